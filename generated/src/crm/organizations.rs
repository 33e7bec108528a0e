// @generated from spec/crm/organizations.yaml by `cargo xtask codegen`. Do not edit.

//! The companies and other bodies that deals are made with.
//!
//! [`Organizations`] starts the calls; the other types are the calls themselves.
//!
//! - [`list`](Organizations::list): Get organizations. `GET organizations`
//! - [`create`](Organizations::create): Create an organization. `POST organizations`
//! - [`update`](Organizations::update): Update an organization. `PUT organizations`
//! - [`delete`](Organizations::delete): Delete an organization. `DELETE organizations`

use ::callsheet_runtime as runtime;
use super::models;
use super::ops::organizations as ops;

/// The companies and other bodies that deals are made with.
///
/// From [`Client::organizations`](super::Client::organizations).
#[derive(Clone, Copy, Debug)]
#[must_use = "a handle only starts calls"]
pub struct Organizations<'a> {
    pub(super) client: &'a runtime::Client,
}

impl Organizations<'_> {
    /// Get organizations.
    ///
    /// `GET organizations`
    ///
    /// Returns a [page](::callsheet_runtime::Page) of [`Organization`](models::Organization). `.all()` returns the whole list, `.stream()` its items one by one. Optional parameters are setters of [`ListOrganizations`].
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::crm::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let page = client
    ///     .organizations()
    ///     .list()
    ///     .name("Ada Lovelace")
    ///     .address("address")
    ///     .limit(50)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn list(self) -> ListOrganizations {
        ListOrganizations {
            request: runtime::Request::new(self.client, &ops::LIST),
        }
    }
    /// Create an organization.
    ///
    /// `POST organizations`
    ///
    /// - `name`: the name
    ///
    /// Returns an [`Organization`](models::Organization). Optional parameters are setters of [`CreateOrganization`].
    ///
    /// - Succeeds with status 201.
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::crm::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let organization = client
    ///     .organizations()
    ///     .create("Ada Lovelace")
    ///     .address("address")
    ///     .city("Tallinn")
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn create(
        self,
        name: impl ::std::convert::Into<::std::string::String>,
    ) -> CreateOrganization {
        let mut request = runtime::Request::new(self.client, &ops::CREATE);
        request.set(0, name.into());
        CreateOrganization { request }
    }
    /// Update an organization.
    ///
    /// What is not given stays as it is.
    ///
    /// `PUT organizations`
    ///
    /// - `id`: the id of the organization ([`OrganizationId`](models::OrganizationId))
    ///
    /// Returns an [`Organization`](models::Organization). Optional parameters are setters of [`UpdateOrganization`].
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::crm::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let organization = client
    ///     .organizations()
    ///     .update(1)
    ///     .name("Ada Lovelace")
    ///     .address("address")
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn update(
        self,
        id: impl ::std::convert::Into<models::OrganizationId>,
    ) -> UpdateOrganization {
        let mut request = runtime::Request::new(self.client, &ops::UPDATE);
        request.set(0, id.into());
        UpdateOrganization { request }
    }
    /// Delete an organization.
    ///
    /// `DELETE organizations`
    ///
    /// - `id`: the id of the organization ([`OrganizationId`](models::OrganizationId))
    ///
    /// Returns an [`OrganizationId`](models::OrganizationId).
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::crm::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let organization_id = client.organizations().delete(1).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn delete(
        self,
        id: impl ::std::convert::Into<models::OrganizationId>,
    ) -> DeleteOrganization {
        let mut request = runtime::Request::new(self.client, &ops::DELETE);
        request.set(0, id.into());
        DeleteOrganization { request }
    }
}

/// Builder of the call `GET organizations`, from [`Organizations::list`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListOrganizations {
    request: runtime::Request,
}

