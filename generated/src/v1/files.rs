// @generated from spec/v1/files.yaml by `cargo xtask codegen`. Do not edit.

//! Files.
//!
//! [`Files`] starts the calls; the other types are the calls themselves.
//!
//! - [`list`](Files::list): Get files. `GET files`
//! - [`create`](Files::create): Create a file. `POST files`
//! - [`add_remote`](Files::add_remote): Add a file and link it. `POST files/remote`
//! - [`link_remote`](Files::link_remote): Link a file to an item. `POST files/remoteLink`
//! - [`delete`](Files::delete): Delete a file. `DELETE files/{id}`
//! - [`get`](Files::get): Get a file. `GET files/{id}`
//! - [`update`](Files::update): Update a file. `PUT files/{id}`
//! - [`download`](Files::download): Download a file. `GET files/{id}/download`

use ::callsheet_runtime as runtime;
use super::models;
use super::ops::files as ops;

/// Files.
///
/// From [`Client::files`](super::Client::files).
#[derive(Clone, Copy, Debug)]
#[must_use = "a handle only starts calls"]
pub struct Files<'a> {
    pub(super) client: &'a runtime::Client,
}

impl Files<'_> {
    /// Get files.
    ///
    /// `GET files`
    ///
    /// Returns a [page](::callsheet_runtime::Page) of [`File`](models::File). `.all()` returns the whole list, `.stream()` its items one by one. Optional parameters are setters of [`ListFiles`].
    ///
    /// - Costs 20 tokens of the daily quota.
    /// - Needs one of the scopes `deals:read`, `deals:full`, `activities:read`, `activities:full`, `contacts:read`, `contacts:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Files#getFiles>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let page = client.files().list().limit(50).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn list(self) -> ListFiles {
        ListFiles {
            request: runtime::Request::new(self.client, &ops::LIST),
        }
    }
    /// Create a file.
    ///
    /// `POST files`
    ///
    /// - `file`: the file to upload
    ///
    /// Returns a [`File`](models::File). Optional parameters are setters of [`CreateFile`].
    ///
    /// - Costs 10 tokens of the daily quota.
    /// - Needs one of the scopes `deals:full`, `activities:full`, `contacts:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Files#addFile>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client, file: pipedrive::runtime::Upload) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let file = client.files().create(file).deal_id(1).person_id(1).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn create(self, file: runtime::Upload) -> CreateFile {
        let mut request = runtime::Request::new(self.client, &ops::CREATE);
        request.upload(file);
        CreateFile { request }
    }
    /// Add a file and link it.
    ///
    /// `POST files/remote`
    ///
    /// - `file_type`: the file type ([`FileRemoteFileType`](models::FileRemoteFileType))
    /// - `title`: the title
    /// - `item_type`: the item type ([`FileRemoteItemType`](models::FileRemoteItemType))
    /// - `item_id`: the id of the item
    /// - `remote_location`: the remote location ([`FileRemoteLocation`](models::FileRemoteLocation))
    ///
    /// Returns a [`File`](models::File).
    ///
    /// - Costs 10 tokens of the daily quota.
    /// - Needs one of the scopes `deals:full`, `activities:full`, `contacts:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Files#addFileAndLinkIt>
    ///
    /// ```no_run
    /// use pipedrive::v1::FileRemoteFileType;
    /// use pipedrive::v1::FileRemoteItemType;
    /// use pipedrive::v1::FileRemoteLocation;
    ///
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let file = client
    ///     .files()
    ///     .add_remote(FileRemoteFileType::Gdoc, "Rocket launch", FileRemoteItemType::Deal, 1, FileRemoteLocation::Googledrive)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn add_remote(
        self,
        file_type: models::FileRemoteFileType,
        title: impl ::std::convert::Into<::std::string::String>,
        item_type: models::FileRemoteItemType,
        item_id: i64,
        remote_location: models::FileRemoteLocation,
    ) -> AddFileRemote {
        let mut request = runtime::Request::new(self.client, &ops::ADD_REMOTE);
        request.set(0, file_type);
        request.set(1, title.into());
        request.set(2, item_type);
        request.set(3, item_id);
        request.set(4, remote_location);
        AddFileRemote { request }
    }
    /// Link a file to an item.
    ///
    /// `POST files/remoteLink`
    ///
    /// - `item_type`: the item type ([`FileRemoteItemType`](models::FileRemoteItemType))
    /// - `item_id`: the id of the item
    /// - `remote_id`: the id of the remote
    /// - `remote_location`: the remote location ([`FileRemoteLocation`](models::FileRemoteLocation))
    ///
    /// Returns a [`File`](models::File).
    ///
    /// - Costs 10 tokens of the daily quota.
    /// - Needs one of the scopes `deals:full`, `activities:full`, `contacts:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Files#linkFileToItem>
    ///
    /// ```no_run
    /// use pipedrive::v1::FileRemoteItemType;
    /// use pipedrive::v1::FileRemoteLocation;
    ///
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let file = client
    ///     .files()
    ///     .link_remote(FileRemoteItemType::Deal, 1, "remote id", FileRemoteLocation::Googledrive)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn link_remote(
        self,
        item_type: models::FileRemoteItemType,
        item_id: i64,
        remote_id: impl ::std::convert::Into<::std::string::String>,
        remote_location: models::FileRemoteLocation,
    ) -> LinkFileRemote {
        let mut request = runtime::Request::new(self.client, &ops::LINK_REMOTE);
        request.set(0, item_type);
        request.set(1, item_id);
        request.set(2, remote_id.into());
        request.set(3, remote_location);
        LinkFileRemote { request }
    }
    /// Delete a file.
    ///
    /// `DELETE files/{id}`
    ///
    /// - `id`: the id of the file ([`FileId`](models::FileId))
    ///
    /// Returns a [`FileId`](models::FileId).
    ///
    /// - Costs 6 tokens of the daily quota.
    /// - Needs one of the scopes `deals:full`, `activities:full`, `contacts:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Files#deleteFile>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let file_id = client.files().delete(1).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn delete(self, id: impl ::std::convert::Into<models::FileId>) -> DeleteFile {
        let mut request = runtime::Request::new(self.client, &ops::DELETE);
        request.set(0, id.into());
        DeleteFile { request }
    }
    /// Get a file.
    ///
    /// `GET files/{id}`
    ///
    /// - `id`: the id of the file ([`FileId`](models::FileId))
    ///
    /// Returns a [`File`](models::File).
    ///
    /// - Costs 2 tokens of the daily quota.
    /// - Needs one of the scopes `deals:read`, `deals:full`, `activities:read`, `activities:full`, `contacts:read`, `contacts:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Files#getFile>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let file = client.files().get(1).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn get(self, id: impl ::std::convert::Into<models::FileId>) -> GetFile {
        let mut request = runtime::Request::new(self.client, &ops::GET);
        request.set(0, id.into());
        GetFile { request }
    }
    /// Update a file.
    ///
    /// `PUT files/{id}`
    ///
    /// - `id`: the id of the file ([`FileId`](models::FileId))
    ///
    /// Returns a [`File`](models::File). Optional parameters are setters of [`UpdateFile`].
    ///
    /// - Costs 10 tokens of the daily quota.
    /// - Needs one of the scopes `deals:full`, `activities:full`, `contacts:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Files#updateFile>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let file = client
    ///     .files()
    ///     .update(1)
    ///     .name("Ada Lovelace")
    ///     .description("Ready for launch.")
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn update(self, id: impl ::std::convert::Into<models::FileId>) -> UpdateFile {
        let mut request = runtime::Request::new(self.client, &ops::UPDATE);
        request.set(0, id.into());
        UpdateFile { request }
    }
    /// Download a file.
    ///
    /// `GET files/{id}/download`
    ///
    /// - `id`: the id of the file ([`FileId`](models::FileId))
    ///
    /// Returns the whole file in memory. `.stream()` returns it in chunks, or saves it to a local file.
    ///
    /// - Costs 20 tokens of the daily quota.
    /// - Needs one of the scopes `deals:read`, `deals:full`, `activities:read`, `activities:full`, `contacts:read`, `contacts:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Files#downloadFile>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let bytes = client.files().download(1).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn download(
        self,
        id: impl ::std::convert::Into<models::FileId>,
    ) -> DownloadFile {
        let mut request = runtime::Request::new(self.client, &ops::DOWNLOAD);
        request.set(0, id.into());
        DownloadFile { request }
    }
}

