"""Cut the words before or behind a verb of saying down to a noun phrase, or say that they are none."""

from __future__ import annotations

from clipping_archive.domain import expressions as re
from clipping_archive.extraction.patterns import either, word_set
from clipping_archive.extraction.verbs import AUXILIARIES, finite_in, main_verb, verbs_of_saying
from clipping_archive.gazetteer import cues

Span = tuple[int, int]

_NEXT_WORD = re.compile(r"\w+ (\w+)")
_FIRST_WORD = re.compile(r"\w*")
_DETERMINERS = word_set("the a an his her its their this these those")
_SAID = word_set("said told says tells")

_PRONOUN = re.compile(r"(?:^|.*[\s(—―–-])(?P<who>[Hh]e|[Ss]he|[Tt]hey|[Ww]e|I|[Ii]t)$", re.DOTALL)
_KEEPS_IT = word_set("""
    on of to about with by for at from in like behind after before over under against and or than near
""")
"""Words before which "it" is no subject: "several of it"."""
_JOINED_SUBJECTS = frozenset({"and", "or"})
FEW = 4
"""So few words before "and he" are a second subject: "Ottoway and he said"."""
_CONTRACTED = re.compile(
    r"(?<![\w’'])(?:he|she|it|they|we|I|you|who)(?P<rest>['’](?:ve|s|d))$", re.IGNORECASE
)
_IN_BRACKETS = re.compile(r"(?<= )\([^()]{3,200}\)")
_THAT = re.compile(r"[\w)”\"](?P<that> (?:that|which))$")
_WORD = re.compile(r"(?:[a-z]+ly )?([a-z]+) (?=[\w“\"])")
_LISTENER = re.compile(
    r"(?:reporters|journalists|lawmakers|parliament|state media|officials|us|him|her|them|me) "
)
_DAY = re.compile(r"(?:[A-Z][a-z]+day|today|yesterday|it|there) ")
_CLAUSE_WORDS = either("""
    that, what, because, whether, if, how, why, where, when, though, although, after, before, since
    which, whom, as, so, whereas, until, and, but
""")
_CLAUSES = re.compile(rf"(?:^|(?<=[\w,—–-] )){_CLAUSE_WORDS} ")
_ADVERBS = word_set("""
    later ago earlier again now then once today yesterday tonight week month year night morning may june july
    also still however instead yet too here there one said says knew believe believes think thinks hope hopes
    forgot show shows mean means course fact addition case time
""")
_ENDS_ADVERB = re.compile(r"\w+(?:day|ly)|\d{4}|[jfmasond][a-z]+(?:ary|ch|il|ust|ber)")
_COORDINATE = frozenset({"and", "but"})
_SUBORDINATE = word_set("after before since as until if")
"""Words that may be prepositions too; behind them only a short phrase is a clause's subject."""
_MANY = either("""
    the, an?, its, his, her, their, this, these, those, some, many, most, several, two, three, both, no
    nobody
""")
_OPENS_PHRASE = re.compile(
    rf"{_MANY} |[A-Z“\"]|(?:he|she|it|they|we|I|you)$|(?![a-z]+ing )[a-z]+(?: [A-Z][\w’'.-]*)+$"
    r"|(?:[a-z-]+ ){0,3}(?:[a-z-]+s|media|police|people)$"
)
_NOT_IN_PHRASE = re.compile(
    r"[,;:]|\b(?:of|in|on|at|for|with|from|to|by|and|or|\w+day|\d{4}s?|year|week|month)\b"
)
_MOST = 8
"""The subject of a clause has at most so many words."""
_LEADING = re.compile(
    r"[ ,]*(?:(?:now|[a-z]+ing|in|into|to|on|of|for|at|by|from|with|and|but|over|out|up|also|both)\b ?)*"
)
_LOWER = r"(?:(?!(?:that|which|and|or|if|than)\b)[a-z-]+ )?"
_GROUPS = either("media, police, officials, authorities, analysts, experts")
_NEAREST = re.compile(
    r"(?:^|.*?[\s(])(?P<who>he|she|it|they|we|I|you"
    rf"|(?:[Tt]he )?(?:[A-Z][\w.’'&-]* )*{_LOWER}{_GROUPS}"
    rf"|(?:[Tt]he )?(?:[A-Z][\w.’'&-]*(?: |$))+|(?:[Tt]he )?{_LOWER}[a-z-]+s)$",
    re.DOTALL,
)
_NEW_THING = re.compile(r".*\b(?P<thing>an? [\w-]+)")
_CIRCUMSTANCE = either(r"""
    asked, based, speaking, citing, quoting, responding, replying, referring, writing, issued, when asked
    [a-z]+ed (?:on|in|by|at|from|with|as|to|of|for|here), in an?, in (?:his|her|its|their), on, at, during
    for (?:his|her|its), of course, meanwhile, too, released, published, received, carried, posted, dated
""")
_ASIDE = re.compile(rf", {_CIRCUMSTANCE}\b[^,]*$")
"""What stands between commas behind a subject and tells when, where or how it spoke."""
_NOBODY = either(r"""
    if, whether, what, which, how, why, when, where, about, who, today, yesterday, tonight, tomorrow, late
    early, last, next, this (?:week|month|year), here, there, him, her, them, us, me, it
    [a-z]+(?<!un)ed, [a-z]+ing
""")
_NO_SPEAKER = re.compile(rf"{_NOBODY}\b(?! (?:minister|leader|king|official))|[A-Z][\w-]+ to [a-z]+ ")


