//! The field definitions of an account: from names to keys, from labels to ids, and back.

use std::collections::BTreeMap;
use std::time::Duration;

use pipedrive::runtime::private::default_clock;
use pipedrive::v2::{self, Client, FieldOptionId, FieldType};
use serde::{Deserialize, Serialize};

use crate::definition::{Definition, FieldOption, Subfield};
use crate::entity::Entity;
use crate::error::{Error, Result, nearest};
use crate::named::Named;

/// The custom fields of an account, by entity.
///
/// A map is fetched from the account. It can be stored in any format of serde. The service does not report when a field
/// changed, so a map is refreshed by its age: [`refresh_if_older`](Self::refresh_if_older).
///
/// ```no_run
/// use std::time::Duration;
/// use pipedrive::v2::Client;
/// use pipedrive_fields::FieldMap;
///
/// # async fn example(client: &Client) -> Result<(), Box<dyn std::error::Error>> {
/// let mut map: FieldMap = match std::fs::read("fields.json") {
///     Ok(json) => serde_json::from_slice(&json)?,
///     Err(_) => FieldMap::fetch(client).await?,
/// };
/// map.refresh_if_older(Duration::from_secs(3600), client).await?;
/// let key = map.deals().key("Budget")?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FieldMap {
    /// Seconds since the beginning of 1970.
    fetched_at: i64,
    entities: BTreeMap<Entity, EntityFields>,
}

impl FieldMap {
    /// Fetches the custom fields of all [entities](Entity::DEFAULT) but projects.
    ///
    /// # Errors
    ///
    /// A call failed. With OAuth 2.0, fields of activities need the scope `admin`; without it, use
    /// [`fetch_only`](Self::fetch_only).
    pub async fn fetch(client: &Client) -> pipedrive::Result<Self> {
        Self::fetch_only(client, Entity::DEFAULT).await
    }

    /// Fetches the custom fields of these entities, of projects as well: one request of 10 tokens per 500 fields of an entity.
    ///
    /// # Errors
    ///
    /// A call failed.
    pub async fn fetch_only(
        client: &Client,
        entities: impl IntoIterator<Item = Entity>,
    ) -> pipedrive::Result<Self> {
        let mut map = Self {
            fetched_at: now(),
            entities: BTreeMap::new(),
        };
        for entity in entities {
            let fields = EntityFields {
                entity,
                fetched: true,
                fields: definitions(client, entity).await?,
            };
            map.entities.insert(entity, fields);
        }
        Ok(map)
    }

    /// Creates a map of these definitions, for tests. It counts as fetched now.
    #[must_use]
    pub fn from_definitions(
        definitions: impl IntoIterator<Item = (Entity, Vec<Definition>)>,
    ) -> Self {
        let entities = definitions.into_iter().map(|(entity, fields)| {
            let fields = EntityFields {
                entity,
                fetched: true,
                fields,
            };
            (entity, fields)
        });
        Self {
            fetched_at: now(),
            entities: entities.collect(),
        }
    }

    /// Fetches the entities of the map again. If that fails, the map is not changed.
    ///
    /// # Errors
    ///
    /// A call failed.
    pub async fn refresh(&mut self, client: &Client) -> pipedrive::Result<()> {
        let entities: Vec<Entity> = self.entities.keys().copied().collect();
        *self = Self::fetch_only(client, entities).await?;
        Ok(())
    }

    /// [`refresh`](Self::refresh) if the map [is older](Self::is_older_than). Returns whether it was.
    ///
    /// # Errors
    ///
    /// A call failed. The map is not changed.
    pub async fn refresh_if_older(
        &mut self,
        age: Duration,
        client: &Client,
    ) -> pipedrive::Result<bool> {
        let older = self.is_older_than(age);
        if older {
            self.refresh(client).await?;
        }
        Ok(older)
    }

    /// Whether the map was fetched longer ago than `age`, by the system's time of day. `false` for a map from the future.
    #[must_use]
    pub fn is_older_than(&self, age: Duration) -> bool {
        let passed = u64::try_from(now().saturating_sub(self.fetched_at)).unwrap_or(0);
        Duration::from_secs(passed) > age
    }

    /// The fields of deals, which leads have as well.
    #[must_use]
    pub fn deals(&self) -> &EntityFields {
        self.entity(Entity::Deal)
    }

    /// The fields of persons.
    #[must_use]
    pub fn persons(&self) -> &EntityFields {
        self.entity(Entity::Person)
    }

    /// The fields of organizations.
    #[must_use]
    pub fn organizations(&self) -> &EntityFields {
        self.entity(Entity::Organization)
    }

    /// The fields of products.
    #[must_use]
    pub fn products(&self) -> &EntityFields {
        self.entity(Entity::Product)
    }

    /// The fields of activities.
    #[must_use]
    pub fn activities(&self) -> &EntityFields {
        self.entity(Entity::Activity)
    }

    /// The fields of projects, if they were [named](Self::fetch_only).
    #[must_use]
    pub fn projects(&self) -> &EntityFields {
        self.entity(Entity::Project)
    }

    /// The fields of an entity. Lookups fail if it was not fetched.
    #[must_use]
    pub fn entity(&self, entity: Entity) -> &EntityFields {
        static NOT_FETCHED: [EntityFields; Entity::ALL.len()] = {
            let [a, b, c, d, e, f] = Entity::ALL;
            [
                EntityFields::not_fetched(a),
                EntityFields::not_fetched(b),
                EntityFields::not_fetched(c),
                EntityFields::not_fetched(d),
                EntityFields::not_fetched(e),
                EntityFields::not_fetched(f),
            ]
        };
        let empty = &NOT_FETCHED[entity as usize];
        self.entities.get(&entity).unwrap_or(empty)
    }

