//! `links --external` against a server of our own with every bad habit.

use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use serde_json::Value;

use super::program::Folder;

/// A server on loopback, and what it was asked.
struct Server {
    address: String,
    asked: Arc<Mutex<Vec<String>>>,
}

impl Server {
    fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap().to_string();
        let asked: Arc<Mutex<Vec<String>>> = Arc::default();
        let noted = asked.clone();
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let noted = noted.clone();
                thread::spawn(move || answer(stream, &noted));
            }
        });
        Self { address, asked }
    }

    fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }

    fn asked(&self, path: &str) -> Vec<String> {
        let asked = self.asked.lock().unwrap();
        let method = |line: &String| line.split(' ').next().unwrap_or_default().to_owned();
        asked.iter().filter(|line| line.split(' ').nth(1) == Some(path)).map(method).collect()
    }
}

/// Answers one request. Whoever goes away in the middle is no fault.
fn answer(mut stream: TcpStream, noted: &Mutex<Vec<String>>) -> Option<()> {
    let mut reader = BufReader::new(stream.try_clone().ok()?);
    let mut first = String::new();
    reader.read_line(&mut first).ok()?;
    let mut range = false;
    loop {
        let mut line = String::new();
        if reader.read_line(&mut line).ok()? == 0 || line.trim().is_empty() {
            break;
        }
        range |= line.to_lowercase().starts_with("range: bytes=0-0");
    }
    let mut words = first.split(' ');
    let (method, path) = (words.next()?, words.next()?);
    let times = {
        let mut noted = noted.lock().unwrap();
        noted.push(format!("{method} {path}"));
        noted.iter().filter(|line| line.split(' ').nth(1) == Some(path)).count()
    };
    let send = |stream: &mut TcpStream, status: &str, headers: &str| {
        write!(
            stream,
            "HTTP/1.1 {status}\r\nConnection: close\r\nContent-Length: 0\r\n{headers}\r\n"
        )
        .ok()
    };
    match path {
        "/gone" => send(&mut stream, "404 Not Found", ""),
        "/no-head" if method == "HEAD" => send(&mut stream, "405 Method Not Allowed", ""),
        "/no-head" => {
            send(&mut stream, if range { "206 Partial Content" } else { "500 Error" }, "")
        }
        "/hides" if method == "HEAD" => send(&mut stream, "404 Not Found", ""),
        "/moved" => send(&mut stream, "301 Moved Permanently", "Location: /ok\r\n"),
        "/elsewhere" => send(&mut stream, "302 Found", "Location: /ok\r\n"),
        "/round" => send(&mut stream, "301 Moved Permanently", "Location: /round/2\r\n"),
        "/round/2" => send(&mut stream, "302 Found", "Location: /round\r\n"),
        "/odd" => send(&mut stream, "302 Found", "Location: javascript:alert(1)\r\n"),
        "/private" => send(&mut stream, "302 Found", "Location: http://10.255.255.1/\r\n"),
        "/busy" => send(&mut stream, "429 Too Many Requests", ""),
        "/busy-once" if times == 1 => {
            send(&mut stream, "429 Too Many Requests", "Retry-After: 1\r\n")
        }
        "/busy-long" => send(&mut stream, "429 Too Many Requests", "Retry-After: 86400\r\n"),
        "/denied" => send(&mut stream, "403 Forbidden", ""),
        "/broken" => send(&mut stream, "503 Service Unavailable", "Retry-After: 3600\r\n"),
        "/noise" => stream.write_all(b"\x00\x01not http at all\r\n\r\n").ok(),
        "/hangs-up" => None,
        "/endless" => {
            let head = "HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n";
            stream.write_all(head.as_bytes()).ok()?;
            // Nobody reads it; the connection goes.
            loop {
                stream.write_all(&[b'x'; 4096]).ok()?;
            }
        }
        "/endless-head" => {
            stream.write_all(b"HTTP/1.1 200 OK\r\n").ok()?;
            loop {
                stream.write_all(b"X-Pad: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\r\n").ok()?;
            }
        }
        "/drip" => {
            stream.write_all(b"HTTP/1.1 200 OK\r\nX-Drip: ").ok()?;
            loop {
                stream.write_all(b"x").ok()?;
                thread::sleep(Duration::from_millis(500));
            }
        }
        _ => send(&mut stream, "200 OK", ""),
    }
}

fn manual(urls: &[String]) -> Folder {
    let links: Vec<String> = urls.iter().map(|url| format!("* [x]({url})\n")).collect();
    let links = links.concat();
    Folder::new()
        .file("SUMMARY.md", "# Зміст\n\n* [Початок](README.md)\n")
        .file("README.md", format!("# Початок\n\n{links}"))
}

/// Status and reason of each link of the page, by its address.
fn told(folder: &Folder, more: &[&str], code: i32) -> Vec<(String, String, String)> {
    let mut args = vec!["links", "--format", "json", "--external"];
    args.extend(more);
    let run = folder.run(&args).expect(code);
    let report: Value = serde_json::from_str(&run.out).unwrap();
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let links = report["links"].as_array().unwrap().iter().filter(|it| it["kind"] == "external");
    links.map(|it| (text(&it["target"]), text(&it["status"]), text(&it["reason"]))).collect()
}

