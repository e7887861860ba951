"""House style: Kuwait News Agency."""

from __future__ import annotations

from clipping_archive.agencies.base import Agency

KUNA = Agency(
    key="kuna",
    name="Kuwait News Agency",
    credits=("KUNA",),
    country="KW",
    zone="Asia/Kuwait",
    ends=("(end)",),
)
