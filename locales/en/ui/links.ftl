### Rules about links and anchors.

broken-link = { $target ->
        [none] The link has no address and leads nowhere
       *[other] The link leads to { $target }, and there is no such file
    }
    .title = A link to nowhere
    .about = The page or file that a link leads to is not there. Links are looked for wherever they live: in text, in definitions, in HTML, in GitBook’s blocks. A path counts from the page, one that begins with “/” from the root of the manual; where Docusaurus, MkDocs, VitePress or Next.js publishes the pages, only paths of Markdown files are looked for: others are addresses of the site. What is suggested is the only page of that name, the one that git says was moved, or one whose path differs by a slip.
    .help = { $suggestion ->
        [none] Mend the path, or remove the link
       *[other] Perhaps { $suggestion } is meant?
    }

broken-anchor = The page { $target } has no place #{ $anchor }
    .title = A link to a place that the page does not have
    .about = The page is there, but no heading or element of it has such an anchor, so readers land at its beginning. The anchor is made the way your system makes it: GitBook writes Cyrillic in Latin letters, mdBook and GitHub keep it. Where a page is put together from others, or rewritten by another program, the rule is silent.
    .help = { $suggestion ->
        [none] Take the anchor of the heading you mean; the heading may have been renamed{ $anchors ->
            [none] { "" }
           *[other] . The page has { $anchors }
        }
       *[other] Perhaps #{ $suggestion } is meant?
    }

broken-image = There is no picture { $target }
    .title = A picture that is not there
    .about = The picture’s file is not there, so readers see an empty space, or its description.
    .help = Add the file, or mend the path

broken-marker = GitBook has marked this link as broken: { $marker }
    .title = A broken link that GitBook itself has marked
    .about = When the page a link leads to disappears, GitBook puts broken-reference or /broken/… in place of the address. Only whoever wrote the link knows where it led.
    .help = Name the page that is needed here, or remove the link

broken-include = There is nothing to include: there is no file { $target }
    .title = An include of nothing
    .about = An include block, or { "{{" }#include{ "}}" }, takes its text from another file, and that file is not there: readers see an empty place, or an error.
    .help = Mend the path, or remove the include

escaping-link = The file { $target } lies outside the folder of the manual
    .title = A link out of the manual
    .about = Only the folder of the manual is published. The file is there in the repository, and readers do not get it. In the GitHub flavour, where all of the repository is seen, the rule is silent.
    .help = Move the file into { $root }, or give its full address

case-mismatch = The path differs from the name of the file in large and small letters: { $target }
    .title = Large letters where the file has small ones
    .about = On the author’s computer the file is found, and on a server, which tells large letters from small ones, it is not. The same goes for letters that are written as several characters (macOS).
    .help = Write the path as the file is named: { $target }

misspelt-scheme = The address begins with a slip: { $address }
    .title = A slip at the beginning of an address
    .about = Without https:// at its beginning a browser looks for a page of the manual, and finds none: http//…, https:/…, htps://…, www.…
    .help = Write the whole address: { $suggestion }

backslash-path = There is a backslash in the path
    .title = A backslash in a path
    .about = Only Windows writes paths so. In links folders are parted by “/”, and elsewhere this one leads nowhere.
    .help = Write { $suggestion }

hijacked-anchor = This heading has taken the anchor #{ $id }, which belongs to the heading “{ $title }”
    .title = Another heading’s anchor
    .about = The line of the heading has an id that another heading would get by itself. Links to that one lead here. This happens when a heading is copied together with its id, and only its text is changed.
    .help = Remove the id, or take another one
    .heading = the anchor belongs to this heading

duplicate-anchor = The id #{ $id } is given twice on this page
    .title = One id twice
    .about = A link always leads to the first of them, and none reaches the second. This happens when a heading is copied together with its id.
    .help = Give the second another id, or remove it
    .first = first here

