"""Each case is written from the manual that its id names, before it was run."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from clipping_archive.citing.names import name_of
from clipping_archive.citing.rendering import cite
from clipping_archive.citing.source import Source, source_of
from clipping_archive.citing.styles import STYLES
from clipping_archive.citing.through import lead
from clipping_archive.domain.period import Period
from clipping_archive.domain.story import IssuedBy
from tests.citing.made import BYLINE, DATED, REPRINT, TAKE, UNDATED, clipping, seed

Y = "yonhap-0a1b2c3d4e5f"

ENTRIES = {
    # undated dispatch
    "Chicago 17, 14.145: n.d.; 18, 14.97: the publication stands for the author": (
        "chicago",
        UNDATED,
        "TASS. “Harbor at Port Sabel closed for the winter.” n.d. tass-0a1b2c3d4e5f. Clipping archive.",
    ),
    "APA 9.17: n.d.; 9.11: group author; 9.21: description in brackets": (
        "apa",
        UNDATED,
        "TASS. (n.d.). Harbor at Port Sabel closed for the winter [News agency dispatch]."
        " Clipping archive (tass-0a1b2c3d4e5f).",
    ),
    "MLA ch. 5: no date is left out; author and publisher are one: publisher only": (
        "mla",
        UNDATED,
        "“Harbor at Port Sabel closed for the winter.” TASS, Clipping archive, tass-0a1b2c3d4e5f.",
    ),
    "Cite Them Right 12: (no date); newspaper's name where nobody signed": (
        "harvard",
        UNDATED,
        "TASS (no date) ‘Harbor at Port Sabel closed for the winter’.",
    ),
    # take
    "Chicago 18, 14.89: which of several editions; full date, month first": (
        "chicago",
        TAKE,
        f"Yonhap News Agency. “Putin meets N. Korean FM in Karsk.” 2nd LD. March 5, 2024. {Y}. Clipping archive.",
    ),
    "APA 9.21: version in the bracketed description": (
        "apa",
        TAKE,
        "Yonhap News Agency. (2024, March 5). Putin meets N. Korean FM in Karsk"
        f" [News agency dispatch, 2nd LD]. Clipping archive ({Y}).",
    ),
    "MLA ch. 5: optional element behind the title; month cut short": (
        "mla",
        TAKE,
        "“Putin meets N. Korean FM in Karsk.” 2nd LD. Yonhap News Agency, 5 Mar. 2024,"
        f" Clipping archive, {Y}.",
    ),
    "Cite Them Right 12: edition behind the title, day and month at the end": (
        "harvard",
        TAKE,
        "Yonhap News Agency (2024) ‘Putin meets N. Korean FM in Karsk’, 2nd LD, 5 March.",
    ),
    # byline of two
    "Chicago 17, ch. 16: Korean names are not turned round": (
        "chicago",
        BYLINE,
        "Seo Min-ah and Hong Gil-dong. “Ferry talks resume in Karsk.” Yonhap News Agency, March 5, 2024."
        f" {Y}. Clipping archive.",
    ),
    "APA 9.8: initials keep their hyphen; ampersand between two": (
        "apa",
        BYLINE,
        "Seo, M.-A., & Hong, G.-D. (2024, March 5). Ferry talks resume in Karsk [News agency dispatch]."
        f" Yonhap News Agency. Clipping archive ({Y}).",
    ),
    "MLA ch. 5: names of languages that put the family first keep their order": (
        "mla",
        BYLINE,
        "Seo Min-ah and Hong Gil-dong. “Ferry talks resume in Karsk.” Yonhap News Agency, 5 Mar. 2024,"
        f" Clipping archive, {Y}.",
    ),
    "Cite Them Right 12: initials, and between two": (
        "harvard",
        BYLINE,
        "Seo, M.-A. and Hong, G.-D. (2024) ‘Ferry talks resume in Karsk’, Yonhap News Agency, 5 March.",
    ),
    # reprint
    "Chicago 17, 14.193: paper without its The; 14.200: service as author": (
        "chicago",
        REPRINT,
        f"Yonhap News Agency. “Bridge at Port Sabel reopens.” Sabel Courier, March 5, 2024. {Y}. Clipping archive.",
    ),
    "APA 10.1, example 16: newspaper as source; 9.11: agency as author": (
        "apa",
        REPRINT,
        "Yonhap News Agency. (2024, March 5). Bridge at Port Sabel reopens [News agency dispatch]."
        f" The Sabel Courier. Clipping archive ({Y}).",
    ),
    "MLA ch. 5: newspaper as container, agency as author": (
        "mla",
        REPRINT,
        "Yonhap News Agency. “Bridge at Port Sabel reopens.” The Sabel Courier, 5 Mar. 2024,"
        f" Clipping archive, {Y}.",
    ),
    "Cite Them Right 12: organisation as author, newspaper as source": (
        "harvard",
        REPRINT,
        "Yonhap News Agency (2024) ‘Bridge at Port Sabel reopens’, The Sabel Courier, 5 March.",
    ),
}


@pytest.mark.parametrize(("style", "source", "entry"), ENTRIES.values(), ids=ENTRIES)
def test_an_entry_is_what_the_manual_says(style: str, source: Source, entry: str) -> None:
    assert cite(source, style).entry == entry


KOREAN = {
    "Chicago 17, ch. 11, titles in other languages: as it is": (
        "chicago",
        "서민아. “로르베니아 외무장관, 다음 주 방한…북핵 문제 논의.” Yonhap News Agency, March 6, 2024. {ref}. Clipping archive.",
    ),
    "APA 9.38 asks for a translation too: none is made up here": (
        "apa",
        "서민아. (2024, March 6). 로르베니아 외무장관, 다음 주 방한…북핵 문제 논의 [News agency dispatch]."
        " Yonhap News Agency. Clipping archive ({ref}).",
    ),
    "MLA ch. 5: a title in another script is kept": (
        "mla",
        "서민아. “로르베니아 외무장관, 다음 주 방한…북핵 문제 논의.” Yonhap News Agency, 6 Mar. 2024, Clipping archive, {ref}.",
    ),
    "Cite Them Right 12: foreign titles as they are": (
        "harvard",
        "서민아 (2024) ‘로르베니아 외무장관, 다음 주 방한…북핵 문제 논의’, Yonhap News Agency, 6 March.",
    ),
}


@pytest.mark.parametrize(("style", "entry"), KOREAN.values(), ids=KOREAN)
def test_a_korean_headline_is_neither_translated_nor_turned_into_letters(style: str, entry: str) -> None:
    source = seed("yonhap-korean-cp949.txt", "2024-03-06")
    assert cite(source, style).entry == entry.format(ref=source.ref)


NOTES = {
    "Chicago 17, 14.260: quoted in": (
        "chicago",
        "An official from the Kremlin, quoted by Sputnik, quoted in “Putin meets N. Korean FM in Karsk,” 2nd LD,"
        f" Yonhap News Agency, March 5, 2024, para. 11, {Y}, Clipping archive.",
    ),
    "APA 8.6: as cited in; 8.28: para.": (
        "apa",
        "(an official from the Kremlin, quoted by Sputnik, as cited in Yonhap News Agency, 2024, para. 11)",
    ),
    "MLA ch. 6, indirect sources: qtd. in; 6.20: par.": (
        "mla",
        "(an official from the Kremlin, quoted by Sputnik, qtd. in “Putin meets N. Korean FM in Karsk,” par. 11)",
    ),
    "Cite Them Right 12, secondary referencing: quoted in": (
        "harvard",
        "(an official from the Kremlin, quoted by Sputnik, quoted in Yonhap News Agency, 2024, para. 11)",
    ),
}


@pytest.mark.parametrize(("style", "note"), NOTES.values(), ids=NOTES)
def test_words_at_second_hand_name_their_carrier_and_where_they_were_read(style: str, note: str) -> None:
    way = lead("an official from the Kremlin", "Sputnik", style, direct=True)
    assert cite(TAKE, style, lead=way, paragraph=11).note == note


@pytest.mark.parametrize(
    ("style", "who"),
    [
        ("mla", "in Seo and Hong, par. 2)"),
        ("apa", "in Seo & Hong, 2024, para. 2)"),
        ("harvard", "in Seo and Hong, 2024,"),
    ],
)
def test_the_text_names_reporters_by_their_family_names(style: str, who: str) -> None:
    """MLA ch. 6; APA 8.17; Cite Them Right 12, in-text citations."""
    note = cite(BYLINE, style, lead=lead("Ada Moss", None, style, direct=True), paragraph=2).note
    assert note is not None
    assert who in note


MONTH = replace(DATED, published=Period.month(2024, 3))
CIRCA = replace(DATED, inferred=True)
DATES = {
    "Chicago 18, 14.87: month alone": ("chicago", MONTH, "March 2024."),
    "Chicago 17, 14.145: a date that is inferred, in brackets": ("chicago", CIRCA, "[March 5, 2024?]."),
    "APA 9.14: month alone": ("apa", MONTH, "(2024, March)."),
    "APA ch. 9: ca.": ("apa", CIRCA, "(ca. 2024, March 5)."),
    "MLA ch. 5: month alone": ("mla", MONTH, ", Mar. 2024,"),
    # the manual's example stands behind a full stop, so its capital says nothing of a comma; the CSL style keeps it
    "MLA ch. 5: circa": ("mla", CIRCA, ", Circa 5 Mar. 2024,"),
    "Cite Them Right 12: month alone": ("harvard", MONTH, ", March."),
    "Cite Them Right 12: c. before the year": ("harvard", CIRCA, "(c. 2024)"),
}


@pytest.mark.parametrize(("style", "source", "words"), DATES.values(), ids=DATES)
def test_a_date_is_as_exact_as_it_is_known(style: str, source: Source, words: str) -> None:
    assert words in cite(source, style).entry


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize(
    "headline",
    ["dpa and kcna Sign DEAL over iPhone", "The end of the <i>road</i>", "A </span> B & C", "100% of {it}"],
)
def test_the_words_of_a_headline_stay_as_the_wire_wrote_them(style: str, headline: str) -> None:
    assert headline in cite(replace(DATED, title=headline), style).entry


@pytest.mark.parametrize(
    ("style", "title"),
    [
        ("chicago", "“Minister calls plan ‘a door,’ then ‘a wall.’”"),
        ("mla", "“Minister calls plan ‘a door,’ then ‘a wall.’”"),
        ("apa", "Minister calls plan “a door,” then “a wall”"),
        ("harvard", "‘Minister calls plan “a door,” then “a wall”’"),
    ],
)
def test_quotation_marks_within_a_headline_alternate(style: str, title: str) -> None:
    """Chicago 17, 13.7 and 6.9; MLA 9, ch. 6, quotations within quotations; British practice the other way."""
    source = replace(DATED, title="Minister calls plan “a door,” then “a wall”")
    assert title in cite(source, style).entry


@pytest.mark.parametrize("style", ["chicago", "mla"])
@pytest.mark.parametrize(
    ("headline", "set_as"),
    [
        ("Talks to start in Sept.", "“Talks to start in Sept.” "),
        ('Talks to start in "Sept."', "“Talks to start in ‘Sept.’” "),
        ("Rest for workers'", "“Rest for workers'.” "),
        ("And then ...", "“And then ...” "),
    ],
)
def test_a_headline_has_one_full_stop_within_its_marks(style: str, headline: str, set_as: str) -> None:
    """Chicago 17, 6.9: it stands within; ch. 6, apostrophes: but behind one."""
    assert set_as in cite(replace(DATED, title=headline), style).entry


@pytest.mark.parametrize(("style", "follows"), [("chicago", "March"), ("mla", "Yonhap")])
def test_a_question_mark_of_the_headline_takes_no_full_stop(style: str, follows: str) -> None:
    """Chicago 17, ch. 14, titles that end in a question mark; MLA 9, ch. 5."""
    source = replace(DATED, title="Who closed the harbor?")
    assert f"“Who closed the harbor?” {follows}" in cite(source, style).entry


def test_a_name_that_can_be_turned_round_is() -> None:
    source = replace(DATED, byline=(name_of("Marta Elsing"), name_of("Seo Min-ah")))
    assert cite(source, "chicago").entry.startswith("Elsing, Marta, and Seo Min-ah. “")
    assert cite(source, "mla").entry.startswith("Elsing, Marta, and Seo Min-ah. “")
    assert cite(source, "apa").entry.startswith("Elsing, M., & Seo, M.-A. (")


@pytest.mark.parametrize("style", STYLES)
def test_a_signed_reprint_names_reporter_newspaper_and_agency(style: str) -> None:
    entry = cite(replace(REPRINT, byline=(name_of("Marta Elsing"),)), style).entry
    assert entry.startswith("Elsing, M")
    assert "Sabel Courier" in entry
    if style != "harvard":  # Cite Them Right has no place for it
        assert "Yonhap News Agency dispatch" in entry


ARTICLES = {
    "Chicago 18, 14.97: the paper stands for the author": (
        "chicago",
        "Korea Herald. “Bridge reopens.” March 5, 2024. {ref}. Clipping archive.",
    ),
    "APA 9.12: without an author the title comes first": (
        "apa",
        "Bridge reopens. (2024, March 5). The Korea Herald. Clipping archive ({ref}).",
    ),
    "MLA ch. 5: without an author the title comes first": (
        "mla",
        "“Bridge reopens.” The Korea Herald, 5 Mar. 2024, Clipping archive, {ref}.",
    ),
    "Cite Them Right 12: the paper stands for the author": (
        "harvard",
        "The Korea Herald (2024) ‘Bridge reopens’, 5 March.",
    ),
}


@pytest.mark.parametrize(("style", "entry"), ARTICLES.values(), ids=ARTICLES)
def test_an_article_of_a_newspaper_is_no_dispatch(style: str, entry: str) -> None:
    made = clipping(b"Bridge reopens\n\nThe bridge is open.\n", published="2024-03-05")
    source = source_of(
        made._replace(story=made.story._replace(agency=IssuedBy("korea-herald", "The Korea Herald")))
    )
    assert (source.agency, source.medium, source.kind) == (None, "The Korea Herald", "News article")
    assert cite(source, style).entry == entry.format(ref=source.ref)


def test_a_press_release_is_called_one() -> None:
    """Chicago 17, 14.200; APA 7, 9.21."""
    source = replace(DATED, agency="PR Newswire", kind="Press release")
    assert "closed for the winter.” Press release. March" in cite(source, "chicago").entry
    assert "closed for the winter [Press release]." in cite(source, "apa").entry


@pytest.mark.parametrize("style", STYLES)
def test_a_story_of_a_collection_is_cited_in_it(style: str) -> None:
    entry = cite(replace(DATED, title="Bridge reopens", collection="Summary of domestic news"), style).entry
    assert (
        entry.index("Yonhap News Agency") < entry.index("Bridge reopens") < entry.index("Summary of domestic")
    )


def test_a_page_is_cited_by_its_address() -> None:
    source = replace(DATED, url="https://en.yna.example/view/AEN1?x=1&y=2", accessed=date(2024, 3, 7))
    for style in STYLES:
        assert source.url is not None
        assert source.url in cite(source, style).entry
