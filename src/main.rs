//! The `milepost` command: everything is in the library.

fn main() -> std::process::ExitCode {
    milepost::cli::run().into()
}
