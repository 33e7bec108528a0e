// @generated from tests/golden/spec/features/ids.yaml by `cargo xtask codegen --spec tests/golden/spec --out tests/golden --new-crate pipedrive-golden --crate callsheet-test-decimal=tests/decimal --crate pipedrive-support=support`. Do not edit.

//! Ids are types of their own.
//!
//! [`Ids`] starts the calls; the other types are the calls themselves.
//!
//! - [`get`](Ids::get): Get an id. `GET ids/{id}`
//! - [`owned`](Ids::owned): Owned. `GET ids/{owner}/of/{key}`
//! - [`merge`](Ids::merge): Merge. `PUT ids/{id}/merge`

use ::callsheet_runtime as runtime;
use super::models;
use super::ops::ids as ops;

/// Ids are types of their own.
///
/// From [`Client::ids`](super::Client::ids).
#[derive(Clone, Copy, Debug)]
#[must_use = "a handle only starts calls"]
pub struct Ids<'a> {
    pub(super) client: &'a runtime::Client,
}

impl Ids<'_> {
    /// Get an id.
    ///
    /// `GET ids/{id}`
    ///
    /// - `id`: the id of the lead ([`LeadId`](models::LeadId))
    ///
    /// Returns a [`Lead`](models::Lead).
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive_golden::features::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let lead = client.ids().get("a1b2c3").await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn get(self, id: impl ::std::convert::Into<models::LeadId>) -> GetId {
        let mut request = runtime::Request::new(self.client, &ops::GET);
        request.set(0, id.into());
        GetId { request }
    }
    /// Owned.
    ///
    /// `GET ids/{owner}/of/{key}`
    ///
    /// - `owner`: the owner ([`OwnerId`](models::OwnerId))
    /// - `key`: the key ([`LeadId`](models::LeadId))
    ///
    /// Returns a list of [`Lead`](models::Lead).
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive_golden::features::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let items = client.ids().owned(1, "a1b2c3").await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn owned(
        self,
        owner: impl ::std::convert::Into<models::OwnerId>,
        key: impl ::std::convert::Into<models::LeadId>,
    ) -> GetOwnedIds {
        let mut request = runtime::Request::new(self.client, &ops::OWNED);
        request.set(0, owner.into());
        request.set(1, key.into());
        GetOwnedIds { request }
    }
    /// Merge.
    ///
    /// `PUT ids/{id}/merge`
    ///
    /// - `id`: the id of the lead ([`LeadId`](models::LeadId))
    /// - `with`: `with` ([`LeadId`](models::LeadId))
    ///
    /// Returns a [`LeadId`](models::LeadId). Optional parameters are setters of [`MergeId`].
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive_golden::features::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let lead_id = client.ids().merge("a1b2c3", "a1b2c3").await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn merge(
        self,
        id: impl ::std::convert::Into<models::LeadId>,
        with: impl ::std::convert::Into<models::LeadId>,
    ) -> MergeId {
        let mut request = runtime::Request::new(self.client, &ops::MERGE);
        request.set(0, id.into());
        request.set(1, with.into());
        MergeId { request }
    }
}

/// Builder of the call `GET ids/{id}`, from [`Ids::get`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetId {
    request: runtime::Request,
}

impl GetId {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Lead> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetId {
    type Output = runtime::Result<models::Lead>;
    type IntoFuture = runtime::Call<models::Lead>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(GetId);

/// Builder of the call `GET ids/{owner}/of/{key}`, from [`Ids::owned`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetOwnedIds {
    request: runtime::Request,
}

impl GetOwnedIds {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<::std::vec::Vec<models::Lead>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetOwnedIds {
    type Output = runtime::Result<::std::vec::Vec<models::Lead>>;
    type IntoFuture = runtime::Call<::std::vec::Vec<models::Lead>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(GetOwnedIds);

/// Builder of the call `PUT ids/{id}/merge`, from [`Ids::merge`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct MergeId {
    request: runtime::Request,
}

impl MergeId {
    /// Sets the others.
    pub fn others<M>(
        mut self,
        others: impl runtime::encode::IntoList<models::OwnerId, M>,
    ) -> Self {
        self.request.set(2, runtime::encode::IntoList::into_list(others));
        self
    }
    /// [`others`](Self::others), if there is a value.
    pub fn maybe_others<M>(
        self,
        others: ::std::option::Option<impl runtime::encode::IntoList<models::OwnerId, M>>,
    ) -> Self {
        match others {
            ::std::option::Option::Some(others) => self.others(others),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::LeadId> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for MergeId {
    type Output = runtime::Result<models::LeadId>;
    type IntoFuture = runtime::Call<models::LeadId>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(MergeId);
