// @generated from spec/v1/organization_relationships.yaml by `cargo xtask codegen`. Do not edit.

//! Organization relationships.
//!
//! [`OrganizationRelationships`] starts the calls; the other types are the calls themselves.
//!
//! - [`list`](OrganizationRelationships::list): Get organization relationships. `GET organizationRelationships`
//! - [`create`](OrganizationRelationships::create): Create an organization relationship. `POST organizationRelationships`
//! - [`delete`](OrganizationRelationships::delete): Delete an organization relationship. `DELETE organizationRelationships/{id}`
//! - [`get`](OrganizationRelationships::get): Get an organization relationship. `GET organizationRelationships/{id}`
//! - [`update`](OrganizationRelationships::update): Update an organization relationship. `PUT organizationRelationships/{id}`

use ::callsheet_runtime as runtime;
use super::models;
use super::ops::organization_relationships as ops;

/// Organization relationships.
///
/// From [`Client::organization_relationships`](super::Client::organization_relationships).
#[derive(Clone, Copy, Debug)]
#[must_use = "a handle only starts calls"]
pub struct OrganizationRelationships<'a> {
    pub(super) client: &'a runtime::Client,
}

impl OrganizationRelationships<'_> {
    /// Get organization relationships.
    ///
    /// `GET organizationRelationships`
    ///
    /// - `org_id`: the id of the organization ([`OrganizationId`](models::OrganizationId))
    ///
    /// Returns a list of [`OrganizationRelationship`](models::OrganizationRelationship).
    ///
    /// - Costs 20 tokens of the daily quota.
    /// - Needs one of the scopes `contacts:read`, `contacts:full`.
    /// - API documentation:
    ///   <https://developers.pipedrive.com/docs/api/v1/OrganizationRelationships#getOrganizationRelationships>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let items = client.organization_relationships().list(1).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn list(
        self,
        org_id: impl ::std::convert::Into<models::OrganizationId>,
    ) -> ListOrganizationRelationships {
        let mut request = runtime::Request::new(self.client, &ops::LIST);
        request.set(0, org_id.into());
        ListOrganizationRelationships {
            request,
        }
    }
    /// Create an organization relationship.
    ///
    /// `POST organizationRelationships`
    ///
    /// - `type`: the type ([`OrganizationRelationshipType`](models::OrganizationRelationshipType))
    /// - `rel_owner_org_id`: the id of the related owner organization ([`OrganizationId`](models::OrganizationId))
    /// - `rel_linked_org_id`: the id of the related linked organization ([`OrganizationId`](models::OrganizationId))
    ///
    /// Returns an [`OrganizationRelationship`](models::OrganizationRelationship). Optional parameters are setters of [`CreateOrganizationRelationship`].
    ///
    /// - Costs 10 tokens of the daily quota.
    /// - Needs the scope `contacts:full`.
    /// - API documentation:
    ///   <https://developers.pipedrive.com/docs/api/v1/OrganizationRelationships#addOrganizationRelationship>
    ///
    /// ```no_run
    /// use pipedrive::v1::OrganizationRelationshipType;
    ///
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let organization_relationship = client
    ///     .organization_relationships()
    ///     .create(OrganizationRelationshipType::Parent, 1, 1)
    ///     .org_id(1)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn create(
        self,
        r#type: models::OrganizationRelationshipType,
        rel_owner_org_id: impl ::std::convert::Into<models::OrganizationId>,
        rel_linked_org_id: impl ::std::convert::Into<models::OrganizationId>,
    ) -> CreateOrganizationRelationship {
        let mut request = runtime::Request::new(self.client, &ops::CREATE);
        request.set(1, r#type);
        request.set(2, rel_owner_org_id.into());
        request.set(3, rel_linked_org_id.into());
        CreateOrganizationRelationship {
            request,
        }
    }
    /// Delete an organization relationship.
    ///
    /// `DELETE organizationRelationships/{id}`
    ///
    /// - `id`: the id of the organization relationship ([`OrganizationRelationshipId`](models::OrganizationRelationshipId))
    ///
    /// Returns an [`OrganizationRelationshipId`](models::OrganizationRelationshipId).
    ///
    /// - Costs 6 tokens of the daily quota.
    /// - Needs the scope `contacts:full`.
    /// - API documentation:
    ///   <https://developers.pipedrive.com/docs/api/v1/OrganizationRelationships#deleteOrganizationRelationship>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let organization_relationship_id = client
    ///     .organization_relationships()
    ///     .delete(1)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn delete(
        self,
        id: impl ::std::convert::Into<models::OrganizationRelationshipId>,
    ) -> DeleteOrganizationRelationship {
        let mut request = runtime::Request::new(self.client, &ops::DELETE);
        request.set(0, id.into());
        DeleteOrganizationRelationship {
            request,
        }
    }
    /// Get an organization relationship.
    ///
    /// `GET organizationRelationships/{id}`
    ///
    /// - `id`: the id of the organization relationship ([`OrganizationRelationshipId`](models::OrganizationRelationshipId))
    ///
    /// Returns an [`OrganizationRelationship`](models::OrganizationRelationship). Optional parameters are setters of [`GetOrganizationRelationship`].
    ///
    /// - Costs 2 tokens of the daily quota.
    /// - Needs one of the scopes `contacts:read`, `contacts:full`.
    /// - API documentation:
    ///   <https://developers.pipedrive.com/docs/api/v1/OrganizationRelationships#getOrganizationRelationship>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let organization_relationship = client
    ///     .organization_relationships()
    ///     .get(1)
    ///     .org_id(1)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn get(
        self,
        id: impl ::std::convert::Into<models::OrganizationRelationshipId>,
    ) -> GetOrganizationRelationship {
        let mut request = runtime::Request::new(self.client, &ops::GET);
        request.set(0, id.into());
        GetOrganizationRelationship {
            request,
        }
    }
    /// Update an organization relationship.
    ///
    /// `PUT organizationRelationships/{id}`
    ///
    /// - `id`: the id of the organization relationship ([`OrganizationRelationshipId`](models::OrganizationRelationshipId))
    ///
    /// Returns an [`OrganizationRelationship`](models::OrganizationRelationship). Optional parameters are setters of [`UpdateOrganizationRelationship`].
    ///
    /// - Costs 10 tokens of the daily quota.
    /// - Needs the scope `contacts:full`.
    /// - API documentation:
    ///   <https://developers.pipedrive.com/docs/api/v1/OrganizationRelationships#updateOrganizationRelationship>
    ///
    /// ```no_run
    /// use pipedrive::v1::OrganizationRelationshipType;
    ///
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let organization_relationship = client
    ///     .organization_relationships()
    ///     .update(1)
    ///     .org_id(1)
    ///     .r#type(OrganizationRelationshipType::Parent)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn update(
        self,
        id: impl ::std::convert::Into<models::OrganizationRelationshipId>,
    ) -> UpdateOrganizationRelationship {
        let mut request = runtime::Request::new(self.client, &ops::UPDATE);
        request.set(0, id.into());
        UpdateOrganizationRelationship {
            request,
        }
    }
}

