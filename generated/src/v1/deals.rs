// @generated from spec/v1/deals.yaml by `cargo xtask codegen`. Do not edit.

//! Deals.
//!
//! [`Deals`] starts the calls; the other types are the calls themselves.
//!
//! - [`archived`](Deals::archived): Get archived deals. `GET deals/archived`
//! - [`summary`](Deals::summary): Get the deals summary. `GET deals/summary`
//! - [`archived_summary`](Deals::archived_summary): Get the archived deals summary. `GET deals/summary/archived`
//! - [`timeline`](Deals::timeline): Get the deals timeline. `GET deals/timeline`
//! - [`archived_timeline`](Deals::archived_timeline): Get the archived deals timeline. `GET deals/timeline/archived`
//! - [`changelog`](Deals::changelog): Get the changelog of a deal. `GET deals/{id}/changelog`
//! - [`duplicate`](Deals::duplicate): Duplicate a deal. `POST deals/{id}/duplicate`
//! - [`files`](Deals::files): Get the files of a deal. `GET deals/{id}/files`
//! - [`flow`](Deals::flow): Get the flow of a deal. `GET deals/{id}/flow`
//! - [`participants_changelog`](Deals::participants_changelog): Get the participants changelog of a deal. `GET deals/{id}/participantsChangelog`
//! - [`followers`](Deals::followers): Get the followers of a deal. `GET deals/{id}/followers`
//! - [`add_follower`](Deals::add_follower): Add a follower to a deal. `POST deals/{id}/followers`
//! - [`remove_follower`](Deals::remove_follower): Delete a follower of a deal. `DELETE deals/{id}/followers/{follower_id}`
//! - [`mail_messages`](Deals::mail_messages): Get the mail messages of a deal. `GET deals/{id}/mailMessages`
//! - [`merge`](Deals::merge): Merge a deal with another. `PUT deals/{id}/merge`
//! - [`participants`](Deals::participants): Get the participants of a deal. `GET deals/{id}/participants`
//! - [`add_participant`](Deals::add_participant): Add a participant to a deal. `POST deals/{id}/participants`
//! - [`delete_participant`](Deals::delete_participant): Delete a participant of a deal. `DELETE deals/{id}/participants/{deal_participant_id}`
//! - [`permitted_users`](Deals::permitted_users): Get the permitted users of a deal. `GET deals/{id}/permittedUsers`

use ::callsheet_runtime as runtime;
use super::models;
use super::ops::deals as ops;

/// Deals.
///
/// From [`Client::deals`](super::Client::deals).
#[derive(Clone, Copy, Debug)]
#[must_use = "a handle only starts calls"]
pub struct Deals<'a> {
    pub(super) client: &'a runtime::Client,
}

