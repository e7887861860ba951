"""Clippings as CSV (RFC 4180, UTF-8): one row a dispatch, and no cell that a spreadsheet would compute."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from unicodedata import category

from clipping_archive.domain.clipping import Clipping
from clipping_archive.views.cutting import cut
from clipping_archive.views.rungs import figures, way
from clipping_archive.views.sections import Asked, Cutting, words
from clipping_archive.views.sheet import Sheet

FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""What a formula may begin with (OWASP, CSV injection)."""
FACTS = ("Outlets cited", "Not yet reported", "People", "Places")
PARTICULARS = ("Reference", "SHA-256", "Captured", "Repairs", "Address", "Rights", "Embargo")
COLUMNS = (
    *(
        "reference",
        "signal",
        "source",
        "take",
        "dateline",
        "headline",
        "byline",
        "published",
        "published_known",
    ),
    *("language", "notes", "text", "who_said_it", "outlets_cited", "not_yet_reported", "people", "places"),
    *("repairs", "sha256", "captured", "address", "rights", "embargo"),
)


def document(clippings: Sequence[Clipping], asked: Asked, sheet: Sheet) -> str:
    """Write a head and a row a clipping."""
    return rows([cut(clipping, asked) for clipping in clippings])


def rows(cuttings: Iterable[Cutting]) -> str:
    """Write a head and a row a cutting; every cell is quoted."""
    made = io.StringIO()
    table = csv.writer(made, quoting=csv.QUOTE_ALL, lineterminator="\n")
    table.writerow(COLUMNS)
    for one in cuttings:
        known = _row(one)
        table.writerow([cell(known[name]) for name in COLUMNS])
    return made.getvalue()


def cell(text: str) -> str:
    """Keep a cell from being computed: an apostrophe before what a formula may begin with.

    Blanks of all kinds and characters without width do not hide it.
    """
    begins = next((at for at, one in enumerate(text) if category(one) not in ("Zs", "Cf")), len(text))
    return "'" + text if text.startswith(FORMULA, begins) else text


def _row(made: Cutting) -> dict[str, str]:
    said = {fact.label: "; ".join(words(entry) for entry in fact.entries) for fact in made.facts}
    from_where = {fact.label: words(fact.entries[0]) for fact in made.particulars}
    mends = "\n".join(f"{one.number} {one.whole}" for one in made.mends)
    return {
        "reference": made.ref,
        "signal": made.signal.words if made.signal else "",
        "source": made.agency,
        "take": made.take,
        "dateline": made.dateline,
        "headline": made.headline,
        "byline": "; ".join(made.byline),
        "published": made.iso,
        "published_known": made.known,
        "language": made.language,
        "notes": "\n".join(made.notes),
        "text": made.hidden or "\n\n".join(made.text),
        "who_said_it": "\n".join(_ways(made)),
        **{label.lower().replace(" ", "_"): said.get(label, "") for label in FACTS},
        **{label.lower().replace("-", ""): from_where.get(label, "") for label in PARTICULARS},
        "repairs": mends or from_where.get("Repairs", ""),
    }


def _ways(made: Cutting) -> Iterable[str]:
    """Say one way of the words a line: ``Sputnik ‹ a Kremlin official: 2 quoted ¶11 ¶12``."""
    for rung in made.rungs:
        said = ", ".join(
            " ".join([count, *(f"¶{number}" for number in numbers)]) for count, numbers in figures(rung)
        )
        yield f"{''.join(span.text for span in way(rung))}: {said}"
