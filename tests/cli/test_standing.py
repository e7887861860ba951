"""Feeds, watches and addresses, as a user runs them, against a server on loopback."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Run
from tests.net.server import Site, served


@pytest.fixture
def site() -> Iterator[Site]:
    """A site on loopback."""
    with served() as found:
        yield found


def told(done: Any) -> list[dict[str, Any]]:
    """Read JSON lines."""
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_an_address_is_kept_with_its_address(run: Run, site: Site, tmp_path: Path) -> None:
    place = tmp_path / "x.db"
    done = run("ingest", f"{site.url}/2024-03-05/ferry", "--jsonl", place=place)
    assert done.returncode == 0, done.stderr
    (outcome,) = told(done)
    shown = json.loads(run("show", outcome["ref"], "--as", "json", place=place).stdout)[0]
    assert (shown["url"], shown["path"]) == (f"{site.url}/2024-03-05/ferry",) * 2
    assert shown["published"] == "2024-03-05"


def test_an_address_that_gives_nothing_stops_no_other(run: Run, site: Site, tmp_path: Path) -> None:
    done = run("ingest", f"{site.url}/gone", f"{site.url}/a", "--jsonl", place=tmp_path / "x.db")
    assert done.returncode == 1
    assert [one["outcome"] for one in told(done)] == ["refused", "added"]
    assert "404" in told(done)[0]["reason"]


def test_a_feed_is_pulled_and_only_what_is_new_is_added(run: Run, site: Site, tmp_path: Path) -> None:
    place = tmp_path / "x.db"
    added = run("feed", "add", f"{site.url}/feed.xml", "--name", "karsk", "--tag", "sea", place=place)
    assert added.returncode == 0, added.stderr
    first = run("feed", "pull", "--jsonl", place=place)
    assert [one["outcome"] for one in told(first)] == ["added", "added"]
    again = run("feed", "pull", "--jsonl", place=place)
    assert (again.returncode, told(again)) == (0, [])
    assert "unchanged" in again.stderr
    site.entries = 3
    third = run("feed", "pull", "karsk", "--jsonl", place=place)
    assert [one["outcome"] for one in told(third)] == ["unchanged", "unchanged", "added"]
    assert run("search", "tag:sea", "--count", place=place).stdout == "3\n"
    (listed,) = told(run("feed", "list", "--jsonl", place=place))
    assert (listed["name"], listed["added"], listed["problem"]) == ("karsk", 3, None)


def test_a_feed_that_fails_says_so_and_is_remembered(run: Run, site: Site, tmp_path: Path) -> None:
    place = tmp_path / "x.db"
    run("feed", "add", f"{site.url}/gone", "--name", "gone", place=place)
    done = run("feed", "pull", place=place)
    assert done.returncode == 1
    assert "404" in done.stderr
    assert "404" in run("feed", "list", place=place).stdout
    assert run("feed", "remove", "gone", place=place).returncode == 0
    assert run("feed", "list", place=place).stdout == ""


def test_a_dry_pull_writes_nothing(run: Run, site: Site, tmp_path: Path) -> None:
    place = tmp_path / "x.db"
    run("feed", "add", f"{site.url}/feed.xml", "--name", "karsk", place=place)
    before = place.read_bytes()
    done = run("feed", "pull", "--dry-run", place=place)
    assert done.returncode == 0
    assert "would: " in done.stderr
    assert place.read_bytes() == before


@pytest.mark.parametrize(
    "words",
    [("add",), ("add", "nonsense"), ("remove",), ("fly",), ("list", "--tag", "x"), ("add", "ftp://a/b")],
)
def test_a_feed_asked_for_wrongly_is_a_usage_error(run: Run, tmp_path: Path, words: tuple[str, ...]) -> None:
    assert run("feed", *words, place=tmp_path / "x.db").returncode == 2


def test_a_feed_nobody_named_is_said(run: Run, own: Path) -> None:
    done = run("feed", "pull", "nobody", place=own)
    assert done.returncode == 1
    assert "Nothing is called 'nobody'" in done.stderr


def test_a_watch_tells_what_is_new_and_nothing_twice(run: Run, site: Site, own: Path) -> None:
    assert run("watch", "add", "ferries", "ferry", place=own).returncode == 0
    assert run("watch", "run", place=own).stdout == ""
    run("ingest", f"{site.url}/feed.xml", place=own)
    dry = run("watch", "run", "--dry-run", "--jsonl", place=own)
    new = run("watch", "run", "ferries", "--jsonl", place=own)
    assert [one["watch"] for one in told(new)] == ["ferries", "ferries"]
    assert told(dry) == told(new)
    assert run("watch", "run", place=own).stdout == ""
    (listed,) = told(run("watch", "list", "--jsonl", place=own))
    assert (listed["query"], listed["told"]) == ("ferry", 2)


def test_a_watch_may_tell_what_is_held(run: Run, own: Path, ref: str) -> None:
    run("watch", "add", "all", "not nobodysaidso", "--all", place=own)
    assert ref in run("watch", "run", place=own).stdout
    assert run("watch", "remove", "all", place=own).returncode == 0
    assert run("watch", "list", place=own).stdout == ""


@pytest.mark.parametrize("words", [("add",), ("add", "x"), ("add", "x", "persn:y"), ("remove",), ("fly",)])
def test_a_watch_asked_for_wrongly_is_a_usage_error(run: Run, own: Path, words: tuple[str, ...]) -> None:
    assert run("watch", *words, place=own).returncode == 2


def test_a_name_is_given_once(run: Run, own: Path) -> None:
    assert run("watch", "add", "a", "ferry", place=own).returncode == 0
    assert run("watch", "add", "a", "ferry", place=own).returncode == 2


def test_the_formats_are_listed(run: Run) -> None:
    done = run("formats", "--jsonl")
    names = [one["name"] for one in told(done)]
    assert {"newsmlg2", "text", "mbox"} <= set(names)
    assert "newsmlg2" in run("formats").stdout
