//! The command `request`: any method and path below the base URL, for what no table describes.

use std::fs;
use std::io::{self, Read as _};

use clap::{Arg, ArgAction, ArgMatches, Command};
use pipedrive::runtime::http::Method;
use pipedrive::runtime::{Client, Json, RawRequest};

use crate::failure::Failure;

pub(crate) const NAME: &str = "request";

const METHOD: &str = "method";
const PATH: &str = "path";
const QUERY: &str = "query";
const BODY: &str = "body";

/// The command.
pub(crate) fn command() -> Command {
    Command::new(NAME)
        .about("Calls any path, and prints the whole body that comes")
        .arg(
            Arg::new(METHOD)
                .required(true)
                .value_name("METHOD")
                .value_parser(method)
                .help("GET, POST, PUT, PATCH, DELETE"),
        )
        .arg(
            Arg::new(PATH)
                .required(true)
                .value_name("PATH")
                .help("Below the base URL: /deals/7"),
        )
        .arg(
            Arg::new(QUERY)
                .long(QUERY)
                .value_name("NAME=VALUE")
                .action(ArgAction::Append)
                .value_parser(pair)
                .help("Adds to the query; can be repeated"),
        )
        .arg(
            Arg::new(BODY)
                .long(BODY)
                .value_name("JSON|@FILE|-")
                .help("Sends JSON: as written, from a file, or from standard input"),
        )
}

/// The request that a command line describes.
pub(crate) fn request(client: &Client, matches: &ArgMatches) -> Result<RawRequest, Failure> {
    let path = matches.get_one::<String>(PATH).cloned().unwrap_or_default();
    if path.contains('?') {
        let reason = format!("what is behind the `?` of the path goes into --{QUERY} NAME=VALUE");
        return Err(Failure::Usage(reason));
    }
    let method = matches.get_one::<Method>(METHOD).cloned();
    let mut request = client.request(method.unwrap_or_default(), path);
    for (name, value) in matches
        .get_many::<(String, String)>(QUERY)
        .into_iter()
        .flatten()
    {
        request = request.query(name, value.as_str());
    }
    if let Some(word) = matches.get_one::<String>(BODY) {
        request = request.json(body(word)?);
    }
    Ok(request)
}

fn method(word: &str) -> Result<Method, String> {
    let method = Method::from_bytes(word.to_uppercase().as_bytes());
    method.map_err(|error| error.to_string())
}

fn pair(word: &str) -> Result<(String, String), &'static str> {
    match word.split_once('=') {
        Some((name, value)) if !name.is_empty() => Ok((name.to_owned(), value.to_owned())),
        _ => Err("not NAME=VALUE"),
    }
}

fn body(word: &str) -> Result<Json, Failure> {
    let text = match (word, word.strip_prefix('@')) {
        ("-", _) => {
            let mut text = String::new();
            let read = io::stdin().read_to_string(&mut text);
            read.map(|_| text)
                .map_err(|error| format!("standard input: {error}"))
        }
        (_, Some(path)) => fs::read_to_string(path).map_err(|error| format!("{path}: {error}")),
        _ => Ok(word.to_owned()),
    };
    text.and_then(|text| serde_json::from_str(&text).map_err(|error| error.to_string()))
        .map_err(|reason| Failure::Usage(format!("--{BODY}: {reason}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_read() {
        assert_eq!(method("get"), Ok(Method::GET));
        assert!(method("G T").is_err());
        assert_eq!(pair("a=b=c"), Ok(("a".to_owned(), "b=c".to_owned())));
        assert!(pair("a").is_err());
        assert!(pair("=a").is_err());
    }

    #[test]
    fn a_body_comes_from_the_word_or_from_a_file() {
        assert_eq!(body(r#"{"a": 1}"#).unwrap()["a"], 1);
        let file = tempfile::NamedTempFile::new().unwrap();
        fs::write(&file, "[7]").unwrap();
        assert_eq!(body(&format!("@{}", file.path().display())).unwrap()[0], 7);
        for word in ["{", "@/nowhere", ""] {
            assert!(matches!(body(word), Err(Failure::Usage(_))), "{word}");
        }
    }
}
