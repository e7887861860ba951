"""Writers as an envelope names them: no "By" is needed, and any language may introduce them."""

from __future__ import annotations

from collections.abc import Iterable

from clipping_archive.domain import expressions as re
from clipping_archive.gazetteer import given_names
from clipping_archive.parsing.bylines import is_role, usual
from clipping_archive.parsing.houses import is_credit, named
from clipping_archive.parsing.patterns import any_word

_BY = re.compile(
    rf"^\s*{any_word('By, Von, Par, Por, Av, Af, Text, Tekst, Da, Di, Door, Skrevet av, Written by')}"
    r"[:\s]\s*(?=\S)",
    re.IGNORECASE,
)
_SPLIT = re.compile(r"\s*(?:[,;&\n|]|\s(?:and|und|et|y|e|og|och|ja|en|и)\s)\s*", re.IGNORECASE)
# Of a line whose white space is single blanks; no part is longer than a name, so that none takes the square.
_AFFILIATED = re.compile(
    r" [/–—-] .*| ?[(\[<].{0,200}?[)\]>]| ?(?<![^\s(\[<,;])[^\s(\[<,;@]{1,80}@[^\s)\]>,;]{1,200}| ?= ?$"
)
_PICTURED = re.compile(r"\s*[(\[](?:foto|photo|bild|pictures?|video|grafik)\w*[)\]]", re.IGNORECASE)
_CAMERA = "\0"
# hh/ph/ts/hd, wsz jln npr, gr/bp: the initials of desks
_INITIALS = re.compile(r"[a-z]{1,4}(?:[/. -][a-z]{1,4})*|[A-Z]{1,4}(?:/[A-Z]{1,4})+")
_STATIONED = re.compile(r"((?:[^\W\d_][\w.'’-]*\s+){1,4}[^\W\d_][\w.'’-]*) (?:in|à|at|from|aus|a) [A-Z]\S.*")
"""Where a writer was when he wrote it, behind his name: "Ann Moss in Karsk"."""
_KOREAN_POST = re.compile(
    r"(?<=[가-힣]) ?(?:인턴|수습|선임|전문|객원)?\s?(?:기자|특파원|논설위원|앵커|칼럼니스트|리포터)$"
)
_DESKS = any_word("staff, desk, newsroom, bureau, agency, agencies, agences, redaktion, press, news, service")
_DESK = re.compile(rf"\b{_DESKS}\b", re.IGNORECASE)
_POSTS = any_word("writers?, reporters?, correspondents?, editors?, photographers?, journalist, redakteur")
_POST = re.compile(rf"\b{_POSTS}\s*$", re.IGNORECASE)
_FIRM = re.compile(
    r"(?:^|\s)(?:Inc|Ltd|LLC|PLC|plc|Corp|GmbH|AG|SE|Oyj?|AB|ASA|A/S|NV|N\.V|S\.A|SpA|S\.p\.A)\.?$"
)
"""What the names of firms end with: their legal forms."""
_PARTICLE = re.compile(
    "a[lfv]|ben|bin|da|das|del?|della|de[nrs]|dis?|dos?|du|el?|het|las?|les?|los|of|och|op|ter?n?|the|van|vo[mn]|y|zu[mr]?"
)
LONGEST, SHORTEST = 80, 5
"""A longer part of a byline is a sentence; behind a comma so few capitals are an outlet ("Ann Moss, CNN")."""


def read_writers(lines: Iterable[str]) -> tuple[str, ...]:
    """Give the people of a byline field, each once: no desk, no initials, no house, no subtitle.

    What stands behind a comma, a dash or in brackets is where a writer works or
    what he is ("Geir Moss / Karsk Post", "Ann Moss, Lorvenia Correspondent").
    Who took the pictures ("(Foto)") wrote nothing. Names in capitals come in
    usual case.
    """
    found: list[str] = []
    for line in lines:
        told = "\n".join(" ".join(one.split()) for one in line.splitlines())
        rest = _AFFILIATED.sub("", _PICTURED.sub(_CAMERA, _BY.sub("", told, count=1)))
        stationed = False
        for number, part in enumerate(_parts(rest)):
            if stationed and " " not in part:
                continue  # "Ann Moss in Karsk and Vester"
            if placed := _STATIONED.fullmatch(part):
                part, stationed = placed[1], True
            part = _KOREAN_POST.sub("", part)
            if _is_person(part, later=number > 0):
                found.append(usual(part))
    return tuple(dict.fromkeys(found))


def _parts(line: str) -> list[str]:
    """Part the writers of one line; a slash parts two names, and initials are no names."""
    parts = [part.strip(" .") for part in _SPLIT.split(line)]
    parts = [part for part in parts if not part.endswith(_CAMERA)]
    slashed = [piece.strip() for part in parts for piece in part.split("/")]
    people = [piece for piece in slashed if not _is_house(piece)]  # Tobias Moss/TT
    return [part for part in (people if all(" " in one for one in people) else parts) if part]


def _is_desk(part: str) -> bool:
    """Tell a desk by its word; "Jordan Press" is a person, whose given name is in the list."""
    words = part.casefold().split()
    if not _DESK.search(part):
        return False
    return not (len(words) == 2 and words[1] in ("press", "agency") and words[0] in given_names())


def _is_sentence(part: str) -> bool:
    """Tell a subtitle, which some agencies put into the byline, by its words in lower case."""
    small = [word for word in part.split() if word[0].islower() and not _PARTICLE.fullmatch(word)]
    return len(small) > 1


def _is_house(part: str) -> bool:
    """Tell the credit of a house, or of several in one ("NTB-Reuters"), and the name of a firm."""
    return _FIRM.search(part) is not None or any(
        all(is_credit(one) or named(one) is not None for one in names)
        for names in ([part], re.split("[-–/+]", part))
    )


def _is_person(part: str, *, later: bool) -> bool:
    if len(part) > LONGEST or not any(char.isalpha() for char in part) or "://" in part or "@" in part:
        return False
    first = part.split()[0]
    if len(first) > 2 and first.isupper() and is_credit(first) and " " in part:
        return False  # "AFP Karsk": a bureau
    if _INITIALS.fullmatch(part) or _is_house(part) or _is_desk(part) or _is_sentence(part):
        return False
    outlet = part.isupper() and part.isalpha() and part.isascii() and len(part) <= SHORTEST
    return not (later and (outlet or _POST.search(part) or is_role(part) or part[0].islower()))
