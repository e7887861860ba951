"""House style: TASS."""

from __future__ import annotations

from clipping_archive.agencies.base import Agency, Former

TASS = Agency(
    key="tass",
    name="TASS",
    credits=(
        "TASS",
        "Tass",
        "ТАСС",
    ),
    country="RU",
    zone="Europe/Moscow",
    domains=(
        "tass.com",
        "tass.ru",
        "itar-tass.com",
    ),
    former=(
        Former("ITAR-TASS", since=1992, until=2014),
        Former("Itar-Tass", since=1992, until=2014),
    ),
    days="dmy",
)
