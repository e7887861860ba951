"""Sayings that lean on their sentence's subject: "... left, saying ..."; "... left and said that ..."."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from clipping_archive.domain import expressions as re
from clipping_archive.extraction.adverbs import without_adverbs
from clipping_archive.extraction.circumstances import opens_with_circumstance, opens_with_participle
from clipping_archive.extraction.content_ends import clause_end
from clipping_archive.extraction.contents import opens_content
from clipping_archive.extraction.frames import Frame, Span, skip_listener, skip_when
from clipping_archive.extraction.patterns import either, last_words, listed, word_set
from clipping_archive.extraction.sentences import Sentence
from clipping_archive.extraction.titles import is_head
from clipping_archive.gazetteer import cue_families, cues

_WORD = re.compile(r"[\w’'.&-]+(?<!\.)|,|\S")
_AUX = word_set("has have had is are was were will would did does do could can may might must should")
_PAST = word_set("""
    went took made gave kept held stood met began came got left set put sent brought fell rose became lost won
    led paid drew built stuck struck cut spent used ran sat tried shrugged let dealt fought broke flew
    sold bought lent fled shot threw knew grew drove ate caught chose sought taught thought told said spoke
    hit shook sank rode slept swept wore wrote withdrew felt heard saw bore hung hid forgot gave read
""")
_OPENS_ASIDE = word_set("who which whose whom a an the now then whom of including")
_PARTY = re.compile(r"\s*[A-Z](?:-[A-Z]|[a-z]*\.)")
"""What parties and states look like beside a name: "Rep. Ottoway, D-Ill., who left,"."""
_DOING = re.compile(r"\s*[a-z]+ing\b")
_PRONOUNS = word_set("he she they it we i you")
_DETERMINERS = word_set("the a an its his her their")
_NAME_ASIDE = re.compile(r" [A-Z][\w.’'-]*(?: (?:[a-z]{2,3} )?[A-Z][\w.’'-]*){0,3},")
LONGEST = 24
"""A subject has at most so many words, with what stands beside it."""
_PARTICIPLES = """
    saying, adding, arguing, noting, telling, writing, tweeting, warning, claiming, insisting, explaining
    stating, declaring, suggesting, asking, alleging, acknowledging, conceding, predicting, vowing, pledging
    promising, complaining, calling, describing, accusing, urging, demanding, stressing, emphasizing
    asserting, contending, announcing, replying, responding, reiterating, repeating, recalling, denying
    chanting, shouting, remarking
"""
_LINK = r"(?:,| --| —| –| -| by| before| while| upon)(?: and| but)? (?:\w+ly )?"
_AND_DOING = r", [a-z]+ing [^,;\x00]{2,80} and "
_OF_SOMEBODY = r" of (?P<who>[A-Z][\w’'.-]*(?: [A-Z][\w’'.-]*){0,3}) "
_ISSUED = either("""
    issued, issues, released, releases, sent, sent out, put out, posted, published, circulated, made, gave
    delivered, signed, tweeted, wrote, distributed
""")
_PAPERS = """
    statement, letter, message, tweet, post, memo, report, note, email, e-mail, release, declaration
    communique, video, appeal, resolution
"""
_NOUNS = last_words(listed(_PAPERS))
_PAPER = re.compile(
    rf"\b{_ISSUED} (?:an?|the|its|his|her|their|another|one) (?:[\w-]+ ){{0,2}}?"
    rf"{either(_PAPERS)} (?:\w+day )?$",
    needs=[f"{one} " for one in (*listed(_PAPERS), "day")],
)
"""Behind "The union issued a statement" a participle says what stands in it."""
_PARTICIPLE = re.compile(r"(?<=[ ,—–-])[a-z]+ing\b")
_CUES = frozenset(listed(_PARTICIPLES))
_LED = re.compile(rf"(?:{_LINK}|{_OF_SOMEBODY}|{_AND_DOING})$")
"""What stands before a participle that leans on a subject."""
_COMMA_AND_MARK = (",” ", '," ')
_OF_WHOM = word_set("saying asking telling calling")
REACH = 100
_CONJUNCTION = re.compile(r"(?:And|But|So|Yet)(?: then)? (?=[A-Z]|(?:he|she|they|the)\b)")
_COMMA = re.compile(r", (?!\d{4},)")
"""The comma before a year ends no circumstance: "On July 6, 2015, Ottoway ..."."""
_WHENEVER = re.compile("(?:When|While|After|Before|Since|As|Because|Although|Though|If) ")
_ADVERBS = either(r"also, then, later, again, once, (?:shortly|soon) (?:after|before), \w+ly, has, have, had")
_JOINED = re.compile(rf"\b(?:and|but|then)(?: {_ADVERBS})* $")


def following(sentence: Sentence, found: Sequence[Frame]) -> Iterator[Frame]:
    """Give the sayings of participles that stand in no other saying's content."""
    words = sentence.words
    if _CUES.isdisjoint(words):
        return
    papers = not _NOUNS.isdisjoint(words)
    subject: Span | None = None
    behind = sentence.start
    for match in _PARTICIPLE.finditer(sentence.blotted, sentence.start, sentence.end):
        if match[0] not in _CUES:
            continue
        start, end = match.span()
        low = max(sentence.start, behind, start - REACH)
        led = _LED.search(sentence.blotted, low, start)
        of_whom = led and led["who"]
        quoted = sentence.text.endswith(_COMMA_AND_MARK, low, start)
        if led is None and not quoted and not (papers and _PAPER.search(sentence.blotted, low, start)):
            continue
        if of_whom and match[0] not in _OF_WHOM:
            continue
        if start < behind or any(low <= start < high for frame in found for low, high in frame.contents):
            continue
        content = _content(sentence, match[0], end)
        who = led.span("who") if led and of_whom else subject or _speaker(sentence, found, start)
        if (
            who is None
            or content is None
            or any(low <= content[0] < high for frame in found for low, high in frame.contents)
        ):
            continue
        behind, subject = content[1], who
        yield Frame("participle", (start, end), who, (content,), None, cues()[match[0]].lemma)


