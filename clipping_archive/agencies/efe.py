"""House style: EFE."""

from __future__ import annotations

from clipping_archive.agencies.base import Agency

EFE = Agency(
    key="efe",
    name="EFE",
    credits=("EFE",),
    country="ES",
    zone="Europe/Madrid",
)
