"""House style: GlobeNewswire."""

from __future__ import annotations

from clipping_archive.agencies.base import Agency, Former

GLOBENEWSWIRE = Agency(
    key="globenewswire",
    name="GlobeNewswire",
    credits=(
        "GLOBE NEWSWIRE",
        "GlobeNewswire",
    ),
    country="US",
    zone="America/New_York",
    domains=("globenewswire.com",),
    former=(Former("PRIMEZONE", until=2006),),
    days="mdy",
)
