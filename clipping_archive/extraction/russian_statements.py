"""Statements in Russian copy: «...», — сказал; заявил, что; по словам; сообщает ТАСС."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from clipping_archive.domain import expressions as re
from clipping_archive.extraction.foreign import (
    Party,
    Said,
    Speakers,
    masked,
    point,
    spans_between,
)
from clipping_archive.extraction.russian_sentences import BY_HIS, HE, RussianSentence

_STOP = re.compile(r"(?<=[а-яёА-ЯЁ\w□)]{2})[.?!…]+[»”]?(?:\s+(?=[—–«„“□А-ЯЁA-Z\d-])|\s*\Z)")


class RussianStatements(Speakers):
    """Reads the statements of a story paragraph by paragraph, and remembers who spoke last."""

    def read(self, number: int, text: str, parties: Sequence[Party]) -> Iterator[Said]:
        """Find the statements of a paragraph."""
        hidden, quotes = masked(text)
        for start, end in spans_between(hidden, _STOP):
            within = [one for one in parties if start <= one.mention.start < end]
            held = quotes[bisect_left(quotes, (start, start)) : bisect_left(quotes, (end, end))]
            sentence = RussianSentence(number, text, hidden, start, end, within, held)
            made = [self._spoken(said, text, sentence) for said in sentence.statements()]
            yield from (said for said in made if said.speaker or said.rule != "according to")
            about = sentence.about() if not made else None
            if about:
                self.noted(number, about)

    def _spoken(self, said: Said, text: str, sentence: RussianSentence) -> Said:
        """Let "he" beside the verb have the person who spoke before."""
        if before := self.before(said):
            near = range(max(sentence.start, said.cue.start - 30), said.cue.end + 30)
            he = BY_HIS.match(text, said.cue.start) or HE.search(sentence.hidden, near.start, near.stop)
            if he and before.kind in ("person", "unnamed"):
                mention = point(text, said.paragraph, *he.span("he"), "pronoun")
                before = before._replace(mention=mention, antecedent=before.antecedent or before.mention)
                said = said._replace(speaker=before, rule=f"{said.rule} + speaker: pronoun")
        return self.kept(said)
