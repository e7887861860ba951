"""Statements in Korean copy: a clause or quotation, the particle that closes it, and a verb of saying."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from clipping_archive.extraction.foreign import (
    Party,
    Said,
    Speakers,
    masked,
    point,
    spans_between,
)
from clipping_archive.extraction.korean_forms import (
    GOES_ON,
    HE,
    HE_SAYS,
    STOP,
    SUBJECT,
    SUBJECT_ENDS,
    TOPIC,
)
from clipping_archive.extraction.korean_sentences import KoreanSentence


class KoreanStatements(Speakers):
    """Reads the statements of a story paragraph by paragraph, and remembers who spoke last."""

    def read(self, number: int, text: str, parties: Sequence[Party]) -> Iterator[Said]:
        """Find the statements of a paragraph."""
        hidden, quotes = masked(text)
        for start, end in spans_between(hidden, STOP):
            within = [one for one in parties if start <= one.mention.start and one.mention.end <= end]
            held = quotes[bisect_left(quotes, (start, start)) : bisect_left(quotes, (end, end))]
            sentence = KoreanSentence(number, text, hidden, start, end, within, held)
            made = list(sentence.statements())
            for said in made:
                yield self._spoken(said, text, hidden, start)
            if not made:
                self._meant(number, [one for one in within if SUBJECT.match(hidden, one.mention.end)], hidden)

    def _meant(self, number: int, subjects: Sequence[Party], hidden: str) -> None:
        """Let "he" be the one person whom a sentence without a statement is about, or nobody known."""
        about = [one for one in subjects if one.kind == "person" and TOPIC.match(hidden, one.mention.end)]
        if len({one.name for one in about}) == 1:
            self.noted(number, about[0])
        elif subjects:
            self.forget()

    def _spoken(self, said: Said, text: str, hidden: str, start: int) -> Said:
        """Let "he", or a sentence that goes on without a subject, have the person who spoke before."""
        if said.speaker:
            return self.kept(said)
        before = self.before(said)
        if he := HE.match(hidden, start) or HE_SAYS.search(hidden, said.end, said.cue.start):
            mention = point(text, said.paragraph, *he.span("he"), "pronoun")
            speaker = Party(mention, "unnamed", None)
            if before and before.kind != "organization" and before.mention.rule != "topic":
                speaker = before._replace(mention=mention, antecedent=before.antecedent or before.mention)
            said = said._replace(speaker=speaker, rule=f"{said.rule} + speaker: pronoun")
            return self.kept(said) if speaker.antecedent else said
        if before and (GOES_ON.match(hidden, start) or _without_subject(said, hidden, start)):
            before = before._replace(antecedent=before.antecedent or before.mention)
            said = said._replace(speaker=before, rule=f"{said.rule} + speaker: goes on")
        return self.kept(said)


def _without_subject(said: Said, hidden: str, start: int) -> bool:
    """Say whether nobody does anything before a quotation: who spoke last goes on."""
    return said.direct and said.rule == "quoted" and SUBJECT_ENDS.search(hidden, start, said.start) is None
