//! Files between a disk, the client and the sandbox, over connections that hold and one that is cut.

use std::sync::{Arc, Mutex};

use callsheet_test_server::Proxy;
use pipedrive::Upload;
use pipedrive::v1::Client;
use pipedrive_sandbox::Sandbox;
use pipedrive_tests::Outcome;

/// Bytes that are nowhere alike.
fn content() -> Vec<u8> {
    (0_u32..75_000)
        .flat_map(|number| number.wrapping_mul(2_654_435_761).to_be_bytes())
        .collect()
}

#[tokio::test]
async fn a_file_goes_there_and_comes_back() -> Outcome {
    let sandbox = Sandbox::builder().port(0).log(false).start().await?;
    let client = |url: &str| {
        Client::builder()
            .base_url(url)
            .api_token(sandbox.token())
            .build()
    };
    let direct = client(&sandbox.base_url("v1"))?;
    let folder = tempfile::tempdir()?;
    let sent = folder.path().join("offer é.bin");
    std::fs::write(&sent, content())?;

    let told = Arc::new(Mutex::new(Vec::new()));
    let telling = Arc::clone(&told);
    let upload = Upload::path(&sent)
        .media_type("application/x-offer")
        .on_progress(move |progress| telling.lock().unwrap().push(progress.bytes));
    let file = direct.files().create(upload).await?;
    assert_eq!(file.file_size, Some(300_000));
    assert_eq!(*told.lock().unwrap(), [0, 131_072, 262_144, 300_000]);

    let (_, address) = sandbox
        .base_url("v1")
        .split_once("://")
        .map(owned)
        .ok_or("a URL")?;
    let (host, path) = address.split_once('/').map(owned).ok_or("a URL")?;
    let proxy = Proxy::cutting(&host, 100_000)?;
    let cut = client(&format!("http://{}/{path}", proxy.address()))?;
    let saved = folder.path().join("saved.bin");
    let head = cut
        .files()
        .download(file.id)
        .stream()
        .save_to(&saved)
        .await?;
    assert_eq!(head.file_name.as_deref(), Some("offer é.bin"));
    assert_eq!(head.media_type.as_deref(), Some("application/x-offer"));
    assert_eq!(head.length, Some(300_000));
    assert!(std::fs::read(&saved)? == content());

    let mut came = Vec::new();
    let mut stream = direct.files().download(file.id).stream();
    while let Some(chunk) = stream.try_next().await? {
        came.extend_from_slice(&chunk);
    }
    assert!(came == content());
    assert!(direct.files().download(file.id).await? == content());
    assert_eq!(std::fs::read_dir(folder.path())?.count(), 2);

    let gone = folder.path().join("gone.bin");
    let error = direct.files().download(9999).stream().save_to(&gone).await;
    assert!(error.is_err_and(|error| error.is_not_found()));
    assert!(!gone.exists());
    sandbox.shutdown().await;
    Ok(())
}

fn owned((before, after): (&str, &str)) -> (String, String) {
    (before.to_owned(), after.to_owned())
}
