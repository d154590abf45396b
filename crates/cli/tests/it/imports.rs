//! Dependencies go in one direction: between the crates, and between the modules of each.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use syn::visit::Visit;
use syn::{File, Item, ItemUse, UseTree, Visibility};

/// The crates from the lowest upwards: each may depend only on those before it. The page is the root package.
const CRATES: [&str; 9] = [
    "clinical", "evidence", "fit", "exchange", "words", "form", "record", "cli", "",
];
/// Dependencies that only one crate may have. The page is the empty name.
const ONLY: [(&str, &str); 6] = [
    ("argmin", "fit"),
    ("nalgebra", "fit"),
    ("leptos", ""),
    ("js-sys", ""),
    ("web-sys", ""),
    ("afs12-fit", "none"),
];

fn folder(name: &str) -> PathBuf {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    match name {
        "" => root,
        name => root.join("crates").join(name),
    }
}

#[test]
fn a_crate_depends_only_on_lower_ones() {
    for (place, name) in CRATES.into_iter().enumerate() {
        let text = fs::read_to_string(folder(name).join("Cargo.toml")).expect("a manifest");
        let manifest: toml::Table = text.parse().expect("TOML");
        let dependencies = manifest["dependencies"].as_table().expect("a table");
        for dependency in dependencies.keys() {
            if let Some(lower) = dependency.strip_prefix("afs12-") {
                assert!(
                    CRATES[..place].contains(&lower),
                    "{name} depends on {lower}"
                );
            }
            let only = ONLY.iter().find(|(package, _)| package == dependency);
            assert!(
                only.is_none_or(|(_, owner)| *owner == name),
                "{name} depends on {dependency}"
            );
        }
    }
}

#[test]
fn modules_of_a_crate_do_not_depend_on_each_other_in_a_circle() {
    for name in CRATES {
        let modules = Modules::read(&folder(name).join("src"));
        for (parent, siblings) in modules.edges() {
            for module in siblings.keys() {
                assert!(
                    !reaches(&siblings, module, module, &mut BTreeSet::new()),
                    "in crate \"{name}\", within {parent:?}: {module} imports itself by way of others: {siblings:#?}"
                );
            }
        }
    }
}

/// The names of a module and of those that contain it, from the crate's root down.
type Name = Vec<String>;
/// For each module of a folder, the modules of the same folder that it imports.
type Siblings = BTreeMap<String, BTreeSet<String>>;

/// The parsed modules of a crate; code that is compiled only for tests does not count.
struct Modules(BTreeMap<Name, File>);

impl Modules {
    fn read(source: &Path) -> Modules {
        let mut modules = Modules(BTreeMap::new());
        modules.read_folder(source, source);
        modules
    }

