//! As much of DER (X.690) as the subject and the times of a certificate need.

/// Tags.
pub(crate) const SEQUENCE: u8 = 0x30;
pub(crate) const SET: u8 = 0x31;
pub(crate) const OID: u8 = 0x06;
const INTEGER: u8 = 0x02;
const VERSION: u8 = 0xA0;

/// What is left to be read.
#[derive(Clone, Copy)]
pub(crate) struct Der<'a>(pub(crate) &'a [u8]);

impl<'a> Der<'a> {
    /// The next element: its tag and its contents.
    pub(crate) fn next(&mut self) -> Option<(u8, &'a [u8])> {
        let (&tag, rest) = self.0.split_first()?;
        let (&first, rest) = rest.split_first()?;
        let (length, rest) = match first {
            0..0x80 => (usize::from(first), rest),
            _ => {
                let bytes = usize::from(first & 0x7F);
                // 4 GiB are enough, and no length at all is none of DER.
                let (length, rest) = rest.split_at_checked(bytes).filter(|_| (1..=4).contains(&bytes))?;
                (length.iter().fold(0, |length, byte| length << 8 | usize::from(*byte)), rest)
            }
        };
        let (contents, rest) = rest.split_at_checked(length)?;
        self.0 = rest;
        Some((tag, contents))
    }

    /// The contents of the next element, if it has this tag.
    pub(crate) fn take(&mut self, tag: u8) -> Option<Der<'a>> {
        let (found, contents) = self.next()?;
        (found == tag).then_some(Der(contents))
    }
}

/// Of a certificate (RFC 5280 §4.1).
pub(crate) struct Certificate<'a> {
    /// The contents of the Validity: two times.
    pub(crate) validity: Der<'a>,
    /// The contents of the subject's Name.
    pub(crate) subject: Der<'a>,
    /// The contents of the issuer's Name.
    pub(crate) issuer: &'a [u8],
    /// The serial number.
    pub(crate) serial: &'a [u8],
}

impl<'a> Certificate<'a> {
    pub(crate) fn of(certificate: &'a [u8]) -> Option<Certificate<'a>> {
        let mut fields = Der(certificate).take(SEQUENCE)?.take(SEQUENCE)?;
        if fields.0.first() == Some(&VERSION) {
            fields.next()?;
        }
        let serial = fields.take(INTEGER)?.0;
        fields.take(SEQUENCE)?; // the algorithm of the signature
        let issuer = fields.take(SEQUENCE)?.0;
        let validity = fields.take(SEQUENCE)?;
        let subject = fields.take(SEQUENCE)?;
        Some(Certificate { validity, subject, issuer, serial })
    }

    /// From when until when, in seconds since 1970.
    pub(crate) fn times(&self) -> Option<(u64, u64)> {
        let mut validity = self.validity;
        Some((time(&mut validity)?, time(&mut validity)?))
    }
}

/// UTCTime or GeneralizedTime, both of which end in seconds and `Z` (RFC 5280 §4.1.2.5), in seconds since 1970.
pub(crate) fn time(der: &mut Der<'_>) -> Option<u64> {
    let (tag, text) = der.next()?;
    let text = core::str::from_utf8(text).ok()?.strip_suffix('Z')?;
    let (year, rest) = match tag {
        0x17 => {
            let (year, rest) = text.split_at_checked(2)?;
            let year: u64 = year.parse().ok()?;
            (if year < 50 { 2000 + year } else { 1900 + year }, rest)
        }
        0x18 => {
            let (year, rest) = text.split_at_checked(4)?;
            (year.parse().ok()?, rest)
        }
        _ => return None,
    };
    if rest.len() != 10 {
        return None;
    }
    let part = |at: usize| rest.get(at..at + 2)?.parse::<u64>().ok();
    let (month, day, hour, minute, second) = (part(0)?, part(2)?, part(4)?, part(6)?, part(8)?);
    // Years begin in March, so that the day that is put in is the last.
    let (year, month) = if month > 2 { (year, month - 3) } else { (year.checked_sub(1)?, month + 9) };
    let days = year * 365 + year / 4 - year / 100 + year / 400 + (month * 153 + 2) / 5 + day;
    let since_1970 = days.checked_sub(719_469)?;
    Some(since_1970 * 86_400 + hour * 3_600 + minute * 60 + second)
}

/// Whether a revocation list (RFC 5280 §5.1) is of this issuer and names this serial number.
pub(crate) fn revokes(list: &[u8], issuer: &[u8], serial: &[u8]) -> Option<bool> {
    let mut fields = Der(list).take(SEQUENCE)?.take(SEQUENCE)?;
    if fields.0.first() == Some(&INTEGER) {
        fields.next()?; // the version
    }
    fields.take(SEQUENCE)?; // the algorithm of the signature
    if fields.take(SEQUENCE)?.0 != issuer {
        return Some(false);
    }
    while let Some((tag, contents)) = fields.next() {
        if tag == SEQUENCE {
            let mut revoked = Der(contents);
            while !revoked.0.is_empty() {
                if revoked.take(SEQUENCE)?.take(INTEGER)?.0 == serial {
                    return Some(true);
                }
            }
        }
    }
    Some(false)
}
