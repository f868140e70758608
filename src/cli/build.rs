//! `milepost build`

use super::show::{Colour, FailOn, Format, Show};
use super::{Folder, Outcome, compiled, complain, print};
use crate::check::stops_build;
use crate::diagnostics::{Finding, summary};
use crate::emit::{self, Output, write::Plan};
use std::path::PathBuf;

#[derive(clap::Args)]
pub(crate) struct Options {
    #[command(flatten)]
    folder: Folder,
    /// The folder to write to
    #[arg(long, default_value = "generated")]
    output: PathBuf,
    /// Write nothing; say which files are out of date, and end with exit code 1 if any is
    #[arg(long)]
    check: bool,
    /// How findings that stop the build are shown
    #[arg(long, value_enum, default_value_t = Format::Terminal)]
    format: Format,
    /// Use colour
    #[arg(long, value_enum, default_value_t = Colour::Auto)]
    colour: Colour,
}

pub(crate) fn run(options: &Options) -> Outcome {
    let compiled = compiled(&options.folder.folder)?;
    let stopping: Vec<Finding> = compiled.findings.iter().filter(|finding| stops_build(finding)).cloned().collect();
    if !stopping.is_empty() {
        let show = Show { format: options.format, colour: options.colour, fail_on: FailOn::Error };
        let folder = options.folder.folder.to_string_lossy();
        print(&show.render(&stopping, &compiled.sources, &folder));
        complain(&format!("Nothing was written: {} must be mended first.\n", counted(stopping.len(), "error")));
        return Ok(false);
    }
    let made = emit::by_output(&compiled.model, &compiled.findings);
    let files: Vec<_> = made.iter().flat_map(|(_, files)| files.iter().cloned()).collect();
    let plan = emit::write::plan(&options.output, &files)?;
    if options.check {
        return Ok(check(&plan, &options.output));
    }
    plan.carry_out()?;
    for (output, files) in &made {
        say!("{}", line(output, files, &plan));
    }
    if !plan.obsolete.is_empty() {
        say!("Removed: {} that nothing makes any more", counted(plan.obsolete.len(), "file"));
    }
    print(&summary::render(&compiled.findings));
    Ok(true)
}

fn check(plan: &Plan, output: &std::path::Path) -> bool {
    if plan.is_up_to_date() {
        say!("{} is up to date.", output.display());
        return true;
    }
    say!("{} is out of date:", output.display());
    plan.stale().iter().for_each(|line| say!("  {line}"));
    say!("Run milepost build to bring it up to date.");
    false
}

/// "Checklists: 12 files, 3 written, 9 unchanged".
fn line(output: &Output, files: &[emit::GeneratedFile], plan: &Plan) -> String {
    let unchanged = files.iter().filter(|file| plan.unchanged.contains(&file.path)).count();
    let written = files.len() - unchanged;
    let state = match (written, unchanged) {
        (0, _) => "unchanged".to_string(),
        (_, 0) => "written".to_string(),
        _ => format!("{written} written, {unchanged} unchanged"),
    };
    format!("{}: {}, {state}", output.title, counted(files.len(), "file"))
}

fn counted(count: usize, what: &str) -> String {
    format!("{count} {what}{}", if count == 1 { "" } else { "s" })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    const GOOD: &str = "document D \"Doc\"\nagency police \"The police\"\nprocedure p \"P\" [D 1] {\n  step s \"Do it\" {\n    police must do this [D 2]\n    go to over\n  }\n  end over \"Over\"\n}\n";

    fn options(folder: &std::path::Path, check: bool) -> Options {
        Options {
            folder: Folder { folder: folder.join("policies") },
            output: folder.join("generated"),
            check,
            format: Format::Plain,
            colour: Colour::Never,
        }
    }

    fn with(text: &str) -> tempfile::TempDir {
        let folder = tempfile::TempDir::new().unwrap();
        fs::create_dir(folder.path().join("policies")).unwrap();
        fs::write(folder.path().join("policies/p.milepost"), text).unwrap();
        folder
    }

    #[test]
    fn an_error_in_the_policies_stops_the_build_and_nothing_is_written() {
        let folder = with(&GOOD.replace("go to over", "go to nowhere"));
        assert_eq!(run(&options(folder.path(), false)), Ok(false));
        assert!(!folder.path().join("generated").exists());
    }

    #[test]
    fn check_writes_nothing_and_says_whether_the_folder_is_up_to_date() {
        let folder = with(GOOD);
        assert_eq!(run(&options(folder.path(), true)), Ok(false));
        assert!(!folder.path().join("generated").exists());
        assert_eq!(run(&options(folder.path(), false)), Ok(true));
        assert!(folder.path().join("generated/checklists/procedures/p.html").exists());
        assert_eq!(run(&options(folder.path(), true)), Ok(true));
        fs::remove_file(folder.path().join("generated/model.json")).unwrap();
        assert_eq!(run(&options(folder.path(), true)), Ok(false));
        assert!(!folder.path().join("generated/model.json").exists());
    }
}
