"""House style: ANSA."""

from __future__ import annotations

from clipping_archive.agencies.base import Agency

ANSA = Agency(
    key="ansa",
    name="ANSA",
    credits=("ANSA",),
    country="IT",
    zone="Europe/Rome",
)
