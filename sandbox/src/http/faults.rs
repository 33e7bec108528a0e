//! Faults on demand: what goes wrong with which requests, so that a program's retries and its pacing can be seen and
//! tested. A fault is stated in words, `status=503, retry-after=2, operation=boats.create, times=1`: in a header of the
//! request itself, in a call to `/_sandbox/faults`, or when the sandbox starts.

use std::str::FromStr;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use callsheet_dialect::model::{Conventions, MemberPath};
use hyper::StatusCode;
use hyper::header::RETRY_AFTER;
use serde_json::{Map, Value, json};

use super::answer::{Answer, Request};
use super::pattern::Pattern;
use super::shape::ErrorShape;
use crate::behavior::refusal::Refusal;
use crate::company::Random;
use crate::values::suggest;

/// The header that states a fault of its own request.
pub(super) const HEADER: &str = "x-sandbox-fault";

/// What can be stated, each with its meaning.
const WORDS: &[(&str, &str)] = &[
    ("status", "answers this status, 400 to 599"),
    ("retry-after", "seconds that the response asks to wait"),
    (
        "html",
        "answers the gateway's page, with the status 403 unless another is stated",
    ),
    ("expired", "answers 401, as to a token that has expired"),
    ("reset", "resets the connection without a response"),
    ("cut", "sends half of the body and resets the connection"),
    ("garbled", "sends a body that is not JSON"),
    ("repeat", "says that the page that follows is this page"),
    (
        "slow",
        "sends the body in pieces, one per so many milliseconds",
    ),
    ("latency", "waits so many milliseconds before anything else"),
    ("after", "carries the request out first"),
    (
        "operation",
        "only these operations: boats.update, v2.*, *.search",
    ),
    ("rate", "only this part of the requests, 0 to 1"),
    ("times", "only so many requests"),
    ("seed", "decides which requests a rate takes"),
];

/// The longest latency, and the longest pause within a slow body.
const LONGEST: Duration = Duration::from_secs(600);

/// What goes wrong, and with which requests.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Fault {
    pub(super) latency: Duration,
    pub(super) effect: Option<Effect>,
    /// Whether the request is carried out first.
    pub(super) after: bool,
    pub(super) retry_after: Option<u32>,
    operation: Option<Pattern>,
    rate: Option<f64>,
    times: Option<u64>,
    seed: u64,
    /// As it was stated.
    text: String,
}

/// What goes wrong with a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Effect {
    Status(u16),
    Html(u16),
    Expired,
    Reset,
    Cut,
    Garbled,
    Repeat,
    Slow(Duration),
}

