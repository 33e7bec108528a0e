// @generated from spec/v2/deals.yaml by `cargo xtask codegen`. Do not edit.

//! Deals.
//!
//! [`Deals`] starts the calls; the other types are the calls themselves.
//!
//! - [`list`](Deals::list): Get deals. `GET deals`
//! - [`create`](Deals::create): Create a deal. `POST deals`
//! - [`archived`](Deals::archived): Get archived deals. `GET deals/archived`
//! - [`delete`](Deals::delete): Delete a deal. `DELETE deals/{id}`
//! - [`get`](Deals::get): Get a deal. `GET deals/{id}`
//! - [`update`](Deals::update): Update a deal. `PATCH deals/{id}`
//! - [`followers`](Deals::followers): Get the followers of a deal. `GET deals/{id}/followers`
//! - [`add_follower`](Deals::add_follower): Add a follower to a deal. `POST deals/{id}/followers`
//! - [`followers_changelog`](Deals::followers_changelog): Get the changelog of the followers of a deal. `GET deals/{id}/followers/changelog`
//! - [`remove_follower`](Deals::remove_follower): Delete a follower of a deal. `DELETE deals/{id}/followers/{follower_id}`
//! - [`search`](Deals::search): Search deals. `GET deals/search`
//! - [`discounts`](Deals::discounts): Get the discounts of a deal. `GET deals/{id}/discounts`
//! - [`add_discount`](Deals::add_discount): Add a discount to a deal. `POST deals/{id}/discounts`
//! - [`update_discount`](Deals::update_discount): Update a discount of a deal. `PATCH deals/{id}/discounts/{discount_id}`
//! - [`delete_discount`](Deals::delete_discount): Delete a discount of a deal. `DELETE deals/{id}/discounts/{discount_id}`
//! - [`convert_to_lead`](Deals::convert_to_lead): Convert a deal to a lead. `POST deals/{id}/convert/lead`
//! - [`conversion_status`](Deals::conversion_status): Get a deal conversion status. `GET deals/{id}/convert/status/{conversion_id}`

use ::callsheet_runtime as runtime;
use super::models;
use super::ops::deals as ops;

/// Deals.
///
/// From [`Client::deals`](super::Client::deals).
#[derive(Clone, Copy, Debug)]
#[must_use = "a handle only starts calls"]
pub struct Deals<'a> {
    pub(super) client: &'a runtime::Client,
}

