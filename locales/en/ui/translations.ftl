### Rules about translations.

broken-entry = The entry{ $id ->
        [none] {""}
       *[other] {" "}“{ $id }”
    } cannot be read: { $reason ->
        [expected-token] “{ $token }” should stand here
        [expected-characters] one of the characters { $range } should stand here
        [message-without-value] the message has no text
        [term-without-value] the term has no text
        [missing-value] there is no text after “=”
        [missing-default-variant] no variant is the default, marked with an asterisk
        [multiple-default-variants] several variants are the default, marked with an asterisk
        [unterminated-string] a string in quotation marks is not closed
        [unbalanced-brace] the brace { "}" } is one too many
        [expected-expression] there is neither a variable nor a reference in the braces
        [unknown-escape] an unknown character stands after “\”
        [invalid-unicode-escape] there is no such Unicode character
        [forbidden-callee] the name of a function is written in Latin capitals
        [duplicate-argument] an argument is named twice
        [positional-after-named] an argument without a name stands after a named one
        [message-as-selector] a message cannot choose a variant
        [term-as-selector] a term cannot choose a variant
        [message-attribute-as-selector] a message’s attribute cannot choose a variant
        [term-attribute-as-placeable] a term’s attribute cannot be put into text
        [expected-simple-selector] a variant is chosen by a variable, a function or a term’s attribute
        [expected-literal] a number or a string in quotation marks should stand here
        [nested-too-deep] braces are nested more than { $limit } deep
       *[other] it breaks the rules of Fluent
    }
    .title = An entry that cannot be read
    .about = A part of a translation file does not follow the rules of Fluent, so the program that shows these texts will pass it over. Every such place is told, not only the first. As long as it is there, no command changes the file.
    .help = Mend the entry at this place

missing-file = The locale { $locale } has no file { $file } ({ $count ->
        [one] { $count } message
       *[other] { $count } messages
    })
    .title = A file that a translation does not have
    .about = The file is there in the source locale, but not in the translation. The messages in it are not told one by one.
    .help = Create the file and translate its messages
    .source-place = the source

missing-translation = The locale { $locale } has no message “{ $id }”
    .title = A message without a translation
    .about = The message is there in the source locale, but not in the translation: the source, or nothing, will be shown in its place. For locales that are not in required it is only a note.
    .help = Translate: “{ $source }”

outdated-translation = The source of “{ $id }” has changed since it was translated into { $locale }
    .title = An outdated translation
    .about = The translation was made from a text that is no more: zvirka.lock has noted from which. When the translation itself is changed it counts as current again; when it is right as it is, that has to be recorded.
    .help = It was “{ $was }” and is “{ $source }”. Bring the translation up to date, or record that it is right: zvirka accept { $id } --locale { $locale }

changed-meaning = The source of “{ $id }” says something else than when it was translated into { $locale }
    .title = A translation of another meaning
    .about = Since the translation was made, the source has got or lost a negation, a number, a variable or a question mark. Whoever relies on the translation may say the opposite, or name the wrong day, so a phrasebook leaves it out until somebody has looked at it.
    .help = It was “{ $was }” and is “{ $source }”. Translate it anew, or record that the translation is right: zvirka accept { $id } --locale { $locale }

obsolete-translation = The message “{ $id }” of the locale { $locale } translates what the source no longer has
    .title = A translation of nothing
    .about = The source of this message was deleted or renamed, so the translation will not be shown anywhere. A term that a translation has defined for itself is not obsolete.
    .help = Delete the message, or move its text to the new one

unknown-variable = The translation of “{ $id }” into { $locale } has a variable ${ $variable } that the source does not have
    .title = A variable that the source does not have
    .about = The program does not know what to put in place of this variable, so readers see its name in braces.
    .help = { $known ->
        [none] The source has no variables: remove it
       *[other] The source has: { $known }
    }

missing-variable = The translation of “{ $id }” into { $locale } lacks the variable ${ $variable }
    .title = A variable that a translation lacks
    .about = Every reader of the source sees the value of this variable, and a reader of the translation does not, or not in every variant. Variants and attributes are checked one by one. A variable that has chosen a variant need not stand in it: “one day”.
    .help = Put { "{" } ${ $variable } { "}" } where it is missing

duplicate-entry = “{ $id }” is there twice in the locale { $locale }
    .title = Two entries of one name
    .about = Only the first of two entries with the same name is ever shown; whoever changes the second changes nothing. The names of phrases to say, phrases to avoid and words of clients are one set: a name stands in one of the three files only.
    .help = Rename this entry or delete it
    .first-place = the first one, which counts

extra-file = The locale { $locale } has a file { $file } that the source does not have ({ $count ->
        [one] { $count } message
       *[other] { $count } messages
    })
    .title = A file that the source does not have
    .about = Nothing in this file is shown anywhere any more. Its messages are not told one by one. A file of terms that other messages of the translation use is no such file.
    .help = { $renamed ->
        [none] Delete the file, or move what is still of use
       *[other] In the source the file is called { $renamed }: give this one that name
    }

