"""House style: Reuters."""

from __future__ import annotations

from clipping_archive.agencies.base import Agency

REUTERS = Agency(
    key="reuters",
    name="Reuters",
    credits=("Reuters", "Reuter", "REUTER"),
    country="GB",
    zone="Europe/London",
    ends=("REUTER", "Reuter"),
)
