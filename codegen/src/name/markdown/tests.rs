//! Texts that say nothing special, texts that would trip rustdoc up, and twenty thousand mixtures of both.

use super::*;

#[test]
fn ordinary_text_stays_as_it_is() {
    for text in [
        "Get all deals in a company.",
        "The `deal_id` of a person_id, at 10:15.",
        "See [the docs](<https://example.com/a_b>) and *this* or **that**.",
        "First.\n\nSecond.",
        "- one\n- two\n  - nested\n- three",
        "1. one\n2. two",
        "| a | b |\n| --- | --- |\n| 1 | 2 |",
        "```text\nlet x = 1;\n\n    deep\n```",
        "> quoted\n>\n> twice",
    ] {
        assert_eq!(sanitise(text).join("\n"), text);
    }
}

#[test]
fn what_rustdoc_would_trip_over_is_defused() {
    let table = [
        (
            "</b> and <script>x</script>",
            "\\</b> and \\<script>x\\</script>",
        ),
        (
            "<div>\n  block [x]\n</div>",
            "\\<div> block \\[x\\] \\</div>",
        ),
        (
            "a [Deal] and [`Deal`] and [x][y]",
            "a \\[Deal\\] and \\[`Deal`\\] and \\[x\\]\\[y\\]",
        ),
        ("[rust](Deal) [rel](/docs/x)", "rust rel"),
        (
            "go to https://example.com/x?a=1&b=2.",
            "go to <https://example.com/x?a=1&b=2>.",
        ),
        ("(see http://example.com)", "(see <http://example.com>)"),
        ("<std::vec::Vec>", "std::vec::Vec"),
        ("Vec<Deal> < 3", "Vec\\<Deal> < 3"),
        (
            "```rust\nassert!(false);\n```",
            "```text\nassert!(false);\n```",
        ),
        ("    indented", "```text\nindented\n```"),
        ("```\nunclosed", "```text\nunclosed\n```"),
        ("~~~~\n```\n~~~~", "````text\n```\n````"),
        ("/* the end */", "/\\* the end \\*/"),
        ("one ` backtick", "one \\` backtick"),
        ("&lt;b&gt; &amp;amp;", "\\<b> \\&amp;"),
        ("# Heading\ntext", "#### Heading\n\ntext"),
        (
            "![logo](https://example.com/l.png)",
            "[logo](<https://example.com/l.png>)",
        ),
        ("[](https://example.com)", "<https://example.com>"),
        ("a\u{202e}b\u{7}c\r\nd", "abc d"),
        ("wow![x](https://a.example)", "wow[x](<https://a.example>)"),
        (
            "wow\\![x](https://a.example)",
            "wow\\![x](<https://a.example>)",
        ),
        ("2\\. not a list", "2\\. not a list"),
        ("\\- nor this", "\\- nor this"),
        ("a [^1] note", "a \\[^1\\] note"),
        ("a | b", "a \\| b"),
    ];
    for (text, expected) in table {
        assert_eq!(sanitise(text).join("\n"), expected, "for {text:?}");
    }
}

#[test]
fn what_was_written_reads_the_same_again() {
    for text in [
        "* a\n\n  b\n* c",
        "`` ` `` and ``` `` ```",
        "a\\\nb  \nc",
        "1) x\n2) y",
        "> - quote\n>   list",
        "x\n***\ny",
        "-\n-",
        "~~no~~ ~ \\~",
        "* * *",
        "===",
        &"word - ".repeat(60),
        &"1. <b> # ".repeat(40),
    ] {
        let once = sanitise(text).join("\n");
        assert_eq!(sanitise(&once).join("\n"), once, "for {text:?}");
    }
}

#[test]
fn long_paragraphs_are_filled() {
    let lines = sanitise(&"seven letters ".repeat(20));
    assert!(
        lines.len() > 2 && lines.iter().all(|line| line.len() <= WIDTH),
        "{lines:#?}"
    );
}

#[test]
fn code_takes_any_text() {
    for (text, expected) in [
        ("id", "`id`"),
        ("`", "`` ` ``"),
        ("", "`  `"),
        (" x", "`  x `"),
        ("a`` b", "``` a`` b ```"),
    ] {
        assert_eq!(code(text), expected);
    }
}

/// What rustdoc warns about, looked for with the extensions that rustdoc reads.
fn complaints(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_SMART_PUNCTUATION;
    let mut broken = Vec::new();
    let callback = |link: pulldown_cmark::BrokenLink<'_>| {
        broken.push(format!("link to {:?}", link.reference));
        None
    };
    let mut inside = 0;
    for event in Parser::new_with_broken_link_callback(text, options, Some(callback)) {
        match event {
            Event::Html(html) | Event::InlineHtml(html) => found.push(format!("HTML {html:?}")),
            Event::Start(Tag::CodeBlock(kind)) => {
                inside += 1;
                if kind != pulldown_cmark::CodeBlockKind::Fenced("text".into()) {
                    found.push(format!("code block {kind:?}"));
                }
            }
            Event::Start(Tag::Link { dest_url, .. }) => {
                inside += 1;
                if web_address(&dest_url).is_none() {
                    found.push(format!("link to {dest_url:?}"));
                }
            }
            Event::End(TagEnd::Link | TagEnd::CodeBlock) => inside -= 1,
            Event::Text(text) if inside == 0 && text.contains("://x") => {
                found.push(format!("bare address in {text:?}"));
            }
            _ => {}
        }
    }
    found.extend(broken);
    found
}

#[test]
fn no_mixture_of_markup_gives_rustdoc_reason_to_complain() {
    const PARTS: &[&str] = &[
        "word",
        " ",
        " ",
        "\n",
        "\n\n",
        "    ",
        "\t",
        "- ",
        "* ",
        "1. ",
        "12) ",
        "> ",
        "# ",
        "`",
        "``",
        "```",
        "~~~",
        "~~",
        "*",
        "**",
        "_",
        "__",
        "[",
        "]",
        "(",
        ")",
        "[a]",
        "[a](b)",
        "[a](https://x.y)",
        "![",
        "<b>",
        "</b>",
        "<",
        ">",
        "<!--",
        "-->",
        "<?",
        "https://x.y/z",
        "http://x.y).",
        "<https://x.y>",
        "<a:b>",
        "\\",
        "\\\n",
        "&lt;",
        "&amp;",
        "|",
        "| - |",
        "---",
        "===",
        "***",
        "+",
        "=",
        ":",
        "!",
        "[^1]",
        "[^1]: ",
        "[a]: b",
        "[ ]",
        "\"",
        "'",
        "{",
        "$",
        "\r\n",
        "x_y",
        "é",
        "<div>",
        "</div>",
        "```rust\n",
        "[`a`]",
        "a@x.y",
        "\0",
        "\u{202e}",
    ];
    // A fixed sequence, so that a failure can be looked at again.
    let mut seed: u64 = 0x9e37_79b9_7f4a_7c15;
    let mut next = |bound: usize| {
        seed = seed
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(seed >> 33).unwrap_or(0) % bound
    };
    for _ in 0..20_000 {
        let length = 1 + next(24);
        let text: String = (0..length).map(|_| PARTS[next(PARTS.len())]).collect();
        let safe = sanitise(&text).join("\n");
        assert_eq!(
            complaints(&safe),
            Vec::<String>::new(),
            "for {text:?}, which became {safe:?}"
        );
    }
}
