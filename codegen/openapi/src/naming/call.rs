//! What an operation is called, and what it does in one sentence, by its method, its path and its `operationId`.

use super::{capital, plural, singular, singular_words, snake, with_article, words};
use callsheet_dialect::model::Method;
use callsheet_dialect::phrase::of_operation;

/// Words that say something about a whole collection and stand before its noun.
const ADJECTIVES: &[&str] = &[
    "archived", "active", "deleted", "all", "open", "recent", "current", "me", "bulk", "find",
];

/// An operation's path below its resource's, and what else its name is made of.
pub(crate) struct Call<'a> {
    pub(crate) method: Method,
    /// The resource's own path.
    pub(crate) base: &'a [&'a str],
    /// Segments below it.
    pub(crate) below: &'a [&'a str],
    pub(crate) id: Option<&'a str>,
    pub(crate) returns_list: bool,
    /// The parameters that are lists.
    pub(crate) lists: &'a [&'a str],
    /// Words of the resource, and their singular.
    pub(crate) resource: &'a [String],
}

/// What an operation is, for naming what it returns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Role {
    /// Gives the resource's own records.
    Main,
    /// Gives something else: its noun.
    Part(Vec<String>),
}

impl Call<'_> {
    fn verb(&self) -> Option<String> {
        words(self.id?).into_iter().next()
    }

    fn literals(&self) -> Vec<&str> {
        self.below
            .iter()
            .copied()
            .filter(|segment| !segment.starts_with('{'))
            .collect()
    }

    fn on_item(&self) -> bool {
        self.below
            .last()
            .is_some_and(|segment| segment.starts_with('{'))
    }

    /// The words of the literals, the last one singular where one of them is meant.
    fn noun(&self, one: bool) -> Vec<String> {
        Self::joined(self.nouns(), one)
    }

    /// The words of each literal; `mailThreads/{id}/mailMessages` are messages of one thread.
    fn nouns(&self) -> Vec<Vec<String>> {
        let all = self.below.iter().enumerate();
        let literals = all.filter(|(_, segment)| !segment.starts_with('{'));
        literals
            .map(|(at, segment)| {
                let next = self.below.get(at + 1);
                let of_one = next.is_some_and(|next| next.starts_with('{'));
                let inner = of_one && at + 2 < self.below.len();
                if inner {
                    singular_words(&words(segment))
                } else {
                    words(segment)
                }
            })
            .collect()
    }

    fn joined(mut nouns: Vec<Vec<String>>, one: bool) -> Vec<String> {
        if nouns.len() > 1
            && nouns
                .last()
                .is_some_and(|last| matches!(&last[..], [word] if ADJECTIVES.contains(&&**word)))
        {
            nouns.rotate_right(1);
        }
        if one && let Some(last) = nouns.last_mut() {
            *last = singular_words(last);
        }
        let mut all: Vec<String> = Vec::new();
        for noun in nouns {
            let again = noun.len() > 1 && !all.is_empty() && all.first() == noun.first();
            all.extend(noun.into_iter().skip(usize::from(again)));
        }
        all
    }

    /// Whether a parameter lists what the last literal names: several are added or deleted at once.
    fn is_given_several(&self) -> bool {
        let Some(last) = self.literals().last().map(|last| words(last)) else {
            return false;
        };
        self.lists
            .iter()
            .any(|list| words(list) == last && singular_words(&last) != last)
    }

    /// `deals/products` beside `deals/{id}/products`: the products of several deals.
    fn is_of_several(&self) -> bool {
        matches!((self.base, self.below), ([_, of, last], [below]) if of.starts_with('{') && last == below)
            && self.method == Method::Get
    }

    fn noun_before_last(&self) -> Vec<String> {
        let mut nouns = self.nouns();
        nouns.pop();
        nouns.concat()
    }

    /// `deals/{id}/followers/changelog`: what is told of a part of one item.
    fn is_log_of_part(&self) -> bool {
        matches!(self.below, [of, part, log]
            if of.starts_with('{') && !part.starts_with('{') && !log.starts_with('{')
                && singular(part) != *part)
    }

    /// `update_image` of `products/{id}/images`: a verb and what the path ends with.
    fn changes_part(&self, name: &str) -> bool {
        let [_, part] = self.below else { return false };
        name.split_once('_').is_some_and(|(_, noun)| {
            noun == snake(part) || noun == singular_words(&words(part)).join("_")
        })
    }

    /// The resource as far as something else picks it: `teams/user/{id}` are the teams of a user.
    fn picked_by(&self) -> Option<Vec<String>> {
        match self.below {
            [literal, placeholder]
                if self.method == Method::Get
                    && self.returns_list
                    && !literal.starts_with('{')
                    && placeholder.starts_with('{') =>
            {
                Some(words(literal))
            }
            _ => None,
        }
    }

    /// What the operation returns records of.
    pub(crate) fn role(&self) -> Role {
        let literals = self.literals();
        let verb = self.verb().unwrap_or_default();
        match literals[..] {
            [] => Role::Main,
            [only] if ADJECTIVES.contains(&only) => Role::Main,
            _ if self.is_of_several() => Role::Main,
            [only] if self.method != Method::Get && words(only).first() == Some(&verb) => {
                Role::Main
            }
            _ if self.picked_by().is_some() => Role::Main,
            _ => {
                let mut nouns = self.nouns();
                // `messages/receive` is about a message.
                if self.method != Method::Get && nouns.last() == Some(&vec![verb]) {
                    nouns.pop();
                    if let Some(last) = nouns.last_mut() {
                        *last = singular_words(last);
                    }
                }
                let mut noun = Self::joined(nouns, true);
                if noun.last().is_some_and(|word| word == "search") {
                    noun.push("result".to_owned());
                }
                Role::Part(noun)
            }
        }
    }

    /// Names for the method, best first. The last one is different for every operation of a valid document.
    pub(crate) fn names(&self) -> Vec<String> {
        let mut names = vec![self.name()];
        if let Some(id) = self.id {
            let all = words(id);
            let of: Vec<String> = singular_words(self.resource);
            let shorter: Vec<String> = all
                .iter()
                .filter(|word| !self.resource.contains(word) && !of.contains(word))
                .cloned()
                .collect();
            if shorter.len() > 1 {
                names.push(shorter.join("_"));
            }
            names.push(all.join("_"));
        }
        let path: Vec<String> = self.below.iter().map(|segment| snake(segment)).collect();
        names.push(format!(
            "{}_{}",
            self.method.as_str().to_lowercase(),
            path.join("_")
        ));
        names.into_iter().map(|name| method_name(&name)).collect()
    }

    fn name(&self) -> String {
        let verb = self.verb().unwrap_or_default();
        let literals = self.literals();
        if literals.is_empty() {
            let name = match (self.method, self.below.len()) {
                (Method::Get, 0) if verb == "search" => "search",
                (Method::Get, 0) if self.returns_list => "list",
                (Method::Get, 0 | 1) => "get",
                (Method::Post, 0) => "create",
                (Method::Post | Method::Put | Method::Patch, 0 | 1) => "update",
                (Method::Delete, 0) => "delete_many",
                (Method::Delete, 1) => "delete",
                (method, _) => {
                    return format!(
                        "{}_{}",
                        method.as_str().to_lowercase(),
                        snake(self.below.last().unwrap_or(&""))
                    );
                }
            };
            return name.to_owned();
        }
        if self.is_of_several() {
            return format!("of_{}", snake(self.base[0]));
        }
        if self.method == Method::Post && matches!(self.below, [.., "bulk"]) {
            return match &self.noun_before_last()[..] {
                [] => "create_many".to_owned(),
                before => format!("add_{}", before.join("_")),
            };
        }
        if let Some(by) = self.picked_by() {
            return format!("by_{}", by.join("_"));
        }
        if self.method == Method::Get {
            return self.noun(self.on_item()).join("_");
        }
        let last = literals.last().copied().unwrap_or_default();
        if words(last) == [verb.clone()] && literals.len() > 1 {
            let rest: Vec<String> = literals[..literals.len() - 1]
                .iter()
                .flat_map(|part| singular_words(&words(part)))
                .collect();
            return format!("{verb}_{}", rest.join("_"));
        }
        if words(literals[0]).first() == Some(&verb) {
            return self.noun(false).join("_");
        }
        let said = self.id.map(words).unwrap_or_default();
        let several = self.is_given_several()
            || said
                .iter()
                .any(|word| matches!(&**word, "many" | "bulk" | "all"));
        let one = self.noun(!several).join("_");
        let as_is = self.noun(self.on_item()).join("_");
        // `deleteRoleAssignment`: one of those that the path names.
        let only_one = !several
            && said.last().is_some_and(|last| {
                let literal = literals.last().map(|last| words(last)).unwrap_or_default();
                literal.last() != Some(last) && singular_words(&literal).last() == Some(last)
            });
        match (self.method, &*verb) {
            (Method::Delete, _) if only_one => format!("delete_{one}"),
            (Method::Put | Method::Patch, "put" | "update" | "patch") if only_one => {
                format!("update_{one}")
            }
            (Method::Delete, _) => format!("delete_{as_is}"),
            (Method::Post, "get" | "list" | "find") => snake(self.id.unwrap_or_default()),
            (Method::Post, "" | "add" | "create" | "post" | "insert" | "new") => {
                format!("add_{one}")
            }
            (_, "" | "put" | "update" | "patch" | "edit" | "replace" | "get") => {
                format!("update_{as_is}")
            }
            (_, verb) if one.split('_').any(|word| word == verb) => one,
            (_, verb) => format!("{verb}_{one}"),
        }
    }
}

