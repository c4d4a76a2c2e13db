//! DCMTK's options, tool by tool: what each is in kerma's words, or that kerma has it not.
//!
//! Options that are spelt the same in both, or that pynetdicom spells so, are kerma's own and do not stand here.

/// What kerma makes of an option.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Means {
    /// These arguments; a value that follows belongs to the last of them.
    Is(&'static [&'static str]),
    /// It asks for what is done anyway.
    Anyway,
    /// There is nothing like it; what it asks for.
    Missing(&'static str),
}

use Means::{Anyway, Is, Missing};

/// The short and the long spelling, either of which may be empty, and the meaning.
pub(super) type Row = (&'static str, &'static str, Means);

/// The options of DCMTK's tool of this name; of its `dcmqrscp` for `qrscp`. None for a tool that DCMTK has not.
pub(super) fn of_tool(tool: &str) -> &'static [&'static [Row]] {
    match tool {
        "echoscu" => &[GENERAL, ASSOCIATION, REQUESTOR, ECHOSCU, TLS, TLS_SCU],
        "storescu" => &[
            GENERAL,
            ENDING,
            STORESCU,
            ASSOCIATION,
            REQUESTOR,
            PROPOSE_COMPRESSED,
            DEFLATING,
            VRS,
            TLS,
            TLS_SCU,
        ],
        "stgcmtscu" | "mppsscu" | "ianscu" => {
            &[GENERAL, ENDING, PATHS, ASSOCIATION, REQUESTOR, DEFLATING, VRS, TLS, TLS_SCU]
        }
        "upsscu" => &[GENERAL, ENDING, ASSOCIATION, REQUESTOR, DEFLATING, TLS, TLS_SCU],
        "findscu" => &[GENERAL, ENDING, FINDSCU, ASSOCIATION, REQUESTOR, QUERY, DEFLATING, VRS, TLS, TLS_SCU],
        "getscu" => {
            &[GENERAL, ENDING, ASSOCIATION, REQUESTOR, QUERY, PREFER, DEFLATING, FILES, VRS, TLS, TLS_SCU]
        }
        "movescu" => &[
            GENERAL,
            ENDING,
            MOVESCU,
            ASSOCIATION,
            REQUESTOR,
            QUERY,
            PREFER,
            DEFLATING,
            FILES,
            VRS,
            TLS,
            TLS_SCU,
        ],
        "printscu" => &[GENERAL, PRINTSCU, ASSOCIATION, REQUESTOR, TLS, TLS_SCU],
        "echoscp" | "mppsscp" | "ianscp" | "printscp" => &[GENERAL, ASSOCIATION, PREFER, TLS, TLS_SCP],
        "storescp" => {
            &[GENERAL, STORESCP, ASSOCIATION, ACCEPTOR, PREFER, DEFLATING, FILES, VRS, TLS, TLS_SCP]
        }
        "modify" => &[GENERAL, READING, MODIFY, PADDING, VRS],
        "convert" => &[GENERAL, READING, PARSING, CONVERT, PADDING, DEFLATING, VRS],
        "mkdir" => &[GENERAL, MKDIR, VRS],
        "dump" => &[GENERAL, READING, PARSING, DUMP],
        "qrscp" => &[GENERAL, DCMQRSCP, ASSOCIATION, ACCEPTOR, DEFLATING, FILES, VRS, TLS],
        _ => &[],
    }
}

/// The row of this spelling.
pub(super) fn find(tool: &str, spelling: &str) -> Option<&'static Row> {
    if spelling.is_empty() {
        return None;
    }
    of_tool(tool).iter().copied().flatten().find(|(short, long, _)| [*short, *long].contains(&spelling))
}

const GENERAL: &[Row] = &[
    ("", "--arguments", Missing("prints the arguments")),
    ("-lc", "--log-config", Missing("configures the log by a file; -ll sets its level")),
    ("+v", "--verbose-pc", Missing("presentation contexts in the log of -v; that of -d has them")),
];

const ASSOCIATION: &[Row] = &[
    ("-ts", "--socket-timeout", Is(&["--network-timeout"])),
    ("-xf", "--config-file", Missing("a file of association profiles")),
    ("-dhl", "--disable-host-lookup", Anyway),
    ("-up", "--uid-padding", Anyway),
    ("", "--max-send-pdu", Missing("a limit for the PDUs sent beside what the peer receives")),
];

