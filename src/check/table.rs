//! The one table of codes: what each is called, how grave it is, its page, and the check that finds it.

use super::{Check, Page, conditions, counts, flow, people, registers, texts, time};
use crate::diagnostics::Level::{self, Error, Note, Warning};

/// One code.
#[derive(Clone, Copy, Debug)]
pub struct Row {
    /// For example `MP301`.
    pub code: &'static str,
    /// What such a finding is, in a few plain words.
    pub title: &'static str,
    /// The levels it can have.
    pub levels: &'static [Level],
    /// Its page of explanation.
    pub page: Page,
    /// The check that finds it; none for what is found while files are read and names are bound.
    pub check: Option<Check>,
    /// Whether it reports something missing, and so has to wait until every line is understood.
    pub needs_everything: bool,
}

/// The row of a code.
pub fn row(code: &str) -> Option<&'static Row> {
    TABLE.iter().find(|row| row.code.eq_ignore_ascii_case(code))
}

/// A row: `code, title, levels;` for what is found while reading, then `=> check` for a check, and
/// `, of the whole` if it reports something missing.
macro_rules! rows {
    ($($code:literal $title:literal $levels:expr $(=> $check:expr $(, $whole:ident)?)?;)+) => {
        /// Every code there is, in order.
        pub const TABLE: &[Row] = &[$(Row {
            code: $code,
            title: $title,
            levels: &$levels,
            page: Page::new(include_str!(concat!("pages/", $code, ".md"))),
            check: rows!(@check $($check)?),
            needs_everything: rows!(@whole $($($whole)?)?),
        }),+];
    };
    (@check) => { None };
    (@check $check:expr) => { Some($check) };
    (@whole) => { false };
    (@whole whole) => { true };
}

