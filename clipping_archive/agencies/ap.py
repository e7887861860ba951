"""House style: Associated Press."""

from __future__ import annotations

from clipping_archive.agencies.base import Agency

AP = Agency(
    key="ap",
    name="Associated Press",
    credits=(
        "AP",
        "Associated Press",
        "The Associated Press",
    ),
    country="US",
    zone="America/New_York",
    domains=(
        "ap.org",
        "apnews.com",
    ),
    signs=(
        r"\^?AP-[A-Z]{2}-\d\d-\d\d-\d\d \d{4}(?:GMT|E[SD]T)<?",
        r"_{3}",
        r"\([a-z]{2,4}(?:/[a-z]{2,4}){1,3}\)",
        r"(?:Copyright|©) (?:\d{4} )?(?:The )?Associated Press\..{0,120}",
    ),
    days="mdy",
)
