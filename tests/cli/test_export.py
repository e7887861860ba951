"""``export`` and ``import`` as a user runs them."""

from __future__ import annotations

import csv
import json
import os
import sqlite3
import stat
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from tests.cli.conftest import ROOT, Run

STORY = "PORT LISK, Jan. 17 (Yonhap) -- Minister Jane Ottoway said Tuesday that the {} had sailed.\n"


@pytest.fixture
def two(run: Run, tmp_path: Path) -> Path:
    """An archive of two dispatches, one of them with a tag, a note and a correction."""
    place = tmp_path / "two.db"
    for name in ("ferry", "tug"):
        (tmp_path / f"{name}.txt").write_text(STORY.format(name))
    run("ingest", str(tmp_path / "ferry.txt"), str(tmp_path / "tug.txt"), place=place)
    ref = run("search", "ferry", "--format", "{ref}", place=place).stdout.strip()
    run("tag", ref, "sea", place=place)
    run("note", ref, "=Call", place=place)
    run("fix", ref, "--published", "2024-01-17", place=place)
    return place


def embargo(place: Path, until: str) -> None:
    """Let the tug's dispatch carry an embargo."""
    with closing(sqlite3.connect(place)) as connection:
        connection.execute("UPDATE article SET embargo = ? WHERE body LIKE '%tug%'", (until,))
        connection.commit()


def test_an_export_taken_in_elsewhere_is_exported_the_same(run: Run, two: Path, tmp_path: Path) -> None:
    done = run("export", "--to", str(tmp_path / "a.jsonl"), place=two)
    assert (done.returncode, done.stdout) == (0, "")
    assert done.stderr == f"2 dispatches to {tmp_path / 'a.jsonl'} as jsonl\n"
    other = tmp_path / "other.db"
    taken = run("import", str(tmp_path / "a.jsonl"), "--jsonl", place=other)
    assert taken.returncode == 0
    outcomes = [json.loads(line) for line in taken.stdout.splitlines()]
    assert [one["outcome"] for one in outcomes] == ["added", "added"]
    assert outcomes[1]["path"] == f"{tmp_path / 'a.jsonl'}:2"
    assert run("export", place=other).stdout == (tmp_path / "a.jsonl").read_text(encoding="utf-8")
    again = run("import", str(tmp_path / "a.jsonl"), place=other)
    assert again.stderr.endswith("0 added, 2 unchanged, 0 updated, 0 refused\n")
    assert run("verify", place=other).returncode == 0
    assert "there added on" in run("log", place=other).stdout
    assert run("search", "tag:sea", "--count", place=other).stdout == "1\n"


def test_an_export_through_a_pipe_and_a_query(run: Run, two: Path, tmp_path: Path) -> None:
    line = run("export", "ferry", place=two).stdout
    assert line.count("\n") == 1
    dry = run("import", "-", "--dry-run", place=tmp_path / "c.db", input=line)
    assert dry.stderr.startswith("would: added  -:1  yonhap-")
    assert not (tmp_path / "c.db").exists()
    assert run("import", place=tmp_path / "c.db", input=line).returncode == 0
    assert run("search", "--count", place=tmp_path / "c.db").stdout == "1\n"


def test_a_damaged_line_is_refused_by_its_number_and_the_others_are_kept(
    run: Run, two: Path, tmp_path: Path
) -> None:
    first, second = run("export", place=two).stdout.splitlines()
    (tmp_path / "d.jsonl").write_text(f"{first[:-9]}\n\n{second.replace('tug', 'gut')}\n{second}\n")
    done = run("import", str(tmp_path / "d.jsonl"), place=tmp_path / "c.db")
    assert done.returncode == 1
    refused = [line for line in done.stderr.splitlines() if line.startswith("refused")]
    assert [line.partition(":")[2].partition(":")[0] for line in refused] == ["1", "3"]
    assert done.stderr.endswith("1 added, 0 unchanged, 0 updated, 2 refused\n")
    missing = run("import", "nowhere.jsonl", place=tmp_path / "c.db")
    assert missing.returncode == 1
    assert "nowhere.jsonl: no such file or directory" in missing.stderr


