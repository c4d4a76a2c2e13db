use super::Seed;

/// Texts of the DICOM JSON model, and some that are not quite.
pub(crate) fn seeds() -> Vec<Seed> {
    [
        ("empty", "{}"),
        ("array", "[{},{}]"),
        ("values_of_each_kind", r#"{"00080018":{"vr":"UI","Value":["1.2.3"]},"00280010":{"vr":"US","Value":[512]},"00101030":{"vr":"DS","Value":[70.5,null,"1"]},"00720082":{"vr":"SV","Value":["-9007199254740993"]},"00080060":{"vr":"CS"},"00209165":{"vr":"AT","Value":["00181310"]}}"#),
        ("person_name_groups", r#"{"00080005":{"vr":"CS","Value":["ISO_IR 192"]},"00100010":{"vr":"PN","Value":[{"Alphabetic":"Yamada^Tarou","Ideographic":"\u5c71\u7530^\u592a\u90ce"},null]}}"#),
        ("sequence", r#"{"00081140":{"vr":"SQ","Value":[{"00081155":{"vr":"UI","Value":["1.2"]}},{}]}}"#),
        ("inline_binary", r#"{"7FE00010":{"vr":"OW","InlineBinary":"AAECAw=="}}"#),
        ("bulk_data_uri", r#"{"7FE00010":{"vr":"OB","BulkDataURI":"http://a/b"}}"#),
        ("no_numbers", r#"{"00189074":{"vr":"FD","Value":["NaN","-Infinity",1e400]}}"#),
        ("surrogates", r#"{"00104000":{"vr":"LT","Value":["\ud83d\ude00\ud800"]}}"#),
        ("cut", r#"{"00080018":{"vr":"UI","Value":["#),
    ]
    .map(|(name, text)| (name, text.as_bytes().to_vec()))
    .into()
}
