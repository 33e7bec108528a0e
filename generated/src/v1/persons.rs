// @generated from spec/v1/persons.yaml by `cargo xtask codegen`. Do not edit.

//! Persons.
//!
//! [`Persons`] starts the calls; the other types are the calls themselves.
//!
//! - [`changelog`](Persons::changelog): Get the changelog of a person. `GET persons/{id}/changelog`
//! - [`files`](Persons::files): Get the files of a person. `GET persons/{id}/files`
//! - [`flow`](Persons::flow): Get the flow of a person. `GET persons/{id}/flow`
//! - [`followers`](Persons::followers): Get the followers of a person. `GET persons/{id}/followers`
//! - [`add_follower`](Persons::add_follower): Add a follower to a person. `POST persons/{id}/followers`
//! - [`remove_follower`](Persons::remove_follower): Delete a follower of a person. `DELETE persons/{id}/followers/{follower_id}`
//! - [`mail_messages`](Persons::mail_messages): Get the mail messages of a person. `GET persons/{id}/mailMessages`
//! - [`merge`](Persons::merge): Merge a person with another. `PUT persons/{id}/merge`
//! - [`permitted_users`](Persons::permitted_users): Get the permitted users of a person. `GET persons/{id}/permittedUsers`
//! - [`delete_picture`](Persons::delete_picture): Delete the picture of a person. `DELETE persons/{id}/picture`
//! - [`add_picture`](Persons::add_picture): Add a picture to a person. `POST persons/{id}/picture`
//! - [`products`](Persons::products): Get the products of a person. `GET persons/{id}/products`

use ::callsheet_runtime as runtime;
use super::models;
use super::ops::persons as ops;

/// Persons.
///
/// From [`Client::persons`](super::Client::persons).
#[derive(Clone, Copy, Debug)]
#[must_use = "a handle only starts calls"]
pub struct Persons<'a> {
    pub(super) client: &'a runtime::Client,
}

