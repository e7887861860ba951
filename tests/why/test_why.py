"""A reason leads back to the bytes, and names what else was near."""

from __future__ import annotations

import pytest

from clipping_archive.domain.clipping import Clipping
from clipping_archive.domain.fix import Fix
from clipping_archive.domain.reason import Reason
from clipping_archive.extraction.weights import ACCEPT
from clipping_archive.why import reasons, why_not
from tests.fixes.copy import STORY, fixed, read


def one(clipping: Clipping, what: str, number: int) -> Reason:
    (found,) = [each for each in reasons(clipping) if (each.what, each.number) == (what, number)]
    return found


def rules(found: Reason) -> dict[str, str]:
    return {rule.about: rule.name for rule in found.rules}


def test_everything_is_numbered_from_one() -> None:
    clipping = read()
    found = clipping.findings
    listed = [(each.what, each.number) for each in reasons(clipping)]
    assert listed == [
        (what, number)
        for what, many in (
            ("quote", found.attributions),
            ("person", found.people),
            ("outlet", found.outlets),
            ("date", found.dates),
        )
        for number in range(1, len(many) + 1)
    ]
    assert [bool(each.key) for each in reasons(clipping)] == [what in {"quote", "date"} for what, _ in listed]


def test_a_statement_says_its_rules_and_what_they_went_by() -> None:
    found = one(read(), "quote", 2)
    assert rules(found) == {
        "content": "content before",
        "speaker": "pronoun: last speaker",
        "carrier": "carrier named",
    }
    assert [(fact.about, fact.text) for fact in found.facts] == [
        ("cue", "said"),
        ("speaker", "she"),
        ("antecedent", "Minister Jane Ottoway"),
        ("carrier", "kcna"),
    ]
    assert rules(one(read(), "quote", 1)) == {"content": "content behind", "speaker": "named person"}


def test_others_are_those_of_the_sentence_and_the_one_before() -> None:
    text = STORY.replace("KCNA said the", "Envoy Bo Tandt left. He met Rita Halloway. KCNA said the")
    clipping = read(text)
    near = [(fact.about, fact.text) for fact in one(clipping, "quote", 4).considered]
    assert near == [("person", "Rita Halloway")]
    assert one(read(), "quote", 1).considered == ()
    (before,) = one(read(), "quote", 4).considered
    assert "Brandt" in before.text, "a first sentence looks back into the paragraph before"


def test_a_corrected_speaker_says_so_and_the_rest_stays() -> None:
    clipping = fixed(read(), Fix("speaker", '"It is a good ship,"', value="Pim Oatley"))
    assert rules(one(clipping, "quote", 2)) == {
        "content": "content before",
        "speaker": "fixed by ada",
        "carrier": "carrier named",
    }


def test_a_person_has_its_evidence() -> None:
    found = one(read(), "person", 1)
    signs = {sign: weight for sign, weight, _ in found.evidence}
    assert found.name == "Jane Ottoway"
    assert signs["title"] > 0
    assert sum(signs.values()) >= ACCEPT == found.threshold
    assert [at.text for at in found.mentions] == ["Jane Ottoway"]


def test_what_is_no_person_has_too_little() -> None:
    found = why_not(read(STORY.replace("the ferry", "the Blue Ferry Square")), "Blue Ferry Square")
    assert sum(weight for _, weight, _ in found.evidence) < ACCEPT
    assert why_not(read(), "Bo Tandt").evidence == ()


def test_a_weekday_might_have_been_that_of_another_week() -> None:
    found = one(read(), "date", 1)
    assert found.name == "2024-01-16"
    assert [fact.text for fact in found.considered] == ["2024-01-09", "2024-01-23"]
    assert ("published", "2024-01-17 (file name)") in [(fact.about, fact.text) for fact in found.facts]
    assert one(read(STORY.replace("Tuesday that", "in December that")), "date", 1).considered == ()


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_words_lead_back_to_their_lines(end: str) -> None:
    text = (
        STORY.replace("said Tuesday", "sa\nid Tuesday").replace("late.", "late &amp; wet.").replace("\n", end)
    )
    clipping = read(text)
    original = clipping.dispatch.text.original
    for found in reasons(clipping):
        assert found.stood is not None
        assert found.words is not None
        assert original[found.stood.start : found.stood.end] == found.words.text
        lines = original.replace("\r\n", "\n").replace("\r", "\n").split("\n")
        assert found.stood.raw == "\n".join(lines[found.stood.line - 1 : found.stood.last_line])
        first = lines[found.stood.line - 1]
        assert first[found.stood.column - 1 :].startswith(found.words.text.split("\n")[0][:5])


def test_words_over_several_lines_and_mended_ones_are_led_back() -> None:
    text = STORY.replace("that the ferry had sailed", "that the fer&amp;ry had\nsailed far")
    found = one(read(text), "quote", 1)
    assert found.words is not None
    assert found.words.text.split() == ["the", "fer&ry", "had", "sailed", "far"]
    assert found.stood is not None
    assert (found.stood.line, found.stood.last_line) == (3, 4)
    assert found.stood.raw.endswith("had\nsailed far.")
    assert "fer&amp;ry" in found.stood.raw


def test_a_corrected_headline_stands_nowhere() -> None:
    clipping = fixed(read(), Fix("headline", value="KCNA sinks"))
    at = [each for each in clipping.findings.outlets[0].mentions if each.paragraph is None]
    assert at
    assert one(clipping, "outlet", 1).stood is None


def test_a_medium_of_no_list_has_its_signs() -> None:
    found = one(read("Rain\n\nThe daily Karsk Courier wrote that it rained.\n"), "outlet", 1)
    assert [(sign, weight) for sign, weight, _ in found.evidence] == [
        ("medium beside", 2.0),
        ("medium within", 2.0),
        ("reports", 2.0),
    ]
    assert found.threshold == 3.0
    assert [text.partition("“")[2] for *_, text in found.evidence] == [
        "daily Karsk Courier”",
        "Karsk Courier”",
        "wrote”",
    ]
    assert (one(read(), "outlet", 1).evidence, one(read(), "outlet", 1).threshold) == ((), None)
