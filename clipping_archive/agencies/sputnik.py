"""House style: Sputnik."""

from __future__ import annotations

from clipping_archive.agencies.base import Agency, Former

SPUTNIK = Agency(
    key="sputnik",
    name="Sputnik",
    credits=("Sputnik",),
    country="RU",
    zone="Europe/Moscow",
    domains=(
        "sputniknews.com",
        "sputnikglobe.com",
    ),
    former=(Former("Sputnik", since=2014),),
    days="dmy",
)
