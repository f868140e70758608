//! Drawings as PDF, through krilla: vector, one drawing a page, tagged (ISO 14289-1, PDF/UA-1), with title,
//! language, bookmarks and words for every drawing.

use super::png::tree;
use krilla::configure::{Accessibility, Configuration, ConfigurationBuilder};
use krilla::destination::XyzDestination;
use krilla::geom::{Point, Rect, Size};
use krilla::metadata::Metadata;
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;
use krilla::tagging::{ContentTag, Tag, TagGroup, TagTree};
use krilla::{Document, SerializeSettings};
use krilla_svg::{SurfaceExt, SvgSettings};

/// A page of a document.
pub(super) struct Sheet {
    pub svg: String,
    pub millimetres: (i32, i32),
    pub title: String,
    /// What it shows, to be read aloud.
    pub alternative: String,
}

/// The sheets as one document.
pub(super) fn pdf(title: &str, author: &str, sheets: &[Sheet]) -> Result<Vec<u8>, String> {
    let accessible = ConfigurationBuilder::new().with_accessibility_validator(Accessibility::UA1).finish();
    let strict = accessible.map_err(|_| "PDF/UA cannot be written here.".to_string())?;
    // A letter that the font lacks breaks the standard but not the drawing: it is then written without
    // the claim to keep it.
    written(title, author, sheets, strict).or_else(|_| written(title, author, sheets, Configuration::default()))
}

fn written(title: &str, author: &str, sheets: &[Sheet], configuration: Configuration) -> Result<Vec<u8>, String> {
    let fault = |what: &str| format!("\"{title}\" could not be written as PDF: {what}.");
    let settings = SerializeSettings { configuration, ..SerializeSettings::default() };
    let mut document = Document::new_with(settings);
    let mut tags = TagTree::new().with_lang(Some("en-GB".to_string()));
    let mut outline = Outline::new();
    for (number, sheet) in sheets.iter().enumerate() {
        let points = |length: i32| length as f32 / 25.4 * 72.0;
        let (width, height) = (points(sheet.millimetres.0), points(sheet.millimetres.1));
        let settings = PageSettings::from_wh(width, height).ok_or_else(|| fault("its paper has no size"))?;
        let size = Size::from_wh(width, height).ok_or_else(|| fault("its paper has no size"))?;
        let drawing = tree(&sheet.svg)?;
        let mut page = document.start_page_with(settings);
        let mut surface = page.surface();
        let content = surface.start_tagged(ContentTag::Other);
        let drawn = surface.draw_svg(&drawing, size, SvgSettings::default());
        surface.end_tagged();
        surface.finish();
        page.finish();
        drawn.ok_or_else(|| fault("a drawing is damaged"))?;
        let area = Rect::from_xywh(0.0, 0.0, width, height);
        let figure = Tag::Figure(Some(sheet.alternative.clone()));
        let figure = match area {
            Some(area) => figure.with_bbox(Some(krilla::tagging::BBox { page_idx: number, rect: area })),
            None => figure,
        };
        let mut group = TagGroup::new(figure);
        group.push(content);
        tags.push(group);
        outline
            .push_child(OutlineNode::new(sheet.title.clone(), XyzDestination::new(number, Point::from_xy(0.0, 0.0))));
    }
    document.set_outline(outline);
    document.set_tag_tree(tags);
    let mut about = Metadata::new().title(title.to_string()).language("en-GB".to_string()).creator("Milepost".into());
    if !author.is_empty() {
        about = about.authors(vec![author.to_string()]);
    }
    document.set_metadata(about);
    document.finish().map_err(|error| fault(&format!("{error:?}")))
}
