//! How far a mean over articles may be off: the bootstrap percentile interval (Efron and Tibshirani 1993, chapter 13).

use super::random::SplitMix64;

/// Resamples drawn. The bounds then vary by about a sixtieth of the interval's width from seed to seed, less than a table prints.
const N_RESAMPLES: usize = 2_000;

/// Any fixed number: the interval must be the same on every run.
const SEED: u64 = 20_040_725;

/// Share of resampled means below the lower bound, and above the upper one.
const TAIL: f64 = 0.025;

/// The bounds of a 95 % interval, in the unit of the values.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Interval {
    /// Lower bound.
    pub low: f64,
    /// Upper bound.
    pub high: f64,
}

impl Interval {
    /// Whether it lies above or below 0 as a whole: a difference is then not chance, at the 5 % level.
    pub fn excludes_zero(self) -> bool {
        self.low > 0.0 || self.high < 0.0
    }
}

/// Arithmetic mean; 0 where there is no value.
pub fn mean(values: &[f64]) -> f64 {
    if values.is_empty() { 0.0 } else { values.iter().sum::<f64>() / values.len() as f64 }
}

/// The interval of the mean of `values`, from 2,000 resamples with a fixed seed; 0 to 0 where there is no value. Bounds between two resampled means are
/// interpolated, as numpy's `percentile` does. O(2,000 · n).
///
/// ```
/// use ringkas::evaluation::interval;
/// let bounds = interval::of_mean(&[31.0, 42.0, 38.0, 55.0, 40.0]);
/// assert!(31.0 < bounds.low && bounds.low < 41.2 && 41.2 < bounds.high && bounds.high < 55.0);
/// ```
pub fn of_mean(values: &[f64]) -> Interval {
    if values.is_empty() {
        return Interval::default();
    }
    let mut random = SplitMix64::new(SEED);
    let mut resample = || (0..values.len()).map(|_| values[random.below(values.len())]).sum::<f64>() / values.len() as f64;
    let mut means: Vec<f64> = (0..N_RESAMPLES).map(|_| resample()).collect();
    means.sort_unstable_by(f64::total_cmp);
    Interval { low: quantile(&means, TAIL), high: quantile(&means, 1.0 - TAIL) }
}

/// The interval of the mean of `left[i] - right[i]`. Pairs are resampled as wholes, so what makes an article hard for both sides cancels out. Values
/// without a partner are left out.
pub fn of_difference(left: &[f64], right: &[f64]) -> Interval {
    of_mean(&differences(left, right))
}

pub(super) fn differences(left: &[f64], right: &[f64]) -> Vec<f64> {
    left.iter().zip(right).map(|(left, right)| left - right).collect()
}

/// The value below which `share` of the sorted values lie, between neighbours in proportion.
fn quantile(sorted: &[f64], share: f64) -> f64 {
    let at = share * sorted.len().saturating_sub(1) as f64;
    let value = |i: usize| sorted.get(i).or(sorted.last()).copied().unwrap_or(0.0);
    let (low, high) = (value(at.floor() as usize), value(at.ceil() as usize));
    low + (high - low) * at.fract()
}

#[cfg(test)]
mod tests {
    use super::{Interval, mean, of_difference, of_mean, quantile};

    #[track_caller]
    fn check(found: Interval, low: f64, high: f64, within: f64) {
        assert!((found.low - low).abs() <= within && (found.high - high).abs() <= within, "{found:?}");
    }

    #[test]
    fn nothing_and_no_spread() {
        check(of_mean(&[]), 0.0, 0.0, 0.0);
        check(of_mean(&[4.0]), 4.0, 4.0, 0.0);
        check(of_difference(&[3.0, 5.0, 9.0], &[1.0, 3.0]), 2.0, 2.0, 0.0);
        assert_eq!(mean(&[]), 0.0);
    }

    /// Against the normal approximation: 0..100 has mean 49.5 and a standard error of 2.887.
    #[test]
    fn agrees_with_the_normal_interval() {
        let values: Vec<f64> = (0..100).map(f64::from).collect();
        check(of_mean(&values), 49.5 - 1.96 * 2.887, 49.5 + 1.96 * 2.887, 0.5);
        assert_eq!(of_mean(&values), of_mean(&values));
    }

    #[test]
    fn pairs_cancel_what_they_share() {
        let left: Vec<f64> = (0..100).map(|i| f64::from(i) + f64::from(i % 3)).collect();
        let right: Vec<f64> = (0..100).map(f64::from).collect();
        let found = of_difference(&left, &right);
        check(found, 0.99 - 0.16, 0.99 + 0.16, 0.03);
        assert!(found.excludes_zero());
        assert!(!Interval { low: -1.0, high: 1.0 }.excludes_zero());
    }

    #[test]
    fn quantiles_are_interpolated() {
        assert_eq!(quantile(&[1.0, 2.0, 4.0], 0.75), 3.0);
        assert_eq!(quantile(&[], 0.5), 0.0);
    }
}