/// What only echoscu has.
const ENDING: &[Row] = &[
    ("", "--abort", Missing("aborts the association at its end; echoscu has it")),
    ("", "--repeat", Missing("does all of it several times; echoscu has it")),
];

/// What all SCUs propose; for storescu beside [`PROPOSE_COMPRESSED`].
const REQUESTOR: &[Row] = &[
    ("-x=", "--propose-uncompr", Anyway),
    ("", "--propose-little", Is(&["--propose", "ExplicitVRLittleEndian"])),
    ("", "--propose-big", Is(&["--propose", "ExplicitVRBigEndian"])),
    ("", "--propose-implicit", Is(&["--request-implicit"])),
    ("-xd", "--propose-deflated", Is(&["--propose", "DeflatedExplicitVRLittleEndian"])),
];

const PROPOSE_COMPRESSED: &[Row] = &[
    ("-xs", "--propose-lossless", Is(&["--propose", "JPEGLosslessSV1"])),
    ("-xy", "--propose-jpeg8", Is(&["--propose", "JPEGBaseline8Bit"])),
    ("-xx", "--propose-jpeg12", Is(&["--propose", "JPEGExtended12Bit"])),
    ("-xv", "--propose-j2k-lossless", Is(&["--propose", "JPEG2000Lossless"])),
    ("-xw", "--propose-j2k-lossy", Is(&["--propose", "JPEG2000"])),
    ("-xt", "--propose-jls-lossless", Is(&["--propose", "JPEGLSLossless"])),
    ("-xu", "--propose-jls-lossy", Is(&["--propose", "JPEGLSNearLossless"])),
    ("-xm", "--propose-mpeg2", Is(&["--propose", "MPEG2MPML"])),
    ("-xh", "--propose-mpeg2-high", Is(&["--propose", "MPEG2MPHL"])),
    ("-xn", "--propose-mpeg4", Is(&["--propose", "MPEG4HP41"])),
    ("-xl", "--propose-mpeg4-bd", Is(&["--propose", "MPEG4HP41BD"])),
    ("-x2", "--propose-mpeg4-2-2d", Is(&["--propose", "MPEG4HP422D"])),
    ("-x3", "--propose-mpeg4-2-3d", Is(&["--propose", "MPEG4HP423D"])),
    ("-xo", "--propose-mpeg4-2-st", Is(&["--propose", "MPEG4HP42STEREO"])),
    ("-x4", "--propose-hevc", Is(&["--propose", "HEVCMP51"])),
    ("-x5", "--propose-hevc10", Is(&["--propose", "HEVCM10P51"])),
    ("-xr", "--propose-rle", Is(&["--propose", "RLELossless"])),
];

/// What an SCP, or the SCU of a C-GET, takes first.
const PREFER: &[Row] = &[
    ("+x=", "", Is(&["--prefer-uncompr"])),
    ("+xe", "", Is(&["--prefer-little"])),
    ("+xb", "", Is(&["--prefer-big"])),
    ("+xi", "", Is(&["--implicit"])),
    ("+xa", "--accept-all", Anyway),
    ("+xs", "--prefer-lossless", Is(&["--prefer", "JPEGLosslessSV1"])),
    ("+xy", "--prefer-jpeg8", Is(&["--prefer", "JPEGBaseline8Bit"])),
    ("+xx", "--prefer-jpeg12", Is(&["--prefer", "JPEGExtended12Bit"])),
    ("+xv", "--prefer-j2k-lossless", Is(&["--prefer", "JPEG2000Lossless"])),
    ("+xw", "--prefer-j2k-lossy", Is(&["--prefer", "JPEG2000"])),
    ("+xt", "--prefer-jls-lossless", Is(&["--prefer", "JPEGLSLossless"])),
    ("+xu", "--prefer-jls-lossy", Is(&["--prefer", "JPEGLSNearLossless"])),
    ("+xm", "--prefer-mpeg2", Is(&["--prefer", "MPEG2MPML"])),
    ("+xh", "--prefer-mpeg2-high", Is(&["--prefer", "MPEG2MPHL"])),
    ("+xn", "--prefer-mpeg4", Is(&["--prefer", "MPEG4HP41"])),
    ("+xl", "--prefer-mpeg4-bd", Is(&["--prefer", "MPEG4HP41BD"])),
    ("+x2", "--prefer-mpeg4-2-2d", Is(&["--prefer", "MPEG4HP422D"])),
    ("+x3", "--prefer-mpeg4-2-3d", Is(&["--prefer", "MPEG4HP423D"])),
    ("+xo", "--prefer-mpeg4-2-st", Is(&["--prefer", "MPEG4HP42STEREO"])),
    ("+x4", "--prefer-hevc", Is(&["--prefer", "HEVCMP51"])),
    ("+x5", "--prefer-hevc10", Is(&["--prefer", "HEVCM10P51"])),
    ("+xr", "--prefer-rle", Is(&["--prefer", "RLELossless"])),
    ("+xd", "--prefer-deflated", Is(&["--prefer", "DeflatedExplicitVRLittleEndian"])),
];

