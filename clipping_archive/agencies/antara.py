"""House style: Antara."""

from __future__ import annotations

from clipping_archive.agencies.base import Agency

ANTARA = Agency(
    key="antara",
    name="Antara",
    credits=(
        "ANTARA",
        "Antara",
        "Antara News",
    ),
    country="ID",
    zone="Asia/Jakarta",
    domains=("antaranews.com",),
    signs=(
        r"(?:Reporter|Translator|Editor|Pewarta|Penerjemah)s?: .{3,80}",
        r"Copyright © ANTARA \d{4}",
    ),
    days="dmy",
)
