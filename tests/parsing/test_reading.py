"""Where the body opens, and what is taken for whose."""

from __future__ import annotations

import pytest

from tests.parsing.made import FERRY, NIGHT, OPENING, PROSE, kinds, laid, story

HEADLINE = "Ferry leaves Karsk"


@pytest.mark.parametrize(
    "header",
    [
        (),
        (HEADLINE,),
        ("(LEAD) Karsk-ferry", f"(LEAD) {HEADLINE}", "(ATTN: ADDS photo)", "By Anna Marwood"),
        (HEADLINE, "By Anna Marwood", "March 5, 2024", "Share this story:", "A ferry leaves Karsk. (Yonhap)"),
    ],
)
def test_the_body_begins_at_the_dateline(header: tuple[str, ...]) -> None:
    found = story("\n\n".join((*header, OPENING + FERRY, NIGHT)))
    assert found.paragraphs == (FERRY, NIGHT)
    assert found.headline == (HEADLINE if header else None)


def test_a_dateline_on_its_own_line() -> None:
    found = story(f"{HEADLINE}\n\nBEIJING, July 23\n\n{FERRY}")
    assert found.dateline
    assert (found.dateline.text, found.paragraphs) == ("BEIJING", (FERRY,))


def test_a_dateline_far_below_is_another_story_s() -> None:
    text = "\n\n".join((HEADLINE, *[f"{NIGHT} {number}" for number in range(30)], OPENING + FERRY))
    assert story(text).dateline is None


def test_a_bare_dateline_needs_a_headline_above() -> None:
    assert story(f"SEOUL North Korea said so.\n\n{NIGHT}").dateline is None
    assert story(f"{HEADLINE}\n\nSEOUL North Korea said so.").dateline is not None


@pytest.mark.parametrize(
    ("lines", "headline", "paragraphs"),
    [
        ((HEADLINE, FERRY), HEADLINE, (FERRY,)),
        ((FERRY, NIGHT), None, (FERRY, NIGHT)),
        ((HEADLINE, "By Anna Marwood", "March 5, 2024", FERRY), HEADLINE, (FERRY,)),
        (("By Anna Marwood", HEADLINE, FERRY), HEADLINE, (FERRY,)),
        (("Go to Contents", HEADLINE, FERRY), HEADLINE, (FERRY,)),
        ((HEADLINE,), None, (HEADLINE,)),
        ((FERRY,), None, (FERRY,)),
        (('"Nobody left?"', FERRY), None, ('"Nobody left?"', FERRY)),
        (("Did nobody leave?", FERRY), "Did nobody leave?", (FERRY,)),
        (("x" * 201, FERRY), None, ("x" * 201, FERRY)),
        ((), None, ()),
    ],
)
def test_the_body_without_a_dateline(
    lines: tuple[str, ...], headline: str | None, paragraphs: tuple[str, ...]
) -> None:
    found = story("\n\n".join(lines))
    assert (found.headline, found.paragraphs) == (headline, paragraphs)


@pytest.mark.parametrize("line", PROSE)
def test_a_sentence_opens_the_body(line: str) -> None:
    assert story(f"{HEADLINE}\n\n{line}\n\nShips left.").paragraphs == (line, "Ships left.")
    assert story(f"{HEADLINE}\n\n{OPENING}{line}\n\nShips left.").paragraphs == (line, "Ships left.")


@pytest.mark.parametrize(
    ("text", "agency"),
    [
        (f"{HEADLINE}\n\nSEOUL -- A minister told Reuters so.", ("reuters", "told")),
        (f"{HEADLINE}\n\nSEOUL -- A minister told the Associated Press so.", ("ap", "told")),
        (f"{HEADLINE}\n\nSEOUL -- A minister told Reuterswil so.", None),
        (f"{HEADLINE}\n\nA minister told Reuters so.", None),
        (f"{HEADLINE}\n\nSEOUL (AFP) -- A minister told Reuters so.", ("afp", "dateline credit")),
        (f"{HEADLINE}\n\nSEOUL -- A minister told Reuters so.\n\nSource: TASS", ("tass", "trailer")),
    ],
)
def test_whom_somebody_told_is_weak_evidence(text: str, agency: tuple[str, str] | None) -> None:
    assert laid(text).agency == agency


def test_the_better_evidence_wins() -> None:
    text = f"{HEADLINE}\n\nhttps://apnews.com/1\n\n{OPENING}{FERRY}\n\nSource: TASS\n\n-0-"
    assert laid(text).agency == ("yonhap", "dateline credit")
    assert laid(text.replace(" (Yonhap)", "")).agency == ("tass", "trailer")


def test_a_quoted_letter() -> None:
    quoted = "\n".join(f"> {line}" for line in (HEADLINE, "", OPENING + FERRY, "", "(END)"))
    text = f"Please see below.\n\nFrom: Hanne Moss <moss@karsk.example>\nDate: Tue, Mar 5, 2024 at 9:14 AM\n\n{quoted}"
    found = story(text)
    assert found.paragraphs == (FERRY,)
    assert found.headline == HEADLINE
    assert ("header", "Please see below.") in kinds(text)
