"""Citations: which outlet carries how much, and why."""

from __future__ import annotations

import pytest

from clipping_archive.extraction.attributions import find_attributions
from clipping_archive.extraction.citations import find_citations
from tests.extraction.made import cast_of


def cited(
    *paragraphs: str, headline: str | None = None, agency: str | None = None
) -> dict[str, tuple[int, str]]:
    cast = cast_of(*paragraphs, headline=headline, agency=agency)
    return {one.key: (one.citations, one.rule) for one in find_citations(cast, find_attributions(cast))}


@pytest.mark.parametrize(
    ("paragraphs", "expected"),
    [
        (["KCNA reported that the port was closed."], {"kcna": (1, "carries statements")}),
        (["KCNA said it rained. It added that the port was closed."], {"kcna": (2, "carries statements")}),
        (["The roof of the KCNA building leaks."], {"kcna": (0, "named only")}),
        (["KCNA", "The port is closed."], {"kcna": (1, "item credited")}),
        (
            ["Kyodo and Xinhua reported that the port was closed."],
            {"kyodo": (1, "carries statements"), "xinhua": (1, "carries statements")},
        ),
        (
            ["“The port is closed,” KCNA said, “and so is the road.” “It will open again soon.”"],
            {"kcna": (1, "carries statements")},
        ),
        (["Nothing was said."], {}),
    ],
)
def test_counts(paragraphs: list[str], expected: dict[str, tuple[int, str]]) -> None:
    assert cited(*paragraphs) == expected


def test_two_statements_are_two_citations() -> None:
    assert cited("KCNA said the port was closed. KCNA said the road was open.") == {
        "kcna": (2, "carries statements")
    }


def test_a_headline_credits_what_stands_behind_its_colon() -> None:
    assert cited("The port is closed.", headline="Port closed: KCNA") == {"kcna": (1, "item credited")}
    assert cited("The port is closed.", headline="KCNA: port closed") == {"kcna": (0, "named only")}


def test_three_brackets_make_a_press_review() -> None:
    items = ["Port closed (Kyodo)", "Rain falls (Xinhua)", "Sun shines (TASS)"]
    assert cited(*items) == dict.fromkeys(("kyodo", "xinhua", "tass"), (1, "item credited"))
    assert cited(*items[:2]) == dict.fromkeys(("kyodo", "xinhua"), (0, "credit"))


def test_an_agency_is_not_cited_by_itself() -> None:
    assert cited("“The port is closed,” KCNA said.", agency="kcna") == {"kcna": (0, "own agency")}


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("The port of Karsk. (Kyodo)", "credit"),
        ("(Pool photo via Kyodo)", "credit"),
        ("The port in May. Photo: Kyodo", "credit"),
        ("Kyodo reporter Carl Bell was freed.", "employer"),
        ("Kyodo’s Karsk correspondent left.", "employer"),
        ("The editor of the Kyodo desk, Carl Bell, left.", "employer"),
        ("The editor of Kyodo left the port.", "employer"),
        ("Kyodo did not mention the port.", "silent"),
        ("Kyodo has not yet reported on the port.", "silent"),
        ("Kyodo was founded in the old port.", "named only"),
        ("Kyodo did not mention it. The roof of Kyodo leaks.", "named only"),
    ],
)
def test_why_an_outlet_does_not_count(text: str, rule: str) -> None:
    assert cited(text) == {"kyodo": (0, rule)}
