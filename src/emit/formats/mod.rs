//! Files that are written on request, to a folder of their own: drawings on paper as SVG, PNG and PDF,
//! procedures as Word documents, and charts for Graphviz and Mermaid.
//!
//! PNG, PDF and the pictures in Word documents need the feature `publish`, which the usual build leaves
//! out because it is slow to compile; without it they are refused in plain words.

#[cfg(feature = "publish")]
mod pdf;
#[cfg(feature = "publish")]
mod png;
#[cfg(test)]
mod tests;

use super::documents::{procedure_page, word};
use super::docx::{Picture, docx};
use super::flowcharts::chart::Chart;
use super::flowcharts::from_model::{self, Detail, Surroundings};
use super::flowcharts::pages::{Page, Paper, pages};
use super::flowcharts::svg::Setting;
use super::flowcharts::{dot, map_charts, mermaid, steps, text};
use super::theme::Theme;
use super::{GeneratedFile, file_name};
use crate::diagnostics::Finding;
use crate::model::Model;
use std::collections::BTreeSet;

/// How to get what was left out.
pub const HOW_TO_GET_PICTURES: &str =
    "This milepost was built without PNG and PDF. To get them, build it with: cargo build --release --features publish";

/// A format that is written on request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Format {
    /// Drawings on paper.
    Svg,
    /// Drawings on paper, 200 dots to the inch.
    Png,
    /// Drawings on paper, tagged, one a page.
    Pdf,
    /// Procedures as Word documents.
    Docx,
    /// Charts for Graphviz.
    Dot,
    /// Charts for Mermaid.
    Mermaid,
}

impl Format {
    /// Every format, by the word that asks for it.
    pub const ALL: [(&'static str, Format); 6] = [
        ("svg", Format::Svg),
        ("png", Format::Png),
        ("pdf", Format::Pdf),
        ("docx", Format::Docx),
        ("dot", Format::Dot),
        ("mermaid", Format::Mermaid),
    ];

    /// The format of a word.
    ///
    /// # Errors
    /// A message for people that lists the formats.
    pub fn from_word(word: &str) -> Result<Format, String> {
        let wanted = word.trim().to_lowercase();
        let known = Format::ALL.iter().find(|(name, _)| *name == wanted);
        known.map(|(_, format)| *format).ok_or_else(|| {
            let names: Vec<&str> = Format::ALL.iter().map(|(name, _)| *name).collect();
            format!("There is no format \"{}\". These can be written: {}.", word.trim(), names.join(", "))
        })
    }
}

/// What is asked for.
#[derive(Clone, Debug, Default)]
pub struct Request {
    /// The formats.
    pub formats: BTreeSet<Format>,
    /// The paper.
    pub paper: Paper,
}

/// A drawing on its way to paper.
struct Drawing {
    /// The name of its files, with the folder, without ending.
    path: String,
    chart: Chart,
    /// The same in words.
    in_words: String,
}

/// Makes the files; `progress` is told what is done, what there is in all, and what is being made.
///
/// # Errors
/// A message for people, if a format cannot be written here.
pub fn files(
    model: &Model,
    findings: &[Finding],
    theme: &Theme,
    request: &Request,
    progress: &mut dyn FnMut(usize, usize, &str),
) -> Result<Vec<GeneratedFile>, String> {
    let needs_pictures = [Format::Png, Format::Pdf].iter().any(|format| request.formats.contains(format));
    if needs_pictures && !cfg!(feature = "publish") {
        return Err(HOW_TO_GET_PICTURES.to_string());
    }
    let maker = Maker { theme, request };
    let mut made = Vec::new();
    let drawings = drawings(model);
    let all = drawings.len();
    for (at, drawing) in drawings.iter().enumerate() {
        progress(at, all, &drawing.chart.title);
        maker.drawing(drawing, &mut made)?;
    }
    if request.formats.contains(&Format::Docx) {
        for (at, name) in model.procedures.keys().enumerate() {
            progress(at, model.procedures.len(), "Word documents");
            made.extend(maker.word(model, name, findings)?);
        }
    }
    if request.formats.contains(&Format::Svg) && !made.is_empty() {
        made.push(GeneratedFile::new("fonts/AtkinsonHyperlegibleNext-Regular.ttf", text::REGULAR));
        made.push(GeneratedFile::new("fonts/AtkinsonHyperlegibleNext-Bold.ttf", text::BOLD));
        made.push(GeneratedFile::new("fonts/OFL.txt", text::FONT_LICENCE));
    }
    Ok(made)
}

/// Every procedure and every map.
fn drawings(model: &Model) -> Vec<Drawing> {
    let around = Surroundings::new(model);
    let procedures = model.procedures.iter().map(|(name, procedure)| Drawing {
        path: format!("flowcharts/{}", file_name(name)),
        in_words: steps::steps(&from_model::chart(model, &around, procedure, Detail::Full)),
        chart: from_model::chart(model, &around, procedure, Detail::Drawing),
    });
    let maps = map_charts(model).into_iter().map(|(name, chart, in_words)| Drawing {
        path: format!("maps/{name}"),
        chart,
        in_words,
    });
    procedures.chain(maps).collect()
}

struct Maker<'a> {
    theme: &'a Theme,
    request: &'a Request,
}

