"""Pack word lists the way that ``clipping_archive/gazetteer/packed.py`` reads."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Set
from itertools import takewhile

from clipping_archive.gazetteer.packed import BLOCK, CLASSES, ENDINGS, FIRST, OFF, STEM


def packed(lists: Mapping[str, Set[str]], inflected: bool = False) -> str:
    """Write lists as one text; with ``inflected`` the class of a word tells its regular forms."""
    left = set().union(*lists.values())
    classes: dict[str, str] = {}
    for word in sorted(left, key=lambda word: (len(word), word)):
        if word in left:
            endings = [ending for ending in ENDINGS if is_form(word, ending, left)] if inflected else []
            forms = {"": word} | {ending: ENDINGS[ending](word) for ending in endings}
            left -= set(forms.values()) - {word}
            classes[word] = " ".join(
                f"{name}+{ending}" if ending else name
                for ending, form in forms.items()
                for name, words in lists.items()
                if form in words
            )
    named = Counter(classes[word] for word in sorted(left)).most_common()
    letters = {name: letter for (name, _), letter in zip(named, ("", *CLASSES), strict=False)}
    assert len(letters) == len(named), "more classes than letters"
    return ",".join(letters) + "\n" + "\n".join(lines({word: letters[classes[word]] for word in left}))


def is_form(word: str, ending: str, left: Set[str]) -> bool:
    """Say whether a word has a regular form that is a word too and stands in the same group."""
    if len(word) == 1:
        return False
    form = ENDINGS[ending](word)
    return form in left and form != word and form[:STEM] == word[:STEM].ljust(STEM)


def lines(letters: Mapping[str, str]) -> list[str]:
    """Write each word as what it adds to the word before it, or to the letters of its group or block."""
    found: dict[str, str] = {}
    last = ""
    for word in sorted(word.ljust(STEM) for word in letters):
        start, letter = word[: STEM - 1], letters[word.rstrip()]
        same = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(last, word, strict=False)))
        if start not in found:
            found[start] = word[STEM - 1]
        elif same < STEM:
            found[start] += f"|{word[STEM - 1]}"
        if len(word) == STEM:
            found[start] += letter or FIRST
        elif same <= STEM:
            found[start] += BLOCK + word[STEM:] + letter
        else:
            found[start] += OFF[len(last) - same] + word[same:] + letter
        last = word
    return [start + line for start, line in found.items()]
