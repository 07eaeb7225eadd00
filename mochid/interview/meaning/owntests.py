"""What a candidate says of tests of their own: how to write one that is found, and that one is right as it is. Pure.

Rules:
- Only the place and the form of a test are meant; how or what to test is a question about the work.
- An objection is no question: asking whether a test is right is doubting it.
"""

import re
from typing import Final

from mochid.interview.meaning.intents import asks
from mochid.interview.words.wording import OPENING, tidied

_TESTS: Final = r"(?:tests?|test cases?|asserts?|assertions?|unit ?tests?)"
_SEES: Final = r"(?:find|see|recogni[sz]e|pick|detect|notice|read|accept|understand|discover|look for|know about)s?"
_FORM: Final = re.compile(
    rf"\b(?:how|where|which|what)\b.*\b{_TESTS}\b.*\b(?:you|mochi|they|it|are|is|get|gets)\b.*\b(?:{_SEES}|found|seen|recogni[sz]ed)\b"
    rf"|\b(?:how|where|which|what|why|do|does|can|can't|could|will|don't|didn't|won't|is|would)\b.*\b(?:you|mochi)\b.*\b{_SEES}\b.*\b{_TESTS}\b"
    rf"|\bwhere\b.*\b(?:put|write|go(?! wrong)|place|add|keep|belong|live|save|store|file)\b.*\b{_TESTS}\b"
    rf"|\bwhere\b.*\b{_TESTS}\b.*\b(?:put|written|go(?!es wrong| wrong)|placed?|added|kept|belong|live|saved?|be)\b"
    rf"|\bhow (?:do|should|must|can|would|could|to|am|are|shall)\b(?: \w+){{0,4}} "
    r"(?:write|declare|format|name|call|add|mark|set up|define|spell)\b"
    rf"(?: \w+){{0,3}} {_TESTS}\b(?! (?:\w+ )?(?:case )?(?:for|of|that|with|when|about) (?:the |an? |no |two |all )?"
    r"(?:empty|negative|dupl|large|zero|tie|edge|limit|smallest|biggest|one|single|same|miss|overflow))"
    rf"|\b(?:which|what)(?:'s| is)?(?: the)? (?:form|format|shape|syntax|style|names?|file|file name|notation)\b.*\b{_TESTS}\b"
    rf"|\b(?:name|call) (?:the|my|a) test file\b|\b(?:do|does|is|are|would|will)\b.*\b{_TESTS}\b.*"
    r"\b(?:count|counted|seen|accepted) as\b"
    rf"|\b{_TESTS}\b.*\b(?:which|what) (?:form|format|shape|syntax|name|file)\b"
)
_QUESTION: Final = re.compile(
    r"(?:(?:so|but|and|okay|ok|hmm|well|wait) )*(?:is|are|does|do|did|was|can|could|should|would|what|which|why|how|where)\b"
)
_SAYS: Final = r"(?:says?|said|shows?|gives?|asks?|wants?|has|have|does|states?|reads?)"
_OBJECTS: Final = re.compile(
    r"\byou(?:'re| are| must be| may be| might be| could be| seem(?: to be)?| have| got| |'ve)?(?: \w+)? "
    r"(?:wrong|mistaken|misread(?:ing)?|misunderst\w+|confused|incorrect|in error|mixing|mixed)\b"
    r"|\bi (?:don't|do not|can't|cannot) (?:think so|agree|see (?:what's|what is|anything|why|the problem|a problem))\b"
    r"|\bi disagree\b|\bnothing(?:'s| is)? wrong\b|\b(?:isn't|aren't|is not|not|never) (?:\w+ )?(?:wrong|mistaken|incorrect)\b"
    rf"|\b{_TESTS}\b(?: \w+){{0,6}} (?:is|are|looks?|seems?)(?: \w+){{0,2}} "
    r"(?:right|correct|fine|ok|okay|good|valid|true|exactly|precisely|what|as|from|straight|copied|taken|the same)\b"
    r"|\b(?:it|that|this|they|line \w+(?: \w+)?)(?:'s| is|'re| are)(?: \w+){0,2} "
    r"(?:right|correct|fine|ok|okay|valid|true|exactly|precisely|from the|straight|copied|taken)\b"
    rf"|\b(?:statement|example|problem|description|task)(?:'s)?(?: own)?(?: example)? (?:itself )?{_SAYS}\b"
    r"|\bjust what the (?:statement|example|problem)\b"
    rf"|\b(?:there is|there's|there are|i have) no (?:more )?{_TESTS}\b|\bno {_TESTS} (?:there|on|in|at)\b"
    rf"|\b(?:moved|deleted|removed|rewrote|rewritten|changed) (?:that|the|it|this|my|them|those)\b|\bno longer\b"
)


