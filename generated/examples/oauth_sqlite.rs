//! OAuth 2.0 with tokens in a database: a company authorizes the app once, and its tokens are stored in SQLite, where several
//! processes use and refresh them.
//!
//! `PIPEDRIVE_CLIENT_ID=… PIPEDRIVE_CLIENT_SECRET=… cargo run -p pipedrive --features oauth --example oauth_sqlite`
//! asks for authorization the first time; after that, it lists deals. For another database, write such a `TokenStore`:
//! one row for tokens, one for the lock.

use std::env::var;
use std::error::Error;
use std::fs::OpenOptions;
use std::io::stdin;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use pipedrive::oauth::{OAuth, Pending, StoreError, StoreLock, Token, TokenStore};
use pipedrive::runtime::BoxFuture;
use pipedrive::runtime::secrecy::ExposeSecret;
use pipedrive::v2;
use rusqlite::{Connection, OptionalExtension, params};

/// Time between attempts to get a lock that another process holds.
const ASK: Duration = Duration::from_millis(50);

const TABLES: &str = "
    CREATE TABLE IF NOT EXISTS tokens (company TEXT PRIMARY KEY, token TEXT NOT NULL) STRICT;
    CREATE TABLE IF NOT EXISTS locks (company TEXT PRIMARY KEY, holder TEXT NOT NULL, until REAL NOT NULL) STRICT;
";

/// A lock expires after two minutes, longer than any refresh takes: its holder must have crashed.
const LOCK: &str = "
    INSERT INTO locks (company, holder, until)
    VALUES (?1, hex(randomblob(16)), unixepoch('subsec') + 120)
    ON CONFLICT (company) DO UPDATE SET holder = excluded.holder, until = excluded.until
    WHERE until < unixepoch('subsec')
    RETURNING holder
";

/// The tokens of one company in a database of many.
#[derive(Clone)]
struct SqliteStore {
    database: Arc<Mutex<Connection>>,
    company: Arc<str>,
}

impl SqliteStore {
    fn open(path: &Path, company: &str) -> Result<Self, Box<dyn Error>> {
        // SQLite would make a file that all users of the machine can read. Its journals get the file's permissions.
        let mut file = OpenOptions::new();
        file.append(true).create(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut file, 0o600);
        file.open(path)?;
        let database = Connection::open(path)?;
        database.busy_timeout(Duration::from_secs(10))?;
        database.execute_batch(TABLES)?;
        Ok(Self {
            database: Arc::new(Mutex::new(database)),
            company: company.into(),
        })
    }

    fn with<T>(&self, work: impl FnOnce(&Connection, &str) -> T) -> T {
        let database = self.database.lock();
        work(
            &database.unwrap_or_else(PoisonError::into_inner),
            &self.company,
        )
    }

    /// Does the work on a thread for blocking calls.
    async fn off<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Self) -> rusqlite::Result<T> + Send + 'static,
    ) -> Result<T, StoreError> {
        let store = self.clone();
        let done = tokio::task::spawn_blocking(move || work(&store)).await;
        done.map_err(StoreError::new)?.map_err(StoreError::new)
    }

    fn try_lock(&self) -> rusqlite::Result<Option<Held>> {
        let holder = self.with(|database, company| {
            let holder = database.query_row(LOCK, [company], |row| row.get::<_, String>(0));
            holder.optional()
        })?;
        Ok(holder.map(|holder| Held {
            store: self.clone(),
            holder,
        }))
    }
}

impl TokenStore for SqliteStore {
    fn load(&self) -> BoxFuture<'_, Result<Option<Token>, StoreError>> {
        Box::pin(async {
            let text = self.off(|store| {
                store.with(|database, company| {
                    let query = "SELECT token FROM tokens WHERE company = ?1";
                    let text = database.query_row(query, [company], |row| row.get::<_, String>(0));
                    text.optional()
                })
            });
            text.await?.as_deref().map(Token::from_json).transpose()
        })
    }

    fn save<'a>(&'a self, token: &'a Token) -> BoxFuture<'a, Result<(), StoreError>> {
        let text = token.to_json();
        Box::pin(self.off(move |store| {
            store.with(|database, company| {
                let query = "INSERT OR REPLACE INTO tokens (company, token) VALUES (?1, ?2)";
                let saved = database.execute(query, params![company, text.expose_secret()]);
                saved.map(drop)
            })
        }))
    }

    fn clear(&self) -> BoxFuture<'_, Result<(), StoreError>> {
        Box::pin(self.off(|store| {
            store.with(|database, company| {
                let query = "DELETE FROM tokens WHERE company = ?1";
                database.execute(query, [company]).map(drop)
            })
        }))
    }

    fn lock(&self) -> BoxFuture<'_, Result<StoreLock<'_>, StoreError>> {
        Box::pin(async {
            loop {
                // Created on that thread, so that it is released even if the caller is gone.
                if let Some(held) = self.off(Self::try_lock).await? {
                    return Ok(StoreLock::new(held));
                }
                tokio::time::sleep(ASK).await;
            }
        })
    }
}

