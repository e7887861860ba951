"""House styles, one short file an agency; the order is that of detection."""

from __future__ import annotations

from functools import lru_cache

from clipping_archive.agencies.aap import AAP
from clipping_archive.agencies.afp import AFP
from clipping_archive.agencies.ana_mpa import ANA_MPA
from clipping_archive.agencies.anadolu import ANADOLU
from clipping_archive.agencies.ani import ANI
from clipping_archive.agencies.anp import ANP
from clipping_archive.agencies.ansa import ANSA
from clipping_archive.agencies.antara import ANTARA
from clipping_archive.agencies.ap import AP
from clipping_archive.agencies.ats import ATS
from clipping_archive.agencies.base import Agency, Former
from clipping_archive.agencies.belga import BELGA
from clipping_archive.agencies.bernama import BERNAMA
from clipping_archive.agencies.bno import BNO
from clipping_archive.agencies.businessdesk import BUSINESSDESK
from clipping_archive.agencies.businesswire import BUSINESSWIRE
from clipping_archive.agencies.canadian_press import CANADIAN_PRESS
from clipping_archive.agencies.dpa import DPA
from clipping_archive.agencies.efe import EFE
from clipping_archive.agencies.globenewswire import GLOBENEWSWIRE
from clipping_archive.agencies.ians import IANS
from clipping_archive.agencies.interfax import INTERFAX
from clipping_archive.agencies.jiji import JIJI
from clipping_archive.agencies.kcna import KCNA
from clipping_archive.agencies.korea_herald import KOREA_HERALD
from clipping_archive.agencies.korea_times import KOREA_TIMES
from clipping_archive.agencies.kuna import KUNA
from clipping_archive.agencies.kyodo import KYODO
from clipping_archive.agencies.nk_news import NK_NEWS
from clipping_archive.agencies.ntb import NTB
from clipping_archive.agencies.pa_media import PA_MEDIA
from clipping_archive.agencies.prnewswire import PRNEWSWIRE
from clipping_archive.agencies.pti import PTI
from clipping_archive.agencies.reuters import REUTERS
from clipping_archive.agencies.rfe_rl import RFE_RL
from clipping_archive.agencies.ria_novosti import RIA_NOVOSTI
from clipping_archive.agencies.ritzau import RITZAU
from clipping_archive.agencies.rodong_sinmun import RODONG_SINMUN
from clipping_archive.agencies.sputnik import SPUTNIK
from clipping_archive.agencies.stt import STT
from clipping_archive.agencies.tass import TASS
from clipping_archive.agencies.tt import TT
from clipping_archive.agencies.upi import UPI
from clipping_archive.agencies.voa import VOA
from clipping_archive.agencies.xinhua import XINHUA
from clipping_archive.agencies.yonhap import YONHAP
from clipping_archive.domain import expressions as re
from clipping_archive.errors import BadUsage

__all__ = ["AGENCIES", "Agency", "Former", "known", "seller"]

AGENCIES: tuple[Agency, ...] = (
    YONHAP,
    KCNA,
    RODONG_SINMUN,
    TASS,
    SPUTNIK,
    RIA_NOVOSTI,
    INTERFAX,
    XINHUA,
    KYODO,
    JIJI,
    AP,
    REUTERS,
    AFP,
    UPI,
    DPA,
    EFE,
    ANSA,
    IANS,
    PTI,
    ANI,
    BERNAMA,
    ANTARA,
    KUNA,
    ANADOLU,
    BNO,
    VOA,
    RFE_RL,
    NK_NEWS,
    KOREA_HERALD,
    KOREA_TIMES,
    GLOBENEWSWIRE,
    PRNEWSWIRE,
    BUSINESSWIRE,
    AAP,
    ANA_MPA,
    ANP,
    ATS,
    BELGA,
    BUSINESSDESK,
    CANADIAN_PRESS,
    NTB,
    PA_MEDIA,
    RITZAU,
    STT,
    TT,
)
"""Every known house. A new one is a file beside this one, its import and a line here."""


def known(key: str) -> Agency:
    """Look an agency up by its key, whatever the case; raise BadUsage with the nearest one."""
    keys = {agency.key: agency for agency in AGENCIES}
    wanted = key.strip().casefold()
    if wanted in keys:
        return keys[wanted]
    from difflib import get_close_matches

    near = get_close_matches(wanted, keys, n=1, cutoff=0.5)
    hint = f"Did you mean {near[0]}?" if near else "The keys are: " + ", ".join(keys)
    raise BadUsage(f"No agency has the key {key!r}", hint=hint)


_SERVICE = (
    r"(?:\w*news\w*|\w*wires?|(?:media )?services?|international|world\w*|online|mediapoint|\w*feed|bulletin"
    r"|reports?|headlines?|alerts?|of (?:south )?korea|of dprk|economic|general|agency|text)"
)
_TONGUE = "(?:english|french|spanish|german|arabic|russian|portuguese)"
_PRODUCT = re.compile(rf"(?:[ :,–—-]+(?:(?:{_SERVICE}|(?:in )?{_TONGUE})(?!\w)|\([^()]+\)))+", re.IGNORECASE)
"""What databases put behind the name of an agency to tell its services apart."""


SHORT = 4
"""A name of so few letters is one in its own capitals only: Ana Worldly is not ANA."""


@lru_cache(maxsize=4096)
def seller(product: str) -> Agency | None:
    """Tell whose service a database sells under a name: "Xinhua General News Service", "Reuters News"."""
    words = product.removeprefix("The ").removeprefix("Agencia ").strip()
    for part in re.split(r"\s[-–—]\s", words):
        for agency in AGENCIES:
            if part.casefold() in {name.casefold() for name in (agency.name, *agency.names)}:
                return agency
    for agency in AGENCIES:
        for name in sorted({agency.name, *agency.names}, key=len, reverse=True):
            opens = (
                words.startswith(name) if len(name) <= SHORT else words.casefold().startswith(name.casefold())
            )
            if len(name) > 1 and opens:
                rest = words[len(name) :]
                if not rest or _PRODUCT.fullmatch(rest):
                    return agency
    return None