    /// The entities that were fetched, with their fields.
    pub fn iter(&self) -> impl Iterator<Item = (Entity, &EntityFields)> {
        self.entities
            .iter()
            .map(|(entity, fields)| (*entity, fields))
    }
}

/// The custom fields of one kind of record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EntityFields {
    entity: Entity,
    #[serde(skip, default = "yes")]
    fetched: bool,
    fields: Vec<Definition>,
}

fn yes() -> bool {
    true
}

impl EntityFields {
    const fn not_fetched(entity: Entity) -> Self {
        Self {
            entity,
            fetched: false,
            fields: Vec::new(),
        }
    }

    /// The entity of the fields.
    #[must_use]
    pub fn entity(&self) -> Entity {
        self.entity
    }

    /// All of them, in the order of the account.
    #[must_use]
    pub fn definitions(&self) -> &[Definition] {
        &self.fields
    }

    /// The field with that name, or with that key.
    ///
    /// # Errors
    ///
    /// No field has that name; the error suggests the nearest. Or several fields have it; the error lists their keys.
    pub fn field(&self, name: &str) -> Result<&Definition> {
        let mut named = self.fields.iter().filter(|field| field.name == name);
        match (named.next(), named.next()) {
            (Some(field), None) => Ok(field),
            (Some(_), Some(_)) => Err(Error::AmbiguousField {
                entity: self.entity,
                name: name.to_owned(),
                fields: self
                    .fields
                    .iter()
                    .filter(|field| field.name == name)
                    .map(|field| (field.key.clone(), field.field_type.clone()))
                    .collect(),
            }),
            (None, _) => self.by_key(name).ok_or_else(|| self.unknown(name)),
        }
    }

    fn unknown(&self, name: &str) -> Error {
        let entity = self.entity;
        if !self.fetched {
            return Error::NotFetched { entity };
        }
        let names = self.fields.iter().map(|field| &*field.name);
        Error::UnknownField {
            entity,
            name: name.to_owned(),
            nearest: nearest(name, names),
        }
    }

    /// The field with that key.
    #[must_use]
    pub fn by_key(&self, key: &str) -> Option<&Definition> {
        self.fields.iter().find(|field| field.key == key)
    }

    /// The key of the field with that name.
    ///
    /// # Errors
    ///
    /// As [`field`](Self::field).
    pub fn key(&self, name: &str) -> Result<&str> {
        Ok(&self.field(name)?.key)
    }

    /// Starts values that are set by name and sent.
    pub fn new_values(&self) -> Named<'_> {
        Named::new(self, None)
    }
}

/// Seconds since the beginning of 1970.
fn now() -> i64 {
    default_clock().timestamp().as_second()
}

/// Fetches the custom fields of an entity.
async fn definitions(client: &Client, entity: Entity) -> pipedrive::Result<Vec<Definition>> {
    // The definitions of each entity are of a type of their own.
    macro_rules! all {
        ($resource:ident) => {{
            let fields = client.$resource().list().all().await?.into_iter();
            fields
                .filter(|it| is_custom(it.is_custom_field, &it.field_code))
                .map(|it| {
                    definition(
                        it.field_code,
                        it.field_name,
                        it.field_type,
                        it.options,
                        it.subfields,
                    )
                })
                .collect()
        }};
    }
    Ok(match entity {
        Entity::Deal => all!(deal_fields),
        Entity::Person => all!(person_fields),
        Entity::Organization => all!(organization_fields),
        Entity::Product => all!(product_fields),
        Entity::Activity => all!(activity_fields),
        Entity::Project => all!(project_fields),
    })
}

/// Whether a field is a custom one. A field whose flag was left out is one if its key has 40 hexadecimal digits.
fn is_custom(flag: Option<bool>, key: &str) -> bool {
    flag.unwrap_or_else(|| key.len() == 40 && key.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

fn definition(
    key: String,
    name: Option<String>,
    field_type: Option<FieldType>,
    options: Option<Vec<v2::FieldOption>>,
    subfields: Option<Vec<v2::FieldSubfield>>,
) -> Definition {
    Definition {
        name: name.unwrap_or_else(|| key.clone()),
        field_type: word(field_type),
        options: options.into_iter().flatten().filter_map(option).collect(),
        subfields: subfields
            .into_iter()
            .flatten()
            .filter_map(subfield)
            .collect(),
        key,
    }
}

fn option(option: v2::FieldOption) -> Option<FieldOption> {
    let id = match option.id? {
        FieldOptionId::Integer(id) => id,
        FieldOptionId::String(text) => text.parse().ok()?,
        _ => return None,
    };
    let label = option.label.unwrap_or_default();
    Some(FieldOption { id, label })
}

fn subfield(subfield: v2::FieldSubfield) -> Option<Subfield> {
    Some(Subfield {
        key: subfield.field_code?,
        name: subfield.field_name.unwrap_or_default(),
        field_type: word(subfield.field_type),
    })
}

/// The type in the words of the API; empty where it was left out.
fn word(field_type: Option<FieldType>) -> String {
    field_type.map(|it| it.to_string()).unwrap_or_default()
}

#[cfg(test)]
mod tests;
