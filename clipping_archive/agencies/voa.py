"""House style: Voice of America."""

from __future__ import annotations

from clipping_archive.agencies.base import Agency

VOA = Agency(
    key="voa",
    name="Voice of America",
    credits=(
        "VOA",
        "Voice of America",
        "VOA News",
    ),
    country="US",
    zone="America/New_York",
    domains=("voanews.com",),
    signs=(r"Some (?:information|material) (?:for|in) this (?:report|story) (?:was|were|came|is).{3,200}",),
)
