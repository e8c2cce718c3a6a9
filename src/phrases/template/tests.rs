use proptest::prelude::*;

use super::*;
use crate::catalog::File;
use crate::catalog::write;
use crate::language::Language;
use crate::source::Source;

/// A template of Ukrainian text.
pub(in crate::phrases) fn template(text: &str) -> Template {
    let lexicon = Lexicon::of(Language::new("uk")).unwrap();
    Template::read(text, lexicon, |_| false)
}

#[track_caller]
fn check(text: &str, expected: &str) {
    let template = template(text);
    let shown: String = template
        .parts
        .iter()
        .map(|part| match part {
            Part::Text(text) => text.clone(),
            Part::Slot { name, .. } => format!("{{{name}}}"),
            Part::Choice(choice) => format!("({})", choice.printed),
        })
        .collect();
    assert_eq!(shown, expected);
    assert_eq!(template.printed(), crate::phrases::folded(text));
}

#[test]
fn labels_are_slots() {
    check("Мене звати [ім’я], я юрист [назва центру].", "Мене звати {name}, я юрист {office}.");
    check("Ваш лист від [дата], відповідь до [дата]", "Ваш лист від {date}, відповідь до {date2}");
    check("Прийдіть <дата> о {час}, {client-name}", "Прийдіть {date} о {time}, {client_name}");
    check("Щодо [подія] і [Щось Інше]", "Щодо {event} і {shchos_inshe}");
    check(
        "[Дія](https://x.y), [x], [ ], [1], [], [не\nзакрито",
        "[Дія](https://x.y), [x], [ ], [1], [], [не закрито",
    );
    check("a < b > c, <3, { x }, {}", "a < b > c, <3, { x }, {}");
}

#[test]
fn an_escaped_brace_is_a_brace() {
    let lexicon = Lexicon::of(Language::new("uk")).unwrap();
    let template = Template::read("У полі {мета} і {мета}", lexicon, |at| at < 20);
    assert_eq!(template.slots().collect::<Vec<_>>(), [("meta", "{мета}")]);
}

#[test]
fn blanks_are_slots() {
    check("Сталося ось що: ___, а хочете ___", "Сталося ось що: {blank1}, а хочете {blank2}");
    check("тел. ____, № ___", "тел. {phone}, № {number}");
    check(
        "Дані: ___ (ПІБ), прийдіть (дата) (а не раніше)",
        "Дані: {full_name}, прийдіть {date} (а не раніше)",
    );
    check(
        "Чекати ___ робочих днів, 20__ р., a__b, _ так",
        "Чекати {days} робочих днів, 20__ р., a__b, _ так",
    );
}

#[test]
fn an_ellipsis_is_a_slot_only_when_it_stands_for_a_word() {
    check("зустріч на…? Тоді я буду в центрі", "зустріч на{blank1}? Тоді я буду в центрі");
    check("Мене звати …, я юрист", "Мене звати {blank1}, я юрист");
    check("протягом … днів", "протягом {days} (днів)");
    check("Зараз поспішаю… Завітайте пізніше", "Зараз поспішаю… Завітайте пізніше");
    check("Вибачте, що у Вас виникли…", "Вибачте, що у Вас виникли…");
    check("…а потім", "…а потім");
    check("Невже?.. Так... І (...)", "Невже?.. Так... І (...)");
    check("Причина: ...", "Причина: {reason}");
    check("Ваш лист … зареєстровано", "Ваш лист {blank1} зареєстровано");
    check("Я… не знаю", "Я… не знаю");
}

#[test]
fn white_space_is_folded() {
    check("  один\n\n два\t[ім’я]  \n", "один два {name}");
    check("", "");
    assert!(!template("[дата] ___ …!").has_words());
}

proptest! {
    /// Whatever is quoted, its message says it, and prints what the page prints.
    #[test]
    fn a_message_says_what_the_page_says(text in hostile()) {
        let template = template(&text);
        let folded: Vec<&str> = text
            .split(|letter: char| letter.is_whitespace() && !"\u{a0}\u{202f}".contains(letter))
            .filter(|word| !word.is_empty())
            .collect();
        let folded = folded.join(" ");
        prop_assert_eq!(template.printed(), folded.trim());
        prop_assume!(!template.parts.is_empty());
        let written = format!("a ={}\nb = 1\n", write::write_pattern(&template.value()));
        let file = File::new("say.ftl", Source::new("say.ftl", written));
        prop_assert_eq!(&file.junk, &[]);
        prop_assert_eq!(file.entries.len(), 2);
        let value = file.entries[0].value.as_ref().unwrap();
        let shown = default(&write::parts(&file.source, value), &template);
        // An alternative has no variant that prints both; the lock keeps what was printed.
        if !template.choices().any(|choice| matches!(choice.by, By::Alternative | By::Address)) {
            let solid = |text: &str| text.replace(char::is_whitespace, "");
            prop_assert_eq!(solid(&shown), solid(&template.printed()));
        }
        let mut names: Vec<_> = template.slots().map(|slot| slot.0).collect();
        names.sort_unstable();
        names.dedup();
        prop_assert_eq!(names.len(), template.slots().count());
    }
}

/// What a value shows when nobody has decided anything, with the blanks as printed.
fn default(parts: &[write::Part], template: &Template) -> String {
    parts
        .iter()
        .map(|part| match part {
            write::Part::Text(text) => text.clone(),
            write::Part::Variable(name) => template
                .slots()
                .find(|slot| slot.0 == name)
                .map(|slot| slot.1.to_owned())
                .unwrap_or_default(),
            write::Part::Expression(_) => String::new(),
            write::Part::Select { choices, .. } => {
                let choice = choices.iter().find(|choice| choice.default).unwrap();
                default(&choice.value, template)
            }
        })
        .collect()
}

