//! The company behind the surfaces: what is kept, whatever surface it came through, and how each surface sees it.

use super::Expr;
use crate::source::Span;

/// Everything in the folder `company`.
#[derive(Debug, Clone, Default)]
pub struct Company {
    /// Every entity, by name; [`EntityId`] indexes this.
    pub entities: Vec<Entity>,
    /// Values that expressions read as `setting.NAME`, in the order stated.
    pub settings: Vec<(String, Expr)>,
    /// What parameters mean wherever an operation has them, in the order stated.
    pub params: Vec<ParamRule>,
    /// The types that custom fields can have, in the order stated.
    pub custom_types: Vec<(String, CustomType)>,
}

/// What a custom field of a type holds.
#[derive(Debug, Clone, PartialEq)]
pub enum CustomType {
    /// A value of its own.
    One(FieldType),
    /// The id of one of the field's options.
    Option,
    /// Ids of the field's options, at least one.
    Options,
    /// An object. A flat view writes its first member under the field's key, and the others beside it.
    Object(Vec<CustomPart>),
}

/// A member of a custom field's value.
#[derive(Debug, Clone, PartialEq)]
pub struct CustomPart {
    /// Its name in the object.
    pub name: String,
    /// What it holds.
    pub ty: FieldType,
    /// Whether the object must have it.
    pub required: bool,
    /// A field of an entity some record of which has the value: `currency.code`.
    pub within: Option<(EntityId, String)>,
    /// The member that its value is never less than.
    pub not_before: Option<String>,
    /// Its name in a typed view, where that differs.
    pub typed: Option<String>,
}

/// An entity, by its place in [`Company::entities`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct EntityId(pub usize);

/// A kind of record that the company keeps.
#[derive(Debug, Clone)]
pub struct Entity {
    /// The name of its file: `deal`.
    pub name: String,
    /// What it is, in Markdown; may be empty.
    pub doc: String,
    /// What its ids are.
    pub key: KeyKind,
    /// The types that surfaces have for its ids, at most one each.
    pub ids: Vec<IdType>,
    /// The field by which people know a record.
    pub label: Option<String>,
    /// What is kept of a record beside its `id`, in the order stated.
    pub fields: Vec<EntityField>,
    /// What is computed when a record is read, in the order stated.
    pub derived: Vec<(String, Expr)>,
    /// How surfaces see a record.
    pub views: Vec<View>,
    /// Consequences of creating and changing a record, in the order in which they are applied.
    pub when: Vec<Consequence>,
    /// What must hold of a record that is written.
    pub require: Vec<Requirement>,
    /// Fields whose values no two records share.
    pub unique: Vec<String>,
    /// What a record that is deleted is set to; empty where it is removed.
    pub delete: Vec<(String, Expr)>,
    /// When a deleted record is removed for good; never unless stated.
    pub purge: Option<Expr>,
    /// Which records a user sees who is not the company's own `caller`; all unless stated.
    pub visible: Option<Expr>,
    /// Fields whose changes are kept.
    pub log: Vec<String>,
    /// What a search looks at, by the name that requests use for it.
    pub search: Vec<(String, Expr)>,
    /// Whether the files of its records are served without a token.
    pub public: bool,
    /// Operations whose behavior is stated.
    pub operations: Vec<OperationRule>,
    /// Records of a new company, in the order stated.
    pub sample: Vec<Sample>,
    /// Which of them a company without sample data has too; none unless stated.
    pub initial: Option<Expr>,
    /// Where its file begins.
    pub span: Span,
}

/// The type that a surface has for the ids of an entity.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IdType {
    /// `v2`
    pub surface: String,
    /// The model's name: `DealId`.
    pub model: String,
    /// Whether it is a number or a text.
    pub repr: super::Repr,
    /// Its name in the entity's file.
    pub span: Span,
}

/// What the ids of records are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum KeyKind {
    /// 1, 2, 3, …
    #[default]
    Integer,
    /// A random UUID.
    Uuid,
    /// A hash of 40 hexadecimal digits.
    Hex40,
    /// Stated with the record: `EUR`.
    Text,
}

