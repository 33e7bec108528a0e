// @generated from spec/crm/deals.yaml by `cargo xtask codegen`. Do not edit.

//! Sales opportunities on their way through a pipeline.
//!
//! [`Deals`] starts the calls; the other types are the calls themselves.
//!
//! - [`list`](Deals::list): Get all deals in a company. `GET deals`
//! - [`create`](Deals::create): Create a new deal in a company. `POST deals`
//! - [`update`](Deals::update): Update a deal. `PUT deals`
//! - [`get`](Deals::get): Get a deal in a company by its ID. `GET deals/{id}`
//! - [`files`](Deals::files): Get all files for a deal. `GET deals/{id}/files`
//! - [`add_file`](Deals::add_file): Add a new file for a deal. `POST deals/{id}/files`
//! - [`set_status`](Deals::set_status): Update the status of a deal. `PATCH deals/{id}/status`
//! - [`delete`](Deals::delete): Delete a deal. `DELETE deals/{id}`
//! - [`set_stage`](Deals::set_stage): Update a deal's stage. `PUT deals/{id}/stage`
//! - [`set_probability`](Deals::set_probability): Update a deal's probability. `PUT deals/{id}/probability`

use ::callsheet_runtime as runtime;
use super::models;
use super::ops::deals as ops;

/// Sales opportunities on their way through a pipeline.
///
/// From [`Client::deals`](super::Client::deals).
#[derive(Clone, Copy, Debug)]
#[must_use = "a handle only starts calls"]
pub struct Deals<'a> {
    pub(super) client: &'a runtime::Client,
}

impl Deals<'_> {
    /// Get all deals in a company.
    ///
    /// `GET deals`
    ///
    /// Returns a [page](::callsheet_runtime::Page) of [`Deal`](models::Deal). `.all()` returns the whole list, `.stream()` its items one by one. Optional parameters are setters of [`ListDeals`].
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::crm::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let page = client
    ///     .deals()
    ///     .list()
    ///     .title("Rocket launch")
    ///     .person_id(1)
    ///     .limit(50)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn list(self) -> ListDeals {
        ListDeals {
            request: runtime::Request::new(self.client, &ops::LIST),
        }
    }
    /// Create a new deal in a company.
    ///
    /// To be of use in a pipeline, a deal also wants a `value`, a `currency`, a `stage_id` and a
    /// `person_id`.
    ///
    /// `POST deals`
    ///
    /// - `title`: the title
    ///
    /// Returns a [`Deal`](models::Deal). Optional parameters are setters of [`CreateDeal`].
    ///
    /// - Succeeds with status 201.
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::crm::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let deal = client
    ///     .deals()
    ///     .create("Rocket launch")
    ///     .company_id(1)
    ///     .person_id(1)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn create(
        self,
        title: impl ::std::convert::Into<::std::string::String>,
    ) -> CreateDeal {
        let mut request = runtime::Request::new(self.client, &ops::CREATE);
        request.set(7, title.into());
        CreateDeal { request }
    }
    /// Update a deal.
    ///
    /// What is not given stays as it is.
    ///
    /// `PUT deals`
    ///
    /// - `id`: the id of the deal ([`DealId`](models::DealId))
    ///
    /// Returns a [`Deal`](models::Deal). Optional parameters are setters of [`UpdateDeal`].
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::crm::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let deal = client.deals().update(1).company_id(1).person_id(1).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn update(self, id: impl ::std::convert::Into<models::DealId>) -> UpdateDeal {
        let mut request = runtime::Request::new(self.client, &ops::UPDATE);
        request.set(0, id.into());
        UpdateDeal { request }
    }
    /// Get a deal in a company by its ID.
    ///
    /// `GET deals/{id}`
    ///
    /// - `id`: the id of the deal ([`DealId`](models::DealId))
    ///
    /// Returns a [`Deal`](models::Deal).
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::crm::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let deal = client.deals().get(1).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn get(self, id: impl ::std::convert::Into<models::DealId>) -> GetDeal {
        let mut request = runtime::Request::new(self.client, &ops::GET);
        request.set(0, id.into());
        GetDeal { request }
    }
    /// Get all files for a deal.
    ///
    /// `GET deals/{id}/files`
    ///
    /// - `id`: the id of the deal ([`DealId`](models::DealId))
    ///
    /// Returns a [page](::callsheet_runtime::Page) of [`File`](models::File). `.all()` returns the whole list, `.stream()` its items one by one.
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::crm::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let page = client.deals().files(1).limit(50).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn files(self, id: impl ::std::convert::Into<models::DealId>) -> GetDealFiles {
        let mut request = runtime::Request::new(self.client, &ops::FILES);
        request.set(0, id.into());
        GetDealFiles { request }
    }
    /// Add a new file for a deal.
    ///
    /// `POST deals/{id}/files`
    ///
    /// - `id`: the id of the deal ([`DealId`](models::DealId))
    /// - `file`: the file to upload
    ///
    /// Returns a [`File`](models::File).
    ///
    /// - Succeeds with status 201.
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::crm::Client, file: pipedrive::runtime::Upload) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let file = client.deals().add_file(1, file).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn add_file(
        self,
        id: impl ::std::convert::Into<models::DealId>,
        file: runtime::Upload,
    ) -> AddDealFile {
        let mut request = runtime::Request::new(self.client, &ops::ADD_FILE);
        request.set(0, id.into());
        request.upload(file);
        AddDealFile { request }
    }
    /// Update the status of a deal.
    ///
    /// `PATCH deals/{id}/status`
    ///
    /// - `id`: the id of the deal ([`DealId`](models::DealId))
    /// - `status`: the status ([`DealStatus`](models::DealStatus))
    ///
    /// Returns a [`Deal`](models::Deal).
    ///
    /// ```no_run
    /// use pipedrive::crm::DealStatus;
    ///
    /// # async fn example(client: &pipedrive::crm::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let deal = client.deals().set_status(1, DealStatus::Open).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn set_status(
        self,
        id: impl ::std::convert::Into<models::DealId>,
        status: models::DealStatus,
    ) -> SetDealStatus {
        let mut request = runtime::Request::new(self.client, &ops::SET_STATUS);
        request.set(0, id.into());
        request.set(1, status);
        SetDealStatus { request }
    }
    /// Delete a deal.
    ///
    /// `DELETE deals/{id}`
    ///
    /// - `id`: the id of the deal ([`DealId`](models::DealId))
    ///
    /// Returns a [`DealId`](models::DealId).
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::crm::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let deal_id = client.deals().delete(1).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn delete(self, id: impl ::std::convert::Into<models::DealId>) -> DeleteDeal {
        let mut request = runtime::Request::new(self.client, &ops::DELETE);
        request.set(0, id.into());
        DeleteDeal { request }
    }
    /// Update a deal's stage.
    ///
    /// `PUT deals/{id}/stage`
    ///
    /// - `id`: the id of the deal ([`DealId`](models::DealId))
    /// - `stage_id`: the id of the stage ([`StageId`](models::StageId))
    ///
    /// Returns a [`Deal`](models::Deal).
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::crm::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let deal = client.deals().set_stage(1, 1).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn set_stage(
        self,
        id: impl ::std::convert::Into<models::DealId>,
        stage_id: impl ::std::convert::Into<models::StageId>,
    ) -> SetDealStage {
        let mut request = runtime::Request::new(self.client, &ops::SET_STAGE);
        request.set(0, id.into());
        request.set(1, stage_id.into());
        SetDealStage { request }
    }
    /// Update a deal's probability.
    ///
    /// `update` can also clear it.
    ///
    /// `PUT deals/{id}/probability`
    ///
    /// - `id`: the id of the deal ([`DealId`](models::DealId))
    /// - `probability`: How likely it is to be won, in percent: 0 to 100.
    ///
    /// Returns a [`Deal`](models::Deal).
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::crm::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let deal = client.deals().set_probability(1, 1).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn set_probability(
        self,
        id: impl ::std::convert::Into<models::DealId>,
        probability: i64,
    ) -> SetDealProbability {
        let mut request = runtime::Request::new(self.client, &ops::SET_PROBABILITY);
        request.set(0, id.into());
        request.set(1, probability);
        SetDealProbability { request }
    }
}

