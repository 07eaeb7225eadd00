"""A plan that ends in a wish for a nod: "I'd use a stack. Good?"

Rules: the plan counts as one, as if it had been said without its tail; the tail gets neither yes nor no. What they would assume,
return or handle is no plan but a question about the problem: it is for the author to answer.
"""

import re
from typing import Final

from mochid.interview.words import lexicon
from mochid.interview.words.wording import OPENING, core, tidied

_LIKED: Final = (
    r"(?:right|correct|okay|ok|good|fine|great|smart|sensible|reasonable|valid|enough|(?:good|fast|quick) enough|all right|alright"
    r"|any good|wrong|bad|better|best|optimal|overkill|stupid|dumb|silly|naive|crazy|too slow"
    r"|what you (?:want|expect|had in mind|are after|are looking for))"
)
_IT: Final = r"(?:it|this|that|i|we|my \w+|the \w+)"
_TAIL: Final = re.compile(
    rf" (?:and |so |but )?(?:{_LIKED}(?: idea| way| plan| approach| choice)?|yes|yeah|no|or no|or not|huh|eh|agree|agreed|thoughts"
    r"|any thoughts|you agree|do you agree|(?:yes|right) or (?:no|wrong)|(?:it |that )?(?:sounds?|looks?|seems?|makes?) (?:\w+ )?"
    rf"(?:{_LIKED}|sense)(?: to you)?|what (?:do )?you (?:think|say|reckon)(?: of (?:it|that))?|how does that sound"
    rf"|(?:is|was|are|am) (?:not )?{_IT}(?: (?:even|really|a|an|the|on|thinking|going|being))*(?: {_LIKED}| way| idea| approach"
    r"| plan| track| direction| path| to go)*"
    rf"|(?:would|will|does|do|could|should) (?:not )?{_IT} (?:even |actually |really )?(?:be |make |sound |look |seem )?(?:a )?"
    rf"(?:{_LIKED}|work|do|do it|pass|hold|sense|suffice|help|fit)(?: (?:here|idea|plan|choice|way))?|is not (?:it|that)"
    rf"|(?:that|it|this) (?:is|would be|will) (?:\w+ )?(?:{_LIKED}|work|it)(?: is not it)?)(?: then| here| now)*(?P<mark> \?)? $"
)
"""What may follow a plan so that somebody likes it."""
_BARE: Final = frozenset({
    *("good", "fine", "great", "better", "best", "enough", "bad", "wrong", "okay", "ok", "no", "yes")
})  # fmt: skip
"""What ends many a plain sentence: a tail only where a question mark says so."""
_PROPOSES: Final = re.compile(
    r"(?:^|\b(?:know|so|then|think|okay|well) )(?P<plan>(?:(?:first|then|now|here) )?"
    r"(?:(?:i|we) (?:would|will|could|might|am going to|are going to|want to|plan to|am thinking of"
    r"|thought (?:to|of)|thinked (?:to|of))"
    r"|let (?:me|us)|(?:my|the) (?:\w+ )?(?:plan|idea|approach|solution|thinking|thought) (?:is|would be)(?: to)?) "
    r"(?!(?:just |only |then |simply )?(?:assum|return|expect|get|have|need|handl|check|validat|ask|know|be|say|guess|giv|rais"
    r"|treat|ignor|count on|tell|like)\w*\b))"
)
_CUT: Final = re.compile(r"\b(?:is|are|was|which|that|it|or|and|be)$")
"""How no plan ends: what was taken for a tail belongs to it."""


def proposes(plain: str) -> bool:
    """Whether the words as a whole propose something, however it is put: "maybe I could keep a start?" """
    found = _PROPOSES.match(core(plain))
    return found is not None and len(found.string.split()) > 3


def before_nod(said: str) -> str:
    """The plan that was stated before such a tail, in plain words; "" when this is none, or nothing is fished for."""
    plain = f" {tidied(said[:OPENING])} "
    stated = plain
    while (tail := _TAIL.search(stated)) and (tail["mark"] or tail[0].strip() not in _BARE):
        stated = stated[: tail.start()] + " "
    bare = core(" ".join(stated.split()))
    proposes = _PROPOSES.search(bare)
    if stated == plain or "?" in bare or _CUT.search(bare) or not proposes:
        return ""
    bare = bare[proposes.start("plan") :]
    return bare if len(bare.split()) > 3 or lexicon.named(bare) else ""
