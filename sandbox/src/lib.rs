//! A local Pipedrive: the API that `spec/` describes, served on this machine over a real database.
//!
//! It interprets the spec at run time, through the model of `callsheet` and never through the generated
//! client, so that the two are independent readings of one spec and meet on the wire. Every surface is served below
//! its name: `http://127.0.0.1:7473/crm` is what a client takes for its base URL. It is also served below the path of its own
//! base URL and below the path that OAuth tokens name, so that a client changes only the host: `/v1`, `/api/v1`,
//! `/api/v2`. Where several surfaces have such a path, the operations of the one that it is named after come first.
//!
//! All surfaces show one company. A record that is added through one of them is there through the others.
//!
//! ```
//! use pipedrive_sandbox::Sandbox;
//!
//! # tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(async {
//! let sandbox = Sandbox::builder().start().await?;
//! println!("{} takes the token {}", sandbox.url(), sandbox.token());
//! sandbox.shutdown().await;
//! # Ok::<(), pipedrive_sandbox::Error>(())
//! # })?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # What it does
//!
//! - What the company keeps, how each surface shows it, and what operations do is data: the folder `company` of the spec.
//!   An operation that nothing is stated of follows from its method, its path and what it returns. One that is not done answers
//!   501 and changes nothing; `pipedrive-sandbox --coverage` lists how each is done.
//! - A request that does not fit the spec is refused with everything that is wrong with it in one answer: unknown
//!   parameters, wrong types, values an enum does not list, null where nothing can be null. So is a write that refers to
//!   records or custom fields that are not there. Unknown parameters of a query are ignored where the spec says that the API
//!   ignores them.
//! - A path that another surface has is refused with its location, a path with a slash at its end with the path
//!   without it. `HEAD` is answered like `GET`, without the body.
//! - The token is taken in the header that the spec names, as a bearer token, or as `api_token` in the query.
//! - An update changes what it gives: null clears, and of custom fields only those given change.
//! - A deleted record is marked where the company says how, and removed elsewhere. A marked record can still be read by its
//!   id, and listed where a parameter asks for it; it cannot be changed.
//! - Where a surface has OAuth 2.0, its endpoints are served below the sandbox's own address: `/oauth/authorize` asks a
//!   browser whether to let the app in, and says yes to a program; any app is known. Access tokens end after an hour. An app
//!   that asks for a `scope` is refused what these scopes do not cover.
//! - The limits of a plan are enforced where one is stated ([`Builder::plan`]), requests fail as a fault says
//!   ([`Builder::fault`]), and the last requests can be asked for ([`Running::requests`]).
//! - Webhooks are delivered as the spec's surface with events describes them: to this machine, and to hosts given to
//!   [`Builder::deliver_to`], with the original's retries. `POST /_sandbox/clock` moves the clock by which they fall due.
//! - `POST /_sandbox/snapshots/{name}` makes a snapshot of all records, and `POST /_sandbox/snapshots/{name}/restore` restores it.
//! - `GET /_sandbox/export` returns all records as lines of JSON, and `POST /_sandbox/import` replaces all records with such
//!   lines ([`Builder::import`], [`Running::export`]). OAuth tokens and deliveries to webhooks are not among them.
//! - Of a file that is downloaded, a part can be asked for (`range`, `if-range`).
//!
//! # A spec without a company
//!
//! Each surface then keeps records of its own, and operations follow from their shape:
//!
//! - What no spec states is in two places only, the modules `rules` and `kind`.
//! - A parameter that is no field of the record is accepted and not kept, and narrows no list. Ids of things that the
//!   surface does not describe are taken as they are, and so is any key in `custom_fields`.
//! - Deleting marks a record where its model can say so (`deleted`, `status: deleted`, `active_flag`).
//! - An operation that its shape says nothing of answers with data that fits what it returns, and changes nothing.
//! - The sample data is one record of each kind.
//!
//! # Who may call it
//!
//! It listens on a loopback address unless [`Builder::host`] states another, and answers requests whose header `host` is a loopback
//! address, `localhost`, that address or a name given to [`Builder::allow_host`]. Of requests that a browser sends for a page, it
//! answers those of pages on this machine and of origins given to [`Builder::allow_origin`]. Those pages may read the
//! answers (CORS). `/_sandbox` and the OAuth endpoints answer the sandbox's own pages only. Programs send no `origin` and are not
//! restricted.
//!
//! # What it does not do
//!
//! It does not apply visibility groups and permission sets, which are kept. It does not deliver webhooks over https. `README.md` of this crate lists the options of the command.
//!
//! # The rooms
//!
//! The source is five rooms. Each imports only from those below it in this list, which the test `rooms` checks.
//!
//! - `http`: the server starts, reads requests and writes responses.
//! - `company`: records are kept once for all surfaces, as the spec's `company` folder says.
//! - `behavior`: operations are inferred from the spec and carried out.
//! - `records`: records are kept in a database.
//! - `values`: values are checked against types, indexed and written as JSON.

mod behavior;
mod company;
mod http;
mod records;
#[cfg(test)]
mod testing;
mod values;

pub use http::{
    Builder, Counts, DEFAULT_HOST, DEFAULT_PORT, DEFAULT_TOKEN, Error, Running, Sandbox, Seen,
    Spec, read_spec,
};
pub use records::Db;

/// What the README shows, run.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
