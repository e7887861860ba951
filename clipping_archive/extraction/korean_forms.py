"""The forms of statements in Korean copy, as expressions over text whose quotations are masked."""

from __future__ import annotations

from functools import cache

from clipping_archive.domain import expressions as re
from clipping_archive.gazetteer.languages import foreign_words

STOP = re.compile(r"(?<=[가-힣□)])[.?!…]+(?:\s+|\Z)")
_QUOTED = r"(?<=□)(?:이라고|라고|이라며|라며|이라면서|라면서|면서도|면서|며|고|하고|는)"
_REPORTED = r"(?<=[다라자냐])(?:고|며|면서)"
LINK = re.compile(rf"(?P<quoted>{_QUOTED})(?=[\s,])|(?P<reported>{_REPORTED})(?=[도만]?[\s,])")
_ASIDE = r"[》」]?(?:\([^()□]{1,24}\))?(?: 등)?(?: ?측)?"
TOPIC = re.compile(rf"{_ASIDE}(?:은|는|도|께서는)(?=[\s,□])")
SUBJECT = re.compile(rf"{_ASIDE}(?:은|는|이|가|도|께서는|께서)(?=[\s,□])")
SUBJECT_ENDS = re.compile(r"[가-힣A-Za-z)][은는이가]\s")
"""What ends as a subject does."""
ACCORDING = re.compile(rf"{_ASIDE}(?:에 따르면|에 의하면|에 따르면은),? ?")
CITING = re.compile(rf"{_ASIDE}(?:을|를|의 말을|의 발언을|의 보도를|발로) 인용(?:해|하여|하며|한),? ?")
TOLD = re.compile(
    rf"{_ASIDE}(?:에 (?=□|(?:전|말|밝|설명|털어|토로|확인)[가-힣])|에 출연해|에 기고한|에 실린"
    r"|(?:[와과]의? |의 | )?(?:단독 |화상 |서면 |전화 )?인터뷰(?:에서|를 통해|를 갖고))"
)
_DAY = r"(?:(?:지난 |오는 )?(?:\d{1,2}월 )?\d{1,2}일(?:\([^)]{1,12}\))?|이날|전날|같은 날)(?: 오전| 오후)?"
_OCCASION = (
    r"(?:[가-힣·]{1,12} ){0,3}?(?:성명|담화|논평|기사|사설|보도|인터뷰|통화|(?:정례|서면)?브리핑|기자회견|"
    r"연설|보고서|자료|기자들|취재진)"
    r"(?:에서|[를을] 통해|[를을] 내고|을 열고|에게|[과와] 만나|[과와]의 (?:통화|인터뷰)에서)"
)
AFTER_SUBJECT = re.compile(rf"[\s,]*(?:(?:{_DAY}|{_OCCASION}),?\s+)*")
LEAD = re.compile(r"\s*(?:(?:앞서|이어|또|또한|한편|이에 대해|아울러|그러면서|그러나|하지만),? )?")
HE = re.compile(
    r"\s*(?:(?:이어|또|또한|그러면서|특히|다만|아울러|이날|앞서),? )?(?P<he>그|그녀)(?:는|도|가)(?=[\s,□])"
)
HE_SAYS = re.compile(r"(?<=\s)(?P<he>그|그녀)(?:는|가)(?=\s)")
GOES_ON = re.compile(r"\s*(?:이어서?|또한?|그러면서|아울러|특히)[\s,]")
REACH = 60
"""So many code points may stand between the closing particle and its verb."""


@cache
def cue_form() -> re.Pattern[str]:
    """Match a verb of saying in a form that ends or joins a clause."""
    hada = "|".join(foreign_words("korean", "words", "cues"))
    stems = [entry.split() for entry in foreign_words("korean", "words", "cues_irregular")]
    past = "|".join([f"(?:{hada})(?:했|하였|하시였|해왔|해 왔)", *(entry[1] for entry in stems)])
    present = "|".join([f"(?:{hada})(?:하|한)", *(entry[0] for entry in stems)])
    end = r"(?:습니다|다|으며|고|는데|지만|으나|으면서|던)"
    joins = r"(?:며|면서|고|기도)"
    noun = r"(?:바 있다)"
    relative = "|".join([f"(?:{hada})한", *(entry[2] for entry in stems)])
    return re.compile(
        rf"(?<![가-힣])(?:(?P<past>(?:{past})){end}|(?<=고 )했{end}|(?:{relative}) {noun}|"
        rf"(?:{present})(?:다(?=[.\s])|{joins}))"
    )


@cache
def loose_form() -> re.Pattern[str]:
    """Match what closes a quotation that no verb of saying follows: "..."며 웃었다, "..."는 취지."""
    naming = "|".join(foreign_words("korean", "words", "naming"))
    says = "|".join(foreign_words("korean", "words", "says"))
    return re.compile(
        rf"(?<=□)(?:(?P<quoted>(?:이라|라|하)?고|이?라며|이?라면서|면서도?|며)(?=[\s,])(?![\s,][^.□]{{0,8}}(?:{naming}))"
        rf"|(?P<noun>(?:이?라)?는 (?:{says})))"
    )
