"""The authored coach's own lines, as the gate looks them up: word for word they are free, whoever says them.

Rules: a line with a gap is free, except for what fills the gap.
"""

import re
from collections.abc import Iterator
from functools import cache

from mochid.interview.coach import redirects, stock, syntax, verdicts
from mochid.interview.words.disguise import plain
from mochid.interview.words.sentences import sentences

_GAP = re.compile(r"\{\w*\}")


@cache
def free() -> frozenset[str]:
    """The plain words of every line without a gap."""
    whole = (line for line in _lines() if "{" not in line)
    return frozenset(plain(sentence) for line in whole for sentence in (line, *sentences(line))) - {""}


@cache
def neutral() -> frozenset[str]:
    """Of these, what was written to be said to somebody who fishes."""
    written = (*redirects.SOCRATIC, *(line for pool in redirects.REDIRECT.values() for line in pool))
    return frozenset(plain(sentence) for line in written for sentence in (line, *sentences(line)))


@cache
def about_the_language() -> frozenset[str]:
    """What is answered to questions about the language."""
    return frozenset(map(plain, syntax.ALL))


def gaps(words: str) -> str | None:
    """What fills the gaps of the line that the plain words are; None when they are none."""
    found = _frames().fullmatch(words)
    return found and " ".join(filter(None, found.groups()))


@cache
def _frames() -> re.Pattern[str]:
    frames = {frame for line in _lines() if "{" in line for frame in (_frame(line), *map(_frame, sentences(line)))}
    return re.compile("|".join(sorted(frame for frame in frames if "(.+)" in frame)))


def _frame(line: str) -> str:
    words = plain(_GAP.sub(" gapgap ", line)).split()
    known = len(words) > 2 and len(words) - words.count("gapgap") > 1  # "there's (.+)" is nobody's own
    return " ".join("(.+)" if word == "gapgap" else word for word in words) if known else ""


def _lines() -> Iterator[str]:
    yield from stock.every_line()
    # A verdict names its case, and what came of it.
    yield from (f"{line.removesuffix('.')}: {{}} gives {{}}." for line in verdicts.CASE_FAILS)
    yield from (f"{line.removesuffix('.')} in the case {{}}." for line in verdicts.STOPPED)
