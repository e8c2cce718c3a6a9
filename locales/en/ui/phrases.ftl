### Rules about the phrases that a manual teaches.

unmarked-phrase = This reads like a phrase to be said, but nothing says that it is one
    .title = Unmarked phrase
    .about = A text in quotation marks speaks to a person, as the phrases that a manual teaches do, but neither a label nor the sentence before it says so; it will not be translated. In a manual without any phrases nothing is said of it.
    .help = If it is one, put “Say:” or “Don’t say:” before it; if it is not, list it in phrases.toml with kind = "ignore"

unnamed-slot = { $count ->
        [one] A blank does not say what is put in
       *[other] { $count } blanks do not say what is put in
    }
    .title = Unnamed slot
    .about = Translators see a variable in place of a blank. Where the page prints lines or dots and nothing else, the variable is called blank1, and nobody knows whether a name, a date or a whole sentence will stand there.
    .help = Name it: [name], [date], [authority], or do so in phrases.toml: slots = {"{"} blank1 = "reason" {"}"}

ambiguous-alternative = The phrase was read as { $readings }
    .title = Ambiguous alternative
    .about = A bracket “(or …)” or a slash does not show how many words before it the alternative takes the place of, unless both have the same number. The program has guessed, and translations would be made from its guess.
    .help = If that is wrong, make the alternatives equally long, or print two phrases

too-many-variants = The phrase has { $count } readings: a translator must see each as a whole sentence
    .title = Too many variants
    .about = Every choice (a gender, a form of address, an “or”) doubles the number of sentences. Beyond four the phrase stays as it is printed, and cannot be translated properly.
    .help = Split it into two phrases

single-gender-phrase = Only one gender can say this: “{ $word }”
    .title = Single-gender phrase
    .about = A phrase that is taught to everybody is printed in the masculine or in the feminine only.
    .help = Add the other form, as in «зрозумів (зрозуміла)», or build the sentence differently

html-slot = “{ $tag }” is not shown on the page: a browser takes it for a tag
    .title = HTML slot
    .about = A Latin word in angle brackets is read as an HTML tag and not shown, which leaves a hole in the phrase.
    .help = Put it in square brackets: [name]

dangling-override = No text in quotation marks on that page begins with “{ $text }”
    .title = Dangling override
    .about = The entry was meant for one phrase, which has been rewritten or moved since, or the entry has a slip. What it settled is not in force.
    .help = Mend page or starts, or delete the entry

duplicate-phrase = This phrase stands elsewhere already
    .title = Duplicate phrase
    .about = Both places become one message with one translation. If they mean different things, it will fit one of them only.
    .help = Keep one, or make them differ
    .first = first here

stale-extraction = The file is behind the manual: { $new } new, { $reworded } reworded, { $moved } moved, { $gone } gone
    .title = Stale extraction
    .about = The phrases on the pages are no longer those of the file that translations are made from. Where phrases have never been extracted nothing is said of it.
    .help = Extract them again: zvirka extract
