//! The generated crate, as specification.

mod fixture;
mod hostile;

use super::emit;

#[test]
fn written_to_a_folder_for_a_look() {
    let Ok(folder) = std::env::var("MILEPOST_VALIDATORS_TO") else { return };
    for (path, text) in emit(&fixture::named(&std::env::var("MILEPOST_VALIDATORS_OF").unwrap_or_default())) {
        let path = std::path::Path::new(&folder).join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
}
