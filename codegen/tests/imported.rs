//! What is imported from `OpenAPI` documents is not only a spec: all that is in it has a name in Rust.

use std::fs;
use std::path::Path;

use callsheet::generate;
use callsheet::name::Options;
use callsheet_dialect::read;
use callsheet_dialect::source::Sources;
use callsheet_openapi::import;

#[test]
fn what_is_imported_has_rust_names() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("openapi/tests/import");
    let mut documents = 0;
    for document in fs::read_dir(&folder).expect("documents") {
        let path = document.expect("a file").path();
        if path.is_dir() {
            continue;
        }
        let text = fs::read_to_string(&path).expect("a text");
        let name = path.with_extension("yaml");
        let known = folder.join("known").join(name.file_name().expect("a name"));
        let known = fs::read_to_string(known).ok();
        let known = known.as_deref().map(|text| ("test/import.yaml", text));
        let imported = import(&text, "callsheet import", known)
            .unwrap_or_else(|error| panic!("{}:\n{error}", path.display()));
        let files = imported.files.into_iter();
        let sources =
            Sources::from_texts(files.map(|file| (format!("test/{}", file.path), file.text)));
        let spec = read(sources).unwrap_or_else(|report| panic!("{}:\n{report}", path.display()));
        if let Err(error) = generate(&spec, &Options::default()) {
            panic!("{}:\n{error}", path.display());
        }
        documents += 1;
    }
    assert!(documents > 8, "documents are missing");
}
