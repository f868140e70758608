//! The order of the lanes.
//!
//! With up to six lanes every order is looked at: the best has the shortest links and the fewest symbols
//! in their way; lanes of one agency belong together, and the lane of the first symbol belongs on the
//! left. The order that the author gave wins a tie.

use super::super::chart::Chart;
use super::graph::Graph;

/// The most lanes for which every order is tried.
const MOST: usize = 6;

/// Orders of the lanes, the most promising first.
pub(super) fn orders(chart: &Chart, graph: &Graph, row: &[usize], wanted: usize) -> Vec<Vec<usize>> {
    let given: Vec<usize> = (0..graph.lanes.len()).collect();
    if given.len() < 2 {
        return vec![given];
    }
    let links = crossing_links(graph, row);
    let agencies: Vec<&str> = graph.lanes.iter().map(|&lane| chart.lanes.get(lane).map_or("", |l| &l.agency)).collect();
    let first = graph.lane.first().copied().unwrap_or(0);
    let mut scored: Vec<(usize, Vec<usize>)> = if given.len() <= MOST {
        permutations(&given).into_iter().map(|order| (cost(&order, &links, &agencies, first), order)).collect()
    } else {
        vec![(0, neighbours(given, &links, &agencies, first))]
    };
    scored.sort();
    scored.into_iter().take(wanted.max(1)).map(|(_, order)| order).collect()
}

/// A link between two lanes, with the number of symbols that each lane has on the rows between.
struct Across {
    lanes: (usize, usize),
    in_the_way: Vec<usize>,
    back: bool,
}

fn crossing_links(graph: &Graph, row: &[usize]) -> Vec<Across> {
    let across = graph.links.iter().filter(|link| graph.lane[link.from] != graph.lane[link.to]);
    let large = graph.len() > 200;
    let count = |low: usize, high: usize| {
        let mut in_the_way = vec![0; graph.lanes.len()];
        for node in (0..graph.len()).filter(|&n| !large && low <= row[n] && row[n] <= high) {
            in_the_way[graph.lane[node]] += 1;
        }
        in_the_way
    };
    let measured = across.map(|link| Across {
        lanes: (graph.lane[link.from], graph.lane[link.to]),
        in_the_way: count(row[link.from].min(row[link.to]), row[link.from].max(row[link.to])),
        back: link.back,
    });
    measured.collect()
}

fn cost(order: &[usize], links: &[Across], agencies: &[&str], first: usize) -> usize {
    let mut position = vec![0; order.len()];
    for (place, &lane) in order.iter().enumerate() {
        position[lane] = place;
    }
    let mut cost = 9 * position[first];
    for link in links {
        let (a, b) = (position[link.lanes.0], position[link.lanes.1]);
        let between = &order[a.min(b) + 1..a.max(b)];
        let blocked: usize = between.iter().map(|&lane| link.in_the_way[lane].min(3)).sum();
        let leftwards = usize::from(!link.back && b < a);
        cost += if link.back { a.abs_diff(b) } else { 3 * a.abs_diff(b) } + 2 * blocked + leftwards;
    }
    for (place, &lane) in order.iter().enumerate() {
        let apart = order[..place].iter().rev().position(|&other| agencies[other] == agencies[lane]);
        cost += 4 * apart.unwrap_or(0);
    }
    cost
}

/// All orders, in lexical order: the order given comes first.
fn permutations(given: &[usize]) -> Vec<Vec<usize>> {
    let mut orders = vec![Vec::new()];
    for _ in given {
        let longer = |order: &Vec<usize>| {
            let left = given.iter().filter(|lane| !order.contains(lane));
            left.map(|&lane| order.iter().copied().chain([lane]).collect()).collect::<Vec<Vec<usize>>>()
        };
        orders = orders.iter().flat_map(longer).collect();
    }
    orders
}

/// Swaps neighbours while that helps.
fn neighbours(mut order: Vec<usize>, links: &[Across], agencies: &[&str], first: usize) -> Vec<usize> {
    let mut best = cost(&order, links, agencies, first);
    for _ in 0..order.len().min(12) {
        let before = best;
        for place in 1..order.len() {
            order.swap(place - 1, place);
            let now = cost(&order, links, agencies, first);
            if now < best {
                best = now;
            } else {
                order.swap(place - 1, place);
            }
        }
        if best == before {
            break;
        }
    }
    order
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_order_of_four_lanes_is_tried_and_the_given_one_first() {
        let orders = permutations(&[0, 1, 2, 3]);
        assert_eq!(orders.len(), 24);
        assert_eq!(orders[0], [0, 1, 2, 3]);
        assert_eq!(orders[23], [3, 2, 1, 0]);
    }
}
