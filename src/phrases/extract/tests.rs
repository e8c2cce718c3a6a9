//! Whole extractions: pages in, files out.

mod editions;

use proptest::prelude::*;

use super::*;
use crate::phrases::identity::Key;
use crate::phrases::of_page;
use crate::phrases::tests::page;

/// A manual, its catalog and its lock, extracted again and again.
#[derive(Default)]
struct Desk {
    files: Vec<(&'static str, String)>,
    lock: Lock,
}

impl Desk {
    fn catalog(&self) -> Catalog {
        let file = |(name, text): &(&'static str, String)| {
            File::new(*name, Source::new(format!("locales/uk/{name}"), &**text))
        };
        Catalog::new("uk", self.files.iter().map(file).collect())
    }

    fn plan(&self, pages: &[(&str, &str)]) -> Plan {
        let phrases: Vec<Phrase> = pages
            .iter()
            .flat_map(|(path, text)| of_page(&page(path, text, "uk"), &[]).phrases)
            .collect();
        plan(&phrases, Some(&self.catalog()), &self.lock, "locales/uk")
    }

    /// Extracts, and checks that extracting once more changes nothing.
    #[track_caller]
    fn extract(&mut self, pages: &[(&str, &str)]) -> Plan {
        let plan = self.plan(pages);
        for change in &plan.files {
            self.files.retain(|(name, _)| *name != change.name);
            self.files.push((change.name, change.new.clone()));
        }
        self.lock = Lock::read(&plan.lock.write().unwrap());
        assert_eq!(self.lock.troubles, []);
        let again = self.plan(pages);
        assert_eq!(again.files, []);
        assert_eq!(again.lock, self.lock);
        assert!(again.summary.is_unchanged(), "{:?}", again.summary);
        plan
    }

    fn text(&self, name: &str) -> &str {
        self.files.iter().find(|file| file.0 == name).map_or("", |file| &file.1)
    }