misplaced-entry = “{ $id }” stands in another file of the locale { $locale } than in the source
    .title = A translation in the wrong file
    .about = The source has moved the message to another file; where the translation is now, nobody looks for it. It is told here once, and neither as missing nor as superfluous.
    .help = Move it to { $file }
    .source-place = the source

empty-translation = The translation of “{ $id }” into { $locale } is empty
    .title = A translation that says nothing
    .about = The source has a text, and the translation has nothing but blanks: readers see an empty place. When one variant of several is empty, that may be meant.
    .help = Translate it; or delete the message, and the source will be shown

missing-value = “{ $id }” has no text of its own in the locale { $locale }, only attributes
    .title = A translation without a value
    .about = The source has a text after “=”, and the translation has attributes only. In place of the text its name will be shown.
    .help = Translate the text after “=” too

extra-value = “{ $id }” has a text of its own in the locale { $locale }, and only attributes in the source
    .title = A value that the source does not have
    .about = The source has attributes only. A text after “=” in the translation may be put where the program wants nothing: into a field, in place of an icon.
    .help = Take the text out, and keep the attributes

missing-attribute = “{ $id }” lacks the attribute .{ $attribute } in the locale { $locale }
    .title = An attribute that a translation lacks
    .about = The source message has this attribute: a hint, a label, a key. Readers of the translation do not get it. The attributes of terms are not compared: each locale has those that its grammar needs.
    .help = Add .{ $attribute } below the message, with its text

extra-attribute = “{ $id }” has an attribute .{ $attribute } in the locale { $locale } that the source does not have
    .title = An attribute that the source does not have
    .about = The program does not ask for this attribute, or no longer does; or its name is misspelt, and the right one is missing. The attributes of terms are not compared.
    .help = Delete the attribute, or give it the name it has in the source

unknown-selector = The translation of “{ $id }” into { $locale } chooses by ${ $variable }, which the source does not have
    .title = A choice by a variable that the source does not have
    .about = The program does not give this variable, so the default variant is always taken and the others are never shown. A choice that the source has and the translation does not need may be left out.
    .help = { $known ->
        [none] The source has no variables: keep one variant
       *[other] The source has: { $known }
    }

missing-plural-category = “{ $id }” has no form for some numbers in the locale { $locale }: { $categories }
    .title = A number that gets the form of another
    .about = The language counts in more forms than the message has: some numbers get a form that is not theirs, as in “2 рядків”. Categories are those of CLDR. Where one form is left over, the default is it, whatever its name: Ukrainian needs no [other] when the default is [many]. Forms for fractions and millions alone are not asked for.
    .help = Add variants for: { $categories }. Now the default [{ $default }] is taken

dead-plural-category = No number has the form [{ $category }] in the locale { $locale }: this variant of “{ $id }” is never shown
    .title = A plural form that no number has
    .about = The name of the variant is that of a plural form of another language; in this one no number falls into it. “zero” is often meant to be the number nought: that is written [0]. Only variants that are not the default are told.
    .help = Forms of this language: { $known }. For a single number write it in figures

duplicate-variant = The variant [{ $key }] of “{ $id }” is there twice in the locale { $locale }
    .title = Two variants of one key
    .about = Of two variants with the same key, one is never shown.
    .help = Change the key, or delete one of the two
    .first-place = the first one

duplicate-attribute = The attribute .{ $attribute } of “{ $id }” is there twice in the locale { $locale }
    .title = Two attributes of one name
    .about = Of two attributes with the same name, one is never shown.
    .help = Delete one of the two
    .first-place = the first one

dangling-reference = “{ $id }” refers to { $reference }, which the locale { $locale } does not have
    .title = A reference to what is not there
    .about = In place of the reference its name in braces will be shown. References lead to messages and terms of any file of the same locale. What the source has and the translation lacks is told as missing, and not here.
    .help = { $suggestion ->
        [none] Define it, or take the reference out
       *[other] Did you mean { $suggestion }?
    }

cyclic-reference = “{ $id }” leads to itself in the locale { $locale }: { $way }
    .title = Messages that lead to themselves
    .about = A message that refers to itself, at once or through others, cannot be shown. An attribute that refers to the value of its own message is no such thing.
    .help = Take one of the references out

unknown-function = “{ $id }” calls the function { $function } in the locale { $locale }, and nobody knows it
    .title = A function that the program does not know
    .about = The functions that a translation may call are NUMBER, DATETIME and those that the source calls. In place of others their name in braces will be shown. In the source only a slip in the name of one of the two is told, for a program may have functions of its own.
    .help = { $suggestion ->
        [none] Take the call out, or use a function of the source
       *[other] Did you mean { $suggestion }?
    }

dropped-function = The translation of “{ $id }” into { $locale } shows ${ $variable } as it is; the source gives it to { $function }
    .title = A variable that is formatted in the source only
    .about = The source formats the variable, as a date or a sum of money, and the translation puts in what the program gives. The options of the call may differ: they are the language’s own.
    .help = Write { "{" } { $function }(${ $variable }, …) { "}" }