impl Deals<'_> {
    /// Get archived deals.
    ///
    /// `GET deals/archived`
    ///
    /// Returns a [page](::callsheet_runtime::Page) of [`ExpandedDeal`](models::ExpandedDeal). `.all()` returns the whole list, `.stream()` its items one by one. Optional parameters are setters of [`GetArchivedDeals`].
    ///
    /// - Costs 40 tokens of the daily quota.
    /// - Needs one of the scopes `deals:read`, `deals:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Deals#getArchivedDeals>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let page = client.deals().archived().user_id(1).filter_id(1).limit(50).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    #[deprecated(note = "Deprecated by the API.")]
    pub fn archived(self) -> GetArchivedDeals {
        GetArchivedDeals {
            request: runtime::Request::new(self.client, &ops::ARCHIVED),
        }
    }
    /// Get the deals summary.
    ///
    /// `GET deals/summary`
    ///
    /// Returns a [`DealSummary`](models::DealSummary). Optional parameters are setters of [`GetDealSummary`].
    ///
    /// - Costs 40 tokens of the daily quota.
    /// - Needs one of the scopes `deals:read`, `deals:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Deals#getDealsSummary>
    ///
    /// ```no_run
    /// use pipedrive::v1::DealStatus;
    ///
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let deal_summary = client
    ///     .deals()
    ///     .summary()
    ///     .status(DealStatus::Open)
    ///     .filter_id(1)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn summary(self) -> GetDealSummary {
        GetDealSummary {
            request: runtime::Request::new(self.client, &ops::SUMMARY),
        }
    }
    /// Get the archived deals summary.
    ///
    /// `GET deals/summary/archived`
    ///
    /// Returns a [`DealSummary`](models::DealSummary). Optional parameters are setters of [`GetDealArchivedSummary`].
    ///
    /// - Costs 80 tokens of the daily quota.
    /// - Needs one of the scopes `deals:read`, `deals:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Deals#getArchivedDealsSummary>
    ///
    /// ```no_run
    /// use pipedrive::v1::DealStatus;
    ///
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let deal_summary = client
    ///     .deals()
    ///     .archived_summary()
    ///     .status(DealStatus::Open)
    ///     .filter_id(1)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    #[deprecated(note = "Deprecated by the API.")]
    pub fn archived_summary(self) -> GetDealArchivedSummary {
        GetDealArchivedSummary {
            request: runtime::Request::new(self.client, &ops::ARCHIVED_SUMMARY),
        }
    }
    /// Get the deals timeline.
    ///
    /// `GET deals/timeline`
    ///
    /// - `start_date`: when it starts
    /// - `interval`: the interval ([`DealTimelineInterval`](models::DealTimelineInterval))
    /// - `amount`: the amount
    /// - `field_key`: the field key
    ///
    /// Returns a [`DealTimeline`](models::DealTimeline). Optional parameters are setters of [`GetDealTimeline`].
    ///
    /// - Costs 20 tokens of the daily quota.
    /// - Needs one of the scopes `deals:read`, `deals:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Deals#getDealsTimeline>
    ///
    /// ```no_run
    /// use pipedrive::v1::DealTimelineInterval;
    ///
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let deal_timeline = client
    ///     .deals()
    ///     .timeline(pipedrive::runtime::Date::new(2026, 11, 23)?, DealTimelineInterval::Day, 1, "field key")
    ///     .user_id(1)
    ///     .pipeline_id(1)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn timeline(
        self,
        start_date: impl ::std::convert::Into<runtime::Date>,
        interval: models::DealTimelineInterval,
        amount: i64,
        field_key: impl ::std::convert::Into<::std::string::String>,
    ) -> GetDealTimeline {
        let mut request = runtime::Request::new(self.client, &ops::TIMELINE);
        request.set(0, start_date.into());
        request.set(1, interval);
        request.set(2, amount);
        request.set(3, field_key.into());
        GetDealTimeline { request }
    }
    /// Get the archived deals timeline.
    ///
    /// `GET deals/timeline/archived`
    ///
    /// - `start_date`: when it starts
    /// - `interval`: the interval ([`DealTimelineInterval`](models::DealTimelineInterval))
    /// - `amount`: the amount
    /// - `field_key`: the field key
    ///
    /// Returns a [`DealTimeline`](models::DealTimeline). Optional parameters are setters of [`GetDealArchivedTimeline`].
    ///
    /// - Costs 40 tokens of the daily quota.
    /// - Needs one of the scopes `deals:read`, `deals:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Deals#getArchivedDealsTimeline>
    ///
    /// ```no_run
    /// use pipedrive::v1::DealTimelineInterval;
    ///
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let deal_timeline = client
    ///     .deals()
    ///     .archived_timeline(pipedrive::runtime::Date::new(2026, 11, 23)?, DealTimelineInterval::Day, 1, "field key")
    ///     .user_id(1)
    ///     .pipeline_id(1)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    #[deprecated(note = "Deprecated by the API.")]
    pub fn archived_timeline(
        self,
        start_date: impl ::std::convert::Into<runtime::Date>,
        interval: models::DealTimelineInterval,
        amount: i64,
        field_key: impl ::std::convert::Into<::std::string::String>,
    ) -> GetDealArchivedTimeline {
        let mut request = runtime::Request::new(self.client, &ops::ARCHIVED_TIMELINE);
        request.set(0, start_date.into());
        request.set(1, interval);
        request.set(2, amount);
        request.set(3, field_key.into());
        GetDealArchivedTimeline { request }
    }
    /// Get the changelog of a deal.
    ///
    /// `GET deals/{id}/changelog`
    ///
    /// - `id`: the id of the deal ([`DealId`](models::DealId))
    ///
    /// Returns a [page](::callsheet_runtime::Page) of [`Changelog`](models::Changelog). `.all()` returns the whole list, `.stream()` its items one by one.
    ///
    /// - Costs 20 tokens of the daily quota.
    /// - Needs the scope `recents:read`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Deals#getDealChangelog>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let page = client.deals().changelog(1).limit(50).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn changelog(
        self,
        id: impl ::std::convert::Into<models::DealId>,
    ) -> GetDealChangelog {
        let mut request = runtime::Request::new(self.client, &ops::CHANGELOG);
        request.set(0, id.into());
        GetDealChangelog { request }
    }
    /// Duplicate a deal.
    ///
    /// `POST deals/{id}/duplicate`
    ///
    /// - `id`: the id of the deal ([`DealId`](models::DealId))
    ///
    /// Returns a [`Deal`](models::Deal).
    ///
    /// - Costs 10 tokens of the daily quota.
    /// - Needs the scope `deals:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Deals#duplicateDeal>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let deal = client.deals().duplicate(1).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn duplicate(
        self,
        id: impl ::std::convert::Into<models::DealId>,
    ) -> DuplicateDeal {
        let mut request = runtime::Request::new(self.client, &ops::DUPLICATE);
        request.set(0, id.into());
        DuplicateDeal { request }
    }
    /// Get the files of a deal.
    ///
    /// `GET deals/{id}/files`
    ///
    /// - `id`: the id of the deal ([`DealId`](models::DealId))
    ///
    /// Returns a [page](::callsheet_runtime::Page) of [`File`](models::File). `.all()` returns the whole list, `.stream()` its items one by one. Optional parameters are setters of [`GetDealFiles`].
    ///
    /// - Costs 20 tokens of the daily quota.
    /// - Needs one of the scopes `deals:read`, `deals:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Deals#getDealFiles>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let page = client.deals().files(1).limit(50).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn files(self, id: impl ::std::convert::Into<models::DealId>) -> GetDealFiles {
        let mut request = runtime::Request::new(self.client, &ops::FILES);
        request.set(0, id.into());
        GetDealFiles { request }
    }
    /// Get the flow of a deal.
    ///
    /// `GET deals/{id}/flow`
    ///
    /// - `id`: the id of the deal ([`DealId`](models::DealId))
    ///
    /// Returns a [page](::callsheet_runtime::Page) of [`Flow`](models::Flow). `.all()` returns the whole list, `.stream()` its items one by one. Optional parameters are setters of [`GetDealFlow`].
    ///
    /// - Costs 40 tokens of the daily quota.
    /// - Needs the scope `recents:read`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Deals#getDealUpdates>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let page = client.deals().flow(1).all_changes(true).limit(50).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn flow(self, id: impl ::std::convert::Into<models::DealId>) -> GetDealFlow {
        let mut request = runtime::Request::new(self.client, &ops::FLOW);
        request.set(0, id.into());
        GetDealFlow { request }
    }
    /// Get the participants changelog of a deal.
    ///
    /// `GET deals/{id}/participantsChangelog`
    ///
    /// - `id`: the id of the deal ([`DealId`](models::DealId))
    ///
    /// Returns a [page](::callsheet_runtime::Page) of [`DealParticipantsChangelog`](models::DealParticipantsChangelog). `.all()` returns the whole list, `.stream()` its items one by one.
    ///
    /// - Costs 10 tokens of the daily quota.
    /// - Needs one of the scopes `deals:read`, `deals:full`.
    /// - API documentation:
    ///   <https://developers.pipedrive.com/docs/api/v1/Deals#getDealParticipantsChangelog>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let page = client.deals().participants_changelog(1).limit(50).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn participants_changelog(
        self,
        id: impl ::std::convert::Into<models::DealId>,
    ) -> GetDealParticipantsChangelog {
        let mut request = runtime::Request::new(
            self.client,
            &ops::PARTICIPANTS_CHANGELOG,
        );
        request.set(0, id.into());
        GetDealParticipantsChangelog {
            request,
        }
    }
    /// Get the followers of a deal.
    ///
    /// `GET deals/{id}/followers`
    ///
    /// - `id`: the id of the deal ([`DealId`](models::DealId))
    ///
    /// Returns a list of [`Follower`](models::Follower).
    ///
    /// - Costs 20 tokens of the daily quota.
    /// - Needs one of the scopes `deals:read`, `deals:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Deals#getDealFollowers>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let items = client.deals().followers(1).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn followers(
        self,
        id: impl ::std::convert::Into<models::DealId>,
    ) -> GetDealFollowers {
        let mut request = runtime::Request::new(self.client, &ops::FOLLOWERS);
        request.set(0, id.into());
        GetDealFollowers { request }
    }
    /// Add a follower to a deal.
    ///
    /// `POST deals/{id}/followers`
    ///
    /// - `id`: the id of the deal ([`DealId`](models::DealId))
    /// - `user_id`: the id of the user ([`UserId`](models::UserId))
    ///
    /// Returns a [`Follower`](models::Follower).
    ///
    /// - Costs 10 tokens of the daily quota.
    /// - Needs the scope `deals:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Deals#addDealFollower>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let follower = client.deals().add_follower(1, 1).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn add_follower(
        self,
        id: impl ::std::convert::Into<models::DealId>,
        user_id: impl ::std::convert::Into<models::UserId>,
    ) -> AddDealFollower {
        let mut request = runtime::Request::new(self.client, &ops::ADD_FOLLOWER);
        request.set(0, id.into());
        request.set(1, user_id.into());
        AddDealFollower { request }
    }
    /// Delete a follower of a deal.
    ///
    /// `DELETE deals/{id}/followers/{follower_id}`
    ///
    /// - `id`: the id of the deal ([`DealId`](models::DealId))
    /// - `follower_id`: the id of the follower ([`FollowerId`](models::FollowerId))
    ///
    /// Returns a [`FollowerId`](models::FollowerId).
    ///
    /// - Costs 6 tokens of the daily quota.
    /// - Needs the scope `deals:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Deals#deleteDealFollower>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let follower_id = client.deals().remove_follower(1, 1).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn remove_follower(
        self,
        id: impl ::std::convert::Into<models::DealId>,
        follower_id: impl ::std::convert::Into<models::FollowerId>,
    ) -> RemoveDealFollower {
        let mut request = runtime::Request::new(self.client, &ops::REMOVE_FOLLOWER);
        request.set(0, id.into());
        request.set(1, follower_id.into());
        RemoveDealFollower { request }
    }
    /// Get the mail messages of a deal.
    ///
    /// `GET deals/{id}/mailMessages`
    ///
    /// - `id`: the id of the deal ([`DealId`](models::DealId))
    ///
    /// Returns a [page](::callsheet_runtime::Page) of [`MailMessageItem`](models::MailMessageItem). `.all()` returns the whole list, `.stream()` its items one by one. Optional parameters are setters of [`GetDealMailMessages`].
    ///
    /// - Costs 20 tokens of the daily quota.
    /// - Needs one of the scopes `mail:read`, `mail:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Deals#getDealMailMessages>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let page = client.deals().mail_messages(1).include_body(true).limit(50).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn mail_messages(
        self,
        id: impl ::std::convert::Into<models::DealId>,
    ) -> GetDealMailMessages {
        let mut request = runtime::Request::new(self.client, &ops::MAIL_MESSAGES);
        request.set(0, id.into());
        GetDealMailMessages { request }
    }
    /// Merge a deal with another.
    ///
    /// `PUT deals/{id}/merge`
    ///
    /// - `id`: the id of the deal ([`DealId`](models::DealId))
    /// - `merge_with_id`: the id of the record to merge it with ([`DealId`](models::DealId))
    ///
    /// Returns a [`Deal`](models::Deal).
    ///
    /// - Costs 40 tokens of the daily quota.
    /// - Needs the scope `deals:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Deals#mergeDeals>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let deal = client.deals().merge(1, 1).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn merge(
        self,
        id: impl ::std::convert::Into<models::DealId>,
        merge_with_id: impl ::std::convert::Into<models::DealId>,
    ) -> MergeDeal {
        let mut request = runtime::Request::new(self.client, &ops::MERGE);
        request.set(0, id.into());
        request.set(1, merge_with_id.into());
        MergeDeal { request }
    }
    /// Get the participants of a deal.
    ///
    /// `GET deals/{id}/participants`
    ///
    /// - `id`: the id of the deal ([`DealId`](models::DealId))
    ///
    /// Returns a [page](::callsheet_runtime::Page) of [`DealParticipant`](models::DealParticipant). `.all()` returns the whole list, `.stream()` its items one by one.
    ///
    /// - Costs 10 tokens of the daily quota.
    /// - Needs one of the scopes `deals:read`, `deals:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Deals#getDealParticipants>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let page = client.deals().participants(1).limit(50).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn participants(
        self,
        id: impl ::std::convert::Into<models::DealId>,
    ) -> GetDealParticipants {
        let mut request = runtime::Request::new(self.client, &ops::PARTICIPANTS);
        request.set(0, id.into());
        GetDealParticipants { request }
    }
    /// Add a participant to a deal.
    ///
    /// `POST deals/{id}/participants`
    ///
    /// - `id`: the id of the deal ([`DealId`](models::DealId))
    /// - `person_id`: the id of the person ([`PersonId`](models::PersonId))
    ///
    /// Returns a [`DealParticipant`](models::DealParticipant).
    ///
    /// - Costs 10 tokens of the daily quota.
    /// - Needs the scope `deals:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Deals#addDealParticipant>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let deal_participant = client.deals().add_participant(1, 1).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn add_participant(
        self,
        id: impl ::std::convert::Into<models::DealId>,
        person_id: impl ::std::convert::Into<models::PersonId>,
    ) -> AddDealParticipant {
        let mut request = runtime::Request::new(self.client, &ops::ADD_PARTICIPANT);
        request.set(0, id.into());
        request.set(1, person_id.into());
        AddDealParticipant { request }
    }
    /// Delete a participant of a deal.
    ///
    /// `DELETE deals/{id}/participants/{deal_participant_id}`
    ///
    /// - `id`: the id of the deal ([`DealId`](models::DealId))
    /// - `deal_participant_id`: the id of the deal participant ([`DealParticipantId`](models::DealParticipantId))
    ///
    /// Returns a [`DealParticipantId`](models::DealParticipantId).
    ///
    /// - Costs 6 tokens of the daily quota.
    /// - Needs the scope `deals:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Deals#deleteDealParticipant>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let deal_participant_id = client.deals().delete_participant(1, 1).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn delete_participant(
        self,
        id: impl ::std::convert::Into<models::DealId>,
        deal_participant_id: impl ::std::convert::Into<models::DealParticipantId>,
    ) -> DeleteDealParticipant {
        let mut request = runtime::Request::new(self.client, &ops::DELETE_PARTICIPANT);
        request.set(0, id.into());
        request.set(1, deal_participant_id.into());
        DeleteDealParticipant { request }
    }
    /// Get the permitted users of a deal.
    ///
    /// `GET deals/{id}/permittedUsers`
    ///
    /// - `id`: the id of the deal ([`DealId`](models::DealId))
    ///
    /// Returns a list of [`UserId`](models::UserId).
    ///
    /// - Costs 10 tokens of the daily quota.
    /// - Needs one of the scopes `deals:read`, `deals:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Deals#getDealUsers>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let items = client.deals().permitted_users(1).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn permitted_users(
        self,
        id: impl ::std::convert::Into<models::DealId>,
    ) -> GetDealPermittedUsers {
        let mut request = runtime::Request::new(self.client, &ops::PERMITTED_USERS);
        request.set(0, id.into());
        GetDealPermittedUsers { request }
    }
}

