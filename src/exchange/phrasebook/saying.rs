//! A message as it can be printed: one line, with blanks to fill in, and what is said in
//! several ways side by side.
//!
//! A catalog has a whole sentence for every choice. On paper nobody chooses, and two
//! sentences that differ in one word are read twice: so what they share stands once, and
//! where they part, both stand: «я Вас зрозумів / зрозуміла». Sentences that share less
//! than half of their words stay whole.

use std::iter::Peekable;

use similar::{Algorithm, DiffOp, capture_diff_slices};

use crate::catalog::write::{self, Part};
use crate::catalog::{Catalog, Entry, File};

/// How many ways to say it are printed; nobody reads more.
const MOST_WAYS: usize = 8;

/// How deep messages are followed that stand in one another.
const DEEPEST: usize = 8;

/// How many messages are followed for one saying: each may name another ten times.
const MOST_FOLLOWED: usize = 64;

/// What a message says: one way to say it, or several.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Saying {
    /// Each a whole sentence; at least one.
    pub ways: Vec<Vec<Run>>,
}

/// A stretch of a sentence.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Run {
    /// Words.
    Text(String),
    /// A place for a word, by its variable.
    Blank(String),
    /// One of these.
    Either(Vec<Vec<Run>>),
}

impl Saying {
    /// What an entry of a catalog says; `None` when it has no value, or an empty one.
    pub fn read(catalog: &Catalog, file: &File, entry: &Entry) -> Option<Self> {
        let value = entry.value.as_ref()?;
        let parts = write::parts(&file.source, value);
        let ways = Reader { catalog, depth: 0, followed: 0 }.ways(&parts);
        let ways: Vec<Vec<Run>> = ways.into_iter().filter(|way| !way.is_empty()).collect();
        (!ways.is_empty()).then_some(Self { ways })
    }

    /// As plain text, a way a line; `blank` writes a place for a word.
    pub fn plain(&self, blank: impl Fn(&str) -> String) -> String {
        let ways = self.ways.iter().map(|way| plain(way, &blank));
        ways.collect::<Vec<_>>().join("\n")
    }
}

fn plain(runs: &[Run], blank: &impl Fn(&str) -> String) -> String {
    let mut out = String::new();
    for run in runs {
        match run {
            Run::Text(text) => out.push_str(text),
            Run::Blank(name) => out.push_str(&blank(name)),
            Run::Either(options) => {
                let options: Vec<String> = options.iter().map(|it| plain(it, blank)).collect();
                out.push_str(&beside(&options));
            }
        }
    }
    out
}

/// Options in a line of text: single words with a slash between, more in brackets.
fn beside(options: &[String]) -> String {
    let told = options.join(" / ");
    if options.iter().any(|it| it.contains(' ')) { format!("({told})") } else { told }
}

/// Follows what stands in a message.
struct Reader<'a> {
    catalog: &'a Catalog,
    depth: usize,
    followed: usize,
}

impl Reader<'_> {
    /// The ways to say what `parts` say.
    fn ways(&mut self, parts: &[Part]) -> Vec<Vec<Run>> {
        let mut runs = Vec::new();
        for part in parts {
            match part {
                Part::Text(text) => push_text(&mut runs, text),
                Part::Variable(name) => runs.push(Run::Blank(name.clone())),
                Part::Expression(expression) => {
                    runs.extend(self.expressed(expression));
                }
                Part::Select { choices, .. } => {
                    let ways = self.chosen(choices);
                    // The usual shape: the choice is around the whole of the sentence.
                    if let [_] = parts {
                        return ways;
                    }
                    match <[Vec<Run>; 1]>::try_from(ways) {
                        Ok([way]) => runs.extend(way),
                        Err(ways) => runs.push(Run::Either(ways)),
                    }
                }
            }
        }
        trim(&mut runs);
        vec![runs]
    }

    /// The ways of a choice, merged where they are alike.
    fn chosen(&mut self, choices: &[write::Choice]) -> Vec<Vec<Run>> {
        let is = |key: &str| choices.iter().any(|choice| choice.key == key);
        // What is printed for nobody in particular says the same as the two together.
        let by_gender = is("masculine") && is("feminine");
        let told = choices.iter().filter(|choice| !(by_gender && choice.key == "other"));
        let mut all: Vec<Vec<Run>> = Vec::new();
        for way in told.flat_map(|choice| self.ways(&choice.value)) {
            if !all.contains(&way) {
                all.push(way);
            }
        }
        all.truncate(MOST_WAYS);
        match merged(&all) {
            Some(one) => vec![one],
            None => all,
        }
    }

    /// What stands for an expression: the text of another message or term, the variable of a
    /// function.
    fn expressed(&mut self, expression: &str) -> Vec<Run> {
        if let Some((_, arguments)) = expression.split_once('(')
            && !expression.starts_with('-')
        {
            let variable = arguments.split_once('$').map(|(_, rest)| {
                let end = |it: char| !(it.is_ascii_alphanumeric() || matches!(it, '-' | '_'));
                rest.split(end).next().unwrap_or_default()
            });
            return variable.map(|name| Run::Blank(name.to_owned())).into_iter().collect();
        }
        let id = expression.split(['(', '.']).next().unwrap_or_default().trim();
        let attribute = expression.split('(').next().and_then(|it| it.split_once('.'));
        if self.depth < DEEPEST
            && self.followed < MOST_FOLLOWED
            && let Some((file, entry)) = self.catalog.entry(id)
        {
            let pattern = match attribute {
                Some((_, name)) => {
                    let named = entry.attributes.iter().find(|it| *it.id.text == *name.trim());
                    named.map(|attribute| &attribute.pattern)
                }
                None => entry.value.as_ref(),
            };
            if let Some(pattern) = pattern {
                let parts = write::parts(&file.source, pattern);
                (self.depth, self.followed) = (self.depth + 1, self.followed + 1);
                let ways = self.ways(&parts);
                self.depth -= 1;
                return ways.into_iter().next().unwrap_or_default();
            }
        }
        vec![Run::Text(expression.to_owned())]
    }
}

