"""House style: Algemeen Nederlands Persbureau."""

from __future__ import annotations

from clipping_archive.agencies.base import Agency

ANP = Agency(
    key="anp",
    name="ANP",
    credits=("ANP", "Algemeen Nederlands Persbureau"),
    country="NL",
    zone="Europe/Amsterdam",
    domains=("anp.nl",),
)
