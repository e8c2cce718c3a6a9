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
