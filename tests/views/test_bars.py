"""Figures as bars, and the two pictures that are drawn of them."""

from __future__ import annotations

import builtins
from xml.etree import ElementTree

import pytest

from clipping_archive.domain.figures import Figure, Figures
from clipping_archive.errors import MissingLibrary
from clipping_archive.views.bars import LONGEST, Bars, bars
from clipping_archive.views.harmless import cells
from clipping_archive.views.lines import plain
from clipping_archive.views.plot_svg import svg
from clipping_archive.views.plot_terminal import plot
from clipping_archive.views.sheet import Sheet

SVG = "{http://www.w3.org/2000/svg}"
HOSTILE = '</svg><script>alert(1)</script> $x$ & "\x1b[31m'


def row(key: str, number: int, name: str = "", *, loose: bool = False) -> Figure:
    return Figure(key, name or key, number, 0, 0, "", loose)


def months(*rows: Figure) -> Bars:
    return bars(Figures("month", rows, len(rows), row("", sum(one.dispatches for one in rows))))


def agencies(*names: str) -> Bars:
    rows = tuple(row(f"k{at}", at + 1, name) for at, name in enumerate(names))
    return bars(Figures("agency", rows, len(rows) + 1, row("", 9)))


def test_time_has_no_gaps_and_says_what_it_leaves_out() -> None:
    made = months(row("2023-11", 2), row("2024-02", 5), row("x..y", 1, "2024", loose=True), row("", 3))
    assert made.labels == ("2023-11", "2023-12", "2024-01", "2024-02")
    assert made.numbers == (2, 0, 0, 5)
    assert made.beside == "Not drawn: 2024, not more exactly: 1 · undated: 3."
    assert made.words.startswith(
        "From November 2023 to February 2024; the most: February 2024, 5 dispatches."
    )


def test_days_and_years_too() -> None:
    days = bars(Figures("day", (row("2024-02-28", 1), row("2024-03-01", 1)), 2, row("", 2)))
    assert days.labels == ("2024-02-28", "2024-02-29", "2024-03-01")
    years = bars(Figures("year", (row("1987", 1), row("1990", 1)), 2, row("", 2)))
    assert len(years.labels) == 4
    far = bars(Figures("day", (row("1900-01-01", 1), row("2024-03-01", 1)), 2, row("", 2)))
    assert far.labels == ("1900-01-01", "2024-03-01")


def test_labels_are_short_and_harmless() -> None:
    made = agencies(HOSTILE, "가" * 40)
    assert all(cells(label) <= LONGEST for label in made.labels)
    assert "\x1b" not in "".join(made.labels)
    assert made.beside == "1 more row is not drawn."


def test_the_svg_is_the_same_every_time_and_accessible() -> None:
    made = agencies(HOSTILE, "Isle Wire", "$x$ & Co")
    first = svg(made)
    assert first == svg(made)
    assert "<script" not in first
    assert "style=" not in first
    root = ElementTree.fromstring(first)
    assert root.get("role") == "img"
    named = {one.get("id"): one.text for one in root.iter() if one.tag in (f"{SVG}title", f"{SVG}desc")}
    assert [named[name] for name in (root.get("aria-labelledby") or "").split()] == [made.title, made.words]
    drawn = "".join(text for one in root.iter(f"{SVG}text") for text in one.itertext())
    assert "Isle Wire" in drawn
    assert "$x$ & Co" in drawn


def test_ids_of_two_pictures_differ() -> None:
    made = months(row("2024-01", 1), row("2024-02", 2))
    ids = [
        {one.get("id") for one in ElementTree.fromstring(svg(made, name)).iter()} - {None} for name in "ab"
    ]
    assert not ids[0] & ids[1]


@pytest.mark.parametrize("width", [40, 60, 80])
@pytest.mark.parametrize("drawn", [True, False])
def test_the_terminal_s_picture_fits_and_is_true(width: int, drawn: bool) -> None:
    mark = "█" if drawn else "#"
    for made in (agencies("Isle Wire", "Reuters"), months(row("2024-01", 1), row("2024-02", 4), row("", 2))):
        text = plain(plot(made, Sheet(width, drawn=drawn)))
        assert all(cells(line) <= width for line in text.splitlines())
        assert mark in text
        assert "\x1b" not in text
    short, long = (
        max(line.count(mark) for line in block)
        for block in _bars(plain(plot(agencies("one", "two"), Sheet(width, drawn=drawn))))
    )
    assert long == pytest.approx(2 * short, abs=2)


def _bars(text: str) -> tuple[list[str], list[str]]:
    lines = text.splitlines()
    return [line for line in lines if "one 1" in line], [line for line in lines if "two 2" in line]


@pytest.mark.parametrize(("draw", "library"), [(svg, "matplotlib"), (lambda b: plot(b, Sheet()), "plotext")])
def test_a_missing_library_names_the_extra(
    draw: object, library: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = builtins.__import__

    def lacking(name: str, *rest: object, **more: object) -> object:
        if name.partition(".")[0] == library:
            raise ImportError(name)
        return real(name, *rest, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(builtins, "__import__", lacking)
    with pytest.raises(MissingLibrary, match=r"clipping-archive\[plot\]"):
        draw(agencies("a"))  # type: ignore[operator]
