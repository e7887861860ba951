"""Settings, settled once at the border: flag > environment > configuration file > default.

Only the command line reads them (a library is given values). Folders follow the
XDG Base Directory Specification 0.8; a relative value there is ignored, as it
demands. Nothing is written here, and no folder is made.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from clipping_archive.errors import BadSetting

COLORS = ("auto", "always", "never")


@dataclass(frozen=True, slots=True)
class Option:
    """One setting: its name in the file, its environment variable, its default in words, what it does."""

    name: str
    variable: str
    default: str
    help: str


OPTIONS = (
    Option(
        "archive",
        "CLIPPING_ARCHIVE",
        "$XDG_DATA_HOME/clipping/archive.db",
        "The archive: a path, or a SQLAlchemy URL. `--archive` on the command line.",
    ),
    Option("color", "CLIPPING_COLOR", "auto", "`auto`, `always` or `never`. `--color` on the command line."),
    Option(
        "limit", "CLIPPING_LIMIT", "20 MiB", "The largest dispatch that is read: bytes, or such as `20 MiB`."
    ),
    Option(
        "pager",
        "CLIPPING_PAGER",
        "$PAGER, or less",
        "What shows a page that is longer than the terminal; `cat` or nothing for none.",
    ),
    Option("debug", "CLIPPING_DEBUG", "no", "Show tracebacks: `1` or `yes`. `--debug` on the command line."),
)
"""Every setting; docs/settings.md is made of this."""


@dataclass(frozen=True, slots=True)
class Known:
    """A value and where it came from."""

    value: str
    origin: str


@dataclass(frozen=True, slots=True)
class Settings:
    """The settled values; ``known`` has each as text, with its origin."""

    archive: str
    color: str
    limit: int
    pager: str
    debug: bool
    config: Path
    known: Mapping[str, Known]


def folder(environ: Mapping[str, str], variable: str, below_home: str) -> tuple[Path, str]:
    """Give the user's folder of a kind, and where that was said; relative values are ignored."""
    said = environ.get(variable, "")
    if os.path.isabs(said):
        return Path(said) / "clipping", f"${variable}"
    home = environ.get("HOME") or os.path.expanduser("~")
    return Path(home) / below_home / "clipping", "default"


def load(environ: Mapping[str, str], flags: Mapping[str, str | None] | None = None) -> Settings:
    """Settle every setting. Raises :class:`~clipping_archive.errors.BadSetting`, which names the culprit."""
    config = folder(environ, "XDG_CONFIG_HOME", ".config")[0] / "config.toml"
    data, origin = folder(environ, "XDG_DATA_HOME", ".local/share")
    written = _read(config)
    known = {"archive": Known(str(data / "archive.db"), origin)}
    for option in OPTIONS:
        known.setdefault(option.name, Known(option.default, "default"))
        flag = (flags or {}).get(option.name)
        if option.name in written:
            known[option.name] = Known(str(written[option.name]), str(config))
        if environ.get(option.variable) or (option.name == "pager" and option.variable in environ):
            known[option.name] = Known(environ[option.variable], f"${option.variable}")
        if flag is not None:
            known[option.name] = Known(flag, f"--{option.name}")
    return Settings(
        _archive(known["archive"]),
        _color(known["color"]),
        size(known["limit"]),
        _pager(known["pager"], environ),
        known["debug"].value.lower() in ("1", "yes", "true", "on"),
        config,
        known,
    )


def _read(config: Path) -> dict[str, Any]:
    if not config.is_file():
        return {}
    import tomllib

    try:
        written = tomllib.loads(config.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, OSError) as error:
        raise BadSetting(f"{config} cannot be read: {error}", hint='It is TOML: key = "value".') from error
    for name in written:
        if name not in {option.name for option in OPTIONS}:
            from difflib import get_close_matches

            near = get_close_matches(name, [option.name for option in OPTIONS], n=1)
            names = ", ".join(option.name for option in OPTIONS)
            raise BadSetting(
                f"{config}: no setting is called {name!r}",
                hint=f"Did you mean {near[0]}?" if near else f"Settings: {names}",
            )
    return written


def _archive(known: Known) -> str:
    return known.value if "://" in known.value else os.path.expanduser(known.value)


def _color(known: Known) -> str:
    if known.value not in COLORS:
        raise BadSetting(f"{known.origin}: {known.value!r} is no choice", hint=f"Write {', '.join(COLORS)}.")
    return known.value


def _pager(known: Known, environ: Mapping[str, str]) -> str:
    """Give the pager: one that is set, if to nothing, is; else PAGER, else less."""
    return known.value if known.origin != "default" else environ.get("PAGER", "less")


def size(known: Known) -> int:
    """Read a number of bytes: ``20971520``, ``20 MiB``, ``500k``; units are powers of 1024."""
    text = known.value.strip().lower().removesuffix("ib").removesuffix("b").strip()
    unit = "kmg".find(text[-1:]) + 1 if text else 0
    digits = text[:-1].strip() if unit else text
    if not (digits.isascii() and digits.isdigit() and int(digits)):
        raise BadSetting(f"{known.origin}: {known.value!r} is no size", hint="Write such as 20 MiB.")
    factor: int = 1024**unit
    return int(digits) * factor
