//! The text of `fields.yaml`. It is sorted by Rust names, which stay when a field is renamed: a difference between two pulls is a
//! change in the account.

use std::fmt;

use callsheet_dialect::code::is_printable;

use super::FieldsFile;
use crate::entity::Entity;

const HEADER: &str = "\
# Custom fields of a Pipedrive account, written by `pipedrive fields pull`. Comments are not kept.
# `rust` is the name in Rust code: it stays when a field is renamed, until you change it here. The rest are facts of the account.
";

/// The text of the file.
impl fmt::Display for FieldsFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(HEADER)?;
        self.entities
            .keys()
            .try_for_each(|entity| section(f, *entity, self))
    }
}

fn section(f: &mut fmt::Formatter<'_>, entity: Entity, file: &FieldsFile) -> fmt::Result {
    let mut fields: Vec<_> = file.fields(entity).iter().collect();
    fields
        .sort_by(|a, b| (&a.rust.text, &a.definition.key).cmp(&(&b.rust.text, &b.definition.key)));
    if fields.is_empty() {
        return writeln!(f, "{}: []", entity.plural());
    }
    writeln!(f, "{}:", entity.plural())?;
    for field in fields {
        let definition = &field.definition;
        writeln!(f, "  - rust: {}", Name(&field.rust.text))?;
        writeln!(f, "    name: {}", Quoted(&definition.name))?;
        writeln!(f, "    key: {}", Quoted(&definition.key))?;
        writeln!(f, "    type: {}", Quoted(&definition.field_type))?;
        if !definition.options.is_empty() {
            writeln!(f, "    options:")?;
        }
        for (option, variant) in definition.options.iter().zip(&field.variants) {
            let (rust, label) = (Name(&variant.text), Quoted(&option.label));
            writeln!(
                f,
                "      - {{rust: {rust}, id: {}, label: {label}}}",
                option.id
            )?;
        }
        if !definition.subfields.is_empty() {
            writeln!(f, "    subfields:")?;
        }
        for part in &definition.subfields {
            let (key, name) = (Quoted(&part.key), Quoted(&part.name));
            let field_type = Quoted(&part.field_type);
            writeln!(
                f,
                "      - {{key: {key}, name: {name}, type: {field_type}}}"
            )?;
        }
    }
    Ok(())
}

/// A Rust name, without quotes where no reader can take it for something else: `NO` and `NULL` are something else to some.
struct Name<'a>(&'a str);

impl fmt::Display for Name<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let taken = [
            "true", "false", "null", "yes", "no", "on", "off", "y", "n", "nan", "inf",
        ];
        if self.0.is_ascii() && !taken.contains(&&*self.0.to_lowercase()) {
            f.write_str(self.0)
        } else {
            Quoted(self.0).fmt(f)
        }
    }
}

/// A text in double quotes, whatever is in it.
struct Quoted<'a>(&'a str);

impl fmt::Display for Quoted<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("\"")?;
        for c in self.0.chars() {
            match c {
                '"' | '\\' => write!(f, "\\{c}")?,
                '\n' => f.write_str("\\n")?,
                '\t' => f.write_str("\\t")?,
                // Not printable to a reader of YAML, or it changes what a person sees of the line.
                c if !is_printable(c) || matches!(c, '\u{feff}' | '\u{fffe}' | '\u{ffff}') => {
                    write!(f, "\\u{:04x}", u32::from(c))?;
                }
                c => write!(f, "{c}")?,
            }
        }
        f.write_str("\"")
    }
}
