"""House style: Indo-Asian News Service."""

from __future__ import annotations

from clipping_archive.agencies.base import Agency

IANS = Agency(
    key="ians",
    name="Indo-Asian News Service",
    credits=("IANS",),
    country="IN",
    zone="Asia/Kolkata",
    domains=("ians.in",),
    ends=(
        "--IANS",
        "-- IANS",
        "—IANS",
    ),
    signs=(r"[a-z]{2,6}/[a-z]{2,6}(?:/[a-z]{2,6})?",),
    days="dmy",
)
