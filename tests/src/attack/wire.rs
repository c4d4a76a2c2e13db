//! PDUs and messages as bytes, by a few lines that share nothing with kerma: right ones, of which attacks make wrong ones.

/// A presentation context that is proposed: its ID, abstract syntax and transfer syntax.
pub type Context = (u8, &'static str, &'static str);

/// Verification.
pub const ECHO: Context = (1, "1.2.840.10008.1.1", IMPLICIT);
/// CT Image Storage.
pub const STORE: Context = (3, CT_IMAGE_STORAGE, IMPLICIT);
/// Study Root, C-FIND.
pub const FIND: Context = (5, STUDY_ROOT_FIND, IMPLICIT);
/// Study Root, C-GET.
pub const GET: Context = (7, STUDY_ROOT_GET, IMPLICIT);
/// CT Image Storage, deflated.
pub const DEFLATED_STORE: Context = (9, CT_IMAGE_STORAGE, DEFLATED);
/// Study Root, C-FIND, deflated.
pub const DEFLATED_FIND: Context = (11, STUDY_ROOT_FIND, DEFLATED);

const CT_IMAGE_STORAGE: &str = "1.2.840.10008.5.1.4.1.1.2";
const STUDY_ROOT_FIND: &str = "1.2.840.10008.5.1.4.1.2.2.1";
const STUDY_ROOT_GET: &str = "1.2.840.10008.5.1.4.1.2.2.3";
const IMPLICIT: &str = "1.2.840.10008.1.2";
const DEFLATED: &str = "1.2.840.10008.1.2.1.99";

/// Message control header of a fragment of a command (PS3.8 §E.2).
pub const COMMAND: u8 = 1;
/// That of a last fragment.
pub const LAST: u8 = 2;

/// A PDU of this type.
pub fn pdu(kind: u8, body: &[u8]) -> Vec<u8> {
    [&[kind, 0], &u32::try_from(body.len()).unwrap().to_be_bytes()[..], body].concat()
}

/// An item or sub-item of an A-ASSOCIATE.
pub fn item(kind: u8, body: &[u8]) -> Vec<u8> {
    [&[kind, 0], &u16::try_from(body.len()).unwrap().to_be_bytes()[..], body].concat()
}

/// Proposes these contexts; the requestor of a C-GET is SCP of what it is sent, too.
pub fn associate_rq(called: &str, calling: &str, contexts: &[Context]) -> Vec<u8> {
    let proposed = contexts.iter().map(|(id, abstract_syntax, transfer_syntax)| {
        let syntaxes = [item(0x30, abstract_syntax.as_bytes()), item(0x40, transfer_syntax.as_bytes())];
        item(0x20, &[&[*id, 0, 0, 0], &syntaxes.concat()[..]].concat())
    });
    let mut user = [item(0x51, &131_072_u32.to_be_bytes()), item(0x52, b"1.2.3")].concat();
    if contexts.contains(&GET) {
        let uid = CT_IMAGE_STORAGE.as_bytes();
        user.extend(item(0x54, &[&[0, uid.len() as u8], uid, &[0, 1]].concat()));
    }
    let mut body = associate_head(called, calling);
    proposed.for_each(|context| body.extend(context));
    body.extend(item(0x50, &user));
    pdu(1, &body)
}

/// The answer to an A-ASSOCIATE-RQ's body, which accepts each context with the transfer syntax that stands first.
pub fn associate_ac(request: &[u8]) -> Vec<u8> {
    let mut body = request[..68].to_vec();
    for (kind, value) in items(&request[68..]) {
        match kind {
            0x20 => {
                let syntax = items(&value[4..]).into_iter().find(|(kind, _)| *kind == 0x40);
                let syntax = syntax.map(|(_, uid)| item(0x40, uid)).unwrap_or_default();
                body.extend(item(0x21, &[&[value[0], 0, 0, 0], &syntax[..]].concat()));
            }
            0x50 => {
                // roles are confirmed as they were proposed
                let roles = items(value).into_iter().filter(|(kind, _)| *kind == 0x54);
                let roles: Vec<u8> = roles.flat_map(|(kind, value)| item(kind, value)).collect();
                let user = [item(0x51, &16384_u32.to_be_bytes()), item(0x52, b"1.2.3"), roles];
                body.extend(item(0x50, &user.concat()));
            }
            _ => body.extend(item(kind, value)),
        }
    }
    pdu(2, &body)
}

