//! The folder `company`: a small one that is right, as a model, and what is said about mistakes in it.
//! `INSTA_UPDATE=always cargo test` accepts what is said now.

use std::fs;
use std::path::{Path, PathBuf};

use callsheet_dialect::model::{
    Answer, Company, CustomType, Expr, ExprKind, FieldType, KeyKind, Mechanism, OnDelete,
    ParamMeaning, Source, Write,
};
use callsheet_dialect::source::Sources;
use callsheet_dialect::{Spec, read};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/company")
}

fn text(path: &Path) -> String {
    fs::read_to_string(path).expect("text")
}

/// The surface, and the company in that folder.
fn files(company: &str) -> Vec<(String, String)> {
    let surface = ["api.yaml", "deals.yaml"];
    let mut files: Vec<(String, String)> = surface
        .iter()
        .map(|name| (format!("crm/{name}"), text(&folder().join(name))))
        .collect();
    for entry in fs::read_dir(folder().join(company)).expect("folder") {
        let path = entry.expect("entry").path();
        let name = path.file_name().expect("name").to_string_lossy();
        files.push((format!("company/{name}"), text(&path)));
    }
    files
}

fn spec(files: &[(String, String)]) -> Result<Spec, String> {
    read(Sources::from_texts(files.iter().cloned())).map_err(|report| report.to_string())
}

fn good() -> Company {
    let spec = spec(&files("good")).unwrap_or_else(|report| panic!("{report}"));
    assert!(spec.warnings.is_empty(), "{}", spec.warnings);
    spec.company.expect("a company")
}

fn report(files: &[(String, String)]) -> String {
    spec(files).map_or_else(|report| report, |_| "accepted".to_owned())
}

/// The report on the good company with something in one of its files replaced.
fn slip(file: &str, right: &str, wrong: &str) -> String {
    let mut files = files("good");
    let path = format!("company/{file}.yaml");
    let (_, text) = files
        .iter_mut()
        .find(|(known, _)| *known == path)
        .expect("a file");
    let changed = text.replacen(right, wrong, 1);
    assert_ne!(*text, changed, "{right} is not in {file}");
    *text = changed;
    report(&files)
}

#[test]
fn a_spec_without_the_folder_has_no_company() {
    let surface: Vec<_> = files("good").drain(..2).collect();
    assert!(spec(&surface).expect("a spec").company.is_none());
    // With an `api.yaml` it is a surface like any other.
    let text = |name: &str| text(&folder().join(name));
    let named = [
        ("company/api.yaml", text("api.yaml")),
        ("company/deals.yaml", text("deals.yaml")),
    ];
    let spec = read(Sources::from_texts(named)).expect("a spec");
    assert_eq!(spec.apis[0].name, "company");
    assert!(spec.company.is_none());
}

#[test]
fn fields_are_typed() {
    let company = good();
    let (user, _) = company.named("user").expect("users");
    let (deal_field, _) = company.named("deal_field").expect("fields");
    let (_, deal) = company.named("deal").expect("deals");
    assert_eq!(deal.key, KeyKind::Integer);
    assert_eq!(deal.label.as_deref(), Some("title"));
    let ty = |name: &str| &deal.field(name).expect("a field").ty;
    assert_eq!(ty("owner_id"), &FieldType::Reference(user));
    assert_eq!(
        ty("watcher_ids"),
        &FieldType::List(Box::new(FieldType::Reference(user)))
    );
    assert_eq!(ty("custom_fields"), &FieldType::Custom(deal_field));
    let option = FieldType::Option {
        of: deal_field,
        field: "label_ids".to_owned(),
    };
    assert_eq!(ty("label_ids"), &FieldType::List(Box::new(option)));
    let title = deal.field("title").expect("title");
    assert_eq!((title.required, title.max_length), (true, Some(255)));
    assert_eq!(
        deal.field("owner_id").expect("owner").on_delete,
        OnDelete::Clear
    );
    assert!(deal.field("update_time").expect("a field").touch);
    let default = deal
        .field("status")
        .and_then(|field| field.default.as_ref());
    assert!(matches!(default.map(|expr| &expr.kind), Some(ExprKind::Text(text)) if text == "open"));
    assert_eq!(deal.log.len(), deal.fields.len());
    let types: Vec<&str> = company
        .custom_types
        .iter()
        .map(|(name, _)| &**name)
        .collect();
    assert_eq!(types, ["varchar", "enum", "set", "daterange"]);
    assert_eq!(company.custom_types[2].1, CustomType::Options);
    let CustomType::Object(parts) = &company.custom_types[3].1 else {
        panic!("{:?}", company.custom_types[3]);
    };
    assert_eq!(parts[0].typed.as_deref(), Some("from"));
    let parts: Vec<_> = parts
        .iter()
        .map(|part| (&*part.name, part.not_before.as_deref(), part.required))
        .collect();
    assert_eq!(
        parts,
        [
            ("value", None, true),
            ("until", Some("value"), false),
            ("zone", None, false)
        ]
    );
}

