//! How good a drawing is: the lower the better.

use super::super::text::SMALLEST;
use super::graph::Graph;
use super::{Layout, Room, printed_point_size};

/// Drawings with more lines than this are not compared.
const LARGEST: usize = 400;
/// What a drawing costs that does not fit its page: more than anything else could.
const OUTSIDE: i64 = 1_000_000;

/// Crossings, corners, labels on lines and length, against the size of the type in print.
pub(super) fn score(graph: &Graph, layout: &Layout, room: Option<Room>) -> i64 {
    let outside = room.filter(|room| !room.holds(layout)).map_or(0, |room| OUTSIDE + too_large(layout, room));
    if graph.links.len() > LARGEST {
        return outside;
    }
    let corners: usize = layout.lines.iter().map(|line| line.points.len().saturating_sub(2)).sum();
    let length: i64 = layout.lines.iter().flat_map(|line| line.points.windows(2)).map(piece_length).sum();
    let points = room.map_or(f64::from(printed_point_size(layout)), |room| on_page(layout, room));
    // Type under 7 pt is hard to read; above 9 pt larger type is no longer worth a crossing.
    let size = (points.min(7.0) * 160.0
        + (points.clamp(7.0, 9.0) - 7.0) * 80.0
        + (points.clamp(9.0, 14.0) - 9.0) * 10.0) as i64;
    let crossings = i64::try_from(crossings(layout)).unwrap_or(0);
    let corners = i64::try_from(corners).unwrap_or(0);
    let hidden = i64::try_from(hidden(layout)).unwrap_or(0);
    crossings * 22 + corners * 4 + hidden * 40 + length / 60 + order_of_lanes(graph, layout) - size + outside
}

/// The size of the smallest type, in points, when the drawing fills the page.
fn on_page(layout: &Layout, room: Room) -> f64 {
    let wide = f64::from(room.width) / f64::from(layout.width.max(1));
    let high = f64::from(room.height) / f64::from(layout.height.max(1));
    f64::from(SMALLEST) * 0.75 * wide.min(high)
}

/// By how much a drawing is larger than its page, in drawing units.
fn too_large(layout: &Layout, room: Room) -> i64 {
    i64::from((layout.width - room.width).max(0)) + i64::from((layout.height - room.height).max(0))
}

/// What a reader pays for lanes in another order than the author's, for a start that is not at the left,
/// for hand-overs from right to left, and for those that pass over other lanes.
fn order_of_lanes(graph: &Graph, layout: &Layout) -> i64 {
    let mut place = vec![0i64; graph.lanes.len()];
    for (position, lane) in (0..).zip(&layout.lanes) {
        if let Ok(used) = graph.lanes.binary_search(&lane.lane) {
            place[used] = position;
        }
    }
    let turned =
        (0..place.len()).flat_map(|b| (0..b).map(move |a| (a, b))).filter(|&(a, b)| place[a] > place[b]).count();
    let first = graph.lane.first().map_or(0, |&lane| place[lane]);
    let forward = graph.links.iter().filter(|link| !link.back);
    let hand_over = forward.map(|link| match place[graph.lane[link.to]] - place[graph.lane[link.from]] {
        0 | 1 => 0,
        far if far > 1 => (far - 1) * 8,
        left => 12 - (left + 1) * 8,
    });
    i64::try_from(turned).unwrap_or(0) * 12 + first * 15 + hand_over.sum::<i64>()
}

fn piece_length(piece: &[(i32, i32)]) -> i64 {
    i64::from((piece[0].0 - piece[1].0).abs() + (piece[0].1 - piece[1].1).abs())
}

/// The number of places where two lines cross.
pub(super) fn crossings(layout: &Layout) -> usize {
    let mut across = Vec::new();
    let mut down = Vec::new();
    for (index, line) in layout.lines.iter().enumerate() {
        for piece in line.points.windows(2) {
            let (a, b) = (piece[0], piece[1]);
            if a.1 == b.1 {
                across.push((index, a.1, a.0.min(b.0), a.0.max(b.0)));
            } else {
                down.push((index, a.0, a.1.min(b.1), a.1.max(b.1)));
            }
        }
    }
    let crosses = |&&(one, y, left, right): &&(usize, i32, i32, i32)| {
        down.iter()
            .filter(|&&(other, x, top, bottom)| one != other && left < x && x < right && top < y && y < bottom)
            .count()
    };
    across.iter().map(|piece| crosses(&piece)).sum()
}

/// The number of times a label lies on a line that is not its own.
fn hidden(layout: &Layout) -> usize {
    let covers = |plate: &&super::Plate| {
        let others = layout.lines.iter().filter(|line| line.edge != plate.edge);
        let pieces = others.flat_map(|line| line.points.windows(2));
        let on = |piece: &&[(i32, i32)]| {
            let (a, b) = (piece[0], piece[1]);
            a.0.max(b.0) > plate.x
                && a.0.min(b.0) < plate.x + plate.width
                && a.1.max(b.1) > plate.y
                && a.1.min(b.1) < plate.y + plate.height
        };
        pieces.filter(on).count()
    };
    layout.plates.iter().map(|plate| covers(&plate)).sum()
}
