//! What the documents say of responses, `tests/shapes/*.tsv`, and what a response lacks of it.

use std::fs;

use serde_json::Value;

/// What the documents say of an operation.
pub(crate) struct Documented {
    /// `v1 GET deals/{id}`
    pub(crate) name: String,
    pub(crate) status: u16,
    members: Vec<Member>,
}

/// A member of the documented example.
struct Member {
    /// `data[].owner.id`
    path: String,
    /// `integer`, or several.
    types: Vec<String>,
}

/// Reads the table of a surface.
pub(crate) fn read(surface: &str) -> Vec<Documented> {
    let path = format!("../tests/shapes/{surface}.tsv");
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
    let mut operations: Vec<Documented> = Vec::new();
    for line in text.lines() {
        let columns: Vec<&str> = line.split('\t').collect();
        match (&columns[..], operations.last_mut()) {
            (["", member, types], Some(operation)) => operation.members.push(Member {
                path: (*member).to_owned(),
                types: types.split('|').map(str::to_owned).collect(),
            }),
            ([method, path, status], _) => operations.push(Documented {
                name: format!("{surface} {method} {path}"),
                status: status.parse().expect("a status"),
                members: Vec::new(),
            }),
            _ => panic!("{path}: {line:?}"),
        }
    }
    operations
}

impl Documented {
    /// The members of the documented example, as `data[].owner.id`.
    pub(crate) fn members(&self) -> impl Iterator<Item = &str> {
        self.members.iter().map(|member| &*member.path)
    }

    /// What the body of a response lacks, each as the member and what is wrong with it. What an absent or empty member
    /// would have in it is not told.
    pub(crate) fn missing(&self, body: &[u8]) -> Vec<String> {
        if self.members.is_empty() {
            return Vec::new();
        }
        let Ok(body) = serde_json::from_slice::<Value>(body) else {
            return vec!["body: no JSON".to_owned()];
        };
        // Tables are sorted, so a member stands before those in it.
        let mut missing: Vec<(String, String)> = Vec::new();
        for member in &self.members {
            let told = |(above, _): &(String, String)| {
                let inside = member.path.strip_prefix(&**above);
                inside.is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
            };
            if missing.iter().any(told) {
                continue;
            }
            missing.extend(member.wrong(&body));
        }
        let lines = missing.into_iter();
        lines
            .map(|(member, what)| format!("{member}: {what}"))
            .collect()
    }
}

/// A step of the way to a member.
enum Step<'a> {
    Name(&'a str),
    /// `[]`: every item of a list.
    Items,
    /// `{}`: every value of a map.
    Values,
}

impl Member {
    /// The steps to it, each with the part of its path that leads there.
    fn steps(&self) -> Vec<(Step<'_>, &str)> {
        let mut steps = Vec::new();
        let mut end = 0;
        for part in self.path.split('.') {
            let name = part.trim_end_matches("[]");
            end += name.len();
            let step = match name {
                "{}" => Step::Values,
                name => Step::Name(name),
            };
            steps.push((step, &self.path[..end]));
            for _ in 0..(part.len() - name.len()) / 2 {
                end += 2;
                steps.push((Step::Items, &self.path[..end]));
            }
            end += 1;
        }
        steps
    }

    /// The member, or what holds it, and what is wrong with it.
    fn wrong(&self, body: &Value) -> Option<(String, String)> {
        let mut values = vec![body];
        for (step, path) in self.steps() {
            let before = values.into_iter();
            values = match step {
                Step::Name(name) => before.filter_map(|value| value.get(name)).collect(),
                Step::Items => before.filter_map(Value::as_array).flatten().collect(),
                Step::Values => before
                    .filter_map(Value::as_object)
                    .flatten()
                    .filter_map(|(key, value)| is_key(key).then_some(value))
                    .collect(),
            };
            if values.is_empty() {
                let what = match step {
                    Step::Name(_) => "absent",
                    Step::Items | Step::Values => "empty",
                };
                return Some((path.to_owned(), what.to_owned()));
            }
        }
        let wrong = self.mistyped(&values)?;
        let expected = self.types.join(" or ");
        Some((self.path.clone(), format!("{wrong}, not {expected}")))
    }

