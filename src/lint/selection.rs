//! Which rules run, and how grave what they find is.

use globset::GlobMatcher;
use rustc_hash::FxHashMap;

use crate::config::{self, Config};
use crate::fault::Fault;
use crate::finding::{Finding, Level};
use crate::project::Project;
use crate::rule::{Group, Rule};
use crate::rules;
use crate::source::Source;

/// A ready choice of levels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Preset {
    /// Each rule at its own level.
    #[default]
    Default,
    /// Notes are warnings, and what is off is one too.
    Strict,
    /// Nothing but what is switched on.
    Off,
}

impl Preset {
    /// Every preset.
    pub const ALL: [Self; 3] = [Self::Default, Self::Strict, Self::Off];

    /// The name used in the configuration.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Default => "default",
            Self::Strict => "strict",
            Self::Off => "off",
        }
    }

    /// The preset of that name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|preset| preset.as_str() == name)
    }
}

/// What the command line asks for beyond the configuration.
#[derive(Debug, Clone, Default)]
pub struct Asked {
    /// In place of the configuration's preset.
    pub preset: Option<Preset>,
    /// Only these rules or groups.
    pub select: Vec<String>,
    /// Not these rules or groups.
    pub ignore: Vec<String>,
}

/// Levels by rule id.
type Levels = FxHashMap<&'static str, Level>;

/// The rules that run, each with its level.
#[derive(Debug)]
pub struct Selection {
    preset: Preset,
    /// In the order of the table.
    rules: Vec<&'static Rule>,
    settings: FxHashMap<&'static str, Setting>,
    /// Levels for some paths, in the order of the configuration; the last one holds.
    overrides: Vec<(GlobMatcher, Levels)>,
    /// Whether every rule that the configuration leaves on runs.
    whole: bool,
}

#[derive(Debug, Clone, Copy)]
struct Setting {
    rule: &'static Rule,
    /// The level that the configuration gives it.
    configured: Option<Level>,
}

impl Selection {
    /// The rules that the configuration and the command line leave on. `source` is the
    /// configuration's text.
    ///
    /// Fails with `fault-unknown-rule`, `fault-config-value` or `fault-glob`.
    pub fn new(config: &Config, source: &Source, asked: &Asked) -> Result<Self, Fault> {
        let mut preset = Preset::Default;
        let mut configured: FxHashMap<&str, Level> = FxHashMap::default();
        for (id, level) in &config.rules {
            if id.as_ref() == "preset" {
                preset = Preset::parse(level.as_ref()).ok_or_else(|| {
                    let known = Preset::ALL.map(Preset::as_str).join(", ");
                    config::bad_value(source, level).with("known", known)
                })?;
                continue;
            }
            let (rule, level) = level_of(id, level, source)?;
            configured.insert(rule.id, level);
        }
        let preset = asked.preset.unwrap_or(preset);
        let overrides = overrides(config, source)?;
        let selected = named(&asked.select)?;
        let ignored = named(&asked.ignore)?;
        let may_be_on =
            |rule: &Rule| overrides.iter().any(|(_, levels)| levels.contains_key(rule.id));
        let settings: Vec<Setting> = rules::all()
            .map(|rule| Setting { rule, configured: configured.get(rule.id).copied() })
            .filter(|setting| {
                let id = setting.rule.id;
                if !asked.select.is_empty() {
                    return selected.contains(&id) && !ignored.contains(&id);
                }
                let is_on = setting.base(preset) != Level::Off || may_be_on(setting.rule);
                is_on && !ignored.contains(&id)
            })
            // Who selects a rule wants to see what it finds.
            .map(|mut setting| {
                if !asked.select.is_empty() && setting.base(preset) == Level::Off {
                    setting.configured = Some(setting.rule.level.max(Level::Info));
                }
                setting
            })
            .collect();
        let whole = asked.select.is_empty() && asked.ignore.is_empty();
        Ok(Self::of(&settings, preset, overrides, whole))
    }

    fn of(
        settings: &[Setting],
        preset: Preset,
        overrides: Vec<(GlobMatcher, Levels)>,
        whole: bool,
    ) -> Self {
        Self {
            preset,
            rules: settings.iter().map(|setting| setting.rule).collect(),
            settings: settings.iter().map(|setting| (setting.rule.id, *setting)).collect(),
            overrides,
            whole,
        }
    }

