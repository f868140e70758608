//! Scanning: what is so from each start of a period, in as few tries as decide every minute.
//!
//! The starts of a day fall into a few pieces, within each of which every start has the same outcome:
//! [`propagate`](super::propagate) says how far one reaches. Days around which the calendar looks the
//! same share their pieces: see [`sameness`](super::sameness).

use super::clock::later;
use super::sameness::{Days, Reach};
use crate::calendar::{Date, Moment};

/// What one try found.
pub(super) struct Look<T> {
    pub verdict: T,
    /// For how many further minutes it is the same.
    pub steady: i64,
    /// The first and last moment met with.
    pub met: Option<(Moment, Moment)>,
    /// Whether it rests on the calendar alone, so that it serves where the calendar is the same.
    pub lasting: bool,
}

/// Starts with the same outcome: all of one date.
#[derive(Clone, Debug)]
pub(super) struct Piece<T> {
    pub first: Moment,
    pub last: Moment,
    /// How far ahead of the first start the outcome looks, in minutes.
    pub ahead: i64,
    pub verdict: T,
}

/// The pieces of one date, to be used again.
struct Kept<T> {
    number: i64,
    /// The dates that matter, counted from this one.
    from: i64,
    until: i64,
    pieces: Vec<Piece<T>>,
}

/// Looks at every start from `from` to `until`, both included. Without a reach no date serves for
/// another.
pub(super) fn scan<T: Clone>(
    days: Option<(&Days, Reach)>,
    from: Date,
    until: Date,
    mut look: impl FnMut(Moment) -> Look<T>,
) -> Vec<Piece<T>> {
    let mut kept: Vec<Kept<T>> = Vec::new();
    let mut pieces = Vec::new();
    let mut date = from.max(Moment::FIRST.date());
    let until = until.min(Moment::LAST.date());
    while date <= until {
        let Ok(midnight) = Moment::first_of(date) else { break };
        match days.and_then(|(days, reach)| like(days, reach, &kept, date)) {
            Some(like) => pieces.extend(like.pieces.iter().map(|piece| moved(piece, like, midnight))),
            None => {
                let (found, range) = pieces_of(midnight, date, &mut look);
                if let (Some((days, reach)), Some((first, last))) = (days, range) {
                    let number = days.number(date);
                    let from = days.number(first.date()).min(number) - reach.margin - number;
                    let until = days.number(last.date()).max(number) + reach.margin - number;
                    kept.push(Kept { number, from, until, pieces: found.clone() });
                }
                pieces.extend(found);
            }
        }
        match date.tomorrow() {
            Ok(next) => date = next,
            Err(_) => break,
        }
    }
    pieces
}

/// A date already looked at around which the calendar is the same.
fn like<'k, T>(days: &Days, reach: Reach, kept: &'k [Kept<T>], date: Date) -> Option<&'k Kept<T>> {
    let number = days.number(date);
    kept.iter().rev().find(|kept| {
        let count = kept.until - kept.from + 1;
        days.alike(number + kept.from, kept.number + kept.from, count, reach.months)
    })
}

/// A piece of a like date, moved to the date that begins at `midnight`.
fn moved<T: Clone>(piece: &Piece<T>, like: &Kept<T>, midnight: Moment) -> Piece<T> {
    let there = like.pieces.first().map_or(midnight, |first| first.first);
    let here = |moment: Moment| later(midnight, moment.minutes_since(there));
    Piece { first: here(piece.first), last: here(piece.last), ahead: piece.ahead, verdict: piece.verdict.clone() }
}

/// The pieces of one date; with the first and last moment met with if they may serve for others.
fn pieces_of<T: Clone>(
    midnight: Moment,
    date: Date,
    look: &mut impl FnMut(Moment) -> Look<T>,
) -> (Vec<Piece<T>>, Option<(Moment, Moment)>) {
    let (mut pieces, mut start, mut lasting) = (Vec::new(), midnight, true);
    let (mut first, mut latest) = (midnight, midnight);
    let end = Moment::last_of(date).unwrap_or(midnight);
    loop {
        let found = look(start);
        let last = later(start, found.steady.clamp(0, end.minutes_since(start)));
        lasting &= found.lasting;
        let met = found.met.unwrap_or((start, start));
        (first, latest) = (first.min(met.0), latest.max(met.1));
        let ahead = met.1.minutes_since(start).max(0);
        pieces.push(Piece { first: start, last, ahead, verdict: found.verdict });
        if last >= end {
            return (pieces, lasting.then_some((first, latest)));
        }
        start = later(last, 1);
    }
}
