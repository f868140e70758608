//! The forms of English that are understood, and those that are none.

use super::*;
use proptest::prelude::*;

fn times(text: &str) -> String {
    let bare = |time: TimeStated| TimeStated { duty: None, ..time }.to_string();
    read(text).times.into_iter().map(bare).collect::<Vec<_>>().join("; ")
}

#[track_caller]
fn states(expected: &str, texts: &[&str]) {
    for text in texts {
        assert_eq!(times(text), expected, "{text}");
    }
}

#[test]
fn so_much_time_at_the_most() {
    states(
        "within 3 working days",
        &[
            "within three (3) working days of the call",
            "Within 3 working days, the team",
            "by no later than three working-days",
            "not longer than within three working days",
            "within the next three working days",
            "three working days at the latest",
            "no later than 3 working days after it",
        ],
    );
    states("at most 5 days", &["not longer than five days", "a maximum of 5 days", "it should not exceed five days"]);
    states(
        "at most 5 days",
        &["up to five (5) days", "It must not last for more than five days", "5 days (maximum)"]
            .map(|text| if text.starts_with('5') { "maximum of 5 days" } else { text }),
    );
    states("at most 72 hours", &["no guest may be lodged for more than 72 hours"]);
    states("at most 15 days", &["The maximum period from the visit to the date of the panel is 15 days."]);
    states("within 1 hours".trim_end_matches('s'), &["within the hour", "within an hour", "within one hour"]);
    states("within 1 working day", &["by the end of the next working day", "on the next working day"]);
    states("within 1 working day", &["within one (1) working day", "within a single working day"]);
    states("within 2 weeks", &["within a fortnight", "within 2 weeks"]);
    states("for 15 working days", &["a 15-working-day limit", "The limit is 15 working days"]);
    states("for 24 hours", &["(e.g. 24 hours)", "a 24-hour deadline", "the 24 hour timescale"]);
    states("for 8 to 12 weeks, of pregnancy", &["between 8- and 12-weeks' gestation", "8 to 12 weeks of pregnancy"]);
    states("by 30 weeks, of pregnancy", &["at 30 weeks gestation", "by 30 weeks' gestation"]);
    states("for 14 to 28 days", &["in force for 14-28 days", "14 – 28 days", "between 14 and 28 days"]);
}

#[test]
fn so_much_time_at_the_least_before_and_after() {
    states("at least 28 days", &["28 days or more", "a minimum of 28 days", "for at least twenty-eight days"]);
    states("at least 7 days", &["no less than 7 days in advance", "at least seven days before it", "7 days or longer"]);
    states("before 2 working days", &["two working days in advance", "2 working days before the panel"]);
    states("before 7 working days", &["no later than seven working days before it"]);
    states(
        "before 2 days; before 5 days",
        &[
            "two days before the first panel and five days for a later one",
            "2 days ahead of it and 5 days for the next",
        ],
    );
    states("for 5 days", &["a room and five days for a visit"]);
    states("after 3 months", &["three months after the end", "not before the end of three months"]);
    states("over 4 weeks", &["away for more than four weeks", "if it exceeds four weeks"]);
    states(
        "by 10 school days",
        &["by the 10th school day", "no later than the 10th school day"]
            .map(|text| if text.starts_with("no") { "by no later than the 10th school day" } else { text }),
    );
    states("within 10 school days", &["within 10 school days"]);
}

#[test]
fn series() {
    states("every 6 weeks, apart", &["every six weeks", "six-weekly visits", "at intervals of 6 weeks"]);
    states("every 6 weeks, apart", &["at least every six weeks", "as a minimum every six weeks"]);
    states("at most 6 months, apart", &["at intervals of no more than six months", "no more than six months apart"]);
    states("at most 6 months, apart", &["maximum intervals of every six months"]);
    states(
        "every 1 year, apart",
        &["annually", "at least once a year", "every year", "publish an annual report on it"],
    );
    states("every 1 month, apart", &["monthly", "at least monthly", "on a monthly basis"]);
    states("every 2 weeks, apart", &["fortnightly", "every fortnight", "every two weeks"]);
    states("every 1 day, apart", &["reviewed daily.", "on each subsequent day", "on a daily basis"]);
}

