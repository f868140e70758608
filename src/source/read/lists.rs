//! Lists within lists: where an item belongs.
//!
//! What is taken out of a PDF keeps little of the depth of a list: its first item often stands further left
//! than the rest. An item is nested if it is set in by two or more; if it is set in by one and the item
//! before it leads to it (with a colon, or by going on in small letters); or if it is labelled otherwise.

/// How the items of a list are marked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Style {
    Bullet,
    Figure,
    Letter,
    Roman,
}

/// One open list.
#[derive(Debug)]
struct Level {
    style: Style,
    indent: usize,
    /// The label of its last item.
    label: String,
    /// The address of its last item.
    address: String,
    /// Whether the last item leads to a list of its own.
    leads: bool,
    /// Whether the last item begins with a capital.
    capital: bool,
}

/// The lists open at a place in the text.
#[derive(Debug, Default)]
pub(super) struct Lists {
    levels: Vec<Level>,
}

/// An item as it was found.
pub(super) struct Item<'i> {
    /// Its label, if it has one.
    pub label: Option<&'i str>,
    pub indent: usize,
    pub text: &'i str,
}

impl Lists {
    /// No list is open any more.
    pub(super) fn close(&mut self) {
        self.levels.clear();
    }

    /// The address of the item that a new one belongs to; none if it belongs to the paragraph. The list it
    /// stands in is the innermost one from now on.
    pub(super) fn parent(&mut self, item: &Item) -> Option<String> {
        let style = self.style(item.label);
        let depth = self.depth(style, item);
        self.levels.truncate(depth + 1);
        let fresh = self.levels.len() <= depth;
        if fresh {
            let level = Level {
                style,
                indent: item.indent,
                label: String::new(),
                address: String::new(),
                leads: false,
                capital: false,
            };
            self.levels.push(level);
        }
        depth.checked_sub(1).and_then(|above| self.levels.get(above)).map(|level| level.address.clone())
    }

    /// Takes note of the address an item was given.
    pub(super) fn is_at(&mut self, item: &Item, address: &str) {
        if let Some(level) = self.levels.last_mut() {
            level.address = address.to_string();
            level.label = item.label.unwrap_or_default().to_string();
            level.leads = item.text.trim_end().ends_with([':', '—', '–', '-']);
            level.capital = item.text.starts_with(char::is_uppercase);
        }
    }

    fn style(&self, label: Option<&str>) -> Style {
        let Some(label) = label else { return Style::Bullet };
        if label.starts_with(|c: char| c.is_ascii_digit()) {
            return Style::Figure;
        }
        let roman = label.chars().all(|c| matches!(c, 'i' | 'v' | 'x'));
        let after = |style, last: &[&str]| {
            self.levels.iter().any(|level| level.style == style && last.contains(&level.label.as_str()))
        };
        let letter = match label {
            "i" => after(Style::Letter, &["h"]),
            "v" => after(Style::Letter, &["u"]) && !after(Style::Roman, &["iv"]),
            "x" => after(Style::Letter, &["w"]) && !after(Style::Roman, &["ix"]),
            _ => !roman,
        };
        if letter { Style::Letter } else { Style::Roman }
    }

    /// How many lists an item stands inside of.
    fn depth(&self, style: Style, item: &Item) -> usize {
        let Some(last) = self.levels.last() else { return 0 };
        let innermost = self.levels.len() - 1;
        if style != Style::Bullet {
            let same = self.levels.iter().rposition(|level| level.style == style);
            if let Some(depth) = same {
                let deeper =
                    item.indent > self.levels[depth].indent + 1 && self.levels[depth].leads && depth == innermost;
                return depth + usize::from(deeper);
            }
            let nested = last.leads || item.indent > last.indent;
            return if nested { innermost + 1 } else { 0 };
        }
        for (depth, level) in self.levels.iter().enumerate().rev() {
            if level.style != Style::Bullet {
                // A bullet after a label belongs to it, unless a list of bullets further out goes on here.
                let outer = self
                    .levels
                    .iter()
                    .take(depth)
                    .any(|level| level.style == Style::Bullet && item.indent <= level.indent);
                if !outer {
                    return depth + 1;
                }
                continue;
            }
            let set_in = item.indent.saturating_sub(level.indent);
            let small = item.text.starts_with(char::is_lowercase) && level.capital;
            if set_in >= 2 || (set_in == 1 && depth == innermost && (level.leads || small)) {
                return depth + 1;
            }
            if item.indent >= level.indent || depth == 0 {
                return depth;
            }
        }
        0
    }
}