/// Several ways as one, with what they do not share side by side. `None` when they share
/// too little.
fn merged(all: &[Vec<Run>]) -> Option<Vec<Run>> {
    match all {
        [one] => Some(one.clone()),
        [one, other] => beside_each_other(one, other),
        [] => None,
        several => with_common_ends(several),
    }
}

fn is_in_word(letter: char) -> bool {
    letter.is_alphanumeric() || matches!(letter, '\'' | '’' | 'ʼ' | '-')
}

/// A way cut into runs of one word each.
fn cut(way: &[Run]) -> Vec<Run> {
    let mut cut = Vec::new();
    for run in way {
        let Run::Text(text) = run else {
            cut.push(run.clone());
            continue;
        };
        let class = |letter: char| match letter {
            _ if is_in_word(letter) => 0,
            _ if letter.is_whitespace() => 1,
            _ => 2,
        };
        let mut letters = text.chars().peekable();
        while let Some(word) = next_of_class(&mut letters, class) {
            cut.push(Run::Text(word));
        }
    }
    cut
}

fn next_of_class(
    letters: &mut Peekable<std::str::Chars<'_>>,
    class: impl Fn(char) -> u8,
) -> Option<String> {
    let first = letters.next()?;
    let mut word = String::from(first);
    while let Some(next) = letters.next_if(|it| class(*it) == class(first)) {
        word.push(next);
    }
    Some(word)
}

fn is_space(run: &Run) -> bool {
    matches!(run, Run::Text(text) if text.trim().is_empty())
}

fn is_word(run: &Run) -> bool {
    match run {
        Run::Text(text) => text.contains(is_in_word),
        Run::Blank(_) | Run::Either(_) => true,
    }
}

/// Whether so many words of these are enough to be told once.
fn is_most(shared: usize, ways: &[&[Run]]) -> bool {
    let longest = ways.iter().map(|way| way.iter().filter(|run| is_word(run)).count()).max();
    shared * 2 >= longest.unwrap_or(0) && shared > 0
}

fn beside_each_other(one: &[Run], other: &[Run]) -> Option<Vec<Run>> {
    let (one, other) = (cut(one), cut(other));
    let mut out: Vec<Run> = Vec::new();
    let mut shared = 0;
    // What differs on either side since the last word that both have.
    let mut apart: (Vec<Run>, Vec<Run>) = (Vec::new(), Vec::new());
    let ops = capture_diff_slices(Algorithm::Myers, &one, &other);
    let mut ops = ops.into_iter().peekable();
    while let Some(op) = ops.next() {
        if let DiffOp::Equal { old_index, len, .. } = op {
            let equal = &one[old_index..old_index + len];
            // A blank alone does not part two differences.
            if !(apart.0.is_empty() && apart.1.is_empty())
                && equal.iter().all(is_space)
                && ops.peek().is_some()
            {
                apart.0.extend_from_slice(equal);
                apart.1.extend_from_slice(equal);
                continue;
            }
            shared += equal.iter().filter(|run| is_word(run)).count();
            put_apart(&mut out, &mut apart);
            out.extend_from_slice(equal);
        } else {
            apart.0.extend_from_slice(&one[op.old_range()]);
            apart.1.extend_from_slice(&other[op.new_range()]);
        }
    }
    put_apart(&mut out, &mut apart);
    is_most(shared, &[&one, &other]).then(|| joined(out))
}

