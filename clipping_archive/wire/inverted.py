"""Writers as databases list them: surname first, a semicolon between two; and what introduces them."""

from __future__ import annotations

from collections.abc import Iterator

from clipping_archive.domain import expressions as re
from clipping_archive.gazetteer import given_names

_OURS = re.compile(
    r"^(?:(?:van|von|de|d'|par|from|by|di|da)\s*)?(?:(?:onze|ons|unser\w*|notre|nos|our|nuestro|nuestra|nostro)\s+)"
    r"(?:[\w-]+\s+)??[\w-]*(?:verslagg\w+|redact\w+|redakt\w+|correspond\w+|korrespond\w+|mitarbeiter\w*|reporter\w*"
    r"|spécial[es]?|enviad[oa]|inviat[oa])\s+",
    re.IGNORECASE,
)
_PARTICLES = r"(?:(?:v[ao]n|de[nrl]?|di|da|la|le|el|al|bin|ten?|ter|zu)\s+){0,3}"
_INVERTED = re.compile(
    rf"({_PARTICLES}[^\W\d_][\w'’-]+), ([^\W\d_][\w'’.-]*(?: [^\W\d_][\w'’.-]*)?)", re.IGNORECASE
)


def people(line: str) -> Iterator[str]:
    """Give the writers of a line: ``Berg, Tom; Krone, Ida`` is Tom Berg and Ida Krone.

    One alone is turned round only where what stands behind its comma is a given name:
    it may be where he works.
    """
    parts = [words for part in line.split(";") if (words := " ".join(part.split()))]
    turned = [_INVERTED.fullmatch(part) for part in parts]
    for part, found in zip(parts, turned, strict=True):
        given = found is not None and found[2].split()[0].casefold().strip(".") in given_names()
        if found and (given or (len(parts) > 1 and all(turned))):
            yield f"{found[2]} {found[1]}"
        else:
            yield _OURS.sub("", part)
