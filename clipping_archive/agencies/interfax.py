"""House style: Interfax."""

from __future__ import annotations

from clipping_archive.agencies.base import Agency

INTERFAX = Agency(
    key="interfax",
    name="Interfax",
    credits=("Interfax",),
    country="RU",
    zone="Europe/Moscow",
    domains=(
        "interfax.com",
        "interfax.ru",
    ),
    signs=(
        r"[A-Z][a-z] [a-z]{2}",
        r"\(Our editorial staff can be reached at .{3,60}\)",
    ),
    days="dmy",
)
