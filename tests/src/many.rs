//! A service with as many records as one likes: each page is made while it is asked for, so that memory that grows is the
//! client's. By offset below `/v1`, by cursor below anything else.

use std::fmt::Write as _;

use callsheet_test_server::{Response, Server};
use pipedrive::runtime::{
    BoxFuture, http,
    transport::{Content, Transport, TransportError},
};

/// What is in it: deals, all of the same size.
#[derive(Debug, Clone, Copy)]
pub struct Many {
    /// How many.
    pub records: u64,
    /// With most of what a deal can have, custom fields included: a kilobyte instead of a line.
    pub rich: bool,
}

/// The first record's id; all have as many digits.
pub const FIRST: u64 = 1_000_000;

impl Many {
    /// The answer to a request of that path and query.
    #[must_use]
    pub fn page(self, target: &str) -> String {
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        let argument = |name: &str| {
            let mut pairs = form_urlencoded::parse(query.as_bytes());
            let (_, value) = pairs.find(|(key, _)| key == name)?;
            value.trim_start_matches("after-").parse::<u64>().ok()
        };
        let start = argument("start").or(argument("cursor")).unwrap_or(0);
        let limit = argument("limit").unwrap_or(100);
        let end = self.records.min(start + limit);
        let mut text = String::with_capacity(if self.rich { 600_000 } else { 60_000 });
        text.push_str(r#"{"success": true, "data": ["#);
        for record in start..end {
            if record > start {
                text.push(',');
            }
            self.record(&mut text, FIRST + record);
        }
        let more = end < self.records;
        // Writing to a string cannot fail.
        let _ = if path.starts_with("/v1/") {
            write!(
                text,
                r#"], "additional_data": {{"pagination": {{"start": {start}, "limit": {limit}, "more_items_in_collection": {more}, "next_start": {end}}}}}}}"#
            )
        } else if more {
            write!(
                text,
                r#"], "additional_data": {{"next_cursor": "after-{end}"}}}}"#
            )
        } else {
            write!(text, r#"], "additional_data": {{"next_cursor": null}}}}"#)
        };
        text
    }

    fn record(self, text: &mut String, id: u64) {
        // As above.
        let _ = write!(
            text,
            r#"{{"id": {id}, "title": "Deal number {id}", "status": "open", "value": 1200.5, "currency": "EUR""#
        );
        if self.rich {
            let _ = write!(
                text,
                r#", "company_id": 9, "person_id": 7, "org_id": 3, "user_id": 2, "owner_id": 2, "stage_id": 3, "pipeline_id": 1,
                "description": null, "add_time": "2026-01-03 04:05:06", "update_time": "2026-02-03 04:05:06",
                "close_time": null, "lost_reason": null, "probability": 40, "visible_to": 3, "label_ids": [1, 2],
                "next_activity_date": "2026-01-28", "next_activity_time": "09:30", "is_archived": false,
                "custom_fields": {{
                    "dcf558aac1ae4e8c4f849ba5e668430d8df9be12": "what somebody typed about deal {id}",
                    "9dc80c50d78a15643bfc4ca79d76156a73a1ca0e": {{"value": 120.5, "currency": "EUR"}},
                    "7a1cb6f5f5b3e3d0c2d2b9a8e3f0d1c2b3a49586": [12, 13, 14],
                    "0f1e2d3c4b5a69788796a5b4c3d2e1f001234567": null
                }}, "origin": "ManuallyCreated", "channel": null, "local_won_date": null, "last_activity_id": 12"#
            );
        }
        text.push('}');
    }

    /// Serves it over HTTP.
    ///
    /// # Errors
    /// Where no port can be had.
    pub fn serve(self) -> std::io::Result<Server> {
        Server::serve(move |request| Response::json(200, self.page(&request.target)))
    }
}

/// Serves it without a network.
impl Transport for Many {
    fn send(
        &self,
        request: http::Request<Content>,
    ) -> BoxFuture<'_, Result<http::Response<Content>, TransportError>> {
        let target = request.uri().path_and_query();
        let page = self.page(target.map_or("", |target| target.as_str()));
        Box::pin(std::future::ready(Ok(http::Response::new(page.into()))))
    }
}
