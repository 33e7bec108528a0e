//! Words, and what they make: names of resources, methods and models from tags, paths, titles and members. Which of two
//! candidates a thing gets is decided in `models` and `arrange`.

use heck::{ToSnakeCase, ToUpperCamelCase};

use crate::model::Method;

/// The words of a name, in lower case.
pub(super) fn words(name: &str) -> Vec<String> {
    let plain: String = name
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() { c } else { ' ' })
        .collect();
    plain
        .to_snake_case()
        .split('_')
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

/// `participantsChangelog` → `participants_changelog`
pub(super) fn snake(name: &str) -> String {
    words(name).join("_")
}

/// What two names have in common that would be one identifier in Rust.
pub(super) fn identity(name: &str) -> String {
    let plain: String = name
        .chars()
        .map(|c| if c.is_alphanumeric() { c } else { ' ' })
        .collect();
    let snake = plain.to_snake_case();
    if snake.is_empty() {
        name.to_owned()
    } else {
        snake
    }
}

/// Words as the name of a type.
pub(super) fn pascal<W: AsRef<str>>(words: &[W]) -> String {
    words
        .iter()
        .map(|word| word.as_ref().to_upper_camel_case())
        .collect()
}

/// A plural word's singular; a word that is none stays.
pub(super) fn singular(word: &str) -> String {
    let irregular = match word {
        "people" => "person",
        "children" => "child",
        "indices" => "index",
        "matrices" => "matrix",
        "statuses" => "status",
        "addresses" => "address",
        "series" | "news" | "analytics" | "statistics" | "settings" | "details" | "permissions"
        | "as" | "is" | "has" | "this" | "us" | "gas" | "bus" | "alias" | "sms" | "ics" => word,
        _ => "",
    };
    if !irregular.is_empty() {
        return irregular.to_owned();
    }
    for (plural, single) in [
        ("ies", "y"),
        ("sses", "ss"),
        ("xes", "x"),
        ("ches", "ch"),
        ("shes", "sh"),
        ("zzes", "zz"),
    ] {
        if let Some(stem) = word.strip_suffix(plural)
            && stem.len() > 1
        {
            return format!("{stem}{single}");
        }
    }
    if word.ends_with("ss") || word.ends_with("us") || word.len() < 3 {
        return word.to_owned();
    }
    word.strip_suffix('s').unwrap_or(word).to_owned()
}

/// The same of the last of several words.
pub(super) fn singular_words(words: &[String]) -> Vec<String> {
    let mut words = words.to_vec();
    if let Some(last) = words.last_mut() {
        *last = singular(last);
    }
    words
}

/// What a resource is a collection of: `DealFields` → `DealField`.
pub(super) fn entity(tag: &str) -> String {
    pascal(&singular_words(&words(tag)))
}

/// "a deal", "an activity"
pub(super) fn with_article(noun: &str) -> String {
    let vowel = noun.starts_with(['a', 'e', 'i', 'o'])
        || (noun.starts_with('u') && !noun.starts_with("us") && !noun.starts_with("uni"));
    format!("{} {noun}", if vowel { "an" } else { "a" })
}

/// Words that say something about a whole collection and stand before its noun.
const ADJECTIVES: &[&str] = &[
    "archived", "active", "deleted", "all", "open", "recent", "current", "me", "bulk", "find",
];

/// An operation's path below its resource's, and what else its name is made of.
pub(super) struct Call<'a> {
    pub(super) method: Method,
    /// The resource's own path.
    pub(super) base: &'a [&'a str],
    /// Segments below it.
    pub(super) below: &'a [&'a str],
    pub(super) id: Option<&'a str>,
    pub(super) returns_list: bool,
    /// The parameters that are lists.
    pub(super) lists: &'a [&'a str],
    /// Words of the resource, and their singular.
    pub(super) resource: &'a [String],
}

