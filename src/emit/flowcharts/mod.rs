//! Flowcharts: the drawings that people see, and the same chart in other forms.
//!
//! [`chart`] is what a flowchart is made of; [`layout`] gives it coordinates; [`svg`] prints it.
//! [`mermaid`] and [`dot`] write it for other programs, [`steps`] as numbered steps for reading aloud.

pub mod chart;
pub mod dot;
mod files;
pub mod from_model;
pub mod layout;
pub mod mermaid;
mod overview;
pub mod pages;
pub mod palette;
#[cfg(test)]
mod samples;
pub mod steps;
pub mod svg;
pub(in crate::emit) mod symbols;
pub mod text;

pub(in crate::emit) use files::SETTING;
pub use files::{files, sheet_files};

use crate::model::Model;

/// The overview maps: the name of each, its chart, and the same in words.
pub fn map_charts(model: &Model) -> Vec<(String, chart::Chart, String)> {
    let told = |map: overview::Map| {
        let in_words = overview::in_words(&map.chart);
        (map.name, map.chart, in_words)
    };
    overview::maps(model).into_iter().map(told).collect()
}

#[cfg(test)]
mod tests {
    use super::chart::{Chart, Edge, EdgeKind, Lane, Modality, Node, NodeKind, Timescale};
    use super::layout::{Layout, lay_out};
    use super::svg::{Setting, svg};
    use super::{dot, mermaid, samples, steps};

    /// Where everything stands, a line for each thing.
    fn coordinates(layout: &Layout) -> String {
        let mut out = format!("page {} x {}\n", layout.width, layout.height);
        for lane in &layout.lanes {
            out += &format!(
                "lane {} at {} {} size {} x {}\n",
                lane.title.join(" "),
                lane.x,
                lane.y,
                lane.width,
                lane.height
            );
        }
        for node in &layout.nodes {
            let (w, h) = (node.content.width, node.content.height);
            out += &format!("symbol {} at {} {} size {w} x {h}\n", node.node, node.x, node.y);
        }
        for line in &layout.lines {
            out += &format!("line {}{} {:?}\n", line.edge, if line.back { " back" } else { "" }, line.points);
        }
        for plate in &layout.plates {
            out += &format!("label {} at {} {} {:?}\n", plate.edge, plate.x, plate.y, plate.lines);
        }
        out
    }

    #[test]
    fn small_layouts_stay_as_they_are() {
        insta::assert_snapshot!("three", coordinates(&lay_out(&samples::three())));
        insta::assert_snapshot!("missing", coordinates(&lay_out(&samples::missing())));
    }

    #[test]
    fn a_drawing_stays_as_it_is() {
        let chart = samples::three();
        let setting = Setting { regular: "../font/regular.ttf", bold: "../font/bold.ttf", prefix: "" };
        insta::assert_snapshot!("three-svg", svg(&chart, &lay_out(&chart), &setting));
    }

    #[test]
    fn other_programs_get_the_same_chart() {
        insta::assert_snapshot!("missing-mermaid", mermaid::mermaid(&samples::missing()));
        insta::assert_snapshot!("missing-dot", dot::dot(&samples::missing()));
        insta::assert_snapshot!("missing-steps", steps::steps(&samples::missing()));
    }

    const HOSTILE: &str =
        "]]> <script>alert(1)</script> \" ' & \\ \n---\n\u{0}\u{8}\u{1b} {{x}} #quot; <!-- %% `a` $x$";

    fn hostile() -> Chart {
        let node = |id: &str, kind| Node {
            id: id.into(),
            lane: 7,
            kind,
            text: HOSTILE.into(),
            role: Some(HOSTILE.into()),
            timescales: vec![Timescale { text: HOSTILE.into(), modality: Modality::Silent }],
            citation: HOSTILE.into(),
            link: HOSTILE.into(),
            change: super::chart::Change::Altered,
        };
        let edge = |from: &str, to: &str| Edge {
            from: from.into(),
            to: to.into(),
            label: HOSTILE.into(),
            kind: EdgeKind::Interrupt,
            change: super::chart::Change::Removed,
        };
        Chart {
            title: HOSTILE.into(),
            subtitle: vec![HOSTILE.into()],
            lanes: vec![Lane { title: HOSTILE.into(), agency: HOSTILE.into(), colour: usize::MAX }],
            nodes: vec![node("\"", NodeKind::Decision), node("<", NodeKind::Step), node("<", NodeKind::Step)],
            edges: vec![edge("\"", "<"), edge("<", "\""), edge("<", "<"), edge("<", "nowhere")],
            footer: vec![HOSTILE.into()],
            ..Chart::default()
        }
    }

    #[test]
    fn hostile_words_end_nothing() {
        let chart = hostile();
        let setting = Setting { regular: HOSTILE, bold: HOSTILE, prefix: HOSTILE };
        let drawing = svg(&chart, &lay_out(&chart), &setting);
        let known = ["svg", "title", "desc", "defs", "style", "marker", "path", "rect", "text", "circle", "a"];
        for piece in drawing.split('<').skip(1) {
            let name = piece.trim_start_matches('/').split([' ', '>', '/']).next().unwrap_or("");
            assert!(known.contains(&name), "<{piece}");
        }
        assert!(!drawing.contains("]]>") && !drawing.chars().any(|c| c.is_control() && c != '\n'));
        for text in [mermaid::mermaid(&chart), dot::dot(&chart), steps::steps(&chart)] {
            assert!(!text.chars().any(|c| c.is_control() && c != '\n'), "{text}");
        }
        assert!(!steps::steps(&chart).contains('<') && !mermaid::mermaid(&chart).contains("\"]; "));
        assert_eq!(mermaid::mermaid(&chart).lines().filter(|line| *line == "---").count(), 2);
    }
}
