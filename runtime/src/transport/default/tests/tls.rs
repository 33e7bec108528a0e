//! With settings of the caller's: a CA of their own, a proxy; and HTTP/2.

use std::net::{Ipv4Addr, SocketAddr};
use std::process::Command;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};

use rcgen::{BasicConstraints, CertificateParams, DnType, IsCa, Issuer, KeyPair};
use reqwest::{Certificate, Proxy};
use rustls::pki_types::PrivatePkcs8KeyDer;
use tokio::io::{AsyncReadExt, AsyncWriteExt, copy_bidirectional};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::server::TlsStream;

use super::*;
use crate::Request;
use crate::testing::POST;

/// What the process of a test is told.
const PORT_VARIABLE: &str = "CALLSHEET_TEST_PORT";
const HOST: &str = "api.example.test";
const BODY: &str = r#"{"success": true, "data": 7}"#;

/// A server with a certificate of a CA that nobody else knows.
struct Secure {
    address: SocketAddr,
    ca: Vec<u8>,
    ca_pem: String,
    seen: Arc<Seen>,
}

#[derive(Default)]
struct Seen {
    connections: AtomicUsize,
    /// The version of HTTP, and the token if there is one.
    requests: Mutex<Vec<(http::Version, String)>>,
    /// Streams of HTTP/2 to refuse.
    refusals: AtomicUsize,
}

impl Secure {
    async fn start(protocols: &[&[u8]]) -> Self {
        let mut params = CertificateParams::default();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let name = &mut params.distinguished_name;
        name.push(DnType::CommonName, "a private CA");
        let key = KeyPair::generate().unwrap();
        let ca = params.self_signed(&key).unwrap();
        let issuer = Issuer::new(params, key);
        let key = KeyPair::generate().unwrap();
        let names = vec![HOST.to_owned(), "localhost".to_owned()];
        let params = CertificateParams::new(names).unwrap();
        let certificate = params.signed_by(&key, &issuer).unwrap();

        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let mut config = rustls::ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(
                vec![certificate.der().clone()],
                PrivatePkcs8KeyDer::from(key.serialize_der()).into(),
            )
            .unwrap();
        config.alpn_protocols = protocols.iter().map(|name| name.to_vec()).collect();

        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
        let address = listener.local_addr().unwrap();
        let seen = Arc::<Seen>::default();
        let acceptor = TlsAcceptor::from(Arc::new(config));
        tokio::spawn({
            let seen = seen.clone();
            async move {
                while let Ok((socket, _)) = listener.accept().await {
                    let (acceptor, seen) = (acceptor.clone(), seen.clone());
                    tokio::spawn(async move {
                        // A client that does not trust the certificate leaves.
                        if let Ok(stream) = acceptor.accept(socket).await {
                            seen.connections.fetch_add(1, SeqCst);
                            serve(stream, &seen).await;
                        }
                    });
                }
            }
        });
        Self {
            address,
            ca: ca.der().to_vec(),
            ca_pem: ca.pem(),
            seen,
        }
    }

    /// Settings that trust its CA.
    fn trusting(&self) -> reqwest::ClientBuilder {
        let ca = Certificate::from_der(&self.ca).unwrap();
        reqwest::Client::builder().tls_certs_only([ca])
    }

    fn versions(&self) -> Vec<http::Version> {
        let requests = self.seen.requests.lock().unwrap();
        requests.iter().map(|(version, _)| *version).collect()
    }
}

async fn serve(mut stream: TlsStream<TcpStream>, seen: &Seen) {
    if stream.get_ref().1.alpn_protocol() == Some(b"h2") {
        return serve_http2(stream, seen).await;
    }
    let head = head(&mut stream).await;
    let token = head
        .lines()
        .find_map(|line| line.strip_prefix("x-api-token: "));
    let token = token.unwrap_or_default().to_owned();
    let request = (http::Version::HTTP_11, token);
    seen.requests.lock().unwrap().push(request);
    let response = format!(
        "HTTP/1.1 200 OK\r\ncontent-length: {}\r\nconnection: close\r\n\r\n{BODY}",
        BODY.len()
    );
    stream.write_all(response.as_bytes()).await.unwrap();
    stream.shutdown().await.unwrap();
}

async fn serve_http2(stream: TlsStream<TcpStream>, seen: &Seen) {
    let mut connection = h2::server::handshake(stream).await.unwrap();
    while let Some(Ok((request, mut respond))) = connection.accept().await {
        let token = request.headers().get("x-api-token");
        let token = token.map_or("", |token| token.to_str().unwrap()).to_owned();
        let version = http::Version::HTTP_2;
        seen.requests.lock().unwrap().push((version, token));
        let refuses = |left: usize| left.checked_sub(1);
        if seen.refusals.fetch_update(SeqCst, SeqCst, refuses).is_ok() {
            respond.send_reset(h2::Reason::REFUSED_STREAM);
            continue;
        }
        let mut body = respond
            .send_response(http::Response::new(()), false)
            .unwrap();
        body.send_data(Bytes::from(BODY), true).unwrap();
    }
}

/// All that comes before a body.
async fn head(stream: &mut (impl AsyncReadExt + Unpin)) -> String {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        head.push(stream.read_u8().await.unwrap());
    }
    String::from_utf8(head).unwrap()
}

