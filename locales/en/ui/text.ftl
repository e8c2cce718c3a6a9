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
