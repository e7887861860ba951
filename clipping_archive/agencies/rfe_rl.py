"""House style: Radio Free Europe/Radio Liberty."""

from __future__ import annotations

from clipping_archive.agencies.base import Agency

RFE_RL = Agency(
    key="rfe-rl",
    name="Radio Free Europe/Radio Liberty",
    credits=("RFE/RL",),
    country="CZ",
    zone="Europe/Prague",
)
