//! What a parameter that is a list takes: several values, or one.

/// One value, or several: what a parameter that is a list of such values takes.
///
/// A `T` is one value, and an iterator of `T` is several. `M` is [`One`] or [`Several`], and is inferred.
///
/// ```
/// use callsheet_runtime::encode::ListOf;
///
/// fn sizes<M>(sizes: impl ListOf<i64, M>) -> Vec<i64> {
///     sizes.into_list()
/// }
///
/// assert_eq!(sizes(7), [7]);
/// assert_eq!(sizes([7, 8]), [7, 8]);
/// assert_eq!(sizes(vec![7, 8].into_iter().map(|size| size + 1)), [8, 9]);
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is neither a `{T}` nor a list of them",
    label = "expected one `{T}`, or several"
)]
pub trait ListOf<T, M> {
    /// The values, in order.
    fn into_list(self) -> Vec<T>;
}

/// One value that becomes a `T`, or several: what a parameter that is a list of text, ids and the like takes.
///
/// As [`ListOf`], with `Into<T>` in the place of `T`.
///
/// ```
/// use callsheet_runtime::encode::IntoList;
///
/// fn names<M>(names: impl IntoList<String, M>) -> Vec<String> {
///     names.into_list()
/// }
///
/// assert_eq!(names("deal"), ["deal"]);
/// assert_eq!(names(["deal", "person"]), ["deal", "person"]);
/// assert_eq!(names(vec!["deal".to_owned()]), ["deal"]);
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` becomes neither a `{T}` nor a list of them",
    label = "expected what becomes one `{T}`, or several"
)]
pub trait IntoList<T, M> {
    /// The values, in order.
    fn into_list(self) -> Vec<T>;
}

/// Marks one value in [`ListOf`] and [`IntoList`].
#[derive(Debug)]
pub enum One {}

/// Marks several values in [`ListOf`] and [`IntoList`].
#[derive(Debug)]
pub enum Several {}

impl<T> ListOf<T, One> for T {
    fn into_list(self) -> Vec<T> {
        vec![self]
    }
}

impl<T, V: IntoIterator<Item = T>> ListOf<T, Several> for V {
    fn into_list(self) -> Vec<T> {
        self.into_iter().collect()
    }
}

impl<T, V: Into<T>> IntoList<T, One> for V {
    fn into_list(self) -> Vec<T> {
        vec![self.into()]
    }
}

impl<T, V: IntoIterator<Item: Into<T>>> IntoList<T, Several> for V {
    fn into_list(self) -> Vec<T> {
        self.into_iter().map(Into::into).collect()
    }
}
