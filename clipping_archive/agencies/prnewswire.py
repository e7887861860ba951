"""House style: PR Newswire."""

from __future__ import annotations

from clipping_archive.agencies.base import Agency

PRNEWSWIRE = Agency(
    key="prnewswire",
    name="PR Newswire",
    credits=(
        "PRNewswire",
        "PRNewswire-USNewswire",
        "PRNewswire-PRWeb",
        "PRNewswire-FirstCall",
    ),
    country="US",
    zone="America/New_York",
    domains=("prnewswire.com",),
    signs=(r"SOURCE (?=.*[a-z])[A-Z].{2,80}",),
    days="mdy",
)
