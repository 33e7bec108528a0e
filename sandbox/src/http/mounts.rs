//! Below which paths surfaces are served: each below its name, below the path of its base URL, and below the path that its
//! OAuth 2.0 tokens name. A client then changes nothing of its base URL but the host. A path that several
//! surfaces have belongs to all of them, one after the other.
//!
//! A surface without a client is what existing clients call. Its name stands for a host of its own: below `old/v1` is the
//! surface `old`, and what it left to the surface `v1`. Below `v1`, those with a client come before it, unless the sandbox
//! is told otherwise.

use callsheet_dialect::model::{Api, Auth};

/// Where every surface is served. A surface is given by its place among all.
#[derive(Debug)]
pub(super) struct Mounts {
    /// Those with more segments first, so that `api/v2` goes before `api`.
    by_path: Vec<Mount>,
    /// The path of each surface that a message names.
    homes: Vec<String>,
    /// The path of each surface that a client's base URL has.
    bases: Vec<String>,
    /// All surfaces, those first that their path is named after.
    order: Vec<usize>,
}

/// A path, and the surfaces below it.
#[derive(Debug)]
struct Mount {
    /// Without a slash at either end.
    path: String,
    surfaces: Vec<usize>,
}

impl Mounts {
    /// Decides where surfaces are served. A path that begins with the name of another surface is that surface's. With
    /// `retired`, surfaces without a client come before those with one.
    pub(super) fn of(apis: &[Api], retired: bool) -> Self {
        let mut mounts: Vec<Mount> = Vec::new();
        for (at, api) in apis.iter().enumerate() {
            for path in paths(api) {
                let first = path.split('/').next().unwrap_or_default();
                let names_other = first == "_sandbox"
                    || path != first && apis.iter().any(|api| api.name == first);
                if path.is_empty() || names_other {
                    continue;
                }
                match mounts.iter_mut().find(|mount| mount.path == path) {
                    Some(mount) if mount.surfaces.contains(&at) => {}
                    Some(mount) => mount.surfaces.push(at),
                    None => mounts.push(Mount {
                        path: path.to_owned(),
                        surfaces: vec![at],
                    }),
                }
            }
        }
        for Mount { path, surfaces } in &mut mounts {
            surfaces.sort_by_key(|at| {
                let api = &apis[*at];
                (api.name != last(path), api.is_generated() == retired)
            });
        }
        for (at, api) in apis.iter().enumerate() {
            let own = |path: &&str| !api.is_generated() && *path != api.name;
            for path in paths(api).filter(own) {
                let named = (0..apis.len()).filter(|at| apis[*at].name == last(path));
                mounts.push(Mount {
                    path: format!("{}/{path}", api.name),
                    surfaces: std::iter::once(at).chain(named).collect(),
                });
            }
        }
        mounts.sort_by_key(|mount| std::cmp::Reverse(mount.path.split('/').count()));
        let homes: Vec<String> = apis
            .iter()
            .map(|api| {
                let own = below_host(&api.base_url);
                let is_mounted = mounts.iter().any(|mount| mount.path == own);
                if is_mounted && api.is_generated() {
                    own.to_owned()
                } else {
                    alone(api)
                }
            })
            .collect();
        let first_at = |path: &str| {
            let mount = mounts.iter().find(|mount| mount.path == path);
            mount.and_then(|mount| mount.surfaces.first().copied())
        };
        let bases = homes.iter().enumerate().map(|(at, home)| {
            let is_first = first_at(home) == Some(at);
            if is_first {
                home.clone()
            } else {
                alone(&apis[at])
            }
        });
        let bases = bases.collect();
        let mut order: Vec<usize> = (0..apis.len()).collect();
        order.sort_by_key(|at| apis[*at].name != last(&homes[*at]));
        Self {
            by_path: mounts,
            homes,
            bases,
            order,
        }
    }

    /// The surfaces at the beginning of a path, in the order in which they answer, and the rest of the path. Neither
    /// begins with a slash.
    pub(super) fn find<'a>(&self, path: &'a str) -> Option<(&[usize], &'a str)> {
        self.by_path.iter().find_map(|mount| {
            let rest = path.strip_prefix(mount.path.as_str())?;
            let rest = if rest.is_empty() {
                rest
            } else {
                rest.strip_prefix('/')?
            };
            Some((mount.surfaces.as_slice(), rest))
        })
    }

    /// The path by which a message names a surface.
    pub(super) fn home(&self, at: usize) -> &str {
        &self.homes[at]
    }

    /// The path that a client of a surface has in its base URL: that of the original, if the surface answers first there.
    pub(super) fn base(&self, at: usize) -> &str {
        &self.bases[at]
    }

    /// All surfaces but some, in the order in which a message names them.
    pub(super) fn others(&self, but: &[usize]) -> impl Iterator<Item = usize> {
        let all = self.order.iter().copied();
        all.filter(move |at| !but.contains(at))
    }

    /// The paths of a surface, its name left out.
    pub(super) fn also(&self, at: usize, name: &str) -> impl Iterator<Item = &str> {
        let mounts = self.by_path.iter();
        let of = mounts.filter(move |mount| mount.surfaces.contains(&at) && mount.path != name);
        of.map(|mount| mount.path.as_str())
    }
}

