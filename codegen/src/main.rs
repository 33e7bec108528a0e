//! The program `callsheet`; what it does is in the library.

use std::process::ExitCode;

use callsheet::command::Program;

fn main() -> ExitCode {
    match Program::default().main(std::env::args_os().skip(1)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{}", message.trim_end());
            ExitCode::FAILURE
        }
    }
}
