use core::fmt;

use crate::{Uid, generated::transfer_syntaxes as table, uids};

/// How numbers of more than one byte are encoded (PS3.5 §7.3).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ByteOrder {
    /// Least significant byte first.
    LittleEndian,
    /// Most significant byte first.
    BigEndian,
}

/// Whether the data elements name their value representation (PS3.5 §7.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum VrEncoding {
    /// The value representation is looked up.
    Implicit,
    /// The value representation is part of each element.
    Explicit,
}

/// How frames, or the whole data set, are coded beyond PS3.5 §7: the family of the transfer syntax.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Codec {
    /// As PS3.5 §8.1 says, without compression.
    Native,
    /// RFC 1951: the whole data set (PS3.5 §A.5) or each frame.
    Deflate,
    /// Run length encoding (PS3.5 annex G)
    Rle,
    /// ISO/IEC 10918-1
    Jpeg,
    /// ISO/IEC 14495-1
    JpegLs,
    /// ISO/IEC 15444-1
    Jpeg2000,
    /// ISO/IEC 15444-2
    Jpeg2000MultiComponent,
    /// ISO/IEC 18181-1
    JpegXl,
    /// ISO/IEC 15444-15
    Htj2k,
    /// ISO/IEC 13818-2
    Mpeg2,
    /// ISO/IEC 14496-10
    H264,
    /// ISO/IEC 23008-2
    H265,
    /// A stream beside DIMSE (PS3.22)
    SmpteSt2110,
    /// RFC 2557: encodes no data set.
    Mime,
    /// XML (PS3.19): encodes no data set.
    Xml,
}

/// Whether the compression of pixel data loses information.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Compression {
    /// Nothing is compressed.
    Uncompressed,
    /// Everything comes back.
    Lossless,
    /// Something is lost.
    Lossy,
    /// The encoder chooses.
    LosslessOrLossy,
}

/// A transfer syntax of the registry, with the properties of its encoding (PS3.5 §10 and annex A).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TransferSyntax {
    /// Its UID.
    pub uid: Uid,
    /// Its keyword, such as `ExplicitVRLittleEndian`.
    pub keyword: &'static str,
    /// Its name in PS3.6.
    pub name: &'static str,
    /// The byte order of the data set.
    pub byte_order: ByteOrder,
    /// Whether each element names its value representation.
    pub vr_encoding: VrEncoding,
    /// Whether the whole data set is deflated (PS3.5 §A.5).
    pub deflated: bool,
    /// Whether Pixel Data is encapsulated in fragments (PS3.5 §A.4).
    pub encapsulated: bool,
    /// The family of its coding.
    pub codec: Codec,
    /// Whether the compression of pixel data loses information.
    pub compression: Compression,
    /// Whether the standard has retired the transfer syntax.
    pub retired: bool,
}

impl TransferSyntax {
    /// Explicit VR Little Endian, Implicit VR Little Endian, Explicit VR Big Endian: native pixel data,
    /// in the order in which an SCU of this workspace proposes them.
    pub const UNCOMPRESSED: [Uid; 3] =
        [uids::EXPLICIT_VR_LITTLE_ENDIAN, uids::IMPLICIT_VR_LITTLE_ENDIAN, uids::EXPLICIT_VR_BIG_ENDIAN];

    /// Explicit VR Little Endian, Implicit VR Little Endian, Deflated Explicit VR Little Endian, Explicit VR Big
    /// Endian: every syntax whose data sets kerma reads and writes without a pixel codec, in the order in which
    /// an SCP of this workspace prefers them.
    pub const DEFAULT: [Uid; 4] = [
        uids::EXPLICIT_VR_LITTLE_ENDIAN,
        uids::IMPLICIT_VR_LITTLE_ENDIAN,
        uids::DEFLATED_EXPLICIT_VR_LITTLE_ENDIAN,
        uids::EXPLICIT_VR_BIG_ENDIAN,
    ];

    /// Every transfer syntax of the registry, retired ones too, sorted by UID.
    pub const ALL: &'static [TransferSyntax] = &table::ALL;

