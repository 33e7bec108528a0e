//! Sample data: what a new sandbox contains, and how it gets in. The data itself is in `sample/`.

use callsheet_dialect::model::Field;
use callsheet_dialect::source::FileId;
use callsheet_dialect::yaml::{self, Limits};
use jiff::Timestamp;
use serde_json::{Map, Value};

use super::engine::Engine;
use super::kind::Kind;
use super::refusal::Failure;
use super::rules;
use crate::records::{Id, StoredFile};
use crate::values::{self, fields_of};

/// Samples by surface: records by model, as YAML.
const SAMPLES: &[(&str, &str)] = &[("crm", include_str!("../../sample/crm.yaml"))];

/// When records were added that do not say.
pub(crate) fn moment() -> Timestamp {
    // 2026-11-02 09:00:00 UTC
    Timestamp::from_second(1_793_610_000).unwrap_or_default()
}

/// The member of a record that is no field of it: the text of its file.
const CONTENT: &str = "content";

/// Records by model name.
type Sample = Map<String, Value>;

/// The sample of a surface; empty for a surface that has none.
///
/// # Errors
/// What is wrong with its text, naming the surface.
pub(crate) fn of(surface: &str) -> Result<Sample, String> {
    let Some((_, text)) = SAMPLES.iter().find(|(name, _)| *name == surface) else {
        return Ok(Sample::new());
    };
    let wrong = |what: String| format!("{surface}: {what}");
    let tree = yaml::parse(text, FileId::default(), Limits::WRITTEN)
        .map_err(|error| wrong(error.to_string()))?;
    match Value::from(&tree.value) {
        Value::Object(sample) => Ok(sample),
        _ => Err(wrong("it is no mapping of models to records".to_owned())),
    }
}

/// Puts a sample into an empty database. What the spec does not know is left out: it may be newer or somebody's own.
pub(crate) fn fill(engine: &Engine<'_>, sample: &Sample) -> Result<(), Failure> {
    // First the records that others repeat something of.
    let mut kinds: Vec<&Kind> = engine.surface.kinds().collect();
    kinds.sort_by_key(|kind| !kind.mirrors.is_empty());
    for kind in kinds {
        let Some(records) = sample.get(engine.name(kind)).and_then(Value::as_array) else {
            first(engine, kind)?;
            continue;
        };
        for record in records.iter().filter_map(Value::as_object) {
            let Some(id) = record.get(&kind.key).and_then(Id::of) else {
                continue;
            };
            let file = file(record);
            let given = record
                .iter()
                .filter(|(name, value)| fits(engine, kind, name, value));
            let given = given
                .map(|(name, value)| (name.clone(), value.clone()))
                .collect();
            engine.insert(kind, &id, given, file.as_ref())?;
        }
    }
    Ok(())
}

/// Of what the sample says nothing there is one record, so that every operation has something to work on. It has the
/// defaults of a new record, a name, and refers to the first of everything else.
fn first(engine: &Engine<'_>, kind: &Kind) -> Result<(), Failure> {
    let mut given = Map::new();
    for (name, of) in &kind.references {
        let others = engine.surface.kind(*of).filter(|_| *of != kind.model);
        given.extend(others.map(|other| (name.clone(), (&other.numbered(1)).into())));
    }
    for name in rules::NAMES {
        let text = format!("{} 1", engine.name(kind));
        given.insert((*name).to_owned(), text.into());
    }
    given.retain(|name, value| fits(engine, kind, name, value));
    let file = engine.surface.has_files(kind).then(|| StoredFile {
        name: "sample.txt".to_owned(),
        media_type: "text/plain".to_owned(),
        bytes: b"What a file contains.\n".to_vec(),
    });
    // The next new record has another one.
    let number = engine.ledger.next_number(&kind.name)?;
    engine.insert(kind, &kind.numbered(number), given, file.as_ref())?;
    Ok(())
}

fn field<'a>(engine: &'a Engine<'_>, kind: &Kind, name: &str) -> Option<&'a Field> {
    fields_of(engine.surface.api.model(kind.model))
        .iter()
        .find(|field| field.name == name)
}

fn fits(engine: &Engine<'_>, kind: &Kind, name: &str, value: &Value) -> bool {
    field(engine, kind, name).is_some_and(|field| {
        let mut mistakes = Vec::new();
        values::check(
            &engine.surface.api,
            &field.ty,
            value.clone(),
            name,
            &mut mistakes,
        );
        mistakes.is_empty()
    })
}

fn file(record: &Map<String, Value>) -> Option<StoredFile> {
    let text = |name| record.get(name).and_then(Value::as_str).map(str::to_owned);
    let content = text(CONTENT)?;
    Some(StoredFile {
        name: text("file_name").unwrap_or_else(|| "file".to_owned()),
        media_type: text("file_type").unwrap_or_else(|| "text/plain".to_owned()),
        bytes: content.into_bytes(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::behavior::infer::{record_identified_by, records};
    use crate::http::spec;
    use callsheet_dialect::model::{Api, Type};

    fn crm() -> Api {
        let apis = spec::embedded().expect("the embedded spec").surfaces;
        apis.into_iter().find(|api| api.name == "crm").expect("crm")
    }

    /// Every record of the sample with its model's fields.
    fn each(api: &Api, mut look: impl FnMut(&str, &[Field], &Map<String, Value>)) {
        for (model, records) in &of("crm").expect("the sample") {
            let described = api.models.iter().find(|described| described.name == *model);
            let described = described.unwrap_or_else(|| panic!("{model} is no model of crm"));
            for record in records.as_array().expect("a list of records") {
                look(
                    model,
                    fields_of(described),
                    record.as_object().expect("a record"),
                );
            }
        }
    }

    #[test]
    fn the_sample_fits_the_spec() {
        let api = crm();
        each(&api, |model, fields, record| {
            for (name, value) in record.iter().filter(|(name, _)| *name != CONTENT) {
                let field = fields.iter().find(|field| field.name == *name);
                let field = field.unwrap_or_else(|| panic!("{model} has no {name}"));
                let mut mistakes = Vec::new();
                values::check(&api, &field.ty, value.clone(), name, &mut mistakes);
                assert_eq!(mistakes, Vec::<String>::new(), "{model} {}", record["id"]);
            }
        });
    }

    #[test]
    fn the_sample_refers_to_records_that_are_in_it() {
        let api = crm();
        let sample = of("crm").expect("the sample");
        let there = |ty: &Type, id: &Value| {
            let model = &api
                .model(record_identified_by(&api, ty).expect("a record"))
                .name;
            sample[model]
                .as_array()
                .expect("records")
                .iter()
                .any(|record| record["id"] == *id)
        };
        each(&api, |model, fields, record| {
            for field in fields
                .iter()
                .filter(|field| record_identified_by(&api, &field.ty).is_some())
            {
                if let Some(id) = record.get(&field.name) {
                    assert!(
                        there(&field.ty, id),
                        "{model} {}: {} {id}",
                        record["id"],
                        field.name
                    );
                }
            }
        });
    }

    #[test]
    fn there_is_something_of_everything_and_person_7() {
        let api = crm();
        let sample = of("crm").expect("the sample");
        for (_, model, _) in records(&api) {
            assert!(sample.contains_key(&model.name), "{}", model.name);
        }
        let persons = sample["Person"].as_array().expect("persons");
        assert!(persons.iter().any(|person| person["id"] == 7));
    }
}
