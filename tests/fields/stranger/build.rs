//! Makes a module of the account's fields.

fn main() -> Result<(), pipedrive_fields::build::Error> {
    pipedrive_fields::build::generate("fields.yaml")
}
