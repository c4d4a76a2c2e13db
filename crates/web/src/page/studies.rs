//! `/`: the studies as a table, filtered by words, dates and modality.

use std::cmp::Ordering;
use std::time::{Duration, Instant};

use axum::body::Body;
use axum::http::{Response, Uri};
use kerma_archive::By;
use kerma_dataset::DataSet;
use kerma_dictionary::tags;
use kerma_service::matching::fold_case;
use kerma_service::matching::keys::Level;
use maud::{Markup, html};

use super::entities::Study;
use super::number;
use super::paths::Root;
use super::shell::{Part, Screen};
use super::view::View;
use crate::Failure;
use crate::Problem;
use crate::origin::Origin;
use crate::parameters::Parameters;
use crate::resource::{Resource, escaped};

/// How many studies a page of the table has.
const ROWS: usize = 50;

/// How far one may leaf: who wants others asks for them.
const PAGES: usize = 100;

/// How long it is searched: what is found until then is shown.
const TIME: Duration = Duration::from_secs(2);

/// `/`
pub(super) async fn page(view: View, uri: Uri) -> Response<Body> {
    let screen = async {
        let filter = Filter::of(&Parameters::parse(uri.query())?)?;
        let root = view.root.clone();
        view.searches(Level::Study, &filter.keys()?);
        view.shared
            .blocking(move |shared| screen(shared.origin(), filter, &root))
            .await?
            .map_err(Problem::from)
    };
    let screen = screen.await;
    view.show_result(screen)
}

/// What of the studies is shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Filter {
    /// All of these words are in what is known of a study.
    words: String,
    /// Dates as ISO 8601 has them.
    from: String,
    to: String,
    modality: String,
    sort: Sort,
    /// From 1.
    page: usize,
}

/// The order of the studies.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Sort {
    /// The newest first.
    #[default]
    Date,
    Name,
    Id,
}

impl Sort {
    fn as_str(self) -> &'static str {
        match self {
            Sort::Date => "date",
            Sort::Name => "name",
            Sort::Id => "id",
        }
    }

    fn compare(self, one: &Study, other: &Study) -> Ordering {
        let by_date = || (&other.date, &other.time).cmp(&(&one.date, &one.time));
        let by_name = || one.patient.to_lowercase().cmp(&other.patient.to_lowercase());
        match self {
            Sort::Date => by_date().then_with(by_name),
            Sort::Name => by_name().then_with(by_date),
            Sort::Id => one.patient_id.cmp(&other.patient_id).then_with(by_date),
        }
        .then_with(|| one.uid.to_string().cmp(&other.uid.to_string()))
    }
}

impl Filter {
    fn of(parameters: &Parameters) -> Result<Filter, Problem> {
        let one = |name| parameters.one(name).map(|value| value.unwrap_or_default().trim().to_owned());
        let sort = match one("sort")?.as_str() {
            "name" => Sort::Name,
            "id" => Sort::Id,
            _ => Sort::Date,
        };
        let page = parameters.number("page")?.unwrap_or(1).clamp(1, PAGES);
        let (from, to) = (one("from")?, one("to")?);
        if [&from, &to].iter().any(|day| !day.is_empty() && digits(day).is_none()) {
            return Err(Problem::bad_request("a day is written as 2024-01-31"));
        }
        Ok(Filter { words: one("q")?, from, to, modality: one("modality")?, sort, page })
    }

    /// What the index compares.
    fn keys(&self) -> Result<DataSet, Failure> {
        let mut keys = DataSet::new();
        let (from, to) = (digits(&self.from), digits(&self.to));
        if from.is_some() || to.is_some() {
            let range = format!("{}-{}", from.unwrap_or_default(), to.unwrap_or_default());
            keys.set(tags::STUDY_DATE, range.as_str()).map_err(Failure::of)?;
        }
        // Nothing but a code string is a modality; a wildcard is none.
        let is_code = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit() || b" _".contains(&byte);
        if !self.modality.is_empty() && self.modality.bytes().all(is_code) && self.modality.len() <= 16 {
            keys.set(tags::MODALITIES_IN_STUDY, self.modality.as_str()).map_err(Failure::of)?;
        }
        Ok(keys)
    }

