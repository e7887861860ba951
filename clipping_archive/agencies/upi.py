"""House style: United Press International."""

from __future__ import annotations

from clipping_archive.agencies.base import Agency

UPI = Agency(
    key="upi",
    name="United Press International",
    credits=(
        "UPI",
        "United Press International",
    ),
    country="US",
    zone="America/New_York",
    domains=("upi.com",),
    signs=(r"Copyright \d{4} by United Press International.{0,60}",),
    days="mdy",
)
