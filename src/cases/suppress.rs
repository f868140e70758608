//! Small counts withheld, so that a figure does not point at a child.
//!
//! Counts from 1 to 4 are withheld; and where the other figures published would tell a withheld one,
//! further counts are withheld until they do not. What the tables tell of each other is known to every
//! reader of the policies: for each kind of verdict, the rules add up to what the months add up to,
//! and each role and agency is the sum of its rules. So the withheld counts are the unknowns of a
//! system of linear equations, and a count is told where its unit vector lies in the space of the
//! equations' rows (Cox, *Suppression methodology and statistical disclosure control*, 1980); or where
//! bounds (no count is less than 0) leave only one value. Totals across kinds are not published.

use super::sums::{Kind, SumRow, SumTables};

/// Counts below this, and above none, are withheld.
pub const LEAST: u64 = 5;

/// Which counts are published: for each table (rules, roles, agencies, months), row and kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Withheld {
    tables: [Vec<Vec<bool>>; 4],
}

/// What the tables tell of one kind of verdict: counts, and sums over them that are known.
struct System {
    counts: Vec<u64>,
    withheld: Vec<bool>,
    /// Each: the places whose counts, signed, add up to nothing.
    equations: Vec<Vec<(usize, i64)>>,
}

impl Withheld {
    /// Nothing is withheld.
    #[must_use]
    pub fn nothing(tables: &SumTables) -> Self {
        let none = |rows: &Vec<SumRow>| vec![vec![false; Kind::ALL.len()]; rows.len()];
        Withheld { tables: [none(&tables.rules), none(&tables.roles), none(&tables.agencies), none(&tables.months)] }
    }

    /// What has to be withheld of these tables.
    #[must_use]
    pub fn of(tables: &SumTables) -> Self {
        let mut found = Withheld::nothing(tables);
        for kind in 0..Kind::ALL.len() {
            let mut system = System::of(tables, kind);
            system.protect();
            let mut withheld = system.withheld.into_iter();
            for row in found.tables.iter_mut().flatten() {
                if let (Some(cell), Some(withheld)) = (row.get_mut(kind), withheld.next()) {
                    *cell = withheld;
                }
            }
        }
        found
    }

    /// Whether a count is withheld.
    #[must_use]
    pub fn is(&self, table: usize, row: usize, kind: usize) -> bool {
        self.tables.get(table).and_then(|rows| rows.get(row)?.get(kind)).copied().unwrap_or(false)
    }
}

impl System {
    fn of(tables: &SumTables, kind: usize) -> Self {
        let all = [&tables.rules, &tables.roles, &tables.agencies, &tables.months];
        let counts: Vec<u64> = all.iter().flat_map(|rows| rows.iter().map(|row| row.counts[kind])).collect();
        let (rules, months) = (tables.rules.len(), tables.months.len());
        let mut equations = Vec::new();
        for (at, row) in tables.roles.iter().chain(&tables.agencies).enumerate() {
            let parts = row.of.iter().map(|rule| (*rule, 1));
            equations.push(parts.chain([(rules + at, -1)]).collect());
        }
        let first_month = counts.len() - months;
        let sum = (0..rules).map(|rule| (rule, 1)).chain((first_month..counts.len()).map(|month| (month, -1)));
        equations.push(sum.collect());
        let withheld = counts.iter().map(|count| *count > 0 && *count < LEAST).collect();
        System { counts, withheld, equations }
    }

    /// Withholds more until nothing withheld is told.
    fn protect(&mut self) {
        loop {
            let told = self.told();
            let more: Vec<usize> = told.iter().filter_map(|told| self.companion(*told)).collect();
            if more.is_empty() {
                return;
            }
            more.into_iter().for_each(|more| self.withheld[more] = true);
        }
    }

    /// The equations as what is known of the withheld counts alone: their places, and the sum.
    fn open(&self) -> Vec<(Vec<(usize, i64)>, i64)> {
        let open = |equation: &Vec<(usize, i64)>| {
            let (unknown, known): (Vec<_>, Vec<_>) = equation.iter().copied().partition(|(at, _)| self.withheld[*at]);
            let count = |at: usize| i64::try_from(self.counts[at]).unwrap_or(1 << 45);
            let sum = known.iter().fold(0i64, |sum, (at, sign)| sum.saturating_sub(sign * count(*at)));
            (unknown, sum)
        };
        self.equations.iter().map(open).filter(|(unknown, _)| !unknown.is_empty()).collect()
    }

