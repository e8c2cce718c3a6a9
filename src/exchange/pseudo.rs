//! A translation into no language: one can read it, and sees at once what is not
//! translated, what does not fit, and what is put together from pieces.

use crate::catalog::splice::{self, Edit, NewEntry, Place};
use crate::catalog::write::{self, Choice, Part};
use crate::catalog::{File, Pattern};
use crate::fault::Fault;
use crate::source::Source;

/// The text of a file, translated so: letters with marks over them, vowels twice, and
/// brackets around every text.
///
/// Fails when the file cannot be read whole.
pub fn pseudo(file: &File) -> Result<String, Fault> {
    let mut edits = Vec::new();
    let mut after = None;
    for entry in &file.entries {
        let translated = |pattern: &Pattern| framed(write::parts(&file.source, pattern));
        let attributes = entry
            .attributes
            .iter()
            .map(|attribute| (attribute.id.text.to_string(), translated(&attribute.pattern)));
        let new = NewEntry {
            id: entry.id.to_string(),
            comment: None,
            value: entry.value.as_ref().map(translated),
            attributes: attributes.collect(),
        };
        let group = file.group(entry).map(str::to_owned);
        edits.push(Edit::Insert { entry: new, place: Place { group, after } });
        after = Some(entry.id.to_string());
    }
    let empty = File::new(&*file.name, Source::new(&*file.source.path, ""));
    splice::apply(&empty, &edits).map_err(|refusal| refusal.fault(file))
}

fn framed(parts: Vec<Part>) -> Vec<Part> {
    if let [Part::Select { selector, choices }] = &*parts {
        let choices = choices
            .iter()
            .map(|choice| Choice { value: framed(choice.value.clone()), ..choice.clone() });
        return vec![Part::Select { selector: selector.clone(), choices: choices.collect() }];
    }
    let mut framed = vec![Part::from("[")];
    framed.extend(parts.into_iter().map(changed));
    framed.push(Part::from("]"));
    framed
}

fn changed(part: Part) -> Part {
    match part {
        Part::Text(text) => Part::Text(widened(&text)),
        Part::Select { selector, choices } => {
            let choices = choices.into_iter().map(|choice| Choice {
                value: choice.value.into_iter().map(changed).collect(),
                ..choice
            });
            Part::Select { selector, choices: choices.collect() }
        }
        part => part,
    }
}

/// Letters that look like others, and vowels twice. What stands in tags and addresses is
/// for programs, and stays.
fn widened(text: &str) -> String {
    let mut out = String::with_capacity(text.len() * 2);
    let mut in_tag = false;
    for word in text.split_inclusive(char::is_whitespace) {
        let is_address = word.contains("://") || word.contains('@');
        for c in word.chars() {
            match c {
                '<' => in_tag = true,
                '>' => in_tag = false,
                _ if in_tag || is_address => {}
                _ => {
                    let (other, is_vowel) = like(c);
                    out.push(other);
                    if is_vowel {
                        out.push(other);
                    }
                    continue;
                }
            }
            out.push(c);
        }
    }
    out
}

/// A letter like this one, and whether it is a vowel.
fn like(c: char) -> (char, bool) {
    const PAIRS: [(&str, &str); 2] = [
        ("aeiouyAEIOUYаеиіоуюяєїАЕИІОУЮЯЄЇ", "áéíóúýÁÉÍÓÚÝӑӗӥіӧӯюяєїӐӖӤІӦӮЮЯЄЇ"),
        ("cdgklnrstwzCDGKLNRSTWZгжзкчГЖЗКЧ", "çďğķļñŕšťŵžÇĎĞĶĻÑŔŠŤŴŽѓӂӟќӵЃӁӞЌӴ"),
    ];
    for (number, (plain, marked)) in PAIRS.iter().enumerate() {
        if let Some(at) = plain.chars().position(|it| it == c) {
            return (marked.chars().nth(at).unwrap_or(c), number == 0);
        }
    }
    (c, false)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_can_still_be_read() {
        let text = "# к\n-t = центр\n\n## Група\n\na = Добрий день, { $name } <b class=\"x\">hello</b>!\n    .title = { $n ->\n        [one] один\n       *[other] [x] https://example.org\n    }\n";
        let file = File::new("say.ftl", Source::new("say.ftl", text));
        let found = pseudo(&file).unwrap();
        assert_eq!(found.lines().next(), Some("-t = { \"[\" }цӗӗнтр]"));
        let again = File::new("say.ftl", Source::new("say.ftl", found.as_str()));
        assert_eq!(again.junk, []);
        assert_eq!(again.entries.len(), 2);
        assert!(found.contains("дӗӗнь, { $name } <b class=\"x\">hééļļóó</b>!]"), "{found}");
        assert!(found.contains("https://example.org]"), "{found}");
    }
}
