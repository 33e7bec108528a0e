// @generated from spec/v1/notes.yaml by `cargo xtask codegen`. Do not edit.

//! Notes.
//!
//! [`Notes`] starts the calls; the other types are the calls themselves.
//!
//! - [`list`](Notes::list): Get notes. `GET notes`
//! - [`create`](Notes::create): Create a note. `POST notes`
//! - [`delete`](Notes::delete): Delete a note. `DELETE notes/{id}`
//! - [`get`](Notes::get): Get a note. `GET notes/{id}`
//! - [`update`](Notes::update): Update a note. `PUT notes/{id}`
//! - [`comments`](Notes::comments): Get the comments of a note. `GET notes/{id}/comments`
//! - [`add_comment`](Notes::add_comment): Add a comment to a note. `POST notes/{id}/comments`
//! - [`comment`](Notes::comment): Get a comment of a note. `GET notes/{id}/comments/{commentId}`
//! - [`update_comment`](Notes::update_comment): Update a comment of a note. `PUT notes/{id}/comments/{commentId}`
//! - [`delete_comment`](Notes::delete_comment): Delete a comment of a note. `DELETE notes/{id}/comments/{commentId}`

use ::callsheet_runtime as runtime;
use super::models;
use super::ops::notes as ops;

/// Notes.
///
/// From [`Client::notes`](super::Client::notes).
#[derive(Clone, Copy, Debug)]
#[must_use = "a handle only starts calls"]
pub struct Notes<'a> {
    pub(super) client: &'a runtime::Client,
}

