//! What a source file uses and says, read with `syn`: paths with every import, alias,
//! `self` and `super` followed, also in macros, and string literals. What is compiled
//! for tests alone is left out.

use std::collections::HashMap;

use proc_macro2::{TokenStream, TokenTree};
use syn::visit::{self, Visit};
use syn::{Attribute, Expr, ExprMethodCall, Item, LitStr, Macro, Path, UseTree};

/// A path that is used, from `crate` or from the name of another crate. A macro's ends in
/// `!`, a method's is its name behind a dot.
#[derive(Debug, Clone)]
pub(crate) struct Use {
    pub(crate) path: Vec<String>,
    pub(crate) line: usize,
}

impl Use {
    /// Whether the path begins with `prefix`, written with `::`.
    pub(crate) fn is_of(&self, prefix: &str) -> bool {
        let mut own = self.path.iter();
        prefix.split("::").all(|part| own.next().is_some_and(|it| it == part))
    }

    /// The path as one would write it.
    pub(crate) fn shown(&self) -> String {
        self.path.join("::")
    }
}

/// A string literal.
#[derive(Debug, Clone)]
pub(crate) struct Text {
    pub(crate) value: String,
    pub(crate) line: usize,
}

/// One source file.
#[derive(Debug, Default)]
pub(crate) struct Code {
    pub(crate) uses: Vec<Use>,
    pub(crate) texts: Vec<Text>,
    /// Modules with a file of their own, and whether they are for tests alone.
    pub(crate) modules: Vec<(String, bool)>,
}

/// The module of a file of `src`: `src/manual/page.rs` is `manual`, `page`; the roots of
/// the crates are `lib.rs`, none, and `main.rs`, `main`.
pub(crate) fn module_of(path: &str) -> Vec<String> {
    let inside = path.strip_prefix("src/").unwrap_or(path).trim_end_matches(".rs");
    if inside == "lib" { Vec::new() } else { inside.split('/').map(str::to_owned).collect() }
}

impl Code {
    /// Reads the file `path` of the crate. What is left out of declarations by `skip`, a
    /// function over the names of macros and statics, gives no texts.
    pub(crate) fn read(path: &str, text: &str, skip: &dyn Fn(&str) -> bool) -> Self {
        let file = syn::parse_file(text).unwrap_or_else(|error| panic!("{path}: {error}"));
        let module = module_of(path);
        let mut aliases = Aliases { names: HashMap::new(), module: module.clone() };
        aliases.visit_file(&file);
        let mut reader =
            Reader { names: aliases.names, module, skip, silent: 0, code: Self::default() };
        reader.visit_file(&file);
        reader.code
    }
}

/// Whether something is compiled for tests alone.
fn is_for_tests(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        attribute.path().is_ident("cfg")
            && attribute.meta.require_list().is_ok_and(|list| list.tokens.to_string() == "test")
    })
}

fn attributes(item: &Item) -> &[Attribute] {
    match item {
        Item::Const(it) => &it.attrs,
        Item::Enum(it) => &it.attrs,
        Item::Fn(it) => &it.attrs,
        Item::Impl(it) => &it.attrs,
        Item::Macro(it) => &it.attrs,
        Item::Mod(it) => &it.attrs,
        Item::Static(it) => &it.attrs,
        Item::Struct(it) => &it.attrs,
        Item::Trait(it) => &it.attrs,
        Item::Type(it) => &it.attrs,
        Item::Use(it) => &it.attrs,
        _ => &[],
    }
}

/// A path of `module` from `crate` on, where it begins with `crate`, `self` or `super`.
fn absolute(module: &[String], segments: &[String]) -> Option<Vec<String>> {
    let mut rest = segments;
    let mut base: Vec<String> = match rest.first()?.as_str() {
        "crate" => Vec::new(),
        "self" | "super" => module.to_vec(),
        _ => return None,
    };
    while let Some(first) = rest.first() {
        match first.as_str() {
            "crate" | "self" => {}
            "super" => drop(base.pop()),
            _ => break,
        }
        rest = &rest[1..];
    }
    let mut path = vec!["crate".to_owned()];
    path.append(&mut base);
    path.extend_from_slice(rest);
    Some(path)
}

/// Every path that an import names, with the name it gets here.
fn imports(tree: &UseTree, before: &[String], found: &mut Vec<(String, Vec<String>, usize)>) {
    let with = |name: &proc_macro2::Ident| {
        let mut path = before.to_vec();
        if name != "self" || path.is_empty() {
            path.push(name.to_string());
        }
        path
    };
    match tree {
        UseTree::Path(it) => imports(&it.tree, &with(&it.ident), found),
        UseTree::Name(it) => {
            let path = with(&it.ident);
            let name = path.last().cloned().unwrap_or_default();
            found.push((name, path, it.ident.span().start().line));
        }
        UseTree::Rename(it) => {
            found.push((it.rename.to_string(), with(&it.ident), it.ident.span().start().line));
        }
        UseTree::Glob(it) => {
            let mut path = before.to_vec();
            path.push("*".to_owned());
            found.push(("*".to_owned(), path, it.star_token.spans[0].start().line));
        }
        UseTree::Group(it) => it.items.iter().for_each(|tree| imports(tree, before, found)),
    }
}

/// The first pass: what names stand for.
struct Aliases {
    names: HashMap<String, Vec<String>>,
    module: Vec<String>,
}

impl<'a> Visit<'a> for Aliases {
    fn visit_item(&mut self, item: &'a Item) {
        if is_for_tests(attributes(item)) {
            return;
        }
        if let Item::Use(it) = item {
            let mut found = Vec::new();
            imports(&it.tree, &[], &mut found);
            for (name, path, _) in found {
                let path = absolute(&self.module, &path).unwrap_or(path);
                self.names.insert(name, path);
            }
        }
        visit::visit_item(self, item);
    }