#[test]
fn conditions_on_deleted_and_visible_records_are_checked() {
    let company = good();
    let (_, deal) = company.named("deal").expect("deals");
    assert!(deal.purge.is_some() && deal.visible.is_some());
    let said = slip("deal", "visible: not is_archived", "visible: not archived");
    assert!(said.contains("`archived`"), "{said}");
    let said = slip("deal", "delete: {status: gone}\n", "");
    assert!(
        said.contains("a deleted record is removed at once"),
        "{said}"
    );
    let said = slip("deal", "days(update_time", "days(updated");
    assert!(said.contains("`updated`"), "{said}");
    let said = slip("deal", "typed: false", "typed: 7");
    assert!(said.contains("expected `true` or `false`"), "{said}");
}

/// The good company, beside a surface that says what webhooks send, with these members of a view of it.
fn with_events(members: &str) -> String {
    let mut files = files("good");
    for (path, text) in &mut files {
        if path == "company/user.yaml" {
            *text = text.replacen("views:\n", &format!("views:\n  hook.User: {members}\n"), 1);
        }
    }
    let surface = [
        (
            "hook/api.yaml",
            "title: Hooks\ncrates: {hooks: {package: hooks}}\nevents: {from: hooks::receive, v2: {user: User}}\n",
        ),
        (
            "hook/users.yaml",
            "models: {User: {fields: {id: integer, name: string}}}\n",
        ),
    ];
    files.extend(surface.map(|(path, text)| (path.to_owned(), text.to_owned())));
    report(&files)
}

#[test]
fn views_of_events_know_the_version_of_the_webhook() {
    assert_eq!(
        with_events("{name: \"if($version = '1.0', name, null)\", optional: [name]}"),
        "accepted"
    );
    let said = with_events("{name: $versoin}");
    assert!(
        said.contains("`versoin`") && said.contains("version"),
        "{said}"
    );
    let said = slip("user", "crm.Owner: {}", "crm.Owner: {name: $version}");
    assert!(
        said.contains("no operation has a parameter `version`"),
        "{said}"
    );
}

/// The good company, with another surface whose models these are, and these ids of deals and users.
fn with_ids(models: &str, deals: &str, users: &str) -> Result<Spec, String> {
    let mut files = files("good");
    for (path, text) in &mut files {
        match &**path {
            "company/deal.yaml" => *text = text.replacen("DealId", deals, 1),
            "company/user.yaml" => text.extend(["ids: ", users, "\n"]),
            _ => {}
        }
    }
    let surface = [
        (
            "v2/api.yaml",
            "title: Two\nbase_url: https://api.example.com/v2\n".to_owned(),
        ),
        (
            "v2/all.yaml",
            format!("models: {models}\noperations: {{list: {{call: GET all, returns: [All]}}}}\n"),
        ),
    ];
    files.extend(surface.map(|(path, text)| (path.to_owned(), text)));
    spec(&files)
}

