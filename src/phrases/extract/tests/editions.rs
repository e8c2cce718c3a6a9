//! A handbook goes through many editions: how many phrases keep their ids.

use std::collections::HashMap;

use super::{Desk, ids};

/// Phrases that a handbook may teach.
const BASE: [&str; 20] = [
    "Добрий день! Проходьте, сідайте, де Вам зручно, і розкажіть, що Вас привело",
    "Я записую головне, щоб нічого не загубити, а наприкінці прочитаю Вам уголос",
    "Перепрошую, мушу перервати нас на хвилину, бо телефонують із суду",
    "Ваше питання вирішує інша установа, тому я дам адресу й години прийому",
    "Якщо якесь слово незрозуміле, зупиніть мене, і я поясню простіше",
    "Сьогодні я перевірю строки, а про решту поговоримо наступного тижня",
    "Мені шкода, що Ви чекали так довго: у черзі було троє людей із терміновими справами",
    "Цей лист треба подати до п’ятниці, тож почнімо з нього",
    "Скажіть, будь ласка, чи хтось уже допомагав Вам із цією заявою?",
    "Я не можу обіцяти, що суд погодиться, але підготую все, що від нас залежить",
    "Ви не мусите вирішувати зараз: візьміть бланк додому й порадьтеся з рідними",
    "Адвоката призначає центр, і його послуги для Вас безкоштовні",
    "Ось телефон гарячої лінії, дзвонити можна вночі та у вихідні",
    "Чи безпечно надсилати Вам листи на домашню адресу?",
    "Покажіть, будь ласка, довідку, яку Вам видали в лікарні",
    "Ми говоримо наодинці, і ніхто не дізнається про цю розмову без Вашої згоди",
    "Давайте домовимося, хто що робить: Ви збираєте квитанції, я пишу запит",
    "Дякую, що повідомили про помилку, ми вже виправляємо запис у реєстрі",
    "Коли Ви вперше помітили, що документи зникли з шафи?",
    "На жаль, сьогодні прийом закінчено, проте я запишу Вас першим на завтра",
];

/// Words with others that may stand in their places.
const OTHERS: [(&str, &str); 12] = [
    ("розкажіть", "опишіть"),
    ("сьогодні", "нині"),
    ("зараз", "негайно"),
    ("поясню", "розтлумачу"),
    ("адресу", "координати"),
    ("листи", "повідомлення"),
    ("лист", "папір"),
    ("заявою", "скаргою"),
    ("довідку", "виписку"),
    ("центр", "бюро"),
    ("запит", "звернення"),
    ("помилку", "неточність"),
];

/// What makes one phrase another that looks like it.
const NEAR: [(&str, &str); 4] = [("Я ", "Ви "), ("Ви ", "Вони "), ("не ", ""), ("й ", "або ")];

/// A sequence of numbers that is the same in each run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, bound: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % bound
    }

    fn percent(&mut self, share: usize) -> bool {
        self.below(100) < share
    }
}

/// A phrase of an edition: which one it is, what it says, on what page.
#[derive(Debug, Clone)]
struct Said {
    number: usize,
    text: String,
    page: usize,
}

fn first_edition() -> Vec<Said> {
    let base = BASE.iter().map(|text| (*text).to_owned());
    let near = (0..32).map(|number| {
        let (text, which) = (BASE[number % 20], number % NEAR.len());
        let (word, other) = NEAR[which];
        let changed = text.replacen(word, other, 1);
        if changed == text { format!("{text}, прошу {number} раз") } else { changed }
    });
    base.chain(near)
        .enumerate()
        .map(|(number, text)| Said { number, text, page: number % 8 })
        .collect()
}

