"""One's own template: a Jinja2 file that is filled with clippings, in a sandbox.

``clippings`` are the cuttings (views/sections.py) and ``clipping`` the first;
``records`` are their JSON, whole, and ``record`` the first. In a template for
HTML or XML everything is escaped. A template reads no file and imports nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import PurePath
from typing import TYPE_CHECKING

from clipping_archive.domain.clipping import Clipping
from clipping_archive.errors import BadUsage
from clipping_archive.views.cutting import cut
from clipping_archive.views.markdown import escaped
from clipping_archive.views.record import record
from clipping_archive.views.rungs import figures, way
from clipping_archive.views.sections import Asked, words

if TYPE_CHECKING:
    from jinja2.sandbox import ImmutableSandboxedEnvironment

MARKUP = frozenset({".html", ".htm", ".xhtml", ".xml", ".svg"})
OF_TEMPLATES = frozenset({".j2", ".jinja", ".jinja2"})


def filled(template: str, name: str, clippings: Sequence[Clipping], asked: Asked) -> str:
    """Fill a template; ``name`` is that of its file, whose suffix says whether it is markup.

    Raises BadUsage, with the line, for a template that cannot be read or filled.
    """
    from jinja2 import TemplateError, TemplateSyntaxError

    records = [record(one) for one in clippings]
    cuttings = [cut(one, asked) for one in clippings]
    names = {"clippings": cuttings, "clipping": cuttings[0], "records": records, "record": records[0]}
    try:
        return _environment(is_markup(name)).from_string(template).render(names)
    except TemplateSyntaxError as error:
        raise _unfit(name, f"line {error.lineno}: {error.message}") from error
    except (TemplateError, TypeError, ValueError, ArithmeticError, LookupError, OverflowError) as error:
        raise _unfit(name, f"{_line(error)}{error}") from error


def is_markup(name: str) -> bool:
    """Say whether a file of this name is HTML or XML; ``press.html.j2`` is."""
    path = PurePath(name)
    return PurePath(path.stem if path.suffix in OF_TEMPLATES else name).suffix.lower() in MARKUP


def _unfit(name: str, why: str) -> BadUsage:
    return BadUsage(f"{name}: {why}", hint="docs/views.md lists what a template may use.")


def _line(error: Exception) -> str:
    """Give the line of the template where an error arose."""
    at, trace = 0, error.__traceback__
    while trace:
        at = trace.tb_lineno if trace.tb_frame.f_code.co_filename == "<template>" else at
        trace = trace.tb_next
    return f"line {at}: " if at else ""


def _environment(markup: bool) -> ImmutableSandboxedEnvironment:
    from jinja2 import StrictUndefined
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    made = ImmutableSandboxedEnvironment(
        autoescape=markup, undefined=StrictUndefined, keep_trailing_newline=True
    )
    made.filters |= {"words": words, "markdown": escaped, "way": way, "figures": figures}
    return made