    /// The rules that run, in the order of the table.
    pub fn rules(&self) -> impl Iterator<Item = &'static Rule> {
        self.rules.iter().copied()
    }

    /// Whether every rule that the configuration leaves on runs.
    pub fn is_whole(&self) -> bool {
        self.whole
    }

    /// The level of a rule for the whole project, before what its findings say.
    pub fn base_level(&self, rule: &Rule) -> Level {
        self.settings.get(rule.id).map_or(Level::Off, |setting| setting.base(self.preset))
    }

    /// How grave a finding is: what the configuration says for its path, else for its
    /// rule; else the rule's own level, lighter in a locale that need not be complete
    /// and where the rule itself made it so.
    pub(super) fn level(&self, finding: &Finding, project: &Project) -> Level {
        let Some(setting) = self.settings.get(finding.rule) else { return Level::Off };
        let for_path = self.overrides.iter().rev().find_map(|(matcher, levels)| {
            let level = levels.get(finding.rule)?;
            matcher.is_match(&*finding.place.path).then_some(*level)
        });
        if let Some(level) = for_path.or(setting.configured) {
            return level;
        }
        let level = match finding.text("locale") {
            Some(locale) if !project.requires(locale) => {
                finding.level.min(setting.rule.optional_level)
            }
            _ => finding.level,
        };
        match self.preset {
            Preset::Default => level,
            Preset::Strict => level.max(Level::Warning),
            Preset::Off => Level::Off,
        }
    }
}

impl Default for Selection {
    /// Every rule at its own level.
    fn default() -> Self {
        let on = rules::all().filter(|rule| rule.level != Level::Off);
        let settings: Vec<_> = on.map(|rule| Setting { rule, configured: None }).collect();
        Self::of(&settings, Preset::Default, Vec::new(), true)
    }
}

impl Setting {
    fn base(self, preset: Preset) -> Level {
        self.configured.unwrap_or(match preset {
            Preset::Default => self.rule.level,
            Preset::Strict => self.rule.level.max(Level::Warning),
            Preset::Off => Level::Off,
        })
    }
}

fn overrides(config: &Config, source: &Source) -> Result<Vec<(GlobMatcher, Levels)>, Fault> {
    config
        .overrides
        .iter()
        .map(|table| {
            let levels = table.rules.iter().map(|(id, level)| {
                level_of(id, level, source).map(|(rule, level)| (rule.id, level))
            });
            Ok((
                config::glob(table.path.as_ref())?.compile_matcher(),
                levels.collect::<Result<_, Fault>>()?,
            ))
        })
        .collect()
}

fn level_of(
    id: &toml::Spanned<String>,
    level: &toml::Spanned<String>,
    source: &Source,
) -> Result<(&'static Rule, Level), Fault> {
    let rule = rules::find(id.as_ref()).ok_or_else(|| {
        let line = config::line_of(source, id.span());
        unknown_rule(id.as_ref()).with("path", &*source.path).with("line", line)
    })?;
    let level = Level::parse(level.as_ref()).ok_or_else(|| {
        let known = Level::ALL.map(Level::as_str).join(", ");
        config::bad_value(source, level).with("known", known)
    })?;
    Ok((rule, level))
}

/// The ids of rules named one by one or by their group.
fn named(names: &[String]) -> Result<Vec<&'static str>, Fault> {
    let mut ids = Vec::new();
    for name in names {
        if let Some(group) = Group::ALL.into_iter().find(|group| group.as_str() == name) {
            ids.extend(rules::all().filter(|rule| rule.group == group).map(|rule| rule.id));
        } else {
            ids.push(rules::find(name).ok_or_else(|| unknown_rule(name).with("path", ""))?.id);
        }
    }
    Ok(ids)
}

/// The fault of naming a rule that is not there: with the nearest that is, if one is near.
pub fn unknown_rule(id: &str) -> Fault {
    let nearest = config::nearest(id, rules::all().map(|rule| rule.id));
    Fault::new("fault-unknown-rule").with("rule", id).with("suggestion", nearest.unwrap_or(""))
}
