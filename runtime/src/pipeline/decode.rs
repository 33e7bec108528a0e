//! The last step: reading a response in one pass over its bytes. What is looked at on the way is in `envelope`.

use super::classify::refusal;
use super::envelope::{Envelope, Payload, missing, stuck, usual, within};
use super::response::UndecodedResponse;
use crate::continuation::Continuation;
use crate::conventions::Conventions;
use crate::decode::{EachItem, Fault, Token, nulls, read_slice};
use crate::error::{Error, Result, Verdict, verdict};
use crate::observe::CallOutcome;

impl UndecodedResponse {
    /// Hands over the payload once, or null if it is optional and absent. Ends the call, and returns the position of the
    /// next page.
    pub(crate) fn payload(&mut self, each: EachItem<'_>) -> Result<Option<Continuation>> {
        let (read, null_items) = nulls::counted(|| self.read(each));
        self.recorder.left_out(null_items);
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
        let walked = if !self.body.trim_ascii().is_empty() {
            read_slice(&self.body, &mut |token| seen.read(token, each))
        } else if self.expected.optional {
            Ok(())
        } else {
            Err(Fault::mismatch("JSON", "an empty body"))
        };
        let walked = walked.and_then(|()| match seen.payload {
            Payload::Absent if !seen.failure => self.without_payload(each),
            _ => Ok(()),
        });
        match walked {
            // A failure's payload has any shape, and may come before the member that says so.
            _ if seen.failure => Err(refusal(self)),
            Err(fault) if fault.is_syntax() => Err(self.unreadable(fault)),
            walked if self.is_refused(seen.payload, walked.as_ref().err()) => Err(refusal(self)),
            Ok(()) => seen.next().map_err(|fault| self.unreadable(fault)),
            Err(fault) => Err(self.unreadable(fault)),
        }
    }

    /// Hands over null if the payload is optional, and fails otherwise. An absent payload must not read as an empty list: a
    /// program that deletes unlisted records would delete all of them.
    fn without_payload(&self, each: EachItem<'_>) -> Result<(), Fault> {
        let payload = self.expected.payload;
        if self.expected.optional {
            each(Token::Null).map_err(|fault| within(payload, fault))
        } else {
            Err(missing(payload))
        }
    }

    /// Whether an answer refuses the call: by the member for success, or by an error in place of the payload.
    fn is_refused(&self, payload: Payload, fault: Option<&Fault>) -> bool {
        let Conventions {
            success, errors, ..
        } = self.conventions();
        let (bare, optional) = (self.expected.payload.is_empty(), self.expected.optional);
        if (bare && optional) || (payload == Payload::There && fault.is_none()) {
            // The usual case. The body is not parsed again.
            return false;
        }
        // Without an envelope, the members of an error may be the payload's own.
        let absent = fault.is_some_and(Fault::is_absence);
        let flagged = !success.is_empty();
        match (verdict(&self.body, success, errors), payload) {
            (Verdict::Error, Payload::There) => !bare || absent,
            (Verdict::Failure | Verdict::Error, _) => true,
            (Verdict::Remark, Payload::There | Payload::Empty) if bare => absent,
            (Verdict::Nothing, _) | (Verdict::Remark, Payload::There) => false,
            // In an API without a member for success, the message may explain the empty list, or confirm the call.
            (Verdict::Remark, Payload::Empty) => flagged || fault.is_some(),
            (Verdict::Remark, Payload::Absent | Payload::Null) => flagged || !optional,
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
