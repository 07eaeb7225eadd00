"""Which authored clarification answers a candidate's question, matched loosely on the words that matter.

Rules:
- A word weighs the more the fewer clarifications it occurs in, so "the list" decides little and "negative" decides a lot.
- What any problem may be asked (`topics`: how much, which values, what comes back ...) counts like a word, however it is worded.
- A word that no clarification knows speaks against all of them, a second one less so: people ramble. One word alone decides
  nothing, unless it is all that was asked, and all that an author's wording has.
- Numbers in a question are the candidate's example; their values are ignored.
- "What would you change if ...?" does not ask whether they may change their input.
- No answer is better than a wrong one: below the bar, or when two answers fit about equally well, there is none, and the
  coach says that the choice is the candidate's.
"""

import math
import re
from collections import Counter
from collections.abc import Sequence
from functools import cache, lru_cache
from typing import Final

from msgspec import Struct

from mochid.interview.meaning import examples, sizes, topics
from mochid.interview.words import aloud, vocabulary

Clarifications = Sequence[tuple[tuple[str, ...], str]]
"""Ways to ask, and the answer."""

BAR: Final = 0.4
"""How well the best answer must fit a question about the problem, 0 to 1."""
SURE: Final = 0.55
"""How well it must fit words that seem to be about something else."""
NEAR: Final = 0.25
"""How well the best one fits where it may be meant, and may not."""
LEAD: Final = 0.06
"""By how much it must fit better than the next."""

EXAMPLE: Final = 2
"""Numbers from which on they are an example."""
UNKNOWN: Final = 1.5
"""Weight of a word that no clarification knows; those they do know weigh between 0.1 and `RAREST`."""
RAREST: Final = math.log(13)
"""Weight of a word that one clarification has, as with a dozen: an author who answers more is not surer of each answer."""

