"""The facts: every entry loads, is unique, and says what the stages rely on."""

from __future__ import annotations

import tomllib
from collections import Counter
from importlib.resources import files
from zoneinfo import available_timezones

import pytest

from clipping_archive import gazetteer
from clipping_archive.gazetteer.files import tables
from clipping_archive.gazetteer.lists import folded

KINDS = {"agency", "newspaper", "broadcaster", "radio", "magazine", "online"}
OWNERSHIPS = {"state", "party", "public", "private", "cooperative", "military", "religious", "nonprofit"}
PLACE_KINDS = {"capital", "city", "country", "region", "area", "site", "continent"}
TAKES = {"that", "quote", "person", "noun", "as", "infinitive", "carrier"}
COUNTRIES = {place.country for place in gazetteer.places().values()} - {None}


def names_of(outlet: gazetteer.Outlet) -> tuple[str, ...]:
    return (outlet.name, *outlet.aliases, *outlet.native)


def test_there_are_many_outlets_from_everywhere() -> None:
    outlets = gazetteer.outlets().values()
    assert len(outlets) >= 300
    assert len({outlet.country for outlet in outlets}) >= 100


def faults(outlet: gazetteer.Outlet) -> list[str]:
    """Name what is wrong with an entry."""
    names = names_of(outlet)
    checks = {
        "key": outlet.key == outlet.key.lower() and outlet.key.replace("-", "").isalnum(),
        "name": bool(outlet.name) and outlet.name == outlet.name.strip(),
        "kind": outlet.kind in KINDS,
        "ownership": outlet.ownership in OWNERSHIPS,
        "country": outlet.country is None or outlet.country in COUNTRIES,
        "a name twice": len(set(names)) == len(names),
        "ambiguous is no name": set(outlet.ambiguous) <= set(names),
    }
    return [f"{outlet.key}: {what}" for what, right in checks.items() if not right]


def test_every_outlet_is_well_formed() -> None:
    assert [fault for outlet in gazetteer.outlets().values() for fault in faults(outlet)] == []


def test_a_fault_would_be_found() -> None:
    good = gazetteer.outlets()["kcna"]
    assert faults(good) == []
    assert faults(good._replace(kind="blimp", country="XX", aliases=("KCNA", "KCNA"))) == [
        "kcna: kind",
        "kcna: country",
        "kcna: a name twice",
    ]


def test_no_name_belongs_to_two_outlets() -> None:
    counted = Counter(name for outlet in gazetteer.outlets().values() for name in names_of(outlet))
    assert [name for name, times in counted.items() if times > 1] == []
    described = Counter(words for outlet in gazetteer.outlets().values() for words in outlet.described)
    assert [words for words, times in described.items() if times > 1] == []


def test_a_name_that_is_an_everyday_word_is_marked_ambiguous() -> None:
    outlets, aliases = gazetteer.outlets(), gazetteer.outlet_aliases()
    bare = {alias: alias.removeprefix("The ") for alias in aliases}
    unmarked = [
        alias
        for alias, key in aliases.items()
        if gazetteer.is_common(bare[alias]) and alias not in outlets[key].ambiguous
    ]
    assert unmarked == []


def test_the_quick_reader_reads_what_tomllib_reads() -> None:
    text = (files("clipping_archive.gazetteer") / "outlets.toml").read_text("utf-8")
    entries = tomllib.loads(text)
    assert list(entries) == list(gazetteer.outlets())
    for key, entry in entries.items():
        outlet = gazetteer.outlets()[key]
        assert outlet.name == entry["name"]
        assert " ".join((outlet.country or "--", outlet.kind, outlet.ownership)) == entry["is"]
        for field in ("aliases", "native", "described", "ambiguous"):
            assert " | ".join(getattr(outlet, field)) == " ".join(entry.get(field, "").split()), (key, field)
        assert set(entry) <= {"name", "is", "aliases", "native", "described", "ambiguous"}


