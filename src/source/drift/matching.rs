//! Which paragraph of the old edition is which of the new one.
//!
//! As in the patience difference of Bram Cohen: paragraphs whose words occur once in both editions are
//! anchors; a longest increasing run of them (Schensted 1961) keeps its order, the others have moved. Between
//! the anchors repeated words are paired in order. What is left is aligned gap by gap so that the sum of
//! likenesses is greatest and no two pairs cross (Needleman and Wunsch 1970); last, whatever is alike by
//! [`FAR`] is paired wherever it stands.

use crate::source::words::alike;
use crate::source::{Kind, Paragraph};
use std::collections::BTreeMap;

/// Fewest words whose fingerprint tells a paragraph from all others.
const ENOUGH: u32 = 5;
/// Least likeness, in thousandths, of two paragraphs between the same neighbours.
const NEAR: u32 = 250;
/// Least likeness of two paragraphs with the same address between the same neighbours.
const SAME_ADDRESS: u32 = 60;
/// Fewest places of a sketch that are enough to say that two paragraphs are unlike.
const FEW: u32 = 4;
/// Least likeness of two paragraphs far apart.
const FAR: u32 = 500;
/// Fewest words of a paragraph that is looked for far away.
const FAR_WORDS: u32 = 10;
/// The most pairs of one gap that are weighed; a larger gap is no edition of the same text.
const MOST_WEIGHED: usize = 4_000_000;

/// The pairs found.
#[derive(Debug, Default)]
pub(super) struct Pairs {
    /// For each old piece its new one.
    pub new_of: Vec<Option<usize>>,
    /// For each new piece its old one.
    pub old_of: Vec<Option<usize>>,
    /// For each new piece whether it keeps its place in the order.
    pub in_order: Vec<bool>,
}

impl Pairs {
    fn pair(&mut self, old: usize, new: usize) -> bool {
        match (self.new_of.get_mut(old), self.old_of.get_mut(new)) {
            (Some(to @ None), Some(from @ None)) => {
                (*to, *from) = (Some(new), Some(old));
                true
            }
            _ => false,
        }
    }

    fn are_free(&self, old: usize, new: usize) -> bool {
        matches!((self.new_of.get(old), self.old_of.get(new)), (Some(None), Some(None)))
    }
}

/// Pairs the pieces of two editions.
pub(super) fn pairs(old: &[Paragraph], new: &[Paragraph]) -> Pairs {
    let mut pairs =
        Pairs { new_of: vec![None; old.len()], old_of: vec![None; new.len()], in_order: vec![false; new.len()] };
    anchors(old, new, &mut pairs);
    spread(old, new, &mut pairs);
    same_words(old, new, &mut pairs);
    order(&mut pairs);
    for (old_gap, new_gap) in gaps(&pairs) {
        align(old, new, old_gap, new_gap, &mut pairs);
    }
    order(&mut pairs);
    far(old, new, &mut pairs);
    same_place(old, new, &mut pairs);
    order(&mut pairs);
    pairs
}

/// Pairs what occurs once in both editions with the same words.
fn anchors(old: &[Paragraph], new: &[Paragraph], pairs: &mut Pairs) {
    let once = |paragraphs: &[Paragraph]| {
        let mut places: BTreeMap<String, Option<usize>> = BTreeMap::new();
        for (at, paragraph) in paragraphs.iter().enumerate().filter(|(_, paragraph)| paragraph.words >= ENOUGH) {
            places.entry(paragraph.fingerprint.clone()).and_modify(|place| *place = None).or_insert(Some(at));
        }
        places
    };
    let (old, new) = (once(old), once(new));
    for (print, place) in &old {
        if let (Some(old), Some(Some(new))) = (place, new.get(print)) {
            pairs.pair(*old, *new);
        }
    }
}

/// From every pair outwards, as long as the words are the same.
fn spread(old: &[Paragraph], new: &[Paragraph], pairs: &mut Pairs) {
    let same = |a: usize, b: usize| {
        old.get(a).zip(new.get(b)).is_some_and(|(a, b)| a.fingerprint == b.fingerprint && a.kind == b.kind)
    };
    for at in 0..old.len() {
        if let Some(new) = pairs.new_of[at]
            && same(at + 1, new + 1)
        {
            pairs.pair(at + 1, new + 1);
        }
    }
    for at in (1..old.len()).rev() {
        if let Some(new) = pairs.new_of[at].and_then(|new| new.checked_sub(1))
            && same(at - 1, new)
        {
            pairs.pair(at - 1, new);
        }
    }
}

