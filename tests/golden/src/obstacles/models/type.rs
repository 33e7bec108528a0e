// @generated from tests/golden/spec/obstacles/type.yaml by `cargo xtask codegen --spec tests/golden/spec --out tests/golden --new-crate pipedrive-golden --crate callsheet-test-decimal=tests/decimal --crate pipedrive-support=support`. Do not edit.

//! Models of `type`.

use ::callsheet_runtime as runtime;

/// A type.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Type {
    /// The abstract.
    pub r#abstract: ::std::option::Option<::std::string::String>,
    /// `as`.
    pub r#as: ::std::option::Option<::std::string::String>,
    /// The async.
    pub r#async: ::std::option::Option<::std::string::String>,
    /// The await.
    pub r#await: ::std::option::Option<::std::string::String>,
    /// The become.
    pub r#become: ::std::option::Option<::std::string::String>,
    /// The box.
    pub r#box: ::std::option::Option<::std::string::String>,
    /// The break.
    pub r#break: ::std::option::Option<::std::string::String>,
    /// The const.
    pub r#const: ::std::option::Option<::std::string::String>,
    /// The continue.
    pub r#continue: ::std::option::Option<::std::string::String>,
    /// The crate.
    ///
    /// Called `crate` on the wire.
    #[doc(alias = "crate")]
    pub crate_: ::std::option::Option<::std::string::String>,
    /// The do.
    pub r#do: ::std::option::Option<::std::string::String>,
    /// The dyn.
    pub r#dyn: ::std::option::Option<::std::string::String>,
    /// The else.
    pub r#else: ::std::option::Option<::std::string::String>,
    /// The enum.
    pub r#enum: ::std::option::Option<::std::string::String>,
    /// The extern.
    pub r#extern: ::std::option::Option<::std::string::String>,
    /// The false.
    pub r#false: ::std::option::Option<::std::string::String>,
    /// The final.
    pub r#final: ::std::option::Option<::std::string::String>,
    /// The fn.
    pub r#fn: ::std::option::Option<::std::string::String>,
    /// `for`.
    pub r#for: ::std::option::Option<::std::string::String>,
    /// The gen.
    pub r#gen: ::std::option::Option<::std::string::String>,
    /// `if`.
    pub r#if: ::std::option::Option<::std::string::String>,
    /// The impl.
    pub r#impl: ::std::option::Option<::std::string::String>,
    /// `in`.
    pub r#in: ::std::option::Option<::std::string::String>,
    /// The let.
    pub r#let: ::std::option::Option<::std::string::String>,
    /// The loop.
    pub r#loop: ::std::option::Option<::std::string::String>,
    /// The macro.
    pub r#macro: ::std::option::Option<::std::string::String>,
    /// The match.
    pub r#match: ::std::option::Option<::std::string::String>,
    /// The mod.
    pub r#mod: ::std::option::Option<::std::string::String>,
    /// The move.
    pub r#move: ::std::option::Option<::std::string::String>,
    /// The mut.
    pub r#mut: ::std::option::Option<::std::string::String>,
    /// The override.
    pub r#override: ::std::option::Option<::std::string::String>,
    /// The priv.
    pub r#priv: ::std::option::Option<::std::string::String>,
    /// The pub.
    pub r#pub: ::std::option::Option<::std::string::String>,
    /// The ref.
    pub r#ref: ::std::option::Option<::std::string::String>,
    /// The return.
    pub r#return: ::std::option::Option<::std::string::String>,
    /// The self.
    ///
    /// Called `self` on the wire.
    #[doc(alias = "self")]
    pub self_: ::std::option::Option<::std::string::String>,
    /// The static.
    pub r#static: ::std::option::Option<::std::string::String>,
    /// The struct.
    pub r#struct: ::std::option::Option<::std::string::String>,
    /// The super.
    ///
    /// Called `super` on the wire.
    #[doc(alias = "super")]
    pub super_: ::std::option::Option<::std::string::String>,
    /// The trait.
    pub r#trait: ::std::option::Option<::std::string::String>,
    /// The true.
    pub r#true: ::std::option::Option<::std::string::String>,
    /// The try.
    pub r#try: ::std::option::Option<::std::string::String>,
    /// The type.
    pub r#type: ::std::option::Option<::std::string::String>,
    /// The typeof.
    pub r#typeof: ::std::option::Option<::std::string::String>,
    /// The unsafe.
    pub r#unsafe: ::std::option::Option<::std::string::String>,
    /// The unsized.
    pub r#unsized: ::std::option::Option<::std::string::String>,
    /// The use.
    pub r#use: ::std::option::Option<::std::string::String>,
    /// The virtual.
    pub r#virtual: ::std::option::Option<::std::string::String>,
    /// `where`.
    pub r#where: ::std::option::Option<::std::string::String>,
    /// The while.
    pub r#while: ::std::option::Option<::std::string::String>,
    /// The yield.
    pub r#yield: ::std::option::Option<::std::string::String>,
    /// The union.
    pub union: ::std::option::Option<::std::string::String>,
    /// The macro rules.
    pub macro_rules: ::std::option::Option<::std::string::String>,
    /// The raw.
    pub raw: ::std::option::Option<::std::string::String>,
    /// The auto.
    pub auto: ::std::option::Option<::std::string::String>,
    /// The default.
    pub default: ::std::option::Option<::std::string::String>,
    /// The extra.
    ///
    /// Called `extra` on the wire.
    #[doc(alias = "extra")]
    pub extra_: ::std::option::Option<i64>,
    /// The token.
    pub token: ::std::option::Option<::std::string::String>,
    /// The member.
    pub member: ::std::option::Option<::std::string::String>,
    /// The JSON.
    pub json: ::std::option::Option<runtime::Json>,
    /// The name.
    pub name: ::std::option::Option<::std::string::String>,
    /// The value, in units of its currency.
    pub value: ::std::option::Option<runtime::Money>,
    /// The members.
    pub members: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// A keyword.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Keyword {
    /// `abstract`
    Abstract,
    /// `as`
    As,
    /// `async`
    Async,
    /// `await`
    Await,
    /// `become`
    Become,
    /// `box`
    Box,
    /// `break`
    Break,
    /// `const`
    Const,
    /// `continue`
    Continue,
    /// `crate`
    Crate,
    /// `do`
    Do,
    /// `dyn`
    Dyn,
    /// `else`
    Else,
    /// `enum`
    Enum,
    /// `extern`
    Extern,
    /// `false`
    False,
    /// `final`
    Final,
    /// `fn`
    Fn,
    /// `for`
    For,
    /// `gen`
    Gen,
    /// `if`
    If,
    /// `impl`
    Impl,
    /// `in`
    In,
    /// `let`
    Let,
    /// `loop`
    Loop,
    /// `macro`
    Macro,
    /// `match`
    Match,
    /// `mod`
    Mod,
    /// `move`
    Move,
    /// `mut`
    Mut,
    /// `override`
    Override,
    /// `priv`
    Priv,
    /// `pub`
    Pub,
    /// `ref`
    Ref,
    /// `return`
    Return,
    /// `self`
    #[doc(alias = "self")]
    Self_,
    /// `static`
    Static,
    /// `struct`
    Struct,
    /// `super`
    Super,
    /// `trait`
    Trait,
    /// `true`
    True,
    /// `try`
    Try,
    /// `type`
    Type,
    /// `typeof`
    Typeof,
    /// `unsafe`
    Unsafe,
    /// `unsized`
    Unsized,
    /// `use`
    Use,
    /// `virtual`
    Virtual,
    /// `where`
    Where,
    /// `while`
    While,
    /// `yield`
    Yield,
    /// `union`
    Union,
    /// `macro_rules`
    MacroRules,
    /// `raw`
    Raw,
    /// `auto`
    Auto,
    /// `default`
    Default,
    /// A value that the description does not list.
    Other(runtime::UnknownValue),
}

