//! Lists of any length in the memory of a few pages. `cargo bench -p pipedrive-tests --bench memory` measures whole
//! processes.

use std::sync::Arc;

use pipedrive::runtime::{Continuation, ItemStream, decode::Decode};
use pipedrive::{crm, v2};
use pipedrive_tests::many::{FIRST, Many};
use tokio::runtime::Builder;

/// The most bytes in use while so many records are streamed.
fn peak<T: Decode>(records: u64, stream: impl Fn(Many) -> pipedrive::Result<ItemStream<T>>) -> u64 {
    let many = Many {
        records,
        rich: false,
    };
    let runtime = Builder::new_current_thread().build().unwrap();
    let measured = allocation_counter::measure(|| {
        let taken = runtime.block_on(async {
            let mut stream = stream(many).unwrap();
            while stream.try_next().await.unwrap().is_some() {}
            stream.progress()
        });
        assert_eq!((taken.items, taken.total), (records, Some(records)));
        assert_eq!(taken.pages, records.div_ceil(500));
    });
    measured.bytes_max
}

fn by_offset(many: Many) -> pipedrive::Result<ItemStream<crm::Deal>> {
    let client = crm::Client::builder()
        .api_token("none")
        .transport(Arc::new(many))
        .build()?;
    Ok(client.deals().list().stream())
}

fn by_cursor(many: Many) -> pipedrive::Result<ItemStream<v2::Deal>> {
    let client = v2::Client::builder()
        .api_token("none")
        .transport(Arc::new(many))
        .build()?;
    Ok(client.deals().list().stream())
}

/// A list of ten times the length takes no more memory, but for some bytes a page.
#[test]
fn memory_stays_flat() {
    let flat = |few: u64, many: u64, what: &str| {
        let apart = many.saturating_sub(few);
        assert!(apart < 20_000, "{what}: {few} bytes become {many}");
    };
    flat(peak(10_000, by_offset), peak(100_000, by_offset), "offset");
    flat(peak(10_000, by_cursor), peak(100_000, by_cursor), "cursor");
    let parallel = |many| Ok(by_offset(many)?.parallel(4));
    flat(peak(10_000, parallel), peak(100_000, parallel), "parallel");
    let patient = |many| Ok(by_cursor(many)?.prefetch(4));
    flat(peak(10_000, patient), peak(100_000, patient), "4 ahead");
}

/// What a nightly job does: it takes pages, keeps the place behind each as text, is stopped, and goes on the next night.
#[tokio::test]
async fn a_list_is_taken_up_where_it_was_left() -> pipedrive_tests::Outcome {
    let many = Many {
        records: 2_345,
        rich: false,
    };
    let mut kept = String::new();
    let mut taken = Vec::new();
    loop {
        let client = v2::Client::builder()
            .api_token("none")
            .transport(Arc::new(many))
            .build()?;
        let mut list = client.deals().list();
        if !kept.is_empty() {
            list = list.resume(kept.parse()?);
        }
        let mut stream = list.stream();
        // A night is long enough for two pages.
        for _ in 0..2 {
            let Some(page) = stream.next_page().await? else {
                break;
            };
            taken.extend(page.iter().map(|deal| deal.id.get()));
        }
        match stream.continuation() {
            Some(Continuation::Cursor(_)) => {
                kept = serde_json::to_string(&stream.continuation())?;
                kept = serde_json::from_str::<String>(&kept)?;
            }
            Some(other) => panic!("{other}"),
            None => break,
        }
    }
    assert!(
        taken
            .iter()
            .copied()
            .eq((FIRST.cast_signed()..).take(2_345))
    );
    Ok(())
}
