"""Names of topics."""

from __future__ import annotations

import re

from clipping_archive.gazetteer.topics import topic_name, topics


def test_codes_have_eight_digits_and_a_name() -> None:
    assert all(re.fullmatch(r"\d{8}", code) and name.strip() for code, name in topics().items())
    assert len(topics()) > 2500


def test_a_scheme_does_not_matter() -> None:
    assert topic_name("medtop:04000000") == topic_name("04000000") == "economy, business and finance"
    assert topic_name("http://cv.iptc.org/newscodes/mediatopic/15000000") == "sport"
    assert topic_name("medtop:20000523") == "labour market"
    assert topic_name("subj:15054000") == "soccer"
    assert topic_name("N2:USA") is None
    assert topic_name(None) is None
