"""A dispatch that tries to act on whatever prints it, an empty one, and a very long one."""

from __future__ import annotations

from clipping_archive.domain.clipping import Clipping, Remark
from clipping_archive.domain.dispatch import Dispatch, Envelope
from clipping_archive.domain.findings import (
    Absence,
    Attribution,
    CitedOutlet,
    Findings,
    Mention,
    Person,
    PlaceNamed,
    Speaker,
)
from clipping_archive.domain.story import Dateline, IssuedBy, Note, Repair, Series, Story
from clipping_archive.domain.traced import Traced
from tests.views import made

EVIL = (
    "\x1b]0;owned\x07\x1b[2J\x9b31m\x00",
    "[/red][bold]:smile:",
    "<script>alert(1)</script><img src=x onerror=alert(2)>",
    '" onmouseover="alert(3)" \'',
    "=cmd|' /C calc'!A0",
    "+1+1",
    "@SUM(A1)",
    "-2+3",
    "[click](javascript:alert(4)) ![x](http://evil.example/a.png) <http://evil.example>",
    "http://evil.example/b www.evil.example user@evil.example",
    "# head\n## head\n- item\n1. item\n> quote\n```\ncode\n---\n===\n    four",
    "|a|b|\n|---|---|",
    "a\u202eb\u2066c\u2028d\u061c\ud800\ufffe\uffff",
    "[^1]: note\n[ref]: http://evil.example",
    "{{ 7*7 }}{% raw %}${7*7}",
    "---\ntitle: x\n...\n!!python/object x",
    "\\*not\\* &lt;b&gt; &#60;i&#62; $x^2$ ~~gone~~ H~2~O",
    "\t=1+1",
    "\r=2+2",
    "\u3000＝SUM(1)",
    "\x1b]8;;http://evil.example\x1b\\link\x1b]8;;\x1b\\ \x9d0;t\x9c\x85\x7f",
    "\ufeff\u200b\u2060zero \udfff\U0001fffe",
    "javascript:alert(7) data:text/html,<script>alert(8)</script> vbscript:x",
    "TY  - BOOK\r\nER  - \r\n} , author = {Evil} @book{x, \\input{/etc/passwd} \\write18{ls} 100% # _",
    '<span class="nocase">x</span> %s %(x)s {0} {headline} a;b"c""d,e',
)


def hostile() -> Clipping:
    """Make a dispatch every field of which tries something."""
    words = " ".join(EVIL)
    paragraphs = EVIL
    raw = "\n\n".join(paragraphs).encode("utf-8", "surrogatepass")
    mentions = (Mention(4, 0, 4, EVIL[4][:4]),)
    story = Story(
        paragraphs,
        headline="=HYPERLINK(1)" + words,
        series=Series("@" + words, "lead", 1),
        byline=("+" + words,),
        editor_note=words,
        notes=(Note("-" + words, True),),
        agency=IssuedBy("x", "=" + words),
        dateline=Dateline("@" + words),
        language="en\" onload='alert(5)'",
        repairs=(
            Repair("cut-word", 2, 0, 8, "<b>\x1b", "<script>"),
            Repair("tag", None, 1, 1, "=1<i>", ""),
        ),
    )
    findings = Findings(
        people=(Person("=" + words, (), mentions),),
        outlets=(CitedOutlet("x", "<b>" + words, 1, (Mention(2, 0, 8, "<script>"),)),),
        attributions=(
            said(3, "x", Speaker("=" + words, "person", "-" + words), direct=True),
            said(5, None, Speaker("@" + words, "unnamed", None), direct=False),
        ),
        places=(PlaceNamed("+" + words, None, ()),),
        absences=(Absence(0, 0, 1, "x", words, words, "r"),),
    )
    envelope = Envelope(url="javascript:alert(6)//" + words, rights="=" + words, embargo=None)
    capture = made.clipping().captures[0]._replace(path="/home/x/=" + words)
    return Clipping(
        Dispatch("x", raw, Traced(words), envelope=envelope), story, findings, "1", (capture,),
        tags=("=tag<b>",), remarks=(Remark(1, words, capture.captured_at),),
    )  # fmt: skip


def said(paragraph: int, outlet: str | None, who: Speaker, *, direct: bool) -> Attribution:
    """Attribute a paragraph whole."""
    text = EVIL[paragraph]
    return Attribution(paragraph, 0, len(text), text, direct, who, "said\x1b[1m", outlet, "r")


def empty() -> Clipping:
    """Make a dispatch without anything."""
    return Clipping(Dispatch("", b"x", Traced("x")), Story(()), Findings())


def long() -> Clipping:
    """Make a dispatch of a thousand paragraphs."""
    one = made.clipping()
    return one._replace(
        story=one.story._replace(paragraphs=one.story.paragraphs + ("So it went on.",) * 1000)
    )
