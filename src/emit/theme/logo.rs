//! The logo: a picture, by what it holds and not by its name.

use std::path::Path;

/// The largest logo, in bytes: it goes into every document.
const LARGEST: usize = 500_000;

/// A logo.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Logo {
    /// What the file holds.
    pub bytes: Vec<u8>,
    /// `png`, `jpg` or `svg`.
    pub ending: &'static str,
}

/// Reads a logo; `name` is how the theme names it.
pub(super) fn read(path: &Path, name: &str) -> Result<Logo, String> {
    let bytes = std::fs::read(path).map_err(|error| match error.kind() {
        std::io::ErrorKind::NotFound => format!("The logo \"{name}\" is not there."),
        _ => format!("The logo \"{name}\" cannot be read: {error}."),
    })?;
    logo(bytes, name)
}

/// Checks that this is a picture.
pub(super) fn logo(bytes: Vec<u8>, name: &str) -> Result<Logo, String> {
    if bytes.len() > LARGEST {
        return Err(format!(
            "The logo \"{name}\" has {} kB; it goes into every document, so at most {} are allowed. Save it smaller.",
            bytes.len() / 1000,
            LARGEST / 1000
        ));
    }
    let ending = match () {
        () if is_png(&bytes) => "png",
        () if bytes.starts_with(&[0xff, 0xd8, 0xff]) && bytes.ends_with(&[0xff, 0xd9]) => "jpg",
        () if is_plain_svg(&bytes)? => "svg",
        () => return Err(format!("The logo \"{name}\" is not an image. PNG, JPEG and SVG can be used.")),
    };
    Ok(Logo { bytes, ending })
}

/// The signature, a header of some size, and the end (PNG, third edition).
fn is_png(bytes: &[u8]) -> bool {
    let sized = |from: usize| bytes.get(from..from + 4).is_some_and(|size| size != [0; 4]);
    bytes.starts_with(b"\x89PNG\r\n\x1a\n")
        && bytes.get(12..16) == Some(b"IHDR")
        && sized(16)
        && sized(20)
        && bytes.len() > 44
        && bytes[bytes.len() - 8..bytes.len() - 4] == *b"IEND"
}

/// Well-formed XML whose outermost element is `svg`. One that runs scripts or fetches things is refused.
fn is_plain_svg(bytes: &[u8]) -> Result<bool, String> {
    use quick_xml::events::Event;
    let Ok(text) = std::str::from_utf8(bytes) else { return Ok(false) };
    let mut reader = quick_xml::Reader::from_str(text);
    let (mut depth, mut elements) = (0usize, 0usize);
    loop {
        match reader.read_event() {
            Err(_) => return Ok(false),
            Ok(Event::Eof) => return Ok(depth == 0 && elements > 0),
            Ok(Event::DocType(_)) => return Err("The logo declares a document type; save it as plain SVG.".into()),
            Ok(Event::End(_)) => depth = depth.saturating_sub(1),
            Ok(event @ (Event::Start(_) | Event::Empty(_))) => {
                let (Event::Start(element) | Event::Empty(element)) = &event else { continue };
                if elements == 0 && element.local_name().as_ref() != "svg" {
                    return Ok(false);
                }
                elements += 1;
                refuse_active(element)?;
                depth += usize::from(matches!(event, Event::Start(_)));
            }
            Ok(_) => {}
        }
    }
}

fn refuse_active(element: &quick_xml::events::BytesStart) -> Result<(), String> {
    let name = element.local_name();
    let active = matches!(name.as_ref(), "script" | "foreignObject" | "iframe" | "use" | "image" | "style");
    let does = |attribute: quick_xml::events::attributes::Attribute| {
        let key = attribute.key.as_ref().to_ascii_lowercase();
        let value = attribute.value.to_lowercase();
        key.starts_with("on") || value.contains("javascript:") || value.contains("http:") && !key.starts_with("xmlns")
    };
    let acts = element.attributes().any(|attribute| attribute.is_ok_and(does));
    match active || acts {
        false => Ok(()),
        true => Err("The logo runs scripts or fetches other files; save it as plain SVG, or as PNG.".into()),
    }
}