/// Builder of the call `GET deals`, from [`Deals::list`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListDeals {
    request: runtime::Request,
}

impl ListDeals {
    /// Only those with this id.
    pub fn id(mut self, id: impl ::std::convert::Into<models::DealId>) -> Self {
        self.request.set(0, id.into());
        self
    }
    /// [`id`](Self::id), if there is a value.
    pub fn maybe_id(
        self,
        id: ::std::option::Option<impl ::std::convert::Into<models::DealId>>,
    ) -> Self {
        match id {
            ::std::option::Option::Some(id) => self.id(id),
            ::std::option::Option::None => self,
        }
    }
    /// Only those with this title.
    pub fn title(
        mut self,
        title: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(1, title.into());
        self
    }
    /// [`title`](Self::title), if there is a value.
    pub fn maybe_title(
        self,
        title: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match title {
            ::std::option::Option::Some(title) => self.title(title),
            ::std::option::Option::None => self,
        }
    }
    /// Only those of this person.
    pub fn person_id(
        mut self,
        person_id: impl ::std::convert::Into<models::PersonId>,
    ) -> Self {
        self.request.set(2, person_id.into());
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
    /// Only those of this user.
    pub fn user_id(
        mut self,
        user_id: impl ::std::convert::Into<models::UserId>,
    ) -> Self {
        self.request.set(3, user_id.into());
        self
    }
    /// [`user_id`](Self::user_id), if there is a value.
    pub fn maybe_user_id(
        self,
        user_id: ::std::option::Option<impl ::std::convert::Into<models::UserId>>,
    ) -> Self {
        match user_id {
            ::std::option::Option::Some(user_id) => self.user_id(user_id),
            ::std::option::Option::None => self,
        }
    }
    /// Only those of this stage.
    pub fn stage_id(
        mut self,
        stage_id: impl ::std::convert::Into<models::StageId>,
    ) -> Self {
        self.request.set(4, stage_id.into());
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
    /// Only those of this pipeline.
    pub fn pipeline_id(
        mut self,
        pipeline_id: impl ::std::convert::Into<models::PipelineId>,
    ) -> Self {
        self.request.set(5, pipeline_id.into());
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
    /// Only those with this status.
    pub fn status(mut self, status: models::DealStatus) -> Self {
        self.request.set(6, status);
        self
    }
    /// [`status`](Self::status), if there is a value.
    pub fn maybe_status(
        self,
        status: ::std::option::Option<models::DealStatus>,
    ) -> Self {
        match status {
            ::std::option::Option::Some(status) => self.status(status),
            ::std::option::Option::None => self,
        }
    }
    /// What `value` is in, by its ISO 4217 code: `EUR`.
    pub fn currency(
        mut self,
        currency: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(7, currency.into());
        self
    }
    /// [`currency`](Self::currency), if there is a value.
    pub fn maybe_currency(
        self,
        currency: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match currency {
            ::std::option::Option::Some(currency) => self.currency(currency),
            ::std::option::Option::None => self,
        }
    }
    /// Only those with this value.
    pub fn value(mut self, value: impl ::std::convert::Into<runtime::Money>) -> Self {
        self.request.set(8, value.into());
        self
    }
    /// [`value`](Self::value), if there is a value.
    pub fn maybe_value(
        self,
        value: ::std::option::Option<impl ::std::convert::Into<runtime::Money>>,
    ) -> Self {
        match value {
            ::std::option::Option::Some(value) => self.value(value),
            ::std::option::Option::None => self,
        }
    }
    /// Only those with this add time.
    pub fn add_time(
        mut self,
        add_time: impl ::std::convert::Into<runtime::DateTime>,
    ) -> Self {
        self.request.set(9, add_time.into());
        self
    }
    /// [`add_time`](Self::add_time), if there is a value.
    pub fn maybe_add_time(
        self,
        add_time: ::std::option::Option<impl ::std::convert::Into<runtime::DateTime>>,
    ) -> Self {
        match add_time {
            ::std::option::Option::Some(add_time) => self.add_time(add_time),
            ::std::option::Option::None => self,
        }
    }
    /// Only those with this update time.
    pub fn update_time(
        mut self,
        update_time: impl ::std::convert::Into<runtime::DateTime>,
    ) -> Self {
        self.request.set(10, update_time.into());
        self
    }
    /// [`update_time`](Self::update_time), if there is a value.
    pub fn maybe_update_time(
        self,
        update_time: ::std::option::Option<impl ::std::convert::Into<runtime::DateTime>>,
    ) -> Self {
        match update_time {
            ::std::option::Option::Some(update_time) => self.update_time(update_time),
            ::std::option::Option::None => self,
        }
    }
    /// When it was won or lost; nothing while it is open.
    pub fn close_time(
        mut self,
        close_time: impl ::std::convert::Into<runtime::DateTime>,
    ) -> Self {
        self.request.set(11, close_time.into());
        self
    }
    /// [`close_time`](Self::close_time), if there is a value.
    pub fn maybe_close_time(
        self,
        close_time: ::std::option::Option<impl ::std::convert::Into<runtime::DateTime>>,
    ) -> Self {
        match close_time {
            ::std::option::Option::Some(close_time) => self.close_time(close_time),
            ::std::option::Option::None => self,
        }
    }
    /// Only those with this lost reason.
    pub fn lost_reason(
        mut self,
        lost_reason: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(12, lost_reason.into());
        self
    }
    /// [`lost_reason`](Self::lost_reason), if there is a value.
    pub fn maybe_lost_reason(
        self,
        lost_reason: ::std::option::Option<
            impl ::std::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        match lost_reason {
            ::std::option::Option::Some(lost_reason) => self.lost_reason(lost_reason),
            ::std::option::Option::None => self,
        }
    }
    /// Only those with this next activity date.
    pub fn next_activity_date(
        mut self,
        next_activity_date: impl ::std::convert::Into<runtime::Date>,
    ) -> Self {
        self.request.set(13, next_activity_date.into());
        self
    }
    /// [`next_activity_date`](Self::next_activity_date), if there is a value.
    pub fn maybe_next_activity_date(
        self,
        next_activity_date: ::std::option::Option<
            impl ::std::convert::Into<runtime::Date>,
        >,
    ) -> Self {
        match next_activity_date {
            ::std::option::Option::Some(next_activity_date) => {
                self.next_activity_date(next_activity_date)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Only those with this next activity time.
    pub fn next_activity_time(
        mut self,
        next_activity_time: impl ::std::convert::Into<runtime::Time>,
    ) -> Self {
        self.request.set(14, next_activity_time.into());
        self
    }
    /// [`next_activity_time`](Self::next_activity_time), if there is a value.
    pub fn maybe_next_activity_time(
        self,
        next_activity_time: ::std::option::Option<
            impl ::std::convert::Into<runtime::Time>,
        >,
    ) -> Self {
        match next_activity_time {
            ::std::option::Option::Some(next_activity_time) => {
                self.next_activity_time(next_activity_time)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Only those of this next activity.
    pub fn next_activity_id(
        mut self,
        next_activity_id: impl ::std::convert::Into<models::ActivityId>,
    ) -> Self {
        self.request.set(15, next_activity_id.into());
        self
    }
    /// [`next_activity_id`](Self::next_activity_id), if there is a value.
    pub fn maybe_next_activity_id(
        self,
        next_activity_id: ::std::option::Option<
            impl ::std::convert::Into<models::ActivityId>,
        >,
    ) -> Self {
        match next_activity_id {
            ::std::option::Option::Some(next_activity_id) => {
                self.next_activity_id(next_activity_id)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Only those with this lost time.
    pub fn lost_time(
        mut self,
        lost_time: impl ::std::convert::Into<runtime::DateTime>,
    ) -> Self {
        self.request.set(16, lost_time.into());
        self
    }
    /// [`lost_time`](Self::lost_time), if there is a value.
    pub fn maybe_lost_time(
        self,
        lost_time: ::std::option::Option<impl ::std::convert::Into<runtime::DateTime>>,
    ) -> Self {
        match lost_time {
            ::std::option::Option::Some(lost_time) => self.lost_time(lost_time),
            ::std::option::Option::None => self,
        }
    }
    /// Only those with this won time.
    pub fn won_time(
        mut self,
        won_time: impl ::std::convert::Into<runtime::DateTime>,
    ) -> Self {
        self.request.set(17, won_time.into());
        self
    }
    /// [`won_time`](Self::won_time), if there is a value.
    pub fn maybe_won_time(
        self,
        won_time: ::std::option::Option<impl ::std::convert::Into<runtime::DateTime>>,
    ) -> Self {
        match won_time {
            ::std::option::Option::Some(won_time) => self.won_time(won_time),
            ::std::option::Option::None => self,
        }
    }
    /// How likely it is to be won, in percent: 0 to 100.
    pub fn probability(mut self, probability: i64) -> Self {
        self.request.set(18, probability);
        self
    }
    /// [`probability`](Self::probability), if there is a value.
    pub fn maybe_probability(self, probability: ::std::option::Option<i64>) -> Self {
        match probability {
            ::std::option::Option::Some(probability) => self.probability(probability),
            ::std::option::Option::None => self,
        }
    }
    /// Only those with this visibility.
    pub fn visible_to(mut self, visible_to: models::Visibility) -> Self {
        self.request.set(19, visible_to);
        self
    }
    /// [`visible_to`](Self::visible_to), if there is a value.
    pub fn maybe_visible_to(
        self,
        visible_to: ::std::option::Option<models::Visibility>,
    ) -> Self {
        match visible_to {
            ::std::option::Option::Some(visible_to) => self.visible_to(visible_to),
            ::std::option::Option::None => self,
        }
    }
    /// Only those that are deleted, or only those that are not.
    pub fn deleted(mut self, deleted: bool) -> Self {
        self.request.set(20, deleted);
        self
    }
    /// [`deleted`](Self::deleted), if there is a value.
    pub fn maybe_deleted(self, deleted: ::std::option::Option<bool>) -> Self {
        match deleted {
            ::std::option::Option::Some(deleted) => self.deleted(deleted),
            ::std::option::Option::None => self,
        }
    }
    /// Only those that this user created.
    pub fn creator_user_id(
        mut self,
        creator_user_id: impl ::std::convert::Into<models::UserId>,
    ) -> Self {
        self.request.set(21, creator_user_id.into());
        self
    }
    /// [`creator_user_id`](Self::creator_user_id), if there is a value.
    pub fn maybe_creator_user_id(
        self,
        creator_user_id: ::std::option::Option<impl ::std::convert::Into<models::UserId>>,
    ) -> Self {
        match creator_user_id {
            ::std::option::Option::Some(creator_user_id) => {
                self.creator_user_id(creator_user_id)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Only those that this user owns.
    pub fn owner_user_id(
        mut self,
        owner_user_id: impl ::std::convert::Into<models::UserId>,
    ) -> Self {
        self.request.set(22, owner_user_id.into());
        self
    }
    /// [`owner_user_id`](Self::owner_user_id), if there is a value.
    pub fn maybe_owner_user_id(
        self,
        owner_user_id: ::std::option::Option<impl ::std::convert::Into<models::UserId>>,
    ) -> Self {
        match owner_user_id {
            ::std::option::Option::Some(owner_user_id) => {
                self.owner_user_id(owner_user_id)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Only those of this organization.
    pub fn org_id(
        mut self,
        org_id: impl ::std::convert::Into<models::OrganizationId>,
    ) -> Self {
        self.request.set(23, org_id.into());
        self
    }
    /// [`org_id`](Self::org_id), if there is a value.
    pub fn maybe_org_id(
        self,
        org_id: ::std::option::Option<impl ::std::convert::Into<models::OrganizationId>>,
    ) -> Self {
        match org_id {
            ::std::option::Option::Some(org_id) => self.org_id(org_id),
            ::std::option::Option::None => self,
        }
    }
    /// The fields that the company defined, by their keys.
    ///
    /// Each call adds members. If a member is set twice, the later value is sent.
    pub fn custom_fields(
        mut self,
        custom_fields: impl ::std::convert::Into<models::CustomFields>,
    ) -> Self {
        self.request.extend(24, custom_fields.into());
        self
    }
    /// [`custom_fields`](Self::custom_fields), if there is a value.
    pub fn maybe_custom_fields(
        self,
        custom_fields: ::std::option::Option<
            impl ::std::convert::Into<models::CustomFields>,
        >,
    ) -> Self {
        match custom_fields {
            ::std::option::Option::Some(custom_fields) => {
                self.custom_fields(custom_fields)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Starts the list at this item, counted from 0.
    pub fn start(mut self, start: u64) -> Self {
        self.request.start(start);
        self
    }
    /// Sets the number of items per page, at most 500.
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
    pub fn stream(self) -> runtime::ItemStream<models::Deal> {
        self.request.stream()
    }
    /// Returns the items of all pages in one `Vec`.
    #[inline]
    pub fn all(self) -> runtime::Call<::std::vec::Vec<models::Deal>> {
        self.request.all()
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<runtime::Page<models::Deal>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for ListDeals {
    type Output = runtime::Result<runtime::Page<models::Deal>>;
    type IntoFuture = runtime::Call<runtime::Page<models::Deal>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.page()
    }
}
runtime::private::customize!(ListDeals);

/// Builder of the call `POST deals`, from [`Deals::create`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CreateDeal {
    request: runtime::Request,
}

impl CreateDeal {
    /// Sets the id of the company.
    pub fn company_id(
        mut self,
        company_id: impl ::std::convert::Into<models::CompanyId>,
    ) -> Self {
        self.request.set(0, company_id.into());
        self
    }
    /// [`company_id`](Self::company_id), if there is a value.
    pub fn maybe_company_id(
        self,
        company_id: ::std::option::Option<impl ::std::convert::Into<models::CompanyId>>,
    ) -> Self {
        match company_id {
            ::std::option::Option::Some(company_id) => self.company_id(company_id),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the id of the person.
    pub fn person_id(
        mut self,
        person_id: impl ::std::convert::Into<models::PersonId>,
    ) -> Self {
        self.request.set(1, person_id.into());
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
    /// Empties `person_id`: sends null.
    pub fn clear_person_id(mut self) -> Self {
        self.request.clear(1);
        self
    }
    /// Sets the id of the user.
    pub fn user_id(
        mut self,
        user_id: impl ::std::convert::Into<models::UserId>,
    ) -> Self {
        self.request.set(2, user_id.into());
        self
    }
    /// [`user_id`](Self::user_id), if there is a value.
    pub fn maybe_user_id(
        self,
        user_id: ::std::option::Option<impl ::std::convert::Into<models::UserId>>,
    ) -> Self {
        match user_id {
            ::std::option::Option::Some(user_id) => self.user_id(user_id),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the id of the stage.
    pub fn stage_id(
        mut self,
        stage_id: impl ::std::convert::Into<models::StageId>,
    ) -> Self {
        self.request.set(3, stage_id.into());
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
        self.request.set(4, pipeline_id.into());
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
    /// What `value` is in, by its ISO 4217 code: `EUR`.
    pub fn currency(
        mut self,
        currency: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(5, currency.into());
        self
    }
    /// [`currency`](Self::currency), if there is a value.
    pub fn maybe_currency(
        self,
        currency: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match currency {
            ::std::option::Option::Some(currency) => self.currency(currency),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the value, in units of its currency.
    pub fn value(mut self, value: impl ::std::convert::Into<runtime::Money>) -> Self {
        self.request.set(6, value.into());
        self
    }
    /// [`value`](Self::value), if there is a value.
    pub fn maybe_value(
        self,
        value: ::std::option::Option<impl ::std::convert::Into<runtime::Money>>,
    ) -> Self {
        match value {
            ::std::option::Option::Some(value) => self.value(value),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the description.
    pub fn description(
        mut self,
        description: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(8, description.into());
        self
    }
    /// [`description`](Self::description), if there is a value.
    pub fn maybe_description(
        self,
        description: ::std::option::Option<
            impl ::std::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        match description {
            ::std::option::Option::Some(description) => self.description(description),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `description`: sends null.
    pub fn clear_description(mut self) -> Self {
        self.request.clear(8);
        self
    }
    /// Sets the status.
    pub fn status(mut self, status: models::DealStatus) -> Self {
        self.request.set(9, status);
        self
    }
    /// [`status`](Self::status), if there is a value.
    pub fn maybe_status(
        self,
        status: ::std::option::Option<models::DealStatus>,
    ) -> Self {
        match status {
            ::std::option::Option::Some(status) => self.status(status),
            ::std::option::Option::None => self,
        }
    }
    /// Sets when it was added, in UTC.
    pub fn add_time(
        mut self,
        add_time: impl ::std::convert::Into<runtime::DateTime>,
    ) -> Self {
        self.request.set(10, add_time.into());
        self
    }
    /// [`add_time`](Self::add_time), if there is a value.
    pub fn maybe_add_time(
        self,
        add_time: ::std::option::Option<impl ::std::convert::Into<runtime::DateTime>>,
    ) -> Self {
        match add_time {
            ::std::option::Option::Some(add_time) => self.add_time(add_time),
            ::std::option::Option::None => self,
        }
    }
    /// Sets when it was last changed, in UTC.
    pub fn update_time(
        mut self,
        update_time: impl ::std::convert::Into<runtime::DateTime>,
    ) -> Self {
        self.request.set(11, update_time.into());
        self
    }
    /// [`update_time`](Self::update_time), if there is a value.
    pub fn maybe_update_time(
        self,
        update_time: ::std::option::Option<impl ::std::convert::Into<runtime::DateTime>>,
    ) -> Self {
        match update_time {
            ::std::option::Option::Some(update_time) => self.update_time(update_time),
            ::std::option::Option::None => self,
        }
    }
    /// When it was won or lost; nothing while it is open.
    pub fn close_time(
        mut self,
        close_time: impl ::std::convert::Into<runtime::DateTime>,
    ) -> Self {
        self.request.set(12, close_time.into());
        self
    }
    /// [`close_time`](Self::close_time), if there is a value.
    pub fn maybe_close_time(
        self,
        close_time: ::std::option::Option<impl ::std::convert::Into<runtime::DateTime>>,
    ) -> Self {
        match close_time {
            ::std::option::Option::Some(close_time) => self.close_time(close_time),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `close_time`: sends null.
    pub fn clear_close_time(mut self) -> Self {
        self.request.clear(12);
        self
    }
    /// Sets the lost reason.
    pub fn lost_reason(
        mut self,
        lost_reason: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(13, lost_reason.into());
        self
    }
    /// [`lost_reason`](Self::lost_reason), if there is a value.
    pub fn maybe_lost_reason(
        self,
        lost_reason: ::std::option::Option<
            impl ::std::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        match lost_reason {
            ::std::option::Option::Some(lost_reason) => self.lost_reason(lost_reason),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `lost_reason`: sends null.
    pub fn clear_lost_reason(mut self) -> Self {
        self.request.clear(13);
        self
    }
    /// Sets the date of the next activity.
    pub fn next_activity_date(
        mut self,
        next_activity_date: impl ::std::convert::Into<runtime::Date>,
    ) -> Self {
        self.request.set(14, next_activity_date.into());
        self
    }
    /// [`next_activity_date`](Self::next_activity_date), if there is a value.
    pub fn maybe_next_activity_date(
        self,
        next_activity_date: ::std::option::Option<
            impl ::std::convert::Into<runtime::Date>,
        >,
    ) -> Self {
        match next_activity_date {
            ::std::option::Option::Some(next_activity_date) => {
                self.next_activity_date(next_activity_date)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Empties `next_activity_date`: sends null.
    pub fn clear_next_activity_date(mut self) -> Self {
        self.request.clear(14);
        self
    }
    /// Sets the time of the next activity.
    pub fn next_activity_time(
        mut self,
        next_activity_time: impl ::std::convert::Into<runtime::Time>,
    ) -> Self {
        self.request.set(15, next_activity_time.into());
        self
    }
    /// [`next_activity_time`](Self::next_activity_time), if there is a value.
    pub fn maybe_next_activity_time(
        self,
        next_activity_time: ::std::option::Option<
            impl ::std::convert::Into<runtime::Time>,
        >,
    ) -> Self {
        match next_activity_time {
            ::std::option::Option::Some(next_activity_time) => {
                self.next_activity_time(next_activity_time)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Empties `next_activity_time`: sends null.
    pub fn clear_next_activity_time(mut self) -> Self {
        self.request.clear(15);
        self
    }
    /// Sets the id of the next activity.
    pub fn next_activity_id(
        mut self,
        next_activity_id: impl ::std::convert::Into<models::ActivityId>,
    ) -> Self {
        self.request.set(16, next_activity_id.into());
        self
    }
    /// [`next_activity_id`](Self::next_activity_id), if there is a value.
    pub fn maybe_next_activity_id(
        self,
        next_activity_id: ::std::option::Option<
            impl ::std::convert::Into<models::ActivityId>,
        >,
    ) -> Self {
        match next_activity_id {
            ::std::option::Option::Some(next_activity_id) => {
                self.next_activity_id(next_activity_id)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Empties `next_activity_id`: sends null.
    pub fn clear_next_activity_id(mut self) -> Self {
        self.request.clear(16);
        self
    }
    /// Sets when it was lost, in UTC.
    pub fn lost_time(
        mut self,
        lost_time: impl ::std::convert::Into<runtime::DateTime>,
    ) -> Self {
        self.request.set(17, lost_time.into());
        self
    }
    /// [`lost_time`](Self::lost_time), if there is a value.
    pub fn maybe_lost_time(
        self,
        lost_time: ::std::option::Option<impl ::std::convert::Into<runtime::DateTime>>,
    ) -> Self {
        match lost_time {
            ::std::option::Option::Some(lost_time) => self.lost_time(lost_time),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `lost_time`: sends null.
    pub fn clear_lost_time(mut self) -> Self {
        self.request.clear(17);
        self
    }
    /// Sets when it was won, in UTC.
    pub fn won_time(
        mut self,
        won_time: impl ::std::convert::Into<runtime::DateTime>,
    ) -> Self {
        self.request.set(18, won_time.into());
        self
    }
    /// [`won_time`](Self::won_time), if there is a value.
    pub fn maybe_won_time(
        self,
        won_time: ::std::option::Option<impl ::std::convert::Into<runtime::DateTime>>,
    ) -> Self {
        match won_time {
            ::std::option::Option::Some(won_time) => self.won_time(won_time),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `won_time`: sends null.
    pub fn clear_won_time(mut self) -> Self {
        self.request.clear(18);
        self
    }
    /// How likely it is to be won, in percent: 0 to 100.
    pub fn probability(mut self, probability: i64) -> Self {
        self.request.set(19, probability);
        self
    }
    /// [`probability`](Self::probability), if there is a value.
    pub fn maybe_probability(self, probability: ::std::option::Option<i64>) -> Self {
        match probability {
            ::std::option::Option::Some(probability) => self.probability(probability),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `probability`: sends null.
    pub fn clear_probability(mut self) -> Self {
        self.request.clear(19);
        self
    }
    /// Sets who can see it.
    pub fn visible_to(mut self, visible_to: models::Visibility) -> Self {
        self.request.set(20, visible_to);
        self
    }
    /// [`visible_to`](Self::visible_to), if there is a value.
    pub fn maybe_visible_to(
        self,
        visible_to: ::std::option::Option<models::Visibility>,
    ) -> Self {
        match visible_to {
            ::std::option::Option::Some(visible_to) => self.visible_to(visible_to),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the id of the user who created it.
    pub fn creator_user_id(
        mut self,
        creator_user_id: impl ::std::convert::Into<models::UserId>,
    ) -> Self {
        self.request.set(21, creator_user_id.into());
        self
    }
    /// [`creator_user_id`](Self::creator_user_id), if there is a value.
    pub fn maybe_creator_user_id(
        self,
        creator_user_id: ::std::option::Option<impl ::std::convert::Into<models::UserId>>,
    ) -> Self {
        match creator_user_id {
            ::std::option::Option::Some(creator_user_id) => {
                self.creator_user_id(creator_user_id)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Sets the id of the user who owns it.
    pub fn owner_user_id(
        mut self,
        owner_user_id: impl ::std::convert::Into<models::UserId>,
    ) -> Self {
        self.request.set(22, owner_user_id.into());
        self
    }
    /// [`owner_user_id`](Self::owner_user_id), if there is a value.
    pub fn maybe_owner_user_id(
        self,
        owner_user_id: ::std::option::Option<impl ::std::convert::Into<models::UserId>>,
    ) -> Self {
        match owner_user_id {
            ::std::option::Option::Some(owner_user_id) => {
                self.owner_user_id(owner_user_id)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Sets the id of the organization.
    pub fn org_id(
        mut self,
        org_id: impl ::std::convert::Into<models::OrganizationId>,
    ) -> Self {
        self.request.set(23, org_id.into());
        self
    }
    /// [`org_id`](Self::org_id), if there is a value.
    pub fn maybe_org_id(
        self,
        org_id: ::std::option::Option<impl ::std::convert::Into<models::OrganizationId>>,
    ) -> Self {
        match org_id {
            ::std::option::Option::Some(org_id) => self.org_id(org_id),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `org_id`: sends null.
    pub fn clear_org_id(mut self) -> Self {
        self.request.clear(23);
        self
    }
    /// The fields that the company defined, by their keys.
    ///
    /// Each call adds members. If a member is set twice, the later value is sent.
    pub fn custom_fields(
        mut self,
        custom_fields: impl ::std::convert::Into<models::CustomFields>,
    ) -> Self {
        self.request.extend(24, custom_fields.into());
        self
    }
    /// [`custom_fields`](Self::custom_fields), if there is a value.
    pub fn maybe_custom_fields(
        self,
        custom_fields: ::std::option::Option<
            impl ::std::convert::Into<models::CustomFields>,
        >,
    ) -> Self {
        match custom_fields {
            ::std::option::Option::Some(custom_fields) => {
                self.custom_fields(custom_fields)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Deal> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for CreateDeal {
    type Output = runtime::Result<models::Deal>;
    type IntoFuture = runtime::Call<models::Deal>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(CreateDeal);

/// Builder of the call `PUT deals`, from [`Deals::update`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct UpdateDeal {
    request: runtime::Request,
}

impl UpdateDeal {
    /// Sets the id of the company.
    pub fn company_id(
        mut self,
        company_id: impl ::std::convert::Into<models::CompanyId>,
    ) -> Self {
        self.request.set(1, company_id.into());
        self
    }
    /// [`company_id`](Self::company_id), if there is a value.
    pub fn maybe_company_id(
        self,
        company_id: ::std::option::Option<impl ::std::convert::Into<models::CompanyId>>,
    ) -> Self {
        match company_id {
            ::std::option::Option::Some(company_id) => self.company_id(company_id),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the id of the person.
    pub fn person_id(
        mut self,
        person_id: impl ::std::convert::Into<models::PersonId>,
    ) -> Self {
        self.request.set(2, person_id.into());
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
    /// Empties `person_id`: sends null.
    pub fn clear_person_id(mut self) -> Self {
        self.request.clear(2);
        self
    }
    /// Sets the id of the user.
    pub fn user_id(
        mut self,
        user_id: impl ::std::convert::Into<models::UserId>,
    ) -> Self {
        self.request.set(3, user_id.into());
        self
    }
    /// [`user_id`](Self::user_id), if there is a value.
    pub fn maybe_user_id(
        self,
        user_id: ::std::option::Option<impl ::std::convert::Into<models::UserId>>,
    ) -> Self {
        match user_id {
            ::std::option::Option::Some(user_id) => self.user_id(user_id),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the id of the stage.
    pub fn stage_id(
        mut self,
        stage_id: impl ::std::convert::Into<models::StageId>,
    ) -> Self {
        self.request.set(4, stage_id.into());
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
        self.request.set(5, pipeline_id.into());
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
    /// What `value` is in, by its ISO 4217 code: `EUR`.
    pub fn currency(
        mut self,
        currency: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(6, currency.into());
        self
    }
    /// [`currency`](Self::currency), if there is a value.
    pub fn maybe_currency(
        self,
        currency: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match currency {
            ::std::option::Option::Some(currency) => self.currency(currency),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the value, in units of its currency.
    pub fn value(mut self, value: impl ::std::convert::Into<runtime::Money>) -> Self {
        self.request.set(7, value.into());
        self
    }
    /// [`value`](Self::value), if there is a value.
    pub fn maybe_value(
        self,
        value: ::std::option::Option<impl ::std::convert::Into<runtime::Money>>,
    ) -> Self {
        match value {
            ::std::option::Option::Some(value) => self.value(value),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the title.
    pub fn title(
        mut self,
        title: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(8, title.into());
        self
    }
    /// [`title`](Self::title), if there is a value.
    pub fn maybe_title(
        self,
        title: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match title {
            ::std::option::Option::Some(title) => self.title(title),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the description.
    pub fn description(
        mut self,
        description: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(9, description.into());
        self
    }
    /// [`description`](Self::description), if there is a value.
    pub fn maybe_description(
        self,
        description: ::std::option::Option<
            impl ::std::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        match description {
            ::std::option::Option::Some(description) => self.description(description),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `description`: sends null.
    pub fn clear_description(mut self) -> Self {
        self.request.clear(9);
        self
    }
    /// Sets the status.
    pub fn status(mut self, status: models::DealStatus) -> Self {
        self.request.set(10, status);
        self
    }
    /// [`status`](Self::status), if there is a value.
    pub fn maybe_status(
        self,
        status: ::std::option::Option<models::DealStatus>,
    ) -> Self {
        match status {
            ::std::option::Option::Some(status) => self.status(status),
            ::std::option::Option::None => self,
        }
    }
    /// Sets when it was added, in UTC.
    pub fn add_time(
        mut self,
        add_time: impl ::std::convert::Into<runtime::DateTime>,
    ) -> Self {
        self.request.set(11, add_time.into());
        self
    }
    /// [`add_time`](Self::add_time), if there is a value.
    pub fn maybe_add_time(
        self,
        add_time: ::std::option::Option<impl ::std::convert::Into<runtime::DateTime>>,
    ) -> Self {
        match add_time {
            ::std::option::Option::Some(add_time) => self.add_time(add_time),
            ::std::option::Option::None => self,
        }
    }
    /// Sets when it was last changed, in UTC.
    pub fn update_time(
        mut self,
        update_time: impl ::std::convert::Into<runtime::DateTime>,
    ) -> Self {
        self.request.set(12, update_time.into());
        self
    }
    /// [`update_time`](Self::update_time), if there is a value.
    pub fn maybe_update_time(
        self,
        update_time: ::std::option::Option<impl ::std::convert::Into<runtime::DateTime>>,
    ) -> Self {
        match update_time {
            ::std::option::Option::Some(update_time) => self.update_time(update_time),
            ::std::option::Option::None => self,
        }
    }
    /// When it was won or lost; nothing while it is open.
    pub fn close_time(
        mut self,
        close_time: impl ::std::convert::Into<runtime::DateTime>,
    ) -> Self {
        self.request.set(13, close_time.into());
        self
    }
    /// [`close_time`](Self::close_time), if there is a value.
    pub fn maybe_close_time(
        self,
        close_time: ::std::option::Option<impl ::std::convert::Into<runtime::DateTime>>,
    ) -> Self {
        match close_time {
            ::std::option::Option::Some(close_time) => self.close_time(close_time),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `close_time`: sends null.
    pub fn clear_close_time(mut self) -> Self {
        self.request.clear(13);
        self
    }
    /// Sets the lost reason.
    pub fn lost_reason(
        mut self,
        lost_reason: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(14, lost_reason.into());
        self
    }
    /// [`lost_reason`](Self::lost_reason), if there is a value.
    pub fn maybe_lost_reason(
        self,
        lost_reason: ::std::option::Option<
            impl ::std::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        match lost_reason {
            ::std::option::Option::Some(lost_reason) => self.lost_reason(lost_reason),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `lost_reason`: sends null.
    pub fn clear_lost_reason(mut self) -> Self {
        self.request.clear(14);
        self
    }
    /// Sets the date of the next activity.
    pub fn next_activity_date(
        mut self,
        next_activity_date: impl ::std::convert::Into<runtime::Date>,
    ) -> Self {
        self.request.set(15, next_activity_date.into());
        self
    }
    /// [`next_activity_date`](Self::next_activity_date), if there is a value.
    pub fn maybe_next_activity_date(
        self,
        next_activity_date: ::std::option::Option<
            impl ::std::convert::Into<runtime::Date>,
        >,
    ) -> Self {
        match next_activity_date {
            ::std::option::Option::Some(next_activity_date) => {
                self.next_activity_date(next_activity_date)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Empties `next_activity_date`: sends null.
    pub fn clear_next_activity_date(mut self) -> Self {
        self.request.clear(15);
        self
    }
    /// Sets the time of the next activity.
    pub fn next_activity_time(
        mut self,
        next_activity_time: impl ::std::convert::Into<runtime::Time>,
    ) -> Self {
        self.request.set(16, next_activity_time.into());
        self
    }
    /// [`next_activity_time`](Self::next_activity_time), if there is a value.
    pub fn maybe_next_activity_time(
        self,
        next_activity_time: ::std::option::Option<
            impl ::std::convert::Into<runtime::Time>,
        >,
    ) -> Self {
        match next_activity_time {
            ::std::option::Option::Some(next_activity_time) => {
                self.next_activity_time(next_activity_time)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Empties `next_activity_time`: sends null.
    pub fn clear_next_activity_time(mut self) -> Self {
        self.request.clear(16);
        self
    }
    /// Sets the id of the next activity.
    pub fn next_activity_id(
        mut self,
        next_activity_id: impl ::std::convert::Into<models::ActivityId>,
    ) -> Self {
        self.request.set(17, next_activity_id.into());
        self
    }
    /// [`next_activity_id`](Self::next_activity_id), if there is a value.
    pub fn maybe_next_activity_id(
        self,
        next_activity_id: ::std::option::Option<
            impl ::std::convert::Into<models::ActivityId>,
        >,
    ) -> Self {
        match next_activity_id {
            ::std::option::Option::Some(next_activity_id) => {
                self.next_activity_id(next_activity_id)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Empties `next_activity_id`: sends null.
    pub fn clear_next_activity_id(mut self) -> Self {
        self.request.clear(17);
        self
    }
    /// Sets when it was lost, in UTC.
    pub fn lost_time(
        mut self,
        lost_time: impl ::std::convert::Into<runtime::DateTime>,
    ) -> Self {
        self.request.set(18, lost_time.into());
        self
    }
    /// [`lost_time`](Self::lost_time), if there is a value.
    pub fn maybe_lost_time(
        self,
        lost_time: ::std::option::Option<impl ::std::convert::Into<runtime::DateTime>>,
    ) -> Self {
        match lost_time {
            ::std::option::Option::Some(lost_time) => self.lost_time(lost_time),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `lost_time`: sends null.
    pub fn clear_lost_time(mut self) -> Self {
        self.request.clear(18);
        self
    }
    /// Sets when it was won, in UTC.
    pub fn won_time(
        mut self,
        won_time: impl ::std::convert::Into<runtime::DateTime>,
    ) -> Self {
        self.request.set(19, won_time.into());
        self
    }
    /// [`won_time`](Self::won_time), if there is a value.
    pub fn maybe_won_time(
        self,
        won_time: ::std::option::Option<impl ::std::convert::Into<runtime::DateTime>>,
    ) -> Self {
        match won_time {
            ::std::option::Option::Some(won_time) => self.won_time(won_time),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `won_time`: sends null.
    pub fn clear_won_time(mut self) -> Self {
        self.request.clear(19);
        self
    }
    /// How likely it is to be won, in percent: 0 to 100.
    pub fn probability(mut self, probability: i64) -> Self {
        self.request.set(20, probability);
        self
    }
    /// [`probability`](Self::probability), if there is a value.
    pub fn maybe_probability(self, probability: ::std::option::Option<i64>) -> Self {
        match probability {
            ::std::option::Option::Some(probability) => self.probability(probability),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `probability`: sends null.
    pub fn clear_probability(mut self) -> Self {
        self.request.clear(20);
        self
    }
    /// Sets who can see it.
    pub fn visible_to(mut self, visible_to: models::Visibility) -> Self {
        self.request.set(21, visible_to);
        self
    }
    /// [`visible_to`](Self::visible_to), if there is a value.
    pub fn maybe_visible_to(
        self,
        visible_to: ::std::option::Option<models::Visibility>,
    ) -> Self {
        match visible_to {
            ::std::option::Option::Some(visible_to) => self.visible_to(visible_to),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the id of the user who created it.
    pub fn creator_user_id(
        mut self,
        creator_user_id: impl ::std::convert::Into<models::UserId>,
    ) -> Self {
        self.request.set(22, creator_user_id.into());
        self
    }
    /// [`creator_user_id`](Self::creator_user_id), if there is a value.
    pub fn maybe_creator_user_id(
        self,
        creator_user_id: ::std::option::Option<impl ::std::convert::Into<models::UserId>>,
    ) -> Self {
        match creator_user_id {
            ::std::option::Option::Some(creator_user_id) => {
                self.creator_user_id(creator_user_id)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Sets the id of the user who owns it.
    pub fn owner_user_id(
        mut self,
        owner_user_id: impl ::std::convert::Into<models::UserId>,
    ) -> Self {
        self.request.set(23, owner_user_id.into());
        self
    }
    /// [`owner_user_id`](Self::owner_user_id), if there is a value.
    pub fn maybe_owner_user_id(
        self,
        owner_user_id: ::std::option::Option<impl ::std::convert::Into<models::UserId>>,
    ) -> Self {
        match owner_user_id {
            ::std::option::Option::Some(owner_user_id) => {
                self.owner_user_id(owner_user_id)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Sets the id of the organization.
    pub fn org_id(
        mut self,
        org_id: impl ::std::convert::Into<models::OrganizationId>,
    ) -> Self {
        self.request.set(24, org_id.into());
        self
    }
    /// [`org_id`](Self::org_id), if there is a value.
    pub fn maybe_org_id(
        self,
        org_id: ::std::option::Option<impl ::std::convert::Into<models::OrganizationId>>,
    ) -> Self {
        match org_id {
            ::std::option::Option::Some(org_id) => self.org_id(org_id),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `org_id`: sends null.
    pub fn clear_org_id(mut self) -> Self {
        self.request.clear(24);
        self
    }
    /// The fields that the company defined, by their keys.
    ///
    /// Each call adds members. If a member is set twice, the later value is sent.
    pub fn custom_fields(
        mut self,
        custom_fields: impl ::std::convert::Into<models::CustomFields>,
    ) -> Self {
        self.request.extend(25, custom_fields.into());
        self
    }
    /// [`custom_fields`](Self::custom_fields), if there is a value.
    pub fn maybe_custom_fields(
        self,
        custom_fields: ::std::option::Option<
            impl ::std::convert::Into<models::CustomFields>,
        >,
    ) -> Self {
        match custom_fields {
            ::std::option::Option::Some(custom_fields) => {
                self.custom_fields(custom_fields)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Deal> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for UpdateDeal {
    type Output = runtime::Result<models::Deal>;
    type IntoFuture = runtime::Call<models::Deal>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(UpdateDeal);

/// Builder of the call `GET deals/{id}`, from [`Deals::get`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetDeal {
    request: runtime::Request,
}

impl GetDeal {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Deal> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetDeal {
    type Output = runtime::Result<models::Deal>;
    type IntoFuture = runtime::Call<models::Deal>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(GetDeal);

/// Builder of the call `GET deals/{id}/files`, from [`Deals::files`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetDealFiles {
    request: runtime::Request,
}

impl GetDealFiles {
    /// Starts the list at this item, counted from 0.
    pub fn start(mut self, start: u64) -> Self {
        self.request.start(start);
        self
    }
    /// Sets the number of items per page, at most 100.
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
    pub fn stream(self) -> runtime::ItemStream<models::File> {
        self.request.stream()
    }
    /// Returns the items of all pages in one `Vec`.
    #[inline]
    pub fn all(self) -> runtime::Call<::std::vec::Vec<models::File>> {
        self.request.all()
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<runtime::Page<models::File>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetDealFiles {
    type Output = runtime::Result<runtime::Page<models::File>>;
    type IntoFuture = runtime::Call<runtime::Page<models::File>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.page()
    }
}
runtime::private::customize!(GetDealFiles);

/// Builder of the call `POST deals/{id}/files`, from [`Deals::add_file`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct AddDealFile {
    request: runtime::Request,
}

impl AddDealFile {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::File> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for AddDealFile {
    type Output = runtime::Result<models::File>;
    type IntoFuture = runtime::Call<models::File>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(AddDealFile);

/// Builder of the call `PATCH deals/{id}/status`, from [`Deals::set_status`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SetDealStatus {
    request: runtime::Request,
}

impl SetDealStatus {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Deal> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for SetDealStatus {
    type Output = runtime::Result<models::Deal>;
    type IntoFuture = runtime::Call<models::Deal>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(SetDealStatus);

/// Builder of the call `DELETE deals/{id}`, from [`Deals::delete`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteDeal {
    request: runtime::Request,
}

impl DeleteDeal {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::DealId> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for DeleteDeal {
    type Output = runtime::Result<models::DealId>;
    type IntoFuture = runtime::Call<models::DealId>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(DeleteDeal);

/// Builder of the call `PUT deals/{id}/stage`, from [`Deals::set_stage`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SetDealStage {
    request: runtime::Request,
}

impl SetDealStage {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Deal> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for SetDealStage {
    type Output = runtime::Result<models::Deal>;
    type IntoFuture = runtime::Call<models::Deal>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(SetDealStage);

/// Builder of the call `PUT deals/{id}/probability`, from [`Deals::set_probability`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SetDealProbability {
    request: runtime::Request,
}

impl SetDealProbability {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Deal> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for SetDealProbability {
    type Output = runtime::Result<models::Deal>;
    type IntoFuture = runtime::Call<models::Deal>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(SetDealProbability);
