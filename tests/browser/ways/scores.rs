//! The published models beside the pooled model.

use crate::harness::{Options, test, with_page};
use crate::pages::{Form, ScoresPanel, answer_all_scores};

const ALL: [&str; 7] = [
    "prevent-iii",
    "clitical",
    "clitical-30-day",
    "basil",
    "two-year-life-expectancy",
    "cli-frailty-index",
    "finnvasc",
];

test!(
    CHROMIUM,
    a_complete_patient_shows_every_score_on_one_axis_by_endpoint_and_time
);
fn a_complete_patient_shows_every_score_on_one_axis_by_endpoint_and_time() {
    with_page(Options::default(), async |page| {
        answer_all_scores(page).await;
        let panel = ScoresPanel(page);
        let mut shown = panel.shown().await;
        shown.sort();
        let mut all = ALL.map(str::to_owned);
        all.sort();
        assert_eq!(shown, all);
        assert!(panel.silent().await.is_empty());
        assert_eq!(
            panel.headings().await,
            [
                "Amputation-free survival, 12 months",
                "Amputation-free survival, 24 months",
                "Amputation-free survival, 36 months",
                "Survival, 6 months",
                "Survival, 12 months",
                "Survival, 24 months",
                "Survival, 36 months",
                "Death or major amputation, 30 days",
                "Major adverse limb event, 30 days",
                "Major amputation, 36 months",
            ]
        );
        let prevent = panel.rows("prevent-iii").await;
        assert!(
            prevent[0].contains("73% (64% to 74%)") && !prevent[0].contains("other population"),
            "{prevent:?}"
        );
        assert!(panel.rows("clitical").await[0].contains("derived here"));
        assert!(panel.rows("two-year-life-expectancy").await[0].contains("other population"));
        assert!(page.text(".staging").await.contains("GLASS stage II"));
        for (name, width, height) in [("scores-tablet", 1024, 768), ("scores-desktop", 1366, 900)] {
            page.resize(width, height).await;
            page.value("document.querySelector('.scores').scrollIntoView()")
                .await;
            page.screenshot(name).await;
        }
    });
}

test!(
    CHROMIUM,
    removing_one_answer_silences_exactly_the_scores_that_need_it_and_each_names_it
);
fn removing_one_answer_silences_exactly_the_scores_that_need_it_and_each_names_it() {
    with_page(Options::default(), async |page| {
        answer_all_scores(page).await;
        let (form, panel) = (Form(page), ScoresPanel(page));
        for (field, option, label, expected) in [
            (
                "coronary_disease",
                "yes",
                "Coronary artery disease",
                &["basil", "clitical-30-day", "finnvasc", "prevent-iii"][..],
            ),
            ("cancer", "never", "Cancer", &["clitical"]),
            ("dialysis", "no", "Dialysis", &["prevent-iii"]),
            (
                "smoking",
                "current",
                "Smoking",
                &["basil", "clitical-30-day"],
            ),
            (
                "low_skeletal_muscle",
                "no",
                "Low muscle mass (CT)",
                &["cli-frailty-index"],
            ),
            (
                "mobility",
                "walks",
                "Mobility",
                &[
                    "cli-frailty-index",
                    "clitical",
                    "clitical-30-day",
                    "two-year-life-expectancy",
                ],
            ),
        ] {
            form.choose(field, "not-known").await;
            let silent = panel.silent().await;
            assert_eq!(
                silent.keys().collect::<Vec<_>>(),
                expected,
                "without {field}"
            );
            assert!(
                silent
                    .values()
                    .all(|reason| reason.contains(&format!("Not known: {label}."))),
                "{silent:?}"
            );
            form.choose(field, option).await;
            assert!(panel.silent().await.is_empty(), "{field} answered again");
        }
    });
}

test!(CHROMIUM, outside_its_population_a_score_is_shown_and_marked);
fn outside_its_population_a_score_is_shown_and_marked() {
    with_page(Options::default(), async |page| {
        answer_all_scores(page).await;
        Form(page).choose("treatment", "endovascular").await;
        let panel = ScoresPanel(page);
        assert!(panel.rows("prevent-iii").await[0].contains("other population"));
        assert!(!panel.rows("two-year-life-expectancy").await[0].contains("other population"));
    });
}

test!(CHROMIUM, a_tap_on_a_score_shows_its_source);
fn a_tap_on_a_score_shows_its_source() {
    with_page(Options::default(), async |page| {
        answer_all_scores(page).await;
        let row = page
            .appears(".score-row[data-score='prevent-iii'] summary")
            .await;
        let is_seen = "document.querySelector(\".score-row[data-score='prevent-iii'] .source\").checkVisibility()";
        assert_eq!(page.value(is_seen).await, false);
        row.click().await.expect("it can be tapped");
        let source = page
            .text(".score-row[data-score='prevent-iii'] .source")
            .await;
        assert!(
            source.contains("J Vasc Surg 2008;48:1464-71") && source.contains("vein bypass"),
            "{source}"
        );
    });
}

test!(CHROMIUM, wifi_follows_from_pressures_and_says_what_decided);
fn wifi_follows_from_pressures_and_says_what_decided() {
    with_page(Options::default(), async |page| {
        let form = Form(page);
        form.answer_required("5", "71").await;
        form.choose("wifi.wound", "2").await;
        form.choose("wifi.foot_infection", "1").await;
        assert!(!page.text(".staging").await.contains("WIfI stage"));
        form.type_into("wifi.abi", "0.85").await;
        assert!(page.text(".staging").await.contains("WIfI stage 2"));
        form.type_into("wifi.toe_pressure_mmhg", "25").await;
        assert!(
            page.text(".staging")
                .await
                .contains("WIfI stage 4: major amputation at 1 year 38% (21% to 58%)")
        );
        assert!(
            form.notes("wifi.ischaemia")
                .await
                .contains("toe pressure or TcPO2 decides")
        );
        form.choose("wifi.ischaemia", "1").await;
        assert!(page.text(".staging").await.contains("WIfI stage 3"));
    });
}

test!(CHROMIUM, a_phone_shows_the_scores_with_the_full_result);
fn a_phone_shows_the_scores_with_the_full_result() {
    let options = Options {
        size: (390, 844),
        ..Options::default()
    };
    with_page(options, async |page| {
        answer_all_scores(page).await;
        page.appears(".result-bar")
            .await
            .click()
            .await
            .expect("it can be touched");
        page.text(".headline-number").await;
        page.assert_fits("the scores").await;
        page.value("document.querySelector('.scores').scrollIntoView()")
            .await;
        page.screenshot("scores-phone").await;
        page.colour_scheme("dark").await;
        page.screenshot("scores-phone-dark").await;
    });
}