/// Where the same words stand in the old edition and in the new one.
type Both = (Vec<usize>, Vec<usize>);

/// Repeated words: first what kept its address, then what belongs to paragraphs that are pairs, then longer
/// ones in order.
fn same_words(old: &[Paragraph], new: &[Paragraph], pairs: &mut Pairs) {
    let mut places: BTreeMap<(&str, bool), Both> = BTreeMap::new();
    for (at, paragraph) in old.iter().enumerate().filter(|(at, _)| pairs.new_of[*at].is_none()) {
        places.entry((&paragraph.fingerprint, paragraph.is_heading())).or_default().0.push(at);
    }
    for (at, paragraph) in new.iter().enumerate().filter(|(at, _)| pairs.old_of[*at].is_none()) {
        places.entry((&paragraph.fingerprint, paragraph.is_heading())).or_default().1.push(at);
    }
    places.retain(|_, (old, new)| !old.is_empty() && !new.is_empty());
    for (olds, news) in places.values() {
        let by_address: BTreeMap<&str, usize> = news.iter().map(|&at| (new[at].address.as_str(), at)).collect();
        for &at in olds {
            if let Some(&to) = by_address.get(old[at].address.as_str()) {
                pairs.pair(at, to);
            }
        }
    }
    let owner_of_new = owners(new);
    let owner_of_old = owners(old);
    for (olds, news) in places.values() {
        for &at in olds {
            let owner = owner_of_old[at].and_then(|owner| pairs.new_of[owner]);
            let home = |to: &&usize| owner.is_some() && owner_of_new[**to] == owner && pairs.are_free(at, **to);
            if let Some(&to) = news.iter().find(home) {
                pairs.pair(at, to);
            }
        }
        for &at in olds.iter().filter(|&&at| old[at].words >= ENOUGH) {
            if let Some(&to) = news.iter().find(|&&to| pairs.are_free(at, to)) {
                pairs.pair(at, to);
            }
        }
    }
}

/// For each piece the place of what it belongs to or stands under.
pub(super) fn owners(paragraphs: &[Paragraph]) -> Vec<Option<usize>> {
    let places: BTreeMap<&str, usize> = paragraphs.iter().enumerate().map(|(at, p)| (p.address.as_str(), at)).collect();
    let owner = |paragraph: &Paragraph| {
        let owner = paragraph.belongs_to();
        let owner = if owner == paragraph.address { paragraph.under.as_str() } else { owner };
        places.get(owner).copied()
    };
    paragraphs.iter().map(owner).collect()
}

/// Tells the pairs that keep their order from those that cross them: a longest increasing run.
fn order(pairs: &mut Pairs) {
    let all: Vec<usize> = pairs.new_of.iter().flatten().copied().collect();
    let mut tails: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = vec![None; all.len()];
    for (at, &new) in all.iter().enumerate() {
        let length = tails.partition_point(|&tail| all[tail] < new);
        before[at] = length.checked_sub(1).map(|shorter| tails[shorter]);
        match tails.get_mut(length) {
            Some(tail) => *tail = at,
            None => tails.push(at),
        }
    }
    pairs.in_order.iter_mut().for_each(|kept| *kept = false);
    let mut next = tails.last().copied();
    while let Some(at) = next {
        if let Some(kept) = pairs.in_order.get_mut(all[at]) {
            *kept = true;
        }
        next = before[at];
    }
}

type Gap = std::ops::Range<usize>;

/// The stretches between pairs that keep their order.
fn gaps(pairs: &Pairs) -> Vec<(Gap, Gap)> {
    let mut gaps = Vec::new();
    let (mut from_old, mut from_new) = (0, 0);
    for (old, new) in pairs.new_of.iter().enumerate().filter_map(|(old, new)| Some((old, (*new)?))) {
        if pairs.in_order[new] {
            gaps.push((from_old..old, from_new..new));
            (from_old, from_new) = (old + 1, new + 1);
        }
    }
    gaps.push((from_old..pairs.new_of.len(), from_new..pairs.old_of.len()));
    gaps
}

