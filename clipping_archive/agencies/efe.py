"""House style: Agencia EFE."""

from __future__ import annotations

from clipping_archive.agencies.base import Agency

EFE = Agency(
    key="efe",
    name="Agencia EFE",
    credits=("EFE",),
    country="ES",
    zone="Europe/Madrid",
    domains=("efe.com",),
    ends=("EFE",),
    days="dmy",
)
