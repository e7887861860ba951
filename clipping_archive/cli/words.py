"""The options that several commands share, so that each means the same everywhere."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Annotated

import typer

from clipping_archive.domain.period import Period
from clipping_archive.errors import BadDate, BadUsage

AsJson = Annotated[bool, typer.Option("--json", help="Print one JSON array.")]
AsJsonl = Annotated[bool, typer.Option("--jsonl", help="Print one JSON object a line.")]
DryRun = Annotated[bool, typer.Option("--dry-run", help="Say what would be done, and do nothing.")]
PublishedOn = Annotated[
    str | None,
    typer.Option("--published", metavar="DATE", help="When they were published: 2024, 2024-01, 2024-01-17."),
]
IssuedBy = Annotated[
    str | None, typer.Option("--agency", metavar="KEY", help="The agency that issued them, such as yonhap.")
]
ReadAs = Annotated[str | None, typer.Option("--read-as", metavar="FORMAT", help="Read them in this format.")]
Mojibake = Annotated[bool, typer.Option("--mojibake", help="Mend letters that were decoded twice (cafÃ©).")]
Limit = Annotated[int | None, typer.Option("--limit", "-n", metavar="N", min=0, help="At most so many.")]
Offset = Annotated[int, typer.Option("--offset", metavar="N", min=0, help="Pass over so many first.")]


def given_date(text: str | None) -> Period | None:
    """Read ``--published``. Raises BadDate; a date that two countries read differently is never guessed."""
    if text is None:
        return None
    period = Period.parse(text)
    if period is None:
        raise BadDate(f"--published {text!r} is no date", hint=_both_readings(text))
    return period


def _both_readings(text: str) -> str:
    parts = text.replace(".", "/").replace("-", "/").split("/")
    if len(parts) == 3 and all(part.isdigit() and part.isascii() for part in parts) and len(parts[2]) == 4:
        first, second, year = (int(part) for part in parts)
        readings = []
        for day, month in ((first, second), (second, first)):
            try:
                readings.append(date(year, month, day).isoformat())
            except ValueError:
                continue
        if readings:
            return f"Write {' or '.join(dict.fromkeys(readings))}."
    return "Write it as 2024, 2024-01, 2024-01-17 or 2024-01-17T09:30:00+09:00."


def as_text(what: str, text: str) -> str:
    """Hold a typed text to being UTF-8, since nothing else can be kept. Raises BadUsage."""
    try:
        text.encode()
    except UnicodeEncodeError as error:
        raise BadUsage(f"{what} is no UTF-8: {text!r}", hint="Type it in UTF-8.") from error
    return text


def tag_names(names: Iterable[str]) -> tuple[str, ...]:
    """Hold tags to being one word each. Raises BadUsage."""
    names = tuple(as_text("This tag", name) for name in names)
    if blank := [name for name in names if not name.strip() or any(c.isspace() for c in name)]:
        raise BadUsage(f"{blank[0]!r} is no tag", hint="A tag is one word; join words with a hyphen.")
    return names


def one_of(option: str, value: str, choices: tuple[str, ...]) -> str:
    """Hold an option to its choices. Raises BadUsage with the nearest."""
    if value in choices:
        return value
    from difflib import get_close_matches

    near = get_close_matches(value, choices, n=1)
    hint = f"Did you mean {near[0]}?" if near else f"One of: {', '.join(choices)}."
    raise BadUsage(f"{option} {value!r} is no choice", hint=hint)


def not_both(**chosen: bool) -> None:
    """Refuse options that exclude each other. Raises BadUsage."""
    named = [f"--{name.replace('_', '-')}" for name, is_set in chosen.items() if is_set]
    if len(named) > 1:
        raise BadUsage(f"{' and '.join(named)} exclude each other", hint="Keep one of them.")
