//! Templates of a partnership's own, in place of ours (minijinja).
//!
//! A template is given fuel: so many instructions and no more. One that would never end is refused, as is
//! one that does not hold together, with the line and what is wrong.

use super::super::template;
use minijinja::{Environment, ErrorKind};
use serde::Serialize;
use std::collections::BTreeMap;
use std::path::Path;

/// The templates that can be replaced, by the name of their file.
pub const REPLACEABLE: [&str; 6] =
    ["procedure.html", "procedure.md", "procedures.html", "procedures.md", "timescales.html", "timescales.md"];

/// The instructions that a template may take: some thousand times what ours take for a large procedure.
const FUEL: u64 = 20_000_000;
/// The most that a page may hold, in bytes.
const LARGEST: usize = 20_000_000;

/// A partnership's own templates, by the name of their file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Templates {
    own: BTreeMap<String, String>,
}

impl Templates {
    /// Reads the templates of a folder; none if it is not there.
    ///
    /// # Errors
    /// A message for people: a file that is no template of ours, or one that does not hold together.
    pub fn read(folder: &Path) -> Result<Templates, String> {
        let mut templates = Templates::default();
        let Ok(entries) = std::fs::read_dir(folder) else { return Ok(templates) };
        let mut paths: Vec<_> = entries.flatten().map(|entry| entry.path()).collect();
        paths.sort();
        for path in paths {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            if name.starts_with('.') {
                continue;
            }
            let text =
                std::fs::read_to_string(&path).map_err(|error| format!("Cannot read {}: {error}.", path.display()))?;
            templates.add(&name, text)?;
        }
        Ok(templates)
    }

    /// Adds one, checked.
    ///
    /// # Errors
    /// A message for people.
    pub fn add(&mut self, name: &str, text: String) -> Result<(), String> {
        if !REPLACEABLE.contains(&name) {
            return Err(format!(
                "{name} replaces nothing: Milepost has no template of that name. These can be replaced: {}.",
                REPLACEABLE.join(", ")
            ));
        }
        let mut environment = template::environment();
        environment.add_template_owned(name.to_string(), text.clone()).map_err(|error| in_plain_words(name, &error))?;
        self.own.insert(name.to_string(), text);
        Ok(())
    }

    /// Fills in the partnership's template of this name, or ours.
    ///
    /// # Errors
    /// A message for people, if the partnership's own template cannot be filled in.
    pub fn render(&self, name: &'static str, ours: &'static str, context: impl Serialize) -> Result<String, String> {
        let Some(own) = self.own.get(name) else { return Ok(template::render(name, ours, context)) };
        let mut environment: Environment = template::environment();
        environment.set_fuel(Some(FUEL));
        environment.add_template_owned(name.to_string(), own.clone()).map_err(|error| in_plain_words(name, &error))?;
        let mut out = Bounded { bytes: Vec::new() };
        let context = minijinja::Value::from(minijinja::value::Serde(context));
        let filled = environment
            .get_template(name)
            .and_then(|template| template.render_captured_to(context, &mut out).map(drop));
        match filled {
            Ok(()) => {
                String::from_utf8(out.bytes).map_err(|_| format!("The template {name} gives text that cannot be read."))
            }
            Err(error) => Err(in_plain_words(name, &error)),
        }
    }
}

/// A page that may not grow without end.
struct Bounded {
    bytes: Vec<u8>,
}

impl std::io::Write for Bounded {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        if self.bytes.len() + bytes.len() > LARGEST {
            return Err(std::io::Error::other("too large"));
        }
        self.bytes.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// What is wrong with a template, and where.
fn in_plain_words(name: &str, error: &minijinja::Error) -> String {
    let place = error.line().map(|line| format!(", line {line}")).unwrap_or_default();
    let detail = error.detail().map(|detail| format!(" ({detail})")).unwrap_or_default();
    let what = match error.kind() {
        ErrorKind::OutOfFuel => {
            "goes on without end, so it was stopped. Look for a loop that repeats itself".to_string()
        }
        ErrorKind::WriteFailure => "makes a page of more than 20 MB, so it was stopped".to_string(),
        ErrorKind::SyntaxError => format!("does not hold together{detail}"),
        ErrorKind::UnknownFilter => format!("uses a filter that there is not{detail}"),
        ErrorKind::UnknownFunction | ErrorKind::UnknownMethod | ErrorKind::UnknownTest => {
            format!("uses a function that there is not{detail}")
        }
        ErrorKind::TemplateNotFound => format!("names another template, but each stands alone{detail}"),
        ErrorKind::UndefinedError => format!("uses a value that there is not{detail}"),
        _ => format!("cannot be filled in{detail}"),
    };
    format!("The template {name}{place} {what}.")
}
