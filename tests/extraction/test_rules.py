"""Every rule of extraction is reached, and gives its name."""

from __future__ import annotations

from datetime import date

import pytest

from clipping_archive.domain.period import Period
from tests.extraction.rules import (
    ABSENCES,
    CARRIERS,
    DATES,
    DAY,
    MENTIONS,
    OUTLETS,
    PEOPLE,
    SPEAKERS,
    STATEMENTS,
    carrier_rules,
    mentions,
    read,
    speaker_rules,
)


@pytest.mark.parametrize(("rule", "text"), PEOPLE.items())
def test_rules_of_people(rule: str, text: str) -> None:
    assert {one.rule for one in read(text).people} == {rule}


@pytest.mark.parametrize(("rule", "text"), OUTLETS.items())
def test_rules_of_outlets(rule: str, text: str) -> None:
    assert [one.rule for one in read(text).outlets] == [rule]


@pytest.mark.parametrize(("rule", "text"), STATEMENTS.items())
def test_rules_of_statements(rule: str, text: str) -> None:
    assert rule in {one.rule for one in read(text).attributions}


@pytest.mark.parametrize(("rule", "text"), CARRIERS.items())
def test_rules_of_carriers(rule: str, text: str) -> None:
    assert list(carrier_rules(read(text))) == [rule]


@pytest.mark.parametrize(("rule", "text"), SPEAKERS.items())
def test_rules_of_speakers(rule: str, text: str) -> None:
    assert list(speaker_rules(read(text)))[-1] == rule


@pytest.mark.parametrize(("rule", "text"), DATES.items())
def test_rules_of_dates(rule: str, text: str) -> None:
    published = Period.day(date(9, 1, 1)) if rule == "beyond the calendar" else DAY
    assert [one.rule for one in read(text, published).dates] == [rule]


@pytest.mark.parametrize(("rule", "text"), ABSENCES.items())
def test_rules_of_absences(rule: str, text: str) -> None:
    assert [one.rule for one in read(text).absences] == [rule]


@pytest.mark.parametrize(("rule", "text"), MENTIONS.items())
def test_rules_of_mentions(rule: str, text: str) -> None:
    assert [one.rule for one in mentions(read(text))][-1] == rule
