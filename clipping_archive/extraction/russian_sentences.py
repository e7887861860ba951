"""A sentence of Russian copy: the forms of its statements, and who says what in them."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from clipping_archive.domain import expressions as re
from clipping_archive.extraction.foreign import (
    MASK,
    ForeignSentence,
    Party,
    Said,
    point,
)
from clipping_archive.gazetteer.languages import foreign_words

_DASH = r"\s*,?\s*[—–-]\s+"
HE = re.compile(r"(?<!\w)(?P<he>[Оо]на?)(?!\w)")
BY_HIS = re.compile(r"(?<!\w)[Пп]о (?P<he>его|её|ее) (?:словам|данным|мнению|оценке)")
_BY_WORDS = re.compile(r"(?<!\w)[Пп]о (?:словам|данным|информации|сообщению|сообщениям|мнению) ")
_CITING = re.compile(r"со ссылкой на ")
_TOLD = re.compile(r"(?:интервью|эфире)(?: \w+){0,2} [«\"]?\Z")
_SURE = ("quoted", "colon")
FRAGMENT = 3
"""A part of a sentence in marks that somebody said has so many words."""
NEAR = 90
"""So many code points may stand between a verb of saying and its speaker."""


@cache
def _verb() -> str:
    past = "|".join(sorted(foreign_words("russian", "words", "cues"), key=len, reverse=True))
    present = "|".join(sorted(foreign_words("russian", "words", "present"), key=len, reverse=True))
    return rf"(?<![\w-])(?:(?:{past})(?:(?:л|ла|ло|ли)(?:ся|сь)?|(?<=г))|{present})(?!\w)"


@cache
def _forms() -> dict[str, re.Pattern[str]]:
    """Give the places at which a verb of saying makes a statement."""
    verb = rf"(?P<cue>{_verb()})"
    return {
        "quoted": re.compile(rf"(?<={MASK}){_DASH}(?:[^.!?«»□]{{0,40}}? )??{verb}"),
        "reported": re.compile(rf"{verb}(?P<between>[^.!?□:]{{0,{NEAR}}}?),\s+(?:что|как)(?!\w)\s*"),
        "colon": re.compile(rf"{verb}(?P<between>[^.!?□:]{{0,{NEAR}}}?):\s*(?=□)"),
        "inserted": re.compile(rf"(?:,|(?<=□))\s+(?:как )?{verb}"),
        "fragment": re.compile(rf"{verb}(?P<between>[^.!?□:]{{0,{NEAR}}}?)\s(?=□)"),
        "as": re.compile(rf"(?<!\w)[Кк]ак (?:ранее |уже |ранее уже )?{verb}"),
    }


@cache
def _inside() -> re.Pattern[str]:
    """Match a speaker put between two parts of one quotation: «..., — сказал он. — ...»."""
    return re.compile(
        rf"(?P<stop>[,.!?…])\s+[—–-]\s+(?P<cue>{_verb()})(?P<who>[^«»—–]{{0,{NEAR}}}?)[.,]\s+[—–-]\s+"
    )


class RussianSentence(ForeignSentence):
    """A sentence of Russian copy."""

    __slots__ = ()

    def statements(self) -> Iterator[Said]:
        """Give the statements of the sentence, by the first form that fits."""
        parted = [said for quote in self.quotes if self._holds(quote) for said in self._parted(quote)]
        if parted:
            yield from parted
            return
        for name in ("quoted", "colon", "reported", "as", "inserted", "fragment"):
            found = _forms()[name].search(self.hidden, self.start, self.end)
            if found and (said := self._said(name, found)):
                yield said
                return
        if said := self._by_words():
            yield said

    def about(self) -> Party | None:
        """Give the person whom a sentence begins with, in the nominative: "he" may take that one up."""
        found = (one for one in self.parties if self.start <= one.mention.start < self.start + NEAR)
        first = next((one for one in found if one.kind == "person"), None)
        if first is None or first.name is None or first.mention.end > self.end:
            return None
        same = first.mention.rule == "post" or first.mention.text.split()[-1] == first.name.split()[-1]
        return first if same else None

    def _holds(self, span: tuple[int, int]) -> bool:
        return self.start <= span[0] and span[1] <= self.end

    def _parted(self, quote: tuple[int, int]) -> Iterator[Said]:
        """Read a quotation that its speaker interrupts: two stretches of words, one speaker."""
        found = _inside().search(self.text, *quote)
        if not found:
            return
        speaker = self._beside(found.end("cue"), found.end("who"))
        cue = point(self.text, self.number, *found.span("cue"), "cue")
        for start, end in ((quote[0], found.end("stop")), (found.end(), quote[1])):
            yield Said(self.number, start, end, True, cue, _rule("quoted, interrupted", speaker), speaker)

    def _said(self, name: str, found: re.Match[str]) -> Said | None:
        content = self._content(name, found)
        if content is None:
            return None
        cue = point(self.text, self.number, *found.span("cue"), "cue")
        before = name in ("reported", "colon", "fragment")
        beside = self._beside(found.end("cue"), self._reach(name, found), outlets=False)
        speaker = beside if name != "fragment" else None
        if speaker is None and before:
            speaker = self._before(found.start("cue"))
        carrier = self._outlet(found.end("cue"), self.end if not before else found.end())
        if name == "quoted" and found["cue"].endswith(
            "тся"
        ):  # "it is said in a statement": whose is not told
            carrier = None
        if speaker is None and name == "inserted" and (by := _BY_WORDS.search(self.hidden, *content[:2])):
            speaker = self._beside(by.end(), content[1], outlets=False)
        if speaker is None:
            speaker, carrier = carrier, None
        if name == "reported" and (tail := self._tail(found.end())):
            carrier = self._carrier(tail.end())
        if cited := self._after(_CITING):
            speaker, carrier = cited, carrier or (speaker if speaker and speaker.outlet else None)
        if speaker or name in _SURE or HE.search(self.hidden, self.start, self.end):
            return Said(self.number, *content, cue, _rule(name, speaker), speaker, carrier)
        return None

    def _reach(self, name: str, found: re.Match[str]) -> int:
        if name in ("reported", "colon", "fragment"):
            return found.end("between")
        if name == "as":
            comma = self.hidden.find(",", found.end())
            return min(self.end, comma if comma > 0 else self.end)
        return self.end

    def _content(self, name: str, found: re.Match[str]) -> tuple[int, int, bool] | None:
        """Give the words, and whether any of them stand in quotation marks."""
        if name in ("quoted", "colon", "fragment"):
            side, place = (1, found.start()) if name == "quoted" else (0, found.end())
            quote = next(one for one in self.quotes if one[side] == place)
            long = name != "fragment" or self.text[quote[0] : quote[1]].count(" ") >= FRAGMENT - 1
            return (*quote, True) if long else None
        if name == "inserted":
            return (
                self._stretch(self.start, found.start())
                if " " in self.hidden[self.start : found.start()]
                else None
            )
        if name == "as":
            comma = self.hidden.find(",", found.end("cue"), self.end)
            if comma < 0 or found.start() - self.start > 1:
                return self._stretch(self.start, found.start()) if found.start() > self.start else None
            return self._stretch(comma + 1, self.end)
        tail = self._tail(found.end())
        return self._stretch(found.end(), tail.start() if tail else self.end)

    def _tail(self, start: int) -> re.Match[str] | None:
        """Match a medium that carries a reported clause, behind it: "..., передает ТАСС"."""
        tail = _forms()["inserted"].search(self.hidden, start, self.end)
        return tail if tail and self._carrier(tail.end()) else None

    def _carrier(self, start: int) -> Party | None:
        """Give the medium right behind a verb."""
        return found if (found := self._beside(start, self.end)) and found.outlet else None

    def _stretch(self, start: int, end: int) -> tuple[int, int, bool] | None:
        words = self.hidden[start:end]
        first = start + len(words) - len(words.lstrip(" ,—–-"))
        last = start + len(words.rstrip(" .,—–-\n"))
        quoted = any(
            first <= one[0] and one[1] <= last and " " in self.text[slice(*one)] for one in self.quotes
        )
        return (first, last, quoted) if first < last else None

    def _beside(self, start: int, end: int, *, outlets: bool = True) -> Party | None:
        """Give the first party that stands behind a verb, the medium that was told apart."""
        found = (
            one
            for one in self.parties
            if start <= one.mention.start <= min(end, start + NEAR)
            and one.mention.end <= end
            and (outlets or not one.outlet)
        )
        return next(found, None)

    def _outlet(self, start: int, end: int) -> Party | None:
        outlets = [one for one in self._unquoted() if one.outlet]
        behind = (one for one in outlets if start <= one.mention.start < end)
        ahead = (one for one in outlets if self.start <= one.mention.start < start)
        return next(behind, None) or next(ahead, None)

    def _unquoted(self) -> list[Party]:
        """Give the parties that no quotation mentions."""
        inside = [range(first + 1, last - 1) for first, last in self.quotes]
        return [one for one in self.parties if not any(one.mention.start in span for span in inside)]

    def _before(self, end: int) -> Party | None:
        """Give the last party before a verb, which no comma or colon parts from it."""
        near = [one for one in self._unquoted() if self.start <= one.mention.start and one.mention.end <= end]
        if near and near[-1].outlet and _TOLD.search(self.hidden, self.start, near[-1].mention.start):
            near.pop()
        found = [one for one in near if not re.search(r"[,;:]", self.hidden[one.mention.end : end])]
        return found[-1] if found and not found[-1].outlet else None

    def _after(self, words: re.Pattern[str]) -> Party | None:
        found = words.search(self.hidden, self.start, self.end)
        return self._beside(found.end(), self.end) if found else None

    def _by_words(self) -> Said | None:
        """Read "по словам ...", which needs no verb; the words stand behind the comma or before it."""
        if his := BY_HIS.search(self.hidden, self.start, self.end):
            return self._by_his(his)
        found = _BY_WORDS.search(self.hidden, self.start, self.end)
        speaker = self._beside(found.end(), self.end) if found else None
        if found is None or speaker is None:
            return None
        comma = self.hidden.find(",", speaker.mention.end, self.end)
        if found.start() <= self.start + 1:
            content = self._stretch(comma + 1, self.end) if comma > 0 else None
        else:
            content = self._stretch(self.start, found.start())
        cue = point(self.text, self.number, found.start(), found.end() - 1, "cue")
        rule = _rule("according to", speaker)
        return Said(self.number, *content, cue, rule, speaker) if content else None

    def _by_his(self, found: re.Match[str]) -> Said | None:
        """Read "по его словам": who that is was said before."""
        comma = self.hidden.find(",", found.end(), self.end)
        first = found.start() <= self.start + 1
        span = (comma + 1, self.end) if first else (self.start, found.start())
        content = self._stretch(*span) if comma > 0 or not first else None
        cue = point(self.text, self.number, found.start(), found.end(), "cue")
        return Said(self.number, *content, cue, "according to") if content else None


def _rule(name: str, speaker: Party | None) -> str:
    return f"{name} + speaker: {speaker.mention.rule}" if speaker else name
