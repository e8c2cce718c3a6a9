//! Pages in a real browser, where there is one.

use std::process::Command;

use super::program::Folder;

/// A Chromium of this machine.
pub(crate) fn browser() -> Option<&'static str> {
    let names = ["chromium", "chromium-browser", "google-chrome", "chrome"];
    names.into_iter().find(|name| {
        Command::new(name).arg("--version").output().is_ok_and(|output| output.status.success())
    })
}

/// The page as a browser has it after a script of ours has run on it.
pub(crate) fn driven(browser: &str, page: &str, script: &str) -> String {
    let folder = Folder::new();
    let nonce = page.split("<script nonce=\"").nth(1).unwrap().split('"').next().unwrap();
    let script = format!("<script nonce=\"{nonce}\">{script}</script></body>");
    let path = folder.path().join("page.html");
    std::fs::write(&path, page.replace("</body>", &script)).unwrap();
    let output = Command::new(browser)
        .args(["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"])
        .arg(format!("--user-data-dir={}", folder.path().join("profile").display()))
        .args(["--virtual-time-budget=2000", "--dump-dom"])
        .arg(format!("file://{}", path.display()))
        .output()
        .unwrap();
    String::from_utf8(output.stdout).unwrap()
}

/// The title of a page, in which a script of ours leaves what it has seen.
pub(crate) fn title(page: &str) -> String {
    let title = page.split("<title>").nth(1).and_then(|rest| rest.split("</title>").next());
    title.unwrap_or_default().to_owned()
}
