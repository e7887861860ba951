"""House style: BNO News."""

from __future__ import annotations

from clipping_archive.agencies.base import Agency

BNO = Agency(
    key="bno",
    name="BNO News",
    credits=("BNO NEWS", "BNO News"),
    country="NL",
    zone="Europe/Amsterdam",
)
