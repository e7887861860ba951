"""Text as it comes off a wire, whole and damaged, and what the tests of repairs share."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from hypothesis import strategies as st

from clipping_archive.domain.traced import Change, Traced

WORDS = st.sampled_from(
    [
        "the",
        "harbour",
        "ferry",
        "report",
        "ed",
        "self",
        "two",
        "Moss",
        "SEOUL",
        "Saturday",
        "said",
        "do",
        "U.S",
        "a",
    ]
)
MARKS = st.sampled_from(
    [
        " ",
        " ",
        " ",
        "\n",
        "\n\n",
        "\n    ",
        "  ",
        ".",
        ". ",
        ",",
        " ,",
        "- ",
        "-\n",
        "--",
        " _ ",
        "``",
        "''",
        "`",
        "'",
    ]
)
DAMAGE = st.sampled_from(
    [
        "&amp;", "&lt;b&gt;", "&#x27;", "amp;", "&", ";", "<b>", "</b>", "<p>", "<br>", "<td>", "<S>", "<", ">", "p>",
        "<script>", "</script>", "<!--", "-->", '<a href="x">', "\x00", "\x1b[1m", "\x1b", "\x9b0m", "\u202e", "\ufeff",
        "\xa0", "\u3000", "\xad", "\r", "\r\n", "\u2028", "\f", "?s ", "n?t ", ".They ", ".A ", '."The ', "!”He ", "(x)",
        "Kim Jong Un", "was", "self- reliance", "dif- ferent", "rep\nort", " n't", " 's", "( x )", "EU?s", '"', "Ã©", "“",
    ]
)  # fmt: skip
COPY = st.lists(WORDS | MARKS | DAMAGE | st.text(max_size=6), max_size=24).map("".join)


def mend(step: Callable[[str], Iterable[Change]], text: str) -> str:
    """Apply one step once."""
    return Traced(text).edit(step(text)).text


def letters(text: str) -> str:
    """Give what a mend must keep: letters and figures, in order."""
    return "".join(char for char in text if char.isalnum())


def wired(*paragraphs: str, width: int = 66, indent: str = "    ") -> str:
    """Set paragraphs as on the wire: indented, and broken where the line is full."""
    lines: list[str] = []
    for paragraph in paragraphs:
        line = indent
        for word in paragraph.split():
            if len(line) + len(word) > width and line.strip():
                lines.append(line.rstrip())
                line = ""
            line += word + " "
        lines.append(line.rstrip())
    return "\n".join(lines) + "\n"
