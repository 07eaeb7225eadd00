"""Which sentence of the statement is nearest to a question, to be read out where no authored answer surely fits.

Rules:
- Only what a voice can say: prose with its quoted names in words, no examples, no limits written as a formula.
- A sentence is near by the words it shares with the question, the rare ones first. One common word brings nothing near.
- A word that is asked for by its meaning is shown where the statement defines it, else where it is first used.
"""

import re
from functools import lru_cache
from typing import Final

from mochid.interview.meaning import matching
from mochid.interview.words import aloud, vocabulary

NEAR: Final = 0.5
"""How much of what is asked a sentence must share, 0 to 1."""
LONGEST: Final = 240
"""Characters that are still read out."""
UNKNOWN: Final = 1.0
"""Weight of a word that the statement has not."""

_CODE: Final = re.compile(r"`([^`]*)`")
_NAME: Final = re.compile(r"[A-Za-z_]+(?:\([A-Za-z_, ]*\))?")
_SAYABLE: Final = re.compile(r"[A-Za-z0-9 ,.;:'-]+")
_ENDS: Final = re.compile(r"(?<=[.?!]) +(?=[A-Z`-])")
_DEFINES: Final = r"^(?:an?|the|two|every)? ?{0}s? (?:is|are|means?|counts?)\b"


@lru_cache(maxsize=64)
def sayable(statement: str) -> tuple[str, ...]:
    """The sentences of the statement that can be read out, in their order."""
    blocks = re.split(r"\n\s*\n|\n(?=- )", statement)
    prose = (" ".join(block.split()) for block in blocks if not re.match(r"\s{3,}|#", block))
    parts = (part for block in prose for part in _ENDS.split(block.removeprefix("- ")))
    said = (_spoken(part) for part in parts)
    return tuple(text for text in said if text.endswith(".") and len(text) <= LONGEST and _SAYABLE.fullmatch(text))


def sentence(question: str, statement: str) -> str:
    """The sentence nearest to the question; "" where none is near."""
    told = sayable(statement)
    words = [matching.content(text) for text in told]
    weight = matching.weights(words)
    asked = matching.content(question)
    total = sum(weight.get(word, UNKNOWN) for word in asked)
    if not total:
        return ""
    shares = [(sum(weight[word] for word in found & asked) / total, len(found & asked)) for found in words]
    best = max(range(len(told)), key=lambda place: (*shares[place], -place), default=-1)
    if best < 0 or shares[best][0] < NEAR or (shares[best][1] < 2 and len(asked) > 1):
        return ""
    return told[best]


def meaning(word: str, statement: str) -> tuple[str, ...]:
    """The sentence that says what a word of the statement is, else the first ones that have it."""
    root = vocabulary.stem(word)
    having = [text for text in sayable(statement) if root in {vocabulary.stem(one) for one in _words(text)}]
    if f"`{word}`" in statement:  # a parameter: what comes in, and what is done with it
        return tuple(having[:2])
    defined = [text for text in having if re.search(_DEFINES.format(re.escape(word.removesuffix("s"))), text.lower())]
    return tuple(defined[:1] or having[:2])


def called(statement: str) -> str:
    """The name of what is to be written, in words, as the examples call it; "" where they call nothing."""
    found = re.search(r"class `(\w+)`|^ {4,}(\w+)\(", statement, re.MULTILINE)
    return next((name.replace("_", " ") for name in found.groups() if name), "") if found else ""


def own_method(words: str, statement: str) -> bool:
    """Whether it asks what a method does that the statement wants written, though the language may have one of that name."""
    own = "|".join(map(re.escape, re.findall(r"`([a-z]\w*)\(\w", statement)))
    return (
        bool(own) and re.search(rf"\b(?:does|do|should|will|must|can|would) (?:a |the )?(?:{own})\b", words) is not None
    )


def uses(word: str, text: str) -> bool:
    """Whether a text has the word, in any form."""
    return vocabulary.stem(word) in {vocabulary.stem(one) for one in _words(text)}


def _words(text: str) -> list[str]:
    return re.findall(r"[a-z]+", text.lower())


def _spoken(part: str) -> str:
    """With code in words; "" where it is more than a name or a number."""
    codes = _CODE.findall(part)
    if not all(_NAME.fullmatch(code) or re.fullmatch(r"-?\d+", code) for code in codes):
        return ""
    said = _CODE.sub(lambda code: _code_aloud(code[1]), part).replace("*", "")
    said = said.removesuffix(";")
    return "" if said.endswith(":") else said[:1].upper() + said[1:] + ("" if said.endswith(".") else ".")


def _code_aloud(code: str) -> str:
    if re.fullmatch(r"-?\d+", code):
        count = aloud.number(abs(int(code)))
        return f"minus {count}" if code.startswith("-") else count
    name, *rest = code.rstrip(")").split("(")
    said = name.replace("_", " ")
    return f"{said} of {' and '.join(re.findall('[a-z_]+', rest[0]))}" if rest and rest[0] else said
