//! Drawings as PNG, through resvg, with the font that comes with Milepost and no other: the picture is
//! the same on every machine.

use crate::emit::flowcharts::text::{BOLD, REGULAR};
use resvg::tiny_skia::{Color, Pixmap, Transform};
use resvg::usvg::{Options, Tree, fontdb};
use std::sync::Arc;

/// Dots to the inch.
const DOTS: f64 = 200.0;

/// A drawing as PNG, the size of its paper.
pub(super) fn png(svg: &str, millimetres: (i32, i32)) -> Result<Vec<u8>, String> {
    let tree = tree(svg)?;
    let dots = |length: i32| (f64::from(length) / 25.4 * DOTS).round() as u32;
    let (width, height) = (dots(millimetres.0), dots(millimetres.1));
    let mut picture = Pixmap::new(width, height).ok_or("A drawing is too large for a PNG.")?;
    picture.fill(Color::WHITE);
    let (wide, high) = (width as f32 / tree.size().width(), height as f32 / tree.size().height());
    resvg::render(&tree, Transform::from_scale(wide, high), &mut picture.as_mut());
    picture.encode_png().map_err(|error| format!("A drawing could not be written as PNG: {error}."))
}

/// A drawing, read.
pub(super) fn tree(svg: &str) -> Result<Tree, String> {
    let mut fonts = fontdb::Database::new();
    fonts.load_font_data(REGULAR.to_vec());
    fonts.load_font_data(BOLD.to_vec());
    let family = fonts.faces().next().and_then(|face| face.families.first().map(|(name, _)| name.clone()));
    if let Some(family) = &family {
        fonts.set_sans_serif_family(family.clone());
    }
    let options = Options {
        font_family: family.unwrap_or_default(),
        fontdb: Arc::new(fonts),
        languages: vec!["en-GB".to_string()],
        ..Options::default()
    };
    Tree::from_str(svg, &options).map_err(|error| format!("A drawing could not be read again: {error}."))
}
