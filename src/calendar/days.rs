//! The calendar ready for use: working days and school days listed once, then looked up.

use jiff::civil::Date;

use super::moment::{epoch_day, plus_days};
use super::{BeyondCalendar, Conventions, DayKind, Weekday};

/// Conventions made ready to answer: every working and school day is listed once, so that counting
/// days is a look-up however many there are.
#[derive(Clone, Debug)]
pub struct Calendar {
    conventions: Conventions,
    working: Result<CountedDays, BeyondCalendar>,
    school: Result<CountedDays, BeyondCalendar>,
}

impl Calendar {
    /// Makes a calendar from its conventions. What they do not state is refused when it is asked for.
    #[must_use]
    pub fn new(conventions: Conventions) -> Self {
        let working = working_days(&conventions);
        let school = school_days(&conventions);
        Calendar { conventions, working, school }
    }

    /// The conventions it was made from.
    #[must_use]
    pub fn conventions(&self) -> &Conventions {
        &self.conventions
    }

    /// Whether `date` is a working day.
    ///
    /// # Errors
    /// [`BeyondCalendar`] if it could be a bank holiday that is not known.
    pub fn is_working_day(&self, date: Date) -> Result<bool, BeyondCalendar> {
        if !self.conventions.working_week.contains(&Weekday::of(date)) {
            return Ok(false);
        }
        self.counted(DayKind::Working)?.contains(date)
    }

    /// Whether `date` is a school day.
    ///
    /// # Errors
    /// [`BeyondCalendar`] without terms, or before the first or after the last.
    pub fn is_school_day(&self, date: Date) -> Result<bool, BeyondCalendar> {
        self.counted(DayKind::School)?.contains(date)
    }

    /// How many working days come after `from`, up to and including `until`; none if `until` is not
    /// later. So the first working day after `from` is 1 away.
    ///
    /// # Errors
    /// [`BeyondCalendar`] if a date between could be a bank holiday that is not known.
    pub fn working_days_between(&self, from: Date, until: Date) -> Result<u32, BeyondCalendar> {
        if until <= from {
            return Ok(0);
        }
        let days = self.counted(DayKind::Working)?;
        Ok(days.count_through(until)?.saturating_sub(days.count_through(from)?))
    }

    pub(super) fn counted(&self, kind: DayKind) -> Result<&CountedDays, BeyondCalendar> {
        let days = match kind {
            DayKind::Working => &self.working,
            DayKind::School => &self.school,
        };
        days.as_ref().map_err(|reason| *reason)
    }
}

/// Days of one kind over the dates that are covered.
#[derive(Clone, Debug)]
pub(super) struct CountedDays {
    kind: DayKind,
    /// The first and last date covered.
    from: Date,
    until: Date,
    /// The days of this kind, in order.
    days: Vec<Date>,
    /// For each date covered, how many days of this kind there are up to and including it.
    through: Vec<u32>,
}

impl CountedDays {
    fn new(kind: DayKind, from: Date, until: Date, counts: impl Fn(Date) -> bool) -> Self {
        let (mut days, mut through) = (Vec::new(), Vec::new());
        let (mut date, mut so_far) = (from, 0);
        while date <= until {
            if counts(date) {
                days.push(date);
                so_far += 1;
            }
            through.push(so_far);
            match plus_days(date, 1) {
                Ok(next) => date = next,
                Err(_) => break,
            }
        }
        CountedDays { kind, from, until, days, through }
    }

    /// The `n`th day of this kind after `date` (the first is 1; 0 is read as 1).
    pub(super) fn nth_after(&self, date: Date, n: u32) -> Result<Date, BeyondCalendar> {
        let index = u64::from(self.count_through(date)?) + u64::from(n.max(1)) - 1;
        let found = usize::try_from(index).ok().and_then(|index| self.days.get(index));
        found.copied().ok_or_else(|| self.needs(next_day(self.until)))
    }

    /// The `n`th day of this kind before `date` (the first is 1; 0 is read as 1).
    pub(super) fn nth_before(&self, date: Date, n: u32) -> Result<Date, BeyondCalendar> {
        let before = self.count_through(plus_days(date, -1)?)?;
        let index = before.checked_sub(n.max(1)).and_then(|index| usize::try_from(index).ok());
        let found = index.and_then(|index| self.days.get(index));
        found.copied().ok_or_else(|| self.needs(previous_day(self.from)))
    }

