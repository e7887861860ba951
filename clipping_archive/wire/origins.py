"""Small rules that the readers of XML share: numbers, rights of several fields, where a text was written."""

from __future__ import annotations

from collections.abc import Sequence

from clipping_archive.domain import expressions as re
from clipping_archive.domain.dispatch import Envelope
from clipping_archive.wire import signals

_DATELINED = re.compile(r"\W*\w[^.!?]{1,60}?(?: -{1,2} | [–—_] |\s?[/(]|\.-|: )")


def whole(text: str | None) -> int | None:
    """Read a number of one or two digits, as urgencies are; None for anything else."""
    words = (text or "").strip()
    return int(words) if words.isascii() and words.isdigit() and len(words) <= 2 else None


def lines(*words: str | None) -> str | None:
    """Join what several fields say, each once, a line each; None where none says anything."""
    flat = (" ".join(word.split()) for word in words if word)
    return "\n".join(dict.fromkeys(filter(None, flat))) or None


def completed(envelope: Envelope, place: str | None, paragraphs: Sequence[str]) -> Envelope:
    """Add what envelope and text tell together.

    A note above the text may be a signal; the place of the event stands for the
    dateline where neither a field nor the text has one.
    """
    if (opening := signals.of_opening(paragraphs)) is not None:
        envelope = envelope._replace(signal=signals.strongest(envelope.signal, opening))
    if envelope.dateline and any(char.isalpha() for char in envelope.dateline):
        return envelope
    first = paragraphs[0] if paragraphs else ""
    if not place or not first or _DATELINED.match(first[:90]):
        return envelope
    return envelope._replace(dateline=place)
