"""House style: Suomen Tietotoimisto."""

from __future__ import annotations

from clipping_archive.agencies.base import Agency

STT = Agency(
    key="stt",
    name="STT",
    credits=("STT", "STT-Lehtikuva", "Suomen Tietotoimisto", "Finnish News Agency"),
    country="FI",
    zone="Europe/Helsinki",
    domains=("stt.fi", "stt-lehtikuva.fi"),
)