def narrowed(text: str, start: int, end: int) -> Span | None:
    """Cut the words before a verb of saying to its subject; None where they hold none.

    ``start..end`` may still hold a verb before the subject ("the port said it",
    "a report that the ministry") or a relative pronoun behind it ("a report that").
    """
    phrase = _IN_BRACKETS.sub(_filled, text[start:end]) if ")" in text[start:end] else text[start:end]
    if contracted := _CONTRACTED.search(phrase):
        phrase = phrase[: contracted.start("rest")]
    if (at := _pronoun_at(phrase)) is not None:
        return None if _is_object(phrase[:at]) else (start + at, start + len(phrase))
    at = _past_verbs(phrase)
    at = _past_clauses(phrase, at)
    if relative := _THAT.search(phrase, at):
        phrase = phrase[: relative.start("that")]
        at += _antecedent(phrase[at:])
    elif aside := _ASIDE.search(phrase, at):
        phrase = phrase[: aside.start()]
    whole = at < len(phrase) and (relative or _is_whole(phrase[at:]))
    return (start + at, start + len(phrase)) if whole else None


def _filled(aside: re.Match[str]) -> str:
    """Make one word of what stands in brackets beside a name, which is a sentence at times."""
    return f"({'x' * (len(aside[0]) - 2)})"


def _pronoun_at(phrase: str) -> int | None:
    """Give where the pronoun stands that ends a phrase and is the subject: "something he", not "and I"."""
    found = _PRONOUN.match(phrase)
    if found is None:
        return None
    ahead = phrase[: found.start("who")].split()
    kept = _KEEPS_IT if found["who"].lower() == "it" else _JOINED_SUBJECTS
    if len(ahead) > FEW:  # "Ottoway met Brandl and he": a clause of its own
        kept = kept - {"and"}
    return None if ahead and ahead[-1].lower() in kept else found.start("who")


def _is_object(ahead: str) -> bool:
    """Tell what somebody says of a thing that its pronoun follows at once: "the tax he called for"."""
    words = ahead.split()
    if not words or ahead.endswith((", ", "- ", "— ", "– ", "(")):
        return False
    last = words[-1].lower()
    return not (
        _CLAUSES.match(f"{last} ") or last in _ADVERBS or last in cues() or _ENDS_ADVERB.fullmatch(last)
    )


def nearest(text: str, start: int, end: int, cue: int) -> int:
    """Give where the subject begins if another verb follows its cue: "images the ministry said were old"."""
    behind = _NEXT_WORD.match(text, cue)
    found = _NEAREST.match(text[start:end]) if behind and behind[1] in AUXILIARIES else None
    return start + found.start("who") if found else start


def can_speak(phrase: str) -> bool:
    """Tell whether what stands behind an inverted cue can be its subject: "..., said Ottoway"."""
    head = phrase.partition(",")[0]
    return _NO_SPEAKER.match(phrase) is None and main_verb(head) is None


def _past_verbs(phrase: str) -> int:
    """Step over verbs of saying at the start: "says the government", "told reporters that officials"."""
    at = 0
    while (word := _WORD.match(phrase, at)) and word[1] in verbs_of_saying():
        at = word.end()
        if word[1] in {"told", "tells"} and (listener := _LISTENER.match(phrase, at)):
            at = listener.end()
        if day := _DAY.match(phrase, at):
            at = day.end()
    return at


def _past_clauses(phrase: str, start: int) -> int:
    """Step over the clause before a subject of a clause of its own: "a report that the ministry"."""
    for found in reversed(list(_CLAUSES.finditer(phrase, start))):
        rest, word = phrase[found.end() :], found[0].strip()
        if word in _COORDINATE:
            if (
                _OPENS_PHRASE.match(rest)
                and main_verb(phrase[: found.start()]) is not None
                and _is_whole(rest)
            ):
                return found.end()
            continue
        if "," in rest or len(rest.split()) > _MOST or not _OPENS_PHRASE.match(rest):
            continue
        if word in _SUBORDINATE and _NOT_IN_PHRASE.search(rest):
            continue
        if word == "as" and rest.startswith(("a ", "an ")):
            continue
        if word == "that" and not _says_that(phrase[: found.start()], rest):
            continue
        if main_verb(rest) is None:
            return found.end()
    return start


def _says_that(ahead: str, rest: str) -> bool:
    """Tell "told reporters that officials" from a relative clause, "a group that helps refugees"."""
    words = ahead.split()
    return (
        rest[:1].isupper()
        or rest.split()[0] in {"the", "a", "an", "its", "his", "her", "their"}
        or any(word in verbs_of_saying() for word in words)
    )


def _antecedent(phrase: str) -> int:
    """Give where the noun phrase begins that a relative clause belongs to: "he sent a letter that"."""
    at = max((found.end() for found in finite_in(phrase)), default=0)
    leading = _LEADING.match(phrase, at)
    at = leading.end() if leading else at
    nearer = _NEW_THING.match(phrase, at) if len(phrase[at:].split()) > _MOST else None
    return nearer.start("thing") if nearer else at


def _first_word(phrase: str) -> str:
    found = _FIRST_WORD.match(phrase)
    return found[0] if found else ""


def _is_whole(phrase: str) -> bool:
    """Tell a noun phrase from a clause that got in front of the verb."""
    if phrase.lower() in _DETERMINERS:
        return False
    last = phrase.rpartition(", ")[2]
    first = last.split(" ", 1)[0]
    if phrase != last and (_first_word(last) in AUXILIARIES or first in _SAID):
        return False
    return main_verb(phrase.partition(",")[0]) is None