_STOP: Final = vocabulary.words("""
    a an the is are am was be been it its this that these those i we he she they them me us my your our of in on at to for
    from by with as and or so then do does did can could should would will shall may might must have has had there here what
    which how if not no just any some please um uh hmm like okay well also about ask question know assume need handle want
    think say said tell mean sure always ever possible possibly you get got let see going appear occur show exist yes yeah
    right too really exactly actually maybe perhaps allowed permitted ok fine alright free able supposed case cases next care
    rely guess wonder hey sorry thing expect expected receive given give treat into up than each every already still before
    while such because but problem deal dont cant both youre im ill id theres whats talking talk being understand confused
    look looks guarantee guarantees guaranteed definitely
""")
_ASKING: Final = re.compile(
    r"^(?:(?:so|and|okay|but|hey) )*(who|whose|why|(?:when|where)(?= (?:do|does|did|is|are|was|will)\b))\b"
)
"""What a question begins with that is rarely about the input: it counts for a word there, and for none elsewhere."""
_MEANS: Final = re.compile(r"\bwhat\b.*\b(?:means?|meant|meaning)\b")
"""Whoever asks what a word means does not ask what becomes of the thing: that counts for a word, too."""
_DIGITS: Final = re.compile(r"\b\d{1,2}\b")
_REORDERS: Final = re.compile(
    r"\b(?:may|can|could|should|allowed to|okay to|ok to)(?: i| we)? (?:sort|order|reverse)\b"
)
"""Whether they may bring it into order is no question whether it is in order."""
_BOUND: Final = re.compile(r"\b(?:big )?o(?: of | ?\( ?| )(?:one|log n|n log n|n squared|n)\b(?: ?\))?")
"""A cost that is asked about: how fast it has to be."""
_DOUBLED: Final = re.compile(
    r"\b(?P<there>(?:have|has|be|are|contains?|includes?|with|any|no|the) )doubles?"
    r"(?! (?:or|and) )(?!.*\b(?:floats?|floating|ints?|integers?|decimals?|types?|precision|whole|fractions?)\b)\b"
)
"""Rather what is there twice than a number with a fraction."""
_MANY: Final = re.compile(r"(?<!\bhow )\bmany\b")
"""Whoever says that there are many does not ask how many there are."""
_SUPPOSES: Final = re.compile(
    r"\b(?:what|how|where|which \w+)(?: \w+)? (?:would|will|could|might|should|must|does|do)"
    r"(?: (?:you|i|we|it|that|this|have|need|to|the \w+|your \w+|my \w+))* (?:chang|alter|adapt|modify)\w*\b.*"
    r"\b(?:if|when|were|once|suppos\w+)\b"
    r"|\b(?:would|will|might|does|do) (?:it|that|this|anything|something|much|the \w+|your \w+|my \w+)(?: \w+)? change\b.*"
    r"\b(?:if|when|once|suppos\w+)\b"
    r"|\bfit(?:s|ting)? (?:\w+ )?(?:in|into) (?:the |main |my )?(?:memory|ram)\b"
    r"|\b(?:larger|bigger|more) than (?:the |main |my )?(?:memory|ram)\b"
)
"""Of a change to the problem, and what it would mean for their solution: no statement settles that."""
_ADVERBS: Final = frozenset({"who", "whose", "why", "when", "where"})
_FORMS: Final = {
    "back": "backwards",
    "balanced": "unbalanced",
    "boolean": "bool",
    "call": "operations operation called",
    "child": "kid kids children",
    "cut": "rotated rotation rotations",
    "float": "double doubles decimals decimal fractions fraction",
    "index": "indexes indices position positions place",
    "integer": "integers whole int ints",
    "large": "huge big largest biggest maximum max",
    "larger": "greater bigger",
    "letter": "characters character chars char",
    "list": "array arrays lists",
    "missing": "absent unknown",
    "negative": "positive minus negatives nonnegative",
    "number": "nums elements element items item entries entry count",
    "output": "result results",
    "row": "level levels",
    "sort": "ordered order ordering unsorted unordered",
    "square": "cell cells squares",
    "uncut": "unrotated",
    "text": "string strings str",
    "use": "using used usage",
    "value": "values",
}
"""What counts as one word, whichever is said."""
_SAME: Final = {form: word for word, forms in _FORMS.items() for form in forms.split()}


class _Asked(Struct, frozen=True):
    """One clarification, read once."""

    phrases: tuple[frozenset[str], ...]
    words: frozenset[str]
    answer: str


def answer(question: str, clarifications: Clarifications, bar: float = BAR) -> str:
    """The answer to the question; "" when none of the clarifications is surely about it: fits it by `bar` or better."""
    if limit := sizes.answer(question, clarifications):
        return limit
    fits = sorted(_fits(question, clarifications), reverse=True)
    if not fits or fits[0][0] < bar:
        return ""
    first, *others = fits
    if others and first[0] - others[0][0] < LEAD and not _said_by_one(question, clarifications):
        return ""
    return first[1]


def _said_by_one(question: str, clarifications: Clarifications) -> bool:
    """Whether it is what a single author's wording says, no more and no less: what others add to it doesn't make it unsure."""
    asked = content(question)
    return sum(asked in _read(asks, text).phrases for asks, text in clarifications) == 1


def supposes(question: str) -> bool:
    """ "What would you change if it did not fit in memory?" """
    return _SUPPOSES.search(question.lower()) is not None


def in_its_own_words(question: str, text: str, clarifications: Clarifications) -> bool:
    """Whether the question is one that the answer `text` was written for, in the words of its author."""
    asked = content(question)
    return any(asked in _read(asks, known).phrases for asks, known in clarifications if known == text)


def near(question: str, clarifications: Clarifications) -> bool:
    """Whether one of the clarifications may be about it, though too little to be told."""
    return any(fit >= NEAR for fit, _ in _fits(question, clarifications))