/// A name that can be a method's: snake case, beginning with a letter.
fn method_name(name: &str) -> String {
    let name = snake(name);
    if name.starts_with(|c: char| c.is_ascii_lowercase()) {
        name
    } else {
        format!("call_{name}").trim_end_matches('_').to_owned()
    }
}

/// What an operation does, in one sentence made of names.
pub(crate) fn doc(name: &str, call: &Call<'_>) -> String {
    let many = call.resource.join(" ");
    let one = singular_words(call.resource).join(" ");
    let a = if one == many && one.ends_with('s') {
        many.clone()
    } else {
        with_article(&one)
    };
    let noun = |one: bool| call.noun(one).join(" ");
    let of_one = call.below.len() == 2 && call.below[0].starts_with('{') && !call.on_item();
    let of_item = call.below.len() == 3 && call.below[0].starts_with('{') && call.on_item();
    let usual = of_operation(&call.resource.join("_"), name);
    match name {
        "get" if call.below.is_empty() => format!("Get {many}."),
        _ if let Some(usual) = usual => usual,
        "delete_many" => format!("Delete several {many}."),
        // A resource that is the search itself has no name for what it finds.
        "search" if call.resource.last().is_some_and(|word| word == "search") => {
            let what = &call.resource[..call.resource.len() - 1];
            format!("Search {}.", plural_words(what).join(" "))
        }
        "search" => format!("Search {many}."),
        "merge" if of_one => format!("Merge {a} with another."),
        "create_many" => format!("Create several {many}."),
        _ if call.is_of_several() => format!("Get the {many} of several {}.", call.base[0]),
        _ if call.method == Method::Get && call.is_log_of_part() => {
            let nouns = call.nouns();
            let (log, part) = (nouns[1].join(" "), nouns[0].join(" "));
            format!("Get the {log} of the {part} of {a}.")
        }
        _ if call.method == Method::Get && of_one && ACTIONS.contains(&name) => {
            format!("{} {a}.", capital(name))
        }
        _ if call.method == Method::Get && of_one => format!("Get the {} of {a}.", noun(false)),
        _ if name.starts_with("by_") && call.picked_by().is_some() => {
            let by = call.picked_by().unwrap_or_default().join(" ");
            format!("Get the {many} of {}.", with_article(&by))
        }
        _ if call.method == Method::Get && of_item => {
            format!("Get {} of {a}.", with_article(&noun(true)))
        }
        _ if name.starts_with("add_") && of_one => {
            let plural = noun(false).ends_with('s') && noun(true) == noun(false);
            let several = plural || call.is_given_several();
            let what = if several {
                noun(false)
            } else {
                with_article(&noun(true))
            };
            format!("Add {what} to {a}.")
        }
        _ if name.starts_with("update_") && of_item => {
            format!("Update {} of {a}.", with_article(&noun(true)))
        }
        _ if name.starts_with("delete_") && of_item => {
            format!("Delete {} of {a}.", with_article(&noun(true)))
        }
        _ if call.method != Method::Get && of_one && call.role() == Role::Main => {
            format!("{} {a}.", capital(&name.replace('_', " ")))
        }
        _ if call.method != Method::Get && of_one && call.changes_part(name) => {
            let (verb, _) = name.split_once('_').unwrap_or((name, ""));
            let what = noun(false);
            let whole = noun(true) == what || name.ends_with(&snake(&what));
            match (verb, whole) {
                ("upload", _) => format!("Upload {} of {a}.", with_article(&noun(true))),
                ("delete", false) if call.returns_list => {
                    format!("Delete {} of {a}.", with_article(&noun(true)))
                }
                (verb, true) => format!("{} the {what} of {a}.", capital(verb)),
                (verb, false) => format!("{} the {} of {a}.", capital(verb), noun(true)),
            }
        }
        _ => {
            let words = call.id.map(words).filter(|words| words.len() > 1);
            let all = words.unwrap_or_else(|| name.split('_').map(str::to_owned).collect());
            format!(
                "{}.",
                capital(&sentence(
                    &all,
                    call.method == Method::Get && !call.on_item()
                ))
            )
        }
    }
}