    fn read_folder(&mut self, source: &Path, folder: &Path) {
        for entry in fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                self.read_folder(source, &path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let inside = path
                    .strip_prefix(source)
                    .expect("inside")
                    .with_extension("");
                let mut name: Name = inside
                    .iter()
                    .map(|part| part.to_string_lossy().into_owned())
                    .collect();
                name.pop_if(|last| matches!(last.as_str(), "lib" | "mod"));
                let text = fs::read_to_string(&path).expect("a source file");
                self.0.insert(name, syn::parse_file(&text).expect("Rust"));
            }
        }
    }

    /// For each folder, which of its modules import which others.
    fn edges(&self) -> BTreeMap<Name, Siblings> {
        let reexported = self.reexported();
        let mut edges: BTreeMap<Name, Siblings> = BTreeMap::new();
        for (module, file) in &self.0 {
            let mut paths = Paths::default();
            paths.visit_file(file);
            for (_, path) in paths.0 {
                let Some(target) = self.target(module, path, &reexported) else {
                    continue;
                };
                let common = module
                    .iter()
                    .zip(&target)
                    .take_while(|(a, b)| a == b)
                    .count();
                if let (Some(from), Some(to)) = (module.get(common), target.get(common)) {
                    let siblings = edges.entry(module[..common].to_vec()).or_default();
                    siblings.entry(from.clone()).or_default().insert(to.clone());
                }
            }
        }
        edges
    }

    /// For each name that a module re-exports, the module that defines it.
    fn reexported(&self) -> BTreeMap<(Name, String), Name> {
        let mut reexported = BTreeMap::new();
        for (module, file) in &self.0 {
            let mut paths = Paths::default();
            paths.visit_file(file);
            for (is_public, mut path) in paths.0 {
                let item = path.pop();
                let inner: Name = [module.clone(), path].concat();
                if let (true, true, Some(item)) = (is_public, self.0.contains_key(&inner), item) {
                    reexported.insert((module.clone(), item), inner);
                }
            }
        }
        reexported
    }

    /// The module of a path; `None` if the path leads out of the crate.
    fn target(
        &self,
        module: &Name,
        path: Name,
        reexported: &BTreeMap<(Name, String), Name>,
    ) -> Option<Name> {
        let mut parts = path.into_iter().peekable();
        let mut target = module.clone();
        match parts.peek()?.as_str() {
            "crate" => target.clear(),
            "super" | "self" => {}
            first => {
                target.push(first.to_owned());
                self.0.get(&target)?;
            }
        }
        for part in parts {
            match part.as_str() {
                "super" => drop(target.pop()),
                "crate" | "self" => {}
                _ if target.last() == Some(&part) => {}
                _ => {
                    let inner = [target.clone(), vec![part.clone()]].concat();
                    if self.0.contains_key(&inner) {
                        target = inner;
                    } else {
                        let home = reexported.get(&(target.clone(), part));
                        return Some(home.cloned().unwrap_or(target));
                    }
                }
            }
        }
        Some(target)
    }
}

/// Every path that a file imports or uses, and whether it is re-exported.
#[derive(Default)]
struct Paths(Vec<(bool, Name)>);

impl<'ast> Visit<'ast> for Paths {
    fn visit_item(&mut self, item: &'ast Item) {
        let is_for_tests = match item {
            Item::Mod(module) => module.ident == "tests",
            _ => false,
        };
        if !is_for_tests {
            syn::visit::visit_item(self, item);
        }
    }

    fn visit_item_use(&mut self, import: &'ast ItemUse) {
        let is_public = !matches!(import.vis, Visibility::Inherited);
        self.add(is_public, &mut Vec::new(), &import.tree);
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        let names = path.segments.iter().map(|part| part.ident.to_string());
        let names: Name = names.collect();
        if matches!(names[0].as_str(), "crate" | "super") {
            self.0.push((false, names));
        }
        syn::visit::visit_path(self, path);
    }
}

impl Paths {
    fn add(&mut self, is_public: bool, before: &mut Name, tree: &UseTree) {
        match tree {
            UseTree::Path(path) => {
                before.push(path.ident.to_string());
                self.add(is_public, before, &path.tree);
                before.pop();
            }
            UseTree::Group(group) => {
                let trees = group.items.iter();
                trees.for_each(|tree| self.add(is_public, before, tree));
            }
            UseTree::Name(name) => {
                let path = [before.clone(), vec![name.ident.to_string()]].concat();
                self.0.push((is_public, path));
            }
            UseTree::Rename(name) => {
                let path = [before.clone(), vec![name.ident.to_string()]].concat();
                self.0.push((is_public, path));
            }
            UseTree::Glob(_) => self.0.push((is_public, before.clone())),
        }
    }
}

fn reaches(edges: &Siblings, from: &str, to: &str, seen: &mut BTreeSet<String>) -> bool {
    let next = edges.get(from).into_iter().flatten();
    next.into_iter()
        .any(|next| next == to || seen.insert(next.clone()) && reaches(edges, next, to, seen))
}
