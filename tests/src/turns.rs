//! Times that are compared. They are taken in turns: a processor is slower at one moment than at the next.

use std::time::Duration;

/// What two things took.
#[derive(Debug, Clone, Copy)]
pub struct Turns {
    /// The least that each took.
    pub fastest: [Duration; 2],
    /// The median of how many times as long the first took as the second, which came right after it.
    pub ratio: f64,
}

/// Measures two things in turns.
///
/// # Errors
/// That of a run.
pub fn in_turns<E>(
    rounds: usize,
    mut first: impl FnMut() -> Result<Duration, E>,
    mut second: impl FnMut() -> Result<Duration, E>,
) -> Result<Turns, E> {
    let mut fastest = [Duration::MAX; 2];
    let mut ratios = Vec::new();
    for _ in 0..rounds {
        let took = [first()?, second()?];
        ratios.push(took[0].as_secs_f64() / took[1].as_secs_f64());
        fastest = [fastest[0].min(took[0]), fastest[1].min(took[1])];
    }
    ratios.sort_by(f64::total_cmp);
    let ratio = ratios.get(rounds / 2).copied().unwrap_or(f64::NAN);
    Ok(Turns { fastest, ratio })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pause_does_not_change_the_ratio() {
        let times = |millis: [u64; 5]| {
            let mut times = millis.into_iter().map(Duration::from_millis);
            move || times.next().ok_or("no more")
        };
        let turns = in_turns(5, times([2, 2, 90, 4, 2]), times([4, 4, 9, 8, 4]));
        let Turns { fastest, ratio } = turns.expect("five times each");
        assert_eq!(fastest, [2, 4].map(Duration::from_millis));
        assert!((ratio - 0.5).abs() < 1e-9, "{ratio}");
        let failed = in_turns(6, times([1; 5]), times([1; 5]));
        assert_eq!(failed.map(|turns| turns.ratio), Err("no more"));
    }
}
