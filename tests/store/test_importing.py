"""Copies taken in: an empty archive gives them back as they were, a full one learns what it lacked."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import made
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from clipping_archive.domain.clipping import Clipping
from clipping_archive.domain.copy import Copy, Judgement, Marks, PublicMarks, Removal, Somebody, Tag
from clipping_archive.domain.fix import Fix
from clipping_archive.domain.outcome import Added, Outcome, Refused, Unchanged, Updated
from clipping_archive.domain.period import Period, Published
from clipping_archive.store.archive import Archive
from clipping_archive.store.copies import oldest_first, read_copy, removals, somebodies
from clipping_archive.store.importing import Offer, take_in
from clipping_archive.store.joining import join_public
from clipping_archive.store.rereading import reread
from clipping_archive.store.verify import verify
from clipping_archive.store.view import View

LATER = datetime(2024, 3, 5, 9, 0, tzinfo=UTC)
Thing = Copy | Removal | Somebody


def all_of(place: Path) -> list[Thing]:
    """Read everything that an export of an archive would hand on."""
    with View.open(str(place)) as view, view.snapshot():
        keys = oldest_first(view.execute, "SELECT slot FROM article", ())
        copies = [read_copy(view.execute, key) for key in keys]
        return [*copies, *removals(view.execute), *somebodies(view.execute)]


def same(clipping: Clipping) -> Clipping:
    """Read a dispatch again as it was read."""
    return clipping


def taken(place: Path, things: Sequence[Thing | PublicMarks], **options: bool) -> list[Outcome]:
    """Take things in, and look whether the archive still agrees with itself."""
    with Archive.open(str(place), create=True, who="ben") as archive:
        offers = [Offer(f"x:{number}", thing) for number, thing in enumerate(things, 1)]
        outcomes = take_in(archive, offers, same, LATER, **options)
    assert verify(str(place)) == []
    return outcomes


@pytest.fixture(scope="session")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An archive without a dispatch, to be copied."""
    place = tmp_path_factory.mktemp("empty") / "empty.db"
    Archive.open(str(place), create=True).close()
    return place


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """An archive with two forms of a dispatch, another one, marks, and one that was removed."""
    place = tmp_path / "source.db"
    full = made.full()
    spaced = full._replace(dispatch=full.dispatch._replace(path="b.txt", raw=full.dispatch.raw + b"\n"))
    gone, other = made.plain("A ferry sank.", "gone.txt"), made.plain("A tug sailed.", "tug.txt")
    with Archive.open(str(place), create=True, who="ana") as archive:
        made.put(archive, full, gone)
        made.put(archive, spaced, other)
        archive.tag(full.ref, "sea", made.NOW)
        archive.note(full.ref, "Call “them”.", made.NOW)
        archive.remove(gone.ref, "by mistake", made.NOW)
        with archive.transaction() as writer:
            writer.insert("identity", [(4, "Choe Son-hui")])
            writer.insert("identity_name", [(4, "choe son hui", "same", made.NOW.isoformat(), "ana")])
            writer.insert(
                "fix", [(full.key, 1, "headline", "", 1, "In", None, "ana", made.NOW.isoformat(), None)]
            )
    return place


def test_an_empty_archive_gives_back_what_it_was_given(source: Path, tmp_path: Path) -> None:
    handed = all_of(source)
    assert len(handed) == 4
    outcomes = taken(tmp_path / "b.db", handed)
    assert [one.word for one in outcomes] == ["added", "added", "updated", "updated"]
    assert all_of(tmp_path / "b.db") == handed
    (copy,) = [one for one in handed if isinstance(one, Copy) and len(one.forms) > 1]
    with View.open(str(tmp_path / "b.db")) as view:
        assert view.raw(copy.clipping.key, 2) == copy.forms[1].raw
        assert [one.kind for one in view.events(copy.clipping.key)] == ["imported"]
    assert [one.kind for one in copy.history] == ["added", "updated", "tagged", "noted"]


def test_a_second_run_changes_nothing(source: Path, tmp_path: Path) -> None:
    handed = all_of(source)
    taken(tmp_path / "b.db", handed)
    before = (tmp_path / "b.db").read_bytes()
    assert {type(one) for one in taken(tmp_path / "b.db", handed)} == {Unchanged}
    assert (tmp_path / "b.db").read_bytes() == before
    assert {type(one) for one in taken(source, handed)} == {Unchanged}