impl ListOrganizations {
    /// Only those with this id.
    pub fn id(mut self, id: impl ::std::convert::Into<models::OrganizationId>) -> Self {
        self.request.set(0, id.into());
        self
    }
    /// [`id`](Self::id), if there is a value.
    pub fn maybe_id(
        self,
        id: ::std::option::Option<impl ::std::convert::Into<models::OrganizationId>>,
    ) -> Self {
        match id {
            ::std::option::Option::Some(id) => self.id(id),
            ::std::option::Option::None => self,
        }
    }
    /// Only those with this name.
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
    /// Street and number, or the whole address in one line.
    pub fn address(
        mut self,
        address: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(2, address.into());
        self
    }
    /// [`address`](Self::address), if there is a value.
    pub fn maybe_address(
        self,
        address: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match address {
            ::std::option::Option::Some(address) => self.address(address),
            ::std::option::Option::None => self,
        }
    }
    /// Only those with this city.
    pub fn city(
        mut self,
        city: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(3, city.into());
        self
    }
    /// [`city`](Self::city), if there is a value.
    pub fn maybe_city(
        self,
        city: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match city {
            ::std::option::Option::Some(city) => self.city(city),
            ::std::option::Option::None => self,
        }
    }
    /// Only those with this state.
    pub fn state(
        mut self,
        state: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(4, state.into());
        self
    }
    /// [`state`](Self::state), if there is a value.
    pub fn maybe_state(
        self,
        state: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match state {
            ::std::option::Option::Some(state) => self.state(state),
            ::std::option::Option::None => self,
        }
    }
    /// Only those with this country.
    pub fn country(
        mut self,
        country: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(5, country.into());
        self
    }
    /// [`country`](Self::country), if there is a value.
    pub fn maybe_country(
        self,
        country: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match country {
            ::std::option::Option::Some(country) => self.country(country),
            ::std::option::Option::None => self,
        }
    }
    /// Only those with this phone.
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
    /// Only those with this website.
    pub fn website(
        mut self,
        website: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(7, website.into());
        self
    }
    /// [`website`](Self::website), if there is a value.
    pub fn maybe_website(
        self,
        website: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match website {
            ::std::option::Option::Some(website) => self.website(website),
            ::std::option::Option::None => self,
        }
    }
    /// Only those of this industry.
    pub fn industry_id(
        mut self,
        industry_id: impl ::std::convert::Into<models::IndustryId>,
    ) -> Self {
        self.request.set(8, industry_id.into());
        self
    }
    /// [`industry_id`](Self::industry_id), if there is a value.
    pub fn maybe_industry_id(
        self,
        industry_id: ::std::option::Option<impl ::std::convert::Into<models::IndustryId>>,
    ) -> Self {
        match industry_id {
            ::std::option::Option::Some(industry_id) => self.industry_id(industry_id),
            ::std::option::Option::None => self,
        }
    }
    /// Only those with these num employees.
    pub fn num_employees(mut self, num_employees: i64) -> Self {
        self.request.set(9, num_employees);
        self
    }
    /// [`num_employees`](Self::num_employees), if there is a value.
    pub fn maybe_num_employees(self, num_employees: ::std::option::Option<i64>) -> Self {
        match num_employees {
            ::std::option::Option::Some(num_employees) => {
                self.num_employees(num_employees)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Only those with this description.
    pub fn description(
        mut self,
        description: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(10, description.into());
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
    /// Only those with this add time.
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
    /// Only those with this update time.
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
    /// Only those that this user created.
    pub fn creator_user_id(
        mut self,
        creator_user_id: impl ::std::convert::Into<models::UserId>,
    ) -> Self {
        self.request.set(13, creator_user_id.into());
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
        self.request.set(14, owner_user_id.into());
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
    /// Only those with this organization type.
    pub fn org_type(mut self, org_type: models::OrganizationType) -> Self {
        self.request.set(16, org_type);
        self
    }
    /// [`org_type`](Self::org_type), if there is a value.
    pub fn maybe_org_type(
        self,
        org_type: ::std::option::Option<models::OrganizationType>,
    ) -> Self {
        match org_type {
            ::std::option::Option::Some(org_type) => self.org_type(org_type),
            ::std::option::Option::None => self,
        }
    }
    /// Only those that are deleted, or only those that are not.
    pub fn deleted(mut self, deleted: bool) -> Self {
        self.request.set(17, deleted);
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
        self.request.extend(18, custom_fields.into());
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
    pub fn stream(self) -> runtime::ItemStream<models::Organization> {
        self.request.stream()
    }
    /// Returns the items of all pages in one `Vec`.
    #[inline]
    pub fn all(self) -> runtime::Call<::std::vec::Vec<models::Organization>> {
        self.request.all()
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(
        self,
    ) -> runtime::ResponseFuture<runtime::Page<models::Organization>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for ListOrganizations {
    type Output = runtime::Result<runtime::Page<models::Organization>>;
    type IntoFuture = runtime::Call<runtime::Page<models::Organization>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.page()
    }
}
runtime::private::customize!(ListOrganizations);

/// Builder of the call `POST organizations`, from [`Organizations::create`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CreateOrganization {
    request: runtime::Request,
}

impl CreateOrganization {
    /// Street and number, or the whole address in one line.
    pub fn address(
        mut self,
        address: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(1, address.into());
        self
    }
    /// [`address`](Self::address), if there is a value.
    pub fn maybe_address(
        self,
        address: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match address {
            ::std::option::Option::Some(address) => self.address(address),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `address`: sends null.
    pub fn clear_address(mut self) -> Self {
        self.request.clear(1);
        self
    }
    /// Sets the city.
    pub fn city(
        mut self,
        city: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(2, city.into());
        self
    }
    /// [`city`](Self::city), if there is a value.
    pub fn maybe_city(
        self,
        city: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match city {
            ::std::option::Option::Some(city) => self.city(city),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `city`: sends null.
    pub fn clear_city(mut self) -> Self {
        self.request.clear(2);
        self
    }
    /// Sets the state.
    pub fn state(
        mut self,
        state: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(3, state.into());
        self
    }
    /// [`state`](Self::state), if there is a value.
    pub fn maybe_state(
        self,
        state: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match state {
            ::std::option::Option::Some(state) => self.state(state),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `state`: sends null.
    pub fn clear_state(mut self) -> Self {
        self.request.clear(3);
        self
    }
    /// Sets the country.
    pub fn country(
        mut self,
        country: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(4, country.into());
        self
    }
    /// [`country`](Self::country), if there is a value.
    pub fn maybe_country(
        self,
        country: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match country {
            ::std::option::Option::Some(country) => self.country(country),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `country`: sends null.
    pub fn clear_country(mut self) -> Self {
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
    /// Sets the website.
    pub fn website(
        mut self,
        website: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(6, website.into());
        self
    }
    /// [`website`](Self::website), if there is a value.
    pub fn maybe_website(
        self,
        website: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match website {
            ::std::option::Option::Some(website) => self.website(website),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `website`: sends null.
    pub fn clear_website(mut self) -> Self {
        self.request.clear(6);
        self
    }
    /// Sets the id of the industry.
    pub fn industry_id(
        mut self,
        industry_id: impl ::std::convert::Into<models::IndustryId>,
    ) -> Self {
        self.request.set(7, industry_id.into());
        self
    }
    /// [`industry_id`](Self::industry_id), if there is a value.
    pub fn maybe_industry_id(
        self,
        industry_id: ::std::option::Option<impl ::std::convert::Into<models::IndustryId>>,
    ) -> Self {
        match industry_id {
            ::std::option::Option::Some(industry_id) => self.industry_id(industry_id),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `industry_id`: sends null.
    pub fn clear_industry_id(mut self) -> Self {
        self.request.clear(7);
        self
    }
    /// Sets the num employees.
    pub fn num_employees(mut self, num_employees: i64) -> Self {
        self.request.set(8, num_employees);
        self
    }
    /// [`num_employees`](Self::num_employees), if there is a value.
    pub fn maybe_num_employees(self, num_employees: ::std::option::Option<i64>) -> Self {
        match num_employees {
            ::std::option::Option::Some(num_employees) => {
                self.num_employees(num_employees)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Empties `num_employees`: sends null.
    pub fn clear_num_employees(mut self) -> Self {
        self.request.clear(8);
        self
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
    /// Sets the organization type.
    pub fn org_type(mut self, org_type: models::OrganizationType) -> Self {
        self.request.set(15, org_type);
        self
    }
    /// [`org_type`](Self::org_type), if there is a value.
    pub fn maybe_org_type(
        self,
        org_type: ::std::option::Option<models::OrganizationType>,
    ) -> Self {
        match org_type {
            ::std::option::Option::Some(org_type) => self.org_type(org_type),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `org_type`: sends null.
    pub fn clear_org_type(mut self) -> Self {
        self.request.clear(15);
        self
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
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Organization> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for CreateOrganization {
    type Output = runtime::Result<models::Organization>;
    type IntoFuture = runtime::Call<models::Organization>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(CreateOrganization);

/// Builder of the call `PUT organizations`, from [`Organizations::update`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct UpdateOrganization {
    request: runtime::Request,
}

impl UpdateOrganization {
    /// Sets the name.
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
    /// Street and number, or the whole address in one line.
    pub fn address(
        mut self,
        address: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(2, address.into());
        self
    }
    /// [`address`](Self::address), if there is a value.
    pub fn maybe_address(
        self,
        address: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match address {
            ::std::option::Option::Some(address) => self.address(address),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `address`: sends null.
    pub fn clear_address(mut self) -> Self {
        self.request.clear(2);
        self
    }
    /// Sets the city.
    pub fn city(
        mut self,
        city: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(3, city.into());
        self
    }
    /// [`city`](Self::city), if there is a value.
    pub fn maybe_city(
        self,
        city: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match city {
            ::std::option::Option::Some(city) => self.city(city),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `city`: sends null.
    pub fn clear_city(mut self) -> Self {
        self.request.clear(3);
        self
    }
    /// Sets the state.
    pub fn state(
        mut self,
        state: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(4, state.into());
        self
    }
    /// [`state`](Self::state), if there is a value.
    pub fn maybe_state(
        self,
        state: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match state {
            ::std::option::Option::Some(state) => self.state(state),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `state`: sends null.
    pub fn clear_state(mut self) -> Self {
        self.request.clear(4);
        self
    }
    /// Sets the country.
    pub fn country(
        mut self,
        country: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(5, country.into());
        self
    }
    /// [`country`](Self::country), if there is a value.
    pub fn maybe_country(
        self,
        country: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match country {
            ::std::option::Option::Some(country) => self.country(country),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `country`: sends null.
    pub fn clear_country(mut self) -> Self {
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
    /// Sets the website.
    pub fn website(
        mut self,
        website: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(7, website.into());
        self
    }
    /// [`website`](Self::website), if there is a value.
    pub fn maybe_website(
        self,
        website: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match website {
            ::std::option::Option::Some(website) => self.website(website),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `website`: sends null.
    pub fn clear_website(mut self) -> Self {
        self.request.clear(7);
        self
    }
    /// Sets the id of the industry.
    pub fn industry_id(
        mut self,
        industry_id: impl ::std::convert::Into<models::IndustryId>,
    ) -> Self {
        self.request.set(8, industry_id.into());
        self
    }
    /// [`industry_id`](Self::industry_id), if there is a value.
    pub fn maybe_industry_id(
        self,
        industry_id: ::std::option::Option<impl ::std::convert::Into<models::IndustryId>>,
    ) -> Self {
        match industry_id {
            ::std::option::Option::Some(industry_id) => self.industry_id(industry_id),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `industry_id`: sends null.
    pub fn clear_industry_id(mut self) -> Self {
        self.request.clear(8);
        self
    }
    /// Sets the num employees.
    pub fn num_employees(mut self, num_employees: i64) -> Self {
        self.request.set(9, num_employees);
        self
    }
    /// [`num_employees`](Self::num_employees), if there is a value.
    pub fn maybe_num_employees(self, num_employees: ::std::option::Option<i64>) -> Self {
        match num_employees {
            ::std::option::Option::Some(num_employees) => {
                self.num_employees(num_employees)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Empties `num_employees`: sends null.
    pub fn clear_num_employees(mut self) -> Self {
        self.request.clear(9);
        self
    }
    /// Sets the description.
    pub fn description(
        mut self,
        description: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(10, description.into());
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
        self.request.clear(10);
        self
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
    /// Sets the id of the user who created it.
    pub fn creator_user_id(
        mut self,
        creator_user_id: impl ::std::convert::Into<models::UserId>,
    ) -> Self {
        self.request.set(13, creator_user_id.into());
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
        self.request.set(14, owner_user_id.into());
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
    /// Sets the organization type.
    pub fn org_type(mut self, org_type: models::OrganizationType) -> Self {
        self.request.set(16, org_type);
        self
    }
    /// [`org_type`](Self::org_type), if there is a value.
    pub fn maybe_org_type(
        self,
        org_type: ::std::option::Option<models::OrganizationType>,
    ) -> Self {
        match org_type {
            ::std::option::Option::Some(org_type) => self.org_type(org_type),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `org_type`: sends null.
    pub fn clear_org_type(mut self) -> Self {
        self.request.clear(16);
        self
    }
    /// The fields that the company defined, by their keys.
    ///
    /// Each call adds members. If a member is set twice, the later value is sent.
    pub fn custom_fields(
        mut self,
        custom_fields: impl ::std::convert::Into<models::CustomFields>,
    ) -> Self {
        self.request.extend(17, custom_fields.into());
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
    pub fn response(self) -> runtime::ResponseFuture<models::Organization> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for UpdateOrganization {
    type Output = runtime::Result<models::Organization>;
    type IntoFuture = runtime::Call<models::Organization>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(UpdateOrganization);

/// Builder of the call `DELETE organizations`, from [`Organizations::delete`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteOrganization {
    request: runtime::Request,
}

impl DeleteOrganization {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::OrganizationId> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for DeleteOrganization {
    type Output = runtime::Result<models::OrganizationId>;
    type IntoFuture = runtime::Call<models::OrganizationId>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(DeleteOrganization);
