//! Names and what they say.

use super::params::ASKED;
use super::*;
use crate::model::{
    Body, Client, Conventions, DateTimeFormat, Method, Model, ModelId, Operation, Param,
    ParamLocation, PathTemplate, Returns, UnknownParameters,
};
use crate::source::Span;

/// An API of one model, which is an id.
fn api(id: &str) -> Api {
    let span = Span::default();
    Api {
        name: "x".to_owned(),
        title: String::new(),
        doc: String::new(),
        base_url: String::new(),
        base_url_span: span,
        docs_url: None,
        user_agent: None,
        conventions: Conventions::default(),
        auth: Vec::new(),
        plans: Vec::new(),
        limits: Vec::new(),
        datetime: DateTimeFormat::Rfc3339,
        unknown_parameters: UnknownParameters::Refused,
        client: Client::Generated,
        words: vec![("acme".to_owned(), "ACME".to_owned())],
        models: vec![Model {
            name: id.to_owned(),
            doc: String::new(),
            kind: ModelKind::Id {
                repr: Repr::Integer,
            },
            read: true,
            written: true,
            span,
        }],
        resources: Vec::new(),
        crates: Vec::new(),
        events: Vec::new(),
        events_from: None,
        span,
    }
}

#[test]
fn names_say_what_they_hold() {
    let api = api("UserId");
    let id = Type::Model(ModelId(0));
    for (name, ty, says) in [
        ("is_done", Scalar::Boolean, "whether it is done"),
        ("active_flag", Scalar::Flag, "whether it is active"),
        (
            "sent_by_acme",
            Scalar::Boolean,
            "whether it is sent by ACME",
        ),
        ("is_milestone", Scalar::Boolean, "whether it is a milestone"),
        (
            "is_deal_rot_enabled",
            Scalar::Boolean,
            "whether deal rot is enabled",
        ),
        (
            "person_hidden",
            Scalar::Boolean,
            "whether the person is hidden",
        ),
        (
            "pinned_to_deal_flag",
            Scalar::Flag,
            "whether it is pinned to a deal",
        ),
        (
            "has_recording",
            Scalar::Boolean,
            "whether it has a recording",
        ),
        (
            "has_attachments_flag",
            Scalar::Flag,
            "whether it has attachments",
        ),
        ("include_body", Scalar::Boolean, "whether to include body"),
        (
            "template_support",
            Scalar::Boolean,
            "whether template support is on",
        ),
        ("add_time", Scalar::DateTime, "when it was added, in UTC"),
        (
            "created_at",
            Scalar::DateTime,
            "when it was created, in UTC",
        ),
        (
            "marked_as_done_time",
            Scalar::DateTime,
            "when it was marked as done, in UTC",
        ),
        ("due_date", Scalar::Date, "when it is due"),
        (
            "last_activity_date",
            Scalar::Date,
            "the date of the last activity",
        ),
        (
            "open_deals_count",
            Scalar::Integer,
            "how many open deals there are",
        ),
        (
            "activity_count",
            Scalar::Integer,
            "how many activities there are",
        ),
        (
            "price",
            Scalar::Money,
            "the price, in units of its currency",
        ),
        ("org_name", Scalar::String, "the name of the organization"),
        ("first_name", Scalar::String, "the first name"),
        ("avatarUrl", Scalar::String, "the avatar URL"),
        ("value_formatted", Scalar::String, "the formatted value"),
        ("visible_to", Scalar::Integer, "who can see it"),
        ("512", Scalar::String, "`512`"),
        ("€", Scalar::String, "`€`"),
        ("_", Scalar::String, "`_`"),
        ("flag", Scalar::Boolean, "whether flag is on"),
        ("count", Scalar::String, "how many there are"),
    ] {
        assert_eq!(of_value(&api, name, &Type::Scalar(ty)), says, "{name}");
    }
    for (name, says) in [
        ("id", "the id of the user"),
        ("owner_id", "the id of the user who owns it"),
        ("creator_user_id", "the id of the user who created it"),
        ("added_by_user_id", "the id of the user who added it"),
        ("updated_by", "the id of the user who last changed it"),
        ("manager_id", "the id of the manager, a user"),
        ("user_id", "the id of the user"),
    ] {
        assert_eq!(of_value(&api, name, &id), says, "{name}");
    }
    let ids = Type::List(Box::new(id));
    assert_eq!(of_value(&api, "label_ids", &ids), "the ids of the labels");
}

