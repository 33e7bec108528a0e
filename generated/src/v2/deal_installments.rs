// @generated from spec/v2/deal_installments.yaml by `cargo xtask codegen`. Do not edit.

//! Deal installments.
//!
//! [`DealInstallments`] starts the calls; the other types are the calls themselves.
//!
//! - [`list_for_deals`](DealInstallments::list_for_deals): Get the deal installments of several deals. `GET deals/installments`
//! - [`create`](DealInstallments::create): Create a deal installment. `POST deals/{id}/installments`
//! - [`update`](DealInstallments::update): Update a deal installment. `PATCH deals/{id}/installments/{installment_id}`
//! - [`delete`](DealInstallments::delete): Delete a deal installment. `DELETE deals/{id}/installments/{installment_id}`

use ::callsheet_runtime as runtime;
use super::models;
use super::ops::deal_installments as ops;

/// Deal installments.
///
/// From [`Client::deal_installments`](super::Client::deal_installments).
#[derive(Clone, Copy, Debug)]
#[must_use = "a handle only starts calls"]
pub struct DealInstallments<'a> {
    pub(super) client: &'a runtime::Client,
}

impl DealInstallments<'_> {
    /// Get the deal installments of several deals.
    ///
    /// `GET deals/installments`
    ///
    /// - `deal_ids`: the ids of the deals (a list of [`DealId`](models::DealId))
    ///
    /// Returns a [page](::callsheet_runtime::Page) of [`DealInstallment`](models::DealInstallment). `.all()` returns the whole list, `.stream()` its items one by one. Optional parameters are setters of [`ListDealInstallmentsForDeals`].
    ///
    /// - Costs 10 tokens of the daily quota.
    /// - Needs one of the scopes `deals:read`, `deals:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/DealInstallments#getInstallments>
    ///
    /// ```no_run
    /// use pipedrive::v2::DealInstallmentSortBy;
    /// use pipedrive::v2::SortDirection;
    ///
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let page = client
    ///     .deal_installments()
    ///     .list_for_deals([1])
    ///     .sort_by(DealInstallmentSortBy::Id)
    ///     .sort_direction(SortDirection::Asc)
    ///     .limit(50)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn list_for_deals<M>(
        self,
        deal_ids: impl runtime::encode::IntoList<models::DealId, M>,
    ) -> ListDealInstallmentsForDeals {
        let mut request = runtime::Request::new(self.client, &ops::LIST_FOR_DEALS);
        request.set(0, runtime::encode::IntoList::into_list(deal_ids));
        ListDealInstallmentsForDeals {
            request,
        }
    }
    /// Create a deal installment.
    ///
    /// `POST deals/{id}/installments`
    ///
    /// - `id`: the id of the deal ([`DealId`](models::DealId))
    /// - `description`: the description
    /// - `amount`: the amount, in units of its currency
    /// - `billing_date`: the billing date
    ///
    /// Returns a [`DealInstallment`](models::DealInstallment).
    ///
    /// - Costs 5 tokens of the daily quota.
    /// - Needs one of the scopes `deals:read`, `deals:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/DealInstallments#postInstallment>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let deal_installment = client
    ///     .deal_installments()
    ///     .create(1, "Ready for launch.", 1200.0, pipedrive::runtime::Date::new(2026, 11, 23)?)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn create(
        self,
        id: impl ::std::convert::Into<models::DealId>,
        description: impl ::std::convert::Into<::std::string::String>,
        amount: impl ::std::convert::Into<runtime::Money>,
        billing_date: impl ::std::convert::Into<runtime::Date>,
    ) -> CreateDealInstallment {
        let mut request = runtime::Request::new(self.client, &ops::CREATE);
        request.set(0, id.into());
        request.set(1, description.into());
        request.set(2, amount.into());
        request.set(3, billing_date.into());
        CreateDealInstallment { request }
    }
    /// Update a deal installment.
    ///
    /// `PATCH deals/{id}/installments/{installment_id}`
    ///
    /// - `id`: the id of the deal ([`DealId`](models::DealId))
    /// - `installment_id`: the id of the installment ([`DealInstallmentId`](models::DealInstallmentId))
    ///
    /// Returns a [`DealInstallment`](models::DealInstallment). Optional parameters are setters of [`UpdateDealInstallment`].
    ///
    /// - Costs 5 tokens of the daily quota.
    /// - Needs one of the scopes `deals:read`, `deals:full`.
    /// - API documentation:
    ///   <https://developers.pipedrive.com/docs/api/v2/DealInstallments#updateInstallment>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let deal_installment = client
    ///     .deal_installments()
    ///     .update(1, 1)
    ///     .description("Ready for launch.")
    ///     .amount(1200.0)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn update(
        self,
        id: impl ::std::convert::Into<models::DealId>,
        installment_id: impl ::std::convert::Into<models::DealInstallmentId>,
    ) -> UpdateDealInstallment {
        let mut request = runtime::Request::new(self.client, &ops::UPDATE);
        request.set(0, id.into());
        request.set(1, installment_id.into());
        UpdateDealInstallment { request }
    }
    /// Delete a deal installment.
    ///
    /// `DELETE deals/{id}/installments/{installment_id}`
    ///
    /// - `id`: the id of the deal ([`DealId`](models::DealId))
    /// - `installment_id`: the id of the installment ([`DealInstallmentId`](models::DealInstallmentId))
    ///
    /// Returns a [`DealInstallmentId`](models::DealInstallmentId).
    ///
    /// - Costs 3 tokens of the daily quota.
    /// - Needs one of the scopes `deals:read`, `deals:full`.
    /// - API documentation:
    ///   <https://developers.pipedrive.com/docs/api/v2/DealInstallments#deleteInstallment>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let deal_installment_id = client.deal_installments().delete(1, 1).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn delete(
        self,
        id: impl ::std::convert::Into<models::DealId>,
        installment_id: impl ::std::convert::Into<models::DealInstallmentId>,
    ) -> DeleteDealInstallment {
        let mut request = runtime::Request::new(self.client, &ops::DELETE);
        request.set(0, id.into());
        request.set(1, installment_id.into());
        DeleteDealInstallment { request }
    }
}

