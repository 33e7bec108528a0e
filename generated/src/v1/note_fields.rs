// @generated from spec/v1/note_fields.yaml by `cargo xtask codegen`. Do not edit.

//! Note fields.
//!
//! [`NoteFields`] starts the calls; the other types are the calls themselves.
//!
//! - [`list`](NoteFields::list): Get note fields. `GET noteFields`

use ::callsheet_runtime as runtime;
use super::models;
use super::ops::note_fields as ops;

/// Note fields.
///
/// From [`Client::note_fields`](super::Client::note_fields).
#[derive(Clone, Copy, Debug)]
#[must_use = "a handle only starts calls"]
pub struct NoteFields<'a> {
    pub(super) client: &'a runtime::Client,
}

impl NoteFields<'_> {
    /// Get note fields.
    ///
    /// `GET noteFields`
    ///
    /// Returns a list of [`NoteField`](models::NoteField).
    ///
    /// - Costs 20 tokens of the daily quota.
    /// - Needs one of the scopes `deals:read`, `deals:full`, `contacts:read`, `contacts:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/NoteFields#getNoteFields>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let items = client.note_fields().list().await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn list(self) -> ListNoteFields {
        ListNoteFields {
            request: runtime::Request::new(self.client, &ops::LIST),
        }
    }
}

/// Builder of the call `GET noteFields`, from [`NoteFields::list`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListNoteFields {
    request: runtime::Request,
}

impl ListNoteFields {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(
        self,
    ) -> runtime::ResponseFuture<::std::vec::Vec<models::NoteField>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for ListNoteFields {
    type Output = runtime::Result<::std::vec::Vec<models::NoteField>>;
    type IntoFuture = runtime::Call<::std::vec::Vec<models::NoteField>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(ListNoteFields);
