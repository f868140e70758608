//! Charts for the tests and for looking at.

mod enquiry;

use super::chart::{Chart, Edge, EdgeKind, Lane, Modality, Node, NodeKind, Timescale};

use EdgeKind::{Interrupt, Normal, ParallelPart};
pub(super) use enquiry::enquiry;

use NodeKind::{Decision, End, HandOver, Start, Step, Together};

fn lanes(titles: &[(&str, &str)]) -> Vec<Lane> {
    let mut agencies: Vec<&str> = Vec::new();
    let mut lanes = Vec::new();
    for &(title, agency) in titles {
        let colour = agencies.iter().position(|known| *known == agency).unwrap_or(agencies.len());
        if colour == agencies.len() {
            agencies.push(agency);
        }
        lanes.push(Lane { title: title.into(), agency: agency.into(), colour });
    }
    lanes
}

fn edges(lines: &[(&str, &str, &str, EdgeKind)]) -> Vec<Edge> {
    let edge = |&(from, to, label, kind): &(&str, &str, &str, EdgeKind)| Edge {
        from: from.into(),
        to: to.into(),
        label: label.into(),
        kind,
        ..Edge::default()
    };
    lines.iter().map(edge).collect()
}

fn node(id: &str, lane: usize, kind: NodeKind, text: &str) -> Node {
    Node { id: id.into(), lane, kind, text: text.into(), ..Node::default() }
}

/// A node with a role, timescales and a citation.
fn full(id: &str, lane: usize, kind: NodeKind, text: &str, role: &str, times: &[(Modality, &str)], cite: &str) -> Node {
    let timescales = times.iter().map(|&(modality, text)| Timescale { text: text.into(), modality }).collect();
    Node {
        role: (!role.is_empty()).then(|| role.into()),
        timescales,
        citation: cite.into(),
        ..node(id, lane, kind, text)
    }
}

/// A referral: 18 symbols in four lanes, two lines that turn back.
pub(super) fn referral() -> Chart {
    let nodes = vec![
        node("n1", 0, Start, "Practitioner notices or hears something that worries them about a child's safety"),
        node("n2", 0, Step, "Write down the child's own words, date and time, and sign it"),
        node("n3", 0, Step, "Tell the designated safeguarding lead in person before the end of today"),
        node("n4", 1, Step, "Read the record and any earlier concerns held for this child"),
        node("n5", 1, Decision, "Is the child in immediate danger or likely to come to harm?"),
        node("n6", 1, Step, "Call 999 straight away and stay with the child until help arrives"),
        node("n7", 1, Decision, "Does the concern meet the local threshold for statutory help?"),
        node("n8", 1, Step, "Offer early help, agree a plan with the family, set a review date"),
        node("n9", 1, Step, "Make a referral by telephone and confirm it in writing within 24 hours"),
        node("n10", 2, Step, "Acknowledge the referral and decide the next step within one working day"),
        node("n11", 2, Step, "Gather information from health, police and education about this child and siblings"),
        node("n12", 2, Decision, "Is there reasonable cause to suspect significant harm to the child?"),
        node("n13", 2, Step, "Carry out a child and family assessment within 45 working days"),
        node("n14", 3, Step, "Convene a strategy discussion with police and health within 24 hours"),
        node("n15", 3, Step, "Start section 47 enquiries and agree who will speak to the child"),
        node("n16", 3, Step, "Hold the first conference, no later than 15 working days on"),
        node("n17", 2, End, "Child protection plan agreed; named social worker and core group begin work"),
        node("n18", 1, End, "Close the concern, record the reasons, and keep watching for change"),
    ];
    let lines = [
        ("n1", "n2", "", Normal),
        ("n2", "n3", "same day", Normal),
        ("n3", "n4", "", Normal),
        ("n4", "n5", "", Normal),
        ("n5", "n6", "Yes, immediate danger", Normal),
        ("n5", "n7", "No", Normal),
        ("n6", "n9", "once safe", Normal),
        ("n7", "n9", "Yes, threshold met", Normal),
        ("n7", "n8", "No, below threshold", Normal),
        ("n8", "n18", "needs met at review", Normal),
        ("n8", "n4", "new concern at review", Normal),
        ("n9", "n10", "within 24 hours", Normal),
        ("n10", "n11", "", Normal),
        ("n11", "n12", "", Normal),
        ("n12", "n14", "Yes", Normal),
        ("n12", "n13", "No, child in need", Normal),
        ("n13", "n18", "no further action", Normal),
        ("n14", "n15", "", Normal),
        ("n15", "n16", "harm substantiated", Normal),
        ("n15", "n13", "not substantiated", Normal),
        ("n16", "n17", "plan agreed", Normal),
        ("n17", "n11", "review: risk has changed", Normal),
    ];
    Chart {
        title: "Referral and child protection".into(),
        subtitle: vec!["Edition of March 2026. DRAFT: not yet approved by the partnership".into()],
        lanes: lanes(&[
            ("Practitioner in school", "school"),
            ("Designated safeguarding lead", "school-lead"),
            ("Children's social care (MASH)", "social-care"),
            ("Strategy discussion chair", "strategy"),
        ]),
        nodes,
        edges: edges(&lines),
        footer: vec!["This is Milepost's reading of the edition named. The published text prevails.".into()],
        ..Chart::default()
    }
}

