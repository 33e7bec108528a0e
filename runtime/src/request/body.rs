//! The body of a request, in the encoding its operation states.

use bytes::Bytes;
use http::HeaderValue;

use super::payload::Payload;
use super::{Request, multipart, percent};
use crate::encode::json;
use crate::error::Result;
use crate::operation::{Body, ParamLocation};

/// The body and its media type, if there is one.
pub(super) fn body(request: &Request) -> Result<Option<(HeaderValue, Payload)>> {
    if let (None, Some(_)) = (request.operation.upload, &request.upload) {
        return Err(request.wrong("file", "the operation takes none"));
    }
    let json = HeaderValue::from_static("application/json");
    Ok(match request.operation.body {
        Body::None => match request.given(ParamLocation::Body).next() {
            Some((param, _)) => return Err(request.wrong(param.name, "the operation has no body")),
            None if !request.added(ParamLocation::Body).is_empty() => {
                Some((json, Payload::Whole(json_object(request)?)))
            }
            None => None,
        },
        Body::Json => Some((json, Payload::Whole(json_object(request)?))),
        Body::Value => json_value(request)?.map(|value| (json, Payload::Whole(value))),
        Body::Form => Some((
            HeaderValue::from_static("application/x-www-form-urlencoded"),
            Payload::Whole(form(request)?),
        )),
        Body::Multipart => Some(multipart_form(request)?),
    })
}

/// An object of what is set; `{}` where nothing is, as the service wants JSON and not an empty body.
fn json_object(request: &Request) -> Result<Bytes> {
    let mut out = String::new();
    let members = request.members(ParamLocation::Body, &[])?;
    let members = members.iter().map(|member| (&*member.name, member));
    json::object(&mut out, members, |out, member| {
        json::write(out, &member.argument, request.datetime_of(member))
            .map_err(|reason| request.wrong(member.label(), reason))
    })?;
    Ok(out.into())
}

/// The one argument; nothing where it is not set, for there is no value that says so.
fn json_value(request: &Request) -> Result<Option<Bytes>> {
    let mut given = request.given(ParamLocation::Body);
    let Some((param, argument)) = given.next() else {
        return Ok(None);
    };
    if let Some((second, _)) = given.next() {
        return Err(request.wrong(second.name, "the body is one value already"));
    }
    let mut out = String::new();
    json::write(&mut out, argument, request.datetime(param))
        .map_err(|reason| request.wrong(param.name, reason))?;
    Ok(Some(out.into()))
}

fn form(request: &Request) -> Result<Bytes> {
    let mut out = String::new();
    for member in request.members(ParamLocation::Body, &[])? {
        for pair in request.pairs(&member)? {
            percent::encode_pair(&mut out, &pair);
        }
    }
    Ok(out.into())
}

fn multipart_form(request: &Request) -> Result<(HeaderValue, Payload)> {
    let mut form = multipart::Form::new(multipart::boundary());
    let file = request.operation.upload;
    for member in request.members(ParamLocation::Body, file.as_slice())? {
        for pair in request.pairs(&member)? {
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
