### Rules about links and anchors.

broken-link = { $target ->
        [none] The link has no address and leads nowhere
       *[other] The link leads to { $target }, and there is no such file
    }
    .title = A link to nowhere
    .about = The page or file that a link leads to is not there. Links are looked for wherever they live: in text, in definitions, in HTML, in GitBook’s blocks. A path counts from the page, one that begins with “/” from the root of the manual.
    .help = { $suggestion ->
        [none] Mend the path, or remove the link
       *[other] Perhaps { $suggestion } is meant?
    }

broken-anchor = The page { $target } has no place #{ $anchor }
    .title = A link to a place that the page does not have
    .about = The page is there, but no heading or element of it has such an anchor, so readers land at its beginning. The anchor is made the way your system makes it: GitBook writes Cyrillic in Latin letters, mdBook and GitHub keep it. Where a page is put together from others, or rewritten by another program, the rule is silent.
    .help = { $suggestion ->
        [none] Take the anchor of the heading you mean; the heading may have been renamed
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
