"""House style: Deutsche Presse-Agentur."""

from __future__ import annotations

from clipping_archive.agencies.base import Agency

DPA = Agency(
    key="dpa",
    name="Deutsche Presse-Agentur",
    credits=(
        "dpa",
        "tca/dpa",
        "dpa-AFX",
    ),
    country="DE",
    zone="Europe/Berlin",
    domains=("dpa.com",),
    signs=(
        r"[a-z]{2,4}\d{3,4}(?: {1,8}[a-z\d]{1,8}){3,9}",
        r"dpa(?: [a-z]{2,4}){1,5}",
        r"\d{6} GMT [A-Z][a-z]{2} \d\d",
    ),
    days="dmy",
)