@pytest.mark.parametrize(
    "file",
    sorted(
        path.name for path in files("clipping_archive.gazetteer").iterdir() if path.name.endswith(".toml")
    ),
)
def test_the_small_reader_reads_what_tomllib_reads(file: str) -> None:
    if file != "outlets.toml":
        text = (files("clipping_archive.gazetteer") / file).read_text("utf-8")
        assert tables(text) == tomllib.loads(text)


@pytest.mark.parametrize(
    ("alias", "key"),
    [
        ("KCNA", "kcna"),
        ("North Korean Central News Agency", "kcna"),
        ("Itar-Tass", "tass"),
        ("ITAR-Tass", "tass"),
        ("Yonhap", "yonhap"),
        ("Kyodo News Agency", "kyodo"),
        ("New China News Agency", "xinhua"),
        ("Jiji", "jiji"),
        ("Rodong Sinmun", "rodong-sinmun"),
        ("조선중앙통신", "kcna"),
    ],
)
def test_alias_finds_its_outlet(alias: str, key: str) -> None:
    assert gazetteer.outlet_aliases()[alias] == key


@pytest.mark.parametrize(
    ("form", "lemma", "kind", "family"),
    [
        ("says", "say", "present", "say"),
        ("said", "say", "past", "say"),
        ("saying", "say", "participle", "say"),
        ("denied", "deny", "past", "deny"),
        ("denies", "deny", "present", "deny"),
        ("quoted", "quote", "past", "quote"),
        ("quoting", "quote", "participle", "quote"),
        ("told", "tell", "past", "tell"),
        ("added", "add", "past", "add"),
        ("stressed", "stress", "past", "note"),
        ("stresses", "stress", "present", "note"),
        ("pointed out", "point out", "past", "note"),
        ("called on", "call on", "past", "ask"),
        ("calling for", "call for", "participle", "ask"),
        ("written", "write", "participle", "write"),
        ("admitted", "admit", "past", "admit"),
        ("agreeing", "agree", "participle", "promise"),
        ("planned", "plan", "past", "believe"),
        ("tweeted", "tweet", "past", "write"),
        ("aired", "air", "past", "carry"),
        ("broadcast", "broadcast", "past", "carry"),
    ],
)
def test_cue_is_inflected(form: str, lemma: str, kind: str, family: str) -> None:
    assert gazetteer.cues()[form] == gazetteer.Cue(form, lemma, kind, family)


def test_cue_families_are_closed_and_share_no_verb() -> None:
    data = tomllib.loads((files("clipping_archive.gazetteer") / "cues.toml").read_text("utf-8"))
    verbs = [verb.strip() for entry in data["family"].values() for verb in entry["verbs"].split(",")]
    assert [verb for verb, times in Counter(verbs).items() if times > 1] == []
    first_words = {verb.split()[0] for verb in verbs}
    assert set(data["irregular"]) <= first_words, "an irregular form of a verb that is not listed"
    for family in gazetteer.cue_families().values():
        assert family.takes <= TAKES
        assert family.means.endswith(".")
    assert {cue.kind for cue in gazetteer.cues().values()} == {"past", "present", "participle", "base"}
    assert not gazetteer.cue_families()["believe"].counts


def test_no_regular_form_is_made_of_an_irregular_verb() -> None:
    wrong = {"sayed", "telled", "writed", "writeed", "begged on", "planing", "commited", "admited", "speaked"}
    assert wrong.isdisjoint(gazetteer.cues())


def test_nouns_that_take_up_an_outlet() -> None:
    nouns = gazetteer.media_nouns()
    assert nouns["agency"] == {"agency"}
    assert nouns["station"] == {"radio", "broadcaster"}
    assert {kind for kinds in nouns.values() for kind in kinds} == KINDS


def test_generic_media_are_no_outlets() -> None:
    assert {"media", "news media", "media reports"} <= gazetteer.generic_media()
    named = {alias.lower() for alias in gazetteer.outlet_aliases()}
    assert named.isdisjoint(gazetteer.generic_media())