const DEFLATING: &[Row] = &[("+cl", "--compression-level", Missing("a level of deflate compression"))];

const VRS: &[Row] = &[
    ("+u", "--enable-new-vr", Anyway),
    ("-u", "--disable-new-vr", Missing("writes younger value representations as OB")),
];

const ECHOSCU: &[Row] = &[
    ("-pts", "--propose-ts", Missing("a number of transfer syntaxes to propose")),
    ("-ppc", "--propose-pc", Missing("a number of presentation contexts to propose")),
];

/// Of dcmprscu and dcmpsprt, and the windows of dcm2pnm.
const PRINTSCU: &[Row] = &[
    ("+p", "--print", Anyway),
    ("+s", "--spool", Missing("waits for print jobs in a folder")),
    ("", "--sleep", Missing("waits for print jobs in a folder")),
    ("-c", "--config", Missing("a file of printers; the printer is named by its address")),
    ("-p", "--printer", Missing("a printer of a configuration file; the printer is named by its address")),
    ("+d", "--dump", Is(&["--debug"])),
    ("-l", "", Is(&["--layout"])),
    ("-pf", "", Is(&["--portrait"])),
    ("+pf", "", Is(&["--landscape"])),
    ("", "--identity", Is(&["--plut-shape", "IDENTITY"])),
    ("", "--lin-od", Is(&["--plut-shape", "LIN OD"])),
    ("+r", "", Is(&["--recurse"])),
    ("+F", "", Is(&["--frame"])),
    ("+Fa", "", Is(&["--all-frames"])),
    ("+Ww", "", Is(&["--window"])),
    ("+Wi", "", Is(&["--use-window"])),
    ("+Wl", "--use-voi-lut", Is(&["--use-window"])),
    ("+Wm", "", Is(&["--min-max-window"])),
    ("-W", "", Is(&["--no-windowing"])),
];

/// What names files, in tools that DCMTK has not.
const PATHS: &[Row] = &[
    ("+sd", "--scan-directories", Anyway),
    ("+sp", "", Is(&["--scan-pattern"])),
    ("+r", "", Is(&["--recurse"])),
];

const STORESCU: &[Row] = &[
    ("+f", "--read-file", Anyway),
    ("+fo", "--read-file-only", Anyway),
    ("-f", "--read-dataset", Missing("reads data sets that are in no DICOM file")),
    ("+sd", "--scan-directories", Anyway),
    ("+sp", "", Is(&["--scan-pattern"])),
    ("", "--no-recurse", Anyway),
    ("+r", "", Is(&["--recurse"])),
    ("-rn", "--no-rename", Anyway),
    ("+rn", "--rename", Missing("renames the files that were sent")),
    ("-R", "--required", Is(&["--required-contexts"])),
    ("+C", "", Is(&["--combine"])),
    ("-nh", "--no-halt", Anyway),
    ("+II", "--invent-instance", Missing("makes up SOP Instance UIDs; kerma sends what it is given")),
    ("+IR", "--invent-series", Missing("makes up Series Instance UIDs; kerma sends what it is given")),
    ("+IS", "--invent-study", Missing("makes up Study Instance UIDs; kerma sends what it is given")),
    ("+IP", "--invent-patient", Missing("makes up patients; kerma sends what it is given")),
];