/// A name stands for the ids of every surface that calls them so.
#[test]
fn ids_are_those_of_surfaces() {
    let models = "{All: {fields: {deal: DealId, sale: SaleId, user: UserId}}, DealId: {id: integer}, \
                  SaleId: {id: integer}, UserId: {id: integer}}";
    let ids = |deals, users| {
        let spec = with_ids(models, deals, users).unwrap_or_else(|report| panic!("{report}"));
        let company = spec.company.expect("a company");
        let (_, deal) = company.named("deal").expect("deals");
        let ids = deal.ids.iter();
        ids.map(|id| format!("{}.{} {:?}", id.surface, id.model, id.repr))
            .collect::<Vec<_>>()
    };
    assert_eq!(
        ids("DealId", "UserId"),
        ["crm.DealId Integer", "v2.DealId Integer"]
    );
    let files = files("good");
    let spec = spec(&files).expect("a spec");
    let company = spec.company.expect("a company");
    let (_, deal) = company.named("deal").expect("deals");
    assert_eq!(deal.ids.len(), 1);
}

#[test]
fn mistakes_in_ids() {
    let models = "{All: {fields: {deal: DealId, sale: SaleId, kind: Kind}}, DealId: {id: integer}, \
                  SaleId: {id: integer}, Kind: {enum: [a]}}";
    let textual = models.replacen("integer", "string", 1);
    let mut said = String::new();
    for (models, deals, users) in [
        (models, "DaelId", "Kind"),
        (models, "[DealId, SaleId]", "[]"),
        (models, "[DealId, DealId]", "7"),
        (models, "DealId", "DealId"),
        (&textual, "DealId", "SaleId"),
    ] {
        let report =
            with_ids(models, deals, users).map_or_else(|report| report, |_| "accepted".to_owned());
        said += &report;
        said += "\n\n";
    }
    insta::assert_snapshot!(said);
}

#[test]
fn what_is_read_plainly_is_written_too() {
    let company = good();
    let (_, view) = company.view("crm", "Deal").expect("a view");
    let writes: Vec<_> = view
        .members
        .iter()
        .map(|member| (&*member.name, member.write.clone()))
        .collect();
    let field = |name: &str| Write::Field(name.to_owned());
    let price = vec![
        ("amount".to_owned(), field("value")),
        ("currency".to_owned(), field("currency")),
    ];
    assert_eq!(
        writes,
        [
            ("active", Some(Write::Not("is_archived".to_owned()))),
            ("price", Some(Write::Object(price))),
            ("owner", Some(field("owner_id"))),
            ("owner_name", None),
            ("notes_count", Some(field("value"))),
        ]
    );
    assert_eq!(view.optional, ["notes_count"]);
    assert!(view.flat);
    let (_, sale) = company.view("crm", "Sale").expect("a view like another");
    let names: Vec<_> = sale.members.iter().map(|member| &*member.name).collect();
    assert_eq!(
        names,
        ["price", "owner", "owner_name", "notes_count", "active"]
    );
    assert_eq!(sale.members[4].write, Some(field("is_archived")), "its own");
    assert!(sale.flat && sale.optional.is_empty());
}

/// The list that a query asks about is told from what it asks of the items.
#[test]
fn lists_and_their_members_are_told_apart() {
    let company = good();
    let (_, deal) = company.named("deal").expect("deals");
    let query = |name: &str| match &deal.derivation(name).expect("a field").kind {
        ExprKind::Query(query) => query,
        other => panic!("{other:?}"),
    };
    let address = query("address");
    let is_name =
        |expr: &Expr, name: &str| matches!(&expr.kind, ExprKind::Name(own) if own == name);
    assert!(matches!(&address.of, Source::Items(list) if is_name(list, "emails")));
    assert!(is_name(address.value.as_ref().expect("a value"), "value"));
    let of = company.named("deal").map(|(id, _)| id);
    assert!(matches!(query("siblings").of, Source::Records(id) if Some(id) == of));
}

