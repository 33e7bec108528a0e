//! Embeds the repository's `spec/` into the binary, so that the sandbox starts without any file beside it.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default()).join("../spec");
    println!("cargo::rerun-if-changed={}", root.display());

    let mut files = Vec::new();
    // Built away from the repository there is nothing to embed; the sandbox then asks for `--spec`.
    if root.is_dir() {
        collect(&root, &root, &mut files)?;
    }
    files.sort();

    let mut text = String::from("&[\n");
    for (name, path) in files {
        println!("cargo::rerun-if-changed={path}");
        writeln!(text, "    ({name:?}, include_str!({path:?})),").map_err(io::Error::other)?;
    }
    text.push_str("]\n");
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default()).join("spec.rs");
    fs::write(out, text)
}

/// Every YAML file below `dir`: its name below `root` with `/`, and its absolute path.
fn collect(root: &Path, dir: &Path, files: &mut Vec<(String, String)>) -> io::Result<()> {
    for entry in fs::read_dir(dir)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(root, &path, files)?;
        } else if path
            .extension()
            .is_some_and(|extension| extension == "yaml")
        {
            let name: Vec<_> = path
                .strip_prefix(root)
                .unwrap_or(&path)
                .components()
                .map(|part| part.as_os_str().to_string_lossy().into_owned())
                .collect();
            files.push((name.join("/"), path.canonicalize()?.display().to_string()));
        }
    }
    Ok(())
}