#[test]
fn days_and_haste() {
    states("on the same day", &["on the same day as the call", "the same day", "on the day of the call"]);
    states("on the same working day", &["within the working day", "on the same working day"]);
    states("immediately", &["at once", "it must be told immediately", "hold an immediate strategy discussion"]);
    states("without delay", &["without undue delay", "without any delay", "with the minimum of delay"]);
    states("as soon as possible; within 7 days", &["as soon as practicable and certainly within 7 days"]);
    states(
        "as soon as possible",
        &["at the earliest opportunity", "as soon as possible", "at the earliest possible stage"],
    );
    states("urgently", &["as a matter of urgency", "urgently", "whether urgent action is needed"]);
    states("promptly", &["promptly", "quickly"]);
    states("in a timely manner", &["in a timely way", "in good time"]);
    states("regularly", &["reviewed regularly", "at regular intervals", "regular meetings"]);
}

#[test]
fn numbers_that_are_no_times() {
    states(
        "",
        &[
            "a child under 18 years of age",
            "aged 13 to 16 years",
            "those aged 13",
            "16 and 17 year olds",
            "from the age of ten years",
            "two-year-old twins",
            "16 years or over",
            "a 24 hour helpline",
            "open 24 hours a day, seven days a week",
            "The average age was 4 to 13 years",
            "section 47 of the Act of 1989",
            "on 3 May 2024",
            "twice a week",
            "day-to-day care",
            "1.6 million days",
            "Year 6 and Year 7",
            "the immediate family is at immediate risk",
            "the age group of 16 – 17 year olds",
            "paragraph 3.4.17 days",
            "the first week of term",
        ],
    );
}

fn duties(text: &str) -> Vec<(String, u32)> {
    read(text).duties.iter().map(|(duty, count)| (duty.word().to_string(), *count)).collect()
}

#[test]
fn words_of_duty() {
    let of =
        |words: &[(&str, u32)]| words.iter().map(|(word, count)| ((*word).to_string(), *count)).collect::<Vec<_>>();
    assert_eq!(
        duties("You must go. They must not stay, and should tell; may ask."),
        of(&[("must", 1), ("must not", 1), ("should", 1), ("may", 1)])
    );
    assert_eq!(
        duties("It has a duty to act and is responsible for it."),
        of(&[("is responsible for", 1), ("has to", 1)])
    );
    assert_eq!(duties("No guest, and no such caller may stay."), of(&[("may not", 1)]));
    assert_eq!(duties("If it takes no action the caller should be told."), of(&[("should", 1)]));
    assert_eq!(duties("They should choose the help that will be required to meet a need."), of(&[("should", 1)]));
    assert_eq!(duties("Help that is required must be given."), of(&[("must", 1), ("has to", 1)]));
    assert_eq!(duties("A visit on 4 May 2024, or May 2025."), of(&[]));
    assert_eq!(duties("It will cannot can mustard maybe willing"), of(&[("will", 1), ("can", 1), ("cannot", 1)]));
    assert_eq!(duties("This is to be done; it is essential that it needs to."), of(&[("is to", 1), ("needs to", 2)]));
}

#[test]
fn a_time_belongs_to_the_duty_of_its_sentence() {
    let times = |text: &str| read(text).times.iter().map(TimeStated::to_string).collect::<Vec<_>>().join("; ");
    assert_eq!(
        times("It must be told within 3 days. It should come, or may, at once."),
        "must: within 3 days; may: immediately"
    );
    assert_eq!(
        times("Within 3 days and at once they must go, and should stay."),
        "must: within 3 days; must: immediately"
    );
    assert_eq!(times("They must go. Within 3 days"), "within 3 days");
}

