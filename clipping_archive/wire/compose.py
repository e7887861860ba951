"""How a reader makes a dispatch of what it took out of its format."""

from __future__ import annotations

from collections.abc import Iterable

from clipping_archive.domain import expressions as re
from clipping_archive.domain.dispatch import Assumption, Dispatch, Envelope
from clipping_archive.domain.traced import Traced
from clipping_archive.errors import UnreadableDispatch

_SIGNED = re.compile(
    r"(?<=[.!?\"'”’)]) *"
    r"\((?:Additional reporting|Reporting|Writing|Editing|Compiled)[a-z ]* by [^()]{3,300}\)\s*$"
)
"""The sign-off of Reuters, glued to the last sentence."""


def compose(
    path: str,
    raw: bytes,
    format: str,
    envelope: Envelope,
    paragraphs: Iterable[str],
    *,
    encoding: str = "utf-8",
    assumptions: tuple[Assumption, ...] = (),
) -> Dispatch:
    """Make a dispatch of an envelope and the paragraphs of a body, which an empty line parts.

    A paragraph may have several lines (a table, verse). One of the first that repeats
    the headline, and a last one that repeats a note, are left out where there are more;
    a sign-off glued to the last one is a paragraph of its own. A dispatch without a
    body is one all the same where it has a headline or a signal: a kill, an
    alert. Raises UnreadableDispatch for one that has no letter anywhere.
    """
    parts = [text for one in paragraphs if (text := one.strip("\r\n")).strip()]
    again = [at for at, one in enumerate(parts[:3]) if _folded(one) == _folded(envelope.headline)]
    if again and len(parts) > 1:
        del parts[again[0]]
    if len(parts) > 1 and _folded(parts[-1]) in [_folded(note.text) for note in envelope.notes]:
        del parts[-1]
    if parts and (signed := _SIGNED.search(parts[-1])):
        parts[-1:] = [parts[-1][: signed.start()], signed[0].strip()]
    body = "\n\n".join(parts)
    told = " ".join(filter(None, (envelope.headline, envelope.slugline, body)))
    if not any(char.isalpha() for char in told) and envelope.signal is None:
        raise UnreadableDispatch(path, "it has neither a headline nor a text")
    headed = envelope._replace(headed=True)
    return Dispatch(path, raw, Traced(body), encoding, format, headed, assumptions)


def _folded(text: str | None) -> str:
    return " ".join((text or "").casefold().split())
