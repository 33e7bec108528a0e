//! The program `callsheet`. Its commands are in the library.

use std::process::ExitCode;

use callsheet::command::{Program, finish};

fn main() -> ExitCode {
    finish(Program::default().main(std::env::args_os().skip(1)))
}