/// A proxy that leads every connection to that address. Returns its own address and the heads that it gets.
async fn proxy(target: SocketAddr) -> (SocketAddr, Arc<Mutex<Vec<String>>>) {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
    let address = listener.local_addr().unwrap();
    let heads = Arc::<Mutex<Vec<String>>>::default();
    tokio::spawn({
        let heads = heads.clone();
        async move {
            while let Ok((mut client, _)) = listener.accept().await {
                let head = head(&mut client).await;
                heads.lock().unwrap().push(head);
                let mut server = TcpStream::connect(target).await.unwrap();
                client.write_all(b"HTTP/1.1 200 OK\r\n\r\n").await.unwrap();
                tokio::spawn(async move {
                    // It ends when one side closes.
                    let _ = copy_bidirectional(&mut client, &mut server).await;
                });
            }
        }
    });
    (address, heads)
}

fn client_with(http: Option<reqwest::ClientBuilder>, authority: &str) -> Client {
    let policy = RetryPolicy {
        backoff: Duration::from_millis(1),
        ..RetryPolicy::default()
    };
    let builder = ClientBuilder::<Client>::new(&API)
        .api_token(TOKEN)
        .base_url(format!("https://{authority}/v1"))
        .timeout(Duration::from_secs(10))
        .retry(policy);
    let builder = match http {
        Some(http) => builder.http_client(http),
        None => builder,
    };
    builder.build().unwrap()
}

async fn call(client: &Client) -> Result<serde_json::Value> {
    client.request(Method::Get, "/deals").await
}

#[tokio::test]
async fn a_private_ca_is_trusted_behind_a_proxy() {
    let server = Secure::start(&[]).await;
    let (proxy, heads) = proxy(server.address).await;
    let through = || Proxy::all(format!("http://{proxy}")).unwrap();
    // Only the proxy knows where the host is.
    let client = client_with(Some(server.trusting().proxy(through())), HOST);
    assert_eq!(call(&client).await.unwrap()["data"], 7);
    let request = (http::Version::HTTP_11, TOKEN.to_owned());
    assert_eq!(*server.seen.requests.lock().unwrap(), [request]);
    let heads = std::mem::take(&mut *heads.lock().unwrap());
    assert_eq!(heads.len(), 1);
    assert!(
        heads[0].starts_with("CONNECT api.example.test:443 "),
        "{heads:?}"
    );
    assert!(!heads[0].contains(TOKEN));

    let strangers = reqwest::Client::builder().proxy(through());
    let error = call(&client_with(Some(strangers), HOST)).await.unwrap_err();
    assert!(error.is_connect(), "{error}");
    assert_eq!(server.seen.connections.load(SeqCst), 1);
}

#[tokio::test]
async fn http2_is_spoken_where_the_server_offers_it() {
    for (protocols, version, connections) in [
        (&[&b"h2"[..], b"http/1.1"][..], http::Version::HTTP_2, 1),
        (&[b"http/1.1"], http::Version::HTTP_11, 2),
    ] {
        let server = Secure::start(protocols).await;
        let http = server.trusting().resolve(HOST, server.address);
        let authority = format!("{HOST}:{}", server.address.port());
        let client = client_with(Some(http), &authority);
        for _ in 0..2 {
            assert_eq!(call(&client).await.unwrap()["data"], 7);
        }
        assert_eq!(server.versions(), [version, version]);
        assert_eq!(server.seen.connections.load(SeqCst), connections);
    }
}

#[tokio::test]
async fn a_refused_stream_is_sent_again_whatever_its_method() {
    let server = Secure::start(&[b"h2"]).await;
    let http = server.trusting().resolve(HOST, server.address);
    let client = client_with(Some(http), &format!("{HOST}:{}", server.address.port()));
    server.seen.refusals.store(1, SeqCst);
    let post = || Request::new(&client, &POST).send::<i64>();
    assert_eq!(post().response().await.unwrap().attempts.len(), 2);
    assert_eq!(server.versions().len(), 2);
    server.seen.refusals.store(9, SeqCst);
    let error = post().await.unwrap_err();
    assert_eq!(
        (error.kind(), error.attempts().len()),
        ("refused", 4),
        "{error}"
    );
    assert!(!error.may_have_taken_effect());
}

/// The certificates of the machine are the environment's, which is a process's.
#[tokio::test]
async fn without_settings_the_machines_certificates_are_trusted_and_http2_is_spoken() {
    let server = Secure::start(&[b"h2", b"http/1.1"]).await;
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("ca.pem");
    std::fs::write(&file, &server.ca_pem).unwrap();
    for (certificates, works) in [(Some(&file), true), (None, false)] {
        let mut child = Command::new(std::env::current_exe().unwrap());
        child
            .args(["--ignored", "--exact"])
            .arg("transport::default::tests::tls::child_calls_the_port")
            .env(PORT_VARIABLE, server.address.port().to_string());
        if let Some(file) = certificates {
            child.env("SSL_CERT_FILE", file);
        }
        let output = tokio::task::spawn_blocking(move || child.output());
        let output = output.await.unwrap().unwrap();
        let told = String::from_utf8_lossy(&output.stdout);
        assert!(told.contains("running 1 test"), "{told}");
        assert_eq!(output.status.success(), works, "{told}");
    }
    assert_eq!(server.versions(), [http::Version::HTTP_2]);
}

#[tokio::test]
#[ignore = "is called by another test"]
async fn child_calls_the_port() {
    let port = std::env::var(PORT_VARIABLE).unwrap();
    let client = client_with(None, &format!("localhost:{port}"));
    assert_eq!(call(&client).await.unwrap()["data"], 7);
}
