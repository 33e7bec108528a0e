//! The last step: reading a response in one pass over its bytes. What is looked at on the way is in `envelope`.

use super::classify::refusal;
use super::envelope::{Envelope, missing, stuck, usual, within};
use super::response::UndecodedResponse;
use crate::continuation::Continuation;
use crate::decode::{EachItem, Token, read_slice};
use crate::error::{Error, Result, says_failure};
use crate::observe::CallOutcome;

impl UndecodedResponse {
    /// Hands over the payload, once: as null where it is absent. Gives where the list goes on. So the call ends.
    pub(crate) fn payload(&mut self, each: EachItem<'_>) -> Result<Option<Continuation>> {
        let read = self.read(each);
        self.recorder.end_with(&read);
        read
    }

    /// The body is what is wanted, and is not read. So the call ends.
    pub(crate) fn finish(&mut self) {
        self.recorder.end(CallOutcome::Succeeded);
    }

    /// Where the list goes on, for whoever will read it later; nothing where it cannot be read. The call does not end.
    pub(crate) fn peek(&self) -> Option<Continuation> {
        self.read(&mut |_| Ok(())).unwrap_or_default()
    }

    fn read(&self, each: EachItem<'_>) -> Result<Option<Continuation>> {
        let mut seen = Envelope::new(&self.expected);
        let walked = if self.body.trim_ascii().is_empty() {
            Ok(())
        } else {
            read_slice(&self.body, &mut |token| seen.read(token, each))
        };
        let walked = walked.and_then(|()| {
            if seen.payload || seen.failure {
                return Ok(());
            }
            each(Token::Null).map_err(|fault| within(self.expected.payload, fault))
        });
        match walked {
            Ok(()) if seen.failure => Err(refusal(self)),
            Ok(()) => seen.next().map_err(|fault| self.unreadable(fault)),
            // A failure's payload has any shape, and may come before the member that says so.
            Err(fault)
                if seen.failure
                    || !fault.is_syntax()
                        && says_failure(&self.body, self.conventions().success) =>
            {
                Err(refusal(self))
            }
            Err(fault) => Err(self.unreadable(fault)),
        }
    }

    /// The error of an answer that was read and left no value.
    pub(crate) fn missing_payload(&self) -> Error {
        self.unreadable(missing(self.expected.payload))
    }

    /// The error of a page after which a page comes that was there before.
    pub(crate) fn page_repeats(&self) -> Error {
        self.unreadable(stuck(
            usual(self.conventions().cursor.next),
            "the cursor of another page",
            "that of an earlier one",
        ))
    }
}
