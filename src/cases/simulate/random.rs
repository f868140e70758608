//! Numbers that look random and are the same on every machine: SplitMix64.
//!
//! G. L. Steele, D. Lea and C. H. Flood, *Fast splittable pseudorandom number generators* (OOPSLA 2014):
//! a counter that grows by the golden ratio, mixed by two multiplications. Whole numbers only, so that a
//! seed gives the same bytes on every machine. Not for secrets.

/// A stream of numbers that its seed determines.
#[derive(Clone, Debug)]
pub struct Random {
    state: u64,
}

impl Random {
    /// The stream of this seed.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        Random { state: seed }
    }

    /// The stream of the `number`th case of a seed: cases do not depend on those before them.
    #[must_use]
    pub fn of_case(seed: u64, number: u64) -> Self {
        let mut stream = Random::new(seed ^ number.wrapping_mul(0xD6E8_FEB8_6659_FD93));
        stream.next();
        stream
    }

    /// The next 64 bits.
    pub fn next(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.state;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A number from 0 to `end`, `end` not among them; 0 where there is none.
    pub fn below(&mut self, end: usize) -> usize {
        // The bias is below one in 2^40 for the small numbers asked for here.
        usize::try_from(self.next() % (end.max(1) as u64)).unwrap_or(0)
    }

    /// True so many times in a hundred.
    pub fn percent(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    /// One of a list; none of an empty one.
    pub fn pick<'l, T>(&mut self, list: &'l [T]) -> Option<&'l T> {
        list.get(self.below(list.len()))
    }
}

#[cfg(test)]
mod tests {
    use super::Random;

    /// The first numbers of seed 1234567, as the paper's reference implementation gives them.
    #[test]
    fn the_reference_sequence() {
        let mut random = Random::new(1_234_567);
        let first: Vec<u64> = (0..3).map(|_| random.next()).collect();
        assert_eq!(first, [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423]);
    }

    #[test]
    fn a_case_does_not_depend_on_the_one_before() {
        let mut second = Random::of_case(7, 2);
        let first = Random::of_case(7, 1).next();
        assert_ne!(first, second.next());
        assert_eq!(Random::of_case(7, 2).next(), Random::of_case(7, 2).next());
    }
}
