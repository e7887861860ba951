"""House style: Yonhap News Agency."""

from __future__ import annotations

from clipping_archive.agencies.base import Agency

YONHAP = Agency(
    key="yonhap",
    name="Yonhap News Agency",
    credits=(
        "Yonhap",
        "Yonhap News Agency",
        "연합뉴스",
        "YONHAP News",
    ),
    country="KR",
    zone="Asia/Seoul",
    domains=(
        "yna.co.kr",
        "yonhapnews.co.kr",
    ),
    ends=(
        "(END)",
        "(끝)",
    ),
    signs=(
        r"ID ?: ?\d{3,8}",
        r"Auther ?: ?.{0,40}",
        r"Shortlink ?: ?.{0,80}",
        r"Go to (?:Contents|Navigation)",
        r"All Headlines \d{1,2}:\d\d [A-Z][a-z]+ \d{1,2}, \d{4}",
    ),
    days="mdy",
)
