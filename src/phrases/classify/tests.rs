//! What is a phrase, and what is not: facts of real pages, and hard cases.

use proptest::prelude::*;

use super::*;
use crate::phrases::tests::page;

/// One line a quotation: what it is, how that is known, what it says.
fn outline(text: &str, language: &str) -> Vec<String> {
    let page = page("a.md", text, language);
    let found = quotations(&page);
    let line = |it: &Quotation| {
        let verdict = it.verdict.as_str();
        assert_eq!(it.template.is_some(), matches!(it.verdict, Verdict::Phrase(_)));
        let markup = if it.origin == Origin::Markup { "*" } else { "" };
        format!("{verdict}{markup} {}", it.text)
    };
    found.iter().map(line).collect()
}

#[track_caller]
fn check(text: &str, expected: &[&str]) {
    assert_eq!(outline(text, "uk"), expected, "{text}");
}

#[track_caller]
fn check_english(text: &str, expected: &[&str]) {
    assert_eq!(outline(text, "en"), expected, "{text}");
}

#[test]
fn quotations_of_the_seed() {
    check(
        "Часто можна почути: «Залишайте роботу на роботі».",
        &["saying Залишайте роботу на роботі"],
    );
    check(
        "Згадайте, що поспішаєте. Ви можете сказати, наприклад:\n\n\
         «Вибачте, я за Вас радий (або я співчуваю), що у Вас виникли…»",
        &["say Вибачте, я за Вас радий (або я співчуваю), що у Вас виникли…"],
    );
    check(
        "Не варто нагадувати про час та говорити «Приходьте до нас у робочий час», бо це може \
         звучати образливо. Хоча можуть бути крайні ситуації, коли доведеться говорити прямо, але \
         беземоційно:\n\n«Вибачте, якщо чесно, сьогодні вихідний. Ви мене розумієте».",
        &[
            "avoid Приходьте до нас у робочий час",
            "say Вибачте, якщо чесно, сьогодні вихідний. Ви мене розумієте",
        ],
    );
    check(
        "### Закону України «Про біженців (...)\n\nЗакону України «Про біженців».",
        &["title Про біженців"],
    );
    check(
        "Підхід \"уповноважування\" для «складних» клієнтів",
        &["title уповноважування", "term складних"],
    );
}

#[test]
fn columns() {
    check(
        "| Не кажіть | Скажіть | Чому |\n|-|-|-|\n| «Чого треба?» | Чим допомогти? | «так» краще |\n\
         | Ні | тоді «Прошу сідати» | |\n",
        &[
            "avoid* Чого треба?",
            "say* Чим допомогти?",
            "term так",
            "avoid* Ні",
            "term Прошу сідати",
        ],
    );
    check(
        "| Людина | Ви |\n|-|-|\n| може сама | поруч і підтверджуєте |\n| «Не вийде» | «Почнімо» |",
        &["client* Не вийде", "say* Почнімо"],
    );
    check("| Так | Дата |\n|-|-|\n| Добрий день | 5 |\n", &[]);
    check("| Ні | Так |\n|-|-|\n| Чого? | Прошу! |\n", &["avoid* Чого?", "say* Прошу!"]);
}

#[test]
fn one_phrase_in_two_forms_of_address() {
    check(
        "Скажіть: «Не бійся, я тобі допоможу» (дитині) / «Не бійтеся, я Вам допоможу» (дорослому).",
        &["say Не бійся, я тобі допоможу / Не бійтеся, я Вам допоможу"],
    );
}

#[test]
fn labels() {
    check("> **Скажіть:** «Добрий день!»", &["say* Добрий день!"]);
    check("> **Скажіть**: «Добрий день!»", &["say* Добрий день!"]);
    check("> **Не кажіть:** «Чого треба?»", &["avoid* Чого треба?"]);
    check("> **Клієнт:** «Я тут утретє!»", &["client* Я тут утретє!"]);
    check(
        "> **Цитата:** «Усе тече»\n\n> **Термін:** «медіація»",
        &["ordinary* Усе тече", "ordinary* медіація"],
    );
    check("> 💬 **СКАЖІТЬ, НАПРИКЛАД:** «Так»", &["say* Так"]);
    check("> **Порада:** будьте «людиною»", &["term людиною"]);
    check(
        "{% hint style=\"success\" %}\n**Скажіть:** «Добрий день!»\n{% endhint %}",
        &["say* Добрий день!"],
    );
    check(
        "{% hint style=\"danger\" %}\n**Не кажіть:** «Чого?»\n{% endhint %}\n\n«Поза»",
        &["avoid* Чого?", "term Поза"],
    );
}

