// @generated from spec/v1/activity_types.yaml by `cargo xtask codegen`. Do not edit.

//! Activity types.
//!
//! [`ActivityTypes`] starts the calls; the other types are the calls themselves.
//!
//! - [`list`](ActivityTypes::list): Get activity types. `GET activityTypes`
//! - [`create`](ActivityTypes::create): Create an activity type. `POST activityTypes`
//! - [`delete`](ActivityTypes::delete): Delete an activity type. `DELETE activityTypes/{id}`
//! - [`update`](ActivityTypes::update): Update an activity type. `PUT activityTypes/{id}`

use ::callsheet_runtime as runtime;
use super::models;
use super::ops::activity_types as ops;

/// Activity types.
///
/// From [`Client::activity_types`](super::Client::activity_types).
#[derive(Clone, Copy, Debug)]
#[must_use = "a handle only starts calls"]
pub struct ActivityTypes<'a> {
    pub(super) client: &'a runtime::Client,
}

impl ActivityTypes<'_> {
    /// Get activity types.
    ///
    /// `GET activityTypes`
    ///
    /// Returns a list of [`ActivityType`](models::ActivityType).
    ///
    /// - Costs 20 tokens of the daily quota.
    /// - Needs one of the scopes `activities:read`, `activities:full`, `admin`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/ActivityTypes#getActivityTypes>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let items = client.activity_types().list().await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn list(self) -> ListActivityTypes {
        ListActivityTypes {
            request: runtime::Request::new(self.client, &ops::LIST),
        }
    }
    /// Create an activity type.
    ///
    /// `POST activityTypes`
    ///
    /// - `name`: the name
    /// - `icon_key`: the icon key ([`ActivityTypeIconKey`](models::ActivityTypeIconKey))
    ///
    /// Returns an [`ActivityType`](models::ActivityType). Optional parameters are setters of [`CreateActivityType`].
    ///
    /// - Costs 10 tokens of the daily quota.
    /// - Needs the scope `admin`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/ActivityTypes#addActivityType>
    ///
    /// ```no_run
    /// use pipedrive::v1::ActivityTypeIconKey;
    ///
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let activity_type = client
    ///     .activity_types()
    ///     .create("Ada Lovelace", ActivityTypeIconKey::Task)
    ///     .color("color")
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn create(
        self,
        name: impl ::std::convert::Into<::std::string::String>,
        icon_key: models::ActivityTypeIconKey,
    ) -> CreateActivityType {
        let mut request = runtime::Request::new(self.client, &ops::CREATE);
        request.set(0, name.into());
        request.set(1, icon_key);
        CreateActivityType { request }
    }
    /// Delete an activity type.
    ///
    /// `DELETE activityTypes/{id}`
    ///
    /// - `id`: the id of the activity type ([`ActivityTypeId`](models::ActivityTypeId))
    ///
    /// Returns an [`ActivityType`](models::ActivityType).
    ///
    /// - Costs 6 tokens of the daily quota.
    /// - Needs the scope `admin`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/ActivityTypes#deleteActivityType>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let activity_type = client.activity_types().delete(1).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn delete(
        self,
        id: impl ::std::convert::Into<models::ActivityTypeId>,
    ) -> DeleteActivityType {
        let mut request = runtime::Request::new(self.client, &ops::DELETE);
        request.set(0, id.into());
        DeleteActivityType { request }
    }
    /// Update an activity type.
    ///
    /// `PUT activityTypes/{id}`
    ///
    /// - `id`: the id of the activity type ([`ActivityTypeId`](models::ActivityTypeId))
    ///
    /// Returns an [`ActivityType`](models::ActivityType). Optional parameters are setters of [`UpdateActivityType`].
    ///
    /// - Costs 10 tokens of the daily quota.
    /// - Needs the scope `admin`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/ActivityTypes#updateActivityType>
    ///
    /// ```no_run
    /// use pipedrive::v1::ActivityTypeIconKey;
    ///
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let activity_type = client
    ///     .activity_types()
    ///     .update(1)
    ///     .name("Ada Lovelace")
    ///     .icon_key(ActivityTypeIconKey::Task)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn update(
        self,
        id: impl ::std::convert::Into<models::ActivityTypeId>,
    ) -> UpdateActivityType {
        let mut request = runtime::Request::new(self.client, &ops::UPDATE);
        request.set(0, id.into());
        UpdateActivityType { request }
    }
}

/// Builder of the call `GET activityTypes`, from [`ActivityTypes::list`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListActivityTypes {
    request: runtime::Request,
}

impl ListActivityTypes {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(
        self,
    ) -> runtime::ResponseFuture<::std::vec::Vec<models::ActivityType>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for ListActivityTypes {
    type Output = runtime::Result<::std::vec::Vec<models::ActivityType>>;
    type IntoFuture = runtime::Call<::std::vec::Vec<models::ActivityType>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(ListActivityTypes);

/// Builder of the call `POST activityTypes`, from [`ActivityTypes::create`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CreateActivityType {
    request: runtime::Request,
}

impl CreateActivityType {
    /// Sets the color.
    pub fn color(
        mut self,
        color: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(2, color.into());
        self
    }
    /// [`color`](Self::color), if there is a value.
    pub fn maybe_color(
        self,
        color: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match color {
            ::std::option::Option::Some(color) => self.color(color),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::ActivityType> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for CreateActivityType {
    type Output = runtime::Result<models::ActivityType>;
    type IntoFuture = runtime::Call<models::ActivityType>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(CreateActivityType);

/// Builder of the call `DELETE activityTypes/{id}`, from [`ActivityTypes::delete`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteActivityType {
    request: runtime::Request,
}

impl DeleteActivityType {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::ActivityType> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for DeleteActivityType {
    type Output = runtime::Result<models::ActivityType>;
    type IntoFuture = runtime::Call<models::ActivityType>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(DeleteActivityType);

/// Builder of the call `PUT activityTypes/{id}`, from [`ActivityTypes::update`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct UpdateActivityType {
    request: runtime::Request,
}

impl UpdateActivityType {
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
    /// Sets the icon key.
    pub fn icon_key(mut self, icon_key: models::ActivityTypeIconKey) -> Self {
        self.request.set(2, icon_key);
        self
    }
    /// [`icon_key`](Self::icon_key), if there is a value.
    pub fn maybe_icon_key(
        self,
        icon_key: ::std::option::Option<models::ActivityTypeIconKey>,
    ) -> Self {
        match icon_key {
            ::std::option::Option::Some(icon_key) => self.icon_key(icon_key),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the color.
    pub fn color(
        mut self,
        color: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(3, color.into());
        self
    }
    /// [`color`](Self::color), if there is a value.
    pub fn maybe_color(
        self,
        color: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match color {
            ::std::option::Option::Some(color) => self.color(color),
            ::std::option::Option::None => self,
        }
    }
    /// Sets its place among the others.
    pub fn order_nr(mut self, order_nr: i64) -> Self {
        self.request.set(4, order_nr);
        self
    }
    /// [`order_nr`](Self::order_nr), if there is a value.
    pub fn maybe_order_nr(self, order_nr: ::std::option::Option<i64>) -> Self {
        match order_nr {
            ::std::option::Option::Some(order_nr) => self.order_nr(order_nr),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::ActivityType> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for UpdateActivityType {
    type Output = runtime::Result<models::ActivityType>;
    type IntoFuture = runtime::Call<models::ActivityType>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(UpdateActivityType);
