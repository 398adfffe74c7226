//! How good a summary is: ROUGE of a candidate against a reference, baselines to beat, and how far the figures may be off.
//!
//! [`measure`] takes one article at a time, so a corpus of any size can pass through on all cores; [`Report::of`] sums up.

pub mod rouge;
pub mod baseline;
pub mod interval;
mod lcs;
mod random;

pub use interval::Interval;
pub use rouge::{Rouge, Score};

/// One article's summaries, sentence by sentence.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row<'t> {
    /// The summary to be judged.
    pub candidate: Vec<&'t str>,
    /// The summary it should have been.
    pub reference: Vec<&'t str>,
    /// What [`baseline::lead`] or [`baseline::lead_words`] takes under the same limit.
    pub lead: Vec<&'t str>,
}

/// The figures of one row.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Measured {
    /// The candidate against the reference.
    pub candidate: Rouge,
    /// The lead against the reference.
    pub lead: Rouge,
    /// Words of the candidate, as `wc -w` counts them.
    pub words: usize,
    /// Words of the lead.
    pub lead_words: usize,
}

/// Scores the candidate and the lead of one row. For the cost see [`rouge::score`].
pub fn measure(row: &Row<'_>) -> Measured {
    let words = |sentences: &[&str]| sentences.iter().map(|sentence| baseline::n_words(sentence)).sum();
    Measured {
        candidate: rouge::score(&row.candidate, &row.reference),
        lead: rouge::score(&row.lead, &row.reference),
        words: words(&row.candidate),
        lead_words: words(&row.lead),
    }
}

/// One metric over all rows. F in percent, 0..=100; differences in points of percent.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Summed {
    /// Mean F of the candidates.
    pub mean: f64,
    /// Its 95 % interval.
    pub interval: Interval,
    /// Mean F of the leads.
    pub lead: f64,
    /// `mean` less `lead`: above 0 where the candidates are better.
    pub difference: f64,
    /// The 95 % interval of the difference, article by article.
    pub difference_interval: Interval,
}

/// The figures of a corpus; all 0 where it has no row.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Report {
    /// How many articles.
    pub n_rows: usize,
    /// ROUGE-1.
    pub one: Summed,
    /// ROUGE-2.
    pub two: Summed,
    /// ROUGE-L, summary level.
    pub l: Summed,
    /// Mean words of a candidate.
    pub words: f64,
    /// Mean words of a lead: figures of longer summaries are higher, so compare these two first.
    pub lead_words: f64,
}

impl Report {
    /// Sums up rows in their order. O(2,000 · n) for the intervals.
    ///
    /// ```
    /// use ringkas::evaluation::{Report, Row, measure};
    /// let row = Row { candidate: vec!["Air naik."], reference: vec!["Air naik."], lead: vec!["Hujan turun."] };
    /// let report = Report::of(&[measure(&row)]);
    /// assert_eq!((report.one.mean, report.one.difference, report.words), (100.0, 100.0, 2.0));
    /// ```
    pub fn of(rows: &[Measured]) -> Self {
        let mean_of = |words: fn(&Measured) -> usize| interval::mean(&rows.iter().map(|row| words(row) as f64).collect::<Vec<_>>());
        Self {
            n_rows: rows.len(),
            one: summed(rows, |rouge| rouge.one),
            two: summed(rows, |rouge| rouge.two),
            l: summed(rows, |rouge| rouge.l),
            words: mean_of(|row| row.words),
            lead_words: mean_of(|row| row.lead_words),
        }
    }
}

fn summed(rows: &[Measured], metric: fn(&Rouge) -> Score) -> Summed {
    let percent = |side: fn(&Measured) -> &Rouge| rows.iter().map(|row| metric(side(row)).f * 100.0).collect::<Vec<f64>>();
    let candidate = percent(|row| &row.candidate);
    let lead = percent(|row| &row.lead);
    let differences = interval::differences(&candidate, &lead);
    Summed {
        mean: interval::mean(&candidate),
        interval: interval::of_mean(&candidate),
        lead: interval::mean(&lead),
        difference: interval::mean(&differences),
        difference_interval: interval::of_mean(&differences),
    }
}

#[cfg(test)]
mod tests {
    use super::{Interval, Report, Row, measure};

    /// Candidate, reference, lead, sentences parted by `|`; mean F of ROUGE-1 and its difference to the lead.
    #[track_caller]
    fn check(rows: &[[&str; 3]], mean: f64, difference: f64) -> Report {
        let cut = |text| str::split(text, '|').collect();
        let measured: Vec<_> = rows.iter().map(|row| measure(&Row { candidate: cut(row[0]), reference: cut(row[1]), lead: cut(row[2]) })).collect();
        let report = Report::of(&measured);
        assert!((report.one.mean - mean).abs() < 1e-9 && (report.one.difference - difference).abs() < 1e-9, "{report:?}");
        report
    }

    #[test]
    fn sums_up() {
        let report = check(&[["air naik", "air naik", "air"], ["warga pindah|hujan", "gula mahal", "gula mahal"]], 50.0, 50.0 - 500.0 / 6.0);
        assert_eq!((report.n_rows, report.words, report.lead_words), (2, 2.5, 1.5));
        assert_eq!(report.one.interval, Interval { low: 0.0, high: 100.0 });
        assert!(report.two.mean <= report.one.mean);
    }

    #[test]
    fn no_rows() {
        assert_eq!(check(&[], 0.0, 0.0), Report::default());
    }
}
