"""House style: Business Wire."""

from __future__ import annotations

from clipping_archive.agencies.base import Agency

BUSINESSWIRE = Agency(
    key="businesswire",
    name="Business Wire",
    credits=("BUSINESS WIRE",),
    country="US",
    zone="America/New_York",
    domains=("businesswire.com",),
    days="mdy",
)
