### Rules about text.

mixed-script = { $kind ->
        [glued] Two words run together: “{ $word }”
        [lone] The letter “{ $word }” here is Latin
       *[word] { $script ->
            [latin] The word “{ $word }” has Latin letters in it: { $letters }
           *[cyrillic] The word “{ $word }” has Cyrillic letters in it: { $letters }
        }
    }
    .title = Letters of another alphabet in a word
    .about = A Latin “i” or “c” looks exactly like the Cyrillic one, but search does not find such a word, a screen reader cannot say it, and a spelling checker does not know it. A lone Latin a, e, i, o, y or c between Cyrillic words is found too. Roman numerals, names with digits, and words joined by a hyphen or an apostrophe are no fault.
    .help = { $kind ->
            [glued] Put a space between them
           *[word] Type it again in the letters of one alphabet
        }

unbalanced-quotes = The quotation mark { $mark } has no partner
    .title = A quotation mark without its partner
    .about = Marks are counted within a paragraph, a heading, a list item or a cell. Without the second mark nobody sees where the quotation ends, and a phrase cannot be taken for translation. Straight marks are counted in Cyrillic text only: elsewhere they may be inches or code. Cut titles that end in (...) do not count.
    .help = Add the second mark, or remove the one too many

foreign-letter = The word “{ $word }” has letters in it that Ukrainian does not have: { $letters }
    .title = The letters ё, ы, э, ъ in a Ukrainian text
    .about = Such letters are left over from a translation, or from typing with another layout. Quotations in Russian (a sentence, or several words in quotation marks, without a single Ukrainian letter) do not count.
    .help = Replace the letters: ы by и, э by е or є, ё by йо or ьо, ъ by an apostrophe

wrong-apostrophe = The word “{ $word }” has the apostrophe { $mark } where { $right } is used
    .title = An apostrophe unlike the others
    .about = A reader hardly sees the difference, but to search and to an index these are different words. The right one is what the configuration says, else ’ or ʼ, whichever the manual has more of. Where nearly all are the straight ', house-style says so once.
    .help = Replace it by { $right }

wrong-quotes = “{ $text }” stands in the wrong quotation marks: these should be { $open }{ $close }
    .title = Quotation marks unlike the others
    .about = A Ukrainian text has «guillemets», and „these“ within them. Only quotations with Cyrillic letters are looked at. The setting [text] quotes says which marks to keep to; without it, when fewer than one in five are guillemets, house-style says so once.
    .help = Write { $open } at the beginning and { $close } at the end

wrong-dash = { $mark ->
        [hyphen] A hyphen
        [double-hyphen] Two hyphens
        [minus] A minus sign
        [strike] A combining stroke
        [en-dash] A short dash
       *[em-dash] A long dash
    } in place of the dash { $right }
    .title = Another mark in place of a dash
    .about = A hyphen joins the parts of a word, a dash stands between words. The rule looks at marks between spaces beside a Cyrillic word, and leaves numbers, formulas and lists alone. Short and long dashes are equally good until the setting [text] dash asks for one.
    .help = Replace it by { $right }

wrong-ellipsis = { $kind ->
        [mark] The mark … in place of three full stops
       *[other] Three full stops in place of the mark …
    }
    .title = Ellipses of two kinds
    .about = The mark “…” is not broken at the end of a line, and search finds it everywhere alike. Where nearly the whole manual has full stops, the rule is silent and house-style says so once. Gaps (...) and Ukrainian !.. and ?.. are no fault.
    .help = Replace it by { $right }

house-style = The manual keeps to simpler marks throughout{ $quotes ->
        [0] {""}
       *[other] ; straight quotation marks { $quotes }, «guillemets» { $guillemets }
    }{ $apostrophes ->
        [0] {""}
       *[other] ; straight apostrophes { $apostrophes }, curly ones { $curly }
    }{ $hyphens ->
        [0] {""}
       *[other] ; hyphens as dashes { $hyphens }, dashes { $dashes }
    }{ $dots ->
        [0] {""}
       *[other] ; triple full stops { $dots }, marks “…” { $ellipses }
    }
    .title = Simpler marks in the whole manual
    .about = Fewer than one in five of the quotation marks, apostrophes, dashes or ellipses follow Ukrainian orthography. That looks like a custom, so it is told once and no single place is named.
    .help = To move to the better marks, name them in [text] and run zvirka check --fix

