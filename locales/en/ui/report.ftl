### The words of reports.

level-error = error
level-warning = warning
level-info = note
level-off = off
level-help = help

group-summary = contents
group-page = page
group-links = links
group-text = text
group-phrases = phrases
group-translations = translations
group-project = project

column-place = Place
column-rule = Rule
column-what = What is wrong

report-found = Found { $errors ->
        [one] { $errors } error
       *[other] { $errors } errors
    } and { $warnings ->
        [one] { $warnings } warning
       *[other] { $warnings } warnings
    }. { $checked }
report-clean = No errors, no warnings. { $checked }
report-checked = { $pages ->
        [0] Checked { $messages ->
            [one] { $messages } message
           *[other] { $messages } messages
        }.
       *[pages] Checked { $pages ->
            [one] { $pages } page
           *[other] { $pages } pages
        } and { $links ->
            [one] { $links } link
           *[other] { $links } links
        }.
    }
report-hidden-notes = And { $count ->
        [one] { $count } note
       *[other] { $count } notes
    }, shown with -v.
report-folded = There are { $count } such places (files: { $pages })
report-folded-help = Mend them all: zvirka check --fix --select { $rule }
report-fixable = mends itself: { $count }
check-more = Not all is shown: { $count ->
        [one] { $count } more finding
       *[other] { $count } more findings
    }.
baseline-written = Noted { $count ->
        [one] { $count } finding
       *[other] { $count } findings
    } in { $path }. From now on report only what is new: --baseline { $path }
report-more-places = and { $count ->
        [one] { $count } more place
       *[other] { $count } more places
    }

check-fixed = { $count ->
        [0] There was nothing to mend.
        [one] Mended { $count } place.
       *[other] Mended { $count } places.
    }
check-unread = { $path } belongs to no manual and to no translations: nothing was checked there.
check-asks-nobody = These rules look at what addresses on the network answer, and check asks none: run zvirka links --external.
check-watching = Checked in { $milliseconds } ms. Waiting for changes; Ctrl+C stops.
working = Reading and checking…

## Explanations of rules

rules-of = Rules
explain-level = Level: { $level }. Group: { $group }.
explain-bad = Bad
explain-good = Good

## Links

links-summary = { $pages ->
        [one] { $pages } page
       *[other] { $pages } pages
    }, { $links ->
        [one] { $links } link
       *[other] { $links } links
    }, { $broken } broken
links-kind = { $kind }: { $count }{ $broken ->
        [0] {""}
       *[other] {" "}({ $broken } broken)
    }
links-broken = Broken links ({ $count })
links-unreachable = Pages that neither the contents nor links lead to ({ $count })
links-unlinked = Pages that no other page links to ({ $count })
links-dead-ends = Pages that lead nowhere ({ $count })
links-most-linked = Most linked
links-moved = Moved for good ({ $count })
links-unanswered = Could not be told now
links-external = External addresses
links-title = Links of the manual
links-column-place = Where
links-column-target = Leads to
links-column-reason = Why
links-column-count = Links
links-column-page = Page
links-column-position = In the contents
links-column-depth = Depth
links-column-clicks = Clicks
links-column-inbound = From pages
links-column-outbound = To pages
links-column-external = External
links-column-assets = Files
links-column-words = Words
links-column-heading = Heading
links-column-domain = Address
links-state = State
links-tag-broken = broken links
links-tag-orphan = orphan
links-tag-unreachable = unreachable
links-tag-unlinked = not linked
links-tag-dead-end = dead end
links-nav-broken = What is broken
links-nav-picture = The picture
links-nav-pages = Pages
links-nav-lists = What else to know
links-nothing-broken = Nothing is broken.
links-of-which-broken = broken: { $count }
links-perhaps = Perhaps
links-none = none
links-filter = Filter by title or path
links-all-pages = All pages
links-one-by-one = Pages one by one
links-from = Pages that link to it
links-to = Pages it links to
links-headings = Linked headings: to rename one breaks these links
links-same-text = Texts that lead to different pages ({ $count })
links-vague = Texts that tell nothing by themselves
links-unused-assets = Files that nothing uses ({ $count })
links-picture-about = Pages stand around the circle in the order of the contents; the more links lead to one, the larger it is. Point at a page: its own links are blue, those to it brown.
links-dot = { $title } · from pages: { $inbound } · to pages: { $outbound }
links-more = … and { $count } more
backlinks-count = { $links ->
        [one] { $links } link
       *[other] { $links } links
    } from { $pages ->
        [one] { $pages } page
       *[other] { $pages } pages
    }, { $entries ->
        [one] { $entries } entry
       *[other] { $entries } entries
    } of the contents
