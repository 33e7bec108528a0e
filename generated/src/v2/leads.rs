// @generated from spec/v2/leads.yaml by `cargo xtask codegen`. Do not edit.

//! Leads.
//!
//! [`Leads`] starts the calls; the other types are the calls themselves.
//!
//! - [`search`](Leads::search): Search leads. `GET leads/search`
//! - [`convert_to_deal`](Leads::convert_to_deal): Convert a lead to a deal. `POST leads/{id}/convert/deal`
//! - [`conversion_status`](Leads::conversion_status): Get a lead conversion status. `GET leads/{id}/convert/status/{conversion_id}`

use ::callsheet_runtime as runtime;
use super::models;
use super::ops::leads as ops;

/// Leads.
///
/// From [`Client::leads`](super::Client::leads).
#[derive(Clone, Copy, Debug)]
#[must_use = "a handle only starts calls"]
pub struct Leads<'a> {
    pub(super) client: &'a runtime::Client,
}

impl Leads<'_> {
    /// Search leads.
    ///
    /// `GET leads/search`
    ///
    /// - `term`: what to search for
    ///
    /// Returns a [page](::callsheet_runtime::Page) of [`LeadSearchResult`](models::LeadSearchResult). `.all()` returns the whole list, `.stream()` its items one by one. Optional parameters are setters of [`SearchLeads`].
    ///
    /// - Costs 20 tokens of the daily quota.
    /// - Counts towards the limit `search`, on every plan: 10 requests in 2 seconds.
    /// - Needs one of the scopes `leads:read`, `leads:full`, `search:read`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/Leads#searchLeads>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let page = client
    ///     .leads()
    ///     .search("rocket")
    ///     .exact_match(true)
    ///     .person_id(1)
    ///     .limit(50)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn search(
        self,
        term: impl ::std::convert::Into<::std::string::String>,
    ) -> SearchLeads {
        let mut request = runtime::Request::new(self.client, &ops::SEARCH);
        request.set(0, term.into());
        SearchLeads { request }
    }
    /// Convert a lead to a deal.
    ///
    /// `POST leads/{id}/convert/deal`
    ///
    /// - `id`: the id of the lead ([`LeadId`](models::LeadId))
    ///
    /// Returns a [`ConversionId`](models::ConversionId). Optional parameters are setters of [`ConvertLeadToDeal`].
    ///
    /// - Costs 40 tokens of the daily quota.
    /// - Needs the scope `leads:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/Leads#convertLeadToDeal>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let conversion_id = client
    ///     .leads()
    ///     .convert_to_deal("a1b2c3")
    ///     .stage_id(1)
    ///     .pipeline_id(1)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn convert_to_deal(
        self,
        id: impl ::std::convert::Into<models::LeadId>,
    ) -> ConvertLeadToDeal {
        let mut request = runtime::Request::new(self.client, &ops::CONVERT_TO_DEAL);
        request.set(0, id.into());
        ConvertLeadToDeal { request }
    }
    /// Get a lead conversion status.
    ///
    /// `GET leads/{id}/convert/status/{conversion_id}`
    ///
    /// - `id`: the id of the lead ([`LeadId`](models::LeadId))
    /// - `conversion_id`: the id of the conversion ([`ConversionId`](models::ConversionId))
    ///
    /// Returns a [`ConvertStatus`](models::ConvertStatus).
    ///
    /// - Costs 1 token of the daily quota.
    /// - Needs one of the scopes `leads:full`, `leads:read`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/Leads#getLeadConversionStatus>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let convert_status = client
    ///     .leads()
    ///     .conversion_status("a1b2c3", "a1b2c3")
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn conversion_status(
        self,
        id: impl ::std::convert::Into<models::LeadId>,
        conversion_id: impl ::std::convert::Into<models::ConversionId>,
    ) -> GetLeadConversionStatus {
        let mut request = runtime::Request::new(self.client, &ops::CONVERSION_STATUS);
        request.set(0, id.into());
        request.set(1, conversion_id.into());
        GetLeadConversionStatus { request }
    }
}

/// Builder of the call `GET leads/search`, from [`Leads::search`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SearchLeads {
    request: runtime::Request,
}

