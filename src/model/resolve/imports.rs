//! `use` lines: which file may use the names of which.

use super::*;
use crate::syntax::ast::Name;
use std::collections::BTreeMap;

impl Resolver<'_> {
    /// Binds every `use` line, finds circles, and works out what each file can see.
    pub(super) fn check_imports(&mut self) {
        let index: BTreeMap<String, usize> =
            self.files.iter().enumerate().map(|(at, file)| (stem(&file.name).to_lowercase(), at)).collect();
        let mut direct: Vec<Vec<(usize, Span)>> = Vec::new();
        for at in 0..self.files.len() {
            let files = self.files;
            let lines = files[at].body.iter().filter_map(|s| match s {
                ast::Statement::Use(path) => Some(path),
                _ => None,
            });
            direct.push(lines.filter_map(|path| self.import(path, &index)).collect());
        }
        self.report_circles(&direct);
        self.visible = (0..self.files.len()).map(|at| reach(at, &direct)).collect();
    }

    fn import(&mut self, path: &Name, index: &BTreeMap<String, usize>) -> Option<(usize, Span)> {
        let written = path.text.replace('\\', "/");
        let leads_out =
            written.starts_with('/') || written.contains(':') || written.split('/').any(|part| part == "..");
        if leads_out {
            let help = "Name a file of this folder, counted from the folder itself: use common/roles";
            self.error("MP107", path.span, format!("{} leads out of the policy folder", path.text), help);
            return None;
        }
        let wanted = stem(&written).to_lowercase();
        if let Some(found) = index.get(&wanted) {
            return Some((*found, path.span));
        }
        let near = index.keys().min_by_key(|known| strsim::damerau_levenshtein(known, &wanted));
        let help = match near {
            Some(near) => {
                format!("Did you mean: use {near}? Files are named from the policy folder, without .milepost.")
            }
            None => "There are no other policy files in this folder.".to_string(),
        };
        self.error("MP108", path.span, format!("There is no policy file {}", path.text), help);
        None
    }

    /// Reports each circle of `use` lines once, at its first file.
    fn report_circles(&mut self, direct: &[Vec<(usize, Span)>]) {
        let mut graph = petgraph::graph::DiGraph::<usize, ()>::new();
        let nodes: Vec<_> = (0..direct.len()).map(|at| graph.add_node(at)).collect();
        for (from, uses) in direct.iter().enumerate() {
            for (to, _) in uses {
                graph.add_edge(nodes[from], nodes[*to], ());
            }
        }
        for component in petgraph::algo::tarjan_scc(&graph) {
            let mut members: Vec<usize> = component.iter().map(|node| graph[*node]).collect();
            members.sort_unstable();
            let circle = members.len() > 1 || direct[members[0]].iter().any(|(to, _)| *to == members[0]);
            if circle {
                self.report_circle(&members, direct);
            }
        }
    }

    fn report_circle(&mut self, members: &[usize], direct: &[Vec<(usize, Span)>]) {
        let names: Vec<&str> = members.iter().map(|at| stem(&self.files[*at].name)).collect();
        let message = format!("These files use each other in a circle: {}", names.join(", "));
        let mut finding = Finding::new("MP109", Level::Error, Origin::Policy, &names, message)
            .help("Move what both need into a file that uses neither, for example in common/.");
        for at in members {
            for (_, span) in direct[*at].iter().filter(|(to, _)| members.contains(to)) {
                finding = finding.at(*span, "");
            }
        }
        self.report(finding);
    }
}

/// A path without `.milepost`.
pub(super) fn stem(path: &str) -> &str {
    path.strip_suffix(".milepost").unwrap_or(path)
}

/// A file and everything it uses, directly or through others.
fn reach(from: usize, direct: &[Vec<(usize, Span)>]) -> BTreeSet<usize> {
    let (mut seen, mut open) = (BTreeSet::from([from]), vec![from]);
    while let Some(at) = open.pop() {
        for (to, _) in &direct[at] {
            if seen.insert(*to) {
                open.push(*to);
            }
        }
    }
    seen
}
