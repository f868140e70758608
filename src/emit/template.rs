//! Templates: HTML escapes itself; in Markdown every value goes through the filter `md`.

use crate::diagnostics::one_line;
use minijinja::syntax::SyntaxConfig;
use minijinja::value::Serde;
use minijinja::{AutoEscape, Environment, Value};
use serde::Serialize;

/// Fills in a template; `name` ends in `.html` or `.md` and decides the escaping.
///
/// The templates are part of this program, and tests fill in each of them; were one broken all the
/// same, its fault would stand where its text should.
pub(super) fn render(name: &'static str, source: &'static str, context: impl Serialize) -> String {
    let mut environment = environment();
    let context = Value::from(Serde(context));
    let filled = environment.add_template(name, source).and_then(|()| environment.get_template(name)?.render(context));
    filled.unwrap_or_else(|error| format!("{name}: {error:#}\n"))
}

/// How every template is read, ours and a partnership's own: what HTML and Markdown would take for their
/// own is escaped, and a template cannot reach anything outside itself.
pub(super) fn environment() -> Environment<'static> {
    let mut environment = Environment::new();
    let syntax = SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).keep_trailing_newline(true).build();
    if let Ok(syntax) = syntax {
        environment.set_syntax(syntax);
    }
    environment.set_auto_escape_callback(|name| match name.ends_with(".html") {
        true => AutoEscape::Html,
        false => AutoEscape::None,
    });
    environment.add_filter("md", |value: Value| markdown(&text_of(&value)));
    environment.add_filter("line", |value: Value| one_line(&text_of(&value)));
    environment
}

fn text_of(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_string)
}

/// Text that Markdown shows as it is, inside a sentence, a list or a table cell.
pub(super) fn markdown(text: &str) -> String {
    let text = one_line(text);
    let mut out = String::with_capacity(text.len());
    let mut first_word = true;
    for (at, character) in text.char_indices() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '\\' | '`' | '*' | '_' | '[' | ']' | '|' | '~' | '$' => {
                out.push('\\');
                out.push(character);
            }
            '#' | '+' | '-' | '=' | ':' if at == 0 => {
                out.push('\\');
                out.push(character);
            }
            // "1." or "1)" at the beginning would become a numbered list.
            '.' | ')' if first_word && at > 0 => {
                out.push('\\');
                out.push(character);
            }
            _ => out.push(character),
        }
        first_word &= character.is_ascii_digit();
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markdown_shows_what_is_written() {
        let odd = "a|b\n`c` <d> & *e* _f_ [g](h) \\ ~i~";
        assert_eq!(markdown(odd), "a\\|b \\`c\\` &lt;d&gt; &amp; \\*e\\* \\_f\\_ \\[g\\](h) \\\\ \\~i\\~");
        assert_eq!(markdown("1. not a list"), "1\\. not a list");
        assert_eq!(markdown("- nor this"), "\\- nor this");
        assert_eq!(markdown("section 47. Then"), "section 47. Then");
        assert_eq!(markdown("\u{202E}turned"), "<U+202E>turned".replace('<', "&lt;").replace('>', "&gt;"));
    }

    #[test]
    fn html_is_escaped() {
        assert_eq!(render("t.html", "<p>{{ a }}</p>", serde_json::json!({ "a": "<b> & \"c\"" })), {
            "<p>&lt;b&gt; &amp; &quot;c&quot;</p>"
        });
    }
}
