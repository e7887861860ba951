"""From a credit, a name, a host, a mark, a line to the agency."""

from __future__ import annotations

import re
from zoneinfo import ZoneInfo

import pytest

from clipping_archive.agencies import AGENCIES, Agency
from clipping_archive.parsing import houses
from tests.parsing.made import PROSE

BY_KEY = pytest.mark.parametrize("agency", AGENCIES, ids=lambda agency: agency.key)


@BY_KEY
def test_a_house_is_found_by_all_that_it_says(agency: Agency) -> None:
    assert houses.house(agency.key) is agency
    assert agency.zone
    assert houses.desk_zone(agency.key) == ZoneInfo(agency.zone)
    assert houses.named(agency.name) == agency.key
    for credit in agency.names:
        assert houses.agency_of(credit) == houses.named(credit.upper()) == agency.key
        assert houses.is_credit(credit)
        assert re.fullmatch(houses.credit_names(), credit)
    for domain in agency.domains:
        assert houses.domain_owner(domain) == houses.domain_owner(f"WWW.{domain}.") == agency.key
    for mark in agency.ends:
        assert houses.end_owner(mark) == agency.key
        for behind in ("", " ab", " AB XY"):
            found = houses.find_end(f"Ships left. {mark}{behind}", 0)
            assert found
            assert found["mark"] == mark


@pytest.mark.parametrize("words", ["Karsk", "Karsk Courier", "Reuters Staff", "", "s"])
def test_what_names_no_house(words: str) -> None:
    assert houses.house(words) is None
    assert houses.agency_of(words) is None
    assert houses.named(words) is None
    assert not houses.is_credit(words)
    assert houses.domain_owner(words) is None
    assert houses.desk_zone(words) is None


@pytest.mark.parametrize(
    ("credit", "key"),
    [
        ("tca/dpa", "dpa"),
        ("IANS/Yonhap", "ians"),
        ("AFP-Yonhap", "afp"),
        ("AP and Reuters", "ap"),
        ("Karsk/Yonhap", "yonhap"),
        ("RFE/RL", "rfe-rl"),
    ],
)
def test_the_first_of_two(credit: str, key: str) -> None:
    assert houses.agency_of(credit) == key


@pytest.mark.parametrize(
    ("host", "key"),
    [
        ("en.yna.co.kr", "yonhap"),
        ("notyna.co.kr", None),
        ("yna.co.kr.example", None),
        ("co.kr", None),
        ("apnews.com", "ap"),
    ],
)
def test_a_host_belongs_to_its_domain(host: str, key: str | None) -> None:
    assert houses.domain_owner(host) == key


ENDS = [
    ("Ships left.(END)", "(END)"),
    ("Ships left (END)", "(END)"),
    ("Sunny 20(END)", "(END)"),
    ("(END)", "(END)"),
    ("-0-", "-0-"),
    ("Ships left. -0-", "-0-"),
    ("==Kyodo", "==Kyodo"),
    ("Ships left. Enditem", "Enditem"),
    ("Ships left.Enditem", "Enditem"),
    ("REUTER", "REUTER"),
    ("Ships left. EFE", "EFE"),
    ("(end) ab.rk", "(end) ab.rk"),
    ("Ships left. (end) kt", "(end) kt"),
    ("Ships left. PTI ABC XY", "PTI ABC XY"),
    ("--IANS", "--IANS"),
    ("Ships left. (ANSA).", "(ANSA)."),
    ("-30-", "-30-"),
    ("###", "###"),
    ("-ends-", "-ends-"),
    ("ENDS", "ENDS"),
]


@pytest.mark.parametrize(("line", "mark"), ENDS)
def test_an_end(line: str, mark: str) -> None:
    found = houses.find_end(line, 0)
    assert found
    assert found[0].strip() == mark.strip()


@pytest.mark.parametrize(
    "line",
    [
        *PROSE,
        "A minister spoke to Reuter",
        "He went to the END",
        "See the PTI",
        "The end",
        "It ENDS",
        "(END) of story",
        "No. EFEs",
    ],
)
def test_no_end(line: str) -> None:
    assert not houses.find_end(line, 0)


def test_a_mark_that_many_use_is_nobody_s() -> None:
    assert houses.end_owner("-30-") is None
    assert houses.end_owner("###") is None


SIGNS = [
    ("^AP-WF-02-20-16 0337GMT", "ap"),
    ("(pvs/vi/ji)", "ap"),
    ("asl/tib/pid/cac", "afp"),
    ("eca062 4 i 211 ccccb dpa 061", "dpa"),
    ("dpa ha mos", "dpa"),
    ("KWS-21:37-09-12-18", "kyodo"),
    ("[Copyright The Jiji Press, Ltd.]", "jiji"),
    ("(Reporting by Ivan Petrash; Editing by Hugh Marden)", "reuters"),
    ("Our Standards: The Thomson Reuters Trust Principles.", "reuters"),
    ("((Karsk newsroom, +00 555 0100))", "reuters"),
    ("www.kcna.kp (Juche113.1.17.)", "kcna"),
    ("ID : 37412", "yonhap"),
    ("Auther : yonhap", "yonhap"),
    ("Go to Contents", "yonhap"),
    ("[Editor: Hu Wen]", "xinhua"),
    ("Reporter: Bagas Handoyo", "antara"),
    ("SOURCE Karsk Ferries", "prnewswire"),
    ("PTI ABC XY", "pti"),
    ("(ANI)", "ani"),
    ("With reporting by the Karsk Courier", "rfe-rl"),
    ("Some information for this report came from the Karsk Courier.", "voa"),
    ("Edited by Hugh Marden", "nk-news"),
    ("(Copyright 2012 by BNO News B.V. All rights reserved.)", "bno"),
    ("Copyright 2012 by United Press International", "upi"),
]


@pytest.mark.parametrize(("line", "key"), SIGNS)
def test_a_sign_of_one_house(line: str, key: str) -> None:
    assert houses.sign_owner(line) == key


@pytest.mark.parametrize("line", [*PROSE, "", "Karsk", "Source: Yonhap", "a" * 500])
def test_no_sign(line: str) -> None:
    assert houses.sign_owner(line) is None


def test_the_longest_credit_comes_first() -> None:
    lengths = [len(name) for name in houses.house_names()]
    assert lengths == sorted(lengths, reverse=True)
    assert {name for agency in AGENCIES for name in agency.names} == set(houses.house_names())
