//! A group of patients of whom the means of some covariates were published.

use litemap::LiteMap;

use super::covariate::Covariate;

/// A group as the model sees it: where its covariates lie and how far they spread between its patients.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Group {
    /// Each covariate's mean, less the average patient's; 0 where it was not published.
    pub offset: [f64; Covariate::COUNT],
    /// Each covariate's variance between the group's patients.
    pub variance: [f64; Covariate::COUNT],
}

impl Group {
    /// The group with these published means. A covariate that is 0 or 1 in each patient has the variance that follows from its mean;
    /// any other is spread as between patients in general. `average` gives that mean and variance between patients.
    pub fn new(mix: &LiteMap<Covariate, f64>, average: impl Fn(Covariate) -> (f64, f64)) -> Group {
        let named = |covariate: Covariate| mix.get(&covariate).copied();
        Group {
            offset: Covariate::ALL
                .map(|covariate| named(covariate).map_or(0.0, |mean| mean - average(covariate).0)),
            variance: Covariate::ALL.map(|covariate| {
                let share = named(covariate).filter(|_| covariate.is_binary());
                share.map_or(average(covariate).1, |share| share * (1.0 - share))
            }),
        }
    }
}