/// The items of a list that ends where they say.
pub fn items(mut bytes: &[u8]) -> Vec<(u8, &[u8])> {
    let mut items = Vec::new();
    while let Some((header, behind)) = bytes.split_first_chunk::<4>() {
        let length = usize::from(u16::from_be_bytes([header[2], header[3]]));
        let Some((body, behind)) = behind.split_at_checked(length) else { break };
        items.push((header[0], body));
        bytes = behind;
    }
    items
}

/// What an A-ASSOCIATE-RQ has before its contexts.
pub fn associate_head(called: &str, calling: &str) -> Vec<u8> {
    let title = |title: &str| format!("{title:16}").into_bytes();
    let application_context = item(0x10, b"1.2.840.10008.3.1.1.1");
    [vec![0, 1, 0, 0], title(called), title(calling), vec![0; 32], application_context].concat()
}

/// The PDUs that end an association, by their types.
pub fn ending(kind: u8) -> Vec<u8> {
    pdu(kind, &[0; 4])
}

/// A presentation data value.
pub fn pdv(context: u8, control: u8, fragment: &[u8]) -> Vec<u8> {
    let length = u32::try_from(fragment.len() + 2).unwrap().to_be_bytes();
    [&length[..], &[context, control], fragment].concat()
}

/// A P-DATA-TF of one.
pub fn p_data(context: u8, control: u8, fragment: &[u8]) -> Vec<u8> {
    pdu(4, &pdv(context, control, fragment))
}

/// A data set in P-DATA-TFs of fragments of this length.
pub fn data_set(context: u8, bytes: &[u8], fragment: usize) -> Vec<u8> {
    let last = bytes.len().div_ceil(fragment) - 1;
    let fragments = bytes.chunks(fragment).enumerate();
    fragments
        .flat_map(|(number, chunk)| p_data(context, if number == last { LAST } else { 0 }, chunk))
        .collect()
}

/// An element in Implicit VR Little Endian; the value is padded to an even length by zero.
pub fn element(tag: u32, value: &[u8]) -> Vec<u8> {
    let [group_high, group_low, high, low] = tag.to_be_bytes();
    let padding = value.len() % 2;
    let length = u32::try_from(value.len() + padding).unwrap().to_le_bytes();
    [&[group_low, group_high, low, high], &length[..], value, &[0][..padding]].concat()
}

/// A command set with its group length, as one P-DATA-TF.
pub fn command(context: u8, elements: &[Vec<u8>]) -> Vec<u8> {
    p_data(context, COMMAND | LAST, &command_set(elements))
}

/// A command set with its group length.
pub fn command_set(elements: &[Vec<u8>]) -> Vec<u8> {
    let elements = elements.concat();
    let length = u32::try_from(elements.len()).unwrap().to_le_bytes();
    [element(0x0000_0000, &length), elements].concat()
}

/// The elements of a request: SOP class, command field, Message ID, and whether a data set follows.
pub fn request(sop_class: &str, field: u16, message_id: u16, has_data_set: bool) -> Vec<Vec<u8>> {
    let data_set: u16 = if has_data_set { 0x0001 } else { 0x0101 };
    vec![
        element(0x0000_0002, sop_class.as_bytes()),
        element(0x0000_0100, &field.to_le_bytes()),
        element(0x0000_0110, &message_id.to_le_bytes()),
        element(0x0000_0700, &0_u16.to_le_bytes()),
        element(0x0000_0800, &data_set.to_le_bytes()),
    ]
}

/// A C-ECHO-RQ.
pub fn c_echo_rq(message_id: u16) -> Vec<u8> {
    command(ECHO.0, &request(ECHO.1, 0x0030, message_id, false))
}

/// A C-STORE-RQ, without its data set.
pub fn c_store_rq(context: Context, message_id: u16, instance: &str) -> Vec<u8> {
    let mut elements = request(context.1, 0x0001, message_id, true);
    elements.push(element(0x0000_1000, instance.as_bytes()));
    command(context.0, &elements)
}

/// A C-FIND-RQ or C-GET-RQ, without its identifier.
pub fn query_rq(context: Context, message_id: u16) -> Vec<u8> {
    let field = if context == GET { 0x0010 } else { 0x0020 };
    command(context.0, &request(context.1, field, message_id, true))
}

