//! The one place where changes are put into words.

use std::fmt;

use super::kind::{Aspect, Item, Kind, Named, Shape};
use callsheet_dialect::model::{
    Body, Burst, DateTimeFormat, Literal, PageStyle, ParamLocation, Repr,
};

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Added(item) => write!(f, "{item} added"),
            Self::Removed(item) => write!(f, "{item} removed"),
            Self::Renamed { what, to } => match what {
                Named::Resource | Named::Operation => write!(f, "renamed to `{to}`"),
                Named::Placeholder(name) => {
                    write!(f, "parameter `{name}` in the path renamed to `{to}`")
                }
                Named::Value(name) => write!(f, "value `{name}` renamed to `{to}`"),
                Named::Alternative(name) => {
                    write!(f, "alternative `{name}` renamed to `{to}`")
                }
            },
            Self::Changed(aspect) => aspect.fmt(f),
        }
    }
}

impl fmt::Display for Item {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Surface { operations } => {
                write!(f, "surface with {}", plural(*operations, "operation"))
            }
            Self::Resource { operations } => {
                write!(f, "resource with {}", plural(*operations, "operation"))
            }
            Self::Operation { call } => write!(f, "operation `{call}`"),
            Self::Parameter { name, ty, required } => {
                let kind = if *required { "required" } else { "optional" };
                write!(f, "{kind} parameter `{name}: {ty}`")
            }
            Self::Upload { part } => write!(f, "upload of a file as `{part}`"),
            Self::Pages(style) => write!(f, "paging by {}", page_style(*style)),
            Self::Model(shape) => write!(f, "{shape}"),
            Self::Field { name, ty, .. } => write!(f, "field `{name}: {ty}`"),
            Self::Value(name) => write!(f, "value `{name}`"),
            Self::Alternative { name, ty, .. } => write!(f, "alternative `{name}: {ty}`"),
            Self::Plan(name) => write!(f, "plan `{name}`"),
            Self::Event {
                version,
                object,
                record,
            } => write!(f, "event `{object}: {record}` of {version}"),
            Self::Crate(name) => write!(f, "crate `{name}`"),
            Self::Feature(name) => write!(f, "feature `{name}`"),
            Self::ApiToken => f.write_str("authentication by API token"),
            Self::OAuth2 => f.write_str("authentication by OAuth 2.0"),
            Self::OneClient => f.write_str("client of several surfaces"),
            Self::Conversion { to } => write!(f, "conversions to and from `{to}`"),
        }
    }
}

impl fmt::Display for Shape {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Record => "record",
            Self::Enum => "enum",
            Self::Id => "id",
            Self::Union => "union",
            Self::External => "type of Rust",
        })
    }
}