/// `--key` is `-k` in every tool that has it.
const QUERY: &[Row] = &[("", "--key", Is(&["--keyword"]))];

const FINDSCU: &[Row] = &[
    ("-dc", "--disable-correction", Anyway),
    ("+dc", "--enable-correction", Missing("corrects the values of the query")),
    ("+sr", "--show-responses", Anyway),
    ("-sr", "--hide-responses", Missing("leaves the matches out of the log; they are on stdout alone")),
    ("-Xx", "--extract-xml", Missing("writes the matches as XML; --format json has JSON")),
    ("-Xs", "--extract-xml-single", Missing("writes the matches to one XML file; --format json has JSON")),
    ("-Xlo", "--limit-output", Missing("limits the files written; --cancel limits the matches")),
];

const MOVESCU: &[Row] = &[
    ("", "--move", Is(&["--move-aet"])),
    ("+P", "", Is(&["--store", "--store-port"])),
    ("", "--port", Is(&["--store", "--store-port"])),
    ("", "--no-port", Anyway),
];

const ACCEPTOR: &[Row] = &[
    ("", "--fork", Anyway),
    ("-ac", "--access-full", Anyway),
    ("+ac", "--access-control", Missing("access by the files of TCP wrappers")),
    ("", "--refuse", Missing("refuses associations, as a test")),
    ("", "--reject", Missing("rejects associations without an Implementation Class UID")),
];

const STORESCP: &[Row] = &[
    ("", "--single-process", Anyway),
    ("-id", "--inetd", Missing("a start by inetd")),
    ("-pm", "--promiscuous", Anyway),
    ("", "--sleep-after", Missing("waits after each instance, as a test")),
    ("", "--sleep-during", Missing("waits during each instance, as a test")),
    ("", "--abort-after", Missing("aborts after an instance, as a test")),
    ("", "--abort-during", Missing("aborts during an instance, as a test")),
    ("-ss", "", Is(&["--sort-conc-studies"])),
    ("-su", "", Is(&["--sort-on-study-uid"])),
    ("-sp", "", Is(&["--sort-on-patientname"])),
    ("-uf", "--default-filenames", Anyway),
    ("+uf", "", Is(&["--unique-filenames"])),
    ("", "--timenames", Missing("names files for the time; -tn is the network's timeout")),
    ("-fe", "", Is(&["--filename-extension"])),
    ("-xcr", "", Is(&["--exec-on-reception"])),
    ("-xcs", "", Is(&["--exec-on-eostudy"])),
    ("-rns", "--rename-on-eostudy", Missing("renames the files of a study at its end")),
    ("-tos", "", Is(&["--eostudy-timeout"])),
    ("-xs", "", Is(&["--exec-sync"])),
];

/// How what was received is written.
const FILES: &[Row] = &[
    ("-B", "--normal", Anyway),
    ("+B", "--bit-preserving", Anyway),
    ("+F", "--write-file", Anyway),
    ("-F", "--write-dataset", Missing("writes the data set without file meta information")),
    ("+t=", "--write-xfer-same", Anyway),
    ("+te", "--write-xfer-little", Missing(RE_ENCODED)),
    ("+tb", "--write-xfer-big", Missing(RE_ENCODED)),
    ("+ti", "--write-xfer-implicit", Missing(RE_ENCODED)),
    ("+td", "--write-xfer-deflated", Missing(RE_ENCODED)),
    ("+g=", "--group-length-recalc", Missing(RE_ENCODED)),
    ("+g", "--group-length-create", Missing(RE_ENCODED)),
    ("-g", "--group-length-remove", Missing(RE_ENCODED)),
    ("+e", "--length-explicit", Missing(RE_ENCODED)),
    ("-e", "--length-undefined", Missing(RE_ENCODED)),
    ("-p", "--padding-off", Anyway),
    ("+p", "--padding-create", Missing(RE_ENCODED)),
    ("-uc", "--retain-un", Anyway),
    ("+uc", "--convert-un", Missing(RE_ENCODED)),
];

