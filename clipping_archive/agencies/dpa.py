"""House style: Deutsche Presse-Agentur."""

from __future__ import annotations

from clipping_archive.agencies.base import Agency

DPA = Agency(
    key="dpa",
    name="Deutsche Presse-Agentur",
    credits=("dpa", "tca/dpa"),
    country="DE",
    zone="Europe/Berlin",
)