/// Builder of the call `GET deals/archived`, from [`Deals::archived`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetArchivedDeals {
    request: runtime::Request,
}

impl GetArchivedDeals {
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
    /// Only those that this filter lets through.
    pub fn filter_id(
        mut self,
        filter_id: impl ::std::convert::Into<models::FilterId>,
    ) -> Self {
        self.request.set(1, filter_id.into());
        self
    }
    /// [`filter_id`](Self::filter_id), if there is a value.
    pub fn maybe_filter_id(
        self,
        filter_id: ::std::option::Option<impl ::std::convert::Into<models::FilterId>>,
    ) -> Self {
        match filter_id {
            ::std::option::Option::Some(filter_id) => self.filter_id(filter_id),
            ::std::option::Option::None => self,
        }
    }
    /// Only those of this person.
    pub fn person_id(
        mut self,
        person_id: impl ::std::convert::Into<models::PersonId>,
    ) -> Self {
        self.request.set(2, person_id.into());
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
        self.request.set(3, org_id.into());
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
    /// Only those of this product.
    pub fn product_id(
        mut self,
        product_id: impl ::std::convert::Into<models::ProductId>,
    ) -> Self {
        self.request.set(4, product_id.into());
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
    /// Only those of this pipeline.
    pub fn pipeline_id(
        mut self,
        pipeline_id: impl ::std::convert::Into<models::PipelineId>,
    ) -> Self {
        self.request.set(5, pipeline_id.into());
        self
    }
    /// [`pipeline_id`](Self::pipeline_id), if there is a value.
    pub fn maybe_pipeline_id(
        self,
        pipeline_id: ::std::option::Option<impl ::std::convert::Into<models::PipelineId>>,
    ) -> Self {
        match pipeline_id {
            ::std::option::Option::Some(pipeline_id) => self.pipeline_id(pipeline_id),
            ::std::option::Option::None => self,
        }
    }
    /// Only those of this stage.
    pub fn stage_id(
        mut self,
        stage_id: impl ::std::convert::Into<models::StageId>,
    ) -> Self {
        self.request.set(6, stage_id.into());
        self
    }
    /// [`stage_id`](Self::stage_id), if there is a value.
    pub fn maybe_stage_id(
        self,
        stage_id: ::std::option::Option<impl ::std::convert::Into<models::StageId>>,
    ) -> Self {
        match stage_id {
            ::std::option::Option::Some(stage_id) => self.stage_id(stage_id),
            ::std::option::Option::None => self,
        }
    }
    /// Only those with this status.
    pub fn status(mut self, status: models::DealStatus) -> Self {
        self.request.set(7, status);
        self
    }
    /// [`status`](Self::status), if there is a value.
    pub fn maybe_status(
        self,
        status: ::std::option::Option<models::DealStatus>,
    ) -> Self {
        match status {
            ::std::option::Option::Some(status) => self.status(status),
            ::std::option::Option::None => self,
        }
    }
    /// Fields to sort by, each with a direction: `add_time DESC`.
    pub fn sort<M>(
        mut self,
        sort: impl runtime::encode::IntoList<::std::string::String, M>,
    ) -> Self {
        self.request.set(8, runtime::encode::IntoList::into_list(sort));
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
    /// Only those that are owned by you, or only those that are not.
    pub fn owned_by_you(mut self, owned_by_you: bool) -> Self {
        self.request.set(9, runtime::encode::Argument::flags(owned_by_you));
        self
    }
    /// [`owned_by_you`](Self::owned_by_you), if there is a value.
    pub fn maybe_owned_by_you(self, owned_by_you: ::std::option::Option<bool>) -> Self {
        match owned_by_you {
            ::std::option::Option::Some(owned_by_you) => self.owned_by_you(owned_by_you),
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
    pub fn stream(self) -> runtime::ItemStream<models::ExpandedDeal> {
        self.request.stream()
    }
    /// Returns the items of all pages in one `Vec`.
    #[inline]
    pub fn all(self) -> runtime::Call<::std::vec::Vec<models::ExpandedDeal>> {
        self.request.all()
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(
        self,
    ) -> runtime::ResponseFuture<runtime::Page<models::ExpandedDeal>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetArchivedDeals {
    type Output = runtime::Result<runtime::Page<models::ExpandedDeal>>;
    type IntoFuture = runtime::Call<runtime::Page<models::ExpandedDeal>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.page()
    }
}
runtime::private::customize!(GetArchivedDeals);

/// Builder of the call `GET deals/summary`, from [`Deals::summary`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetDealSummary {
    request: runtime::Request,
}

impl GetDealSummary {
    /// The status.
    pub fn status(mut self, status: models::DealStatus) -> Self {
        self.request.set(0, status);
        self
    }
    /// [`status`](Self::status), if there is a value.
    pub fn maybe_status(
        self,
        status: ::std::option::Option<models::DealStatus>,
    ) -> Self {
        match status {
            ::std::option::Option::Some(status) => self.status(status),
            ::std::option::Option::None => self,
        }
    }
    /// Only those that this filter lets through.
    pub fn filter_id(
        mut self,
        filter_id: impl ::std::convert::Into<models::FilterId>,
    ) -> Self {
        self.request.set(1, filter_id.into());
        self
    }
    /// [`filter_id`](Self::filter_id), if there is a value.
    pub fn maybe_filter_id(
        self,
        filter_id: ::std::option::Option<impl ::std::convert::Into<models::FilterId>>,
    ) -> Self {
        match filter_id {
            ::std::option::Option::Some(filter_id) => self.filter_id(filter_id),
            ::std::option::Option::None => self,
        }
    }
    /// The id of the user.
    pub fn user_id(
        mut self,
        user_id: impl ::std::convert::Into<models::UserId>,
    ) -> Self {
        self.request.set(2, user_id.into());
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
    /// The id of the pipeline.
    pub fn pipeline_id(
        mut self,
        pipeline_id: impl ::std::convert::Into<models::PipelineId>,
    ) -> Self {
        self.request.set(3, pipeline_id.into());
        self
    }
    /// [`pipeline_id`](Self::pipeline_id), if there is a value.
    pub fn maybe_pipeline_id(
        self,
        pipeline_id: ::std::option::Option<impl ::std::convert::Into<models::PipelineId>>,
    ) -> Self {
        match pipeline_id {
            ::std::option::Option::Some(pipeline_id) => self.pipeline_id(pipeline_id),
            ::std::option::Option::None => self,
        }
    }
    /// The id of the stage.
    pub fn stage_id(
        mut self,
        stage_id: impl ::std::convert::Into<models::StageId>,
    ) -> Self {
        self.request.set(4, stage_id.into());
        self
    }
    /// [`stage_id`](Self::stage_id), if there is a value.
    pub fn maybe_stage_id(
        self,
        stage_id: ::std::option::Option<impl ::std::convert::Into<models::StageId>>,
    ) -> Self {
        match stage_id {
            ::std::option::Option::Some(stage_id) => self.stage_id(stage_id),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::DealSummary> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetDealSummary {
    type Output = runtime::Result<models::DealSummary>;
    type IntoFuture = runtime::Call<models::DealSummary>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(GetDealSummary);

/// Builder of the call `GET deals/summary/archived`, from [`Deals::archived_summary`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetDealArchivedSummary {
    request: runtime::Request,
}

impl GetDealArchivedSummary {
    /// The status.
    pub fn status(mut self, status: models::DealStatus) -> Self {
        self.request.set(0, status);
        self
    }
    /// [`status`](Self::status), if there is a value.
    pub fn maybe_status(
        self,
        status: ::std::option::Option<models::DealStatus>,
    ) -> Self {
        match status {
            ::std::option::Option::Some(status) => self.status(status),
            ::std::option::Option::None => self,
        }
    }
    /// Only those that this filter lets through.
    pub fn filter_id(
        mut self,
        filter_id: impl ::std::convert::Into<models::FilterId>,
    ) -> Self {
        self.request.set(1, filter_id.into());
        self
    }
    /// [`filter_id`](Self::filter_id), if there is a value.
    pub fn maybe_filter_id(
        self,
        filter_id: ::std::option::Option<impl ::std::convert::Into<models::FilterId>>,
    ) -> Self {
        match filter_id {
            ::std::option::Option::Some(filter_id) => self.filter_id(filter_id),
            ::std::option::Option::None => self,
        }
    }
    /// The id of the user.
    pub fn user_id(
        mut self,
        user_id: impl ::std::convert::Into<models::UserId>,
    ) -> Self {
        self.request.set(2, user_id.into());
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
    /// The id of the pipeline.
    pub fn pipeline_id(
        mut self,
        pipeline_id: impl ::std::convert::Into<models::PipelineId>,
    ) -> Self {
        self.request.set(3, pipeline_id.into());
        self
    }
    /// [`pipeline_id`](Self::pipeline_id), if there is a value.
    pub fn maybe_pipeline_id(
        self,
        pipeline_id: ::std::option::Option<impl ::std::convert::Into<models::PipelineId>>,
    ) -> Self {
        match pipeline_id {
            ::std::option::Option::Some(pipeline_id) => self.pipeline_id(pipeline_id),
            ::std::option::Option::None => self,
        }
    }
    /// The id of the stage.
    pub fn stage_id(
        mut self,
        stage_id: impl ::std::convert::Into<models::StageId>,
    ) -> Self {
        self.request.set(4, stage_id.into());
        self
    }
    /// [`stage_id`](Self::stage_id), if there is a value.
    pub fn maybe_stage_id(
        self,
        stage_id: ::std::option::Option<impl ::std::convert::Into<models::StageId>>,
    ) -> Self {
        match stage_id {
            ::std::option::Option::Some(stage_id) => self.stage_id(stage_id),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::DealSummary> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetDealArchivedSummary {
    type Output = runtime::Result<models::DealSummary>;
    type IntoFuture = runtime::Call<models::DealSummary>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(GetDealArchivedSummary);

/// Builder of the call `GET deals/timeline`, from [`Deals::timeline`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetDealTimeline {
    request: runtime::Request,
}

impl GetDealTimeline {
    /// The id of the user.
    pub fn user_id(
        mut self,
        user_id: impl ::std::convert::Into<models::UserId>,
    ) -> Self {
        self.request.set(4, user_id.into());
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
    /// The id of the pipeline.
    pub fn pipeline_id(
        mut self,
        pipeline_id: impl ::std::convert::Into<models::PipelineId>,
    ) -> Self {
        self.request.set(5, pipeline_id.into());
        self
    }
    /// [`pipeline_id`](Self::pipeline_id), if there is a value.
    pub fn maybe_pipeline_id(
        self,
        pipeline_id: ::std::option::Option<impl ::std::convert::Into<models::PipelineId>>,
    ) -> Self {
        match pipeline_id {
            ::std::option::Option::Some(pipeline_id) => self.pipeline_id(pipeline_id),
            ::std::option::Option::None => self,
        }
    }
    /// Only those that this filter lets through.
    pub fn filter_id(
        mut self,
        filter_id: impl ::std::convert::Into<models::FilterId>,
    ) -> Self {
        self.request.set(6, filter_id.into());
        self
    }
    /// [`filter_id`](Self::filter_id), if there is a value.
    pub fn maybe_filter_id(
        self,
        filter_id: ::std::option::Option<impl ::std::convert::Into<models::FilterId>>,
    ) -> Self {
        match filter_id {
            ::std::option::Option::Some(filter_id) => self.filter_id(filter_id),
            ::std::option::Option::None => self,
        }
    }
    /// Leaves out deals.
    pub fn exclude_deals(mut self, exclude_deals: bool) -> Self {
        self.request.set(7, runtime::encode::Argument::flags(exclude_deals));
        self
    }
    /// [`exclude_deals`](Self::exclude_deals), if there is a value.
    pub fn maybe_exclude_deals(
        self,
        exclude_deals: ::std::option::Option<bool>,
    ) -> Self {
        match exclude_deals {
            ::std::option::Option::Some(exclude_deals) => {
                self.exclude_deals(exclude_deals)
            }
            ::std::option::Option::None => self,
        }
    }
    /// The currency into which totals are converted.
    pub fn totals_convert_currency(
        mut self,
        totals_convert_currency: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(8, totals_convert_currency.into());
        self
    }
    /// [`totals_convert_currency`](Self::totals_convert_currency), if there is a value.
    pub fn maybe_totals_convert_currency(
        self,
        totals_convert_currency: ::std::option::Option<
            impl ::std::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        match totals_convert_currency {
            ::std::option::Option::Some(totals_convert_currency) => {
                self.totals_convert_currency(totals_convert_currency)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::DealTimeline> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetDealTimeline {
    type Output = runtime::Result<models::DealTimeline>;
    type IntoFuture = runtime::Call<models::DealTimeline>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(GetDealTimeline);

/// Builder of the call `GET deals/timeline/archived`, from [`Deals::archived_timeline`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetDealArchivedTimeline {
    request: runtime::Request,
}

impl GetDealArchivedTimeline {
    /// The id of the user.
    pub fn user_id(
        mut self,
        user_id: impl ::std::convert::Into<models::UserId>,
    ) -> Self {
        self.request.set(4, user_id.into());
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
    /// The id of the pipeline.
    pub fn pipeline_id(
        mut self,
        pipeline_id: impl ::std::convert::Into<models::PipelineId>,
    ) -> Self {
        self.request.set(5, pipeline_id.into());
        self
    }
    /// [`pipeline_id`](Self::pipeline_id), if there is a value.
    pub fn maybe_pipeline_id(
        self,
        pipeline_id: ::std::option::Option<impl ::std::convert::Into<models::PipelineId>>,
    ) -> Self {
        match pipeline_id {
            ::std::option::Option::Some(pipeline_id) => self.pipeline_id(pipeline_id),
            ::std::option::Option::None => self,
        }
    }
    /// Only those that this filter lets through.
    pub fn filter_id(
        mut self,
        filter_id: impl ::std::convert::Into<models::FilterId>,
    ) -> Self {
        self.request.set(6, filter_id.into());
        self
    }
    /// [`filter_id`](Self::filter_id), if there is a value.
    pub fn maybe_filter_id(
        self,
        filter_id: ::std::option::Option<impl ::std::convert::Into<models::FilterId>>,
    ) -> Self {
        match filter_id {
            ::std::option::Option::Some(filter_id) => self.filter_id(filter_id),
            ::std::option::Option::None => self,
        }
    }
    /// Leaves out deals.
    pub fn exclude_deals(mut self, exclude_deals: bool) -> Self {
        self.request.set(7, runtime::encode::Argument::flags(exclude_deals));
        self
    }
    /// [`exclude_deals`](Self::exclude_deals), if there is a value.
    pub fn maybe_exclude_deals(
        self,
        exclude_deals: ::std::option::Option<bool>,
    ) -> Self {
        match exclude_deals {
            ::std::option::Option::Some(exclude_deals) => {
                self.exclude_deals(exclude_deals)
            }
            ::std::option::Option::None => self,
        }
    }
    /// The currency into which totals are converted.
    pub fn totals_convert_currency(
        mut self,
        totals_convert_currency: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(8, totals_convert_currency.into());
        self
    }
    /// [`totals_convert_currency`](Self::totals_convert_currency), if there is a value.
    pub fn maybe_totals_convert_currency(
        self,
        totals_convert_currency: ::std::option::Option<
            impl ::std::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        match totals_convert_currency {
            ::std::option::Option::Some(totals_convert_currency) => {
                self.totals_convert_currency(totals_convert_currency)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::DealTimeline> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetDealArchivedTimeline {
    type Output = runtime::Result<models::DealTimeline>;
    type IntoFuture = runtime::Call<models::DealTimeline>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(GetDealArchivedTimeline);

/// Builder of the call `GET deals/{id}/changelog`, from [`Deals::changelog`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetDealChangelog {
    request: runtime::Request,
}

impl GetDealChangelog {
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

impl ::std::future::IntoFuture for GetDealChangelog {
    type Output = runtime::Result<runtime::Page<models::Changelog>>;
    type IntoFuture = runtime::Call<runtime::Page<models::Changelog>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.page()
    }
}
runtime::private::customize!(GetDealChangelog);

/// Builder of the call `POST deals/{id}/duplicate`, from [`Deals::duplicate`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DuplicateDeal {
    request: runtime::Request,
}

impl DuplicateDeal {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Deal> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for DuplicateDeal {
    type Output = runtime::Result<models::Deal>;
    type IntoFuture = runtime::Call<models::Deal>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(DuplicateDeal);

/// Builder of the call `GET deals/{id}/files`, from [`Deals::files`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetDealFiles {
    request: runtime::Request,
}

impl GetDealFiles {
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

impl ::std::future::IntoFuture for GetDealFiles {
    type Output = runtime::Result<runtime::Page<models::File>>;
    type IntoFuture = runtime::Call<runtime::Page<models::File>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.page()
    }
}
runtime::private::customize!(GetDealFiles);

/// Builder of the call `GET deals/{id}/flow`, from [`Deals::flow`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetDealFlow {
    request: runtime::Request,
}

impl GetDealFlow {
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

impl ::std::future::IntoFuture for GetDealFlow {
    type Output = runtime::Result<runtime::Page<models::Flow>>;
    type IntoFuture = runtime::Call<runtime::Page<models::Flow>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.page()
    }
}
runtime::private::customize!(GetDealFlow);

/// Builder of the call `GET deals/{id}/participantsChangelog`, from [`Deals::participants_changelog`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetDealParticipantsChangelog {
    request: runtime::Request,
}

impl GetDealParticipantsChangelog {
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
    pub fn stream(self) -> runtime::ItemStream<models::DealParticipantsChangelog> {
        self.request.stream()
    }
    /// Returns the items of all pages in one `Vec`.
    #[inline]
    pub fn all(
        self,
    ) -> runtime::Call<::std::vec::Vec<models::DealParticipantsChangelog>> {
        self.request.all()
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(
        self,
    ) -> runtime::ResponseFuture<runtime::Page<models::DealParticipantsChangelog>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetDealParticipantsChangelog {
    type Output = runtime::Result<runtime::Page<models::DealParticipantsChangelog>>;
    type IntoFuture = runtime::Call<runtime::Page<models::DealParticipantsChangelog>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.page()
    }
}
runtime::private::customize!(GetDealParticipantsChangelog);

/// Builder of the call `GET deals/{id}/followers`, from [`Deals::followers`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetDealFollowers {
    request: runtime::Request,
}

impl GetDealFollowers {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<::std::vec::Vec<models::Follower>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetDealFollowers {
    type Output = runtime::Result<::std::vec::Vec<models::Follower>>;
    type IntoFuture = runtime::Call<::std::vec::Vec<models::Follower>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(GetDealFollowers);

/// Builder of the call `POST deals/{id}/followers`, from [`Deals::add_follower`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct AddDealFollower {
    request: runtime::Request,
}

impl AddDealFollower {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Follower> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for AddDealFollower {
    type Output = runtime::Result<models::Follower>;
    type IntoFuture = runtime::Call<models::Follower>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(AddDealFollower);

/// Builder of the call `DELETE deals/{id}/followers/{follower_id}`, from [`Deals::remove_follower`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct RemoveDealFollower {
    request: runtime::Request,
}

impl RemoveDealFollower {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::FollowerId> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for RemoveDealFollower {
    type Output = runtime::Result<models::FollowerId>;
    type IntoFuture = runtime::Call<models::FollowerId>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(RemoveDealFollower);

/// Builder of the call `GET deals/{id}/mailMessages`, from [`Deals::mail_messages`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetDealMailMessages {
    request: runtime::Request,
}

impl GetDealMailMessages {
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

impl ::std::future::IntoFuture for GetDealMailMessages {
    type Output = runtime::Result<runtime::Page<models::MailMessageItem>>;
    type IntoFuture = runtime::Call<runtime::Page<models::MailMessageItem>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.page()
    }
}
runtime::private::customize!(GetDealMailMessages);

/// Builder of the call `PUT deals/{id}/merge`, from [`Deals::merge`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct MergeDeal {
    request: runtime::Request,
}

impl MergeDeal {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Deal> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for MergeDeal {
    type Output = runtime::Result<models::Deal>;
    type IntoFuture = runtime::Call<models::Deal>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(MergeDeal);

/// Builder of the call `GET deals/{id}/participants`, from [`Deals::participants`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetDealParticipants {
    request: runtime::Request,
}

impl GetDealParticipants {
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
    pub fn stream(self) -> runtime::ItemStream<models::DealParticipant> {
        self.request.stream()
    }
    /// Returns the items of all pages in one `Vec`.
    #[inline]
    pub fn all(self) -> runtime::Call<::std::vec::Vec<models::DealParticipant>> {
        self.request.all()
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(
        self,
    ) -> runtime::ResponseFuture<runtime::Page<models::DealParticipant>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetDealParticipants {
    type Output = runtime::Result<runtime::Page<models::DealParticipant>>;
    type IntoFuture = runtime::Call<runtime::Page<models::DealParticipant>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.page()
    }
}
runtime::private::customize!(GetDealParticipants);

/// Builder of the call `POST deals/{id}/participants`, from [`Deals::add_participant`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct AddDealParticipant {
    request: runtime::Request,
}

impl AddDealParticipant {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::DealParticipant> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for AddDealParticipant {
    type Output = runtime::Result<models::DealParticipant>;
    type IntoFuture = runtime::Call<models::DealParticipant>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(AddDealParticipant);

/// Builder of the call `DELETE deals/{id}/participants/{deal_participant_id}`, from [`Deals::delete_participant`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteDealParticipant {
    request: runtime::Request,
}

impl DeleteDealParticipant {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::DealParticipantId> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for DeleteDealParticipant {
    type Output = runtime::Result<models::DealParticipantId>;
    type IntoFuture = runtime::Call<models::DealParticipantId>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(DeleteDealParticipant);

/// Builder of the call `GET deals/{id}/permittedUsers`, from [`Deals::permitted_users`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetDealPermittedUsers {
    request: runtime::Request,
}

impl GetDealPermittedUsers {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<::std::vec::Vec<models::UserId>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetDealPermittedUsers {
    type Output = runtime::Result<::std::vec::Vec<models::UserId>>;
    type IntoFuture = runtime::Call<::std::vec::Vec<models::UserId>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(GetDealPermittedUsers);