rows! {
    // Reading the files.
    "MP001" "A line that is not understood" [Error];
    "MP002" "A block that is never closed" [Error];
    "MP003" "A number that is too large" [Error];
    "MP004" "A date that does not exist" [Error];
    "MP005" "A file that cannot be read" [Error];
    "MP006" "A closing bracket too many" [Error];
    "MP008" "A file name that not every computer can hold" [Error];

    "MP009" "A file that cannot be laid out" [Error];
    "MP010" "More findings than are shown" [Error, Warning, Note];

    // Binding the names.
    "MP101" "A name that nothing is declared with" [Error];
    "MP102" "One name for two things" [Error];
    "MP103" "A name of another kind of thing" [Error];
    "MP104" "A name from a file that is not used" [Error];
    "MP105" "A line in the wrong place" [Error];
    "MP106" "Something declared and never used" [Note];
    "MP107" "A file outside the policy folder" [Error];
    "MP108" "A file that is not there" [Error];
    "MP109" "Files that use each other in a circle" [Error];
    "MP110" "A sentence without a paragraph" [Error];
    "MP111" "A condition that is no fact, outcome or state" [Error];
    "MP112" "A fact compared with what it cannot be" [Error];
    "MP113" "A time limit without a start" [Error];
    "MP114" "The end of something that takes no time" [Error];
    "MP115" "A paragraph of no declared document" [Error];
    "MP116" "A sentence that does not say what is done" [Error];
    "MP117" "A value of the wrong form" [Error];

    // Procedures as graphs.
    "MP201" "A step that nothing leads to" [Error] => flow::unreachable::check, whole;
    "MP202" "Steps from which no end can be reached" [Warning] => flow::no_end::check, whole;
    "MP203" "A loop with no way out" [Error] => flow::loops::check, whole;
    "MP204" "A step with no way on" [Error, Note] => flow::dead_end::check, whole;
    "MP205" "A case with no way on" [Error, Warning] => flow::missing::check, whole;
    "MP206" "Two ways on in one case" [Warning] => flow::overlap::check, whole;
    "MP207" "An otherwise that is never taken" [Warning] => flow::otherwise::check, whole;
    "MP208" "Parallel parts that cannot come together" [Error] => flow::parallel::check, whole;
    "MP209" "A hand-over to a procedure without steps" [Error] => flow::hand_over::check, whole;
    "MP210" "A procedure that nothing starts" [Warning] => flow::starts::check, whole;
    "MP211" "Hand-overs to what is not captured yet" [Note] => flow::elsewhere::check;

    // Conditions.
    "MP221" "A condition that can never hold" [Warning] => conditions::never::check, whole;
    "MP222" "A condition that always holds" [Warning] => conditions::always::check, whole;
    "MP223" "A fact that can never be so" [Error] => conditions::facts::check, whole;
    "MP224" "A condition that is not decided" [Note] => conditions::undecided::check, whole;

    // Time.
    "MP301" "Different time limits for one act" [Warning] => time::contradiction::check;
    "MP302" "Time limits that cannot all be met" [Warning] => time::clashes::check;
    "MP303" "A time limit that leaves too little room" [Warning];
    "MP304" "A state with two ends, or none" [Warning] => time::states::check;
    "MP305" "A time limit looser than its floor" [Warning] => time::floor::check;
    "MP306" "Exceptions that hold together with different limits" [Warning] => time::instead::check;
    "MP307" "Too little time, and no branch for it" [Warning];
    "MP308" "A must that is loosened by nobody" [Warning] => time::loosened::check;
    "MP309" "An exception that can never apply" [Warning] => time::never::check, whole;
    "MP310" "Moments that cannot be as declared" [Error] => time::moments::check;
    "MP311" "A time limit beyond the calendar" [Warning] => time::beyond::check;
    "MP312" "Not every clash of time limits was tried" [Note];
    "MP313" "Time limits held against no others" [Note] => time::left_out::check;
    "MP314" "A step that is never reached in time" [Warning] => time::never_in_time::check;
    "MP315" "A calendar that nothing can be counted with" [Error] => time::calendar::check;
    "MP316" "A date for which no bank holidays are known" [Warning];

    // What the texts say of one thing.
    "MP401" "Must in one text, should in another" [Warning] => texts::modality::check;
    "MP402" "Asked for in one text, forbidden in another" [Warning] => texts::forbidden::check;
    "MP403" "Different people for one office" [Warning] => people::actors::check;
    "MP404" "Different quorums for one meeting" [Warning] => people::quorums::check;
    "MP405" "Different recipients of one thing" [Note] => people::recipients::check;
    "MP406" "Different people may agree a later date" [Warning] => people::later_dates::check;
    "MP407" "Information sent past its only contact" [Warning] => people::contact::check;
    "MP411" "A step for which nobody is responsible" [Warning] => people::responsible::check, whole;

    // What the texts leave open, counted.
    "MP501" "Steps without a time limit" [Note] => counts::unlimited::check, whole;
    "MP502" "Haste without a measure" [Note] => counts::prompts::check;
    "MP503" "Clocks without a start, an amount or an actor" [Note] => counts::silences::check;

    // Names, reviews and answers.
    "MP511" "One title for two things" [Warning] => texts::same_title::check;
    "MP512" "A review that is void" [Warning] => texts::reviews::check, whole;
    "MP521" "An answer to nothing" [Warning];

    // Registers of recommendations, compared with the rules.
    "MP531" "A recommendation that is not met as written" [Warning, Note] => registers::not_met;
    "MP532" "An entry of a register that leads to nothing" [Warning] => registers::leads_nowhere, whole;

    // The policies held against the documents they cite; see `source`.
    "MP601" "A citation of no such paragraph" [Error];
    "MP602" "A time that the paragraph does not state" [Warning];
    "MP603" "A duty that the paragraph does not lay" [Warning];
    "MP604" "A time that no rule captures" [Warning, Note];
    "MP605" "A cross-reference that leads elsewhere" [Warning, Note];
    "MP606" "A document without a lock that can be used" [Error, Warning];
    "MP607" "A paragraph set aside and cited" [Warning];
}
