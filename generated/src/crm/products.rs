// @generated from spec/crm/products.yaml by `cargo xtask codegen`. Do not edit.

//! What a company sells.
//!
//! [`Products`] starts the calls; the other types are the calls themselves.
//!
//! - [`list`](Products::list): Get all products in a company. `GET products`
//! - [`create`](Products::create): Create a new product in a company. `POST products`
//! - [`update`](Products::update): Update a product in a company. `PUT products`
//! - [`delete`](Products::delete): Delete a product in a company. `DELETE products`

use ::callsheet_runtime as runtime;
use super::models;
use super::ops::products as ops;

/// What a company sells.
///
/// From [`Client::products`](super::Client::products).
#[derive(Clone, Copy, Debug)]
#[must_use = "a handle only starts calls"]
pub struct Products<'a> {
    pub(super) client: &'a runtime::Client,
}

impl Products<'_> {
    /// Get all products in a company.
    ///
    /// `GET products`
    ///
    /// Returns a [page](::callsheet_runtime::Page) of [`Product`](models::Product). `.all()` returns the whole list, `.stream()` its items one by one. Optional parameters are setters of [`ListProducts`].
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::crm::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let page = client
    ///     .products()
    ///     .list()
    ///     .name("Ada Lovelace")
    ///     .code("code")
    ///     .limit(50)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn list(self) -> ListProducts {
        ListProducts {
            request: runtime::Request::new(self.client, &ops::LIST),
        }
    }
    /// Create a new product in a company.
    ///
    /// `POST products`
    ///
    /// - `name`: the name
    ///
    /// Returns a [`Product`](models::Product). Optional parameters are setters of [`CreateProduct`].
    ///
    /// - Succeeds with status 201.
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::crm::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let product = client
    ///     .products()
    ///     .create("Ada Lovelace")
    ///     .company_id(1)
    ///     .code("code")
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn create(
        self,
        name: impl ::std::convert::Into<::std::string::String>,
    ) -> CreateProduct {
        let mut request = runtime::Request::new(self.client, &ops::CREATE);
        request.set(1, name.into());
        CreateProduct { request }
    }
    /// Update a product in a company.
    ///
    /// What is not given stays as it is.
    ///
    /// `PUT products`
    ///
    /// - `id`: the id of the product ([`ProductId`](models::ProductId))
    ///
    /// Returns a [`Product`](models::Product). Optional parameters are setters of [`UpdateProduct`].
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::crm::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let product = client
    ///     .products()
    ///     .update(1)
    ///     .name("Ada Lovelace")
    ///     .code("code")
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn update(
        self,
        id: impl ::std::convert::Into<models::ProductId>,
    ) -> UpdateProduct {
        let mut request = runtime::Request::new(self.client, &ops::UPDATE);
        request.set(0, id.into());
        UpdateProduct { request }
    }
    /// Delete a product in a company.
    ///
    /// `DELETE products`
    ///
    /// - `id`: the id of the product ([`ProductId`](models::ProductId))
    ///
    /// Returns a [`ProductId`](models::ProductId).
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::crm::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let product_id = client.products().delete(1).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn delete(
        self,
        id: impl ::std::convert::Into<models::ProductId>,
    ) -> DeleteProduct {
        let mut request = runtime::Request::new(self.client, &ops::DELETE);
        request.set(0, id.into());
        DeleteProduct { request }
    }
}

/// Builder of the call `GET products`, from [`Products::list`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListProducts {
    request: runtime::Request,
}

