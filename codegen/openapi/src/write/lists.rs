//! The lists of a resource's operations, each said once: where a list repeats a part of another, it spreads that.

use crate::openapi::Param;
use crate::yaml::scalar;
use callsheet_dialect::model::ParamLocation;

/// The fewest items that a spread must save. With one item less, a reader has to look elsewhere for too little.
const SAVED: usize = 2;

/// A parameter in the list of an operation.
#[derive(Debug, Clone)]
pub(super) struct Item {
    pub(super) name: String,
    /// It has the mark `!`.
    pub(super) required: bool,
    /// What is said of it beside its name, in YAML; nothing where its name says it all.
    pub(super) said: Option<String>,
    pub(super) kind: ItemKind,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ItemKind {
    /// In the path.
    Path,
    /// Added by `pages` or `upload`.
    Added,
    Other,
}

impl Item {
    pub(super) fn new(param: &Param, is_added: bool, said: Option<String>) -> Self {
        let in_path = param.location == ParamLocation::Path;
        Self {
            name: param.field.name.clone(),
            required: !is_added && (param.field.required || in_path),
            said,
            kind: match (is_added, in_path) {
                (true, _) => ItemKind::Added,
                (false, true) => ItemKind::Path,
                (false, false) => ItemKind::Other,
            },
        }
    }

    fn text(&self) -> String {
        let key = scalar(&format!(
            "{}{}",
            self.name,
            if self.required { "!" } else { "" }
        ));
        // As an item of its own, the name would be read as a spread or as an exception from one.
        let sign = self.name.starts_with("...") || self.name.starts_with('-');
        match &self.said {
            Some(said) => format!("{{{key}: {said}}}"),
            None if sign => format!("{{{key}: {{}}}}"),
            None => key,
        }
    }
}

/// A part of a list that another list has.
struct Spread {
    /// Its items in the list.
    start: usize,
    end: usize,
    /// The operation whose list it is.
    base: usize,
    /// The names in that list that are not in the part.
    without: Vec<String>,
}

/// A spread that could be written.
struct Candidate {
    operation: usize,
    saved: usize,
    spread: Spread,
}

/// The items of every operation's list as they are written; `names` are those of the operations.
pub(super) fn written(names: &[&str], lists: &[Vec<Item>]) -> Vec<Vec<String>> {
    let mut spreads: Vec<Vec<Spread>> = lists.iter().map(|_| Vec::new()).collect();
    // A reader expects an update to be told by its create, and not the other way round.
    let order = order(names);
    let is_before = |base: usize, operation: usize| order[base] < order[operation];
    while let Some(best) = best(names, lists, &spreads, is_before) {
        spreads[best.operation].push(best.spread);
    }
    while let Some(best) = best(names, lists, &spreads, |_, _| true) {
        spreads[best.operation].push(best.spread);
    }
    lists
        .iter()
        .zip(&mut spreads)
        .map(|(list, spreads)| {
            spreads.sort_by_key(|spread| spread.start);
            texts(names, list, spreads)
        })
        .collect()
}

/// Where each operation stands as one that others are told by: `create`, `list`, then the others in their order.
fn order(names: &[&str]) -> Vec<usize> {
    let rank = |name| match name {
        "create" => 0,
        "list" => 1,
        _ => 2,
    };
    let mut all: Vec<usize> = (0..names.len()).collect();
    all.sort_by_key(|index| rank(names[*index]));
    let mut order = vec![0; names.len()];
    for (position, index) in all.into_iter().enumerate() {
        order[index] = position;
    }
    order
}

/// The spread that saves the most characters, of the operations that may be spread; of several, the first.
fn best(
    names: &[&str],
    lists: &[Vec<Item>],
    spreads: &[Vec<Spread>],
    may: impl Fn(usize, usize) -> bool,
) -> Option<Candidate> {
    let mut candidates = Vec::new();
    for (operation, list) in lists.iter().enumerate() {
        for (base, other) in lists.iter().enumerate() {
            if !may(base, operation) || leads_to(spreads, base, operation) {
                continue;
            }
            let taken = taken(list, other);
            for (start, end) in gaps(list, &spreads[operation]) {
                candidates.extend(widest(names, list, start..end, base, &taken).map(
                    |(saved, spread)| Candidate {
                        operation,
                        saved,
                        spread,
                    },
                ));
            }
        }
    }
    candidates.into_iter().min_by_key(|one| {
        let Spread { base, start, .. } = one.spread;
        (std::cmp::Reverse(one.saved), base, one.operation, start)
    })
}

/// Whether the list of `from` has that of `to` in it.
fn leads_to(spreads: &[Vec<Spread>], from: usize, to: usize) -> bool {
    from == to
        || spreads[from]
            .iter()
            .any(|spread| leads_to(spreads, spread.base, to))
}

/// What a spread of `base` gives to the list: nothing of its path, and of what is added only what is added here too.
fn taken<'a>(list: &[Item], base: &'a [Item]) -> Vec<&'a Item> {
    let kind = |name: &str| {
        list.iter()
            .find(|item| item.name == name)
            .map(|item| item.kind)
    };
    base.iter()
        .filter(|item| match item.kind {
            ItemKind::Path => false,
            ItemKind::Added => kind(&item.name) == Some(ItemKind::Added),
            ItemKind::Other => true,
        })
        .collect()
}

