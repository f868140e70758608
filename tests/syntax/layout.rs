//! The canonical layout.

use milepost::syntax::format::format;
use proptest::prelude::*;

fn laid_out(text: &str) -> String {
    format(0, "draft.milepost", text).text
}

const POLICIES: &[&str] = &[
    include_str!("../../policies/common/acts.milepost"),
    include_str!("../../policies/set/a03-4-strategy-discussion.milepost"),
    include_str!("../../policies/set/document.milepost"),
    include_str!("../../policies/common/roles.milepost"),
];

#[test]
fn untidy_text_becomes_canonical() {
    let untidy = "\u{feff}# head of the file\r\nuse  common/roles\r\n\r\n\r\nrole  worker “The child’s worker”   of social-care # who\r\nprocedure p \"P\" [SET A.3]{\r\n# first\r\nstarts with  x or\ty\r\nstep one{ worker must happen within 3  working   days of x,when (b or  c)[SET A.1 , A.2] reading \"as ‘days’\" # end\r\n   # about instead\r\ninstead when b:must happen within 1 day of x text silent on the start [SET A.4] reading \"one\" reading \"two\" also, when c: may happen\r\n   # before the list\r\n  social-worker should cover  [SET A.9] {\r\n\"one\" when b\r\n  \"two\"\r\n  } # after the list\r\n\r\n\r\n if several apply : text silent\r\n  }\r\n  step two  is  a  z {} # nothing\r\n\r\n\r\n# last\r\n\r\n}\r\n";
    insta::assert_snapshot!(laid_out(untidy));
}

#[test]
fn what_is_not_understood_is_kept_word_for_word() {
    let text = "procedure p \"P\" [SET A.3] {\nstarts with x\nThis  is   prose, kept.  # so is this\n  stepp one {\n     anything {  at   all\n       }\n  }\n\n\n\nstep two {\n worker must happen\n}\n}\n}\n";
    let formatted = format(0, "draft.milepost", text);
    insta::assert_snapshot!(formatted.text);
    assert!(!formatted.findings.is_empty());
}

#[test]
fn policies_stay_as_they_mean() {
    for text in POLICIES {
        let once = format(0, "draft.milepost", text);
        assert_eq!(once.findings, Vec::new());
        assert_eq!(laid_out(&once.text), once.text);
    }
}

/// Comments of a text, in order.
fn comments(text: &str) -> Vec<String> {
    text.lines().filter_map(|line| line.split_once("# c")).map(|(_, rest)| rest.trim_end().to_string()).collect()
}

/// The text with blanks, line ends and comments put in where they change nothing.
fn roughened(text: &str, seeds: &[u8]) -> String {
    let mut seeds = seeds.iter().cycle().copied().enumerate();
    let mut next = || seeds.next().map_or(0, |(at, seed)| seed.wrapping_add(at as u8).wrapping_mul(31));
    let mut out = String::new();
    for (number, line) in text.lines().enumerate() {
        let code = line.trim();
        let mut quoted = false;
        out.push_str(&" ".repeat((next() % 7) as usize));
        for c in code.chars() {
            quoted ^= c == '"';
            match c {
                ' ' if !quoted => out.push_str([" ", "  ", "\t", " \t "][(next() % 4) as usize]),
                ',' | ':' if !quoted && next() % 3 == 0 && !code.starts_with("starts") => {
                    out.push(' ');
                    out.push(c);
                }
                _ => out.push(c),
            }
        }
        match next() % 8 {
            0 => out.push_str(&format!(" # c{number} beside")),
            1 => out.push_str(&format!("\n \t# c{number} below")),
            2 => out.push_str("   \t"),
            _ => {}
        }
        out.push_str(["\n", "\r\n", "\n\n\n", "\n \n"][(next() % 4) as usize]);
    }
    out
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn laying_out_twice_is_laying_out_once(at in 0..POLICIES.len(), seeds in proptest::collection::vec(any::<u8>(), 1..40)) {
        let rough = roughened(POLICIES[at], &seeds);
        let once = format(0, "draft.milepost", &rough);
        prop_assert_eq!(&once.findings, &Vec::new(), "{}", rough);
        prop_assert_eq!(comments(&once.text), comments(&rough));
        prop_assert_eq!(laid_out(&once.text), once.text);
    }

    #[test]
    fn blanks_alone_never_matter(at in 0..POLICIES.len(), wide in any::<bool>()) {
        let rough: String = POLICIES[at].lines().map(|line| {
            let blanks = if wide { "\t   " } else { "" };
            format!("{blanks}{}{blanks}\r\n", line.trim())
        }).collect();
        prop_assert_eq!(laid_out(&rough), laid_out(POLICIES[at]));
    }
}
