"""House style: Australian Associated Press."""

from __future__ import annotations

from clipping_archive.agencies.base import Agency

AAP = Agency(
    key="aap",
    name="Australian Associated Press",
    credits=("AAP", "Australian Associated Press"),
    country="AU",
    zone="Australia/Sydney",
    domains=("aap.com.au",),
    signs=(r"AAP(?: [A-Z]{2,4})?(?: [a-z]{2,4}){1,3}",),
)
