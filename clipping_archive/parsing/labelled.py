"""Take what the labelled lines of a letter or a database say of the story."""

from __future__ import annotations

from clipping_archive.domain import expressions as re
from clipping_archive.parsing.bylines import read_byline
from clipping_archive.parsing.dateline import read_dateline
from clipping_archive.parsing.headline import set_headline
from clipping_archive.parsing.labels import Label, read_date
from clipping_archive.parsing.layout import Layout
from clipping_archive.parsing.lines import Line

_DATES = ("date", "sent", "pubdate", "load-date")
_WRITER = re.compile(r"\(([A-Z][A-Z.'-]+(?: [A-Z][A-Z.'-]+){1,3})\)$")
"""Clarinet's writer behind the address: "clarinews@example.com (ANN MOSS)"."""


def take_label(layout: Layout, line: Line, label: Label) -> None:
    """Take a line that names what it holds, and note what that is."""
    if label.key == "headline" and layout.headline is None:
        set_headline(layout, line.cut(label.start))
        line = line.cut(0, label.start)
    elif label.key == "from" and (writer := _WRITER.search(label.value)):
        layout.byline = layout.byline or read_byline(f"By {writer[1]}")
    elif label.key in ("byline", "author"):
        layout.byline = layout.byline or read_byline(f"By {label.value}")
    elif label.key == "dateline" and layout.dateline is None:
        opening = read_dateline(label.value, first=True)
        layout.dateline = opening.dateline if opening else None
    take_label_date(layout, label)
    layout.take("header", line)


def take_label_date(layout: Layout, label: Label) -> None:
    """Note the day that a label names, where no other is known yet."""
    if label.key in _DATES and not layout.stamps and (stamp := read_date(label.value)):
        layout.stamps.append(stamp)