/// How well two pieces between the same neighbours go together; none if they do not.
fn near(old: &Paragraph, new: &Paragraph) -> Option<u32> {
    let note = |paragraph: &Paragraph| paragraph.kind == Kind::Footnote;
    if old.is_heading() != new.is_heading() || note(old) != note(new) {
        return None;
    }
    let here = old.address == new.address;
    let bonus = u32::from(old.kind == new.kind) * 100 + u32::from(here) * 300;
    let places = u32::try_from(old.shingles.len().min(new.shingles.len())).unwrap_or(0);
    let alike = alike(&old.shingles, &new.shingles).unwrap_or_default();
    if places >= FEW {
        let enough = alike >= NEAR || (here && alike >= SAME_ADDRESS);
        // Few places say little: they weigh less.
        return enough.then_some(alike * places / (places + 2) + bonus);
    }
    if old.kind == Kind::Heading && new.kind == Kind::Heading {
        return Some(100);
    }
    let (less, more) = (old.words.min(new.words), old.words.max(new.words));
    let fits = here && old.kind == new.kind && less * 2 >= more;
    (fits || alike >= FAR).then_some(100 + alike * places / (places + 2) + bonus)
}

/// Aligns the unpaired pieces of a gap so that the sum of likenesses is greatest.
fn align(old: &[Paragraph], new: &[Paragraph], old_gap: Gap, new_gap: Gap, pairs: &mut Pairs) {
    let olds: Vec<usize> = old_gap.filter(|&at| pairs.new_of[at].is_none()).collect();
    let news: Vec<usize> = new_gap.filter(|&at| pairs.old_of[at].is_none()).collect();
    if olds.is_empty() || news.is_empty() || olds.len().saturating_mul(news.len()) > MOST_WEIGHED {
        return;
    }
    let width = news.len() + 1;
    let mut best = vec![0_u32; (olds.len() + 1) * width];
    let likeness = |o: usize, n: usize| near(&old[olds[o]], &new[news[n]]);
    for o in (0..olds.len()).rev() {
        for n in (0..news.len()).rev() {
            let skip = best[(o + 1) * width + n].max(best[o * width + n + 1]);
            let take = likeness(o, n).map_or(0, |likeness| likeness + best[(o + 1) * width + n + 1]);
            best[o * width + n] = skip.max(take);
        }
    }
    let (mut o, mut n) = (0, 0);
    while o < olds.len() && n < news.len() {
        let here = best[o * width + n];
        if here == best[(o + 1) * width + n] {
            o += 1;
        } else if here == best[o * width + n + 1] {
            n += 1;
        } else {
            pairs.pair(olds[o], news[n]);
            (o, n) = (o + 1, n + 1);
        }
    }
}

/// Pairs what is alike wherever it stands, the most alike first.
fn far(old: &[Paragraph], new: &[Paragraph], pairs: &mut Pairs) {
    let wanted = |paragraph: &Paragraph| paragraph.words >= FAR_WORDS && !paragraph.is_heading();
    let mut by_place: BTreeMap<(usize, u8), Vec<usize>> = BTreeMap::new();
    for (at, paragraph) in new.iter().enumerate().filter(|(at, p)| pairs.old_of[*at].is_none() && wanted(p)) {
        for (place, value) in paragraph.shingles.iter().enumerate().take(8) {
            by_place.entry((place, *value)).or_default().push(at);
        }
    }
    let mut found = Vec::new();
    for (at, paragraph) in old.iter().enumerate().filter(|(at, p)| pairs.new_of[*at].is_none() && wanted(p)) {
        let mut candidates: Vec<usize> = paragraph
            .shingles
            .iter()
            .enumerate()
            .take(8)
            .filter_map(|(place, value)| by_place.get(&(place, *value)))
            .filter(|candidates| candidates.len() <= 200)
            .flatten()
            .copied()
            .collect();
        candidates.sort_unstable();
        candidates.dedup();
        for to in candidates {
            let likeness = alike(&paragraph.shingles, &new[to].shingles).unwrap_or_default();
            if likeness >= FAR {
                found.push((std::cmp::Reverse(likeness), at, to));
            }
        }
    }
    found.sort_unstable();
    for (_, at, to) in found {
        pairs.pair(at, to);
    }
}

/// Short pieces at the same address whose owners are pairs: a reworded bullet or heading too short to weigh.
fn same_place(old: &[Paragraph], new: &[Paragraph], pairs: &mut Pairs) {
    let places: BTreeMap<&str, usize> = new.iter().enumerate().map(|(at, p)| (p.address.as_str(), at)).collect();
    for (at, paragraph) in old.iter().enumerate() {
        let Some(&to) = places.get(paragraph.address.as_str()) else { continue };
        let numbered = matches!(paragraph.kind, Kind::Part | Kind::Chapter | Kind::Section);
        let short = near(paragraph, &new[to]).is_some();
        if pairs.are_free(at, to) && new[to].kind == paragraph.kind && (numbered || short) {
            pairs.pair(at, to);
        }
    }
}