/// The words of an `operationId` with the articles that English wants: `convertLeadToDeal` → `convert a lead to a deal`.
fn sentence(words: &[String], is_known: bool) -> String {
    let Some((verb, rest)) = words.split_first() else {
        return String::new();
    };
    if !VERBS.contains(&&**verb) {
        return words.join(" ");
    }
    let mut said = vec![if verb == "put" { "update" } else { verb }.to_owned()];
    let mut bare = verb == "search";
    for group in rest.split_inclusive(|word| JOINS.contains(&&**word)) {
        let (nouns, join) = match group.split_last() {
            Some((join, nouns)) if JOINS.contains(&&**join) => (nouns, Some(join)),
            _ => (group, None),
        };
        let text = nouns.join(" ");
        let one = nouns.last().is_some_and(|last| {
            singular(last) == *last && (!last.ends_with('s') || last.ends_with("us"))
        });
        match nouns.first().map(String::as_str) {
            Some(word) if BARE.contains(&word) => said.push(text),
            None => {}
            Some(_) if bare && verb == "search" && said.len() == 1 => {
                said.push(plural_words(nouns).join(" "));
            }
            Some(_) if one && !bare && is_known => said.push(format!("the {text}")),
            Some(_) if one && !bare => said.push(with_article(&text)),
            Some(_) => said.push(text),
        }
        // What something is found by is no particular thing.
        bare = join.is_some_and(|join| join == "by");
        said.extend(join.cloned());
    }
    said.join(" ")
}

