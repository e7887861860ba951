"""House style: Ritzaus Bureau."""

from __future__ import annotations

from clipping_archive.agencies.base import Agency

RITZAU = Agency(
    key="ritzau",
    name="Ritzau",
    credits=("ritzau", "Ritzaus Bureau"),
    country="DK",
    zone="Europe/Copenhagen",
    domains=("ritzau.dk",),
    ends=("/ritzau/",),
)
