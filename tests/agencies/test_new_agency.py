"""A house that nobody had: one file and one line make its copy known, and no other source is touched."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import pytest

from clipping_archive import agencies
from clipping_archive.agencies import Agency, Former
from clipping_archive.domain.story import Story
from clipping_archive.domain.traced import Traced
from clipping_archive.parsing import parse

LORVENPRESS = Agency(
    key="lorvenpress",
    name="Lorvenian Press Bureau",
    credits=("LPB", "Lorvenpress"),
    country="DE",
    zone="Europe/Berlin",
    domains=("lorvenpress.example",),
    ends=("<LPB>",),
    former=(Former("Lorven-Tel", until=1991),),
    signs=(r"LPB desk \d{3}",),
    days="mdy",
    byline_in_headline=True,
)
"""As a file of its own would say it."""

COPY = """(2nd LD) Ferry leaves Karsk by Anna Marwood

05/03/2024

KARSK, May 3 (LPB) -- The ferry to Dunholt left Karsk with 212 people on board.

"We were never late," its captain said. marwood@lorvenpress.example

<LPB> ab

Harbor of Dunholt opens again after four years
"""


def clear_caches() -> None:
    """Forget what parsing has made of the list of houses."""
    for name, module in list(sys.modules.items()):
        if name.startswith("clipping_archive.parsing"):
            for value in vars(module).values():
                if hasattr(value, "cache_clear"):
                    value.cache_clear()


@pytest.fixture
def listed(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """List the new house, as its line in ``agencies/__init__.py`` would."""
    monkeypatch.setattr(agencies, "AGENCIES", (*agencies.AGENCIES, LORVENPRESS))
    clear_caches()
    yield
    monkeypatch.undo()
    clear_caches()


def read(text: str) -> Story:
    """Read a text."""
    return parse(Traced(text))


@pytest.mark.usefixtures("listed")
def test_its_copy_is_read() -> None:
    story = read(COPY)
    assert story.agency
    assert (story.agency.key, story.agency.name, story.agency.evidence) == (
        "lorvenpress",
        "Lorvenian Press Bureau",
        "dateline credit",
    )
    assert story.headline == "Ferry leaves Karsk"
    assert story.byline == ("Anna Marwood",)
    assert story.dateline
    assert (story.dateline.text, story.dateline.credit) == ("KARSK", "LPB")
    assert story.published
    assert story.published.period.iso() == "2024-05-03"
    assert story.paragraphs == (
        "The ferry to Dunholt left Karsk with 212 people on board.",
        '"We were never late," its captain said.',
    )
    assert [piece.text for piece in story.pieces if piece.kind == "sign-off"] == [
        "marwood@lorvenpress.example",
        "<LPB> ab",
    ]
    assert not story.assumptions


EVIDENCE = [
    ("Ships left.\n\nSource: Lorvenian Press Bureau", "trailer"),
    ("Ferry leaves Karsk\n\nShips left.\n\nIt rained. (Lorvenpress)", "trailer"),
    ("Ships left.\n\ndesk@lorvenpress.example", "sign-off"),
    ("Ships left.\n\n<LPB>", "sign-off"),
    ("Ships left.\n\nLPB desk 212", "house sign"),
    ("https://www.lorvenpress.example/1\n\nFerry leaves Karsk\n\nShips left.", "page address"),
    ("By Lorvenpress\n\nFerry leaves Karsk\n\nShips left.", "house sign"),
    ("Ferry leaves Karsk\n\nSEOUL -- Its captain told Lorvenpress so.", "told"),
]


@pytest.mark.usefixtures("listed")
@pytest.mark.parametrize(("text", "evidence"), EVIDENCE)
def test_all_that_it_says_is_evidence(text: str, evidence: str) -> None:
    issued = read(text).agency
    assert issued
    assert (issued.key, issued.evidence) == ("lorvenpress", evidence)


@pytest.mark.usefixtures("listed")
def test_a_credit_of_former_times_is_known_and_doubted_later() -> None:
    story = read("KARSK, May 3, 2024 (Lorven-Tel) -- Ships left.")
    assert story.agency
    assert story.agency.key == "lorvenpress"
    assert [doubt.kind for doubt in story.assumptions] == ["credit"]


def test_without_its_line_nobody_knows_it() -> None:
    assert read(COPY).agency is None
    assert all(read(text).agency is None for text, _ in EVIDENCE)
