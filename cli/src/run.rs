//! From a command line to what it prints.

use std::ffi::OsString;
use std::io::{self, IsTerminal as _, Write};

use clap::ArgMatches;
use pipedrive::runtime::decode::Decode;
use pipedrive::runtime::{Api, Client, Continuation, Json, Request};

use crate::command::{LIMIT, command};
use crate::failure::{Failure, say};
use crate::invocation::Invocation;
use crate::output::{Choice, Format, Printer};
use crate::returned::{Item, Returned, Value};
use crate::{client, fields, operations, raw, surface};

/// Does what a command line says.
pub(crate) fn run(arguments: Vec<OsString>) -> Result<(), Failure> {
    let matches = command().try_get_matches_from(arguments)?;
    let (api, matches) = surface::chosen(&matches);
    match matches.subcommand() {
        Some((fields::NAME, matches)) => fields::run(matches),
        Some((operations::NAME, matches)) => operations::run(api, matches),
        Some((raw::NAME, matches)) => raw(api, matches),
        Some((resource, matches)) => {
            let invocation = Invocation::new(api, resource, matches)?;
            call(api, matches, invocation)
        }
        None => Err(Failure::Usage("no command".to_owned())),
    }
}

fn raw(api: &'static Api, matches: &ArgMatches) -> Result<(), Failure> {
    let request = raw::request(&client::client(api, matches)?, matches)?;
    let mut printer = Printer::new(Choice::of(matches)?, Format::Json, io::stdout().lock());
    let body = wait(request.into_future())??;
    Ok(printer.value(body)?)
}

fn call(api: &'static Api, matches: &ArgMatches, invocation: Invocation) -> Result<(), Failure> {
    let choice = Choice::of(matches)?;
    let client = client::client(api, matches)?;
    for doubt in invocation.doubts() {
        say("warning", &doubt);
    }
    wait(send(&client, choice, invocation))?
}

/// Runs a call. One thread does: there is one call at a time.
pub(crate) fn wait<T>(future: impl Future<Output = T>) -> Result<T, Failure> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    Ok(runtime.block_on(future))
}

async fn send(client: &Client, choice: Choice, invocation: Invocation) -> Result<(), Failure> {
    let (operation, all) = (invocation.operation, invocation.all);
    let request = invocation.request(client);
    let out = io::stdout();
    if operation.returns == "bytes" {
        if out.is_terminal() {
            let reason = "the response is a file; redirect it: `> FILE`";
            return Err(Failure::Usage(reason.to_owned()));
        }
        let mut file = request.download();
        let mut out = out.lock();
        while let Some(chunk) = file.try_next().await? {
            out.write_all(&chunk)?;
        }
        return Ok(out.flush()?);
    }
    let usual = if all { Format::JsonLines } else { Format::Json };
    let mut printer = Printer::new(choice, usual, out.lock());
    match Returned::read(operation.returns) {
        // A success has nothing to print.
        Returned::Nothing => request.send::<Json>().await.map(drop)?,
        Returned::Any => printer.value(request.send::<Json>().await?)?,
        Returned::Value => printer.value(request.send::<Value>().await?.0)?,
        Returned::List(true) => list::<Json, _>(request, all, &mut printer).await?,
        Returned::List(false) => list::<Item, _>(request, all, &mut printer).await?,
    }
    Ok(())
}

/// Prints a list: one page, or every page with `--all`. A list without pages is printed whole.
async fn list<T: Decode + Into<Json>, W: Write>(
    request: Request,
    all: bool,
    printer: &mut Printer<W>,
) -> Result<(), Failure> {
    let json = |items: Vec<T>| -> Vec<Json> { items.into_iter().map(T::into).collect() };
    let mut more = None;
    let null_items = if request.operation().pages.is_none() {
        let items = request.send::<Vec<T>>().response().await?;
        printer.items(json(items.data))?;
        items.null_items as u64
    } else if all {
        let mut pages = request.stream::<T>();
        while let Some(page) = pages.next_page().await? {
            printer.items(json(page.items))?;
        }
        pages.progress().null_items
    } else {
        let page = request.page::<T>().response().await?;
        more = page.continuation().map(goes_on);
        printer.items(json(page.data.items))?;
        page.null_items as u64
    };
    printer.end()?;
    if null_items > 0 {
        say(
            "warning",
            &format!("null items that were left out: {null_items}"),
        );
    }
    if let Some(more) = more {
        say("note", &more);
    }
    Ok(())
}

/// Returns the note that a list has more items, and the options that fetch them.
fn goes_on(continuation: &Continuation) -> String {
    let next = match continuation {
        Continuation::Start(start) => format!("--start {start}"),
        Continuation::Cursor(cursor) => format!("--cursor {cursor}"),
        _ => format!("a larger --{LIMIT}"),
    };
    format!("the list has more items: {next} continues it, --all fetches all of them")
}
