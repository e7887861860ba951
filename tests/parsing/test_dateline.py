"""Datelines: every form of the field guide, and sentences that are none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clipping_archive.agencies import AGENCIES, Agency
from clipping_archive.parsing.dateline import Opening, read_dateline
from tests.parsing.made import PROSE

REST = "Ships left the harbor."

STRICT = [
    # Yonhap
    ("SEOUL, Dec. 29 (Yonhap) -- ", "SEOUL", "--12-29", "yonhap"),
    ("GYEONGSAN, South Korea, Dec. 28 (Yonhap) -- ", "GYEONGSAN, South Korea", "--12-28", "yonhap"),
    ("SEOUL/MUAN, South Korea, Dec. 29 (Yonhap) -- ", "SEOUL/MUAN, South Korea", "--12-29", "yonhap"),
    ("OKAZAKI, Japan, Oct. 2 (Yonhap) -- ", "OKAZAKI, Japan", "--10-02", "yonhap"),
    ("Dec. 29 (Yonhap) -- ", "", "--12-29", "yonhap"),
    ("SEOUL (Yonhap) -- ", "SEOUL", None, "yonhap"),
    ("WASHINGTON/SEOUL -- ", "WASHINGTON/SEOUL", None, None),
    ("MOSCOW Reuters - ", "MOSCOW", None, "reuters"),
    ("BERLIN, 17.1.2024 dpa - ", "BERLIN", "2024-01-17", "dpa"),
    ("MOSCOW, 17.1.2024 - RIA Novosti. ", "MOSCOW", "2024-01-17", "ria-novosti"),
    ("BERLIN, 17.1.2024 - ", "BERLIN", "2024-01-17", None),
    ("SEOULDec. 29 (Yonhap) -- ", "SEOUL", "--12-29", "yonhap"),
    ("WASHINGTON, March 5 1900 (Reuters) - ", "WASHINGTON", "--03-05", "reuters"),
    ("SEOUL Yonhap -- ", "SEOUL", None, "yonhap"),
    ("BEIRUT, March 14 2013 (AFP) - ", "BEIRUT", "2013-03-14", "afp"),
    ("INDIAN WELLS, California, March 14 2013 - ", "INDIAN WELLS, California", "2013-03-14", None),
    ("SEOUL -- ", "SEOUL", None, None),
    ("SEOUL, May 3 (Yonhap) - ", "SEOUL", "--05-03", "yonhap"),
    ("SEOUL, May 3 (Yonhap) – ", "SEOUL", "--05-03", "yonhap"),
    ("SEOUL, May 3 (Yonhap) — ", "SEOUL", "--05-03", "yonhap"),
    # other houses
    ("Pyongyang, July 19 (KCNA) --", "Pyongyang", "--07-19", "kcna"),
    ("Pyongyang, July 19 Juche 101 (KCNA) -- ", "Pyongyang", "2012-07-19", "kcna"),
    ("MOSCOW, January 21. /TASS/. ", "MOSCOW", "--01-21", "tass"),
    ("MOSCOW, January 21 /ITAR-TASS/. ", "MOSCOW", "--01-21", "tass"),
    ("WASHINGTON (Sputnik) - ", "WASHINGTON", None, "sputnik"),
    ("MOSCOW, (Sputnik) — ", "MOSCOW", None, "sputnik"),
    ("MOSCOW. Jan 17 (Interfax) - ", "MOSCOW", "--01-17", "interfax"),
    ("SEOUL, Nov. 2 (Xinhua) -- ", "SEOUL", "--11-02", "xinhua"),
    ("SEOUL, Nov. 2 (xinhua) -- ", "SEOUL", "--11-02", "xinhua"),
    ("SEOUL, Nov. 2, (Xinhu) -- ", "SEOUL", "--11-02", "xinhua"),
    ("SAITAMA, Japan, Dec. 9 Kyodo - ", "SAITAMA, Japan", "--12-09", "kyodo"),
    ("BEIJING, July 23", "BEIJING", "--07-23", None),
    ("SEOUL, South Korea (AP) — ", "SEOUL, South Korea", None, "ap"),
    ("MOSCOW (AP)_", "MOSCOW", None, "ap"),
    ("Cairo (AP) -- ", "Cairo", None, "ap"),
    ("SEOUL (Reuters) - ", "SEOUL", None, "reuters"),
    ("SEOUL, Jan 17 (Reuters) - ", "SEOUL", "--01-17", "reuters"),
    ("OKLAHOMA CITY, Okla., March 11, Reuter - ", "OKLAHOMA CITY, Okla.", "--03-11", "reuters"),
    ("CHEVY CHASE, Md., - March 4 - ", "CHEVY CHASE, Md.", "--03-04", None),
    ("JOHANNESBURG March 13 - ", "JOHANNESBURG", "--03-13", None),
    ("SEOUL, April 25 (AFP) ", "SEOUL", "--04-25", "afp"),
    ("Seoul (AFP) June 1, 2023 - ", "Seoul", "2023-06-01", "afp"),
    ("STOCKHOLM, Aug 29, 2014 (AFP) - ", "STOCKHOLM", "2014-08-29", "afp"),
    ("TEL AVIV, Israel, June 19 (UPI) -- ", "TEL AVIV, Israel", "--06-19", "upi"),
    ("Nov. 25 (UPI) -- ", "", "--11-25", "upi"),
    ("Luxembourg (dpa) - ", "Luxembourg", None, "dpa"),
    ("San Diego (tca/dpa) - ", "San Diego", None, "dpa"),
    ("Tegucigalpa, Jan 2 (EFE).- ", "Tegucigalpa", "--01-02", "efe"),
    ("TOKYO, Jan 17 (KUNA) -- ", "TOKYO", "--01-17", "kuna"),
    ("New Delhi, July 26 (IANS) ", "New Delhi", "--07-26", "ians"),
    ("New Delhi, Jan 17 (PTI) ", "New Delhi", "--01-17", "pti"),
    ("Karsk [Lorvenia], January 17 (ANI): ", "Karsk [Lorvenia]", "--01-17", "ani"),
    ("KUALA LUMPUR, Aug 6 (Bernama) -- ", "KUALA LUMPUR", "--08-06", "bernama"),
    ("KUALA LUMPUR, 9 Ogos (Bernama) -- ", "KUALA LUMPUR", "--08-09", "bernama"),
    ("Jakarta (ANTARA) - ", "Jakarta", None, "antara"),
    ("ANKARA, 5 March 2024 (AA) - ", "ANKARA", "2024-03-05", "anadolu"),
    ("(ANSA) - Rome, January 17 - ", "Rome", "--01-17", "ansa"),
    ("JOHANNESBURG, South Africa, July  22, 2022  (GLOBE NEWSWIRE) -- ", "JOHANNESBURG, South Africa", "2022-07-22", "globenewswire"),
    ("KARSK, March 5, 2024 /PRNewswire/ -- ", "KARSK", "2024-03-05", "prnewswire"),
    ("KARSK--(BUSINESS WIRE)--", "KARSK", None, "businesswire"),
    ("МОСКВА, 17 янв - РИА Новости. ", "МОСКВА", "--01-17", "ria-novosti"),
    ('МОСКВА, 17 янв - РИА "Новости". ', "МОСКВА", "--01-17", "ria-novosti"),
    ("(평양 1월 17일발 조선중앙통신)", "평양", "--01-17", "kcna"),
    ("(평양 조선중앙통신) ", "평양", None, "kcna"),
    ("(서울=연합뉴스) 서민아 기자 = ", "서울", None, "yonhap"),
    ("Karsk (Lorvenia), April 9, 2024 (AFP) - ", "Karsk (Lorvenia)", "2024-04-09", "afp"),
    # damage
    ("SEOUL, Dec 19 , 2006, 2006 (AFP) - ", "SEOUL", "2006-12-19", "afp"),
    ("KARSK, Friday, March 8 (Karsk Courier) -- ", "KARSK", "--03-08", None),
    ("SEOUL, Feb. 29 (Yonhap) -- ", "SEOUL", "--02-29", "yonhap"),
    ("SEOUL, Feb. 30 (Yonhap) -- ", "SEOUL", None, "yonhap"),
]  # fmt: skip

BARE = [
    ("MOSCOW, ", "Russian President Anna Moss left.", "MOSCOW", None),
    ("Seoul/Moscow, Jan 17 ", "Russian ships left.", "Seoul/Moscow", "--01-17"),
    ("MOSCOW, Aug 31. ", "Russian ships left.", "MOSCOW", "--08-31"),
    ("SEOUL ", "North Korea said so.", "SEOUL", None),
    ("ISTANBUL/MOSCOW ", "Ships left.", "ISTANBUL/MOSCOW", None),
    ("ISTANBUL", "", "ISTANBUL", None),
    ("KARSK, LORVENIA — ", "Ships left.", "KARSK, LORVENIA", None),
    ("KARSK -- ", "Ships left.", "KARSK", None),
    ("CASPER, Wyo. - ", "Sen. Hanne Moss left.", "CASPER, Wyo.", None),
    ("CASPER, Wyo. -- ", "Sen. Hanne Moss left.", "CASPER, Wyo.", None),
    ("MOSCOW: ", "Sen. Hanne Moss left.", "MOSCOW", None),
    ("SEOUL - ", "Ships left.", "SEOUL", None),
    ("MOSCOW - ", "May 9 parades drew crowds.", "MOSCOW", None),
    ("MOSCOW: ", "January 17 talks ended.", "MOSCOW", None),
    ("CASPER, Wyo. - ", "Sept. 11 memorials opened.", "CASPER, Wyo.", None),
    ("WASHINGTON ", "U.S. Vice President Hanne Moss left.", "WASHINGTON", None),
    ("LONDON 1996-08-30", "", "LONDON", "1996-08-30"),
    ("ROCHESTER, N.H. 1996-08-30", "", "ROCHESTER, N.H.", "1996-08-30"),
]

NONE = [
    *PROSE,
    "MOSCOW HAS NO PLANS",
    "CHINA",
    "MARKETS",
    "SPORT -- Results of Tuesday",
    "NOW OPEN -- The harbor",
    "SIGN UP FOR OUR NEWSLETTER — Every morning",
    "FRANCE - Bonds ended higher",
    "By Monday, March 5 -- all ships",
    "On Tuesday, March 5 (Reuters) - the ferry",
    "Friday, December 4, 2015.",
    "Karsk (Interfax), the newspaper",
    "Kyodo News (Kyodo) - said",
    "Union Bank (UB) said",
    "Ferry leaves Karsk, March 5, with 212 on board",
    "Karsk, March 35 -- Ships left",
    "Karsk, February 30 -- Ships left",
    "March 5 -- Ships left",
    "Lorvenia Province. (Photo by Hanne Moss/Xinhua)",
    "Toulouse (FRA) - Basel (SUI) 2-1",
    "(Yonhap)",
    "(We) -- she said",
    "UAE President Anna Moss left",
    "WHY THE AP - and nobody else - left",
    "KARSK FERRY LINES AP - the firm left",
    "MR. PA - the man - left",
    "",
]


def read(line: str, *, first: bool = False) -> Opening:
    """Read a dateline that is there."""
    opening = read_dateline(line, first=first)
    assert opening
    return opening


@pytest.mark.parametrize(("words", "text", "day", "agency"), STRICT)
def test_a_strict_form_opens_a_story_anywhere(
    words: str, text: str, day: str | None, agency: str | None
) -> None:
    opening = read(words + ("" if words == "BEIJING, July 23" else REST))
    assert (opening.dateline.text, opening.dateline.date, opening.agency) == (text, day, agency)
    assert opening.end == len(words)


@pytest.mark.parametrize(("words", "rest", "text", "day"), BARE)
def test_a_bare_form_opens_a_body_only(words: str, rest: str, text: str, day: str | None) -> None:
    opening = read(words + rest, first=True)
    assert (opening.dateline.text, opening.dateline.date, opening.agency) == (text, day, None)
    assert opening.end == len(words)
    assert read_dateline(words + rest, first=False) is None


@pytest.mark.parametrize("line", NONE)
def test_not_a_dateline(line: str) -> None:
    assert read_dateline(line, first=True) is None


@pytest.mark.parametrize("agency", AGENCIES, ids=lambda agency: agency.key)
def test_every_credit_of_every_house_is_known(agency: Agency) -> None:
    for credit in agency.names:
        opening = read(f"KARSK, March 5 ({credit}) -- {REST}")
        assert opening.agency == agency.key
        assert opening.dateline.credit == credit


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("PARIS, 5 mars 2024 (AFP) - ", "2024-03-05"),
        ("Bruxelles, 5 août (Belga) - ", "--08-05"),
        ("MADRID, 5 de marzo de 2024 (EFE).- ", "2024-03-05"),
        ("Berlin, 5. März (dpa) - ", "--03-05"),
        ("Lisboa, 05 dezembro 2024 (Lusa) — ", "2024-12-05"),
        ("Warszawa, 05.03.2024 (PAP) - ", "2024-03-05"),
        ("DUBAI, 5th March, 2024 (WAM) -- ", "2024-03-05"),
        ("(AGI) - Roma, 5 mar. - ", "--03-05"),
        ("Lagos, March 5, 2024 (NAN) ", "2024-03-05"),
    ],
)
def test_months_have_their_names_in_many_languages(line: str, day: str) -> None:
    assert read(line + REST).dateline.date == day


def test_the_first_of_two_credits_is_taken() -> None:
    assert read("KARSK, March 5 (IANS/Yonhap) -- " + REST).agency == "ians"


def test_an_unknown_credit_needs_all_the_rest_of_a_dateline() -> None:
    opening = read("KARSK, March 5 (Karsk Courier) -- " + REST)
    assert (opening.agency, opening.dateline.credit) == (None, "Karsk Courier")
    assert read_dateline("KARSK (Karsk Courier) -- " + REST, first=False) is None
    assert read_dateline("KARSK, March 5 (Karsk Courier) " + REST, first=False) is None


@pytest.mark.parametrize(
    ("line", "agency"),
    [
        ("Hamburg (QNZ) - ", None),
        ("Wien (APA) - ", "apa"),
        ("LISBOA (Lusa) - ", "lusa"),
        ("Paris (qnz) – ", None),
    ],
)
def test_a_house_without_a_style_may_sign_behind_a_place_that_is_known(line: str, agency: str | None) -> None:
    opening = read(line + REST)
    assert (opening.agency, opening.dateline.credit) == (agency, line.partition("(")[2].partition(")")[0])


@pytest.mark.parametrize(
    "line", ["Portland (OR) - ", "Karsk (QNZ) - ", "Ann Moss (QNZ) - ", "Hamburg (QNZ) "]
)
def test_letters_behind_anything_else_are_no_credit(line: str) -> None:
    assert read_dateline(line + REST, first=True) is None


def test_a_korean_dateline_names_the_writers() -> None:
    assert read("(서울·부산=연합뉴스) 서민아·노다은 기자 = 비가 왔다.").byline == ("서민아", "노다은")


@pytest.mark.parametrize("before", ["  ", "* ", "> ", "RPT -- ", "["])
def test_what_stands_astray_before_it_is_passed_over(before: str) -> None:
    assert read(before + "SEOUL, Dec. 29 (Yonhap) -- " + REST).dateline.text == "SEOUL"


@given(
    st.lists(
        st.sampled_from(["SEOUL", ", ", "Dec. 29", " (Yonhap)", " -- ", "/", "(", "2006", ".", "Ann"])
    ).map("".join)
)
def test_the_rest_begins_inside_the_line(line: str) -> None:
    for first in (False, True):
        opening = read_dateline(line, first=first)
        assert opening is None or 0 < opening.end <= len(line)


def test_a_date_behind_the_credit_may_end_the_line() -> None:
    opening = read("Seoul (AFP) June 1, 2023")
    assert (opening.dateline.text, opening.dateline.date, opening.agency) == ("Seoul", "2023-06-01", "afp")
