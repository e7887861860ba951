"""House style: PA Media, formerly the Press Association."""

from __future__ import annotations

from clipping_archive.agencies.base import Agency

PA_MEDIA = Agency(
    key="pa-media",
    name="PA Media",
    credits=("PA", "PA Media", "Press Association", "The Press Association"),
    country="GB",
    zone="Europe/London",
    domains=("pamediagroup.com", "pressassociation.com"),
)
