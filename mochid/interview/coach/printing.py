"""Whether the candidate asks where to see what their code printed. Pure: words in, yes or no out.

Rules: it is about output that was printed, and where it went. How to print is a question about the language, what to print is one
about the code.
"""

import re
from typing import Final

from mochid.interview.meaning.intents import asks
from mochid.interview.words.wording import OPENING, tidied

_THING: Final = (
    r"(?:print(?:s|ed|ing|outs?|ln)?|printf?s?|print statements?|console(?: ?\.? ?log)?s?|std ?out|std ?err|println|fmt"
    r"|(?:debug|log|logging|logged|program's|code's|function's|script's|my|its) (?:output|prints?|log|logs|lines?)"
    r"|output of (?:my|the) (?:code|program|function|prints?|script|print statements?))"
)
_PLACE: Final = r"(?:where|how|can|could|do|may|is there|why|don't|can't|didn't)"
_SEE: Final = (
    r"(?:see|find|look|read|show(?:s|n|ed|ing)?|go(?:es)?|went|gone|appear(?:s|ed|ing)?|end(?:s|ed)? up|come(?:s)? out"
    r"|get|view|check)"
)
_WHERE: Final = re.compile(
    rf"\b{_PLACE}\b.*\b{_SEE}\b.*\b{_THING}"
    rf"|\b{_PLACE}\b.*\b{_THING}\b.*\b{_SEE}\b"
    rf"|\bwhere(?:'s| is| are| was| were)\b.*\b{_THING}"
)
_WHAT: Final = re.compile(
    rf"\bwhat(?:'s| did| does| do| has| have| was| is| were)\b.*\b{_THING}"
    r"|\bwhat\b.*\b(?:did|has|have|was|were|got|gets)\b.*\bprint(?:ed)?\b"
    r"|\bdid (?:it|that|my code|my program|anything) print\b"
)
_MEANS_NOW: Final = re.compile(r"\b(?:did|does|my|printed|prints|show|shown|shows|was|were|output|has|have)\b")
_HOW_TO: Final = re.compile(
    r"\bhow (?:do|can|could|would|should|to)\b[^?]*\b(?:print|log|printf|println)\b"
    r"(?!.*\b(?:show|appear|go|end up|output)\b)"
    r"|\bwhat (?:should|could|would|can|shall|will|do|must) (?:i|we|you|it)\b.*\b(?:print|log|output|return)"
    r"|\b(?:should|must|do i have to|do i need to|am i supposed to|shall|when|if)\b"
    r"|\bwhat does (?:print|console|printf|println|fmt)\b[\w .]*\b(?:do|return|mean|take)\b"
    r"|\b(?:may|can|could|am i allowed to) i (?:use |add |put |just )?(?:a )?(?:print|log|console)"
)
_COMPLAINS: Final = re.compile(
    r"\b(?:don't|can't|do not|cannot|can not|never|nothing) (?:see|find|get|shows?|appears?)\b"
)


def asked(said: str) -> bool:
    """ "what did my print show?", "where do I see what my code printed?", "I can't see my console log"."""
    words = tidied(said[:OPENING])
    if _HOW_TO.search(words):
        return False
    if not asks(said) and not _COMPLAINS.search(words):
        return False
    return bool(_WHERE.search(words)) or bool(_WHAT.search(words) and _MEANS_NOW.search(words))
