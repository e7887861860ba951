"""The body and what follows it: paragraphs, credits, sign-offs, and what does not belong to the story."""

from __future__ import annotations

import re

from clipping_archive.parsing.bylines import read_signature
from clipping_archive.parsing.closing import (
    CREDIT_LINE,
    EMAIL,
    INITIALS,
    MAIL_AFTER,
    NOTES,
    PRIVATE,
    TRAILER,
    domain_owner,
    end_owner,
    ends,
    last_credit,
    named,
    sign_owner,
)
from clipping_archive.parsing.furniture import (
    cut_end,
    is_caption,
    is_foreign,
    is_furniture,
    is_link,
    opens_list,
)
from clipping_archive.parsing.header import ATTN, URL, is_header, take_page_line, take_url
from clipping_archive.parsing.layout import SIGN, SIGN_OFF, Layout
from clipping_archive.parsing.layout import TRAILER as BY_TRAILER
from clipping_archive.parsing.lines import RULER, Line
from clipping_archive.parsing.pageline import read_page_line
from clipping_archive.parsing.series import read_series
from clipping_archive.parsing.stamps import read_stamp

_CONTACT = re.compile(r"[#*]|(?:- )?(?:Tel|Fax|Phone|E-?mail|Web|Mobile)\b|\+?[\d() -]{7,}$|.{0,60}@")
LAST_LINES = 6
"""So many lines from the end desk initials may stand; further up they are a word."""
CODE = 45
"""The longest code or mark that signs copy off, in characters; what is longer is a sentence of the page."""
SAME = 120
"""So many characters must agree for a paragraph to be the same one again."""
SIGNED = 90
"""The longest address that a last paragraph is signed with, in characters."""


def read_body(layout: Layout, lines: list[Line]) -> None:
    """Say of every line of the body what it is, up to the mark that ends the story, and of those behind."""
    lines, again = _once(layout, lines)
    linked = False
    for number, line in enumerate(lines):
        linked = opens_list(line.text) or (linked and is_link(line.text))
        if linked:
            layout.take("furniture", line)
            continue
        if NOTES.fullmatch(line.text) and number:
            _notes(layout, lines[number:])
            break
        mark = ends().search(line.text, max(0, len(line.text) - 60))
        if mark:
            _ended(layout, line, mark.start())
            _behind(layout, lines[number + 1 :])
            break
        _line(layout, line, len(lines) - number)
    _behind(layout, again)
    _credit_at_the_end(layout)


