//! Sorts short lists.

use std::cmp::Ordering;

/// Sorts a list stably by insertion. The time grows with the square of the length: for some dozens of items, not more.
///
/// The sort of the standard library is made for long lists and is compiled anew for every type and order: 4 kB of the page each.
pub fn sort_by<T>(list: &mut [T], compare: impl Fn(&T, &T) -> Ordering) {
    for end in 1..list.len() {
        let mut place = end;
        while place > 0 && compare(&list[place - 1], &list[place]).is_gt() {
            list.swap(place - 1, place);
            place -= 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::sort_by;

    /// Compares with the sort of the standard library, which is stable too.
    fn is_as_the_standard_sort(list: &[(u8, usize)]) {
        let (mut ours, mut theirs) = (list.to_vec(), list.to_vec());
        sort_by(&mut ours, |a, b| a.0.cmp(&b.0));
        theirs.sort_by_key(|item| item.0);
        assert_eq!(ours, theirs);
    }

    #[test]
    fn every_list_of_up_to_five_is_sorted_stably() {
        for length in 0..=5_u32 {
            for code in 0..3_usize.pow(length) {
                let key = |place: u32| (code / 3_usize.pow(place) % 3) as u8;
                let list: Vec<_> = (0..length)
                    .map(|place| (key(place), place as usize))
                    .collect();
                is_as_the_standard_sort(&list);
            }
        }
    }
}
