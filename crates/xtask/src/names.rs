//! From the keywords of PS3.6 to the names of Rust constants.

/// Units inside keywords, whose casing says nothing about words.
#[rustfmt::skip]
const UNITS: &[(&str, &str)] = &[
    ("InmAs", "InMAS"), ("InmA", "InMA"), ("InuAs", "InUAS"), ("InuA", "InUA"), ("InuS", "InUS"),
    ("Inms", "InMS"), ("FramekV", "FrameKV"), ("dBdt", "DBDT"),
];

/// `CTImageStorage` as `CT_IMAGE_STORAGE`, `XRay3DAngiographicImageStorage` as `X_RAY_3D_ANGIOGRAPHIC_IMAGE_STORAGE`.
pub(crate) fn constant(keyword: &str) -> String {
    let keyword =
        UNITS.iter().fold(keyword.to_owned(), |keyword, (unit, plain)| keyword.replace(unit, plain));
    let characters: Vec<char> = keyword.chars().collect();
    let at = |index: usize| characters.get(index).copied().unwrap_or('\0');
    let mut name = String::new();
    for (index, &character) in characters.iter().enumerate() {
        let before = if index == 0 { '_' } else { at(index - 1) };
        let after = at(index + 1);
        let plural = after == 's' && !at(index + 2).is_ascii_lowercase();
        let dimension = before == 'D'
            && index > 2
            && matches!(at(index - 2), '2' | '3')
            && !at(index - 3).is_ascii_digit();
        let begins = match character {
            'A'..='Z' if before.is_ascii_lowercase() || dimension => true,
            'A'..='Z' if before != '_' => after.is_ascii_lowercase() && !plural,
            '0'..='9' => before.is_ascii_lowercase(),
            _ => false,
        };
        if begins {
            name.push('_');
        }
        name.push(character.to_ascii_uppercase());
    }
    name
}

/// `Query/Retrieve` as `QueryRetrieve`, `C-STORE` as `CStore`, `SOP Class` as `SopClass`.
pub(crate) fn variant(text: &str) -> String {
    text.split(|c: char| !c.is_ascii_alphanumeric())
        .flat_map(|word| {
            let capital = word.chars().take(1).map(|c| c.to_ascii_uppercase());
            capital.chain(word.chars().skip(1).map(|c| c.to_ascii_lowercase()))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keywords_become_constants_word_by_word() {
        for (keyword, name) in [
            ("PatientName", "PATIENT_NAME"),
            ("SOPInstanceUID", "SOP_INSTANCE_UID"),
            ("CTImageStorage", "CT_IMAGE_STORAGE"),
            ("OtherPatientIDsSequence", "OTHER_PATIENT_IDS_SEQUENCE"),
            ("SourceImageIDs", "SOURCE_IMAGE_IDS"),
            ("XRayTubeCurrentInmA", "X_RAY_TUBE_CURRENT_IN_MA"),
            ("ExposureInuAs", "EXPOSURE_IN_UAS"),
            ("ExposureTimeInms", "EXPOSURE_TIME_IN_MS"),
            ("XRay3DAngiographicImageStorage", "X_RAY_3D_ANGIOGRAPHIC_IMAGE_STORAGE"),
            ("Comprehensive3DSRStorage", "COMPREHENSIVE_3D_SR_STORAGE"),
            ("JPEGBaseline8Bit", "JPEG_BASELINE_8_BIT"),
            ("JPEG2000Lossless", "JPEG2000_LOSSLESS"),
            ("HTJ2KLosslessRPCL", "HTJ2K_LOSSLESS_RPCL"),
            ("MPEG4HP422DF", "MPEG4HP422DF"),
            ("ITIS_TSN", "ITIS_TSN"),
            ("KVP", "KVP"),
        ] {
            assert_eq!(constant(keyword), name);
        }
    }

    #[test]
    fn labels_become_variants() {
        assert_eq!(variant("Query/Retrieve"), "QueryRetrieve");
        assert_eq!(variant("Non-Patient Object Storage"), "NonPatientObjectStorage");
        assert_eq!(variant("N-EVENT-REPORT"), "NEventReport");
        assert_eq!(variant("RT Machine Verification"), "RtMachineVerification");
    }
}