/// Builder of the call `GET deals/installments`, from [`DealInstallments::list_for_deals`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListDealInstallmentsForDeals {
    request: runtime::Request,
}

impl ListDealInstallmentsForDeals {
    /// What the list is ordered by.
    pub fn sort_by(mut self, sort_by: models::DealInstallmentSortBy) -> Self {
        self.request.set(1, sort_by);
        self
    }
    /// [`sort_by`](Self::sort_by), if there is a value.
    pub fn maybe_sort_by(
        self,
        sort_by: ::std::option::Option<models::DealInstallmentSortBy>,
    ) -> Self {
        match sort_by {
            ::std::option::Option::Some(sort_by) => self.sort_by(sort_by),
            ::std::option::Option::None => self,
        }
    }
    /// Which way the list is ordered.
    pub fn sort_direction(mut self, sort_direction: models::SortDirection) -> Self {
        self.request.set(2, sort_direction);
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
    pub fn stream(self) -> runtime::ItemStream<models::DealInstallment> {
        self.request.stream()
    }
    /// Returns the items of all pages in one `Vec`.
    #[inline]
    pub fn all(self) -> runtime::Call<::std::vec::Vec<models::DealInstallment>> {
        self.request.all()
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(
        self,
    ) -> runtime::ResponseFuture<runtime::Page<models::DealInstallment>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for ListDealInstallmentsForDeals {
    type Output = runtime::Result<runtime::Page<models::DealInstallment>>;
    type IntoFuture = runtime::Call<runtime::Page<models::DealInstallment>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.page()
    }
}
runtime::private::customize!(ListDealInstallmentsForDeals);

/// Builder of the call `POST deals/{id}/installments`, from [`DealInstallments::create`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CreateDealInstallment {
    request: runtime::Request,
}

impl CreateDealInstallment {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::DealInstallment> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for CreateDealInstallment {
    type Output = runtime::Result<models::DealInstallment>;
    type IntoFuture = runtime::Call<models::DealInstallment>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(CreateDealInstallment);

/// Builder of the call `PATCH deals/{id}/installments/{installment_id}`, from [`DealInstallments::update`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct UpdateDealInstallment {
    request: runtime::Request,
}

impl UpdateDealInstallment {
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
    /// Sets the amount, in units of its currency.
    pub fn amount(mut self, amount: impl ::std::convert::Into<runtime::Money>) -> Self {
        self.request.set(3, amount.into());
        self
    }
    /// [`amount`](Self::amount), if there is a value.
    pub fn maybe_amount(
        self,
        amount: ::std::option::Option<impl ::std::convert::Into<runtime::Money>>,
    ) -> Self {
        match amount {
            ::std::option::Option::Some(amount) => self.amount(amount),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the billing date.
    pub fn billing_date(
        mut self,
        billing_date: impl ::std::convert::Into<runtime::Date>,
    ) -> Self {
        self.request.set(4, billing_date.into());
        self
    }
    /// [`billing_date`](Self::billing_date), if there is a value.
    pub fn maybe_billing_date(
        self,
        billing_date: ::std::option::Option<impl ::std::convert::Into<runtime::Date>>,
    ) -> Self {
        match billing_date {
            ::std::option::Option::Some(billing_date) => self.billing_date(billing_date),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::DealInstallment> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for UpdateDealInstallment {
    type Output = runtime::Result<models::DealInstallment>;
    type IntoFuture = runtime::Call<models::DealInstallment>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(UpdateDealInstallment);

/// Builder of the call `DELETE deals/{id}/installments/{installment_id}`, from [`DealInstallments::delete`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteDealInstallment {
    request: runtime::Request,
}

impl DeleteDealInstallment {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::DealInstallmentId> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for DeleteDealInstallment {
    type Output = runtime::Result<models::DealInstallmentId>;
    type IntoFuture = runtime::Call<models::DealInstallmentId>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(DeleteDealInstallment);
