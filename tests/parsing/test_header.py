"""What stands above the body."""

from __future__ import annotations

import pytest

from clipping_archive.parsing.header import ATTN, is_header, is_note, read_header
from clipping_archive.parsing.layout import Layout
from clipping_archive.parsing.lines import lines_of
from tests.parsing.made import FERRY, OPENING, PROSE, kind_of, kinds, laid, story


def header(*lines: str) -> Layout:
    """Read lines as a header."""
    layout = Layout("\n".join(lines))
    read_header(layout, lines_of(layout.text))
    return layout


ATTNS = [
    "(ATTN: ADDS photo)",
    "(ATTN: UPDATES with ADOR's court case in paras 2, 6-8; CHANGES headline)",
    "(Attn: ADDS photo)",
    "(Eds: Adds details, quotes)",
    "Eds: Updates with comment from Karsk. With AP Photos.",
    "EDITOR'S NOTE: Spellings are the writer's.",
    "Editor’s note: The ferry has two names.",
    "Note to editors: photos follow",
    "ATTENTION - ADDS quote ///",
    "(Adds details in paragraph 3)",
    "(UPDATES with quotes)",
    "(Corrects name of ferry in paragraph 2)",
]
NO_ATTN = [
    *PROSE,
    "(Adds)",
    "Editors met in Karsk.",
    "Attention turned to the harbor.",
    "EDS Corp said so",
    "Note to self",
    "(Corrections officers met)",
]


@pytest.mark.parametrize("text", ATTNS)
def test_a_note_to_editors(text: str) -> None:
    assert ATTN.fullmatch(text)
    assert is_note(text)
    layout = header("Ferry leaves Karsk", text)
    assert layout.headline == "Ferry leaves Karsk"
    (note,) = layout.notes
    assert note.text == text
    assert note.public is text.startswith(("(Corrects", "(Adds details in"))
    assert layout.editor_note == (None if note.public else text)


@pytest.mark.parametrize("text", NO_ATTN)
def test_no_note_to_editors(text: str) -> None:
    assert not is_note(text)


HEADER = [
    "By Anna Marwood",
    "By Reuters Staff",
    "(ATTN: ADDS photo)",
    "[Graphic]",
    "March 5, 2024",
    "Share this story:",
    "2ND LEAD 3RD NET",
    "https://karsk.example/1",
    "FILE PHOTO: A ferry",
]


@pytest.mark.parametrize("text", HEADER)
def test_a_line_that_stands_above_a_body_only(text: str) -> None:
    assert is_header(text)


@pytest.mark.parametrize("text", [*PROSE, "Ferry leaves Karsk", "(LEAD) Ferry leaves Karsk", "Karsk"])
def test_a_line_that_may_be_a_headline_or_a_paragraph(text: str) -> None:
    assert not is_header(text)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("(2nd LD) Karsk-ferry strike", "slugline"),
        ("BC-Lorvenia-Ferry, 1st Ld-Writethru", "slugline"),
        ("w2122 Cx1f wstmr f Cx13 BC-Lorvenia-Ferry 02-13 0223", "header"),
        ("/politics/Lorvenia/EU/ports/", "slugline"),
        ("2ND LEAD", "series"),
        ("By Anna Marwood", "byline"),
        ("By Reuters Staff", "byline"),
        ("(ATTN: ADDS photo)", "editor-note"),
        ("March 5, 2024", "header"),
        ("Anna Marwood", "byline"),
        ("asl/tib/pid", "header"),
        ("Go to Contents", "furniture"),
        ("Share this story:", "furniture"),
        ("노다은솔 기자", "furniture"),
        ("A ferry leaves Karsk. (Yonhap)", "caption"),
        ("[Graphic]", "header"),
        ("ZCZC KN 345", "header"),
        ("ECO --/T", "header"),
        ("More than 200 aboard", "header"),
        ("------------", "ruler"),
        ("https://karsk.example/1", "header"),
    ],
)
def test_the_kind_of_a_line_above_the_dateline(text: str, kind: str) -> None:
    headline = "(2nd LD) Ferry strike ends in Karsk"
    above = (text, headline) if kind == "slugline" else (headline, text)
    whole = "\n\n".join((*above, OPENING + FERRY))
    assert kind_of(text.removeprefix("(2nd LD) "), whole) == kind
    assert laid(whole).headline == "Ferry strike ends in Karsk"


def test_a_role_below_a_byline() -> None:
    text = "Ferry leaves Karsk\n\nBy ANNA MARWOOD\nAssociated Press Writer\n\nKARSK (AP) -- Ships left."
    assert laid(text).byline == ("Anna Marwood",)
    assert ("byline", "Associated Press Writer") in kinds(text)


