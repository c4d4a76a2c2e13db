//! Which transfer syntaxes an instance can be sent in, and under which media types (PS3.18 §8.7.3).

use kerma_dictionary::{TransferSyntax, Uid, uids};

use crate::accept::{Accept, Offered};
use crate::codec;
use crate::media_type::MediaType;

/// The encodings without compression, the default first (PS3.18 §8.7.3.5.2).
const NATIVE: [Uid; 4] = [
    uids::EXPLICIT_VR_LITTLE_ENDIAN,
    uids::IMPLICIT_VR_LITTLE_ENDIAN,
    uids::DEFLATED_EXPLICIT_VR_LITTLE_ENDIAN,
    uids::EXPLICIT_VR_BIG_ENDIAN,
];

/// A transfer syntax that can be sent, as this media type.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Encoded {
    pub(crate) media_type: MediaType,
    pub(crate) transfer_syntax: Uid,
    /// Whether it is sent to who names no transfer syntax.
    pub(crate) is_default: bool,
}

impl Offered for Encoded {
    fn media_type(&self) -> &MediaType {
        &self.media_type
    }

    fn is_in(&self, range: &MediaType) -> bool {
        match range.parameter("transfer-syntax") {
            None => self.is_default,
            Some("*") => true,
            Some(uid) => uid.as_bytes() == self.transfer_syntax.as_bytes(),
        }
    }
}

/// The syntaxes in which an instance that is stored in this one can be sent: as it is stored first.
fn reachable(stored: &Uid) -> Vec<Uid> {
    let mut reachable = vec![stored.clone()];
    if NATIVE.contains(stored) {
        reachable.extend(NATIVE.iter().filter(|of| *of != stored).cloned());
    } else if codec::decodes(stored) {
        reachable.push(uids::EXPLICIT_VR_LITTLE_ENDIAN);
    }
    reachable
}

/// The syntax that is sent to who names none: Explicit VR Little Endian where that can be made. What cannot be decoded is
/// sent as it is stored, since a client that knows the syntax can do more with it than with a 406.
fn default_of(reachable: &[Uid]) -> Option<&Uid> {
    let explicit = reachable.iter().find(|of| **of == uids::EXPLICIT_VR_LITTLE_ENDIAN);
    explicit.or_else(|| reachable.first())
}

/// The transfer syntax in which an instance that is stored in this one is to be sent as a DICOM file; `None` if in none that is
/// accepted.
pub(crate) fn of_instance(accept: &Accept, media_type: &MediaType, stored: &Uid) -> Option<Uid> {
    let reachable = reachable(stored);
    let default = default_of(&reachable).cloned();
    let offers: Vec<Encoded> = reachable
        .into_iter()
        .map(|transfer_syntax| Encoded {
            media_type: media_type.clone(),
            is_default: default.as_ref() == Some(&transfer_syntax),
            transfer_syntax,
        })
        .collect();
    accept.best(&offers).map(|offer| offer.transfer_syntax.clone())
}

/// The media types of a frame that is stored in this syntax: as it is stored, and if it can be decoded, as bare pixels.
pub(crate) fn of_frames(stored: &Uid) -> Vec<Encoded> {
    let bare = |transfer_syntax: &Uid, is_default| Encoded {
        media_type: simple("application", "octet-stream"),
        transfer_syntax: transfer_syntax.clone(),
        is_default,
    };
    let explicit = uids::EXPLICIT_VR_LITTLE_ENDIAN;
    if TransferSyntax::of(stored).is_none_or(TransferSyntax::is_native) {
        return vec![bare(&explicit, true)];
    }
    let can_decode = codec::decodes(stored);
    let mut offers = Vec::new();
    if let Some((main, sub)) = compressed(stored) {
        offers.push(Encoded {
            media_type: simple(main, sub),
            transfer_syntax: stored.clone(),
            is_default: true,
        });
    }
    if can_decode {
        offers.push(bare(&explicit, true));
    }
    // `application/octet-stream; transfer-syntax=*` is how viewers ask for whatever is stored.
    offers.push(bare(stored, !can_decode));
    offers
}

fn simple(main: &str, sub: &str) -> MediaType {
    MediaType { main: main.into(), sub: sub.into(), parameters: Vec::new() }
}

/// The media type of pixels that are compressed so (PS3.18 Tables 8.7.3-2 to 8.7.3-5).
pub(crate) fn compressed(transfer_syntax: &Uid) -> Option<(&'static str, &'static str)> {
    let number = transfer_syntax.as_str()?.strip_prefix("1.2.840.10008.1.2.")?;
    Some(match number {
        "5" => ("image", "dicom-rle"),
        "4.50" | "4.51" | "4.57" | "4.70" => ("image", "jpeg"),
        "4.80" | "4.81" => ("image", "jls"),
        "4.90" | "4.91" => ("image", "jp2"),
        "4.92" | "4.93" => ("image", "jpx"),
        "4.110" | "4.111" | "4.112" => ("image", "jxl"),
        "4.201" | "4.202" | "4.203" => ("image", "jphc"),
        "4.100" | "4.100.1" | "4.101" | "4.101.1" => ("video", "mpeg2"),
        "4.102" | "4.102.1" | "4.103" | "4.103.1" | "4.104" | "4.104.1" | "4.105" | "4.105.1" | "4.106"
        | "4.106.1" => ("video", "mp4"),
        "4.107" | "4.108" => ("video", "H265"),
        _ => return None,
    })
}
