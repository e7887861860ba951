"""What stands behind the end of a story."""

from __future__ import annotations

import pytest

from tests.parsing.made import FERRY, NIGHT, PROSE, body, kind_of, kinds, laid, story


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("(2nd LD) Election watchdog opens harbor", "other-story"),
        ("Japan and Lorvenia agree on travel without visas", "other-story"),
        ("Weather", "furniture"),
        ("A ferry leaves Karsk, Lorvenia, April 9, 2024. (Photo by Hanne Moss/Xinhua)", "caption"),
        ("Most Popular", "furniture"),
        ("10:05 October 10, 2023", "sign-off"),
        ("sooyeon@yna.co.kr", "furniture"),
        ("Source: Yonhap News Agency", "credit"),
        ("(Reporting by Ivan Petrash; Editing by Hugh Marden)", "credit"),
    ],
)
def test_a_line_behind_the_end(line: str, kind: str) -> None:
    text = body("Ships left. (END)", line)
    assert kind_of(line, text) == kind
    assert story(text).paragraphs == (FERRY, "Ships left.")


@pytest.mark.parametrize("line", [one for one in PROSE if len(one.split()) > 5])
def test_nothing_behind_the_end_belongs_to_the_story(line: str) -> None:
    assert story(body("Ships left.", "-0-", line)).paragraphs == (FERRY, "Ships left.")


def test_a_series_behind_the_end_is_not_the_story_s() -> None:
    assert story(body("(END)", "(2nd LD) Election watchdog opens harbor")).series is None


def test_a_stamp_behind_the_end_dates_the_story() -> None:
    found = story(body("(END)", "Thu, 01/29/2009 - 17:32"))
    assert found.published
    assert found.published.period.iso() == "2009-01-29"


def test_a_stamp_of_the_second_copy_is_its_own() -> None:
    found = story(body(NIGHT, "(END)", "March 9, 2024", FERRY, NIGHT))
    assert found.published is None
    assert [repair.kind for repair in found.repairs].count("second-body") == 3


@pytest.mark.parametrize(
    ("line", "agency"),
    [
        ("desk@kcna.kp", ("kcna", "sign-off")),
        ("https://apnews.com/article/1", ("ap", "house sign")),
        ("(ANI)", ("ani", "house sign")),
    ],
)
def test_what_stands_behind_shows_the_agency(line: str, agency: tuple[str, str]) -> None:
    assert laid(body("(ends)", line, opening="KARSK, March 5 -- ")).agency == agency


NOTES = [
    ("# Notebook", "editor-note"),
    ("## Internet links", "editor-note"),
    ("- https://karsk.example/1", "editor-note"),
    ("- Reporting by: Hanne Moss in Karsk", "editor-note"),
    ("101137 GMT Dez 18", "sign-off"),
    ("dpa ha mos", "sign-off"),
    ("All rights reserved.", "furniture"),
]


def test_notes_for_editors() -> None:
    text = body("Ships left.", *(line for line, _ in NOTES))
    assert story(text).paragraphs == (FERRY, "Ships left.")
    assert [kind for kind, words in kinds(text) if (words, kind) in NOTES] == [kind for _, kind in NOTES]
    assert all(not note.public for note in story(text).notes)


def test_how_to_reach_somebody_is_no_note() -> None:
    found = story(
        body(
            "# Notebook",
            "## Contacts",
            "Tel: +00 555 0100; <desk@karsk.example>",
            "+00 555 0100",
            "- Photos follow",
        )
    )
    assert [note.text for note in found.notes] == ["Photos follow"]


def test_a_contact_for_readers_is_public() -> None:
    found = story(body("Media Contact:", "Hanne Moss, Karsk Ferries", "press@karsk.example"))
    assert found.paragraphs == (FERRY,)
    assert [(note.text, note.public) for note in found.notes] == [("Hanne Moss, Karsk Ferries", True)]


def test_a_house_sign_among_the_notes() -> None:
    assert laid(
        body("Contact:", "Hanne Moss", "SOURCE Karsk Ferries", opening="KARSK, March 5 -- ")
    ).agency == ("prnewswire", "house sign")
