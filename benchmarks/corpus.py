"""A large archive's worth of invented dispatches, made from the seeds, the same at every run.

    python benchmarks/corpus.py FOLDER COUNT

Sentences of the invented seeds are drawn anew for every dispatch and given a house, a date and a
headline, so that words keep their frequencies; the vocabulary does not grow as a real archive's would.
"""

from __future__ import annotations

import random
import re
import sys
from datetime import date, timedelta
from pathlib import Path

SEEDS = Path(__file__).parents[1] / "seeds"
HOUSES = {
    "Yonhap": "{city}, {month} {day} (Yonhap) -- ",
    "Xinhua": "{city}, {month} {day} (Xinhua) -- ",
    "Reuters": "{city}, {month} {day} (Reuters) - ",
    "KCNA": "{city}, {month} {day} (KCNA) -- ",
    "TASS": "{city}, {month} {day}. /TASS/. ",
}
CITIES = ("SEOUL", "MOSCOW", "KARSK", "PYONGYANG", "TOKYO", "WASHINGTON", "GENEVA", "BEIJING")


def sentences() -> list[str]:
    """List the sentences of the invented seeds that are in UTF-8 and English."""
    found = []
    for path in sorted(SEEDS.glob("*.txt")):
        if any(word in path.name for word in ("cp949", "1252", "putin")):
            continue
        for paragraph in path.read_text(encoding="utf-8").split("\n\n")[1:]:
            text = re.sub(
                r"^[A-Z][^.]{2,60}?(?:--|/TASS/\.|[-—] )", "", re.sub(r"\s+", " ", paragraph)
            ).strip()
            found += [s for s in re.split(r"(?<=[.”\"]) (?=[A-Z“\"])", text) if len(s) > 40 and "@" not in s]
    return found


def dispatch(number: int, pool: list[str]) -> str:
    """Write dispatch ``number``: a headline, a dateline, six paragraphs of one or two sentences."""
    rng = random.Random(number)
    house = rng.choice(sorted(HOUSES))
    day = date(2004, 1, 1) + timedelta(days=number % 7300)
    place = HOUSES[house].format(city=rng.choice(CITIES), month=day.strftime("%B"), day=day.day)
    words = " ".join(rng.choice(pool).split()[:8]).rstrip(".,")
    body = "\n\n".join(" ".join(rng.sample(pool, rng.randint(1, 2))) for _ in range(6))
    return f"{words} ({number})\n\n{place}{body}\n"


def write(folder: Path, count: int) -> None:
    """Write ``count`` dispatches below ``folder``, a thousand to a folder."""
    pool = sentences()
    for number in range(count):
        path = folder / f"{number // 1000:04}" / f"{number:07}.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(dispatch(number, pool), encoding="utf-8")


if __name__ == "__main__":
    write(Path(sys.argv[1]), int(sys.argv[2]))