/// A sign.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Sign {
    /// `+`
    #[doc(alias = "+")]
    Plus,
    /// `-`
    #[doc(alias = "-")]
    Minus,
    /// `+1`
    #[doc(alias = "+1")]
    Plus1,
    /// `-1`
    #[doc(alias = "-1")]
    Minus1,
    /// `*`
    #[doc(alias = "*")]
    Star,
    /// `/`
    #[doc(alias = "/")]
    Slash,
    /// `  `
    Empty,
    /// `_`
    #[doc(alias = "_")]
    Underscore,
    /// `%`
    #[doc(alias = "%")]
    Percent,
    /// `<=`
    #[doc(alias = "<=")]
    LessEqual,
    /// `other`
    #[doc(alias = "other")]
    Other_,
    /// `unlisted`
    Unlisted,
    /// `7_days`
    #[doc(alias = "7_days")]
    N7Days,
    /// `a b`
    AB,
    /// `größe`
    Größe,
    /// `"quoted"`
    Quoted,
    /// `it's`
    ItS,
    /// `\`
    #[doc(alias = "\\")]
    Backslash,
    /// `` ` ``
    #[doc(alias = "`")]
    Backtick,
    /// `µ`
    #[doc(alias = "µ")]
    Μ,
    /// `ﬁ`
    #[doc(alias = "ﬁ")]
    FI,
    /// `со`
    Со,
    /// A value that the description does not list.
    Other(runtime::UnknownValue),
}

