//! How long a new edition of a manual with 5,000 phrases takes to be matched with the one
//! before: ids kept by equal keys, by likeness, and given anew.
//!
//! ```text
//! cargo bench --bench editions
//! ```
//!
//! Nothing is asserted here: the numbers are for people.

use std::fmt::Write as _;
use std::time::Instant;

use zvirka::catalog::{Catalog, File};
use zvirka::lock::Lock;
use zvirka::phrases::extract::plan;
use zvirka::project::Project;
use zvirka::source::Source;
use zvirka::tree::Tree;

const PHRASES: usize = 5_000;
/// How many when the benchmark is only tried (`cargo test --benches`).
const TRIAL_PHRASES: usize = 200;
const PER_PAGE: usize = 10;

/// What phrases are made of, one of each column after another.
const WORDS: [[&str; 12]; 6] = [
    [
        "Покажіть",
        "Принесіть",
        "Заповніть",
        "Підпишіть",
        "Надішліть",
        "Збережіть",
        "Знайдіть",
        "Перевірте",
        "Прочитайте",
        "Замовте",
        "Отримайте",
        "Передайте",
    ],
    [
        "будь ласка",
        "спершу",
        "сьогодні",
        "завтра вранці",
        "за потреби",
        "обов’язково",
        "по змозі",
        "до п’ятниці",
        "разом зі мною",
        "після обіду",
        "у коридорі",
        "без поспіху",
    ],
    [
        "паспорт",
        "довідку про доходи",
        "заяву",
        "рішення суду",
        "квитанцію",
        "договір оренди",
        "лист зі школи",
        "виписку з рахунку",
        "посвідчення",
        "копію позову",
        "бланк",
        "свідоцтво",
    ],
    [
        "у вікні",
        "на другому поверсі",
        "біля входу",
        "у мого колеги",
        "в архіві",
        "поштою",
        "через портал",
        "у канцелярії",
        "в сусідньому відділі",
        "телефоном",
        "у центрі",
        "в установі",
    ],
    [
        "і поверніться сюди",
        "а я підготую запит",
        "щоб не пропустити строк",
        "бо так вимагає закон",
        "і ми продовжимо розмову",
        "а решту зробимо разом",
        "тоді суд прийме скаргу",
        "і запишіть номер",
        "якщо Вам так зручно",
        "коли матимете час",
        "а копію залиште собі",
        "і повідомте про відповідь",
    ],
    [
        "",
        ", якщо не заперечуєте",
        ", а потім зателефонуйте",
        ", це безоплатно",
        ", я зачекаю",
        ", черги не буде",
        ", там допоможуть",
        ", адресу я напишу",
        ", усе інше почекає",
        ", часу ще досить",
        ", я поясню дорогу",
        ", нічого не підписуйте",
    ],
];

/// The phrase of a number. Of the later editions every fifth has other words at its end,
/// every fiftieth is another altogether.
fn phrase(number: usize, edition: usize) -> String {
    let seed = if edition > 0 && number.is_multiple_of(50) { number + PHRASES } else { number };
    let mut rest = seed.wrapping_mul(2_654_435_761) % 2_985_984;
    let mut text = String::new();
    for (place, column) in WORDS.iter().enumerate() {
        let shift = usize::from(edition > 0 && number.is_multiple_of(5) && place > 3);
        let word = column[(rest + shift) % column.len()];
        rest /= column.len();
        let glue =
            if text.is_empty() || word.is_empty() || word.starts_with(',') { "" } else { " " };
        let _ = write!(text, "{glue}{word}");
    }
    text
}

fn manual(count: usize, edition: usize) -> Project {
    let pages = (0..count.div_ceil(PER_PAGE)).map(|page| {
        let mut text = format!("# Сторінка {page}\n");
        for number in page * PER_PAGE..count.min((page + 1) * PER_PAGE) {
            let _ = write!(text, "\n> **Скажіть:** «{}»\n", phrase(number, edition));
        }
        (format!("pages/{page:04}.md"), text)
    });
    Project::load(Tree::memory(pages), None).expect("a manual from memory loads")
}

fn main() {
    let full = std::env::args().any(|arg| arg == "--bench");
    let count = if full { PHRASES } else { TRIAL_PHRASES };
    let (old, new) = (manual(count, 0), manual(count, 1));
    let first = plan(old.taught().phrases(), None, &Lock::default(), "locales/uk");
    let files = first
        .files
        .iter()
        .map(|file| File::new(file.name, Source::new(file.path.clone(), file.new.clone())));
    let catalog = Catalog::new("uk", files.collect());
    let begun = Instant::now();
    let second = plan(new.taught().phrases(), Some(&catalog), &first.lock, "locales/uk");
    let elapsed = begun.elapsed();
    let summary = &second.summary;
    report(&format!(
        "{} phrases: {} kept, {} reworded, {} new, {} gone, in {:.0} ms",
        new.taught().phrases().count(),
        summary.kept.len(),
        summary.reworded.len(),
        summary.new.len(),
        summary.gone.len(),
        elapsed.as_secs_f64() * 1000.0
    ));
}

#[expect(clippy::print_stdout, reason = "a benchmark tells its numbers")]
fn report(line: &str) {
    println!("{line}");
}