def test_a_reading_is_made_anew_when_asked_for(run: Run, two: Path, tmp_path: Path) -> None:
    line = run("export", "ferry", place=two).stdout
    forged = json.loads(line)
    forged["people"], forged["kept"]["reading"]["found"]["people"] = [], []
    text = json.dumps(forged)
    run("import", place=tmp_path / "trusting.db", input=text)
    run("import", "--reread", place=tmp_path / "careful.db", input=text)
    assert run("search", "person:ottoway", "--count", place=tmp_path / "trusting.db").stdout == "0\n"
    assert run("search", "person:ottoway", "--count", place=tmp_path / "careful.db").stdout == "1\n"
    assert run("search", "date:2024-01-17", "--count", place=tmp_path / "careful.db").stdout == "1\n"


def test_nothing_is_written_over(run: Run, two: Path, tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text("mine")
    refused = run("export", "--to", str(tmp_path / "a.jsonl"), place=two)
    assert refused.returncode == 1
    assert "is there already" in refused.stderr
    dry = run("export", "--to", str(tmp_path / "a.jsonl"), "--force", "--dry-run", place=two)
    assert dry.stderr.startswith("would: 2 dispatches to ")
    assert (tmp_path / "a.jsonl").read_text() == "mine"
    assert run("export", "--to", str(tmp_path / "a.jsonl"), "--force", place=two).returncode == 0
    assert (tmp_path / "a.jsonl").read_text() == run("export", place=two).stdout
    itself = run("export", "--to", str(two), "--force", place=two)
    assert itself.returncode == 1
    assert "is the archive itself" in itself.stderr
    nowhere = run("export", "--to", str(tmp_path / "no" / "a.jsonl"), place=two)
    assert nowhere.returncode == 1
    assert f"There is no folder {tmp_path / 'no'}" in nowhere.stderr
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "x").touch()
    assert run("export", "--to", str(tmp_path / "full"), "--as", "csv", place=two).returncode == 1


def test_a_file_is_there_whole_or_not_at_all(run: Run, two: Path, tmp_path: Path) -> None:
    with closing(sqlite3.connect(two)) as connection:
        connection.execute("UPDATE item_bytes SET data = x'00' WHERE id = (SELECT max(id) FROM item_bytes)")
        connection.commit()
    (tmp_path / "out").mkdir()
    done = run("export", "--to", str(tmp_path / "out" / "a.jsonl"), place=two)
    assert done.returncode == 1
    assert list((tmp_path / "out").iterdir()) == []


def test_tables_for_a_spreadsheet(run: Run, two: Path, tmp_path: Path) -> None:
    done = run("export", "--to", f"{tmp_path}/tables", "--as", "csv", "--bom", place=two)
    assert done.returncode == 0
    names = sorted(path.name for path in (tmp_path / "tables").iterdir())
    assert names == [
        *("attributions.csv", "dates.csv", "dispatches.csv"),
        *("outlets.csv", "people.csv", "places.csv"),
    ]
    raw = (tmp_path / "tables" / "people.csv").read_bytes()
    assert raw.startswith(b"\xef\xbb\xbfref,name")
    rows = list(csv.DictReader(raw.decode("utf-8-sig").splitlines()))
    assert {row["name"] for row in rows} == {"Jane Ottoway"}
    one = run("export", "--to", "-", "--as", "csv", "--table", "people", "ferry", place=two).stdout
    ref = run("search", "ferry", "--format", "{ref}", place=two).stdout.strip()
    assert one.splitlines() == ["ref,name,titles,mentions,statements", f"{ref},Jane Ottoway,Minister,1,1"]


def test_a_folder_of_markdown_and_one_of_ninjs(run: Run, two: Path, tmp_path: Path) -> None:
    refs = run("search", "--format", "{ref}", place=two).stdout.split()
    for form, suffix in (("markdown", ".md"), ("ninjs", ".json")):
        done = run("export", "--to", f"{tmp_path}/{form}", "--as", form, place=two)
        assert done.returncode == 0
        assert {path.name for path in (tmp_path / form).iterdir()} == {ref + suffix for ref in refs}
    found = json.loads((tmp_path / "ninjs" / f"{refs[0]}.json").read_text())
    assert found["infoSources"] == [{"name": "Yonhap News Agency", "literal": "yonhap"}]
    lines = run("export", "--to", "-", "--as", "ninjs", place=two).stdout.splitlines()
    assert found in [json.loads(line) for line in lines]


