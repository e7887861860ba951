"""XML and JSON made worse as trees, so that they stay well-formed and reach what reads their fields."""

from __future__ import annotations

import copy
import json
import random
from typing import Any

from lxml import etree

ODD: tuple[Any, ...] = (
    None,
    True,
    0,
    -1,
    1.5,
    float("nan"),
    10**400,
    "",
    " \n\t",
    "\ud800\x00\x07",
    "<p>Rain <b>fell.</p><script>x</script>&nbsp;&#0;",
    "a" * 5000,
    "2024-02-30T25:61:00+99:00",
    "0001-01-01T00:00:00+14:00",
    "9999-12-31T23:59:59-14:00",
    "http://[::1",
    "//",
    "İſ\u202e\U0010ffff",
    [],
    {},
    [[]],
    [None],
    {"": None},
    [{"a": [1]}],
)
WORDS = [one for one in ODD if isinstance(one, str) and "\x00" not in one] + ["0", "-1", "9" * 400, "1e9"]
STEPS = (1, 1, 2, 3, 5, 8)


def worse_json(chance: random.Random, data: bytes) -> bytes | None:
    """Change values, keys and places in a JSON text; None for what is none."""
    try:
        tree = json.loads(data)
    except (ValueError, RecursionError):
        return None
    for _ in range(chance.choice(STEPS)):
        places = list(_places(tree))
        if not places:
            break
        held, key = chance.choice(places)
        value = chance.choice(places)
        made: Any = copy.deepcopy(chance.choice(ODD) if chance.random() < 0.5 else value[0][value[1]])
        how = chance.randrange(5)
        if how == 0:
            del held[key]
        elif how == 1 and isinstance(held, dict):
            held[str(value[1])] = held.pop(key)
        elif how == 2 and isinstance(held, list):
            held.insert(key, made)
        elif how == 3:
            held[key] = [held[key]] if chance.random() < 0.5 else {"value": held[key]}
        else:
            held[key] = made
    try:
        return json.dumps(tree, ensure_ascii=chance.random() < 0.5).encode("utf-8", "surrogatepass")
    except (ValueError, RecursionError):
        return None


def _places(tree: Any) -> Any:
    stack = [tree]
    while stack:
        one = stack.pop()
        inner = one.items() if isinstance(one, dict) else enumerate(one) if isinstance(one, list) else ()
        for key, value in inner:
            yield one, key
            stack.append(value)


def worse_xml(chance: random.Random, data: bytes) -> bytes | None:
    """Drop, double, move and rename elements, change texts and attributes; None for what is no XML."""
    parser = etree.XMLParser(recover=True, resolve_entities=False, no_network=True, load_dtd=False)
    try:
        root = etree.fromstring(data.lstrip(), parser)
    except (etree.XMLSyntaxError, ValueError):
        return None
    if root is None:
        return None
    for _ in range(chance.choice(STEPS)):
        all_of_it = list(root.iter("*"))
        one, other = chance.choice(all_of_it), chance.choice(all_of_it)
        _STEPS_OF_XML[chance.randrange(len(_STEPS_OF_XML))](chance, one, other)
    codec = chance.choice(("utf-8", "utf-8", "ascii", "utf-16", "latin-1"))
    try:
        made = etree.tostring(root, encoding=codec)
    except (ValueError, LookupError):
        return None
    return made if isinstance(made, bytes) else None


def _drop(chance: random.Random, one: Any, other: Any) -> None:
    if (above := one.getparent()) is not None:
        above.remove(one)


def _put(chance: random.Random, one: Any, other: Any) -> None:
    made = copy.deepcopy(other)
    if len(made.xpath("descendant::*[position() < 2000]")) < 1999:
        one.insert(chance.randrange(len(one) + 1), made)


def _rename(chance: random.Random, one: Any, other: Any) -> None:
    one.tag = other.tag


def _say(chance: random.Random, one: Any, other: Any) -> None:
    one.text = chance.choice((*WORDS, other.text, None))


def _tell(chance: random.Random, one: Any, other: Any) -> None:
    for key in [*one.attrib][:1]:
        one.set(key, chance.choice((*WORDS, other.text or "")))


def _lend(chance: random.Random, one: Any, other: Any) -> None:
    for key in [*other.attrib]:
        one.set(key, other.get(key))


def _strip(chance: random.Random, one: Any, other: Any) -> None:
    one.attrib.clear()


def _empty(chance: random.Random, one: Any, other: Any) -> None:
    one[:] = []


_STEPS_OF_XML = (_drop, _put, _put, _rename, _say, _say, _tell, _lend, _strip, _empty)