impl Deals<'_> {
    /// Get deals.
    ///
    /// `GET deals`
    ///
    /// Returns a [page](::callsheet_runtime::Page) of [`Deal`](models::Deal). `.all()` returns the whole list, `.stream()` its items one by one. Optional parameters are setters of [`ListDeals`].
    ///
    /// - Costs 10 tokens of the daily quota.
    /// - Needs one of the scopes `deals:read`, `deals:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/Deals#getDeals>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let page = client.deals().list().filter_id(1).owner_id(1).limit(50).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn list(self) -> ListDeals {
        ListDeals {
            request: runtime::Request::new(self.client, &ops::LIST),
        }
    }
    /// Create a deal.
    ///
    /// `POST deals`
    ///
    /// - `title`: the title
    ///
    /// Returns a [`Deal`](models::Deal). Optional parameters are setters of [`CreateDeal`].
    ///
    /// - Costs 5 tokens of the daily quota.
    /// - Needs the scope `deals:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/Deals#addDeal>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let deal = client
    ///     .deals()
    ///     .create("Rocket launch")
    ///     .owner_id(1)
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
        request.set(0, title.into());
        CreateDeal { request }
    }
    /// Get archived deals.
    ///
    /// `GET deals/archived`
    ///
    /// Returns a [page](::callsheet_runtime::Page) of [`Deal`](models::Deal). `.all()` returns the whole list, `.stream()` its items one by one. Optional parameters are setters of [`GetArchivedDeals`].
    ///
    /// - Costs 20 tokens of the daily quota.
    /// - Needs one of the scopes `deals:read`, `deals:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/Deals#getArchivedDeals>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let page = client.deals().archived().filter_id(1).owner_id(1).limit(50).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn archived(self) -> GetArchivedDeals {
        GetArchivedDeals {
            request: runtime::Request::new(self.client, &ops::ARCHIVED),
        }
    }
    /// Delete a deal.
    ///
    /// `DELETE deals/{id}`
    ///
    /// - `id`: the id of the deal ([`DealId`](models::DealId))
    ///
    /// Returns a [`DealId`](models::DealId).
    ///
    /// - Costs 3 tokens of the daily quota.
    /// - Needs the scope `deals:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/Deals#deleteDeal>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let deal_id = client.deals().delete(1).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn delete(self, id: impl ::std::convert::Into<models::DealId>) -> DeleteDeal {
        let mut request = runtime::Request::new(self.client, &ops::DELETE);
        request.set(0, id.into());
        DeleteDeal { request }
    }
    /// Get a deal.
    ///
    /// `GET deals/{id}`
    ///
    /// - `id`: the id of the deal ([`DealId`](models::DealId))
    ///
    /// Returns a [`Deal`](models::Deal). Optional parameters are setters of [`GetDeal`].
    ///
    /// - Costs 1 token of the daily quota.
    /// - Needs one of the scopes `deals:read`, `deals:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/Deals#getDeal>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let deal = client
    ///     .deals()
    ///     .get(1)
    ///     .include_option_labels(true)
    ///     .include_labels(true)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn get(self, id: impl ::std::convert::Into<models::DealId>) -> GetDeal {
        let mut request = runtime::Request::new(self.client, &ops::GET);
        request.set(0, id.into());
        GetDeal { request }
    }
    /// Update a deal.
    ///
    /// `PATCH deals/{id}`
    ///
    /// - `id`: the id of the deal ([`DealId`](models::DealId))
    ///
    /// Returns a [`Deal`](models::Deal). Optional parameters are setters of [`UpdateDeal`].
    ///
    /// - Costs 5 tokens of the daily quota.
    /// - Needs the scope `deals:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/Deals#updateDeal>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let deal = client.deals().update(1).title("Rocket launch").owner_id(1).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn update(self, id: impl ::std::convert::Into<models::DealId>) -> UpdateDeal {
        let mut request = runtime::Request::new(self.client, &ops::UPDATE);
        request.set(0, id.into());
        UpdateDeal { request }
    }
    /// Get the followers of a deal.
    ///
    /// `GET deals/{id}/followers`
    ///
    /// - `id`: the id of the deal ([`DealId`](models::DealId))
    ///
    /// Returns a [page](::callsheet_runtime::Page) of [`Follower`](models::Follower). `.all()` returns the whole list, `.stream()` its items one by one.
    ///
    /// - Costs 10 tokens of the daily quota.
    /// - Needs one of the scopes `deals:read`, `deals:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/Deals#getDealFollowers>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let page = client.deals().followers(1).limit(50).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn followers(
        self,
        id: impl ::std::convert::Into<models::DealId>,
    ) -> GetDealFollowers {
        let mut request = runtime::Request::new(self.client, &ops::FOLLOWERS);
        request.set(0, id.into());
        GetDealFollowers { request }
    }
    /// Add a follower to a deal.
    ///
    /// `POST deals/{id}/followers`
    ///
    /// - `id`: the id of the deal ([`DealId`](models::DealId))
    /// - `user_id`: the id of the user ([`UserId`](models::UserId))
    ///
    /// Returns a [`Follower`](models::Follower).
    ///
    /// - Succeeds with status 201.
    /// - Costs 5 tokens of the daily quota.
    /// - Needs the scope `deals:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/Deals#addDealFollower>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let follower = client.deals().add_follower(1, 1).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn add_follower(
        self,
        id: impl ::std::convert::Into<models::DealId>,
        user_id: impl ::std::convert::Into<models::UserId>,
    ) -> AddDealFollower {
        let mut request = runtime::Request::new(self.client, &ops::ADD_FOLLOWER);
        request.set(0, id.into());
        request.set(1, user_id.into());
        AddDealFollower { request }
    }
    /// Get the changelog of the followers of a deal.
    ///
    /// `GET deals/{id}/followers/changelog`
    ///
    /// - `id`: the id of the deal ([`DealId`](models::DealId))
    ///
    /// Returns a [page](::callsheet_runtime::Page) of [`FollowersChangelog`](models::FollowersChangelog). `.all()` returns the whole list, `.stream()` its items one by one.
    ///
    /// - Costs 10 tokens of the daily quota.
    /// - Needs one of the scopes `deals:read`, `deals:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/Deals#getDealFollowersChangelog>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let page = client.deals().followers_changelog(1).limit(50).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn followers_changelog(
        self,
        id: impl ::std::convert::Into<models::DealId>,
    ) -> GetDealFollowersChangelog {
        let mut request = runtime::Request::new(self.client, &ops::FOLLOWERS_CHANGELOG);
        request.set(0, id.into());
        GetDealFollowersChangelog {
            request,
        }
    }
    /// Delete a follower of a deal.
    ///
    /// `DELETE deals/{id}/followers/{follower_id}`
    ///
    /// - `id`: the id of the deal ([`DealId`](models::DealId))
    /// - `follower_id`: the id of the follower, a user ([`UserId`](models::UserId))
    ///
    /// Returns a [`UserId`](models::UserId).
    ///
    /// - Costs 3 tokens of the daily quota.
    /// - Needs the scope `deals:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/Deals#deleteDealFollower>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let user_id = client.deals().remove_follower(1, 1).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn remove_follower(
        self,
        id: impl ::std::convert::Into<models::DealId>,
        follower_id: impl ::std::convert::Into<models::UserId>,
    ) -> RemoveDealFollower {
        let mut request = runtime::Request::new(self.client, &ops::REMOVE_FOLLOWER);
        request.set(0, id.into());
        request.set(1, follower_id.into());
        RemoveDealFollower { request }
    }
    /// Search deals.
    ///
    /// `GET deals/search`
    ///
    /// - `term`: what to search for
    ///
    /// Returns a [page](::callsheet_runtime::Page) of [`DealSearchResult`](models::DealSearchResult). `.all()` returns the whole list, `.stream()` its items one by one. Optional parameters are setters of [`SearchDeals`].
    ///
    /// - Costs 20 tokens of the daily quota.
    /// - Counts towards the limit `search`, on every plan: 10 requests in 2 seconds.
    /// - Needs one of the scopes `deals:read`, `deals:full`, `search:read`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/Deals#searchDeals>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let page = client
    ///     .deals()
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
    ) -> SearchDeals {
        let mut request = runtime::Request::new(self.client, &ops::SEARCH);
        request.set(0, term.into());
        SearchDeals { request }
    }
    /// Get the discounts of a deal.
    ///
    /// `GET deals/{id}/discounts`
    ///
    /// - `id`: the id of the deal ([`DealId`](models::DealId))
    ///
    /// Returns a list of [`DealDiscount`](models::DealDiscount).
    ///
    /// - Costs 10 tokens of the daily quota.
    /// - Needs one of the scopes `deals:read`, `deals:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/Deals#getAdditionalDiscounts>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let items = client.deals().discounts(1).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn discounts(
        self,
        id: impl ::std::convert::Into<models::DealId>,
    ) -> GetDealDiscounts {
        let mut request = runtime::Request::new(self.client, &ops::DISCOUNTS);
        request.set(0, id.into());
        GetDealDiscounts { request }
    }
    /// Add a discount to a deal.
    ///
    /// `POST deals/{id}/discounts`
    ///
    /// - `id`: the id of the deal ([`DealId`](models::DealId))
    /// - `description`: the description
    /// - `amount`: the amount
    /// - `type`: the type ([`DiscountType`](models::DiscountType))
    ///
    /// Returns a [`DealDiscount`](models::DealDiscount).
    ///
    /// - Succeeds with status 201.
    /// - Costs 5 tokens of the daily quota.
    /// - Needs one of the scopes `deals:read`, `deals:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/Deals#postAdditionalDiscount>
    ///
    /// ```no_run
    /// use pipedrive::v2::DiscountType;
    ///
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let deal_discount = client
    ///     .deals()
    ///     .add_discount(1, "Ready for launch.", 12.5, DiscountType::Percentage)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn add_discount(
        self,
        id: impl ::std::convert::Into<models::DealId>,
        description: impl ::std::convert::Into<::std::string::String>,
        amount: f64,
        r#type: models::DiscountType,
    ) -> AddDealDiscount {
        let mut request = runtime::Request::new(self.client, &ops::ADD_DISCOUNT);
        request.set(0, id.into());
        request.set(1, description.into());
        request.set(2, amount);
        request.set(3, r#type);
        AddDealDiscount { request }
    }
    /// Update a discount of a deal.
    ///
    /// `PATCH deals/{id}/discounts/{discount_id}`
    ///
    /// - `id`: the id of the deal ([`DealId`](models::DealId))
    /// - `discount_id`: the id of the discount ([`DealDiscountId`](models::DealDiscountId))
    ///
    /// Returns a [`DealDiscount`](models::DealDiscount). Optional parameters are setters of [`UpdateDealDiscount`].
    ///
    /// - Costs 5 tokens of the daily quota.
    /// - Needs one of the scopes `deals:read`, `deals:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/Deals#updateAdditionalDiscount>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let deal_discount = client
    ///     .deals()
    ///     .update_discount(1, "a1b2c3")
    ///     .description("Ready for launch.")
    ///     .amount(12.5)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn update_discount(
        self,
        id: impl ::std::convert::Into<models::DealId>,
        discount_id: impl ::std::convert::Into<models::DealDiscountId>,
    ) -> UpdateDealDiscount {
        let mut request = runtime::Request::new(self.client, &ops::UPDATE_DISCOUNT);
        request.set(0, id.into());
        request.set(1, discount_id.into());
        UpdateDealDiscount { request }
    }
    /// Delete a discount of a deal.
    ///
    /// `DELETE deals/{id}/discounts/{discount_id}`
    ///
    /// - `id`: the id of the deal ([`DealId`](models::DealId))
    /// - `discount_id`: the id of the discount ([`DealDiscountId`](models::DealDiscountId))
    ///
    /// Returns a [`DealDiscountId`](models::DealDiscountId).
    ///
    /// - Costs 3 tokens of the daily quota.
    /// - Needs one of the scopes `deals:read`, `deals:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/Deals#deleteAdditionalDiscount>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let deal_discount_id = client.deals().delete_discount(1, "a1b2c3").await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn delete_discount(
        self,
        id: impl ::std::convert::Into<models::DealId>,
        discount_id: impl ::std::convert::Into<models::DealDiscountId>,
    ) -> DeleteDealDiscount {
        let mut request = runtime::Request::new(self.client, &ops::DELETE_DISCOUNT);
        request.set(0, id.into());
        request.set(1, discount_id.into());
        DeleteDealDiscount { request }
    }
    /// Convert a deal to a lead.
    ///
    /// `POST deals/{id}/convert/lead`
    ///
    /// - `id`: the id of the deal ([`DealId`](models::DealId))
    ///
    /// Returns a [`ConversionId`](models::ConversionId).
    ///
    /// - Costs 40 tokens of the daily quota.
    /// - Needs the scope `deals:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/Deals#convertDealToLead>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let conversion_id = client.deals().convert_to_lead(1).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn convert_to_lead(
        self,
        id: impl ::std::convert::Into<models::DealId>,
    ) -> ConvertDealToLead {
        let mut request = runtime::Request::new(self.client, &ops::CONVERT_TO_LEAD);
        request.set(0, id.into());
        ConvertDealToLead { request }
    }
    /// Get a deal conversion status.
    ///
    /// `GET deals/{id}/convert/status/{conversion_id}`
    ///
    /// - `id`: the id of the deal ([`DealId`](models::DealId))
    /// - `conversion_id`: the id of the conversion ([`ConversionId`](models::ConversionId))
    ///
    /// Returns a [`ConvertStatus`](models::ConvertStatus).
    ///
    /// - Costs 1 token of the daily quota.
    /// - Needs one of the scopes `deals:full`, `deals:read`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/Deals#getDealConversionStatus>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let convert_status = client.deals().conversion_status(1, "a1b2c3").await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn conversion_status(
        self,
        id: impl ::std::convert::Into<models::DealId>,
        conversion_id: impl ::std::convert::Into<models::ConversionId>,
    ) -> GetDealConversionStatus {
        let mut request = runtime::Request::new(self.client, &ops::CONVERSION_STATUS);
        request.set(0, id.into());
        request.set(1, conversion_id.into());
        GetDealConversionStatus { request }
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
    /// Only those that this filter lets through.
    pub fn filter_id(
        mut self,
        filter_id: impl ::std::convert::Into<models::FilterId>,
    ) -> Self {
        self.request.set(0, filter_id.into());
        self
    }
    /// [`filter_id`](Self::filter_id), if there is a value.
    pub fn maybe_filter_id(
        self,
        filter_id: ::std::option::Option<impl ::std::convert::Into<models::FilterId>>,
    ) -> Self {
        match filter_id {
            ::std::option::Option::Some(filter_id) => self.filter_id(filter_id),
            ::std::option::Option::None => self,
        }
    }
    /// Only those with these ids.
    pub fn ids<M>(
        mut self,
        ids: impl runtime::encode::IntoList<models::DealId, M>,
    ) -> Self {
        self.request.set(1, runtime::encode::IntoList::into_list(ids));
        self
    }
    /// [`ids`](Self::ids), if there is a value.
    pub fn maybe_ids<M>(
        self,
        ids: ::std::option::Option<impl runtime::encode::IntoList<models::DealId, M>>,
    ) -> Self {
        match ids {
            ::std::option::Option::Some(ids) => self.ids(ids),
            ::std::option::Option::None => self,
        }
    }
    /// Only those that this user owns.
    pub fn owner_id(
        mut self,
        owner_id: impl ::std::convert::Into<models::UserId>,
    ) -> Self {
        self.request.set(2, owner_id.into());
        self
    }
    /// [`owner_id`](Self::owner_id), if there is a value.
    pub fn maybe_owner_id(
        self,
        owner_id: ::std::option::Option<impl ::std::convert::Into<models::UserId>>,
    ) -> Self {
        match owner_id {
            ::std::option::Option::Some(owner_id) => self.owner_id(owner_id),
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
    pub fn org_id(
        mut self,
        org_id: impl ::std::convert::Into<models::OrganizationId>,
    ) -> Self {
        self.request.set(4, org_id.into());
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
    /// Only those of this stage.
    pub fn stage_id(
        mut self,
        stage_id: impl ::std::convert::Into<models::StageId>,
    ) -> Self {
        self.request.set(6, stage_id.into());
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
    /// Only those with one of these statuses.
    pub fn status<M>(
        mut self,
        status: impl runtime::encode::ListOf<models::DealStatus, M>,
    ) -> Self {
        self.request.set(7, runtime::encode::ListOf::into_list(status));
        self
    }
    /// [`status`](Self::status), if there is a value.
    pub fn maybe_status<M>(
        self,
        status: ::std::option::Option<
            impl runtime::encode::ListOf<models::DealStatus, M>,
        >,
    ) -> Self {
        match status {
            ::std::option::Option::Some(status) => self.status(status),
            ::std::option::Option::None => self,
        }
    }
    /// Only those last changed since then, in UTC.
    pub fn updated_since(
        mut self,
        updated_since: impl ::std::convert::Into<runtime::DateTime>,
    ) -> Self {
        self.request.set(8, updated_since.into());
        self
    }
    /// [`updated_since`](Self::updated_since), if there is a value.
    pub fn maybe_updated_since(
        self,
        updated_since: ::std::option::Option<
            impl ::std::convert::Into<runtime::DateTime>,
        >,
    ) -> Self {
        match updated_since {
            ::std::option::Option::Some(updated_since) => {
                self.updated_since(updated_since)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Only those last changed until then, in UTC.
    pub fn updated_until(
        mut self,
        updated_until: impl ::std::convert::Into<runtime::DateTime>,
    ) -> Self {
        self.request.set(9, updated_until.into());
        self
    }
    /// [`updated_until`](Self::updated_until), if there is a value.
    pub fn maybe_updated_until(
        self,
        updated_until: ::std::option::Option<
            impl ::std::convert::Into<runtime::DateTime>,
        >,
    ) -> Self {
        match updated_until {
            ::std::option::Option::Some(updated_until) => {
                self.updated_until(updated_until)
            }
            ::std::option::Option::None => self,
        }
    }
    /// What the list is ordered by.
    pub fn sort_by(mut self, sort_by: models::SortBy) -> Self {
        self.request.set(10, sort_by);
        self
    }
    /// [`sort_by`](Self::sort_by), if there is a value.
    pub fn maybe_sort_by(self, sort_by: ::std::option::Option<models::SortBy>) -> Self {
        match sort_by {
            ::std::option::Option::Some(sort_by) => self.sort_by(sort_by),
            ::std::option::Option::None => self,
        }
    }
    /// Which way the list is ordered.
    pub fn sort_direction(mut self, sort_direction: models::SortDirection) -> Self {
        self.request.set(11, sort_direction);
        self
    }
    /// [`sort_direction`](Self::sort_direction), if there is a value.
    pub fn maybe_sort_direction(
        self,
        sort_direction: ::std::option::Option<models::SortDirection>,
    ) -> Self {
        match sort_direction {
            ::std::option::Option::Some(sort_direction) => {
                self.sort_direction(sort_direction)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Also gives these, which are left out otherwise.
    pub fn include_fields<M>(
        mut self,
        include_fields: impl runtime::encode::ListOf<models::DealIncludeField, M>,
    ) -> Self {
        self.request.set(12, runtime::encode::ListOf::into_list(include_fields));
        self
    }
    /// [`include_fields`](Self::include_fields), if there is a value.
    pub fn maybe_include_fields<M>(
        self,
        include_fields: ::std::option::Option<
            impl runtime::encode::ListOf<models::DealIncludeField, M>,
        >,
    ) -> Self {
        match include_fields {
            ::std::option::Option::Some(include_fields) => {
                self.include_fields(include_fields)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Which custom fields to give, by key.
    pub fn custom_fields<M>(
        mut self,
        custom_fields: impl runtime::encode::IntoList<::std::string::String, M>,
    ) -> Self {
        self.request.set(13, runtime::encode::IntoList::into_list(custom_fields));
        self
    }
    /// [`custom_fields`](Self::custom_fields), if there is a value.
    pub fn maybe_custom_fields<M>(
        self,
        custom_fields: ::std::option::Option<
            impl runtime::encode::IntoList<::std::string::String, M>,
        >,
    ) -> Self {
        match custom_fields {
            ::std::option::Option::Some(custom_fields) => {
                self.custom_fields(custom_fields)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Also gives option labels.
    pub fn include_option_labels(mut self, include_option_labels: bool) -> Self {
        self.request.set(14, include_option_labels);
        self
    }
    /// [`include_option_labels`](Self::include_option_labels), if there is a value.
    pub fn maybe_include_option_labels(
        self,
        include_option_labels: ::std::option::Option<bool>,
    ) -> Self {
        match include_option_labels {
            ::std::option::Option::Some(include_option_labels) => {
                self.include_option_labels(include_option_labels)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Also gives labels.
    pub fn include_labels(mut self, include_labels: bool) -> Self {
        self.request.set(15, include_labels);
        self
    }
    /// [`include_labels`](Self::include_labels), if there is a value.
    pub fn maybe_include_labels(
        self,
        include_labels: ::std::option::Option<bool>,
    ) -> Self {
        match include_labels {
            ::std::option::Option::Some(include_labels) => {
                self.include_labels(include_labels)
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
    /// Sets the id of the user who owns it.
    pub fn owner_id(
        mut self,
        owner_id: impl ::std::convert::Into<models::UserId>,
    ) -> Self {
        self.request.set(1, owner_id.into());
        self
    }
    /// [`owner_id`](Self::owner_id), if there is a value.
    pub fn maybe_owner_id(
        self,
        owner_id: ::std::option::Option<impl ::std::convert::Into<models::UserId>>,
    ) -> Self {
        match owner_id {
            ::std::option::Option::Some(owner_id) => self.owner_id(owner_id),
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
    /// Sets the id of the organization.
    pub fn org_id(
        mut self,
        org_id: impl ::std::convert::Into<models::OrganizationId>,
    ) -> Self {
        self.request.set(3, org_id.into());
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
        self.request.clear(3);
        self
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
    /// Sets the id of the stage.
    pub fn stage_id(
        mut self,
        stage_id: impl ::std::convert::Into<models::StageId>,
    ) -> Self {
        self.request.set(5, stage_id.into());
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
    /// Sets the currency.
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
    /// Sets whether it is deleted.
    pub fn is_deleted(mut self, is_deleted: bool) -> Self {
        self.request.set(8, is_deleted);
        self
    }
    /// [`is_deleted`](Self::is_deleted), if there is a value.
    pub fn maybe_is_deleted(self, is_deleted: ::std::option::Option<bool>) -> Self {
        match is_deleted {
            ::std::option::Option::Some(is_deleted) => self.is_deleted(is_deleted),
            ::std::option::Option::None => self,
        }
    }
    /// Sets whether it is archived.
    pub fn is_archived(mut self, is_archived: bool) -> Self {
        self.request.set(9, is_archived);
        self
    }
    /// [`is_archived`](Self::is_archived), if there is a value.
    pub fn maybe_is_archived(self, is_archived: ::std::option::Option<bool>) -> Self {
        match is_archived {
            ::std::option::Option::Some(is_archived) => self.is_archived(is_archived),
            ::std::option::Option::None => self,
        }
    }
    /// Sets when it was archived, in UTC.
    pub fn archive_time(
        mut self,
        archive_time: impl ::std::convert::Into<runtime::DateTime>,
    ) -> Self {
        self.request.set(10, archive_time.into());
        self
    }
    /// [`archive_time`](Self::archive_time), if there is a value.
    pub fn maybe_archive_time(
        self,
        archive_time: ::std::option::Option<impl ::std::convert::Into<runtime::DateTime>>,
    ) -> Self {
        match archive_time {
            ::std::option::Option::Some(archive_time) => self.archive_time(archive_time),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the status.
    pub fn status(mut self, status: models::DealStatus) -> Self {
        self.request.set(11, status);
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
    /// Sets the probability.
    pub fn probability(mut self, probability: f64) -> Self {
        self.request.set(12, probability);
        self
    }
    /// [`probability`](Self::probability), if there is a value.
    pub fn maybe_probability(self, probability: ::std::option::Option<f64>) -> Self {
        match probability {
            ::std::option::Option::Some(probability) => self.probability(probability),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `probability`: sends null.
    pub fn clear_probability(mut self) -> Self {
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
    /// Sets who can see it.
    pub fn visible_to(mut self, visible_to: models::Visibility) -> Self {
        self.request.set(14, visible_to);
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
    /// Sets when it was closed, in UTC.
    pub fn close_time(
        mut self,
        close_time: impl ::std::convert::Into<runtime::DateTime>,
    ) -> Self {
        self.request.set(15, close_time.into());
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
        self.request.clear(15);
        self
    }
    /// Sets when it was won, in UTC.
    pub fn won_time(
        mut self,
        won_time: impl ::std::convert::Into<runtime::DateTime>,
    ) -> Self {
        self.request.set(16, won_time.into());
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
    /// Sets when it is expected to close.
    pub fn expected_close_date(
        mut self,
        expected_close_date: impl ::std::convert::Into<runtime::Date>,
    ) -> Self {
        self.request.set(18, expected_close_date.into());
        self
    }
    /// [`expected_close_date`](Self::expected_close_date), if there is a value.
    pub fn maybe_expected_close_date(
        self,
        expected_close_date: ::std::option::Option<
            impl ::std::convert::Into<runtime::Date>,
        >,
    ) -> Self {
        match expected_close_date {
            ::std::option::Option::Some(expected_close_date) => {
                self.expected_close_date(expected_close_date)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Empties `expected_close_date`: sends null.
    pub fn clear_expected_close_date(mut self) -> Self {
        self.request.clear(18);
        self
    }
    /// Sets the ids of the labels.
    pub fn label_ids<M>(
        mut self,
        label_ids: impl runtime::encode::IntoList<models::LabelId, M>,
    ) -> Self {
        self.request.set(19, runtime::encode::IntoList::into_list(label_ids));
        self
    }
    /// [`label_ids`](Self::label_ids), if there is a value.
    pub fn maybe_label_ids<M>(
        self,
        label_ids: ::std::option::Option<
            impl runtime::encode::IntoList<models::LabelId, M>,
        >,
    ) -> Self {
        match label_ids {
            ::std::option::Option::Some(label_ids) => self.label_ids(label_ids),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the custom fields, by key.
    ///
    /// Each call adds members. If a member is set twice, the later value is sent.
    pub fn custom_fields(
        mut self,
        custom_fields: impl ::std::convert::Into<models::CustomFields>,
    ) -> Self {
        self.request.extend(20, custom_fields.into());
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

/// Builder of the call `GET deals/archived`, from [`Deals::archived`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetArchivedDeals {
    request: runtime::Request,
}

impl GetArchivedDeals {
    /// Only those that this filter lets through.
    pub fn filter_id(
        mut self,
        filter_id: impl ::std::convert::Into<models::FilterId>,
    ) -> Self {
        self.request.set(0, filter_id.into());
        self
    }
    /// [`filter_id`](Self::filter_id), if there is a value.
    pub fn maybe_filter_id(
        self,
        filter_id: ::std::option::Option<impl ::std::convert::Into<models::FilterId>>,
    ) -> Self {
        match filter_id {
            ::std::option::Option::Some(filter_id) => self.filter_id(filter_id),
            ::std::option::Option::None => self,
        }
    }
    /// Only those with these ids.
    pub fn ids<M>(
        mut self,
        ids: impl runtime::encode::IntoList<models::DealId, M>,
    ) -> Self {
        self.request.set(1, runtime::encode::IntoList::into_list(ids));
        self
    }
    /// [`ids`](Self::ids), if there is a value.
    pub fn maybe_ids<M>(
        self,
        ids: ::std::option::Option<impl runtime::encode::IntoList<models::DealId, M>>,
    ) -> Self {
        match ids {
            ::std::option::Option::Some(ids) => self.ids(ids),
            ::std::option::Option::None => self,
        }
    }
    /// Only those that this user owns.
    pub fn owner_id(
        mut self,
        owner_id: impl ::std::convert::Into<models::UserId>,
    ) -> Self {
        self.request.set(2, owner_id.into());
        self
    }
    /// [`owner_id`](Self::owner_id), if there is a value.
    pub fn maybe_owner_id(
        self,
        owner_id: ::std::option::Option<impl ::std::convert::Into<models::UserId>>,
    ) -> Self {
        match owner_id {
            ::std::option::Option::Some(owner_id) => self.owner_id(owner_id),
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
    pub fn org_id(
        mut self,
        org_id: impl ::std::convert::Into<models::OrganizationId>,
    ) -> Self {
        self.request.set(4, org_id.into());
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
    /// Only those of this stage.
    pub fn stage_id(
        mut self,
        stage_id: impl ::std::convert::Into<models::StageId>,
    ) -> Self {
        self.request.set(6, stage_id.into());
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
    /// Only those with one of these statuses.
    pub fn status<M>(
        mut self,
        status: impl runtime::encode::ListOf<models::DealStatus, M>,
    ) -> Self {
        self.request.set(7, runtime::encode::ListOf::into_list(status));
        self
    }
    /// [`status`](Self::status), if there is a value.
    pub fn maybe_status<M>(
        self,
        status: ::std::option::Option<
            impl runtime::encode::ListOf<models::DealStatus, M>,
        >,
    ) -> Self {
        match status {
            ::std::option::Option::Some(status) => self.status(status),
            ::std::option::Option::None => self,
        }
    }
    /// Only those last changed since then, in UTC.
    pub fn updated_since(
        mut self,
        updated_since: impl ::std::convert::Into<runtime::DateTime>,
    ) -> Self {
        self.request.set(8, updated_since.into());
        self
    }
    /// [`updated_since`](Self::updated_since), if there is a value.
    pub fn maybe_updated_since(
        self,
        updated_since: ::std::option::Option<
            impl ::std::convert::Into<runtime::DateTime>,
        >,
    ) -> Self {
        match updated_since {
            ::std::option::Option::Some(updated_since) => {
                self.updated_since(updated_since)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Only those last changed until then, in UTC.
    pub fn updated_until(
        mut self,
        updated_until: impl ::std::convert::Into<runtime::DateTime>,
    ) -> Self {
        self.request.set(9, updated_until.into());
        self
    }
    /// [`updated_until`](Self::updated_until), if there is a value.
    pub fn maybe_updated_until(
        self,
        updated_until: ::std::option::Option<
            impl ::std::convert::Into<runtime::DateTime>,
        >,
    ) -> Self {
        match updated_until {
            ::std::option::Option::Some(updated_until) => {
                self.updated_until(updated_until)
            }
            ::std::option::Option::None => self,
        }
    }
    /// What the list is ordered by.
    pub fn sort_by(mut self, sort_by: models::SortBy) -> Self {
        self.request.set(10, sort_by);
        self
    }
    /// [`sort_by`](Self::sort_by), if there is a value.
    pub fn maybe_sort_by(self, sort_by: ::std::option::Option<models::SortBy>) -> Self {
        match sort_by {
            ::std::option::Option::Some(sort_by) => self.sort_by(sort_by),
            ::std::option::Option::None => self,
        }
    }
    /// Which way the list is ordered.
    pub fn sort_direction(mut self, sort_direction: models::SortDirection) -> Self {
        self.request.set(11, sort_direction);
        self
    }
    /// [`sort_direction`](Self::sort_direction), if there is a value.
    pub fn maybe_sort_direction(
        self,
        sort_direction: ::std::option::Option<models::SortDirection>,
    ) -> Self {
        match sort_direction {
            ::std::option::Option::Some(sort_direction) => {
                self.sort_direction(sort_direction)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Also gives these, which are left out otherwise.
    pub fn include_fields<M>(
        mut self,
        include_fields: impl runtime::encode::ListOf<models::DealIncludeField, M>,
    ) -> Self {
        self.request.set(12, runtime::encode::ListOf::into_list(include_fields));
        self
    }
    /// [`include_fields`](Self::include_fields), if there is a value.
    pub fn maybe_include_fields<M>(
        self,
        include_fields: ::std::option::Option<
            impl runtime::encode::ListOf<models::DealIncludeField, M>,
        >,
    ) -> Self {
        match include_fields {
            ::std::option::Option::Some(include_fields) => {
                self.include_fields(include_fields)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Which custom fields to give, by key.
    pub fn custom_fields<M>(
        mut self,
        custom_fields: impl runtime::encode::IntoList<::std::string::String, M>,
    ) -> Self {
        self.request.set(13, runtime::encode::IntoList::into_list(custom_fields));
        self
    }
    /// [`custom_fields`](Self::custom_fields), if there is a value.
    pub fn maybe_custom_fields<M>(
        self,
        custom_fields: ::std::option::Option<
            impl runtime::encode::IntoList<::std::string::String, M>,
        >,
    ) -> Self {
        match custom_fields {
            ::std::option::Option::Some(custom_fields) => {
                self.custom_fields(custom_fields)
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

impl ::std::future::IntoFuture for GetArchivedDeals {
    type Output = runtime::Result<runtime::Page<models::Deal>>;
    type IntoFuture = runtime::Call<runtime::Page<models::Deal>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.page()
    }
}
runtime::private::customize!(GetArchivedDeals);

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

/// Builder of the call `GET deals/{id}`, from [`Deals::get`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetDeal {
    request: runtime::Request,
}

impl GetDeal {
    /// Also gives these, which are left out otherwise.
    pub fn include_fields<M>(
        mut self,
        include_fields: impl runtime::encode::ListOf<models::DealIncludeField, M>,
    ) -> Self {
        self.request.set(1, runtime::encode::ListOf::into_list(include_fields));
        self
    }
    /// [`include_fields`](Self::include_fields), if there is a value.
    pub fn maybe_include_fields<M>(
        self,
        include_fields: ::std::option::Option<
            impl runtime::encode::ListOf<models::DealIncludeField, M>,
        >,
    ) -> Self {
        match include_fields {
            ::std::option::Option::Some(include_fields) => {
                self.include_fields(include_fields)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Which custom fields to give, by key.
    pub fn custom_fields<M>(
        mut self,
        custom_fields: impl runtime::encode::IntoList<::std::string::String, M>,
    ) -> Self {
        self.request.set(2, runtime::encode::IntoList::into_list(custom_fields));
        self
    }
    /// [`custom_fields`](Self::custom_fields), if there is a value.
    pub fn maybe_custom_fields<M>(
        self,
        custom_fields: ::std::option::Option<
            impl runtime::encode::IntoList<::std::string::String, M>,
        >,
    ) -> Self {
        match custom_fields {
            ::std::option::Option::Some(custom_fields) => {
                self.custom_fields(custom_fields)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Also gives option labels.
    pub fn include_option_labels(mut self, include_option_labels: bool) -> Self {
        self.request.set(3, include_option_labels);
        self
    }
    /// [`include_option_labels`](Self::include_option_labels), if there is a value.
    pub fn maybe_include_option_labels(
        self,
        include_option_labels: ::std::option::Option<bool>,
    ) -> Self {
        match include_option_labels {
            ::std::option::Option::Some(include_option_labels) => {
                self.include_option_labels(include_option_labels)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Also gives labels.
    pub fn include_labels(mut self, include_labels: bool) -> Self {
        self.request.set(4, include_labels);
        self
    }
    /// [`include_labels`](Self::include_labels), if there is a value.
    pub fn maybe_include_labels(
        self,
        include_labels: ::std::option::Option<bool>,
    ) -> Self {
        match include_labels {
            ::std::option::Option::Some(include_labels) => {
                self.include_labels(include_labels)
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

impl ::std::future::IntoFuture for GetDeal {
    type Output = runtime::Result<models::Deal>;
    type IntoFuture = runtime::Call<models::Deal>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(GetDeal);

/// Builder of the call `PATCH deals/{id}`, from [`Deals::update`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct UpdateDeal {
    request: runtime::Request,
}

impl UpdateDeal {
    /// Sets the title.
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
    /// Sets the id of the user who owns it.
    pub fn owner_id(
        mut self,
        owner_id: impl ::std::convert::Into<models::UserId>,
    ) -> Self {
        self.request.set(2, owner_id.into());
        self
    }
    /// [`owner_id`](Self::owner_id), if there is a value.
    pub fn maybe_owner_id(
        self,
        owner_id: ::std::option::Option<impl ::std::convert::Into<models::UserId>>,
    ) -> Self {
        match owner_id {
            ::std::option::Option::Some(owner_id) => self.owner_id(owner_id),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the id of the person.
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
    /// Empties `person_id`: sends null.
    pub fn clear_person_id(mut self) -> Self {
        self.request.clear(3);
        self
    }
    /// Sets the id of the organization.
    pub fn org_id(
        mut self,
        org_id: impl ::std::convert::Into<models::OrganizationId>,
    ) -> Self {
        self.request.set(4, org_id.into());
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
        self.request.clear(4);
        self
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
    /// Sets the id of the stage.
    pub fn stage_id(
        mut self,
        stage_id: impl ::std::convert::Into<models::StageId>,
    ) -> Self {
        self.request.set(6, stage_id.into());
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
    /// Sets the currency.
    pub fn currency(
        mut self,
        currency: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(8, currency.into());
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
    /// Sets whether it is deleted.
    pub fn is_deleted(mut self, is_deleted: bool) -> Self {
        self.request.set(9, is_deleted);
        self
    }
    /// [`is_deleted`](Self::is_deleted), if there is a value.
    pub fn maybe_is_deleted(self, is_deleted: ::std::option::Option<bool>) -> Self {
        match is_deleted {
            ::std::option::Option::Some(is_deleted) => self.is_deleted(is_deleted),
            ::std::option::Option::None => self,
        }
    }
    /// Sets whether it is archived.
    pub fn is_archived(mut self, is_archived: bool) -> Self {
        self.request.set(10, is_archived);
        self
    }
    /// [`is_archived`](Self::is_archived), if there is a value.
    pub fn maybe_is_archived(self, is_archived: ::std::option::Option<bool>) -> Self {
        match is_archived {
            ::std::option::Option::Some(is_archived) => self.is_archived(is_archived),
            ::std::option::Option::None => self,
        }
    }
    /// Sets when it was archived, in UTC.
    pub fn archive_time(
        mut self,
        archive_time: impl ::std::convert::Into<runtime::DateTime>,
    ) -> Self {
        self.request.set(11, archive_time.into());
        self
    }
    /// [`archive_time`](Self::archive_time), if there is a value.
    pub fn maybe_archive_time(
        self,
        archive_time: ::std::option::Option<impl ::std::convert::Into<runtime::DateTime>>,
    ) -> Self {
        match archive_time {
            ::std::option::Option::Some(archive_time) => self.archive_time(archive_time),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the status.
    pub fn status(mut self, status: models::DealStatus) -> Self {
        self.request.set(12, status);
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
    /// Sets the probability.
    pub fn probability(mut self, probability: f64) -> Self {
        self.request.set(13, probability);
        self
    }
    /// [`probability`](Self::probability), if there is a value.
    pub fn maybe_probability(self, probability: ::std::option::Option<f64>) -> Self {
        match probability {
            ::std::option::Option::Some(probability) => self.probability(probability),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `probability`: sends null.
    pub fn clear_probability(mut self) -> Self {
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
    /// Sets who can see it.
    pub fn visible_to(mut self, visible_to: models::Visibility) -> Self {
        self.request.set(15, visible_to);
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
    /// Sets when it was closed, in UTC.
    pub fn close_time(
        mut self,
        close_time: impl ::std::convert::Into<runtime::DateTime>,
    ) -> Self {
        self.request.set(16, close_time.into());
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
        self.request.clear(16);
        self
    }
    /// Sets when it was won, in UTC.
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
    /// Empties `won_time`: sends null.
    pub fn clear_won_time(mut self) -> Self {
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
    /// Sets when it is expected to close.
    pub fn expected_close_date(
        mut self,
        expected_close_date: impl ::std::convert::Into<runtime::Date>,
    ) -> Self {
        self.request.set(19, expected_close_date.into());
        self
    }
    /// [`expected_close_date`](Self::expected_close_date), if there is a value.
    pub fn maybe_expected_close_date(
        self,
        expected_close_date: ::std::option::Option<
            impl ::std::convert::Into<runtime::Date>,
        >,
    ) -> Self {
        match expected_close_date {
            ::std::option::Option::Some(expected_close_date) => {
                self.expected_close_date(expected_close_date)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Empties `expected_close_date`: sends null.
    pub fn clear_expected_close_date(mut self) -> Self {
        self.request.clear(19);
        self
    }
    /// Sets the ids of the labels.
    pub fn label_ids<M>(
        mut self,
        label_ids: impl runtime::encode::IntoList<models::LabelId, M>,
    ) -> Self {
        self.request.set(20, runtime::encode::IntoList::into_list(label_ids));
        self
    }
    /// [`label_ids`](Self::label_ids), if there is a value.
    pub fn maybe_label_ids<M>(
        self,
        label_ids: ::std::option::Option<
            impl runtime::encode::IntoList<models::LabelId, M>,
        >,
    ) -> Self {
        match label_ids {
            ::std::option::Option::Some(label_ids) => self.label_ids(label_ids),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the custom fields, by key.
    ///
    /// Each call adds members. If a member is set twice, the later value is sent.
    pub fn custom_fields(
        mut self,
        custom_fields: impl ::std::convert::Into<models::CustomFields>,
    ) -> Self {
        self.request.extend(21, custom_fields.into());
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

/// Builder of the call `GET deals/{id}/followers`, from [`Deals::followers`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetDealFollowers {
    request: runtime::Request,
}

impl GetDealFollowers {
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
    pub fn stream(self) -> runtime::ItemStream<models::Follower> {
        self.request.stream()
    }
    /// Returns the items of all pages in one `Vec`.
    #[inline]
    pub fn all(self) -> runtime::Call<::std::vec::Vec<models::Follower>> {
        self.request.all()
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<runtime::Page<models::Follower>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetDealFollowers {
    type Output = runtime::Result<runtime::Page<models::Follower>>;
    type IntoFuture = runtime::Call<runtime::Page<models::Follower>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.page()
    }
}
runtime::private::customize!(GetDealFollowers);

/// Builder of the call `POST deals/{id}/followers`, from [`Deals::add_follower`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct AddDealFollower {
    request: runtime::Request,
}

impl AddDealFollower {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Follower> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for AddDealFollower {
    type Output = runtime::Result<models::Follower>;
    type IntoFuture = runtime::Call<models::Follower>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(AddDealFollower);

/// Builder of the call `GET deals/{id}/followers/changelog`, from [`Deals::followers_changelog`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetDealFollowersChangelog {
    request: runtime::Request,
}

impl GetDealFollowersChangelog {
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
    pub fn stream(self) -> runtime::ItemStream<models::FollowersChangelog> {
        self.request.stream()
    }
    /// Returns the items of all pages in one `Vec`.
    #[inline]
    pub fn all(self) -> runtime::Call<::std::vec::Vec<models::FollowersChangelog>> {
        self.request.all()
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(
        self,
    ) -> runtime::ResponseFuture<runtime::Page<models::FollowersChangelog>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetDealFollowersChangelog {
    type Output = runtime::Result<runtime::Page<models::FollowersChangelog>>;
    type IntoFuture = runtime::Call<runtime::Page<models::FollowersChangelog>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.page()
    }
}
runtime::private::customize!(GetDealFollowersChangelog);

/// Builder of the call `DELETE deals/{id}/followers/{follower_id}`, from [`Deals::remove_follower`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct RemoveDealFollower {
    request: runtime::Request,
}

impl RemoveDealFollower {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::UserId> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for RemoveDealFollower {
    type Output = runtime::Result<models::UserId>;
    type IntoFuture = runtime::Call<models::UserId>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(RemoveDealFollower);

/// Builder of the call `GET deals/search`, from [`Deals::search`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SearchDeals {
    request: runtime::Request,
}

impl SearchDeals {
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
    /// The status.
    pub fn status(mut self, status: models::DealStatus) -> Self {
        self.request.set(5, status);
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
    /// Also gives these, which are left out otherwise.
    pub fn include_fields<M>(
        mut self,
        include_fields: impl runtime::encode::ListOf<models::DealSearchIncludeField, M>,
    ) -> Self {
        self.request.set(6, runtime::encode::ListOf::into_list(include_fields));
        self
    }
    /// [`include_fields`](Self::include_fields), if there is a value.
    pub fn maybe_include_fields<M>(
        self,
        include_fields: ::std::option::Option<
            impl runtime::encode::ListOf<models::DealSearchIncludeField, M>,
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
    pub fn stream(self) -> runtime::ItemStream<models::DealSearchResult> {
        self.request.stream()
    }
    /// Returns the items of all pages in one `Vec`.
    #[inline]
    pub fn all(self) -> runtime::Call<::std::vec::Vec<models::DealSearchResult>> {
        self.request.all()
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(
        self,
    ) -> runtime::ResponseFuture<runtime::Page<models::DealSearchResult>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for SearchDeals {
    type Output = runtime::Result<runtime::Page<models::DealSearchResult>>;
    type IntoFuture = runtime::Call<runtime::Page<models::DealSearchResult>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.page()
    }
}
runtime::private::customize!(SearchDeals);

/// Builder of the call `GET deals/{id}/discounts`, from [`Deals::discounts`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetDealDiscounts {
    request: runtime::Request,
}

impl GetDealDiscounts {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(
        self,
    ) -> runtime::ResponseFuture<::std::vec::Vec<models::DealDiscount>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetDealDiscounts {
    type Output = runtime::Result<::std::vec::Vec<models::DealDiscount>>;
    type IntoFuture = runtime::Call<::std::vec::Vec<models::DealDiscount>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(GetDealDiscounts);

/// Builder of the call `POST deals/{id}/discounts`, from [`Deals::add_discount`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct AddDealDiscount {
    request: runtime::Request,
}

impl AddDealDiscount {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::DealDiscount> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for AddDealDiscount {
    type Output = runtime::Result<models::DealDiscount>;
    type IntoFuture = runtime::Call<models::DealDiscount>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(AddDealDiscount);

/// Builder of the call `PATCH deals/{id}/discounts/{discount_id}`, from [`Deals::update_discount`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct UpdateDealDiscount {
    request: runtime::Request,
}

impl UpdateDealDiscount {
    /// Sets the description.
    pub fn description(
        mut self,
        description: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(2, description.into());
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
    /// Sets the amount.
    pub fn amount(mut self, amount: f64) -> Self {
        self.request.set(3, amount);
        self
    }
    /// [`amount`](Self::amount), if there is a value.
    pub fn maybe_amount(self, amount: ::std::option::Option<f64>) -> Self {
        match amount {
            ::std::option::Option::Some(amount) => self.amount(amount),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the type.
    pub fn r#type(mut self, r#type: models::DiscountType) -> Self {
        self.request.set(4, r#type);
        self
    }
    /// [`type`](Self::type), if there is a value.
    pub fn maybe_type(
        self,
        r#type: ::std::option::Option<models::DiscountType>,
    ) -> Self {
        match r#type {
            ::std::option::Option::Some(r#type) => self.r#type(r#type),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::DealDiscount> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for UpdateDealDiscount {
    type Output = runtime::Result<models::DealDiscount>;
    type IntoFuture = runtime::Call<models::DealDiscount>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(UpdateDealDiscount);

/// Builder of the call `DELETE deals/{id}/discounts/{discount_id}`, from [`Deals::delete_discount`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteDealDiscount {
    request: runtime::Request,
}

impl DeleteDealDiscount {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::DealDiscountId> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for DeleteDealDiscount {
    type Output = runtime::Result<models::DealDiscountId>;
    type IntoFuture = runtime::Call<models::DealDiscountId>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(DeleteDealDiscount);

/// Builder of the call `POST deals/{id}/convert/lead`, from [`Deals::convert_to_lead`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ConvertDealToLead {
    request: runtime::Request,
}

impl ConvertDealToLead {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::ConversionId> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for ConvertDealToLead {
    type Output = runtime::Result<models::ConversionId>;
    type IntoFuture = runtime::Call<models::ConversionId>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(ConvertDealToLead);

/// Builder of the call `GET deals/{id}/convert/status/{conversion_id}`, from [`Deals::conversion_status`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetDealConversionStatus {
    request: runtime::Request,
}

impl GetDealConversionStatus {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::ConvertStatus> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetDealConversionStatus {
    type Output = runtime::Result<models::ConvertStatus>;
    type IntoFuture = runtime::Call<models::ConvertStatus>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(GetDealConversionStatus);