impl Persons<'_> {
    /// Get the changelog of a person.
    ///
    /// `GET persons/{id}/changelog`
    ///
    /// - `id`: the id of the person ([`PersonId`](models::PersonId))
    ///
    /// Returns a [page](::callsheet_runtime::Page) of [`Changelog`](models::Changelog). `.all()` returns the whole list, `.stream()` its items one by one.
    ///
    /// - Costs 20 tokens of the daily quota.
    /// - Needs the scope `recents:read`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Persons#getPersonChangelog>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let page = client.persons().changelog(1).limit(50).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn changelog(
        self,
        id: impl ::std::convert::Into<models::PersonId>,
    ) -> GetPersonChangelog {
        let mut request = runtime::Request::new(self.client, &ops::CHANGELOG);
        request.set(0, id.into());
        GetPersonChangelog { request }
    }
    /// Get the files of a person.
    ///
    /// `GET persons/{id}/files`
    ///
    /// - `id`: the id of the person ([`PersonId`](models::PersonId))
    ///
    /// Returns a [page](::callsheet_runtime::Page) of [`File`](models::File). `.all()` returns the whole list, `.stream()` its items one by one. Optional parameters are setters of [`GetPersonFiles`].
    ///
    /// - Costs 20 tokens of the daily quota.
    /// - Needs one of the scopes `contacts:read`, `contacts:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Persons#getPersonFiles>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let page = client.persons().files(1).limit(50).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn files(
        self,
        id: impl ::std::convert::Into<models::PersonId>,
    ) -> GetPersonFiles {
        let mut request = runtime::Request::new(self.client, &ops::FILES);
        request.set(0, id.into());
        GetPersonFiles { request }
    }
    /// Get the flow of a person.
    ///
    /// `GET persons/{id}/flow`
    ///
    /// - `id`: the id of the person ([`PersonId`](models::PersonId))
    ///
    /// Returns a [page](::callsheet_runtime::Page) of [`Flow`](models::Flow). `.all()` returns the whole list, `.stream()` its items one by one. Optional parameters are setters of [`GetPersonFlow`].
    ///
    /// - Costs 40 tokens of the daily quota.
    /// - Needs the scope `recents:read`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Persons#getPersonUpdates>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let page = client.persons().flow(1).all_changes(true).limit(50).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn flow(self, id: impl ::std::convert::Into<models::PersonId>) -> GetPersonFlow {
        let mut request = runtime::Request::new(self.client, &ops::FLOW);
        request.set(0, id.into());
        GetPersonFlow { request }
    }
    /// Get the followers of a person.
    ///
    /// `GET persons/{id}/followers`
    ///
    /// - `id`: the id of the person ([`PersonId`](models::PersonId))
    ///
    /// Returns a list of [`PersonFollower`](models::PersonFollower).
    ///
    /// - Costs 20 tokens of the daily quota.
    /// - Needs one of the scopes `contacts:read`, `contacts:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Persons#getPersonFollowers>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let items = client.persons().followers(1).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn followers(
        self,
        id: impl ::std::convert::Into<models::PersonId>,
    ) -> GetPersonFollowers {
        let mut request = runtime::Request::new(self.client, &ops::FOLLOWERS);
        request.set(0, id.into());
        GetPersonFollowers { request }
    }
    /// Add a follower to a person.
    ///
    /// `POST persons/{id}/followers`
    ///
    /// - `id`: the id of the person ([`PersonId`](models::PersonId))
    /// - `user_id`: the id of the user ([`UserId`](models::UserId))
    ///
    /// Returns a [`PersonFollower`](models::PersonFollower).
    ///
    /// - Costs 10 tokens of the daily quota.
    /// - Needs the scope `contacts:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Persons#addPersonFollower>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let person_follower = client.persons().add_follower(1, 1).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn add_follower(
        self,
        id: impl ::std::convert::Into<models::PersonId>,
        user_id: impl ::std::convert::Into<models::UserId>,
    ) -> AddPersonFollower {
        let mut request = runtime::Request::new(self.client, &ops::ADD_FOLLOWER);
        request.set(0, id.into());
        request.set(1, user_id.into());
        AddPersonFollower { request }
    }
    /// Delete a follower of a person.
    ///
    /// `DELETE persons/{id}/followers/{follower_id}`
    ///
    /// - `id`: the id of the person ([`PersonId`](models::PersonId))
    /// - `follower_id`: the id of the follower ([`PersonFollowerId`](models::PersonFollowerId))
    ///
    /// Returns a [`PersonFollowerId`](models::PersonFollowerId).
    ///
    /// - Costs 6 tokens of the daily quota.
    /// - Needs the scope `contacts:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Persons#deletePersonFollower>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let person_follower_id = client.persons().remove_follower(1, 1).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn remove_follower(
        self,
        id: impl ::std::convert::Into<models::PersonId>,
        follower_id: impl ::std::convert::Into<models::PersonFollowerId>,
    ) -> RemovePersonFollower {
        let mut request = runtime::Request::new(self.client, &ops::REMOVE_FOLLOWER);
        request.set(0, id.into());
        request.set(1, follower_id.into());
        RemovePersonFollower { request }
    }
    /// Get the mail messages of a person.
    ///
    /// `GET persons/{id}/mailMessages`
    ///
    /// - `id`: the id of the person ([`PersonId`](models::PersonId))
    ///
    /// Returns a [page](::callsheet_runtime::Page) of [`MailMessageItem`](models::MailMessageItem). `.all()` returns the whole list, `.stream()` its items one by one. Optional parameters are setters of [`GetPersonMailMessages`].
    ///
    /// - Costs 20 tokens of the daily quota.
    /// - Needs one of the scopes `mail:read`, `mail:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Persons#getPersonMailMessages>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let page = client
    ///     .persons()
    ///     .mail_messages(1)
    ///     .include_body(true)
    ///     .limit(50)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn mail_messages(
        self,
        id: impl ::std::convert::Into<models::PersonId>,
    ) -> GetPersonMailMessages {
        let mut request = runtime::Request::new(self.client, &ops::MAIL_MESSAGES);
        request.set(0, id.into());
        GetPersonMailMessages { request }
    }
    /// Merge a person with another.
    ///
    /// `PUT persons/{id}/merge`
    ///
    /// - `id`: the id of the person ([`PersonId`](models::PersonId))
    /// - `merge_with_id`: the id of the record to merge it with ([`PersonId`](models::PersonId))
    ///
    /// Returns a [`Person`](models::Person).
    ///
    /// - Costs 40 tokens of the daily quota.
    /// - Needs the scope `contacts:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Persons#mergePersons>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let person = client.persons().merge(1, 1).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn merge(
        self,
        id: impl ::std::convert::Into<models::PersonId>,
        merge_with_id: impl ::std::convert::Into<models::PersonId>,
    ) -> MergePerson {
        let mut request = runtime::Request::new(self.client, &ops::MERGE);
        request.set(0, id.into());
        request.set(1, merge_with_id.into());
        MergePerson { request }
    }
    /// Get the permitted users of a person.
    ///
    /// `GET persons/{id}/permittedUsers`
    ///
    /// - `id`: the id of the person ([`PersonId`](models::PersonId))
    ///
    /// Returns a list of [`UserId`](models::UserId).
    ///
    /// - Costs 10 tokens of the daily quota.
    /// - Needs one of the scopes `contacts:read`, `contacts:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Persons#getPersonUsers>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let items = client.persons().permitted_users(1).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn permitted_users(
        self,
        id: impl ::std::convert::Into<models::PersonId>,
    ) -> GetPersonPermittedUsers {
        let mut request = runtime::Request::new(self.client, &ops::PERMITTED_USERS);
        request.set(0, id.into());
        GetPersonPermittedUsers { request }
    }
    /// Delete the picture of a person.
    ///
    /// `DELETE persons/{id}/picture`
    ///
    /// - `id`: the id of the person ([`PersonId`](models::PersonId))
    ///
    /// Returns `integer`.
    ///
    /// - Costs 6 tokens of the daily quota.
    /// - Needs the scope `contacts:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Persons#deletePersonPicture>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let value = client.persons().delete_picture(1).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn delete_picture(
        self,
        id: impl ::std::convert::Into<models::PersonId>,
    ) -> DeletePersonPicture {
        let mut request = runtime::Request::new(self.client, &ops::DELETE_PICTURE);
        request.set(0, id.into());
        DeletePersonPicture { request }
    }
    /// Add a picture to a person.
    ///
    /// `POST persons/{id}/picture`
    ///
    /// - `id`: the id of the person ([`PersonId`](models::PersonId))
    /// - `file`: the file to upload
    ///
    /// Returns a [`PersonPicture`](models::PersonPicture). Optional parameters are setters of [`AddPersonPicture`].
    ///
    /// - Costs 10 tokens of the daily quota.
    /// - Needs the scope `contacts:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Persons#addPersonPicture>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client, file: pipedrive::runtime::Upload) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let person_picture = client
    ///     .persons()
    ///     .add_picture(1, file)
    ///     .crop_x(1)
    ///     .crop_y(1)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn add_picture(
        self,
        id: impl ::std::convert::Into<models::PersonId>,
        file: runtime::Upload,
    ) -> AddPersonPicture {
        let mut request = runtime::Request::new(self.client, &ops::ADD_PICTURE);
        request.set(0, id.into());
        request.upload(file);
        AddPersonPicture { request }
    }
    /// Get the products of a person.
    ///
    /// `GET persons/{id}/products`
    ///
    /// - `id`: the id of the person ([`PersonId`](models::PersonId))
    ///
    /// Returns a [page](::callsheet_runtime::Page) of a map of [`PersonProduct`](models::PersonProduct). `.all()` returns the whole list, `.stream()` its items one by one.
    ///
    /// - Costs 20 tokens of the daily quota.
    /// - Needs one of the scopes `contacts:read`, `contacts:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Persons#getPersonProducts>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let page = client.persons().products(1).limit(50).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn products(
        self,
        id: impl ::std::convert::Into<models::PersonId>,
    ) -> GetPersonProducts {
        let mut request = runtime::Request::new(self.client, &ops::PRODUCTS);
        request.set(0, id.into());
        GetPersonProducts { request }
    }
}

