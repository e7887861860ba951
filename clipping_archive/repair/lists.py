"""Closed lists of words that the rules decide by; each is as short as the copy that was read allows."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


SUSPENDED = _words("""
    a an and are as at but by e et for from had has he her his i in is it its nor oder of on or ou she
    than that the their there they this through to und versus vs was we were which who will with would y
    you
""")
"""What follows a hyphen that hangs (``two- and three-day``) or a dash set badly (``the talks- which``)."""

PREFIXES = _words("""
    afro anglo anti austro co counter cross euro ever ex fenno franco half ill indo inter mid multi neo
    non pan post pre pro pseudo quasi russo self semi sino sub trans ultra vice well
""")
"""First halves of compounds that are no words of their own, or seldom."""

ENDS = _words("""
    affiliated aged armed backed based born bound building built busting class conscious controlled
    dominated driven educated elected equipped exporting financed fired flying fought free friendly
    funded held hit importing income keeping lasting led level linked looking loving made making
    occupied old oriented owned poor powered priced producing profile prone range ranking related rich
    ridden run saving scale sized speaking sponsored standing stricken style tech term torn trained wide
""")
"""Second halves of compounds."""

NUMBERS = _words("""
    eight eleven fifteen fifty five forty four nine one seven six ten thirty three twelve twenty two
""")
"""Numbers that are written out."""

COUNTED = _words("""
    day foot hour inch kg km member meter metre mile minute month nation page party point quarters seat
    stage storey story third thirds time ton tonne way week year
""")
"""What a number counts in a compound: ``two-day``, ``34-year-old``."""

OPENERS = _words("""
    a according after all also although among an and another as asked at because before both but by
    despite during earlier even every few for from he her his how however i if in instead it its last
    later many meanwhile more most much my neither no nobody none nor not nothing now of on once one
    only or other others our over several she since so some such that the their then there these they
    this those though three to two under unless until we what when where which while who why with
    without yet you your
""")
"""Words with which sentences open, and which are no names."""

ABBREVIATIONS = _words("""
    adm al amb art asst brig capt cf ch cmdr col cpl dep det dr ed eds fig fr ft gen gov hon insp lt maj
    min mr mrs ms msgr mt no nos op pfc pp pres prof pt rep rev sec sen sgt sr st supt ven vol vols vs
""")
"""Before a name their full stop ends no sentence (``Gen.Young``)."""

FILES = _words("""
    ai app asp biz com csv doc docx edu eu exe gif gov htm html info io jpeg jpg js json mp net org pdf
    php png py rtf tv txt uk us xls xml zip
""")
"""What stands behind the full stop of an address or of a file's name."""

BLOCK = _words("""
    address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure
    footer form h1 h2 h3 h4 h5 h6 head header hr html iframe li main nav noscript ol option p pre script
    section select style summary table tbody tfoot thead title tr ul video
""")
"""Elements of HTML that set their words off from what stands around them."""

BARE = _words("""
    a b blockquote br center div em figure font h1 h2 h3 h4 h5 h6 hr i img li ol p pre small span strong
    sub sup table tbody td th tr u ul
""")
"""Elements that are tags even without an attribute, if in small letters: ``<P>`` and ``<S>`` are shares."""
