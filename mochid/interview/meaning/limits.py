"""A limit of the problem that a candidate states, or asks for: "up to a hundred thousand numbers, right?"

Rules:
- Whether the number is right is decided elsewhere, by the author's limit.
- A limit is of how many there are, or of which values they take. Which is meant shows in the number, if the author has the same
  one, else in how it is put: "up to a million numbers", "numbers up to a million".
- What the candidate's own solution would take is no limit of the problem.
"""

import re
from collections.abc import Sequence
from typing import Final

from mochid.interview.meaning import costs, sizes
from mochid.interview.meaning.matching import Clarifications
from mochid.interview.words import magnitudes
from mochid.interview.words.magnitudes import Magnitude

_OWN_WORK: Final = re.compile(
    r"\b(?:my|mine|approach|solution|code|works?|working|fast|slow|quick|enough|handles?|copes?|steps|operations|comparisons|loops?"
    r"|ms|milliseconds?|seconds?|minutes?|hours?|lines?|tests?|bytes|mb|megabytes|gb|takes?|costs?"
    r"|i (?:would|will|could|use|sort|take|need))\b"
)
_OF_MANY: Final = re.compile(
    r"\b(?:n|m|list|array|input|text|string|tree|grid|map|length|long|sizes?|nums|how many|there are|there be|capacity|deck|deep"
    r"|rows|columns|steps|stairs)\b"
)
_THINGS_AFTER: Final = re.compile(
    r"^ (?:different |whole |such )?(?!or\b|and\b|yes\b|right\b|correct\b|is\b|if\b|as\b|okay\b)[a-z]{3,}s\b"
)
_OF_VALUES: Final = re.compile(
    r"\b(?:values?|numbers?|keys?|target|integers?|ints|entry|entries|elements?|ends?|starts?|prices?|each|every|digits?|range|minus"
    r"|negative)\b"
)


def stated(plain: str) -> tuple[Magnitude, ...]:
    """The numbers of a limit that is stated or asked for; none where it is about something else. Takes lower-case words."""
    numbers = tuple(one for one in magnitudes.found(plain) if one.value >= sizes.LEAST)
    if not numbers or _OWN_WORK.search(plain) or costs.mentions(plain):
        return ()
    return numbers


def fact(plain: str, clarifications: Clarifications) -> str:
    """What the problem's author says of the limit that is meant; "" where they say nothing of it."""
    numbers = stated(plain)
    known = [
        (text, sizes.of_values(asks), {one.value for one in magnitudes.found(text.lower())})
        for asks, text in clarifications
        if sizes.tells(asks, text)
    ]
    meant = _of_values(plain, numbers)
    if meant is not None:
        return next((text for text, of_values, _ in known if of_values is meant), "")
    said = {one.value for one in numbers}
    same = [text for text, _, values in known if said & values]
    of_size = [text for text, of_values, _ in known if not of_values]
    return next(iter((*same, *of_size)), "")


def _of_values(plain: str, numbers: Sequence[Magnitude]) -> bool | None:
    """Whether it limits what each may be, or how many there are; None where it does not say."""
    if _OF_MANY.search(plain) or any(_THINGS_AFTER.search(plain[one.end :]) for one in numbers):
        return False
    return True if _OF_VALUES.search(plain) else None
