"""Every view of a press review says the same, and no word of a dispatch acts in it."""

from __future__ import annotations

import io
import os
import re
import shutil
import subprocess
from dataclasses import replace
from datetime import UTC, datetime
from html import unescape
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path

import pytest

from clipping_archive.domain.clipping import Clipping
from clipping_archive.domain.figures import Figure, Figures
from clipping_archive.domain.pages import Holdings, NameCount
from clipping_archive.domain.review import Coverage, Group, LeftOut, Review
from clipping_archive.domain.story import IssuedBy
from clipping_archive.errors import MissingLibrary
from clipping_archive.views import plot_svg, review_docx, review_html, review_lines, review_markdown
from clipping_archive.views.harmless import cells
from clipping_archive.views.lines import plain
from clipping_archive.views.press import Press, press
from clipping_archive.views.sheet import Sheet
from tests.views import made

EVIL = "</p><script>alert(1)</script>\x1b]0;x\x07‮ [a](javascript:x) | =1+1 `b` ![c](http://e.example/)"
NOW = datetime(2031, 5, 16, 8, 5, tzinfo=UTC)


def review(*clippings: Clipping, title: str = "The strait") -> Review:
    whole = Figure("", "", len(clippings), 5, 3, "")
    days = (Figure("2031-05-12", "", 1, 0, 0, ""), Figure("2031-05-14", "", 2, 0, 0, ""))
    held = Holdings(9, (NameCount("islewire", "Isle Wire", 9),), 1, 0, "2031-05-12", "2031-05-14")
    return Review(
        title=title,
        since="2031-05-12",
        until=None,
        made_at=NOW,
        made_by="Ana Quill",
        by="topic",
        rule="grouped by nothing in particular",
        groups=(Group("Lighthouses", clippings), Group("Again", clippings[:1])),
        left_out=(
            LeftOut("older takes of a story that is shown", ("islewire-00000000000a",), clippings[0].ref),
            LeftOut("undated (1); --undated shows them", ()),
        ),
        coverage=Coverage(
            "strait date:2031-05-12..", held, 3, 1, ("islewire-x is 2nd LD; not found here: LEAD",)
        ),
        volume=Figures("day", days, 2, whole),
    )


def hostile() -> Clipping:
    one = made.clipping()
    people = tuple(person._replace(name=EVIL) for person in one.findings.people)
    said = tuple(
        one._replace(speaker=one.speaker._replace(name=EVIL) if one.speaker else None)
        for one in one.findings.attributions
    )
    silences = tuple(absence._replace(who=EVIL, about=EVIL) for absence in one.findings.absences)
    story = one.story._replace(
        headline=EVIL,
        paragraphs=(EVIL, *one.story.paragraphs[1:]),
        language='en" onload="x',
        agency=IssuedBy("islewire", EVIL),
        dateline=one.story.dateline._replace(text=EVIL) if one.story.dateline else None,
    )
    findings = one.findings._replace(people=people, attributions=said, absences=silences)
    other = one.dispatch._replace(raw=b"hostile")
    return one._replace(dispatch=other, story=story, findings=findings)


def texts(sheet: Press) -> dict[str, str]:
    """Give what a reader reads of each view."""
    document = pytest.importorskip("docx").Document(io.BytesIO(review_docx.document(sheet)))
    tables = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return {
        "terminal": plain(review_lines.page(sheet, Sheet(80, drawn=True))),
        "text": review_lines.text(sheet),
        "markdown": re.sub(r"\\(?=[^\w\s])", "", review_markdown.text(sheet)),
        "html": Shown.of(review_html.text(sheet)).text,
        "docx": "\n".join([*(paragraph.text for paragraph in document.paragraphs), *tables]),
    }


class Shown(HTMLParser):
    """Reads a page: its words, its tags with attributes, its ids."""

    def __init__(self) -> None:
        super().__init__()
        self.text = ""
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.quiet = False

    @classmethod
    def of(cls, page: str) -> Shown:
        reader = cls()
        reader.feed(page)
        return reader

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        self.quiet = tag == "style"

    def handle_endtag(self, tag: str) -> None:
        self.quiet = False

    def handle_data(self, data: str) -> None:
        self.text += "" if self.quiet else data


SAID = (
    "The strait", "Ana Quill", "16 May 2031, 08:05 UTC", "by nothing in particular", "since 12 May 2031", "Lighthouses",
    "Tandt meets harbor envoy amid talks on the strait", "2nd LD · PORT LISK", "14 May 2031", "(given)",
    "Prime Minister Mirela Tandt met with harbor envoy", "Radio Meridian ‹ a palace official", "1 quoted ¶4",
    "Southern state media: the meeting", "islewire-00000000000a", "strait date:2031-05-12..", "Isle Wire",
    "2nd LD; not found here: LEAD", "undated (1)", "the most: 14 May 2031, 2 dispatches", made.clipping().dispatch.sha256[:20],
)  # fmt: skip


