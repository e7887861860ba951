"""A server on loopback that behaves as servers do."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

ENTRY = """<item><guid>{n}</guid><title>Ferry {n} leaves Karsk</title><link>{site}/{n}</link>
<pubDate>Tue, 05 Mar 2024 09:0{n}:00 GMT</pubDate>
<description>Ferry {n} left the quay of Karsk on Tuesday.</description></item>"""


class Site(ThreadingHTTPServer):
    """What is served, and what was asked: ``asked`` lists (path, header that makes it conditional)."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Pages)
        self.entries = 2
        self.robots: tuple[int, bytes] = (404, b"")
        self.fails = 0
        self.asked: list[tuple[str, str | None]] = []

    @property
    def url(self) -> str:
        """The address of the site."""
        return f"http://127.0.0.1:{self.server_address[1]}"

    def feed(self) -> bytes:
        """The feed as it stands."""
        entries = "".join(ENTRY.format(n=n, site=self.url) for n in range(1, self.entries + 1))
        return f"<rss version='2.0'><channel><title>Karsk</title>{entries}</channel></rss>".encode()


class Pages(BaseHTTPRequestHandler):
    """Answers as the site is told to."""

    server: Site

    def do_GET(self) -> None:
        """Serve a page."""
        site = self.server
        site.asked.append((self.path, self.headers.get("If-None-Match")))
        if self.path == "/robots.txt":
            self._send(*site.robots)
        elif self.path == "/feed.xml":
            tag = f'"{site.entries}"'
            if self.headers.get("If-None-Match") == tag:
                self._send(304, b"")
            else:
                self._send(200, site.feed(), {"ETag": tag})
        elif self.path == "/busy" and site.fails:
            site.fails -= 1
            self._send(503, b"", {"Retry-After": "7"})
        elif self.path == "/round":
            self._send(302, b"", {"Location": "/round"})
        elif self.path == "/gone":
            self._send(404, b"")
        else:
            self._send(200, b"KARSK, March 5 (Yonhap) -- A ferry left the quay on Tuesday.\n")

    def _send(self, status: int, data: bytes, headers: dict[str, str] | None = None) -> None:
        self.send_response(status)
        for name, value in (headers or {}).items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@contextmanager
def served() -> Iterator[Site]:
    """Run a site for the time of a test."""
    site = Site()
    thread = Thread(target=site.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    try:
        yield site
    finally:
        site.shutdown()
        site.server_close()
        thread.join()