/// A lock in the database, until it is dropped.
struct Held {
    store: SqliteStore,
    holder: String,
}

impl Drop for Held {
    fn drop(&mut self) {
        self.store.with(|database, company| {
            let query = "DELETE FROM locks WHERE company = ?1 AND holder = ?2";
            // If this fails, the lock expires.
            let _ = database.execute(query, [company, &self.holder]);
        });
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let oauth = OAuth::builder(&v2::API)
        .client_id(var("PIPEDRIVE_CLIENT_ID")?)
        .client_secret(var("PIPEDRIVE_CLIENT_SECRET")?)
        .redirect_uri("http://localhost:3000/callback")
        .build()?;
    let store = SqliteStore::open(Path::new("tokens.db"), "acme")?;
    let known = store.load().await?.is_some();
    let session = oauth.session(Arc::new(store));
    if !known {
        let begun = oauth.authorize()?;
        println!(
            "Open {}\nand paste the address that you come back to:",
            begun.url
        );
        let mut callback = String::new();
        stdin().read_line(&mut callback)?;
        // A web app keeps this in the user's session between its two pages.
        let pending = Pending::from_text(&begun.pending.to_text());
        let token = oauth.exchange(&pending, callback.trim()).await?;
        session.store_token(&token).await?;
    }
    let client = v2::Client::builder().oauth(session).build()?;
    for deal in client.deals().list().await?.items {
        println!("{} {}", deal.id, deal.title.unwrap_or_default());
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    type Outcome = Result<(), Box<dyn Error>>;

    fn stores(folder: &tempfile::TempDir) -> Result<[SqliteStore; 2], Box<dyn Error>> {
        let path = folder.path().join("tokens.db");
        Ok([
            SqliteStore::open(&path, "acme")?,
            SqliteStore::open(&path, "acme")?,
        ])
    }

    #[tokio::test]
    async fn what_one_saves_the_other_loads() -> Outcome {
        let folder = tempfile::tempdir()?;
        let [one, other] = stores(&folder)?;
        let stranger = SqliteStore::open(&folder.path().join("tokens.db"), "globex")?;
        for name in ["first", "second"] {
            one.save(&Token::new(name)).await?;
            let found = other.load().await?.ok_or("nothing is kept")?;
            assert_eq!(found.access_token().expose_secret(), name);
            assert!(stranger.load().await?.is_none());
        }
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            let file = std::fs::metadata(folder.path().join("tokens.db"))?;
            assert_eq!(file.permissions().mode() & 0o777, 0o600);
        }
        other.clear().await?;
        assert!(one.load().await?.is_none());
        Ok(())
    }

    #[tokio::test]
    async fn one_at_a_time_has_the_lock() -> Outcome {
        let folder = tempfile::tempdir()?;
        let [one, other] = stores(&folder)?;
        let held = one.lock().await?;
        assert!(other.try_lock()?.is_none() && one.try_lock()?.is_none());
        let stranger = SqliteStore::open(&folder.path().join("tokens.db"), "globex")?;
        drop(stranger.lock().await?);
        // Whoever saves is not kept out.
        other.save(&Token::new("token")).await?;
        drop(held);
        drop(other.lock().await?);
        // Somebody stopped with it, two minutes ago.
        std::mem::forget(one.lock().await?);
        assert!(other.try_lock()?.is_none());
        other.with(|database, _| database.execute("UPDATE locks SET until = until - 121", []))?;
        let held = other.try_lock()?.ok_or("it is over")?;
        assert!(one.try_lock()?.is_none());
        drop(held);
        Ok(())
    }

    #[tokio::test]
    async fn who_gives_up_waiting_leaves_no_lock() -> Outcome {
        let folder = tempfile::tempdir()?;
        let [one, other] = stores(&folder)?;
        let held = one.lock().await?;
        let waits = tokio::time::timeout(Duration::from_millis(1), other.lock());
        assert!(waits.await.is_err());
        drop(held);
        drop(one.lock().await?);
        Ok(())
    }
}
