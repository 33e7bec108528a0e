//! Where work goes on that nobody waits for: a function beside [`Clock`](crate::Clock) that starts it, so that the
//! runtime knows no executor.

use std::sync::Arc;

use crate::future::BoxFuture;

/// Starts work in the background, or drops it where there is none: then whoever wants its outcome polls it.
pub(crate) type Spawn = Arc<dyn Fn(BoxFuture<'static, ()>) + Send + Sync>;

/// Where the work of a client goes on that is told no other place: in Tokio's runtime, where that is.
pub(crate) fn default_executor() -> Spawn {
    #[cfg(any(feature = "reqwest", feature = "blocking"))]
    let spawn = |work| {
        // Without a runtime, Tokio panics.
        if let Ok(runtime) = tokio::runtime::Handle::try_current() {
            runtime.spawn(work);
        }
    };
    #[cfg(not(any(feature = "reqwest", feature = "blocking")))]
    let spawn = drop;
    Arc::new(spawn)
}
