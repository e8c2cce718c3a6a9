use super::*;

fn moment(text: &str) -> SystemTime {
    humantime::parse_rfc3339(text).unwrap()
}

fn visit(url: &str, status: Option<u16>, reason: Option<Reason>, day: u8) -> Visit {
    Visit {
        url: url.to_owned(),
        status,
        reason,
        moved_to: None,
        checked: moment(&format!("2026-11-{day:02}T10:00:00Z")),
        first_failed: None,
        failures: 0,
    }
}

const PATIENT: Patience = Patience { failures: Some(3), days: Some(7) };

fn known(text: &str, patience: Patience) -> Visits {
    Visits::read(&Source::new("visits.jsonl", text), Addresses::default(), patience).unwrap()
}

/// What runs on these days, each with what came for `https://a.ua/`, leave in the file.
#[track_caller]
fn check(runs: &[(u8, Option<Reason>)], patience: Patience, line: &str, verdict: Verdict<'_>) {
    let mut visits = known("", patience);
    for &(day, reason) in runs {
        let status = match reason {
            None => Some(200),
            Some(Reason::NotFound) => Some(404),
            Some(_) => None,
        };
        let asked = [visit("https://a.ua/", status, reason, day)];
        visits = Visits::new(asked, Some(&visits), Addresses::default());
        // As the next run finds it.
        visits = known(&visits.write(), patience);
    }
    assert_eq!(visits.write().trim_end(), line);
    assert_eq!(visits.verdict("https://a.ua/#b"), Some(verdict));
}

#[test]
fn failures_in_a_row_are_counted() {
    use Reason::{NotFound, Timeout};
    let at_once = Patience::default();
    check(
        &[(1, None)],
        PATIENT,
        r#"{"url":"https://a.ua/","status":200,"checked":"2026-11-01T10:00:00Z"}"#,
        Verdict::There,
    );
    let once = r#"{"url":"https://a.ua/","status":404,"reason":"not-found","checked":"2026-11-01T10:00:00Z","first_failed":"2026-11-01T10:00:00Z","failures":1}"#;
    check(&[(1, Some(NotFound))], at_once, once, Verdict::Dead);
    check(&[(1, Some(NotFound))], PATIENT, once, Verdict::Unchecked(NotFound));
    check(
        &[(1, Some(NotFound)), (2, Some(Timeout)), (3, Some(NotFound)), (4, Some(NotFound))],
        PATIENT,
        r#"{"url":"https://a.ua/","status":404,"reason":"not-found","checked":"2026-11-04T10:00:00Z","first_failed":"2026-11-01T10:00:00Z","failures":3}"#,
        Verdict::Dead,
    );
    check(
        &[(1, Some(NotFound)), (8, Some(NotFound))],
        PATIENT,
        r#"{"url":"https://a.ua/","status":404,"reason":"not-found","checked":"2026-11-08T10:00:00Z","first_failed":"2026-11-01T10:00:00Z","failures":2}"#,
        Verdict::Dead,
    );
    check(
        &[(1, Some(NotFound)), (2, Some(NotFound)), (3, None), (4, Some(NotFound))],
        PATIENT,
        r#"{"url":"https://a.ua/","status":404,"reason":"not-found","checked":"2026-11-04T10:00:00Z","first_failed":"2026-11-04T10:00:00Z","failures":1}"#,
        Verdict::Unchecked(NotFound),
    );
    check(
        &[(1, Some(NotFound)), (9, Some(Timeout))],
        PATIENT,
        r#"{"url":"https://a.ua/","reason":"timeout","checked":"2026-11-09T10:00:00Z","first_failed":"2026-11-01T10:00:00Z","failures":1}"#,
        Verdict::Unchecked(Timeout),
    );
}

#[test]
fn without_earlier_runs_there_is_nothing_to_wait_for() {
    let asked = [visit("https://a.ua/", Some(404), Some(Reason::NotFound), 1)];
    let visits = Visits::new(asked, None, Addresses::default());
    assert_eq!(visits.verdict("https://a.ua/"), Some(Verdict::Dead));
    assert_eq!(visits.verdict("https://b.ua/"), None);
    assert_eq!(visits.verdict("https://u:p@b.ua/"), Some(Verdict::Skipped(Reason::Credentials)));
}

#[test]
fn a_host_is_unknown_only_where_somebody_answers() {
    let unknown = visit("https://a.ua/", None, Some(Reason::UnknownHost), 1);
    let offline = Visits::new([unknown.clone()], None, Addresses::default());
    let verdict = offline.verdict("https://a.ua/");
    assert_eq!(verdict, Some(Verdict::Unchecked(Reason::NameService)));
    let other = visit("https://b.ua/", Some(500), Some(Reason::ServerError), 1);
    let online = Visits::new([unknown, other], None, Addresses::default());
    assert_eq!(online.verdict("https://a.ua/"), Some(Verdict::Dead));
}

#[test]
fn what_has_moved_is_there() {
    let mut moved = visit("https://a.ua/", Some(200), None, 1);
    moved.moved_to = Some("https://b.ua/".to_owned());
    let visits = Visits::new([moved], None, Addresses::default());
    assert_eq!(visits.verdict("https://a.ua"), Some(Verdict::Moved("https://b.ua/")));
    assert!(visits.write().contains(r#""moved_to":"https://b.ua/""#));
}

#[test]
fn a_line_that_cannot_be_read_is_named() {
    let text = "\n{\"url\":\"https://a.ua/\",\"checked\":\"2026-11-01T10:00:00Z\"}\n<<<<<<<\n";
    let source = Source::new("v.jsonl", text);
    let fault = Visits::read(&source, Addresses::default(), PATIENT).unwrap_err();
    assert_eq!(fault.id, "fault-visits");
    assert_eq!(fault.args.last(), Some(&("line", 3_usize.into())));
}

#[test]
fn names_of_reasons_are_those_of_the_file() {
    let text = serde_json::to_string(&Reason::UnexpectedStatus).unwrap();
    assert_eq!(text.trim_matches('"'), Reason::UnexpectedStatus.as_str());
}

#[test]
fn each_address_is_asked_once() {
    let links = ["https://b.ua/x#1", "https://a.ua", "https://b.ua/x", "mailto:a@b.ua", "//a.ua/"];
    let unique = unique(links.into_iter(), &Addresses::default());
    let shown: Vec<&str> = unique.iter().map(address::Address::shown).collect();
    assert_eq!(shown, ["https://b.ua/x", "https://a.ua/"]);
}
