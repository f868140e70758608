//! `milepost build`

use super::progress::{Progress, watch};
use super::show::{Colour, FailOn, Format as Shown, Show};
use super::{Folder, Outcome, compiled, complain, print};
use crate::check::stops_build;
use crate::diagnostics::{Finding, summary};
use crate::emit::flowcharts::pages::Paper;
use crate::emit::formats::{Format, HOW_TO_GET_PICTURES, Request};
use crate::emit::theme::Theme;
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
    /// Write these formats too, to a folder of their own: svg, png, pdf, docx, dot, mermaid
    #[arg(long, value_delimiter = ',', value_name = "FORMATS")]
    formats: Vec<String>,
    /// The paper that drawings are made for with --formats
    #[arg(long, value_enum, default_value_t = Sheet::A3)]
    paper: Sheet,
    /// The folder that --formats writes to
    #[arg(long, default_value = "published", value_name = "FOLDER")]
    publish_to: PathBuf,
    /// A folder with a partnership's own look: theme.toml, and templates if wanted
    #[arg(long, value_name = "FOLDER")]
    theme: Option<PathBuf>,
    /// Build again whenever a policy file changes, until stopped with Ctrl+C
    #[arg(long, conflicts_with = "check")]
    watch: bool,
    /// How findings that stop the build are shown
    #[arg(long, value_enum, default_value_t = Shown::Terminal)]
    format: Shown,
    /// Use colour
    #[arg(long, value_enum, default_value_t = Colour::Auto)]
    colour: Colour,
}

/// The paper, as the command line names it.
#[derive(Clone, Copy, clap::ValueEnum)]
enum Sheet {
    A4,
    A3,
}

pub(crate) fn run(options: &Options) -> Outcome {
    if !options.watch {
        return once(options);
    }
    let mut folders = vec![options.folder.folder.clone()];
    folders.extend(options.theme.clone());
    watch::on_change(&folders, || match once(options) {
        Ok(_) => {}
        Err(message) => complain(&format!("{message}\n")),
    })
}

fn once(options: &Options) -> Outcome {
    let formats = options.formats.iter().map(|word| Format::from_word(word)).collect::<Result<_, _>>()?;
    let theme = options.theme.as_deref().map(Theme::read).transpose()?.unwrap_or_default();
    let mut progress = Progress::new();
    progress.tell("reading the policies");
    let compiled = compiled(&options.folder.folder)?;
    let stopping: Vec<Finding> = compiled.findings.iter().filter(|finding| stops_build(finding)).cloned().collect();
    if !stopping.is_empty() {
        let show = Show { format: options.format, colour: options.colour, fail_on: FailOn::Error };
        let folder = options.folder.folder.to_string_lossy();
        print(&show.render(&stopping, &compiled.sources, &folder));
        complain(&format!("Nothing was written: {} must be mended first.\n", counted(stopping.len(), "error")));
        return Ok(false);
    }
    let mut made = Vec::new();
    for output in emit::OUTPUTS {
        progress.tell(output.title);
        made.push((output, (output.make)(&compiled.model, &compiled.findings)));
    }
    if options.theme.is_some() {
        emit::in_theme(&mut made, &compiled.model, &compiled.findings, &theme)?;
    }
    let paper = match options.paper {
        Sheet::A4 => Paper::A4,
        Sheet::A3 => Paper::A3,
    };
    let request = Request { formats, paper };
    let mut told = |done, all, what: &str| progress.tell(&format!("{} of {all}: {what}", done + 1));
    let asked = match request.formats.is_empty() || options.check {
        true => Vec::new(),
        false => emit::formats::files(&compiled.model, &compiled.findings, &theme, &request, &mut told)?,
    };
    progress.done();
    let files: Vec<_> = made.iter().flat_map(|(_, files)| files.iter().cloned()).collect();
    let plan = emit::write::plan(&options.output, &files)?;
    if options.check {
        return Ok(check(&plan, &options.output));
    }
    plan.carry_out()?;
    publish(&options.publish_to, &asked, &request)?;
    for (output, files) in &made {
        say!("{}", line(output, files, &plan));
    }
    if !asked.is_empty() {
        say!("On request: {} in {}", counted(asked.len(), "file"), options.publish_to.display());
    }
    if request.formats.contains(&Format::Docx) && !cfg!(feature = "publish") {
        say!("The Word documents have no pictures. {HOW_TO_GET_PICTURES}");
    }
    if !plan.obsolete.is_empty() {
        say!("Removed: {} that nothing makes any more", counted(plan.obsolete.len(), "file"));
    }
    print(&summary::render(&compiled.findings));
    Ok(true)
}

/// Writes what was asked for; the folder holds only that.
fn publish(folder: &std::path::Path, files: &[emit::GeneratedFile], request: &Request) -> Result<(), String> {
    if request.formats.is_empty() {
        return Ok(());
    }
    emit::write::plan(folder, files)?.carry_out()
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
            formats: Vec::new(),
            paper: Sheet::A3,
            publish_to: folder.join("published"),
            theme: None,
            watch: false,
            format: Shown::Plain,
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
    fn formats_go_to_a_folder_of_their_own() {
        let folder = with(GOOD);
        let asked = |words: &[&str]| Options {
            formats: words.iter().map(|word| word.to_string()).collect(),
            ..options(folder.path(), false)
        };
        assert_eq!(run(&asked(&["docx", "mermaid"])), Ok(true));
        assert!(folder.path().join("published/documents/p.docx").exists());
        assert_eq!(run(&asked(&["mermaid"])), Ok(true));
        assert!(!folder.path().join("published/documents/p.docx").exists(), "only what was asked for");
        assert!(run(&asked(&["odt"])).unwrap_err().contains("no format"));
    }

    #[test]
    fn a_theme_with_a_fault_writes_nothing() {
        let folder = with(GOOD);
        fs::create_dir(folder.path().join("theme")).unwrap();
        fs::write(folder.path().join("theme/theme.toml"), "[colours]\nheading = \"#dddddd\"\n").unwrap();
        let themed = Options { theme: Some(folder.path().join("theme")), ..options(folder.path(), false) };
        assert!(run(&themed).unwrap_err().contains("contrast"));
        assert!(!folder.path().join("generated").exists());
        fs::write(folder.path().join("theme/theme.toml"), "partnership = \"Ours\"\n").unwrap();
        assert_eq!(run(&themed), Ok(true));
        let page = fs::read_to_string(folder.path().join("generated/procedures/p.html")).unwrap();
        assert!(page.contains("Ours"));
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