ambiguous-anchor = The anchor #{ $anchor } depends on which of several equal headings this is
    .title = An anchor by number
    .about = Where a page has equal headings, -1, -2 are added to their anchors in order. As soon as one of them comes or goes, the link leads to another place, and nobody is told.
    .help = Make the headings “{ $title }” differ, and take the new anchor
    .heading = this heading

hidden-target = The link leads to the page { $target }, which the contents do not have
    .title = A link to a page outside the contents
    .about = The page is hidden, or is not in the contents: a reader comes there and does not know where that is, nor how to get back, and mdBook does not even publish it. All links to one page are told together.
    .help = Add the page to the contents, or remove the link
    .also = and here

empty-link-text = The link to { $target } has no text
    .title = A link without a text
    .about = Readers do not see a link without a text, and a screen reader speaks its address.
    .help = Add a text, or remove the link

vague-link-text = The text of the link, “{ $text }”, does not tell where it leads
    .title = A link that tells nothing
    .about = Whoever listens to a page, or looks from link to link, gets “here, here, more”. A good text of a link names what it leads to.
    .help = Put the words into the link that name the page

insecure-link = Addresses on { $host } are opened without encryption
    .title = A link in the open
    .about = A page at an http:// address can be read or replaced on its way. Nearly every site has https:// too. All addresses of a site are told together; local ones do not count. The rule is off until somebody switches it on.
    .help = See whether the site opens with https://, and mend the address
    .also = and here

foreign-anchor = The anchor #{ $anchor } is what { $theirs ->
        [gitbook] GitBook
        [mdbook] mdBook
       *[github] GitHub
    } would make of the heading, and here { $ours ->
        [gitbook] GitBook
        [mdbook] mdBook
       *[github] GitHub
    } does
    .title = An anchor of another system
    .about = Each system makes an anchor of a heading in its own way: GitBook writes Cyrillic in Latin letters, GitHub and mdBook keep it. The published page has no such anchor.
    .help = Take #{ $suggestion }

dangling-section-number = The manual has no section { $number }
    .title = A number of no section
    .about = The text names a section by its number, and there is none: numbers have changed, or this one has a slip. Sections of laws, orders and contracts do not count, and in a manual without numbers the rule is silent.
    .help = Find the section that is meant and mend the number, or better make it a link

wrong-section-number = The text of the link names section { $number }, and it leads to { $target }
    .title = A link with another section’s number
    .about = When sections are numbered anew, links still lead where they should, and the numbers in their texts stay as they were. A reader on paper finds another section.
    .help = Write { $target }, or mend where the link leads

unlinked-section-number = Section { $number } is named, and there is no link to it
    .title = A section’s number without a link
    .about = Readers have to look the section up in the contents. Besides, nobody mends a number without a link when sections are numbered anew.
    .help = Make it a link: { $target }

bare-url = The address stands in the text as it is: { $address }
    .title = An address in place of a link
    .about = A long address is hard to read, and cannot be read aloud, and not every system makes a link of it. In GitBook an address that is a paragraph becomes a card, and does not count; nor does one that stands for an example, as at example.com.
    .help = Make a link of words that name the page

dead-link = { $reason ->
        [unknown-host] { $target } is gone: nobody answers to the name of the site
       *[other] { $target } is gone: the site has no such page
    }{ $runs ->
        [1] {""}
       *[other] , since { $since } ({ $runs } runs in a row)
    }
    .title = A link to an address that is gone
    .about = The address on the network does not exist any more: the site answers 404 or 410, or its name leads nowhere. Addresses are asked only by “zvirka links --external”. What is too slow, overloaded or closed to programs counts as unchecked; with --cache an address is dead only after several failures in a row or several days.
    .help = Find where it has moved, or remove the link

moved-link = { $target } has moved for good to { $to }
    .title = A link to an address that has moved
    .about = The site answers that the page has moved for good, and leads on to another address. Readers arrive as long as the redirect lives. Addresses are asked only by “zvirka links --external”; a redirect that is for a time does not count.
    .help = Write the new address
