//! What names and their words say, where no rule tells it.

/// Words that names shorten, and those that are written in capitals.
pub(super) const SPELT_OUT: &[(&str, &str)] = &[
    ("acv", "annual contract value"),
    ("api", "API"),
    ("arr", "annual recurring revenue"),
    ("bcc", "BCC"),
    ("cc", "CC"),
    ("char", "character"),
    ("crm", "CRM"),
    ("doi", "double opt-in"),
    ("gcal", "Google Calendar"),
    ("google", "Google"),
    ("html", "HTML"),
    ("http", "HTTP"),
    ("ip", "IP"),
    ("json", "JSON"),
    ("lang", "language"),
    ("linkedin", "LinkedIn"),
    ("mime", "MIME"),
    ("mrr", "monthly recurring revenue"),
    ("nr", "number"),
    ("oauth", "OAuth"),
    ("org", "organization"),
    ("orgs", "organizations"),
    ("pic", "picture"),
    ("rec", "recurrence"),
    ("rel", "related"),
    ("s3", "S3"),
    ("ui", "UI"),
    ("uri", "URI"),
    ("url", "URL"),
    ("uuid", "UUID"),
];

/// What whole names say.
pub(super) const WHOLE: &[(&str, &str)] = &[
    (
        "assigned_to_user_id",
        "the id of the user it is assigned to",
    ),
    ("bcc", "who gets a blind copy"),
    ("cc", "who gets a copy"),
    ("count", "how many there are"),
    (
        "days_to_rotten",
        "after how many days without a change it is rotten",
    ),
    ("edit_flag", "whether it can be edited"),
    ("employee_count", "how many employees there are"),
    ("everyone", "whether it is for everyone"),
    ("exact_match", "whether only exact matches count"),
    ("expires_in", "in how many seconds it expires"),
    ("external_deleted_flag", "whether it was deleted outside"),
    ("from", "who it is from"),
    ("im", "the instant messaging accounts"),
    ("is_linkable", "whether it can be linked to"),
    ("is_you", "whether it is the user who asks"),
    ("linkedin", "the LinkedIn profile"),
    ("merge_what_id", "the id of what it was merged with"),
    ("merge_with_id", "the id of the record to merge it with"),
    ("order_nr", "its place among the others"),
    ("reply_by", "until when to reply"),
    ("term", "what to search for"),
    ("to", "who it is to"),
    ("total_count", "how many there are in total"),
    ("version", "the version"),
    ("visible_to", "who can see it"),
];

/// What happens to a record, by the word that names of moments and of people have for it: `add_time`, `added_by`.
pub(super) const HAPPENS: &[(&str, &str)] = &[
    ("add", "added"),
    ("archive", "archived"),
    ("close", "closed"),
    ("create", "created"),
    ("creator", "created"),
    ("delete", "deleted"),
    ("first_add", "first added"),
    ("first_won", "first won"),
    ("last_update", "last changed"),
    ("last_used", "last used"),
    ("lost", "lost"),
    ("modified", "last changed"),
    ("modify", "last changed"),
    ("remove", "removed"),
    ("update", "last changed"),
    ("updater", "last changed"),
    ("won", "won"),
];

/// Moments that are no such event.
pub(super) const MOMENTS: &[(&str, &str)] = &[
    ("due", "when it is due"),
    ("end", "when it ends"),
    ("expected_close", "when it is expected to close"),
    ("local_close", "when it was closed, in local time"),
    ("local_lost", "when it was lost, in local time"),
    ("local_won", "when it was won, in local time"),
    ("remind", "when to remind of it"),
    ("rotten", "when it became rotten"),
    ("stage_change", "when it last changed its stage"),
    ("start", "when it starts"),
    ("status_change", "when it last changed its status"),
];

/// Words that say what something is, beside those that end like participles.
pub(super) const STATES: &[&str] = &[
    "active",
    "busy",
    "custom",
    "done",
    "hidden",
    "important",
    "inline",
    "lost",
    "mandatory",
    "open",
    "optional",
    "primary",
    "private",
    "public",
    "read",
    "rotten",
    "seen",
    "sent",
    "temporary",
    "visible",
    "won",
];

/// Words that end like participles and are none.
pub(super) const THINGS: &[&str] = &["feed", "lead", "need", "seed", "speed", "table", "variable"];

/// What can be on or off without an article: `filtering_allowed`.
pub(super) const GRANTED: &[&str] = &["allowed", "enabled", "needed", "required", "supported"];

/// Nouns that stand alone as a switch.
pub(super) const KINDS: &[&str] = &["admin", "app", "draft", "milestone", "organizer"];

/// Verbs that begin a switch: `include_body`.
pub(super) const ORDERS: &[&str] = &[
    "allow", "autofill", "exclude", "get", "hide", "include", "prevent", "return", "search",
    "send", "show", "skip", "use",
];

/// Words that are no nouns, and say more in their own form.
pub(super) const PARTICLES: &[&str] = &[
    "as", "at", "by", "for", "if", "in", "of", "off", "on", "until", "when", "where", "with",
];

/// What has a name of its own, or is no thing that has one.
pub(super) const NAMES: &[&str] = &[
    "display", "domain", "event", "first", "full", "last", "middle", "nick", "short", "user",
];
