// @generated from spec/crm/persons.yaml by `cargo xtask codegen`. Do not edit.

//! The people that deals are made with.
//!
//! [`Persons`] starts the calls; the other types are the calls themselves.
//!
//! - [`list`](Persons::list): Get persons. `GET persons`
//! - [`create`](Persons::create): Create a person. `POST persons`
//! - [`update`](Persons::update): Update a person. `PUT persons`
//! - [`delete`](Persons::delete): Delete a person. `DELETE persons`

use ::callsheet_runtime as runtime;
use super::models;
use super::ops::persons as ops;

/// The people that deals are made with.
///
/// From [`Client::persons`](super::Client::persons).
#[derive(Clone, Copy, Debug)]
#[must_use = "a handle only starts calls"]
pub struct Persons<'a> {
    pub(super) client: &'a runtime::Client,
}

impl Persons<'_> {
    /// Get persons.
    ///
    /// `GET persons`
    ///
    /// Returns a [page](::callsheet_runtime::Page) of [`Person`](models::Person). `.all()` returns the whole list, `.stream()` its items one by one. Optional parameters are setters of [`ListPersons`].
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::crm::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let page = client
    ///     .persons()
    ///     .list()
    ///     .name("Ada Lovelace")
    ///     .first_name("Ada")
    ///     .limit(50)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn list(self) -> ListPersons {
        ListPersons {
            request: runtime::Request::new(self.client, &ops::LIST),
        }
    }
    /// Create a person.
    ///
    /// `POST persons`
    ///
    /// - `name`: The full name, as it is shown.
    ///
    /// Returns a [`Person`](models::Person). Optional parameters are setters of [`CreatePerson`].
    ///
    /// - Succeeds with status 201.
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::crm::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let person = client
    ///     .persons()
    ///     .create("Ada Lovelace")
    ///     .organization_id(1)
    ///     .first_name("Ada")
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn create(
        self,
        name: impl ::std::convert::Into<::std::string::String>,
    ) -> CreatePerson {
        let mut request = runtime::Request::new(self.client, &ops::CREATE);
        request.set(1, name.into());
        CreatePerson { request }
    }
    /// Update a person.
    ///
    /// What is not given stays as it is.
    ///
    /// `PUT persons`
    ///
    /// - `id`: the id of the person ([`PersonId`](models::PersonId))
    ///
    /// Returns a [`Person`](models::Person). Optional parameters are setters of [`UpdatePerson`].
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::crm::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let person = client
    ///     .persons()
    ///     .update(1)
    ///     .organization_id(1)
    ///     .name("Ada Lovelace")
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn update(
        self,
        id: impl ::std::convert::Into<models::PersonId>,
    ) -> UpdatePerson {
        let mut request = runtime::Request::new(self.client, &ops::UPDATE);
        request.set(0, id.into());
        UpdatePerson { request }
    }
    /// Delete a person.
    ///
    /// `DELETE persons`
    ///
    /// - `id`: the id of the person ([`PersonId`](models::PersonId))
    ///
    /// Returns a [`PersonId`](models::PersonId).
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::crm::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let person_id = client.persons().delete(1).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn delete(
        self,
        id: impl ::std::convert::Into<models::PersonId>,
    ) -> DeletePerson {
        let mut request = runtime::Request::new(self.client, &ops::DELETE);
        request.set(0, id.into());
        DeletePerson { request }
    }
}

/// Builder of the call `GET persons`, from [`Persons::list`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListPersons {
    request: runtime::Request,
}

