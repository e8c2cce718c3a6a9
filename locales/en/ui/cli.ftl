### The help of the command line.

cli = Keeps a long Markdown manual and its translations true: checks contents, pages, links, text and translations.
cli-commands = Commands
cli-help = Show this help
cli-version = Show the version

## Options of every command

cli-lang = The language of the program: uk or en
cli-config = A configuration file in place of the project’s zvirka.toml
cli-flavour = The dialect of the manual: gitbook, mdbook or github (found out when left out)
cli-color = When to use colours: auto, always or never
cli-quiet = Nothing but the report
cli-verbose = Show notes too

## check

cli-check = Check the manual and its translations
cli-check-paths = The files or folders to report on (all of one project; the whole project when left out)
cli-check-format = The format of the report: text, concise or json
cli-check-fail-on = The lightest level that makes the command end with code 1: info, warning or error
cli-check-fix = Mend what can be mended safely
cli-check-diff = Show what --fix would change, and write nothing
cli-check-unsafe-fixes = Mend, or show, also what somebody should look at afterwards
cli-check-since = Report only what this git revision did not have

## links

cli-links = Show how the pages hang together
cli-links-path = The project (the current folder when left out)
cli-links-format = The format of the report: text or json

## extract

cli-extract = Take the phrases that the manual teaches into Fluent files
cli-extract-path = The project (the current folder when left out)
cli-extract-check = Write nothing; end with code 1 when the files are out of date
cli-extract-diff = Write nothing; show what would change

## status

cli-status = Show how the translations stand
cli-status-path = The project (the current folder when left out)
cli-status-locale = Only these locales
cli-status-format = The format of the report: text or json
cli-status-frozen = End with code 1 when a required locale is incomplete or outdated

## accept

cli-accept = Record that translations are right for the source as it stands
cli-accept-ids = The messages whose translations are right
cli-accept-all = Every translation there is
cli-accept-locale = Only in these locales
cli-accept-project = The project (the current folder when left out)

## explain

cli-explain = Explain a rule
cli-explain-rule = The rule’s id, as reports show it