impl ListProducts {
    /// Only those with this id.
    pub fn id(mut self, id: impl ::std::convert::Into<models::ProductId>) -> Self {
        self.request.set(0, id.into());
        self
    }
    /// [`id`](Self::id), if there is a value.
    pub fn maybe_id(
        self,
        id: ::std::option::Option<impl ::std::convert::Into<models::ProductId>>,
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
    /// The company's own code for it, such as an article number.
    pub fn code(
        mut self,
        code: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(2, code.into());
        self
    }
    /// [`code`](Self::code), if there is a value.
    pub fn maybe_code(
        self,
        code: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match code {
            ::std::option::Option::Some(code) => self.code(code),
            ::std::option::Option::None => self,
        }
    }
    /// Only those with this description.
    pub fn description(
        mut self,
        description: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(3, description.into());
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
    /// What `quantity` counts: `box`, `hour`.
    pub fn unit(
        mut self,
        unit: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(4, unit.into());
        self
    }
    /// [`unit`](Self::unit), if there is a value.
    pub fn maybe_unit(
        self,
        unit: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match unit {
            ::std::option::Option::Some(unit) => self.unit(unit),
            ::std::option::Option::None => self,
        }
    }
    /// In percent.
    pub fn tax(mut self, tax: f64) -> Self {
        self.request.set(5, tax);
        self
    }
    /// [`tax`](Self::tax), if there is a value.
    pub fn maybe_tax(self, tax: ::std::option::Option<f64>) -> Self {
        match tax {
            ::std::option::Option::Some(tax) => self.tax(tax),
            ::std::option::Option::None => self,
        }
    }
    /// In units; can have a fraction.
    pub fn quantity(mut self, quantity: f64) -> Self {
        self.request.set(6, quantity);
        self
    }
    /// [`quantity`](Self::quantity), if there is a value.
    pub fn maybe_quantity(self, quantity: ::std::option::Option<f64>) -> Self {
        match quantity {
            ::std::option::Option::Some(quantity) => self.quantity(quantity),
            ::std::option::Option::None => self,
        }
    }
    /// What a unit sells for, in `currency`.
    pub fn price(mut self, price: impl ::std::convert::Into<runtime::Money>) -> Self {
        self.request.set(7, price.into());
        self
    }
    /// [`price`](Self::price), if there is a value.
    pub fn maybe_price(
        self,
        price: ::std::option::Option<impl ::std::convert::Into<runtime::Money>>,
    ) -> Self {
        match price {
            ::std::option::Option::Some(price) => self.price(price),
            ::std::option::Option::None => self,
        }
    }
    /// What a unit costs the company, in `currency`.
    pub fn cost(mut self, cost: impl ::std::convert::Into<runtime::Money>) -> Self {
        self.request.set(8, cost.into());
        self
    }
    /// [`cost`](Self::cost), if there is a value.
    pub fn maybe_cost(
        self,
        cost: ::std::option::Option<impl ::std::convert::Into<runtime::Money>>,
    ) -> Self {
        match cost {
            ::std::option::Option::Some(cost) => self.cost(cost),
            ::std::option::Option::None => self,
        }
    }
    /// Whether it is on sale.
    pub fn active_flag(mut self, active_flag: bool) -> Self {
        self.request.set(9, active_flag);
        self
    }
    /// [`active_flag`](Self::active_flag), if there is a value.
    pub fn maybe_active_flag(self, active_flag: ::std::option::Option<bool>) -> Self {
        match active_flag {
            ::std::option::Option::Some(active_flag) => self.active_flag(active_flag),
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
    /// Its place among the products.
    pub fn item_order(mut self, item_order: i64) -> Self {
        self.request.set(12, item_order);
        self
    }
    /// [`item_order`](Self::item_order), if there is a value.
    pub fn maybe_item_order(self, item_order: ::std::option::Option<i64>) -> Self {
        match item_order {
            ::std::option::Option::Some(item_order) => self.item_order(item_order),
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
    /// What `price` and `cost` are in, by its ISO 4217 code: `EUR`.
    pub fn currency(
        mut self,
        currency: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(14, currency.into());
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
    pub fn stream(self) -> runtime::ItemStream<models::Product> {
        self.request.stream()
    }
    /// Returns the items of all pages in one `Vec`.
    #[inline]
    pub fn all(self) -> runtime::Call<::std::vec::Vec<models::Product>> {
        self.request.all()
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<runtime::Page<models::Product>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for ListProducts {
    type Output = runtime::Result<runtime::Page<models::Product>>;
    type IntoFuture = runtime::Call<runtime::Page<models::Product>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.page()
    }
}
runtime::private::customize!(ListProducts);

/// Builder of the call `POST products`, from [`Products::create`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CreateProduct {
    request: runtime::Request,
}

impl CreateProduct {
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
    /// The company's own code for it, such as an article number.
    pub fn code(
        mut self,
        code: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(2, code.into());
        self
    }
    /// [`code`](Self::code), if there is a value.
    pub fn maybe_code(
        self,
        code: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match code {
            ::std::option::Option::Some(code) => self.code(code),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `code`: sends null.
    pub fn clear_code(mut self) -> Self {
        self.request.clear(2);
        self
    }
    /// Sets the description.
    pub fn description(
        mut self,
        description: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(3, description.into());
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
        self.request.clear(3);
        self
    }
    /// What `quantity` counts: `box`, `hour`.
    pub fn unit(
        mut self,
        unit: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(4, unit.into());
        self
    }
    /// [`unit`](Self::unit), if there is a value.
    pub fn maybe_unit(
        self,
        unit: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match unit {
            ::std::option::Option::Some(unit) => self.unit(unit),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `unit`: sends null.
    pub fn clear_unit(mut self) -> Self {
        self.request.clear(4);
        self
    }
    /// In percent.
    pub fn tax(mut self, tax: f64) -> Self {
        self.request.set(5, tax);
        self
    }
    /// [`tax`](Self::tax), if there is a value.
    pub fn maybe_tax(self, tax: ::std::option::Option<f64>) -> Self {
        match tax {
            ::std::option::Option::Some(tax) => self.tax(tax),
            ::std::option::Option::None => self,
        }
    }
    /// In units; can have a fraction.
    pub fn quantity(mut self, quantity: f64) -> Self {
        self.request.set(6, quantity);
        self
    }
    /// [`quantity`](Self::quantity), if there is a value.
    pub fn maybe_quantity(self, quantity: ::std::option::Option<f64>) -> Self {
        match quantity {
            ::std::option::Option::Some(quantity) => self.quantity(quantity),
            ::std::option::Option::None => self,
        }
    }
    /// What a unit sells for, in `currency`.
    pub fn price(mut self, price: impl ::std::convert::Into<runtime::Money>) -> Self {
        self.request.set(7, price.into());
        self
    }
    /// [`price`](Self::price), if there is a value.
    pub fn maybe_price(
        self,
        price: ::std::option::Option<impl ::std::convert::Into<runtime::Money>>,
    ) -> Self {
        match price {
            ::std::option::Option::Some(price) => self.price(price),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `price`: sends null.
    pub fn clear_price(mut self) -> Self {
        self.request.clear(7);
        self
    }
    /// What a unit costs the company, in `currency`.
    pub fn cost(mut self, cost: impl ::std::convert::Into<runtime::Money>) -> Self {
        self.request.set(8, cost.into());
        self
    }
    /// [`cost`](Self::cost), if there is a value.
    pub fn maybe_cost(
        self,
        cost: ::std::option::Option<impl ::std::convert::Into<runtime::Money>>,
    ) -> Self {
        match cost {
            ::std::option::Option::Some(cost) => self.cost(cost),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `cost`: sends null.
    pub fn clear_cost(mut self) -> Self {
        self.request.clear(8);
        self
    }
    /// Whether it is on sale.
    pub fn active_flag(mut self, active_flag: bool) -> Self {
        self.request.set(9, active_flag);
        self
    }
    /// [`active_flag`](Self::active_flag), if there is a value.
    pub fn maybe_active_flag(self, active_flag: ::std::option::Option<bool>) -> Self {
        match active_flag {
            ::std::option::Option::Some(active_flag) => self.active_flag(active_flag),
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
    /// Its place among the products.
    pub fn item_order(mut self, item_order: i64) -> Self {
        self.request.set(12, item_order);
        self
    }
    /// [`item_order`](Self::item_order), if there is a value.
    pub fn maybe_item_order(self, item_order: ::std::option::Option<i64>) -> Self {
        match item_order {
            ::std::option::Option::Some(item_order) => self.item_order(item_order),
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
    /// What `price` and `cost` are in, by its ISO 4217 code: `EUR`.
    pub fn currency(
        mut self,
        currency: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(14, currency.into());
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
    pub fn response(self) -> runtime::ResponseFuture<models::Product> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for CreateProduct {
    type Output = runtime::Result<models::Product>;
    type IntoFuture = runtime::Call<models::Product>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(CreateProduct);

/// Builder of the call `PUT products`, from [`Products::update`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct UpdateProduct {
    request: runtime::Request,
}

impl UpdateProduct {
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
    /// The company's own code for it, such as an article number.
    pub fn code(
        mut self,
        code: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(2, code.into());
        self
    }
    /// [`code`](Self::code), if there is a value.
    pub fn maybe_code(
        self,
        code: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match code {
            ::std::option::Option::Some(code) => self.code(code),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `code`: sends null.
    pub fn clear_code(mut self) -> Self {
        self.request.clear(2);
        self
    }
    /// Sets the description.
    pub fn description(
        mut self,
        description: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(3, description.into());
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
        self.request.clear(3);
        self
    }
    /// What `quantity` counts: `box`, `hour`.
    pub fn unit(
        mut self,
        unit: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(4, unit.into());
        self
    }
    /// [`unit`](Self::unit), if there is a value.
    pub fn maybe_unit(
        self,
        unit: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match unit {
            ::std::option::Option::Some(unit) => self.unit(unit),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `unit`: sends null.
    pub fn clear_unit(mut self) -> Self {
        self.request.clear(4);
        self
    }
    /// In percent.
    pub fn tax(mut self, tax: f64) -> Self {
        self.request.set(5, tax);
        self
    }
    /// [`tax`](Self::tax), if there is a value.
    pub fn maybe_tax(self, tax: ::std::option::Option<f64>) -> Self {
        match tax {
            ::std::option::Option::Some(tax) => self.tax(tax),
            ::std::option::Option::None => self,
        }
    }
    /// In units; can have a fraction.
    pub fn quantity(mut self, quantity: f64) -> Self {
        self.request.set(6, quantity);
        self
    }
    /// [`quantity`](Self::quantity), if there is a value.
    pub fn maybe_quantity(self, quantity: ::std::option::Option<f64>) -> Self {
        match quantity {
            ::std::option::Option::Some(quantity) => self.quantity(quantity),
            ::std::option::Option::None => self,
        }
    }
    /// What a unit sells for, in `currency`.
    pub fn price(mut self, price: impl ::std::convert::Into<runtime::Money>) -> Self {
        self.request.set(7, price.into());
        self
    }
    /// [`price`](Self::price), if there is a value.
    pub fn maybe_price(
        self,
        price: ::std::option::Option<impl ::std::convert::Into<runtime::Money>>,
    ) -> Self {
        match price {
            ::std::option::Option::Some(price) => self.price(price),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `price`: sends null.
    pub fn clear_price(mut self) -> Self {
        self.request.clear(7);
        self
    }
    /// What a unit costs the company, in `currency`.
    pub fn cost(mut self, cost: impl ::std::convert::Into<runtime::Money>) -> Self {
        self.request.set(8, cost.into());
        self
    }
    /// [`cost`](Self::cost), if there is a value.
    pub fn maybe_cost(
        self,
        cost: ::std::option::Option<impl ::std::convert::Into<runtime::Money>>,
    ) -> Self {
        match cost {
            ::std::option::Option::Some(cost) => self.cost(cost),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `cost`: sends null.
    pub fn clear_cost(mut self) -> Self {
        self.request.clear(8);
        self
    }
    /// Whether it is on sale.
    pub fn active_flag(mut self, active_flag: bool) -> Self {
        self.request.set(9, active_flag);
        self
    }
    /// [`active_flag`](Self::active_flag), if there is a value.
    pub fn maybe_active_flag(self, active_flag: ::std::option::Option<bool>) -> Self {
        match active_flag {
            ::std::option::Option::Some(active_flag) => self.active_flag(active_flag),
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
    /// Its place among the products.
    pub fn item_order(mut self, item_order: i64) -> Self {
        self.request.set(12, item_order);
        self
    }
    /// [`item_order`](Self::item_order), if there is a value.
    pub fn maybe_item_order(self, item_order: ::std::option::Option<i64>) -> Self {
        match item_order {
            ::std::option::Option::Some(item_order) => self.item_order(item_order),
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
    /// What `price` and `cost` are in, by its ISO 4217 code: `EUR`.
    pub fn currency(
        mut self,
        currency: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(14, currency.into());
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
    pub fn response(self) -> runtime::ResponseFuture<models::Product> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for UpdateProduct {
    type Output = runtime::Result<models::Product>;
    type IntoFuture = runtime::Call<models::Product>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(UpdateProduct);

/// Builder of the call `DELETE products`, from [`Products::delete`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteProduct {
    request: runtime::Request,
}

impl DeleteProduct {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::ProductId> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for DeleteProduct {
    type Output = runtime::Result<models::ProductId>;
    type IntoFuture = runtime::Call<models::ProductId>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(DeleteProduct);
