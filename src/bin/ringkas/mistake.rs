//! A mistake of the program itself costs one article and one line, never a backtrace.

use std::cell::RefCell;
use std::panic::{AssertUnwindSafe, catch_unwind, set_hook};

thread_local! {
    /// Where this thread last went wrong.
    static PLACE: RefCell<String> = const { RefCell::new(String::new()) };
}

/// Keeps panics from being printed; [`caught`] tells where they were.
pub(crate) fn keep_silent() {
    set_hook(Box::new(|info| {
        let place = info.location().map(|place| format!("{}:{}", place.file(), place.line())).unwrap_or_default();
        // A thread that is being taken down has no place to note.
        let _ = PLACE.try_with(|noted| *noted.borrow_mut() = place);
    }));
}

/// What the work gives; where it panics, a line that says so and what to do.
pub(crate) fn caught<T>(work: impl FnOnce() -> T) -> Result<T, String> {
    catch_unwind(AssertUnwindSafe(work)).map_err(|_| {
        let place = PLACE.with(|noted| std::mem::take(&mut *noted.borrow_mut()));
        format!("a mistake of the program at {place}; please report it with this article")
    })
}

#[cfg(test)]
mod tests {
    use super::caught;

    #[test]
    fn a_panic_is_a_line() {
        assert_eq!(caught(|| 7), Ok(7));
        let fallen = caught(|| <[u8]>::first(&[]).map_or_else(|| std::panic::panic_any("fallen"), |byte| *byte));
        assert!(fallen.is_err_and(|line| line.contains("report it")));
    }
}