markup-mismatch = The tags of “{ $id }” in the locale { $locale } are not those of the source
    .title = Tags that differ from the source
    .about = The translation lacks an HTML tag of the source, or has one too many: a link is lost, or bold type does not end. The order of tags may differ, line breaks and emphasis (em, i) too. Names by which a program finds its elements (data-l10n-name) are compared.
    .help = { $missing ->
        [none] Take out: { $extra }
       *[other] { $extra ->
            [none] Missing: { $missing }
           *[other] Missing: { $missing }; too many: { $extra }
        }
    }

url-mismatch = The addresses in “{ $id }” in the locale { $locale } are not those of the source
    .title = Addresses that differ from the source
    .about = The translation leads elsewhere than the source, or nowhere. An address that names its language (uk.example.org, /en-US/) may differ in that.
    .help = { $missing ->
        [none] The source does not have: { $extra }
       *[other] { $extra ->
            [none] Missing: { $missing }
           *[other] In the source it is { $missing }, here { $extra }
        }
    }

number-mismatch-in-translation = The numbers in “{ $id }” in the locale { $locale } are not those of the source
    .title = Numbers that differ from the source
    .about = A date, a room or a telephone number may have been copied wrong. It may also be right: “24/7” is “around the clock” in another language, five in the afternoon is 17. A number up to twelve may be said in words. So it is only a note.
    .help = { $missing ->
        [none] The source does not have: { $extra }
       *[other] { $extra ->
            [none] Missing: { $missing }
           *[other] In the source it is { $missing }, here { $extra }
        }
    }

untranslated-text = The translation of “{ $id }” into { $locale } is still in the language of the source: “{ $text }”
    .title = A translation that is still the source
    .about = The text was copied and not translated, or a piece of it was left behind. Between languages with different letters that can be told for certain; between languages with the same ones only a text of several words that are not names is told. A name given in quotation marks or brackets is no fault, nor is a term.
    .help = Translate it; or delete the message, and the source will be shown

translation-quotes = The translation of “{ $id }” into { $locale } has a quotation mark of the source’s language: { $mark }
    .title = Quotation marks that came over from the source
    .about = Each language has quotation marks of its own; these were copied with the text. Straight marks are not told here. Only languages whose marks are known for certain are judged.
    .help = Marks of this language: { $own }

translation-punctuation = The translation of “{ $id }” into { $locale } ends with { $is ->
        [none] no mark
       *[other] “{ $is }”
    }, and the source with { $was ->
        [none] none
       *[other] “{ $was }”
    }
    .title = A sentence that ends otherwise than in the source
    .about = A question may have become a statement, or a full stop was lost. Marks of all scripts count for what they are; what ends in something to be filled in is not compared.
    .help = See which of the two is right

translation-length = The translation of “{ $id }” into { $locale } has { $is } characters, and the source has { $was }
    .title = A translation much longer or shorter than its source
    .about = One of the two is more than three times as long as the other: a sentence may have been left out, or two messages mixed up. Short texts are not compared, and writing that says more in a character is given its due.
    .help = See whether all of it is there

leftover-note = A note of the translator was left in “{ $id }” in the locale { $locale }: { $mark }
    .title = A note of the translator to themselves
    .about = Readers will see the note. It is known by TODO, FIXME or TBD in brackets, before a colon, or where there is nothing else. In comments notes may stand.
    .help = Finish the text, or put the note into a comment above it

bidi-control = “{ $id }” in the locale { $locale } has an invisible character that turns the direction of writing: { $code }
    .title = A character that turns the direction of writing
    .about = From this character on text may be shown backwards, and say to the eye something else than to the program. Scripts that run from right to left need such characters, in pairs; they may not overrule the direction of letters.
    .help = Delete the character, or its pair is missing

edge-whitespace = “{ $id }” in the locale { $locale } { $fault ->
        [extra] has a blank at its { $edge } that the source does not have
       *[missing] lacks the blank that the source has at its { $edge }
    }
    .title = Blanks at an edge that the source does not have
    .about = Texts that are put together need their blanks: without one words run into each other, with one too many they stand apart. Only blanks that are shown count: in { "{" } " " { "}" }, or such as do not break a line.
    .help = { $fault ->
        [extra] Take the blank out
       *[missing] Write { "{" } " " { "}" } there
    }

mixed-line-endings = Lines of { $file } in the locale { $locale } end in two ways: { $count ->
        [one] { $count } with { $rarer }
       *[other] { $count } with { $rarer }
    }
    .title = Lines that end in two ways in one file
    .about = The file has passed through two systems, and part of its lines end with CRLF, part with LF. Nobody sees it until tools show lines as changed that are the same.
    .help = Save the file with one kind of line ends

inconsistent-translation = The source of “{ $id }” is translated otherwise elsewhere in the locale { $locale }
    .title = One text of the source, translated in several ways
    .about = The same words of the source have different translations, and readers may take them for different things. Sometimes the place asks for it, so it is only a note. Single words are not compared, nor the case of letters in translations and the mark at the end.
    .help = Elsewhere: “{ $usual }”
    .usual-place = the usual translation
