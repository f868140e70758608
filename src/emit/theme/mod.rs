//! A partnership's own look: its name, its logo, its colours, and templates in place of ours.
//!
//! A theme is a folder with `theme.toml` and, if wanted, a folder `templates` whose files replace those
//! of the same name. Everything is checked before anything is written: colours that cannot be read are
//! refused, a logo that is no image is refused, and so is a template that is broken or never ends.

mod colours;
mod logo;
mod templates;
#[cfg(test)]
mod tests;

pub use colours::{Colour, contrast};
pub use logo::Logo;
pub use templates::Templates;

use serde::Deserialize;
use std::path::Path;

/// The file that a theme must have.
pub const FILE: &str = "theme.toml";

/// A theme, checked.
#[derive(Clone, Debug, Default)]
pub struct Theme {
    /// Name, logo and colours.
    pub look: Look,
    /// Templates in place of ours.
    pub templates: Templates,
}

/// How pages look.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Look {
    /// The name at the foot of every page; empty for none.
    pub partnership: String,
    /// The colour of titles and headings, on white.
    pub heading: Colour,
    /// The colour of links, on white.
    pub link: Colour,
    /// The ground under the heads of tables, beneath dark words.
    pub table_head: Colour,
    /// The picture at the head of every document.
    pub logo: Option<Logo>,
}

impl Default for Look {
    fn default() -> Self {
        Look { partnership: String::new(), heading: 0x10_20_2f, link: 0x0b_4a_8f, table_head: 0xe9_ed_f2, logo: None }
    }
}

/// `theme.toml` as written.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    #[serde(default)]
    partnership: String,
    logo: Option<String>,
    #[serde(default)]
    colours: WrittenColours,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenColours {
    heading: Option<String>,
    link: Option<String>,
    table_head: Option<String>,
}

impl Theme {
    /// Reads a theme from its folder.
    ///
    /// # Errors
    /// A message for people: what is wrong, in which file, and what to do.
    pub fn read(folder: &Path) -> Result<Theme, String> {
        let path = folder.join(FILE);
        let text = std::fs::read_to_string(&path).map_err(|error| match error.kind() {
            std::io::ErrorKind::NotFound => {
                format!("There is no {FILE} in {}. A theme is a folder with that file.", folder.display())
            }
            _ => format!("Cannot read {}: {error}.", path.display()),
        })?;
        let logo = |name: &str| logo::read(&folder.join(name), name);
        let look = look(&text, logo).map_err(|message| format!("{}: {message}", path.display()))?;
        let templates = Templates::read(&folder.join("templates"))?;
        Ok(Theme { look, templates })
    }
}

/// What the text of `theme.toml` asks for, checked; `logo` reads a picture.
fn look(text: &str, logo: impl Fn(&str) -> Result<Logo, String>) -> Result<Look, String> {
    const LONGEST: usize = 200;
    let written: Written = toml::from_str(text).map_err(|error| in_plain_words(text, &error))?;
    let partnership = crate::diagnostics::one_line(written.partnership.trim());
    if partnership.chars().count() > LONGEST {
        return Err(format!("The name of the partnership has more than {LONGEST} letters. Shorten it."));
    }
    let usual = Look::default();
    let colours = &written.colours;
    let on_white = |name, value: &Option<String>, usual| colours::on_white(name, value.as_deref(), usual);
    Ok(Look {
        partnership,
        heading: on_white("heading", &colours.heading, usual.heading)?,
        link: on_white("link", &colours.link, usual.link)?,
        table_head: colours::under_words("table_head", colours.table_head.as_deref(), usual.table_head)?,
        logo: written.logo.as_deref().map(logo).transpose()?,
    })
}

/// A fault of the file: its line, and what was expected.
fn in_plain_words(text: &str, error: &toml::de::Error) -> String {
    let line = error.span().map(|span| text.get(..span.start).map_or(1, |before| before.matches('\n').count() + 1));
    let place = line.map(|line| format!("line {line}: ")).unwrap_or_default();
    let message = error.message().trim().replace('\n', "; ");
    let help = match message.contains("unknown field") {
        true => "A theme knows partnership, logo and, under [colours], heading, link and table_head.",
        false => "Write each setting on its own line, as in: partnership = \"Our partnership\"",
    };
    format!("{place}{message}. {help}")
}
