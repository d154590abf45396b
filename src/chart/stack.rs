//! A bar split into shares.

use afs12_clinical::order::sort_by;

/// A part of a stacked bar, in per cent of its length.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Segment {
    /// Where it begins.
    pub start: f64,
    /// How long it is.
    pub length: f64,
    /// Its share as a whole percentage; the shares of a bar sum to 100.
    pub percent: u32,
}

/// A bar of parts in proportion to `amounts`, none of them negative and not all 0; percentages by the largest remainder.
pub fn stack<const N: usize>(amounts: [f64; N]) -> [Segment; N] {
    let total: f64 = amounts.iter().sum();
    let exact = amounts.map(|amount| 100.0 * amount / total);
    let percents = largest_remainder(exact);
    let mut start = 0.0;
    let mut place = 0;
    exact.map(|length| {
        let segment = Segment {
            start,
            length,
            percent: percents[place],
        };
        start += length;
        place += 1;
        segment
    })
}

/// Whole numbers near `exact`, which sums to 100, that sum to 100 too.
fn largest_remainder<const N: usize>(exact: [f64; N]) -> [u32; N] {
    let mut whole = exact.map(|value| value.floor() as u32);
    let mut order: [usize; N] = std::array::from_fn(|place| place);
    sort_by(&mut order, |a, b| {
        exact[*b].fract().total_cmp(&exact[*a].fract())
    });
    let missing = 100_u32.saturating_sub(whole.iter().sum()) as usize;
    for place in order.into_iter().take(missing) {
        whole[place] += 1;
    }
    whole
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_follow_each_other_in_proportion() {
        let [a, b, c] = stack([1.0, 2.0, 5.0]);
        assert_eq!((a.start, a.length), (0.0, 12.5));
        assert_eq!((b.start, b.length), (12.5, 25.0));
        assert_eq!((c.start, c.length), (37.5, 62.5));
    }

    #[test]
    fn whole_percentages_sum_to_a_hundred() {
        for (amounts, expected) in [
            ([1.0, 1.0, 1.0], [34, 33, 33]),
            ([0.06, 0.21, 0.19], [13, 46, 41]),
            ([0.2, 0.0, 0.2], [50, 0, 50]),
            ([1.0, 1e-9, 1e-9], [100, 0, 0]),
        ] {
            assert_eq!(
                stack(amounts).map(|segment| segment.percent),
                expected,
                "{amounts:?}"
            );
        }
    }
}
