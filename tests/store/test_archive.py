from __future__ import annotations

import random
from datetime import date
from functools import partial
from pathlib import Path

import pytest
from made import DAY, NOW, capture, full, plain, put

from clipping_archive.domain.clipping import Clipping, Remark
from clipping_archive.domain.outcome import Added, Unchanged, Updated
from clipping_archive.domain.period import Period, Published
from clipping_archive.domain.reference import hex_of
from clipping_archive.errors import ArchiveBusy, NoArchive, NoSuchClipping, NotAnArchive
from clipping_archive.store.archive import Archive
from clipping_archive.store.forecast import Forecast
from clipping_archive.store.rereading import reread
from clipping_archive.store.verify import verify
from clipping_archive.store.view import View


@pytest.fixture
def place(tmp_path: Path) -> str:
    return str(tmp_path / "archive.db")


def stored(place: str, key: int) -> Clipping:
    with View.open(place) as view:
        return view.clipping(key)


def slots(place: str) -> dict[int, int]:
    with View.open(place) as view:
        return dict(view.execute("SELECT key, slot FROM article"))


def phrase(place: str, words: str) -> list[int]:
    with View.open(place) as view:
        sql = "SELECT key FROM clippings_fts JOIN article ON slot = clippings_fts.rowid WHERE clippings_fts MATCH ?"
        return [row[0] for row in view.execute(sql, (words,))]


def test_a_clipping_comes_back_whole(place: str) -> None:
    one = full()
    with Archive.open(place, create=True) as archive:
        (outcome,) = put(archive, one)
    assert isinstance(outcome, Added)
    assert outcome.ref == one.ref
    assert outcome.warnings == one.story.assumptions
    back = stored(place, one.key)
    assert back._replace(captures=(), added_at=None) == one
    assert back.captures == (capture("full.txt", one.dispatch.raw),)
    assert back.added_at == NOW
    assert "".join(piece.text for piece in back.story.pieces) == one.dispatch.text.text
    assert verify(place) == []


def test_bytes_of_any_encoding_come_back(place: str) -> None:
    raw = "Zoë said so — twice".encode("windows-1252")
    text = "not what the bytes say"
    odd = plain("x")._replace(dispatch=plain("x").dispatch._replace(raw=raw, encoding="windows-1252"))
    other = odd._replace(dispatch=odd.dispatch._replace(raw=raw + b"!", encoding="no-such-codec"))
    other = other._replace(story=other.story._replace(paragraphs=(text,)))
    with Archive.open(place, create=True) as archive:
        put(archive, odd, other)
    with View.open(place) as view:
        assert view.raw(odd.key) == raw
        assert view.clipping(odd.key).dispatch == odd.dispatch
        assert view.clipping(other.key).dispatch == other.dispatch
        assert view.clipping(other.key).story == other.story


def test_a_second_time_nothing_is_new(place: str) -> None:
    with Archive.open(place, create=True) as archive:
        put(archive, full())
        (again,) = put(archive, full())
        first, second = put(archive, plain("one"), plain("one"))
    assert isinstance(again, Unchanged)
    assert (type(first), type(second)) == (Added, Unchanged)
    with View.open(place) as view:
        assert [event.kind for event in view.events()] == ["added", "added"]


def test_a_copy_in_other_white_space_is_a_further_item(place: str) -> None:
    one, two = plain("some words here"), plain("some  words\nhere", path="b.txt")
    assert one.key == two.key
    with Archive.open(place, create=True) as archive:
        _, outcome = put(archive, one, two)
    assert isinstance(outcome, Updated)
    assert "white space" in (outcome.reason or "")
    with View.open(place) as view:
        assert view.raw(one.key) == b"some words here"
        assert view.raw(one.key, 2) == b"some  words\nhere"
        assert view.clipping(one.key).dispatch.path == "a.txt"
        assert [found.path for found in view.captures(one.key)] == ["a.txt", "b.txt"]
        with pytest.raises(NoSuchClipping):
            view.raw(one.key, 3)
    assert verify(place) == []