    /// The withheld counts that the published ones tell.
    fn told(&self) -> Vec<usize> {
        let open = self.open();
        let determined = determined(&open);
        if determined.is_empty() { self.bounded(&open) } else { determined }
    }

    /// The withheld counts for which bounds leave one value.
    fn bounded(&self, open: &[(Vec<(usize, i64)>, i64)]) -> Vec<usize> {
        // More than any count; sums of thousands of them still fit.
        const FAR: i64 = 1 << 45;
        let mut bounds: Vec<(i64, i64)> = vec![(0, FAR); self.counts.len()];
        for _ in 0..64 {
            let before = bounds.clone();
            for (unknown, sum) in open {
                let signed = |(low, high): (i64, i64), sign: i64| if sign > 0 { (low, high) } else { (-high, -low) };
                let add = |all: (i64, i64), (at, sign): &(usize, i64)| {
                    let (low, high) = signed(bounds[*at], *sign);
                    (all.0 + low, all.1 + high)
                };
                let (least, most) = unknown.iter().fold((0, 0), add);
                let narrowed = |(at, sign): &(usize, i64)| {
                    let (low, high) = signed(bounds[*at], *sign);
                    let (low, high) = signed((sum - (most - high), sum - (least - low)), *sign);
                    (*at, (bounds[*at].0.max(low), bounds[*at].1.min(high)))
                };
                let narrower: Vec<_> = unknown.iter().map(narrowed).collect();
                narrower.into_iter().for_each(|(at, bound)| bounds[at] = bound);
            }
            if bounds == before {
                break;
            }
        }
        (0..bounds.len()).filter(|at| self.withheld[*at] && bounds[*at].0 >= bounds[*at].1).collect()
    }

    /// What to withhold beside a count that is told: of what shares an equation with it, the smallest
    /// published count that is not nothing, or else any.
    fn companion(&self, told: usize) -> Option<usize> {
        let mut near = vec![false; self.counts.len()];
        near[told] = true;
        // Equations joined through withheld counts are one equation to a reader.
        loop {
            let mut grown = false;
            for equation in &self.equations {
                if !equation.iter().any(|(at, _)| near[*at] && self.withheld[*at]) {
                    continue;
                }
                for (at, _) in equation {
                    grown |= !std::mem::replace(&mut near[*at], true);
                }
            }
            if !grown {
                break;
            }
        }
        let published = (0..self.counts.len()).filter(|at| near[*at] && !self.withheld[*at]);
        published.min_by_key(|at| (self.counts[*at] == 0, self.counts[*at], *at))
    }
}

/// A prime large enough that what is singular modulo it is singular.
const PRIME: i128 = (1 << 61) - 1;

/// The unknowns that the equations determine: those whose unit vector lies in the space of their rows.
fn determined(open: &[(Vec<(usize, i64)>, i64)]) -> Vec<usize> {
    let mut columns: Vec<usize> = open.iter().flat_map(|(unknown, _)| unknown.iter().map(|(at, _)| *at)).collect();
    columns.sort_unstable();
    columns.dedup();
    let mut rows: Vec<Vec<i128>> = Vec::new();
    for (unknown, _) in open {
        let mut row = vec![0i128; columns.len()];
        for (at, sign) in unknown {
            if let Ok(column) = columns.binary_search(at) {
                row[column] = (i128::from(*sign) + PRIME) % PRIME;
            }
        }
        rows.push(row);
    }
    // Reduced row echelon form: a row with one entry left determines its unknown.
    let mut rank = 0;
    for column in 0..columns.len() {
        let Some(pivot) = (rank..rows.len()).find(|row| rows[*row][column] != 0) else { continue };
        rows.swap(rank, pivot);
        let inverse = power(rows[rank][column], PRIME - 2);
        rows[rank].iter_mut().for_each(|entry| *entry = *entry * inverse % PRIME);
        let reduced = rows[rank].clone();
        for (_, row) in rows.iter_mut().enumerate().filter(|(at, _)| *at != rank) {
            let factor = row[column];
            if factor != 0 {
                row.iter_mut()
                    .zip(&reduced)
                    .for_each(|(entry, one)| *entry = (*entry + (PRIME - factor) * one) % PRIME);
            }
        }
        rank += 1;
    }
    let single = |row: &Vec<i128>| {
        let mut left = row.iter().enumerate().filter(|(_, entry)| **entry != 0);
        let first = left.next().map(|(column, _)| column);
        if left.next().is_none() { first } else { None }
    };
    rows.iter().take(rank).filter_map(single).filter_map(|column| columns.get(column).copied()).collect()
}

