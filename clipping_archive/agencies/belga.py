"""House style: Belga (Belgium)."""

from __future__ import annotations

from clipping_archive.agencies.base import Agency

BELGA = Agency(
    key="belga",
    name="Belga",
    credits=("BELGA", "Belga news agency"),
    country="BE",
    zone="Europe/Brussels",
    domains=("belga.be", "belganewsagency.eu"),
)
