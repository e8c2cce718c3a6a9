### What cannot be done.

fault-config = { $path }, line { $line }: the configuration cannot be read. { $cause }
fault-config-key = { $path }, line { $line }: there is no key “{ $key }”. { $suggestion ->
        [none] These can stand here: { $known }.
       *[other] Did you mean “{ $suggestion }”?
    }
fault-config-reason = { $path }, line { $line }: an allowance needs a reason, so that others know why it is there.
fault-config-value = { $path }, line { $line }: “{ $value }” cannot stand here. Possible values: { $known }.
fault-unknown-rule = { $path ->
        [none] There is no rule “{ $rule }”.
       *[other] { $path }, line { $line }: there is no rule “{ $rule }”.
    } { $suggestion ->
        [none] The documentation lists all rules.
       *[other] Did you mean “{ $suggestion }”?
    }
fault-nothing-to-explain = There is no rule and no setting “{ $name }”. { $suggestion ->
        [none] “zvirka rules” lists the rules, the reference of the configuration the settings.
       *[other] Did you mean “{ $suggestion }”?
    }
fault-glob = The path pattern “{ $pattern }” cannot be read: { $cause }. Mend it in zvirka.toml.
fault-no-such-path = There is no such path: { $path }. Check its spelling.
fault-read = { $path } cannot be read: { $cause }. The rest has been checked; look at the file’s permissions.
fault-read-named = { $path } cannot be read: { $cause }. Look whether this is the file you mean, and whether you may read it.
fault-write = { $path } cannot be written: { $cause }. What it held before is untouched.
fault-too-large = The file { $path } is too large: { $size } bytes. Split it, or exclude it in zvirka.toml.
fault-outside = The path { $path } leads out of the project, so it has not been touched.
fault-changed-meanwhile = Somebody else has changed { $path } in the meantime, so nothing was written. Run the command again.
fault-locked = Another run of the program is writing in this folder ({ $path }). Wait for it to end and try again.
fault-same-file = The paths { $path } and { $other } lead to one file and would have to read differently. Remove one of the links.
fault-no-git = Git cannot be started: { $cause }. Install git, or do without --since.
fault-without-network = This zvirka was built without the network, and can ask no address. Install it with its default features, or do without --external.
fault-not-a-repository = The folder { $path } is in no git repository, so there is nothing to compare with.
fault-missing-revision = The git repository has no revision “{ $revision }”. Check its name, or get it with git fetch.
fault-shallow-revision = There is no revision “{ $revision }”, because the clone is a shallow one. Get the history with git fetch --unshallow (in GitHub Actions, fetch-depth: 0).
fault-git = Git could not do it: { $cause }
fault-several-projects = The path { $path } belongs to another project than the rest ({ $root }). Check them one at a time.
fault-no-manual = No manual was found in the project { $path }. Name a folder with SUMMARY.md, .gitbook.yaml or book.toml.
fault-no-catalogs = No translations were found in the project { $path }. Where there are none yet, zvirka extract makes the first file, and zvirka add-locale those of a language; where they are elsewhere, say so in zvirka.toml: [locales] path.
fault-no-page = There is no page “{ $page }” in the manual. Name it by its path or by its section number.
fault-several-pages = Several pages could be “{ $page }”: { $known }. Name one of them.
fault-no-anchor = The page { $page } has no place #{ $anchor }. { $anchors ->
        [none] It has no headings but its title.
       *[other] Name it by its anchor or by the text of its heading. There are: { $anchors }
    }
fault-no-file = There is no file or folder { $path } in the project.
fault-target-exists = { $path } is already there. Choose another name, or move that file first.
fault-into-itself = { $path } cannot move to { $target }: that is the same place, or a place inside it.
fault-page-name = { $path } is no name of a page: it has to end in .md.
fault-heading-markup = The heading “{ $title }” has markup in it. Change its text by hand, then run zvirka check.
fault-empty-title = A heading needs a text of one line.
fault-unmerged = Git has not finished the merge of { $path }. Settle the conflict first, then move.
fault-visits = The file { $path }, line { $line }: what an address answered cannot be read ({ $cause }). Mend the line, or delete the file.
fault-no-phrases = There are no phrases in { $path }. zvirka extract takes them from the manual.
fault-unknown-locale = There is no translation “{ $locale }”. There are: { $known }.
fault-lock = The file { $path }, line { $line }: a record cannot be read ({ $kind ->
        [conflict-marker] git has left marks of a merge here
        [not-a-record] this is no JSON object
        [contradiction] a line above says something else about the same message
       *[other] a field is missing or is not what it should be
    }). Mend the line or delete it; until then the file will not be changed.
fault-baseline = { $path }, line { $line }: a record cannot be read ({ $cause }). Delete the file and write it again: --write-baseline.
fault-catalog-junk = The file { $path }, line { $line }: an entry here cannot be read, so the file has not been changed. Mend the entry and try again.
fault-catalog-unknown = The file { $path } has no entry “{ $id }” to change. Run the command again.
fault-catalog-exists = The file { $path } already has an entry “{ $id }”. Rename one of the two.
fault-catalog-name = “{ $id }” cannot be the name of an entry in { $path }: Latin letters, digits and hyphens are needed.
fault-catalog-conflict = The entry “{ $id }” in { $path } would have to be changed in two ways, so the file has not been changed.
fault-catalog-unwritable = The entry “{ $id }” cannot be written into { $path } so that it reads the same again. The file has not been changed.
fault-nothing = There are neither Markdown pages nor translations in { $path }: nothing to check. Name the folder of a manual.

fault-unknown-format = By its name nobody can tell the format of { $path }: say --format po, xliff or csv.
fault-bad-locale = “{ $locale }” is not the name of a language: write it as pl or pt-BR.
fault-locale-exists = The language “{ $locale }” is there already. zvirka status shows what it lacks.
fault-config-exists = There is a { $path } here already. “zvirka config” shows what it says.
fault-watch = Files cannot be watched: { $cause }. Check without --watch, or raise the number of folders that may be watched.
fault-watch-file = With --watch the report goes to the screen only: write --format without “=FILE”.
