### Rules about the project itself.

unused-allowance = The allowance for the rule { $rule } allows nothing
    .title = An allowance that allows nothing
    .about = In zvirka.toml one can allow what a rule finds: `[[allow]]` with the rule, the files and a reason; on pages of mdBook and GitHub by a comment before a block: `<!-- zvirka: allow RULE, reason -->`. Without a reason an allowance does not count. When there is no finding behind it any more, the reason has gone, and the allowance will hide a new fault one day.
    .help = { $reason ->
        [none] Add a reason behind a comma: without one the allowance does not count
       *[other] Delete the allowance (its reason: { $reason }), or mend its path ({ $files }) or its text
    }
