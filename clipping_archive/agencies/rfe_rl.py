"""House style: Radio Free Europe/Radio Liberty."""

from __future__ import annotations

from clipping_archive.agencies.base import Agency

RFE_RL = Agency(
    key="rfe-rl",
    name="Radio Free Europe/Radio Liberty",
    credits=(
        "RFE/RL",
        "RFE-RL",
    ),
    country="US",
    zone="Europe/Prague",
    domains=("rferl.org",),
    signs=(
        r"With reporting by .{3,200}",
        r"Copyright \(c\) \d{4}\. RFE/RL, Inc\..{0,160}",
    ),
)
