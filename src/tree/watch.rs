//! Seeing that files have changed since they were read.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::time::{Duration, Instant};

use notify::event::ModifyKind;
use notify::{Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher};

use super::Tree;
use crate::fault::Fault;

/// An editor writes a file in several steps; they are over when nothing has happened for
/// so long.
const QUIET: Duration = Duration::from_millis(10);

/// Whoever writes without end is not waited for longer than this.
const PATIENCE: Duration = Duration::from_millis(500);

/// Watches the folders of a tree: those that a walk enters, so that what git ignores
/// costs nothing and wakes nobody.
pub struct Watch {
    watcher: RecommendedWatcher,
    events: Receiver<notify::Result<Event>>,
    folders: BTreeSet<PathBuf>,
}

impl Watch {
    /// Watches nothing yet. Fails with `fault-watch` where the system allows no more.
    pub fn new() -> Result<Self, Fault> {
        let (sender, events) = mpsc::channel();
        let watcher = notify::recommended_watcher(sender).map_err(|cause| fault(&cause))?;
        Ok(Self { watcher, events, folders: BTreeSet::new() })
    }

    /// Watches a folder that is no part of the tree: that of a configuration.
    pub fn add(&mut self, folder: &Path) -> Result<(), Fault> {
        if self.folders.contains(folder) {
            return Ok(());
        }
        match self.watcher.watch(folder, RecursiveMode::NonRecursive) {
            Ok(()) => {
                self.folders.insert(folder.to_owned());
                Ok(())
            }
            // What is gone again is in nobody's tree.
            Err(error) if matches!(error.kind, notify::ErrorKind::PathNotFound) => Ok(()),
            Err(error) => Err(fault(&error)),
        }
    }

    /// Watches every folder that a walk from `root` enters. What changes in them after
    /// this, [`Watch::wait`] sees.
    ///
    /// Fails with `fault-watch`, or as [`Tree::disk`] does.
    pub fn cover(&mut self, root: &Path) -> Result<(), Fault> {
        // What came into a new folder before it was watched is found by another walk.
        loop {
            let before = self.folders.len();
            for folder in Tree::disk(root)?.folders() {
                self.add(folder)?;
            }
            if self.folders.len() == before {
                return Ok(());
            }
        }
    }

    /// Waits until something has changed, and then until it has calmed down.
    ///
    /// Fails with `fault-watch`.
    pub fn wait(&mut self) -> Result<(), Fault> {
        loop {
            let event = self.events.recv().map_err(|cause| fault(&cause))?;
            if self.take(event)? {
                break;
            }
        }
        let patience = Instant::now() + PATIENCE;
        while Instant::now() < patience {
            match self.events.recv_timeout(QUIET) {
                Ok(event) => {
                    self.take(event)?;
                }
                Err(RecvTimeoutError::Timeout) => break,
                Err(cause) => return Err(fault(&cause)),
            }
        }
        Ok(())
    }

    /// Takes note of an event; whether a file may read otherwise after it.
    fn take(&mut self, event: notify::Result<Event>) -> Result<bool, Fault> {
        let event = event.map_err(|cause| fault(&cause))?;
        // A folder that has gone, or has come again under its old name, is watched anew.
        if matches!(event.kind, EventKind::Remove(_) | EventKind::Modify(ModifyKind::Name(_))) {
            for path in &event.paths {
                let gone = |folder: &&PathBuf| folder.starts_with(path);
                for folder in self.folders.iter().filter(gone).cloned().collect::<Vec<_>>() {
                    self.folders.remove(&folder);
                    // It may be gone for the system as well.
                    let _ = self.watcher.unwatch(&folder);
                }
            }
        }
        Ok(!matches!(event.kind, EventKind::Access(_)))
    }
}

fn fault(cause: &impl std::error::Error) -> Fault {
    Fault::new("fault-watch").with("cause", cause.to_string())
}
