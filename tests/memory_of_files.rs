//! What a process needs to send a file from a disk, and to save one to it: the same whatever its length. In a binary of its
//! own, as it is the process that is measured.
//!
//! Linux only: the peak is `VmHWM` of `/proc/self/status`.

#![cfg(target_os = "linux")]

use std::fs::File;
use std::path::Path;

use callsheet_test_server::{Body, Request, Response, Server};
use pipedrive::Upload;
use pipedrive::v1::Client;
use pipedrive_tests::{Outcome, peak};

const FEW: u64 = 1 << 20;
const MANY: u64 = 1 << 27;
/// How much more the longer file may take, in kB: a twentieth of it.
const APART: u64 = (MANY >> 10) / 20;

/// Counts what is sent, and sends as many bytes as the path says.
fn respond(request: &Request) -> Response {
    let wanted = request.path().strip_prefix("/v1/files/");
    let wanted = wanted.and_then(|path| path.split('/').next()?.parse().ok());
    match wanted {
        Some(length) => Response::new(200, &[], Body::Filler(length)),
        None => Response::json(
            200,
            format!(
                "{{\"success\": true, \"data\": {{\"id\": 1, \"file_size\": {}}}}}",
                request.length
            ),
        ),
    }
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
    let server = Server::serve_without_bodies(respond)?;
    let url = format!("{}/v1", server.url());
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