/// A response with this status to the request of a command set's bytes, without what does not matter here.
pub fn response(context: u8, request: &[u8], status: u16, has_data_set: bool) -> Vec<u8> {
    let value = |tag: u32| elements(request).into_iter().find(|(of, _)| *of == tag).map(|(_, value)| value);
    let field = value(0x0000_0100).and_then(|value| value.first_chunk().copied()).map(u16::from_le_bytes);
    let data_set: u16 = if has_data_set { 0x0001 } else { 0x0101 };
    let mut of = vec![
        element(0x0000_0002, value(0x0000_0002).unwrap_or_default()),
        element(0x0000_0100, &(field.unwrap_or_default() | 0x8000).to_le_bytes()),
        element(0x0000_0120, value(0x0000_0110).unwrap_or_default()),
        element(0x0000_0800, &data_set.to_le_bytes()),
        element(0x0000_0900, &status.to_le_bytes()),
    ];
    of.extend(value(0x0000_1000).map(|uid| element(0x0000_1000, uid)));
    command(context, &of)
}

/// The elements of a command set.
pub fn elements(mut bytes: &[u8]) -> Vec<(u32, &[u8])> {
    let mut elements = Vec::new();
    while let Some((header, behind)) = bytes.split_first_chunk::<8>() {
        let [group_low, group_high, low, high, length @ ..] = *header;
        let Some((value, behind)) = behind.split_at_checked(u32::from_le_bytes(length) as usize) else {
            break;
        };
        elements.push((u32::from_be_bytes([group_high, group_low, high, low]), value));
        bytes = behind;
    }
    elements
}

/// A CT image of one study and series with so many bytes of comment and of pixels.
pub fn instance(uid: &str, comment: usize, pixels: usize) -> Vec<u8> {
    [
        element(0x0008_0016, CT_IMAGE_STORAGE.as_bytes()),
        element(0x0008_0018, uid.as_bytes()),
        element(0x0008_0020, b"20261125"),
        element(0x0008_0060, b"CT"),
        element(0x0010_0010, b"Doe^Jane"),
        element(0x0010_0020, b"P1"),
        element(0x0020_000D, STUDY.as_bytes()),
        element(0x0020_000E, SERIES.as_bytes()),
        element(0x0020_4000, &vec![b'c'; comment]),
        element(0x7FE0_0010, &vec![7; pixels]),
    ]
    .concat()
}

/// The study and the series of every [`instance`].
pub const STUDY: &str = "1.2.826.1.4711";
const SERIES: &str = "1.2.826.1.4711.1";

/// Asks for that study.
pub fn study_identifier() -> Vec<u8> {
    [element(0x0008_0052, b"STUDY "), element(0x0020_000D, STUDY.as_bytes())].concat()
}

/// Asks for its images, with their comments.
pub fn image_identifier() -> Vec<u8> {
    [
        element(0x0008_0018, b""),
        element(0x0008_0052, b"IMAGE "),
        element(0x0020_000D, STUDY.as_bytes()),
        element(0x0020_000E, SERIES.as_bytes()),
        element(0x0020_4000, b""),
    ]
    .concat()
}

/// A Part 10 file of an instance in Implicit VR Little Endian.
pub fn file(uid: &str, pixels: usize) -> Vec<u8> {
    let explicit = |element: u16, vr: &[u8; 2], value: &str| {
        let padded = format!("{value}{}", if value.len() % 2 == 1 { "\0" } else { "" });
        let length = padded.len() as u16;
        let [low, high] = element.to_le_bytes();
        [&[2, 0, low, high, vr[0], vr[1]], &length.to_le_bytes()[..], padded.as_bytes()].concat()
    };
    let meta = [
        explicit(0x0002, b"UI", CT_IMAGE_STORAGE),
        explicit(0x0003, b"UI", uid),
        explicit(0x0010, b"UI", IMPLICIT),
        explicit(0x0012, b"UI", "1.2.3"),
    ]
    .concat();
    let length = (meta.len() as u32).to_le_bytes();
    let head = [&[2, 0, 0, 0, b'U', b'L', 4, 0], &length[..]].concat();
    [vec![0; 128], b"DICM".to_vec(), head, meta, instance(uid, 0, pixels)].concat()
}
