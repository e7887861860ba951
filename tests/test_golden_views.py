"""The views of a seed and six dispatches, as a person has read and approved them.

`python tools/golden.py views` makes them anew; read `git diff tests/golden/views` before you commit.
"""

from __future__ import annotations

import pytest

from clipping_archive.views.registry import VIEWS
from tests import golden_views

FILES = [f"{name}/{form}.txt" for name in golden_views.NAMES for form in VIEWS]


def test_every_dispatch_has_every_view() -> None:
    kept = [path.relative_to(golden_views.VIEWED).as_posix() for path in golden_views.VIEWED.rglob("*.txt")]
    assert sorted(kept) == sorted(FILES)


@pytest.mark.parametrize("name", golden_views.NAMES)
def test_views(name: str) -> None:
    clipping = golden_views.viewed(name)
    for form in VIEWS:
        made = golden_views.view(form, clipping, repairs=golden_views.marks(name, form))
        kept = (golden_views.VIEWED / name / f"{form}.txt").read_text(encoding="utf-8")
        if form == "pdf":
            assert isinstance(made, bytes)
            assert golden_views.letters(golden_views.pypdf_text(made)) == golden_views.letters(kept)
        else:
            assert golden_views.readable(form, made) == kept, form


@pytest.mark.parametrize("form", ["html", "pdf", "docx"])
def test_the_same_clippings_make_the_same_bytes(form: str) -> None:
    clippings = [golden_views.viewed(name) for name in ("yonhap-korean-envoy", "reuters-corrected")]
    assert golden_views.view(form, *clippings) == golden_views.view(form, *clippings)
