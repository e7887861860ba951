"""House style: Agenzia Nazionale Stampa Associata."""

from __future__ import annotations

from clipping_archive.agencies.base import Agency

ANSA = Agency(
    key="ansa",
    name="Agenzia Nazionale Stampa Associata",
    credits=("ANSA",),
    country="IT",
    zone="Europe/Rome",
    domains=("ansa.it",),
    ends=(
        "(ANSA).",
        "(ANSA)",
    ),
    days="dmy",
)