/// Builder of the call `GET files`, from [`Files::list`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListFiles {
    request: runtime::Request,
}

impl ListFiles {
    /// Fields to sort by, each with a direction: `add_time DESC`.
    pub fn sort<M>(
        mut self,
        sort: impl runtime::encode::IntoList<::std::string::String, M>,
    ) -> Self {
        self.request.set(0, runtime::encode::IntoList::into_list(sort));
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

impl ::std::future::IntoFuture for ListFiles {
    type Output = runtime::Result<runtime::Page<models::File>>;
    type IntoFuture = runtime::Call<runtime::Page<models::File>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.page()
    }
}
runtime::private::customize!(ListFiles);

/// Builder of the call `POST files`, from [`Files::create`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CreateFile {
    request: runtime::Request,
}

impl CreateFile {
    /// Sets the id of the deal.
    pub fn deal_id(
        mut self,
        deal_id: impl ::std::convert::Into<models::DealId>,
    ) -> Self {
        self.request.set(0, deal_id.into());
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
    /// Sets the id of the person.
    pub fn person_id(
        mut self,
        person_id: impl ::std::convert::Into<models::PersonId>,
    ) -> Self {
        self.request.set(1, person_id.into());
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
    /// Sets the id of the organization.
    pub fn org_id(
        mut self,
        org_id: impl ::std::convert::Into<models::OrganizationId>,
    ) -> Self {
        self.request.set(2, org_id.into());
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
    /// Sets the id of the product.
    pub fn product_id(
        mut self,
        product_id: impl ::std::convert::Into<models::ProductId>,
    ) -> Self {
        self.request.set(3, product_id.into());
        self
    }
    /// [`product_id`](Self::product_id), if there is a value.
    pub fn maybe_product_id(
        self,
        product_id: ::std::option::Option<impl ::std::convert::Into<models::ProductId>>,
    ) -> Self {
        match product_id {
            ::std::option::Option::Some(product_id) => self.product_id(product_id),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the id of the activity.
    pub fn activity_id(
        mut self,
        activity_id: impl ::std::convert::Into<models::ActivityId>,
    ) -> Self {
        self.request.set(4, activity_id.into());
        self
    }
    /// [`activity_id`](Self::activity_id), if there is a value.
    pub fn maybe_activity_id(
        self,
        activity_id: ::std::option::Option<impl ::std::convert::Into<models::ActivityId>>,
    ) -> Self {
        match activity_id {
            ::std::option::Option::Some(activity_id) => self.activity_id(activity_id),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the id of the lead.
    pub fn lead_id(
        mut self,
        lead_id: impl ::std::convert::Into<models::LeadId>,
    ) -> Self {
        self.request.set(5, lead_id.into());
        self
    }
    /// [`lead_id`](Self::lead_id), if there is a value.
    pub fn maybe_lead_id(
        self,
        lead_id: ::std::option::Option<impl ::std::convert::Into<models::LeadId>>,
    ) -> Self {
        match lead_id {
            ::std::option::Option::Some(lead_id) => self.lead_id(lead_id),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the id of the project.
    pub fn project_id(
        mut self,
        project_id: impl ::std::convert::Into<models::ProjectId>,
    ) -> Self {
        self.request.set(6, project_id.into());
        self
    }
    /// [`project_id`](Self::project_id), if there is a value.
    pub fn maybe_project_id(
        self,
        project_id: ::std::option::Option<impl ::std::convert::Into<models::ProjectId>>,
    ) -> Self {
        match project_id {
            ::std::option::Option::Some(project_id) => self.project_id(project_id),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::File> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for CreateFile {
    type Output = runtime::Result<models::File>;
    type IntoFuture = runtime::Call<models::File>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(CreateFile);

/// Builder of the call `POST files/remote`, from [`Files::add_remote`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct AddFileRemote {
    request: runtime::Request,
}

impl AddFileRemote {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::File> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for AddFileRemote {
    type Output = runtime::Result<models::File>;
    type IntoFuture = runtime::Call<models::File>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(AddFileRemote);

/// Builder of the call `POST files/remoteLink`, from [`Files::link_remote`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct LinkFileRemote {
    request: runtime::Request,
}

impl LinkFileRemote {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::File> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for LinkFileRemote {
    type Output = runtime::Result<models::File>;
    type IntoFuture = runtime::Call<models::File>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(LinkFileRemote);

/// Builder of the call `DELETE files/{id}`, from [`Files::delete`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteFile {
    request: runtime::Request,
}

impl DeleteFile {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::FileId> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for DeleteFile {
    type Output = runtime::Result<models::FileId>;
    type IntoFuture = runtime::Call<models::FileId>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(DeleteFile);

/// Builder of the call `GET files/{id}`, from [`Files::get`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetFile {
    request: runtime::Request,
}

impl GetFile {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::File> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetFile {
    type Output = runtime::Result<models::File>;
    type IntoFuture = runtime::Call<models::File>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(GetFile);

/// Builder of the call `PUT files/{id}`, from [`Files::update`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct UpdateFile {
    request: runtime::Request,
}

impl UpdateFile {
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
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::File> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for UpdateFile {
    type Output = runtime::Result<models::File>;
    type IntoFuture = runtime::Call<models::File>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(UpdateFile);

/// Builder of the call `GET files/{id}/download`, from [`Files::download`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DownloadFile {
    request: runtime::Request,
}

impl DownloadFile {
    /// Returns the file in chunks, or saves it, without holding it in memory.
    pub fn stream(self) -> runtime::Download {
        self.request.download()
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<runtime::Bytes> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for DownloadFile {
    type Output = runtime::Result<runtime::Bytes>;
    type IntoFuture = runtime::Call<runtime::Bytes>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.bytes()
    }
}
runtime::private::customize!(DownloadFile);