    /// As a query, on this page and in this order.
    fn query(&self, page: usize, sort: Sort) -> String {
        let page = if page > 1 { page.to_string() } else { String::new() };
        let sort = if sort == Sort::default() { "" } else { sort.as_str() };
        let named = [
            ("q", self.words.as_str()),
            ("from", &self.from),
            ("to", &self.to),
            ("modality", &self.modality),
            ("sort", sort),
            ("page", &page),
        ];
        let given = named.iter().filter(|(_, value)| !value.is_empty());
        let query: Vec<String> =
            given.map(|(name, value)| format!("{name}={}", escaped(value.as_bytes()))).collect();
        format!("?{}", query.join("&"))
    }

    fn is_any(&self) -> bool {
        [&self.words, &self.from, &self.to, &self.modality].iter().all(|value| value.is_empty())
    }
}

/// The eight digits of `2024-01-31`.
fn digits(day: &str) -> Option<String> {
    let bytes = day.as_bytes();
    let is_day = bytes.len() == 10
        && bytes.iter().enumerate().all(|(place, byte)| match place {
            4 | 7 => *byte == b'-',
            _ => byte.is_ascii_digit(),
        });
    is_day.then(|| day.replace('-', ""))
}

/// What was found.
struct Found {
    /// Those of the page that is shown, and those before.
    first: Vec<Study>,
    matching: u64,
    /// How many were looked at, if not all.
    cut: Option<u64>,
}

impl Found {
    /// Of all that match the first in the order that is asked for: no more are in memory than can be shown.
    fn of(origin: &dyn Origin, filter: &Filter, until: Instant) -> Result<Found, Failure> {
        let words: Vec<String> = fold_case(&filter.words).split_whitespace().map(str::to_owned).collect();
        let wanted = filter.page * ROWS;
        let mut found = Found { first: Vec::new(), matching: 0, cut: None };
        let mut looked = 0_u64;
        for study in Study::all(origin, &filter.keys()?)? {
            let study = study?;
            looked += 1;
            if has_words(&study, &words) {
                found.matching += 1;
                found.first.push(study);
                if found.first.len() >= 2 * wanted + 1000 {
                    found.keep(filter.sort, wanted);
                }
            }
            if looked.is_multiple_of(64) && Instant::now() > until {
                found.cut = Some(looked);
                break;
            }
        }
        found.keep(filter.sort, wanted);
        Ok(found)
    }

    fn keep(&mut self, sort: Sort, wanted: usize) {
        self.first.sort_by(|one, other| sort.compare(one, other));
        self.first.truncate(wanted);
    }
}

/// Whether all of these words are in what is known of the study.
fn has_words(study: &Study, words: &[String]) -> bool {
    if words.is_empty() {
        return true;
    }
    let known = [
        study.patient.as_str(),
        &study.patient_id,
        &study.accession,
        &study.description,
        &study.referring,
        &study.date,
        &number::date(&study.date),
        &study.modalities.join(" "),
    ];
    let known = fold_case(&known.join("\n"));
    words.iter().all(|word| known.contains(word.as_str()))
}

fn screen(origin: &dyn Origin, filter: Filter, root: &Root) -> Result<Screen, Failure> {
    let found = Found::of(origin, &filter, Instant::now() + TIME)?;
    let modalities = origin.counts(By::Modality)?;
    let content = html! {
        h1 { "Studies" }
        form.filter role="search" method="get" action=(root.to("")) {
            label { "Search"
                input #search type="search" name="q" value=(filter.words) autocomplete="off" spellcheck="false"
                    placeholder="Name, ID, accession, description" aria-keyshortcuts="/";
            }
            label { "From" input type="date" name="from" value=(filter.from); }
            label { "To" input type="date" name="to" value=(filter.to); }
            label { "Modality"
                select name="modality" {
                    option value="" { "All" }
                    @for modality in modalities.iter().map(|count| &count.value).filter(|value| !value.is_empty()) {
                        option value=(modality) selected[*modality == filter.modality] { (modality) }
                    }
                }
            }
            @if filter.sort != Sort::default() { input type="hidden" name="sort" value=(filter.sort.as_str()); }
            button type="submit" { "Search" }
        }
        div #results { (results(&found, &filter, root)) }
    };
    Ok(Screen { title: "Studies".into(), part: Part::Studies, content })
}

