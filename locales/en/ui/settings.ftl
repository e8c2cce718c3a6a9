### What the keys of zvirka.toml and phrases.toml mean: “zvirka explain text.quotes”.

settings-title = Configuration
settings-about =
    Zvirka needs no settings: what a manual is, its dialect and its language are found out. What is to be
    otherwise stands in { $file } at the root of the project. A key or a rule that does not exist is an
    error, so nothing is switched off by a slip; an editor that knows JSON Schema completes and checks the
    file by { $schema }.
settings-phrases-about =
    What no mark on a page can say of a phrase stands in { $file } at the root of the project, a table a
    phrase. A table that fits nothing is told. Its schema is { $schema }.
settings-top = At the head of the file
settings-example = Example

## zvirka.toml

setting-lang = The language in which the program speaks in this project: `uk` or `en`. Left out, `ZVIRKA_LANG` and the system’s language decide; `--lang` goes before all.
setting-exclude = Files and folders that are none of the project’s: globs relative to its root. They are not read, and links into them are not followed. What git ignores need not be named.
setting-manual = A manual. Left out, the manuals are discovered: a folder with `SUMMARY.md`, `book.toml` or `.gitbook.yaml`.
setting-manual-root = The folder with its pages, relative to the root of the project; left out, the root itself.
setting-manual-flavour = The dialect: `gitbook`, `mdbook` or `github`. Left out, it is found out by the files that each of them has.
setting-manual-language = The language of its pages, as `uk`, `en` or `pt-BR`. Left out, the letters decide.
setting-locales = The translations.
setting-locales-path = Where the Fluent files are. `{"{"}locale{"}"}` stands for a folder with the name of a language, and the folders before it have plain names. Left out, `locales/{"{"}locale{"}"}/**/*.ftl`.
setting-locales-source = The language that the others are translated from. Left out, the language of the first manual; without a manual, English.
setting-locales-required = Languages that must be complete: what they lack is an error. The others may be incomplete.
setting-phrases = The phrases that the manual teaches.
setting-phrases-strict = Whether only phrases that bear a label, or that `phrases.toml` names, are taken. Left out, `false`: those that a sentence leads up to are taken too.
setting-phrases-overrides = The file with what is said of single phrases. Left out, `phrases.toml`, where there is one.
setting-text = The marks that the manual is written with. Left out or `auto`, the text decides: what most of it has is right.
setting-text-quotes = The quotation marks: `«»`, `„“`, `“”` or `""`.
setting-text-apostrophe = The apostrophe: `’`, `ʼ` or `'`.
setting-text-dash = The dash: `—` or `–`.
setting-text-ellipsis = The points of an omission: `…` or `...`.
setting-terms = An entry of the glossary. Words are known in every form.
setting-terms-prefer = The phrase to use.
setting-terms-avoid = The phrases that it takes the place of.
setting-links-external = The addresses that `zvirka links --external` asks for.
setting-links-external-ignore = Addresses that nobody is to ask: globs over the whole address, in which `*` stands for anything.
setting-links-external-broken-after = How long an address may be gone before it counts as dead: so many `failures` in a row, or so many `days`, whichever comes first. Runs know of each other by the file of `--cache`. Left out, an address is dead at once.
setting-rules = The levels of rules: `off`, `info`, `warning` or `error`, a rule a line. `zvirka rules` lists the rules.
setting-rules-preset = The levels to begin with: `default`, each rule’s own; `strict`, where notes are warnings and what is off is one too; `off`, where nothing runs but what is switched on.
setting-overrides = Other levels for some files. Of several that fit a file the last has the say.
setting-overrides-path = The files: a glob relative to the root of the project.
setting-overrides-rules = The levels, as under `[rules]`.
setting-allow = A finding that is to be left as it is. One that allows nothing any more is told.
setting-allow-rule = The rule.
setting-allow-path = The files: a glob relative to the root of the project.
setting-allow-text = Only on lines that have this text. Left out, on all.
setting-allow-reason = Why it may stay. It is never left out: somebody will read it in a year.

## phrases.toml

setting-phrase = What an editor says of a phrase.
setting-phrase-page = The page it is on: its path, or the number that the title of the page begins with.
setting-phrase-starts = How it begins, inside its quotation marks; case and punctuation do not matter.
setting-phrase-kind = What it is: `say`, `avoid`, `client` (somebody else says it) or `ignore` (no phrase). Left out, the page decides.
setting-phrase-id = The id of its message. Left out, it is made of its words.
setting-phrase-slots = Names for its blanks: those that the program gives them, and those to use.
setting-phrase-aside = Whether what stands in brackets may be left out when the phrase is said. Left out, `false`.
setting-phrase-note = A line for translators, which stands above the message.
