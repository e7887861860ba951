"""A dispatch that tries to act, as a file of our own JSON says it, through every command that prints."""

from __future__ import annotations

import csv
import io
import json
import os
import re
import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest

from clipping_archive.cli.main import run
from clipping_archive.views.table import FORMULA
from tests.views.hostile import EVIL

WORDS = " ".join(EVIL)
RECORD = {
    "schema": 1, "ref": "x-000000000000", "sha256": "0" * 64, "format": "text",
    "paragraphs": [
        'Lorvenian President Anna Marsh said "=1+1 <script>alert(1)</script>" on Tuesday, the Karsk Herald reported.',
        *EVIL, WORDS,
    ],
    "headline": WORDS, "byline": [WORDS, "=Evil <b>X</b>"], "agency": {"key": "x", "name": WORDS},
    "dateline": {"text": WORDS, "places": [], "date": None, "credit": None},
    "url": "javascript:alert(1)//" + WORDS, "rights": WORDS, "embargo": None, "editor_note": WORDS,
    "notes": [{"text": WORDS, "public": True}], "keywords": [WORDS], "subjects": [{"code": WORDS, "name": WORDS}],
    "series": {"label": WORDS, "kind": "other", "number": None, "also": [WORDS]},
    "language": WORDS, "guid": WORDS, "version": WORDS, "published": "2024-03-05", "slugline": WORDS,
}  # fmt: skip
OTHER = RECORD | {
    "headline": "Plain", "agency": {"key": "reuters", "name": "Reuters"}, "url": 'https://[evil"onmouseover="x',
    "dateline": None, "series": None,
}  # fmt: skip

