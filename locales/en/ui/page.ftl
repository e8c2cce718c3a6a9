### Rules about a page.

missing-title = The page has no title
    .title = A page without a title
    .about = There is neither a heading of level 1 nor a title in the front matter: in search results, bookmarks and the browser’s tab readers see the file’s name. In mdBook any heading will do; files that are copied into other pages need none.
    .help = Begin the page with a heading: # Title

skipped-heading-level = A heading of level { $level } comes right after one of level { $above }{ $count ->
        [1] {""}
       *[other] {" "}({ $count } places on the page)
    }
    .title = A skipped heading level
    .about = The levels of headings show what is part of what. Where one is skipped, screen readers and the outline of the page show a gap. A habit is told once a page.
    .help = Make it a heading of level { $expected }

unclosed-block = The block { "{%" } { $block } { "%}" } is not closed
    .title = A GitBook block that is not closed
    .about = GitBook takes everything up to the end of the page for a part of the block, or does not show the page at all. Checked are the blocks that have to be closed: hint, tabs, tab, code, stepper, step, columns, column, updates, update, content-ref, prompt, if. An unknown tag may be another program’s, so the rule is silent about it.
    .help = Put { "{%" } end{ $block } { "%}" } where the block ends

invalid-utf8 = The file is not UTF-8: the first bad byte is number { $offset }
    .title = A file that is not UTF-8
    .about = None of the programs that make a book of it can read such a file. The other rules leave it alone.
    .help = Save the file as UTF-8

oversized-file = The file is too large for a page: { $size } MiB
    .title = A page that is too large
    .about = A page of more than 10 MiB is no text to read but data, or a mistake. It has not been read, so the other rules are silent about it.
    .help = Split the page into parts of at most { $limit } MiB, or exclude the file in zvirka.toml

unparsable-page = The page cannot be parsed
    .title = A page that cannot be parsed
    .about = Parsing the Markdown stopped on this page because of a fault of the program itself. The other pages have been checked.
    .help = Tell the authors of the program and send the file; until then, simplify unusual markup