impl Fault {
    /// Reads what was stated: words, some with values, with commas between them.
    fn read<'a>(
        stated: impl IntoIterator<Item = (&'a str, Option<&'a str>)>,
    ) -> Result<Self, String> {
        let mut fault = Self::default();
        let mut texts = Vec::new();
        let (mut status, mut html) = (None, false);
        let mut effects = Vec::new();
        for (word, value) in stated {
            texts.push(value.map_or_else(|| word.to_owned(), |value| format!("{word}={value}")));
            if matches!(
                word,
                "html" | "expired" | "reset" | "cut" | "garbled" | "repeat" | "after"
            ) && let Some(value) = value
            {
                return Err(format!("\"{word}\" has no value, and \"{value}\" is given"));
            }
            match word {
                "status" => {
                    let number = number(word, value)?;
                    if !(400..600).contains(&number) {
                        return Err(format!("\"status\" is 400 to 599, not {number}"));
                    }
                    status = Some(number);
                }
                "html" => html = true,
                "expired" => effects.push(Effect::Expired),
                "reset" => effects.push(Effect::Reset),
                "cut" => effects.push(Effect::Cut),
                "garbled" => effects.push(Effect::Garbled),
                "repeat" => effects.push(Effect::Repeat),
                "slow" => effects.push(Effect::Slow(milliseconds(word, value)?)),
                "latency" => fault.latency = milliseconds(word, value)?,
                "retry-after" => fault.retry_after = Some(number(word, value)?),
                "after" => fault.after = true,
                "operation" => fault.operation = Some(Pattern::new(given(word, value)?)),
                "rate" => {
                    let rate: f64 = number(word, value)?;
                    if !(0.0..=1.0).contains(&rate) {
                        return Err(format!("\"rate\" is 0 to 1, not {rate}"));
                    }
                    fault.rate = Some(rate);
                }
                "times" => fault.times = Some(number(word, value)?),
                "seed" => fault.seed = number(word, value)?,
                _ => return Err(unknown(word)),
            }
        }
        match (status, html) {
            (Some(status), false) => effects.push(Effect::Status(status)),
            (status, true) => effects.push(Effect::Html(status.unwrap_or(403))),
            (None, false) => {}
        }
        let mut effects = effects.into_iter();
        fault.effect = effects.next();
        if effects.next().is_some() {
            return Err("one fault has one effect; state several faults".to_owned());
        }
        if fault.effect.is_none() && fault.latency.is_zero() {
            return Err(
                "nothing goes wrong: state an effect, such as status=503, or a latency".to_owned(),
            );
        }
        fault.text = texts.join(", ");
        Ok(fault)
    }

    /// The same as members of a JSON object: `{"status": 503, "after": true}`.
    pub(super) fn of_json(members: &Map<String, Value>) -> Result<Self, String> {
        let mut texts = Vec::new();
        for (word, value) in members {
            let text = match value {
                Value::Bool(true) => None,
                Value::Bool(false) | Value::Null => continue,
                Value::String(text) => Some(text.clone()),
                Value::Number(number) => Some(number.to_string()),
                Value::Array(_) | Value::Object(_) => {
                    return Err(format!("\"{word}\" is a text, a number or true"));
                }
            };
            texts.push((word.as_str(), text));
        }
        Self::read(texts.iter().map(|(word, text)| (*word, text.as_deref())))
    }

    /// The response in place of that of the request, where there is another. That of a reset is not sent.
    pub(super) fn answer(&self, shape: &ErrorShape) -> Option<Answer> {
        let mut answer = match self.effect? {
            Effect::Status(status) => Refusal::of_fault(status).answer(shape),
            Effect::Html(status) => blocked(status),
            Effect::Expired => {
                Refusal::unauthorized("the token has expired, says a fault").answer(shape)
            }
            Effect::Reset => Answer::new(StatusCode::INTERNAL_SERVER_ERROR, "text/plain", ""),
            Effect::Cut | Effect::Garbled | Effect::Repeat | Effect::Slow(_) => return None,
        };
        if let Some(seconds) = self.retry_after {
            answer.headers.push((RETRY_AFTER, seconds.into()));
        }
        Some(answer)
    }

    /// The fault as it was stated.
    pub(super) fn text(&self) -> &str {
        &self.text
    }

    pub(super) fn concerns(&self, operation: Option<&str>) -> bool {
        match (&self.operation, operation) {
            (None, _) => true,
            (Some(pattern), Some(operation)) => pattern.matches(operation),
            (Some(_), None) => false,
        }
    }
}

impl FromStr for Fault {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let parts = text
            .split(',')
            .map(str::trim)
            .filter(|part| !part.is_empty());
        Self::read(parts.map(|part| match part.split_once('=') {
            Some((word, value)) => (word.trim(), Some(value.trim())),
            None => (part, None),
        }))
    }
}

fn given<'a>(word: &str, value: Option<&'a str>) -> Result<&'a str, String> {
    let value = value.filter(|value| !value.is_empty());
    value.ok_or_else(|| format!("\"{word}\" needs a value: {word}=..."))
}

fn number<T: FromStr>(word: &str, value: Option<&str>) -> Result<T, String> {
    let text = given(word, value)?;
    text.parse()
        .map_err(|_| format!("\"{word}\" is a number, not \"{text}\""))
}

fn milliseconds(word: &str, value: Option<&str>) -> Result<Duration, String> {
    let text = given(word, value)?;
    let length = number(word, Some(text.trim_end_matches("ms"))).map(Duration::from_millis)?;
    if length > LONGEST {
        return Err(format!(
            "\"{word}\" is at most {} milliseconds",
            LONGEST.as_millis()
        ));
    }
    Ok(length)
}