#[test]
fn operations_have_rules() {
    let company = good();
    let (id, deal) = company.named("deal").expect("deals");
    let rule = |name: &str| {
        let mut rules = deal.operations.iter();
        rules.find(|rule| rule.operation == name).expect("a rule")
    };
    let list = rule("list");
    assert_eq!((&*list.surface, &*list.resource), ("crm", "deals"));
    assert!(matches!(list.mechanism, Mechanism::List(of) if of == id));
    assert_eq!(list.order, Some(("add_time".to_owned(), true)));
    assert_eq!(
        list.related[0],
        ("user".to_owned(), vec!["owner_id".to_owned()])
    );
    let Some(ParamMeaning::Condition(condition)) = &list.params[1].meaning else {
        panic!("{:?}", list.params[1]);
    };
    let ExprKind::Binary(_, _, right) = &condition.kind else {
        panic!("{condition:?}");
    };
    assert!(matches!(&right.kind, ExprKind::Param(name) if name == "period.start"));
    assert_eq!(rule("delete").status, Some(202));
    assert!(matches!(rule("merge").mechanism, Mechanism::Merge { of, .. } if of == id));
    let Mechanism::Answer {
        answer: Answer::Object(members),
        among,
    } = &rule("summary").mechanism
    else {
        panic!("{:?}", rule("summary").mechanism);
    };
    assert_eq!(*among, Some(id));
    let Some(ParamMeaning::Set(set)) = &rule("update").params[0].meaning else {
        panic!("{:?}", rule("update").params);
    };
    assert_eq!(set[0].0, "is_archived");
    assert!(matches!(members[1].1, Answer::Group { of, .. } if of == id));
    assert!(matches!(&members[2].1, Answer::Each { each, .. }
        if matches!(&**each, Answer::Object(shown) if matches!(shown[1].1, Answer::View { .. }))));
    assert!(matches!(members[3].1, Answer::All { order: Some(_), .. }));
    assert!(
        matches!(&members[4].1, Answer::Each { each, .. } if matches!(**each, Answer::Named { .. }))
    );
    assert!(matches!(
        company.params[1].meaning,
        Some(ParamMeaning::Order)
    ));
    let [demanding, _, _, only] = &company.params[..] else {
        panic!("{:?}", company.params);
    };
    assert!(matches!(
        demanding.meaning,
        Some(ParamMeaning::Condition(_))
    ));
    assert!(demanding.require.is_some() && only.require.is_some() && only.meaning.is_none());
}

/// A record's own texts are plain, those under `set` are expressions.
#[test]
fn samples_are_plain_or_computed() {
    let company = good();
    let (_, deal) = company.named("deal").expect("deals");
    let [one, many] = &deal.sample[..] else {
        panic!("{:?}", deal.sample);
    };
    assert_eq!((one.times, many.times, many.scale), (1, 20, true));
    assert!(matches!(&one.set[1].1.kind, ExprKind::Text(text) if text == "Refit, (large)"));
    assert!(matches!(&one.set[5].1.kind, ExprKind::List(items) if items.len() == 1));
    assert_eq!(one.set[7].0, "content");
    let ExprKind::Call(_, arguments) = &many.set[0].1.kind else {
        panic!("{:?}", many.set[0]);
    };
    assert!(matches!(arguments[2].kind, ExprKind::Index));
    assert!(matches!(
        many.set[2].1.kind,
        ExprKind::PickRecord(_, Some(_))
    ));
    let (_, user) = company.named("user").expect("users");
    assert!(deal.initial.is_some() && user.initial.is_none());
}

#[test]
fn mistakes_of_all_files_come_in_one_report() {
    insta::assert_snapshot!(report(&files("broken")));
}

/// What a file that cannot be read would have said is not missed.
#[test]
fn files_that_cannot_be_read() {
    let mut said = String::new();
    for file in ["company", "user", "deal", "deal_field"] {
        let mut files = files("good");
        let path = format!("company/{file}.yaml");
        let (_, text) = files
            .iter_mut()
            .find(|(known, _)| *known == path)
            .expect("a file");
        *text = match file {
            "deal_field" => "- fields\n".to_owned(),
            _ => "fields: {name: string\n".to_owned(),
        };
        said += &report(&files);
        said += "\n\n";
    }
    insta::assert_snapshot!(said);
}

