### Rules about a page.

missing-title = The page has no title
    .title = A page without a title
    .about = There is neither a heading of level 1 nor a title in the front matter: in search results, bookmarks and the browser’s tab readers see the file’s name. In mdBook any heading will do; files that are copied into other pages need none.
    .help = Begin the page with a heading: # Title

multiple-titles = A second heading of level 1: “{ $title }”{ $count ->
        [2] {""}
       *[other] {" "}({ $count } of them on the page)
    }
    .title = More than one title on a page
    .about = A page has one title: search results, the browser’s tab and the contents show the first heading of level 1, and the others look like pages of their own. Told once a page.
    .help = Make the headings below the title a level lower: ## instead of #
    .first = the title of the page
    .also = and this one

skipped-heading-level = A heading of level { $level } comes right after one of level { $above }{ $count ->
        [1] {""}
       *[other] {" "}({ $count } places on the page)
    }
    .title = A skipped heading level
    .about = The levels of headings show what is part of what. Where one is skipped, screen readers and the outline of the page show a gap. A habit is told once a page.
    .help = Make it a heading of level { $expected }

duplicate-heading = The heading “{ $heading }” is there already{ $count ->
        [2] {""}
       *[other] {" "}({ $count } times in one place)
    }
    .title = Two headings with the same words
    .about = Two sections next to each other with one name, or one that repeats the page’s title, cannot be told apart in the outline, and a link to the second is a link to “name-1”, which moves when sections do. The same words in different sections or tabs are no fault.
    .help = Say in the heading what this section is about, or join the two
    .first = first here
    .also = and here

empty-heading = A heading of level { $level } without words
    .title = A heading without words
    .about = In the text there is a gap, in the outline an empty line, and a screen reader says “heading” and nothing more. Most often it is left over from editing. A heading that is an image is no fault.
    .help = Write the heading or delete its marks

empty-section = There is nothing under the heading “{ $heading }”{ $count ->
        [1] {""}
       *[other] {" "}and under { $count ->
            [2] the next one
           *[other] the next { $more }
        }
    }
    .title = A section without text
    .about = The contents promise a section, and readers find a bare heading. An image, code, a table or a block is content; a comment is not, since GitBook deletes it. Headings in a row that are all empty are told once, and one that is a link is passed over. A page with nothing but a title is told by empty-page.
    .help = Write the section or delete the heading; if the headings are a list, make them one
    .also = and this one

empty-page = { $children ->
        [some] There is nothing on the page but its title; the pages below it have the text
       *[none] The page has no text
    }
    .title = A page without text
    .about = Readers come to a page from the contents and find a title at most. In GitBook a page with pages below it becomes a list of cards and is no fault; in mdBook it is a note, since there it really is blank.
    .help = Write the page, or take it out of the contents until there is something to read

heading-punctuation = The heading ends in “{ $mark }”
    .title = A stop at the end of a heading
    .about = The mark gets into the contents and the search results, where it stands before nothing. Question and exclamation marks and dots of omission say something and may stay; so may the full stop of an abbreviation, and the colon before a quotation. The address of the section does not change.
    .help = Take the mark away

emphasis-as-heading = The bold line “{ $text }” looks like a heading{ $count ->
        [1] {""}
       *[other] {" "}({ $count } places on the page)
    }
    .title = Bold text in place of a heading
    .about = Such a line is in no outline, cannot be linked to, and a screen reader passes it over. A short paragraph counts that is wholly bold, has no closing mark and stands before other text. A habit is told once a page.
    .help = Make it a heading of the right level, or go on with text in the same paragraph
    .also = and this one

emphasised-heading = The heading “{ $heading }” is bold twice over
    .title = Emphasis all through a heading
    .about = A heading is bold as it is; with all of it emphasised there is nothing it stands out from, and the marks show up wherever a program reads the text as it is written. The address of the section does not change.
    .help = Take the marks of emphasis away