/// The path at which a surface does not stand behind another.
fn alone(api: &Api) -> String {
    match below_host(&api.base_url) {
        path if !api.is_generated() && !path.is_empty() => format!("{}/{path}", api.name),
        _ => api.name.clone(),
    }
}

/// The paths that a surface asks for, without a slash at either end.
fn paths(api: &Api) -> impl Iterator<Item = &str> {
    let tokens = api.auth.iter().filter_map(|auth| match auth {
        Auth::OAuth2(oauth) => oauth.api_path.as_deref(),
        Auth::ApiToken { .. } => None,
    });
    let tokens = tokens.map(|path| path.trim_matches('/'));
    [api.name.as_str(), below_host(&api.base_url)]
        .into_iter()
        .chain(tokens)
}

/// `api/v2` of `https://api.pipedrive.com/api/v2`.
fn below_host(url: &str) -> &str {
    let url = url.split_once("://").map_or(url, |(_, rest)| rest);
    url.split_once('/')
        .map_or("", |(_, path)| path.trim_matches('/'))
}

fn last(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing;
    use callsheet_dialect::model::Client;

    #[test]
    fn a_surface_has_its_name_and_shares_the_path_of_its_base_url() {
        let apis = [
            ("crm", "https://a.test/v1"),
            ("v1", "https://a.test/v1/"),
            ("v2", "https://a.test/api/v2"),
            ("other", "https://a.test/crm/x"),
            ("bare", "https://a.test"),
            ("one", "https://a.test/shared"),
            ("two", "https://a.test/shared"),
        ];
        let apis = apis.map(|(name, base_url)| Api {
            name: name.to_owned(),
            base_url: base_url.to_owned(),
            ..testing::api()
        });
        let mounts = Mounts::of(&apis, false);
        for (path, found) in [
            ("crm/deals/7", Some((&[0][..], "deals/7"))),
            ("v1/deals", Some((&[1, 0], "deals"))),
            ("v2", Some((&[2], ""))),
            ("api/v2/deals", Some((&[2], "deals"))),
            ("api/v20/deals", None),
            ("api", None),
            ("crm/x/deals", Some((&[0], "x/deals"))),
            ("bare/", Some((&[4], ""))),
            ("shared/deals", Some((&[5, 6], "deals"))),
            ("", None),
        ] {
            assert_eq!(mounts.find(path), found, "{path}");
        }
        assert_eq!((mounts.home(0), mounts.home(2)), ("v1", "api/v2"));
        assert_eq!(mounts.home(3), "other");
        let bases = [0, 1, 2, 3, 6].map(|at| mounts.base(at));
        assert_eq!(bases, ["crm", "v1", "api/v2", "other", "two"]);
        let others: Vec<usize> = mounts.others(&[2, 5]).collect();
        assert_eq!(
            others[..3],
            [1, 3, 4],
            "those first that their path is named after"
        );
        assert_eq!(mounts.also(1, "v1").count(), 0);
        assert_eq!(mounts.also(2, "v2").collect::<Vec<_>>(), ["api/v2"]);
    }

    #[test]
    fn a_surface_without_a_client_has_a_host_of_its_own() {
        let apis = [
            ("crm", Client::Generated),
            ("old", Client::None),
            ("v1", Client::Generated),
        ];
        let apis = apis.map(|(name, client)| Api {
            name: name.to_owned(),
            base_url: "https://a.test/v1".to_owned(),
            client,
            ..testing::api()
        });
        for (retired, shared) in [(false, [2, 0, 1]), (true, [2, 1, 0])] {
            let mounts = Mounts::of(&apis, retired);
            assert_eq!(mounts.find("v1/deals"), Some((&shared[..], "deals")));
            assert_eq!(mounts.find("old/v1/deals"), Some((&[1, 2][..], "deals")));
            assert_eq!(mounts.find("old/deals"), Some((&[1][..], "deals")));
            assert_eq!((mounts.base(1), mounts.home(1)), ("old/v1", "old/v1"));
        }
    }

    #[test]
    fn the_path_of_oauth_tokens_leads_to_a_surface() {
        use callsheet_dialect::model::{Grant, OAuth2};
        let mut api = testing::api();
        let described = OAuth2 {
            authorize_url: "https://a.test/oauth/authorize".to_owned(),
            token_url: "https://a.test/oauth/token".to_owned(),
            revoke_url: None,
            grants: vec![Grant::AuthorizationCode],
            pkce: false,
            api_host: Some("api_domain".to_owned()),
            api_path: Some("/api/v1".to_owned()),
        };
        api.auth.push(Auth::OAuth2(described));
        let mounts = Mounts::of(&[api], false);
        assert_eq!(mounts.find("api/v1/deals"), Some((&[0][..], "deals")));
    }
}
