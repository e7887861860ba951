"""Those whom Russian copy calls by their post alone: "сказал министр", "отметил глава МИД"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache

from clipping_archive.domain import expressions as re
from clipping_archive.extraction.foreign import Party, point
from clipping_archive.gazetteer.languages import foreign_words

_POSTS = {
    "глава государства": "президент",
    "глава мид": "министр иностранных дел",
    "глава правительства": "премьер-министр",
    "глава кабмина": "премьер-министр",
    "премьер": "премьер-министр",
}
"""What else a post is called."""


@cache
def _role() -> re.Pattern[str]:
    titles = "|".join(
        sorted(map(re.escape, foreign_words("russian", "people", "titles")), key=len, reverse=True)
    )
    over = (
        r"[А-ЯЁ]{2,8}|государства|правительства|кабмина|ведомства|министерства|республики|региона|компании|партии|"
        r"страны|города|области|края|России|Украины|Кремля|Минобороны|Минфина|Госдепа|Еврокомиссии"
    )
    return re.compile(rf"(?<![\w-])(?:[Пп]ервый )?(?P<word>(?i:{titles}))(?: (?:{over})){{0,2}}(?![\w-])")


def roles_in(number: int, text: str, titles: Mapping[str, tuple[str, ...]]) -> Iterator[Party]:
    """Give the posts that may speak; one that a single person of the story holds is that person."""
    for found in _role().finditer(text):
        words = found[0].lower()
        posts = {words, *(post for called, post in _POSTS.items() if words.startswith(called))}
        holds = [
            name
            for name, held in titles.items()
            if any(_is_held(post, title.lower()) for post in posts for title in held)
        ]
        mention = point(text, number, *found.span(), "post")
        if len(holds) == 1:
            yield Party(mention, "person", holds[0])
        else:
            yield Party(mention, "unnamed", None)


def _is_held(post: str, title: str) -> bool:
    """Say whether a title says that somebody holds a post: its first words are those of the post."""
    return re.match(rf"{re.escape(post)}(?!\w)", title) is not None
