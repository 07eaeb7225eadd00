"""Which limit of the problem is asked for by how many there are at most: "max number of nodes?", "how big can the tree get?"

Rules:
- A question is known by its shape, not by the words that it happens to share with an answer: "at most" is in many of them.
- It is the limit of the thing that is named, or of all that comes in. What has no limit (the answers, the tests that are left, the
  children of one node) is asked of something else, and so is whatever the shape leaves over.
- What each value may be is another limit: "how large are the numbers?"
"""

import re
from collections.abc import Sequence
from typing import Final

from mochid.interview.meaning import topics
from mochid.interview.words import magnitudes
from mochid.interview.words.vocabulary import stem
from mochid.interview.words.wording import opening

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
_ALL: Final = r"(?:n|nums|lists?|arrays?|inputs?|texts?|strings?|trees?|grids?|maps?|decks?|data|problem)"
"""What comes in, as a whole ..."""
_ITEMS: Final = frozenset(
    map(
        stem,
        (
            "element",
            "item",
            "entry",
            "thing",
            "node",
            "number",
            "character",
            "letter",
            "symbol",
            "cell",
            "square",
            "card",
        ),
    )
)
"""... and what any of it may be made of."""
_MAY: Final = r"(?:can|could|may|might|will|would|does|do|is|are)"
_THE: Final = r"(?:(?:the|a|an|your|my|this|that|its|each|such|input) )*"
_MOST: Final = (
    r"(?:at (?:the )?(?:most|max(?:imum)?)|max(?:imum|imally)?|tops|altogether|in total|in all|(?:in )?(?:the )?worst case"
    rf"|{_MAY} (?:there|it|we|you|i|they)(?: (?:be|have|get|hold|contain|expect|need to expect|have to expect))*"
    rf"|{_MAY} {_THE}{_ALL}(?: (?:be|have|get|hold|contain|consist of))*"
    rf"|(?:do i (?:get|have)|should i expect)|in {_THE}{_ALL}|to expect)"
)
_LARGEST: Final = r"(?:max(?:imum|imal)?|largest|biggest|greatest|highest|longest|upper)"
_ASKED: Final = re.compile(
    r"^(?:what is |what are |what would be |is there |tell me |and |any )*(?:the |an? )?(?:"
    rf"(?:at most )?how many (?P<counted>\w+)(?: {_MOST})+"
    r"|at most how many (?P<most>\w+)"
    rf"|{_LARGEST} (?:possible )?(?:number|amount|count) of {_THE}(?P<of>\w+)(?: {_MOST})*"
    rf"|(?:{_LARGEST} )?(?:bounds?|limits?) (?:on|of|for|to) {_THE}(?:(?:number|amount|count) of {_THE}(?P<bound>\w+)"
    rf"|(?:(?:size|length) of {_THE})?{_ALL})(?: {_MOST})*"
    rf"|{_LARGEST} (?:possible )?(?:size|length) of {_THE}{_ALL}(?: {_MOST})*"
    rf"|how (?:much )?(?:big|large|long|huge) (?:{_MAY} (?:(?:be|get|become|grow|go) )*{_THE}{_ALL}"
    rf"|(?:is|are) {_THE}{_ALL})(?: (?:be|get|become|grow|go)| {_MOST})*"
    r")(?: please| here| then)*(?: \?)*$"
)


def tells(asks: Sequence[str], text: str) -> bool:
    """Whether an answer of the problem's author tells a limit."""
    large = any(one.value >= LEAST for one in magnitudes.found(text.lower()))
    return large and bounds(text.lower()) and not topics.of(" . ".join(asks)).isdisjoint({"#howmany", "#whichvalues"})


def bounds(plain: str) -> bool:
    """Whether it is put as a limit, rather than as an example of one."""
    return _BOUNDS.search(plain) is not None


def of_values(asks: Sequence[str]) -> bool:
    """Whether such an answer is asked for by which values there may be."""
    return "#whichvalues" in topics.of(" . ".join(asks))


def asked(words: str) -> bool:
    """Whether it asks how many there are at most, or how large that is. Takes `wording.opening`, or the core of it."""
    return _ASKED.search(words) is not None


def answer(question: str, clarifications: Sequence[tuple[tuple[str, ...], str]]) -> str:
    """The limit that is asked for, as its author has it; "" where none is, or the author says nothing of it."""
    if not (found := _ASKED.search(opening(question))):
        return ""
    thing = next((stem(word) for word in found.groupdict().values() if word), "")
    sizes = [(asks, text) for asks, text in clarifications if tells(asks, text) and not of_values(asks)]
    named = (text for asks, text in sizes if thing in map(stem, re.findall(r"[a-z]+", " ".join((*asks, text)).lower())))
    anything = (text for _, text in sizes if not thing or thing in _ITEMS)
    return next(named, "") or next(anything, "")