/// Ends a difference: both sides become options.
fn put_apart(out: &mut Vec<Run>, apart: &mut (Vec<Run>, Vec<Run>)) {
    let (one, other) = (std::mem::take(&mut apart.0), std::mem::take(&mut apart.1));
    if one.is_empty() && other.is_empty() {
        return;
    }
    match (one.is_empty(), other.is_empty()) {
        (false, false) => out.push(Run::Either(vec![joined(one), joined(other)])),
        (one_is_empty, _) => out.extend(in_brackets(if one_is_empty { other } else { one })),
    }
}

/// What may be left out: in brackets, unless it stands in some already.
fn in_brackets(runs: Vec<Run>) -> Vec<Run> {
    let mut runs = joined(runs);
    let bare = plain(&runs, &|_| String::new());
    if bare.trim_start().starts_with('(') && bare.trim_end().ends_with(')') {
        return runs;
    }
    let leads = matches!(runs.first(), Some(Run::Text(text)) if text.starts_with(' '));
    let trails = matches!(runs.last(), Some(Run::Text(text)) if text.ends_with(' '));
    trim(&mut runs);
    runs.insert(0, Run::Text(if leads { " (" } else { "(" }.to_owned()));
    runs.push(Run::Text(if trails { ") " } else { ")" }.to_owned()));
    runs
}

fn with_common_ends(all: &[Vec<Run>]) -> Option<Vec<Run>> {
    let all: Vec<Vec<Run>> = all.iter().map(|way| cut(way)).collect();
    let first = all.first()?;
    let shortest = all.iter().map(Vec::len).min()?;
    let same = |at: &dyn Fn(&Vec<Run>) -> usize| {
        all.iter().all(|way| way.get(at(way)) == first.get(at(first)))
    };
    let head = (0..shortest).take_while(|&at| same(&|_| at)).count();
    let tail = (1..=shortest - head).take_while(|&at| same(&|way| way.len() - at)).count();
    let shared = first[..head].iter().chain(&first[first.len() - tail..]);
    let shared = shared.filter(|run| is_word(run)).count();
    let slices: Vec<&[Run]> = all.iter().map(Vec::as_slice).collect();
    if !is_most(shared, &slices) {
        return None;
    }
    let mut out = first[..head].to_vec();
    let middles = all.iter().map(|way| joined(way[head..way.len() - tail].to_vec()));
    out.push(Run::Either(middles.collect()));
    out.extend_from_slice(&first[first.len() - tail..]);
    Some(joined(out))
}

/// Adds text; white space becomes one blank.
fn push_text(runs: &mut Vec<Run>, text: &str) {
    let mut folded = String::with_capacity(text.len());
    let ends_blank = matches!(runs.last(), Some(Run::Text(text)) if text.ends_with(' '));
    let mut blank = ends_blank;
    for letter in text.chars() {
        let is_blank = matches!(letter, ' ' | '\n' | '\t' | '\r');
        if !(is_blank && blank) {
            folded.push(if is_blank { ' ' } else { letter });
        }
        blank = is_blank;
    }
    match runs.last_mut() {
        Some(Run::Text(before)) => before.push_str(&folded),
        _ if folded.is_empty() => {}
        _ => runs.push(Run::Text(folded)),
    }
}

/// Texts that adjoin as one.
fn joined(runs: Vec<Run>) -> Vec<Run> {
    let mut out = Vec::new();
    for run in runs {
        match run {
            Run::Text(text) => push_text(&mut out, &text),
            other => out.push(other),
        }
    }
    out
}

