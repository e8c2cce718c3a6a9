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
    .help = { $suggestion ->
        [none] Create the file, or mend the path in the contents
       *[other] Perhaps { $suggestion } is meant? It is not in the contents yet
    }

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

duplicate-page = The page { $target } is already in the contents
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
       *[gap] { $previous } is followed by { $number }, and there is no { $expected }
    }
    .title = Section numbers with a gap, a repeat or out of order
    .about = In a list that is really numbered, each number is one more than the last. A list is really numbered when at least half of its entries bear a number and the first is 0 or 1. Years, ports, versions and titles such as “7 ways” are no numbers; under an entry without a number (appendices) they start anew. A number that stands in the wrong place is told by misplaced-section.
    .help = { $kind ->
        [order] Put the entries in order, or mend the number: in the contents, in the page’s heading and in the links that quote it
       *[other] { $expected } should stand here: mend the number in the contents, in the page’s heading and in the links that quote it
    }
    .earlier = first here

summary-syntax = { $kind ->
        [no-entry] This line looks like an entry of the contents and is none
        [second-link] A second link in one entry does not get into the contents
        [no-link] An entry has to begin with a link: otherwise mdBook does not build the book
        [after-suffix] No list can follow the suffix chapters: mdBook does not build the book
       *[ignored-heading] mdBook does not see this heading: a part title has one #
    }
    .title = Something the contents are not read with
    .about = GitBook and mdBook read SUMMARY.md by their own rules. A line indented so far that it is code, a list mark without a space behind it, a second link in an entry: they pass over these in silence, and a page is gone from the contents. mdBook moreover refuses the book when an entry does not begin with a link, or when a list goes on after a paragraph that has ended the numbered chapters. What is commented out does not count.
    .help = { $kind ->
        [no-entry] Write it like its neighbours: a mark, a space, a link, with the same indent
        [second-link] Give that page an entry of its own
        [no-link] Leave nothing but the link in the entry: no words or emphasis before it
        [after-suffix] Move the paragraph between the lists to the top or the end of the contents
       *[ignored-heading] Write it with one mark: # Part title
    }

duplicate-title = { $count } pages have the title “{ $title }” here
    .title = The same title side by side
    .about = Two entries of one list have the same title and lead to different pages: readers cannot tell which to choose. The same title in different sections is no fault. A page that stands in the contents twice is told by duplicate-page.
    .help = Give the pages titles that can be told apart
    .first = the same title here
    .also = and here

truncated-title = The title was cut: “{ $title }”
    .title = A title that was cut
    .about = The title ends in (...) or an ellipsis, or breaks off in mid-sentence where GitBook cuts labels, at 100 characters. Readers do not see what the page is about, and search does not find it. Where the title on the page itself is whole, this is only a note. Other rules are silent about a title that was cut: an open quotation mark or bracket comes of the same fault.
    .help = { $kind ->
        [dots] Write the title in full, or shorten it so that it is complete
       *[length] Write the title in full or shorten it, in the contents and on the page
    }
    .title-place = the title on the page

too-long-title = The title has { $length } characters: GitBook shows only the first { $limit } in the contents
    .title = A title that is too long
    .about = GitBook cuts the entries of the contents at 100 characters even where the title on the page is whole: readers see only its beginning.
    .help = Shorten the title, or give the contents a shorter one: [Title](page.md "Short title")
    .title-place = the whole title

number-mismatch = { $where ->
        [title] The contents say { $number }, the page says { $other }
       *[file] The contents say { $number }, the file begins with { $other }
    }
    .title = Different numbers of one section
    .about = The number in the contents is compared with the one in the page’s heading and, in lists whose file names follow the numbers, with the one that the file name begins with. With two numbers people find the wrong section. Only lists that are really numbered are looked at.
    .help = { $where ->
        [title] Put the same number into the contents and the heading
       *[file] Rename the file together with the links to it, or mend the number in the contents
    }
    .title-place = the number on the page
    .file-place = this file

