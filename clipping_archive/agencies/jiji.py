"""House style: Jiji Press."""

from __future__ import annotations

from clipping_archive.agencies.base import Agency

JIJI = Agency(
    key="jiji",
    name="Jiji Press",
    credits=("Jiji Press", "Jiji"),
    country="JP",
    zone="Asia/Tokyo",
)