def _fits(question: str, clarifications: Clarifications) -> list[tuple[float, str]]:
    """How well each of the answers fits."""
    if supposes(question):
        return []
    known = [_read(asks, text) for asks, text in clarifications]
    plain = weights([one.words for one in known])
    scale = RAREST / math.log(len(known) + 1) if known else 1.0
    weight = {word: scale * each for word, each in plain.items()}
    asked = _asked(question, clarifications)
    return [(_fit(one, asked, weight), one.answer) for one in known]


def weights(texts: Sequence[frozenset[str]]) -> dict[str, float]:
    """How much each word says of which text is meant: the rarer, the more. `texts`: the words of each."""
    spread = Counter(word for words in texts for word in words)
    return {word: math.log((len(texts) + 1) / count) for word, count in spread.items()}


def _fit(one: _Asked, asked: frozenset[str], weight: dict[str, float]) -> float:
    """0 to 1: half for how much of the question this clarification's words cover, half for its likest phrase."""
    total = sum(weight[word] for word in asked if word in weight) + _unknown(asked, weight)
    if not total:
        return 0.0
    shared = asked & one.words
    if len(shared) == 1 and not shared <= topics.NAMES and asked not in one.phrases:
        return 0.0
    covered = sum(weight[word] for word in shared) / total
    return 0.5 * covered + 0.5 * max((_cosine(phrase, asked, weight) for phrase in one.phrases), default=0.0)


def _unknown(asked: frozenset[str], weight: dict[str, float]) -> float:
    """What the words weigh that no clarification knows: each one more less than the one before, for people ramble."""
    count = sum(word not in weight for word in asked)
    return sum(UNKNOWN / place for place in range(1, count + 1))


def _cosine(phrase: frozenset[str], asked: frozenset[str], weight: dict[str, float]) -> float:
    known = sum(weight[word] ** 2 for word in asked if word in weight)
    size = math.sqrt(_squares(phrase, weight) * (known + _unknown(asked, weight) * UNKNOWN))
    return _squares(phrase & asked, weight) / size if size else 0.0


def _squares(words: frozenset[str], weight: dict[str, float]) -> float:
    return sum(weight[word] ** 2 for word in words)


@lru_cache(maxsize=512)  # of a few problems
def _read(asks: tuple[str, ...], text: str) -> _Asked:
    phrases = tuple(map(content, asks))
    return _Asked(phrases, frozenset().union(*phrases, topics.of(text)), text)


def _asked(question: str, clarifications: Clarifications) -> frozenset[str]:
    """What a question is about. Several numbers say nothing of it, unless an author asks with the same ones."""
    found, numbers = content(question), examples.numbers(question)
    if len(numbers) < EXAMPLE or any(numbers == examples.numbers(ask) for asks, _ in clarifications for ask in asks):
        return found
    return found - _number_words()


def content(text: str) -> frozenset[str]:
    """The words that matter, in one form each, and the topics they make up."""
    plain = text.lower().replace("’", "'")
    opens = _ASKING.match(plain)
    plain = _DIGITS.sub(lambda digit: aloud.number(int(digit[0])), plain)
    plain = _DOUBLED.sub(r"\g<there>duplicate", _REORDERS.sub("modify", _BOUND.sub("fast", plain)))
    words = re.findall(r"[a-z]+", _MANY.sub("", plain).replace("'", ""))
    heard = [word for word in words if word not in _STOP and (word not in _ADVERBS or (opens and opens[1] == word))]
    means = ("mean",) if _MEANS.search(plain) else ()
    return frozenset(_stem(_SAME.get(word, word)) for word in (*heard, *means)) | topics.of(plain)


@cache
def _number_words() -> frozenset[str]:
    return frozenset(_stem(word) for count in range(100) for word in aloud.number(count).split())


def _stem(word: str) -> str:
    for ending in ("ing", "ies", "es", "ed", "s"):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            stem = word.removesuffix(ending)
            return stem + "y" if ending == "ies" else stem
    return word.removesuffix("e")
