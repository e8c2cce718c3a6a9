//! A word that work goes on, for whoever sits before a terminal.

use std::io::IsTerminal;
use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use indicatif::ProgressBar;

/// What takes less time than this is not worth a word.
const SHORT: Duration = Duration::from_secs(1);

/// Turns in the terminal from a second after it is made until it is dropped.
pub(super) struct Busy {
    turning: Option<(Sender<()>, JoinHandle<()>)>,
}

impl Busy {
    /// Shows `words`, when somebody is there to see them.
    pub(super) fn new(words: String, quiet: bool) -> Self {
        if quiet || !std::io::stderr().is_terminal() {
            return Self { turning: None };
        }
        let (sender, dropped) = mpsc::channel::<()>();
        let thread = thread::spawn(move || {
            if dropped.recv_timeout(SHORT) != Err(RecvTimeoutError::Timeout) {
                return;
            }
            let bar = ProgressBar::new_spinner().with_message(words);
            bar.enable_steady_tick(Duration::from_millis(100));
            // Nothing is ever sent: the wait ends when the sender is dropped.
            let _ = dropped.recv();
            bar.finish_and_clear();
        });
        Self { turning: Some((sender, thread)) }
    }
}

impl Drop for Busy {
    fn drop(&mut self) {
        if let Some((sender, thread)) = self.turning.take() {
            drop(sender);
            // The line is to be clear before anything else is written.
            let _ = thread.join();
        }
    }
}
