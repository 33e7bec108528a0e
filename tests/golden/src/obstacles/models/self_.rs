// @generated from tests/golden/spec/obstacles/self.yaml by `cargo xtask codegen --spec tests/golden/spec --out tests/golden --new-crate pipedrive-golden --crate callsheet-test-decimal=tests/decimal --crate pipedrive-support=support`. Do not edit.

//! Models of `self`.

use ::callsheet_runtime as runtime;

/// A tree.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    /// The id of the node.
    pub id: super::NodeId,
    /// The parent.
    pub parent: ::std::option::Option<::std::boxed::Box<super::Node>>,
    /// The children.
    pub children: ::std::option::Option<::std::vec::Vec<super::Node>>,
    /// The leaf.
    pub leaf: ::std::option::Option<::std::boxed::Box<super::Leaf>>,
    /// By name.
    pub by_name: ::std::option::Option<runtime::Map<super::Node>>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

runtime::id! {
    /// The id of a node.
    pub NodeId(i64)
}

/// A leaf.
#[derive(Clone, Debug, PartialEq)]
pub struct Leaf {
    /// The node.
    pub node: ::std::option::Option<::std::boxed::Box<super::Node>>,
    /// The sibling.
    pub sibling: ::std::option::Option<::std::boxed::Box<super::Leaf>>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// Only ever sent.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    /// The name.
    pub name: ::std::string::String,
    /// `at`, in UTC.
    pub at: runtime::DateTime,
    /// The tags.
    pub tags: ::std::vec::Vec<::std::string::String>,
    /// The level.
    pub level: ::std::option::Option<super::Level>,
    /// The node.
    pub node: ::std::option::Option<super::Node>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// An empty.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Empty {
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

impl Node {
    /// With what it cannot do without, and nothing else.
    pub fn new(id: impl ::std::convert::Into<super::NodeId>) -> Self {
        Self {
            id: ::std::convert::Into::into(id),
            parent: ::std::option::Option::None,
            children: ::std::option::Option::None,
            leaf: ::std::option::Option::None,
            by_name: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
    /// The parent.
    #[must_use]
    pub fn parent(mut self, parent: super::Node) -> Self {
        self.parent = ::std::option::Option::Some(::std::boxed::Box::new(parent));
        self
    }
    /// The children.
    #[must_use]
    pub fn children<M>(
        mut self,
        children: impl runtime::encode::ListOf<super::Node, M>,
    ) -> Self {
        self.children = ::std::option::Option::Some(
            runtime::encode::ListOf::into_list(children),
        );
        self
    }
    /// The leaf.
    #[must_use]
    pub fn leaf(mut self, leaf: super::Leaf) -> Self {
        self.leaf = ::std::option::Option::Some(::std::boxed::Box::new(leaf));
        self
    }
    /// By name.
    #[must_use]
    pub fn by_name(
        mut self,
        by_name: impl ::std::iter::IntoIterator<
            Item = (impl ::std::convert::Into<::std::string::String>, super::Node),
        >,
    ) -> Self {
        self.by_name = ::std::option::Option::Some(
            ::std::iter::Iterator::collect::<
                runtime::Map<super::Node>,
            >(
                ::std::iter::Iterator::map(
                    ::std::iter::IntoIterator::into_iter(by_name),
                    |(key, item)| (::std::convert::Into::into(key), item),
                ),
            ),
        );
        self
    }
}

impl runtime::encode::Encode for Node {
    fn encode(self) -> runtime::encode::Argument {
        let mut members = ::std::vec::Vec::new();
        let mut put = |name, value| {
            members.push((::std::borrow::Cow::Borrowed(name), value));
        };
        put("id", runtime::encode::Encode::encode(self.id));
        if let ::std::option::Option::Some(value) = self.parent {
            put("parent", runtime::encode::Encode::encode(value));
        }
        if let ::std::option::Option::Some(value) = self.children {
            put("children", runtime::encode::Encode::encode(value));
        }
        if let ::std::option::Option::Some(value) = self.leaf {
            put("leaf", runtime::encode::Encode::encode(value));
        }
        if let ::std::option::Option::Some(value) = self.by_name {
            put("by_name", runtime::encode::Encode::encode(value));
        }
        self.extra.encode_with(members)
    }
}

impl runtime::private::Placeholder for Node {
    fn placeholder() -> Self {
        Self {
            id: runtime::private::Placeholder::placeholder(),
            parent: ::std::option::Option::None,
            children: ::std::option::Option::None,
            leaf: ::std::option::Option::None,
            by_name: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for Node {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        let mut record = <Self as runtime::private::Placeholder>::placeholder();
        let mut id = false;
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "id" => json.decode_required(&mut record.id, &mut id),
                        "parent" => json.decode_optional(&mut record.parent),
                        "children" => json.decode_optional(&mut record.children),
                        "leaf" => json.decode_optional(&mut record.leaf),
                        "by_name" => json.decode_optional(&mut record.by_name),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        runtime::private::require("id", id)?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for Node {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("id", &self.id),
                ("parent", &self.parent),
                ("children", &self.children),
                ("leaf", &self.leaf),
                ("by_name", &self.by_name),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(Node);

impl Leaf {
    /// With what it cannot do without, and nothing else.
    pub fn new() -> Self {
        Self {
            node: ::std::option::Option::None,
            sibling: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
    /// The node.
    #[must_use]
    pub fn node(mut self, node: super::Node) -> Self {
        self.node = ::std::option::Option::Some(::std::boxed::Box::new(node));
        self
    }
    /// The sibling.
    #[must_use]
    pub fn sibling(mut self, sibling: super::Leaf) -> Self {
        self.sibling = ::std::option::Option::Some(::std::boxed::Box::new(sibling));
        self
    }
}
impl ::std::default::Default for Leaf {
    fn default() -> Self {
        Self::new()
    }
}

impl runtime::encode::Encode for Leaf {
    fn encode(self) -> runtime::encode::Argument {
        let mut members = ::std::vec::Vec::new();
        let mut put = |name, value| {
            members.push((::std::borrow::Cow::Borrowed(name), value));
        };
        if let ::std::option::Option::Some(value) = self.node {
            put("node", runtime::encode::Encode::encode(value));
        }
        if let ::std::option::Option::Some(value) = self.sibling {
            put("sibling", runtime::encode::Encode::encode(value));
        }
        self.extra.encode_with(members)
    }
}


impl runtime::decode::Decode for Leaf {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        let mut record = <Self as runtime::private::Placeholder>::placeholder();
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "node" => json.decode_optional(&mut record.node),
                        "sibling" => json.decode_optional(&mut record.sibling),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for Leaf {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[("node", &self.node), ("sibling", &self.sibling)],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(Leaf);

impl Draft {
    /// With what it cannot do without, and nothing else.
    pub fn new(
        name: impl ::std::convert::Into<::std::string::String>,
        at: impl ::std::convert::Into<runtime::DateTime>,
        tags: ::std::vec::Vec<::std::string::String>,
    ) -> Self {
        Self {
            name: ::std::convert::Into::into(name),
            at: ::std::convert::Into::into(at),
            tags,
            level: ::std::option::Option::None,
            node: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
    /// The level.
    #[must_use]
    pub fn level(mut self, level: super::Level) -> Self {
        self.level = ::std::option::Option::Some(level);
        self
    }
    /// The node.
    #[must_use]
    pub fn node(mut self, node: super::Node) -> Self {
        self.node = ::std::option::Option::Some(node);
        self
    }
}

impl runtime::encode::Encode for Draft {
    fn encode(self) -> runtime::encode::Argument {
        let mut members = ::std::vec::Vec::new();
        let mut put = |name, value| {
            members.push((::std::borrow::Cow::Borrowed(name), value));
        };
        put("name", runtime::encode::Encode::encode(self.name));
        put("at", runtime::encode::Encode::encode(self.at));
        put("tags", runtime::encode::Encode::encode(self.tags));
        if let ::std::option::Option::Some(value) = self.level {
            put("level", runtime::encode::Encode::encode(value));
        }
        if let ::std::option::Option::Some(value) = self.node {
            put("node", runtime::encode::Encode::encode(value));
        }
        self.extra.encode_with(members)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::Placeholder for Draft {
    fn placeholder() -> Self {
        Self {
            name: runtime::private::Placeholder::placeholder(),
            at: runtime::private::Placeholder::placeholder(),
            tags: runtime::private::Placeholder::placeholder(),
            level: ::std::option::Option::None,
            node: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

#[cfg(feature = "serde")]
impl runtime::decode::Decode for Draft {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        let mut record = <Self as runtime::private::Placeholder>::placeholder();
        let mut name = false;
        let mut at = false;
        let mut tags = false;
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "name" => json.decode_required(&mut record.name, &mut name),
                        "at" => json.decode_required(&mut record.at, &mut at),
                        "tags" => json.decode_required(&mut record.tags, &mut tags),
                        "level" => json.decode_optional(&mut record.level),
                        "node" => json.decode_optional(&mut record.node),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        runtime::private::require("name", name)?;
        runtime::private::require("at", at)?;
        runtime::private::require("tags", tags)?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for Draft {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("name", &self.name),
                ("at", &self.at),
                ("tags", &self.tags),
                ("level", &self.level),
                ("node", &self.node),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(Draft);


impl runtime::decode::Decode for Empty {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        let mut record = <Self as runtime::private::Placeholder>::placeholder();
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    record.extra.insert_token(member, json)
                },
            )?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for Empty {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(&[], &self.extra, then)
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(Empty);
