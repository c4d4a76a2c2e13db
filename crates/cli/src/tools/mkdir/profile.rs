//! Application profiles: what a file-set may hold (PS3.11).

use clap::{Args, FromArgMatches as _};
use kerma_dictionary::{TransferSyntax, Uid, sop_classes, uids};

/// One of the general purpose profiles; their options are spelt as dcmmkdir's.
#[derive(Debug, Args)]
#[group(multiple = false)]
#[command(next_help_heading = "Profiles")]
pub(super) struct Profiles {
    /// General purpose, CD-R or DVD-RAM (STD-GEN-CD/DVD-RAM): Explicit VR Little Endian (default) [-Pgp]
    #[arg(long)]
    general_purpose: bool,
    /// General purpose, DVD with JPEG (STD-GEN-DVD-JPEG) [-Pdv]
    #[arg(long)]
    general_dvd_jpeg: bool,
    /// General purpose, DVD with JPEG 2000 (STD-GEN-DVD-J2K) [-Pd2]
    #[arg(long)]
    general_dvd_j2k: bool,
    /// General purpose, BD with JPEG (STD-GEN-BD-JPEG) [-Pbd]
    #[arg(long)]
    general_bd_jpeg: bool,
    /// General purpose, BD with JPEG 2000 (STD-GEN-BD-J2K) [-Pb2]
    #[arg(long)]
    general_bd_j2k: bool,
    /// General purpose, BD with MPEG2 MP@ML (STD-GEN-BD-MPEG2-MPML) [-Pbm]
    #[arg(long)]
    general_bd_mpeg2_mpml: bool,
    /// General purpose, BD with MPEG2 MP@HL (STD-GEN-BD-MPEG2-MPHL) [-Pbh]
    #[arg(long)]
    general_bd_mpeg2_mphl: bool,
    /// General purpose, BD with MPEG-4 HiP@4.1 (STD-GEN-BD-MPEG4-HPLV41) [-Pba]
    #[arg(long)]
    general_bd_mpeg4_hp: bool,
    /// General purpose, BD with MPEG-4 BD-compatible HiP@4.1 (STD-GEN-BD-MPEG4-HPLV41BD) [-Pbb]
    #[arg(long)]
    general_bd_mpeg4_hpbd: bool,
    /// General purpose, USB and flash memory with JPEG (STD-GEN-USB/MMC/CF/SD-JPEG) [-Pfl]
    #[arg(long)]
    usb_and_flash_jpeg: bool,
    /// General purpose, USB and flash memory with JPEG 2000 (STD-GEN-USB/MMC/CF/SD-J2K) [-Pf2]
    #[arg(long)]
    usb_and_flash_j2k: bool,
    /// General purpose, MIME (STD-GEN-MIME): every transfer syntax [-Pmi]
    #[arg(long)]
    general_mime: bool,
}

const JPEG: &[Uid] = &[uids::JPEG_BASELINE_8_BIT, uids::JPEG_EXTENDED_12_BIT, uids::JPEG_LOSSLESS_SV1];
const J2K: &[Uid] = &[uids::JPEG2000_LOSSLESS, uids::JPEG2000];

const MPEG2MPML: &[Uid] = &[uids::MPEG2MPML];
const MPEG2MPHL: &[Uid] = &[uids::MPEG2MPHL];
const MPEG4HP41BD: &[Uid] = &[uids::MPEG4HP41BD];
const MPEG4HP41: &[Uid] = &[uids::MPEG4HP41];