    fn edit(&mut self, name: &str, old: &str, new: &str) {
        let file = self.files.iter_mut().find(|file| file.0 == name).unwrap();
        assert!(file.1.contains(old), "{old:?} is not in {}", file.1);
        file.1 = file.1.replace(old, new);
    }
}

fn ids(keys: &[lock::Key]) -> Vec<&str> {
    keys.iter().map(|(_, id)| &**id).collect()
}

const ONE: (&str, &str) = (
    "c/1.md",
    "# 1. Перша\n\n> **Скажіть:** «Добрий день, [ім’я]!»\n\n> **Не кажіть:** «Чого треба?»\n\n\
     ## Далі\n\nСпробуйте запитати: «Що сталося сьогодні?»\n",
);
const TWO: (&str, &str) = (
    "c/2.md",
    "# 2. Друга\n\n> **Клієнт:** «Я тут утретє!»\n\n> **Скажіть:** «Зустріньмося [дата] о [час].»\n",
);

#[test]
fn a_manual_becomes_files() {
    let mut desk = Desk::default();
    let plan = desk.extract(&[ONE, TWO]);
    assert_eq!(
        desk.text("say.ftl"),
        "## 1. Перша\n\n# c/1.md\n# $name — [ім’я]\ndobryi-den = Добрий день, { $name }!\n\n\
         # c/1.md\nstalosia-sohodni = Що сталося сьогодні?\n\n\
         ## 2. Друга\n\n# c/2.md\n# $date — [дата]\n# $time — [час]\n\
         zustrinmosia-o = Зустріньмося { $date } о { $time }.\n"
    );
    assert_eq!(desk.text("avoid.ftl"), "## 1. Перша\n\n# c/1.md\nchoho-treba = Чого треба?\n");
    assert_eq!(
        desk.text("client.ftl"),
        "## 2. Друга\n\n# c/2.md\nia-tut-utretie = Я тут утретє!\n"
            .replace("ia-tut-utretie", "tut-utretie")
    );
    assert_eq!(plan.summary.new.len(), 5);
    assert_eq!(plan.refused, []);
    let record = desk.lock.phrase("say.ftl", "dobryi-den").unwrap();
    assert_eq!((&*record.printed, &*record.page), ("Добрий день, [ім’я]!", "c/1.md"));
    assert_eq!(record.slots["name"], "[ім’я]");
}

#[test]
fn an_id_is_kept_through_small_changes_and_moves() {
    let mut desk = Desk::default();
    desk.extract(&[ONE, TWO]);
    // Punctuation and case: the same phrase, and the message says what the page says.
    let typo = ONE.1.replace("Добрий день, [ім’я]!", "Добрий день [ім'я]");
    let plan = desk.extract(&[(ONE.0, &typo), TWO]);
    assert_eq!((plan.summary.new.len(), plan.summary.gone.len()), (0, 0));
    assert!(desk.text("say.ftl").contains("\ndobryi-den = Добрий день { $name }\n"));
    assert!(desk.text("say.ftl").contains("# $name — [ім'я]\n"));
    // To another page, before the phrase that was there.
    let less = typo.replace("> **Скажіть:** «Добрий день [ім'я]»\n\n", "");
    let more = TWO.1.replace("> **Клієнт", "> **Скажіть:** «Добрий день [ім'я]»\n\n> **Клієнт");
    let plan = desk.extract(&[(ONE.0, &less), (TWO.0, &more)]);
    assert_eq!(ids(&plan.summary.moved), ["dobryi-den"]);
    assert_eq!(
        desk.text("say.ftl"),
        "## 1. Перша\n\n# c/1.md\nstalosia-sohodni = Що сталося сьогодні?\n\n\
         ## 2. Друга\n\n# c/2.md\n# $name — [ім'я]\ndobryi-den = Добрий день { $name }\n\n\
         # c/2.md\n# $date — [дата]\n# $time — [час]\n\
         zustrinmosia-o = Зустріньмося { $date } о { $time }.\n"
    );
    // Another kind is another phrase.
    let other = more.replace("Скажіть:** «Добрий", "Не кажіть:** «Добрий");
    let plan = desk.extract(&[(ONE.0, &less), (TWO.0, &other)]);
    assert_eq!(ids(&plan.summary.gone), ["dobryi-den"]);
    assert_eq!(ids(&plan.summary.new), ["dobryi-den-2"]);
    assert!(desk.text("avoid.ftl").contains("dobryi-den-2 = Добрий день { $name }\n"));
}

#[test]
fn a_page_that_is_renamed_takes_its_group_along() {
    let mut desk = Desk::default();
    desk.extract(&[ONE, TWO]);
    let before = desk.text("say.ftl").to_owned();
    let text = ONE.1.replace("# 1. Перша", "# 3. Інша") + "\nСкажіть: «Бувайте здорові!»\n";
    let plan = desk.extract(&[("c/3.md", &text), TWO]);
    assert_eq!(plan.summary.moved.len(), 3);
    let expected = before
        .replace("1. Перша", "3. Інша")
        .replace("c/1.md", "c/3.md")
        .replace("## 2.", "# c/3.md\nbuvaite-zdorovi = Бувайте здорові!\n\n## 2.");
    assert_eq!(desk.text("say.ftl"), expected);
}

#[test]
fn new_messages_stand_where_the_manual_has_them() {
    let mut desk = Desk::default();
    desk.extract(&[ONE, TWO]);
    let text = ONE.1.replace("## Далі", "Скажіть: «Сідайте, прошу.»\n\n## Далі");
    desk.extract(&[(ONE.0, &text), ("c/1a.md", "# 1а\n\nСкажіть: «Новий розділ тут.»\n"), TWO]);
    let order: Vec<&str> = desk
        .text("say.ftl")
        .lines()
        .filter(|line| line.starts_with("##") || (line.contains(" = ") && !line.starts_with('#')))
        .map(|line| line.split(" = ").next().unwrap_or_default())
        .collect();
    assert_eq!(
        order,
        [
            "## 1. Перша",
            "dobryi-den",
            "sidaite-proshu",
            "stalosia-sohodni",
            "## 1а",
            "novyi-rozdil",
            "## 2. Друга",
            "zustrinmosia-o"
        ]
    );
}

#[test]
fn what_goes_may_come_back() {
    let mut desk = Desk::default();
    desk.extract(&[ONE, TWO]);
    let before = desk.text("say.ftl").to_owned();
    let without = TWO.1.replace("> **Скажіть:** «Зустріньмося [дата] о [час].»\n", "");
    let plan = desk.extract(&[ONE, (TWO.0, &without)]);
    assert_eq!(ids(&plan.summary.gone), ["zustrinmosia-o"]);
    assert!(!desk.text("say.ftl").contains("Друга"));
    assert!(desk.lock.phrase("say.ftl", "zustrinmosia-o").unwrap().gone);
    // Its id stays its own.
    let similar = without.clone() + "\n> **Скажіть:** «Зустріньмося о шостій»\n";
    desk.extract(&[ONE, (TWO.0, &similar)]);
    let plan = desk.extract(&[ONE, TWO]);
    assert_eq!(ids(&plan.summary.back), ["zustrinmosia-o"]);
    assert_eq!(desk.text("say.ftl"), before);
}

#[test]
fn what_a_person_wrote_stays() {
    let mut desk = Desk::default();
    desk.extract(&[ONE, TWO]);
    let own = "\n# моє\nvlasne = Власне { $name }\n";
    desk.edit("say.ftl", "\n## 2", &format!("{own}\n## 2"));
    desk.edit("say.ftl", "# $date — [дата]", "# не змінювати\n# $date — [дата]");
    desk.edit("say.ftl", "= Що сталося сьогодні?", "= Що ж сталося?");
    desk.extract(&[ONE, TWO]);
    // The page changes: an edited text stays, the lines of the comment that are ours change.
    let text = TWO.1.replace("[час]", "<час>");
    desk.extract(&[ONE, ("c/4.md", &text)]);
    let say = desk.text("say.ftl").to_owned();
    assert!(
        say.contains("# c/4.md\n# $date — [дата]\n# $time — <час>\n# не змінювати\nzus"),
        "{say}"
    );
    assert!(say.contains(own));
    // All phrases go: what a person wrote or changed does not.
    let plan = desk.extract(&[]);
    assert_eq!(ids(&plan.summary.left), ["stalosia-sohodni"]);
    assert_eq!(
        desk.text("say.ftl"),
        "## 1. Перша\n\n# c/1.md\nstalosia-sohodni = Що ж сталося?\n\n# моє\nvlasne = Власне { $name }\n"
    );
    assert_eq!(desk.text("avoid.ftl"), "");
}

#[test]
fn equal_phrases_are_one_message() {
    let mut desk = Desk::default();
    let again = "# 5\n\nСкажіть: «добрий день [ім’я]»\n\nСкажіть: «Добрий день — [ім’я]»\n";
    desk.extract(&[ONE, ("c/5.md", again)]);
    assert!(desk.text("say.ftl").contains("# c/1.md +2\n# $name — [ім’я]\ndobryi-den ="));
    let plan = desk.extract(&[("c/5.md", again)]);
    assert_eq!(ids(&plan.summary.moved), ["dobryi-den"]);
    assert!(
        desk.text("say.ftl")
            .contains("## 5\n\n# c/5.md +1\n# $name — [ім’я]\ndobryi-den = добрий день")
    );
}

#[test]
fn a_lost_lock_loses_no_ids() {
    let mut desk = Desk::default();
    desk.extract(&[ONE, TWO]);
    let lock = std::mem::take(&mut desk.lock);
    let plan = desk.extract(&[ONE, TWO]);
    assert_eq!((plan.files.len(), plan.summary.new.len()), (0, 0));
    assert_eq!(desk.lock, lock);
    // A message that a person wrote is taken for the phrase's, and left alone.
    let mut desk = Desk::default();
    desk.files.push(("avoid.ftl", "why = чого треба\n".to_owned()));
    desk.extract(&[ONE]);
    assert_eq!(desk.text("avoid.ftl"), "why = чого треба\n");
    assert_eq!(desk.extract(&[]).summary.left.len(), 1);
    assert_eq!(desk.text("avoid.ftl"), "why = чого треба\n");
}

#[test]
fn ids_of_others_are_not_taken() {
    let mut desk = Desk::default();
    desk.files.push(("client.ftl", "dobryi-den = Інше\n".to_owned()));
    desk.extract(&[ONE]);
    assert!(desk.text("say.ftl").contains("dobryi-den-2 = "));
    // A message that went missing comes again, one that was moved is left where it is.
    desk.files.retain(|file| file.0 != "say.ftl");
    desk.extract(&[ONE]);
    assert!(desk.text("say.ftl").contains("dobryi-den-2 = "));
    desk.edit("client.ftl", "dobryi-den = Інше", "dobryi-den-2 = Інше");
    desk.files.retain(|file| file.0 != "say.ftl");
    desk.extract(&[ONE]);
    assert!(desk.text("say.ftl").contains("\ndobryi-den = "));
}

#[test]
fn a_file_with_junk_is_refused_and_the_rest_goes_on() {
    let mut desk = Desk::default();
    desk.extract(&[ONE]);
    desk.files.retain(|file| file.0 == "say.ftl");
    desk.edit("say.ftl", "dobryi-den = ", "dobryi-den = {");
    let records = desk.lock.phrases.clone();
    let plan = desk.plan(&[TWO]);
    assert_eq!(plan.files.len(), 1);
    assert_eq!(plan.files[0].name, "client.ftl");
    assert_eq!(plan.refused[0].path, "locales/uk/say.ftl");
    assert_eq!(plan.refused[0].fault.id, "fault-catalog-junk");
    let say = |records: &std::collections::BTreeMap<lock::Key, lock::Phrase>| {
        records.values().filter(|it| it.file == "say.ftl").cloned().collect::<Vec<_>>()
    };
    assert_eq!(say(&plan.lock.phrases), say(&records));
}

#[test]
fn a_lock_that_cannot_be_read_refuses_everything() {
    let desk = Desk { lock: Lock::read("{\n"), ..Desk::default() };
    let plan = desk.plan(&[ONE]);
    assert_eq!(plan.files, []);
    assert_eq!(
        plan.refused[0].fault.to_string(),
        "fault-lock path=locales/uk/zvirka.lock line=1 kind=not-a-record"
    );
}

fn manual() -> impl Strategy<Value = Vec<(usize, usize, Vec<usize>)>> {
    let texts = prop::collection::vec(0..24_usize, 0..6);
    prop::collection::vec((0..4_usize, 0..3_usize, texts), 0..5)
}

fn pages(manual: &[(usize, usize, Vec<usize>)]) -> Vec<(String, String)> {
    const WORDS: [&str; 8] = [
        "Добрий день",
        "добрий день!",
        "Сідайте [ім’я]",
        "{ї} \\ \" }",
        "Так ___ ні …",
        "= a\u{0}[x]",
        "*.#",
        "Бувайте",
    ];
    let page = |(path, title, texts): &(usize, usize, Vec<usize>)| {
        let mut text = format!("# {title}. Сторінка\n\n");
        for number in texts {
            let label = ["Скажіть", "Не кажіть", "Клієнт"][number / 8];
            let phrase = WORDS[number % 8];
            text += &["> **", label, ":** «", phrase, "»\n\n"].concat();
        }
        (format!("p/{path}.md"), text)
    };
    manual.iter().map(page).collect()
}

proptest! {
    /// However a manual changes, extracting twice is extracting once, ids are unique,
    /// and every phrase has its message.
    #[test]
    fn twice_is_once(manuals in prop::collection::vec(manual(), 1..4)) {
        let mut desk = Desk::default();
        for manual in manuals {
            let pages = pages(&manual);
            let pages: Vec<(&str, &str)> = pages.iter().map(|(a, b)| (&**a, &**b)).collect();
            let plan = desk.extract(&pages);
            prop_assert_eq!(plan.refused, []);
            let catalog = desk.catalog();
            let mut ids: Vec<_> = catalog.entries().map(|(_, entry)| &entry.id).collect();
            let count = ids.len();
            ids.sort();
            ids.dedup();
            prop_assert_eq!(ids.len(), count);
            for (path, text) in pages {
                for phrase in of_page(&page(path, text, "uk"), &[]).phrases {
                    let key = phrase.key.to_string();
                    let own = |it: &&lock::Phrase| it.key == key && !it.gone;
                    let records: Vec<_> = desk.lock.phrases.values().filter(own).collect();
                    prop_assert_eq!(records.len(), 1);
                    let file = catalog.file(phrase.kind.file()).unwrap();
                    let entry = file.entry(&records[0].id).unwrap();
                    let has_choices = phrase.template.choices().next().is_some();
                    let key = (!has_choices).then_some(phrase.key);
                    prop_assert_eq!(naming::key_of(phrase.kind, file, entry), key);
                }
            }
        }
    }
}