stray-footnote-mark = An asterisk without a footnote: “{ $title }”
    .title = The mark of a footnote that is not there
    .about = A title ends in an asterisk, but no line of the page begins with one, so readers look for an explanation that is missing. Names with an asterisk such as getElementsBy* do not count.
    .help = Write the footnote on the page: \* Text. Or take the asterisk away
    .label = the same mark in the contents

unclosed-block = The block { "{%" } { $block } { "%}" } is not closed
    .title = A GitBook block that is not closed
    .about = GitBook takes everything up to the end of the page for a part of the block, or does not show the page at all. Checked are the blocks that have to be closed: hint, tabs, tab, code, stepper, step, columns, column, updates, update, content-ref, prompt, if. An unknown tag may be another program’s, so the rule is silent about it.
    .help = Put { "{%" } end{ $block } { "%}" } where the block ends

misnested-block = { $kind ->
        [crossed] The block { "{%" } { $block } { "%}" } is closed after the block around it
        [outside] The block { "{%" } { $block } { "%}" } stands outside { "{%" } { $parent } { "%}" }
       *[stray] { "{%" } end{ $block } { "%}" } closes a block that is not open
    }
    .title = GitBook blocks out of order
    .about = Blocks stand one within another like brackets: what is opened last is closed first, and tab, step, column and update have a meaning only inside tabs, stepper, columns and updates. When they cross, GitBook shows the text in the wrong place or shows tags.
    .help = { $kind ->
        [crossed] Close the inner block before the outer one
        [outside] Put { "{%" } { $parent } { "%}" } and { "{%" } end{ $parent } { "%}" } around it
       *[stray] Delete the tag, or open the block where it ought to begin
    }
    .open = opened here

invalid-block-attribute = { $kind ->
        [missing] The block { "{%" } { $block } { "%}" } has no { $attribute }
       *[value] The block { "{%" } { $block } { "%}" } does not know { $attribute }="{ $value }"
    }
    .title = A wrong attribute of a GitBook block
    .about = GitBook passes over a style it does not know and shows a plain note, so that a warning no longer warns; a reference, an embed or a file without an address shows nothing. Books of the old GitBook had other styles, so there the rule is silent.
    .help = { $kind ->
        [missing] Write { $attribute }="…" in the opening tag
       *[value] Choose one of: { $known }
    }

invalid-front-matter = The front matter is not valid YAML{ $kind ->
        [colon] : there is a second colon in the line
       *[other] {""}
    }
    .title = Front matter that cannot be read
    .about = The lines between --- at the top of a page are YAML. GitBook passes over what it cannot read and does not say so: description, icon and hidden are gone. The usual cause is a colon in a value without quotation marks, or one key written twice.
    .help = { $kind ->
        [colon] Put the value in quotation marks: description: "One: two"
       *[other] Check quotation marks, brackets, indents and that no key is there twice
    }

lost-comment = GitBook will delete this comment: “{ $comment }”
    .title = A comment that GitBook deletes
    .about = When GitBook’s Git sync writes a page back, HTML comments are gone with all that stands in them, so nothing may live only there: no note, no marker for a program, no old text. A generated table of contents between two comments is told once. Books of the old GitBook keep their comments; where nothing shows which of the two it is, this is a note.
    .help = Put the note in the issue tracker or in the description of the change, and delete the comment

missing-alt-text = The image has no description{ $count ->
        [1] {""}
       *[other] {" "}({ $count } images on the page)
    }
    .title = An image without a description
    .about = Whoever does not see the image hears its file name or nothing at all; nor does search find it. A caption under the image counts as a description. A habit is told once a page.
    .help = Say in a few words what the image shows: ![What it shows](file.png)
    .also = and this one

ragged-table = The row has more cells than the table has columns: “{ $text }” is not shown
    .title = Text behind the last column of a table
    .about = GitHub’s Markdown drops cells that have no column: the text is in the file, but no reader sees it. Rows with too few cells are filled up and are no fault.
    .help = Add a column to the head of the table, or join the cells; a bar that is text is written \|

