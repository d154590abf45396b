//! Why this number: what moved it, how sure it is, what to ask next, over time, what if.

use crate::harness::{Options, Page, test, with_page};
use crate::pages::{Explanation, Form, Keyboard, ResultPanel};

/// Answers by keyboard, as everything in these tests is done.
async fn answer_some(page: &Page) {
    let answers = [
        ("rutherford", "6"),
        ("age", "78"),
        ("mobility", "walks"),
        ("diabetes", "no"),
        ("dialysis", "yes"),
    ];
    let answers = answers.map(|(name, answer)| (name.to_owned(), answer.to_owned()));
    Keyboard(page).fill(&answers).await;
}

/// A difference such as "11 fewer" or "3 more" as a number; "less than 1" is 0.
fn difference(text: &str) -> i32 {
    match text.split_once(' ') {
        Some((count, "fewer")) => -count.parse::<i32>().expect("a count"),
        Some((count, "more")) => count.parse().expect("a count"),
        _ => {
            assert_eq!(text, "less than 1");
            0
        }
    }
}

test!(
    CHROMIUM,
    what_raised_or_lowered_it_is_sorted_and_leads_to_the_evidence
);
fn what_raised_or_lowered_it_is_sorted_and_leads_to_the_evidence() {
    with_page(Options::default(), async |page| {
        answer_some(page).await;
        let explanation = Explanation(page);
        explanation.unfold("moved").await;
        let names = explanation.texts(".moved-rows a").await;
        assert_eq!(names.len(), 5, "{names:?}");
        assert_eq!(names[0], "Kidney function");
        let said = explanation.texts(".moved-rows .score-value").await;
        let differences: Vec<i32> = said.iter().map(|text| difference(text)).collect();
        assert!(
            differences.is_sorted_by(|a, b| a.abs() >= b.abs()),
            "{said:?}"
        );
        assert!(differences[0] < 0, "dialysis lowers the estimate: {said:?}");
        let cells = explanation.texts("#moved tbody tr:first-child td").await;
        assert_eq!((cells.len(), &cells[0]), (2, &said[0]));
        let link = page
            .value("document.querySelector('.moved-rows a').getAttribute('href')")
            .await;
        assert_eq!(link, "#/evidence?factor=dialysis");
        page.screenshot("moved").await;
        let headline = ResultPanel(page).headline().await;
        explanation.enter(".moved-rows a").await;
        assert!(
            page.text(".forest").await.contains("Schanzer 2008"),
            "two taps lead to the rows behind the number"
        );
        page.back().await.expect("the back button works");
        page.settle().await;
        assert_eq!(ResultPanel(page).headline().await, headline);
    });
}

test!(
    CHROMIUM,
    how_sure_splits_the_range_into_three_parts_of_a_hundred
);
fn how_sure_splits_the_range_into_three_parts_of_a_hundred() {
    with_page(Options::default(), async |page| {
        answer_some(page).await;
        let explanation = Explanation(page);
        explanation.unfold("sure").await;
        let shares = explanation.texts("#sure .legend-count").await;
        let sum: u32 = shares
            .iter()
            .map(|share| {
                share
                    .trim_end_matches('%')
                    .parse::<u32>()
                    .expect("a percentage")
            })
            .sum();
        assert_eq!((shares.len(), sum), (3, 100), "{shares:?}");
        page.screenshot("sure").await;
    });
}

test!(
    CHROMIUM,
    ask_next_goes_to_the_question_in_one_tap_and_follows_the_answers
);
fn ask_next_goes_to_the_question_in_one_tap_and_follows_the_answers() {
    with_page(Options::default(), async |page| {
        answer_some(page).await;
        let explanation = Explanation(page);
        explanation.unfold("next").await;
        let asked = explanation.texts(".next-rows .link").await;
        assert!(
            ResultPanel(page)
                .unanswered()
                .await
                .starts_with(&asked.len().to_string()),
            "{asked:?}"
        );
        let spans = explanation.texts(".next-rows .score-value").await;
        let widths: Vec<i32> = spans.iter().map(|span| width(span)).collect();
        assert!(
            widths.windows(2).all(|pair| pair[0] >= pair[1] - 1),
            "{spans:?}"
        );
        page.screenshot("next").await;
        let place = asked
            .iter()
            .position(|label| label == "Heart failure")
            .expect("it is open");
        // The first five stand in a list of their own; the rest is folded.
        let (list, row) = if place < 5 {
            ("#next > .next-rows", place + 1)
        } else {
            ("#next details .next-rows", place - 4)
        };
        if place >= 5 {
            explanation.enter("#next details > summary").await;
        }
        explanation
            .enter(&format!("{list} li:nth-child({row}) .link"))
            .await;
        assert_eq!(
            page.value("document.activeElement.name").await,
            "heart_failure"
        );
        Form(page).choose("heart_failure", "yes").await;
        assert!(
            !explanation
                .texts(".next-rows .link")
                .await
                .contains(&"Heart failure".to_owned())
        );
    });
}

