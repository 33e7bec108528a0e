//! A machine that was suspended: its clock stood still, and the day of the service did not.

use super::*;

const HOUR: u64 = 3600;

#[test]
fn a_day_that_ended_meanwhile_is_renewed() {
    let (limiter, clock) = limiter(Some(DAILY));
    granted(&limiter, 50);
    clock.at(60.0);
    clock.suspend(5 * HOUR);
    assert_eq!(spent(&limiter, 1), Some(0));
    let left = limiter.quotas().daily.unwrap().resets_in;
    assert_eq!(left, Duration::from_secs(HOUR - 60));
    clock.suspend(HOUR);
    granted(&limiter, 50);
    assert_eq!(spent(&limiter, 1), Some(0));
    // The next day is as long as any.
    clock.at(120.0);
    clock.suspend(23 * HOUR);
    assert_eq!(spent(&limiter, 1), Some(0));
    clock.suspend(HOUR);
    granted(&limiter, 50);
}

#[test]
fn limits_and_waits_are_over() {
    let (limiter, clock) = limiter(Some(LITE));
    let [permit, _] = [(); 2].map(|()| granted(&limiter, 1));
    let limits = Limits {
        refused: true,
        retry_after: Some(Duration::from_secs(2 * HOUR)),
        ..Limits::default()
    };
    limiter.release(permit, Some(&limits));
    clock.suspend(HOUR);
    assert_eq!(now(limiter.acquire(costing(1))), wait(3600.0));
    clock.suspend(HOUR);
    granted(&limiter, 1);

    let (limiter, clock) = self::limiter(None);
    let permit = granted(&limiter, 1);
    let limits = Limits {
        requests_left: Some(0),
        resets_in: Some(Duration::from_secs(2 * HOUR)),
        ..Limits::default()
    };
    limiter.release(permit, Some(&limits));
    clock.suspend(HOUR);
    assert_eq!(now(limiter.acquire(costing(1))), wait(3600.0));
    clock.suspend(HOUR);
    granted(&limiter, 1);
}

#[test]
fn a_time_of_day_that_is_set_is_no_suspension() {
    let (limiter, clock) = limiter(Some(LITE));
    for _ in 0..2 {
        let permit = granted(&limiter, 1);
        limiter.release(permit, None);
    }
    // By a server of time, a little.
    clock.suspend(9);
    assert_eq!(now(limiter.acquire(costing(1))), wait(2.0));
}