/// The parts of a list that no spread stands for.
fn gaps(list: &[Item], spreads: &[Spread]) -> Vec<(usize, usize)> {
    let mut ends: Vec<(usize, usize)> = spreads.iter().map(|one| (one.start, one.end)).collect();
    ends.push((list.len(), list.len()));
    ends.sort_unstable();
    let mut from = 0;
    let mut gaps = Vec::new();
    for (start, end) in ends {
        gaps.push((from, start));
        from = end;
    }
    gaps
}

/// The part within `gap` that is cheapest as a spread of `base`, and the characters that this saves.
fn widest(
    names: &[&str],
    list: &[Item],
    gap: std::ops::Range<usize>,
    base: usize,
    taken: &[&Item],
) -> Option<(usize, Spread)> {
    let mut best: Option<(usize, Spread)> = None;
    for start in gap.clone() {
        let mut rest = taken.iter();
        for end in start + 1..=gap.end {
            let item = &list[end - 1];
            let same = |known: &&&Item| {
                known.name == item.name && (item.kind == ItemKind::Added || known.said == item.said)
            };
            // The names are in the order of the other list.
            if rest.find(same).is_none() {
                break;
            }
            let part = &list[start..end];
            let without: Vec<String> = taken
                .iter()
                .filter(|known| part.iter().all(|item| item.name != known.name))
                .map(|known| known.name.clone())
                .collect();
            let spread = Spread {
                start,
                end,
                base,
                without,
            };
            let texts = spread.texts(names, list);
            let length = |texts: &[String]| texts.iter().map(|text| text.len() + 2).sum::<usize>();
            let stated: Vec<String> = part.iter().map(Item::text).collect();
            let saved = length(&stated).saturating_sub(length(&texts));
            if texts.len() + SAVED <= part.len()
                && saved > best.as_ref().map_or(0, |(best, _)| *best)
            {
                best = Some((saved, spread));
            }
        }
    }
    best
}

impl Spread {
    /// `...create, -add_time, title!`
    fn texts(&self, names: &[&str], list: &[Item]) -> Vec<String> {
        let mut texts = vec![sign("...", names[self.base])];
        texts.extend(self.without.iter().map(|name| sign("-", name)));
        let required = list[self.start..self.end]
            .iter()
            .filter(|item| item.required && item.kind != ItemKind::Path);
        texts.extend(required.map(|item| scalar(&format!("{}!", item.name))));
        texts
    }
}

/// A name behind a sign, quoted where the name would be.
fn sign(sign: &str, name: &str) -> String {
    let scalar = scalar(name);
    if scalar == name {
        return format!("{sign}{name}");
    }
    let (quote, rest) = scalar.split_at(1);
    format!("{quote}{sign}{rest}")
}

fn texts(names: &[&str], list: &[Item], spreads: &[Spread]) -> Vec<String> {
    let mut texts = Vec::new();
    let mut from = 0;
    for spread in spreads {
        texts.extend(list[from..spread.start].iter().map(Item::text));
        texts.extend(spread.texts(names, list));
        from = spread.end;
    }
    texts.extend(list[from..].iter().map(Item::text));
    texts
}
