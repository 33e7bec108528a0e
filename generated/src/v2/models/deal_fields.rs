// @generated from spec/v2/deal_fields.yaml by `cargo xtask codegen`. Do not edit.

//! Models of `deal_fields`.

use ::callsheet_runtime as runtime;

/// A deal field.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DealField {
    /// The name of the field.
    pub field_name: ::std::option::Option<::std::string::String>,
    /// The field code.
    pub field_code: ::std::string::String,
    /// The description.
    pub description: ::std::option::Option<::std::string::String>,
    /// The field type.
    pub field_type: ::std::option::Option<super::FieldType>,
    /// The options.
    pub options: ::std::option::Option<::std::vec::Vec<super::FieldOption>>,
    /// The subfields.
    pub subfields: ::std::option::Option<::std::vec::Vec<super::FieldSubfield>>,
    /// Whether it is a custom field.
    pub is_custom_field: ::std::option::Option<bool>,
    /// Whether it is an optional response field.
    pub is_optional_response_field: ::std::option::Option<bool>,
    /// The UI visibility.
    pub ui_visibility: ::std::option::Option<super::DealFieldUiVisibility>,
    /// The important fields.
    pub important_fields: ::std::option::Option<super::FieldImportantFields>,
    /// The required fields.
    pub required_fields: ::std::option::Option<super::DealFieldRequiredFields>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// A deal field UI visibility.