/// The profiles: the name, the option, and the transfer syntaxes of each.
pub(crate) fn profiles() -> Vec<(&'static str, String, String)> {
    let command = Profiles::augment_args(clap::Command::new("mkdir"));
    let options: Vec<String> =
        command.get_arguments().filter_map(|arg| arg.get_long()).map(|long| format!("--{long}")).collect();
    let profile = |option: String| {
        let matches = command.clone().try_get_matches_from(["mkdir", &option]).ok()?;
        let (name, syntaxes) = Profiles::from_arg_matches(&matches).ok()?.rules();
        let named = |uid: &Uid| {
            let name = TransferSyntax::of(uid).map_or("", |syntax| syntax.name);
            format!("{name} ({uid})")
        };
        let syntaxes = syntaxes.map_or_else(
            || "every transfer syntax".into(),
            |others| {
                [uids::EXPLICIT_VR_LITTLE_ENDIAN]
                    .iter()
                    .chain(others)
                    .map(named)
                    .collect::<Vec<_>>()
                    .join(", ")
            },
        );
        Some((name, option, syntaxes))
    };
    options.into_iter().filter_map(profile).collect()
}

impl Profiles {
    /// Its name, and its transfer syntaxes beside Explicit VR Little Endian; `None` for all.
    fn rules(&self) -> (&'static str, Option<&'static [Uid]>) {
        match self {
            Profiles { general_dvd_jpeg: true, .. } => ("STD-GEN-DVD-JPEG", Some(JPEG)),
            Profiles { general_dvd_j2k: true, .. } => ("STD-GEN-DVD-J2K", Some(J2K)),
            Profiles { general_bd_jpeg: true, .. } => ("STD-GEN-BD-JPEG", Some(JPEG)),
            Profiles { general_bd_j2k: true, .. } => ("STD-GEN-BD-J2K", Some(J2K)),
            Profiles { general_bd_mpeg2_mpml: true, .. } => ("STD-GEN-BD-MPEG2-MPML", Some(MPEG2MPML)),
            Profiles { general_bd_mpeg2_mphl: true, .. } => ("STD-GEN-BD-MPEG2-MPHL", Some(MPEG2MPHL)),
            Profiles { general_bd_mpeg4_hp: true, .. } => ("STD-GEN-BD-MPEG4-HPLV41", Some(MPEG4HP41)),
            Profiles { general_bd_mpeg4_hpbd: true, .. } => ("STD-GEN-BD-MPEG4-HPLV41BD", Some(MPEG4HP41BD)),
            Profiles { usb_and_flash_jpeg: true, .. } => ("STD-GEN-USB/MMC/CF/SD-JPEG", Some(JPEG)),
            Profiles { usb_and_flash_j2k: true, .. } => ("STD-GEN-USB/MMC/CF/SD-J2K", Some(J2K)),
            Profiles { general_mime: true, .. } => ("STD-GEN-MIME", None),
            _ => ("STD-GEN-CD/DVD-RAM", Some(&[])),
        }
    }

    /// All general purpose profiles take every composite storage SOP class.
    pub(super) fn allow_class(&self, class: &Uid) -> Result<(), String> {
        if sop_classes::is_storage(class) {
            return Ok(());
        }
        let (profile, _) = self.rules();
        match class.is_empty() {
            true => {
                Err(format!("it has no SOP Class UID (0008,0016), which profile {profile} asks for (PS3.11)"))
            }
            false => {
                Err(format!("SOP class {class} is none of the storage classes of profile {profile} (PS3.11)"))
            }
        }
    }

    pub(super) fn allow_syntax(&self, transfer_syntax: &Uid) -> Result<(), String> {
        let (profile, syntaxes) = self.rules();
        let Some(syntaxes) = syntaxes else { return Ok(()) };
        if *transfer_syntax == uids::EXPLICIT_VR_LITTLE_ENDIAN || syntaxes.contains(transfer_syntax) {
            return Ok(());
        }
        let name = |uid: &Uid| uids::by_uid(uid).map_or_else(|| uid.to_string(), |entry| entry.name.into());
        let mut allowed = name(&uids::EXPLICIT_VR_LITTLE_ENDIAN);
        for syntax in syntaxes {
            allowed = format!("{allowed}, {}", name(syntax));
        }
        Err(format!(
            "its transfer syntax is {}, and profile {profile} has only {allowed} (PS3.11; kerma convert +te, another \
             profile or -Nxc)",
            name(transfer_syntax)
        ))
    }
}