def test_a_date_supplied_later_moves_the_slot(place: str) -> None:
    undated, dated = full(published=None), full()
    with Archive.open(place, create=True) as archive:
        put(archive, undated)
        assert slots(place)[undated.key] == -1
        archive.tag(undated.ref, "kept", NOW)
        (outcome,) = put(archive, dated)
        assert isinstance(outcome, Updated)
        assert outcome.reason == "published supplied"
        assert slots(place)[dated.key] >> 16 == DAY.period.first.toordinal()
        (again,) = put(archive, undated)
        assert isinstance(again, Unchanged)
    back = stored(place, dated.key)
    assert (back.story, back.findings, back.tags) == (dated.story, dated.findings, ("kept",))
    assert verify(place) == []


def test_slots_count_within_the_day_and_down_while_undated(place: str) -> None:
    day = DAY.period.first.toordinal() << 16
    made = [plain(f"dated {n}", published=DAY) for n in range(3)] + [plain(f"undated {n}") for n in range(2)]
    with Archive.open(place, create=True) as archive:
        put(archive, *made[:2])
        put(archive, *made[2:])
    held = slots(place)
    assert [held[one.key] for one in made] == [day, day + 1, day + 2, -1, -2]


def test_a_full_day_goes_on_in_the_next(place: str) -> None:
    one, two = plain("one", published=DAY), plain("two", published=DAY)
    last = (DAY.period.first.toordinal() << 16) + 0xFFFF
    with Archive.open(place, create=True) as archive:
        put(archive, one)
        with archive.transaction() as writer:
            writer.fresh([one.key])
            from clipping_archive.store import fulltext

            fulltext.take(writer.execute)
            writer.execute("UPDATE article SET slot = ?", (last,))
            fulltext.put(writer.execute)
        put(archive, two)
    assert slots(place) == {one.key: last, two.key: last + 1}
    assert verify(place) == []


def test_marks_are_put_and_taken_off(place: str) -> None:
    one = full()
    with Archive.open(place, create=True, who="pim") as archive:
        put(archive, one)
        archive.tag(one.ref, "dprk", NOW)
        archive.tag(one.ref, "dprk", NOW)
        assert archive.note(one.ref, "look again", NOW) == 1
        assert archive.note(one.ref[:12], "and again", NOW) == 2
        assert archive.unnote(one.ref, 1, NOW)
        assert not archive.unnote(one.ref, 1, NOW)
        assert stored(place, one.key).tags == ("dprk",)
        assert archive.untag(one.ref, "dprk", NOW)
        assert not archive.untag(one.ref, "dprk", NOW)
    back = stored(place, one.key)
    assert (back.tags, back.remarks) == ((), (Remark(2, "and again", NOW),))
    with View.open(place) as view:
        assert {event.who for event in view.events(one.key)} == {"pim"}
        kinds = [event.kind for event in view.events(one.key)]
    assert kinds == ["added", "tagged", "noted", "noted", "unnoted", "untagged"]
    assert verify(place) == []


def test_removing_leaves_a_tombstone_and_nothing_else(place: str) -> None:
    one, two = full(), plain("other words")
    with Archive.open(place, create=True) as archive:
        put(archive, one, two)
        archive.tag(one.ref, "dprk", NOW)
        assert archive.remove(hex_of(one.key), "asked to", NOW) == one.ref
        with pytest.raises(NoSuchClipping):
            archive.remove(one.ref, "twice", NOW)
    with View.open(place) as view:
        for table in ("item_bytes", "item", "sighting", "capture", "article"):
            assert view.execute(f"SELECT count(*) FROM {table}")[0][0] == 1, table
        for table in ("mention", "attribution", "tag", "person_slot", "tag_slot", "dateline_place"):
            assert view.execute(f"SELECT count(*) FROM {table}")[0][0] == 0, table
        assert [tuple(row) for row in view.execute("SELECT ref, reason FROM tombstone")] == [
            (one.ref, "asked to")
        ]
    assert phrase(place, "Vantongeren") == []
    with Archive.open(place) as archive:
        (outcome,) = put(archive, one)
    assert isinstance(outcome, Added)
    with View.open(place) as view:
        assert "removed before" in view.events(one.key)[-1].detail
    assert verify(place) == []


