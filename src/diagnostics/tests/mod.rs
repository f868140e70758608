//! What a user sees, as specification: each renderer over the same few findings.

mod hostile;
mod order;
mod robust;
mod shown;
mod standard;

use super::*;

/// Two small policy files and the findings that a run over them could give.
fn example() -> (Vec<Finding>, Sources) {
    let sources = Sources {
        files: vec![
            Source { name: "common/acts.milepost".to_owned(), text: ACTS.to_owned() },
            Source { name: "set/chapter 3.milepost".to_owned(), text: CHAPTER.to_owned() },
        ],
    };
    let findings = vec![
        missing_folder(),
        declared_twice(&sources),
        missing_brace(&sources),
        clash(&sources),
        looser(&sources),
        counted(&sources),
    ];
    (findings, sources)
}

const ACTS: &str = "\
# Acts that every text uses

act strategy-discussion \"Strategy meeting or discussion\" {
  outcomes: start an enquiry, meet again, no enquiry
}

act initial-conference \"Initial child protection conference\" {
  takes time
}

act strategy-discussion \"Strategy discussion\"
";

const CHAPTER: &str = "\
procedure section-47 \"Section 47 enquiry\" [SET A.3] {
  step discuss is a strategy-discussion {
    should happen within 3 working days of concern-identified   [SET A.3.4.17]
    must happen within 3 days of the earlier of referral-received, concern-identified   [SET A.3.10.1]   reading \"'days': calendar days\"

    if no enquiry: go to consider-child-in-need
  }
";

/// What is left of coloured text when the colour is taken away.
fn without_colour(coloured: &str) -> String {
    let mut parts = coloured.split('\u{1b}');
    let mut text = parts.next().unwrap_or("").to_owned();
    for part in parts {
        text.push_str(part.split_once('m').map_or("", |(_, rest)| rest));
    }
    text.lines().map(|line| line.trim_end().to_owned() + "\n").collect()
}

/// The `nth` stretch of a file that reads like this.
fn span(sources: &Sources, file: u32, words: &str, nth: usize) -> Span {
    let text = &sources.files[file as usize].text;
    let start = text.match_indices(words).nth(nth).expect("the words are in the file").0;
    let line = text[..start].matches('\n').count() as u32 + 1;
    Span { file, line, start: start as u32, end: (start + words.len()) as u32 }
}

fn missing_folder() -> Finding {
    Finding::new("MP001", Level::Error, Origin::Policy, &["folder"], "there is no folder \"policy\"")
        .help("name the folder that holds the policy files, for example: milepost check policies")
}

fn declared_twice(sources: &Sources) -> Finding {
    Finding::new(
        "MP101",
        Level::Error,
        Origin::Policy,
        &["act"],
        "the act \"Strategy discussion\" is declared twice under the name strategy-discussion",
    )
    .see(span(sources, 0, "strategy-discussion", 0), "declared here first")
    .at(span(sources, 0, "strategy-discussion", 1), "and here again")
    .see(span(sources, 1, "strategy-discussion", 0), "used here")
    .help("keep one of the two, or give the second a name of its own")
}

fn missing_brace(sources: &Sources) -> Finding {
    let end = CHAPTER.len() as u32;
    Finding::new(
        "MP002",
        Level::Error,
        Origin::Policy,
        &["brace"],
        "the procedure \"Section 47 enquiry\" is not closed",
    )
    .at(Span { file: 1, line: 8, start: end, end }, "a } is missing here")
    .see(span(sources, 1, CHAPTER, 0), "it begins here")
    .help("close it with } on a line of its own")
}

fn clash(sources: &Sources) -> Finding {
    let mut finding = Finding::new(
        "MP301",
        Level::Warning,
        Origin::Document,
        &["SET A.3.4.17", "SET A.3.10.1"],
        "\"Strategy meeting or discussion\" has two limits that differ",
    )
    .at(span(sources, 1, "within 3 working days", 0), "within 3 working days")
    .at(span(sources, 1, "within 3 days", 0), "within 3 days, whatever day it is")
    .cite(["SET A.3.4.17".to_owned(), "SET A.3.10.1".to_owned()])
    .because("A concern identified on Thursday 2 May 2024 at 16:00 must be discussed by Sunday 5 May 2024, but should be discussed by Wednesday 8 May 2024, the Monday being a bank holiday.")
    .because("A discussion held on Tuesday 7 May keeps the one and breaks the other.")
    .help("nothing in the policy file: raise it with the publisher, or answer it");
    finding.answer = Some(Answer {
        by: "J. Okafor, policy officer".to_owned(),
        on: "2024-05-20".to_owned(),
        why: "raised with the publisher; we keep to the sooner".to_owned(),
    });
    finding
}

fn looser(sources: &Sources) -> Finding {
    let mut finding =
        Finding::new("MP207", Level::Warning, Origin::Policy, &["SET A.3"], "nobody hears of \"no enquiry\"")
            .at(span(sources, 1, "if no enquiry: go to consider-child-in-need", 0), "")
            .cite(["SET A.3".to_owned()]);
    finding.answer =
        Some(Answer { by: "J. Okafor".to_owned(), on: "2024-05-20".to_owned(), why: "told by telephone".to_owned() });
    finding
}

fn counted(sources: &Sources) -> Finding {
    Finding::new("MP401", Level::Note, Origin::Document, &["unbounded"], "1 act has no limit of time")
        .at(span(sources, 0, "initial-conference", 0), "no text says when")
        .because("\"Initial child protection conference\"")
}

/// What readers of the SARIF log are told about two of the kinds.
const RULES: [sarif::Rule; 2] = [
    sarif::Rule {
        code: "MP101",
        title: "Declared twice",
        explanation: "Two declarations have one name.\n\nKeep one, or rename the other.\n",
    },
    sarif::Rule { code: "MP301", title: "Contradiction", explanation: "" },
];