fn unknown(word: &str) -> String {
    let words = || WORDS.iter().map(|(word, _)| *word);
    let hint = suggest::hint(word, words());
    let all: Vec<_> = words().collect();
    format!("a fault has no \"{word}\"{hint} It has {}", all.join(", "))
}

/// The page of a gateway that lets a request not through.
pub(super) fn blocked(status: u16) -> Answer {
    let page = "<!doctype html><html><head><title>Access denied</title></head>\
                <body><h1>Access denied</h1><p>The gateway of the sandbox has blocked this request.</p></body></html>";
    let status = StatusCode::from_u16(status).unwrap_or(StatusCode::FORBIDDEN);
    Answer::new(status, "text/html; charset=UTF-8", page)
}

/// The first half of a JSON text.
pub(super) fn garble(answer: &mut Answer) {
    let half = String::from_utf8_lossy(&answer.body[..answer.body.len() / 2]).into_owned();
    answer.body = format!("{half}<").into();
}

/// Says that the page after this one is this page. A first page is left as it is: nothing names it.
pub(super) fn repeat(answer: &mut Answer, request: &Request, api: &Conventions) {
    let Ok(mut body) = serde_json::from_slice::<Value>(&answer.body) else {
        return;
    };
    for (name, value) in form_urlencoded::parse(request.query.as_bytes()) {
        match &*name {
            "cursor" => set(&mut body, &api.cursor.next, value.into()),
            "start" => {
                let start = value.parse().map_or(Value::Null, |start: u64| start.into());
                set(&mut body, &api.offset.next, start);
                set(&mut body, &api.offset.more, true.into());
            }
            _ => {}
        }
    }
    answer.body = body.to_string().into();
}

/// Sets the first of these members whose parent is there.
fn set(body: &mut Value, paths: &[MemberPath], value: Value) {
    for path in paths {
        let Some((last, parents)) = path.split_last() else {
            continue;
        };
        let parent = parents
            .iter()
            .try_fold(&mut *body, |at, name| at.get_mut(name));
        if let Some(parent) = parent.and_then(Value::as_object_mut) {
            parent.insert(last.clone(), value);
            return;
        }
    }
}

/// The faults that are in force.
#[derive(Debug, Default)]
pub(super) struct Faults {
    rules: Mutex<Vec<Rule>>,
}

#[derive(Debug)]
struct Rule {
    fault: Fault,
    /// How many requests it concerned, and how many it met.
    seen: u64,
    met: u64,
    random: Random,
}

impl Faults {
    pub(super) fn add(&self, fault: Fault) {
        let random = Random::seeded(fault.seed);
        self.lock().push(Rule {
            fault,
            seen: 0,
            met: 0,
            random,
        });
    }

    pub(super) fn clear(&self) {
        self.lock().clear();
    }

    /// Whether there are any, so that a request without one costs nothing.
    pub(super) fn is_empty(&self) -> bool {
        self.lock().is_empty()
    }

    /// The first fault that a request meets.
    pub(super) fn meet(&self, operation: Option<&str>) -> Option<Fault> {
        let mut rules = self.lock();
        rules.iter_mut().find_map(|rule| {
            if !rule.fault.concerns(operation)
                || rule.fault.times.is_some_and(|times| rule.met >= times)
            {
                return None;
            }
            rule.seen += 1;
            let met = rule.fault.rate.is_none_or(|rate| rule.random.chance(rate));
            rule.met += u64::from(met);
            met.then(|| rule.fault.clone())
        })
    }

    /// What is in force, and how often it was met.
    pub(super) fn report(&self) -> Value {
        let rules = self.lock();
        let rules = rules.iter().map(
            |rule| json!({ "fault": rule.fault.text, "requests": rule.seen, "met": rule.met }),
        );
        let words: Map<String, Value> = WORDS
            .iter()
            .map(|(word, meaning)| ((*word).to_owned(), (*meaning).into()))
            .collect();
        json!({ "faults": rules.collect::<Vec<_>>(), "words": words })
    }

    fn lock(&self) -> MutexGuard<'_, Vec<Rule>> {
        self.rules.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests;
