"""House style: GlobeNewswire."""

from __future__ import annotations

from clipping_archive.agencies.base import Agency

GLOBENEWSWIRE = Agency(
    key="globenewswire",
    name="GlobeNewswire",
    credits=("GLOBE NEWSWIRE",),
    country="US",
    zone="America/New_York",
)
