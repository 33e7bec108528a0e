// @generated from spec/crm/deal_participants.yaml by `cargo xtask codegen`. Do not edit.

//! The users who take part in a deal, and as what.
//!
//! [`DealParticipants`] starts the calls; the other types are the calls themselves.
//!
//! - [`list`](DealParticipants::list): Get all deal participants. `GET dealParticipants`
//! - [`create`](DealParticipants::create): Add a new participant on a deal. `POST dealParticipants`
//! - [`delete`](DealParticipants::delete): Delete a participant from a deal. `DELETE dealParticipants`

use ::callsheet_runtime as runtime;
use super::models;
use super::ops::deal_participants as ops;

/// The users who take part in a deal, and as what.
///
/// From [`Client::deal_participants`](super::Client::deal_participants).
#[derive(Clone, Copy, Debug)]
#[must_use = "a handle only starts calls"]
pub struct DealParticipants<'a> {
    pub(super) client: &'a runtime::Client,
}

impl DealParticipants<'_> {
    /// Get all deal participants.
    ///
    /// `GET dealParticipants`
    ///
    /// Returns a [page](::callsheet_runtime::Page) of [`DealParticipant`](models::DealParticipant). `.all()` returns the whole list, `.stream()` its items one by one. Optional parameters are setters of [`ListDealParticipants`].
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::crm::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let page = client
    ///     .deal_participants()
    ///     .list()
    ///     .deal_id(1)
    ///     .user_id(1)
    ///     .limit(50)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn list(self) -> ListDealParticipants {
        ListDealParticipants {
            request: runtime::Request::new(self.client, &ops::LIST),
        }
    }
    /// Add a new participant on a deal.
    ///
    /// `POST dealParticipants`
    ///
    /// - `deal_id`: the id of the deal ([`DealId`](models::DealId))
    /// - `user_id`: the id of the user ([`UserId`](models::UserId))
    ///
    /// Returns a [`DealParticipant`](models::DealParticipant). Optional parameters are setters of [`CreateDealParticipant`].
    ///
    /// - Succeeds with status 201.
    ///
    /// ```no_run
    /// use pipedrive::crm::ParticipantRole;
    /// use pipedrive::crm::Visibility;
    ///
    /// # async fn example(client: &pipedrive::crm::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let deal_participant = client
    ///     .deal_participants()
    ///     .create(1, 1)
    ///     .role(ParticipantRole::Owner)
    ///     .visible_to(Visibility::Owner)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn create(
        self,
        deal_id: impl ::std::convert::Into<models::DealId>,
        user_id: impl ::std::convert::Into<models::UserId>,
    ) -> CreateDealParticipant {
        let mut request = runtime::Request::new(self.client, &ops::CREATE);
        request.set(0, deal_id.into());
        request.set(1, user_id.into());
        CreateDealParticipant { request }
    }
    /// Delete a participant from a deal.
    ///
    /// `DELETE dealParticipants`
    ///
    /// - `id`: the id of the deal participant ([`DealParticipantId`](models::DealParticipantId))
    ///
    /// Returns a [`DealParticipantId`](models::DealParticipantId).
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::crm::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let deal_participant_id = client.deal_participants().delete(1).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn delete(
        self,
        id: impl ::std::convert::Into<models::DealParticipantId>,
    ) -> DeleteDealParticipant {
        let mut request = runtime::Request::new(self.client, &ops::DELETE);
        request.set(0, id.into());
        DeleteDealParticipant { request }
    }
}

/// Builder of the call `GET dealParticipants`, from [`DealParticipants::list`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListDealParticipants {
    request: runtime::Request,
}

impl ListDealParticipants {
    /// Only those with this id.
    pub fn id(
        mut self,
        id: impl ::std::convert::Into<models::DealParticipantId>,
    ) -> Self {
        self.request.set(0, id.into());
        self
    }
    /// [`id`](Self::id), if there is a value.
    pub fn maybe_id(
        self,
        id: ::std::option::Option<impl ::std::convert::Into<models::DealParticipantId>>,
    ) -> Self {
        match id {
            ::std::option::Option::Some(id) => self.id(id),
            ::std::option::Option::None => self,
        }
    }
    /// Only those of this deal.
    pub fn deal_id(
        mut self,
        deal_id: impl ::std::convert::Into<models::DealId>,
    ) -> Self {
        self.request.set(1, deal_id.into());
        self
    }
    /// [`deal_id`](Self::deal_id), if there is a value.
    pub fn maybe_deal_id(
        self,
        deal_id: ::std::option::Option<impl ::std::convert::Into<models::DealId>>,
    ) -> Self {
        match deal_id {
            ::std::option::Option::Some(deal_id) => self.deal_id(deal_id),
            ::std::option::Option::None => self,
        }
    }
    /// Only those of this user.
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
    /// Only those with this role.
    pub fn role(mut self, role: models::ParticipantRole) -> Self {
        self.request.set(3, role);
        self
    }
    /// [`role`](Self::role), if there is a value.
    pub fn maybe_role(
        self,
        role: ::std::option::Option<models::ParticipantRole>,
    ) -> Self {
        match role {
            ::std::option::Option::Some(role) => self.role(role),
            ::std::option::Option::None => self,
        }
    }
    /// Only those with this visibility.
    pub fn visible_to(mut self, visible_to: models::Visibility) -> Self {
        self.request.set(4, visible_to);
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
    /// How the deal stands.
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
    pub fn stream(self) -> runtime::ItemStream<models::DealParticipant> {
        self.request.stream()
    }
    /// Returns the items of all pages in one `Vec`.
    #[inline]
    pub fn all(self) -> runtime::Call<::std::vec::Vec<models::DealParticipant>> {
        self.request.all()
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(
        self,
    ) -> runtime::ResponseFuture<runtime::Page<models::DealParticipant>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for ListDealParticipants {
    type Output = runtime::Result<runtime::Page<models::DealParticipant>>;
    type IntoFuture = runtime::Call<runtime::Page<models::DealParticipant>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.page()
    }
}
runtime::private::customize!(ListDealParticipants);

/// Builder of the call `POST dealParticipants`, from [`DealParticipants::create`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CreateDealParticipant {
    request: runtime::Request,
}

impl CreateDealParticipant {
    /// Sets the role.
    pub fn role(mut self, role: models::ParticipantRole) -> Self {
        self.request.set(2, role);
        self
    }
    /// [`role`](Self::role), if there is a value.
    pub fn maybe_role(
        self,
        role: ::std::option::Option<models::ParticipantRole>,
    ) -> Self {
        match role {
            ::std::option::Option::Some(role) => self.role(role),
            ::std::option::Option::None => self,
        }
    }
    /// Sets who can see it.
    pub fn visible_to(mut self, visible_to: models::Visibility) -> Self {
        self.request.set(3, visible_to);
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
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::DealParticipant> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for CreateDealParticipant {
    type Output = runtime::Result<models::DealParticipant>;
    type IntoFuture = runtime::Call<models::DealParticipant>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(CreateDealParticipant);

/// Builder of the call `DELETE dealParticipants`, from [`DealParticipants::delete`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteDealParticipant {
    request: runtime::Request,
}

impl DeleteDealParticipant {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::DealParticipantId> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for DeleteDealParticipant {
    type Output = runtime::Result<models::DealParticipantId>;
    type IntoFuture = runtime::Call<models::DealParticipantId>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(DeleteDealParticipant);
