"""House style: Voice of America."""

from __future__ import annotations

from clipping_archive.agencies.base import Agency

VOA = Agency(
    key="voa",
    name="Voice of America",
    credits=("VOA",),
    country="US",
    zone="America/New_York",
)