#[test]
fn every_answer_means_what_it_should() {
    let server = Server::start();
    let expected = [
        ("/ok", "ok", ""),
        ("/ok#place", "ok", ""),
        ("/gone", "broken", "dead-link"),
        ("/no-head", "ok", ""),
        ("/hides", "ok", ""),
        ("/moved", "ok", "moved-link"),
        ("/elsewhere", "ok", ""),
        ("/round", "unchecked", "redirect-loop"),
        ("/odd", "unchecked", "odd-redirect"),
        ("/busy", "unchecked", "rate-limited"),
        ("/busy-once", "ok", ""),
        ("/busy-long", "unchecked", "rate-limited"),
        ("/denied", "unchecked", "denied"),
        ("/broken", "unchecked", "server-error"),
        ("/noise", "unchecked", "unreadable-answer"),
        ("/endless", "ok", ""),
    ];
    let urls: Vec<String> = expected.iter().map(|(path, ..)| server.url(path)).collect();
    let folder = manual(&urls);
    let found = told(&folder, &["--allow-private"], 1);
    for ((path, status, reason), (_, told, why)) in expected.iter().zip(&found) {
        assert_eq!((&**told, &**why), (*status, *reason), "{path}");
    }
    // Each address once, however often it is linked; HEAD first.
    assert_eq!(server.asked("/ok")[0], "HEAD");
    assert_eq!(server.asked("/gone"), ["HEAD", "GET"]);
    assert_eq!(server.asked("/no-head"), ["HEAD", "GET"]);
    assert_eq!(server.asked("/busy-long"), ["HEAD"]);
    assert_eq!(server.asked("/busy-once"), ["HEAD", "GET"]);
}

#[test]
fn connections_that_lead_nowhere_are_no_dead_links() {
    let server = Server::start();
    let closed = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let urls = [
        server.url("/hangs-up"),
        server.url("/endless-head"),
        format!("http://{closed}/"),
        server.url("/drip"),
    ];
    let found = told(&manual(&urls), &["--allow-private"], 0);
    let reasons: Vec<(&str, &str)> = found.iter().map(|(_, it, why)| (&**it, &**why)).collect();
    assert!(reasons.iter().all(|(status, _)| *status == "unchecked"), "{reasons:?}");
    assert_eq!(reasons[2].1, "no-connection");
    assert_eq!(reasons[3].1, "timeout");
}

#[test]
fn private_addresses_are_refused_at_every_hop() {
    let server = Server::start();
    let urls = [server.url("/ok"), "http://localhost/".to_owned(), "http://[::1]/".to_owned()];
    let found = told(&manual(&urls), &[], 0);
    for (target, status, reason) in &found {
        assert_eq!((&**status, &**reason), ("skipped", "private-address"), "{target}");
    }
    assert!(server.asked.lock().unwrap().is_empty());
}

#[test]
fn what_was_answered_is_kept_and_patience_has_an_end() {
    let server = Server::start();
    let folder = manual(&[server.url("/gone"), server.url("/ok")])
        .file("zvirka.toml", "[links.external]\nbroken-after = { failures = 2 }\n");
    let args = ["--allow-private", "--cache", "visits.jsonl"];
    let status = |found: Vec<(String, String, String)>| found[0].1.clone();
    assert_eq!(status(told(&folder, &args, 0)), "unchecked");
    assert_eq!(status(told(&folder, &args, 1)), "broken");
    let kept = std::fs::read_to_string(folder.path().join("visits.jsonl")).unwrap();
    let lines: Vec<Value> = kept.lines().map(|it| serde_json::from_str(it).unwrap()).collect();
    assert_eq!(lines.len(), 2);
    assert_eq!((&lines[0]["failures"], &lines[0]["reason"]), (&2.into(), &"not-found".into()));
    let folder = folder.file("visits.jsonl", "nonsense\n");
    let args = ["--lang", "en", "links", "--external", "--cache", "visits.jsonl"];
    folder.run(&args).expect(2).says_once("visits.jsonl, line 1");
}

#[test]
fn levels_and_allowances_hold_for_addresses_too() {
    let server = Server::start();
    let folder = manual(&[server.url("/gone"), server.url("/moved#place")]);
    let with = |config: &str, code: i32| {
        let folder = manual(&[server.url("/gone"), server.url("/moved#place")]);
        let folder = folder.file("zvirka.toml", config);
        // Nobody is asked there, and so nothing is known of these allowances.
        folder.run(&["check"]).expect(0);
        let found = told(&folder, &["--allow-private"], code).into_iter();
        found.map(|(_, status, reason)| format!("{status} {reason}")).collect::<Vec<_>>()
    };
    let found = told(&folder, &["--allow-private"], 1);
    assert_eq!(found[1].2, "moved-link");
    let warns = "[rules]\ndead-link = \"warning\"\n";
    assert_eq!(with(warns, 0), ["broken dead-link", "ok moved-link"]);
    let strict = "[rules]\ndead-link = \"off\"\nmoved-link = \"error\"\n";
    assert_eq!(with(strict, 1), ["skipped allowed", "ok moved-link"]);
    let allowed = "[[allow]]\nrule = \"dead-link\"\npath = \"**\"\ntext = \"/gone\"\nreason = \"kept\"\n\n\
                   [[allow]]\nrule = \"moved-link\"\npath = \"README.md\"\nreason = \"kept\"\n";
    assert_eq!(with(allowed, 0), ["skipped allowed", "ok "]);

    // To find nothing where nobody was asked says nothing.
    let alone =
        folder.run(&["--lang", "en", "check", "--select", "dead-link,moved-link"]).expect(0);
    assert!(alone.err.contains("run zvirka links --external"), "{}", alone.err);
}
