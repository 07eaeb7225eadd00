"""Whether a candidate argues with the tests or with the interviewer: "the test is wrong, my code is correct".

Rules:
- Phrases over `wording.opening`, as in `inquiries`. Who is right is nobody's business here: the statement says so.
- Doubting oneself, or one's own test, is no argument; neither is saying what the code has to do instead.
"""

import re
from typing import Final

_TEST: Final = (
    r"(?:tests?|test cases?|cases?|examples?|checker|grader|judge|expectations?|assertions?"
    r"|expected (?:values?|outputs?|results?|answers?))"
)
_THAT_TEST: Final = (
    rf"(?:the|your|that|this|these|those|all the|one of (?:the|your)|some of (?:the|your)) (?:\w+ )?{_TEST}"
)
_IS: Final = r"(?:is|are|was|were|be|looks?|seems?|has to be|have to be)(?: \w+){0,2}?"
_WRONG: Final = r"(?:wrong|broken|incorrect|buggy|bugged|faulty|false|mistaken|invalid|bogus|nonsense|off)"
_RIGHT: Final = r"(?:right|correct|true|valid|fine|okay|good|ok)"
_NOT: Final = r"(?:(?:is|are|was|were|can|could) not|not)(?: be)?(?: \w+)?"
_OF_A_TEST: Final = re.compile(
    rf"\b{_THAT_TEST}(?: \w+){{0,4}}? (?:{_IS} {_WRONG}|{_NOT} {_RIGHT}|makes? no sense|do(?:es)? not make (?:any )?sense)\b"
    rf"|\b(?:is|are|could|can|may|might) {_THAT_TEST} (?:be )?(?:\w+ )?{_WRONG}\b"
    rf"|\b(?:bugs?|mistakes?|errors?|typos?|faults?|something wrong|problem) (?:in|with) {_THAT_TEST}\b"
    rf"|\b(?:disagree|not agree) with {_THAT_TEST}\b|\b(?:your|the) {_TEST} (?:is|are) not$"
)
_NO_FACT_ASKED: Final = re.compile(r"^(?:what|where|which|why|how|if|my)\b")
_OF_US: Final = re.compile(
    r"\byou (?:are|were|must be|have to be|have got it|have it|have that|got it|got that) (?:\w+ )?(?:wrong|mistaken|incorrect)\b"
    r"|\byou (?:made|make|have made) an? (?:\w+ )?(?:mistake|error)\b|\bi (?:\w+ )?(?:disagree|(?:do|can) not agree)\b"
    r"|^(?:that|this) is (?:just |simply |plainly )?(?:not true|untrue)\b"
)
_OF_THE_TEXT: Final = re.compile(
    r"\bnot what the (?:statement|problem|task|description) (?:says|said|asks)\b"
    r"|\b(?:statement|problem|task|description) (?:\w+ )?(?:says|said|asks for) (?:otherwise|something else|the contrary)\b"
)
_OF_MINE: Final = re.compile(
    r"\b(?:my|the) (?:\w+ )?(?:code|solution|answer|function|result|output|program|implementation|version)(?: \w+)?"
    r" (?:is|are)(?: \w+)? (?:right|correct)\b"
)
"""That theirs is right: an argument where a test says the contrary."""
_VALUE: Final = r"(?:-?\d+|minus \w+|zero|one|two|three|four|five|six|seven|eight|nine|ten|true|false|none|null|empty)"
_WANTS_ANOTHER: Final = re.compile(
    rf"\b(?:answer|result|output)\b(?: \w+){{0,4}}? (?:should be|must be|has to be) {_VALUE}$"
    rf"|\b(?:right|correct|expected) (?:answer|result|output)\b(?: \w+){{0,4}}? is {_VALUE}$"
    rf"|^(?:it|that|this) should (?:be|return|give|have been) {_VALUE}$"
)
"""Another result than the one a test wants."""
_FOR_INPUT: Final = re.compile(rf"\b(?P<input>\w+) (?:is|(?:should|must|has to|needs to) (?:be|return|give)) {_VALUE}$")


def with_us(words: str) -> bool:
    """ "You are wrong": with the interviewer, a test, or the statement, whatever has been said and tried."""
    if "?" in words and _NO_FACT_ASKED.search(words):
        return False
    return any(rule.search(words) for rule in (_OF_A_TEST, _OF_US, _OF_THE_TEXT))


def with_a_failure(words: str, shown: str) -> bool:
    """ "My code is correct", "no, it should be two": where a test fails. `shown`: what it was called with."""
    if "?" in words:
        return False
    named = _FOR_INPUT.search(words)
    told = named is not None and named["input"] in shown.lower()
    return told or _OF_MINE.search(words) is not None or _WANTS_ANOTHER.search(words) is not None
