"""House style: Bernama."""

from __future__ import annotations

from clipping_archive.agencies.base import Agency

BERNAMA = Agency(
    key="bernama",
    name="Bernama",
    credits=(
        "Bernama",
        "BERNAMA",
    ),
    country="MY",
    zone="Asia/Kuala_Lumpur",
    domains=("bernama.com",),
    ends=(
        "-- BERNAMA",
        "--BERNAMA",
        "-- Bernama",
        "--Bernama",
    ),
    days="dmy",
)
