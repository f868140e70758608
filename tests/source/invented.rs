//! An invented document with every trap the real ones have, read from each kind of file.

use milepost::source::oddities::Oddities;
use milepost::source::{Kind, Lock, index};
use std::fmt::Write as _;

pub const TEXT: &[u8] = include_bytes!("invented.txt");

pub fn lock(name: &str, bytes: &[u8]) -> Lock {
    index(name, bytes, "ROCK", "Third edition").expect("a lock")
}

/// A line for each piece.
fn listed(lock: &Lock) -> String {
    lock.paragraphs.iter().fold(String::new(), |mut list, p| {
        let under = if p.under.is_empty() { "-" } else { &p.under };
        let _ = writeln!(list, "{:>3} {} ({:?}, {} words) under {under}", p.line, p.address, p.kind, p.words);
        list
    })
}

#[test]
fn every_piece_of_the_text_stands_at_its_address() {
    insta::assert_snapshot!(listed(&lock("invented.txt", TEXT)));
}

#[test]
fn a_page_a_word_document_and_markdown_read_the_same() {
    let pieces = |name: &str, bytes: &[u8]| {
        let lock = lock(name, bytes);
        let mut pieces: Vec<_> = lock
            .paragraphs
            .into_iter()
            .map(|p| format!("{} {:?} {} {} under {}", p.address, p.kind, p.words, p.fingerprint, p.under))
            .filter(|piece| !piece.contains("Footnote"))
            .collect();
        pieces.sort();
        pieces
    };
    let text = pieces("invented.txt", TEXT);
    assert!(text.len() > 70);
    for (name, bytes) in [
        ("invented.md", &include_bytes!("invented.md")[..]),
        ("invented.html", &include_bytes!("invented.html")[..]),
        ("invented.docx", &include_bytes!("invented.docx")[..]),
    ] {
        let read = pieces(name, bytes);
        let lost: Vec<_> = text.iter().filter(|piece| !read.contains(piece)).collect();
        let added: Vec<_> = read.iter().filter(|piece| !text.contains(piece)).collect();
        assert!(lost.is_empty() && added.is_empty(), "{name}: not read {lost:#?}; read besides {added:#?}");
        let notes = lock(name, bytes).paragraphs.into_iter().filter(|p| p.kind == Kind::Footnote).count();
        assert_eq!(notes, 2, "{name}");
    }
}

#[test]
fn what_is_odd_about_the_numbering_is_told() {
    let odd = Oddities::of(&lock("invented.txt", TEXT));
    assert_eq!(odd.repeated, ["A.1.2.3#2", "A.1.3#2"]);
    assert_eq!(odd.missing, ["A.1.2.5"]);
    assert_eq!(
        odd.astray,
        [("A.1.2.7".to_string(), "A.1.3".to_string()), ("A.1.2.8".to_string(), "A.1.3".to_string())]
    );
}

#[test]
fn the_same_text_gives_the_same_bytes_in_every_encoding() {
    let text = std::str::from_utf8(TEXT).expect("UTF-8");
    let written = lock("invented.txt", TEXT).write();
    let utf16: Vec<u8> = [0xff, 0xfe].into_iter().chain(text.encode_utf16().flat_map(u16::to_le_bytes)).collect();
    let (windows, _, lost) = encoding_rs::WINDOWS_1252.encode(text);
    assert!(!lost);
    let dos = text.replace('\n', "\r\n");
    for bytes in [&utf16[..], &windows, dos.as_bytes()] {
        assert_eq!(lock("invented.txt", bytes).write(), written);
    }
}

#[test]
fn a_lock_reads_back_to_itself_and_holds_no_sentence() {
    let lock = lock("invented.txt", TEXT);
    let written = lock.write();
    assert_eq!(Lock::read("ROCK.lock", &written), Ok(lock.clone()));
    assert_eq!(Lock::read("ROCK.lock", &written.replace('\n', "\r\n")), Ok(lock));
    let words = |text: &str| milepost::source::words::words(text);
    let text = words(std::str::from_utf8(TEXT).expect("UTF-8"));
    let runs: std::collections::BTreeSet<&[String]> = text.windows(6).collect();
    let held = words(&written);
    assert!(held.windows(6).all(|run| !runs.contains(run)));
}

fn addresses(name: &str, text: &str) -> Vec<String> {
    lock(name, text.as_bytes()).paragraphs.into_iter().map(|p| format!("{} {}", p.address, p.words)).collect()
}

#[test]
fn a_number_within_a_broken_sentence_is_no_paragraph() {
    let text = "1.1 Watches\n\n1.1.1 The keeper trims the wick at dusk and again, as\n\
        1.1.2 below has it, unless fog comes down over the\nskerries before then.\n\n\
        1.1.2 The wick is trimmed with the brass scissors and\nthe scissors hang on the nail beside the great door.\n\n\
        1.1.3 Four candles stand ready on the sill in case the\noil should run out before the supply boat comes back.\n";
    assert_eq!(addresses("a.txt", text), ["1.1 1", "1.1.1 25", "1.1.2 19", "1.1.3 20"]);
}

#[test]
fn a_saved_page_with_menus_forms_and_open_elements_is_read() {
    let page = "<html><head><title>Rules</title><body class='has-menu'><form id=aspnet>\
        <ul class='nav-menu'><li>Home<li>About</ul><div class='toc'><p>1. Oil 3</p></div>\
        <div class='page contents'><h2>1. Oil</h2><p>1.1 Oil is kept below.<sup>[4]</sup> The 1<sup>st</sup> tank is full.\
        <p>1.2 Wicks are cut<br>to a hand.</div><footer>Cookies</footer></form>";
    assert_eq!(addresses("a.html", page), ["1 1", "1.1 9", "1.2 6"]);
}

#[test]
fn a_document_without_numbers_is_addressed_by_its_headings() {
    let text = "Rules for guests\n\nGuests are welcome on Sundays.\n\nThe stair\n\nHold the rope.\n\nMind:\n\n- the third step\n- the cat\n\n\
        Boats\n\n1. Sit still.\n2. Stay in.\n\nThe stair\n\nIt is steep.\n";
    assert_eq!(
        addresses("a.txt", text),
        [
            "rules-for-guests 3",
            "rules-for-guests/1 5",
            "the-stair 2",
            "the-stair/1 3",
            "the-stair/2 1",
            "the-stair/3 3",
            "the-stair/4 2",
            "boats 1",
            "boats(1) 2",
            "boats(2) 2",
            "the-stair#2 2",
            "the-stair#2/1 3"
        ]
    );
}
