"""House style: Agence France-Presse."""

from __future__ import annotations

from clipping_archive.agencies.base import Agency

AFP = Agency(
    key="afp",
    name="Agence France-Presse",
    credits=("AFP", "Agence France-Presse", "Agence France Presse"),
    country="FR",
    zone="Europe/Paris",
    domains=("afp.com",),
    signs=(r"[a-z]{2,4}(?:[-/][a-z]{2,4}){1,5}(?:/[a-z]{2,4})?",),
    days="dmy",
    byline_in_headline=True,
)
