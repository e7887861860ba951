"""House style: Reuters."""

from __future__ import annotations

from clipping_archive.agencies.base import Agency, Former

REUTERS = Agency(
    key="reuters",
    name="Reuters",
    credits=(
        "Reuters",
        "REUTERS",
        "Thomson Reuters",
    ),
    country="GB",
    zone="Europe/London",
    domains=(
        "reuters.com",
        "thomsonreuters.com",
    ),
    ends=(
        "REUTER",
        "Reuter",
        "REUTERS",
    ),
    former=(
        Former("Reuter", since=1851, until=1998),
        Former("REUTER", since=1851, until=1998),
    ),
    signs=(
        r"[a-z]{0,2}\d{4} ?reute\w?\b.{0,80}",
        r"\((?:Additional |With )?(?:[Rr]eporting|[Ww]riting|[Ee]diting)(?: and \w+)? by .{3,400}\)",
        r"\(Compiled by .{3,400}\)",
        r"\(This (?:story|version|refile) .{0,40}(?:corrects|corrected|refiles|refiled).{3,300}\)",
        r"Our Standards: ?The Thomson Reuters Trust Principles\.?.{0,60}",
        r"\(\(.{3,200}\)\)",
    ),
    days="mdy",
)