/// Builder of the call `GET persons/{id}/changelog`, from [`Persons::changelog`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetPersonChangelog {
    request: runtime::Request,
}

impl GetPersonChangelog {
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
    pub fn stream(self) -> runtime::ItemStream<models::Changelog> {
        self.request.stream()
    }
    /// Returns the items of all pages in one `Vec`.
    #[inline]
    pub fn all(self) -> runtime::Call<::std::vec::Vec<models::Changelog>> {
        self.request.all()
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<runtime::Page<models::Changelog>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetPersonChangelog {
    type Output = runtime::Result<runtime::Page<models::Changelog>>;
    type IntoFuture = runtime::Call<runtime::Page<models::Changelog>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.page()
    }
}
runtime::private::customize!(GetPersonChangelog);

/// Builder of the call `GET persons/{id}/files`, from [`Persons::files`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetPersonFiles {
    request: runtime::Request,
}

impl GetPersonFiles {
    /// Fields to sort by, each with a direction: `add_time DESC`.
    pub fn sort<M>(
        mut self,
        sort: impl runtime::encode::IntoList<::std::string::String, M>,
    ) -> Self {
        self.request.set(1, runtime::encode::IntoList::into_list(sort));
        self
    }
    /// [`sort`](Self::sort), if there is a value.
    pub fn maybe_sort<M>(
        self,
        sort: ::std::option::Option<
            impl runtime::encode::IntoList<::std::string::String, M>,
        >,
    ) -> Self {
        match sort {
            ::std::option::Option::Some(sort) => self.sort(sort),
            ::std::option::Option::None => self,
        }
    }
    /// Starts the list at this item, counted from 0.
    pub fn start(mut self, start: u64) -> Self {
        self.request.start(start);
        self
    }
    /// Sets the number of items per page, at most 100.
    ///
    /// The default is 100, because a call costs the same whatever its page size.
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

impl ::std::future::IntoFuture for GetPersonFiles {
    type Output = runtime::Result<runtime::Page<models::File>>;
    type IntoFuture = runtime::Call<runtime::Page<models::File>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.page()
    }
}
runtime::private::customize!(GetPersonFiles);

