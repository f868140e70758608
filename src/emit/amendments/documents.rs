//! The documents that go with a revision: the amendments table in the form partnerships publish, a briefing
//! of one page, a page for each role, redline flowcharts; as Markdown and as HTML, the table as a Word document too.

use super::page::{self, Row};
use super::{Report, people, redline, word};
use crate::diff::{Change, Level};
use crate::emit::template::render;
use crate::emit::{GeneratedFile, file_name};
use serde::Serialize;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

const STYLE: &str = include_str!("style.css");

/// What the briefing has room for.
const MOST_POINTS: usize = 9;
const MOST_ROLES: usize = 8;

/// A document in both forms.
macro_rules! document {
    ($files:ident, $path:expr, $name:literal, $context:expr) => {
        $files.push(GeneratedFile::new(
            format!("{}.md", $path),
            render(concat!($name, ".md"), include_str!(concat!("templates/", $name, ".md")), $context),
        ));
        $files.push(GeneratedFile::new(
            format!("{}.html", $path),
            render(concat!($name, ".html"), include_str!(concat!("templates/", $name, ".html")), $context),
        ));
    };
}

/// Every document of a comparison.
///
/// # Errors
/// A message for people if there is more than a Word document holds.
pub fn documents(report: &Report) -> Result<Vec<GeneratedFile>, String> {
    let mut files = Vec::new();
    let drawings = redline::files(report);
    let head = head(report);
    let roles = roles(report);
    let links: Vec<Value> = roles
        .iter()
        .map(|role| json!({ "title": role.title, "path": role.path, "act": role.act, "know": role.know }))
        .collect();
    let redlines: Vec<Value> =
        drawings.iter().map(|(title, file)| json!({ "title": title, "path": file.path })).collect();
    let rows: Vec<Row> = report.diff.changes.iter().map(Row::of).collect();
    let whole = json!({
        "head": head,
        "style": STYLE,
        "chapters": page::chapters(&report.diff.changes),
        "levels": page::levels(&report.diff.changes, |_| true),
        "count": rows.len(),
        "redlines": redlines,
        "roles": links,
        "matches": matches(report),
    });
    document!(files, "amendments", "amendments", &whole);
    files.push(GeneratedFile::new("amendments.docx", word::amendments(report, &head)?));
    let briefing =
        json!({ "head": head, "style": STYLE, "briefing": briefing(report, &roles), "redlines": redlines.len() });
    document!(files, "briefing", "briefing", &briefing);
    for role in &roles {
        let context = json!({
            "head": head,
            "style": STYLE,
            "title": role.title,
            "agency": role.agency,
            "levels": page::levels(&report.diff.changes, |change| people::concerns(change, &role.titles)),
        });
        document!(files, format!("roles/{}", role.path), "role", &context);
    }
    files.extend(drawings.into_iter().map(|(_, file)| file));
    Ok(files)
}

/// What stands at the head of every document.
#[derive(Serialize)]
pub(super) struct Head {
    pub titles: String,
    pub old: String,
    pub new: String,
    pub in_force: Option<String>,
    pub notices: Vec<String>,
    pub warnings: Vec<String>,
    pub draft: bool,
}

fn head(report: &Report) -> Head {
    let (old, new) = report.editions();
    let in_force = report.new.model.documents.values().filter_map(|document| document.in_force_from).max();
    Head {
        titles: report.titles().join("; "),
        old,
        new,
        in_force: in_force.map(crate::calendar::date_in_words),
        notices: report.notices(),
        warnings: report.warnings(),
        draft: report.is_draft(),
    }
}

fn matches(report: &Report) -> Vec<Value> {
    let of = |found: &crate::diff::Match| json!({ "what": found.what, "old": found.old, "new": found.new, "within": found.within, "how": found.how.words() });
    report.diff.matches.iter().map(of).collect()
}

/// A role or an agency that something changes for.
struct Role {
    title: String,
    agency: String,
    path: String,
    titles: BTreeSet<String>,
    act: usize,
    know: usize,
}

fn roles(report: &Report) -> Vec<Role> {
    let models = [&report.old.model, &report.new.model];
    let agencies = crate::diff::agencies_of_roles(models);
    let named: BTreeSet<&String> =
        report.diff.changes.iter().flat_map(|change| change.roles.iter().chain(&change.concerns)).collect();
    let mut roles = Vec::new();
    for title in named {
        let Ok(titles) = people::find(models, title) else { continue };
        let of = |level: Level| {
            let changes = report.diff.changes.iter().filter(|change| change.level == level);
            changes.filter(|change| people::concerns(change, &titles)).count()
        };
        let (act, know) = (of(Level::MustAct), of(Level::ShouldKnow));
        let path = file_name(
            &title
                .to_lowercase()
                .split(|c: char| !c.is_alphanumeric())
                .filter(|w| !w.is_empty())
                .collect::<Vec<_>>()
                .join("-"),
        );
        let agency =
            agencies.get(title).map(|of| of.iter().cloned().collect::<Vec<_>>().join(", ")).unwrap_or_default();
        roles.push(Role { title: title.clone(), agency, path, titles, act, know });
    }
    roles
}

/// The page that goes to everybody.
fn briefing(report: &Report, roles: &[Role]) -> Value {
    let of = |level: Level| report.diff.changes.iter().filter(move |change| change.level == level);
    let points: Vec<Row> = of(Level::MustAct).map(Row::of).collect();
    let more = points.len().saturating_sub(MOST_POINTS);
    let known: Vec<&Change> = of(Level::ShouldKnow).collect();
    let mut kinds: BTreeMap<&str, usize> = BTreeMap::new();
    known.iter().for_each(|change| *kinds.entry(change.kind.title).or_default() += 1);
    let mut kinds: Vec<(&str, usize)> = kinds.into_iter().collect();
    kinds.sort_by(|one, other| other.1.cmp(&one.1).then(one.0.cmp(other.0)));
    let kinds: Vec<Value> =
        kinds.into_iter().take(6).map(|(title, count)| json!({ "title": title, "count": count })).collect();
    let mut busiest: Vec<&Role> = roles.iter().filter(|role| role.act > 0).collect();
    busiest.sort_by(|one, other| other.act.cmp(&one.act).then(one.title.cmp(&other.title)));
    let others = busiest.len().saturating_sub(MOST_ROLES);
    let busiest: Vec<Value> = busiest
        .iter()
        .take(MOST_ROLES)
        .map(|role| json!({ "title": role.title, "act": role.act, "know": role.know }))
        .collect();
    let records: BTreeSet<&String> =
        of(Level::MustAct).chain(of(Level::ShouldKnow)).flat_map(|change| &change.records).collect();
    let records_more = records.len().saturating_sub(6);
    json!({
        "act": points.len(),
        "know": known.len(),
        "editorial": of(Level::Editorial).count(),
        "points": points.into_iter().take(MOST_POINTS).collect::<Vec<_>>(),
        "more": more,
        "kinds": kinds,
        "roles": busiest,
        "others": others,
        "records": records.into_iter().take(6).collect::<Vec<_>>(),
        "records_more": records_more,
    })
}
