"""Where dispatches come from: files, folders, standard input."""

from __future__ import annotations

import io
import os
import threading
from pathlib import Path

import pytest

from clipping_archive.sources import Source, sources


def read(
    *paths: str | Path, stdin: bytes = b"", limit: int = 100, skipped: list[str] | None = None
) -> list[Source]:
    told = skipped if skipped is not None else []
    return list(sources([str(path) for path in paths], io.BytesIO(stdin), limit=limit, skipped=told.append))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("b.txt", "a.txt", "sub/c.txt", ".hidden", ".git/config", "sub/.draft"):
        path = tmp_path / "in" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name)
    return tmp_path / "in"


def test_a_folder_is_read_recursively_and_in_order(folder: Path) -> None:
    assert [Path(source.path).relative_to(folder).as_posix() for source in read(folder)] == [
        "a.txt",
        "b.txt",
        "sub/c.txt",
    ]


def test_dot_files_are_skipped_and_named(folder: Path) -> None:
    skipped: list[str] = []
    read(folder, skipped=skipped)
    assert [Path(path).relative_to(folder).as_posix() for path in skipped] == [
        ".git",
        ".hidden",
        "sub/.draft",
    ]


def test_a_pipe_inside_a_folder_is_skipped(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "a.txt").write_text("a")
    skipped: list[str] = []
    assert [Path(source.path).name for source in read(tmp_path, skipped=skipped)] == ["a.txt"]
    assert skipped == [str(tmp_path / "pipe")]


@pytest.mark.parametrize("data", [b"KARSK", b'{"title": "a"}\n{"title": "b"}\n'])
def test_a_pipe_by_name_is_read_as_a_stream(tmp_path: Path, data: bytes) -> None:
    os.mkfifo(tmp_path / "pipe")
    writer = threading.Thread(target=lambda: (tmp_path / "pipe").write_bytes(data))
    keeper = os.open(tmp_path / "pipe", os.O_RDWR)  # the writer need not wait until somebody reads
    writer.start()
    writer.join()
    given = sources([str(tmp_path / "pipe")], io.BytesIO(), limit=100)
    os.set_blocking(keeper, False)
    threading.Timer(0.2, os.close, [keeper]).start()
    assert b"".join(source.data for source in given).startswith(data[:5])


def test_a_pipe_into_which_nobody_writes_is_empty(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert read(tmp_path / "pipe") == [Source(str(tmp_path / "pipe"))]


@pytest.mark.parametrize("path", ["/dev/zero", "/dev/null", "/dev/urandom"])
def test_a_device_is_no_file(path: str) -> None:
    assert read(path) == [Source(path, problem="it is a device, not a file")]


def test_links_that_lead_round_in_a_circle_are_not_followed(folder: Path) -> None:
    (folder / "sub" / "up").symlink_to(folder)
    (folder / "self.txt").symlink_to(folder / "self.txt")
    found = {Path(source.path).name: source.problem for source in read(folder)}
    assert found.keys() == {"a.txt", "b.txt", "c.txt", "self.txt"}
    assert found["self.txt"]


def test_a_file_that_vanishes_while_the_folder_is_read_says_so(folder: Path) -> None:
    given = sources([str(folder)], io.BytesIO(), limit=100)
    first = next(given)
    (folder / "b.txt").unlink()
    assert first.data == b"a.txt"
    assert [source.problem for source in given] == ["there is no such file", None]


def test_a_file_that_grows_is_read_as_far_as_it_is_there(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text('{"title": "a"}\n{"title": "b"}\n')
    given = sources([str(path)], io.BytesIO(), limit=100)
    first = next(given)
    with path.open("a") as more:
        more.write('{"title": "c"}\n')
    assert [source.data[11:12] for source in (first, *given)] == [b"a", b"b", b"c"]


def test_a_dash_is_standard_input() -> None:
    assert read("-", stdin=b"KARSK") == [Source("-", b"KARSK")]


def test_a_missing_file_never_stops_the_others(folder: Path) -> None:
    missing, found = read(folder / "none.txt", folder / "a.txt")
    assert missing.problem == "there is no such file"
    assert found.data == b"a.txt"


def test_an_empty_folder_says_so(tmp_path: Path) -> None:
    assert read(tmp_path) == [Source(str(tmp_path), problem="the folder holds no files")]


def test_a_dangling_link_says_what_is_wrong(tmp_path: Path) -> None:
    (tmp_path / "gone.txt").symlink_to(tmp_path / "nowhere")
    assert [source.problem for source in read(tmp_path)] == ["there is no such file"]


def test_a_file_without_permission_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Refused by a stand-in, because root may read everything."""
    path = tmp_path / "secret.txt"
    path.write_text("a")

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr("builtins.open", refuse)
    assert read(path)[0].problem == "this file may not be read (check its permissions)"


def test_no_more_than_the_limit_is_read(tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    path.write_bytes(b"x" * 1000)
    assert len(read(path, limit=10)[0].data) == 11


def test_a_name_that_no_file_can_have() -> None:
    assert read("a\0b")[0].problem == "no file can have this name"


@pytest.mark.parametrize("in_folder", [False, True])
def test_a_name_that_is_no_utf_8_is_written_so_that_it_can_be_kept(tmp_path: Path, in_folder: bool) -> None:
    path = os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9 \xff.txt")
    Path(path).write_text("a")
    (source,) = read(tmp_path if in_folder else path)
    assert source == Source(str(tmp_path / "caf\\xe9 \\xff.txt"), b"a")
    assert source.path.encode().decode() == source.path


def test_a_lone_surrogate_is_the_name_of_no_file() -> None:
    (source,) = read("a\ud800.txt")
    assert source.path == "a\\ud800.txt"
    assert source.problem == "no file can have this name"


@pytest.mark.parametrize(
    "path", ["https://wire.example/a", "HTTP://wire.example/a.txt", "ftp://wire.example/"]
)
def test_an_address_is_not_said_to_be_a_missing_file(path: str) -> None:
    assert read(path)[0].problem == "this address cannot be read; give one of http or https, or a file"


def test_a_source_stays_as_it_was_made() -> None:
    source = Source("a", b"b")
    with pytest.raises(AttributeError, match="data is not to be changed"):
        source.data = b"c"  # type: ignore[misc]
    assert source == Source("a", b"b") != "a"
    assert len({source, Source("a", b"b")}) == 1
