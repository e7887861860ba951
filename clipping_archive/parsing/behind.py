"""What stands behind the end of a story: notes, the story once more, other stories, the page's own lines."""

from __future__ import annotations

from clipping_archive.domain import expressions as re
from clipping_archive.parsing.body_lines import take_line
from clipping_archive.parsing.captions import is_caption
from clipping_archive.parsing.closing import PRIVATE, email_of, is_credit_line, opens_notes, source_of
from clipping_archive.parsing.furniture import is_furniture
from clipping_archive.parsing.header_lines import url_of
from clipping_archive.parsing.houses import domain_owner, sign_owner
from clipping_archive.parsing.layout import SIGN, SIGN_OFF, Layout
from clipping_archive.parsing.lines import Line, is_ruler
from clipping_archive.parsing.patterns import either
from clipping_archive.parsing.series import read_series
from clipping_archive.parsing.stamps import read_stamp

AGAIN = 60
"""So many characters of the first paragraph show behind the end that the story comes again."""
STORY = 6
"""So many words behind the end are another story's, if no page prints them."""

# How to reach somebody, which is no note worth keeping.
_CONTACT = re.compile(
    either(r"[#*]", r"(?:- )?(?:Tel|Fax|Phone|E-?mail|Web|Mobile)\b", r"\+?[\d() -]{7,}$", r".{0,60}@")
)


def take_behind(layout: Layout, lines: list[Line]) -> None:
    """Tell what stands behind the end: the story again, other stories, or the page's own lines."""
    again = _comes_again(layout, lines)
    for number, line in enumerate(lines):
        stamp = read_stamp(line.text)
        if stamp and not again:
            layout.stamps.append(stamp)
        _claim(layout, line.text)
        if again:
            layout.take("second-body", line)
        elif _is_credit(line.text):
            take_line(layout, line, len(lines) - number)
        elif is_caption(line.text):
            layout.take("caption", line)
        elif _is_story(line.text):
            layout.take("other-story", line)
        else:
            layout.take("sign-off" if stamp else "furniture", line)


def _comes_again(layout: Layout, lines: list[Line]) -> bool:
    texts = (layout.text[start:end] for kind, start, end in layout.spans if kind == "paragraph")
    opening = next(texts, "")[:AGAIN]
    return opening != "" and any(opening in line.text for line in lines)


def _claim(layout: Layout, text: str) -> None:
    mail = email_of(text)
    found = mail or url_of(text)
    owner = domain_owner(found["host"]) if found else sign_owner(text)
    if owner:
        layout.claim(SIGN_OFF if mail else SIGN, owner)


def _is_credit(text: str) -> bool:
    return is_credit_line(text) or source_of(text) is not None


def _is_story(text: str) -> bool:
    """Say whether a line behind the end is another story's: its tags, or words in plenty."""
    return read_series(text).series is not None or (len(text.split()) >= STORY and not is_furniture(text))


def take_notes(layout: Layout, lines: list[Line]) -> None:
    """Take the notes behind the story, a note a line, and the codes that close them."""
    private = any(PRIVATE.search(line.text) for line in lines)
    for line in lines:
        text = line.text
        if stamp := read_stamp(text):
            layout.stamps.append(stamp)
            layout.take("sign-off", line)
        elif owner := sign_owner(text):
            layout.claim(SIGN, owner)
            layout.take("sign-off", line)
        elif is_furniture(text) or is_ruler(text):
            layout.take("furniture", line)
        else:
            layout.take("editor-note" if private else "credit", line)
            if not opens_notes(text) and not _CONTACT.match(text):
                layout.note(text.lstrip("#- "), public=not private)
