"""House style: Bernama."""

from __future__ import annotations

from clipping_archive.agencies.base import Agency

BERNAMA = Agency(
    key="bernama",
    name="Bernama",
    credits=("Bernama",),
    country="MY",
    zone="Asia/Kuala_Lumpur",
)
