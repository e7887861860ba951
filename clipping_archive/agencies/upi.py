"""House style: United Press International."""

from __future__ import annotations

from clipping_archive.agencies.base import Agency

UPI = Agency(
    key="upi",
    name="United Press International",
    credits=("UPI",),
    country="US",
    zone="America/New_York",
)
