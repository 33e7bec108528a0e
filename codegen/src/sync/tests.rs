//! Real folders, in a temporary place.

use super::*;

fn file(path: &str, text: &str) -> OutFile {
    OutFile {
        path: path.to_owned(),
        text: format!("// {MARK}\n{text}\n"),
    }
}

fn names<'a>(names: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    names.collect()
}

#[test]
fn a_folder_that_does_not_exist_is_made() {
    let temp = tempfile::tempdir().unwrap();
    let root = temp.path().join("new/src");
    let changes = plan(&root, &[file("lib.rs", "a"), file("crm/mod.rs", "b")]).unwrap();
    assert_eq!(names(changes.written()), ["crm/mod.rs", "lib.rs"]);
    apply(&changes).unwrap();
    assert_eq!(
        std::fs::read_to_string(root.join("crm/mod.rs")).unwrap(),
        "// @generated\nb\n"
    );
    assert!(
        plan(&root, &[file("lib.rs", "a"), file("crm/mod.rs", "b")])
            .unwrap()
            .is_empty()
    );
}

#[test]
fn only_what_differs_is_touched() {
    let temp = tempfile::tempdir().unwrap();
    let root = temp.path();
    apply(
        &plan(
            root,
            &[
                file("same.rs", "1"),
                file("stale.rs", "1"),
                file("old/gone.rs", "1"),
            ],
        )
        .unwrap(),
    )
    .unwrap();
    let before = std::fs::metadata(root.join("same.rs"))
        .unwrap()
        .modified()
        .unwrap();

    let changes = plan(
        root,
        &[
            file("same.rs", "1"),
            file("stale.rs", "2"),
            file("added.rs", "1"),
        ],
    )
    .unwrap();
    assert_eq!(names(changes.written()), ["added.rs", "stale.rs"]);
    assert_eq!(names(changes.unchanged()), ["same.rs"]);
    assert_eq!(names(changes.removed()), ["old/gone.rs"]);
    apply(&changes).unwrap();

    assert_eq!(
        std::fs::metadata(root.join("same.rs"))
            .unwrap()
            .modified()
            .unwrap(),
        before
    );
    assert_eq!(
        std::fs::read_to_string(root.join("stale.rs")).unwrap(),
        "// @generated\n2\n"
    );
    assert!(!root.join("old").exists());
    let mut left: Vec<_> = std::fs::read_dir(root)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    left.sort();
    assert_eq!(
        left,
        ["added.rs", "same.rs", "stale.rs"],
        "no temporary file stays"
    );
}

#[test]
fn files_of_others_are_neither_replaced_nor_deleted() {
    let temp = tempfile::tempdir().unwrap();
    let root = temp.path();
    for mine in ["lib.rs", "notes.txt"] {
        std::fs::write(root.join(mine), "by hand\n").unwrap();
        let error = plan(root, &[file("lib.rs", "a")]).unwrap_err();
        assert!(
            matches!(&error, SyncError::Foreign { path } if path.ends_with(mine)),
            "{error}"
        );
        assert_eq!(
            std::fs::read_to_string(root.join(mine)).unwrap(),
            "by hand\n"
        );
        std::fs::remove_file(root.join(mine)).unwrap();
    }
}

/// A folder of the spec, or of the crate, was named in the place of the one for sources.
#[test]
fn generated_files_of_another_kind_are_not_deleted() {
    let temp = tempfile::tempdir().unwrap();
    let root = temp.path();
    let path = root.join("deals.yaml");
    std::fs::write(&path, format!("# {MARK}\noperations:\n")).unwrap();
    let error = plan(root, &[file("lib.rs", "a")]).unwrap_err();
    assert_eq!(
        error.to_string(),
        format!(
            "{} would be deleted, because it is no `.rs` file; choose another folder, or delete it by hand",
            path.display()
        )
    );
}

#[cfg(unix)]
#[test]
fn what_is_no_file_is_not_read() {
    let temp = tempfile::tempdir().unwrap();
    let root = temp.path();
    std::fs::create_dir(root.join("folder")).unwrap();
    std::os::unix::fs::symlink("folder", root.join("link.rs")).unwrap();
    let error = plan(root, &[file("lib.rs", "a")]).unwrap_err();
    assert!(
        matches!(&error, SyncError::Foreign { path } if path.ends_with("link.rs")),
        "{error}"
    );
}

#[test]
fn a_file_of_ours_is_mended_even_where_its_mark_is_gone() {
    let temp = tempfile::tempdir().unwrap();
    let root = temp.path();
    let files = [file("a.rs", "1"), file("b.rs", "1")];
    apply(&plan(root, &files).unwrap()).unwrap();
    std::fs::write(root.join("a.rs"), "// @Generated\n1\n").unwrap();
    let changes = plan(root, &files).unwrap();
    assert_eq!(names(changes.written()), ["a.rs"]);
    apply(&changes).unwrap();
    assert!(plan(root, &files).unwrap().is_empty());
}

#[test]
fn the_diff_shows_stale_missing_and_extra_files() {
    let temp = tempfile::tempdir().unwrap();
    let root = temp.path();
    apply(&plan(root, &[file("a.rs", "1"), file("b.rs", "1")]).unwrap()).unwrap();
    let changes = plan(root, &[file("a.rs", "2"), file("c.rs", "1")]).unwrap();
    let (a, b, c) = (root.join("a.rs"), root.join("b.rs"), root.join("c.rs"));
    let (a, b, c) = (a.display(), b.display(), c.display());
    assert_eq!(
        diff(&changes),
        format!(
            "--- {a}\n+++ {a}\n@@ -1,2 +1,2 @@\n // @generated\n-1\n+2\n\
             --- /dev/null\n+++ {c}\n@@ -0,0 +1,2 @@\n+// @generated\n+1\n\
             --- {b}\n+++ /dev/null\n@@ -1,2 +0,0 @@\n-// @generated\n-1\n"
        )
    );
}

#[test]
fn what_is_in_the_way_is_found_before_anything_is_written() {
    let temp = tempfile::tempdir().unwrap();
    let root = temp.path();
    let files = [file("a.rs", "a"), file("crm/persons.rs", "b")];
    let refused = |at: &str, expected: &str| {
        let said = plan(root, &files).unwrap_err().to_string();
        let at = root.join(at).display().to_string();
        let expected = format!("{at} is no {expected}, but one goes there; move it away");
        assert!(said.starts_with(&expected), "{said}");
    };
    std::fs::create_dir_all(root.join("crm/persons.rs")).unwrap();
    refused("crm/persons.rs", "file");
    let alone = plan_file(root, &files[1]).unwrap_err();
    assert!(matches!(alone, SyncError::InTheWay { .. }));
    std::fs::remove_dir_all(root.join("crm")).unwrap();
    // Even one that may be deleted.
    std::fs::write(root.join("crm"), format!("// {MARK}\n")).unwrap();
    refused("crm", "folder");
    std::fs::remove_file(root.join("crm")).unwrap();
    apply(&plan(root, &files).unwrap()).unwrap();
}

#[cfg(unix)]
#[test]
fn errors_name_the_path() {
    let temp = tempfile::tempdir().unwrap();
    std::fs::write(temp.path().join("file"), "").unwrap();
    let root = temp.path().join("file/src");
    let error = plan(&root, &[file("lib.rs", "a")]).unwrap_err();
    assert!(error.to_string().contains("file/src"), "{error}");
}
