"""A sentence of Korean copy: its clauses, and who says what in them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from clipping_archive.domain import expressions as re
from clipping_archive.extraction.foreign import (
    ForeignSentence,
    Party,
    Said,
    point,
)
from clipping_archive.extraction.korean_forms import (
    ACCORDING,
    AFTER_SUBJECT,
    CITING,
    GOES_ON,
    HE,
    LEAD,
    LINK,
    REACH,
    SUBJECT,
    SUBJECT_ENDS,
    TOLD,
    TOPIC,
    cue_form,
    loose_form,
)


@dataclass(frozen=True, slots=True)
class _Clause:
    """A verb of saying with the content before it: ``start`` is where the clause may begin."""

    start: int
    link: re.Match[str]
    cue: re.Match[str]
    subject: Party | None
    topic: Party | None
    quotes: tuple[tuple[int, int], ...]


class KoreanSentence(ForeignSentence):
    """A sentence of Korean copy."""

    __slots__ = ()

    def statements(self) -> Iterator[Said]:
        """Give the statements, innermost clause by clause; an outer medium carries the inner one."""
        made = list(self._with_verbs())
        if not made and (told := self._according()):
            made.append(told)
        yield from sorted([*made, *self._loose(made)], key=lambda one: one.start)

    def _with_verbs(self) -> Iterator[Said]:
        clauses = list(self._clauses())
        at = 0
        last: Said | None = None
        while at < len(clauses):
            inner, outer = clauses[at], None
            if at + 1 < len(clauses) and clauses[at + 1].link.start() <= inner.cue.end():
                outer = clauses[at + 1]
                at += 1
            said = self._said(inner, outer)
            if said.speaker is None and last and last.speaker and self._goes_on(inner):
                said = said._replace(speaker=last.speaker, rule=f"{said.rule} + speaker: same sentence")
            yield said
            last = said
            at += 1

    def _goes_on(self, clause: _Clause) -> bool:
        """Say whether a quotation further on in a sentence may have the speaker of the one before."""
        between = self.hidden[clause.start : clause.quotes[0][0]] if clause.quotes else "는 "
        return not SUBJECT_ENDS.search(between)

    def _loose(self, made: Sequence[Said]) -> Iterator[Said]:
        """Give the quotations of two words and more that are closed as words are, but without a verb."""
        for start, end in self.quotes:
            within = self.start <= start and end <= self.end and self.text[start] in '"“'
            told = any(one.start <= start and end <= one.end for one in made)
            if not within or told or " " not in self.text[start:end]:
                continue
            if closed := loose_form().match(self.hidden, end):
                cue = point(self.text, self.number, end, closed.end(), "closing particle")
                speaker, carrier = self._topic(self.start, start), self._by_role(ACCORDING, start, "outlet")
                yield Said(self.number, start, end, True, cue, _rule("no verb", speaker), speaker, carrier)
            elif credit := self._credit(end):
                cue = point(self.text, self.number, end, end + 1, "bracket")
                yield Said(self.number, start, end, True, cue, _rule("bracket", credit), credit)

    def _credit(self, end: int) -> Party | None:
        """Give the medium in brackets behind a quotation, as reviews of the press have it."""
        found = (one for one in self.parties if one.outlet and one.mention.start == end + 1)
        credit = next(found, None)
        return (
            credit if credit and self.hidden[end] == "(" and self.hidden[credit.mention.end] == ")" else None
        )

    def _clauses(self) -> Iterator[_Clause]:
        start = self.start
        for cue in cue_form().finditer(self.hidden, self.start, self.end):
            links = list(LINK.finditer(self.hidden, max(start, cue.start() - REACH), cue.start()))
            if links:
                yield self._clause(start, links[-1], cue)
                start = cue.end() - (self.hidden[cue.end() - 1] == "다")

    def _clause(self, start: int, link: re.Match[str], cue: re.Match[str]) -> _Clause:
        subject = self._party(link.end(), cue.start(), SUBJECT)
        opened = [span for span in self.quotes if start <= span[0] and span[1] <= link.start()]
        quotes = tuple(
            span
            for span in opened
            if LINK.match(self.hidden, span[1]) and (self.text[span[0]] in '"“' or span[1] == link.start())
        )
        reach = quotes[0][0] if quotes else link.start()
        topic = self._topic(start, reach) if quotes else self._party(start, reach, TOPIC)
        return _Clause(start, link, cue, subject, topic, quotes or ())

    def _party(self, start: int, end: int, role: re.Pattern[str], *, last: bool = False) -> Party | None:
        """Give the party that has a role between two places, the first or the last one."""
        found = [
            one
            for one in self.parties
            if start <= one.mention.start
            and one.mention.end < end
            and role.match(self.hidden, one.mention.end)
        ]
        return (found[-1] if last else found[0]) if found else None

    def _topic(self, start: int, end: int) -> Party | None:
        """Give who speaks before a quotation: whom the sentence is about, before who does something in it.

        Within a sentence about "him", or one that goes on from the last, a country or body is no speaker.
        """
        about = self._party(start, end, TOPIC, last=True)
        if about and not about.outlet:
            return about
        does = self._party(about.mention.end if about else start, end, SUBJECT, last=True)
        he = HE.match(self.hidden, self.start)
        goes_on = GOES_ON.match(self.hidden, self.start)
        if does and (he or (goes_on and does.kind == "organization")):
            does = None
        return does or about

    def _said(self, inner: _Clause, outer: _Clause | None) -> Said:
        speaker = inner.subject or inner.topic
        told = (outer or inner).cue.end()
        carrier = self._by_role(ACCORDING, inner.cue.end(), "outlet") or self._by_role(TOLD, told, "outlet")
        if (
            inner.quotes
            and carrier is None
            and (about := self._party(inner.start, inner.quotes[0][0], TOPIC))
        ):
            carrier = about if about.outlet and about != speaker else None
        if outer:
            carrier = self._outer(outer, inner) or carrier
            if carrier and speaker == carrier:
                speaker = self._party(carrier.mention.end, inner.link.start(), SUBJECT)
        cited = self._by_role(CITING, (outer or inner).cue.start(), None)
        rule = "quoted" if inner.quotes else "reported"
        if cited and speaker and speaker.outlet:
            speaker, carrier, rule = cited, speaker, f"{rule}, citing"
        elif speaker is None and carrier:
            speaker = carrier
        if carrier == speaker:
            carrier = None
        start, end, direct = self._content(inner, cited)
        if outer:
            rule += " within reported"
        if speaker:
            rule += f" + speaker: {speaker.mention.rule}"
        cue = point(self.text, self.number, inner.cue.start(), inner.cue.end(), "cue")
        return Said(self.number, start, end, direct, cue, rule, speaker, carrier)

    def _outer(self, outer: _Clause, inner: _Clause) -> Party | None:
        """Give the medium that carries an embedded statement: beside its verb, or the sentence's topic."""
        topics = [
            one
            for one in self.parties
            if one.outlet
            and one.mention.end <= inner.link.start()
            and TOPIC.match(self.hidden, one.mention.end)
        ]
        for one in (outer.subject, *topics):
            if one and one.outlet:
                return one
        return None

    def _by_role(self, role: re.Pattern[str], end: int, kind: str | None) -> Party | None:
        found = (
            one
            for one in self.parties
            if one.mention.end < end and role.match(self.hidden, one.mention.end) and kind in (None, one.kind)
        )
        return next(found, None)

    def _content(self, clause: _Clause, cited: Party | None) -> tuple[int, int, bool]:
        """Give the words: the quotations with what joins them, or the clause behind its topic."""
        link = clause.link.start()
        if clause.quotes:
            return clause.quotes[0][0], link, True
        start = clause.start
        if clause.topic and not clause.subject:
            start = self._behind(clause.topic, SUBJECT)
        for party, role in ((cited, CITING), (self._by_role(ACCORDING, link, None), ACCORDING)):
            if party and start <= party.mention.start and party.mention.end < link:
                start = self._behind(party, role)
        start = self._trimmed(start, link)
        direct = any(start <= one[0] and one[1] <= link and self.text[one[0]] in '"“' for one in self.quotes)
        return start, link, direct

    def _behind(self, party: Party, role: re.Pattern[str]) -> int:
        found = role.match(self.hidden, party.mention.end)
        behind = found.end() if found else party.mention.end
        after = AFTER_SUBJECT.match(self.hidden, behind)
        return after.end() if after else behind

    def _trimmed(self, start: int, end: int) -> int:
        lead = LEAD.match(self.hidden, start, end)
        return lead.end() if lead else start

    def _according(self) -> Said | None:
        """Read "according to ..." in a sentence without a verb of saying."""
        party = self._by_role(ACCORDING, self.end, None)
        if party is None:
            return None
        role = ACCORDING.match(self.hidden, party.mention.end)
        start = self._behind(party, ACCORDING)
        end = start + len(self.hidden[start : self.end].rstrip(" .\n"))
        if role is None or start >= end:
            return None
        direct = any(start <= one[0] and one[1] <= end and self.text[one[0]] in '"“' for one in self.quotes)
        cue = point(
            self.text, self.number, party.mention.end, party.mention.end + len(role[0].rstrip(" ,")), "cue"
        )
        return Said(
            self.number, start, end, direct, cue, f"according to + speaker: {party.mention.rule}", party
        )


def _rule(how: str, speaker: Party | None) -> str:
    return f"quoted, {how} + speaker: {speaker.mention.rule}" if speaker else f"quoted, {how}"