misplaced-section = { $kind ->
        [nested] The number { $number } is out of place: the section is nested in “{ $parent }”
       *[outermost] The number { $number } is out of place: the section stands on the outermost level
    }
    .title = A number that does not go with its place
    .about = In numbered contents a number says what a page belongs to: 3.4.2 belongs to 3.4. When an entry stands among numbers of others, or a level deeper than its number says, readers look for it elsewhere. Contents without any nesting are no fault.
    .help = Move the entry to where its number says, or mend the number
    .home = by its number it belongs here

ambiguous-number = { $lists ->
        [2] Two lists of the contents
       *[other] { $lists } lists of the contents
    } have the { $count ->
        [1] number { $first }
       *[other] numbers { $first }–{ $last }
    }
    .title = The same numbers in different lists
    .about = A chapter 1 and an appendix 1 with the same number cannot be told apart: “see 1” means both. Two lists are told once, where the second begins; what repeats inside them follows from that. When the numbers begin anew in three lists or more, that is evidently meant, so it is only a note. “Chapter 1” and “Appendix 1” are different numbers.
    .help = Mark one of the lists otherwise: Appendix 1, A1
    .earlier = the same number first here
    .also = and this list

single-child-section = { $number } is the only subsection of { $parent }
    .title = An only subsection
    .about = To divide into one part is not to divide: the number promises readers more of its kind, and there is none. Only numbered sections are looked at.
    .help = Merge it with section { $parent }, or add other subsections
    .parent-place = the section

empty-group = No entry stands under the heading “{ $title }”
    .title = An empty part of the contents
    .about = GitBook and mdBook show the title of a part even if there is nothing under it. The title of the contents themselves, the first heading of level 1, is no part.
    .help = Add entries, or remove the heading

broken-redirect = { $count ->
        [1] The redirect from { $from } leads to { $target }, which is not there
       *[other] { $count } redirects lead to pages that are not there: the first to { $target }
    }
    .title = A redirect to nowhere
    .about = From the old address readers should come to a new page, and come to an error instead. In GitBook a redirect leads to a page’s file, relative to the root of the manual; in mdBook to an address relative to the old one. Other sites are not looked at. When most redirects lead nowhere they are told together: a folder may have moved, or root may have changed.
    .help = { $similar ->
        [none] Name a page that exists, or remove the redirect
       *[other] Perhaps the page is here now: { $similar }
    }
    .also = and this one

shadowing-redirect = { $kind ->
        [page] The page { $page } stands at { $from }: the redirect does nothing, or hides it
       *[redirect] The address { $from } is redirected twice
    }
    .title = A redirect from an address in use
    .about = A redirect is for an address that has no page any more. Where there is one, readers see one of the two, and not always the right one; mdBook refuses the book. In GitBook’s addresses case makes no difference, so two redirects that differ in nothing else are one address.
    .help = { $kind ->
        [page] Remove the redirect, or the page
       *[redirect] Keep one of the two
    }
    .page-place = this page
    .earlier = first here

redirect-loop = The redirect from { $from } comes back to itself{ $count ->
        [1] {""}
       *[other] {" "}in { $count } steps
    }
    .title = Redirects in a circle
    .about = A browser follows redirects until it is back where it began, and shows an error. A circle is told once.
    .help = Lead one of these addresses to a page that exists
    .step = from here on

unused-asset = { $count ->
        [1] No page names the file { $path }
       *[other] No page names { $count } files of the folder { $path }
    }
    .title = A file nothing uses
    .about = Pictures in the folders of the manual, and files in .gitbook/assets, that no link leads to and whose name stands neither in the text of a page nor in front matter or a style sheet. They swell the repository, and somebody may put an outdated picture back. The files of one folder are told together.
    .help = Delete what is not needed, or use it where it belongs
    .also = nor this one
