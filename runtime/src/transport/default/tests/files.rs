//! Against a real socket: files as they travel, whole, in part and slowly.

use callsheet_test_server::{Part, Request as Received, Response, Server, Step};

use super::super::*;
use crate::testing::{ADD_FILE, API, FILE, TOKEN};
use crate::{
    Client, ClientBuilder, Download, Error, Request, RetryPolicy, Upload, retry::StopReason,
};

fn serve<S: Into<Step>>(steps: impl IntoIterator<Item = S>) -> Server {
    Server::script(steps).unwrap()
}

/// The response to an upload.
fn done() -> Response {
    Response::json(200, r#"{"success":true,"data":null}"#)
}

/// A response with a file.
fn file(content: &str) -> Response {
    Response::new(200, &[], content)
}

/// The one request that a server receives; its client may have gone before it was read.
fn received(server: &Server) -> Received {
    assert!(server.wait_until(|server| server.received() == 1));
    server.take_requests().remove(0)
}

fn client(server: &Server, timeout: u64) -> Client {
    ClientBuilder::new(&API)
        .api_token(TOKEN)
        .base_url(format!("{}/v1", server.url()))
        .timeout(Duration::from_millis(timeout))
        .retry(RetryPolicy {
            backoff: Duration::from_millis(1),
            ..RetryPolicy::default()
        })
        .build()
        .unwrap()
}

fn run<F: Future>(future: F) -> F::Output {
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap()
        .block_on(future)
}

fn upload(server: &Server, timeout: u64, file: Upload) -> crate::Result<()> {
    let client = client(server, timeout);
    let mut request = Request::new(&client, &ADD_FILE);
    request.set(0, 7_i64);
    request.upload(file);
    run(async { request.send().await })
}

fn download(server: &Server, timeout: u64) -> Download {
    let client = client(server, timeout);
    let mut request = Request::new(&client, &FILE);
    request.set(0, 7_i64);
    request.download()
}

/// Chunks, each a while after the one before.
struct Slowly {
    left: u32,
    pause: Option<Pin<Box<Sleep>>>,
}

impl Slowly {
    const PAUSE: Duration = Duration::from_millis(200);

    fn new(left: u32) -> Self {
        Self { left, pause: None }
    }
}

impl Stream for Slowly {
    type Item = std::io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if self.left == 0 {
            return Poll::Ready(None);
        }
        let pause = self
            .pause
            .get_or_insert_with(|| Box::pin(sleep(Self::PAUSE)));
        pause.as_mut().poll(cx).map(|()| {
            self.left -= 1;
            self.pause = None;
            Some(Ok(Bytes::from_static(b"slow")))
        })
    }
}

#[test]
fn a_length_that_is_known_is_said() {
    let server = serve([done(), done()]);
    upload(&server, 5000, Upload::bytes("a.txt", "content")).unwrap();
    upload(&server, 5000, Upload::stream("a.txt", None, Slowly::new(1))).unwrap();
    let [known, unknown] = &server.take_requests()[..] else {
        panic!("two requests")
    };
    assert!(known.complete && unknown.complete);
    assert_eq!(known.header("transfer-encoding"), None);
    assert_eq!(
        known.header("content-length"),
        Some(known.length.to_string())
    );
    let body = known.text();
    assert!(body.contains("\r\n\r\ncontent\r\n--"), "{body}");
    assert!(body.ends_with("--\r\n"), "{body}");
    assert_eq!(
        unknown.header("transfer-encoding").as_deref(),
        Some("chunked")
    );
    assert_eq!(unknown.header("content-length"), None);
    assert!(unknown.text().contains("\r\n\r\nslow\r\n--"));
}

#[test]
fn what_is_not_whole_does_not_look_whole() {
    for (length, line) in [
        (Some(9), "9 bytes were announced, and there are 8"),
        (Some(7), "7 bytes were announced, and there are more"),
    ] {
        let server = serve([done()]);
        let file = Upload::stream("a.txt", length, Slowly::new(2));
        let error = upload(&server, 5000, file);
        let line = format!("POST /deals/7/files: cannot read a.txt: {line}");
        assert_eq!(error.unwrap_err().to_string(), line);
        let request = received(&server);
        assert!(
            request.header("content-length").is_some(),
            "{}",
            request.head
        );
        let body = request.text();
        assert!(!request.complete, "{body}");
        assert!(body.contains("slow") && !body.ends_with("--\r\n"), "{body}");
    }
    // In chunks, it is the last one that says that it is whole.
    let server = serve([done()]);
    let file = Upload::stream("a.txt", None, Tearing(Slowly::new(2)));
    assert!(matches!(upload(&server, 5000, file), Err(Error::File(_))));
    let request = received(&server);
    assert_eq!(
        request.header("transfer-encoding").as_deref(),
        Some("chunked")
    );
    assert!(request.text().contains("slow") && !request.complete);
}

/// Some content, and an error.
struct Tearing(Slowly);