/// A call that gives a list, and its parameter.
fn call(method: Method, location: ParamLocation, name: &str, ty: Type) -> (Operation, Param) {
    let span = Span::default();
    let param = Param {
        name: name.to_owned(),
        ty,
        location,
        required: false,
        nullable: false,
        explode: false,
        format: None,
        doc: String::new(),
        filters: None,
        span,
        spread: None,
    };
    let operation = Operation {
        name: "call".to_owned(),
        method,
        path: PathTemplate {
            text: "deals".to_owned(),
            segments: Vec::new(),
            span,
        },
        base_url: None,
        doc: String::new(),
        params: Vec::new(),
        listed: Vec::new(),
        body: Body::Json,
        upload: None,
        returns: Returns {
            ty: Some(Type::List(Box::new(Type::Scalar(Scalar::String)))),
            at: Vec::new(),
        },
        status: 200,
        pages: None,
        cost: 0,
        limit: None,
        scopes: Vec::new(),
        deprecated: None,
        docs_url: None,
        span,
    };
    (operation, param)
}

#[test]
fn parameters_say_what_they_do() {
    let api = api("UserId");
    let text = || Type::Scalar(Scalar::String);
    let switch = || Type::Scalar(Scalar::Boolean);
    let id = || Type::Model(ModelId(0));
    for (method, location, name, ty, says) in [
        (
            Method::Post,
            ParamLocation::Body,
            "title",
            text(),
            "Sets the title.",
        ),
        (
            Method::Post,
            ParamLocation::Body,
            "is_done",
            switch(),
            "Sets whether it is done.",
        ),
        (
            Method::Delete,
            ParamLocation::Query,
            "reason",
            text(),
            "The reason.",
        ),
        (
            Method::Get,
            ParamLocation::Query,
            "include_labels",
            switch(),
            "Also gives labels.",
        ),
        (
            Method::Get,
            ParamLocation::Query,
            "include_archived",
            switch(),
            "Also gives those that are archived.",
        ),
        (
            Method::Get,
            ParamLocation::Query,
            "exclude_deals",
            switch(),
            "Leaves out deals.",
        ),
        (
            Method::Get,
            ParamLocation::Query,
            "done",
            switch(),
            "Only those that are done, or only those that are not.",
        ),
        (
            Method::Get,
            ParamLocation::Query,
            "updated_since",
            text(),
            "Only those last changed since then, in UTC.",
        ),
        (
            Method::Get,
            ParamLocation::Query,
            "owner_id",
            id(),
            "Only those that this user owns.",
        ),
        (
            Method::Get,
            ParamLocation::Query,
            "type.stage_id",
            id(),
            "Only those of this stage.",
        ),
        (
            Method::Get,
            ParamLocation::Query,
            "deal_ids",
            Type::List(Box::new(id())),
            "Only those of these deals.",
        ),
        (
            Method::Get,
            ParamLocation::Query,
            "sort_by",
            text(),
            "What the list is ordered by.",
        ),
    ] {
        let (operation, param) = call(method, location, name, ty);
        assert_eq!(of_parameter(&api, &operation, &param), says, "{name}");
    }
}

#[test]
fn tables_are_sorted_and_have_each_name_once() {
    for table in [SPELT_OUT, WHOLE, ASKED, HAPPENS, MOMENTS] {
        let names: Vec<&str> = table.iter().map(|(name, _)| *name).collect();
        assert!(names.is_sorted_by(|a, b| a < b), "{names:?}");
    }
}
