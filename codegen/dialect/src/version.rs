//! Versions as manifests ask for them: `1.2`, `>=1, <3`, `1.*`.

/// Whether cargo reads it as a requirement of a version.
#[must_use]
pub fn is_requirement(text: &str) -> bool {
    text.trim() == "*" || text.split(',').all(|part| is_comparator(part.trim()))
}

/// `>=1.2.3-rc.1`, where all behind the first number can be missing.
fn is_comparator(text: &str) -> bool {
    let signs = ["<=", ">=", "<", ">", "=", "^", "~"];
    let version = signs.iter().find_map(|sign| text.strip_prefix(sign));
    let version = version.unwrap_or(text).trim_start();
    let (version, build) = version
        .split_once('+')
        .map_or((version, None), |(version, build)| (version, Some(build)));
    let (numbers, pre) = version
        .split_once('-')
        .map_or((version, None), |(numbers, pre)| (numbers, Some(pre)));
    let numbers: Vec<&str> = numbers.split('.').collect();
    let wild = numbers.iter().position(|number| *number == "*");
    let stated = wild.unwrap_or(numbers.len());
    let fits = (1..=3).contains(&numbers.len())
        && stated > 0
        && numbers[..stated].iter().all(|number| is_number(number))
        && numbers[stated..].iter().all(|number| *number == "*");
    let whole = stated == 3 || (pre.is_none() && build.is_none());
    let identifiers = |part: &str, fits: fn(&str) -> bool| {
        part.split('.').all(|identifier| {
            let letters = |c: char| c.is_ascii_alphanumeric() || c == '-';
            !identifier.is_empty() && identifier.chars().all(letters) && fits(identifier)
        })
    };
    let is_pre = |it: &str| !it.chars().all(|c| c.is_ascii_digit()) || is_number(it);
    fits && whole
        && pre.is_none_or(|pre| identifiers(pre, is_pre))
        && build.is_none_or(|build| identifiers(build, |_| true))
}

/// A number without zeros before it.
fn is_number(text: &str) -> bool {
    text.chars().all(|c| c.is_ascii_digit())
        && text.parse::<u64>().is_ok()
        && (text == "0" || !text.starts_with('0'))
}

#[cfg(test)]
mod tests {
    use super::is_requirement;

    #[test]
    fn requirements_are_what_cargo_reads() {
        for fine in [
            "1",
            "1.2",
            "1.2.3",
            "0.1.0",
            "*",
            "1.*",
            "1.2.*",
            "1.*.*",
            "^1",
            "~1.2",
            "=1.2.3",
            ">=1, <3",
            "> 1.0",
            "1.2.3-rc.1",
            "1.2.3-rc-1+build.05",
            "<=1.0.0-0",
        ] {
            assert!(is_requirement(fine), "{fine}");
        }
        for odd in [
            "",
            " ",
            "one",
            "1\"2",
            "1.2.3.4",
            "01",
            "1.02",
            "1.",
            ".1",
            "1,",
            "1 2",
            "*.1",
            "1.*.2",
            "1-rc",
            "1.2.3-",
            "1.2.3-01",
            "1.2.3+",
            "1.*-rc",
            "v1",
            "latest",
            "==1",
            "*, 1",
            "99999999999999999999",
            "+1",
        ] {
            assert!(!is_requirement(odd), "{odd}");
        }
    }
}
