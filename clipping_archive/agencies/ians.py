"""House style: Indo-Asian News Service."""

from __future__ import annotations

from clipping_archive.agencies.base import Agency

IANS = Agency(
    key="ians",
    name="Indo-Asian News Service",
    credits=("IANS",),
    country="IN",
    zone="Asia/Kolkata",
    ends=("--IANS",),
)
