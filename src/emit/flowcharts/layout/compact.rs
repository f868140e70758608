//! Everything moved up as far as it goes.
//!
//! Rows are as high as their tallest symbol, which leaves holes beside it. One-dimensional compaction
//! (the constraint-graph method of chip layout: Hsueh and Pederson, "Computer-aided layout of LSI circuit
//! building-blocks", 1979) closes them: things that share an x keep their order and a least distance, and
//! every thing moves up to the longest path above it. As all that share an x keep their order, no line
//! comes to cross or to touch anything that it did not before.

use super::labels::Home;
use super::route::Strip;
use super::sheet::Draft;

/// What keeps a distance.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Thing {
    Symbol,
    Line,
    Label,
}

/// The least distance below one thing and above another.
fn distance(above: Thing, below: Thing) -> i32 {
    match (above, below) {
        (Thing::Symbol, Thing::Symbol) => 20,
        (Thing::Symbol, Thing::Line) => 10,
        (Thing::Symbol, Thing::Label) => 5,
        (Thing::Line, Thing::Symbol) => 16,
        (Thing::Line, Thing::Line) => 12,
        (Thing::Line, Thing::Label) => 6,
        (Thing::Label, Thing::Symbol) => 14,
        (Thing::Label, Thing::Line) => 8,
        (Thing::Label, Thing::Label) => 3,
    }
}

/// Symbols of one row that could stand level within this distance are made to.
const ALIGN: i32 = 28;

/// A rectangle that belongs to a body.
#[derive(Debug, Clone, Copy)]
struct Part {
    thing: Thing,
    left: i32,
    right: i32,
    top: i32,
    bottom: i32,
}

/// Things that move together.
#[derive(Debug, Clone, Default)]
struct Body {
    parts: Vec<Part>,
    nodes: Vec<usize>,
    runs: Vec<(usize, usize)>,
    plates: Vec<usize>,
}

impl Body {
    fn left(&self) -> i32 {
        self.parts.iter().map(|part| part.left).min().unwrap_or(0)
    }

    fn right(&self) -> i32 {
        self.parts.iter().map(|part| part.right).max().unwrap_or(0)
    }

    fn absorb(&mut self, other: Body) {
        self.parts.extend(other.parts);
        self.nodes.extend(other.nodes);
        self.runs.extend(other.runs);
        self.plates.extend(other.plates);
    }
}

