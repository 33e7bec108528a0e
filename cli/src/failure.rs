//! What can go wrong, the one line that says so, and the exit status that goes with it.

use std::io::{self, Write as _};
use std::process::ExitCode;

use pipedrive::Error;
use pipedrive::runtime::error::FileStep;
use pipedrive_fields::file;

/// Why a command did not do what it was asked to.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Failure {
    /// What clap has to say: a wrong command line, or help that was asked for.
    #[error(transparent)]
    CommandLine(#[from] clap::Error),
    /// A command line that is wrong in a way clap cannot see.
    #[error("{0}")]
    Usage(String),
    /// A call failed.
    #[error(transparent)]
    Call(#[from] Error),
    /// Standard output cannot be written.
    #[error("cannot write the output: {0}")]
    Output(#[from] io::Error),
    /// A file of fields cannot be read, written or generated from.
    #[error(transparent)]
    Fields(#[from] pipedrive_fields::file::Error),
    /// A comparison found differences, which have been printed.
    #[error("{0}")]
    Differs(String),
    /// A comparison could not be made. Its exit status is another than that of one that found differences.
    #[error("{0}")]
    Uncompared(Box<Failure>),
}

impl Failure {
    /// Reports the failure on standard error, and returns the exit status:
    ///
    /// - 1 if a call or its output failed, or if a comparison found differences
    /// - 2 if the command line or a file is wrong and nothing was sent, or if a comparison could not be made
    pub(crate) fn report(&self) -> ExitCode {
        match self {
            Self::CommandLine(error) => {
                // Help goes to standard output, with status 0. A reader that went away is no failure.
                let _ = error.print();
                return ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2));
            }
            // `| head` has what it wanted.
            Self::Output(error) if error.kind() == io::ErrorKind::BrokenPipe => {
                return ExitCode::SUCCESS;
            }
            Self::Uncompared(failure) => {
                failure.report();
                return ExitCode::from(2);
            }
            // Each problem has several lines, which show its location.
            Self::Fields(error @ file::Error::Invalid(_)) => {
                let _ = writeln!(io::stderr(), "{error}");
            }
            _ => say("error", &self.to_string()),
        }
        ExitCode::from(match self {
            Self::Usage(_)
            | Self::Call(Error::Argument(_) | Error::Config(_))
            | Self::Fields(file::Error::Read { .. } | file::Error::Invalid(_)) => 2,
            // A file that is to be sent and is not there.
            Self::Call(Error::File(error)) if error.step == FileStep::Open => 2,
            _ => 1,
        })
    }
}

/// Says something beside the output, in one line. Where standard error is closed, nobody wants to know.
pub(crate) fn say(what: &str, message: &str) {
    let _ = writeln!(io::stderr(), "{what}: {}", one_line(message));
}

/// A text without line breaks and whatever else moves a terminal: parts of it may come from a server.
pub(crate) fn one_line(text: &str) -> String {
    let visible = text
        .chars()
        .map(|char| if char.is_control() { ' ' } else { char });
    visible.collect()
}
