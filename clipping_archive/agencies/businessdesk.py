"""House style: BusinessDesk."""

from __future__ import annotations

from clipping_archive.agencies.base import Agency

BUSINESSDESK = Agency(
    key="businessdesk",
    name="BusinessDesk",
    credits=("BusinessDesk", "Content Ltd"),
    country="NZ",
    zone="Pacific/Auckland",
    domains=("businessdesk.co.nz",),
)
