//! The blocks of a document as WordprocessingML.

use super::{Block, Document, Look, Picture, Run, Table};
use crate::emit::flowcharts::svg::escape;
use std::fmt::Write;

/// The width between the margins, in twentieths of a point: A4 upright and across, margins of 18 mm.
const UPRIGHT: u32 = 9866;
const ACROSS: u32 = 14_798;
/// The room for a picture, in tenths of a millimetre: width and height.
const ROOM_UPRIGHT: (u32, u32) = (1740, 2350);
const ROOM_ACROSS: (u32, u32) = (2610, 1480);
/// English metric units in a tenth of a millimetre.
const EMU: u64 = 3600;

/// The body of a document, and the pictures in the order in which it names them.
pub(super) struct Body<'d> {
    out: String,
    /// The pictures; the n-th has the relations `png{n}` and `svg{n}`.
    pub pictures: Vec<&'d Picture>,
    /// How many numbered lists there have been: each begins again at 1.
    pub numbered: usize,
    ticks: usize,
    landscape: bool,
}

impl<'d> Body<'d> {
    /// Writes all blocks.
    pub fn of(document: &'d Document) -> Body<'d> {
        let (out, pictures) = Default::default();
        let mut body = Body { out, pictures, numbered: 0, ticks: 0, landscape: document.landscape };
        for block in &document.blocks {
            body.block(block, false);
        }
        body
    }

    /// The whole of `document.xml`.
    pub fn xml(&self) -> String {
        let (w, h) = if self.landscape { (16_838, 11_906) } else { (11_906, 16_838) };
        let across = if self.landscape { " w:orient=\"landscape\"" } else { "" };
        format!(
            "{}<w:body>{}<w:sectPr><w:footerReference w:type=\"default\" r:id=\"foot\"/>\
             <w:pgSz w:w=\"{w}\" w:h=\"{h}\"{across}/>\
             <w:pgMar w:top=\"1020\" w:right=\"1020\" w:bottom=\"1020\" w:left=\"1020\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/>\
             </w:sectPr></w:body></w:document>",
            include_str!("document-opening.xml").trim_end(),
            self.out
        )
    }

    fn block(&mut self, block: &'d Block, in_cell: bool) {
        match block {
            Block::Heading { level, words } if !in_cell => {
                self.paragraph(&format!("<w:pStyle w:val=\"Heading{}\"/>", (*level).clamp(1, 4)), words);
            }
            Block::Heading { words, .. } | Block::Paragraph(words) if in_cell => {
                self.paragraph("<w:pStyle w:val=\"Cell\"/>", words);
            }
            Block::Heading { words, .. } | Block::Paragraph(words) => self.paragraph("", words),
            Block::Small(words) => self.paragraph("<w:pStyle w:val=\"Small\"/>", words),
            Block::List { numbered, items } => self.list(*numbered, items),
            Block::Tick(words) => self.tick(words, in_cell),
            Block::Table(_) | Block::NewPage if in_cell => {}
            Block::Table(table) => self.table(table),
            Block::Picture(picture) => self.picture(picture),
            Block::NewPage => self.out.push_str("<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>"),
        }
    }

    fn paragraph(&mut self, properties: &str, words: &[Run]) {
        self.out.push_str("<w:p>");
        if !properties.is_empty() {
            let _ = write!(self.out, "<w:pPr>{properties}</w:pPr>");
        }
        self.runs(words);
        self.out.push_str("</w:p>");
    }

    fn runs(&mut self, words: &[Run]) {
        for run in words {
            let look = match run.look {
                Look::Plain => "",
                Look::Strong => "<w:rPr><w:b/></w:rPr>",
                Look::Slanted => "<w:rPr><w:i/></w:rPr>",
                Look::Struck => "<w:rPr><w:strike/></w:rPr>",
                Look::Underlined => "<w:rPr><w:u w:val=\"single\"/></w:rPr>",
            };
            let text = escape(&run.text);
            let _ = write!(self.out, "<w:r>{look}<w:t xml:space=\"preserve\">{text}</w:t></w:r>");
        }
    }

    fn list(&mut self, numbered: bool, items: &[super::Words]) {
        // Number 1 is the list with bullets; every numbered list has a number of its own.
        let list = if numbered {
            self.numbered += 1;
            self.numbered + 1
        } else {
            1
        };
        for item in items {
            let numbering = format!("<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"{list}\"/></w:numPr>");
            self.paragraph(&format!("<w:pStyle w:val=\"ListParagraph\"/>{numbering}"), item);
        }
    }

    /// A content control that can be ticked; its title says what for.
    fn tick(&mut self, words: &[Run], in_cell: bool) {
        self.ticks += 1;
        let about: String = words.iter().map(|run| run.text.as_str()).collect();
        let about: String = about.chars().take(60).collect();
        let style = if in_cell { "Cell" } else { "Tick" };
        let about = if about.trim().is_empty() { "Done".to_string() } else { escape(&about) };
        let _ = write!(
            self.out,
            "<w:p><w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val=\"{about}\"/><w:tag w:val=\"tick{0}\"/>\
             <w:id w:val=\"{0}\"/><w14:checkbox><w14:checked w14:val=\"0\"/><w14:checkedState w14:val=\"2612\" w14:font=\"MS Gothic\"/>\
             <w14:uncheckedState w14:val=\"2610\" w14:font=\"MS Gothic\"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:rPr>\
             <w:rFonts w:ascii=\"MS Gothic\" w:eastAsia=\"MS Gothic\" w:hAnsi=\"MS Gothic\" w:hint=\"eastAsia\"/></w:rPr>\
             <w:t>\u{2610}</w:t></w:r></w:sdtContent></w:sdt>",
            self.ticks
        );
        if words.iter().any(|run| !run.text.is_empty()) {
            self.out.push_str("<w:r><w:t xml:space=\"preserve\"> </w:t></w:r>");
        }
        self.runs(words);
        self.out.push_str("</w:p>");
    }

    fn table(&mut self, table: &'d Table) {
        let columns = table.heads.len().max(table.rows.iter().map(Vec::len).max().unwrap_or(0));
        if columns == 0 {
            return;
        }
        let widths = widths(table, columns, if self.landscape { ACROSS } else { UPRIGHT });
        let _ = write!(
            self.out,
            "<w:tbl><w:tblPr><w:tblStyle w:val=\"TableGrid\"/><w:tblW w:w=\"{}\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/>\
             <w:tblLook w:val=\"0020\" w:firstRow=\"1\" w:lastRow=\"0\" w:firstColumn=\"0\" w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/>\
             <w:tblCaption w:val=\"{1}\"/><w:tblDescription w:val=\"{1}\"/></w:tblPr><w:tblGrid>",
            widths.iter().sum::<u32>(),
            escape(&table.about)
        );
        for width in &widths {
            let _ = write!(self.out, "<w:gridCol w:w=\"{width}\"/>");
        }
        self.out.push_str("</w:tblGrid>");
        if !table.heads.is_empty() {
            self.out.push_str("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
            for (at, width) in widths.iter().enumerate() {
                self.open_cell(*width, "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"E9EDF2\"/>");
                let head = table.heads.get(at).map(String::as_str).unwrap_or_default();
                self.paragraph("<w:pStyle w:val=\"Cell\"/><w:keepNext/>", &super::strong(head));
                self.out.push_str("</w:tc>");
            }
            self.out.push_str("</w:tr>");
        }
        for row in &table.rows {
            self.out.push_str("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
            for (at, width) in widths.iter().enumerate() {
                self.open_cell(*width, "");
                let before = self.out.len();
                row.get(at).into_iter().flatten().for_each(|block| self.block(block, true));
                if self.out.len() == before {
                    self.paragraph("<w:pStyle w:val=\"Cell\"/>", &[]);
                }
                self.out.push_str("</w:tc>");
            }
            self.out.push_str("</w:tr>");
        }
        // Word joins tables that follow each other: a paragraph keeps them apart.
        self.out.push_str("</w:tbl><w:p/>");
    }

    fn open_cell(&mut self, width: u32, more: &str) {
        let _ = write!(self.out, "<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/>{more}</w:tcPr>");
    }

    fn picture(&mut self, picture: &'d Picture) {
        let (widest, highest) = if self.landscape { ROOM_ACROSS } else { ROOM_UPRIGHT };
        let (wide, high) = fitted((picture.width, picture.height), (widest, highest));
        self.pictures.push(picture);
        let n = self.pictures.len();
        let svg = match picture.svg.is_empty() {
            true => String::new(),
            false => format!(
                "<a:extLst><a:ext uri=\"{{96DAC541-7B7A-43D3-8B79-37D633B846F1}}\">\
                 <asvg:svgBlip xmlns:asvg=\"http://schemas.microsoft.com/office/drawing/2016/SVG/main\" r:embed=\"svg{n}\"/></a:ext></a:extLst>"
            ),
        };
        let _ = write!(
            self.out,
            "<w:p><w:pPr><w:pStyle w:val=\"Picture\"/></w:pPr><w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\">\
             <wp:extent cx=\"{wide}\" cy=\"{high}\"/><wp:docPr id=\"{n}\" name=\"Picture {n}\" descr=\"{alternative}\"/>\
             <wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect=\"1\"/></wp:cNvGraphicFramePr>\
             <a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic>\
             <pic:nvPicPr><pic:cNvPr id=\"{n}\" name=\"Picture {n}\" descr=\"{alternative}\"/><pic:cNvPicPr/></pic:nvPicPr>\
             <pic:blipFill><a:blip r:embed=\"png{n}\">{svg}</a:blip><a:stretch><a:fillRect/></a:stretch></pic:blipFill>\
             <pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"{wide}\" cy=\"{high}\"/></a:xfrm>\
             <a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>",
            alternative = escape(&picture.alternative)
        );
    }
}

/// The widths of the columns, in twentieths of a point: together `whole`.
fn widths(table: &Table, columns: usize, whole: u32) -> Vec<u32> {
    let share = |at: usize| u64::from(table.widths.get(at).copied().unwrap_or(1).max(1));
    let total: u64 = (0..columns).map(share).sum();
    (0..columns).map(|at| u32::try_from(u64::from(whole) * share(at) / total.max(1)).unwrap_or(whole).max(1)).collect()
}

/// The size in English metric units, made smaller until it fits.
fn fitted(size: (u32, u32), room: (u32, u32)) -> (u64, u64) {
    let (w, h) = (u64::from(size.0.max(1)), u64::from(size.1.max(1)));
    let (most_wide, most_high) = (u64::from(room.0), u64::from(room.1));
    if w <= most_wide && h <= most_high {
        return (w * EMU, h * EMU);
    }
    // Compared as fractions: most_wide / w against most_high / h.
    match most_wide.saturating_mul(h) <= most_high.saturating_mul(w) {
        true => (most_wide * EMU, (h.saturating_mul(most_wide * EMU) / w).max(1)),
        false => ((w.saturating_mul(most_high * EMU) / h).max(1), most_high * EMU),
    }
}
