/// How to match where the standard, or what was negotiated, leaves a choice.
///
/// The default is what holds without extended negotiation; [`FindNegotiation::matching`] and
/// [`WorklistNegotiation::matching`] switch on what was negotiated.
///
/// [`FindNegotiation::matching`]: crate::extended::FindNegotiation::matching
/// [`WorklistNegotiation::matching`]: crate::extended::WorklistNegotiation::matching
#[derive(Clone, Debug, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Matching {
    /// Fuzzy semantic matching of person names, if negotiated: accents are folded, and the words of a name may
    /// come in any order and in any component or group. Implies that case does not count.
    pub fuzzy_person_names: bool,
    /// Whether case counts in person names. The standard leaves it open (PS3.4 §C.2.2.2.1); other text is always
    /// case-sensitive.
    pub case_sensitive_person_names: bool,
    /// Combined date-time matching, if negotiated, and always for the worklist: a range of dates and a range of
    /// times of the same form are one range of moments (PS3.4 §C.2.2.2.5, §K.2.2.2).
    pub combined_date_time: bool,
    /// Timezone query adjustment, if negotiated: dates and times of a candidate in another timezone than the
    /// identifier's are compared in the identifier's (PS3.4 §C.2.2.2.1, §C.5.1.1).
    pub timezone_adjustment: bool,
    /// Empty value matching, if negotiated: a key of two quotation marks asks for entities without a value
    /// (PS3.4 §C.2.2.2.7).
    pub empty_value: bool,
    /// Multiple value matching, if negotiated: each value of a key must be among the candidate's
    /// (PS3.4 §C.2.2.2.8).
    pub multiple_value: bool,
    /// Whether a candidate without a value matches whatever is asked of that attribute, as PS3.4 §C.2.2.1.2 says
    /// of required keys that are unknown. Off by default: servers in the field do not return every study without
    /// a patient's name to whoever asks for one by name.
    pub unknown_matches: bool,
    /// Whether a zero of a binary number (such as US) asks for nothing, as it always is for the worklist: some SCUs write so what
    /// they leave empty, and none of its attributes has a zero that means something.
    pub zero_asks_nothing: bool,
    /// The SCP's own timezone, in minutes east of UTC: of identifiers and candidates that say none with Timezone
    /// Offset From UTC (0008,0201).
    pub utc_offset: Option<i16>,
}

impl Matching {
    /// With or without [`fuzzy_person_names`](Matching::fuzzy_person_names).
    pub fn fuzzy_person_names(self, fuzzy_person_names: bool) -> Matching {
        Matching { fuzzy_person_names, ..self }
    }

    /// With or without [`case_sensitive_person_names`](Matching::case_sensitive_person_names).
    pub fn case_sensitive_person_names(self, case_sensitive_person_names: bool) -> Matching {
        Matching { case_sensitive_person_names, ..self }
    }

    /// With or without [`combined_date_time`](Matching::combined_date_time).
    pub fn combined_date_time(self, combined_date_time: bool) -> Matching {
        Matching { combined_date_time, ..self }
    }

    /// With or without [`timezone_adjustment`](Matching::timezone_adjustment).
    pub fn timezone_adjustment(self, timezone_adjustment: bool) -> Matching {
        Matching { timezone_adjustment, ..self }
    }

    /// With or without [`empty_value`](Matching::empty_value).
    pub fn empty_value(self, empty_value: bool) -> Matching {
        Matching { empty_value, ..self }
    }

    /// With or without [`multiple_value`](Matching::multiple_value).
    pub fn multiple_value(self, multiple_value: bool) -> Matching {
        Matching { multiple_value, ..self }
    }

    /// With or without [`unknown_matches`](Matching::unknown_matches).
    pub fn unknown_matches(self, unknown_matches: bool) -> Matching {
        Matching { unknown_matches, ..self }
    }

    /// With or without [`zero_asks_nothing`](Matching::zero_asks_nothing).
    pub fn zero_asks_nothing(self, zero_asks_nothing: bool) -> Matching {
        Matching { zero_asks_nothing, ..self }
    }

    /// In this [timezone](Matching::utc_offset), in minutes east of UTC.
    pub fn utc_offset(self, minutes: i16) -> Matching {
        Matching { utc_offset: Some(minutes), ..self }
    }
}
