//! The program `callsheet`; what it does is in the library.

use std::io::Write as _;
use std::process::ExitCode;

use callsheet::command::Program;

fn main() -> ExitCode {
    match Program::default().main(std::env::args_os().skip(1)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            // Where it cannot be shown there is nobody to tell but by the exit code.
            let _ = writeln!(std::io::stderr(), "{}", message.trim_end());
            ExitCode::FAILURE
        }
    }
}
