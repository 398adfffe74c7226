//! How far a batch has come: on standard error, only where that is a terminal, and gone when the work is done.

use std::io::IsTerminal as _;
use std::sync::Mutex;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

/// What stands on the terminal now, so that a message can step aside for it.
static SHOWN: Mutex<Option<ProgressBar>> = Mutex::new(None);

/// A count on the terminal, or nothing; taken off when dropped.
pub(crate) struct Progress(Option<ProgressBar>);

impl Progress {
    /// A bar for so many articles; one article needs none.
    pub(crate) fn of(n: usize, quiet: bool) -> Self {
        let is_wanted = n > 1 && !quiet;
        Self::show(is_wanted, || ProgressBar::new(n as u64), "{bar:30} {pos} of {len} articles, {eta} left")
    }

    /// A count of articles whose number is not known. Where the answers go to a terminal they show it themselves.
    pub(crate) fn counting(quiet: bool) -> Self {
        let is_wanted = !quiet && !std::io::stdout().is_terminal();
        Self::show(is_wanted, ProgressBar::new_spinner, "{spinner} {pos} articles in {elapsed}")
    }

    fn show(is_wanted: bool, make: impl FnOnce() -> ProgressBar, template: &str) -> Self {
        if !is_wanted || !std::io::stderr().is_terminal() {
            return Self(None);
        }
        let Ok(style) = ProgressStyle::with_template(template) else { return Self(None) };
        let bar = make().with_style(style);
        bar.set_draw_target(ProgressDrawTarget::stderr());
        set(Some(bar.clone()));
        Self(Some(bar))
    }

    pub(crate) fn step(&self, n: usize) {
        self.0.iter().for_each(|bar| bar.inc(n as u64));
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if let Some(bar) = &self.0 {
            set(None);
            bar.finish_and_clear();
        }
    }
}

fn set(bar: Option<ProgressBar>) {
    if let Ok(mut shown) = SHOWN.lock() {
        *shown = bar;
    }
}

/// Writes something to the terminal while the bar stands back.
pub(crate) fn aside(write: impl FnOnce()) {
    match SHOWN.lock().ok().and_then(|shown| shown.clone()) {
        Some(bar) => bar.suspend(write),
        None => write(),
    }
}