_OWN: Final = re.compile(
    rf"\b(?:my|mine)\b(?: (?!code|function|solution)\w+){{0,3}} {_TESTS}\b|\b(?:own|mine)\b(?: \w+)? {_TESTS}\b"
    rf"|\b{_TESTS} of (?:mine|my own)\b|\b{_TESTS} (?:that )?i (?:wrote|added|made|have written|have)\b"
    rf"|\benough (?:own )?{_TESTS}\b|\b{_TESTS} enough\b"
)
_GOOD: Final = r"(?:ok|okay|good|fine|alright|right|enough|sensible|reasonable|complete|useful|better)"
_ARE_THEY_GOOD: Final = re.compile(
    rf"^(?:(?:so|and|but|okay|ok|well|hm+) )*(?:do|are|will|would) (?:these|those|they) (?:\w+ ){{0,2}}?{_GOOD}"
    rf"(?: (?!code|function|solution)\w+){{0,2}} {_TESTS}$"
    rf"|\b(?:do|are|will|would) (?:these|those)(?: \w+)? {_TESTS} (?:\w+ ){{0,2}}?{_GOOD}\b"
)
"""Whoever shows tests means those that they wrote."""
_STAND: Final = re.compile(
    r"\b(?:do|did|doing|catch\w*|caught|cover\w*|enough|miss\w*|good|strong|stand|pass\w*|fail\w*|red|green|broken|wrong|notice|find"
    r"|found|look\w*|result\w*|score|worth|weak|say|said|happen\w*|hold|want\w*|expect\w*|how many|run)\b"
)


_MANY: Final = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+)"
_ENOUGH: Final = re.compile(
    r"^(?:(?:so|and|but|okay|ok|well|hm+|now) )*(?:"
    rf"(?:are|is|would|will|do|does) (?:those|these|they|that|this|it|{_MANY})(?: of them)?(?: be| do)?"
    r"(?: enough| sufficient| complete)?(?: now| for now| then| tests?)*"
    r"|(?:do|should|must) i (?:need|write|add|have)(?: to (?:write|add|have))? (?:more|another|any more)(?: of them| tests?)?"
    rf"|(?:what|which) (?:else|other {_TESTS}|more)(?: \w+)? (?:should|could|can|do|must|shall) i (?:still )?"
    r"(?:test|cover|check|write|add)"
    r"|(?:is|are) there (?:\w+ )?(?:more|else|missing)(?: to (?:test|cover|check))?)(?: \?)?$"
)
_WHAT_THEY_CATCH: Final = re.compile(
    r"\bcatch\w*|\bcaught\b|\bnotice\w*\b|\bwrong solutions?\b|\bmutants?\b|\bsurviv\w+"
)


def asks_if_enough(said: str) -> bool:
    """ "are those enough?", "what else should I test?": only where tests are what is being written."""
    return _ENOUGH.search(tidied(said[:OPENING])) is not None


def asks_what_they_catch(said: str) -> bool:
    """ "how many wrong solutions do my tests catch?": whether one of them fails is not what they want to know."""
    return _WHAT_THEY_CATCH.search(tidied(said[:OPENING])) is not None


def asks_how_they_do(said: str) -> bool:
    """ "how did my tests do?", "which of my tests is failing?", "do my own tests catch everything?", "is that enough tests?"."""
    words = tidied(said[:OPENING])
    of_theirs = (_OWN.search(words) and _STAND.search(words)) or _ARE_THEY_GOOD.search(words.replace(" ?", ""))
    return asks(said) and of_theirs is not None and not asks_form(said)


def asks_form(said: str) -> bool:
    """ "how should I write a test so that you find it?", "where do my tests go?", "do you see test functions?"."""
    words = tidied(said[:OPENING])
    return asks(said) and _FORM.search(words) is not None


def objects(said: str) -> bool:
    """ "line twenty is what the statement says", "I think you're mistaken about that test", "there's no test there"."""
    words = tidied(said[:OPENING])
    return not (said.rstrip().endswith("?") or _QUESTION.match(words)) and _OBJECTS.search(words) is not None
