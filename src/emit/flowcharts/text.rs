//! Text, measured as it will be printed.
//!
//! Widths come from the advance widths of Atkinson Hyperlegible Next (Braille Institute, OFL 1.1),
//! the face the drawings are set in; kerning is left out, so a line is never wider than measured.

use std::sync::OnceLock;

use ttf_parser::Face;

/// The regular face, written beside the drawings by `build`.
pub const REGULAR: &[u8] = include_bytes!("font/AtkinsonHyperlegibleNext-Regular.ttf");
/// The bold face, written beside the drawings by `build`.
pub const BOLD: &[u8] = include_bytes!("font/AtkinsonHyperlegibleNext-Bold.ttf");
/// The licence that must travel with both faces.
pub const FONT_LICENCE: &str = include_str!("font/OFL.txt");

/// A face at a size, in drawing units.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Type {
    /// The size of the em.
    pub size: i32,
    /// Bold or regular.
    pub bold: bool,
    /// The distance between two base lines.
    pub leading: i32,
}

/// What a box says.
pub const BODY: Type = Type { size: 13, bold: false, leading: 16 };
/// Who is responsible.
pub const ROLE: Type = Type { size: 12, bold: true, leading: 14 };
/// Timescales, citations, labels, the legend and the foot.
pub const SMALL: Type = Type { size: 12, bold: false, leading: 14 };
/// The head of a lane.
pub const LANE: Type = Type { size: 14, bold: true, leading: 17 };
/// The title of the chart.
pub const TITLE: Type = Type { size: 24, bold: true, leading: 30 };
/// A title of several lines.
pub const SMALL_TITLE: Type = Type { size: 16, bold: true, leading: 20 };
/// The lines under it.
pub const SUBTITLE: Type = Type { size: 13, bold: false, leading: 17 };
/// The smallest size of type on a drawing.
pub const SMALLEST: i32 = 12;

/// The advances of one face.
struct Advances {
    face: Option<Face<'static>>,
    /// Those of the commonest characters, in thousandths of an em.
    common: Vec<i64>,
}

impl Advances {
    fn new(bytes: &'static [u8]) -> Advances {
        let mut advances = Advances { face: Face::parse(bytes, 0).ok(), common: Vec::new() };
        advances.common = (0..0x180u32).map(|code| char::from_u32(code).map_or(0, |c| advances.look_up(c))).collect();
        advances
    }

    fn look_up(&self, character: char) -> i64 {
        let Some(face) = &self.face else { return 600 };
        let per_em = i64::from(face.units_per_em()).max(1);
        match face.glyph_index(character).and_then(|glyph| face.glyph_hor_advance(glyph)) {
            Some(units) => i64::from(units) * 1000 / per_em,
            None if u32::from(character) < 0x1100 => 650,
            None => 1050,
        }
    }

    fn of(&self, character: char) -> i64 {
        let code = usize::try_from(u32::from(character)).unwrap_or(usize::MAX);
        self.common.get(code).copied().unwrap_or_else(|| self.look_up(character))
    }
}

fn advances(bold: bool) -> &'static Advances {
    static FACES: OnceLock<[Advances; 2]> = OnceLock::new();
    &FACES.get_or_init(|| [Advances::new(REGULAR), Advances::new(BOLD)])[usize::from(bold)]
}

/// The width of a line of text, rounded up.
pub fn width(text: &str, face: Type) -> i32 {
    let advances = advances(face.bold);
    let thousandths: i64 = text.chars().map(|c| advances.of(c)).sum();
    let units = (thousandths * i64::from(face.size) + 999) / 1000;
    i32::try_from(units).unwrap_or(i32::MAX / 4)
}

/// The text in lines no wider than `limit`; words that are wider are broken.
pub fn wrap(text: &str, face: Type, limit: i32) -> Vec<String> {
    wrap_to(text, face, |_| limit)
}

/// The text in lines, the n-th no wider than `limit(n)`.
pub fn wrap_to(text: &str, face: Type, limit: impl Fn(usize) -> i32) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    let mut used = 0;
    let blank = width(" ", face);
    for word in text.split(|c: char| c.is_whitespace() || c.is_control()).filter(|word| !word.is_empty()) {
        let length = width(word, face);
        if !line.is_empty() && used + blank + length <= limit(lines.len()) {
            line.push(' ');
            line.push_str(word);
            used += blank + length;
            continue;
        }
        if !line.is_empty() {
            lines.push(std::mem::take(&mut line));
        }
        line = break_word(word, face, &limit, &mut lines);
        used = width(&line, face);
    }
    if !line.is_empty() {
        lines.push(line);
    }
    lines
}

/// Pushes the full lines of a long word; what is left of it begins the next line.
fn break_word(word: &str, face: Type, limit: &impl Fn(usize) -> i32, lines: &mut Vec<String>) -> String {
    let mut piece = String::new();
    let mut used = 0;
    for character in word.chars() {
        let length = width(character.encode_utf8(&mut [0; 4]), face);
        if !piece.is_empty() && used + length > limit(lines.len()) {
            lines.push(std::mem::take(&mut piece));
            used = 0;
        }
        piece.push(character);
        used += length;
    }
    piece
}

/// The width of the widest of some lines.
pub fn widest<'a>(lines: impl IntoIterator<Item = &'a String>, face: Type) -> i32 {
    lines.into_iter().map(|line| width(line, face)).max().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_font_is_there_and_measures() {
        assert!(advances(false).face.is_some() && advances(true).face.is_some());
        assert!(width("iiii", BODY) < width("MMMM", BODY));
        assert!(width("child", ROLE) > 0);
    }

    #[test]
    fn long_words_are_broken() {
        let word = "x".repeat(500);
        let lines = wrap(&word, BODY, 120);
        assert!(lines.iter().all(|line| width(line, BODY) <= 120));
        assert_eq!(lines.concat(), word);
    }

    #[test]
    fn characters_the_font_lacks_have_a_width() {
        assert!(width("児童保護", BODY) >= 4 * 12);
        assert!(!wrap("\u{0}\u{1}", BODY, 100).iter().any(|l| l.contains('\u{0}')));
    }
}