impl Stream for Tearing {
    type Item = std::io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let torn = || Err(std::io::Error::other("the tape tore"));
        Pin::new(&mut self.0)
            .poll_next(cx)
            .map(|chunk| Some(chunk.unwrap_or_else(torn)))
    }
}

#[test]
fn no_token_leaves_for_the_storage() {
    let storage = serve([file("content")]);
    let location = format!("{}/a?signature=x", storage.url());
    let service = serve([Response::new(302, &[("location", &location)], "")]);
    let chunk = run(async { download(&service, 5000).try_next().await });
    assert_eq!(chunk.unwrap().unwrap(), "content");
    assert!(received(&service).head.contains(TOKEN));
    let asked = received(&storage);
    assert_eq!(asked.line(), "GET /a?signature=x");
    let mut names: Vec<&str> = asked.headers.iter().map(|(name, _)| &**name).collect();
    names.sort_unstable();
    let told = ["accept", "accept-encoding", "host", "user-agent"];
    assert_eq!(names, told, "{}", asked.head);
    assert!(!asked.head.contains(TOKEN));
}

#[test]
fn a_cut_connection_is_gone_on_with() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.txt");
    let whole = [("accept-ranges", "bytes"), ("etag", "\"v1\"")];
    let whole = Response::new(200, &whole, "onetwo");
    let rest = Response::new(206, &[("content-range", "bytes 3-5/6")], "two");
    let server = serve([Step::Truncate(whole, Part::Body(3)), rest.into()]);
    let saved = run(async { download(&server, 5000).save_to(&path).await });
    assert_eq!(saved.unwrap().length, Some(6));
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "onetwo");
    let [first, second] = &server.take_requests()[..] else {
        panic!("two requests")
    };
    assert_eq!(first.header("range"), None);
    assert_eq!(second.header("range").as_deref(), Some("bytes=3-"));
    assert_eq!(second.header("if-range").as_deref(), Some("\"v1\""));
    let token = second.header("x-api-token");
    assert_eq!(token.as_deref(), Some(TOKEN), "it is a call like any other");
}

/// How often something moves, each time after a pause: together longer than the timeout, which no pause is.
const MOVES: u32 = 10;
const PATIENCE: u64 = 1500;

#[test]
fn a_file_takes_as_long_as_it_takes() {
    let slow = "slow".repeat(MOVES as usize);
    let server = serve([done(), file(&slow).slowly(4, Slowly::PAUSE)]);
    let began = Instant::now();
    upload(
        &server,
        PATIENCE,
        Upload::stream("a", None, Slowly::new(MOVES)),
    )
    .unwrap();
    assert!(began.elapsed() > Duration::from_millis(PATIENCE));
    assert!(server.take_requests().remove(0).complete);
    let began = Instant::now();
    let mut received = 0;
    let mut file = download(&server, PATIENCE);
    run(async {
        while let Some(chunk) = file.try_next().await.unwrap() {
            received += chunk.len();
        }
    });
    assert!(began.elapsed() > Duration::from_millis(PATIENCE));
    assert_eq!(received, slow.len());
}

#[test]
fn what_no_longer_moves_is_given_up() {
    // More than fits the buffers on the way, and nobody reads it.
    let deaf = serve([Step::Ignore]);
    let error = upload(&deaf, 300, Upload::bytes("a", vec![0; 1 << 26])).unwrap_err();
    assert!(error.is_timeout(), "{error}");
    assert_eq!(error.stop_reason(), Some(StopReason::NotIdempotent));
    assert!(
        error.to_string().contains("nothing moved for 300ms"),
        "{error}"
    );

    let server = serve([Step::Stall(file("slow file"), Part::Body(4))]);
    let mut file = download(&server, 300);
    let error = run(async {
        assert_eq!(file.try_next().await.unwrap().unwrap(), "slow");
        // Whoever takes their time is not waited for.
        sleep(Duration::from_millis(400)).await;
        let began = Instant::now();
        let error = file.try_next().await.unwrap_err();
        assert!(began.elapsed() >= Duration::from_millis(290));
        error
    });
    assert!(error.is_timeout(), "{error}");
    assert_eq!(error.stop_reason(), Some(StopReason::NotResumable));
}

#[cfg(feature = "blocking")]
#[test]
fn code_that_is_not_async_has_files_too() {
    use crate::blocking::Wait;

    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.txt");
    std::fs::write(&path, "content").unwrap();
    let server = serve([done(), file("onetwo")]);
    let mut request = Request::new(&client(&server, 5000), &ADD_FILE);
    request.set(0, 7_i64);
    request.upload(Upload::path(&path));
    request.send::<()>().wait().unwrap();
    download(&server, 5000).save_to(&path).wait().unwrap();
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "onetwo");
    let sent = server.take_requests().remove(0).text();
    assert!(sent.contains("\r\n\r\ncontent\r\n--"), "{sent}");
}
