// @generated from tests/golden/spec/obstacles/api.yaml by `cargo xtask codegen --spec tests/golden/spec --out tests/golden --new-crate pipedrive-golden --crate callsheet-test-decimal=tests/decimal --crate pipedrive-support=support`. Do not edit.

//! The models: what calls take and give.

mod shared;
mod models_;
mod self_;
mod r#type;

pub use self::shared::{UserId, Token};
pub use self::models_::{
    Option, OptionId, Result, String, Vec, VecId, Box, Some, None, NoneId, Ok, Err,
    Default, DefaultId, Clone, Debug, Copy, CopyId, Eq, Hash, From, FromId, Into,
    Iterator, IntoIterator, IntoIteratorId, Send, Sync, Drop, DropId, Fn, Self_, Client,
    ClientId, Deal, Api, Page, PageId, Request, Upload, Money, MoneyId, Date, DateTime,
    Time, TimeId, Json, Map, Extra, ExtraId, Decode, Encode, Fault, FaultId, Unlisted,
    Operation, Resource, ResourceId, Bool, Str, I64, I64Id, F64, Std, Core, CoreId,
    Runtime, PhantomData,
};
pub use self::self_::{Node, NodeId, Leaf, Draft, Empty};
pub use self::r#type::{Type, Keyword, Sign, Level};
