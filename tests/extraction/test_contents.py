"""Where the content of a saying stands: what is one, and what only looks like one."""

from __future__ import annotations

import pytest

from tests.extraction.made import statements_in


def said(text: str) -> list[tuple[str, str]]:
    """List the statements of a text: who, and the words."""
    return [(one.speaker.text if one.speaker else "", one.text) for one in statements_in(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bell said of the port, “It is closed.”", [("Bell", "“It is closed.”")]),
        ("Bell said in note to a friend, “It is closed.”", [("Bell", "“It is closed.”")]),
        ("Bell said during a walk in Karsk that it was closed.", [("Bell", "it was closed")]),
        ("Bell wrote in an email to the port.", []),
        ("Bell wrote on X: “It is closed.”", [("Bell", "“It is closed.”")]),
        (
            "Bell said it was closed, and Jane Ottoway said it would open.",
            [("Bell", "it was closed"), ("Jane Ottoway", "it would open")],
        ),
        ("Bell said it held beer, wine; rum and gin.", [("Bell", "it held beer, wine; rum and gin")]),
        (
            "A pilot who asked not to be named told Bell that it was closed.",
            [("A pilot who asked not to be named", "it was closed")],
        ),
        ("It was closed, as reported by Yonhap.", [("Yonhap", "It was closed")]),
        ("It was closed, per the Karsk Accord.", []),
        ("„It is closed,“ Bell said.", [("Bell", "„It is closed,“")]),
        ("“It is closed for good, Bell said on Monday.", [("Bell", "“It is closed for good")]),
        ("Bell said in a paper titled “On Ports” that it was closed.", [("Bell", "it was closed")]),
        ("Bell said it was built in the U.S.", [("Bell", "it was built in the U.S.")]),
        (
            "“It is closed,” Bell said, adding: “It will open.”",
            [("Bell", "“It is closed,” Bell said, adding: “It will open.”")],
        ),
        ("Bell went on by saying, “It is closed.”", [("Bell", "“It is closed.”")]),
        ("The ad claims “it is closed for us.”", [("The ad", "“it is closed for us.”")]),
        ("Said Jane Ottoway, “It is closed.”", [("Jane Ottoway", "“It is closed.”")]),
        ("Said of the port, it is closed.", []),
        ("The old port, Bell said, was closed.", [("Bell", "The old port, Bell said, was closed")]),
        ("At least 20 boats sank, the mayor said.", [("the mayor", "At least 20 boats sank")]),
        (
            "In the meantime, however, “it looks a bit wet,” said Bell.",
            [("Bell", "“it looks a bit wet,”")],
        ),
        (
            "Such plans could mean that “the port will be closed for good,” he said.",
            [("he", "Such plans could mean that “the port will be closed for good,”")],
        ),
        ("Bell went on to say “it is closed for good.”", [("Bell", "“it is closed for good.”")]),
        ("Bell has gone so far as to say that it is closed.", [("Bell", "it is closed")]),
        ("Bell is to say “it is closed for good.”", []),
        ("“It is closed,” Bell went on to say.", [("Bell", "“It is closed,”")]),
        ("No one went on to claim that it is closed.", []),
        ("Bell has never gone on to say that it is closed.", []),
        ("In Karsk, “the city of ships,” Bell said it was gone.", [("Bell", "it was gone")]),
        (
            "It left a bill, which Karsk's mayor, Jane Ottoway, called “total political fog.”",
            [("which Karsk's mayor, Jane Ottoway", "“total political fog.”")],
        ),
        ("Bell raised $3 for the port.", []),
        ("Prices showed gains across the board.", []),
        ("A poll showed gains across the board.", [("A poll", "gains across the board")]),
        ("Bell raised concerns about the port.", [("Bell", "concerns about the port")]),
        ("Bell maintained a large lead in Karsk.", []),
        ("Bell maintained that it was closed.", [("Bell", "it was closed")]),
        ("Bell won 270 pledged delegates in Karsk.", []),
        ("Among registered voters the port is closed.", []),
        ("The race moves to Western states and then to Karsk.", []),
        ("Article Nine states that it is closed.", [("Article Nine", "it is closed")]),
        (
            "Jane Ottoway, noting the fog, said it was closed.",
            [("Jane Ottoway", "it was closed")],
        ),
        ("Jane Ottoway - a pilot, and a good one - said it was closed.", [("Jane Ottoway", "it was closed")]),
        ("The old port this month said it was closed.", [("The old port", "it was closed")]),
        (
            "“It is closed,” said Rep. J.K. Ottoway (D-Karsk), the pilot.",
            [("Rep. J.K. Ottoway (D-Karsk), the pilot", "“It is closed,”")],
        ),
        (
            "“It is closed,” said Del. Jane Ottoway (D-Karsk Islands).",
            [("Del. Jane Ottoway (D-Karsk Islands)", "“It is closed,”")],
        ),
        ("As Jane Ottoway put it, “It is closed.”", [("Jane Ottoway", "“It is closed.”")]),
        ("Jane Ottoway put it bluntly: “It is closed.”", [("Jane Ottoway", "“It is closed.”")]),
        ("Jane Ottoway put it on the quay.", []),
        ("The crowd shouted “Close it!” and left.", [("The crowd", "“Close it!”")]),
        ("Bell said “It is dry,” adding it was closed.", [("Bell", "“It is dry,” adding it was closed")]),
        (
            "The old port was closed, said its pilot, Jane Quell.",
            [("its pilot, Jane Quell", "The old port was closed")],
        ),
        ("Bell erupted: “It is closed,” she said.", [("she", "“It is closed,”")]),
        ("“Is it closed?” Jane Ottoway asked.", [("Jane Ottoway", "“Is it closed?”")]),
        ("“Is it closed?” Jane Ottoway left.", []),
        ("When Bell said it was closed, the crew left.", [("Bell", "it was closed")]),
        ("Years after Bell said it was closed, nobody came.", [("Bell", "it was closed, nobody came")]),
        ("Bell called it “a wreck” in a note, and the crew left.", [("Bell", "it “a wreck”")]),
        ("Bell called it “a wreck” and “a joke” in May.", [("Bell", "it “a wreck” and “a joke”")]),
        ('Bell called it "a wreck" in May.', [("Bell", 'it "a wreck"')]),
        ("Two officials call it “a wreck” in May.", [("Two officials", "it “a wreck”")]),
        ("Bell, who criticized the port, left.", []),
        ("Bell, who said it was closed, left.", [("Bell, who", "it was closed, left")]),
        ("Bell continued to walk along the quay.", []),
        ("Bell vowed to close the port.", [("Bell", "to close the port")]),
        ("Bell warned of a flood.", [("Bell", "of a flood")]),
        ("Speaking in “Harbour Hour,” Bell praised the port.", [("Bell", "the port")]),
        ("Standing on the old quay of the port, Bell released a dove.", []),
        ("The old port was closed, Bell said in Karsk.", [("Bell", "The old port was closed")]),
        ("The old port was closed, Bell reported, citing a note.", [("Bell", "The old port was closed")]),
        (
            "The fog began over the port of Karsk, said Jane Ottoway.",
            [("Jane Ottoway", "The fog began over the port of Karsk")],
        ),
    ],
)
def test_what_is_content(text: str, expected: list[tuple[str, str]]) -> None:
    assert said(text) == expected


def test_a_rule_of_dashes_ends_a_source() -> None:
    text = "The port of Karsk was closed, according to Jane Ottoway.------------Carl Bell left."
    assert said(text) == [("Jane Ottoway", "The port of Karsk was closed")]
