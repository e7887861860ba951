"""Settings: flag, environment, file, default, in this order."""

from __future__ import annotations

from pathlib import Path

import pytest

from clipping_archive.errors import BadSetting
from clipping_archive.settings import load


def write(home: Path, text: str) -> dict[str, str]:
    """Write a configuration file, and give an environment that points at it."""
    folder = home / ".config" / "clipping"
    folder.mkdir(parents=True)
    (folder / "config.toml").write_text(text, encoding="utf-8")
    return {"HOME": str(home)}


def test_the_order_is_flag_environment_file_default(tmp_path: Path) -> None:
    environ = write(tmp_path, 'archive = "/file.db"\ncolor = "never"\nlimit = 512')
    assert load({"HOME": "/nowhere"}).archive == "/nowhere/.local/share/clipping/archive.db"
    assert load(environ).archive == "/file.db"
    environ["CLIPPING_ARCHIVE"] = "/variable.db"
    assert load(environ).archive == "/variable.db"
    settled = load(environ, {"archive": "/flag.db", "color": None})
    assert settled.archive == "/flag.db"
    assert settled.color == "never"
    assert settled.limit == 512
    assert settled.known["archive"].origin == "--archive"
    assert settled.known["color"].origin.endswith("config.toml")


def test_relative_xdg_values_are_ignored() -> None:
    environ = {"HOME": "/home/a", "XDG_DATA_HOME": "data", "XDG_CONFIG_HOME": "./x"}
    assert load(environ).archive == "/home/a/.local/share/clipping/archive.db"
    assert load(environ).config == Path("/home/a/.config/clipping/config.toml")
    assert load(environ | {"XDG_DATA_HOME": "/d"}).archive == "/d/clipping/archive.db"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("colour = 1", "color"),
        ("limit = [", "cannot be read"),
        ('color = "green"', "auto, always, never"),
        ('limit = "many"', "20 MiB"),
    ],
)
def test_an_impossible_line_is_named(tmp_path: Path, text: str, words: str) -> None:
    with pytest.raises(BadSetting) as caught:
        load(write(tmp_path, text))
    assert words in str(caught.value) + caught.value.hint
    assert "config.toml" in str(caught.value)


@pytest.mark.parametrize(
    ("text", "size"), [("20 MiB", 20 * 1024**2), ("1k", 1024), ("7", 7), ("2GB", 2 * 1024**3)]
)
def test_sizes(text: str, size: int) -> None:
    assert load({"HOME": "/", "CLIPPING_LIMIT": text}).limit == size
