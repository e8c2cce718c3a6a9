### Rules about the table of contents.

missing-summary = { $empty ->
        [yes] The contents are empty: there is no entry in them
       *[no] The manual has no contents: there is no SUMMARY.md
    }
    .title = A manual without a table of contents
    .about = Without SUMMARY.md mdBook cannot make a book. GitBook takes the order from the folders, so there it is only a note: readers see file names in alphabetical order and not the order the author had in mind.
    .help = Create SUMMARY.md and list the pages in it

missing-page = The contents have “{ $title }”, but there is no file { $target }
    .title = An entry of the contents without a page
    .about = An entry of the contents leads to a file that is not there. GitBook leaves such an entry out in silence, mdBook makes an empty page: either way readers do not find what was promised.
    .help = Create the file, or mend the path in the contents

orphan-page = { $count ->
        [1] The page is not in the contents{ $title ->
            [none] {""}
           *[other] : “{ $title }”
        }
       *[other] No page of the folder { $folder } is in the contents ({ $count } of them)
    }
    .title = A page that is not in the contents
    .about = Readers do not find a page that the contents do not name: it is in no menu and no “next”. A folder of which no page is named is told once. Hidden pages, included files, drafts and the repository’s own files, such as README or LICENSE, do not count.
    .help = { $flavour ->
            [gitbook] Add it to the contents or delete it; mark a page that is hidden on purpose with hidden: true
           *[other] Add it to SUMMARY.md or delete it
        }
    .also = also

duplicate-page = The page { $target } stands in the contents twice
    .title = A page that stands in the contents twice
    .about = A page has one address, so the second entry is either not published or takes the reader to another part of the book. Entries that lead to different places of one page (page.md#anchor) are no fault.
    .help = Keep one entry, and link to the page from the other place
    .first = first here

title-mismatch = The contents say “{ $label }”, the page says “{ $title }”
    .title = A label of the contents that differs from the page’s title
    .about = Readers click on one title and see another. The entry of the contents is compared with the heading of level 1 when the page begins with it. A difference in case or punctuation alone, or a shortening, is a note. In mdBook the entry is the chapter’s name, so there the rule is silent; it is also silent about labels that GitBook has cut.
    .help = Make the two the same
    .title-place = the title on the page

misnumbered-section = { $kind ->
        [repeat] The number { $number } is already in this list
        [order] The number { $number } stands after { $previous }
       *[gap] { $previous } is followed by { $number }
    }: { $expected } should stand here
    .title = Section numbers with a gap, a repeat or out of order
    .about = In a list that is really numbered, each number is one more than the last. Years, ports, versions and titles such as “7 ways” are no numbers; under an entry without a number (appendices) they start anew.
    .help = Mend the number in the contents, and with it the page’s heading and the links that quote it
