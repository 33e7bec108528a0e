//! The little English that sentences made of names need: articles, one and several, capitals.

/// A plural word's singular; a word that is none stays.
#[must_use]
pub fn singular(word: &str) -> String {
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

/// A word's plural; one that is one already stays.
#[must_use]
pub fn plural(word: &str) -> String {
    let irregular = match word {
        "person" => "persons",
        "child" => "children",
        "people" | "data" => word,
        _ => "",
    };
    if !irregular.is_empty() {
        return irregular.to_owned();
    }
    if singular(word) != word || word.ends_with("ings") || word.ends_with("ics") {
        return word.to_owned();
    }
    let before = word.chars().rev().nth(1).unwrap_or_default();
    if let Some(stem) = word.strip_suffix('y')
        && !matches!(before, 'a' | 'e' | 'i' | 'o' | 'u')
    {
        return format!("{stem}ies");
    }
    let hisses = ["s", "x", "ch", "sh", "z"];
    let ending = if hisses.iter().any(|end| word.ends_with(end)) {
        "es"
    } else {
        "s"
    };
    format!("{word}{ending}")
}

/// "a deal", "an activity"
#[must_use]
pub fn with_article(noun: &str) -> String {
    format!("{} {noun}", article(noun))
}

/// By sound: "a user", "a URL".
#[must_use]
pub fn article(noun: &str) -> &'static str {
    let sounds = ["us", "uni", "UI", "UR", "UU", "one", "eu"];
    let vowel = noun
        .to_ascii_lowercase()
        .starts_with(['a', 'e', 'i', 'o', 'u']);
    if vowel && !sounds.iter().any(|sound| noun.starts_with(sound)) {
        "an"
    } else {
        "a"
    }
}

/// A sentence begins with a capital letter.
#[must_use]
pub fn capital(sentence: &str) -> String {
    let mut chars = sentence.chars();
    chars
        .next()
        .map(|first| first.to_uppercase().chain(chars).collect())
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

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

    #[test]
    fn plurals() {
        for (one, many) in [
            ("deal", "deals"),
            ("currency", "currencies"),
            ("key", "keys"),
            ("address", "addresses"),
            ("status", "statuses"),
            ("people", "people"),
            ("settings", "settings"),
            ("files", "files"),
        ] {
            assert_eq!(plural(one), many);
        }
    }

    #[test]
    fn articles_go_by_sound() {
        for said in [
            "a user",
            "an activity",
            "a unit",
            "an undone task",
            "a URL",
            "a deal",
        ] {
            let (_, noun) = said.split_once(' ').unwrap_or_default();
            assert_eq!(with_article(noun), said);
        }
    }
}
