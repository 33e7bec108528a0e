//! The packages of the workspace, as cargo describes them.

use std::path::Path;

use serde_json::Value;

use crate::cargo;

/// A package of the workspace.
#[derive(Debug, PartialEq)]
pub(crate) struct Package {
    pub(crate) name: String,
    /// Its features, but for `default`.
    pub(crate) features: Vec<String>,
    /// Whether it may be published.
    pub(crate) published: bool,
}

/// All packages of the workspace, by name.
pub(crate) fn read() -> Result<Vec<Package>, String> {
    let output = cargo::command()
        .args(["metadata", "--no-deps", "--format-version", "1"])
        .output()
        .map_err(|error| format!("cannot run cargo: {error}"))?;
    if !output.status.success() {
        let error = String::from_utf8_lossy(&output.stderr);
        return Err(format!("`cargo metadata` failed: {error}"));
    }
    parse(&output.stdout)
}

fn parse(metadata: &[u8]) -> Result<Vec<Package>, String> {
    let unreadable = || "`cargo metadata` printed something else than packages".to_owned();
    let metadata: Value = serde_json::from_slice(metadata).map_err(|_| unreadable())?;
    let tests = cargo::root().join("tests");
    let packages = metadata["packages"].as_array().ok_or_else(unreadable)?;
    let mut packages: Vec<Package> = packages
        .iter()
        .map(|package| {
            let features = package["features"].as_object()?.keys();
            Some(Package {
                name: package["name"].as_str()?.to_owned(),
                features: features
                    .filter(|name| *name != "default")
                    .cloned()
                    .collect(),
                // Null where any registry may have it, and a list of those that may. The manifest of the golden crate is
                // generated and states nothing, but no crate below `tests` is published.
                published: package["publish"]
                    .as_array()
                    .is_none_or(|to| !to.is_empty())
                    && !Path::new(package["manifest_path"].as_str()?).starts_with(&tests),
            })
        })
        .collect::<Option<_>>()
        .ok_or_else(unreadable)?;
    packages.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(packages)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_may_be_published_is_told_apart() {
        let manifest = |folder: &str| cargo::root().join(folder).join("Cargo.toml");
        let metadata = serde_json::json!({"packages": [
            {"name": "c", "publish": null, "features": {}, "manifest_path": manifest("tests/golden")},
            {"name": "b", "publish": [], "features": {}, "manifest_path": manifest("b")},
            {"name": "a", "publish": null, "features": {"default": ["x"], "x": []}, "manifest_path": manifest("a")},
        ]});
        let package = |name: &str, features: &[&str], published| Package {
            name: name.to_owned(),
            features: features.iter().map(|name| (*name).to_owned()).collect(),
            published,
        };
        let expected = [
            package("a", &["x"], true),
            package("b", &[], false),
            package("c", &[], false),
        ];
        assert_eq!(parse(metadata.to_string().as_bytes()).unwrap(), expected);
        assert!(parse(b"{}").is_err());
    }
}
