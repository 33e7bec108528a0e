// @generated from tests/golden/spec/obstacles/self.yaml by `cargo xtask codegen --spec tests/golden/spec --out tests/golden --new-crate pipedrive-golden --crate callsheet-test-decimal=tests/decimal --crate pipedrive-support=support`. Do not edit.

//! Parameters and operations that the generated code has names for itself.
//!
//! [`Self_`] starts the calls; the other types are the calls themselves.
//!
//! - [`list`](Self_::list): Get self. `GET nodes`
//! - [`search`](Self_::search): Search. `GET nodes/search`
//! - [`resume`](Self_::resume): Not a page, so that nothing is in the way of `start` and `all`. `GET nodes/resume`
//! - [`update`](Self_::update): Update a self. `PATCH nodes/{id}`
//! - [`create`](Self_::create): Create a self. `POST nodes`
//! - [`self_`](Self_::self_): Text that rustdoc would trip over: \<script>, \[`Node`\], \`\`\` and \*/. `GET nodes/{type.id}/{channel-id}`
//! - [`resource`](Self_::resource): Resource. `POST nodes/{id}/upload`
//! - [`new`](Self_::new): New. `DELETE nodes/{id}`
//! - [`into`](Self_::into): Into. `GET nodes/into`
//! - [`iterator`](Self_::iterator): Iterator. `GET nodes/iterator`
//! - [`into_iterator`](Self_::into_iterator): Into iterator. `GET nodes/into_iterator`
//! - [`option`](Self_::option): Option. `GET nodes/option`
//! - [`clone`](Self_::clone): Clone. `GET nodes/clone`
//! - [`default`](Self_::default): Default. `GET nodes/default`

use ::callsheet_runtime as runtime;
use super::models;
use super::ops::self_ as ops;

/// Parameters and operations that the generated code has names for itself.
///
/// Called `self` in the spec.
///
/// From [`Client::self_`](super::Client::self_).
#[doc(alias = "self")]
#[derive(Clone, Copy, Debug)]
#[must_use = "a handle only starts calls"]
pub struct Self_<'a> {
    pub(super) client: &'a runtime::Client,
}

