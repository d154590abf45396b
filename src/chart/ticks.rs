//! Which figures stand along an axis.

/// More figures than this run into each other on a narrow screen.
const MOST_TICKS: usize = 8;

/// Powers of two from the one at or below `least` to the one at or above `most`: 0.5, 1, 2, 4... The two must be above 0.
pub fn octaves(least: f64, most: f64) -> (f64, f64) {
    (least.log2().floor().exp2(), most.log2().ceil().exp2())
}

/// The ticks of a logarithmic axis between two powers of two: each power, or every second or third where they would be too many.
/// 1 is always among them where the axis has it.
pub fn octave_ticks(first: f64, last: f64) -> Vec<f64> {
    let (first, last) = (first.log2().round() as i32, last.log2().round() as i32);
    let thinned = |step: i32| (first..=last).filter(move |power| power % step == 0);
    let steps = 1..;
    steps
        .map(|step| thinned(step).map(|power| f64::from(power).exp2()))
        .map(Iterator::collect::<Vec<f64>>)
        .find(|ticks| ticks.len() <= MOST_TICKS)
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_axis_ends_at_powers_of_two() {
        assert_eq!(octaves(0.3, 5.0), (0.25, 8.0));
        assert_eq!(octaves(0.25, 8.0), (0.25, 8.0));
        assert_eq!(octaves(1.0, 1.01), (1.0, 2.0));
    }

    #[test]
    fn every_power_of_two_has_a_tick_where_there_is_room() {
        assert_eq!(octave_ticks(0.5, 4.0), [0.5, 1.0, 2.0, 4.0]);
        assert_eq!(
            octave_ticks(0.125, 16.0),
            [0.125, 0.25, 0.5, 1.0, 2.0, 4.0, 8.0, 16.0]
        );
    }

    #[test]
    fn a_long_axis_is_thinned_around_1() {
        assert_eq!(
            octave_ticks(0.125, 32.0),
            [0.25, 1.0, 4.0, 16.0],
            "every second"
        );
        let longest = octave_ticks(2_f64.powi(-12), 2_f64.powi(12));
        assert!(longest.contains(&1.0) && longest.len() <= MOST_TICKS);
    }
}
