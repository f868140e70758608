//! Where lines meet symbols: runs down columns and along rows, kept apart.

use super::super::chart::NodeKind;
use super::columns::Placement;
use super::graph::Graph;
use super::route::{Route, Run, Strip};
use super::tracks::colour_in_order;

/// The least distance between two ports on the top or bottom of a symbol.
const PORT: i32 = 24;
/// The distance between two ports on its side.
const SIDE: i32 = 14;

/// For every run its distance from the middle of its column or row; 0 for runs elsewhere.
pub(super) type Offsets = Vec<Vec<i32>>;

/// A run down a column.
struct Down {
    link: usize,
    run: usize,
    span: (i32, i32),
    key: (i32, i32, i32),
    straight: bool,
    /// The width of the label that hangs below the symbol, if one does.
    label: i32,
}

/// Spreads the runs down each column; `label` is the width of the label of a link.
pub(super) fn columns(at: &Placement, routes: &[Route], label: &[i32], measure: i32, offsets: &mut Offsets) {
    let mut columns: Vec<Vec<Down>> = (0..at.grid.columns()).map(|_| Vec::new()).collect();
    for (link, route) in routes.iter().enumerate() {
        for (run, piece) in route.runs.iter().enumerate() {
            if let Strip::Column(column) = piece.strip {
                columns[column].push(down(route, link, run, piece, label[link]));
            }
        }
    }
    for mut column in columns {
        column.sort_by_key(|d| (d.span, d.link));
        let mut group: Vec<Down> = Vec::new();
        let mut end = i32::MIN;
        for piece in column {
            if piece.span.0 > end {
                spread(std::mem::take(&mut group), measure, offsets);
            }
            end = end.max(piece.span.1);
            group.push(piece);
        }
        spread(group, measure, offsets);
    }
}

/// Orders the lines from left to right: those to the left first, and among them the one that turns
/// nearest to the symbol outermost, so that lines of one symbol do not cross.
fn down(route: &Route, link: usize, run: usize, piece: &Run, label: i32) -> Down {
    let first = run == 0;
    let last = run + 1 == route.runs.len();
    let here = piece.strip.position();
    let toward = if first { route.runs.get(run + 1) } else { run.checked_sub(1).map(|p| &route.runs[p]) };
    let other = toward.map_or(here, |next| if first { next.to } else { next.from });
    let turn = if first { piece.to } else { -piece.from };
    let (sign, distance) = ((other - here).signum(), (other - here).abs());
    let straight = first && last;
    let key = match sign {
        -1 => (-1, turn, -distance),
        1 => (1, -turn, distance),
        _ => (0, 0, 0),
    };
    Down { link, run, span: piece.span(), key, straight, label: if first { label } else { 0 } }
}

fn spread(mut group: Vec<Down>, measure: i32, offsets: &mut Offsets) {
    group.sort_by_key(|d| (d.key, d.link));
    let mut track: Vec<usize> = Vec::new();
    for (index, piece) in group.iter().enumerate() {
        let meets = |other: &Down| other.span.0 <= piece.span.1 && piece.span.0 <= other.span.1;
        let earlier = (0..index).filter(|&k| meets(&group[k]));
        track.push(earlier.map(|k| track[k] + 1).max().unwrap_or(0));
    }
    let count = track.iter().map(|t| t + 1).max().unwrap_or(0);
    let straight = group.iter().any(|piece| piece.straight);
    let places = places(&group, &track, count, if straight { measure / 2 } else { measure });
    let straight = group.iter().position(|d| d.straight).map(|k| places[track[k]]);
    let middle = straight.unwrap_or_else(|| places.last().map_or(0, |last| last / 2));
    for (index, piece) in group.iter().enumerate() {
        offsets[piece.link][piece.run] = places[track[index]] - middle;
    }
}

/// The distance of each track from the first: wide enough for the labels where the symbol is.
fn places(group: &[Down], track: &[usize], count: usize, measure: i32) -> Vec<i32> {
    let mut wide = vec![0; count];
    for (piece, &t) in group.iter().zip(track) {
        wide[t] = wide[t].max(piece.label);
    }
    let apart =
        |k: usize| if wide[k] > 0 && wide[k - 1] > 0 { PORT.max((wide[k] + wide[k - 1]) / 2 + 8) } else { PORT };
    let wanted: i32 = (1..count).map(apart).sum();
    let even = measure / i32::try_from(count.max(2) - 1).unwrap_or(1);
    let mut places = vec![0; count];
    for k in 1..count {
        let step = if wanted <= measure { apart(k) } else { apart(k).min(even.max(PORT)) };
        places[k] = places[k - 1] + step;
    }
    places
}

/// Spreads the runs along each row: the answers of decisions and level links keep the middle.
///
/// `label` is the height of the label of a link: a label on a level link must not hide the line beside it.
pub(super) fn rows(graph: &Graph, at: &Placement, routes: &[Route], label: &[i32], offsets: &mut Offsets) {
    let mut rows: Vec<Vec<(usize, usize, usize)>> = vec![Vec::new(); at.grid.rows()];
    for (link, route) in routes.iter().enumerate() {
        let leaves = &graph.links[link];
        for (run, piece) in route.runs.iter().enumerate() {
            if let Strip::Row(row) = piece.strip {
                let decision = run == 0 && graph.kind[leaves.from] == NodeKind::Decision;
                let urgency = if route.runs.len() == 1 { 0 } else { 1 + usize::from(!decision) };
                rows[row].push((urgency, link, run));
            }
        }
    }
    for mut row in rows {
        row.sort_unstable();
        let labels = row.iter().filter(|(urgency, _, _)| *urgency == 0).map(|&(_, link, _)| label[link] / 2 + 5);
        let side = labels.max().unwrap_or(0).max(SIDE);
        let spans: Vec<(i32, i32)> = row.iter().map(|&(_, link, run)| routes[link].runs[run].span()).collect();
        for (&(_, link, run), track) in row.iter().zip(colour_in_order(&spans)) {
            let steps = i32::try_from(track.div_ceil(2)).unwrap_or(0) * side;
            offsets[link][run] = if track % 2 == 1 { steps } else { -steps };
        }
    }
}

/// The half width and half height that the ports of each node need.
pub(super) fn room(graph: &Graph, routes: &[Route], offsets: &Offsets) -> Vec<(i32, i32)> {
    let mut room = vec![(0, 0); graph.len()];
    for (link, route) in routes.iter().enumerate() {
        let (from, to) = (graph.links[link].from, graph.links[link].to);
        let Some(last) = route.runs.len().checked_sub(1) else { continue };
        for (node, run) in [(from, 0), (to, last)] {
            let offset = offsets[link][run].abs();
            if route.runs[run].strip.is_vertical() {
                room[node].0 = room[node].0.max(offset);
            } else {
                room[node].1 = room[node].1.max(offset);
            }
        }
    }
    room
}
