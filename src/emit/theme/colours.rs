//! Colours that can be read: the contrast of WCAG 2.2 (success criterion 1.4.3, level AA).

/// Red, green and blue in one number.
pub type Colour = u32;

/// What words must have against their ground.
const AA: f64 = 4.5;
const WHITE: Colour = 0xff_ff_ff;
/// The colour of words.
const INK: Colour = 0x10_20_2f;

/// The relative luminance of a colour (WCAG 2.2).
fn luminance(colour: Colour) -> f64 {
    let part = |shift: u32| {
        let value = f64::from((colour >> shift) & 0xff) / 255.0;
        if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * part(16) + 0.7152 * part(8) + 0.0722 * part(0)
}

/// The contrast of two colours, from 1 to 21 (WCAG 2.2).
pub fn contrast(one: Colour, other: Colour) -> f64 {
    let (a, b) = (luminance(one), luminance(other));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

/// A colour for words on white.
pub(super) fn on_white(name: &str, value: Option<&str>, usual: Colour) -> Result<Colour, String> {
    let Some(value) = value else { return Ok(usual) };
    let colour = read(name, value)?;
    let ratio = contrast(colour, WHITE);
    if ratio < AA {
        return Err(too_faint(name, value, ratio, "words in it could not be read on white", "darker"));
    }
    Ok(colour)
}

/// A colour for the ground under dark words.
pub(super) fn under_words(name: &str, value: Option<&str>, usual: Colour) -> Result<Colour, String> {
    let Some(value) = value else { return Ok(usual) };
    let colour = read(name, value)?;
    let ratio = contrast(colour, INK);
    if ratio < AA {
        return Err(too_faint(name, value, ratio, "dark words could not be read on it", "lighter"));
    }
    Ok(colour)
}

fn too_faint(name: &str, value: &str, ratio: f64, why: &str, how: &str) -> String {
    // Cut, not rounded: 4.46 is not 4.5.
    let ratio = (ratio * 10.0).floor() / 10.0;
    format!(
        "The colour {name} = \"{value}\" has a contrast of {ratio:.1} to 1, so that {why}. At least {AA} to 1 is needed (WCAG 2.2, level AA): take a {how} one."
    )
}

fn read(name: &str, value: &str) -> Result<Colour, String> {
    let digits = value.strip_prefix('#').filter(|rest| rest.len() == 6 && rest.chars().all(|c| c.is_ascii_hexdigit()));
    digits.and_then(|digits| Colour::from_str_radix(digits, 16).ok()).ok_or_else(|| {
        format!("The colour {name} = \"{value}\" cannot be read. Write it as # and six digits, as in \"#1b4b7a\".")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_contrast_is_that_of_the_standard() {
        assert!((contrast(0, WHITE) - 21.0).abs() < 1e-9);
        assert!((contrast(0x76_76_76, WHITE) - 4.54).abs() < 0.01);
    }

    #[test]
    fn colours_that_cannot_be_read_are_refused() {
        assert_eq!(on_white("heading", Some("#1b4b7a"), 0), Ok(0x1b_4b_7a));
        assert!(on_white("heading", Some("#777777"), 0).unwrap_err().contains("4.4 to 1"));
        assert!(under_words("table_head", Some("#333333"), 0).unwrap_err().contains("lighter"));
        for odd in ["red", "#12345", "#1234567", "#é1234", "", "#+12345"] {
            assert!(on_white("link", Some(odd), 0).unwrap_err().contains("six digits"), "{odd}");
        }
    }
}
