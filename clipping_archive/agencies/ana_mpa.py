"""House style: Athens-Macedonian News Agency."""

from __future__ import annotations

from clipping_archive.agencies.base import Agency

ANA_MPA = Agency(
    key="ana-mpa",
    name="Athens-Macedonian News Agency",
    credits=("ANA-MPA", "ANA", "Athens-Macedonian News Agency", "Athens News Agency"),
    country="GR",
    zone="Europe/Athens",
    domains=("amna.gr", "ana-mpa.gr", "ana.gr"),
)
