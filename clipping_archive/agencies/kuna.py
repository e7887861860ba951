"""House style: Kuwait News Agency."""

from __future__ import annotations

from clipping_archive.agencies.base import Agency

KUNA = Agency(
    key="kuna",
    name="Kuwait News Agency",
    credits=(
        "KUNA",
        "Kuwait News Agency",
    ),
    country="KW",
    zone="Asia/Kuwait",
    domains=("kuna.net.kw",),
    ends=("(end)",),
    signs=(r"\(end\) ?[a-z]{2,4}(?:\.[a-z]{1,4}){0,3}",),
    days="dmy",
)