/// Takes the blanks off both ends.
fn trim(runs: &mut Vec<Run>) {
    if let Some(Run::Text(text)) = runs.first_mut() {
        *text = text.trim_start().to_owned();
    }
    if let Some(Run::Text(text)) = runs.last_mut() {
        text.truncate(text.trim_end().len());
    }
    runs.retain(|run| !matches!(run, Run::Text(text) if text.is_empty()));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Source;

    /// The ways to say the message `a` of a catalog, a way a line.
    fn said(text: &str) -> String {
        let file = File::new("say.ftl", Source::new("locales/uk/say.ftl", text));
        let catalog = Catalog::new("uk", vec![file]);
        let (file, entry) = catalog.entry("a").expect("a message");
        let saying = Saying::read(&catalog, file, entry);
        saying.map_or_else(String::new, |it| it.plain(|name| format!("[{name}]")))
    }

    #[track_caller]
    fn check(text: &str, expected: &str) {
        assert_eq!(said(text), expected);
    }

    #[test]
    fn a_line_with_blanks() {
        check("a = Добрий день, { $name }!\n", "Добрий день, [name]!");
        check("a =\n    Добрий\n    день\n", "Добрий день");
        check("a = { \"{\" } і { \"\\u0041\" }\n", "{ і A");
        check("a = { NUMBER($count, minimumFractionDigits: 2) } грн\n", "[count] грн");
        check("a = { \"\" }\n", "");
        check("a =\n    .title = Б\n", "");
    }

    #[test]
    fn what_two_genders_share_stands_once() {
        check(
            "a =\n    { $speaker_gender ->\n        [masculine] Я Вас зрозумів. Я пропустив це?\n        \
             [feminine] Я Вас зрозуміла. Я пропустила це?\n       *[other] Я Вас зрозумів (зрозуміла).\n    }\n",
            "Я Вас зрозумів / зрозуміла. Я пропустив / пропустила це?",
        );
        check(
            "a = { $g ->\n [masculine] Хочу, щоб допоміг { $name }, добре?\n \
             *[feminine] Хочу, щоб допомогла { $name }, добре?\n }\n",
            "Хочу, щоб допоміг / допомогла [name], добре?",
        );
        // Two words that differ beside each other are one difference.
        check(
            "a = { $g ->\n [masculine] Ви самі прийшли сюди сьогодні рано?\n *[feminine] Ви сама прийшла сюди сьогодні рано?\n }\n",
            "Ви (самі прийшли / сама прийшла) сюди сьогодні рано?",
        );
    }

    #[test]
    fn sentences_with_little_in_common_stay_whole() {
        check(
            "a = { $address ->\n [informal] Не бійся, я тобі допоможу.\n *[formal] Не бійтеся, я Вам допоможу.\n }\n",
            "Не бійся / бійтеся, я тобі / Вам допоможу.",
        );
        check(
            "a = { $alt ->\n *[a] Зачекайте, будь ласка.\n [b] Ви можете прийти завтра?\n }\n",
            "Зачекайте, будь ласка.\nВи можете прийти завтра?",
        );
        check(
            "a = { $alt ->\n *[a] Можу я Вам допомогти?\n [b] Можу я Вам підказати?\n [c] Можу я Вам щось підказати?\n }\n",
            "Можу я Вам (допомогти / підказати / щось підказати)?",
        );
    }

    #[test]
    fn counted_words_stand_side_by_side() {
        check(
            "a = { $count ->\n [one] Протягом { $count } дня\n [few] Протягом { $count } днів\n *[other] Протягом { $count } днів\n }\n",
            "Протягом [count] дня / днів",
        );
    }

    #[test]
    fn what_may_be_left_out_stands_in_brackets() {
        check(
            "a = { $aside ->\n *[full] Сідайте (якщо зручно) тут.\n [short] Сідайте тут.\n }\n",
            "Сідайте (якщо зручно) тут.",
        );
        check(
            "a = { $aside ->\n *[full] Сідайте ось тут.\n [short] Сідайте тут.\n }\n",
            "Сідайте (ось) тут.",
        );
    }

    #[test]
    fn a_choice_inside_a_sentence() {
        check(
            "a = Я { $g ->\n [masculine] радий\n *[feminine] рада\n } Вас бачити.\n",
            "Я радий / рада Вас бачити.",
        );
    }

    #[test]
    fn messages_in_messages() {
        check(
            "a = { -brand } і { b.title }\n-brand = Звірка\nb = Б\n    .title = назва\n",
            "Звірка і назва",
        );
        // Round and round, and ever more of it.
        let names: Vec<char> = ('b'..='z').collect();
        let many = names
            .windows(2)
            .map(|it| format!("{} = {}\n", it[0], format!("{{ {} }}", it[1]).repeat(20)));
        let many = many.collect::<Vec<_>>().concat();
        assert!(said(&format!("a = {{ b }}\n{many}z = !\n")).len() < 10_000);
        check("a = { b }\nb = { a }\n", "b");
        check("a = { nowhere }\n", "nowhere");
    }
}