impl Self_<'_> {
    /// Get self.
    ///
    /// `GET nodes`
    ///
    /// Returns a [page](::callsheet_runtime::Page) of [`Node`](models::Node). `.all()` returns the whole list, `.stream()` its items one by one. Optional parameters are setters of [`ListSelf`].
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive_golden::obstacles::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let page = client.self_().list().start_(1).limit_("limit").limit(50).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn list(self) -> ListSelf {
        ListSelf {
            request: runtime::Request::new(self.client, &ops::LIST),
        }
    }
    /// Search.
    ///
    /// `GET nodes/search`
    ///
    /// Returns a [page](::callsheet_runtime::Page) of [`Node`](models::Node). `.all()` returns the whole list, `.stream()` its items one by one. Optional parameters are setters of [`SearchSelf`].
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive_golden::obstacles::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let page = client.self_().search().start(1).cursor_("cursor").limit(50).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn search(self) -> SearchSelf {
        SearchSelf {
            request: runtime::Request::new(self.client, &ops::SEARCH),
        }
    }
    /// Not a page, so that nothing is in the way of `start` and `all`.
    ///
    /// `GET nodes/resume`
    ///
    /// Returns a list of [`Node`](models::Node). Optional parameters are setters of [`ResumeSelf`].
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive_golden::obstacles::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let items = client.self_().resume().await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn resume(self) -> ResumeSelf {
        ResumeSelf {
            request: runtime::Request::new(self.client, &ops::RESUME),
        }
    }
    /// Update a self.
    ///
    /// `PATCH nodes/{id}`
    ///
    /// - `id`: the id of the node ([`NodeId`](models::NodeId))
    ///
    /// Returns a [`Node`](models::Node). Optional parameters are setters of [`UpdateSelf`].
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive_golden::obstacles::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let node = client
    ///     .self_()
    ///     .update(1)
    ///     .title("Rocket launch")
    ///     .clear_title_(true)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn update(self, id: impl ::std::convert::Into<models::NodeId>) -> UpdateSelf {
        let mut request = runtime::Request::new(self.client, &ops::UPDATE);
        request.set(0, id.into());
        UpdateSelf { request }
    }
    /// Create a self.
    ///
    /// `POST nodes`
    ///
    /// - `draft`: the draft ([`Draft`](models::Draft))
    /// - `drafts`: the drafts (a list of [`Draft`](models::Draft))
    /// - `at`: `at`, in UTC
    /// - `on`: `on`
    /// - `time`: the time
    /// - `money`: the money, in units of its currency
    /// - `any`: the any
    /// - `groups`: the groups (a map of a list of [`UserId`](models::UserId))
    /// - `request`: the request
    ///
    /// Returns a [`Node`](models::Node).
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive_golden::obstacles::Client, draft: pipedrive_golden::obstacles::Draft, drafts: ::std::vec::Vec<pipedrive_golden::obstacles::Draft>) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let node = client
    ///     .self_()
    ///     .create(draft, drafts, "2026-11-23T10:15:00Z".parse::<pipedrive_golden::runtime::DateTime>()?, pipedrive_golden::runtime::Date::new(2026, 11, 23)?, pipedrive_golden::runtime::Time::new(10, 15, 0)?, 1200.0, "anything", [("key", [1])], "request")
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn create<M>(
        self,
        draft: models::Draft,
        drafts: impl runtime::encode::ListOf<models::Draft, M>,
        at: impl ::std::convert::Into<runtime::DateTime>,
        on: impl ::std::convert::Into<runtime::Date>,
        time: impl ::std::convert::Into<runtime::Time>,
        money: impl ::std::convert::Into<runtime::Money>,
        any: impl ::std::convert::Into<runtime::Json>,
        groups: impl ::std::iter::IntoIterator<
            Item = (
                impl ::std::convert::Into<::std::string::String>,
                impl ::std::iter::IntoIterator<
                    Item = impl ::std::convert::Into<models::UserId>,
                >,
            ),
        >,
        request: impl ::std::convert::Into<::std::string::String>,
    ) -> CreateSelf {
        let mut request_ = runtime::Request::new(self.client, &ops::CREATE);
        request_.set(0, draft);
        request_.set(1, runtime::encode::ListOf::into_list(drafts));
        request_.set(2, at.into());
        request_.set(3, on.into());
        request_.set(4, time.into());
        request_.set(5, money.into());
        request_.set(6, any.into());
        request_
            .set(
                7,
                groups
                    .into_iter()
                    .map(|(key, item)| (
                        key.into(),
                        item
                            .into_iter()
                            .map(::std::convert::Into::into)
                            .collect::<::std::vec::Vec<models::UserId>>(),
                    ))
                    .collect::<runtime::Map<::std::vec::Vec<models::UserId>>>(),
            );
        request_.set(8, request.into());
        CreateSelf { request: request_ }
    }
    /// Text that rustdoc would trip over: \<script>, \[`Node`\], \`\`\` and \*/.
    ///
    /// `GET nodes/{type.id}/{channel-id}`
    ///
    /// - `type_id` (`type.id` on the wire): With a \[link\] and \<b>. ([`UserId`](models::UserId))
    /// - `channel_id` (`channel-id` on the wire): the id of the channel
    ///
    /// Returns the whole file in memory. `.stream()` returns it in chunks, or saves it to a local file. Optional parameters are setters of [`GetSelfSelf`].
    ///
    /// - Costs 10 tokens of the daily quota.
    /// - Needs one of the scopes `deals:read`, `deals:full`.
    /// - API documentation: <https://example.com/docs#a%60b>
    ///
    /// Called `self` in the spec.
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive_golden::obstacles::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let bytes = client
    ///     .self_()
    ///     .self_(1, "channel id")
    ///     .x_request_id("x request id")
    ///     .stream_(true)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    #[doc(alias = "self")]
    #[deprecated(note = "Use \"list\" \\\\ instead.")]
    pub fn self_(
        self,
        type_id: impl ::std::convert::Into<models::UserId>,
        channel_id: impl ::std::convert::Into<::std::string::String>,
    ) -> GetSelfSelf {
        let mut request = runtime::Request::new(self.client, &ops::SELF);
        request.set(0, type_id.into());
        request.set(1, channel_id.into());
        GetSelfSelf { request }
    }
    /// Resource.
    ///
    /// `POST nodes/{id}/upload`
    ///
    /// - `id`: the id of the node ([`NodeId`](models::NodeId))
    /// - `request`: the request
    /// - `file`: the file to upload
    ///
    /// Returns nothing.
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive_golden::obstacles::Client, file: pipedrive_golden::runtime::Upload) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// client.self_().resource(1, "request", file).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn resource(
        self,
        id: impl ::std::convert::Into<models::NodeId>,
        request: impl ::std::convert::Into<::std::string::String>,
        file: runtime::Upload,
    ) -> SelfResource {
        let mut request_ = runtime::Request::new(self.client, &ops::RESOURCE_);
        request_.set(0, id.into());
        request_.set(1, request.into());
        request_.upload(file);
        SelfResource { request: request_ }
    }
    /// New.
    ///
    /// `DELETE nodes/{id}`
    ///
    /// - `id`: the id of the node ([`NodeId`](models::NodeId))
    ///
    /// Returns a [`NodeId`](models::NodeId).
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive_golden::obstacles::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let node_id = client.self_().new(1).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn new(self, id: impl ::std::convert::Into<models::NodeId>) -> SelfNew {
        let mut request = runtime::Request::new(self.client, &ops::NEW);
        request.set(0, id.into());
        SelfNew { request }
    }
    /// Into.
    ///
    /// `GET nodes/into`
    ///
    /// Returns an [`Empty`](models::Empty).
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive_golden::obstacles::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let empty = client.self_().into().await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn into(self) -> GetSelfInto {
        GetSelfInto {
            request: runtime::Request::new(self.client, &ops::INTO),
        }
    }
    /// Iterator.
    ///
    /// `GET nodes/iterator`
    ///
    /// Returns a map of `json`.
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive_golden::obstacles::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let value = client.self_().iterator().await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn iterator(self) -> GetSelfIterator {
        GetSelfIterator {
            request: runtime::Request::new(self.client, &ops::ITERATOR),
        }
    }
    /// Into iterator.
    ///
    /// `GET nodes/into_iterator`
    ///
    /// Returns a list of `integer`.
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive_golden::obstacles::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let items = client.self_().into_iterator().await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn into_iterator(self) -> GetSelfIntoIterator {
        GetSelfIntoIterator {
            request: runtime::Request::new(self.client, &ops::INTO_ITERATOR),
        }
    }
    /// Option.
    ///
    /// `GET nodes/option`
    ///
    /// Returns `string`.
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive_golden::obstacles::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let value = client.self_().option().await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn option(self) -> GetSelfOption {
        GetSelfOption {
            request: runtime::Request::new(self.client, &ops::OPTION),
        }
    }
    /// Clone.
    ///
    /// `GET nodes/clone`
    ///
    /// Returns a [`Token`](models::Token).
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive_golden::obstacles::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let token = client.self_().clone().await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn clone(self) -> CloneSelf {
        CloneSelf {
            request: runtime::Request::new(self.client, &ops::CLONE),
        }
    }
    /// Default.
    ///
    /// `GET nodes/default`
    ///
    /// Returns a [`Client`](models::Client).
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive_golden::obstacles::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let client = client.self_().default().await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn default(self) -> GetSelfDefault {
        GetSelfDefault {
            request: runtime::Request::new(self.client, &ops::DEFAULT),
        }
    }
}

