//! Where the spec comes from: embedded at build time, or a folder.

use std::path::Path;

use callsheet_dialect::model::Api;
use callsheet_dialect::source::Sources;

use super::Error;

/// Paths below `spec/` and texts, collected by the build script.
const FILES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/spec.rs"));

/// The surfaces of the spec that was there at build time.
pub(crate) fn embedded() -> Result<Vec<Api>, Error> {
    if FILES.is_empty() {
        return Err(Error::NoSpec);
    }
    let spec = callsheet_dialect::read(Sources::from_texts(FILES.iter().copied()));
    spec.map(|spec| called(spec.apis))
        .map_err(|report| Error::Spec(Box::new(report)))
}

/// What can be called. What is only received has nothing to serve.
fn called(apis: Vec<Api>) -> Vec<Api> {
    apis.into_iter().filter(Api::is_called).collect()
}

/// The surfaces described in a folder that can be called.
///
/// # Errors
/// [`Error::Spec`] with everything that is wrong with it.
pub fn read_spec(folder: &Path) -> Result<Vec<Api>, Error> {
    let spec = callsheet_dialect::read_dir(folder);
    spec.map(|spec| called(spec.apis))
        .map_err(|report| Error::Spec(Box::new(report)))
}
