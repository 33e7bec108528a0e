//! What a process needs to send a file from a disk, and to save one to it: the same whatever its length. In a binary of its
//! own, as it is the process that is measured.
//!
//! Linux only: the peak is `VmHWM` of `/proc/self/status`.

#![cfg(target_os = "linux")]
#![allow(clippy::cast_possible_truncation, reason = "a few megabytes")]

use std::fs::File;
use std::path::Path;

use pipedrive::Upload;
use pipedrive::v1::Client;
use pipedrive_tests::Outcome;
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};

const FEW: u64 = 1 << 20;
const MANY: u64 = 1 << 27;
/// How much more the longer file may take, in kB: a twentieth of it.
const APART: u64 = (MANY >> 10) / 20;

/// The most memory that this process had, in kB.
fn peak() -> Result<u64, Box<dyn std::error::Error>> {
    let status = std::fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let peak = line.ok_or("no VmHWM in /proc/self/status")?;
    Ok(peak.trim().trim_end_matches(" kB").parse()?)
}

/// Takes what is sent, and counts it; sends as many bytes as the path says. It holds none of them.
async fn serve(socket: TcpStream) -> std::io::Result<()> {
    let mut socket = BufReader::new(socket);
    let (mut length, mut wanted) = (0_u64, 0_u64);
    let mut line = String::new();
    while socket.read_line(&mut line).await? > 2 {
        let lower = line.to_ascii_lowercase();
        if let Some(said) = lower.strip_prefix("content-length: ") {
            length = said.trim().parse().unwrap_or_default();
        } else if let Some(path) = lower.strip_prefix("get /v1/files/") {
            let number = path.split('/').next().unwrap_or_default();
            wanted = number.parse().unwrap_or_default();
        }
        line.clear();
    }
    let mut chunk = vec![b'x'; 64 * 1024];
    let mut left = length;
    while left > 0 {
        let most = chunk.len().min(left as usize);
        left -= socket.read_exact(&mut chunk[..most]).await? as u64;
    }
    if wanted == 0 {
        let body =
            format!("{{\"success\": true, \"data\": {{\"id\": 1, \"file_size\": {length}}}}}");
        let head = format!(
            "HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: {}\r\n\r\n",
            body.len()
        );
        return socket.write_all((head + &body).as_bytes()).await;
    }
    let head = format!("HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: {wanted}\r\n\r\n");
    socket.write_all(head.as_bytes()).await?;
    while wanted > 0 {
        let most = chunk.len().min(wanted as usize);
        socket.write_all(&chunk[..most]).await?;
        wanted -= most as u64;
    }
    socket.flush().await
}

/// Sends a file of that length, and saves one.
async fn there_and_back(client: &Client, folder: &Path, length: u64) -> Outcome {
    let path = folder.join("file");
    File::create(&path)?.set_len(length)?;
    let sent = client.files().create(Upload::path(&path)).await?;
    let sent = sent.file_size.ok_or("a size")?;
    assert!(
        (length..length + 1000).contains(&sent.cast_unsigned()),
        "{sent}"
    );
    let id = length.cast_signed();
    client.files().download(id).stream().save_to(&path).await?;
    assert_eq!(std::fs::metadata(&path)?.len(), length);
    Ok(())
}

#[tokio::test]
async fn no_file_is_held_in_memory() -> Outcome {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}/v1", listener.local_addr()?);
    tokio::spawn(async move {
        while let Ok((socket, _)) = listener.accept().await {
            tokio::spawn(serve(socket));
        }
    });
    let client = Client::builder().base_url(url).api_token("none").build()?;
    let folder = tempfile::tempdir()?;
    there_and_back(&client, folder.path(), FEW).await?;
    let few = peak()?;
    there_and_back(&client, folder.path(), MANY).await?;
    let many = peak()?;
    println!("{FEW} bytes: peak {few} kB; {MANY} bytes: peak {many} kB");
    assert!(many - few < APART, "{few} kB become {many} kB");
    Ok(())
}
