"""A cutting holds all that a clipping prints; runs give its paragraphs back, letter by letter."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from clipping_archive.domain.clipping import Capture, Clipping
from clipping_archive.domain.findings import Mention, Person
from clipping_archive.domain.story import Repair
from clipping_archive.views.cutting import cut
from clipping_archive.views.inline import paragraph_runs
from clipping_archive.views.sections import Asked, Run
from tests.views import made

CLIPPING = made.clipping()
TEXT = "Mirela Tandt met\nOssi Brandel late Tuesday."
spans = st.tuples(st.integers(0, len(TEXT)), st.integers(0, len(TEXT))).map(sorted)


@settings(max_examples=200)
@given(st.lists(spans, max_size=4), st.lists(st.integers(0, len(TEXT)), max_size=6))
def test_runs_give_the_paragraph_back_and_call_every_repair_once(
    people: list[list[int]], ends: list[int]
) -> None:
    cuts = sorted(ends)
    repairs = tuple(
        Repair("space", 0, start, end, "x", TEXT[start:end])
        for start, end in zip(cuts[::2], cuts[1::2], strict=False)
    )
    found = CLIPPING.findings._replace(
        people=tuple(Person("x", (), (Mention(0, start, end, TEXT[start:end]),)) for start, end in people),
        dates=(),
    )
    one = CLIPPING._replace(
        story=CLIPPING.story._replace(paragraphs=(TEXT,), repairs=repairs), findings=found
    )
    runs = paragraph_runs(one, 0, repairs=True)
    assert "".join(run.text for run in runs) == TEXT
    assert sorted(run.note for run in runs if run.note) == list(range(1, len(repairs) + 1))
    for number, repair in enumerate(repairs, 1):
        mended = "".join(run.text for run in runs if run.mend == number)
        assert mended == repair.after.replace("\n", "")


def test_roles_days_and_repairs_stand_where_they_belong(clipping: Clipping) -> None:
    first = cut(clipping, Asked(repairs=True)).paragraphs[0]
    assert Run("Mirela Tandt", "person") in first.runs
    assert Run(" [13 May]", "inferred") in first.runs
    second = cut(clipping, Asked(repairs=True)).paragraphs[1]
    mended = [index for index, run in enumerate(second.runs) if run.mend]
    assert "".join(second.runs[index].text for index in mended) == made.PARAGRAPHS[1][42:50]
    assert second.runs[mended[-1] + 1].note == 1
    assert not any(run.note or run.mend for run in cut(clipping, Asked()).paragraphs[1].runs)


def test_the_folders_of_a_machine_are_not_printed(clipping: Clipping) -> None:
    for path, words in (
        ("/home/ana/secret/a.txt", "as a.txt"),
        ("C:\\ana\\b.txt", "as b.txt"),
        ("-", "standard input"),
    ):
        capture = clipping.captures[0]._replace(path=path)
        assert isinstance(capture, Capture)
        (fact,) = [
            one
            for one in cut(clipping._replace(captures=(capture,)), Asked()).particulars
            if one.label == "Captured"
        ]
        assert words in fact.entries[0][0].text
        assert "ana" not in fact.entries[0][0].text


def test_the_parts_of_a_cutting(clipping: Clipping) -> None:
    one = cut(clipping, Asked())
    assert [fact.label for fact in one.facts] == ["Outlets cited", "Not yet reported", "People"]
    assert [fact.label for fact in one.particulars] == ["Reference", "SHA-256", "Captured", "Repairs"]
    assert one.carried == "3 of 3 quotations reach the reader through other media."
    assert (one.published, one.iso, one.known) == ("14 May 2031", "2031-05-14", "given")
    assert one.text[2] == made.PARAGRAPHS[2]
    assert cut(clipping._replace(part=2), Asked()).anchor == f"{clipping.ref}.2"
