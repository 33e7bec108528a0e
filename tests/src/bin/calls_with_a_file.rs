//! A process that shares a token file with others: `calls_with_a_file SERVER FILE CALLS`. It makes so many calls at once,
//! as soon as a line comes, and says how many worked.

use std::env;
use std::error::Error;
use std::io::stdin;
use std::sync::Arc;

use pipedrive::crm::{API, Client};
use pipedrive::oauth::{FileStore, OAuth};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let args: Vec<String> = env::args().skip(1).collect();
    let [server, file, calls] = &args[..] else {
        return Err("three arguments: SERVER FILE CALLS".into());
    };
    let oauth = OAuth::builder(&API)
        .client_id("app")
        .client_secret("secret-app")
        .server(server)
        .build()?;
    let client = Client::builder()
        .oauth(oauth.session(Arc::new(FileStore::new(file))))
        .base_url(format!("{server}/v1"))
        .build()?;
    println!("ready");
    stdin().read_line(&mut String::new())?;
    let mut made = tokio::task::JoinSet::new();
    for _ in 0..calls.parse()? {
        let client = client.clone();
        made.spawn(async move { client.deals().get(7).await });
    }
    let mut worked = 0;
    while let Some(call) = made.join_next().await {
        call??;
        worked += 1;
    }
    println!("{worked}");
    Ok(())
}
