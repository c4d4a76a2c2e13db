//! A structured report (PS3.3 §A.35.3): a tree of findings, each with what was measured.

use kerma_dataset::DataSet;
use kerma_dictionary::{tags, uids};

pub(super) fn report(findings: u32) -> DataSet {
    let mut report = super::instance(uids::COMPREHENSIVE_SR_STORAGE, "SR");
    report.set(tags::VALUE_TYPE, "CONTAINER").unwrap();
    report.set(tags::CONTINUITY_OF_CONTENT, "SEPARATE").unwrap();
    report
        .set(tags::CONCEPT_NAME_CODE_SEQUENCE, [super::code("126000", "DCM", "Imaging Measurement Report")])
        .unwrap();
    report.set(tags::CONTENT_SEQUENCE, (0..findings).map(finding).collect::<Vec<_>>()).unwrap();
    report
}

fn finding(number: u32) -> DataSet {
    let mut site = content("HAS CONCEPT MOD", "CODE", super::code("363698007", "SCT", "Finding Site"));
    site.set(tags::CONCEPT_CODE_SEQUENCE, [super::code("39607008", "SCT", "Lung")]).unwrap();
    let mut comment = content("CONTAINS", "TEXT", super::code("121106", "DCM", "Comment"));
    comment
        .set(tags::TEXT_VALUE, format!("Finding {number}, unchanged since the examination before"))
        .unwrap();
    let mut measured = DataSet::new();
    measured.set(tags::MEASUREMENT_UNITS_CODE_SEQUENCE, [super::code("mm", "UCUM", "mm")]).unwrap();
    measured.set(tags::NUMERIC_VALUE, f64::from(number % 400) / 10.0).unwrap();
    let mut length = content("CONTAINS", "NUM", super::code("410668003", "SCT", "Length"));
    length.set(tags::MEASURED_VALUE_SEQUENCE, [measured]).unwrap();
    let mut finding = content("CONTAINS", "CONTAINER", super::code("125007", "DCM", "Measurement Group"));
    finding.set(tags::CONTINUITY_OF_CONTENT, "SEPARATE").unwrap();
    finding.set(tags::CONTENT_SEQUENCE, [site, comment, length]).unwrap();
    finding
}

/// What every content item has (PS3.3 §C.17.3).
fn content(relationship: &str, value_type: &str, name: DataSet) -> DataSet {
    let mut item = DataSet::new();
    item.set(tags::RELATIONSHIP_TYPE, relationship).unwrap();
    item.set(tags::VALUE_TYPE, value_type).unwrap();
    item.set(tags::CONCEPT_NAME_CODE_SEQUENCE, [name]).unwrap();
    item
}