/// Why what was received is not written in another way.
const RE_ENCODED: &str = "re-encodes what was received; kerma writes it byte for byte as it came";

const DCMQRSCP: &[Row] = &[
    ("-s", "--single-process", Anyway),
    ("", "--require-find", Missing("retrieval only where a query is proposed, too")),
    ("", "--no-parallel-store", Missing("one Storage association of a peer at a time")),
    (
        "",
        "--disable-get",
        Missing("no C-GET; [access] and [peers] of the configuration say what peers may do"),
    ),
    ("", "--allow-shutdown", Missing("a stop by a peer's private SOP class; SIGTERM stops it")),
    ("-XF", "--check-find", Anyway),
    ("", "--no-check-find", Missing("queries whose identifiers are not checked")),
    ("-XM", "--check-move", Anyway),
    ("", "--no-check-move", Missing("retrievals whose identifiers are not checked")),
    ("", "--move-unrestricted", Anyway),
    ("-ZA", "--move-aetitle", Missing(DESTINATIONS)),
    ("-ZH", "--move-host", Missing(DESTINATIONS)),
    ("-ZV", "--move-vendor", Missing(DESTINATIONS)),
    ("-QP", "--no-patient-root", Missing("no models of the patient root")),
    ("-QS", "--no-study-root", Missing("no models of the study root")),
    ("-QO", "--no-patient-study", Missing("no patient/study only models")),
    ("-xf", "--assoc-config-file", Missing("a file of association profiles")),
    ("+x=", "--prefer-uncompr", Anyway),
    ("+xe", "--prefer-little", Missing(PREFERENCE)),
    ("+xb", "--prefer-big", Missing(PREFERENCE)),
    ("+xi", "--implicit", Missing(PREFERENCE)),
    ("-x=", "--propose-uncompr", Anyway),
    ("-to", "--timeout", Is(&["--network-timeout"])),
    ("", "--ignore", Missing("an archive that stores nothing; kerma storescp --ignore does so")),
    ("+Cr", "--use-request-charset", Anyway),
    ("-Cr", "--override-charset", Missing(CHARACTER_SET)),
    ("+A7", "--convert-to-ascii", Missing(CHARACTER_SET)),
    ("+U8", "--convert-to-utf8", Missing(CHARACTER_SET)),
    ("+L1", "--convert-to-latin1", Missing(CHARACTER_SET)),
    ("+C", "--convert-to-charset", Missing(CHARACTER_SET)),
    ("-Ct", "--transliterate", Missing(CHARACTER_SET)),
    ("-Cd", "--discard-illegal", Missing(CHARACTER_SET)),
];

const DESTINATIONS: &str =
    "a limit for destinations; [peers] of the configuration says where instances may go";
const PREFERENCE: &str = "an order of transfer syntaxes; the requestor's counts";
const CHARACTER_SET: &str = "another character set of matches; they come in that of the query, or in UTF-8";

const TLS: &[Row] = &[
    ("-tls", "--disable-tls", Anyway),
    ("+tls", "", Is(&["--enable-tls"])),
    ("+ps", "--std-passwd", Missing(PASSWORD)),
    ("+pw", "--use-passwd", Missing(PASSWORD)),
    ("-pw", "--null-passwd", Anyway),
    ("-pem", "--pem-keys", Anyway),
    ("-der", "--der-keys", Anyway),
    ("+cf", "", Is(&["--add-cert-file"])),
    ("+cd", "", Is(&["--add-cert-dir"])),
    ("+crl", "", Is(&["--add-crl-file"])),
    ("+crv", "--enable-crl-vfy", Anyway),
    ("+cra", "", Is(&["--enable-crl-all"])),
    ("+py", "--profile-bcp195-nd", Anyway),
    ("+px", "--profile-bcp195", Anyway),
    ("+pz", "", Is(&["--profile-bcp195-ex"])),
    ("", "--profile-8996", Anyway),
    ("", "--profile-8996-mod", Is(&["--profile-bcp195-ex"])),
    ("+pa", "--profile-aes", Missing("a retired TLS profile, without ephemeral keys")),
    ("+pn", "--profile-null", Missing("a retired TLS profile, which encrypts nothing")),
    ("+cc", "--list-ciphers", Missing("prints the cipher suites of TLS; docs/tls.md has them")),
    ("+cs", "--cipher", Missing("chooses cipher suites of TLS; the profiles do")),
    ("+dp", "--dhparam", Missing("parameters of DHE; the profiles have ECDHE")),
    ("+rs", "--seed", Missing(SEED)),
    ("+ws", "--write-seed", Missing(SEED)),
    ("+wf", "--write-seed-file", Missing(SEED)),
    ("-rc", "--require-peer-cert", Anyway),
    ("-ic", "", Is(&["--ignore-peer-cert"])),
];

