"""Which authored clarification answers a candidate's question, matched loosely on the words that matter.

Rules:
- A word weighs the more the fewer clarifications it occurs in, so "the list" decides little and "negative" decides a lot.
- No answer is better than a wrong one: below the bar, or when two answers fit about equally well, there is none, and the
  coach says that the choice is the candidate's.
"""

import math
import re
from collections import Counter
from collections.abc import Sequence
from typing import Final

from msgspec import Struct

Clarifications = Sequence[tuple[tuple[str, ...], str]]
"""Ways to ask, and the answer."""

BAR: Final = 0.5
"""How well the best answer must fit, 0 to 1."""
LEAD: Final = 0.06
"""By how much it must fit better than the next."""

UNKNOWN: Final = 1.5
"""Weight of a word that no clarification knows; those they do know weigh between 0.1 and 2.6."""

_TOPICS: Final = tuple(
    (re.compile(rule), f" {topic} ")
    for topic, rule in (
        ("howmany", r"\bhow (?:many|big|large|long|deep|much|small)\b|\b(?:size|length|range) of\b"),
        ("howmany", r"\b(?:constraints?|limits?|at most)\b"),
        (
            "noanswer",
            r"\b(?:no|not any|without an?|is ?n'?t an?y?|not an?) (?:\w+ )?(?:answer|solution|pair|match|result|such)",
        ),
        ("noanswer", r"\b(?:none|nothing)(?: is)? found\b|\bguaranteed\b"),
        ("noanswer", r"\balways (?:an?|exactly one|one) (?:\w+ )?(?:answer|solution|pair)\b"),
        ("several", r"\b(?:more than one|multiple|several|many|other|two) (?:\w+ )?(?:answer|solution|pair|result)"),
        ("returned", r"\b(?:what|which|how)\b.*\b(?:return|returned|output|give back)\b"),
        ("returned", r"\breturn (?:type|value)\b|\bdo (?:i|you want me to) return\b"),
        ("modify", r"\bin[ -]?place\b|\b(?:mutat|modif|chang|overwrit|alter)\w*\b"),
        ("modify", r"\bkeep the (?:input|original|list|array|tree|map|grid)\b"),
        ("nothing", r"\b(?:empty|null|none|length zero)\b|\bzero (?:elements|items|intervals|nodes|characters|rows)\b"),
        ("alike", r"\b(?:duplicat\w*|repeat\w*|unique|distinct|identical|equal values)\b"),
        ("alike", r"\bsame (?:value|number|interval|element)s?\b"),
    )
)
_STOP: Final = frozenset({
    *("a", "an", "the", "is", "are", "am", "was", "be", "been", "it", "its", "this", "that", "these", "those"),
    *("i", "we", "he", "she", "they", "me", "us", "my", "your", "our", "of", "in", "on", "at", "to", "for"),
    *("from", "by", "with", "as", "and", "or", "so", "then", "do", "does", "did", "can", "could", "should"),
    *("would", "will", "shall", "may", "might", "must", "have", "has", "had", "there", "here", "what", "which"),
    *("who", "when", "where", "how", "if", "not", "no", "just", "any", "some", "please", "um", "uh", "hmm"),
    *("like", "okay", "well", "also", "about", "ask", "question", "know", "assume", "need", "handle", "want"),
    *("think", "say", "said", "tell", "mean", "sure", "always", "ever", "possible", "possibly", "you", "get"),
    *("got", "let", "see", "going"),
})  # fmt: skip
_SAME: Final = {
    "array": "list", "arrays": "list", "lists": "list", "nums": "number", "indexes": "index", "indices": "index",
    "position": "index", "positions": "index", "ordered": "sort", "order": "sort", "elements": "number", "element": "number",
    "items": "number", "item": "number", "values": "value", "positive": "negative", "minus": "negative",
    "characters": "letter", "character": "letter", "chars": "letter", "integers": "integer", "whole": "integer",
    "huge": "large", "big": "large",
}  # fmt: skip


class _Asked(Struct, frozen=True):
    """One clarification, read once."""

    phrases: tuple[frozenset[str], ...]
    words: frozenset[str]
    answer: str


def answer(question: str, clarifications: Clarifications) -> str:
    """The answer to the question; "" when none of the clarifications is surely about it."""
    known = [_read(asks, text) for asks, text in clarifications]
    spread = Counter(word for one in known for word in one.words)
    weight = {word: math.log((len(known) + 1) / count) for word, count in spread.items()}
    asked = _content(question)
    fits = sorted(((_fit(one, asked, weight), one.answer) for one in known), reverse=True)
    if not fits or fits[0][0] < BAR or (len(fits) > 1 and fits[0][0] - fits[1][0] < LEAD):
        return ""
    return fits[0][1]


def touches(question: str, clarifications: Clarifications) -> bool:
    """Whether the question has a word that the clarifications are about, however little that says."""
    return not _content(question).isdisjoint(word for asks, text in clarifications for word in _read(asks, text).words)


def _fit(one: _Asked, asked: frozenset[str], weight: dict[str, float]) -> float:
    """0 to 1: half for how much of the question this clarification's words cover, half for its likest phrase."""
    total = sum(weight.get(word, UNKNOWN) for word in asked)
    if not total:
        return 0.0
    covered = sum(weight[word] for word in asked & one.words) / total
    return 0.5 * covered + 0.5 * max((_cosine(phrase, asked, weight) for phrase in one.phrases), default=0.0)


def _cosine(phrase: frozenset[str], asked: frozenset[str], weight: dict[str, float]) -> float:
    size = math.sqrt(_squares(phrase, weight) * _squares(asked, weight))
    return _squares(phrase & asked, weight) / size if size else 0.0


def _squares(words: frozenset[str], weight: dict[str, float]) -> float:
    return sum(weight.get(word, UNKNOWN) ** 2 for word in words)


def _read(asks: tuple[str, ...], text: str) -> _Asked:
    phrases = tuple(map(_content, asks))
    return _Asked(phrases, frozenset().union(*phrases), text)


def _content(text: str) -> frozenset[str]:
    """The words that matter, in one form each, and the topics they make up."""
    plain = text.lower().replace("’", "'")
    topics = " ".join(topic for rule, topic in _TOPICS if rule.search(plain))
    words = re.findall(r"[a-z]+", f"{plain} {topics}".replace("'", ""))
    return frozenset(_stem(_SAME.get(word, word)) for word in words if word not in _STOP)


def _stem(word: str) -> str:
    for ending in ("ing", "ies", "es", "ed", "s"):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            stem = word.removesuffix(ending)
            return stem + "y" if ending == "ies" else stem
    return word.removesuffix("e")
