"""Whether an utterance fishes for the answer, by the weight of its words: what no list of phrases (`fishing`) foresees.

Each feature of an utterance has a weight, learned from what honest candidates say and what anglers do, by authors who knew none of
the phrases (`tests/learn_fishing.py`; the weights are data, in `suspicion.txt`). A phrase that is found is a feature, too: it
speaks for an attempt, and does not settle it ("I won't rule that out" rules nothing out).

Rules:
- An honest utterance that is taken for an attempt hurts more than an attempt that is missed: the gate lets no answer out to either.
- The family of an attempt decides the reply. Where neither phrases nor weights are clear about it, it is "direct".
- These are no secret, and may be asked for in any words: what the tests have shown, how one is doing ("is that what you had in
  mind?"), how a test is written, what comes of an input of one's own, and what a word of the trade means.
- Pure: a sum over a table.
"""

import re
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache
from itertools import pairwise
from typing import Final

from mochid.interview.meaning import examples, fishing, inquiries, intents, owntests, remarks
from mochid.interview.meaning.meanings import Intent
from mochid.interview.words import lexicon, tables
from mochid.interview.words.tables import Table
from mochid.interview.words.vocabulary import stem
from mochid.interview.words.wording import opening

LIMIT: Final = 1.0
"""The weight from which on an utterance with a phrase in it is an attempt ..."""
ALONE: Final = 1.5
"""... and one without."""
CLEAR: Final = 1.0
"""How much more likely than any other a family must be."""
PLAIN: Final = "direct"
_HONEST: Final = frozenset({
    *(Intent.HINT, Intent.HOLD, Intent.HUSH, Intent.REPEAT, Intent.READY, Intent.RUN, Intent.DONE, Intent.SMALLTALK),
    *(Intent.BACKCHANNEL, Intent.THINKING, Intent.META),
})  # fmt: skip
"""What is honest as a rule: an utterance that is understood to be that, without a phrase, ..."""
_FAIR: Final = re.compile(
    r"\b(?:aim|strive|shoot) for (?:an? |the )?(?:optimal|best|fastest|most efficient|efficient|perfect|simplest|simple)\b"
    r"|^(?:do|must|should) i (?:\w+ ){1,3}?optimal\b"
    r"|^(?:(?:would|will|do|could|can) you|are you) (?:\w+ )?(?:accept|take|allow|mind|tolerate|start with"
    r"|(?:be )?(?:ok|okay|fine|happy|satisfied|content|good) with)"
    r" (?:an? |the |my )?(?:\w+ )?(?:brute force|(?:simple|naive|plain|slow|slower|quadratic) (?:\w+ )?"
    r"(?:solution|version|way|approach))\b"
    r"|^(?:(?:should|shall|can|may|do|must) i (?:\w+ ){1,3}?|do you prefer (?:\w+ )?|would you (?:rather|prefer) (?:\w+ )?)"
    r"(?:recurs\w+|(?:for |while )?loops?|iterat\w+) or (?:\w+ ){0,2}?(?:recurs\w+|loops?|iterat\w+)\b"
    r"|\b(?:is|would) (?:an? |the )?(?:brute force|(?:simple|naive|plain|slow) (?:solution|version|way|approach))(?: \w+)?"
    r" (?:be )?(?:ok|okay|fine|enough|good enough|acceptable|allowed|alright)\b"
    r"|^(?:(?:is|was) (?:it|this|that)|could (?:it|this|that) be) (?:because of |due to |about )?(?:the |a |my |python )?(?:\w+ )?"
    r"(?:recursion|stack|memory|time) (?:depth|limit|error|overflow|size)\b"
    r"|^(?:would|will|do|did|could) you (?:\w+ )?(?:hire|pass|recommend|take) me\b"
    r"|^(?:(?:can|could|would|will) you )?(?:please )?(?:say|put|ask|explain|phrase|tell me) (?:it|that|this|(?:the|your) question)"
    r"(?: to me| again)? (?:in|with) (?:\w+ )?(?:simpler|plain|plainer|other|different|easier|simple|clearer|fewer|your own)"
    r" (?:words|terms|english|language)(?: \?)?$"
)
"""How good it has to be belongs to the task, a limit that a run came up against is no way of solving it, and other words are
fair."""
_WHAT_A_TERM_IS: Final = re.compile(
    r"^(?:(?:and|so|but|sorry|wait|okay|ok) )*(?:what (?:is|are|does) (?:an? )?(?P<term>\w+(?: \w+)?)(?: mean)?"
    r"|(?:can|could) you explain (?:to me )?what (?:an? )?(?P<other>\w+(?: \w+)?) (?:is|are|means?))(?: again)?(?: \?)?$"
)
"""What a word of the trade means is in every book."""
_OF_THE_TASK: Final = re.compile(
    r"\b(?:which|what) (?:(?:one|of (?:them|these|those|the two|both)|order|form|type) )?(?:do|would|should) you"
    r" (?:want|like|expect|need|prefer)(?: me to (?:return|give|give back|do|take))?"
    r"(?: back| returned| in that case| then| there)?(?: \?)?$"
    r"|\b(?:your|the|this) (?:statement|description|wording|text|question|problem) (?:is|was|does not|never|says nothing)\b"
    r"(?! (?:\w+ )*(?:solved|about (?:using )?(?:an? )))"
)
"""What is wanted back, and what the statement leaves out, is asked of the task, unless a technique is named."""
_BESIDE_THE_ANSWER: Final = re.compile(
    r"\b(?:besides?|except(?: for)?|apart from|other than|not counting|without) the (?:answer|output|result)\b"
)
"""How one says what memory a solution takes."""
_IN_YOUR_WORDS: Final = re.compile(
    r"\bwhat (?:is|are|does|do) (?!.*\b(?:answer|solution|trick|approach|idea|algorithm|way|key|insight|code|step)\b).+"
    r" in (?:your own|other|simpler|plain) words(?: \?)?$"
)
_OF_THE_TALK: Final = re.compile(
    r"^(?:(?:(?:what|which) (?:mode|part|phase|step|stage|round) (?:is|was) (?:this|it|that|next)"
    r"|what (?:do|would) you (?:want|like) me to do(?: first| now| next| here)?)(?: \?)?(?: |$))+$"
)
"""Where one is in the interview, and what is to be done there."""
_LOOKING_BACK: Final = re.compile(
    r"^(?:what|how|which \w+) would you have (?:done (?:differently|otherwise|better)|named|called|tested|changed|wanted)\b"
    r"(?: \w+){0,2}(?: \?)?$"
)
"""What an interviewer is asked about work that is done: "how would you have named it?" """
SURE: Final = 2.5
"""... has to weigh this to be an attempt."""
_KINDS: Final = tuple(
    (technique, "STRUCTURE" if technique.structure else "TECHNIQUE") for technique in lexicon.TECHNIQUES
)

