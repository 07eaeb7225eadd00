"""All that the authored coach has to say, line by line, and sentence by sentence as a voice gets it.

Rules: nothing here is of any candidate; sentences with a blank in them are left out of what is kept as sound. So a recording tells
nobody anything. A module of lines holds nothing else: the voice reads them at its start, and code would make that slow.
"""

from collections.abc import Iterable, Iterator
from functools import cache
from typing import Final

from mochid.interview.coach import (
    asides,
    failures,
    glossary,
    lines,
    nudges,
    questions,
    redirects,
    replies,
    steps,
    verdicts,
)
from mochid.interview.words.sentences import sentences

MODULES: Final = (lines, asides, glossary, redirects, questions, nudges, verdicts, steps, failures, replies)
"""Where lines stand: in every constant with a public name. Of the language, `syntax` has its own, for those who ask."""
SHORT: Final = 40
"""Characters of a line that is said before a candidate has time to wait for it."""
FIRST: Final = 16
"""Lines of a pool that are kept ready; the rest are made when they are said."""
_OPENERS: Final = (
    *(lines.FOLLOWING, lines.GO_ON, lines.TAKE_TIME, lines.QUIET, lines.SAY_MORE, lines.ANSWER_LEAD, lines.HEARD_YOU),
    *(asides.HELLO, asides.THANKED, asides.BACK_TO_IT),
)


def every_line() -> Iterator[str]:
    """Every line of the stock, with its blanks."""
    for module in MODULES:
        yield from _lines(value for name, value in vars(module).items() if name.isupper() and name[0] != "_")


@cache
def fixed() -> frozenset[str]:
    """Every sentence that is said word for word as it stands in the stock."""
    return frozenset(_sentences(every_line()))


@cache
def openers() -> tuple[str, ...]:
    """Short sentences that a turn often begins with, or consists of."""
    pools = (pool for held in _OPENERS for pool in (held.values() if isinstance(held, dict) else (held,)))
    found = dict.fromkeys(sentence for pool in pools for sentence in _sentences(pool[:FIRST]))
    return tuple(sentence for sentence in found if len(sentence) <= SHORT)


def _lines(held: Iterable[object]) -> Iterator[str]:
    """The strings in constants, however deep."""
    for value in held:
        if isinstance(value, str):
            yield value
        elif isinstance(value, dict):
            yield from _lines(value.values())
        elif isinstance(value, tuple):
            yield from _lines(value)


def _sentences(pool: Iterable[str]) -> Iterator[str]:
    """The whole sentences without a blank; what only fits into another sentence is none."""
    for line in pool:
        if line.endswith((".", "?", "!")):
            yield from (sentence for sentence in sentences(line) if "{" not in sentence)