def test_titles_are_lower_case_and_hold_the_usual_ones() -> None:
    titles = gazetteer.titles()
    for words in (titles.heads, titles.modifiers, titles.honorifics, titles.bodies, titles.groups):
        assert all(word == word.lower().strip() and word for word in words)
    assert {"president", "minister", "spokesman", "ambassador", "coach"} <= titles.heads
    assert {"foreign", "vice", "acting", "former", "unification"} <= titles.modifiers
    assert {"mr.", "rep.", "gen.", "comrade"} <= titles.honorifics
    assert {"ministry", "command", "committee", "court"} <= titles.bodies
    assert {"participants", "witnesses", "villagers"} <= titles.groups


def test_places_are_known_in_any_case_and_by_former_names() -> None:
    places = gazetteer.places()
    assert len(places) > 5000
    assert places["kiev"] == places["kyiv"]
    assert places["peking"].name == "Beijing"
    assert places["seoul"].zone == "Asia/Seoul"
    assert places["pyongyang"].country == "KP"
    assert places["São Paulo"].name == "Sao Paulo"
    assert places.get("putin") is None
    assert "of" not in places


def test_places_are_well_formed() -> None:
    zones = available_timezones()
    for key in gazetteer.places():
        place = gazetteer.places()[key]
        assert key == folded(key)
        assert place.kind in PLACE_KINDS
        assert place.country is None or (len(place.country) == 2 and place.country.isupper())
        assert place.zone is None or place.zone in zones, place


def test_every_country_has_a_capital_or_is_small() -> None:
    known = {place.country for place in gazetteer.places().values() if place.kind == "capital"}
    assert {"KR", "KP", "RU", "CN", "JP", "US", "GB", "FR", "DE", "IN", "IR", "EG", "BR", "ZA", "AU"} <= known


def test_demonyms_are_of_real_countries() -> None:
    assert gazetteer.demonyms()["north korean"] == "KP"
    assert set(gazetteer.demonyms().values()) <= COUNTRIES


def test_bodies_and_metonyms_speak() -> None:
    bodies = gazetteer.bodies()
    assert bodies["kremlin"] == "Kremlin"
    assert bodies["jcs"] == "Joint Chiefs of Staff"
    assert bodies["u.n."] == bodies["united nations"] == "United Nations"
    assert bodies["pyongyang"] == "Pyongyang"
    assert "who" not in bodies


@pytest.mark.parametrize("file", ["bodies.toml", "demonyms.toml"])
def test_no_word_stands_under_two_entries(file: str) -> None:
    data = tomllib.loads((files("clipping_archive.gazetteer") / file).read_text("utf-8"))
    listed = [word.strip().lower() for text in data.values() for word in text.split(",") if word.strip()]
    assert [word for word, times in Counter(listed).items() if times > 1] == []


def test_names_of_many_languages() -> None:
    given, family = gazetteer.given_names(), gazetteer.family_names()
    assert {"sergei", "sergey", "dmitry", "mary", "jose", "mohammed", "taro", "narendra", "nguyen"} <= given
    assert {"lavrov", "smith", "gonzalez", "netanyahu", "kishida", "gandhi", "khamenei", "pham"} <= family
    assert {"kim", "choe", "choi", "ri", "rhee", "pak", "park", "roh"} <= gazetteer.korean_family_names()
    assert {"xi", "zhao", "wang", "tsai", "ouyang"} <= gazetteer.chinese_family_names()
    assert {"jong", "un", "son", "hui", "hee", "soo", "yeon"} <= gazetteer.korean_syllables()


def test_function_words_are_no_names() -> None:
    words = {"the", "and", "of", "said", "no", "so", "an", "in", "to", "than", "but"}
    assert words.isdisjoint(gazetteer.given_names())
    assert words.isdisjoint(gazetteer.family_names())


def test_words_that_are_never_names() -> None:
    assert {"monday", "square", "airport", "corp", "united", "street", "ministry"} <= gazetteer.not_names()
    assert {"kim", "lavrov"}.isdisjoint(gazetteer.not_names())