/// What follows from a mistake is not reported beside it.
#[test]
fn one_slip_gives_one_message() {
    let mut several = Vec::new();
    for (file, right, wrong) in [
        ("deal", "fields:", "feilds:"),
        ("deal", "derived:", "drived:"),
        ("deal", "owner_id: {type: user", "owner_id: {type: usr"),
        ("deal", "owner_id: {type: user", "owner_id: {tpye: user"),
        ("deal", "watcher_ids: [user]", "watcher_ids: [user, user]"),
        ("deal", "of: deal_field", "off: deal_field"),
        ("deal", "value * setting.ratio", "value *"),
        ("deal", "value * setting.ratio", "valeu * setting.ratio"),
        ("deal", "value * setting.ratio", "value * setting.ration"),
        ("deal", "count(deal where", "count(dael where"),
        ("deal", "count(deal where", "conut(deal where"),
        ("deal", "first(emails.value", "first(email.value"),
        ("deal", "where primary", "where primary and"),
        ("deal", "default: now, touch", "defalt: now, touch"),
        ("deal", "crm.Deal:", "crm.Dael:"),
        ("deal", "crm.related", "cmr.related"),
        ("deal", "active: not", "actve: not"),
        ("deal", "like: crm.Deal", "like: crm.Dael"),
        ("deal", "like: crm.Deal", "like: crm.Sale"),
        ("deal", "{set: {is_archived", "{set: {is_archive"),
        ("deal", "{set: {is_archived", "{ste: {is_archived"),
        ("deal", "write: value", "wirte: value"),
        ("deal", "write: value", "write: valeu"),
        ("deal", "crm.deals.list:", "crm.deals.lst:"),
        ("deal", "    list: deal", "    lst: deal"),
        ("deal", "    list: deal", "    list: dael"),
        ("deal", "order: -add_time", "order: -ad_time"),
        ("deal", "include: [notes_count]", "include: [nots_count]"),
        ("deal", "= $status", "= $statsu"),
        ("deal", "merge: $id, into: $into", "merge: $id, ino: $into"),
        ("deal", "group: deal", "group: dael"),
        ("deal", "each: deal", "each: dael"),
        ("deal", "view: Owner", "view: Onwer"),
        ("deal", "this.key", "this.kye"),
        ("deal", "status: won", "status: wno"),
        ("deal", "owner_id: 2", "owner_id: Grace"),
        ("deal", "initial: value", "initail: value"),
        ("deal", "initial: value", "initial: valeu"),
        ("deal", "times: 20", "tiems: 20"),
        ("deal", "pick('Refit'", "pikc('Refit'"),
        ("deal", "status: gone", "status: goen"),
        ("deal", "status: \"pick('open'", "status: \"pick('opne'"),
        ("deal", "status = 'won'", "status = 'wno'"),
        ("deal", "status = 'won'", "status = won"),
        ("deal", "unique: [title]", "unique: [titel]"),
        ("deal", "ids: DealId", "ids: DaelId"),
        ("user", "label: name", "label: name\nids: DealId"),
        ("user", "views:", "views: ["),
        ("user", "label: name", "label: name\nlabel: name"),
        ("company", "settings: {currency", "settigns: {currency"),
        ("company", "since:", "sinse:"),
        ("company", "$since", "$sinse"),
        ("company", "order: text", "order: txt"),
        ("company", "order: text", "oder: text"),
        ("company", "varchar: string", "varchar: strng"),
    ] {
        let said = slip(file, right, wrong);
        if !said.ends_with("\n\n1 error") {
            several.push(format!("{wrong}:\n{said}"));
        }
    }
    assert!(several.is_empty(), "{}", several.join("\n\n"));
}

/// A mistake in a surface is not one in the company.
#[test]
fn what_a_surface_with_mistakes_lacks_is_not_missed() {
    for (right, wrong) in [
        ("  Deal:", "  Dael:"),
        ("  get:", "  gte:"),
        ("{status: Status}", "{statsu: Status}"),
    ] {
        let mut files = files("good");
        files[1].1 = files[1].1.replacen(right, wrong, 1) + "more: true\n";
        let said = report(&files);
        assert!(!said.contains("company/"), "{said}");
    }
}

/// Whatever stands in a file, the answer is a report.
#[test]
fn no_text_makes_it_panic() {
    let whole = files("good");
    for (at, (path, text)) in whole.iter().enumerate() {
        if !path.starts_with("company/") {
            continue;
        }
        for cut in (0..text.len())
            .filter(|cut| text.is_char_boundary(*cut))
            .step_by(31)
        {
            for odd in ["", "{", "'", "(", ": ", "- ", "$", ".", "é", "["] {
                let mut files = whole.clone();
                files[at].1 = format!(
                    "{}{odd}{}",
                    &text[..cut],
                    text.get(cut + 1..).unwrap_or_default()
                );
                report(&files);
            }
        }
    }
}
