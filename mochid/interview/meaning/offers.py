"""What the interviewer offers, and whether a candidate takes it: "Shall we solve it for the plainest inputs first?", "yes please".

Rules:
- An offer is a question to say yes to, whoever phrased it; that hints can be had is one, too, but "okay" accepts no mere statement.
- Accepting or declining takes few words: anything about the problem is an answer of its own.
"""

import re
from enum import StrEnum
from typing import Final

from mochid.interview.words import vocabulary
from mochid.interview.words.wording import tidied


class Offer(StrEnum):
    """What may be said yes to."""

    NOTHING = ""
    HINT = "hint"
    """That one may be asked for was told."""
    QUESTION = "question"
    """It was asked for, whatever it is."""


_ASKS: Final = re.compile(
    r"(?:^|[,:;] )(?:shall (?:we|i)|should (?:we|i)|would you (?:like|rather|prefer)|do you want|want me|may i)\b",
    re.IGNORECASE,
)
_CAN_BE_HAD: Final = re.compile(r"\b(?:hints?|pointer)\b", re.IGNORECASE)
_YES: Final = re.compile(
    r"\b(?:yes|yeah|yep|yup|sure|gladly|absolutely|definitely|please|of course|good idea|great idea|why not|let us|go ahead"
    r"|sounds? (?:good|great|fine)|i would (?:like|love|prefer|rather)|i want|smaller|simpler|simplest|plainest|former|first one"
    r"|do (?:it|that|so)|(?:would|will|might) (?:be (?:good|great|nice|fine)|help))\b"
)
_FAINT_YES: Final = re.compile(r"^(?:okay|ok|alright|all right|fine|good|great|cool|perfect|nice)\b")
_NO: Final = re.compile(
    r"^(?:(?:oh|hm|well|um) )?(?:no|nope|nah|not (?:yet|now|really)|rather not|i would rather not)\b"
)
_SAY_YES: Final = vocabulary.words("""
    yes yeah yep yup sure gladly absolutely definitely please of course good great idea why not let us go ahead sounds sound i would
    like love prefer rather want do it that so smaller simpler simplest plainest plain simple small easy easier former first one
    might will be nice fine help okay ok alright all right cool perfect thanks thank you oh well um hm then now and the a an
    take try start begin with solve make shrink have get hint for only just to inputs input version case cases problem some much
    we could can here another this by hand example through in
""")
_SAY_NO: Final = vocabulary.words("""
    no nope nah not yet now really rather i would will want to like thanks thank you oh hm well um am is fine okay ok good go on as
    it was stay with keep going the whole full thing problem version let us me try first this that continue without one hint need
    think myself alone bit longer for a please
""")
_LONGEST: Final = 14
"""Words of an answer to an offer."""


def made(sentence: str) -> Offer:
    """What a sentence of the interviewer's offers."""
    if sentence.rstrip("\"'”’)").endswith("?"):
        return Offer.QUESTION if _ASKS.search(sentence) else Offer.NOTHING
    return Offer.HINT if _CAN_BE_HAD.search(sentence) else Offer.NOTHING


def accepted(said: str, offer: Offer) -> bool:
    """Whether the words take it."""
    words = _words(said)
    if not words or not _only(words, _SAY_YES):
        return False
    return bool(_YES.search(words) or (offer is Offer.QUESTION and _FAINT_YES.search(words)))


def declined(said: str) -> bool:
    """Whether the words turn it down."""
    words = _words(said)
    return _NO.search(words) is not None and _only(words, _SAY_NO)


def _words(said: str) -> str:
    return tidied(said).replace(" ?", "") if len(said) < 200 else ""


def _only(words: str, known: frozenset[str]) -> bool:
    split = words.split()
    return len(split) <= _LONGEST and known.issuperset(split)