#[derive(Clone, Debug, PartialEq)]
pub struct DealFieldUiVisibility {
    /// Whether it is shown where a record is added.
    pub add_visible_flag: ::std::option::Option<bool>,
    /// Whether it is shown in details.
    pub details_visible_flag: ::std::option::Option<bool>,
    /// Whether it is shown in details of projects.
    pub projects_detail_visible_flag: ::std::option::Option<bool>,
    /// How it is shown in pipelines.
    pub show_in_pipelines: ::std::option::Option<super::DealFieldShowInPipelines>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// The required fields of a deal field.
#[derive(Clone, Debug, PartialEq)]
pub struct DealFieldRequiredFields {
    /// Whether it is enabled.
    pub enabled: ::std::option::Option<bool>,
    /// The ids of the stages.
    pub stage_ids: ::std::option::Option<::std::vec::Vec<super::StageId>>,
    /// The statuses.
    pub statuses: ::std::option::Option<
        runtime::Map<::std::vec::Vec<super::DealFieldRequiredFieldsStatus>>,
    >,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// The show in pipelines of a deal field.
#[derive(Clone, Debug, PartialEq)]
pub struct DealFieldShowInPipelines {
    /// Whether to show in all.
    pub show_in_all: ::std::option::Option<bool>,
    /// The ids of the pipelines.
    pub pipeline_ids: ::std::option::Option<::std::vec::Vec<super::PipelineId>>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// The status of deal field required fields.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DealFieldRequiredFieldsStatus {
    /// `won`
    Won,
    /// `lost`
    Lost,
    /// A value that the description does not list.
    Other(runtime::UnknownValue),
}

/// What is left out of a deal field unless asked for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DealFieldIncludeField {
    /// `ui_visibility`
    UiVisibility,
    /// `important_fields`
    ImportantFields,
    /// `required_fields`
    RequiredFields,
    /// A value that the description does not list.
    Other(runtime::UnknownValue),
}

impl ::std::default::Default for DealField {
    fn default() -> Self {
        Self {
            field_name: ::std::option::Option::None,
            field_code: runtime::private::Placeholder::placeholder(),
            description: ::std::option::Option::None,
            field_type: ::std::option::Option::None,
            options: ::std::option::Option::None,
            subfields: ::std::option::Option::None,
            is_custom_field: ::std::option::Option::None,
            is_optional_response_field: ::std::option::Option::None,
            ui_visibility: ::std::option::Option::None,
            important_fields: ::std::option::Option::None,
            required_fields: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for DealField {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        let mut record = <Self as runtime::private::Placeholder>::placeholder();
        let mut field_code = false;
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "field_name" => json.decode_optional(&mut record.field_name),
                        "field_code" => {
                            json.decode_required(&mut record.field_code, &mut field_code)
                        }
                        "description" => json.decode_optional(&mut record.description),
                        "field_type" => json.decode_optional(&mut record.field_type),
                        "options" => json.decode_optional(&mut record.options),
                        "subfields" => json.decode_optional(&mut record.subfields),
                        "is_custom_field" => {
                            json.decode_optional(&mut record.is_custom_field)
                        }
                        "is_optional_response_field" => {
                            json.decode_optional(&mut record.is_optional_response_field)
                        }
                        "ui_visibility" => {
                            json.decode_optional(&mut record.ui_visibility)
                        }
                        "important_fields" => {
                            json.decode_optional(&mut record.important_fields)
                        }
                        "required_fields" => {
                            json.decode_optional(&mut record.required_fields)
                        }
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        runtime::private::require("field_code", field_code)?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for DealField {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("field_name", &self.field_name),
                ("field_code", &self.field_code),
                ("description", &self.description),
                ("field_type", &self.field_type),
                ("options", &self.options),
                ("subfields", &self.subfields),
                ("is_custom_field", &self.is_custom_field),
                ("is_optional_response_field", &self.is_optional_response_field),
                ("ui_visibility", &self.ui_visibility),
                ("important_fields", &self.important_fields),
                ("required_fields", &self.required_fields),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(DealField);

impl DealFieldUiVisibility {
    /// With what it cannot do without, and nothing else.
    pub fn new() -> Self {
        Self {
            add_visible_flag: ::std::option::Option::None,
            details_visible_flag: ::std::option::Option::None,
            projects_detail_visible_flag: ::std::option::Option::None,
            show_in_pipelines: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
    /// Whether it is shown where a record is added.
    #[must_use]
    pub fn add_visible_flag(mut self, add_visible_flag: bool) -> Self {
        self.add_visible_flag = ::std::option::Option::Some(add_visible_flag);
        self
    }
    /// Whether it is shown in details.
    #[must_use]
    pub fn details_visible_flag(mut self, details_visible_flag: bool) -> Self {
        self.details_visible_flag = ::std::option::Option::Some(details_visible_flag);
        self
    }
    /// Whether it is shown in details of projects.
    #[must_use]
    pub fn projects_detail_visible_flag(
        mut self,
        projects_detail_visible_flag: bool,
    ) -> Self {
        self.projects_detail_visible_flag = ::std::option::Option::Some(
            projects_detail_visible_flag,
        );
        self
    }
    /// How it is shown in pipelines.
    #[must_use]
    pub fn show_in_pipelines(
        mut self,
        show_in_pipelines: super::DealFieldShowInPipelines,
    ) -> Self {
        self.show_in_pipelines = ::std::option::Option::Some(show_in_pipelines);
        self
    }
}
impl ::std::default::Default for DealFieldUiVisibility {
    fn default() -> Self {
        Self::new()
    }
}

impl runtime::encode::Encode for DealFieldUiVisibility {
    fn encode(self) -> runtime::encode::Argument {
        let mut members = ::std::vec::Vec::new();
        let mut put = |name, value| {
            members.push((::std::borrow::Cow::Borrowed(name), value));
        };
        if let ::std::option::Option::Some(value) = self.add_visible_flag {
            put("add_visible_flag", runtime::encode::Encode::encode(value));
        }
        if let ::std::option::Option::Some(value) = self.details_visible_flag {
            put("details_visible_flag", runtime::encode::Encode::encode(value));
        }
        if let ::std::option::Option::Some(value) = self.projects_detail_visible_flag {
            put("projects_detail_visible_flag", runtime::encode::Encode::encode(value));
        }
        if let ::std::option::Option::Some(value) = self.show_in_pipelines {
            put("show_in_pipelines", runtime::encode::Encode::encode(value));
        }
        self.extra.encode_with(members)
    }
}


impl runtime::decode::Decode for DealFieldUiVisibility {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        let mut record = <Self as runtime::private::Placeholder>::placeholder();
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "add_visible_flag" => {
                            json.decode_optional(&mut record.add_visible_flag)
                        }
                        "details_visible_flag" => {
                            json.decode_optional(&mut record.details_visible_flag)
                        }
                        "projects_detail_visible_flag" => {
                            json.decode_optional(
                                &mut record.projects_detail_visible_flag,
                            )
                        }
                        "show_in_pipelines" => {
                            json.decode_optional(&mut record.show_in_pipelines)
                        }
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for DealFieldUiVisibility {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("add_visible_flag", &self.add_visible_flag),
                ("details_visible_flag", &self.details_visible_flag),
                ("projects_detail_visible_flag", &self.projects_detail_visible_flag),
                ("show_in_pipelines", &self.show_in_pipelines),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(DealFieldUiVisibility);

impl DealFieldRequiredFields {
    /// With what it cannot do without, and nothing else.
    pub fn new() -> Self {
        Self {
            enabled: ::std::option::Option::None,
            stage_ids: ::std::option::Option::None,
            statuses: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
    /// Whether it is enabled.
    #[must_use]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = ::std::option::Option::Some(enabled);
        self
    }
    /// The ids of the stages.
    #[must_use]
    pub fn stage_ids<M>(
        mut self,
        stage_ids: impl runtime::encode::IntoList<super::StageId, M>,
    ) -> Self {
        self.stage_ids = ::std::option::Option::Some(
            runtime::encode::IntoList::into_list(stage_ids),
        );
        self
    }
    /// The statuses.
    #[must_use]
    pub fn statuses(
        mut self,
        statuses: impl ::std::iter::IntoIterator<
            Item = (
                impl ::std::convert::Into<::std::string::String>,
                impl ::std::iter::IntoIterator<
                    Item = super::DealFieldRequiredFieldsStatus,
                >,
            ),
        >,
    ) -> Self {
        self.statuses = ::std::option::Option::Some(
            ::std::iter::Iterator::collect::<
                runtime::Map<::std::vec::Vec<super::DealFieldRequiredFieldsStatus>>,
            >(
                ::std::iter::Iterator::map(
                    ::std::iter::IntoIterator::into_iter(statuses),
                    |(key, item)| (
                        ::std::convert::Into::into(key),
                        ::std::iter::Iterator::collect::<
                            ::std::vec::Vec<super::DealFieldRequiredFieldsStatus>,
                        >(::std::iter::IntoIterator::into_iter(item)),
                    ),
                ),
            ),
        );
        self
    }
}
impl ::std::default::Default for DealFieldRequiredFields {
    fn default() -> Self {
        Self::new()
    }
}

impl runtime::encode::Encode for DealFieldRequiredFields {
    fn encode(self) -> runtime::encode::Argument {
        let mut members = ::std::vec::Vec::new();
        let mut put = |name, value| {
            members.push((::std::borrow::Cow::Borrowed(name), value));
        };
        if let ::std::option::Option::Some(value) = self.enabled {
            put("enabled", runtime::encode::Encode::encode(value));
        }
        if let ::std::option::Option::Some(value) = self.stage_ids {
            put("stage_ids", runtime::encode::Encode::encode(value));
        }
        if let ::std::option::Option::Some(value) = self.statuses {
            put("statuses", runtime::encode::Encode::encode(value));
        }
        self.extra.encode_with(members)
    }
}


impl runtime::decode::Decode for DealFieldRequiredFields {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        let mut record = <Self as runtime::private::Placeholder>::placeholder();
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "enabled" => json.decode_optional(&mut record.enabled),
                        "stage_ids" => json.decode_optional(&mut record.stage_ids),
                        "statuses" => json.decode_optional(&mut record.statuses),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for DealFieldRequiredFields {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("enabled", &self.enabled),
                ("stage_ids", &self.stage_ids),
                ("statuses", &self.statuses),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(DealFieldRequiredFields);

impl DealFieldShowInPipelines {
    /// With what it cannot do without, and nothing else.
    pub fn new() -> Self {
        Self {
            show_in_all: ::std::option::Option::None,
            pipeline_ids: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
    /// Whether to show in all.
    #[must_use]
    pub fn show_in_all(mut self, show_in_all: bool) -> Self {
        self.show_in_all = ::std::option::Option::Some(show_in_all);
        self
    }
    /// The ids of the pipelines.
    #[must_use]
    pub fn pipeline_ids<M>(
        mut self,
        pipeline_ids: impl runtime::encode::IntoList<super::PipelineId, M>,
    ) -> Self {
        self.pipeline_ids = ::std::option::Option::Some(
            runtime::encode::IntoList::into_list(pipeline_ids),
        );
        self
    }
}
impl ::std::default::Default for DealFieldShowInPipelines {
    fn default() -> Self {
        Self::new()
    }
}

impl runtime::encode::Encode for DealFieldShowInPipelines {
    fn encode(self) -> runtime::encode::Argument {
        let mut members = ::std::vec::Vec::new();
        let mut put = |name, value| {
            members.push((::std::borrow::Cow::Borrowed(name), value));
        };
        if let ::std::option::Option::Some(value) = self.show_in_all {
            put("show_in_all", runtime::encode::Encode::encode(value));
        }
        if let ::std::option::Option::Some(value) = self.pipeline_ids {
            put("pipeline_ids", runtime::encode::Encode::encode(value));
        }
        self.extra.encode_with(members)
    }
}


impl runtime::decode::Decode for DealFieldShowInPipelines {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        let mut record = <Self as runtime::private::Placeholder>::placeholder();
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "show_in_all" => json.decode_optional(&mut record.show_in_all),
                        "pipeline_ids" => json.decode_optional(&mut record.pipeline_ids),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for DealFieldShowInPipelines {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[("show_in_all", &self.show_in_all), ("pipeline_ids", &self.pipeline_ids)],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(DealFieldShowInPipelines);

impl DealFieldRequiredFieldsStatus {
    /// The values that the description lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Won, Self::Lost];
    /// What stands on the wire, as text.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Won => "won",
            Self::Lost => "lost",
            Self::Other(value) => value.as_str(),
        }
    }
}

impl ::std::convert::From<&str> for DealFieldRequiredFieldsStatus {
    fn from(value: &str) -> Self {
        match value {
            "won" => Self::Won,
            "lost" => Self::Lost,
            _ => Self::Other(runtime::UnknownValue::__new(value)),
        }
    }
}
impl ::std::str::FromStr for DealFieldRequiredFieldsStatus {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        ::std::result::Result::Ok(<Self as ::std::convert::From<&str>>::from(value))
    }
}
impl ::std::convert::From<::std::string::String> for DealFieldRequiredFieldsStatus {
    fn from(value: ::std::string::String) -> Self {
        <Self as ::std::convert::From<&str>>::from(&value)
    }
}

impl ::std::fmt::Display for DealFieldRequiredFieldsStatus {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl runtime::private::Placeholder for DealFieldRequiredFieldsStatus {
    fn placeholder() -> Self {
        Self::Other(runtime::private::Placeholder::placeholder())
    }
}

impl runtime::decode::Decode for DealFieldRequiredFieldsStatus {
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

impl runtime::encode::Encode for DealFieldRequiredFieldsStatus {
    fn encode(self) -> runtime::encode::Argument {
        match self {
            Self::Other(value) => runtime::encode::Encode::encode(value),
            known => runtime::encode::Encode::encode(known.as_str()),
        }
    }
}

#[cfg(feature = "serde")]
runtime::private::serde_traits!(enum DealFieldRequiredFieldsStatus, as_str);

impl DealFieldIncludeField {
    /// The values that the description lists, in its order.
    pub const ALL: &'static [Self] = &[
        Self::UiVisibility,
        Self::ImportantFields,
        Self::RequiredFields,
    ];
    /// What stands on the wire, as text.
    pub fn as_str(&self) -> &str {
        match self {
            Self::UiVisibility => "ui_visibility",
            Self::ImportantFields => "important_fields",
            Self::RequiredFields => "required_fields",
            Self::Other(value) => value.as_str(),
        }
    }
}

impl ::std::convert::From<&str> for DealFieldIncludeField {
    fn from(value: &str) -> Self {
        match value {
            "ui_visibility" => Self::UiVisibility,
            "important_fields" => Self::ImportantFields,
            "required_fields" => Self::RequiredFields,
            _ => Self::Other(runtime::UnknownValue::__new(value)),
        }
    }
}
impl ::std::str::FromStr for DealFieldIncludeField {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        ::std::result::Result::Ok(<Self as ::std::convert::From<&str>>::from(value))
    }
}
impl ::std::convert::From<::std::string::String> for DealFieldIncludeField {
    fn from(value: ::std::string::String) -> Self {
        <Self as ::std::convert::From<&str>>::from(&value)
    }
}

impl ::std::fmt::Display for DealFieldIncludeField {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl runtime::private::Placeholder for DealFieldIncludeField {
    fn placeholder() -> Self {
        Self::Other(runtime::private::Placeholder::placeholder())
    }
}

impl runtime::decode::Decode for DealFieldIncludeField {
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

impl runtime::encode::Encode for DealFieldIncludeField {
    fn encode(self) -> runtime::encode::Argument {
        match self {
            Self::Other(value) => runtime::encode::Encode::encode(value),
            known => runtime::encode::Encode::encode(known.as_str()),
        }
    }
}

#[cfg(feature = "serde")]
runtime::private::serde_traits!(enum DealFieldIncludeField, as_str);