fn edited(text: &str, dice: &mut Dice) -> String {
    match dice.below(4) {
        // A slip is mended, or made.
        0 => text.replacen(", ", " — ", 1).replacen('о', "oо", usize::from(dice.percent(50))),
        1 => OTHERS
            .iter()
            .find(|(word, _)| text.contains(word))
            .map_or_else(|| format!("{text}?"), |(word, other)| text.replacen(word, other, 1)),
        2 => format!("{text}, якщо Вам так зручно"),
        _ => match text.rfind([',', ':']) {
            Some(at) if at > text.len() / 2 => text[..at].to_owned(),
            _ => text.replacen("будь ласка, ", "", 1),
        },
    }
}

/// The next edition: a few phrases on other pages or in other places, some reworded,
/// some gone, some new that look like those that were there.
fn next_edition(edition: &[Said], dice: &mut Dice) -> Vec<Said> {
    let mut next = Vec::new();
    for said in edition {
        let mut said = said.clone();
        let is_base = said.number < BASE.len();
        if is_base && dice.percent(35) {
            said.text = edited(&said.text, dice);
        } else if dice.percent(if is_base { 5 } else { 10 }) {
            continue;
        }
        if dice.percent(5) {
            said.page = dice.below(8);
        }
        let place = if dice.percent(5) { dice.below(next.len() + 1) } else { next.len() };
        next.insert(place, said);
    }
    if dice.percent(50) {
        let text = BASE[dice.below(20)].replacen(' ', " справді ", 1);
        next.push(Said { number: 1000, text, page: dice.below(8) });
    }
    next
}

fn pages(edition: &[Said]) -> Vec<(String, String)> {
    let page = |page: usize| {
        let own = edition.iter().filter(|said| said.page == page);
        let quotes = own.map(|said| format!("> **Скажіть:** «{}»\n\n", said.text));
        (format!("p/{page}.md"), format!("# Сторінка {page}\n\n{}", quotes.collect::<String>()))
    };
    (0..8).map(page).collect()
}

fn extract(desk: &mut Desk, edition: &[Said]) -> super::Plan {
    let pages = pages(edition);
    let pages: Vec<(&str, &str)> = pages.iter().map(|(a, b)| (&**a, &**b)).collect();
    desk.extract(&pages)
}

/// The ids of the phrases of an edition, by what they print.
fn by_text(desk: &Desk) -> HashMap<String, String> {
    let here = desk.lock.phrases.values().filter(|record| !record.gone);
    here.map(|record| (record.key.clone(), record.id.clone())).collect()
}

fn key(text: &str) -> String {
    let template = crate::phrases::template::tests::template(text);
    super::Key::of(super::Kind::Say, &template).to_string()
}

#[test]
fn ids_are_kept_through_editions() {
    let mut dice = Dice(20_261_127);
    let (mut survived, mut kept, mut reworded) = (0, 0, 0);
    for _ in 0..60 {
        let mut edition = first_edition();
        let mut desk = Desk::default();
        extract(&mut desk, &edition);
        for _ in 0..2 {
            let before = by_text(&desk);
            let lock = desk.lock.clone();
            let next = next_edition(&edition, &mut dice);
            let plan = extract(&mut desk, &next);
            let after = by_text(&desk);
            for said in next.iter().filter(|said| said.number < 1000) {
                let was = edition.iter().find(|it| it.number == said.number).unwrap();
                let old = before.get(&key(&was.text));
                survived += 1;
                kept += usize::from(old.is_some() && old == after.get(&key(&said.text)));
            }
            // What was known again by likeness alone is never called current.
            for id in ids(&plan.summary.reworded) {
                let file = "say.ftl";
                let (old, new) =
                    (lock.phrase(file, id).unwrap(), desk.lock.phrase(file, id).unwrap());
                assert_ne!(old.digest, new.digest, "{} → {}", old.printed, new.printed);
                reworded += 1;
            }
            edition = next;
        }
    }
    assert!(reworded > 500, "{reworded} phrases were known again by likeness");
    let share = kept * 1000 / survived;
    assert!(share >= 950, "{kept} of {survived} phrases kept their ids");
}