/// A field of an entity.
#[derive(Debug, Clone)]
pub struct EntityField {
    /// Its name in records.
    pub name: String,
    /// What it holds.
    pub ty: FieldType,
    /// Whether it is never null.
    pub required: bool,
    /// Said where a required field has no value, in place of the usual message.
    pub missing: Option<String>,
    /// What it is on a new record that does not say.
    pub default: Option<Expr>,
    /// Whether every change sets it to its default.
    pub touch: bool,
    /// A field of an entity that has the value: `currency.code`.
    pub within: Option<(EntityId, String)>,
    /// The least number.
    pub min: Option<f64>,
    /// The largest number.
    pub max: Option<f64>,
    /// The most characters of a text.
    pub max_length: Option<u32>,
    /// What becomes of the record when the one that it refers to is deleted.
    pub on_delete: OnDelete,
    /// Its name in the spec.
    pub span: Span,
}

/// What a field holds.
#[derive(Debug, Clone, PartialEq)]
pub enum FieldType {
    /// Text.
    String,
    /// A whole number.
    Integer,
    /// A number.
    Number,
    /// `true` or `false`.
    Boolean,
    /// `2026-11-29`
    Date,
    /// `10:15`, also a duration.
    Time,
    /// The name of a time zone: `Europe/Berlin`.
    TimeZone,
    /// A moment, kept as RFC 3339 in UTC with whole seconds.
    DateTime,
    /// Anything.
    Json,
    /// What a saved filter asks of records: groups of conditions.
    Conditions,
    /// One of several texts or whole numbers.
    OneOf(Vec<super::Literal>),
    /// The id of a record.
    Reference(EntityId),
    /// The id of an option of the field that a record of `of` defines under this code.
    Option {
        /// The entity that defines fields.
        of: EntityId,
        /// The field's code.
        field: String,
    },
    /// Several of one kind.
    List(Box<FieldType>),
    /// Values by key; the records of an entity define which.
    Custom(EntityId),
}

/// What becomes of a record when the one that it refers to is deleted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum OnDelete {
    /// It stays as it is.
    #[default]
    Keep,
    /// It is deleted too.
    Delete,
    /// The field becomes null, or the list loses the item.
    Clear,
}

/// How a surface sees a record.
#[derive(Debug, Clone)]
pub struct View {
    /// `v2`
    pub surface: String,
    /// The model's name: `Deal`. `related` stands for what `related_objects` shows; its members are all stated.
    pub model: String,
    /// Members that are not a field of the same name, in the order stated.
    pub members: Vec<Member>,
    /// Members that are absent unless a request asks for them.
    pub optional: Vec<String>,
    /// Whether custom fields are members beside the others.
    pub flat: bool,
    /// Whether those without a value are absent, and not null.
    pub omits_unset: bool,
    /// Whether each custom field is an object that says its type.
    pub typed: bool,
    /// Its name in the spec.
    pub span: Span,
}

/// A member of a view.
#[derive(Debug, Clone)]
pub struct Member {
    /// Its name on the wire.
    pub name: String,
    /// What is returned.
    pub read: Expr,
    /// The place that a request's value goes to; `None` where the member is only read.
    pub write: Option<Write>,
    /// Its name in the spec.
    pub span: Span,
}

/// Where a value that a request gives goes.
#[derive(Debug, Clone, PartialEq)]
pub enum Write {
    /// To a field.
    Field(String),
    /// To a field, negated.
    Not(String),
    /// Its members go to fields.
    Object(Vec<(String, Write)>),
}

/// What follows when a record is created or changed.
#[derive(Debug, Clone)]
pub struct Consequence {
    /// When it applies.
    pub condition: Expr,
    /// Fields and their new values, in the order in which they are set.
    pub set: Vec<(String, Expr)>,
    /// Where it is stated.
    pub span: Span,
}

/// What must hold of a record, or of a request.
#[derive(Debug, Clone)]
pub struct Requirement {
    /// What must hold.
    pub condition: Expr,
    /// Said to whoever breaks it.
    pub message: String,
    /// The HTTP status of that; 400 where none is stated.
    pub status: Option<u16>,
    /// Where it is stated.
    pub span: Span,
}

