"""Where each repair stands, and the decoded text given back."""

from __future__ import annotations

from clipping_archive.domain.traced import Change, Traced
from clipping_archive.parsing import parse, take_back
from clipping_archive.parsing.repairs import list_repairs
from tests.parsing.made import body

TEXT = "Ferry &amp; train\n\nShips  left.\n\nTrains left .\n\nMost Popular\n\nFerry leaves"


def edited() -> Traced:
    """Give a text with an edit in the headline and one in each paragraph."""
    changes = [
        Change(TEXT.index("&amp;"), TEXT.index("&amp;") + 5, "&", "entity"),
        Change(TEXT.index("  left"), TEXT.index("  left") + 2, " ", "space"),
        Change(TEXT.index(" ."), TEXT.index(" .") + 1, "", "space"),
    ]
    return Traced(TEXT).edit(changes)


def test_a_repair_is_placed_in_its_paragraph() -> None:
    story = parse(edited())
    links = ("Most Popular", "Ferry leaves")
    assert story.paragraphs == ("Ships left.", "Trains left.")
    placed = [(one.kind, one.paragraph, one.start, one.end, one.before, one.after) for one in story.repairs]
    assert placed == [
        ("entity", None, 6, 6, "&amp;", "&"),
        ("space", 0, 5, 6, "  ", " "),
        ("space", 1, 11, 11, " ", ""),
        *(("furniture", None, TEXT.index(words), TEXT.index(words), words, "") for words in links),
    ]


def test_the_decoded_text_is_given_back() -> None:
    assert take_back(parse(edited())) == TEXT


def test_nothing_was_done() -> None:
    text = body("Ships left.")
    assert parse(Traced(text)).repairs == ()
    assert take_back(parse(Traced(text))) == text


def test_an_edit_between_two_paragraphs_belongs_to_none() -> None:
    text = Traced("One.\n\n\n\nTwo.").edit([Change(4, 8, "\n\n", "blank")])
    (repair,) = list_repairs(text, [("paragraph", 0, 4), ("gap", 4, 6), ("paragraph", 6, 10)])
    assert (repair.paragraph, repair.start, repair.end) == (None, 4, 4)