/// What an operation is, for naming what it returns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Role {
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
    pub(super) fn role(&self) -> Role {
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
    pub(super) fn names(&self) -> Vec<String> {
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
pub(super) fn doc(name: &str, call: &Call<'_>) -> String {
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
    match name {
        "list" => format!("Get {many}."),
        "get" if call.below.is_empty() => format!("Get {many}."),
        "get" => format!("Get {a}."),
        "create" => format!("Create {a}."),
        "update" => format!("Update {a}."),
        "delete" => format!("Delete {a}."),
        "delete_many" => format!("Delete several {many}."),
        "search" => format!("Search {many}."),
        "create_many" => format!("Create several {many}."),
        _ if call.is_of_several() => format!("Get the {many} of several {}.", call.base[0]),
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
        _ => {
            let words = call.id.map(words).filter(|words| words.len() > 1);
            let text = words.map_or_else(|| name.replace('_', " "), |words| words.join(" "));
            format!("{}.", capital(&text))
        }
    }
}

/// Nouns of paths that are verbs as well.
const ACTIONS: &[&str] = &["download", "export", "preview"];

fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(chars).collect()
    })
}

/// Words that say how something travels rather than what it is.
const NOISE: &[&str] = &[
    "get", "add", "update", "upsert", "delete", "create", "put", "post", "patch", "response",
    "request", "body", "data", "item", "object", "inline", "base", "success", "payload", "dto",
    "model", "schema", "result", "all", "of", "strict", "the", "for", "one", "new", "200", "201",
];

/// A title as the name of a type, if it says something.
pub(super) fn from_title(title: &str) -> Option<String> {
    let kept: Vec<String> = words(title)
        .into_iter()
        .filter(|word| !NOISE.contains(&&**word) && !word.starts_with(|c: char| c.is_ascii_digit()))
        .collect();
    let odd = title
        .chars()
        .any(|c| !c.is_ascii_alphanumeric() && c != '_');
    (1..=4)
        .contains(&kept.len())
        .then(|| pascal(&singular_words(&kept)))
        .filter(|_| !odd)
}

/// The name of a component, which its author chose; only what says how it travels goes.
pub(super) fn from_component(name: &str) -> String {
    let all = words(name);
    let mut kept = all.clone();
    while kept.len() > 1
        && kept.last().is_some_and(|word| {
            matches!(&**word, "response" | "request" | "dto" | "schema" | "model")
        })
    {
        kept.pop();
    }
    type_name(&pascal(&kept))
}

/// A name that can be a type's.
pub(super) fn type_name(name: &str) -> String {
    if name.starts_with(|c: char| c.is_ascii_alphabetic()) {
        name.to_owned()
    } else {
        format!("Type{name}")
    }
}

/// What a member is called as a type of its own: `person_id` holds a person, `emails` are of type email.
pub(super) fn from_member(name: &str, is_record: bool, is_several: bool) -> Vec<String> {
    // One record that is called like several, `conditions`, is not one of them.
    let number = |words: &[String]| {
        if is_record && !is_several {
            words.to_vec()
        } else {
            singular_words(words)
        }
    };
    let mut kept = number(&words(name));
    let says_how =
        |word: &String| matches!(&**word, "id" | "data" | "item" | "object" | "info" | "list");
    if is_record && kept.len() > 1 && kept.last().is_some_and(says_how) {
        kept.pop();
        kept = number(&kept);
    }
    // Prepositions say which of the parties it is.
    if let [only] = &mut kept[..]
        && matches!(&**only, "from" | "to" | "cc" | "bcc")
    {
        "party".clone_into(only);
    }
    if kept.is_empty() {
        kept.push("value".to_owned());
    }
    kept
}

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

    #[test]
    fn titles_lose_what_says_how_they_travel() {
        assert_eq!(from_title("GetDealsResponseData").as_deref(), Some("Deal"));
        assert_eq!(from_title("baseResponse"), None);
        assert_eq!(from_title("Jane Doe's deal"), None);
        assert_eq!(from_component("PetResponse"), "Pet");
        assert_eq!(from_component("Response"), "Response");
    }

    #[test]
    fn singulars() {
        for (many, one) in [
            ("currencies", "currency"),
            ("boxes", "box"),
            ("status", "status"),
            ("deals", "deal"),
            ("news", "news"),
        ] {
            assert_eq!(singular(many), one);
        }
    }
}
