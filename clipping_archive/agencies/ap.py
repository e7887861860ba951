"""House style: Associated Press."""

from __future__ import annotations

from clipping_archive.agencies.base import Agency

AP = Agency(
    key="ap",
    name="Associated Press",
    credits=("AP", "Associated Press"),
    country="US",
    zone="America/New_York",
)