    /// `date` itself if it is of this kind, otherwise the next that is.
    pub(super) fn on_or_after(&self, date: Date) -> Result<Date, BeyondCalendar> {
        self.nth_after(plus_days(date, -1)?, 1)
    }

    /// `date` itself if it is of this kind, otherwise the last before it that is.
    pub(super) fn on_or_before(&self, date: Date) -> Result<Date, BeyondCalendar> {
        self.nth_before(plus_days(date, 1)?, 1)
    }

    /// The first and the last date covered.
    pub(super) fn covers(&self) -> (Date, Date) {
        (self.from, self.until)
    }

    /// The most dates in a row, of those covered, without a day of this kind.
    pub(super) fn longest_break(&self) -> i64 {
        let ends = [previous_day(self.from)].into_iter().chain(self.days.iter().copied()).chain([next_day(self.until)]);
        let dates: Vec<Date> = ends.collect();
        dates.windows(2).map(|pair| i64::from((pair[1] - pair[0]).get_days()) - 1).max().unwrap_or(0)
    }

    fn contains(&self, date: Date) -> Result<bool, BeyondCalendar> {
        if date < self.from || date > self.until {
            return Err(self.needs(date));
        }
        Ok(self.days.binary_search(&date).is_ok())
    }

    /// How many days of this kind are covered up to and including `date`, which may be the eve of the
    /// first date covered.
    fn count_through(&self, date: Date) -> Result<u32, BeyondCalendar> {
        if date > self.until {
            return Err(self.needs(date));
        }
        if date < self.from {
            return if next_day(date) == self.from { Ok(0) } else { Err(self.needs(date)) };
        }
        let index = epoch_day(date) - epoch_day(self.from);
        let count = usize::try_from(index).ok().and_then(|index| self.through.get(index));
        count.copied().ok_or_else(|| self.needs(date))
    }

    fn needs(&self, needed: Date) -> BeyondCalendar {
        BeyondCalendar::NotCovered { kind: self.kind, needed, known_from: self.from, known_until: self.until }
    }
}

fn next_day(date: Date) -> Date {
    plus_days(date, 1).unwrap_or(date)
}

fn previous_day(date: Date) -> Date {
    plus_days(date, -1).unwrap_or(date)
}

/// The dates for which the bank holidays are known, within the years a moment may fall in.
fn known(conventions: &Conventions) -> Result<(Date, Date), BeyondCalendar> {
    let from = conventions.known_from.map(|date| date.max(Date::constant(1900, 1, 1)));
    let until = conventions.known_until.map(|date| date.min(Date::constant(2299, 12, 31)));
    match (from, until) {
        (Some(from), Some(until)) if from <= until => Ok((from, until)),
        _ => Err(BeyondCalendar::NoBankHolidays),
    }
}

fn working_days(conventions: &Conventions) -> Result<CountedDays, BeyondCalendar> {
    if conventions.working_week.is_empty() {
        return Err(BeyondCalendar::NoWorkingWeek);
    }
    let (mut from, mut until) = known(conventions)?;
    let in_week = |date: Date| conventions.working_week.contains(&Weekday::of(date));
    // A weekend is no working day whatever the bank holidays: it is known on either side.
    for _ in 0..7 {
        from = Some(previous_day(from)).filter(|date| !in_week(*date)).unwrap_or(from);
        until = Some(next_day(until)).filter(|date| !in_week(*date)).unwrap_or(until);
    }
    let counts = |date| in_week(date) && !conventions.bank_holidays.contains_key(&date);
    Ok(CountedDays::new(DayKind::Working, from, until, counts))
}

fn school_days(conventions: &Conventions) -> Result<CountedDays, BeyondCalendar> {
    let terms: Vec<_> = conventions.terms.iter().filter(|term| term.from <= term.until).collect();
    let first = terms.iter().map(|term| term.from).min().ok_or(BeyondCalendar::NoTerms)?;
    let last = terms.iter().map(|term| term.until).max().ok_or(BeyondCalendar::NoTerms)?;
    let (known_from, known_until) = known(conventions)?;
    let (from, until) = (first.max(known_from), last.min(known_until));
    if until < from {
        return Err(BeyondCalendar::NotCovered { kind: DayKind::School, needed: first, known_from, known_until });
    }
    let counts = |date| {
        Weekday::of(date) <= Weekday::Friday
            && !conventions.bank_holidays.contains_key(&date)
            && terms.iter().any(|term| term.from <= date && date <= term.until)
    };
    Ok(CountedDays::new(DayKind::School, from, until, counts))
}
