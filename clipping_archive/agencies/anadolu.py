"""House style: Anadolu Agency."""

from __future__ import annotations

from clipping_archive.agencies.base import Agency

ANADOLU = Agency(
    key="anadolu",
    name="Anadolu Agency",
    credits=("AA", "Anadolu"),
    country="TR",
    zone="Europe/Istanbul",
)
