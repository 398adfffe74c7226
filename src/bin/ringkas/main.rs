//! The command line of Ringkas: arguments, settings, files, exit codes. The only room with I/O; everything else is in the library.

mod args;
mod deps;
mod dictionaries;
mod dictionary;
mod evaluate;
mod failure;
mod formats;
mod inputs;
mod lookup;
mod merge;
mod mistake;
mod outputs;
mod progress;
mod settings;
mod stream;
mod verify;
mod work;

use std::ffi::OsString;
use std::io::IsTerminal as _;
use std::process::ExitCode;

use clap::CommandFactory as _;
use clap::error::ErrorKind;

use args::{Cli, Command};
use failure::{Failure, USAGE};
use settings::{Settled, Stop};

fn main() -> ExitCode {
    mistake::keep_silent();
    mistake::caught(begin).unwrap_or_else(|line| failure::end(Err(Failure::new(failure::INPUT, line))))
}

fn begin() -> ExitCode {
    let arguments = match with_command(std::env::args_os().collect()) {
        Ok(arguments) => arguments,
        Err(failure) => return failure::end(Err(failure)),
    };
    match settings::read(arguments) {
        Ok(settled) => failure::end(run(&settled)),
        Err(Stop::Failure(failure)) => failure::end(Err(failure)),
        Err(Stop::Clap(error)) if error.use_stderr() && error.kind() != ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            failure::end(Err(Failure::usage(failure::of_clap(&error))))
        }
        Err(Stop::Clap(error)) => {
            // A closed pipe behind --help is nobody's fault.
            let _ = error.print();
            ExitCode::from(if error.use_stderr() { USAGE } else { 0 })
        }
    }
}

fn run(settled: &Settled) -> Result<u8, Failure> {
    match &settled.cli.command {
        Command::Brief(args) | Command::Summarize(args) | Command::Glossary(args) if args.show_config => {
            outputs::to_stdout(settled.table().as_bytes()).map(|()| 0)
        }
        Command::Brief(args) => work::run(work::Kind::Brief, args, &settled.files),
        Command::Summarize(args) => work::run(work::Kind::Summarize, args, &settled.files),
        Command::Glossary(args) => work::run(work::Kind::Glossary, args, &settled.files),
        Command::Lookup(args) => lookup::run(args),
        Command::Verify(args) => verify::run(args),
        Command::Evaluate(args) => evaluate::run(args),
        Command::Dictionary(args) => dictionary::run(&args.command),
        Command::Completions { shell } => {
            let mut script = Vec::new();
            clap_complete::generate(*shell, &mut Cli::command(), "ringkas", &mut script);
            outputs::to_stdout(&script).map(|()| 0)
        }
        Command::Man => {
            let mut page = Vec::new();
            clap_mangen::Man::new(Cli::command()).render(&mut page).map_err(|e| Failure::output("standard output", &e))?;
            outputs::to_stdout(&page).map(|()| 0)
        }
    }
}

const COMMANDS: [&str; 9] = ["brief", "summarize", "glossary", "lookup", "verify", "evaluate", "dictionary", "completions", "man"];

/// `ringkas FILE` is `ringkas brief FILE`: puts the word in where the first argument is no command. A word that is no file but nearly a command is a slip.
fn with_command(mut arguments: Vec<OsString>) -> Result<Vec<OsString>, Failure> {
    let piped = !std::io::stdin().is_terminal();
    let Some(first) = arguments.get(1) else {
        if piped {
            arguments.push("brief".into());
        }
        return Ok(arguments);
    };
    let word = first.to_string_lossy().into_owned();
    if COMMANDS.contains(&word.as_str()) || matches!(word.as_str(), "-h" | "--help" | "-V" | "--version") {
        return Ok(arguments);
    }
    if !word.starts_with('-') && !std::path::Path::new(first).exists() {
        let near = COMMANDS.iter().find(|command| strsim::damerau_levenshtein(command, &word) <= 2 && word.len() > 2);
        if let Some(command) = near {
            return Err(Failure::usage(format!("'{word}' is neither a command nor a file; did you mean '{command}'?")));
        }
    }
    arguments.insert(1, "brief".into());
    Ok(arguments)
}