def test_a_headline_that_begins_like_a_slugline_of_ap_is_one() -> None:
    assert header("AP-GfK Poll: Voters prefer ferries").headline == "AP-GfK Poll: Voters prefer ferries"


def test_the_order_that_a_slugline_carries_is_the_series() -> None:
    layout = header("BC-Lorvenia-Ferry, 1st Ld-Writethru", "Ferry leaves Karsk")
    assert layout.series
    assert (layout.series.label, layout.slugline, layout.headline) == (
        "1st Ld-Writethru",
        "BC-Lorvenia-Ferry, 1st Ld-Writethru",
        "Ferry leaves Karsk",
    )


def test_a_slugline_that_comes_twice() -> None:
    layout = header("Karsk-ferry strike", "Karsk-ferry strike", "Ferry strike ends in Karsk")
    assert (layout.slugline, layout.headline) == ("Karsk-ferry strike", "Ferry strike ends in Karsk")


def test_the_first_byline_is_the_story_s() -> None:
    assert header("Ferry leaves Karsk", "By Anna Marwood", "By Tom Vesk").byline == ("Anna Marwood",)


def test_a_tag_tells_the_headline() -> None:
    layout = header("Karsk Courier wire room", "(LEAD) Ferry leaves Karsk", "More than 200 aboard")
    assert layout.headline == "Ferry leaves Karsk"


def test_a_sentence_is_the_headline_only_where_nothing_else_may_be() -> None:
    assert header("Please see below.", "Ferry leaves Karsk").headline == "Ferry leaves Karsk"
    assert header("Ferry leaves Karsk.", "It rained.").headline == "Ferry leaves Karsk."


def test_what_stands_above_a_letter_is_no_headline() -> None:
    layout = header(
        "Can we hold page 3?", "From: Hanne Moss <moss@karsk.example>", "Subject: ferry", "Ferry leaves Karsk"
    )
    assert layout.headline == "Ferry leaves Karsk"


@pytest.mark.parametrize(("credit", "key"), [("AFP", "afp"), ("Associated Press", "ap"), ("VOA News", "voa")])
def test_a_house_stands_for_the_writer(credit: str, key: str) -> None:
    found = story(f"Ferry leaves Karsk\n\n{credit}\n\n{FERRY}")
    assert found.agency
    assert (found.agency.key, found.headline, found.paragraphs) == (key, "Ferry leaves Karsk", (FERRY,))


def test_a_headline_in_brackets() -> None:
    layout = header(
        "Text of report in English by news agency Yonhap", '[Yonhap headline: "(LEAD) Ferry leaves Karsk"]'
    )
    assert (layout.headline, layout.series and layout.series.label) == ("Ferry leaves Karsk", "LEAD")


@pytest.mark.parametrize(
    "section", ["World", "WORLD NEWS", "Asia Pacific", "N. Korea", "Site Map", "Business"]
)
def test_a_section_is_no_headline(section: str) -> None:
    for opening in (OPENING, ""):
        text = f"{section}\n\nFerry leaves Karsk\n\n{opening}{FERRY}"
        assert (story(text).headline, story(text).paragraphs) == ("Ferry leaves Karsk", (FERRY,))


@pytest.mark.parametrize("source", ["Source: Xinhua", "Source: Yonhap news agency, Seoul, in English"])
def test_a_page_names_its_source(source: str) -> None:
    found = story(f"Ferry leaves Karsk\n\n{source}\n\n{FERRY}")
    assert found.agency
    assert (found.agency.evidence, found.paragraphs) == ("trailer", (FERRY,))


def test_what_a_page_says_of_the_story() -> None:
    layout = header("Ferry leaves Karsk", "ANI | Updated: Mar 05, 2024", "https://en.yna.co.kr/view/1")
    assert layout.agency == ("ani", "house sign")
    assert layout.addresses == ["https://en.yna.co.kr/view/1"]
    assert [stamp.day.isoformat() for stamp in layout.stamps] == ["2024-03-05"]


def test_hangul_is_no_furniture_of_korean_copy() -> None:
    text = "카르스크 연락선 운항 재개\n\n(서울=연합뉴스) 서민아 기자 = 연락선이 카르스크를 떠났다고 선사가 5일 밝혔다.\n\n비가 왔다."
    layout = laid(text)
    assert layout.headline == "카르스크 연락선 운항 재개"
    assert [kind for kind, _ in kinds(text)] == ["headline", "dateline", "paragraph", "paragraph"]
