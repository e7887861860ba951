import pytest

from clipping_archive.wire.references import unescape

REPLACED = "\N{REPLACEMENT CHARACTER}"


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("Fog &amp; rain", "Fog & rain"),
        ("&#8220;Fog&#x201d; &lt;", "“Fog” <"),
        ("&#0008220;", "“"),
        ("AT&T", "AT&T"),
        ("&#" + "9" * 6000 + ";", REPLACED),
        ("&#x" + "f" * 6000 + " fog", REPLACED + " fog"),
        ("&#" + "0" * 20 + "65;", "A"),
        ("&#" + "0" * 6000 + "65;", REPLACED),
    ],
)
def test_references(text: str, meant: str) -> None:
    assert unescape(text) == meant
