"""One line of the body."""

from __future__ import annotations

import pytest

from clipping_archive.parsing.body_lines import SIGNERS, take_line
from clipping_archive.parsing.layout import Layout
from tests.parsing.made import FERRY, PROSE, body, kind_of, kinds, line, story


def taken(text: str, left: int = 1) -> Layout:
    """Take one line of a body."""
    layout = Layout(text, spans=[("dateline", 0, 0)])
    take_line(layout, line(text), left)
    del layout.spans[0]
    return layout


KINDS = [
    ("Ships left.", "paragraph"),
    ("------------", "ruler"),
    ("___", "ruler"),
    ("Source: Yonhap News Agency", "credit"),
    ("(Reporting by Ivan Petrash; Editing by Hugh Marden)", "credit"),
    ("Petrash reported from Karsk.", "credit"),
    ("Reuters", "credit"),
    ("sooyeon@yna.co.kr", "sign-off"),
    ("desk@karsk.example", "sign-off"),
    ("asl/tib/pid/cac", "sign-off"),
    ("KT/SB", "sign-off"),
    ("YEAR", "sign-off"),
    ("^AP-WF-02-20-16 0337GMT", "sign-off"),
    ("www.kcna.kp (Juche113.1.17.)", "sign-off"),
    ("By Anna Marwood", "byline"),
    ("https://karsk.example/1", "furniture"),
    ("Share this story:", "furniture"),
    ("March 5, 2024", "furniture"),
    ("노다은솔 기자", "furniture"),
    (
        "Anadolu Agency website contains only a portion of the news stories offered to subscribers.",
        "furniture",
    ),
    ("(ATTN: ADDS photo)", "editor-note"),
]


@pytest.mark.parametrize(("text", "kind"), KINDS)
def test_the_kind_of_a_last_line(text: str, kind: str) -> None:
    assert taken(text).spans == [(kind, 0, len(text))]


@pytest.mark.parametrize("text", PROSE)
def test_a_sentence_is_a_paragraph(text: str) -> None:
    for left in (1, 4, 20):
        assert taken(text, left).spans == [("paragraph", 0, len(text))]


@pytest.mark.parametrize("text", ["By Anna Marwood", "KT/SB", "YEAR", "Reuters"])
def test_what_signs_copy_off_does_so_at_its_end_only(text: str) -> None:
    assert taken(text, 20).spans == [("paragraph", 0, len(text))]


def test_a_caption_stands_between_paragraphs() -> None:
    text = "Seized clocks are displayed at Karsk Airport, west of Dunholt, on Wednesday. (Yonhap)"
    assert taken(text, 4).spans == [("caption", 0, len(text))]
    assert taken(text, 1).spans == [("paragraph", 0, len(text))]


@pytest.mark.parametrize(
    ("text", "agency"),
    [
        ("Source: Yonhap News Agency", ("yonhap", "trailer")),
        ("Reuters", ("reuters", "trailer")),
        ("sooyeon@yna.co.kr", ("yonhap", "sign-off")),
        ("Ships left. sooyeon@yna.co.kr", ("yonhap", "sign-off")),
        ("By Noh Da-eun (daeun@heraldcorp.com)", ("korea-herald", "sign-off")),
        ("(pvs/vi/ji)", ("ap", "house sign")),
        ("https://apnews.com/article/1", ("ap", "page address")),
        ("desk@karsk.example", None),
        ("Source: NATO", None),
    ],
)
def test_what_a_line_shows_of_the_agency(text: str, agency: tuple[str, str] | None) -> None:
    assert taken(text).agency == agency


def test_an_address_is_cut_off_its_paragraph() -> None:
    layout = taken("Ships left. sooyeon@yna.co.kr")
    assert sorted(layout.spans, key=lambda span: span[1]) == [("paragraph", 0, 11), ("sign-off", 12, 29)]


def test_addresses_in_plenty_are_no_trouble() -> None:
    assert [kind for kind, _, _ in taken("Ships left. " + "sooyeon@yna.co.kr " * 3).spans] == [
        "sign-off"
    ] * 3 + ["paragraph"]
    assert len(taken("Ships left. " + "sooyeon@yna.co.kr " * 5000).spans) == SIGNERS + 1


def test_a_paragraph_that_a_service_cut() -> None:
    layout = taken("Ships left the har [+2718 chars]")
    assert layout.cut == "[+2718 chars]"
    assert sorted(layout.spans, key=lambda span: span[1]) == [("paragraph", 0, 18), ("cut-end", 19, 32)]


def test_a_long_line_is_a_paragraph_whatever_it_begins_with() -> None:
    text = "Copyright 2024 " + "The Karsk Courier " * 40
    assert taken(text).spans == [("paragraph", 0, len(text.rstrip()))]


@pytest.mark.parametrize(
    ("text", "public"),
    [
        ("(Reporting by Ivan Petrash; Editing by Hugh Marden)", True),
        ("(ATTN: ADDS photo)", False),
        ("(This story corrects the name of the ferry.)", True),
    ],
)
def test_what_is_kept_as_a_note(text: str, public: bool) -> None:
    (note,) = taken(text).notes
    assert (note.text, note.public) == (text, public)


def test_a_byline_below_the_story_is_the_story_s() -> None:
    text = body("By Anna Marwood (marwood@yna.co.kr)")
    assert story(text).byline == ("Anna Marwood",)
    assert kind_of("By Anna", text) == "byline"


def test_the_writer_s_name_again() -> None:
    text = "Ferry leaves Karsk\n\nBy ANNA MARWOOD\n\nKARSK (AP) -- Ships left.\n\nANNA MARWOOD\n\nMarwood covers Karsk for The Associated Press."
    assert story(text).paragraphs == ("Ships left.",)
    assert kinds(text)[-2:] == [
        ("byline", "ANNA MARWOOD"),
        ("credit", "Marwood covers Karsk for The Associated Press."),
    ]


def test_initials_above_a_table_are_a_word() -> None:
    text = body("YEAR", "Net 3 vs 4", "Revs 5 vs 6")
    assert ("paragraph", "YEAR") in kinds(text)
    assert story(text).paragraphs[0] == FERRY