#[test]
fn what_stands_behind_a_label() {
    check("> **Скажіть:** Добрий день! Сідайте.", &["say* Добрий день! Сідайте."]);
    check("> **Скажіть:** «Добрий день", &["say* Добрий день"]);
    check("> **Скажіть:**\n>\n> «Добрий день!»\n>\n> І усміхніться.", &["say* Добрий день!"]);
    check("> **Скажіть:**\n>\n> * «А так?»\n> * Б і в\n", &["say* А так?", "say* Б і в"]);
    check("> **Скажіть**\n> «Добрий день!»", &["say* Добрий день!"]);
    check("> **Скажіть:** «А так?» або «Б так?»", &["say* А так?", "say* Б так?"]);
    check("> **Не кажіть:** «А так?», бо це «образа»", &["avoid* А так?", "term* образа"]);
    check("> **Не кажіть:** «А так?», а «Б так»", &["avoid* А так?", "say* Б так"]);
    check(
        "> **Скажіть:** відкрийте розділ «Послуги» й натисніть «Далі».",
        &["say* відкрийте розділ «Послуги» й натисніть «Далі»."],
    );
    check("> **Скажіть:** Я з «Центру допомоги».", &["say* Я з «Центру допомоги»."]);
    check("> **Скажіть:** наприклад, «Так»", &["say* Так"]);
    check("> **Скажіть:** «„Так“ чи „ні“?»", &["say* „Так“ чи „ні“?"]);
    check("> **Скажіть:** „Добрий день“", &["say* Добрий день"]);
    check("> **Скажіть:** «[дата]»", &["unknown* [дата]"]);
    check("> **Скажіть:**", &[]);
}

#[test]
fn several_labels_in_one_block() {
    let talk = ["client* Де адвокат?", "say* Зараз дізнаюся."];
    check("> **Клієнт:** «Де адвокат?»\n>\n> **Ви:** «Зараз дізнаюся.»", &talk);
    check("> **Клієнт:** «Де адвокат?»\n> **Ви:** «Зараз дізнаюся.»", &talk);
    check("> **Клієнт:** «Де адвокат?» **Ви:** «Зараз дізнаюся.»", &talk);
    check("> **Клієнт:** «Де адвокат?»\n\nДалі.\n\n> **Ви:** «Зараз дізнаюся.»", &talk);
    check("> **Ви:** «Зараз дізнаюся.»", &["ordinary* Зараз дізнаюся."]);
    check("> **Запитання:** Чи можна?\n>\n> **Відповідь:** Так, можна.", &[]);
}

#[test]
fn common_labels_count_in_pairs() {
    let pair = ["avoid* Чого треба?", "say* Чим допомогти?"];
    check("> **Неправильно:** «Чого треба?»\n\n> **Правильно:** «Чим допомогти?»", &pair);
    check("> **Ні:** «Чого треба?»\n>\n> **Так:** «Чим допомогти?»", &pair);
    check("> **Правильно:** «Чим допомогти?»", &["unknown* Чим допомогти?"]);
    check(
        "> **Ні:** «Чого треба?»\n\nІнше.\n\n> **Так:** «Чим допомогти?»",
        &["unknown* Чого треба?", "unknown* Чим допомогти?"],
    );
}

#[test]
fn lead_ins_in_the_same_sentence() {
    check("Спробуйте запитати: «Що було далі?»", &["say Що було далі?"]);
    check("Скажіть «Дякую, що прийшли» і всміхніться.", &["say Дякую, що прийшли"]);
    check("Не соромтеся сказати «Я цього не знаю».", &["say Я цього не знаю"]);
    check("Те саме можна сказати інакше: «Ми маємо час».", &["say Ми маємо час"]);
    check("Не варто казати й «Я Вас розумію».", &["avoid Я Вас розумію"]);
    check("Краще не казати «Ви помилилися».", &["avoid Ви помилилися"]);
    check("Не варто мовчати, краще сказати: «Я тут».", &["say Я тут"]);
    check("Ніколи не кажіть: «Це не до нас».", &["avoid Це не до нас"]);
    check("Уникайте фраз на кшталт «Це Ваші проблеми».", &["avoid Це Ваші проблеми"]);
    check(
        "Кажіть не «Ви мусите прийти», а «Чекаю на Вас».",
        &["avoid Ви мусите прийти", "say Чекаю на Вас"],
    );
    check(
        "Скажіть «Чекаю на Вас», а не «Ви мусите прийти».",
        &["say Чекаю на Вас", "avoid Ви мусите прийти"],
    );
    check("Не кажіть «Не знаю» чи «Не до нас».", &["avoid Не знаю", "avoid Не до нас"]);
    check(
        "Якщо клієнт каже: «Мені зле», відповідайте: «Покличу лікаря».",
        &["client Мені зле", "say Покличу лікаря"],
    );
    check("Клієнт може запитати: «Скільки це коштує?»", &["client Скільки це коштує?"]);
    check("Натомість: «Сідайте, будь ласка».", &["say Сідайте, будь ласка"]);
    check("Напр. скажіть: «Сідайте, будь ласка».", &["say Сідайте, будь ласка"]);
    check("| Так |\n|---|\n| Скажіть: «Сідайте тут» |", &["say Сідайте тут"]);
}

