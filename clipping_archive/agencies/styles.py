"""The agencies whose copy is known by its credit."""

from __future__ import annotations

from clipping_archive.agencies.base import Agency

AGENCIES: tuple[Agency, ...] = (
    Agency(
        "yonhap",
        "Yonhap News Agency",
        ("Yonhap", "Yonhap News Agency", "연합뉴스"),
        "KR",
        "Asia/Seoul",
        ("yna.co.kr",),
        ("(END)",),
    ),
    Agency("kcna", "Korean Central News Agency", ("KCNA",), "KP", "Asia/Pyongyang", (), ("-0-",)),
    Agency("rodong-sinmun", "Rodong Sinmun", ("Rodong Sinmun",), "KP", "Asia/Pyongyang"),
    Agency("tass", "TASS", ("TASS", "ITAR-TASS", "Itar-Tass"), "RU", "Europe/Moscow"),
    Agency("sputnik", "Sputnik", ("Sputnik",), "RU", "Europe/Moscow"),
    Agency("ria-novosti", "RIA Novosti", ("RIA Novosti",), "RU", "Europe/Moscow"),
    Agency("interfax", "Interfax", ("Interfax",), "RU", "Europe/Moscow"),
    Agency(
        "xinhua", "Xinhua News Agency", ("Xinhua", "xinhua", "Xinhu"), "CN", "Asia/Shanghai", (), ("Enditem",)
    ),
    Agency("kyodo", "Kyodo News", ("Kyodo", "Kyodo News"), "JP", "Asia/Tokyo", (), ("==Kyodo",)),
    Agency("jiji", "Jiji Press", ("Jiji Press", "Jiji"), "JP", "Asia/Tokyo"),
    Agency("ap", "Associated Press", ("AP", "Associated Press"), "US", "America/New_York"),
    Agency("reuters", "Reuters", ("Reuters", "Reuter", "REUTER"), "GB", "Europe/London"),
    Agency("afp", "Agence France-Presse", ("AFP",), "FR", "Europe/Paris"),
    Agency("upi", "United Press International", ("UPI",), "US", "America/New_York"),
    Agency("dpa", "Deutsche Presse-Agentur", ("dpa", "tca/dpa"), "DE", "Europe/Berlin"),
    Agency("efe", "EFE", ("EFE",), "ES", "Europe/Madrid"),
    Agency("ansa", "ANSA", ("ANSA",), "IT", "Europe/Rome"),
    Agency("ians", "Indo-Asian News Service", ("IANS",), "IN", "Asia/Kolkata", (), ("--IANS",)),
    Agency("pti", "Press Trust of India", ("PTI",), "IN", "Asia/Kolkata"),
    Agency("ani", "Asian News International", ("ANI",), "IN", "Asia/Kolkata"),
    Agency("bernama", "Bernama", ("Bernama",), "MY", "Asia/Kuala_Lumpur"),
    Agency("antara", "Antara", ("ANTARA", "Antara"), "ID", "Asia/Jakarta"),
    Agency("kuna", "Kuwait News Agency", ("KUNA",), "KW", "Asia/Kuwait", (), ("(end)",)),
    Agency("anadolu", "Anadolu Agency", ("AA", "Anadolu"), "TR", "Europe/Istanbul"),
    Agency("bno", "BNO News", ("BNO NEWS", "BNO News"), "NL", "Europe/Amsterdam"),
    Agency("voa", "Voice of America", ("VOA",), "US", "America/New_York"),
    Agency("rfe-rl", "Radio Free Europe/Radio Liberty", ("RFE/RL",), "CZ", "Europe/Prague"),
    Agency("globenewswire", "GlobeNewswire", ("GLOBE NEWSWIRE",), "US", "America/New_York"),
)
"""Every known house."""