/// Of tools that open connections.
const TLS_SCU: &[Row] = &[("+tla", "", Is(&["--anonymous-tls"]))];

/// Of SCPs whose `-v` and `-c` are not options of kerma's that stand together.
const TLS_SCP: &[Row] = &[("-vc", "", Is(&["--verify-peer-cert"]))];

const PASSWORD: &str = "the password of a private key; `openssl pkey -in KEY -out KEY` takes it away";
const SEED: &str = "a seed of random numbers; the system gives them";

const MODIFY: &[Row] =
    &[("+fc", "--create-file", Missing("makes a file that is not there; kerma todcm makes files of JSON"))];

const PADDING: &[Row] = &[("+p", "--padding-create", Missing("pads files to a multiple of a length"))];

/// How files are read.
const READING: &[Row] = &[
    ("+ao", "--accept-odd-length", Anyway),
    ("+ae", "--assume-even-length", Missing("takes an odd length for one that is a byte too short")),
    ("-dc", "--disable-correction", Anyway),
    ("+dc", "--enable-correction", Missing("corrects values, such as wrong padding")),
    ("+bd", "--bitstream-deflated", Anyway),
    ("+bz", "--bitstream-zlib", Anyway),
];

/// What is made of files that are not as they should be.
const PARSING: &[Row] = &[
    ("+ml", "--use-meta-length", Anyway),
    ("-ml", "--ignore-meta-length", Anyway),
    ("+ev", "--use-explicit-vr", Anyway),
    ("-ev", "--ignore-explicit-vr", Missing("takes the value representations of the dictionary")),
    ("+vr", "--treat-as-unknown", Anyway),
    ("-vr", "--assume-implicit", Anyway),
    ("+ui", "--enable-cp246", Anyway),
    (
        "-ui",
        "--disable-cp246",
        Missing("reads UN of undefined length as explicit; kerma finds out which it is"),
    ),
    ("-uc", "--retain-un", Anyway),
    ("+uc", "--convert-un", Missing("gives UN the value representations of the dictionary")),
    ("-sq", "--maxlength-dict", Anyway),
    ("+sq", "--maxlength-seq", Anyway),
    ("-rd", "--use-delim-items", Anyway),
    ("+rd", "--replace-wrong-delim", Anyway),
    ("-oi", "--illegal-obow-rej", Anyway),
    ("+oi", "--illegal-obow-conv", Missing("reads OB and OW of undefined length as sequences")),
    ("-vi", "--illegal-voi-rej", Anyway),
    ("+vi", "--illegal-voi-conv", Anyway),
    ("-pe", "--abort-expl-pixdata", Missing("refuses native pixel data in a compressed transfer syntax")),
    ("+pe", "--use-expl-pixdata", Anyway),
    ("+st", "--stop-after-elem", Missing("reads no further than an element")),
    ("+sb", "--stop-before-elem", Missing("reads no further than an element")),
];

const CONVERT: &[Row] = &[
    ("-Ct", "--transliterate", Missing("writes similar characters for those that a set does not have")),
    ("-Cd", "--discard-illegal", Missing("leaves out characters that a set does not have")),
    ("+tg", "--write-xfer-ge", Missing("GE's private transfer syntax")),
    ("+eo", "--write-oversized", Missing("writes sequences that are too long for a length with delimiters")),
    ("-eo", "--abort-oversized", Anyway),
];

