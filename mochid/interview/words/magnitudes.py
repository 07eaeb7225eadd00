"""Large numbers as people say and write them: "a hundred thousand", "ten to the five", `10^5`, "100k", `1e5`.

Rules: pure and total. Whole numbers only, and no count of bits; what is larger than any limit is cut down.
"""

import re
from typing import Final, NamedTuple

from mochid.interview.words import aloud

LARGEST: Final = 10**18
_ARTICLES: Final = {"a": 1.0, "an": 1.0, "half a": 0.5, "a couple of": 2.0}
_SMALL: Final = {aloud.number(count): float(count) for count in range(1, 100)} | _ARTICLES
_ORDINALS: Final = {
    word: place
    for place, word in enumerate(("third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"), start=3)
}
_SCALES: Final = {
    "hundred": 100,
    "thousand": 1_000,
    "k": 1_000,
    "million": 10**6,
    "mio": 10**6,
    "billion": 10**9,
    "bn": 10**9,
}
_WORD: Final = "|".join(sorted(map(re.escape, _SMALL), key=len, reverse=True))
_DIGITS: Final = r"\d{1,3}(?:[,_ ]\d{3})+|\d+(?:\.\d+)?"
_SCALE: Final = r"hundreds?|thousands?|millions?|billions?|k|mio|bn"
_EXPONENT: Final = rf"\d{{1,2}}|{'|'.join(_ORDINALS)}|{_WORD}"
_POWER: Final = re.compile(
    rf"(?:\b(?P<times>{_DIGITS}|{_WORD})(?: ?[*x×] ?| times ))?(?<![\w.])(?P<ten>10|ten)"
    rf" ?(?:\^|\*\*|(?:to|two|raised to) (?:the )?(?:power (?:of )?|power )?) ?(?:the )?(?P<up>{_EXPONENT})\b(?: power)?"
)
_E: Final = re.compile(r"(?<![\w.])(?P<mantissa>\d+(?:\.\d+)?)e\+?(?P<e>\d{1,2})\b")
_PLAIN: Final = re.compile(
    rf"(?<![\w.^])(?:(?P<digits>{_DIGITS})|(?P<word>{_WORD})\b)(?P<scales>(?: ?(?:{_SCALE})\b)*)"
    rf"|\b(?P<bare>(?:hundred|thousand|million|billion)(?: (?:{_SCALE})\b)*)"
)
_OF_BITS: Final = re.compile(r"[ -]?bits?\b")


class Magnitude(NamedTuple):
    """A number, and where it stands."""

    value: int
    start: int
    end: int


def found(plain: str) -> tuple[Magnitude, ...]:
    """The numbers in lower-case words, in their order."""
    every = (
        *(Magnitude(_capped(_power(match)), *match.span()) for match in _POWER.finditer(plain)),
        *(
            Magnitude(_capped(float(match["mantissa"]) * 10 ** int(match["e"])), *match.span())
            for match in _E.finditer(plain)
        ),
        *(Magnitude(_capped(_scaled(match)), *match.span()) for match in _PLAIN.finditer(plain) if _counts(match)),
    )
    taken: list[Magnitude] = []
    for one in every:
        if all(one.end <= other.start or one.start >= other.end for other in taken):
            taken.append(one)
    return tuple(one for one in sorted(taken, key=lambda one: one.start) if not _OF_BITS.match(plain[one.end :]))


def _counts(match: re.Match[str]) -> bool:
    """Whether it is a number: "a" is one only before a scale."""
    return bool(match["scales"] or match["digits"] or match["bare"]) or match["word"] not in _ARTICLES


def _power(match: re.Match[str]) -> float:
    up = match["up"]
    exponent = int(up) if up.isdigit() else _ORDINALS.get(up) or _SMALL[up]
    return (_number(match["times"]) if match["times"] else 1.0) * 10.0 ** min(exponent, 18)


def _scaled(match: re.Match[str]) -> float:
    value = 1.0 if match["bare"] else _number(match["digits"] or match["word"])
    for scale in (match["bare"] or match["scales"] or "").split():
        value *= _SCALES.get(scale) or _SCALES[scale.removesuffix("s")]
    return value


def _number(text: str) -> float:
    return _SMALL[text] if text in _SMALL else float(re.sub(r"[,_ ]", "", text)[:20])


def _capped(value: float) -> int:
    return int(min(value, float(LARGEST)))
