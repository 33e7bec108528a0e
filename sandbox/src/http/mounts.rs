//! Below which paths surfaces are served: each below its name, and below the path of its base URL as well where that
//! is its own. A client then changes nothing of its base URL but the host.

use callsheet_dialect::model::Api;

/// Where every surface is served.
#[derive(Debug)]
pub(super) struct Mounts {
    /// Paths without a slash at either end, and the place of the surface among all.
    paths: Vec<(String, usize)>,
}

impl Mounts {
    /// Decides it. A name goes before a path, and a path that two base URLs have is nobody's.
    pub(super) fn of(apis: &[Api]) -> Self {
        let taken = |first: &str| first == "_sandbox" || apis.iter().any(|api| api.name == first);
        let shared = |path: &str| apis.iter().filter(|api| below_host(api) == path).count() > 1;
        let names = apis.iter().map(|api| api.name.clone()).enumerate();
        let own = apis.iter().map(below_host).enumerate().filter(|(_, path)| {
            let first = path.split('/').next().unwrap_or_default();
            !path.is_empty() && !taken(first) && !shared(path)
        });
        let own = own.map(|(at, path)| (at, path.to_owned()));
        Self {
            paths: names.chain(own).map(|(at, path)| (path, at)).collect(),
        }
    }

    /// The surface that a path leads to, and what follows of the path. Neither begins with a slash.
    pub(super) fn find<'a>(&self, path: &'a str) -> Option<(usize, &'a str)> {
        self.paths.iter().find_map(|(mount, at)| {
            let rest = path.strip_prefix(mount.as_str())?;
            let rest = if rest.is_empty() {
                rest
            } else {
                rest.strip_prefix('/')?
            };
            Some((*at, rest))
        })
    }
}

/// `api/v2` of `https://api.pipedrive.com/api/v2`.
fn below_host(api: &Api) -> &str {
    let url = &api.base_url;
    let url = url.split_once("://").map_or(&**url, |(_, rest)| rest);
    url.split_once('/')
        .map_or("", |(_, path)| path.trim_matches('/'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing;

    #[test]
    fn a_surface_has_its_name_and_what_is_its_own() {
        let apis = [
            ("crm", "https://a.test/v1"),
            ("v1", "https://a.test/v1/"),
            ("v2", "https://a.test/api/v2"),
            ("other", "https://a.test/crm/x"),
            ("bare", "https://a.test"),
        ];
        let apis = apis.map(|(name, base_url)| Api {
            name: name.to_owned(),
            base_url: base_url.to_owned(),
            ..testing::api()
        });
        let mounts = Mounts::of(&apis);
        for (path, found) in [
            ("crm/deals/7", Some((0, "deals/7"))),
            ("v1/deals", Some((1, "deals"))),
            ("v2", Some((2, ""))),
            ("api/v2/deals", Some((2, "deals"))),
            ("api/v20/deals", None),
            ("api", None),
            ("crm/x/deals", Some((0, "x/deals"))),
            ("bare/", Some((4, ""))),
            ("", None),
        ] {
            assert_eq!(mounts.find(path), found, "{path}");
        }
    }
}
