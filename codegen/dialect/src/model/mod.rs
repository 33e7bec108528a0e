//! The model: an API as plain, checked data. Everything after `check` reads it: the emitters here and
//! the sandbox elsewhere. One file per concept; no behaviour beyond small accessors.

mod api;
mod company;
mod conventions;
mod event;
mod expr;
mod external;
mod operation;
mod resource;
mod types;

pub use api::{
    Api, Auth, Burst, Client, DateTimeFormat, Grant, Limit, OAuth2, Plan, PlanLimits,
    UnknownParameters,
};
pub use company::{
    Answer, Company, Consequence, CustomPart, CustomType, EVENT_VERSION, Entity, EntityField,
    EntityId, FieldType, IdType, KeyKind, LAST_ON_PAGE, Mechanism, Member, OnDelete, OperationRule,
    ParamMeaning, ParamRule, Requirement, Sample, UPLOADED, View, Write,
};
pub use conventions::{
    Conventions, CursorMembers, ErrorMembers, MemberPath, OffsetMembers, ResponseHeaders, members,
};
pub use event::{Event, EventVersion};
pub use expr::{Aggregate, Expr, ExprKind, Function, Operator, Query, Source};
pub use external::{Crate, RustPath};
pub use operation::{
    BaseUrl, Body, Listed, Method, Operation, PageStyle, Pages, Param, ParamLocation, PathTemplate,
    Returns, Segment, Upload,
};
pub use resource::Resource;
pub use types::{
    Alternative, EnumValue, Field, JsonKind, Literal, Model, ModelId, ModelKind, Repr, Required,
    Scalar, Type,
};
