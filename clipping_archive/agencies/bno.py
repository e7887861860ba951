"""House style: BNO News."""

from __future__ import annotations

from clipping_archive.agencies.base import Agency

BNO = Agency(
    key="bno",
    name="BNO News",
    credits=(
        "BNO NEWS",
        "BNO News",
        "BNO",
    ),
    country="NL",
    zone="Europe/Amsterdam",
    domains=("bnonews.com",),
    signs=(r"\(Copyright \d{4} by BNO News B\.V\..{0,160}\)",),
    days="dmy",
)
