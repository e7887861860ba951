"""``--format '{date} {outlets} {headline}'``: a line of one's own for each hit."""

from __future__ import annotations

import re
from collections.abc import Callable
from difflib import get_close_matches

from clipping_archive.domain.hit import Hit
from clipping_archive.errors import BadUsage
from clipping_archive.views.harmless import harmless
from clipping_archive.views.wording import take_words, tilde

FIELDS: dict[str, tuple[str, Callable[[Hit], str]]] = {
    "ref": ("the reference", lambda hit: hit.ref),
    "date": (
        "the date, ~ where the text does not state it, or undated",
        lambda hit: tilde(hit.published, hit.published_from),
    ),
    "published": ("the date as ISO 8601, or nothing", lambda hit: hit.published or ""),
    "from": ("how the date is known", lambda hit: hit.published_from or ""),
    "agency": ("the key of the issuing agency", lambda hit: hit.agency or ""),
    "take": ("the series tag, such as 2nd LD", lambda hit: take_words(hit.series)),
    "dateline": ("the dateline", lambda hit: hit.dateline or ""),
    "headline": ("the headline, without the series tag", lambda hit: hit.headline or ""),
    "outlets": ("the keys of the cited outlets, with commas", lambda hit: ",".join(hit.outlets)),
    "match": ("the sentence that matched", lambda hit: hit.match.text if hit.match else ""),
    "paragraph": ("the number of the paragraph that matched", lambda hit: _paragraph(hit)),
    "tags": ("the reader's own tags, with commas", lambda hit: ",".join(hit.tags)),
}

_FIELD = re.compile(r"\{\{|\}\}|\{([^{}]*)\}|[{}]")


def _paragraph(hit: Hit) -> str:
    return str(hit.match.paragraph + 1) if hit.match and hit.match.paragraph is not None else ""


def help_lines() -> list[str]:
    """List the fields of a template, one a line."""
    return [f"{{{name}}}".ljust(14) + what for name, (what, _) in FIELDS.items()]


def template(form: str) -> Callable[[Hit], str]:
    """Compile a template; ``{{`` and ``}}`` stand for brackets.

    Raises :class:`~clipping_archive.errors.BadUsage`, with the nearest field,
    for a field that does not exist.
    """
    parts: list[str | Callable[[Hit], str]] = []
    done = 0
    for found in _FIELD.finditer(form):
        parts.append(form[done : found.start()])
        done = found.end()
        parts.append(found[0][0] if found[0] in ("{{", "}}") else _field(found[1], found.start()))
    parts.append(form[done:])
    return lambda hit: "".join(part if isinstance(part, str) else harmless(part(hit)) for part in parts)


def _field(name: str | None, at: int) -> Callable[[Hit], str]:
    if name is None:
        raise BadUsage(
            f"The template has a lone bracket at character {at + 1}",
            hint="Write {{ or }} for a bracket itself.",
        )
    if name not in FIELDS:
        near = get_close_matches(name, FIELDS, n=1)
        raise BadUsage(
            f"No template field is called {harmless(name)!r}",
            hint=f"Did you mean {{{near[0]}}}?" if near else f"Fields: {', '.join(FIELDS)}  (--format help)",
        )
    return FIELDS[name][1]