fn power(base: i128, exponent: i128) -> i128 {
    let (mut result, mut base, mut exponent) = (1i128, base % PRIME, exponent);
    while exponent > 0 {
        if exponent & 1 == 1 {
            result = result * base % PRIME;
        }
        base = base * base % PRIME;
        exponent >>= 1;
    }
    result
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn row(count: u64, of: Vec<usize>) -> SumRow {
        let mut counts = [0; Kind::ALL.len()];
        counts[0] = count;
        SumRow { title: String::new(), citations: Vec::new(), counts, of }
    }

    fn tables(rules: &[u64], groups: &[Vec<usize>], split: u64) -> SumTables {
        let total: u64 = rules.iter().sum();
        let first = total.min(split);
        let sum = |of: &Vec<usize>| of.iter().map(|at| rules[*at]).sum();
        SumTables {
            rules: rules.iter().map(|count| row(*count, Vec::new())).collect(),
            roles: groups.iter().map(|of| row(sum(of), of.clone())).collect(),
            agencies: Vec::new(),
            months: vec![row(first, Vec::new()), row(total - first, Vec::new())],
        }
    }

    #[test]
    fn a_small_count_beside_a_total_takes_another_with_it() {
        let found = Withheld::of(&tables(&[3, 20, 30], &[vec![0, 1]], 53));
        let published: Vec<bool> = (0..3).map(|row| !found.is(0, row, 0)).collect();
        assert!(!published[0]);
        assert!(published.iter().filter(|published| !**published).count() >= 2, "{published:?}");
    }

    #[test]
    fn where_no_count_is_small_all_are_published() {
        let tables = tables(&[5, 0, 30], &[vec![0, 1]], 20);
        assert_eq!(Withheld::of(&tables), Withheld::nothing(&tables));
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 100, ..ProptestConfig::default() })]
        /// Against every table of counts up to 12 that agrees with what is published: each small count
        /// could be another.
        #[test]
        fn no_small_count_is_told(
            rules in prop::collection::vec(0u64..9, 1..4),
            first in prop::collection::vec(0usize..4, 1..4),
            split in 0u64..12,
        ) {
            let mut of: Vec<usize> = first.into_iter().filter(|at| *at < rules.len()).collect();
            of.sort_unstable();
            of.dedup();
            let real = tables(&rules, &[of.clone()], split);
            let withheld = Withheld::of(&real);
            let small = |count: u64| count > 0 && count < LEAST;
            let mut others = vec![std::collections::BTreeSet::new(); rules.len() + 1];
            let mut guess = vec![0u64; rules.len()];
            loop {
                let total: u64 = guess.iter().sum();
                for first in 0..=total {
                    let other = tables(&guess, &[of.clone()], first);
                    let all = |tables: &SumTables| [tables.rules.clone(), tables.roles.clone(), Vec::new(), tables.months.clone()];
                    let agrees = all(&real).iter().zip(all(&other)).enumerate().all(|(table, (real, other))| {
                        real.iter().zip(&other).enumerate().all(|(row, (real, other))| {
                            withheld.is(table, row, 0) || real.counts[0] == other.counts[0]
                        })
                    });
                    if agrees {
                        guess.iter().enumerate().for_each(|(at, count)| { others[at].insert(*count); });
                        others[rules.len()].insert(first);
                    }
                }
                let Some(next) = guess.iter().position(|count| *count < 12) else { break };
                guess[next] += 1;
                guess[..next].fill(0);
            }
            for (at, count) in rules.iter().enumerate().filter(|(_, count)| small(**count)) {
                prop_assert!(withheld.is(0, at, 0));
                prop_assert!(others[at].len() > 1, "{count} of {rules:?} is told: {others:?}");
            }
        }
    }
}