impl Notes<'_> {
    /// Get notes.
    ///
    /// `GET notes`
    ///
    /// Returns a [page](::callsheet_runtime::Page) of [`Note`](models::Note). `.all()` returns the whole list, `.stream()` its items one by one. Optional parameters are setters of [`ListNotes`].
    ///
    /// - Costs 20 tokens of the daily quota.
    /// - Needs one of the scopes `deals:read`, `deals:full`, `contacts:read`, `contacts:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Notes#getNotes>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let page = client.notes().list().user_id(1).lead_id("a1b2c3").limit(50).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn list(self) -> ListNotes {
        ListNotes {
            request: runtime::Request::new(self.client, &ops::LIST),
        }
    }
    /// Create a note.
    ///
    /// `POST notes`
    ///
    /// - `content`: the content
    ///
    /// Returns a [`Note`](models::Note). Optional parameters are setters of [`CreateNote`].
    ///
    /// - Costs 10 tokens of the daily quota.
    /// - Needs one of the scopes `deals:full`, `contacts:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Notes#addNote>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let note = client.notes().create("content").lead_id("a1b2c3").deal_id(1).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn create(
        self,
        content: impl ::std::convert::Into<::std::string::String>,
    ) -> CreateNote {
        let mut request = runtime::Request::new(self.client, &ops::CREATE);
        request.set(0, content.into());
        CreateNote { request }
    }
    /// Delete a note.
    ///
    /// `DELETE notes/{id}`
    ///
    /// - `id`: the id of the note ([`NoteId`](models::NoteId))
    ///
    /// Returns `boolean`.
    ///
    /// - Costs 6 tokens of the daily quota.
    /// - Needs one of the scopes `deals:full`, `contacts:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Notes#deleteNote>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let value = client.notes().delete(1).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn delete(self, id: impl ::std::convert::Into<models::NoteId>) -> DeleteNote {
        let mut request = runtime::Request::new(self.client, &ops::DELETE);
        request.set(0, id.into());
        DeleteNote { request }
    }
    /// Get a note.
    ///
    /// `GET notes/{id}`
    ///
    /// - `id`: the id of the note ([`NoteId`](models::NoteId))
    ///
    /// Returns a [`Note`](models::Note).
    ///
    /// - Costs 2 tokens of the daily quota.
    /// - Needs one of the scopes `deals:read`, `deals:full`, `contacts:read`, `contacts:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Notes#getNote>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let note = client.notes().get(1).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn get(self, id: impl ::std::convert::Into<models::NoteId>) -> GetNote {
        let mut request = runtime::Request::new(self.client, &ops::GET);
        request.set(0, id.into());
        GetNote { request }
    }
    /// Update a note.
    ///
    /// `PUT notes/{id}`
    ///
    /// - `id`: the id of the note ([`NoteId`](models::NoteId))
    ///
    /// Returns a [`Note`](models::Note). Optional parameters are setters of [`UpdateNote`].
    ///
    /// - Costs 10 tokens of the daily quota.
    /// - Needs one of the scopes `deals:full`, `contacts:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Notes#updateNote>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let note = client.notes().update(1).content("content").lead_id("a1b2c3").await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn update(self, id: impl ::std::convert::Into<models::NoteId>) -> UpdateNote {
        let mut request = runtime::Request::new(self.client, &ops::UPDATE);
        request.set(0, id.into());
        UpdateNote { request }
    }
    /// Get the comments of a note.
    ///
    /// `GET notes/{id}/comments`
    ///
    /// - `id`: the id of the note ([`NoteId`](models::NoteId))
    ///
    /// Returns a [page](::callsheet_runtime::Page) of [`NoteComment`](models::NoteComment). `.all()` returns the whole list, `.stream()` its items one by one.
    ///
    /// - Costs 20 tokens of the daily quota.
    /// - Needs one of the scopes `deals:read`, `deals:full`, `contacts:read`, `contacts:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Notes#getNoteComments>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let page = client.notes().comments(1).limit(50).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn comments(
        self,
        id: impl ::std::convert::Into<models::NoteId>,
    ) -> GetNoteComments {
        let mut request = runtime::Request::new(self.client, &ops::COMMENTS);
        request.set(0, id.into());
        GetNoteComments { request }
    }
    /// Add a comment to a note.
    ///
    /// `POST notes/{id}/comments`
    ///
    /// - `id`: the id of the note ([`NoteId`](models::NoteId))
    /// - `content`: the content
    ///
    /// Returns a [`NoteComment`](models::NoteComment).
    ///
    /// - Costs 10 tokens of the daily quota.
    /// - Needs one of the scopes `deals:full`, `contacts:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Notes#addNoteComment>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let note_comment = client.notes().add_comment(1, "content").await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn add_comment(
        self,
        id: impl ::std::convert::Into<models::NoteId>,
        content: impl ::std::convert::Into<::std::string::String>,
    ) -> AddNoteComment {
        let mut request = runtime::Request::new(self.client, &ops::ADD_COMMENT);
        request.set(0, id.into());
        request.set(1, content.into());
        AddNoteComment { request }
    }
    /// Get a comment of a note.
    ///
    /// `GET notes/{id}/comments/{commentId}`
    ///
    /// - `id`: the id of the note ([`NoteId`](models::NoteId))
    /// - `comment_id`: the id of the comment ([`NoteCommentId`](models::NoteCommentId))
    ///
    /// Returns a [`NoteComment`](models::NoteComment).
    ///
    /// - Costs 2 tokens of the daily quota.
    /// - Needs one of the scopes `deals:read`, `deals:full`, `contacts:read`, `contacts:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Notes#getComment>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let note_comment = client.notes().comment(1, "a1b2c3").await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn comment(
        self,
        id: impl ::std::convert::Into<models::NoteId>,
        comment_id: impl ::std::convert::Into<models::NoteCommentId>,
    ) -> GetNoteComment {
        let mut request = runtime::Request::new(self.client, &ops::COMMENT);
        request.set(0, id.into());
        request.set(1, comment_id.into());
        GetNoteComment { request }
    }
    /// Update a comment of a note.
    ///
    /// `PUT notes/{id}/comments/{commentId}`
    ///
    /// - `id`: the id of the note ([`NoteId`](models::NoteId))
    /// - `comment_id`: the id of the comment ([`NoteCommentId`](models::NoteCommentId))
    /// - `content`: the content
    ///
    /// Returns a [`NoteComment`](models::NoteComment).
    ///
    /// - Costs 10 tokens of the daily quota.
    /// - Needs one of the scopes `deals:full`, `contacts:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Notes#updateCommentForNote>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let note_comment = client.notes().update_comment(1, "a1b2c3", "content").await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn update_comment(
        self,
        id: impl ::std::convert::Into<models::NoteId>,
        comment_id: impl ::std::convert::Into<models::NoteCommentId>,
        content: impl ::std::convert::Into<::std::string::String>,
    ) -> UpdateNoteComment {
        let mut request = runtime::Request::new(self.client, &ops::UPDATE_COMMENT);
        request.set(0, id.into());
        request.set(1, comment_id.into());
        request.set(2, content.into());
        UpdateNoteComment { request }
    }
    /// Delete a comment of a note.
    ///
    /// `DELETE notes/{id}/comments/{commentId}`
    ///
    /// - `id`: the id of the note ([`NoteId`](models::NoteId))
    /// - `comment_id`: the id of the comment ([`NoteCommentId`](models::NoteCommentId))
    ///
    /// Returns `boolean`.
    ///
    /// - Costs 6 tokens of the daily quota.
    /// - Needs one of the scopes `deals:full`, `contacts:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Notes#deleteComment>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let value = client.notes().delete_comment(1, "a1b2c3").await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn delete_comment(
        self,
        id: impl ::std::convert::Into<models::NoteId>,
        comment_id: impl ::std::convert::Into<models::NoteCommentId>,
    ) -> DeleteNoteComment {
        let mut request = runtime::Request::new(self.client, &ops::DELETE_COMMENT);
        request.set(0, id.into());
        request.set(1, comment_id.into());
        DeleteNoteComment { request }
    }
}