punctuation-in-quotes = The mark { $mark } stands before the closing quotation mark, and belongs behind it
    .title = Punctuation before a closing quotation mark
    .about = In Ukrainian a full stop, comma, semicolon, colon or dash stands behind the closing mark (orthography, § 167). Question mark, exclamation mark and ellipsis belong to the quotation and stay inside. Abbreviations keep their full stop.
    .help = Move { $mark } behind { $close }

stray-combining-mark = The combining mark { $code } stands over no letter
    .title = A combining mark without a letter
    .about = Such a mark is drawn over the space or the punctuation beside it: the reader sees a blot, and a screen reader stumbles. A stress over a vowel is no fault.
    .help = Delete the mark

invisible-character = { $count ->
        [one] An invisible character, { $code }
       *[other] Invisible characters ({ $count }), the first of them { $code }
    }
    .title = An invisible character
    .about = A zero-width space or a mark of direction comes along when text is copied from a web page or a document. Search does not find a word with one, and marks of direction can turn letters around. Within a word it is an error. Joiners in emoji, and in scripts that need them, do not count.
    .help = Delete it

decomposed-letter = { $count ->
        [one] The letter { $letter } is typed as two characters
       *[other] Letters are typed as two characters each; the first is { $letter } ({ $count } in all)
    }
    .title = A letter of two characters
    .about = A letter put together from a base and a mark (и + ◌̆ in place of й) looks right, but search and links to headings do not know it. It comes with text copied from a PDF or from macOS.
    .help = Replace it by the one letter

double-space = Spaces in a row: { $count }
    .title = Superfluous spaces between words
    .about = A published page shows one space, so this bothers no reader; it bothers those who search and compare. Aligned code, the beginning and the end of a line, and two spaces behind a sentence in English do not count.
    .help = Leave one space

space-before-punctuation = A space stands before { $mark }
    .title = A space before punctuation
    .about = Because of it the mark may begin the next line. Emoticons, ellipses, and the spaces that GitBook itself wrote as &#x20; do not count. Where the language may be French, only commas and full stops are looked at.
    .help = Remove the space

repeated-word = The word “{ $word }” stands twice in a row
    .title = A repeated word
    .about = Mostly it is left over from editing. Words that are doubled on purpose (“had had”, “very very”) and words in capitals do not count.
    .help = Remove one of them, unless both are meant

slash-spacing = There is a space on one side of the slash only
    .title = Uneven spaces around a slash
    .about = Between words a slash has no spaces, or one on either side. The rule is off until the configuration turns it on.
    .help = Remove the space, or add the other

inconsistent-term = For “{ $phrase }” the glossary has “{ $prefer }”
    .title = A term that is not the glossary's
    .about = The glossary is the tables named terms in zvirka.toml: the phrase to use and those to avoid. Phrases are found in every form of their words, and only as a whole.
    .help = Use “{ $prefer }” in the form that fits

inconsistent-spelling = The word is written in two ways: “{ $word }” ({ $count }) and “{ $other }” ({ $others })
    .title = A word written in two ways
    .about = The same word stands with a hyphen or an apostrophe, and without. Search for one does not find the other. All forms of a word are told once, at the rarer spelling. In English only hyphens are compared, and it is but a note: “set up” and “set-up” may be different parts of speech.
    .help = Choose one of them
    .other = the other spelling stands here

undefined-abbreviation = The abbreviation “{ $abbreviation }” is explained nowhere (uses: { $count })
    .title = An abbreviation that is not explained
    .about = An abbreviation is explained by a page of abbreviations, or where it stands in brackets behind the full name. Without such a page only those used on two pages or more are looked at. Words in capitals, and what everybody knows, do not count. In English the rule works only where there is a page of abbreviations, and where that has fewer than half of those in use, it is but a note.
    .help = Add it to the page of abbreviations, or spell it out here

unused-abbreviation = The abbreviation “{ $abbreviation }” is listed, but used nowhere
    .title = An abbreviation that is not used
    .about = A superfluous line in the list makes readers look for the word in vain. The list is known by its heading or by its content.
    .help = Remove the line if nobody needs it

duplicate-abbreviation = The abbreviation “{ $abbreviation }” is listed more than once
    .title = An abbreviation that is explained twice
    .about = When an abbreviation is listed twice, the explanations will sooner or later differ.
    .help = Leave one of them
    .first = it is explained here first
