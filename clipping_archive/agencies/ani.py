"""House style: Asian News International."""

from __future__ import annotations

from clipping_archive.agencies.base import Agency

ANI = Agency(
    key="ani",
    name="Asian News International",
    credits=(
        "ANI",
        "Asian News International",
    ),
    country="IN",
    zone="Asia/Kolkata",
    domains=("aninews.in",),
    signs=(r"\(ANI\)",),
    days="dmy",
)
