"""House style: TASS."""

from __future__ import annotations

from clipping_archive.agencies.base import Agency

TASS = Agency(
    key="tass",
    name="TASS",
    credits=("TASS", "ITAR-TASS", "Itar-Tass"),
    country="RU",
    zone="Europe/Moscow",
)
