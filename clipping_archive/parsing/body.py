"""The body and what follows it: paragraphs, credits, sign-offs, and what does not belong to the story."""

from __future__ import annotations

from clipping_archive.domain import expressions as re
from clipping_archive.parsing.behind import take_behind, take_notes
from clipping_archive.parsing.body_lines import take_line
from clipping_archive.parsing.closing import last_credit, opens_notes
from clipping_archive.parsing.furniture import is_link, opens_list
from clipping_archive.parsing.glued_items import part_items
from clipping_archive.parsing.header import is_header
from clipping_archive.parsing.houses import end_owner, find_end
from clipping_archive.parsing.layout import SIGN_OFF, TRAILER, Layout
from clipping_archive.parsing.lines import Line, is_ruler

SAME = 120
"""So many characters must agree for a paragraph to be the same one again."""
LEAD = 200
"""So many characters of headline and dateline may stand before a paragraph that comes again."""
END = 60
"""The longest end mark with the initials behind it, in characters."""


def read_body(layout: Layout, lines: list[Line]) -> None:
    """Say of every line of the body what it is, up to the mark that ends the story, and of those behind."""
    lines, again = _once(layout, part_items(lines))
    number = _read_story(layout, lines)
    _take_last_credit(layout)
    take_behind(layout, lines[number:])
    take_behind(layout, again)


def _read_story(layout: Layout, lines: list[Line]) -> int:
    """Take the lines up to the end of the story, or of its notes; give how many they are."""
    linked = False
    for number, line in enumerate(lines):
        linked = opens_list(line.text) or (linked and is_link(line.text))
        mark = find_end(line.text, max(0, len(line.text) - END))
        if linked:
            layout.take("furniture", line)
        elif number and opens_notes(line.text):
            take_notes(layout, lines[number:])
            break
        elif mark:
            _take_end(layout, line, mark)
            return number + 1
        else:
            take_line(layout, line, len(lines) - number)
    return len(lines)


def _once(layout: Layout, lines: list[Line]) -> tuple[list[Line], list[Line]]:
    """Part the lines from a second copy of the whole story, with the header that it brings along."""
    first = next((at for at, line in enumerate(lines) if len(line.text) > SAME // 2), len(lines))
    opening = lines[first].text[:SAME] if first < len(lines) else ""
    for number in range(first + 1, len(lines)):
        if opening in lines[number].text[: SAME + LEAD]:
            if number == first + 1 < len(lines) - 1:
                return _one_lead(lines, first, opening)
            while number > first + 1 and _repeats_header(layout, lines[number - 1].text):
                number -= 1
            return lines[:number], lines[number:]
    return lines, []


def _one_lead(lines: list[Line], first: int, opening: str) -> tuple[list[Line], list[Line]]:
    """Part the lead from the same lead again, which some agencies set twice: the fuller one stays."""
    lead, again = lines[first], lines[first + 1]
    at = again.text.index(opening)  # behind its dateline
    told = again.text[at:]
    if lead.text.startswith(told):
        return [*lines[: first + 1], *lines[first + 2 :]], [again]
    if told.startswith(lead.text.rstrip(" .…")):
        return [*lines[:first], again.cut(at), *lines[first + 2 :]], [lead, again.cut(0, at)]
    return lines, []


def _repeats_header(layout: Layout, text: str) -> bool:
    headline = layout.headline
    return is_header(text) or is_ruler(text) or (headline is not None and headline in text)


def _take_end(layout: Layout, line: Line, found: re.Match[str]) -> None:
    """Take a line that closes with an end mark: what stands before it, and the mark."""
    before = line.cut(0, found.start())
    if before.text:
        take_line(layout, before, 1)
    layout.take("sign-off", line.cut(found.start()))
    layout.signs += 1
    if owner := end_owner(found["mark"]):
        layout.claim(SIGN_OFF, owner)


def _take_last_credit(layout: Layout) -> None:
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
        layout.claim(TRAILER, key)