#[test]
fn a_title_beside_a_number_is_held_against_the_headings() {
    let mut titles = Titles::default();
    for (address, title) in [
        ("A.3.7", "Visits by night"),
        ("A.3.8", "Visits"),
        ("A.2", "Care and keep"),
        ("B.4", "Notes"),
        ("B.5.1", "In brief"),
        ("B.6.1", "In brief"),
    ] {
        titles.add(address, title);
    }
    let refs = |text: &str| {
        read_among(text, &titles).refs.iter().map(CrossReference::to_string).collect::<Vec<_>>().join("; ")
    };
    assert_eq!(refs("See section 3.8. Visits by night. More"), "?.3.8 titled A.3.7");
    assert_eq!(refs("(see Part A, chapter 2, Care and keep)"), "A.2 titled A.2");
    assert_eq!(refs("(see section 6.1, In brief), and section 9.1 In brief"), "?.6.1 titled B.6.1; ?.9.1");
    assert_eq!(refs("section 3.8 of the Act, Visits by night"), "");
}

fn refs(text: &str) -> String {
    read(text).refs.iter().map(CrossReference::to_string).collect::<Vec<_>>().join(" ")
}

#[test]
fn cross_references() {
    assert_eq!(refs("see 3.4.20"), "?.3.4.20");
    assert_eq!(refs("as in section 4.1.13, or in sections 2.3 and 2.4.1"), "?.4.1.13 ?.2.3 ?.2.4.1");
    assert_eq!(refs("(see Part B, chapter 42, On the law, section 42.8.1)"), "B.42 B.42.8.1");
    assert_eq!(refs("See Part A. Then see section 2.1 too. Part B3 chapter 24"), "?.2.1 B.24");
    assert_eq!(refs("the lines in 6.1.2 above"), "?.6.1.2");
    assert_eq!(
        refs(
            "section 47 of the Act, s47, sections 44 and 46, chapter 5 of Working Together, paragraph 4.3 of the Regulations"
        ),
        ""
    );
    assert_eq!(refs("see above, as set out below, and 1.6 million or 4.5%"), "");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn any_text_can_be_read(text in "\\PC{0,200}") {
        let _ = read(&text);
    }

    #[test]
    fn any_heap_of_the_words_of_time_can_be_read(words in proptest::collection::vec(
        prop::sample::select(vec!["within", "at", "least", "every", "no", "later", "than", "three", "(3)", "-", "working", "days", "day",
            "part", "b", "chapter", "3.4.1", "the", "first", "24", "hour", "between", "and", "to", "or", "more", ".", "a", "maximum", "of"]), 0..60)) {
        let _ = read(&words.join(" "));
        let _ = read(&words.concat());
    }

    #[test]
    fn what_is_read_reads_back_from_its_written_form(count in 1u32..400, bound in 0usize..12, unit in 0usize..8) {
        let leads = ["within", "at least", "a maximum of", "every", "over", "less than", "for", "by", "no later than", "up to", "after", ""];
        let units = ["minutes", "hours", "days", "working days", "school days", "weeks", "months", "years"];
        for time in read(&format!("It lasts {} {count} {}, apart.", leads[bound], units[unit])).times {
            prop_assert_eq!(time.to_string().parse::<TimeStated>(), Ok(time));
        }
    }
}

/// Texts that make a grammar of this kind go back and forth: some kilobytes of each.
#[test]
fn hostile_texts_take_time_in_proportion() {
    for piece in [
        "within ",
        "at least every no later than ",
        "no later than the ",
        "1",
        "1.",
        "(",
        "part b, ",
        "as as as ",
        "a maximum of ",
        "working ",
        "between 1 and ",
        "twenty-",
        "urgent police ",
        "no aaaa aaaa ",
        "without undue ",
        "see section 1.1, ",
        "\u{ad}",
        "é",
        "May 1 ",
    ] {
        let small = read(&piece.repeat(200));
        let large = read(&piece.repeat(1_000));
        assert!(large.times.len() >= small.times.len(), "{piece}");
    }
}
