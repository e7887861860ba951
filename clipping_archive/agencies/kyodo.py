"""House style: Kyodo News."""

from __future__ import annotations

from clipping_archive.agencies.base import Agency

KYODO = Agency(
    key="kyodo",
    name="Kyodo News",
    credits=("Kyodo", "Kyodo News"),
    country="JP",
    zone="Asia/Tokyo",
    ends=("==Kyodo",),
)
