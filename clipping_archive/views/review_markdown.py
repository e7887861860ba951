"""A press review as Markdown (CommonMark, tables as on GitHub). No word of a dispatch is markup."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from clipping_archive.views.markdown import escaped, front_matter
from clipping_archive.views.press import Piece, Press


def text(made: Press) -> str:
    """Write a review as one file with front matter."""
    matter = front_matter(
        {"title": made.title, "period": made.period, "made": made.made, "dispatches": made.total}
    )
    return matter + "\n" + "\n".join(_lines(made)) + "\n"


def _lines(made: Press) -> Iterator[str]:
    yield from (f"# {escaped(made.title)}", "")
    yield from (f"**{escaped(made.period)}** — {made.total}. {escaped(made.made)}.", "")
    yield from _volume(made)
    yield from ("## Contents", "")
    for number, part in enumerate(made.parts, 1):
        count = len(part.pieces) + len(part.again)
        yield f"{number}. {escaped(part.name)} ({count})"
        for piece in part.pieces if made.listed else ():
            yield f"    - {escaped(piece.headline)}, {_flat(piece.agency)}, {_flat(piece.published)}"
    yield ""
    for part in made.parts:
        yield from (f"## {escaped(part.name)}", "")
        for piece in part.pieces:
            yield from _piece(piece)
        yield from (f"- above: {_flat(piece.headline)} ({piece.ref})" for piece in part.again)
        yield ""
    heard = [f"{escaped(one.words)}: {one.figures} {_cited(one.cited)}" for one in made.voices]
    yield from _list("Who spoke, through whom", heard + ([made.more] if made.more else []), flat=True)
    yield from _list("Open silences", [f"{one.words} ({one.ref})" for one in made.silences])
    yield from ("## Coverage", "")
    yield from (f"- **{label}:** {_flat('; '.join(stated))}" for label, stated in made.facts)
    agencies = [f"{_flat(name)} {number:,}" for name, number in made.agencies]
    if agencies:
        yield f"- **Held of the period, by agency:** {' · '.join(agencies)}"
    yield ""
    left = [f"{why}: {refs}" if refs else why for why, refs in made.left_out]
    yield from _list("Left out", left or ["nothing"])
    yield from ("## Citations", "")
    for number, (_, words) in enumerate(made.citations, 1):
        yield f"{number}. {escaped(words)}"


def _flat(words: str) -> str:
    return escaped(words, start=False)


def _cited(numbers: Iterable[int]) -> str:
    return " ".join(f"\\[{number}\\]" for number in numbers)


def _list(title: str, items: list[str], *, flat: bool = False) -> Iterator[str]:
    """Write a heading and a list, if there is anything in it; ``flat`` says that it is escaped already."""
    if items:
        yield from (f"## {title}", "", *(f"- {one if flat else escaped(one)}" for one in items), "")


def _volume(made: Press) -> Iterator[str]:
    if made.bars.numbers:
        yield from ("## Volume", "", "| when | dispatches |", "|---|--:|")
        yield from (f"| {_flat(label)} | {number:,} |" for label, number in made.bars.rows)
        yield ""
    if made.bars.note:
        yield from (escaped(made.bars.note), "")


def _piece(piece: Piece) -> Iterator[str]:
    yield from (f"### {escaped(piece.headline)}", "")
    source = " · ".join(filter(None, (piece.take, piece.dateline)))
    head = f"**{escaped(piece.agency)}**" + (f" — {_flat(source)}" if source else "")
    alert = f"**{_flat(piece.alert)}** · " if piece.alert else ""
    yield from (f"{alert}{head} · {_flat(piece.published)} ({_flat(piece.known)})", "")
    if piece.summary:
        yield from (f"> {escaped(piece.summary)}", "")
    for way in piece.ways:
        yield f"- {escaped(way.words)}: {_flat(way.figures)}"
    for silence in piece.silences:
        yield f"- Not yet reported: {_flat(silence)}"
    older = f"; stands for {', '.join(piece.older)}" if piece.older else ""
    yield from (f"- {piece.ref}, citation {piece.cited}{older}", "")
