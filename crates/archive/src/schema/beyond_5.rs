/// What schema 6 has beyond schema 5.
///
/// A study knows its patient's name by its groups as `matching` compares them without case: for keys of names. `name` is NULL if
/// that is not known, or the name is none that SQL can compare: then any key is to let it pass. The other groups are NULL if there
/// are none.
pub(super) const BEYOND_5: &str = "
    ALTER TABLE studies ADD COLUMN name TEXT;
    ALTER TABLE studies ADD COLUMN ideographic_name TEXT;
    ALTER TABLE studies ADD COLUMN phonetic_name TEXT;
    CREATE INDEX studies_by_name ON studies (name);
    CREATE INDEX studies_by_ideographic_name ON studies (ideographic_name) WHERE ideographic_name IS NOT NULL;
    CREATE INDEX studies_by_phonetic_name ON studies (phonetic_name) WHERE phonetic_name IS NOT NULL;
";
