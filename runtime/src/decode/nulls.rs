//! Null items that lists and maps leave out: how many there were. What reads a list is compiled for every type and
//! knows nothing of the call that it reads for, so they are counted per thread, while one document is read.

use std::cell::Cell;

thread_local! {
    static LEFT_OUT: Cell<usize> = const { Cell::new(0) };
}

/// Counts items that are left out.
pub(super) fn add(items: usize) {
    LEFT_OUT.set(LEFT_OUT.get() + items);
}

/// The result of reading, and how many items it left out. They are not counted by a reading around this one.
pub(crate) fn counted<R>(read: impl FnOnce() -> R) -> (R, usize) {
    let around = LEFT_OUT.replace(0);
    let result = read();
    (result, LEFT_OUT.replace(around))
}
