"""Files are whole or as they were; devices and pipes are written to."""

from __future__ import annotations

import errno
import stat
from pathlib import Path

import pytest

from clipping_archive.cli.targets import flows, replacing


def half(part: Path) -> None:
    """Write until the disk is full."""
    part.write_text("half")
    raise OSError(errno.ENOSPC, "No space left on device")


def test_what_fails_half_way_leaves_the_old_file_and_nothing_beside_it(tmp_path: Path) -> None:
    target = tmp_path / "out.txt"
    target.write_text("mine")
    with pytest.raises(OSError, match="No space"), replacing(target) as part:
        half(part)
    assert target.read_text() == "mine"
    assert list(tmp_path.iterdir()) == [target]


def test_what_went_well_takes_its_place_with_its_rights(tmp_path: Path) -> None:
    target, link = tmp_path / "out.txt", tmp_path / "link.txt"
    target.write_text("mine")
    target.chmod(0o600)
    link.symlink_to(target)
    with replacing(link) as part:
        part.write_text("whole")
    assert link.is_symlink()
    assert (target.read_text(), stat.S_IMODE(target.stat().st_mode)) == ("whole", 0o600)


@pytest.mark.parametrize("name", ["항" * 80 + ".txt", "n" * 251 + ".txt", "caf\udce9.txt"])
def test_a_name_as_long_as_names_may_be_is_written(tmp_path: Path, name: str) -> None:
    with replacing(tmp_path / name) as part:
        part.write_text("whole")
    assert [one.name for one in tmp_path.iterdir()] == [name]
    assert (tmp_path / name).read_text() == "whole"


def test_a_device_is_never_replaced() -> None:
    assert flows(Path("/dev/null"))
    assert not flows(Path("/nowhere"))
    with replacing(Path("/dev/null")) as part:
        part.write_text("gone")
    assert stat.S_ISCHR(Path("/dev/null").stat().st_mode)