impl fmt::Display for Aspect {
    #[allow(
        clippy::too_many_lines,
        reason = "a line for each thing that can change"
    )]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::BaseUrl { old, new } => write!(f, "base URL changed: `{old}` → `{new}`"),
            Self::DateTimes { new } => {
                write!(f, "moments are now written as `{}`", moment(*new))
            }
            Self::UserAgent { old, new } => {
                let name = |name: &Option<String>| match name {
                    Some(name) => format!("`{name}`"),
                    None => "the crate's name".to_owned(),
                };
                write!(f, "user agent changed: {} → {}", name(old), name(new))
            }
            Self::Convention { key, old, new } => {
                write!(f, "`{key}` changed: {} → {}", names(old), names(new))
            }
            Self::TokenHeader { old, new } => {
                write!(f, "header of the API token changed: `{old}` → `{new}`")
            }
            Self::OAuth2 { fewer: false } => f.write_str("particulars of OAuth 2.0 changed"),
            Self::OAuth2 { fewer: true } => {
                f.write_str("OAuth 2.0 has a grant less, or tokens can no longer be given back")
            }
            Self::KnownAs { plan, old, new } => {
                write!(f, "common name of plan `{plan}` changed: `{old}` → `{new}`")
            }
            Self::PlanLimit { plan, old, new } => {
                write!(f, "what plan `{plan}` allows changed: {old} → {new}")
            }
            Self::Call { old, new } => write!(f, "call changed: `{old}` → `{new}`"),
            Self::Body { old, new } => {
                write!(
                    f,
                    "encoding of the body changed: {} → {}",
                    body(*old),
                    body(*new)
                )
            }
            Self::UploadPart { old, new } => {
                write!(f, "part that carries the file changed: `{old}` → `{new}`")
            }
            Self::Returns { old, new, .. } => {
                write!(
                    f,
                    "what it returns changed: {} → {}",
                    returned(old.as_ref()),
                    returned(new.as_ref())
                )
            }
            Self::Payload { old, new } => {
                write!(f, "payload moved: `{}` → `{}`", way(old), way(new))
            }
            Self::Status { old, new } => {
                write!(f, "status of success changed: {old} → {new}")
            }
            Self::PageStyle { old, new } => {
                let (old, new) = (page_style(*old), page_style(*new));
                write!(f, "paging changed: by {old} → by {new}")
            }
            Self::PageMax { old, new } => write!(f, "largest page changed: {old} → {new}"),
            Self::Cost { old, new, .. } => write!(f, "cost changed: {old} → {new} tokens"),
            Self::Limit { old, new } => {
                write!(
                    f,
                    "limit of its own changed: {} → {}",
                    limit(old.as_ref()),
                    limit(new.as_ref())
                )
            }
            Self::Scopes { old, new } => {
                write!(f, "scopes changed: {} → {}", names(old), names(new))
            }
            Self::Deprecated { now: true } => f.write_str("deprecated"),
            Self::Deprecated { now: false } => f.write_str("no longer deprecated"),
            Self::Arguments { old, new } => {
                let (old, new) = (names(old), names(new));
                write!(f, "order of required parameters changed: {old} → {new}")
            }
            Self::Required { param, now: true } => write!(f, "parameter `{param}` became required"),
            Self::Required { param, now: false } => {
                write!(f, "parameter `{param}` became optional")
            }
            Self::ParamType {
                param, old, new, ..
            } => {
                write!(f, "type of parameter `{param}` changed: `{old}` → `{new}`")
            }
            Self::ParamLocation { param, old, new } => {
                let (old, new) = (location(*old), location(*new));
                write!(f, "parameter `{param}` moved: {old} → {new}")
            }
            Self::Explode { param, now: true } => {
                write!(f, "parameter `{param}` travels in parts now")
            }
            Self::Explode { param, now: false } => {
                write!(f, "parameter `{param}` no longer travels in parts")
            }
            Self::Format { param, new, .. } => {
                write!(
                    f,
                    "parameter `{param}` is to be written as `{}`",
                    moment(*new)
                )
            }
            Self::Clearable {
                param, now: true, ..
            } => {
                write!(f, "parameter `{param}` can be null now")
            }
            Self::Clearable {
                param, now: false, ..
            } => {
                write!(f, "parameter `{param}` can no longer be null")
            }
            Self::FieldClearable { field, now: true } => {
                write!(f, "field `{field}` can be null now")
            }
            Self::FieldClearable { field, now: false } => {
                write!(f, "field `{field}` can no longer be null")
            }
            Self::Shape { old, new } => write!(f, "kind changed: {old} → {new}"),
            Self::Sent { now: true } => f.write_str("can be sent now"),
            Self::Sent { now: false } => f.write_str("is no longer sent"),
            Self::NoDefault => f.write_str("no longer implements `Default`"),
            Self::Returned { now: true } => f.write_str("can be returned now"),
            Self::Returned { now: false } => f.write_str("is no longer returned"),
            Self::Present { field, now: true } => {
                write!(f, "field `{field}` became always present")
            }
            Self::Present { field, now: false } => {
                write!(f, "field `{field}` is no longer always present")
            }
            Self::FieldType {
                field, old, new, ..
            } => {
                write!(f, "type of field `{field}` changed: `{old}` → `{new}`")
            }
            Self::Recursive { field, now: true } => {
                write!(f, "the record contains itself through field `{field}` now")
            }
            Self::Recursive { field, now: false } => {
                write!(
                    f,
                    "the record no longer contains itself through field `{field}`"
                )
            }
            Self::NewArguments { old, new } => {
                let (old, new) = (names(old), names(new));
                write!(f, "order of required fields changed: {old} → {new}")
            }
            Self::Wire { value, old, new } => {
                let (old, new) = (literal(old), literal(new));
                write!(f, "value `{value}` on the wire changed: {old} → {new}")
            }
            Self::Repr { old, new } => {
                write!(f, "on the wire it changed: {} → {}", repr(*old), repr(*new))
            }
            Self::Rust { old, new } => write!(f, "path changed: `{old}` → `{new}`"),
            Self::InJson { old, new } => {
                write!(f, "in JSON it changed: `{old}` → `{new}`")
            }
            Self::CanBeEmpty { now: true } => f.write_str("can be empty now"),
            Self::CanBeEmpty { now: false } => f.write_str("can no longer be empty"),
            Self::AlternativeType {
                alternative,
                old,
                new,
            } => write!(
                f,
                "type of alternative `{alternative}` changed: `{old}` → `{new}`"
            ),
            Self::EventRecord {
                version,
                object,
                old,
                new,
            } => write!(
                f,
                "record of event `{object}` of {version} changed: `{old}` → `{new}`"
            ),
            Self::By { old, new } => {
                let by = |member: &Option<String>| {
                    let named = member.as_ref().map(|name| format!("by `{name}`"));
                    named.unwrap_or_else(|| "by what stands in JSON".to_owned())
                };
                let (old, new) = (by(old), by(new));
                write!(
                    f,
                    "what tells its alternatives apart changed: {old} → {new}"
                )
            }
            Self::Order(what) => write!(f, "order of {what} changed"),
            Self::Documentation => f.write_str("documentation changed"),
        }
    }
}

