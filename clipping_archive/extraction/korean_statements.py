"""Statements in Korean copy: a clause or quotation, the particle that closes it, and a verb of saying."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from clipping_archive.domain import expressions as re
from clipping_archive.extraction.foreign import (
    MASK,
    ForeignSentence,
    Party,
    Said,
    Speakers,
    masked,
    point,
    spans_between,
)
from clipping_archive.gazetteer.languages import foreign_words

_STOP = re.compile(r"(?<=[가-힣□)])[.?!…]+(?:\s+|\Z)")
_QUOTED = r"(?<=□)(?:이라고|라고|이라며|라며|이라면서|라면서|면서도|면서|며|고|하고|는)"
_REPORTED = r"(?<=[다라자냐])(?:고|며|면서)"
_LINK = re.compile(rf"(?P<quoted>{_QUOTED})(?=[\s,])|(?P<reported>{_REPORTED})(?=[도만]?[\s,])")
_TOPIC = re.compile(r"(?:측)?(?:은|는|도|께서는)(?=[\s,□])")
_SUBJECT = re.compile(r"(?:측)?(?:은|는|이|가|도|께서는|께서)(?=[\s,□])")
_ACCORDING = re.compile(r"(?:에 따르면|에 의하면|에 따르면은),? ?")
_CITING = re.compile(r"(?:을|를|의 말을|의 발언을|의 보도를|발로) 인용(?:해|하여|하며|한),? ?")
_DAY = r"(?:(?:지난 |오는 )?(?:\d{1,2}월 )?\d{1,2}일(?:\([^)]{1,12}\))?|이날|전날|같은 날)(?: 오전| 오후)?"
_OCCASION = (
    r"(?:[가-힣·]{1,12} ){0,3}?(?:성명|담화|논평|기사|사설|보도|인터뷰|통화|(?:정례|서면)?브리핑|기자회견|"
    r"연설|보고서|자료|기자들|취재진)"
    r"(?:에서|[를을] 통해|[를을] 내고|을 열고|에게|[과와] 만나|[과와]의 (?:통화|인터뷰)에서)"
)
_AFTER_SUBJECT = re.compile(rf"[\s,]*(?:(?:{_DAY}|{_OCCASION}),?\s+)*")
_LEAD = re.compile(r"\s*(?:(?:앞서|이어|또|또한|한편|이에 대해|아울러|그러면서|그러나|하지만),? )?")
_HE = re.compile(r"\s*(?:이어 |또 |또한 )?(?P<he>그|그녀)(?:는|도|가)(?=[\s,□])")
_GOES_ON = re.compile(r"\s*(?:이어서?|또한?|그러면서|아울러|특히)[\s,]")
REACH = 60
"""So many code points may stand between the closing particle and its verb."""


@cache
def _cue() -> re.Pattern[str]:
    """Match a verb of saying in a form that ends or joins a clause."""
    hada = "|".join(foreign_words("korean", "words", "cues"))
    stems = [entry.split() for entry in foreign_words("korean", "words", "cues_irregular")]
    past = "|".join([f"(?:{hada})했", *(entry[1] for entry in stems)])
    present = "|".join([f"(?:{hada})(?:하|한)", *(entry[0] for entry in stems)])
    end = r"(?:습니다|다|으며|고|는데|지만|으나|으면서|던)"
    joins = r"(?:며|면서|고|기도)"
    noun = r"(?:바 있다)"
    relative = "|".join([f"(?:{hada})한", *(entry[2] for entry in stems)])
    return re.compile(
        rf"(?<![가-힣])(?:(?P<past>(?:{past})){end}|(?<=고 )했{end}|(?:{relative}) {noun}|"
        rf"(?:{present})(?:다(?=[.\s])|{joins}))"
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


class KoreanStatements(Speakers):
    """Reads the statements of a story paragraph by paragraph, and remembers who spoke last."""

    def read(self, number: int, text: str, parties: Sequence[Party]) -> Iterator[Said]:
        """Find the statements of a paragraph."""
        hidden, quotes = masked(text)
        for start, end in spans_between(hidden, _STOP):
            within = [one for one in parties if start <= one.mention.start and one.mention.end <= end]
            sentence = _Sentence(number, text, hidden, start, end, within, quotes)
            made = list(sentence.statements())
            for said in made:
                yield self._spoken(said, text, hidden, start)
            if not made and any(_SUBJECT.match(hidden, one.mention.end) for one in within):
                self.forget()  # somebody else did something: "he" may be that one

    def _spoken(self, said: Said, text: str, hidden: str, start: int) -> Said:
        """Let "he", or a sentence that goes on without a subject, have the person who spoke before."""
        if before := self.before(said):
            he = _HE.match(hidden, start)
            antecedent = before.antecedent or before.mention
            if he:
                mention = point(text, said.paragraph, *he.span("he"), "pronoun")
                before = before._replace(mention=mention, antecedent=antecedent)
                said = said._replace(speaker=before, rule=f"{said.rule} + speaker: pronoun")
            elif _GOES_ON.match(hidden, start):
                before = before._replace(antecedent=antecedent)
                said = said._replace(speaker=before, rule=f"{said.rule} + speaker: goes on")
        return self.kept(said)


class _Sentence(ForeignSentence):
    """A sentence of Korean copy."""

    __slots__ = ()

    def statements(self) -> Iterator[Said]:
        """Give the statements, innermost clause by clause; an outer medium carries the inner one."""
        clauses = list(self._clauses())
        at = 0
        while at < len(clauses):
            inner, outer = clauses[at], None
            if at + 1 < len(clauses) and clauses[at + 1].link.start() <= inner.cue.end():
                outer = clauses[at + 1]
                at += 1
            yield self._said(inner, outer)
            at += 1
        if not clauses and (told := self._according()):
            yield told

    def _clauses(self) -> Iterator[_Clause]:
        start = self.start
        for cue in _cue().finditer(self.hidden, self.start, self.end):
            links = list(_LINK.finditer(self.hidden, max(start, cue.start() - REACH), cue.start()))
            if links:
                yield self._clause(start, links[-1], cue)
                start = cue.end() - (self.hidden[cue.end() - 1] == "다")

    def _clause(self, start: int, link: re.Match[str], cue: re.Match[str]) -> _Clause:
        subject = self._party(link.end(), cue.start(), _SUBJECT)
        opened = [span for span in self.quotes if start <= span[0] and span[1] <= link.start()]
        quotes = tuple(span for span in opened if _LINK.match(self.hidden, span[1]))
        reach = quotes[0][0] if quotes else link.start()
        topic = self._party(start, reach, _SUBJECT if quotes else _TOPIC, last=bool(quotes))
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

    def _said(self, inner: _Clause, outer: _Clause | None) -> Said:
        speaker = inner.subject or inner.topic
        carrier = self._by_role(_ACCORDING, inner.cue.end(), "outlet")
        if outer:
            carrier = self._outer(outer, inner) or carrier
            if carrier and speaker == carrier:
                speaker = self._party(carrier.mention.end, inner.link.start(), _SUBJECT)
        cited = self._by_role(_CITING, (outer or inner).cue.start(), None)
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
            and _TOPIC.match(self.hidden, one.mention.end)
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
            start = self._behind(clause.topic, _SUBJECT)
        for party, role in ((cited, _CITING), (self._by_role(_ACCORDING, link, None), _ACCORDING)):
            if party and start <= party.mention.start and party.mention.end < link:
                start = self._behind(party, role)
        start = self._trimmed(start, link)
        direct = any(start <= one[0] and one[1] <= link and self.text[one[0]] in '"“' for one in self.quotes)
        return start, link, direct

    def _behind(self, party: Party, role: re.Pattern[str]) -> int:
        found = role.match(self.hidden, party.mention.end)
        behind = found.end() if found else party.mention.end
        after = _AFTER_SUBJECT.match(self.hidden, behind)
        return after.end() if after else behind

    def _trimmed(self, start: int, end: int) -> int:
        lead = _LEAD.match(self.hidden, start, end)
        return lead.end() if lead else start

    def _according(self) -> Said | None:
        """Read "according to ..." in a sentence without a verb of saying."""
        party = self._by_role(_ACCORDING, self.end, None)
        if party is None:
            return None
        role = _ACCORDING.match(self.hidden, party.mention.end)
        start = self._behind(party, _ACCORDING)
        end = start + len(self.hidden[start : self.end].rstrip(" .\n"))
        if role is None or start >= end:
            return None
        direct = MASK in self.hidden[start:end]
        cue = point(
            self.text, self.number, party.mention.end, party.mention.end + len(role[0].rstrip(" ,")), "cue"
        )
        return Said(
            self.number, start, end, direct, cue, f"according to + speaker: {party.mention.rule}", party
        )