    /// The transfer syntax of this UID; trailing padding does not count.
    ///
    /// ```
    /// # use kerma_dictionary::{TransferSyntax, uids};
    /// let jpeg = TransferSyntax::of(&uids::JPEG_BASELINE_8_BIT).unwrap();
    /// assert!(jpeg.encapsulated && jpeg.may_lose());
    /// ```
    pub fn of(uid: &Uid) -> Option<&'static TransferSyntax> {
        uids::find(&table::ALL, uid, |syntax| &syntax.uid)
    }

    /// The transfer syntax with this keyword, case and all.
    pub fn by_keyword(keyword: &str) -> Option<&'static TransferSyntax> {
        TransferSyntax::of(&uids::by_keyword(keyword)?.uid)
    }

    /// Whether a data set in this syntax can be re-encoded in any of [`DEFAULT`](TransferSyntax::DEFAULT) without
    /// a pixel codec: its pixel data, if any, is neither encapsulated nor elsewhere.
    pub const fn is_native(&self) -> bool {
        !self.encapsulated
            && (matches!(self.codec, Codec::Native) || matches!(self.codec, Codec::Deflate) && self.deflated)
    }

    /// Whether the compression of pixel data may lose information.
    pub const fn may_lose(&self) -> bool {
        matches!(self.compression, Compression::Lossy | Compression::LosslessOrLossy)
    }

    /// Whether the syntax encodes data sets as in PS3.5 §7. Two retired ones, MIME and XML, do not.
    pub const fn is_data_set_encoding(&self) -> bool {
        !matches!(self.codec, Codec::Mime | Codec::Xml)
    }

    pub(crate) const fn deflated(mut self) -> TransferSyntax {
        self.deflated = true;
        self
    }

    pub(crate) const fn encapsulated(mut self) -> TransferSyntax {
        self.encapsulated = true;
        self
    }

    pub(crate) const fn retired(mut self) -> TransferSyntax {
        self.retired = true;
        self
    }
}

/// Its name in PS3.6.
impl fmt::Display for TransferSyntax {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name)
    }
}

pub(crate) const fn row(
    uid: &'static str,
    keyword: &'static str,
    name: &'static str,
    byte_order: ByteOrder,
    vr_encoding: VrEncoding,
    codec: Codec,
    compression: Compression,
) -> TransferSyntax {
    TransferSyntax {
        uid: Uid::from_static(uid),
        keyword,
        name,
        byte_order,
        vr_encoding,
        deflated: false,
        encapsulated: false,
        codec,
        compression,
        retired: false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::vec::Vec;

    #[test]
    fn every_row_is_found_by_its_uid_and_by_its_keyword() {
        for row in TransferSyntax::ALL {
            assert_eq!(TransferSyntax::of(&row.uid), Some(row));
            assert_eq!(TransferSyntax::by_keyword(row.keyword), Some(row));
        }
    }

    #[test]
    fn the_registry_of_uids_has_the_same_transfer_syntaxes() {
        let registered = uids::ALL
            .iter()
            .filter(|entry| entry.kind == uids::UidKind::TransferSyntax)
            .map(|entry| &entry.uid);
        assert!(registered.eq(TransferSyntax::ALL.iter().map(|syntax| &syntax.uid)));
    }

    #[test]
    fn the_native_syntaxes_are_the_defaults_and_papyrus() {
        let native: Vec<_> = TransferSyntax::ALL.iter().filter(|syntax| syntax.is_native()).collect();
        assert!(TransferSyntax::DEFAULT.iter().all(|uid| native.iter().any(|syntax| syntax.uid == *uid)));
        assert_eq!(native.len(), TransferSyntax::DEFAULT.len() + 1);
        assert!(
            TransferSyntax::by_keyword("Papyrus3ImplicitVRLittleEndian")
                .is_some_and(TransferSyntax::is_native)
        );
    }

    #[test]
    fn only_mime_and_xml_encode_no_data_set() {
        assert_eq!(TransferSyntax::ALL.iter().filter(|syntax| !syntax.is_data_set_encoding()).count(), 2);
    }
}
