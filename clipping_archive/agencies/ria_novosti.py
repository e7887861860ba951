"""House style: RIA Novosti."""

from __future__ import annotations

from clipping_archive.agencies.base import Agency

RIA_NOVOSTI = Agency(
    key="ria-novosti",
    name="RIA Novosti",
    credits=("RIA Novosti",),
    country="RU",
    zone="Europe/Moscow",
)