Features = frozenset[str]


@lru_cache(maxsize=16)
def attempt(text: str) -> str:
    """The kind of attempt `text` is (the families of `fishing`); "" when it is none."""
    words = opening(text)
    if _FAIR.search(words) or remarks.asks_if_wanted(words):
        return ""
    named = fishing.family(text)
    found = features(text, named)
    weighs = weight(found, "")
    if weighs < (LIMIT if named else ALONE) or (not named and _is_honest(text, weighs)):
        return ""
    if named:
        return named
    (likely, family), (next_likely, _), *_ = sorted(((weight(found, each), each) for each in families()), reverse=True)
    return family if next_likely < likely - CLEAR else PLAIN


def _is_honest(text: str, weighs: float) -> bool:
    """Whether it is what one may ask for, although its words weigh like an attempt."""
    if (
        inquiries.asks(opening(text))
        or inquiries.asks_of_a_failure(opening(text))
        or owntests.asks_form(text)
        or examples.asks_result(text)
    ):
        return True
    if (asked := _WHAT_A_TERM_IS.search(opening(text))) and lexicon.named(asked["term"] or asked["other"]):
        return True
    words = opening(text)
    if (_OF_THE_TASK.search(words) or _IN_YOUR_WORDS.search(words)) and not lexicon.named(words):
        return True
    if _LOOKING_BACK.search(words) or _OF_THE_TALK.search(words):
        return True
    if _BESIDE_THE_ANSWER.search(words) and intents.read(text) is Intent.COMPLEXITY:
        return True
    return weighs < SURE and intents.read(text) in _HONEST


def features(text: str, named: str) -> Features:
    """What an utterance is made of: its words' stems, alone and beside their neighbours. `named`: the family that phrases find."""
    words = ["^", *_stems(opening(text)), "$"]
    pairs = (f"{one} {other}" for one, other in pairwise(words))
    apart = (f"{one} _ {other}" for one, other in zip(words, words[2:], strict=False))
    rows = (" ".join(row) for row in zip(words, words[1:], words[2:], strict=False))
    told = ("PHRASE", f"PHRASE {named}") if named else ("NO PHRASE",)
    return frozenset((*words, *pairs, *apart, *rows, *told))


def weight(found: Iterable[str], family: str) -> float:
    """What speaks for a family, once it is an attempt; for an attempt, where the family is ""."""
    return _learned()[family].sum(found)


@cache
def families() -> tuple[str, ...]:
    return tuple(family for family in _learned() if family)


def _stems(words: str) -> list[str]:
    """Each word's; any technique or structure is one word."""
    for technique, kind in _KINDS:
        words = lexicon.terms(technique).replaced(words, kind)
    return [word if word.isupper() else stem(word) for word in words.split()]


@cache
def _learned() -> Mapping[str, Table]:
    """By family of attempts, and for an attempt of any ("")."""
    return tables.shipped(__package__, "suspicion.txt").tables
