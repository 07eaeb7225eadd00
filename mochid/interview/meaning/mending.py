"""Whether somebody tells what has to change in their code: "it should be less or equal", "I forgot to return", "wrong order".

Rules:
- Phrases over `wording.opening`. A question tells nothing, nor does what should come back ("it should return two"), nor that a
  change was of no use.
- Whether it mends anything is for the next run to show; who has told it is only not asked what they will change.
"""

import re
from typing import Final

from mochid.interview.meaning import remarks

_LEADS: Final = (
    r"(?:(?:oh|ah|aha|oops|ups|damn|duh|hm+|ok|okay|so|and|but|wait|no|right|now|yes|because|just|only|simply|then|also|probably"
    r"|i see|i get it|of course|got it|that is it|i think|i guess|i know) )*"
)
_RESULT: Final = (
    r"(?:return|give|get|print|output|work|pass|fail|come|have (?:been|returned|given)|be (?:\d|zero\b|one\b|two\b|true\b|false\b"
    r"|wrong|right|fine|okay|enough|empty|it\b|that\b|possible|easy|fast))"
)
"""What a result should be is told of a test, and of no line."""
_LEISURE: Final = (
    r"(?:\w+ )?(?:hints?|minutes?|moments?|seconds?|breaks?|examples?|bit|while|tests?|ideas?|pause|help|time)"
)
_NO_WORK: Final = (
    r"(?:go|leave|think|ask|stop|take|say|know|look (?:at|up|into|for)|find|figure|understand|see|try|test|run|be|have|get|admit"
    rf"|rest|more|some {_LEISURE}|{_LEISURE}|an? {_LEISURE}|the (?:question|problem|statement|toilet|hint)|your?)\b"
)
_NO_SLIP: Final = (
    r"(?:know|get|understand|see|think|want|have|like|remember|care|mean|agree|need|believe|follow|find|say|ask|hear|feel"
    r"|expect)\b"
)
"""What one may not do without its being a slip in the code: "I did not know that"."""
_SLIP: Final = r"(?:forgot|missed|omitted|left out|mixed up|swapped|misspelt|misspelled|mistyped)"
_PLACE: Final = r"(?:order|way|sign|direction|variable|index|place|operator|key|name|type|bound|condition|comparison)"
_CHANGED: Final = r"(?:switched|changed|added|moved|removed|replaced|renamed|fixed|reset|guard|guarded|wrapped)"
_TELLS: Final = re.compile(
    rf"(?<!\bi )(?<!\bwe )(?<!\byou )(?<!\bthey )\b(?:has|have|needs?|ought) to (?!{_RESULT})\w"
    rf"|(?<!\bi )(?<!\bwe )(?<!\byou )\b(?:must|should) (?:(?:not|never|also|only|rather|just) )*(?!{_RESULT})\w"
    rf"|\bi (?:should|must|(?:need|have|want) to) (?:(?:not|also|only|rather|just|first) )*(?!{_NO_WORK})\w"
    rf"|^{_LEADS}(?:i )?needs? (?:an? |the |another )?(?!{_NO_WORK}|to\b)\w"
    rf"|\bi need (?:an?|the|another|has|like) (?!{_LEISURE}\b)\w"
    rf"|\bi (?:\w+ )?{_SLIP}\b(?! (?:about|what|how|why|where|my words|the (?:question|problem|name|word))\b)"
    rf"|^{_LEADS}(?:missing|{_SLIP}) \w|\b(?:i am|it is|there is) (?:still )?missing (?:an?|the|one|some) \w"
    rf"|^{_LEADS}(?:i )?(?:never|did not) (?!{_NO_SLIP})\w+|\b(?:wrong|other) (?:\w+ )?{_PLACE}\b|\b(?:typo|off by one)\b"
    rf"|^{_LEADS}(?:it|that) is the (?!same|first|second|last|case|one\b|example|test|problem|statement)\w+$"
    rf"|(?:^|\bso )(?:now )?i (?:\w+ )?{_CHANGED}\b"
)
_ASKS: Final = re.compile(
    r"\?$|^(?:how|what|why|which|where|who|when|can(?! not)|could|may|is|are|does|do|did|should (?:i|we|it|they|the)"
    r"|must (?:i|we|it)|will|would)\b"
)


def told(words: str) -> bool:
    """Whether they say what has to change."""
    return _TELLS.search(words) is not None and not _ASKS.search(words) and not remarks.no_better(words)