@pytest.mark.parametrize("view", ["terminal", "text", "markdown", "html", "docx"])
def test_every_view_says_all_of_it(view: str) -> None:
    shown = " ".join(texts(press(review(made.clipping())))[view].split()).casefold()
    assert [words for words in SAID if words.casefold() not in shown.replace("- sha", "sha")] == []


@pytest.mark.parametrize("view", ["terminal", "text", "markdown", "html", "docx"])
def test_no_view_lets_a_dispatch_act(view: str) -> None:
    sheet = press(review(hostile(), title=EVIL))
    shown = texts(sheet)[view]
    assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e]", shown)
    assert "alert(1)" in shown


def test_html_and_markdown_hold_no_markup_of_a_dispatch() -> None:
    sheet = press(review(hostile(), title=EVIL))
    page = review_html.text(sheet)
    tags = Shown.of(page).tags
    assert "script" not in {tag for tag, _ in tags}
    assert not [name for _, attributes in tags for name in attributes if name.startswith("on")]
    links = [attributes["href"] or "" for tag, attributes in tags if tag == "a"]
    assert links
    assert all(link.startswith("#") for link in links)
    written = review_markdown.text(sheet).partition("\n---\n")[2]
    assert not re.search(r"(?<!\\)<script|(?<!\\)\]\(|(?<!\\)!\[", written)


def test_the_page_stands_alone_and_is_in_order() -> None:
    page = review_html.text(press(review(made.clipping(), hostile())))
    reader = Shown.of(page)
    ids = [attributes["id"] for _, attributes in reader.tags if "id" in attributes]
    assert len(ids) == len(set(ids))
    assert {link["href"] for tag, link in reader.tags if tag == "a"} <= {f"#{name}" for name in ids}
    levels = [int(tag[1]) for tag, _ in reader.tags if re.fullmatch(r"h[1-6]", tag)]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))
    assert ("html", {"lang": "en"}) in reader.tags
    assert "nav" in {tag for tag, _ in reader.tags}
    assert "default-src 'none'" in unescape(page)
    assert not re.search(r"(src|href)=.?https?://", page.replace("http://www.w3.org", ""))


def test_without_the_picture_a_table_says_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    def lacking(*_: object) -> str:
        raise MissingLibrary("A picture", "matplotlib", extra="plot")

    sheet = press(review(made.clipping()))
    assert "<svg" in review_html.text(sheet)
    monkeypatch.setattr(plot_svg, "svg", lacking)
    page = review_html.text(sheet)
    assert "<svg" not in page
    assert '<th scope="row">2031-05-13</th><td>0</td>' in page


def test_a_long_time_without_anything_is_one_row() -> None:
    days = (Figure("2031-05-01", "", 1, 0, 0, ""), Figure("2031-05-12", "", 2, 0, 0, ""))
    whole = replace(review(made.clipping()), volume=Figures("day", days, 2, days[0]))
    for text in (review_lines.text(press(whole)), review_markdown.text(press(whole))):
        assert "2031-05-02 to 2031-05-11" in text
        assert "2031-05-05" not in text


def test_who_spoke_is_told_over_all_dispatches_and_who_has_no_name_is_nobody_else() -> None:
    one = made.clipping()
    two = one._replace(dispatch=one.dispatch._replace(raw=b"two"))
    heard = {voice.words: voice for voice in press(review(one, two)).voices}
    assert (heard["NCA"].figures, heard["NCA"].cited) == ("4 quoted", (1, 2))
    assert heard["Radio Meridian ‹ a palace official"].cited in ((1,), (2,))
    assert len([voice for voice in press(review(one, two)).voices if "palace official" in voice.words]) == 2
    assert "NCA: 4 quoted [1] [2]" in " ".join(review_lines.text(press(review(one, two))).split())


def test_an_outlet_is_one_under_its_name_and_its_initials_and_where_it_speaks_of_itself() -> None:
    one = made.clipping()
    spelt = tuple(
        outlet._replace(mentions=tuple(at for at in outlet.mentions if not at.text.isupper()))
        for outlet in one.findings.outlets
    )
    own = tuple(said._replace(outlet=None) for said in one.findings.attributions if said.outlet == "nca")
    two = one._replace(
        dispatch=one.dispatch._replace(raw=b"two"),
        findings=one.findings._replace(outlets=spelt),
    )
    agency = IssuedBy("nca", "Northern Courier Agency", "dateline credit")
    three = one._replace(
        dispatch=one.dispatch._replace(raw=b"three"),
        story=one.story._replace(agency=agency),
        findings=one.findings._replace(outlets=(), attributions=own[:1]),
    )
    for order in ((one, two, three), (three, two, one)):
        heard = {voice.words: voice for voice in press(review(*order)).voices}
        assert (heard["NCA"].figures, heard["NCA"].cited) == ("5 quoted", (1, 2, 3))
        assert not any("Northern Courier" in words for words in heard)