/// A parameter and what it means.
#[derive(Debug, Clone)]
pub struct ParamRule {
    /// Its name on the wire.
    pub name: String,
    /// What it means; `None` where the entry only says what must hold.
    pub meaning: Option<ParamMeaning>,
    /// What must hold of a request that has it.
    pub require: Option<Requirement>,
    /// Its name in the spec.
    pub span: Span,
}

/// What a parameter means.
#[derive(Debug, Clone)]
pub enum ParamMeaning {
    /// A condition on the records of a list, where the parameter is given.
    Condition(Expr),
    /// The field that a list is ordered by.
    OrderField,
    /// The direction of that order: `asc` or `desc`.
    OrderDirection,
    /// Both: `title ASC, id DESC`.
    Order,
    /// The id of a saved filter.
    Filter,
    /// The names of optional members that are wanted.
    Include,
    /// The keys of the members of this field that are wanted.
    Project(String),
    /// Whether options are given with their labels.
    Labels,
    /// Accepted without effect, for a reason.
    Ignored(String),
    /// Fields are set to these where it is given.
    Set(Vec<(String, Expr)>),
    /// Refused with this message where it is given.
    Refused(String),
}

/// What an operation does.
#[derive(Debug, Clone)]
pub struct OperationRule {
    /// `v2`
    pub surface: String,
    /// `deals`
    pub resource: String,
    /// `list`
    pub operation: String,
    /// How it works.
    pub mechanism: Mechanism,
    /// Which records.
    pub condition: Option<Expr>,
    /// Records that must be there.
    pub exists: Vec<(EntityId, Expr)>,
    /// What a write sets beside its parameters.
    pub set: Vec<(String, Expr)>,
    /// The field that a list is ordered by, and whether from the last.
    pub order: Option<(String, bool)>,
    /// What its parameters mean.
    pub params: Vec<ParamRule>,
    /// Records that fields of the answer's records refer to, by the name of their kind.
    pub related: Vec<(String, Vec<String>)>,
    /// Members of the answer beside the payload.
    pub beside: Vec<(String, Expr)>,
    /// Optional members of the view that are given without being asked for.
    pub include: Vec<String>,
    /// Entities whose records that refer to a find of a search are given beside the finds.
    pub related_items: Vec<EntityId>,
    /// What is returned in place of the records.
    pub payload: Option<Expr>,
    /// The model that records are seen as, where the return type does not say.
    pub view: Option<String>,
    /// The HTTP status of success, where it is not the usual one.
    pub status: Option<u16>,
    /// Said where nothing is found.
    pub missing: Option<String>,
    /// The HTTP status of that; 404 where none is stated.
    pub missing_status: Option<u16>,
    /// Members that a refusal has beside those that all have.
    pub refused: Vec<(String, Expr)>,
    /// Its name in the spec.
    pub span: Span,
}

/// The name by which rules read what is uploaded: its name, size and type.
pub const UPLOADED: &str = "file";

/// The name by which views of what webhooks send read the version of the webhook.
pub const EVENT_VERSION: &str = "version";

/// The name by which rules read what the last item of a page has where an answer of several lists is ordered by it.
pub const LAST_ON_PAGE: &str = "last_on_page";