def test_korean_is_found_in_front_of_its_particle(place: str) -> None:
    one = plain("최선희는 말했다", headline="Café 최선희")
    with Archive.open(place, create=True) as archive:
        put(archive, one)
    assert phrase(place, 'body : "최 선 희"') == [one.key]
    assert phrase(place, "headline : cafe") == [one.key]


def test_a_dry_run_answers_the_same(place: str) -> None:
    offers = [
        [plain("one"), full(published=None)],
        [full(), plain(" one ", path="b.txt"), full()],
        [plain("one")],
    ]
    before = Forecast(None)
    foreseen = [put(before, *batch) for batch in offers]
    with Archive.open(place, create=True) as archive:
        assert [put(archive, *batch) for batch in offers] == foreseen
        put(archive, plain("three"))
    with View.open(place) as view:
        after = Forecast(view.execute)
        assert [type(one) for one in put(after, plain("three"), plain("four"))] == [Unchanged, Added]


def test_what_cannot_be_opened_says_so(tmp_path: Path, place: str) -> None:
    with pytest.raises(NoArchive):
        Archive.open(place)
    with pytest.raises(NoArchive):
        View.open(place)
    text = tmp_path / "text.db"
    text.write_bytes(b"no database at all, only words " * 99)
    for opening in (View.open, Archive.open):
        with pytest.raises(NotAnArchive):
            opening(str(text))
    assert text.read_bytes() == b"no database at all, only words " * 99


def test_a_second_writer_is_told_to_wait(place: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with Archive.open(place, create=True) as archive, Archive.open(place) as other:
        other._writer.execute("PRAGMA busy_timeout = 10")
        with archive.transaction(), pytest.raises(ArchiveBusy):
            put(other, plain("one"))
        assert isinstance(put(other, plain("one"))[0], Added)


def dated(one: Clipping, published: Published | None) -> Clipping:
    """Read a dispatch as one of another day, which moves its slot."""
    return one._replace(story=one.story._replace(published=published))


def test_any_order_of_changes_keeps_the_index_whole(place: str) -> None:
    chance = random.Random(7)
    pool = [full(f" Number {n} 한국 é.", path=f"{n}.txt") for n in range(12)]
    pool += [plain(f"word{n} ünter words", path=f"p{n}.txt") for n in range(12)]
    with Archive.open(place, create=True) as archive:
        held: set[int] = set()
        for _ in range(60):
            one = chance.choice(pool)
            ref = hex_of(one.key)
            if one.key not in held:
                put(archive, *chance.sample(pool, 3), one)
                with View.open(place) as view:
                    held = {row[0] for row in view.execute("SELECT key FROM article")}
            elif chance.random() < 0.4:
                archive.remove(ref, "chance", NOW)
                held.discard(one.key)
            else:
                day = date(2020, 1, chance.randint(1, 28))
                published = chance.choice([None, Published(Period.day(day), "corrected")])
                reread(archive, [one.key], partial(dated, published=published), NOW)
    assert verify(place) == []


def test_a_batch_that_fails_leaves_nothing_and_what_follows_is_whole(place: str) -> None:
    broken = plain("words", headline="\ud800")
    with Archive.open(place, create=True) as archive:
        with pytest.raises(UnicodeEncodeError):
            put(archive, full(), broken)
        assert slots(place) == {}
        assert isinstance(put(archive, full())[0], Added)
    assert stored(place, full().key).story == full().story
    assert verify(place) == []