/// Builder of the call `GET nodes`, from [`Self_::list`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListSelf {
    request: runtime::Request,
}

impl ListSelf {
    /// The start.
    ///
    /// Called `Start` on the wire.
    #[doc(alias = "Start")]
    pub fn start_(mut self, start_: i64) -> Self {
        self.request.set(0, start_);
        self
    }
    /// [`start_`](Self::start_), if there is a value.
    pub fn maybe_start_(self, start_: ::std::option::Option<i64>) -> Self {
        match start_ {
            ::std::option::Option::Some(start_) => self.start_(start_),
            ::std::option::Option::None => self,
        }
    }
    /// The limit.
    ///
    /// Called `Limit` on the wire.
    #[doc(alias = "Limit")]
    pub fn limit_(
        mut self,
        limit_: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(1, limit_.into());
        self
    }
    /// [`limit_`](Self::limit_), if there is a value.
    pub fn maybe_limit_(
        self,
        limit_: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match limit_ {
            ::std::option::Option::Some(limit_) => self.limit_(limit_),
            ::std::option::Option::None => self,
        }
    }
    /// Whether stream is on.
    ///
    /// Called `stream` on the wire.
    #[doc(alias = "stream")]
    pub fn stream_(mut self, stream_: bool) -> Self {
        self.request.set(2, stream_);
        self
    }
    /// [`stream_`](Self::stream_), if there is a value.
    pub fn maybe_stream_(self, stream_: ::std::option::Option<bool>) -> Self {
        match stream_ {
            ::std::option::Option::Some(stream_) => self.stream_(stream_),
            ::std::option::Option::None => self,
        }
    }
    /// Whether all is on.
    ///
    /// Called `all` on the wire.
    #[doc(alias = "all")]
    pub fn all_(mut self, all_: bool) -> Self {
        self.request.set(3, all_);
        self
    }
    /// [`all_`](Self::all_), if there is a value.
    pub fn maybe_all_(self, all_: ::std::option::Option<bool>) -> Self {
        match all_ {
            ::std::option::Option::Some(all_) => self.all_(all_),
            ::std::option::Option::None => self,
        }
    }
    /// The resume.
    ///
    /// Called `resume` on the wire.
    #[doc(alias = "resume")]
    pub fn resume_(
        mut self,
        resume_: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(4, resume_.into());
        self
    }
    /// [`resume_`](Self::resume_), if there is a value.
    pub fn maybe_resume_(
        self,
        resume_: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match resume_ {
            ::std::option::Option::Some(resume_) => self.resume_(resume_),
            ::std::option::Option::None => self,
        }
    }
    /// The clone.
    ///
    /// Called `clone` on the wire.
    #[doc(alias = "clone")]
    pub fn clone_(
        mut self,
        clone_: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(5, clone_.into());
        self
    }
    /// [`clone_`](Self::clone_), if there is a value.
    pub fn maybe_clone_(
        self,
        clone_: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match clone_ {
            ::std::option::Option::Some(clone_) => self.clone_(clone_),
            ::std::option::Option::None => self,
        }
    }
    /// The into future.
    ///
    /// Called `into_future` on the wire.
    #[doc(alias = "into_future")]
    pub fn into_future_(
        mut self,
        into_future_: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(6, into_future_.into());
        self
    }
    /// [`into_future_`](Self::into_future_), if there is a value.
    pub fn maybe_into_future_(
        self,
        into_future_: ::std::option::Option<
            impl ::std::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        match into_future_ {
            ::std::option::Option::Some(into_future_) => self.into_future_(into_future_),
            ::std::option::Option::None => self,
        }
    }
    /// The title.
    pub fn title(
        mut self,
        title: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(7, title.into());
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
    /// The maybe title.
    ///
    /// Called `maybe_title` on the wire.
    #[doc(alias = "maybe_title")]
    pub fn maybe_title_(
        mut self,
        maybe_title_: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(8, maybe_title_.into());
        self
    }
    /// [`maybe_title_`](Self::maybe_title_), if there is a value.
    pub fn maybe_maybe_title_(
        self,
        maybe_title_: ::std::option::Option<
            impl ::std::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        match maybe_title_ {
            ::std::option::Option::Some(maybe_title_) => self.maybe_title_(maybe_title_),
            ::std::option::Option::None => self,
        }
    }
    /// The new.
    pub fn new(mut self, new: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.request.set(9, new.into());
        self
    }
    /// [`new`](Self::new), if there is a value.
    pub fn maybe_new(
        self,
        new: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match new {
            ::std::option::Option::Some(new) => self.new(new),
            ::std::option::Option::None => self,
        }
    }
    /// The request.
    pub fn request(
        mut self,
        request: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(10, request.into());
        self
    }
    /// [`request`](Self::request), if there is a value.
    pub fn maybe_request(
        self,
        request: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match request {
            ::std::option::Option::Some(request) => self.request(request),
            ::std::option::Option::None => self,
        }
    }
    /// The self.
    ///
    /// Called `self` on the wire.
    #[doc(alias = "self")]
    pub fn self_(
        mut self,
        self_: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(11, self_.into());
        self
    }
    /// [`self_`](Self::self_), if there is a value.
    pub fn maybe_self_(
        self,
        self_: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match self_ {
            ::std::option::Option::Some(self_) => self.self_(self_),
            ::std::option::Option::None => self,
        }
    }
    /// The into.
    pub fn into(
        mut self,
        into: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(12, into.into());
        self
    }
    /// [`into`](Self::into), if there is a value.
    pub fn maybe_into(
        self,
        into: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match into {
            ::std::option::Option::Some(into) => self.into(into),
            ::std::option::Option::None => self,
        }
    }
    /// Only those with these ids.
    pub fn ids<M>(
        mut self,
        ids: impl runtime::encode::IntoList<models::NodeId, M>,
    ) -> Self {
        self.request.set(13, runtime::encode::IntoList::into_list(ids));
        self
    }
    /// [`ids`](Self::ids), if there is a value.
    pub fn maybe_ids<M>(
        self,
        ids: ::std::option::Option<impl runtime::encode::IntoList<models::NodeId, M>>,
    ) -> Self {
        match ids {
            ::std::option::Option::Some(ids) => self.ids(ids),
            ::std::option::Option::None => self,
        }
    }
    /// The names.
    pub fn names<M>(
        mut self,
        names: impl runtime::encode::IntoList<::std::string::String, M>,
    ) -> Self {
        self.request.set(14, runtime::encode::IntoList::into_list(names));
        self
    }
    /// [`names`](Self::names), if there is a value.
    pub fn maybe_names<M>(
        self,
        names: ::std::option::Option<
            impl runtime::encode::IntoList<::std::string::String, M>,
        >,
    ) -> Self {
        match names {
            ::std::option::Option::Some(names) => self.names(names),
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
    pub fn stream(self) -> runtime::ItemStream<models::Node> {
        self.request.stream()
    }
    /// Returns the items of all pages in one `Vec`.
    #[inline]
    pub fn all(self) -> runtime::Call<::std::vec::Vec<models::Node>> {
        self.request.all()
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<runtime::Page<models::Node>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for ListSelf {
    type Output = runtime::Result<runtime::Page<models::Node>>;
    type IntoFuture = runtime::Call<runtime::Page<models::Node>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.page()
    }
}
runtime::private::customize!(ListSelf);

/// Builder of the call `GET nodes/search`, from [`Self_::search`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SearchSelf {
    request: runtime::Request,
}

impl SearchSelf {
    /// The start.
    pub fn start(mut self, start: i64) -> Self {
        self.request.set(0, start);
        self
    }
    /// [`start`](Self::start), if there is a value.
    pub fn maybe_start(self, start: ::std::option::Option<i64>) -> Self {
        match start {
            ::std::option::Option::Some(start) => self.start(start),
            ::std::option::Option::None => self,
        }
    }
    /// The cursor.
    ///
    /// Called `Cursor` on the wire.
    #[doc(alias = "Cursor")]
    pub fn cursor_(
        mut self,
        cursor_: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(1, cursor_.into());
        self
    }
    /// [`cursor_`](Self::cursor_), if there is a value.
    pub fn maybe_cursor_(
        self,
        cursor_: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match cursor_ {
            ::std::option::Option::Some(cursor_) => self.cursor_(cursor_),
            ::std::option::Option::None => self,
        }
    }
    /// The limit.
    ///
    /// Called `limit-` on the wire.
    #[doc(alias = "limit-")]
    pub fn limit_(
        mut self,
        limit_: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(2, limit_.into());
        self
    }
    /// [`limit_`](Self::limit_), if there is a value.
    pub fn maybe_limit_(
        self,
        limit_: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match limit_ {
            ::std::option::Option::Some(limit_) => self.limit_(limit_),
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
    pub fn stream(self) -> runtime::ItemStream<models::Node> {
        self.request.stream()
    }
    /// Returns the items of all pages in one `Vec`.
    #[inline]
    pub fn all(self) -> runtime::Call<::std::vec::Vec<models::Node>> {
        self.request.all()
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<runtime::Page<models::Node>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for SearchSelf {
    type Output = runtime::Result<runtime::Page<models::Node>>;
    type IntoFuture = runtime::Call<runtime::Page<models::Node>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.page()
    }
}
runtime::private::customize!(SearchSelf);

/// Builder of the call `GET nodes/resume`, from [`Self_::resume`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ResumeSelf {
    request: runtime::Request,
}

impl ResumeSelf {
    /// When it starts.
    pub fn start(mut self, start: impl ::std::convert::Into<runtime::Date>) -> Self {
        self.request.set(0, start.into());
        self
    }
    /// [`start`](Self::start), if there is a value.
    pub fn maybe_start(
        self,
        start: ::std::option::Option<impl ::std::convert::Into<runtime::Date>>,
    ) -> Self {
        match start {
            ::std::option::Option::Some(start) => self.start(start),
            ::std::option::Option::None => self,
        }
    }
    /// The all.
    pub fn all<M>(
        mut self,
        all: impl runtime::encode::ListOf<models::Keyword, M>,
    ) -> Self {
        self.request.set(1, runtime::encode::ListOf::into_list(all));
        self
    }
    /// [`all`](Self::all), if there is a value.
    pub fn maybe_all<M>(
        self,
        all: ::std::option::Option<impl runtime::encode::ListOf<models::Keyword, M>>,
    ) -> Self {
        match all {
            ::std::option::Option::Some(all) => self.all(all),
            ::std::option::Option::None => self,
        }
    }
    /// The stream.
    pub fn stream<M>(
        mut self,
        stream: impl runtime::encode::ListOf<models::Level, M>,
    ) -> Self {
        self.request.set(2, runtime::encode::ListOf::into_list(stream));
        self
    }
    /// [`stream`](Self::stream), if there is a value.
    pub fn maybe_stream<M>(
        self,
        stream: ::std::option::Option<impl runtime::encode::ListOf<models::Level, M>>,
    ) -> Self {
        match stream {
            ::std::option::Option::Some(stream) => self.stream(stream),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<::std::vec::Vec<models::Node>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for ResumeSelf {
    type Output = runtime::Result<::std::vec::Vec<models::Node>>;
    type IntoFuture = runtime::Call<::std::vec::Vec<models::Node>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(ResumeSelf);

/// Builder of the call `PATCH nodes/{id}`, from [`Self_::update`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct UpdateSelf {
    request: runtime::Request,
}

impl UpdateSelf {
    /// Sets the title.
    pub fn title(
        mut self,
        title: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(1, title.into());
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
        self.request.clear(1);
        self
    }
    /// Sets whether clear title is on.
    ///
    /// Called `clear_title` on the wire.
    #[doc(alias = "clear_title")]
    pub fn clear_title_(mut self, clear_title_: bool) -> Self {
        self.request.set(2, clear_title_);
        self
    }
    /// [`clear_title_`](Self::clear_title_), if there is a value.
    pub fn maybe_clear_title_(self, clear_title_: ::std::option::Option<bool>) -> Self {
        match clear_title_ {
            ::std::option::Option::Some(clear_title_) => self.clear_title_(clear_title_),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `clear_title`: sends null.
    pub fn clear_clear_title_(mut self) -> Self {
        self.request.clear(2);
        self
    }
    /// Sets the maybe clear title.
    ///
    /// Called `maybe_clear_title` on the wire.
    #[doc(alias = "maybe_clear_title")]
    pub fn maybe_clear_title__(
        mut self,
        maybe_clear_title__: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(3, maybe_clear_title__.into());
        self
    }
    /// [`maybe_clear_title__`](Self::maybe_clear_title__), if there is a value.
    pub fn maybe_maybe_clear_title__(
        self,
        maybe_clear_title__: ::std::option::Option<
            impl ::std::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        match maybe_clear_title__ {
            ::std::option::Option::Some(maybe_clear_title__) => {
                self.maybe_clear_title__(maybe_clear_title__)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Sets the draft.
    pub fn draft(mut self, draft: models::Draft) -> Self {
        self.request.set(4, draft);
        self
    }
    /// [`draft`](Self::draft), if there is a value.
    pub fn maybe_draft(self, draft: ::std::option::Option<models::Draft>) -> Self {
        match draft {
            ::std::option::Option::Some(draft) => self.draft(draft),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the drafts.
    pub fn drafts<M>(
        mut self,
        drafts: impl runtime::encode::ListOf<models::Draft, M>,
    ) -> Self {
        self.request.set(5, runtime::encode::ListOf::into_list(drafts));
        self
    }
    /// [`drafts`](Self::drafts), if there is a value.
    pub fn maybe_drafts<M>(
        self,
        drafts: ::std::option::Option<impl runtime::encode::ListOf<models::Draft, M>>,
    ) -> Self {
        match drafts {
            ::std::option::Option::Some(drafts) => self.drafts(drafts),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the any.
    pub fn any(mut self, any: impl ::std::convert::Into<runtime::Json>) -> Self {
        self.request.set(6, any.into());
        self
    }
    /// [`any`](Self::any), if there is a value.
    pub fn maybe_any(
        self,
        any: ::std::option::Option<impl ::std::convert::Into<runtime::Json>>,
    ) -> Self {
        match any {
            ::std::option::Option::Some(any) => self.any(any),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the money, in units of its currency.
    pub fn money(mut self, money: impl ::std::convert::Into<runtime::Money>) -> Self {
        self.request.set(7, money.into());
        self
    }
    /// [`money`](Self::money), if there is a value.
    pub fn maybe_money(
        self,
        money: ::std::option::Option<impl ::std::convert::Into<runtime::Money>>,
    ) -> Self {
        match money {
            ::std::option::Option::Some(money) => self.money(money),
            ::std::option::Option::None => self,
        }
    }
    /// Sets when it is due.
    pub fn due(mut self, due: impl ::std::convert::Into<runtime::Date>) -> Self {
        self.request.set(8, due.into());
        self
    }
    /// [`due`](Self::due), if there is a value.
    pub fn maybe_due(
        self,
        due: ::std::option::Option<impl ::std::convert::Into<runtime::Date>>,
    ) -> Self {
        match due {
            ::std::option::Option::Some(due) => self.due(due),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the matrix.
    pub fn matrix(
        mut self,
        matrix: impl ::std::iter::IntoIterator<
            Item = impl ::std::iter::IntoIterator<Item = f64>,
        >,
    ) -> Self {
        self.request
            .set(
                9,
                matrix
                    .into_iter()
                    .map(|item| item.into_iter().collect::<::std::vec::Vec<f64>>())
                    .collect::<::std::vec::Vec<::std::vec::Vec<f64>>>(),
            );
        self
    }
    /// [`matrix`](Self::matrix), if there is a value.
    pub fn maybe_matrix(
        self,
        matrix: ::std::option::Option<
            impl ::std::iter::IntoIterator<
                Item = impl ::std::iter::IntoIterator<Item = f64>,
            >,
        >,
    ) -> Self {
        match matrix {
            ::std::option::Option::Some(matrix) => self.matrix(matrix),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the groups.
    pub fn groups(
        mut self,
        groups: impl ::std::iter::IntoIterator<
            Item = (
                impl ::std::convert::Into<::std::string::String>,
                impl ::std::iter::IntoIterator<
                    Item = impl ::std::convert::Into<::std::string::String>,
                >,
            ),
        >,
    ) -> Self {
        self.request
            .set(
                10,
                groups
                    .into_iter()
                    .map(|(key, item)| (
                        key.into(),
                        item
                            .into_iter()
                            .map(::std::convert::Into::into)
                            .collect::<::std::vec::Vec<::std::string::String>>(),
                    ))
                    .collect::<runtime::Map<::std::vec::Vec<::std::string::String>>>(),
            );
        self
    }
    /// [`groups`](Self::groups), if there is a value.
    pub fn maybe_groups(
        self,
        groups: ::std::option::Option<
            impl ::std::iter::IntoIterator<
                Item = (
                    impl ::std::convert::Into<::std::string::String>,
                    impl ::std::iter::IntoIterator<
                        Item = impl ::std::convert::Into<::std::string::String>,
                    >,
                ),
            >,
        >,
    ) -> Self {
        match groups {
            ::std::option::Option::Some(groups) => self.groups(groups),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Node> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for UpdateSelf {
    type Output = runtime::Result<models::Node>;
    type IntoFuture = runtime::Call<models::Node>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(UpdateSelf);

/// Builder of the call `POST nodes`, from [`Self_::create`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CreateSelf {
    request: runtime::Request,
}

impl CreateSelf {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Node> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for CreateSelf {
    type Output = runtime::Result<models::Node>;
    type IntoFuture = runtime::Call<models::Node>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(CreateSelf);

/// Builder of the call `GET nodes/{type.id}/{channel-id}`, from [`Self_::self_`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetSelfSelf {
    request: runtime::Request,
}

impl GetSelfSelf {
    /// The id of the x request.
    ///
    /// Called `X-Request-Id` on the wire.
    #[doc(alias = "X-Request-Id")]
    pub fn x_request_id(
        mut self,
        x_request_id: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(2, x_request_id.into());
        self
    }
    /// [`x_request_id`](Self::x_request_id), if there is a value.
    pub fn maybe_x_request_id(
        self,
        x_request_id: ::std::option::Option<
            impl ::std::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        match x_request_id {
            ::std::option::Option::Some(x_request_id) => self.x_request_id(x_request_id),
            ::std::option::Option::None => self,
        }
    }
    /// Whether stream is on.
    ///
    /// Called `stream` on the wire.
    #[doc(alias = "stream")]
    pub fn stream_(mut self, stream_: bool) -> Self {
        self.request.set(3, stream_);
        self
    }
    /// [`stream_`](Self::stream_), if there is a value.
    pub fn maybe_stream_(self, stream_: ::std::option::Option<bool>) -> Self {
        match stream_ {
            ::std::option::Option::Some(stream_) => self.stream_(stream_),
            ::std::option::Option::None => self,
        }
    }
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

impl ::std::future::IntoFuture for GetSelfSelf {
    type Output = runtime::Result<runtime::Bytes>;
    type IntoFuture = runtime::Call<runtime::Bytes>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.bytes()
    }
}
runtime::private::customize!(GetSelfSelf);

/// Builder of the call `POST nodes/{id}/upload`, from [`Self_::resource`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SelfResource {
    request: runtime::Request,
}

impl SelfResource {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<()> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for SelfResource {
    type Output = runtime::Result<()>;
    type IntoFuture = runtime::Call<()>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(SelfResource);

/// Builder of the call `DELETE nodes/{id}`, from [`Self_::new`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SelfNew {
    request: runtime::Request,
}

impl SelfNew {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::NodeId> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for SelfNew {
    type Output = runtime::Result<models::NodeId>;
    type IntoFuture = runtime::Call<models::NodeId>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(SelfNew);

/// Builder of the call `GET nodes/into`, from [`Self_::into`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetSelfInto {
    request: runtime::Request,
}

impl GetSelfInto {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Empty> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetSelfInto {
    type Output = runtime::Result<models::Empty>;
    type IntoFuture = runtime::Call<models::Empty>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(GetSelfInto);

/// Builder of the call `GET nodes/iterator`, from [`Self_::iterator`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetSelfIterator {
    request: runtime::Request,
}

impl GetSelfIterator {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<runtime::Map<runtime::Json>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetSelfIterator {
    type Output = runtime::Result<runtime::Map<runtime::Json>>;
    type IntoFuture = runtime::Call<runtime::Map<runtime::Json>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(GetSelfIterator);

/// Builder of the call `GET nodes/into_iterator`, from [`Self_::into_iterator`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetSelfIntoIterator {
    request: runtime::Request,
}

impl GetSelfIntoIterator {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<::std::vec::Vec<i64>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetSelfIntoIterator {
    type Output = runtime::Result<::std::vec::Vec<i64>>;
    type IntoFuture = runtime::Call<::std::vec::Vec<i64>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(GetSelfIntoIterator);

/// Builder of the call `GET nodes/option`, from [`Self_::option`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetSelfOption {
    request: runtime::Request,
}

impl GetSelfOption {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<::std::string::String> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetSelfOption {
    type Output = runtime::Result<::std::string::String>;
    type IntoFuture = runtime::Call<::std::string::String>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(GetSelfOption);

/// Builder of the call `GET nodes/clone`, from [`Self_::clone`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CloneSelf {
    request: runtime::Request,
}

impl CloneSelf {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Token> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for CloneSelf {
    type Output = runtime::Result<models::Token>;
    type IntoFuture = runtime::Call<models::Token>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(CloneSelf);

/// Builder of the call `GET nodes/default`, from [`Self_::default`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetSelfDefault {
    request: runtime::Request,
}

impl GetSelfDefault {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Client> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetSelfDefault {
    type Output = runtime::Result<models::Client>;
    type IntoFuture = runtime::Call<models::Client>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(GetSelfDefault);