/// Builder of the call `GET organizationRelationships`, from [`OrganizationRelationships::list`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListOrganizationRelationships {
    request: runtime::Request,
}

impl ListOrganizationRelationships {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(
        self,
    ) -> runtime::ResponseFuture<::std::vec::Vec<models::OrganizationRelationship>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for ListOrganizationRelationships {
    type Output = runtime::Result<::std::vec::Vec<models::OrganizationRelationship>>;
    type IntoFuture = runtime::Call<::std::vec::Vec<models::OrganizationRelationship>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(ListOrganizationRelationships);

/// Builder of the call `POST organizationRelationships`, from [`OrganizationRelationships::create`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CreateOrganizationRelationship {
    request: runtime::Request,
}

impl CreateOrganizationRelationship {
    /// Sets the id of the organization.
    pub fn org_id(
        mut self,
        org_id: impl ::std::convert::Into<models::OrganizationId>,
    ) -> Self {
        self.request.set(0, org_id.into());
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
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::OrganizationRelationship> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for CreateOrganizationRelationship {
    type Output = runtime::Result<models::OrganizationRelationship>;
    type IntoFuture = runtime::Call<models::OrganizationRelationship>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(CreateOrganizationRelationship);

/// Builder of the call `DELETE organizationRelationships/{id}`, from [`OrganizationRelationships::delete`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteOrganizationRelationship {
    request: runtime::Request,
}

impl DeleteOrganizationRelationship {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(
        self,
    ) -> runtime::ResponseFuture<models::OrganizationRelationshipId> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for DeleteOrganizationRelationship {
    type Output = runtime::Result<models::OrganizationRelationshipId>;
    type IntoFuture = runtime::Call<models::OrganizationRelationshipId>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(DeleteOrganizationRelationship);

/// Builder of the call `GET organizationRelationships/{id}`, from [`OrganizationRelationships::get`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetOrganizationRelationship {
    request: runtime::Request,
}

impl GetOrganizationRelationship {
    /// The id of the organization.
    pub fn org_id(
        mut self,
        org_id: impl ::std::convert::Into<models::OrganizationId>,
    ) -> Self {
        self.request.set(1, org_id.into());
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
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::OrganizationRelationship> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetOrganizationRelationship {
    type Output = runtime::Result<models::OrganizationRelationship>;
    type IntoFuture = runtime::Call<models::OrganizationRelationship>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(GetOrganizationRelationship);

/// Builder of the call `PUT organizationRelationships/{id}`, from [`OrganizationRelationships::update`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct UpdateOrganizationRelationship {
    request: runtime::Request,
}

impl UpdateOrganizationRelationship {
    /// Sets the id of the organization.
    pub fn org_id(
        mut self,
        org_id: impl ::std::convert::Into<models::OrganizationId>,
    ) -> Self {
        self.request.set(1, org_id.into());
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
    /// Sets the type.
    pub fn r#type(mut self, r#type: models::OrganizationRelationshipType) -> Self {
        self.request.set(2, r#type);
        self
    }
    /// [`type`](Self::type), if there is a value.
    pub fn maybe_type(
        self,
        r#type: ::std::option::Option<models::OrganizationRelationshipType>,
    ) -> Self {
        match r#type {
            ::std::option::Option::Some(r#type) => self.r#type(r#type),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the id of the related owner organization.
    pub fn rel_owner_org_id(
        mut self,
        rel_owner_org_id: impl ::std::convert::Into<models::OrganizationId>,
    ) -> Self {
        self.request.set(3, rel_owner_org_id.into());
        self
    }
    /// [`rel_owner_org_id`](Self::rel_owner_org_id), if there is a value.
    pub fn maybe_rel_owner_org_id(
        self,
        rel_owner_org_id: ::std::option::Option<
            impl ::std::convert::Into<models::OrganizationId>,
        >,
    ) -> Self {
        match rel_owner_org_id {
            ::std::option::Option::Some(rel_owner_org_id) => {
                self.rel_owner_org_id(rel_owner_org_id)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Sets the id of the related linked organization.
    pub fn rel_linked_org_id(
        mut self,
        rel_linked_org_id: impl ::std::convert::Into<models::OrganizationId>,
    ) -> Self {
        self.request.set(4, rel_linked_org_id.into());
        self
    }
    /// [`rel_linked_org_id`](Self::rel_linked_org_id), if there is a value.
    pub fn maybe_rel_linked_org_id(
        self,
        rel_linked_org_id: ::std::option::Option<
            impl ::std::convert::Into<models::OrganizationId>,
        >,
    ) -> Self {
        match rel_linked_org_id {
            ::std::option::Option::Some(rel_linked_org_id) => {
                self.rel_linked_org_id(rel_linked_org_id)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::OrganizationRelationship> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for UpdateOrganizationRelationship {
    type Output = runtime::Result<models::OrganizationRelationship>;
    type IntoFuture = runtime::Call<models::OrganizationRelationship>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(UpdateOrganizationRelationship);