Call = Callable[..., str]


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An archive that holds it twice, under a long name and under a known one, with a tag and a note."""
    folder = tmp_path_factory.mktemp("hostile")
    for name, record in (("evil", RECORD), ("other", OTHER)):
        (folder / f"{name}.json").write_text(json.dumps(record), encoding="utf-8")
    base = ["--archive", str(folder / "archive.db"), "--quiet"]
    assert run([*base, "ingest", str(folder / "evil.json"), str(folder / "other.json")]) == 0
    assert run([*base, "tag", "reuters-", "=evil<b>"]) in (0, 1, 2)
    return folder / "archive.db"


@pytest.fixture
def call(place: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Call:
    """Run a command in this process and give what it printed."""
    monkeypatch.setitem(os.environ, "CLIPPING_ARCHIVE", str(place))

    def printed(*words: str, but: str = "") -> str:
        capfd.readouterr()
        status = run(list(words))
        out, err = capfd.readouterr()
        assert status == 0, err
        acting = {one for one in out + err if acts(one)} - set("\n" + but)
        assert not acting, (words, acting)
        return out

    return printed


def acts(one: str) -> bool:
    """Say whether a character could act on a terminal or turn a line round."""
    return (
        unicodedata.category(one) in ("Cc", "Cs", "Zl", "Zp")
        or one in "\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
    )


def refs(call: Call) -> list[str]:
    return [ref for ref in call("search", "--print0", but="\0").split("\0") if ref]


def test_both_are_held_and_their_references_are_short(call: Call) -> None:
    found = refs(call)
    assert len(found) == 2
    assert max(map(len, found)) < 80
    for ref in found:
        assert json.loads(call("show", ref, "--as", "json"))[0]["ref"] == ref


@pytest.mark.parametrize("form", ["terminal", "text", "markdown", "html", "json", "csv"])
@pytest.mark.parametrize("flags", [[], ["--repairs", "--editor-notes", "--own-notes"]], ids=["bare", "all"])
def test_show(call: Call, form: str, flags: list[str]) -> None:
    out = call("show", *refs(call), "--as", form, *flags)
    if form == "html":
        assert not re.search(r"<script|<img|<svg|href=.?(javascript|data)", out, re.IGNORECASE)
    if form == "csv":
        rows = list(csv.reader(io.StringIO(out)))
        assert len(rows) == 3
        assert not [cell for row in rows for cell in row if cell.lstrip(" \u00a0\u3000").startswith(FORMULA)]


@pytest.mark.parametrize("form", ["pdf", "docx"])
def test_papers(call: Call, tmp_path: Path, form: str) -> None:
    target = tmp_path / f"out.{form}"
    call("show", *refs(call), "--repairs", "-o", str(target))
    call("review", "--title", WORDS.replace("\0", ""), "-o", str(tmp_path / f"review.{form}"))
    if form == "pdf":
        pypdf = pytest.importorskip("pypdf")
        for page in pypdf.PdfReader(target).pages:
            for note in page.get("/Annots", []):
                action = note.get_object().get("/A", {})
                assert str(action.get("/URI", "https://")).startswith("https://")


@pytest.mark.parametrize("form", ["csl-json", "bibtex", "biblatex", "ris"])
def test_records(call: Call, form: str) -> None:
    out = call("cite", *refs(call), "--as", form, but="\r")
    assert "javascript:alert(1)//" not in out
    if form == "ris":
        tags = re.findall(r"^(\w\w)  - ", out, re.MULTILINE)
        assert (tags.count("TY"), tags.count("ER")) == (2, 2)
        assert all(re.match(r"\w\w  - ", line) for line in out.split("\r\n") if line)
    elif form.startswith("bib"):
        parsed = pytest.importorskip("bibtexparser").parse_string(out)
        assert (len(parsed.entries), parsed.failed_blocks) == (2, [])
        assert "\\input" not in out
        assert "\\write18" not in out
    else:
        assert len(json.loads(out)) == 2


@pytest.mark.parametrize("style", ["chicago", "apa", "mla", "harvard"])
def test_styles(call: Call, style: str) -> None:
    assert call("cite", *refs(call), "--style", style)
    assert call("cite", refs(call)[0], "--style", style, "--quote", "1")


@pytest.mark.parametrize("form", ["terminal", "text", "markdown", "html"])
@pytest.mark.parametrize("by", ["topic", "person", "outlet"])
def test_reviews(call: Call, form: str, by: str) -> None:
    out = call("review", "--as", form, "--by", by, "--title", '=x<b>|a|"\u202e')
    assert "<script" not in out.replace("\\<script", "") or form in ("terminal", "text")


@pytest.mark.parametrize(
    "by", ["month", "day", "year", "agency", "outlet", "speaker", "person", "place", "series", "language"]
)
def test_figures(call: Call, tmp_path: Path, by: str) -> None:
    call("stats", "--by", by)
    call("stats", "--by", by, "--plot")
    call("stats", "--by", by, "--jsonl")
    call("stats", "--by", by, "--svg", str(tmp_path / "a.svg"))
    assert "<script" not in (tmp_path / "a.svg").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "words",
    [
        ["stats", "--who-cites-whom"], ["methods", "script"], ["methods", "script", "--json"],
        ["people"], ["people", "list", "--json"], ["person", "marsh"], ["outlets"], ["outlet", "karsk-herald"],
        ["quotes"], ["quotes", "--jsonl"], ["search"], ["search", "--facet", "person"], ["search", "--facet", "outlet"],
        ["search", "--jsonl", "--full"], ["search", "--format", "{headline} {agency} {take}"], ["log"], ["verify"],
    ],
    ids=" ".join,
)  # fmt: skip
def test_lists(call: Call, words: list[str]) -> None:
    call(*words)


@pytest.mark.parametrize("command", [["chain"], ["dates"], ["why"], ["show", "--history"]], ids=" ".join)
def test_sides(call: Call, command: list[str]) -> None:
    for ref in refs(call):
        call(*command, ref)


def test_exports(call: Call, tmp_path: Path) -> None:
    for name in ("a.jsonl", "a.csv", "a.db"):
        call("export", "--to", str(tmp_path / name))
    call("export", "--as", "ninjs", "--to", str(tmp_path / "a.json"))
    call("export", "--as", "markdown", "--to", str(tmp_path / "folder"))
    call("export", "--as", "csv", "--to", str(tmp_path / "tables"))
    call("export", "--public", "--to", str(tmp_path / "public.jsonl"))
    for path in tmp_path.rglob("*"):
        assert not re.search(r"[^\w.-]", path.name), path
        if path.suffix == ".csv":
            cells = [cell for row in csv.reader(io.StringIO(path.read_text("utf-8-sig"))) for cell in row]
            assert not [cell for cell in cells if cell.lstrip(" \u00a0\u3000").startswith(FORMULA)]
        if path.suffix in (".jsonl", ".md", ".csv"):
            assert not {one for one in path.read_text("utf-8-sig") if acts(one)} - set("\n\r")
