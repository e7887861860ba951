"""What a citation says of a dispatch that was read as the program reads it."""

from __future__ import annotations

import pytest

from clipping_archive.citing.source import INFERRED, UNTITLED, source_of
from clipping_archive.domain.clipping import Clipping
from clipping_archive.domain.dispatch import Envelope
from clipping_archive.domain.period import Period, Published
from clipping_archive.domain.story import IssuedBy, Note
from clipping_archive.views import wording
from tests.citing.made import clipping, seed
from tests.cli.test_items import ROUND_UP

COPY = (
    b"Ferry sails again\n\nKARSK, March 5 (Yonhap) -- The ferry to Dunholt left, its owner said.\n\n(END)\n"
)


def changed(made: Clipping, **story: object) -> Clipping:
    """Give a clipping whose story says something else."""
    return made._replace(story=made.story._replace(**story))  # type: ignore[arg-type]


def enveloped(made: Clipping, **envelope: object) -> Clipping:
    """Give a clipping in another envelope."""
    return made._replace(dispatch=made.dispatch._replace(envelope=Envelope(**envelope)))  # type: ignore[arg-type]


def test_what_is_inferred_is_what_the_pages_say() -> None:
    assert INFERRED == wording.INFERRED


def test_the_key_is_made_of_agency_year_and_reference() -> None:
    made = clipping(COPY)
    digits = made.ref.rpartition("-")[2]
    assert source_of(made).key == f"yonhap-nd-{digits}"
    assert source_of(clipping(COPY, published="2024-03-05")).key == f"yonhap-2024-{digits}"
    assert source_of(changed(made, agency=None)).key == f"unknown-nd-{digits}"


@pytest.mark.parametrize(
    ("origin", "inferred", "remark"),
    [
        ("given", False, "date supplied by archivist"),
        ("corrected", False, "date corrected by archivist"),
        ("weekday", True, "year inferred from the weekday"),
        ("file name", True, "date inferred from the file name"),
        ("url", True, "date inferred from the address"),
        ("envelope", False, None),
        ("dateline", False, None),
    ],
)
def test_how_the_date_is_known_is_said(origin: str, inferred: bool, remark: str | None) -> None:
    made = changed(clipping(COPY), published=Published(Period.month(2024, 3), origin))
    source = source_of(made)
    assert source.inferred is inferred
    assert source.remarks == ((remark,) if remark else ())


def test_the_day_of_an_undated_dispatch_is_kept_as_a_remark() -> None:
    source = source_of(clipping(COPY))
    assert source.published is None
    assert source.remarks == ("dateline of 5 March, year unknown",)


def test_a_kill_is_said() -> None:
    assert "killed by the agency" in source_of(enveloped(clipping(COPY), signal="kill")).remarks


def test_the_medium_is_who_printed_it() -> None:
    made = clipping(COPY)
    assert source_of(made).medium is None
    noted = changed(made, notes=(Note("Reprinted by The Sabel Courier", public=True),))
    assert source_of(noted).medium == "The Sabel Courier"
    private = changed(made, notes=(Note("Reprinted by The Sabel Courier", public=False),))
    assert source_of(private).medium is None


def test_a_reprint_is_found_as_the_program_reads_it() -> None:
    copy = b"Ferry sails again - The Korea Times\n\nBy Seo Min-ah\n\n" + COPY.partition(b"\n\n")[2]
    source = source_of(clipping(copy))
    assert (source.title, source.medium, source.agency) == (
        "Ferry sails again",
        "The Korea Times",
        "Yonhap News Agency",
    )


def test_the_page_of_another_house_is_a_reprint_and_its_own_page_is_none() -> None:
    made = enveloped(clipping(COPY), url="https://www.koreaherald.com/view.php?ud=1")
    assert source_of(made).medium == "The Korea Herald"
    own = source_of(changed(made, agency=IssuedBy("korea-herald", "The Korea Herald")))
    assert (own.medium, own.agency, own.kind) == ("The Korea Herald", None, "News article")
    wire = enveloped(clipping(COPY), url="https://en.yna.co.kr/view/AEN1")
    assert (source_of(wire).medium, source_of(wire).kind) == (None, "News agency dispatch")
    assert source_of(enveloped(clipping(COPY), url="https://koreaherald.com.example/a")).medium is None


def test_a_page_is_taken_on_a_day_and_a_file_has_none() -> None:
    assert source_of(clipping(COPY)).accessed is None


def test_a_story_of_a_collection_is_cited_in_it() -> None:
    whole = clipping(ROUND_UP.read_bytes(), published="2024-03-08")
    story = source_of(whole, 4)
    assert story.title.startswith("Tarsovia denies plan")
    assert story.collection == whole.story.headline
    assert (story.ref, story.key) == (f"{whole.ref}#4", f"{source_of(whole).key}-4")
    assert source_of(whole).collection is None
    with pytest.raises(LookupError):
        source_of(whole, 99)


def test_text_of_the_wire_is_one_line_without_controls() -> None:
    made = changed(clipping(COPY), headline="A\x1b[31m\u202e\r\nTY  - BOOK\ue000 B")
    assert source_of(made).title == "A [31m TY - BOOK B"
    assert source_of(changed(made, headline=None)).title == UNTITLED
    assert source_of(enveloped(made, url="https://a.example/\r\nER  - ")).url == "https://a.example/ ER -"


def test_seeds_have_place_byline_and_language() -> None:
    source = seed("ap-lorvenia-strike.txt")
    assert [one.family for one in source.byline] == ["Elsing"]
    assert (source.agency, source.place, source.language) == ("Associated Press", "Karsk", "en")
