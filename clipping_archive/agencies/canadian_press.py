"""House style: The Canadian Press."""

from __future__ import annotations

from clipping_archive.agencies.base import Agency

CANADIAN_PRESS = Agency(
    key="canadian-press",
    name="Canadian Press",
    credits=("The Canadian Press", "Canadian Press", "CP", "La Presse Canadienne", "Presse Canadienne"),
    country="CA",
    zone="America/Toronto",
    domains=("thecanadianpress.com", "cp.org"),
)