/// Builder of the call `GET persons/{id}/flow`, from [`Persons::flow`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetPersonFlow {
    request: runtime::Request,
}

impl GetPersonFlow {
    /// Whether changes of custom fields are among the updates.
    pub fn all_changes(mut self, all_changes: bool) -> Self {
        self.request.set(1, runtime::encode::Argument::flags(all_changes));
        self
    }
    /// [`all_changes`](Self::all_changes), if there is a value.
    pub fn maybe_all_changes(self, all_changes: ::std::option::Option<bool>) -> Self {
        match all_changes {
            ::std::option::Option::Some(all_changes) => self.all_changes(all_changes),
            ::std::option::Option::None => self,
        }
    }
    /// The items.
    pub fn items<M>(
        mut self,
        items: impl runtime::encode::ListOf<models::FlowItem, M>,
    ) -> Self {
        self.request.set(2, runtime::encode::ListOf::into_list(items));
        self
    }
    /// [`items`](Self::items), if there is a value.
    pub fn maybe_items<M>(
        self,
        items: ::std::option::Option<impl runtime::encode::ListOf<models::FlowItem, M>>,
    ) -> Self {
        match items {
            ::std::option::Option::Some(items) => self.items(items),
            ::std::option::Option::None => self,
        }
    }
    /// Starts the list at this item, counted from 0.
    pub fn start(mut self, start: u64) -> Self {
        self.request.start(start);
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
    pub fn stream(self) -> runtime::ItemStream<models::Flow> {
        self.request.stream()
    }
    /// Returns the items of all pages in one `Vec`.
    #[inline]
    pub fn all(self) -> runtime::Call<::std::vec::Vec<models::Flow>> {
        self.request.all()
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<runtime::Page<models::Flow>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetPersonFlow {
    type Output = runtime::Result<runtime::Page<models::Flow>>;
    type IntoFuture = runtime::Call<runtime::Page<models::Flow>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.page()
    }
}
runtime::private::customize!(GetPersonFlow);

/// Builder of the call `GET persons/{id}/followers`, from [`Persons::followers`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetPersonFollowers {
    request: runtime::Request,
}

impl GetPersonFollowers {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(
        self,
    ) -> runtime::ResponseFuture<::std::vec::Vec<models::PersonFollower>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetPersonFollowers {
    type Output = runtime::Result<::std::vec::Vec<models::PersonFollower>>;
    type IntoFuture = runtime::Call<::std::vec::Vec<models::PersonFollower>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(GetPersonFollowers);

/// Builder of the call `POST persons/{id}/followers`, from [`Persons::add_follower`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct AddPersonFollower {
    request: runtime::Request,
}

impl AddPersonFollower {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::PersonFollower> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for AddPersonFollower {
    type Output = runtime::Result<models::PersonFollower>;
    type IntoFuture = runtime::Call<models::PersonFollower>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(AddPersonFollower);

/// Builder of the call `DELETE persons/{id}/followers/{follower_id}`, from [`Persons::remove_follower`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct RemovePersonFollower {
    request: runtime::Request,
}

impl RemovePersonFollower {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::PersonFollowerId> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for RemovePersonFollower {
    type Output = runtime::Result<models::PersonFollowerId>;
    type IntoFuture = runtime::Call<models::PersonFollowerId>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(RemovePersonFollower);

/// Builder of the call `GET persons/{id}/mailMessages`, from [`Persons::mail_messages`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetPersonMailMessages {
    request: runtime::Request,
}

impl GetPersonMailMessages {
    /// Also gives the body.
    pub fn include_body(mut self, include_body: bool) -> Self {
        self.request.set(1, runtime::encode::Argument::flags(include_body));
        self
    }
    /// [`include_body`](Self::include_body), if there is a value.
    pub fn maybe_include_body(self, include_body: ::std::option::Option<bool>) -> Self {
        match include_body {
            ::std::option::Option::Some(include_body) => self.include_body(include_body),
            ::std::option::Option::None => self,
        }
    }
    /// Starts the list at this item, counted from 0.
    pub fn start(mut self, start: u64) -> Self {
        self.request.start(start);
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
    pub fn stream(self) -> runtime::ItemStream<models::MailMessageItem> {
        self.request.stream()
    }
    /// Returns the items of all pages in one `Vec`.
    #[inline]
    pub fn all(self) -> runtime::Call<::std::vec::Vec<models::MailMessageItem>> {
        self.request.all()
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(
        self,
    ) -> runtime::ResponseFuture<runtime::Page<models::MailMessageItem>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetPersonMailMessages {
    type Output = runtime::Result<runtime::Page<models::MailMessageItem>>;
    type IntoFuture = runtime::Call<runtime::Page<models::MailMessageItem>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.page()
    }
}
runtime::private::customize!(GetPersonMailMessages);

/// Builder of the call `PUT persons/{id}/merge`, from [`Persons::merge`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct MergePerson {
    request: runtime::Request,
}

impl MergePerson {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Person> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for MergePerson {
    type Output = runtime::Result<models::Person>;
    type IntoFuture = runtime::Call<models::Person>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(MergePerson);

/// Builder of the call `GET persons/{id}/permittedUsers`, from [`Persons::permitted_users`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetPersonPermittedUsers {
    request: runtime::Request,
}

impl GetPersonPermittedUsers {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<::std::vec::Vec<models::UserId>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetPersonPermittedUsers {
    type Output = runtime::Result<::std::vec::Vec<models::UserId>>;
    type IntoFuture = runtime::Call<::std::vec::Vec<models::UserId>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(GetPersonPermittedUsers);

/// Builder of the call `DELETE persons/{id}/picture`, from [`Persons::delete_picture`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeletePersonPicture {
    request: runtime::Request,
}

impl DeletePersonPicture {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<i64> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for DeletePersonPicture {
    type Output = runtime::Result<i64>;
    type IntoFuture = runtime::Call<i64>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(DeletePersonPicture);

/// Builder of the call `POST persons/{id}/picture`, from [`Persons::add_picture`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct AddPersonPicture {
    request: runtime::Request,
}

impl AddPersonPicture {
    /// Sets the crop x.
    pub fn crop_x(mut self, crop_x: i64) -> Self {
        self.request.set(1, crop_x);
        self
    }
    /// [`crop_x`](Self::crop_x), if there is a value.
    pub fn maybe_crop_x(self, crop_x: ::std::option::Option<i64>) -> Self {
        match crop_x {
            ::std::option::Option::Some(crop_x) => self.crop_x(crop_x),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the crop y.
    pub fn crop_y(mut self, crop_y: i64) -> Self {
        self.request.set(2, crop_y);
        self
    }
    /// [`crop_y`](Self::crop_y), if there is a value.
    pub fn maybe_crop_y(self, crop_y: ::std::option::Option<i64>) -> Self {
        match crop_y {
            ::std::option::Option::Some(crop_y) => self.crop_y(crop_y),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the crop width.
    pub fn crop_width(mut self, crop_width: i64) -> Self {
        self.request.set(3, crop_width);
        self
    }
    /// [`crop_width`](Self::crop_width), if there is a value.
    pub fn maybe_crop_width(self, crop_width: ::std::option::Option<i64>) -> Self {
        match crop_width {
            ::std::option::Option::Some(crop_width) => self.crop_width(crop_width),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the crop height.
    pub fn crop_height(mut self, crop_height: i64) -> Self {
        self.request.set(4, crop_height);
        self
    }
    /// [`crop_height`](Self::crop_height), if there is a value.
    pub fn maybe_crop_height(self, crop_height: ::std::option::Option<i64>) -> Self {
        match crop_height {
            ::std::option::Option::Some(crop_height) => self.crop_height(crop_height),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::PersonPicture> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for AddPersonPicture {
    type Output = runtime::Result<models::PersonPicture>;
    type IntoFuture = runtime::Call<models::PersonPicture>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(AddPersonPicture);

/// Builder of the call `GET persons/{id}/products`, from [`Persons::products`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetPersonProducts {
    request: runtime::Request,
}

impl GetPersonProducts {
    /// Starts the list at this item, counted from 0.
    pub fn start(mut self, start: u64) -> Self {
        self.request.start(start);
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
    pub fn stream(self) -> runtime::ItemStream<runtime::Map<models::PersonProduct>> {
        self.request.stream()
    }
    /// Returns the items of all pages in one `Vec`.
    #[inline]
    pub fn all(
        self,
    ) -> runtime::Call<::std::vec::Vec<runtime::Map<models::PersonProduct>>> {
        self.request.all()
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(
        self,
    ) -> runtime::ResponseFuture<runtime::Page<runtime::Map<models::PersonProduct>>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetPersonProducts {
    type Output = runtime::Result<runtime::Page<runtime::Map<models::PersonProduct>>>;
    type IntoFuture = runtime::Call<runtime::Page<runtime::Map<models::PersonProduct>>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.page()
    }
}
runtime::private::customize!(GetPersonProducts);
