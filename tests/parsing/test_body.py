"""The body as a whole: where it ends, lists of links in it, a second copy behind it, the credit that closes it."""

from __future__ import annotations

import pytest

from clipping_archive.agencies import AGENCIES
from tests.parsing.made import FERRY, NIGHT, PROSE, body, kind_of, kinds, laid, story

ENDS = sorted({mark for agency in AGENCIES for mark in agency.ends} | {"-30-", "###", "-ends-", "ENDS"})


@pytest.mark.parametrize("mark", ENDS)
def test_a_mark_ends_the_story(mark: str) -> None:
    for lines in (("Ships left.", mark), (f"Ships left. {mark}",)):
        text = body(*lines, "Harbor of Dunholt opens again after four years")
        assert story(text).paragraphs == (FERRY, "Ships left.")
        assert kind_of(mark, text) == "sign-off"
        assert kind_of("Harbor of Dunholt", text) == "other-story"


def test_an_address_glued_to_the_mark() -> None:
    text = body("Ships left. sooyeon@yna.co.kr(END)")
    assert kinds(text)[-3:] == [
        ("paragraph", "Ships left."),
        ("sign-off", "sooyeon@yna.co.kr"),
        ("sign-off", "(END)"),
    ]


@pytest.mark.parametrize("line", [line for line in PROSE if line != FERRY])
def test_every_sentence_stays(line: str) -> None:
    assert story(body(line, "Ships left.")).paragraphs == (FERRY, line, "Ships left.")
    assert story(body("Ships left.", line)).paragraphs == (FERRY, "Ships left.", line)


def test_links_below_a_heading_go_up_to_the_next_sentence() -> None:
    text = body("Most Popular", "1. Seoul to plant a tree for every newborn", "Strike ends", "Ships left.")
    assert story(text).paragraphs == (FERRY, "Ships left.")
    assert kind_of("1. Seoul", text) == "furniture"


def test_the_story_comes_again() -> None:
    text = body(
        "Ships left.", "(END)", "Ferry leaves Karsk", "KARSK, March 5 (Yonhap) -- " + FERRY, "Ships left."
    )
    assert story(text).paragraphs == (FERRY, "Ships left.")
    assert kind_of("March 5", text[len(FERRY) + 80 :]) == "dateline"
    assert [kind for kind, _ in kinds(text)].count("second-body") == 3


def test_the_story_comes_again_without_an_end() -> None:
    text = body(
        NIGHT, "Ships left.", "Ferry leaves Karsk", "By Anna Marwood", "KARSK (Yonhap) -- " + FERRY, NIGHT
    )
    assert story(text).paragraphs == (FERRY, NIGHT, "Ships left.")


def test_a_lead_that_is_set_twice_costs_nothing_behind_it() -> None:
    text = body("KARSK, March 5 (Yonhap) -- " + FERRY, NIGHT, "Ships left.")
    assert story(text).paragraphs == (FERRY, NIGHT, "Ships left.")
    fuller = body("KARSK, March 5 (Yonhap) -- " + FERRY + " Nobody waved.", NIGHT, "Ships left.")
    assert story(fuller).paragraphs == (FERRY + " Nobody waved.", NIGHT, "Ships left.")
    other = body("KARSK, March 5 (Yonhap) -- " + FERRY[:-1] + ", and nobody waved.", NIGHT)
    assert len(story(other).paragraphs) == 3


def test_a_short_line_may_come_again() -> None:
    text = "Ferry leaves Karsk\n\nKARSK (Yonhap) -- Ships left.\n\nNobody waved.\n\nShips left."
    assert story(text).paragraphs == ("Ships left.", "Nobody waved.", "Ships left.")


def test_the_credit_of_a_reprint_closes_its_last_paragraph() -> None:
    text = f"Ferry leaves Karsk\n\n{FERRY}\n\nShips left. (Yonhap)"
    layout = laid(text)
    assert kinds(text)[-2:] == [("paragraph", "Ships left."), ("credit", "(Yonhap)")]
    assert layout.agency == ("yonhap", "trailer")


def test_the_credit_of_a_reprint_is_no_caption() -> None:
    text = f"Ferry leaves Karsk\n\n{FERRY}\n\nThe harbor of Karsk will be open on Sundays. (Yonhap)\n\nAnna Marwood reporting"
    assert kind_of("The harbor of Karsk", text) == "caption"
    assert (
        story(f"{text.rpartition(chr(10))[0].strip()}").paragraphs[-1]
        == "The harbor of Karsk will be open on Sundays."
    )


def test_one_paragraph_alone_keeps_its_credit() -> None:
    assert story("Ships left. (Yonhap)").paragraphs == ("Ships left. (Yonhap)",)


def test_notes_in_the_first_line_are_a_paragraph() -> None:
    assert story("Contact: Hanne Moss").paragraphs == ("Contact: Hanne Moss",)
