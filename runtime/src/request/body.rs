//! The body of a request, in the encoding its operation states.

use bytes::Bytes;
use http::HeaderValue;

use super::{Request, multipart, percent};
use crate::encode::{Argument, json};
use crate::error::Result;
use crate::operation::{Body, Param, Place};

/// The body and its media type, if there is one.
pub(super) fn body(request: &Request) -> Result<Option<(HeaderValue, Bytes)>> {
    let arguments: Vec<(&Param, &Argument)> = request.given(Place::Body).collect();
    if let (None, Some(_)) = (request.operation.upload, &request.upload) {
        return Err(request.wrong("file", "the operation takes none"));
    }
    Ok(match request.operation.body {
        Body::None => match arguments.first() {
            Some((param, _)) => return Err(request.wrong(param.name, "the operation has no body")),
            None => None,
        },
        Body::Json => Some((
            HeaderValue::from_static("application/json"),
            json_object(request, arguments)?,
        )),
        Body::Form => Some((
            HeaderValue::from_static("application/x-www-form-urlencoded"),
            form(request, arguments)?,
        )),
        Body::Multipart => Some(multipart_form(request, arguments)?),
        Body::Value => json_value(request, &arguments)?.map(|value| {
            let media_type = HeaderValue::from_static("application/json");
            (media_type, value)
        }),
    })
}

/// An object of what is set; `{}` where nothing is, as the service wants JSON and not an empty body.
fn json_object(request: &Request, arguments: Vec<(&Param, &Argument)>) -> Result<Bytes> {
    let format = request.client.api().datetime;
    let mut out = String::new();
    let members = arguments
        .into_iter()
        .map(|(param, argument)| (param.name, (param, argument)));
    json::object(&mut out, members, |out, (param, argument)| {
        json::write(out, argument, format).map_err(|reason| request.wrong(param.name, reason))
    })?;
    Ok(out.into())
}

/// The one argument; nothing where it is not set, for there is no value that says so.
fn json_value(request: &Request, arguments: &[(&Param, &Argument)]) -> Result<Option<Bytes>> {
    match arguments {
        [] => Ok(None),
        [(param, argument)] => {
            let mut out = String::new();
            json::write(&mut out, argument, request.client.api().datetime)
                .map_err(|reason| request.wrong(param.name, reason))?;
            Ok(Some(out.into()))
        }
        [_, (param, _), ..] => Err(request.wrong(param.name, "the body is one value already")),
    }
}

fn form(request: &Request, arguments: Vec<(&Param, &Argument)>) -> Result<Bytes> {
    let mut out = String::new();
    for (param, argument) in arguments {
        for pair in request.pairs(param, argument)? {
            percent::encode_pair(&mut out, &pair);
        }
    }
    Ok(out.into())
}

fn multipart_form(
    request: &Request,
    arguments: Vec<(&Param, &Argument)>,
) -> Result<(HeaderValue, Bytes)> {
    let mut form = multipart::Form::default();
    for (param, argument) in arguments {
        for pair in request.pairs(param, argument)? {
            form.text(&pair);
        }
    }
    match (request.operation.upload, &request.upload) {
        (Some(part), Some(file)) => form
            .file(part, file)
            .map_err(|reason| request.wrong(part, reason))?,
        (Some(part), None) => return Err(request.wrong(part, "the file is missing")),
        (None, _) => {}
    }
    form.finish().map_err(|error| request.wrong("body", error))
}