def test_a_dry_run_says_the_same_and_keeps_nothing(source: Path, tmp_path: Path, empty: Path) -> None:
    shutil.copy(empty, tmp_path / "c.db")
    handed = all_of(source)
    assert taken(tmp_path / "c.db", handed, keep=False) == taken(tmp_path / "d.db", handed)
    assert all_of(tmp_path / "c.db") == []


def test_what_is_held_learns_what_it_lacked(source: Path, tmp_path: Path) -> None:
    place = tmp_path / "b.db"
    bare = made.full(published=None)._replace(findings=made.full().findings)
    with Archive.open(str(place), create=True, who="ben") as archive:
        archive.add(bare, made.capture("elsewhere.txt", bare.dispatch.raw))
        archive.tag(bare.ref, "own", LATER)
    (copy,) = [one for one in all_of(source) if isinstance(one, Copy) and one.clipping.key == bare.key]
    (outcome,) = taken(place, [copy])
    assert isinstance(outcome, Updated)
    for learnt in (
        "published supplied",
        "1 form supplied",
        "1 tag supplied",
        "1 note supplied",
        "1 fix supplied",
    ):
        assert learnt in (outcome.reason or "")
    (now,) = [one for one in all_of(place) if isinstance(one, Copy)]
    assert now.clipping.story.published == made.DAY
    assert [tag.name for tag in now.marks.tags] == ["own", "sea"]
    assert len(now.forms) == 2
    assert {one.path for one in now.sightings} == {"full.txt", "b.txt"}
    assert {past.kind for past in now.history} == {"added", "tagged", "updated", "noted"}
    assert isinstance(taken(place, [copy])[0], Unchanged)


def test_nothing_held_is_taken_away_or_replaced(tmp_path: Path) -> None:
    place, full = tmp_path / "b.db", made.full()
    with Archive.open(str(place), create=True) as archive:
        made.put(archive, full)
    other = Published(Period.day(date(2020, 1, 1)), "given")
    (copy,) = all_of(place)
    assert isinstance(copy, Copy)
    offered = replace(
        copy, clipping=copy.clipping._replace(story=copy.clipping.story._replace(published=other))
    )
    (outcome,) = taken(place, [offered])
    assert isinstance(outcome, Unchanged)
    assert "2020-01-01 was offered" in outcome.warnings[0].text
    gone = Removal(full.key, full.ref, made.NOW.isoformat(), "ana", "")
    (outcome,) = taken(place, [gone])
    assert isinstance(outcome, Unchanged)
    assert "here it stays" in outcome.warnings[0].text
    assert all_of(place) == [copy]


def test_what_was_removed_here_comes_back_and_that_is_said(tmp_path: Path) -> None:
    place, full = tmp_path / "b.db", made.full()
    with Archive.open(str(place), create=True, who="ana") as archive:
        made.put(archive, full)
        copies = all_of(place)
        archive.remove(full.ref, "by mistake", made.NOW)
    (outcome,) = taken(place, copies)
    assert isinstance(outcome, Added)
    assert "removed here on 2024-03-01 by ana" in outcome.warnings[0].text


def test_the_same_dispatch_twice_in_one_batch_is_added_once(source: Path, tmp_path: Path) -> None:
    copy = next(one for one in all_of(source) if isinstance(one, Copy))
    assert [type(one) for one in taken(tmp_path / "b.db", [copy, copy])] == [Added, Unchanged]


def test_judgements_are_added_to_the_same_name(source: Path) -> None:
    more = Somebody("Choe Son-hui", (Judgement("choe sun hui", "different", made.NOW.isoformat(), "ben"),))
    (outcome,) = taken(source, [more])
    assert outcome.reason == "1 judgement supplied"
    (held,) = [one for one in all_of(source) if isinstance(one, Somebody)]
    assert [one.name_key for one in held.judgements] == ["choe son hui", "choe sun hui"]