undefined-footnote = There is no footnote [^{ $label }] on the page
    .title = A footnote mark without its footnote
    .about = Readers see the mark as it is written, with brackets, and nothing to go to. Classes of regular expressions, such as [^a-z], do not count.
    .help = Write the footnote on a line of its own: [^{ $label }]: Text

unused-footnote = Nothing leads to the footnote [^{ $label }]
    .title = A footnote that nothing leads to
    .about = A footnote is shown only when there is a mark for it in the text, so what it says is lost. Most often the sentence with the mark has been rewritten. A mark inside code counts as one.
    .help = Put [^{ $label }] where the footnote belongs, or delete the footnote

undefined-reference = The link’s address [{ $label }] is not defined on the page{ $count ->
        [1] {""}
       *[other] {" "}({ $count } links use it)
    }
    .title = A reference without a definition
    .about = Readers see brackets in place of a link. Only links of the form `[text][label]` and `[label][]` are looked at: words in a single pair of brackets are most likely just that. Where preprocessors of others are at work it is a note, since they may know what to make of it.
    .help = Add a line: [{ $label }]: address. Or write the address at the link: [text](address)
    .also = and here

unused-definition = Nothing on the page uses [{ $label }]
    .title = A definition that nothing uses
    .about = A line of the form `[label]: address` is not shown. When no link uses it, it is left over, or the link has lost its label. A label in brackets inside code counts as used.
    .help = Delete the line, or give the link its label back

duplicate-definition = { $kind ->
        [same] [{ $label }] is defined twice, with one address
       *[different] [{ $label }] is defined already, with another address
    }
    .title = One label with two definitions
    .about = The first definition holds, so every link with the label leads to the first address, whatever the second says. With one and the same address it is a note.
    .help = { $kind ->
        [same] Delete one of the two
       *[different] Give one of the two another label
    }
    .first = this one holds

leftover-placeholder = { $kind ->
        [note] The paragraph is still to be written: { $text }
       *[tag] A tag of the translation system is left in the text: { $text }
    }
    .title = Something left to be done
    .about = Translation systems put numbered tags in place of markup: `<0>…</0>`. When they come back into a page, the emphasis or the code that stood there is lost. A paragraph that begins with TODO, TBD or FIXME is a note.
    .help = { $kind ->
        [note] Write what is missing, or move the note to the issue tracker
       *[tag] Put back the markup of the original
    }

site-chrome = Words of the site and not of the page: “{ $text }”{ $count ->
        [1] {""}
       *[other] {" "}({ $count } such lines)
    }
    .title = Words of the site in the text of a page
    .about = When text is copied from a published page, what the site shows around it comes along: “Was this helpful?”, “Powered by GitBook”, the names of the pages before and after. Other rules pass over such lines. Told once a page.
    .help = Delete the lines that belong to the site
    .also = and this one

invalid-utf8 = The file is not UTF-8: the first bad byte is number { $number }
    .title = A file that is not UTF-8
    .about = None of the programs that make a book of it can read such a file. The other rules leave it alone.
    .help = Save the file as UTF-8

byte-order-mark = There is an invisible byte order mark before the first character
    .title = A byte order mark
    .about = Some editors put U+FEFF at the beginning of a file. UTF-8 does not need it, and programs that do not expect it fail to see the front matter or the first heading.
    .help = Save the file as UTF-8 without a byte order mark

oversized-file = The file is too large for a page: { $size } MiB
    .title = A page that is too large
    .about = A page of more than 10 MiB is no text to read but data, or a mistake. It has not been read, so the other rules are silent about it.
    .help = Split the page into parts of at most { $limit } MiB, or exclude the file in zvirka.toml

unparsable-page = The page cannot be parsed
    .title = A page that cannot be parsed
    .about = Parsing the Markdown stopped on this page because of a fault of the program itself. The other pages have been checked.
    .help = Tell the authors of the program and send the file; until then, simplify unusual markup
