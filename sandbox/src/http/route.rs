//! From a path to an operation, through all surfaces at the beginning of the path. The refusal of an unknown path says where
//! the operation is.

use callsheet_dialect::model::Method;

use super::answer::Request;
use super::app::App;
use crate::behavior::refusal::Refusal;
use crate::behavior::surface::{Found, Miss, Surface};
use crate::values::suggest;

impl App {
    /// The operation that a request is for, and its surface. `path` is what follows the mount of the surfaces `mounted`.
    pub(super) fn route<'a>(
        &'a self,
        mounted: &[usize],
        path: &str,
        request: &Request,
    ) -> Result<(usize, Found<'a>), Refusal> {
        let method = request.asks().as_str();
        let mut allowed = Vec::new();
        let mut first: Option<(usize, Found<'a>)> = None;
        for at in mounted {
            match self.surfaces[*at].find(path, method) {
                // `boats/search` of a later surface goes before `boats/{id}`.
                Ok(found) => match &first {
                    Some((_, known)) if !found.is_more_literal_than(known) => {}
                    _ => first = Some((*at, found)),
                },
                Err(Miss::Method(methods)) => allowed.extend(methods),
                Err(Miss::Path) => {}
                Err(Miss::Encoding) => {
                    let problem = "path: not UTF-8 once percent-decoded".to_owned();
                    return Err(Refusal::invalid(&[problem], "percent-encode UTF-8"));
                }
            }
        }
        if let Some(found) = first {
            return Ok(found);
        }
        let elsewhere = self.elsewhere(mounted, path, method);
        if allowed.is_empty() {
            let info = self
                .without_slash(mounted, path, request)
                .or(elsewhere)
                .unwrap_or_else(|| self.near(mounted, path));
            return Err(no_such_path(request, info));
        }
        allowed.sort_unstable();
        allowed.dedup();
        let asked = request.method.as_str();
        let mut refusal = Refusal::method_not_allowed(asked, &request.path, names(&allowed));
        if let Some(elsewhere) = elsewhere {
            refusal.info = format!("{}; {elsewhere}", refusal.info);
        }
        Err(refusal)
    }

    /// The refusal of a request that `found` was the wrong operation for: `boats/search` is not the boat
    /// with the id `search` where another surface has a search of boats.
    pub(super) fn meant_elsewhere(
        &self,
        mounted: &[usize],
        path: &str,
        request: &Request,
        found: &Found<'_>,
    ) -> Option<Refusal> {
        let method = request.asks().as_str();
        let at = self.mounts.others(mounted).find(|at| {
            let other = self.surfaces[*at].find(path, method);
            other.is_ok_and(|other| other.is_more_literal_than(found))
        })?;
        Some(no_such_path(request, self.location(at, path, method)))
    }

    /// Which other surface has a path, one with the method first.
    fn elsewhere(&self, mounted: &[usize], path: &str, method: &str) -> Option<String> {
        let mut other_methods = None;
        for at in self.mounts.others(mounted) {
            match self.surfaces[at].find(path, method) {
                Ok(_) => return Some(self.location(at, path, method)),
                Err(Miss::Method(methods)) if other_methods.is_none() => {
                    let location = self.location(at, path, &names(&methods));
                    other_methods = Some(location);
                }
                Err(_) => {}
            }
        }
        other_methods
    }

    /// `GET boats is in v2: /api/v2/boats`
    fn location(&self, at: usize, path: &str, methods: &str) -> String {
        let (name, home) = (&self.surfaces[at].api.name, self.mounts.home(at));
        format!("{methods} {path} is in {name}: /{home}/{path}")
    }

    /// That a path is right but for a slash.
    fn without_slash(&self, mounted: &[usize], path: &str, request: &Request) -> Option<String> {
        let path = path.strip_suffix('/')?;
        let mut surfaces = mounted.iter().map(|at| &self.surfaces[*at]);
        let is_known = surfaces.any(|surface| {
            let found = surface.find(path, request.asks().as_str());
            matches!(found, Ok(_) | Err(Miss::Method(_)))
        });
        let right = request.path.strip_suffix('/')?;
        is_known.then(|| format!("leave out the slash at its end: {right}"))
    }

    /// What a path that is known nowhere was perhaps meant to be.
    fn near(&self, mounted: &[usize], path: &str) -> String {
        let wrong = path.split('/').next().unwrap_or_default();
        let surfaces = mounted.iter().map(|at| &self.surfaces[*at]);
        let hint = suggest::hint(wrong, surfaces.flat_map(Surface::first_segments));
        let list = "GET /_sandbox lists what is served";
        if hint.is_empty() {
            list.to_owned()
        } else {
            format!("\"{wrong}\"{hint} {list}")
        }
    }
}

/// `GET, POST`
fn names(methods: &[Method]) -> String {
    let names: Vec<_> = methods.iter().map(|method| method.as_str()).collect();
    names.join(", ")
}

fn no_such_path(request: &Request, info: String) -> Refusal {
    Refusal::not_found(format!("no such path: {}", request.path), info)
}