impl Draft<'_> {
    /// Moves everything up; rows and channels have their first places already.
    pub(super) fn compact(&mut self) {
        let rows = self.plan.at.grid.rows();
        let mut channels = self.bodies_of_channels();
        let mut bodies = self.bodies_of_rows();
        let mut placed: Vec<Part> = Vec::new();
        for channel in 0..=rows {
            let mut here = std::mem::take(&mut channels[channel]);
            here.sort_by_key(|body| body.parts[0].top);
            for body in here {
                let rise = rise(&body, &placed);
                self.lift(&body, rise, &mut placed);
            }
            if channel < rows {
                self.lift_row(std::mem::take(&mut bodies[channel]), &mut placed);
            }
        }
        let bottom = placed.iter().map(|part| part.bottom).max().unwrap_or(0);
        self.height = bottom + 12;
    }

    fn lift_row(&mut self, bodies: Vec<Body>, placed: &mut Vec<Part>) {
        let mut rises: Vec<(i32, Body)> = bodies.into_iter().map(|body| (rise(&body, placed), body)).collect();
        rises.sort_by_key(|(rise, body)| (*rise, body.left()));
        let mut level = i32::MIN;
        for (rise, body) in rises {
            if rise > level.saturating_add(ALIGN) {
                level = rise;
            }
            self.lift(&body, level, placed);
        }
    }

    /// Moves a body up by `rise` and lets what comes after it rest on it.
    fn lift(&mut self, body: &Body, rise: i32, placed: &mut Vec<Part>) {
        placed.extend(body.parts.iter().map(|part| Part { top: part.top - rise, bottom: part.bottom - rise, ..*part }));
        body.nodes.iter().for_each(|&node| self.y[node] -= rise);
        body.runs.iter().for_each(|&(link, run)| self.across[link][run] -= rise);
        body.plates.iter().for_each(|&plate| self.plates[plate].y -= rise);
    }

    fn bodies_of_channels(&self) -> Vec<Vec<Body>> {
        let mut bodies: Vec<Vec<Body>> = vec![Vec::new(); self.plan.at.grid.rows() + 1];
        for (link, route) in self.plan.routes.iter().enumerate() {
            for (run, piece) in route.runs.iter().enumerate() {
                if let Strip::Channel(channel) = piece.strip {
                    let ends = [run.checked_sub(1), Some(run + 1)].map(|n| n.and_then(|n| self.across[link].get(n)));
                    let [Some(&a), Some(&b)] = ends else { continue };
                    let parts = vec![line(a, b, self.across[link][run])];
                    bodies[channel].push(Body { parts, runs: vec![(link, run)], ..Body::default() });
                }
            }
        }
        for (index, home) in self.homes.iter().enumerate() {
            if let Home::Channel { channel, .. } = home {
                let parts = vec![self.label_part(index)];
                bodies[*channel].push(Body { parts, plates: vec![index], ..Body::default() });
            }
        }
        bodies
    }

    fn label_part(&self, index: usize) -> Part {
        let plate = &self.plates[index];
        let (right, bottom) = (plate.x + plate.width + 3, plate.y + plate.height);
        Part { thing: Thing::Label, left: plate.x - 3, right, top: plate.y, bottom }
    }

    /// The symbols of each row with the lines at their sides; those that share an x move together.
    fn bodies_of_rows(&self) -> Vec<Vec<Body>> {
        let mut rows: Vec<Vec<Body>> = vec![Vec::new(); self.plan.at.grid.rows()];
        for (node, content) in self.contents.iter().enumerate() {
            let (x, y) = (self.x[self.plan.at.column[node]], self.y[node]);
            let (half_width, half_height) = (content.width / 2, content.height / 2);
            let (left, right) = (x - half_width, x + half_width);
            let part =
                Part { thing: Thing::Symbol, left, right, top: y - half_height - content.tag, bottom: y + half_height };
            rows[self.plan.at.row[node]].push(Body { parts: vec![part], nodes: vec![node], ..Body::default() });
        }
        for (link, route) in self.plan.routes.iter().enumerate() {
            for (run, piece) in route.runs.iter().enumerate() {
                if let Strip::Row(row) = piece.strip {
                    let (a, b) = self.ends_of(link, run);
                    // One unit further at both ends, so that the line and its symbol share an x.
                    let parts = vec![line(a.min(b) - 1, a.max(b) + 1, self.across[link][run])];
                    rows[row].push(Body { parts, runs: vec![(link, run)], ..Body::default() });
                }
            }
        }
        for (index, home) in self.homes.iter().enumerate() {
            if let Home::Row { row, .. } = home {
                rows[*row].push(Body { parts: vec![self.label_part(index)], plates: vec![index], ..Body::default() });
            }
        }
        rows.into_iter().map(joined).collect()
    }
}

fn line(one: i32, other: i32, y: i32) -> Part {
    Part { thing: Thing::Line, left: one.min(other) - 2, right: one.max(other) + 2, top: y, bottom: y }
}

/// Joins the bodies that share an x.
fn joined(mut bodies: Vec<Body>) -> Vec<Body> {
    bodies.sort_by_key(Body::left);
    let mut all: Vec<Body> = Vec::new();
    for body in bodies {
        match all.last_mut() {
            Some(last) if body.left() <= last.right() => last.absorb(body),
            _ => all.push(body),
        }
    }
    all
}

/// How far a body can move up.
fn rise(body: &Body, placed: &[Part]) -> i32 {
    let mut rise = body.parts.iter().map(|part| part.top - 12).min().unwrap_or(0);
    for part in &body.parts {
        for above in placed.iter().filter(|above| above.left <= part.right && part.left <= above.right) {
            rise = rise.min(part.top - above.bottom - distance(above.thing, part.thing));
        }
    }
    rise
}
