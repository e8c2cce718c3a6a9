### The help of the command line.

cli = Keeps a long Markdown manual and its translations true: checks contents, pages, links, text and translations.
cli-commands = Commands
cli-usage = Usage
cli-arguments = Arguments
cli-options = Options
cli-word-options = OPTIONS
cli-word-command = COMMAND
cli-wrong-usage = { $kind ->
        [value] “{ $value }” cannot stand as { $subject }{ $known ->
            [none] .
           *[other] . Possible: { $known }.
        }
        [argument] there is no option “{ $subject }”.
        [command] there is no command “{ $subject }”.
        [conflict] { $subject } cannot go together with { $prior }.
        [missing] missing: { $subject }.
        [count] { $subject } needs another number of values.
        [utf8] an argument is not UTF-8.
       *[other] the command line cannot be read.
    }{ $like ->
        [none] {""}
       *[other] {" "}Did you mean “{ $like }”?
    } See zvirka --help, or --help behind a command.
cli-help = Show this help
cli-version = Show the version

## Options of every command

cli-any-lang = The language of the program: uk or en
cli-any-config = A configuration file in place of the project’s zvirka.toml
cli-any-flavour = The dialect of the manual: gitbook, mdbook or github (found out when left out)
cli-any-color = When to use colours: auto, always or never
cli-any-quiet = Nothing but the report
cli-any-verbose = Show notes too

## check

cli-check = Check the manual and its translations
cli-check-paths = The files or folders to report on (all of one project; the whole project when left out)
cli-check-format = The format of the report: text, concise, json, sarif, github, gitlab, junit or markdown; may stand several times, each with a file of its own
cli-check-output = Where to write it, in place of standard output
cli-check-fail-on = The lightest level that makes the command end with code 1: info, warning or error
cli-check-fix = Mend what can be mended safely
cli-check-diff = Show what --fix would change, and write nothing
cli-check-unsafe-fixes = Mend, or show, also what somebody should look at afterwards
cli-check-preset = Levels to begin with, in place of the configured ones: default, strict or off
cli-check-select = Only these rules or groups (separated by commas)
cli-check-ignore = Not these rules or groups (separated by commas)
cli-check-baseline = Report only what is not in this file
cli-check-write-baseline = Note everything found in the file that --baseline names
cli-check-statistics = Show how many findings each rule has, in place of the findings
cli-check-max-findings = At most so many findings
cli-check-since = Report only what this git revision did not have
cli-check-watch = Check again whenever files change
cli-check-stdin-filename = Take the text of this file from standard input (for editors)

## links

cli-links = Show how the pages hang together
cli-links-path = The project (the current folder when left out)
cli-links-format = The format of the report: text, json, csv, markdown, dot or html; may stand several times, each with a file of its own
cli-links-output = Where to write it, in place of standard output
cli-links-external = Ask the addresses on the network too
cli-links-allow-private = Ask also those in a network of one’s own
cli-links-cache = Keep what they answered in this file from run to run

## backlinks, why

cli-backlinks = List the links that lead to a page, or to a place on it
cli-backlinks-page = The page: its path, its section number, or page.md#anchor
cli-backlinks-format = The format of the report: text or json
cli-why = Show the shortest way from the first page to a page
cli-why-page = The page: its path or its section number
cli-why-format = The format of the report: text or json

## mv

cli-mv = Move a page, a folder or a heading, with everything that points there
cli-mv-old = The page or folder; of a heading page.md#anchor, of a page’s title page.md#
cli-mv-new = The new path (a folder that is there takes it in); of a heading its new text
cli-mv-dry-run = Write nothing; tell what would be done
cli-mv-diff = Write nothing; show what would change

## extract

cli-extract = Take the phrases that the manual teaches into Fluent files
cli-extract-path = The project (the current folder when left out)
cli-extract-check = Write nothing; end with code 1 when the files are out of date
cli-extract-diff = Write nothing; show what would change
cli-extract-strict = Take only phrases that bear a label, not those that a lead-in announces
cli-extract-format = The format of the summary
cli-extract-no-bless = Leave the locks of translations as they are

## phrases

cli-phrases = List every quotation: whether it is a phrase, and why
cli-phrases-paths = The files or folders to list (all of one project; the whole project when left out)
cli-phrases-format = The format of the report: text or json

## status

cli-status = Show how the translations stand
cli-status-path = The project (the current folder when left out)
cli-status-locale = Only these locales
cli-status-format = The format of the report: text, json or markdown
cli-status-output = Where to write it, in place of standard output
cli-status-frozen = End with code 1 when a required locale is incomplete or outdated

## accept

cli-accept = Record that translations are right for the source as it stands
cli-accept-ids = The messages whose translations are right
cli-accept-all = Every translation there is
cli-accept-trivial = Those whose source has changed in blanks, marks and case alone
cli-accept-locale = Only in these locales
cli-accept-project = The project (the current folder when left out)

## phrasebook

cli-phrasebook = Write the phrases and their translations for people who say them
cli-phrasebook-path = The project (the current folder when left out)
cli-phrasebook-locale = The languages beside the source, separated by commas (all when left out)
cli-phrasebook-format = What to write: html (a page to search, works offline), cards (to print on A5), csv or anki
cli-phrasebook-output = Where to write it, in place of standard output
cli-phrasebook-with-avoid = Also what must not be said, struck through: for training only

## config

cli-config = Show the settings in force, and where each comes from
cli-config-path = The project (the current folder when left out)

## explain

cli-explain = Explain a rule or a setting
cli-explain-name = The rule’s id, as reports show it, or a key of zvirka.toml, such as text.quotes

## add-locale, pseudo, export, import

cli-add-locale = Make the files of a new language
cli-add-locale-locale = The language, as in pl or pt-BR
cli-add-locale-path = The project (the current folder when left out)
cli-pseudo = Write a translation into no language (qps-ploc), to see what is not translated or does not fit
cli-pseudo-path = The project (the current folder when left out)
cli-export = Write the messages of a language for translators’ tools
cli-export-path = The project (the current folder when left out)
cli-export-locale = The language to translate into
cli-export-format = po, xliff or csv (by the ending of the output’s name when left out, else po)
cli-export-output = Where to write it, in place of standard output
cli-import = Take translations back from translators’ tools
cli-import-file = The file: .po, .xliff, .xlf or .csv
cli-import-locale = The language translated into
cli-import-format = po, xliff or csv (by the ending of the file’s name when left out)
cli-import-project = The project (the current folder when left out)

## rules, completions, man

cli-rules = List the rules, with the levels in force
cli-rules-format = The format of the list: text or json
cli-completions = Write what a shell completes commands by
cli-completions-shell = The shell: bash, elvish, fish, powershell or zsh
cli-man = Write the manual page

## init

cli-init = Write a first zvirka.toml for what is found here
cli-init-path = The project (the current folder when left out)
cli-init-dry-run = Write nothing; show the file
