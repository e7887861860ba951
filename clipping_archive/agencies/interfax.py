"""House style: Interfax."""

from __future__ import annotations

from clipping_archive.agencies.base import Agency

INTERFAX = Agency(
    key="interfax",
    name="Interfax",
    credits=("Interfax",),
    country="RU",
    zone="Europe/Moscow",
)