fn results(found: &Found, filter: &Filter, root: &Root) -> Markup {
    let skipped = (filter.page - 1) * ROWS;
    let shown = found.first.get(skipped..).unwrap_or_default();
    let pages = usize::try_from(found.matching).unwrap_or(usize::MAX).div_ceil(ROWS).clamp(1, PAGES);
    let heading = |sort: Sort, text: &str| {
        let is_sorted = sort == filter.sort;
        let direction = if sort == Sort::Date { "descending" } else { "ascending" };
        html! {
            th scope="col" aria-sort=[is_sorted.then_some(direction)] {
                a href=(root.to(&filter.query(1, sort))) { (text) }
            }
        }
    };
    html! {
        p.count role="status" {
            (number::of(found.matching, "study", "studies"))
            @if pages > 1 { ", page " (filter.page) " of " (pages) }
            @if let Some(looked) = found.cut {
                ". The search was ended after " (number::of(looked, "study", "studies"))
                ": dates or a modality narrow it."
            }
        }
        @if shown.is_empty() {
            p.empty {
                @if filter.is_any() { "There is no study in the archive." } @else { "No study is like that." }
            }
        } @else {
            div.wide tabindex="0" role="region" aria-label="Studies" {
                table.studies {
                    thead {
                        tr {
                            (heading(Sort::Name, "Patient"))
                            (heading(Sort::Id, "ID"))
                            (heading(Sort::Date, "Date"))
                            th scope="col" { "Modality" }
                            th.second scope="col" { "Description" }
                            th.third scope="col" { "Accession" }
                            th.number.third scope="col" { "Series" }
                            th.number.second scope="col" { "Instances" }
                        }
                    }
                    tbody { @for study in shown { (row(study, root)) } }
                }
            }
        }
        @if pages > 1 {
            nav.pages aria-label="Pages" {
                @if filter.page > 1 {
                    a rel="prev" href=(root.to(&filter.query(filter.page - 1, filter.sort))) { "Previous" }
                }
                @if filter.page < pages {
                    a rel="next" href=(root.to(&filter.query(filter.page + 1, filter.sort))) { "Next" }
                }
            }
        }
    }
}

fn row(study: &Study, root: &Root) -> Markup {
    html! {
        tr {
            th scope="row" {
                a href=(root.to_resource(&Resource::study(study.uid.clone()))) { (study.patient()) }
            }
            td { (study.patient_id) }
            td.date { (study.when()) }
            td { (study.modalities.join(", ")) }
            td.second { (study.description) }
            td.third { (study.accession) }
            td.number.third { (number::grouped(study.series)) }
            td.number.second { (number::grouped(study.instances)) }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn study(patient: &str, date: &str) -> Study {
        let mut found = DataSet::new();
        found.set(tags::STUDY_DATE, date).unwrap();
        found.set(tags::PATIENT_NAME, patient).unwrap();
        found.set(tags::MODALITIES_IN_STUDY, "CT").unwrap();
        Study::of(&found)
    }

    fn filter(query: &str) -> Result<Filter, Problem> {
        Filter::of(&Parameters::parse(Some(query)).unwrap())
    }

    #[test]
    fn all_words_have_to_be_somewhere_in_what_is_known() {
        let study = study("Mueller^Jane", "20240131");
        let has = |words: &str| {
            let words: Vec<String> = fold_case(words).split_whitespace().map(str::to_owned).collect();
            has_words(&study, &words)
        };
        for words in ["", "jane", "MUELLER ct", "2024-01 jan", "20240131"] {
            assert!(has(words), "{words}");
        }
        for words in ["jane mr", "2024-02", "x"] {
            assert!(!has(words), "{words}");
        }
    }

    #[test]
    fn a_filter_is_the_same_after_it_has_been_a_query() {
        let filter = filter("q=M%C3%BCller+%26+x&from=2024-01-01&modality=CT&sort=name&page=3").unwrap();
        assert_eq!((filter.words.as_str(), filter.page), ("Müller & x", 3));
        let query = filter.query(3, Sort::Name);
        assert_eq!(Filter::of(&Parameters::parse(query.strip_prefix('?')).unwrap()).unwrap(), filter);
        assert_eq!(filter.keys().unwrap().string(tags::STUDY_DATE).unwrap(), "20240101-");
    }

    #[test]
    fn what_is_no_day_is_refused_and_what_is_no_modality_asks_for_none() {
        for day in ["2024", "20240131", "2024-1-31", "2024-01-3x", "31.01.2024"] {
            assert!(filter(&format!("from={day}")).is_err(), "{day}");
        }
        assert!(filter("modality=*").unwrap().keys().unwrap().is_empty());
    }

    #[test]
    fn the_newest_study_is_first_unless_another_order_is_asked_for() {
        let (old, new) = (study("A", "20200101"), study("B", "20240101"));
        assert_eq!(Sort::Date.compare(&new, &old), Ordering::Less);
        assert_eq!(Sort::Name.compare(&new, &old), Ordering::Greater);
    }
}