why-first = { $page } is the page a reader starts from.
why-way = From the first page it takes { $count ->
        [one] { $count } link:
       *[other] { $count } links:
    }
why-no-way = No links in the text lead from the first page to { $page }.
why-entry = { $entry ->
        [none] The contents do not lead to it.
       *[other] The contents lead to it: { $entry }
    }
mv-moved = { $old } → { $new }
mv-done = { $links ->
        [one] { $links } link
       *[other] { $links } links
    } rewritten, { $files ->
        [one] { $files } file
       *[other] { $files } files
    } changed{ $redirects ->
        [0] .
        [one] , { $redirects } redirect added.
       *[other] , { $redirects } redirects added.
    }
mv-not-written = Nothing was written.
link-kind-page = to pages
link-kind-anchor = to places on pages
link-kind-image = pictures
link-kind-asset = files
link-kind-include = includes
link-kind-external = external
link-kind-mail = mail
link-kind-tel = telephone
link-kind-cross-space = to other GitBook spaces
link-kind-other = other

## The state of translations

status-title = How the translations stand
status-locale = Locale
status-source = Source locale: { $locale }
status-current = current
status-outdated = outdated
status-changed-meaning = changed in meaning
status-unknown = unknown
status-missing = missing
status-obsolete = obsolete
status-broken = broken
accept-done = { $locale }: { $count ->
        [0] nothing to record
        [one] { $count } translation recorded
       *[other] { $count } translations recorded
    }
accept-refused = “{ $id }” ({ $locale }) is not recorded: { $why ->
        [missing] there is no translation yet
        [obsolete] the source no longer has such a message
        [broken] the entry cannot be read
       *[unknown] there is no such message
    }

## Settings

config-default = default
config-found = found
config-asked = --lang, or the environment

## Phrases

extract-phrases = { $count ->
        [one] { $count } phrase
       *[other] { $count } phrases
    } in the manual.
extract-unchanged = The files agree with the manual.
extract-new = New ({ $count })
extract-back = Back again ({ $count })
extract-reworded = Reworded, so their translations want a look ({ $count })
extract-split = { $new } may have been split off { $old }: its translation is a start.
extract-merged = { $old } may have been merged into { $new }: its translation is a start.
extract-replaced = { $new } may be { $old }, rewritten.
extract-moved = Moved to another page ({ $count })
extract-gone = Gone from the manual ({ $count })
extract-left = Gone from the manual, but somebody has changed the message, so it stays ({ $count })
extract-written = Wrote { $path }
extract-outdated = The file { $path } is out of date: bring it up to date with zvirka extract

phrases-count = { $count ->
        [one] { $count } quotation:
       *[other] { $count } quotations:
    }
phrases-class-say = say
phrases-class-avoid = avoid
phrases-class-client = client
phrases-class-saying = saying
phrases-class-title = title
phrases-class-term = term
phrases-class-ordinary = no phrase
phrases-class-unknown = unknown
phrases-reason-label = its label
phrases-reason-column = the head of its column
phrases-reason-alone = a label without its partner
phrases-reason-override = phrases.toml
phrases-reason-sentence = its sentence
phrases-reason-block = the block before
phrases-reason-turn = the quotation before
phrases-reason-behind = the words behind
phrases-reason-marks = its marks
phrases-reason-words = its own words
phrases-reason-nothing = nothing tells
phrases-suggested = { $count ->
        [one] { $count } of them reads like a phrase (marked ?): give it a label, or an entry in phrases.toml.
       *[other] { $count } of them read like phrases (marked ?): give them a label, or an entry in phrases.toml.
    }
phrases-skipped = { $count ->
        [one] { $count } page is in a language whose phrases Zvirka does not know.
       *[other] { $count } pages are in a language whose phrases Zvirka does not know.
    }

## Phrasebooks

