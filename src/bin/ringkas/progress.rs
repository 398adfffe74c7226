//! How far a batch has come: on standard error, only where that is a terminal, and gone when the work is done.

use std::io::{IsTerminal as _, Write as _};
use std::sync::Mutex;

use kdam::{Bar, BarExt as _};

/// What stands on the terminal now, so that a message can step aside for it.
static SHOWN: Mutex<Option<Bar>> = Mutex::new(None);

/// A count on the terminal, or nothing; taken off when dropped.
pub(crate) struct Progress {
    is_shown: bool,
}

impl Progress {
    /// A bar for so many articles; one article needs none.
    pub(crate) fn of(n: usize, quiet: bool) -> Self {
        Self::show(n > 1 && !quiet, n)
    }

    /// A count of articles whose number is not known. Where the answers go to a terminal they show it themselves.
    pub(crate) fn counting(quiet: bool) -> Self {
        Self::show(!quiet && !std::io::stdout().is_terminal(), 0)
    }

    fn show(is_wanted: bool, total: usize) -> Self {
        if !is_wanted || !std::io::stderr().is_terminal() {
            return Self { is_shown: false };
        }
        let bar = Bar::builder().total(total).unit(" articles").build().ok();
        let is_shown = bar.is_some();
        if let Ok(mut shown) = SHOWN.lock() {
            *shown = bar;
        }
        Self { is_shown }
    }

    pub(crate) fn step(&self, n: usize) {
        if self.is_shown
            && let Ok(mut shown) = SHOWN.lock()
            && let Some(bar) = shown.as_mut()
        {
            let _ = bar.update(n);
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if self.is_shown
            && let Ok(mut shown) = SHOWN.lock()
            && let Some(mut bar) = shown.take()
        {
            take_off(&mut bar);
        }
    }
}

/// Blanks over the bar, and back to where the line begins. A terminal that is gone shows nothing to be taken off.
fn take_off(bar: &mut Bar) {
    let _ = bar.clear().and_then(|()| std::io::stderr().write_all(b"\r"));
}

/// Writes something to the terminal while the bar stands back; no other thread moves it meanwhile.
pub(crate) fn aside(write: impl FnOnce()) {
    let mut shown = SHOWN.lock();
    let bar = shown.as_mut().ok().and_then(|shown| shown.as_mut());
    match bar {
        Some(bar) => {
            take_off(bar);
            write();
            let _ = bar.refresh();
        }
        None => write(),
    }
}
