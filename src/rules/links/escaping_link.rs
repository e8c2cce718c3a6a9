//! A link to a file that readers of the published manual never get.

use crate::finding::Findings;
use crate::manual::Manual;
use crate::manual::page::Page;
use crate::rule::{Check, declare_rule};

declare_rule! {
    "escaping-link", Links, Error, Check::Page(check),
    bad: {
        "zvirka.toml" => "[[manual]]\nroot = \"manual\"\nflavour = \"gitbook\"\n",
        "manual/SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n",
        "manual/queue.md" => "# Черга\n\nПро це є [наказ](../orders/one.pdf).\n",
        "orders/one.pdf" => "",
    },
    good: {
        "zvirka.toml" => "[[manual]]\nroot = \"manual\"\nflavour = \"gitbook\"\n",
        "manual/SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n",
        "manual/queue.md" => "# Черга\n\nПро це є [наказ](orders/one.pdf).\n",
        "manual/orders/one.pdf" => "",
    },
}

fn check(page: &Page, manual: &Manual, findings: &mut Findings) {
    for (link, resolution) in manual.links_with_reason(page, "escaping-link") {
        let target = manual.target_path(resolution).map_or("", |path| path);
        findings
            .report(page.source.location(link.place()))
            .with("target", target)
            .with("root", &*manual.settings.root);
    }
}
