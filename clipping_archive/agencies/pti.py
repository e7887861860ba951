"""House style: Press Trust of India."""

from __future__ import annotations

from clipping_archive.agencies.base import Agency

PTI = Agency(
    key="pti",
    name="Press Trust of India",
    credits=(
        "PTI",
        "Press Trust of India",
    ),
    country="IN",
    zone="Asia/Kolkata",
    domains=("ptinews.com",),
    ends=("PTI",),
    signs=(r"PTI(?: [A-Z]{2,5}){1,5}",),
    days="dmy",
)