impl SearchLeads {
    /// Which fields to search.
    pub fn fields<M>(
        mut self,
        fields: impl runtime::encode::ListOf<models::SearchField, M>,
    ) -> Self {
        self.request.set(1, runtime::encode::ListOf::into_list(fields));
        self
    }
    /// [`fields`](Self::fields), if there is a value.
    pub fn maybe_fields<M>(
        self,
        fields: ::std::option::Option<
            impl runtime::encode::ListOf<models::SearchField, M>,
        >,
    ) -> Self {
        match fields {
            ::std::option::Option::Some(fields) => self.fields(fields),
            ::std::option::Option::None => self,
        }
    }
    /// Whether only exact matches are found.
    pub fn exact_match(mut self, exact_match: bool) -> Self {
        self.request.set(2, exact_match);
        self
    }
    /// [`exact_match`](Self::exact_match), if there is a value.
    pub fn maybe_exact_match(self, exact_match: ::std::option::Option<bool>) -> Self {
        match exact_match {
            ::std::option::Option::Some(exact_match) => self.exact_match(exact_match),
            ::std::option::Option::None => self,
        }
    }
    /// Only those of this person.
    pub fn person_id(
        mut self,
        person_id: impl ::std::convert::Into<models::PersonId>,
    ) -> Self {
        self.request.set(3, person_id.into());
        self
    }
    /// [`person_id`](Self::person_id), if there is a value.
    pub fn maybe_person_id(
        self,
        person_id: ::std::option::Option<impl ::std::convert::Into<models::PersonId>>,
    ) -> Self {
        match person_id {
            ::std::option::Option::Some(person_id) => self.person_id(person_id),
            ::std::option::Option::None => self,
        }
    }
    /// Only those of this organization.
    pub fn organization_id(
        mut self,
        organization_id: impl ::std::convert::Into<models::OrganizationId>,
    ) -> Self {
        self.request.set(4, organization_id.into());
        self
    }
    /// [`organization_id`](Self::organization_id), if there is a value.
    pub fn maybe_organization_id(
        self,
        organization_id: ::std::option::Option<
            impl ::std::convert::Into<models::OrganizationId>,
        >,
    ) -> Self {
        match organization_id {
            ::std::option::Option::Some(organization_id) => {
                self.organization_id(organization_id)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Also gives these, which are left out otherwise.
    pub fn include_fields<M>(
        mut self,
        include_fields: impl runtime::encode::ListOf<models::LeadSearchIncludeField, M>,
    ) -> Self {
        self.request.set(5, runtime::encode::ListOf::into_list(include_fields));
        self
    }
    /// [`include_fields`](Self::include_fields), if there is a value.
    pub fn maybe_include_fields<M>(
        self,
        include_fields: ::std::option::Option<
            impl runtime::encode::ListOf<models::LeadSearchIncludeField, M>,
        >,
    ) -> Self {
        match include_fields {
            ::std::option::Option::Some(include_fields) => {
                self.include_fields(include_fields)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Starts the list at this cursor, from an earlier page.
    pub fn cursor(
        mut self,
        cursor: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.cursor(cursor.into());
        self
    }
    /// Sets the number of items per page, at most 500.
    ///
    /// The default is 500, because a call costs the same whatever its page size.
    pub fn limit(mut self, limit: u32) -> Self {
        self.request.limit(limit);
        self
    }
    /// Continues the list after an earlier page or stream, from its
    /// [`continuation`](runtime::Page::continuation).
    pub fn resume(mut self, continuation: runtime::Continuation) -> Self {
        self.request.resume(continuation);
        self
    }
    /// Returns the items one by one. The next page is fetched while you take the items of the current one.
    #[inline]
    pub fn stream(self) -> runtime::ItemStream<models::LeadSearchResult> {
        self.request.stream()
    }
    /// Returns the items of all pages in one `Vec`.
    #[inline]
    pub fn all(self) -> runtime::Call<::std::vec::Vec<models::LeadSearchResult>> {
        self.request.all()
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(
        self,
    ) -> runtime::ResponseFuture<runtime::Page<models::LeadSearchResult>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for SearchLeads {
    type Output = runtime::Result<runtime::Page<models::LeadSearchResult>>;
    type IntoFuture = runtime::Call<runtime::Page<models::LeadSearchResult>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.page()
    }
}
runtime::private::customize!(SearchLeads);

/// Builder of the call `POST leads/{id}/convert/deal`, from [`Leads::convert_to_deal`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ConvertLeadToDeal {
    request: runtime::Request,
}

impl ConvertLeadToDeal {
    /// Sets the id of the stage.
    pub fn stage_id(
        mut self,
        stage_id: impl ::std::convert::Into<models::StageId>,
    ) -> Self {
        self.request.set(1, stage_id.into());
        self
    }
    /// [`stage_id`](Self::stage_id), if there is a value.
    pub fn maybe_stage_id(
        self,
        stage_id: ::std::option::Option<impl ::std::convert::Into<models::StageId>>,
    ) -> Self {
        match stage_id {
            ::std::option::Option::Some(stage_id) => self.stage_id(stage_id),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the id of the pipeline.
    pub fn pipeline_id(
        mut self,
        pipeline_id: impl ::std::convert::Into<models::PipelineId>,
    ) -> Self {
        self.request.set(2, pipeline_id.into());
        self
    }
    /// [`pipeline_id`](Self::pipeline_id), if there is a value.
    pub fn maybe_pipeline_id(
        self,
        pipeline_id: ::std::option::Option<impl ::std::convert::Into<models::PipelineId>>,
    ) -> Self {
        match pipeline_id {
            ::std::option::Option::Some(pipeline_id) => self.pipeline_id(pipeline_id),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::ConversionId> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for ConvertLeadToDeal {
    type Output = runtime::Result<models::ConversionId>;
    type IntoFuture = runtime::Call<models::ConversionId>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(ConvertLeadToDeal);

/// Builder of the call `GET leads/{id}/convert/status/{conversion_id}`, from [`Leads::conversion_status`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetLeadConversionStatus {
    request: runtime::Request,
}

impl GetLeadConversionStatus {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::ConvertStatus> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetLeadConversionStatus {
    type Output = runtime::Result<models::ConvertStatus>;
    type IntoFuture = runtime::Call<models::ConvertStatus>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(GetLeadConversionStatus);