def _speaker(sentence: Sentence, found: Sequence[Frame], at: int) -> Span | None:
    """Give who spoke last before a participle, else the subject of the sentence."""
    before = [frame.speaker for frame in found if frame.cue[0] < at]
    return before[-1] if before else main_subject(sentence, at)


def _content(sentence: Sentence, word: str, end: int) -> Span | None:
    family = cues()[word].family
    after = skip_listener(sentence, end) if "person" in cue_families()[family].takes else end
    at, that = skip_when(sentence, after)
    if sentence.body_end - at < 3 or not opens_content(sentence, family, at, that=that):
        return None
    return at, clause_end(sentence, at)


def joined_subject(sentence: Sentence, cue: int) -> Span | None:
    """Give the subject of a verb that "and" joins to another: "Ottoway left and said it rained"."""
    if not _JOINED.search(sentence.blotted, max(sentence.start, cue - 40), cue):
        return None
    return main_subject(sentence, cue)


def main_subject(sentence: Sentence, stop: int) -> Span | None:
    """Give the noun phrase before the first verb of a sentence, with what stands beside it between commas."""
    start = _past_circumstances(sentence, stop)
    if start is None:
        return None
    aside = False
    for number, word in enumerate(_WORD.finditer(sentence.blotted, start, stop)):
        if word[0] == ",":
            opens = _is_aside(sentence.blotted[word.end() : word.end() + 12]) or _names(
                sentence, start, word.end()
            )
            if not aside and not opens:
                return None
            aside = opens
        elif number and not aside and _is_verb(word[0]):
            return start, without_adverbs(sentence, start, word.start())
        if number == 0 and word[0].lower() in _PRONOUNS:
            return word.span()
        if number == LONGEST or word[0].lower() == "there":
            return None
    return None


def _is_aside(behind: str) -> bool:
    """Tell an apposition or a relative clause by its first word."""
    words = behind.split()
    named = bool(words) and words[0] in _OPENS_ASIDE
    return named or _PARTY.match(behind) is not None or _DOING.match(behind) is not None


def _names(sentence: Sentence, start: int, comma: int) -> bool:
    """Tell the name behind a role and a comma: "The envoy for Norland, Jane Ottoway, met her and said"."""
    before = sentence.blotted[start : comma - 1].split()
    role = before[0].lower() in _DETERMINERS or is_head(before[-1]) if before else False
    return role and _NAME_ASIDE.match(sentence.blotted, comma, sentence.end) is not None


def _is_verb(word: str) -> bool:
    if not word[0].islower():
        return False
    cue = cues().get(word)
    known = word in _AUX or word in _PAST or (cue is not None and cue.kind in {"past", "present"})
    return known or (word.endswith("ed") and len(word) > 4)


def _past_circumstances(sentence: Sentence, stop: int) -> int | None:
    """Step over "On Tuesday," and "During the talks," at the start of a sentence."""
    opening = _CONJUNCTION.match(sentence.text, sentence.start)
    at = opening.end() if opening else sentence.start
    for _ in range(2):
        if not _is_circumstance(sentence.blotted[at : at + 20]):
            return at
        comma = _COMMA.search(sentence.blotted, at, stop)
        if comma is None:  # "When Ottoway left and said it rained, ..."
            when = _WHENEVER.match(sentence.blotted, at, stop)
            return when.end() if when else None
        at = comma.end()
    return None if _is_circumstance(sentence.blotted[at : at + 20]) else at


def _is_circumstance(opening: str) -> bool:
    """Tell "On Tuesday" and "Walking to the port" from a subject."""
    return opens_with_circumstance(opening) or opens_with_participle(opening)
