"""The authored coach's fixed lines, sentence by sentence, as a voice gets them: which are worth keeping as sound, which come often.

Rules: nothing here is of any candidate; lines with a blank in them are left out. So a recording of one tells nobody anything.
"""

from collections.abc import Iterator
from functools import cache
from typing import Final

from mochid.interview.coach import asides, lines, redirects
from mochid.interview.words.sentences import sentences

SHORT: Final = 40
"""Characters of a line that is said before a candidate has time to wait for it."""
FIRST: Final = 16
"""Lines of a pool that are kept ready; the rest are made when they are said."""
_OPENERS: Final = (
    *(lines.FOLLOWING, lines.GO_ON, lines.TAKE_TIME, lines.QUIET, lines.SAY_MORE, lines.ANSWER_LEAD, lines.HEARD_YOU),
    *(asides.HELLO, asides.THANKED, asides.BACK_TO_IT),
)


@cache
def fixed() -> frozenset[str]:
    """Every sentence that is said word for word as it stands in the stock."""
    return frozenset(
        sentence
        for module in (lines, asides, redirects)
        for pool in _pools(vars(module).values())
        for sentence in _sentences(pool)
    )


@cache
def openers() -> tuple[str, ...]:
    """Short sentences that a turn often begins with, or consists of."""
    found = dict.fromkeys(sentence for pool in _pools(_OPENERS) for sentence in _sentences(pool[:FIRST]))
    return tuple(sentence for sentence in found if len(sentence) <= SHORT)


def _pools(stock: object) -> Iterator[tuple[object, ...]]:
    for held in stock:  # type: ignore[attr-defined]  # any iterable will do
        if isinstance(held, dict):
            yield from _pools(held.values())
        elif isinstance(held, tuple):
            yield held


def _sentences(pool: tuple[object, ...]) -> Iterator[str]:
    for line in pool:
        if isinstance(line, str) and "{" not in line:
            yield from sentences(line)
