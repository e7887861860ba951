"""Every word of every seed finds that seed."""

from __future__ import annotations

from pathlib import Path

from clipping_archive.domain.clipping import Capture, Clipping
from clipping_archive.domain.dispatch import Dispatch
from clipping_archive.domain.findings import Findings
from clipping_archive.domain.story import Story
from clipping_archive.domain.tokens import tokens
from clipping_archive.domain.traced import Traced
from clipping_archive.search.find import Options, find
from clipping_archive.store.archive import Archive
from clipping_archive.store.view import View
from tests.search.newsroom import NOW, TODAY

SEEDS = Path(__file__).parents[2] / "seeds"
ENCODINGS = {"windows-1252": "cp1252", "cp949": "cp949"}


def _clipping(path: Path) -> Clipping:
    raw = path.read_bytes()
    text = raw.decode(next((code for name, code in ENCODINGS.items() if name in path.stem), "utf-8"))
    paragraphs = tuple(part for part in text.replace("\r\n", "\n").split("\n\n") if part.strip())
    return Clipping(Dispatch(path.name, raw, Traced(text)), Story(paragraphs), Findings(), "1")


def test_every_word_of_every_seed_finds_it(tmp_path: Path) -> None:
    clippings = [_clipping(path) for path in sorted(SEEDS.glob("*.txt"))]
    assert clippings
    place = str(tmp_path / "archive.db")
    with Archive.open(place, create=True) as archive:
        archive.add_all([(one, Capture("x", 1, one.dispatch.sha256, NOW)) for one in clippings])
    lost: list[str] = []
    with View.open(place) as view:
        for clipping in clippings:
            text = "\n\n".join(clipping.story.paragraphs)
            for word in {text[token.start : token.end] for token in tokens(text)}:
                page = find(view, f'"{word}"', Options(limit=50), today=TODAY)
                if clipping.key not in {hit.key for hit in page.hits}:
                    lost.append(word)
    assert not lost