impl Maker<'_> {
    fn asked(&self, format: Format) -> bool {
        self.request.formats.contains(&format)
    }

    fn drawing(&self, drawing: &Drawing, made: &mut Vec<GeneratedFile>) -> Result<(), String> {
        let path = &drawing.path;
        if self.asked(Format::Dot) {
            made.push(GeneratedFile::new(format!("{path}.dot"), dot::dot(&drawing.chart)));
        }
        if self.asked(Format::Mermaid) {
            made.push(GeneratedFile::new(format!("{path}.mmd"), mermaid::mermaid(&drawing.chart)));
        }
        if ![Format::Svg, Format::Png, Format::Pdf].iter().any(|format| self.asked(*format)) {
            return Ok(());
        }
        let stem = path.rsplit('/').next().unwrap_or(path);
        let pages = pages(&drawing.chart, self.request.paper, |page| format!("{stem}-{page}.svg"));
        for page in &pages {
            let name = if page.of == 1 { path.clone() } else { format!("{path}-{}", page.number) };
            if self.asked(Format::Svg) {
                made.push(GeneratedFile::new(
                    format!("{name}.svg"),
                    page.svg(&super::flowcharts::SETTING, &self.theme.look),
                ));
            }
            if self.asked(Format::Png) {
                made.push(GeneratedFile::new(format!("{name}.png"), self.png(page)?));
            }
        }
        if self.asked(Format::Svg) || self.asked(Format::Pdf) {
            made.push(GeneratedFile::new(format!("{path}.md"), drawing.in_words.clone()));
        }
        if self.asked(Format::Pdf) {
            made.push(GeneratedFile::new(format!("{path}.pdf"), self.pdf(drawing, &pages)?));
        }
        Ok(())
    }

    /// The drawing of a page that brings no font: whoever prints it has one.
    fn plain_svg(&self, page: &Page) -> String {
        page.svg(&Setting::default(), &self.theme.look)
    }

    #[cfg(feature = "publish")]
    fn png(&self, page: &Page) -> Result<Vec<u8>, String> {
        png::png(&self.plain_svg(page), page.paper.millimetres(page.across))
    }

    #[cfg(not(feature = "publish"))]
    fn png(&self, page: &Page) -> Result<Vec<u8>, String> {
        let _ = self.plain_svg(page);
        Err(HOW_TO_GET_PICTURES.to_string())
    }

    #[cfg(feature = "publish")]
    fn pdf(&self, drawing: &Drawing, pages: &[Page]) -> Result<Vec<u8>, String> {
        let sheets = pages.iter().map(|page| pdf::Sheet {
            svg: self.plain_svg(page),
            millimetres: page.paper.millimetres(page.across),
            title: page.chart.title.clone(),
            alternative: spoken(page),
        });
        pdf::pdf(&drawing.chart.title, &self.theme.look.partnership, &sheets.collect::<Vec<_>>())
    }

    #[cfg(not(feature = "publish"))]
    fn pdf(&self, drawing: &Drawing, pages: &[Page]) -> Result<Vec<u8>, String> {
        let _ = (&drawing.in_words, pages.iter().map(spoken).count());
        Err(HOW_TO_GET_PICTURES.to_string())
    }

    fn word(&self, model: &Model, name: &str, findings: &[Finding]) -> Result<Option<GeneratedFile>, String> {
        let Some(page) = procedure_page(model, name, findings) else { return Ok(None) };
        let pictures = if cfg!(feature = "publish") { self.pictures(model, name)? } else { Vec::new() };
        let document = word::document(&page, &self.theme.look.partnership, pictures);
        Ok(Some(GeneratedFile::new(format!("documents/{}.docx", file_name(name)), docx(&document)?)))
    }

    /// The flowchart on A4, for a Word document.
    fn pictures(&self, model: &Model, name: &str) -> Result<Vec<Picture>, String> {
        let Some(procedure) = model.procedures.get(name) else { return Ok(Vec::new()) };
        let chart = from_model::chart(model, &Surroundings::new(model), procedure, Detail::Drawing);
        let picture = |page: &Page| {
            let (width, height) = page.paper.millimetres(page.across);
            Ok(Picture {
                png: self.png(page)?,
                svg: self.plain_svg(page).into_bytes(),
                width: u32::try_from(width * 10).unwrap_or(1),
                height: u32::try_from(height * 10).unwrap_or(1),
                alternative: format!("{}. {}.", page.chart.title, page.number_in_words()),
            })
        };
        pages(&chart, Paper::A4, |_| String::new()).iter().map(picture).collect()
    }
}

/// What a page shows, to be read aloud: its steps, without the marks of Markdown.
fn spoken(page: &Page) -> String {
    let words = steps::steps(&page.chart);
    let mut plain = String::with_capacity(words.len());
    let mut characters = words.chars();
    while let Some(character) = characters.next() {
        match character {
            '\\' => plain.extend(characters.next()),
            '*' | '#' => {}
            '\n' => plain.push(' '),
            other => plain.push(other),
        }
    }
    let plain = plain.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    let plain = plain.split_whitespace().collect::<Vec<_>>().join(" ");
    format!("{plain} {}.", page.number_in_words())
}
