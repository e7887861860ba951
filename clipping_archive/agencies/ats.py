"""House style: Keystone-SDA (Swiss news agency)."""

from __future__ import annotations

from clipping_archive.agencies.base import Agency

ATS = Agency(
    key="ats",
    name="Keystone-SDA",
    credits=("ats", "sda", "Keystone-SDA", "Keystone-ATS", "SDA-ATS"),
    country="CH",
    zone="Europe/Zurich",
    domains=("sda-ats.ch", "sda.ch", "keystone-sda.ch", "keystone-ats.ch"),
)
