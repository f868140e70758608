//! A page of explanation: Markdown with two examples, one that fails and one that passes.

use crate::diagnostics::{Source, Sources};
use crate::source::index;
use crate::syntax::folder::{LOCK, is_lock};

/// The text of one page.
#[derive(Clone, Copy, Debug)]
pub struct Page {
    text: &'static str,
}

impl Page {
    /// The page of this text.
    pub const fn new(text: &'static str) -> Self {
        Page { text }
    }

    /// The page as written, in Markdown.
    pub fn markdown(&self) -> &'static str {
        self.text
    }

    /// The heading without its mark: `MP201: A step that cannot be reached`.
    pub fn heading(&self) -> &'static str {
        self.text.lines().next().unwrap_or_default().trim_start_matches("# ").trim()
    }

    /// The page for a terminal: headings underlined or ended with a colon, examples indented.
    pub fn plain(&self) -> String {
        let (mut lines, mut in_example) = (Vec::new(), false);
        for line in self.text.lines() {
            match line {
                _ if line.starts_with("```") => in_example = !in_example,
                _ if in_example && line.is_empty() => lines.push(String::new()),
                _ if in_example => lines.push(format!("    {line}")),
                _ => match line.strip_prefix("# ") {
                    Some(title) => lines.extend([title.to_string(), "=".repeat(title.chars().count())]),
                    None => lines.push(plain_line(line)),
                },
            }
        }
        lines.join("\n") + "\n"
    }

    /// The files of the example that fails, or of the one that passes. `# file: NAME` begins another file;
    /// `# document: KEY EDITION` the text of a source document, which stands in the example as its lock.
    pub fn example(&self, passes: bool) -> Option<Sources> {
        let fence = if passes { "```milepost passes" } else { "```milepost fails" };
        let mut lines = self.text.lines().skip_while(|line| line.trim_end() != fence);
        lines.next()?;
        let mut files: Vec<Source> = Vec::new();
        for line in lines.take_while(|line| !line.starts_with("```")) {
            if let Some(name) = line.strip_prefix("# file:") {
                files.push(Source { name: name.trim().to_string(), text: String::new() });
                continue;
            }
            if let Some(document) = line.strip_prefix("# document:") {
                files.push(Source { name: format!("{}.{LOCK}", document.trim()), text: String::new() });
                continue;
            }
            if files.is_empty() {
                files.push(Source { name: "example.milepost".to_string(), text: String::new() });
            }
            if let Some(file) = files.last_mut() {
                file.text.push_str(line);
                file.text.push('\n');
            }
        }
        files.iter_mut().filter(|file| is_lock(&file.name)).for_each(locked);
        files.sort_by(|one, other| (is_lock(&one.name), &one.name).cmp(&(is_lock(&other.name), &other.name)));
        Some(Sources { files })
    }
}

/// The text of a document made its lock; the name is its key and edition.
fn locked(file: &mut Source) {
    let words = file.name.strip_suffix(LOCK).unwrap_or_default().trim_end_matches('.').to_string();
    let (key, edition) = words.split_once(' ').unwrap_or((&words, ""));
    if let Ok(lock) = index("document.txt", file.text.as_bytes(), key, edition.trim()) {
        file.text = lock.write();
    }
    file.name = format!("{key}.{LOCK}");
}

/// A line of prose without Markdown's marks.
fn plain_line(line: &str) -> String {
    match line.strip_prefix("## ") {
        Some(title) => format!("{title}:"),
        None => line.replace('`', "\"").replace('*', ""),
    }
}
