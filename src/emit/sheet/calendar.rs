//! How times are counted, as printed under every page.

use crate::model::Model;

/// The conventions, a sentence each.
pub fn conventions(model: &Model) -> Vec<String> {
    let mut lines = model.calendar.conventions.in_brief();
    if !model.calendar.declared {
        lines.push("The policies declare no calendar: these are Milepost's defaults.".to_string());
    }
    lines
}
