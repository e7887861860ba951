"""House style: RIA Novosti."""

from __future__ import annotations

from clipping_archive.agencies.base import Agency, Former

RIA_NOVOSTI = Agency(
    key="ria-novosti",
    name="RIA Novosti",
    credits=(
        "RIA Novosti",
        "RIA NOVOSTI",
        "РИА Новости",
        'РИА "Новости"',
        "РИА «Новости»",
    ),
    country="RU",
    zone="Europe/Moscow",
    domains=(
        "rian.ru",
        "ria.ru",
        "rian.com",
    ),
    former=(Former("RIA Novosti", since=1991),),
    days="dmy",
)