/// How an operation works.
#[derive(Debug, Clone)]
pub enum Mechanism {
    /// Returns records.
    List(EntityId),
    /// Returns a record.
    Get {
        /// The entity of the record.
        of: EntityId,
        /// Its id; the one in the path where none is stated.
        id: Option<Expr>,
    },
    /// Adds a record.
    Create {
        /// The entity of the record.
        of: EntityId,
        /// A list: a record for each item.
        each: Option<Expr>,
    },
    /// Changes a record.
    Update {
        /// The entity of the record.
        of: EntityId,
        /// Its id; the one in the path where none is stated.
        id: Option<Expr>,
    },
    /// Deletes records.
    Delete {
        /// The entity of the records.
        of: EntityId,
        /// A list of ids.
        each: Option<Expr>,
    },
    /// Deletes a record; what refers to it refers to another one then.
    Merge {
        /// The entity of both.
        of: EntityId,
        /// The id of the record that is deleted.
        id: Expr,
        /// The id of the one that remains.
        into: Expr,
    },
    /// Copies a record.
    Duplicate {
        /// The entity of the record.
        of: EntityId,
        /// Its id.
        id: Expr,
        /// Entities whose records that refer to it are copied too.
        with: Vec<EntityId>,
    },
    /// Makes a record of another entity of a record.
    Convert {
        /// The entity of the record.
        of: EntityId,
        /// Its id.
        id: Expr,
        /// The entity of the new one.
        to: EntityId,
    },
    /// Returns records in which a text is found.
    Search {
        /// The entities of the records.
        of: Vec<EntityId>,
    },
    /// Computes what is returned.
    Answer {
        /// What is returned.
        answer: Answer,
        /// An entity of which queries see the records that meet the rule's condition and parameters alone.
        among: Option<EntityId>,
    },
    /// Adds a record with the bytes that are sent.
    Upload {
        /// The entity of the record.
        of: EntityId,
    },
    /// Returns the bytes of a record.
    Download {
        /// The entity of the record.
        of: EntityId,
        /// Its id.
        id: Expr,
    },
    /// Adds, changes or removes items of a list inside a record.
    Parts {
        /// The entity of the record.
        of: EntityId,
        /// The list.
        field: String,
    },
    /// Always answers with an error.
    Refuse {
        /// The HTTP status.
        status: u16,
        /// What is said.
        message: String,
    },
}

/// An answer that is computed.
#[derive(Debug, Clone)]
pub enum Answer {
    /// A value.
    Value(Expr),
    /// An object, with its members in the order stated.
    Object(Vec<(String, Answer)>),
    /// A record as a model shows it.
    View {
        /// The model's name.
        model: String,
        /// The record's id; the record around where none is stated.
        of: Option<Expr>,
    },
    /// An object with one member.
    Named {
        /// The member's name.
        by: Expr,
        /// Its value.
        each: Box<Answer>,
    },
    /// Several lists as one.
    All {
        /// The lists.
        of: Vec<Answer>,
        /// The member of their items that it is ordered by, and whether from the last.
        order: Option<(String, bool)>,
    },
    /// An object with a member for each value that records have.
    Group {
        /// The entity of the records.
        of: EntityId,
        /// Which records.
        condition: Option<Expr>,
        /// The value.
        by: Expr,
        /// What is said of the records that have it.
        each: Box<Answer>,
    },
    /// A list with an item for each record.
    Each {
        /// The entity of the records.
        of: EntityId,
        /// Which records.
        condition: Option<Expr>,
        /// The field that they are ordered by, and whether from the last.
        order: Option<(String, bool)>,
        /// What is said of a record.
        each: Box<Answer>,
    },
}

/// Records of a new company.
#[derive(Debug, Clone)]
pub struct Sample {
    /// How many; 1 where nothing is stated.
    pub times: u32,
    /// Whether a company of another size has more or fewer of them.
    pub scale: bool,
    /// Fields and their values, in the order stated.
    pub set: Vec<(String, Expr)>,
    /// Where it is stated.
    pub span: Span,
}

impl Company {
    /// The entity of an id.
    #[must_use]
    pub fn entity(&self, id: EntityId) -> &Entity {
        &self.entities[id.0]
    }

    /// The entity of that name.
    #[must_use]
    pub fn named(&self, name: &str) -> Option<(EntityId, &Entity)> {
        let at = self
            .entities
            .iter()
            .position(|entity| entity.name == name)?;
        Some((EntityId(at), &self.entities[at]))
    }

    /// The view that a surface has of a model, and whose it is.
    #[must_use]
    pub fn view(&self, surface: &str, model: &str) -> Option<(EntityId, &View)> {
        self.entities.iter().enumerate().find_map(|(at, entity)| {
            let view = entity
                .views
                .iter()
                .find(|view| view.surface == surface && view.model == model)?;
            Some((EntityId(at), view))
        })
    }
}

impl Entity {
    /// The field of that name.
    #[must_use]
    pub fn field(&self, name: &str) -> Option<&EntityField> {
        self.fields.iter().find(|field| field.name == name)
    }

    /// What is computed under that name.
    #[must_use]
    pub fn derivation(&self, name: &str) -> Option<&Expr> {
        let (_, expr) = self.derived.iter().find(|(derived, _)| derived == name)?;
        Some(expr)
    }
}
