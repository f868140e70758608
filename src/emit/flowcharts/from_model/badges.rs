//! Badges: by when something is done, and how far that binds, each as the text has it.

use super::{Detail, Drawing};
use crate::emit::flowcharts::chart::{self, Timescale};
use crate::model::*;

/// The most badges on one box; the numbered steps list them all.
const MOST_BADGES: usize = 5;

impl Drawing<'_> {
    /// Badges: the limits of sentences first, then those of their exceptions, with what they depend on.
    pub(super) fn timescales(&self, statements: &[&Statement]) -> Vec<Timescale> {
        let mut badges: Vec<Timescale> = Vec::new();
        let mut add = |badge: Timescale| {
            if !badges.contains(&badge) {
                badges.push(badge);
            }
        };
        let own_step =
            |s: &Statement| s.act.as_ref().and_then(|act| self.model.acts.get(act)).is_some_and(|act| act.local);
        let timed = || {
            statements
                .iter()
                .filter(|s| s.deed.times_the_act() || (own_step(s) && !matches!(s.deed, Deed::Record { .. })))
        };
        for statement in timed() {
            for bound in &statement.bounds {
                let when = statement.when.as_ref().filter(|_| statement.home == Home::Rule);
                add(self.badge(statement.modality, bound, when));
            }
        }
        for statement in timed() {
            for variant in &statement.variants {
                for bound in &variant.bounds {
                    add(self.badge(variant.modality, bound, Some(&variant.when)));
                }
            }
        }
        if self.detail == Detail::Drawing {
            badges = together(badges);
        }
        if self.detail == Detail::Drawing && badges.len() > MOST_BADGES {
            let more = badges.len() - (MOST_BADGES - 1);
            badges.truncate(MOST_BADGES - 1);
            badges.push(Timescale {
                text: format!("{more} more: see the numbered steps"),
                modality: chart::Modality::More,
            });
        }
        badges
    }

    fn badge(&self, modality: Modality, bound: &Bound, when: Option<&Condition>) -> Timescale {
        let kind = match (&bound.limit, modality.rank()) {
            (Limit::Prompt { .. }, _) => chart::Modality::Prompt,
            (limit, _) if limit.anchor() == Some(&Anchor::Silent) => chart::Modality::Silent,
            (_, 3) => chart::Modality::Must,
            (_, 2) if matches!(modality, Modality::Should | Modality::ShouldNot) => chart::Modality::Should,
            (_, 2) => chart::Modality::Stated,
            _ if modality == Modality::Ideally => chart::Modality::Ideally,
            _ if modality == Modality::Describes => chart::Modality::Stated,
            _ => chart::Modality::May,
        };
        let duty = match modality {
            Modality::Describes => "Reported".to_string(),
            modality => sentence_case(modality.word()),
        };
        let mut text = match kind {
            chart::Modality::Silent => {
                format!("{duty}: {}", self.reader.short_limit(&bound.limit))
            }
            // A prohibition is told as one: "Must not: …".
            kind if kind == chart::Modality::Stated || modality.forbids() && kind != chart::Modality::Prompt => {
                format!("{duty}: {}", self.reader.limit(&bound.limit))
            }
            chart::Modality::Prompt => format!("{} ({})", self.reader.limit(&bound.limit), modality.word()),
            _ => self.reader.limit(&bound.limit),
        };
        if let Some(when) = when {
            text.push_str(&format!(" when {}", self.reader.condition(when)));
        }
        Timescale { text, modality: kind }
    }
}

/// Limits that differ in their duty word alone share a badge: "Must; is to; should: within 15 working days".
fn together(badges: Vec<Timescale>) -> Vec<Timescale> {
    use chart::Modality::{Ideally, May, Must, Should, Stated};
    let mut shared: Vec<(String, String, chart::Modality)> = Vec::new();
    for badge in badges {
        let parted = match badge.modality {
            Must | Should | May | Ideally => Some((badge.modality.word().to_string(), badge.text.clone())),
            Stated => badge.text.split_once(": ").map(|(duty, limit)| (duty.to_string(), limit.to_string())),
            _ => None,
        };
        // A prohibition says so before its limit, and stands alone.
        let parted = parted.filter(|(_, limit)| !limit.contains(" not: "));
        let (duty, limit) = parted.unwrap_or((String::new(), badge.text));
        let same =
            shared.iter_mut().find(|(duties, known, _)| !duty.is_empty() && !duties.is_empty() && *known == limit);
        match same {
            None => shared.push((duty, limit, badge.modality)),
            Some((duties, _, strongest)) => {
                duties.push_str(&format!("; {}", duty.to_lowercase()));
                *strongest = badge.modality.min(*strongest);
            }
        }
    }
    let told = |(duties, limit, modality): (String, String, chart::Modality)| {
        let text = match duties.contains("; ") || modality == Stated && !duties.is_empty() {
            true => format!("{duties}: {limit}"),
            false => limit,
        };
        Timescale { text, modality }
    };
    shared.into_iter().map(told).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn limits_that_differ_in_their_duty_word_share_a_badge() {
        use chart::Modality::{Must, Prompt, Should, Stated};
        let badge = |text: &str, modality| Timescale { text: text.into(), modality };
        let badges = vec![
            badge("Is to: within 3 days", Stated),
            badge("within 3 days", Must),
            badge("within 3 days", Should),
            badge("within 4 days", Should),
            badge("promptly (must)", Prompt),
            badge("Must not: within 3 days", Must),
        ];
        let told: Vec<String> = together(badges).into_iter().map(|b| format!("{:?} {}", b.modality, b.text)).collect();
        insta::assert_snapshot!(told.join("\n"), @r"
        Must Is to; must; should: within 3 days
        Should within 4 days
        Prompt promptly (must)
        Must Must not: within 3 days
        ");
    }
}