/// What an `operationId` begins with, if it is to become a sentence.
const VERBS: &[&str] = &[
    "add",
    "convert",
    "copy",
    "create",
    "delete",
    "download",
    "duplicate",
    "edit",
    "find",
    "get",
    "import",
    "link",
    "list",
    "move",
    "patch",
    "put",
    "receive",
    "refresh",
    "remove",
    "save",
    "search",
    "send",
    "set",
    "unlink",
    "update",
    "upload",
];

/// Words that stand without an article.
const BARE: &[&str] = &[
    "all", "any", "each", "every", "it", "link", "many", "me", "no", "other", "several",
];

/// Words between two nouns.
const JOINS: &[&str] = &["to", "from", "by", "with", "for", "in", "of", "and"];

fn plural_words(words: &[String]) -> Vec<String> {
    let mut words = words.to_vec();
    if let Some(last) = words.last_mut() {
        *last = plural(last);
    }
    words
}

/// Nouns of paths that are verbs as well.
const ACTIONS: &[&str] = &["download", "export", "preview"];

#[cfg(test)]
mod tests {
    use super::*;

    fn name(method: Method, below: &[&str], id: &str) -> String {
        let resource = words("Deals");
        let call = Call {
            method,
            below,
            id: Some(id),
            returns_list: true,
            lists: &[],
            base: &["deals"],
            resource: &resource,
        };
        call.names().swap_remove(0)
    }

    #[test]
    fn methods_read_like_the_domain() {
        for (method, below, id, expected) in [
            (Method::Get, &[][..], "getDeals", "list"),
            (Method::Get, &["{id}"], "getDeal", "get"),
            (Method::Post, &[], "addDeal", "create"),
            (Method::Patch, &["{id}"], "updateDeal", "update"),
            (Method::Delete, &[], "deleteDeals", "delete_many"),
            (
                Method::Get,
                &["{id}", "participants"],
                "getDealParticipants",
                "participants",
            ),
            (
                Method::Post,
                &["{id}", "followers"],
                "addDealFollower",
                "add_follower",
            ),
            (
                Method::Delete,
                &["{id}", "followers", "{follower_id}"],
                "deleteDealFollower",
                "delete_follower",
            ),
            (Method::Put, &["{id}", "merge"], "mergeDeals", "merge"),
            (
                Method::Get,
                &["summary", "archived"],
                "getArchivedDealsSummary",
                "archived_summary",
            ),
            (
                Method::Post,
                &["messages", "receive"],
                "receiveMessage",
                "receive_message",
            ),
            (
                Method::Put,
                &["{id}", "plan", "tasks", "{taskId}"],
                "putProjectPlanTask",
                "update_plan_task",
            ),
        ] {
            assert_eq!(name(method, below, id), expected, "{id}");
        }
    }
}