    /// The type that the values have in the place of the documented one. One value of the right type is enough, unless
    /// others contradict it: records of a list have null here and there, and an amount that is whole in the example is
    /// not whole everywhere.
    fn mistyped(&self, values: &[&Value]) -> Option<&'static str> {
        if self.types == ["null"] {
            return None;
        }
        let is = |ty: &str| self.types.iter().any(|known| known == ty);
        let fits = |value: &Value| match type_of(value) {
            "integer" => is("integer") || is("number"),
            ty => is(ty),
        };
        let others = values.iter().filter(|value| !fits(value));
        let types: Vec<&str> = others.map(|value| type_of(value)).collect();
        let contradicts = |ty: &&str| *ty != "null" && !(*ty == "number" && is("integer"));
        let none = types.len() == values.len();
        let found = types.iter().copied().find(contradicts);
        found.or(types.first().copied().filter(|_| none))
    }
}

fn type_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(number) if number.is_i64() || number.is_u64() => "integer",
        Value::Number(_) => "number",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}

/// Whether a member is one of a map, as `extract.py` tells them.
fn is_key(name: &str) -> bool {
    let all = |fits: fn(u8) -> bool| name.bytes().all(fits);
    let hex = |byte: u8| byte.is_ascii_hexdigit() || byte == b'-';
    match name.len() {
        0 => false,
        36 | 40 if all(hex) => true,
        3 if all(|byte| byte.is_ascii_uppercase()) => true,
        _ => all(|byte| byte.is_ascii_digit()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn missing(members: &[(&str, &str)], body: &Value) -> Vec<String> {
        let members = members.iter().map(|(path, types)| Member {
            path: (*path).to_owned(),
            types: types.split('|').map(str::to_owned).collect(),
        });
        let documented = Documented {
            name: String::new(),
            status: 200,
            members: members.collect(),
        };
        documented.missing(body.to_string().as_bytes())
    }

    #[test]
    fn what_is_absent_null_empty_or_of_another_type_is_told() {
        let members = [
            ("data", "array"),
            ("data[].id", "integer"),
            ("data[].name", "string"),
            ("data[].owner", "object"),
            ("data[].owner.id", "integer"),
            ("data[].tags", "array|null"),
            ("data[].time", "null"),
            ("data[].value", "number"),
        ];
        let full =
            json!({"id": 1, "name": "x", "owner": {"id": 1}, "tags": null, "time": 7, "value": 2});
        assert_eq!(missing(&members, &json!({ "data": [full] })), [""; 0]);
        assert_eq!(
            missing(&members, &json!({"data": [full, {"name": null}]})),
            [""; 0],
            "one record has everything"
        );
        assert_eq!(missing(&members, &json!({"data": []})), ["data[]: empty"]);
        assert_eq!(missing(&members, &json!({})), ["data: absent"]);
        let odd = json!({"id": "1", "name": null, "tags": 7, "time": null, "value": 2.5});
        assert_eq!(
            missing(&members, &json!({ "data": [odd] })),
            [
                "data[].id: string, not integer",
                "data[].name: null, not string",
                "data[].owner: absent",
                "data[].tags: integer, not array or null",
            ]
        );
        assert_eq!(
            missing(&members, &json!({"data": [full, odd]})),
            [
                "data[].id: string, not integer",
                "data[].tags: integer, not array or null"
            ],
            "types that contradict the documented one"
        );
    }

    #[test]
    fn maps_are_told_by_their_keys() {
        let members = [
            ("sums", "object"),
            ("sums.count", "integer"),
            ("sums.{}", "number"),
        ];
        let fits = json!({"sums": {"count": 2, "EUR": 1.5, "b": "x"}});
        assert_eq!(missing(&members, &fits), [""; 0]);
        assert_eq!(
            missing(&members, &json!({"sums": {"count": 2}})),
            ["sums.{}: empty"]
        );
        assert!(is_key("0123456789abcdef0123456789abcdef01234567") && is_key("42"));
        assert!(!is_key("name") && !is_key(""));
    }
}