#[test]
fn instead_of_one_thing_another() {
    let both = ["avoid Заспокойтеся!", "say Я Вас слухаю"];
    check("Замість того, щоб сказати: «Заспокойтеся!», скажіть: «Я Вас слухаю».", &both);
    check(
        "Наказ шкодить: замість того щоб казати «Заспокойтеся!», спробуйте сказати «Я Вас слухаю».",
        &both,
    );
    check("Замість «Заспокойтеся!» скажіть «Я Вас слухаю».", &both);
    check("Замість цього скажіть: «Я Вас слухаю».", &["say Я Вас слухаю"]);
}

#[test]
fn lead_ins_in_the_block_before() {
    check(
        "Назвіть крок. Наприклад:\n\n«Звернення зареєстровано, ось номер».",
        &["say Звернення зареєстровано, ось номер"],
    );
    check("Є слова, наприклад:\n\n«складний»", &["unknown складний"]);
    check(
        "Скажіть:\n\n* «А так?»;\n* «Б так?».\n\nДалі «В».",
        &["say А так?", "say Б так?", "term В"],
    );
    check("Скажіть:\n\n> «Сідайте тут»", &["say Сідайте тут"]);
    check(
        "Шкідливі фрази:\n\n* «Заспокойтеся»\n* «Це не до нас»",
        &["avoid Заспокойтеся", "avoid Це не до нас"],
    );
    check("Чого не варто казати:\n\n«Це не до нас»", &["avoid Це не до нас"]);
    check("Клієнт запитує:\n\n«Скільки чекати?»", &["client Скільки чекати?"]);
    // The block before does not end in a colon, is not the one before, or it is no block.
    check("Можна сказати так.\n\n«Сідайте ось тут, прошу»", &["unknown Сідайте ось тут, прошу"]);
    check("Скажіть:\n\nТак.\n\n«Сідайте ось тут, прошу»", &["unknown Сідайте ось тут, прошу"]);
    check("Скажіть:\n\n## Розділ\n\n«Сідайте ось тут, прошу»", &["unknown Сідайте ось тут, прошу"]);
    check(
        "Скажіть:\n\n![](a.png)\n\n«Сідайте ось тут, прошу»",
        &["unknown Сідайте ось тут, прошу"],
    );
    check("Скажіть:\n\n«Сідайте тут» і чекайте.", &["term Сідайте тут"]);
}

#[test]
fn words_behind_only_turn_to_avoid() {
    check(
        "Можна сказати «Приходьте завтра», але це звучить як відмова.",
        &["avoid Приходьте завтра"],
    );
    check("Фраза «Це Ваші проблеми, не наші» є образливою.", &["avoid Це Ваші проблеми, не наші"]);
    check("Скажіть «Чекаю на Вас». Це звучить не образливо.", &["say Чекаю на Вас"]);
    check("Закон «Про працю» ображає здоровий глузд.", &["title Про працю"]);
}

#[test]
fn what_is_no_phrase() {
    check("Не говоріть, що «Дія» не працює.", &["term Дія"]);
    check("Поясніть, що таке «апеляція».", &["term апеляція"]);
    check("Запитайте про «Посвідчення біженця» й дату.", &["term Посвідчення біженця"]);
    check(
        "Скажіть, що діє Закон України «Про звернення громадян».",
        &["title Про звернення громадян"],
    );
    check("У розділі «Послуги» натисніть «Далі».", &["title Послуги", "term Далі"]);
    check("Як кажуть, «тихіше їдеш — далі будеш».", &["saying тихіше їдеш — далі будеш"]);
    check("Не варто скажіть „Ви мусите прийти сюди“.", &["unknown Ви мусите прийти сюди"]);
    check("Він сказав «Добрий день усім нам».", &["unknown Добрий день усім нам"]);
    check("`Скажіть: «код»` і Скажіть: текст", &[]);
    check(
        "Можна сказати, що все добре. «Так воно і є», — писали давні.",
        &["unknown Так воно і є"],
    );
}

