"""The JSON of the contract: keys, their order, offsets."""

from __future__ import annotations

import json

from clipping_archive.domain.clipping import Clipping
from clipping_archive.domain.dispatch import Assumption
from clipping_archive.domain.hit import Hit
from clipping_archive.domain.outcome import Added, Refused, Unchanged, Updated
from clipping_archive.domain.pages import OutletPage, PersonPage, Statement
from clipping_archive.views import page_records
from clipping_archive.views.record import (
    hit_record,
    json_array,
    jsonl,
    outcome_record,
    record,
    statement_record,
)

KEYS = (
    "schema ref path url format sha256 guid version signal headline series slugline byline editor_note notes "
    "rights urgency embargo keywords subjects language agency dateline published published_text "
    "first_published published_from paragraphs repairs people outlets attributions dates places absences"
)


def test_a_dispatch_has_the_keys_of_the_contract_in_their_order(clipping: Clipping) -> None:
    made = record(clipping)
    assert " ".join(made) == KEYS
    assert made["schema"] == 1
    assert " ".join(made["series"]) == "label kind number also"
    assert " ".join(made["agency"]) == "key name"
    assert " ".join(made["dateline"]) == "text places date credit"
    assert " ".join(made["dateline"]["places"][0]) == "name country"
    assert " ".join(made["repairs"][0]) == "kind paragraph start end before after"
    assert " ".join(made["people"][0]) == "name titles mentions"
    assert " ".join(made["people"][0]["mentions"][0]) == "paragraph start end text"
    assert " ".join(made["outlets"][0]) == "key name citations mentions"
    assert " ".join(made["attributions"][0]) == "paragraph start end text direct speaker cue outlet rule"
    assert " ".join(made["attributions"][0]["speaker"]) == "text kind name"
    assert " ".join(made["dates"][0]) == "paragraph start end text value precision"
    assert " ".join(made["absences"][0]) == "paragraph start end text who about rule"


def test_offsets_point_at_their_text(clipping: Clipping) -> None:
    made = record(clipping)
    found = [*made["attributions"], *made["dates"], *made["absences"]]
    found += [mention for key in ("people", "outlets") for one in made[key] for mention in one["mentions"]]
    assert found
    for one in found:
        assert made["paragraphs"][one["paragraph"]][one["start"] : one["end"]] == one["text"]


def test_a_hit_and_an_outcome_have_the_keys_of_the_contract(hit: Hit) -> None:
    keys = "schema ref thread agency series headline published published_from dateline outlets match"
    assert " ".join(hit_record(hit)) == keys
    assert " ".join(hit_record(hit)["match"]) == "paragraph start end text"
    assert " ".join(outcome_record(Added("a.txt", "x-1"))) == "schema path ref outcome supersedes reason"
    assert outcome_record(Refused("a.txt", reason="empty"))["outcome"] == "refused"


def test_the_reason_of_an_outcome_also_says_what_was_not_taken() -> None:
    doubt = (Assumption("date-kept", "2031 is held."),)
    assert outcome_record(Added("a.txt", "x-1", warnings=doubt))["reason"] is None
    assert outcome_record(Unchanged("a.txt", "x-1", warnings=doubt))["reason"] == "2031 is held."
    updated = Updated("a.txt", "x-1", warnings=doubt, reason="agency supplied")
    assert outcome_record(updated)["reason"] == "agency supplied; 2031 is held."


def test_every_record_carries_the_schema(
    clipping: Clipping, statement: Statement, pages: tuple[PersonPage, OutletPage]
) -> None:
    person, outlet = pages
    made = [
        statement_record(statement),
        page_records.person_record(person),
        page_records.outlet_record(outlet),
        page_records.ledger_record(clipping, "dates"),
    ]
    assert all(one["schema"] == 1 and next(iter(one)) == "schema" for one in made)


def test_an_array_is_one_document_and_lines_are_many(hit: Hit) -> None:
    made = [hit_record(hit), hit_record(hit)]
    assert json.loads("".join(json_array(made))) == made
    assert [json.loads(line) for line in jsonl(made)] == made
    assert "".join(json_array([])) == "[]\n"
