//! Carrying out a plan: write everything aside, then rename; on an error put everything back.

use super::manifest::{MANIFEST, Manifest};
use super::{Plan, cannot, contents};
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use tempfile::{NamedTempFile, TempPath};

/// A file written in full beside its place, and what stands in that place now.
struct Staged {
    temporary: TempPath,
    place: PathBuf,
    before: Option<Vec<u8>>,
}

pub(super) fn carry_out(plan: &Plan) -> Result<(), String> {
    let mut made = Vec::new();
    let result = replace(plan, &mut made);
    if result.is_err() {
        // Folders made for nothing, the deepest first; one that holds something stays.
        made.iter().rev().for_each(|folder| drop(fs::remove_dir(folder)));
    }
    result
}

fn replace(plan: &Plan, made: &mut Vec<PathBuf>) -> Result<(), String> {
    make_folders(&plan.folder, made)?;
    // The manifest owns old and new files alike before the first of them is touched.
    let mut staged = vec![stage_manifest(plan, &plan.old.and(&plan.next), made)?];
    for file in &plan.changed {
        staged.push(stage(plan, &file.path, &file.contents, made)?);
    }
    let last = stage_manifest(plan, &plan.next, made)?;
    let mut journal = Journal::default();
    let result = staged
        .into_iter()
        .try_for_each(|file| journal.rename(file))
        .and_then(|()| plan.obsolete.iter().try_for_each(|path| journal.remove(plan, path)))
        .and_then(|()| journal.rename(last));
    match result {
        Ok(()) => {
            plan.obsolete.iter().for_each(|path| remove_empty_folders(plan, path));
            Ok(())
        }
        Err(message) => Err(journal.put_back(message)),
    }
}

fn stage_manifest(plan: &Plan, manifest: &Manifest, made: &mut Vec<PathBuf>) -> Result<Staged, String> {
    stage(plan, MANIFEST, manifest.text().as_bytes(), made)
}

fn stage(plan: &Plan, path: &str, bytes: &[u8], made: &mut Vec<PathBuf>) -> Result<Staged, String> {
    let before = contents(&plan.folder, path)?;
    let place = place(plan, path);
    let beside = place.parent().unwrap_or(&plan.folder);
    make_folders(beside, made)?;
    let temporary = write_aside(beside, bytes).map_err(|error| cannot("write to", beside, &error))?;
    Ok(Staged { temporary, place, before })
}

/// Writes a temporary file that anybody may read who may read the folder.
fn write_aside(folder: &Path, bytes: &[u8]) -> std::io::Result<TempPath> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(".milepost-").suffix(".tmp");
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    let mut file: NamedTempFile = builder.tempfile_in(folder)?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    Ok(file.into_temp_path())
}

/// Makes a folder and those above it, noting each that was not there.
fn make_folders(folder: &Path, made: &mut Vec<PathBuf>) -> Result<(), String> {
    let missing: Vec<&Path> =
        folder.ancestors().take_while(|above| !above.as_os_str().is_empty() && !above.exists()).collect();
    for above in missing.into_iter().rev() {
        fs::create_dir(above).map_err(|error| cannot("make the folder", above, &error))?;
        made.push(above.to_path_buf());
    }
    Ok(())
}

/// What has been changed so far, with what stood there before.
#[derive(Default)]
struct Journal {
    done: Vec<(PathBuf, Option<Vec<u8>>)>,
}

impl Journal {
    fn rename(&mut self, file: Staged) -> Result<(), String> {
        file.temporary.persist(&file.place).map_err(|error| cannot("write", &file.place, &error.error))?;
        self.done.push((file.place, file.before));
        Ok(())
    }

    fn remove(&mut self, plan: &Plan, path: &str) -> Result<(), String> {
        let before = contents(&plan.folder, path)?;
        if before.is_some() {
            let place = place(plan, path);
            fs::remove_file(&place).map_err(|error| cannot("remove", &place, &error))?;
            self.done.push((place, before));
        }
        Ok(())
    }

    /// Undoes everything, the latest first; the message says whether that went well.
    fn put_back(self, message: String) -> String {
        let mut lost = Vec::new();
        for (place, before) in self.done.into_iter().rev() {
            let folder = place.parent().unwrap_or(Path::new("."));
            let restored = match before {
                Some(bytes) => write_aside(folder, &bytes).is_ok_and(|old| old.persist(&place).is_ok()),
                None => fs::remove_file(&place).is_ok(),
            };
            if !restored {
                lost.push(place.display().to_string());
            }
        }
        match lost.is_empty() {
            true => format!("{message} Nothing was changed."),
            false => format!("{message} These could not be put back: {}. Build again to mend them.", lost.join(", ")),
        }
    }
}

/// Removes the folders of a removed file that it leaves empty.
fn remove_empty_folders(plan: &Plan, path: &str) {
    let place = place(plan, path);
    for above in place.ancestors().skip(1).take_while(|above| *above != plan.folder) {
        if fs::remove_dir(above).is_err() {
            break;
        }
    }
}

fn place(plan: &Plan, path: &str) -> PathBuf {
    path.split('/').fold(plan.folder.clone(), |place, part| place.join(part))
}
