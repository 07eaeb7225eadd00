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

from mochid.interview.meaning import costs, topics
from mochid.interview.meaning.matching import Clarifications
from mochid.interview.words import magnitudes
from mochid.interview.words.magnitudes import Magnitude

LEAST: Final = 20
"""What is less is an example, or a word of a rule."""
_BOUNDS: Final = re.compile(
    r"\b(?:up to|at most|(?:no|not|never) (?:more|larger|longer|bigger|greater) than|max(?:imum|imal(?:ly)?)?|limit\w*"
    r"|bound(?:ed|s)?|capped|less than|fewer than|more than|under|below|(?:smaller|larger|bigger|longer|greater) than|between"
    r"|ranges?|from|within"
    r"|as (?:many|large|big|long|high|much) as|or (?:less|fewer|smaller|so)|constraints?|largest|biggest|longest|upper"
    r"|(?:can|may|could|might|will|would) (?:\w+ )?(?:have|be|hold|contain|go|grow|get|reach)"
    r"|(?:go|goes|going|grows?|gets?) (?:up )?to)\b|[<≤]"
)
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
    numbers = tuple(one for one in magnitudes.found(plain) if one.value >= LEAST)
    if not numbers or _OWN_WORK.search(plain) or costs.mentions(plain):
        return ()
    return numbers


def bounds(plain: str) -> bool:
    """Whether it is put as a limit, rather than as an example of one."""
    return _BOUNDS.search(plain) is not None


def fact(plain: str, clarifications: Clarifications) -> str:
    """What the problem's author says of the limit that is meant; "" where they say nothing of it."""
    numbers = stated(plain)
    known = [
        (text, "#whichvalues" in topics.of(" . ".join(asks)), {one.value for one in magnitudes.found(text.lower())})
        for asks, text in clarifications
        if _tells_a_limit(asks, text)
    ]
    meant = _of_values(plain, numbers)
    if meant is not None:
        return next((text for text, of_values, _ in known if of_values is meant), "")
    said = {one.value for one in numbers}
    same = [text for text, _, values in known if said & values]
    sizes = [text for text, of_values, _ in known if not of_values]
    return next(iter((*same, *sizes)), "")


def _tells_a_limit(asks: Sequence[str], text: str) -> bool:
    large = any(one.value >= LEAST for one in magnitudes.found(text.lower()))
    return large and bounds(text.lower()) and not topics.of(" . ".join(asks)).isdisjoint({"#howmany", "#whichvalues"})


def _of_values(plain: str, numbers: Sequence[Magnitude]) -> bool | None:
    """Whether it limits what each may be, or how many there are; None where it does not say."""
    if _OF_MANY.search(plain) or any(_THINGS_AFTER.search(plain[one.end :]) for one in numbers):
        return False
    return True if _OF_VALUES.search(plain) else None
