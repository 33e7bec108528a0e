//! The command `pipedrive`: every operation of the API from a shell. No operation is written down here: commands,
//! their arguments and their help are read from the client's own tables ([`pipedrive::runtime::Api`]). The
//! commands about an account's custom fields are our own.

mod client;
mod command;
mod failure;
mod fields;
mod invocation;
mod kind;
mod naming;
mod operations;
mod output;
mod raw;
mod returned;
mod run;
mod surface;
#[cfg(test)]
mod testing;

use std::process::ExitCode;

fn main() -> ExitCode {
    match run::run(std::env::args_os().collect()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => failure.report(),
    }
}
