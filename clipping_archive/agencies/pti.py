"""House style: Press Trust of India."""

from __future__ import annotations

from clipping_archive.agencies.base import Agency

PTI = Agency(
    key="pti",
    name="Press Trust of India",
    credits=("PTI",),
    country="IN",
    zone="Asia/Kolkata",
)