/// A level.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Level {
    /// Self: `0` on the wire.
    ///
    /// Called `self` in the spec.
    #[doc(alias = "self")]
    Self_,
    /// Other: `1` on the wire.
    ///
    /// Called `other` in the spec.
    #[doc(alias = "other")]
    Other_,
    /// Null: `-1` on the wire.
    Null,
    /// 2: `2` on the wire.
    ///
    /// Called `2` in the spec.
    #[doc(alias = "2")]
    N2,
    /// None: `3` on the wire.
    None,
    /// A value that the description does not list.
    Other(runtime::UnknownValue),
}


impl runtime::decode::Decode for Type {
    fn decode(
        token_: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        let mut record = <Self as runtime::private::Placeholder>::placeholder();
        token_
            .object(
                &mut |member_, json_| {
                    let record = &mut record;
                    match member_ {
                        "abstract" => json_.decode_optional(&mut record.r#abstract),
                        "as" => json_.decode_optional(&mut record.r#as),
                        "async" => json_.decode_optional(&mut record.r#async),
                        "await" => json_.decode_optional(&mut record.r#await),
                        "become" => json_.decode_optional(&mut record.r#become),
                        "box" => json_.decode_optional(&mut record.r#box),
                        "break" => json_.decode_optional(&mut record.r#break),
                        "const" => json_.decode_optional(&mut record.r#const),
                        "continue" => json_.decode_optional(&mut record.r#continue),
                        "crate" => json_.decode_optional(&mut record.crate_),
                        "do" => json_.decode_optional(&mut record.r#do),
                        "dyn" => json_.decode_optional(&mut record.r#dyn),
                        "else" => json_.decode_optional(&mut record.r#else),
                        "enum" => json_.decode_optional(&mut record.r#enum),
                        "extern" => json_.decode_optional(&mut record.r#extern),
                        "false" => json_.decode_optional(&mut record.r#false),
                        "final" => json_.decode_optional(&mut record.r#final),
                        "fn" => json_.decode_optional(&mut record.r#fn),
                        "for" => json_.decode_optional(&mut record.r#for),
                        "gen" => json_.decode_optional(&mut record.r#gen),
                        "if" => json_.decode_optional(&mut record.r#if),
                        "impl" => json_.decode_optional(&mut record.r#impl),
                        "in" => json_.decode_optional(&mut record.r#in),
                        "let" => json_.decode_optional(&mut record.r#let),
                        "loop" => json_.decode_optional(&mut record.r#loop),
                        "macro" => json_.decode_optional(&mut record.r#macro),
                        "match" => json_.decode_optional(&mut record.r#match),
                        "mod" => json_.decode_optional(&mut record.r#mod),
                        "move" => json_.decode_optional(&mut record.r#move),
                        "mut" => json_.decode_optional(&mut record.r#mut),
                        "override" => json_.decode_optional(&mut record.r#override),
                        "priv" => json_.decode_optional(&mut record.r#priv),
                        "pub" => json_.decode_optional(&mut record.r#pub),
                        "ref" => json_.decode_optional(&mut record.r#ref),
                        "return" => json_.decode_optional(&mut record.r#return),
                        "self" => json_.decode_optional(&mut record.self_),
                        "static" => json_.decode_optional(&mut record.r#static),
                        "struct" => json_.decode_optional(&mut record.r#struct),
                        "super" => json_.decode_optional(&mut record.super_),
                        "trait" => json_.decode_optional(&mut record.r#trait),
                        "true" => json_.decode_optional(&mut record.r#true),
                        "try" => json_.decode_optional(&mut record.r#try),
                        "type" => json_.decode_optional(&mut record.r#type),
                        "typeof" => json_.decode_optional(&mut record.r#typeof),
                        "unsafe" => json_.decode_optional(&mut record.r#unsafe),
                        "unsized" => json_.decode_optional(&mut record.r#unsized),
                        "use" => json_.decode_optional(&mut record.r#use),
                        "virtual" => json_.decode_optional(&mut record.r#virtual),
                        "where" => json_.decode_optional(&mut record.r#where),
                        "while" => json_.decode_optional(&mut record.r#while),
                        "yield" => json_.decode_optional(&mut record.r#yield),
                        "union" => json_.decode_optional(&mut record.union),
                        "macro_rules" => json_.decode_optional(&mut record.macro_rules),
                        "raw" => json_.decode_optional(&mut record.raw),
                        "auto" => json_.decode_optional(&mut record.auto),
                        "default" => json_.decode_optional(&mut record.default),
                        "extra" => json_.decode_optional(&mut record.extra_),
                        "token" => json_.decode_optional(&mut record.token),
                        "member" => json_.decode_optional(&mut record.member),
                        "json" => json_.decode_optional(&mut record.json),
                        "name" => json_.decode_optional(&mut record.name),
                        "value" => json_.decode_optional(&mut record.value),
                        "members" => json_.decode_optional(&mut record.members),
                        _ => record.extra.insert_token(member_, json_),
                    }
                },
            )?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for Type {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("abstract", &self.r#abstract),
                ("as", &self.r#as),
                ("async", &self.r#async),
                ("await", &self.r#await),
                ("become", &self.r#become),
                ("box", &self.r#box),
                ("break", &self.r#break),
                ("const", &self.r#const),
                ("continue", &self.r#continue),
                ("crate", &self.crate_),
                ("do", &self.r#do),
                ("dyn", &self.r#dyn),
                ("else", &self.r#else),
                ("enum", &self.r#enum),
                ("extern", &self.r#extern),
                ("false", &self.r#false),
                ("final", &self.r#final),
                ("fn", &self.r#fn),
                ("for", &self.r#for),
                ("gen", &self.r#gen),
                ("if", &self.r#if),
                ("impl", &self.r#impl),
                ("in", &self.r#in),
                ("let", &self.r#let),
                ("loop", &self.r#loop),
                ("macro", &self.r#macro),
                ("match", &self.r#match),
                ("mod", &self.r#mod),
                ("move", &self.r#move),
                ("mut", &self.r#mut),
                ("override", &self.r#override),
                ("priv", &self.r#priv),
                ("pub", &self.r#pub),
                ("ref", &self.r#ref),
                ("return", &self.r#return),
                ("self", &self.self_),
                ("static", &self.r#static),
                ("struct", &self.r#struct),
                ("super", &self.super_),
                ("trait", &self.r#trait),
                ("true", &self.r#true),
                ("try", &self.r#try),
                ("type", &self.r#type),
                ("typeof", &self.r#typeof),
                ("unsafe", &self.r#unsafe),
                ("unsized", &self.r#unsized),
                ("use", &self.r#use),
                ("virtual", &self.r#virtual),
                ("where", &self.r#where),
                ("while", &self.r#while),
                ("yield", &self.r#yield),
                ("union", &self.union),
                ("macro_rules", &self.macro_rules),
                ("raw", &self.raw),
                ("auto", &self.auto),
                ("default", &self.default),
                ("extra", &self.extra_),
                ("token", &self.token),
                ("member", &self.member),
                ("json", &self.json),
                ("name", &self.name),
                ("value", &self.value),
                ("members", &self.members),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(Type);

impl Keyword {
    /// The values that the description lists, in its order.
    pub const ALL: &'static [Self] = &[
        Self::Abstract,
        Self::As,
        Self::Async,
        Self::Await,
        Self::Become,
        Self::Box,
        Self::Break,
        Self::Const,
        Self::Continue,
        Self::Crate,
        Self::Do,
        Self::Dyn,
        Self::Else,
        Self::Enum,
        Self::Extern,
        Self::False,
        Self::Final,
        Self::Fn,
        Self::For,
        Self::Gen,
        Self::If,
        Self::Impl,
        Self::In,
        Self::Let,
        Self::Loop,
        Self::Macro,
        Self::Match,
        Self::Mod,
        Self::Move,
        Self::Mut,
        Self::Override,
        Self::Priv,
        Self::Pub,
        Self::Ref,
        Self::Return,
        Self::Self_,
        Self::Static,
        Self::Struct,
        Self::Super,
        Self::Trait,
        Self::True,
        Self::Try,
        Self::Type,
        Self::Typeof,
        Self::Unsafe,
        Self::Unsized,
        Self::Use,
        Self::Virtual,
        Self::Where,
        Self::While,
        Self::Yield,
        Self::Union,
        Self::MacroRules,
        Self::Raw,
        Self::Auto,
        Self::Default,
    ];
    /// What stands on the wire, as text.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Abstract => "abstract",
            Self::As => "as",
            Self::Async => "async",
            Self::Await => "await",
            Self::Become => "become",
            Self::Box => "box",
            Self::Break => "break",
            Self::Const => "const",
            Self::Continue => "continue",
            Self::Crate => "crate",
            Self::Do => "do",
            Self::Dyn => "dyn",
            Self::Else => "else",
            Self::Enum => "enum",
            Self::Extern => "extern",
            Self::False => "false",
            Self::Final => "final",
            Self::Fn => "fn",
            Self::For => "for",
            Self::Gen => "gen",
            Self::If => "if",
            Self::Impl => "impl",
            Self::In => "in",
            Self::Let => "let",
            Self::Loop => "loop",
            Self::Macro => "macro",
            Self::Match => "match",
            Self::Mod => "mod",
            Self::Move => "move",
            Self::Mut => "mut",
            Self::Override => "override",
            Self::Priv => "priv",
            Self::Pub => "pub",
            Self::Ref => "ref",
            Self::Return => "return",
            Self::Self_ => "self",
            Self::Static => "static",
            Self::Struct => "struct",
            Self::Super => "super",
            Self::Trait => "trait",
            Self::True => "true",
            Self::Try => "try",
            Self::Type => "type",
            Self::Typeof => "typeof",
            Self::Unsafe => "unsafe",
            Self::Unsized => "unsized",
            Self::Use => "use",
            Self::Virtual => "virtual",
            Self::Where => "where",
            Self::While => "while",
            Self::Yield => "yield",
            Self::Union => "union",
            Self::MacroRules => "macro_rules",
            Self::Raw => "raw",
            Self::Auto => "auto",
            Self::Default => "default",
            Self::Other(value) => value.as_str(),
        }
    }
}

impl ::std::convert::From<&str> for Keyword {
    fn from(value: &str) -> Self {
        match value {
            "abstract" => Self::Abstract,
            "as" => Self::As,
            "async" => Self::Async,
            "await" => Self::Await,
            "become" => Self::Become,
            "box" => Self::Box,
            "break" => Self::Break,
            "const" => Self::Const,
            "continue" => Self::Continue,
            "crate" => Self::Crate,
            "do" => Self::Do,
            "dyn" => Self::Dyn,
            "else" => Self::Else,
            "enum" => Self::Enum,
            "extern" => Self::Extern,
            "false" => Self::False,
            "final" => Self::Final,
            "fn" => Self::Fn,
            "for" => Self::For,
            "gen" => Self::Gen,
            "if" => Self::If,
            "impl" => Self::Impl,
            "in" => Self::In,
            "let" => Self::Let,
            "loop" => Self::Loop,
            "macro" => Self::Macro,
            "match" => Self::Match,
            "mod" => Self::Mod,
            "move" => Self::Move,
            "mut" => Self::Mut,
            "override" => Self::Override,
            "priv" => Self::Priv,
            "pub" => Self::Pub,
            "ref" => Self::Ref,
            "return" => Self::Return,
            "self" => Self::Self_,
            "static" => Self::Static,
            "struct" => Self::Struct,
            "super" => Self::Super,
            "trait" => Self::Trait,
            "true" => Self::True,
            "try" => Self::Try,
            "type" => Self::Type,
            "typeof" => Self::Typeof,
            "unsafe" => Self::Unsafe,
            "unsized" => Self::Unsized,
            "use" => Self::Use,
            "virtual" => Self::Virtual,
            "where" => Self::Where,
            "while" => Self::While,
            "yield" => Self::Yield,
            "union" => Self::Union,
            "macro_rules" => Self::MacroRules,
            "raw" => Self::Raw,
            "auto" => Self::Auto,
            "default" => Self::Default,
            _ => Self::Other(runtime::UnknownValue::__new(value)),
        }
    }
}
impl ::std::str::FromStr for Keyword {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        ::std::result::Result::Ok(<Self as ::std::convert::From<&str>>::from(value))
    }
}
impl ::std::convert::From<::std::string::String> for Keyword {
    fn from(value: ::std::string::String) -> Self {
        <Self as ::std::convert::From<&str>>::from(&value)
    }
}

impl ::std::fmt::Display for Keyword {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl runtime::private::Placeholder for Keyword {
    fn placeholder() -> Self {
        Self::Other(runtime::private::Placeholder::placeholder())
    }
}

impl runtime::decode::Decode for Keyword {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        match token {
            runtime::decode::Token::Text(text) => {
                ::std::result::Result::Ok(
                    <Self as ::std::convert::From<&str>>::from(text),
                )
            }
            token => {
                let value = <runtime::UnknownValue as runtime::decode::Decode>::decode(
                    token,
                )?;
                ::std::result::Result::Ok(
                    match <Self as ::std::convert::From<&str>>::from(value.as_str()) {
                        Self::Other(_) => Self::Other(value),
                        known => known,
                    },
                )
            }
        }
    }
}

impl runtime::encode::Encode for Keyword {
    fn encode(self) -> runtime::encode::Argument {
        match self {
            Self::Other(value) => runtime::encode::Encode::encode(value),
            known => runtime::encode::Encode::encode(known.as_str()),
        }
    }
}

#[cfg(feature = "serde")]
runtime::private::serde_traits!(enum Keyword, as_str);

impl Sign {
    /// The values that the description lists, in its order.
    pub const ALL: &'static [Self] = &[
        Self::Plus,
        Self::Minus,
        Self::Plus1,
        Self::Minus1,
        Self::Star,
        Self::Slash,
        Self::Empty,
        Self::Underscore,
        Self::Percent,
        Self::LessEqual,
        Self::Other_,
        Self::Unlisted,
        Self::N7Days,
        Self::AB,
        Self::Größe,
        Self::Quoted,
        Self::ItS,
        Self::Backslash,
        Self::Backtick,
        Self::Μ,
        Self::FI,
        Self::Со,
    ];
    /// What stands on the wire, as text.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Plus => "+",
            Self::Minus => "-",
            Self::Plus1 => "+1",
            Self::Minus1 => "-1",
            Self::Star => "*",
            Self::Slash => "/",
            Self::Empty => "",
            Self::Underscore => "_",
            Self::Percent => "%",
            Self::LessEqual => "<=",
            Self::Other_ => "other",
            Self::Unlisted => "unlisted",
            Self::N7Days => "7_days",
            Self::AB => "a b",
            Self::Größe => "größe",
            Self::Quoted => "\"quoted\"",
            Self::ItS => "it's",
            Self::Backslash => "\\",
            Self::Backtick => "`",
            Self::Μ => "µ",
            Self::FI => "ﬁ",
            Self::Со => "со",
            Self::Other(value) => value.as_str(),
        }
    }
}

impl ::std::convert::From<&str> for Sign {
    fn from(value: &str) -> Self {
        match value {
            "+" => Self::Plus,
            "-" => Self::Minus,
            "+1" => Self::Plus1,
            "-1" => Self::Minus1,
            "*" => Self::Star,
            "/" => Self::Slash,
            "" => Self::Empty,
            "_" => Self::Underscore,
            "%" => Self::Percent,
            "<=" => Self::LessEqual,
            "other" => Self::Other_,
            "unlisted" => Self::Unlisted,
            "7_days" => Self::N7Days,
            "a b" => Self::AB,
            "größe" => Self::Größe,
            "\"quoted\"" => Self::Quoted,
            "it's" => Self::ItS,
            "\\" => Self::Backslash,
            "`" => Self::Backtick,
            "µ" => Self::Μ,
            "ﬁ" => Self::FI,
            "со" => Self::Со,
            _ => Self::Other(runtime::UnknownValue::__new(value)),
        }
    }
}
impl ::std::str::FromStr for Sign {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        ::std::result::Result::Ok(<Self as ::std::convert::From<&str>>::from(value))
    }
}
impl ::std::convert::From<::std::string::String> for Sign {
    fn from(value: ::std::string::String) -> Self {
        <Self as ::std::convert::From<&str>>::from(&value)
    }
}

impl ::std::fmt::Display for Sign {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl runtime::private::Placeholder for Sign {
    fn placeholder() -> Self {
        Self::Other(runtime::private::Placeholder::placeholder())
    }
}

impl runtime::decode::Decode for Sign {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        match token {
            runtime::decode::Token::Text(text) => {
                ::std::result::Result::Ok(
                    <Self as ::std::convert::From<&str>>::from(text),
                )
            }
            token => {
                let value = <runtime::UnknownValue as runtime::decode::Decode>::decode(
                    token,
                )?;
                ::std::result::Result::Ok(
                    match <Self as ::std::convert::From<&str>>::from(value.as_str()) {
                        Self::Other(_) => Self::Other(value),
                        known => known,
                    },
                )
            }
        }
    }
}

impl runtime::encode::Encode for Sign {
    fn encode(self) -> runtime::encode::Argument {
        match self {
            Self::Other(value) => runtime::encode::Encode::encode(value),
            known => runtime::encode::Encode::encode(known.as_str()),
        }
    }
}

#[cfg(feature = "serde")]
runtime::private::serde_traits!(enum Sign, as_str);

impl Level {
    /// The values that the description lists, in its order.
    pub const ALL: &'static [Self] = &[
        Self::Self_,
        Self::Other_,
        Self::Null,
        Self::N2,
        Self::None,
    ];
    /// What stands on the wire, as text.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Self_ => "0",
            Self::Other_ => "1",
            Self::Null => "-1",
            Self::N2 => "2",
            Self::None => "3",
            Self::Other(value) => value.as_str(),
        }
    }
    /// The number that stands on the wire; `None` where it is none.
    pub fn as_i64(&self) -> ::std::option::Option<i64> {
        match self {
            Self::Self_ => ::std::option::Option::Some(0),
            Self::Other_ => ::std::option::Option::Some(1),
            Self::Null => ::std::option::Option::Some(-1),
            Self::N2 => ::std::option::Option::Some(2),
            Self::None => ::std::option::Option::Some(3),
            Self::Other(value) => value.as_i64(),
        }
    }
}

impl ::std::convert::From<i64> for Level {
    fn from(value: i64) -> Self {
        match value {
            0 => Self::Self_,
            1 => Self::Other_,
            -1 => Self::Null,
            2 => Self::N2,
            3 => Self::None,
            _ => Self::Other(runtime::UnknownValue::__new(value)),
        }
    }
}
impl ::std::str::FromStr for Level {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        ::std::result::Result::Ok(
            match value.parse() {
                ::std::result::Result::Ok(number) => {
                    <Self as ::std::convert::From<i64>>::from(number)
                }
                ::std::result::Result::Err(_) => {
                    Self::Other(runtime::UnknownValue::__new(value))
                }
            },
        )
    }
}

impl ::std::fmt::Display for Level {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl runtime::private::Placeholder for Level {
    fn placeholder() -> Self {
        Self::Other(runtime::private::Placeholder::placeholder())
    }
}

impl runtime::decode::Decode for Level {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        match token {
            runtime::decode::Token::Integer(number) => {
                ::std::result::Result::Ok(
                    <Self as ::std::convert::From<i64>>::from(number),
                )
            }
            token => {
                let value = <runtime::UnknownValue as runtime::decode::Decode>::decode(
                    token,
                )?;
                ::std::result::Result::Ok(
                    match value.as_str().parse() {
                        ::std::result::Result::Ok(number) => {
                            <Self as ::std::convert::From<i64>>::from(number)
                        }
                        ::std::result::Result::Err(_) => Self::Other(value),
                    },
                )
            }
        }
    }
}

impl runtime::encode::Encode for Level {
    fn encode(self) -> runtime::encode::Argument {
        match self {
            Self::Other(value) => runtime::encode::Encode::encode(value),
            known => runtime::encode::Encode::encode(known.as_i64()),
        }
    }
}

#[cfg(feature = "serde")]
runtime::private::serde_traits!(enum Level, as_i64);
