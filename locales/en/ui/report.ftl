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
group-translations = translations

report-found = Found { $errors ->
        [one] { $errors } error
       *[other] { $errors } errors
    } and { $warnings ->
        [one] { $warnings } warning
       *[other] { $warnings } warnings
    }. Checked { $pages ->
        [one] { $pages } page
       *[other] { $pages } pages
    } and { $links ->
        [one] { $links } link
       *[other] { $links } links
    }.
report-clean = All is well. Checked { $pages ->
        [one] { $pages } page
       *[other] { $pages } pages
    } and { $links ->
        [one] { $links } link
       *[other] { $links } links
    }.
report-hidden-notes = And { $count ->
        [one] { $count } note
       *[other] { $count } notes
    }, shown with -v.
report-more-places = and { $count ->
        [one] { $count } more place
       *[other] { $count } more places
    }

## Explanations of rules

explain-level = Level: { $level }. Group: { $group }.
explain-bad = Bad
explain-good = Good
