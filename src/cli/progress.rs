//! What a long command tells meanwhile, and building again on every change.

use super::complain;
use std::io::IsTerminal;
use std::time::{Duration, Instant};

/// Nothing is told of what takes less than this.
const PATIENCE: Duration = Duration::from_secs(1);

/// A line on a terminal that says what is being done; silent elsewhere.
pub(crate) struct Progress {
    began: Instant,
    shown: bool,
    terminal: bool,
}

impl Progress {
    /// Begins now.
    pub fn new() -> Self {
        Progress { began: Instant::now(), shown: false, terminal: std::io::stderr().is_terminal() }
    }

    /// Says what is being done, once it has taken longer than a second.
    pub fn tell(&mut self, what: &str) {
        if self.terminal && self.began.elapsed() >= PATIENCE {
            let what: String = what.chars().filter(|c| !c.is_control()).take(70).collect();
            complain(&format!("\r\u{1b}[2K{what} …"));
            self.shown = true;
        }
    }

    /// Clears the line.
    pub fn done(&mut self) {
        if std::mem::take(&mut self.shown) {
            complain("\r\u{1b}[2K");
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.done();
    }
}

/// Building again on every change.
pub(crate) mod watch {
    use super::super::{Outcome, complain};
    use std::collections::BTreeMap;
    use std::path::{Path, PathBuf};
    use std::time::{Duration, SystemTime};

    /// How often files are looked at.
    const EVERY: Duration = Duration::from_millis(300);

    /// What the files of some folders are like: when each was changed, and its size.
    type Look = BTreeMap<PathBuf, (Option<SystemTime>, u64)>;

    /// Does something now, and again whenever a file in the folders changes; never returns of itself.
    pub(crate) fn on_change(folders: &[PathBuf], mut act: impl FnMut()) -> Outcome {
        loop {
            let before = look(folders);
            act();
            complain("Waiting for a change; Ctrl+C stops.\n");
            wait(folders, &before);
        }
    }

    /// Returns once something is no longer as it was, and two looks in a row agree: the editor has done.
    fn wait(folders: &[PathBuf], before: &Look) {
        loop {
            std::thread::sleep(EVERY);
            let now = look(folders);
            if now != *before {
                std::thread::sleep(EVERY);
                if look(folders) == now {
                    return;
                }
            }
        }
    }

    /// Every file in the folders; what cannot be read counts as not there.
    pub(super) fn look(folders: &[PathBuf]) -> Look {
        let mut found = Look::new();
        let mut left: Vec<PathBuf> = folders.to_vec();
        while let Some(folder) = left.pop() {
            for entry in std::fs::read_dir(&folder).into_iter().flatten().flatten() {
                let Ok(about) = entry.metadata() else { continue };
                match about.is_dir() {
                    true if !is_hidden(&entry.path()) => left.push(entry.path()),
                    true => {}
                    false => drop(found.insert(entry.path(), (about.modified().ok(), about.len()))),
                }
            }
        }
        found
    }

    fn is_hidden(path: &Path) -> bool {
        path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.'))
    }
}

#[cfg(test)]
mod tests {
    use super::watch::look;
    use std::fs;

    #[test]
    fn a_change_is_seen_wherever_it_is() {
        let folder = tempfile::TempDir::new().unwrap();
        fs::create_dir_all(folder.path().join("set/.git")).unwrap();
        let folders = [folder.path().to_path_buf()];
        let before = look(&folders);
        fs::write(folder.path().join("set/.git/x"), "hidden").unwrap();
        assert_eq!(look(&folders), before, "hidden folders are not looked at");
        fs::write(folder.path().join("set/a.milepost"), "1").unwrap();
        let one = look(&folders);
        assert_ne!(one, before);
        fs::write(folder.path().join("set/a.milepost"), "12").unwrap();
        assert_ne!(look(&folders), one);
        fs::remove_file(folder.path().join("set/a.milepost")).unwrap();
        assert_eq!(look(&folders), before);
    }
}