    fn visit_item_mod(&mut self, item: &'a syn::ItemMod) {
        self.module.push(item.ident.to_string());
        visit::visit_item_mod(self, item);
        self.module.pop();
    }
}

/// The second pass: what is used.
struct Reader<'s> {
    names: HashMap<String, Vec<String>>,
    module: Vec<String>,
    skip: &'s dyn Fn(&str) -> bool,
    /// In how many declarations whose texts do not count.
    silent: u32,
    code: Code,
}

impl Reader<'_> {
    fn note(&mut self, segments: Vec<String>, line: usize) {
        let resolved = absolute(&self.module, &segments).or_else(|| {
            let mut path = self.names.get(segments.first()?)?.clone();
            path.extend_from_slice(&segments[1..]);
            Some(path)
        });
        self.code.uses.push(Use { path: resolved.unwrap_or(segments), line });
    }

    fn text(&mut self, literal: &LitStr) {
        if self.silent == 0 {
            let line = literal.span().start().line;
            self.code.texts.push(Text { value: literal.value(), line });
        }
    }

    /// Paths, macros and strings of what has not been parsed: the inside of macros.
    fn tokens(&mut self, stream: TokenStream) {
        let mut tokens = stream.into_iter().peekable();
        let mut path: Vec<String> = Vec::new();
        let mut colons = 0;
        let mut line = 0;
        loop {
            let token = tokens.next();
            match &token {
                Some(TokenTree::Ident(ident)) if path.is_empty() || colons == 2 => {
                    line = ident.span().start().line;
                    path.push(ident.to_string());
                    colons = 0;
                    continue;
                }
                Some(TokenTree::Punct(it)) if it.as_char() == ':' && !path.is_empty() => {
                    colons += 1;
                    continue;
                }
                Some(TokenTree::Punct(it)) if it.as_char() == '!' && !path.is_empty() => {
                    if let Some(last) = path.last_mut() {
                        last.push('!');
                    }
                }
                _ => {}
            }
            if path.len() > 1 || path.last().is_some_and(|name| name.ends_with('!')) {
                self.note(std::mem::take(&mut path), line);
            }
            path.clear();
            colons = 0;
            match token {
                None => return,
                Some(TokenTree::Ident(ident)) => {
                    line = ident.span().start().line;
                    path.push(ident.to_string());
                }
                Some(TokenTree::Group(group)) => self.tokens(group.stream()),
                Some(TokenTree::Literal(literal)) => {
                    let parsed = syn::parse_str::<LitStr>(&literal.to_string());
                    if let Ok(mut parsed) = parsed {
                        parsed.set_span(literal.span());
                        self.text(&parsed);
                    }
                }
                Some(TokenTree::Punct(_)) => {}
            }
        }
    }
}

fn segments(path: &Path) -> Vec<String> {
    path.segments.iter().map(|segment| segment.ident.to_string()).collect()
}

impl<'a> Visit<'a> for Reader<'_> {
    fn visit_item(&mut self, item: &'a Item) {
        let for_tests = is_for_tests(attributes(item));
        if let Item::Mod(it) = item
            && it.content.is_none()
        {
            self.code.modules.push((it.ident.to_string(), for_tests));
        }
        if for_tests {
            return;
        }
        let silent = matches!(item, Item::Static(it) if (self.skip)(&it.ident.to_string()));
        self.silent += u32::from(silent);
        if let Item::Use(it) = item {
            let mut found = Vec::new();
            imports(&it.tree, &[], &mut found);
            for (_, path, line) in found {
                self.note(path, line);
            }
        }
        visit::visit_item(self, item);
        self.silent -= u32::from(silent);
    }

    fn visit_item_mod(&mut self, item: &'a syn::ItemMod) {
        self.module.push(item.ident.to_string());
        visit::visit_item_mod(self, item);
        self.module.pop();
    }

    fn visit_path(&mut self, path: &'a Path) {
        let line = path.segments.first().map_or(0, |it| it.ident.span().start().line);
        self.note(segments(path), line);
        visit::visit_path(self, path);
    }

    fn visit_macro(&mut self, it: &'a Macro) {
        let mut name = segments(&it.path);
        let silent = name.last().is_some_and(|name| (self.skip)(name));
        if let Some(last) = name.last_mut() {
            last.push('!');
        }
        let line = it.path.segments.first().map_or(0, |it| it.ident.span().start().line);
        self.note(name, line);
        self.silent += u32::from(silent);
        self.tokens(it.tokens.clone());
        self.silent -= u32::from(silent);
    }

    fn visit_expr_method_call(&mut self, call: &'a ExprMethodCall) {
        // A call on `self` is one of the file's own methods.
        let own = matches!(&*call.receiver, Expr::Path(it) if it.path.is_ident("self"));
        if !own {
            let line = call.method.span().start().line;
            self.code.uses.push(Use { path: vec![format!(".{}", call.method)], line });
        }
        visit::visit_expr_method_call(self, call);
    }

    fn visit_attribute(&mut self, attribute: &'a Attribute) {
        // Documentation is no text of the program; what a derive names is used.
        if let syn::Meta::List(list) = &attribute.meta {
            self.tokens(list.tokens.clone());
        }
    }

    fn visit_visibility(&mut self, _: &'a syn::Visibility) {
        // Who may use an item is nothing that the item uses.
    }

    fn visit_lit_str(&mut self, literal: &'a LitStr) {
        self.text(literal);
    }
}
