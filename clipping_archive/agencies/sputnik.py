"""House style: Sputnik."""

from __future__ import annotations

from clipping_archive.agencies.base import Agency

SPUTNIK = Agency(
    key="sputnik",
    name="Sputnik",
    credits=("Sputnik",),
    country="RU",
    zone="Europe/Moscow",
)