/// Builder of the call `GET notes`, from [`Notes::list`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListNotes {
    request: runtime::Request,
}

impl ListNotes {
    /// Only those of this user.
    pub fn user_id(
        mut self,
        user_id: impl ::std::convert::Into<models::UserId>,
    ) -> Self {
        self.request.set(0, user_id.into());
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
    /// Only those of this lead.
    pub fn lead_id(
        mut self,
        lead_id: impl ::std::convert::Into<models::LeadId>,
    ) -> Self {
        self.request.set(1, lead_id.into());
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
    /// Only those of this deal.
    pub fn deal_id(
        mut self,
        deal_id: impl ::std::convert::Into<models::DealId>,
    ) -> Self {
        self.request.set(2, deal_id.into());
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
    /// Only those of this person.
    pub fn person_id(
        mut self,
        person_id: impl ::std::convert::Into<models::PersonId>,
    ) -> Self {
        self.request.set(3, person_id.into());
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
    /// Only those of this organization.
    pub fn org_id(
        mut self,
        org_id: impl ::std::convert::Into<models::OrganizationId>,
    ) -> Self {
        self.request.set(4, org_id.into());
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
    /// Only those of this project.
    pub fn project_id(
        mut self,
        project_id: impl ::std::convert::Into<models::ProjectId>,
    ) -> Self {
        self.request.set(5, project_id.into());
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
    /// Only those of this task.
    pub fn task_id(
        mut self,
        task_id: impl ::std::convert::Into<models::TaskId>,
    ) -> Self {
        self.request.set(6, task_id.into());
        self
    }
    /// [`task_id`](Self::task_id), if there is a value.
    pub fn maybe_task_id(
        self,
        task_id: ::std::option::Option<impl ::std::convert::Into<models::TaskId>>,
    ) -> Self {
        match task_id {
            ::std::option::Option::Some(task_id) => self.task_id(task_id),
            ::std::option::Option::None => self,
        }
    }
    /// Fields to sort by, each with a direction: `add_time DESC`.
    pub fn sort<M>(
        mut self,
        sort: impl runtime::encode::IntoList<::std::string::String, M>,
    ) -> Self {
        self.request.set(7, runtime::encode::IntoList::into_list(sort));
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
    /// When it starts.
    pub fn start_date(
        mut self,
        start_date: impl ::std::convert::Into<runtime::Date>,
    ) -> Self {
        self.request.set(8, start_date.into());
        self
    }
    /// [`start_date`](Self::start_date), if there is a value.
    pub fn maybe_start_date(
        self,
        start_date: ::std::option::Option<impl ::std::convert::Into<runtime::Date>>,
    ) -> Self {
        match start_date {
            ::std::option::Option::Some(start_date) => self.start_date(start_date),
            ::std::option::Option::None => self,
        }
    }
    /// When it ends.
    pub fn end_date(
        mut self,
        end_date: impl ::std::convert::Into<runtime::Date>,
    ) -> Self {
        self.request.set(9, end_date.into());
        self
    }
    /// [`end_date`](Self::end_date), if there is a value.
    pub fn maybe_end_date(
        self,
        end_date: ::std::option::Option<impl ::std::convert::Into<runtime::Date>>,
    ) -> Self {
        match end_date {
            ::std::option::Option::Some(end_date) => self.end_date(end_date),
            ::std::option::Option::None => self,
        }
    }
    /// Only those last changed since then, in UTC.
    pub fn updated_since(
        mut self,
        updated_since: impl ::std::convert::Into<runtime::DateTime>,
    ) -> Self {
        self.request.set(10, updated_since.into());
        self
    }
    /// [`updated_since`](Self::updated_since), if there is a value.
    pub fn maybe_updated_since(
        self,
        updated_since: ::std::option::Option<
            impl ::std::convert::Into<runtime::DateTime>,
        >,
    ) -> Self {
        match updated_since {
            ::std::option::Option::Some(updated_since) => {
                self.updated_since(updated_since)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Only those that are pinned to a lead, or only those that are not.
    pub fn pinned_to_lead_flag(mut self, pinned_to_lead_flag: bool) -> Self {
        self.request.set(11, runtime::encode::Argument::flags(pinned_to_lead_flag));
        self
    }
    /// [`pinned_to_lead_flag`](Self::pinned_to_lead_flag), if there is a value.
    pub fn maybe_pinned_to_lead_flag(
        self,
        pinned_to_lead_flag: ::std::option::Option<bool>,
    ) -> Self {
        match pinned_to_lead_flag {
            ::std::option::Option::Some(pinned_to_lead_flag) => {
                self.pinned_to_lead_flag(pinned_to_lead_flag)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Only those that are pinned to a deal, or only those that are not.
    pub fn pinned_to_deal_flag(mut self, pinned_to_deal_flag: bool) -> Self {
        self.request.set(12, runtime::encode::Argument::flags(pinned_to_deal_flag));
        self
    }
    /// [`pinned_to_deal_flag`](Self::pinned_to_deal_flag), if there is a value.
    pub fn maybe_pinned_to_deal_flag(
        self,
        pinned_to_deal_flag: ::std::option::Option<bool>,
    ) -> Self {
        match pinned_to_deal_flag {
            ::std::option::Option::Some(pinned_to_deal_flag) => {
                self.pinned_to_deal_flag(pinned_to_deal_flag)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Only those that are pinned to an organization, or only those that are not.
    pub fn pinned_to_organization_flag(
        mut self,
        pinned_to_organization_flag: bool,
    ) -> Self {
        self.request
            .set(13, runtime::encode::Argument::flags(pinned_to_organization_flag));
        self
    }
    /// [`pinned_to_organization_flag`](Self::pinned_to_organization_flag), if there is a value.
    pub fn maybe_pinned_to_organization_flag(
        self,
        pinned_to_organization_flag: ::std::option::Option<bool>,
    ) -> Self {
        match pinned_to_organization_flag {
            ::std::option::Option::Some(pinned_to_organization_flag) => {
                self.pinned_to_organization_flag(pinned_to_organization_flag)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Only those that are pinned to a person, or only those that are not.
    pub fn pinned_to_person_flag(mut self, pinned_to_person_flag: bool) -> Self {
        self.request.set(14, runtime::encode::Argument::flags(pinned_to_person_flag));
        self
    }
    /// [`pinned_to_person_flag`](Self::pinned_to_person_flag), if there is a value.
    pub fn maybe_pinned_to_person_flag(
        self,
        pinned_to_person_flag: ::std::option::Option<bool>,
    ) -> Self {
        match pinned_to_person_flag {
            ::std::option::Option::Some(pinned_to_person_flag) => {
                self.pinned_to_person_flag(pinned_to_person_flag)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Only those that are pinned to a project, or only those that are not.
    pub fn pinned_to_project_flag(mut self, pinned_to_project_flag: bool) -> Self {
        self.request.set(15, runtime::encode::Argument::flags(pinned_to_project_flag));
        self
    }
    /// [`pinned_to_project_flag`](Self::pinned_to_project_flag), if there is a value.
    pub fn maybe_pinned_to_project_flag(
        self,
        pinned_to_project_flag: ::std::option::Option<bool>,
    ) -> Self {
        match pinned_to_project_flag {
            ::std::option::Option::Some(pinned_to_project_flag) => {
                self.pinned_to_project_flag(pinned_to_project_flag)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Only those that are pinned to a task, or only those that are not.
    pub fn pinned_to_task_flag(mut self, pinned_to_task_flag: bool) -> Self {
        self.request.set(16, runtime::encode::Argument::flags(pinned_to_task_flag));
        self
    }
    /// [`pinned_to_task_flag`](Self::pinned_to_task_flag), if there is a value.
    pub fn maybe_pinned_to_task_flag(
        self,
        pinned_to_task_flag: ::std::option::Option<bool>,
    ) -> Self {
        match pinned_to_task_flag {
            ::std::option::Option::Some(pinned_to_task_flag) => {
                self.pinned_to_task_flag(pinned_to_task_flag)
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
    pub fn stream(self) -> runtime::ItemStream<models::Note> {
        self.request.stream()
    }
    /// Returns the items of all pages in one `Vec`.
    #[inline]
    pub fn all(self) -> runtime::Call<::std::vec::Vec<models::Note>> {
        self.request.all()
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<runtime::Page<models::Note>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for ListNotes {
    type Output = runtime::Result<runtime::Page<models::Note>>;
    type IntoFuture = runtime::Call<runtime::Page<models::Note>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.page()
    }
}
runtime::private::customize!(ListNotes);

/// Builder of the call `POST notes`, from [`Notes::create`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CreateNote {
    request: runtime::Request,
}

impl CreateNote {
    /// Sets the id of the lead.
    pub fn lead_id(
        mut self,
        lead_id: impl ::std::convert::Into<models::LeadId>,
    ) -> Self {
        self.request.set(1, lead_id.into());
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
    /// Sets the id of the deal.
    pub fn deal_id(
        mut self,
        deal_id: impl ::std::convert::Into<models::DealId>,
    ) -> Self {
        self.request.set(2, deal_id.into());
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
        self.request.set(3, person_id.into());
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
        self.request.set(4, org_id.into());
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
    /// Sets the id of the project.
    pub fn project_id(
        mut self,
        project_id: impl ::std::convert::Into<models::ProjectId>,
    ) -> Self {
        self.request.set(5, project_id.into());
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
    /// Sets the id of the task.
    pub fn task_id(
        mut self,
        task_id: impl ::std::convert::Into<models::TaskId>,
    ) -> Self {
        self.request.set(6, task_id.into());
        self
    }
    /// [`task_id`](Self::task_id), if there is a value.
    pub fn maybe_task_id(
        self,
        task_id: ::std::option::Option<impl ::std::convert::Into<models::TaskId>>,
    ) -> Self {
        match task_id {
            ::std::option::Option::Some(task_id) => self.task_id(task_id),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the id of the user.
    pub fn user_id(
        mut self,
        user_id: impl ::std::convert::Into<models::UserId>,
    ) -> Self {
        self.request.set(7, user_id.into());
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
    /// Sets when it was added, in UTC.
    pub fn add_time(
        mut self,
        add_time: impl ::std::convert::Into<runtime::DateTime>,
    ) -> Self {
        self.request.set(8, add_time.into());
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
    /// Sets whether it is pinned to a lead.
    pub fn pinned_to_lead_flag(mut self, pinned_to_lead_flag: bool) -> Self {
        self.request.set(9, runtime::encode::Argument::flags(pinned_to_lead_flag));
        self
    }
    /// [`pinned_to_lead_flag`](Self::pinned_to_lead_flag), if there is a value.
    pub fn maybe_pinned_to_lead_flag(
        self,
        pinned_to_lead_flag: ::std::option::Option<bool>,
    ) -> Self {
        match pinned_to_lead_flag {
            ::std::option::Option::Some(pinned_to_lead_flag) => {
                self.pinned_to_lead_flag(pinned_to_lead_flag)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Sets whether it is pinned to a deal.
    pub fn pinned_to_deal_flag(mut self, pinned_to_deal_flag: bool) -> Self {
        self.request.set(10, runtime::encode::Argument::flags(pinned_to_deal_flag));
        self
    }
    /// [`pinned_to_deal_flag`](Self::pinned_to_deal_flag), if there is a value.
    pub fn maybe_pinned_to_deal_flag(
        self,
        pinned_to_deal_flag: ::std::option::Option<bool>,
    ) -> Self {
        match pinned_to_deal_flag {
            ::std::option::Option::Some(pinned_to_deal_flag) => {
                self.pinned_to_deal_flag(pinned_to_deal_flag)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Sets whether it is pinned to an organization.
    pub fn pinned_to_organization_flag(
        mut self,
        pinned_to_organization_flag: bool,
    ) -> Self {
        self.request
            .set(11, runtime::encode::Argument::flags(pinned_to_organization_flag));
        self
    }
    /// [`pinned_to_organization_flag`](Self::pinned_to_organization_flag), if there is a value.
    pub fn maybe_pinned_to_organization_flag(
        self,
        pinned_to_organization_flag: ::std::option::Option<bool>,
    ) -> Self {
        match pinned_to_organization_flag {
            ::std::option::Option::Some(pinned_to_organization_flag) => {
                self.pinned_to_organization_flag(pinned_to_organization_flag)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Sets whether it is pinned to a person.
    pub fn pinned_to_person_flag(mut self, pinned_to_person_flag: bool) -> Self {
        self.request.set(12, runtime::encode::Argument::flags(pinned_to_person_flag));
        self
    }
    /// [`pinned_to_person_flag`](Self::pinned_to_person_flag), if there is a value.
    pub fn maybe_pinned_to_person_flag(
        self,
        pinned_to_person_flag: ::std::option::Option<bool>,
    ) -> Self {
        match pinned_to_person_flag {
            ::std::option::Option::Some(pinned_to_person_flag) => {
                self.pinned_to_person_flag(pinned_to_person_flag)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Sets whether it is pinned to a project.
    pub fn pinned_to_project_flag(mut self, pinned_to_project_flag: bool) -> Self {
        self.request.set(13, runtime::encode::Argument::flags(pinned_to_project_flag));
        self
    }
    /// [`pinned_to_project_flag`](Self::pinned_to_project_flag), if there is a value.
    pub fn maybe_pinned_to_project_flag(
        self,
        pinned_to_project_flag: ::std::option::Option<bool>,
    ) -> Self {
        match pinned_to_project_flag {
            ::std::option::Option::Some(pinned_to_project_flag) => {
                self.pinned_to_project_flag(pinned_to_project_flag)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Sets whether it is pinned to a task.
    pub fn pinned_to_task_flag(mut self, pinned_to_task_flag: bool) -> Self {
        self.request.set(14, runtime::encode::Argument::flags(pinned_to_task_flag));
        self
    }
    /// [`pinned_to_task_flag`](Self::pinned_to_task_flag), if there is a value.
    pub fn maybe_pinned_to_task_flag(
        self,
        pinned_to_task_flag: ::std::option::Option<bool>,
    ) -> Self {
        match pinned_to_task_flag {
            ::std::option::Option::Some(pinned_to_task_flag) => {
                self.pinned_to_task_flag(pinned_to_task_flag)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Note> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for CreateNote {
    type Output = runtime::Result<models::Note>;
    type IntoFuture = runtime::Call<models::Note>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(CreateNote);

/// Builder of the call `DELETE notes/{id}`, from [`Notes::delete`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteNote {
    request: runtime::Request,
}

impl DeleteNote {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<bool> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for DeleteNote {
    type Output = runtime::Result<bool>;
    type IntoFuture = runtime::Call<bool>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(DeleteNote);

/// Builder of the call `GET notes/{id}`, from [`Notes::get`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetNote {
    request: runtime::Request,
}

impl GetNote {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Note> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetNote {
    type Output = runtime::Result<models::Note>;
    type IntoFuture = runtime::Call<models::Note>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(GetNote);

/// Builder of the call `PUT notes/{id}`, from [`Notes::update`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct UpdateNote {
    request: runtime::Request,
}

impl UpdateNote {
    /// Sets the content.
    pub fn content(
        mut self,
        content: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(1, content.into());
        self
    }
    /// [`content`](Self::content), if there is a value.
    pub fn maybe_content(
        self,
        content: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match content {
            ::std::option::Option::Some(content) => self.content(content),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the id of the lead.
    pub fn lead_id(
        mut self,
        lead_id: impl ::std::convert::Into<models::LeadId>,
    ) -> Self {
        self.request.set(2, lead_id.into());
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
    /// Sets the id of the deal.
    pub fn deal_id(
        mut self,
        deal_id: impl ::std::convert::Into<models::DealId>,
    ) -> Self {
        self.request.set(3, deal_id.into());
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
        self.request.set(4, person_id.into());
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
        self.request.set(5, org_id.into());
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
    /// Sets the id of the task.
    pub fn task_id(
        mut self,
        task_id: impl ::std::convert::Into<models::TaskId>,
    ) -> Self {
        self.request.set(7, task_id.into());
        self
    }
    /// [`task_id`](Self::task_id), if there is a value.
    pub fn maybe_task_id(
        self,
        task_id: ::std::option::Option<impl ::std::convert::Into<models::TaskId>>,
    ) -> Self {
        match task_id {
            ::std::option::Option::Some(task_id) => self.task_id(task_id),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the id of the user.
    pub fn user_id(
        mut self,
        user_id: impl ::std::convert::Into<models::UserId>,
    ) -> Self {
        self.request.set(8, user_id.into());
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
    /// Sets whether it is pinned to a lead.
    pub fn pinned_to_lead_flag(mut self, pinned_to_lead_flag: bool) -> Self {
        self.request.set(10, runtime::encode::Argument::flags(pinned_to_lead_flag));
        self
    }
    /// [`pinned_to_lead_flag`](Self::pinned_to_lead_flag), if there is a value.
    pub fn maybe_pinned_to_lead_flag(
        self,
        pinned_to_lead_flag: ::std::option::Option<bool>,
    ) -> Self {
        match pinned_to_lead_flag {
            ::std::option::Option::Some(pinned_to_lead_flag) => {
                self.pinned_to_lead_flag(pinned_to_lead_flag)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Sets whether it is pinned to a deal.
    pub fn pinned_to_deal_flag(mut self, pinned_to_deal_flag: bool) -> Self {
        self.request.set(11, runtime::encode::Argument::flags(pinned_to_deal_flag));
        self
    }
    /// [`pinned_to_deal_flag`](Self::pinned_to_deal_flag), if there is a value.
    pub fn maybe_pinned_to_deal_flag(
        self,
        pinned_to_deal_flag: ::std::option::Option<bool>,
    ) -> Self {
        match pinned_to_deal_flag {
            ::std::option::Option::Some(pinned_to_deal_flag) => {
                self.pinned_to_deal_flag(pinned_to_deal_flag)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Sets whether it is pinned to an organization.
    pub fn pinned_to_organization_flag(
        mut self,
        pinned_to_organization_flag: bool,
    ) -> Self {
        self.request
            .set(12, runtime::encode::Argument::flags(pinned_to_organization_flag));
        self
    }
    /// [`pinned_to_organization_flag`](Self::pinned_to_organization_flag), if there is a value.
    pub fn maybe_pinned_to_organization_flag(
        self,
        pinned_to_organization_flag: ::std::option::Option<bool>,
    ) -> Self {
        match pinned_to_organization_flag {
            ::std::option::Option::Some(pinned_to_organization_flag) => {
                self.pinned_to_organization_flag(pinned_to_organization_flag)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Sets whether it is pinned to a person.
    pub fn pinned_to_person_flag(mut self, pinned_to_person_flag: bool) -> Self {
        self.request.set(13, runtime::encode::Argument::flags(pinned_to_person_flag));
        self
    }
    /// [`pinned_to_person_flag`](Self::pinned_to_person_flag), if there is a value.
    pub fn maybe_pinned_to_person_flag(
        self,
        pinned_to_person_flag: ::std::option::Option<bool>,
    ) -> Self {
        match pinned_to_person_flag {
            ::std::option::Option::Some(pinned_to_person_flag) => {
                self.pinned_to_person_flag(pinned_to_person_flag)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Sets whether it is pinned to a project.
    pub fn pinned_to_project_flag(mut self, pinned_to_project_flag: bool) -> Self {
        self.request.set(14, runtime::encode::Argument::flags(pinned_to_project_flag));
        self
    }
    /// [`pinned_to_project_flag`](Self::pinned_to_project_flag), if there is a value.
    pub fn maybe_pinned_to_project_flag(
        self,
        pinned_to_project_flag: ::std::option::Option<bool>,
    ) -> Self {
        match pinned_to_project_flag {
            ::std::option::Option::Some(pinned_to_project_flag) => {
                self.pinned_to_project_flag(pinned_to_project_flag)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Sets whether it is pinned to a task.
    pub fn pinned_to_task_flag(mut self, pinned_to_task_flag: bool) -> Self {
        self.request.set(15, runtime::encode::Argument::flags(pinned_to_task_flag));
        self
    }
    /// [`pinned_to_task_flag`](Self::pinned_to_task_flag), if there is a value.
    pub fn maybe_pinned_to_task_flag(
        self,
        pinned_to_task_flag: ::std::option::Option<bool>,
    ) -> Self {
        match pinned_to_task_flag {
            ::std::option::Option::Some(pinned_to_task_flag) => {
                self.pinned_to_task_flag(pinned_to_task_flag)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Note> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for UpdateNote {
    type Output = runtime::Result<models::Note>;
    type IntoFuture = runtime::Call<models::Note>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(UpdateNote);

/// Builder of the call `GET notes/{id}/comments`, from [`Notes::comments`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetNoteComments {
    request: runtime::Request,
}

impl GetNoteComments {
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
    pub fn stream(self) -> runtime::ItemStream<models::NoteComment> {
        self.request.stream()
    }
    /// Returns the items of all pages in one `Vec`.
    #[inline]
    pub fn all(self) -> runtime::Call<::std::vec::Vec<models::NoteComment>> {
        self.request.all()
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(
        self,
    ) -> runtime::ResponseFuture<runtime::Page<models::NoteComment>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetNoteComments {
    type Output = runtime::Result<runtime::Page<models::NoteComment>>;
    type IntoFuture = runtime::Call<runtime::Page<models::NoteComment>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.page()
    }
}
runtime::private::customize!(GetNoteComments);

/// Builder of the call `POST notes/{id}/comments`, from [`Notes::add_comment`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct AddNoteComment {
    request: runtime::Request,
}

impl AddNoteComment {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::NoteComment> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for AddNoteComment {
    type Output = runtime::Result<models::NoteComment>;
    type IntoFuture = runtime::Call<models::NoteComment>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(AddNoteComment);

/// Builder of the call `GET notes/{id}/comments/{commentId}`, from [`Notes::comment`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetNoteComment {
    request: runtime::Request,
}

impl GetNoteComment {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::NoteComment> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetNoteComment {
    type Output = runtime::Result<models::NoteComment>;
    type IntoFuture = runtime::Call<models::NoteComment>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(GetNoteComment);

/// Builder of the call `PUT notes/{id}/comments/{commentId}`, from [`Notes::update_comment`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct UpdateNoteComment {
    request: runtime::Request,
}

impl UpdateNoteComment {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::NoteComment> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for UpdateNoteComment {
    type Output = runtime::Result<models::NoteComment>;
    type IntoFuture = runtime::Call<models::NoteComment>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(UpdateNoteComment);

/// Builder of the call `DELETE notes/{id}/comments/{commentId}`, from [`Notes::delete_comment`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteNoteComment {
    request: runtime::Request,
}

impl DeleteNoteComment {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<bool> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for DeleteNoteComment {
    type Output = runtime::Result<bool>;
    type IntoFuture = runtime::Call<bool>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(DeleteNoteComment);