def test_two_outlets_with_the_same_initials_are_told_by_their_names() -> None:
    one = made.clipping()
    other = tuple(
        outlet._replace(key="nova-courier", name="Nova Courier Agency") if outlet.key == "nca" else outlet
        for outlet in one.findings.outlets
    )
    said = tuple(
        said._replace(outlet="nova-courier" if said.outlet == "nca" else said.outlet)
        for said in one.findings.attributions
    )
    two = one._replace(
        dispatch=one.dispatch._replace(raw=b"two"),
        findings=one.findings._replace(outlets=other, attributions=said),
    )
    heard = {voice.words: voice.cited for voice in press(review(one, two)).voices}
    assert (heard["Northern Courier Agency"], heard["Nova Courier Agency"]) == ((1,), (2,))


def test_the_contents_name_the_headlines_unless_they_are_very_many(monkeypatch: pytest.MonkeyPatch) -> None:
    headline = made.clipping().story.headline or ""
    assert (
        review_html.text(press(review(made.clipping()))).count(headline) == 4
    )  # contents, piece, above, citation
    monkeypatch.setattr("clipping_archive.views.press.HEADLINES", 0)
    assert review_html.text(press(review(made.clipping()))).count(headline) == 3


@pytest.mark.parametrize(
    ("since", "until", "words"),
    [
        ("2024-01", "2024-03", "January to March 2024"),
        ("2024-01-05", "2024-01-05", "5 January 2024"),
        ("2023", "2024", "2023 to 2024"),
        ("2023-12-30", "2024-01-02", "30 December 2023 to 2 January 2024"),
        ("last-week", None, "since last-week"),
        (None, "2024-02", "until February 2024"),
        (None, None, "12 May to 14 May 2031"),
    ],
)
def test_the_period_in_words(since: str | None, until: str | None, words: str) -> None:
    assert press(replace(review(made.clipping()), since=since, until=until)).period == words


def test_a_citation_can_come_from_elsewhere() -> None:
    sheet = press(review(made.clipping()), lambda one: f"Cited: {one.ref}")
    assert [words for _, words in sheet.citations] == [f"Cited: {made.clipping().ref}"]


@pytest.mark.parametrize("width", [40, 60, 80, 120])
def test_lines_fit_their_terminal(width: int) -> None:
    lines = plain(review_lines.page(press(review(made.clipping(), hostile())), Sheet(width, drawn=True)))
    assert max(cells(line) for line in lines.splitlines()) <= width


def test_a_dispatch_in_two_groups_is_told_once() -> None:
    sheet = press(review(made.clipping()))
    assert [(len(part.pieces), len(part.again)) for part in sheet.parts] == [(1, 0), (0, 1)]
    assert review_lines.text(sheet).count("Prime Minister Mirela Tandt met") == 1


def test_a_pdf_reads_in_order() -> None:
    pytest.importorskip("weasyprint")
    pypdf = pytest.importorskip("pypdf")
    data = review_html.paper(press(review(made.clipping())))
    text = " ".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(data)).pages)
    assert text.upper().startswith("PRESS REVIEW")
    at = 0
    for words in ("The strait", "Contents", "Lighthouses", "Prime Minister Mirela", "Coverage", "Citations"):
        at = text.upper().index(words.upper(), at)


CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
AXE = os.environ.get("AXE", "")


@pytest.mark.browser
@pytest.mark.skipif(not CHROMIUM or not Path(AXE).is_file(), reason="needs Chromium, and AXE=.../axe.min.js")
@pytest.mark.parametrize("dark", [False, True])
def test_axe_finds_no_violation(tmp_path: Path, dark: bool) -> None:
    page = review_html.text(press(review(made.clipping(), hostile())))
    page = re.sub(r'<meta http-equiv="Content-Security-Policy"[^>]*>', "", page)  # or axe could not run in it
    run = (
        "axe.run().then(r=>{document.title='AXE '+JSON.stringify(r.violations.map(v=>[v.id,"
        "v.nodes.map(n=>n.html)]));document.body.textContent=document.title})"
    )
    script = f"<script>{Path(AXE).read_text(encoding='utf-8')}</script><script>{run}</script></body>"
    (tmp_path / "page.html").write_text(page.replace("</body>", script), encoding="utf-8")
    command = [str(CHROMIUM), "--headless", "--no-sandbox", "--disable-gpu", "--virtual-time-budget=20000"]
    command += ["--blink-settings=preferredColorScheme=0"] if dark else []
    done = subprocess.run(
        [*command, "--dump-dom", f"file://{tmp_path / 'page.html'}"],
        capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    assert "AXE [" in done.stdout
    assert "AXE []" in done.stdout, done.stdout[-3000:]
