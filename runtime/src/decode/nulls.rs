//! Counts the null items that lists and maps leave out. The code that reads a list is compiled for every type and has no
//! access to the call, so the count is kept per thread while one document is read.

use std::cell::Cell;

thread_local! {
    static LEFT_OUT: Cell<usize> = const { Cell::new(0) };
}

/// Counts items that are left out.
pub(super) fn add(items: usize) {
    LEFT_OUT.set(LEFT_OUT.get() + items);
}

/// Returns the result of `read` and the number of items it left out. An enclosing `counted` does not count them.
pub(crate) fn counted<R>(read: impl FnOnce() -> R) -> (R, usize) {
    let around = LEFT_OUT.replace(0);
    let result = read();
    (result, LEFT_OUT.replace(around))
}
