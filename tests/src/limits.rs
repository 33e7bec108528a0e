//! What benchmarks may measure at most, and `pacing` at least: the numbers of `tests/benches/limits.tsv`.

use crate::Outcome;

/// Returns the number that is stored under a name.
///
/// # Errors
/// If there is none.
pub fn limit(name: &str) -> Outcome<f64> {
    let lines = include_str!("../benches/limits.tsv").lines();
    let mut pairs = lines.filter_map(|line| line.split_once('\t'));
    let (_, number) = pairs
        .find(|(other, _)| *other == name)
        .ok_or_else(|| format!("tests/benches/limits.tsv: no limit for `{name}`"))?;
    let number = number.trim().parse();
    Ok(number.map_err(|error| format!("tests/benches/limits.tsv: `{name}`: {error}"))?)
}

/// Fails if what was measured is above what is stored under a name.
///
/// # Errors
/// If it is, with the name and both numbers.
pub fn at_most(name: &str, measured: f64) -> Outcome {
    let limit = limit(name)?;
    if measured > limit {
        return Err(format!("{name}: {measured:.2} is above the limit of {limit:.2}").into());
    }
    Ok(())
}
