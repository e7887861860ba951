"""Whole dispatches, taken apart."""

from __future__ import annotations

import time
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clipping_archive.domain.period import Period
from clipping_archive.domain.story import REMOVED, Story
from clipping_archive.domain.traced import Change, Traced
from clipping_archive.parsing import parse, published, take_back

PIECES = st.sampled_from(
    [
        "SEOUL, Dec. 3 (Yonhap) -- ",
        "(LEAD) ",
        "By Ann Moss\n",
        "\n\n",
        " ",
        "(END)",
        "Rain fell.",
        "REUTER",
        "(ATTN: ADDS line)",
        "TOKYO, ",
        "moss@yna.co.kr",
        "\r",
        "\u3000",
        "[ad_1]\n",
        "Source: TASS",
        "/",
    ]
)
COPY = st.lists(PIECES | st.text(max_size=12), max_size=14).map("".join)


def _parse(text: str) -> Story:
    return parse(Traced(text))


@settings(max_examples=150, deadline=None)
@given(COPY)
def test_pieces_cover_the_text(text: str) -> None:
    story = _parse(text)
    assert "".join(piece.text for piece in story.pieces) == text
    assert story.paragraphs == tuple(piece.text for piece in story.pieces if piece.kind == "paragraph")


@settings(max_examples=150, deadline=None)
@given(COPY, st.data())
def test_the_decoded_text_is_given_back(text: str, data: st.DataObject) -> None:
    cuts = sorted(data.draw(st.sets(st.integers(0, len(text)), max_size=8)))
    changes = [
        Change(low, high, data.draw(st.sampled_from(["", " ", "x", "\n\n"])), "space")
        for low, high in zip(cuts[::2], cuts[1::2], strict=False)
    ]
    story = parse(Traced(text).edit(changes))
    assert take_back(story) == text
    for repair in story.repairs:
        if repair.paragraph is not None:
            assert story.paragraphs[repair.paragraph][repair.start : repair.end] == repair.after
        elif repair.kind not in REMOVED:
            assert repair.start == repair.end <= len(text)


def test_dispatch_in_paragraphs() -> None:
    story = _parse(
        "(2nd LD) Harbor of Inchon reopens\n(ATTN: ADDS quote)\nBy Ann Moss\n"
        "SEOUL, Dec. 3 (Yonhap) -- The harbor reopened.\n\nShips left.\nmoss@yna.co.kr\n(END)\nOther news\n"
    )
    assert story.headline == "Harbor of Inchon reopens"
    assert story.series
    assert (story.series.kind, story.series.number) == ("lead", 2)
    assert story.byline == ("Ann Moss",)
    assert story.editor_note == "(ATTN: ADDS quote)"
    assert story.dateline
    assert (story.dateline.text, story.dateline.date) == ("SEOUL", "--12-03")
    assert story.agency
    assert story.agency.key == "yonhap"
    assert story.paragraphs == ("The harbor reopened.", "Ships left.")
    assert [r.before for r in story.repairs if r.kind == "furniture"] == ["Other news"]
    assert not story.assumptions


def test_header_glued_to_the_first_paragraph() -> None:
    story = _parse(
        "(LEAD) Harbor reopens\n\n(LEAD) Inchon-harbor(LEAD) Harbor reopens(ATTN: ADDS quote)By Ann Moss SEOUL, "
        "Dec. 3 (Yonhap) -- The harbor reopened. Ships left. moss@yna.co.kr(END)"
    )
    assert story.headline == "Harbor reopens"
    assert story.slugline == "Inchon-harbor"
    assert story.byline == ("Ann Moss",)
    assert story.editor_note == "(ATTN: ADDS quote)"
    assert story.dateline
    assert story.dateline.text == "SEOUL"
    assert story.paragraphs == ("The harbor reopened. Ships left.",)


def test_sign_off_names_the_agency() -> None:
    story = _parse("TIN PRICES FALL\n\nTin fell today, traders said.\n REUTER\n")
    assert story.agency
    assert (story.agency.key, story.agency.evidence) == ("reuters", "sign-off")
    assert story.paragraphs == ("Tin fell today, traders said.",)


def test_a_word_in_a_sentence_is_no_sign_off() -> None:
    assert _parse("Talks end\n\nA minister spoke to Reuter").agency is None


def test_reprint_and_code_lines_are_no_headline() -> None:
    assert _parse("Tin falls – Metals.com\n\nLONDON, May 4 (UPI) -- Tin fell.").headline == "Tin falls"
    story = _parse("abc123 4 i 211 defgh   dpa 061\n\nMetals-tin/\nTin falls =\n\nBerlin (dpa) - Tin fell.")
    assert (story.headline, story.slugline) == ("Tin falls", "Metals-tin")


def test_what_is_no_dispatch_is_doubted() -> None:
    assert [doubt.kind for doubt in _parse("milk, bread and two lamps.").assumptions] == ["no-dispatch"]


def test_the_archivist_wins() -> None:
    issued = parse(Traced("SEOUL, Dec. 3 (Yonhap) -- Rain fell."), agency="tass").agency
    assert issued
    assert (issued.key, issued.evidence) == ("tass", "given")


def test_the_archivist_may_name_an_agency_that_nobody_knows() -> None:
    issued = parse(Traced("SEOUL, Dec. 3 (Yonhap) -- Rain fell."), agency="karsk-courier").agency
    assert issued
    assert (issued.key, issued.name, issued.evidence) == ("karsk-courier", "karsk-courier", "given")


def test_given_dates_win() -> None:
    story = _parse("Rain falls\n\nMarch 5, 2024\n\nRain fell on Karsk.")
    assert story.published
    assert story.published.origin == "body"
    assert published(story, None) == story.published
    told = published(story, Period.day(date(2024, 3, 6)))
    assert told
    assert (told.origin, told.period.iso()) == ("given", "2024-03-06")


@pytest.mark.parametrize(
    ("agency", "day"), [("kuna", "2024-03-05"), ("upi", "2024-05-03"), ("yonhap", "2024-05-03"), (None, None)]
)
def test_the_house_tells_which_number_is_the_month(agency: str | None, day: str | None) -> None:
    story = parse(Traced("Rain falls\n\n05/03/2024\n\nRain fell on Karsk."), agency=agency)
    assert (story.published and story.published.period.iso()) == day


@pytest.mark.parametrize(
    ("headline", "notes"),
    [
        ("Rain falls | Karsk Courier", ["Reprinted by Karsk Courier"]),
        ("Rain falls - The Korea Herald", ["Reprinted by The Korea Herald"]),
        ("Rain falls - UPI.com", []),
        ("Rain falls", []),
    ],
)
def test_a_reprint_is_noted_where_another_house_carried_it(headline: str, notes: list[str]) -> None:
    story = _parse(f"{headline}\n\nKARSK, March 5 (UPI) -- Rain fell.")
    assert story.headline == "Rain falls"
    assert [note.text for note in story.notes] == notes


def test_five_megabytes_in_one_line_take_no_time_to_speak_of() -> None:
    for unit in ("SEOUL ", "Dec. 3 ", "By A. B ", "(END) x ", "A/", " ", "\u3000x", "a@b."):
        begun = time.process_time()
        parse(Traced(unit * (5_000_000 // len(unit))))
        assert time.process_time() - begun < 4
