"""House style: Korean Central News Agency."""

from __future__ import annotations

from clipping_archive.agencies.base import Agency

KCNA = Agency(
    key="kcna",
    name="Korean Central News Agency",
    credits=(
        "KCNA",
        "Korean Central News Agency",
        "조선중앙통신",
    ),
    country="KP",
    zone="Asia/Pyongyang",
    domains=(
        "kcna.kp",
        "kcna.co.jp",
    ),
    ends=("-0-",),
    signs=(
        r"calendar ?>> ?[A-Z][a-z]+ ?\d{1,2}\. ?\d{4} Juche? ?\d{1,3}",
        r"Copyright \(C\) KOREA NEWS SERVICE.{0,80}",
        r"www\.kcna\.kp \((?:Juche ?|주체)?\d{2,4}\.\d{1,2}\.\d{1,2}\.?\)",
    ),
    days="dmy",
)