#[test]
fn english() {
    check_english("> **Say:** “Please take a seat.”", &["say* Please take a seat."]);
    check_english("> **Don’t say:** \"Calm down.\"", &["avoid* Calm down."]);
    check_english(
        "You can say, for example:\n\n“I hear you. What happened then?”",
        &["say I hear you. What happened then?"],
    );
    check_english(
        "Instead of saying “Calm down!”, say “I am listening.”",
        &["avoid Calm down!", "say I am listening."],
    );
    check_english(
        "Never say “That’s not my job”, because it sounds rude.",
        &["avoid That’s not my job"],
    );
    check_english("Don't say: \"Come back tomorrow\".", &["avoid Come back tomorrow"]);
    check_english("A client may ask: “How long will it take?”", &["client How long will it take?"]);
    // What technical texts are full of.
    check_english(
        "We say \"hello\" to the \"world\", that is, \"print it\".",
        &["term hello", "term world", "term print it"],
    );
    check_english(
        "You can say that “x” is moved. Press the “Save as” button.",
        &["term x", "term Save as"],
    );
    check_english("The client asks the server for \"index.html\".", &["term index.html"]);
}

#[test]
fn hostile_pages_are_read_in_time() {
    for text in [
        "**!** ".repeat(50_000),
        format!("> {}", "**Скажіть:** «а».".repeat(20_000)),
        "Скажіть: ".repeat(50_000) + "«а»",
        "«а» і ".repeat(50_000),
        "{% hint %}\n\n> «а»\n\n{% endhint %}\n\n".repeat(5_000),
        format!("> **Скажіть:** «{}»", "[дата] … ___ ".repeat(20_000)),
        format!("Скажіть:\n\n{}", "* «а б»\n".repeat(20_000)),
        ". ".repeat(100_000) + "«Скажіть»",
        "&laquo;".repeat(50_000) + "а",
        format!("`{}`", "«".repeat(200_000)),
        "«а\u{0}б» ".repeat(20_000),
    ] {
        quotations(&page("a.md", &text, "uk"));
    }
}

fn markdown() -> impl Strategy<Value = String> {
    let token = prop::sample::select(vec![
        "\n",
        "\n\n",
        "> ",
        "* ",
        "**",
        "**Скажіть:** ",
        "**Не кажіть**: ",
        "**Клієнт:**",
        "**Ви:** ",
        "**Так:** ",
        "**Ні:**",
        "«",
        "»",
        "„",
        "“",
        "”",
        "\"",
        "Скажіть: ",
        "не варто казати ",
        "Замість того, щоб сказати: ",
        ", скажіть: ",
        ", бо це звучить образливо. ",
        "{% hint style=\"info\" %}\n",
        "\n{% endhint %}\n",
        "# ",
        "| а |\n|---|\n| ",
        "`",
        "<b>",
        "<",
        "&laquo;",
        "&#0;",
        "&",
        ";",
        "![а](б)",
        "[ім’я]",
        "\\[",
        "\\{",
        "___",
        "\\_\\_",
        "…",
        ". ",
        ":",
        "\u{0}",
        "\u{301}",
        "ʼ",
        "слово",
        "Ви",
        "  ",
        "\r\n",
        "[^1]",
        "10 ",
    ]);
    prop::collection::vec(token, 0..40).prop_map(|tokens| tokens.concat())
}

proptest! {
    /// Nothing on a page can make reading it fail, and every quotation has its place.
    #[test]
    fn any_page_is_read(text in markdown(), language in "uk|en|") {
        let page = page("a.md", &text, &language);
        let mut start = 0;
        for quotation in quotations(&page) {
            let span = quotation.span;
            prop_assert!(span.start >= start && span.end >= span.start, "{:?}", quotation);
            prop_assert!(page.source.text().get(span.range()).is_some());
            prop_assert!(quotation.text.is_empty() || !page.source.slice(span).is_empty());
            start = span.start;
        }
        crate::phrases::of_page(&page, &[]);
    }
}