/// `3 operations`
pub(super) fn plural(count: usize, what: &str) -> String {
    format!("{count} {what}{}", if count == 1 { "" } else { "s" })
}

fn names(names: &[String]) -> String {
    if names.is_empty() {
        return "none".to_owned();
    }
    let quoted: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
    quoted.join(", ")
}

fn limit(limit: Option<&(String, Burst)>) -> String {
    limit.map_or_else(
        || "none".to_owned(),
        |(name, burst)| format!("`{name}`, {burst}"),
    )
}

fn returned(ty: Option<&String>) -> String {
    ty.map_or_else(|| "nothing".to_owned(), |ty| format!("`{ty}`"))
}

fn way(members: &[String]) -> String {
    if members.is_empty() {
        ".".to_owned()
    } else {
        members.join(".")
    }
}

fn literal(literal: &Literal) -> String {
    match literal {
        Literal::String(text) => format!("`\"{text}\"`"),
        Literal::Integer(number) => format!("`{number}`"),
    }
}

fn page_style(style: PageStyle) -> &'static str {
    match style {
        PageStyle::Offset => "offset",
        PageStyle::Cursor => "cursor",
    }
}

fn moment(format: DateTimeFormat) -> &'static str {
    match format {
        DateTimeFormat::Rfc3339 => "2026-11-23T10:15:00Z",
        DateTimeFormat::Space => "2026-11-23 10:15:00",
    }
}

fn body(body: Body) -> &'static str {
    match body {
        Body::None => "none",
        Body::Json => "JSON",
        Body::Form => "form",
        Body::Multipart => "multipart",
        Body::Value => "one JSON value",
    }
}

fn location(location: ParamLocation) -> &'static str {
    match location {
        ParamLocation::Path => "path",
        ParamLocation::Query => "query",
        ParamLocation::Header => "header",
        ParamLocation::Body => "body",
    }
}

fn repr(repr: Repr) -> &'static str {
    match repr {
        Repr::String => "string",
        Repr::Integer => "integer",
    }
}
