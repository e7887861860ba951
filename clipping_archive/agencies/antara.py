"""House style: Antara."""

from __future__ import annotations

from clipping_archive.agencies.base import Agency

ANTARA = Agency(
    key="antara",
    name="Antara",
    credits=("ANTARA", "Antara"),
    country="ID",
    zone="Asia/Jakarta",
)