language-name = { $tag ->
        [uk] Ukrainian
        [en] English
        [pl] Polish
        [ru] Russian
        [hu] Hungarian
        [ro] Romanian
        [crh] Crimean Tatar
        [rom] Romani
        [hy] Armenian
        [bg] Bulgarian
        [be] Belarusian
        [cs] Czech
        [sk] Slovak
        [de] German
        [fr] French
        [es] Spanish
        [it] Italian
        [pt] Portuguese
        [lt] Lithuanian
        [el] Greek
        [tr] Turkish
        [ka] Georgian
        [az] Azerbaijani
        [he] Hebrew
        [ar] Arabic
        [fa] Persian
        [zh] Chinese
        [vi] Vietnamese
       *[other] { $tag }
    }
phrasebook-title = Phrasebook: { $source } – { $locales }
phrasebook-counts = { $locale }: { $shown ->
        [one] { $shown } phrase
       *[other] { $shown } phrases
    }{ $marked ->
        [0] {""}
       *[other] , of which marked for a check: { $marked }
    }{ $changed ->
        [0] {""}
       *[other] ; left out because the source has changed in meaning: { $changed }
    }{ $missing ->
        [0] {""}
       *[other] ; not translated: { $missing }
    }
phrasebook-marked = the translation wants a check
phrasebook-kind-say = To say
phrasebook-kind-avoid = Not to say
phrasebook-kind-client = A client says
phrasebook-avoid = Not to say
phrasebook-avoid-about = Gathered here is what is not to be said: to be known when heard, and not to be used.
phrasebook-how = How to read it
phrasebook-how-blank = A line is a place for a word: put in what is named below it.
phrasebook-how-either = A slash stands between words of which you say one.
phrasebook-search = Search
phrasebook-locale = Language
phrasebook-all-locales = All languages
phrasebook-section = Chapter
phrasebook-all-sections = All chapters
phrasebook-kind = Kind
phrasebook-all-kinds = All kinds
phrasebook-show = Show large
phrasebook-copy = Copy
phrasebook-copied = Copied
phrasebook-close = Close
phrasebook-shown = Shown:

## Exchange with translators’ tools

import-done = { $locale }: { $changed ->
        [0] no message changed
        [one] { $changed } message changed
       *[other] { $changed } messages changed
    }, { $recorded ->
        [0] nothing recorded
        [one] { $recorded } translation recorded as right
       *[other] { $recorded } translations recorded as right
    }
import-refused = { $path }, line { $line }{ $key ->
        [none] {""}
       *[other] {" "}({ $key })
    }: { $reason ->
        [damaged] the row is damaged; it needs a key, a source and a translation
        [unknown-row] there is no such message; was it renamed, or the key changed?
        [duplicate-row] there is a row with this key above; that one counts
        [source-changed] the source is not the one of the project: it has changed since the export, or a spreadsheet has rewritten it; export anew and translate that
        [emptied] there is no translation in the row, but one in the project, which stays
        [incomplete] the other forms of this message have no translation yet
        [broken-braces] what stands in braces is no longer what Fluent can read; copy it from the source
        [unwritable] this cannot be written in Fluent
        [broken-file] the file of this message has an entry that cannot be read; mend that first (zvirka check)
       *[other] it cannot be taken
    }
add-locale-done = { $files ->
        [one] { $files } file
       *[other] { $files } files
    } made in { $folder }. Add “{ $locale }” to required in zvirka.toml when the language must be complete.
pseudo-done = { $files ->
        [one] { $files } file
       *[other] { $files } files
    } written in { $folder }.

## init

init-lang = The language in which Zvirka speaks here: uk or en.
init-manual = A manual: where it is, and how it is written (gitbook, mdbook or github).
init-locales =
    Translations: locales/<language>/**/*.ftl. The languages in required must be complete;
    the others are optional.
init-exclude = What is no part of the project.
init-ignore = Addresses that are not to be asked.
migration-setting = { $fate ->
        [becomes] { $setting } → { $what }
        [always] { $setting }: holds here anyway, with nothing to write
        [asked] { $setting } → on the command line: { $what }
        [unreadable] The file cannot be read ({ $what }). Take its settings over by hand.
       *[nothing] { $setting }: has no equivalent
    }
init-rules =
    Levels: off, info, warning, error. “zvirka rules” lists the rules, “zvirka explain RULE”
    tells what one of them is about.
init-done = { $path } written. { $errors ->
        [0] There are no errors here: “zvirka check” keeps it so.
        [one] There is { $errors } error. To begin with, let only new ones count: zvirka check --baseline zvirka.baseline --write-baseline
       *[other] There are { $errors } errors. To begin with, let only new ones count: zvirka check --baseline zvirka.baseline --write-baseline
    }