const DUMP: &[Row] = &[
    ("+f", "--read-file", Anyway),
    ("+fo", "--read-file-only", Missing("reads only files with File Meta Information")),
    ("-f", "--read-dataset", Anyway),
    ("-t=", "--read-xfer-auto", Anyway),
    ("-td", "--read-xfer-detect", Anyway),
    ("-te", "--read-xfer-little", Missing(ENCODING)),
    ("-tb", "--read-xfer-big", Missing(ENCODING)),
    ("-ti", "--read-xfer-implicit", Missing(ENCODING)),
    ("+Ep", "--ignore-parse-errors", Anyway),
    ("-Ep", "--handle-parse-errors", Missing("prints nothing of damaged files; kerma warns of the damage")),
    ("+R", "--max-read-length", Missing("a limit of what is read of long values")),
    ("", "--no-recurse", Anyway),
    ("+U8", "--convert-to-utf8", Anyway),
    ("+T", "--print-tree", Missing("prints lines of a tree before elements")),
    ("-T", "--print-indented", Anyway),
    ("+Un", "--map-uid-names", Anyway),
    ("-Un", "--no-uid-names", Missing("prints the numbers of UIDs in place of their names")),
    ("+Qn", "--quote-nonascii", Missing("prints other characters than ASCII as XML does")),
    ("+Qo", "--quote-as-octal", Missing("prints other characters than ASCII as octal numbers")),
    ("-Qn", "--print-nonascii", Anyway),
    ("+C", "--print-color", Missing("colours")),
    ("-C", "--no-color", Anyway),
    ("-E", "--stop-on-error", Missing("prints nothing of damaged files; kerma warns of the damage")),
    ("+E", "--ignore-errors", Anyway),
    ("+W", "--write-pixel", Missing("writes pixel data to files")),
];

const ENCODING: &str = "says the encoding of a data set; kerma finds out which it is";

const MKDIR: &[Row] = &[
    ("", "--no-recurse", Anyway),
    ("+Ipi", "--invent-patient-id", Missing("gives patients whose names differ other IDs")),
    ("+Nrs", "--allow-retired-sop", Anyway),
    ("-Nec", "--no-encoding-check", Anyway),
    ("-Nrc", "--no-resolution-check", Anyway),
    ("+X", "--add-icon-image", Missing(ICONS)),
    ("-Xs", "--icon-image-size", Missing(ICONS)),
    ("-Xi", "--icon-file-prefix", Missing(ICONS)),
    ("-Xd", "--default-icon", Missing(ICONS)),
    ("", "--general-bd-mpeg4-hp2d", Missing(PROFILE)),
    ("", "--general-bd-mpeg4-hp3d", Missing(PROFILE)),
    ("", "--general-bd-mpeg4-hpst", Missing(PROFILE)),
    ("-Pmp", "--mpeg2-mpml-dvd", Missing(PROFILE)),
    ("-Pbc", "--basic-cardiac", Missing(PROFILE)),
    ("-Pxa", "--xray-angiographic", Missing(PROFILE)),
    ("-Pxd", "--xray-angiographic-dvd", Missing(PROFILE)),
    ("-Pde", "--dental-radiograph", Missing(PROFILE)),
    ("-Pcm", "--ct-and-mr", Missing(PROFILE)),
    ("-Pus", "--ultrasound-id-sf", Missing(PROFILE)),
    ("", "--ultrasound-sc-sf", Missing(PROFILE)),
    ("", "--ultrasound-cc-sf", Missing(PROFILE)),
    ("-Pum", "--ultrasound-id-mf", Missing(PROFILE)),
    ("", "--ultrasound-sc-mf", Missing(PROFILE)),
    ("", "--ultrasound-cc-mf", Missing(PROFILE)),
    ("-Pec", "--12-lead-ecg", Missing(PROFILE)),
    ("-Phd", "--hemodynamic-waveform", Missing(PROFILE)),
    ("-g", "--group-length-remove", Anyway),
    ("+g", "--group-length-create", Missing("writes group lengths, which are retired")),
    ("-e", "--length-undefined", Anyway),
    ("+e", "--length-explicit", Missing("writes sequences with their lengths")),
];

const ICONS: &str = "makes icons of images";
const PROFILE: &str = "a profile for special media; the general purpose profiles are there";
