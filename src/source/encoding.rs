//! The bytes of a document as text: UTF-8, UTF-16 with its mark, Windows-1252; or a clear refusal.

use encoding_rs::{UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

/// The largest document read, in bytes.
pub const MOST_BYTES: u64 = 32 * 1024 * 1024;

/// The text of a file.
///
/// # Errors
/// A message for people: the bytes are no text, or in no encoding that can be told.
pub fn text(name: &str, bytes: &[u8]) -> Result<String, String> {
    let (encoding, rest) = if let Some(rest) = bytes.strip_prefix(b"\xEF\xBB\xBF") {
        (UTF_8, rest)
    } else if let Some(rest) = bytes.strip_prefix(b"\xFF\xFE") {
        (UTF_16LE, rest)
    } else if let Some(rest) = bytes.strip_prefix(b"\xFE\xFF") {
        (UTF_16BE, rest)
    } else if std::str::from_utf8(bytes).is_ok() {
        (UTF_8, bytes)
    } else {
        (WINDOWS_1252, bytes)
    };
    if let Some(what) = other_kind(bytes) {
        return Err(format!("{name} is {what}, not text. {HOW}"));
    }
    let (text, faulty) = encoding.decode_without_bom_handling(rest);
    let unreadable = text.chars().filter(|&c| is_no_text(c)).count();
    if faulty || unreadable * 200 > text.len() || (encoding == WINDOWS_1252 && looks_torn(bytes)) {
        return Err(format!("{name} is not text in UTF-8, UTF-16 or Windows-1252. {HOW}"));
    }
    Ok(text.into_owned())
}

/// What to do instead.
const HOW: &str = "Save the document as plain text in UTF-8, as a web page or as a Word document (.docx), \
    or take the text out of the PDF with pdftotext, and name that file.";

/// The kinds of file that people name by mistake.
fn other_kind(bytes: &[u8]) -> Option<&'static str> {
    let kinds: [(&[u8], &str); 6] = [
        (b"%PDF", "a PDF"),
        (b"PK\x03\x04", "a packed file (if it is a Word document, its name must end in .docx)"),
        (b"\xD0\xCF\x11\xE0", "an old Word or Excel file (.doc, .xls)"),
        (b"{\\rtf", "a rich text file (.rtf)"),
        (b"\x89PNG", "a picture"),
        (b"\xFF\xD8\xFF", "a picture"),
    ];
    kinds.iter().find(|(start, _)| bytes.starts_with(start)).map(|(_, what)| *what)
}

/// Characters that no text has: a few strays are forgiven.
fn is_no_text(c: char) -> bool {
    (c.is_control() && !matches!(c, '\n' | '\r' | '\t' | '\u{c}' | '\u{b}')) || c == '\u{fffd}'
}

/// Bytes that are Windows-1252 only by name: UTF-16 without its mark, or a cut in the middle of UTF-8.
fn looks_torn(bytes: &[u8]) -> bool {
    let zeros = bytes.iter().filter(|&&byte| byte == 0).count();
    let good = std::str::from_utf8(bytes).map_or_else(|error| error.valid_up_to(), str::len);
    let high = bytes.iter().filter(|&&byte| byte >= 0x80).count();
    let high_and_good = bytes.get(..good).unwrap_or_default().iter().filter(|&&byte| byte >= 0x80).count();
    zeros * 100 > bytes.len() || high_and_good * 2 > high || high * 3 > bytes.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_encodings_people_have() {
        let text_of = |bytes: &[u8]| text("a.txt", bytes).unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(text_of("caf\u{e9} – 3 days".as_bytes()), "caf\u{e9} – 3 days");
        assert_eq!(text_of(b"\xEF\xBB\xBFday"), "day");
        assert_eq!(text_of(b"\xFF\xFEd\0a\0y\0"), "day");
        assert_eq!(text_of(b"\xFE\xFF\0d\0a\0y"), "day");
        assert_eq!(text_of(b"the child\x92s plan \x96 within 3 days"), "the child\u{2019}s plan – within 3 days");
    }

    #[test]
    fn what_is_no_text_is_said_to_be_what_it_is() {
        let refused = |bytes: &[u8]| text("manual", bytes).expect_err("no text");
        assert!(refused(b"%PDF-1.7 \xE2\xE3").starts_with("manual is a PDF, not text."));
        assert!(refused(b"PK\x03\x04rest").starts_with("manual is a packed file"));
        // UTF-16 without its mark; bytes of no alphabet.
        for bytes in [&b"d\0a\0y\0s\0\x80"[..], &[0x81, 0x8d, 0x90, 0x9d, 0, 1, 2]] {
            assert!(refused(bytes).starts_with("manual is not text in UTF-8, UTF-16 or Windows-1252."));
        }
    }
}
