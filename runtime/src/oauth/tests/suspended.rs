//! A machine that was suspended: tokens end meanwhile, although its clock stands still.

use super::*;
use crate::testing::Set;

fn session(service: &Arc<Service>, clock: &Arc<Set>) -> Session {
    let oauth = OAuth::builder(&OAUTH_API)
        .client_id("app")
        .client_secret(SECRETS[0])
        .redirect_uri("https://app.example.com/callback")
        .transport(service.clone())
        .clock(clock.clone());
    oauth.build().unwrap().session(keeping(expired()))
}

#[test]
fn a_token_that_ended_meanwhile_is_replaced_before_it_is_sent() {
    paused(async {
        let (service, clock) = (Service::new(), Arc::new(Set::default()));
        let client = service.client(&session(&service, &clock));
        for (suspended, refreshes) in [(0, 1), (3500, 1), (3600, 2)] {
            clock.suspend(suspended);
            call(&client).await.unwrap();
            assert_eq!(service.refreshes(), refreshes);
        }
        assert_eq!(service.calls().len(), 3, "none was refused");
    });
}

#[test]
fn a_wait_that_the_service_asked_for_is_over() {
    paused(async {
        let mut busy = answer(429, "");
        busy.headers_mut().insert(header::RETRY_AFTER, 600.into());
        let (service, clock) = (
            Service::replying([Reply::Answer(busy)]),
            Arc::new(Set::default()),
        );
        let client = service.client(&session(&service, &clock));
        auth_error(call(&client).await);
        clock.suspend(599);
        auth_error(call(&client).await);
        assert_eq!(service.refreshes(), 1);
        clock.suspend(1);
        call(&client).await.unwrap();
        assert_eq!(service.refreshes(), 2);
    });
}
