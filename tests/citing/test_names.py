"""Names are parted where their order is known, and left whole where it is not."""

from __future__ import annotations

import pytest

from clipping_archive.citing.names import Name, name_of


@pytest.mark.parametrize(
    ("written", "family", "given"),
    [
        ("Seo Min-ah", "Seo", "Min-ah"),
        ("Kim Jong Un", "Kim", "Jong Un"),
        ("서민아", "서", "민아"),
        ("Li Xiaoming", "Li", "Xiaoming"),
        ("Zhang Jianguo", "Zhang", "Jianguo"),
        ("Nguyen Van Minh", "Nguyen", "Van Minh"),
    ],
)
def test_the_family_name_comes_first_in_east_asian_names(written: str, family: str, given: str) -> None:
    assert name_of(written) == Name(written, family, given, family_first=True)


@pytest.mark.parametrize(
    ("written", "family", "given"),
    [
        ("Marta Elsing", "Elsing", "Marta"),
        ("Ada J. Moss", "Moss", "Ada J."),
        ("Jean-Paul Moss", "Moss", "Jean-Paul"),
        ("Lee Smith", "Smith", "Lee"),
    ],
)
def test_a_known_given_name_comes_first(written: str, family: str, given: str) -> None:
    assert name_of(written) == Name(written, family, given)


@pytest.mark.parametrize(
    "written",
    [
        "Wang Yi",
        "Tanaka Hiroshi",
        "John van Dyke",
        "Xyzzy Qux",
        "Newsdesk",
        "",
        "Moss, A.",
        "로르베니아",
        "Long Adams",
    ],
)
def test_an_order_that_nobody_knows_is_not_guessed(written: str) -> None:
    assert name_of(written) == Name(written)
