"""A file for each dispatch: names that are safe and stay the same, and how the files are written."""

from __future__ import annotations

import json
import re
from collections.abc import Callable

from clipping_archive.domain.clipping import Clipping
from clipping_archive.domain.reference import DIGITS, hex_of
from clipping_archive.views.harmless import harmless
from clipping_archive.views.wording import published_iso

Render = Callable[[Clipping], str]
"""What makes the text of a file of a dispatch."""


def file_name(one: Clipping, suffix: str) -> str:
    """Name the file of a dispatch by its reference: letters, digits and hyphens only, the same every time."""
    agency = one.story.agency.key if one.story.agency else "unknown"
    safe = re.sub(r"[^a-z0-9]+", "-", agency.lower()).strip("-") or "unknown"
    return f"{safe}-{hex_of(one.key)[:DIGITS]}{suffix}"


def plain_markdown(one: Clipping) -> str:
    """Write a dispatch as Markdown with YAML front matter: the plainest there is.

    ``views/markdown.py`` takes its place in ``cli/export.py`` where it exists.
    """
    story = one.story
    facts = {
        "ref": one.ref,
        "headline": story.headline,
        "agency": story.agency.key if story.agency else None,
        "series": story.series.label if story.series else None,
        "dateline": story.dateline.text if story.dateline else None,
        "published": published_iso(story.published),
        "published_from": story.published.origin if story.published else None,
        "rights": one.dispatch.envelope.rights,
        "embargo": one.dispatch.envelope.embargo,
        "sha256": one.dispatch.sha256,
        "tags": list(one.tags),
    }
    # JSON strings are YAML strings, so nothing in a headline can end the front matter.
    head = "".join(f"{name}: {json.dumps(value, ensure_ascii=True)}\n" for name, value in facts.items())
    paragraphs = [_escaped(text) for text in story.paragraphs]
    title = f"# {_escaped(story.headline)}" if story.headline else ""
    return "---\n" + head + "---\n\n" + "\n\n".join(filter(None, [title, *paragraphs])) + "\n"


def _escaped(text: str) -> str:
    """Let nothing in a text act as Markdown or HTML."""
    line = " ".join(harmless(text).split())
    escaped = re.sub(r"([\\`*_\[\]<>&|~#$])", r"\\\1", line)
    return re.sub(r"^(\d+)([.)])|^([-+=:])", lambda m: f"{m[1]}\\{m[2]}" if m[1] else f"\\{m[3]}", escaped)