def test_an_archive_of_what_was_found(run: Run, two: Path, tmp_path: Path) -> None:
    part = tmp_path / "part.db"
    assert run("export", "ferry", "--to", str(part), place=two).returncode == 0
    assert run("search", "--count", place=part).stdout == "1\n"
    assert run("verify", place=part).returncode == 0
    assert run("export", place=part).stdout == run("export", "ferry", place=two).stdout
    assert stat.S_IMODE(part.stat().st_mode) == stat.S_IMODE(two.stat().st_mode)


def test_what_is_under_embargo_stays_and_that_is_said(run: Run, two: Path) -> None:
    embargo(two, "2999-01-01T00:00:00+00:00")
    done = run("export", "--quiet", place=two)
    assert done.stdout.count("\n") == 1
    assert done.stderr == "1 under embargo left out; --embargoed hands on those too\n"
    assert run("export", "--embargoed", place=two).stdout.count("\n") == 2
    embargo(two, "2001-01-01T00:00:00+00:00")
    assert run("export", place=two).stdout.count("\n") == 2


def test_a_public_export_is_joined_by_who_holds_the_bytes(run: Run, two: Path, tmp_path: Path) -> None:
    public = tmp_path / "public.jsonl"
    assert (
        run("export", "--public", "--words", "3", "--notes", "--to", str(public), place=two).returncode == 0
    )
    text = public.read_text()
    assert "had sailed" not in text
    assert str(tmp_path) not in text
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "ferry.txt").write_text(STORY.format("ferry"))
    mine = tmp_path / "mine.db"
    run("ingest", str(tmp_path / "mine"), place=mine)
    done = run("import", str(public), place=mine)
    assert done.returncode == 1
    assert "1 tag supplied; 1 note supplied; 1 fix supplied" in done.stderr
    assert "these bytes are not held here" in done.stderr
    assert done.stderr.endswith("0 added, 0 unchanged, 1 updated, 1 refused\n")
    assert run("search", "tag:sea", "date:2024-01-17", "--count", place=mine).stdout == "1\n"
    assert run("verify", place=mine).returncode == 0
    assert run("import", str(public), place=mine).stderr.endswith(
        "0 added, 1 unchanged, 0 updated, 1 refused\n"
    )


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--to", "x.txt"), "does not say in which form"),
        (("--as", "markdown"), "markdown needs a place of its own"),
        (("--to", "x.db", "--public"), "sqlite is made of bodies"),
        (("--to", "x/", "--as", "markdown", "--public"), "markdown is made of bodies"),
        (("--to", "/dev/null", "--as", "sqlite"), "no place for sqlite"),
        (("--words", "3"), "go with --public"),
        (("--table", "people", "--to", "x.jsonl"), "--table goes with csv"),
        (("--bom",), "--bom goes with csv"),
        (("--as", "jsonn"), "Did you mean jsonl?"),
    ],
)
def test_options_that_do_not_go_together_are_wrong_usage(
    run: Run, two: Path, words: tuple[str, ...], said: str
) -> None:
    done = run("export", *words, place=two, cwd=two.parent)
    assert done.returncode == 2
    assert said in done.stderr


def test_public_tables_hold_short_quotations_and_no_folder(run: Run, two: Path, tmp_path: Path) -> None:
    done = run("export", "--public", "--words", "2", "--as", "csv", "--to", str(tmp_path / "t"), place=two)
    assert done.returncode == 0
    text = "".join(path.read_text() for path in (tmp_path / "t").iterdir())
    assert "the ferry …" in text
    assert "had sailed" not in text
    assert str(tmp_path) not in text


