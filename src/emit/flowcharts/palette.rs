//! The colours: told apart by people with every kind of colour vision, and dark enough to read.
//!
//! Colour is never the only sign: every lane has its title, every shape and line its own form.

/// The colours of an agency.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Agency {
    /// Behind the title of a lane, and in the words that name a role.
    pub dark: u32,
    /// The ground of a lane.
    pub light: u32,
}

/// The agencies in the order of their first appearance; a ninth begins again.
pub const AGENCIES: [Agency; 8] = [
    Agency { dark: 0x1b_4b_7a, light: 0xee_f4_fb },
    Agency { dark: 0x7f_4f_00, light: 0xfd_f6_e8 },
    Agency { dark: 0x17_62_3a, light: 0xed_f7_f0 },
    Agency { dark: 0x69_2a_66, light: 0xf7_ef_f6 },
    Agency { dark: 0x8c_1d_2c, light: 0xfb_ef_ef },
    Agency { dark: 0x00_5c_66, light: 0xe9_f6_f7 },
    Agency { dark: 0x3d_45_4d, light: 0xf1_f3_f4 },
    Agency { dark: 0x54_3a_8c, light: 0xf2_f0_fa },
];

/// The number of the colour for lanes of no agency.
pub const NO_AGENCY: usize = 6;

/// Words.
pub const INK: u32 = 0x10_20_2f;
/// Citations and the foot.
pub const QUIET: u32 = 0x3c_4a_57;
/// Lines.
pub const LINE: u32 = 0x2b_3f_53;
/// Lines that turn back.
pub const BACK: u32 = 0x8a_43_00;
/// Lines that interrupt.
pub const INTERRUPT: u32 = 0xa0_12_2a;
/// The borders of symbols.
pub const BORDER: u32 = 0x24_36_4a;
/// White.
pub const PAPER: u32 = 0xff_ff_ff;
/// The ground of a decision.
pub const DECISION: u32 = 0xff_f7_d1;
/// The border of a decision.
pub const DECISION_BORDER: u32 = 0x7a_5c_00;
/// The ground of a start.
pub const START: u32 = 0xdf_f3_e5;
/// The ground of an end.
pub const END: u32 = 0xf8_e2_e2;
/// The ground of a hand-over.
pub const HAND_OVER: u32 = 0xe6_e9_f5;
/// What is new.
pub const ADDED: u32 = 0x0b_5f_2e;
/// What is there no more.
pub const REMOVED: u32 = 0x9c_10_24;
/// What says something else.
pub const ALTERED: u32 = 0x7a_3e_00;

/// The colours of an agency by its number.
pub fn agency(number: usize) -> Agency {
    AGENCIES[number % AGENCIES.len()]
}

/// A colour as SVG writes it.
pub fn hex(colour: u32) -> String {
    format!("#{colour:06x}")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Relative luminance (WCAG 2.2).
    fn luminance(colour: u32) -> f64 {
        let part = |shift: u32| {
            let value = f64::from((colour >> shift) & 0xff) / 255.0;
            if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * part(16) + 0.7152 * part(8) + 0.0722 * part(0)
    }

    fn contrast(one: u32, other: u32) -> f64 {
        let (a, b) = (luminance(one), luminance(other));
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    #[test]
    fn words_can_be_read_on_every_ground() {
        let grounds = [PAPER, DECISION, START, END, HAND_OVER];
        for ground in grounds.into_iter().chain(AGENCIES.map(|a| a.light)) {
            assert!(contrast(INK, ground) >= 7.0);
            assert!(contrast(QUIET, ground) >= 4.5);
            assert!([LINE, BACK, ADDED, REMOVED, ALTERED].iter().all(|&line| contrast(line, ground) >= 4.5));
            for agency in AGENCIES {
                assert!(contrast(agency.dark, ground) >= 4.5, "{:06x} on {ground:06x}", agency.dark);
            }
        }
        for agency in AGENCIES {
            assert!(contrast(PAPER, agency.dark) >= 4.5);
        }
    }
}