def _once(layout: Layout, lines: list[Line]) -> tuple[list[Line], list[Line]]:
    """Part the lines from a second copy of the whole story, with the header that it brings along."""
    opening = next((line.text[:SAME] for line in lines if len(line.text) > SAME // 2), None)
    if opening is None:
        return lines, []
    first = next(number for number, line in enumerate(lines) if line.text[:SAME] == opening)
    for number in range(first + 1, len(lines)):
        if opening in lines[number].text[: SAME + 200]:
            while number > first + 1 and _repeats_header(layout, lines[number - 1].text):
                number -= 1
            return lines[:number], lines[number:]
    return lines, []


def _repeats_header(layout: Layout, text: str) -> bool:
    return (
        is_header(text)
        or RULER.fullmatch(text) is not None
        or bool(layout.headline and layout.headline in text)
    )


def _ended(layout: Layout, line: Line, cut: int) -> None:
    """Take a line that closes with an end mark: what stands before it, and the mark."""
    before = line.cut(0, cut)
    if before.text:
        _line(layout, before, 1)
    mark = line.cut(cut)
    layout.take("sign-off", mark)
    layout.signs += 1
    if owner := end_owner(mark.text):
        layout.claim(SIGN_OFF, owner)


def _behind(layout: Layout, lines: list[Line]) -> None:
    """Tell what stands behind the end: the story again, other stories, or the page's own lines."""
    opening = next(
        (layout.text[start : start + SAME] for kind, start, _ in layout.spans if kind == "paragraph"), ""
    )
    again = any(opening and opening[:60] in line.text for line in lines)
    for number, line in enumerate(lines):
        text = line.text
        if (stamp := read_stamp(text)) and not again:
            layout.stamps.append(stamp)
        rank = SIGN_OFF if EMAIL.match(text) else SIGN
        if owner := _owner(text):
            layout.claim(rank, owner)
        if again:
            layout.take("second-body", line)
        elif CREDIT_LINE.match(text) or ((trailer := TRAILER.match(text)) and named(trailer[1])):
            _line(layout, line, len(lines) - number)
        elif _is_story(text):
            layout.take("other-story", line)
        else:
            layout.take("furniture" if not read_stamp(text) else "sign-off", line)


def _owner(text: str) -> str | None:
    if mail := EMAIL.match(text) or URL.match(text):
        return domain_owner(mail[1])
    return sign_owner(text)


def _is_story(text: str) -> bool:
    """Say whether a line behind the end is another story's: its tags, or words in plenty."""
    return read_series(text)[1] is not None or (len(text.split()) >= 6 and not is_furniture(text))


def _notes(layout: Layout, lines: list[Line]) -> None:
    """Take the notes behind the story, a note a block, and the codes that close them."""
    private = any(PRIVATE.search(line.text) for line in lines)
    for line in lines:
        text = line.text
        if stamp := read_stamp(text):
            layout.stamps.append(stamp)
            layout.take("sign-off", line)
        elif owner := sign_owner(text):
            layout.claim(SIGN, owner)
            layout.take("sign-off", line)
        elif is_furniture(text) or RULER.fullmatch(text):
            layout.take("furniture", line)
        else:
            layout.take("editor-note" if private else "credit", line)
            if not NOTES.fullmatch(text) and not _CONTACT.match(text):
                layout.note(text.lstrip("#- "), public=not private)


def _line(layout: Layout, line: Line, left: int) -> None:
    """Take one line of the body; ``left`` lines remain with it."""
    tail = line.text[-SIGNED:]
    mail = MAIL_AFTER.search(tail)
    if mail and (owner := domain_owner(mail[1])):
        layout.claim(SIGN_OFF, owner)
        cut = len(line.text) - len(tail) + mail.start()
        _line(layout, line.cut(0, cut), left)
        layout.take("sign-off", line.cut(cut))
        return
    kind = _kind(layout, line.text, left)
    stop = cut_end(line.text) if kind == "paragraph" else None
    if stop is not None:
        layout.cut = line.text[stop:].strip()
        layout.take("cut-end", line.cut(stop))
        line = line.cut(0, stop)
    layout.take(kind, line)


def _kind(layout: Layout, text: str, left: int) -> str:
    """Tell what a line of the body is, and note what it says."""
    if len(text) > 620:
        return "paragraph"
    if RULER.fullmatch(text):
        return "ruler"
    if kind := _signed(layout, text, left):
        return kind
    if ATTN.match(text):
        layout.note(text, public=False)
        return "editor-note"
    if is_furniture(text) or (is_foreign(text) and layout.spans):
        return "furniture"
    if left > 1 and is_caption(text):
        return "caption"
    return "paragraph"


def _signed(layout: Layout, text: str, left: int) -> str | None:
    if page := read_page_line(text):
        take_page_line(layout, page)
        return "sign-off" if page.stamp.agency else "furniture"
    if (trailer := TRAILER.match(text)) and (owner := named(trailer[1])):
        layout.claim(BY_TRAILER, owner)
        return "credit"
    owner = sign_owner(text)
    if owner:
        layout.claim(SIGN, owner)
    if CREDIT_LINE.match(text) or (owner and text.startswith("(") and " by " in text):
        layout.note(text, public=True)
        return "credit"
    if left <= 2 and (signer := named(text)):
        layout.claim(BY_TRAILER, signer)
        return "credit"
    if mail := EMAIL.match(text):
        if sender := domain_owner(mail[1]):
            layout.claim(SIGN_OFF, sender)
        return "sign-off"
    if found := URL.match(text):
        take_url(layout, found)
        return "furniture"
    if left <= LAST_LINES and (names := read_signature(text)):
        layout.byline = layout.byline or names
        if (mail := re.search(r"@([\w.-]+)", text)) and (sender := domain_owner(mail[1])):
            layout.claim(SIGN_OFF, sender)
        return "byline"
    if owner:
        return "furniture" if len(text) > CODE or "opyright" in text else "sign-off"
    return "sign-off" if left <= LAST_LINES and INITIALS.match(text) else None


def _credit_at_the_end(layout: Layout) -> None:
    """Cut off the credit that closes the last paragraph: "(Yonhap)" at the end of a newspaper's reprint."""
    # What ends with a credit reads as a caption until it is known that no paragraph follows.
    told = [span for span in layout.spans if span[0] in ("paragraph", "caption")]
    last = max(told, key=lambda span: span[1], default=None)
    if last is None or told == [last]:
        return
    _, start, end = last
    if found := last_credit(layout.text[start:end]):
        cut, key = start + found[0], found[1]
        layout.spans.remove(last)
        stop = start + len(layout.text[start:cut].rstrip())
        layout.spans += [("paragraph", start, stop), ("credit", cut + (layout.text[cut] == " "), end)]
        layout.claim(BY_TRAILER, key)
