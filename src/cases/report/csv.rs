//! The report as comma-separated values.

use super::Report;

/// The sums, or the worklist, as CSV: one table with a header.
#[must_use]
pub fn csv(report: &Report) -> String {
    let mut rows: Vec<Vec<String>> = Vec::new();
    if let Some(items) = &report.worklist {
        let header = ["due", "overdue", "case", "what", "citations", "who", "notes"];
        rows.push(header.iter().map(ToString::to_string).collect());
        for item in items {
            rows.push(vec![
                item.due.map(|due| due.iso()).unwrap_or_default(),
                if item.overdue { "yes" } else { "no" }.to_string(),
                item.case.clone(),
                item.text().to_string(),
                item.citations().join("; "),
                item.who(report.model),
                item.notes.join(" "),
            ]);
        }
    }
    if report.tables.is_some() {
        let kinds = report.kinds();
        let mut header = vec!["by".to_string(), "of".to_string(), "citations".to_string()];
        header.extend(kinds.iter().map(|kind| kind.title().to_string()));
        rows.push(header);
        for table in report.tables() {
            for row in &table.rows {
                let by = table.title.trim_start_matches("By ").to_string();
                let mut cells = vec![by, row.row.title.clone(), row.row.citations.join("; ")];
                cells.extend(kinds.iter().map(|kind| match row.cells.get(*kind as usize).copied().flatten() {
                    Some(count) => count.to_string(),
                    None => "withheld".to_string(),
                }));
                rows.push(cells);
            }
        }
    }
    let mut out = String::new();
    for row in rows {
        push_row(&mut out, &row);
    }
    out
}

/// Adds one row.
pub(super) fn push_row(out: &mut String, cells: &[String]) {
    let cells: Vec<String> = cells.iter().map(|text| cell(text)).collect();
    out.push_str(&cells.join(","));
    out.push_str("\r\n");
}

/// One cell: quoted where need be, and never a formula to a spreadsheet.
#[must_use]
pub fn cell(text: &str) -> String {
    let formula = text.trim_start().starts_with(['=', '+', '-', '@', '|', '%', '＝', '＋', '－', '＠'])
        || text.starts_with(['\t', '\r', '\n']);
    let text: String = text.chars().filter(|c| *c != '\0').collect();
    let text = if formula { format!("'{text}") } else { text };
    if text.contains([',', '"', '\n', '\r', ';', '\'']) { format!("\"{}\"", text.replace('"', "\"\"")) } else { text }
}

#[cfg(test)]
mod tests {
    use super::cell;

    #[test]
    fn a_formula_is_only_text() {
        assert_eq!(cell("=HYPERLINK(\"http://x\")"), "\"'=HYPERLINK(\"\"http://x\"\")\"");
        assert_eq!(cell("+1"), "\"'+1\"");
        assert_eq!(cell(" @SUM(A1)"), "\"' @SUM(A1)\"");
        assert_eq!(cell("\t=1"), "\"'\t=1\"");
        assert_eq!(cell("A, B"), "\"A, B\"");
        assert_eq!(cell("plain"), "plain");
    }
}
