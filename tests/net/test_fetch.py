"""Addresses are fetched politely and within bounds."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from clipping_archive.errors import Unreachable
from clipping_archive.net.fetch import Fetcher
from tests.net.server import Site, served


@pytest.fixture
def site() -> Iterator[Site]:
    """A site on loopback."""
    with served() as found:
        yield found


class Watch:
    """A clock that only sleeping moves."""

    def __init__(self) -> None:
        self.now = 0.0
        self.slept: list[float] = []

    def sleep(self, seconds: float) -> None:
        """Sleep without waiting."""
        self.slept.append(seconds)
        self.now += seconds

    def __call__(self) -> float:
        return self.now


def fetcher(limit: int = 10_000) -> tuple[Fetcher, Watch]:
    """A fetcher that does not wait."""
    watch = Watch()
    return Fetcher(limit, sleep=watch.sleep, clock=watch), watch


def test_an_answer_comes_with_what_makes_the_next_one_cheap(site: Site) -> None:
    fetch, _ = fetcher()
    with fetch:
        first = fetch.get(f"{site.url}/feed.xml")
        again = fetch.get(f"{site.url}/feed.xml", first.etag)
    assert first.data == site.feed()
    assert (again.data, again.etag) == (None, first.etag)
    assert site.asked == [("/robots.txt", None), ("/feed.xml", None), ("/feed.xml", first.etag)]


def test_a_host_is_left_in_peace_between_two_requests(site: Site) -> None:
    fetch, watch = fetcher()
    with fetch:
        fetch.get(f"{site.url}/a")
        fetch.get(f"{site.url}/b")
    assert watch.slept == [1.0]


def test_a_longer_delay_of_robots_txt_is_kept(site: Site) -> None:
    site.robots = (200, b"User-agent: *\nCrawl-delay: 9\n")
    fetch, watch = fetcher()
    with fetch:
        fetch.get(f"{site.url}/a")
        fetch.get(f"{site.url}/b")
    assert watch.slept == [9.0]


@pytest.mark.parametrize(
    ("robots", "path", "allowed"),
    [
        ((200, b"User-agent: *\nDisallow: /private\n"), "/private/a", False),
        ((200, b"User-agent: *\nDisallow: /private\n"), "/a", True),
        ((200, b"User-agent: *\nDisallow: /*.xml$\n"), "/b.xml", False),
        ((200, b"User-agent: clipping-archive\nDisallow: /\n"), "/a", False),
        ((404, b""), "/a", True),
        ((503, b""), "/a", False),
    ],
)
def test_robots_txt_is_kept_to(site: Site, robots: tuple[int, bytes], path: str, allowed: bool) -> None:
    site.robots = robots
    fetch, _ = fetcher()
    with fetch:
        if allowed:
            assert fetch.get(f"{site.url}{path}").data
        else:
            with pytest.raises(Unreachable, match=r"robots\.txt"):
                fetch.get(f"{site.url}{path}")
            assert all(asked != path for asked, _ in site.asked)


def test_a_busy_server_is_asked_again_when_it_says(site: Site) -> None:
    site.fails = 2
    fetch, watch = fetcher()
    with fetch:
        assert fetch.get(f"{site.url}/busy").data
    assert watch.slept[::2] == [7.0, 7.0] or watch.slept.count(7.0) == 2


def test_a_server_that_stays_busy_is_told_so(site: Site) -> None:
    site.fails = 9
    fetch, _ = fetcher()
    with fetch, pytest.raises(Unreachable, match="503"):
        fetch.get(f"{site.url}/busy")
    assert site.fails == 6


@pytest.mark.parametrize(("path", "reason"), [("/gone", "404"), ("/round", "leads on more than 5 times")])
def test_what_is_no_success_says_why(site: Site, path: str, reason: str) -> None:
    fetch, _ = fetcher()
    with fetch, pytest.raises(Unreachable, match=reason):
        fetch.get(f"{site.url}{path}")


def test_an_answer_is_bounded(site: Site) -> None:
    fetch, _ = fetcher(limit=10)
    with fetch, pytest.raises(Unreachable, match="larger"):
        fetch.get(f"{site.url}/a")


@pytest.mark.parametrize("url", ["ftp://x.example/a", "file:///etc/passwd", "https://", "nonsense", ""])
def test_only_web_addresses_are_fetched(url: str) -> None:
    fetch, _ = fetcher()
    with fetch, pytest.raises(Unreachable, match="no web address"):
        fetch.get(url)


def test_nobody_there_is_said() -> None:
    with served() as site:
        url = site.url
    fetch, _ = fetcher()
    with fetch, pytest.raises(Unreachable, match="no answer"):
        fetch.get(f"{url}/a")