def test_public_marks_join_the_same_bytes_and_no_others(source: Path) -> None:
    full = made.full()
    marks = Marks((Tag("joined", made.NOW),))
    (outcome,) = taken(source, [PublicMarks("x-0", (full.dispatch.sha256,), marks)])
    assert outcome.reason == "1 tag supplied"
    assert outcome.ref == full.ref
    (missing,) = taken(source, [PublicMarks("x-0", ("0" * 64,), marks)])
    assert isinstance(missing, Refused)
    assert "not held here" in (missing.reason or "")


def test_a_hidden_correction_finds_its_words_or_says_that_it_does_not(source: Path) -> None:
    from hashlib import sha256

    from clipping_archive.domain.copy import HiddenFix

    full = made.full()
    words = full.story.paragraphs[1][5:20]
    fix = Fix("speaker", "", 1, "Bo Quillfeather", None, 5, "ana", made.NOW)
    digest = sha256(words.encode()).hexdigest()
    right, wrong = HiddenFix(fix, 1, 5, 20, digest), HiddenFix(fix, 7, 5, 20, digest)
    with Archive.open(str(source)) as archive, archive.transaction() as writer:
        key, learnt = join_public(  # type: ignore[misc]
            writer, PublicMarks("x", (full.dispatch.sha256,), Marks(), (right, wrong)), same
        )
    assert key == full.key
    assert learnt.said == ["1 fix supplied"]
    assert [one.kind for one in learnt.warnings] == ["fix-lost"]
    (copy,) = [one for one in all_of(source) if isinstance(one, Copy) and one.clipping.key == key]
    assert copy.marks.fixes[-1].words == words


@st.composite
def archives(draw: st.DrawFn) -> list[tuple[str, Clipping]]:
    """Draw what is done to a small archive: dispatches come, are tagged, noted, removed, dated anew."""
    done: list[tuple[str, Clipping]] = []
    for number in range(draw(st.integers(0, 5))):
        day = draw(st.none() | st.dates(date(2024, 2, 26), date(2024, 2, 28)))
        published = Published(Period.day(day), "given") if day else None
        words = draw(st.text(st.characters(codec="utf-8", exclude_characters="\n\r\0"), min_size=1))
        one = made.full(f" {number} {words}", path=f"{number}.txt", published=published)
        one = draw(
            st.sampled_from([one, made.plain(f"{number} {words}", f"{number}.txt", published=published)])
        )
        done.append(("add", one))
        done += [
            (deed, one)
            for deed in draw(st.lists(st.sampled_from(["tag", "note", "again", "date", "remove"])))
        ]
    return done


def dated(one: Clipping) -> Clipping:
    """Read a dispatch as one of another day."""
    return one._replace(story=one.story._replace(published=made.DAY))


def _done(archive: Archive, deed: str, one: Clipping) -> Iterator[None]:
    if deed in {"add", "again"}:
        more = b" \n" if deed == "again" else b""
        dispatch = one.dispatch._replace(raw=one.dispatch.raw + more, path=one.dispatch.path + deed)
        made.put(archive, one._replace(dispatch=dispatch))
    elif deed == "tag":
        archive.tag(one.ref, f"t{len(one.story.paragraphs)}", made.NOW)
    elif deed == "note":
        archive.note(one.ref, "x\ny", LATER)
    elif deed == "date":
        reread(archive, [one.key], dated, LATER)
    else:
        archive.remove(one.ref, "z", LATER)
    yield


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(archives())
def test_any_archive_comes_back_whole(empty: Path, done: list[tuple[str, Clipping]]) -> None:
    with TemporaryDirectory() as folder:
        one, two = Path(folder) / "one.db", Path(folder) / "two.db"
        shutil.copy(empty, one)
        shutil.copy(empty, two)
        gone: set[int] = set()
        with Archive.open(str(one), who="ana") as archive:
            for deed, clipping in done:
                if clipping.key in gone and deed not in {"add", "again"}:
                    continue
                gone = gone - {clipping.key} if deed != "remove" else gone | {clipping.key}
                list(_done(archive, deed, clipping))
        handed = all_of(one)
        taken(two, handed)
        assert all_of(two) == handed
        assert {type(outcome) for outcome in taken(two, handed)} <= {Unchanged}