def test_a_device_is_written_to_and_never_replaced(run: Run, two: Path, tmp_path: Path) -> None:
    whole = run("export", place=two).stdout
    assert run("export", "--to", "/dev/stdout", "--as", "jsonl", place=two).stdout == whole
    full = run("export", "--to", "/dev/full", "--as", "jsonl", "--force", place=two)
    assert (full.returncode, "no space left" in full.stderr) == (1, True)
    assert stat.S_ISCHR(Path("/dev/full").stat().st_mode)
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with subprocess.Popen(["cat", str(pipe)], stdout=subprocess.PIPE, text=True) as reader:
        assert run("export", "--to", str(pipe), "--as", "jsonl", place=two).returncode == 0
        assert reader.communicate(timeout=30)[0] == whole
    assert stat.S_ISFIFO(pipe.stat().st_mode)


def test_a_file_keeps_its_rights_and_a_link_its_target(run: Run, two: Path, tmp_path: Path) -> None:
    (tmp_path / "real.jsonl").write_text("old")
    (tmp_path / "real.jsonl").chmod(0o600)
    (tmp_path / "link.jsonl").symlink_to(tmp_path / "real.jsonl")
    assert run("export", "--to", str(tmp_path / "link.jsonl"), "--force", place=two).returncode == 0
    assert (tmp_path / "link.jsonl").is_symlink()
    assert stat.S_IMODE((tmp_path / "real.jsonl").stat().st_mode) == 0o600
    assert (tmp_path / "real.jsonl").read_text() == run("export", place=two).stdout


def test_a_file_that_was_cut_off_or_is_of_another_kind_is_refused_with_the_reason(
    run: Run, two: Path, tmp_path: Path
) -> None:
    whole = run("export", place=two).stdout
    later = json.dumps(json.loads(whole.splitlines()[0]) | {"schema": 99})
    cases = {
        "cut.jsonl": (whole[:-100], "refused"),
        "later.jsonl": (later, "schema"),
        "other.jsonl": ('{"a": 1}\n[1]\nnull\n"x"\n', "refused"),
        "plain.jsonl": ("Dear Odile,\n", "refused"),
        "bytes.jsonl": ("\x00\x1b[2J\n", "refused"),
    }
    for name, (text, said) in cases.items():
        (tmp_path / name).write_text(text)
        done = run("import", str(tmp_path / name), place=tmp_path / f"{name}.db")
        assert done.returncode == 1, name
        assert said in done.stderr
        assert "Traceback" not in done.stderr
        assert "\x1b" not in done.stderr
    assert run("search", "--count", place=tmp_path / "cut.jsonl.db").stdout == "1\n"
    (tmp_path / "empty.jsonl").touch()
    assert run("import", str(tmp_path / "empty.jsonl"), place=tmp_path / "e.db").returncode == 0


def test_who_interrupts_leaves_no_half_file(two: Path, tmp_path: Path) -> None:
    target = tmp_path / "out" / "a.jsonl"
    target.parent.mkdir()
    target.write_text("mine")
    stop = (
        "import os, signal, sys\nfrom clipping_archive.cli import exporting, main\n"
        "read = exporting.read_copy\n"
        "def stopping(*words):\n    os.kill(os.getpid(), signal.SIGINT)\n    return read(*words)\n"
        "exporting.read_copy = stopping\nsys.exit(main.run(sys.argv[1:], own_process=True))\n"
    )
    environ = {**os.environ, "PYTHONPATH": str(ROOT), "HOME": str(tmp_path), "CLIPPING_ARCHIVE": str(two)}
    command = [sys.executable, "-c", stop, "export", "--to", str(target), "--force"]
    assert subprocess.run(command, env=environ, check=False, capture_output=True).returncode == 130
    assert [path.name for path in target.parent.iterdir()] == ["a.jsonl"]
    assert target.read_text() == "mine"


def test_the_seeds_come_back_byte_for_byte(run: Run, tmp_path: Path) -> None:
    one, two = tmp_path / "one.db", tmp_path / "two.db"
    run("ingest", "-q", str(ROOT / "seeds"), place=one)
    exported = run("export", place=one).stdout
    run("import", place=two, input=exported)
    assert run("export", place=two).stdout == exported
    assert run("search", place=two).stdout == run("search", place=one).stdout