impl ListPersons {
    /// Only those with this id.
    pub fn id(mut self, id: impl ::std::convert::Into<models::PersonId>) -> Self {
        self.request.set(0, id.into());
        self
    }
    /// [`id`](Self::id), if there is a value.
    pub fn maybe_id(
        self,
        id: ::std::option::Option<impl ::std::convert::Into<models::PersonId>>,
    ) -> Self {
        match id {
            ::std::option::Option::Some(id) => self.id(id),
            ::std::option::Option::None => self,
        }
    }
    /// The full name, as it is shown.
    pub fn name(
        mut self,
        name: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(1, name.into());
        self
    }
    /// [`name`](Self::name), if there is a value.
    pub fn maybe_name(
        self,
        name: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match name {
            ::std::option::Option::Some(name) => self.name(name),
            ::std::option::Option::None => self,
        }
    }
    /// Only those with this first name.
    pub fn first_name(
        mut self,
        first_name: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(2, first_name.into());
        self
    }
    /// [`first_name`](Self::first_name), if there is a value.
    pub fn maybe_first_name(
        self,
        first_name: ::std::option::Option<
            impl ::std::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        match first_name {
            ::std::option::Option::Some(first_name) => self.first_name(first_name),
            ::std::option::Option::None => self,
        }
    }
    /// Only those with this last name.
    pub fn last_name(
        mut self,
        last_name: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(3, last_name.into());
        self
    }
    /// [`last_name`](Self::last_name), if there is a value.
    pub fn maybe_last_name(
        self,
        last_name: ::std::option::Option<
            impl ::std::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        match last_name {
            ::std::option::Option::Some(last_name) => self.last_name(last_name),
            ::std::option::Option::None => self,
        }
    }
    /// Only those with this email.
    pub fn email(
        mut self,
        email: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(4, email.into());
        self
    }
    /// [`email`](Self::email), if there is a value.
    pub fn maybe_email(
        self,
        email: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match email {
            ::std::option::Option::Some(email) => self.email(email),
            ::std::option::Option::None => self,
        }
    }
    /// Only those with this phone.
    pub fn phone(
        mut self,
        phone: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(5, phone.into());
        self
    }
    /// [`phone`](Self::phone), if there is a value.
    pub fn maybe_phone(
        self,
        phone: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match phone {
            ::std::option::Option::Some(phone) => self.phone(phone),
            ::std::option::Option::None => self,
        }
    }
    /// Only those with this mobile.
    pub fn mobile(
        mut self,
        mobile: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(6, mobile.into());
        self
    }
    /// [`mobile`](Self::mobile), if there is a value.
    pub fn maybe_mobile(
        self,
        mobile: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match mobile {
            ::std::option::Option::Some(mobile) => self.mobile(mobile),
            ::std::option::Option::None => self,
        }
    }
    /// Only those with this fax.
    pub fn fax(mut self, fax: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.request.set(7, fax.into());
        self
    }
    /// [`fax`](Self::fax), if there is a value.
    pub fn maybe_fax(
        self,
        fax: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match fax {
            ::std::option::Option::Some(fax) => self.fax(fax),
            ::std::option::Option::None => self,
        }
    }
    /// Their job title, or a form of address.
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
    /// Where they work.
    pub fn organization_id(
        mut self,
        organization_id: impl ::std::convert::Into<models::OrganizationId>,
    ) -> Self {
        self.request.set(9, organization_id.into());
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
    /// Only those with this add time.
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
    /// Only those with this update time.
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
    /// Only those that this user created.
    pub fn creator_user_id(
        mut self,
        creator_user_id: impl ::std::convert::Into<models::UserId>,
    ) -> Self {
        self.request.set(12, creator_user_id.into());
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
        self.request.set(13, owner_user_id.into());
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
    /// Only those with this visibility.
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
    /// Only those that are deleted, or only those that are not.
    pub fn deleted(mut self, deleted: bool) -> Self {
        self.request.set(15, deleted);
        self
    }
    /// [`deleted`](Self::deleted), if there is a value.
    pub fn maybe_deleted(self, deleted: ::std::option::Option<bool>) -> Self {
        match deleted {
            ::std::option::Option::Some(deleted) => self.deleted(deleted),
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
        self.request.extend(16, custom_fields.into());
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
    pub fn stream(self) -> runtime::ItemStream<models::Person> {
        self.request.stream()
    }
    /// Returns the items of all pages in one `Vec`.
    #[inline]
    pub fn all(self) -> runtime::Call<::std::vec::Vec<models::Person>> {
        self.request.all()
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<runtime::Page<models::Person>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for ListPersons {
    type Output = runtime::Result<runtime::Page<models::Person>>;
    type IntoFuture = runtime::Call<runtime::Page<models::Person>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.page()
    }
}
runtime::private::customize!(ListPersons);

/// Builder of the call `POST persons`, from [`Persons::create`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CreatePerson {
    request: runtime::Request,
}

impl CreatePerson {
    /// Where they work.
    pub fn organization_id(
        mut self,
        organization_id: impl ::std::convert::Into<models::OrganizationId>,
    ) -> Self {
        self.request.set(0, organization_id.into());
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
    /// Empties `organization_id`: sends null.
    pub fn clear_organization_id(mut self) -> Self {
        self.request.clear(0);
        self
    }
    /// Sets the first name.
    pub fn first_name(
        mut self,
        first_name: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(2, first_name.into());
        self
    }
    /// [`first_name`](Self::first_name), if there is a value.
    pub fn maybe_first_name(
        self,
        first_name: ::std::option::Option<
            impl ::std::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        match first_name {
            ::std::option::Option::Some(first_name) => self.first_name(first_name),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `first_name`: sends null.
    pub fn clear_first_name(mut self) -> Self {
        self.request.clear(2);
        self
    }
    /// Sets the last name.
    pub fn last_name(
        mut self,
        last_name: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(3, last_name.into());
        self
    }
    /// [`last_name`](Self::last_name), if there is a value.
    pub fn maybe_last_name(
        self,
        last_name: ::std::option::Option<
            impl ::std::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        match last_name {
            ::std::option::Option::Some(last_name) => self.last_name(last_name),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `last_name`: sends null.
    pub fn clear_last_name(mut self) -> Self {
        self.request.clear(3);
        self
    }
    /// Sets the email.
    pub fn email(
        mut self,
        email: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(4, email.into());
        self
    }
    /// [`email`](Self::email), if there is a value.
    pub fn maybe_email(
        self,
        email: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match email {
            ::std::option::Option::Some(email) => self.email(email),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `email`: sends null.
    pub fn clear_email(mut self) -> Self {
        self.request.clear(4);
        self
    }
    /// Sets the phone.
    pub fn phone(
        mut self,
        phone: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(5, phone.into());
        self
    }
    /// [`phone`](Self::phone), if there is a value.
    pub fn maybe_phone(
        self,
        phone: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match phone {
            ::std::option::Option::Some(phone) => self.phone(phone),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `phone`: sends null.
    pub fn clear_phone(mut self) -> Self {
        self.request.clear(5);
        self
    }
    /// Sets the mobile.
    pub fn mobile(
        mut self,
        mobile: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(6, mobile.into());
        self
    }
    /// [`mobile`](Self::mobile), if there is a value.
    pub fn maybe_mobile(
        self,
        mobile: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match mobile {
            ::std::option::Option::Some(mobile) => self.mobile(mobile),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `mobile`: sends null.
    pub fn clear_mobile(mut self) -> Self {
        self.request.clear(6);
        self
    }
    /// Sets the fax.
    pub fn fax(mut self, fax: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.request.set(7, fax.into());
        self
    }
    /// [`fax`](Self::fax), if there is a value.
    pub fn maybe_fax(
        self,
        fax: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match fax {
            ::std::option::Option::Some(fax) => self.fax(fax),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `fax`: sends null.
    pub fn clear_fax(mut self) -> Self {
        self.request.clear(7);
        self
    }
    /// Their job title, or a form of address.
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
    /// Empties `title`: sends null.
    pub fn clear_title(mut self) -> Self {
        self.request.clear(8);
        self
    }
    /// Sets when it was added, in UTC.
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
    /// Sets when it was last changed, in UTC.
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
    /// Sets the id of the user who created it.
    pub fn creator_user_id(
        mut self,
        creator_user_id: impl ::std::convert::Into<models::UserId>,
    ) -> Self {
        self.request.set(11, creator_user_id.into());
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
        self.request.set(12, owner_user_id.into());
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
    /// Sets who can see it.
    pub fn visible_to(mut self, visible_to: models::Visibility) -> Self {
        self.request.set(13, visible_to);
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
    /// The fields that the company defined, by their keys.
    ///
    /// Each call adds members. If a member is set twice, the later value is sent.
    pub fn custom_fields(
        mut self,
        custom_fields: impl ::std::convert::Into<models::CustomFields>,
    ) -> Self {
        self.request.extend(14, custom_fields.into());
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
    pub fn response(self) -> runtime::ResponseFuture<models::Person> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for CreatePerson {
    type Output = runtime::Result<models::Person>;
    type IntoFuture = runtime::Call<models::Person>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(CreatePerson);

/// Builder of the call `PUT persons`, from [`Persons::update`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct UpdatePerson {
    request: runtime::Request,
}

impl UpdatePerson {
    /// Where they work.
    pub fn organization_id(
        mut self,
        organization_id: impl ::std::convert::Into<models::OrganizationId>,
    ) -> Self {
        self.request.set(1, organization_id.into());
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
    /// Empties `organization_id`: sends null.
    pub fn clear_organization_id(mut self) -> Self {
        self.request.clear(1);
        self
    }
    /// The full name, as it is shown.
    pub fn name(
        mut self,
        name: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(2, name.into());
        self
    }
    /// [`name`](Self::name), if there is a value.
    pub fn maybe_name(
        self,
        name: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match name {
            ::std::option::Option::Some(name) => self.name(name),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the first name.
    pub fn first_name(
        mut self,
        first_name: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(3, first_name.into());
        self
    }
    /// [`first_name`](Self::first_name), if there is a value.
    pub fn maybe_first_name(
        self,
        first_name: ::std::option::Option<
            impl ::std::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        match first_name {
            ::std::option::Option::Some(first_name) => self.first_name(first_name),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `first_name`: sends null.
    pub fn clear_first_name(mut self) -> Self {
        self.request.clear(3);
        self
    }
    /// Sets the last name.
    pub fn last_name(
        mut self,
        last_name: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(4, last_name.into());
        self
    }
    /// [`last_name`](Self::last_name), if there is a value.
    pub fn maybe_last_name(
        self,
        last_name: ::std::option::Option<
            impl ::std::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        match last_name {
            ::std::option::Option::Some(last_name) => self.last_name(last_name),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `last_name`: sends null.
    pub fn clear_last_name(mut self) -> Self {
        self.request.clear(4);
        self
    }
    /// Sets the email.
    pub fn email(
        mut self,
        email: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(5, email.into());
        self
    }
    /// [`email`](Self::email), if there is a value.
    pub fn maybe_email(
        self,
        email: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match email {
            ::std::option::Option::Some(email) => self.email(email),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `email`: sends null.
    pub fn clear_email(mut self) -> Self {
        self.request.clear(5);
        self
    }
    /// Sets the phone.
    pub fn phone(
        mut self,
        phone: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(6, phone.into());
        self
    }
    /// [`phone`](Self::phone), if there is a value.
    pub fn maybe_phone(
        self,
        phone: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match phone {
            ::std::option::Option::Some(phone) => self.phone(phone),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `phone`: sends null.
    pub fn clear_phone(mut self) -> Self {
        self.request.clear(6);
        self
    }
    /// Sets the mobile.
    pub fn mobile(
        mut self,
        mobile: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(7, mobile.into());
        self
    }
    /// [`mobile`](Self::mobile), if there is a value.
    pub fn maybe_mobile(
        self,
        mobile: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match mobile {
            ::std::option::Option::Some(mobile) => self.mobile(mobile),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `mobile`: sends null.
    pub fn clear_mobile(mut self) -> Self {
        self.request.clear(7);
        self
    }
    /// Sets the fax.
    pub fn fax(mut self, fax: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.request.set(8, fax.into());
        self
    }
    /// [`fax`](Self::fax), if there is a value.
    pub fn maybe_fax(
        self,
        fax: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match fax {
            ::std::option::Option::Some(fax) => self.fax(fax),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `fax`: sends null.
    pub fn clear_fax(mut self) -> Self {
        self.request.clear(8);
        self
    }
    /// Their job title, or a form of address.
    pub fn title(
        mut self,
        title: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(9, title.into());
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
    /// Empties `title`: sends null.
    pub fn clear_title(mut self) -> Self {
        self.request.clear(9);
        self
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
    /// Sets the id of the user who created it.
    pub fn creator_user_id(
        mut self,
        creator_user_id: impl ::std::convert::Into<models::UserId>,
    ) -> Self {
        self.request.set(12, creator_user_id.into());
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
        self.request.set(13, owner_user_id.into());
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
    /// The fields that the company defined, by their keys.
    ///
    /// Each call adds members. If a member is set twice, the later value is sent.
    pub fn custom_fields(
        mut self,
        custom_fields: impl ::std::convert::Into<models::CustomFields>,
    ) -> Self {
        self.request.extend(15, custom_fields.into());
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
    pub fn response(self) -> runtime::ResponseFuture<models::Person> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for UpdatePerson {
    type Output = runtime::Result<models::Person>;
    type IntoFuture = runtime::Call<models::Person>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(UpdatePerson);

/// Builder of the call `DELETE persons`, from [`Persons::delete`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeletePerson {
    request: runtime::Request,
}

impl DeletePerson {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::PersonId> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for DeletePerson {
    type Output = runtime::Result<models::PersonId>;
    type IntoFuture = runtime::Call<models::PersonId>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(DeletePerson);