/// Three symbols in one lane.
pub(super) fn three() -> Chart {
    Chart {
        title: "Return interview".into(),
        subtitle: vec!["Runaway and missing from home and care protocol".into()],
        lanes: lanes(&[("Local authority", "la")]),
        nodes: vec![
            full("found", 0, Start, "The child is found", "", &[], "RMFHC 7.1"),
            full(
                "offer",
                0,
                Step,
                "Offer an independent return interview",
                "Missing co-ordinator",
                &[(Modality::Must, "within 72 hours of the return")],
                "RMFHC 7.4",
            ),
            full("end", 0, End, "Share the record with the professionals who need it", "", &[], "RMFHC 7.9"),
        ],
        edges: edges(&[("found", "offer", "", Normal), ("offer", "end", "interview held or refused", Normal)]),
        footer: vec![],
        ..Chart::default()
    }
}

/// Two interrupts that may happen at any stage.
pub(super) fn missing() -> Chart {
    let nodes = vec![
        full("absent", 0, Start, "A child is not where they should be", "", &[], "1.1"),
        full(
            "look",
            0,
            Step,
            "Look for the child and telephone family and friends",
            "Carer",
            &[(Modality::Prompt, "straight away")],
            "1.3",
        ),
        full("risk", 1, Decision, "How great is the risk?", "Call handler", &[], "2.2"),
        full(
            "medium",
            1,
            Step,
            "Begin a medium risk missing enquiry",
            "Duty inspector",
            &[(Modality::Should, "within 2 hours")],
            "2.6",
        ),
        full(
            "high",
            1,
            Step,
            "Begin a high risk enquiry and tell the superintendent",
            "Duty inspector",
            &[(Modality::Must, "immediately")],
            "2.7",
        ),
        full("absence", 0, Step, "Review the absence", "Carer", &[(Modality::May, "every 6 hours")], "2.8"),
        full(
            "meeting",
            2,
            Step,
            "Hold a missing from care meeting",
            "Social worker",
            &[(Modality::Silent, "within 24 hours")],
            "3.4",
        ),
        full("any", 1, Start, "At any stage: new information", "", &[], "4.1"),
        full("exploited", 2, HandOver, "Child exploitation procedure", "", &[], "4.6"),
        full("found", 1, End, "The child is found: cancel the report", "", &[], "5.1"),
        full("interview", 2, HandOver, "Return interview", "", &[], "5.4"),
    ];
    let lines = [
        ("absent", "look", "", Normal),
        ("look", "risk", "not found", Normal),
        ("risk", "absence", "No apparent risk", Normal),
        ("risk", "medium", "Medium", Normal),
        ("risk", "high", "High", Normal),
        ("absence", "risk", "still absent after 24 hours", Normal),
        ("medium", "meeting", "", Normal),
        ("high", "meeting", "", Normal),
        ("meeting", "found", "", Normal),
        ("any", "exploited", "signs of exploitation", Interrupt),
        ("any", "found", "the child is found", Interrupt),
        ("found", "interview", "", Normal),
    ];
    Chart {
        title: "A child goes missing".into(),
        subtitle: vec!["Edition of 2024".into(), "DRAFT: not yet approved".into()],
        lanes: lanes(&[
            ("Carer or children's home", "carer"),
            ("Police", "police"),
            ("Children's social care", "social-care"),
        ]),
        nodes,
        edges: edges(&lines),
        footer: vec!["The published text prevails.".into()],
        ..Chart::default()
    }
}

/// A tangle: 30 symbols in six lanes with every sort of line, drawn by rule and not by sense.
pub(super) fn tangle() -> Chart {
    let kinds = [Step, Decision, Step, Step, Decision, Together, Step, HandOver];
    let nodes = (0..30).map(|n: usize| {
        let text = [
            "Tell the lead",
            "Record the decision and the reasons for it",
            "Is more information needed from any agency?",
        ];
        full(&n.to_string(), n * 5 % 6, kinds[n % 8], text[n % 3], "Duty manager", &[], "SET A.1")
    });
    let edges = (0..44).map(|n: usize| Edge {
        from: (n % 30).to_string(),
        to: if n < 29 { n + 1 } else { n * 17 % 30 }.to_string(),
        label: ["", "Yes, and the child is known to another authority", "No"][n % 3].into(),
        kind: [Normal, Normal, Normal, ParallelPart, Interrupt][n % 5],
        ..Edge::default()
    });
    Chart {
        title: "A tangle".into(),
        lanes: lanes(&[("One", "1"), ("Two", "2"), ("Three", "3"), ("Four", "4"), ("Five", "5"), ("Six", "6")]),
        nodes: nodes.collect(),
        edges: edges.collect(),
        ..Chart::default()
    }
}

/// All of them, with a short name.
pub(super) fn all() -> Vec<(&'static str, Chart)> {
    vec![("referral", referral()), ("enquiry", enquiry()), ("three", three()), ("missing", missing())]
}

/// Writes the drawings where `FLOWCHART_PICTURES` says, to be looked at.
#[test]
fn pictures() {
    let folder = std::env::var_os("FLOWCHART_PICTURES").map(std::path::PathBuf::from);
    for (name, chart) in all().into_iter().chain([("tangle", tangle())]) {
        let layout = super::layout::lay_out(&chart);
        let svg = super::svg::svg(&chart, &layout, &super::svg::Setting::default());
        if let Some(folder) = &folder {
            std::fs::write(folder.join(format!("{name}.mmd")), super::mermaid::mermaid(&chart))
                .expect("the folder can be written");
            std::fs::write(folder.join(format!("{name}.dot")), super::dot::dot(&chart))
                .expect("the folder can be written");
            println!(
                "{name}: {} x {}, {:.2} pt",
                layout.width,
                layout.height,
                super::layout::printed_point_size(&layout)
            );
            std::fs::write(folder.join(format!("{name}.svg")), svg).expect("the folder can be written");
        }
    }
}