fn hostile() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        " ",
        "\n",
        "\u{a0}",
        "___",
        "__",
        "_",
        "[ім’я]",
        "[дата]",
        "[",
        "]",
        "<дата>",
        "{name}",
        "{",
        "}",
        "{blank1}",
        "{blank2}",
        "…",
        "...",
        ".",
        ":",
        "на",
        "днів",
        "слово",
        "Ви",
        "*",
        "#",
        "\"",
        "\\",
        "«",
        "»",
        "\u{0}",
        "\u{feff}",
        "\u{2028}",
        "=",
        "-term",
        "{ $x }",
        "(",
        "é",
        "{date2}",
        "\r\n",
        " / ",
        "/",
        "(",
        ")",
        " (або ",
        "радий(-а)",
        "зрозумів (зрозуміла)",
        "ти/Ви",
        "я",
        "протягом ",
        " робочих днів",
    ]);
    prop_oneof![
        prop::collection::vec(piece, 0..12).prop_map(|pieces| pieces.concat()),
        any::<String>(),
    ]
}

/// The worked examples of the grammar: a phrase and its message.
#[test]
fn worked_examples() {
    let written = |text: &str| {
        let template = template(text);
        assert_eq!(template.printed(), crate::phrases::folded(text));
        format!("{text}\n ={}\n", write::write_pattern(&template.value()))
    };
    let texts = [
        "Перепрошую, зараз поспішаю… Завітайте до нас, будь ласка, у будь-який робочий день",
        "Чи могли б ми перенести зустріч на…? Тоді я буду в центрі.",
        "Добрий день! Мене звати [ім’я], я юрист [назва центру].",
        "Дозвольте, я запишу Ваші дані: ___ (ПІБ), тел. ___",
        "Я дуже радий(-а), що все вдалося!",
        "Чи правильно я зрозумів (зрозуміла), що Ви звернулися вперше?",
        "Ваш родич уже звернувся/звернулася до суду?",
        "Я Вас вітаю (або я Вам співчуваю), але зараз маю йти.",
        "Приходьте, ми спробуємо допомогти / відповісти на Ваші запитання.",
        "Сьогодні в мене вихідний (а відпочинок теж важливий), тож поговорімо завтра.",
        "Відповідь буде готова протягом ___ робочих днів.",
        "Напишіть унизу: „З умовами згоден (згодна)“, дату й підпис.",
        "Не бійся/бійтеся, я тобі/Вам допоможу.",
        "Не бійся, я тобі допоможу / Не бійтеся, я Вам допоможу",
    ];
    let lexicon = Lexicon::of(Language::new("uk")).unwrap();
    let text = "У полі {мета звернення} напишіть коротко, що сталося.";
    let braces = write::write_pattern(&Template::read(text, lexicon, |_| true).value());
    insta::assert_snapshot!(format!("{}\n{text}\n ={braces}", texts.map(written).join("\n")));
}

#[test]
fn whose_a_form_is() {
    let by = |text: &str| {
        template(text).choices().map(|choice| choice.name.clone()).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(by("Ви чули, як я пояснював (пояснювала)"), "speaker_gender");
    assert_eq!(by("Добре, що ти прийшов (прийшла)"), "client_gender");
    assert_eq!(by("Записав (записала) все"), "speaker_gender");
    assert_eq!(by("[Ім’я] уже прийшов/прийшла"), "person_gender");
    assert_eq!(by("Чи він/вона прийде?"), "person_gender");
    assert_eq!(by("щоб допоміг (допомогла) [ім’я]"), "person_gender");
    assert_eq!(by("Я юрист (юристка)"), "speaker_gender");
    assert_eq!(by("Юрист (юристка) зайнятий"), "person_gender");
    assert_eq!(by("Чи колега прийшов/прийшла?"), "person_gender");
    assert_eq!(by("Я не запитав (не запитала), чи готовий/-а"), "speaker_gender speaker_gender");
    assert_eq!(by("Документ (копія) і закон (стаття) та/або 24/7, км/год"), "");
    assert_eq!(by("Слово (слова), клієнт (клієнта), документ(и)"), "");
}

#[test]
fn an_alternative_that_could_be_read_otherwise_is_remarked() {
    let remarks = |text: &str| template(text).remarks;
    assert_eq!(remarks("Я Вас вітаю (або я Вам співчуваю), але маю йти."), []);
    assert_eq!(
        remarks("Вибачте, я за Вас радий (або я співчуваю), що так вийшло"),
        [Remark::Ambiguous(vec![
            "Вибачте, я за Вас радий, що так вийшло".into(),
            "Вибачте, я співчуваю, що так вийшло".into(),
        ])]
    );
    assert_eq!(
        remarks("Прийдіть сьогодні / завтра / у [день]"),
        [Remark::Ambiguous(vec![
            "Прийдіть сьогодні".into(),
            "Прийдіть завтра".into(),
            "Прийдіть у [день]".into(),
        ])]
    );
}

#[test]
fn a_phrase_with_too_many_readings_stays_as_it_is() {
    let text = "Я радий(-а) вітати / бачити тебе/Вас тут / там";
    let template = template(text);
    assert_eq!(template.parts, [Part::Text(text.to_owned())]);
    assert!(matches!(template.remarks[..], [Remark::TooManyReadings(_)]));
}