/// How many percentage points lie between the ends of "33% to 48%" or "under 10% to 48%".
fn width(span: &str) -> i32 {
    let ends: Vec<i32> = span
        .split(" to ")
        .map(|end| {
            end.trim_start_matches("under ")
                .trim_start_matches("over ")
                .trim_end_matches('%')
                .parse()
                .expect("a percentage")
        })
        .collect();
    ends[1] - ends[0]
}

test!(
    CHROMIUM,
    the_curve_has_its_figures_in_a_table_and_passes_through_the_headline
);
fn the_curve_has_its_figures_in_a_table_and_passes_through_the_headline() {
    with_page(Options::default(), async |page| {
        answer_some(page).await;
        let explanation = Explanation(page);
        explanation.unfold("over-time").await;
        let months = explanation.texts("#over-time tbody th").await;
        assert_eq!(
            months,
            (1..=24).map(|month| month.to_string()).collect::<Vec<_>>()
        );
        let result = ResultPanel(page);
        let at_12 = explanation
            .texts("#over-time tbody tr:nth-child(12) td")
            .await;
        assert_eq!(at_12, [result.headline().await, result.range().await]);
        let label = page
            .value("document.querySelector('.curve').getAttribute('aria-label')")
            .await;
        assert!(
            label
                .as_str()
                .is_some_and(|label| label.contains(&format!("{} at 12 months", at_12[0]))),
            "{label}"
        );
        page.screenshot("over-time").await;
    });
}

test!(
    CHROMIUM,
    what_if_sets_both_results_side_by_side_and_gives_no_advice
);
fn what_if_sets_both_results_side_by_side_and_gives_no_advice() {
    with_page(Options::default(), async |page| {
        answer_some(page).await;
        let (explanation, result) = (Explanation(page), ResultPanel(page));
        explanation.unfold("what-if").await;
        let before = result.counts().await[0];
        explanation.enter("#pin").await;
        assert!(page.text("#what-if").await.contains("Nothing changed yet"));
        Form(page).choose("dialysis", "no").await;
        let after = result.counts().await[0];
        assert!(after > before);
        let said = page.text("#what-if").await;
        assert!(
            said.contains(&format!(
                "{} more of 100 alive with the leg",
                after - before
            )),
            "{said}"
        );
        assert!(
            said.contains("Changed: Dialysis.") && said.contains("not effects of treatment"),
            "{said}"
        );
        let sides = explanation.texts("#what-if .side .score-value").await;
        assert!(
            sides[0].starts_with(&format!("{before}%"))
                && sides[1].starts_with(&format!("{after}%")),
            "{sides:?}"
        );
        page.screenshot("what-if").await;
        Form(page).choose("treatment", "vein-bypass").await;
        let said = page.text("#what-if").await;
        assert!(
            said.contains("Two treatments are not compared here") && !said.contains("of 100"),
            "{said}"
        );
        explanation.enter("#back-to-pinned").await;
        page.settle().await;
        assert_eq!(result.counts().await[0], before);
        explanation.enter("#unpin").await;
        page.appears("#pin").await;
    });
}

test!(CHROMIUM, the_explanation_fits_a_small_phone_and_the_dark);
fn the_explanation_fits_a_small_phone_and_the_dark() {
    let options = Options {
        size: (320, 640),
        ..Options::default()
    };
    with_page(options, async |page| {
        answer_some(page).await;
        page.appears(".result-bar")
            .await
            .click()
            .await
            .expect("it can be touched");
        let explanation = Explanation(page);
        for card in ["next", "sure", "moved", "over-time", "what-if"] {
            explanation.unfold(card).await;
            page.assert_fits(card).await;
            for scheme in ["light", "dark"] {
                page.colour_scheme(scheme).await;
                page.value(&format!(
                    "document.getElementById('{card}').scrollIntoView()"
                ))
                .await;
                page.screenshot(&format!("{card}-small-phone-{scheme}"))
                    .await;
            }
        }
    });
}
