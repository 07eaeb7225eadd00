"""Special inputs, by what is said of them or written beside the code: an empty list, a single node, two equal numbers, ties.

Rules: pure, over plain text. A word alone does not do: "an empty stack" is a step of the solution, and "not negative" is ruled out.
"""

import re
from collections.abc import Sequence
from typing import Final

_ONE_OF: Final = (
    r"(?:element|item|number|character|letter|node|interval|booking|bracket|cell|square|stair|card|child|folder|key)"
)
_MORE_DIGITS: Final = (
    r"(?:\d|hundred|thousand|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|(?:o|oh|zero|one|two) \w+$)"
)
"""What makes a large number of one: "an array of size one twenty eight"."""
_HOLDS: Final = r"(?:stack|queue|heap|dict\w*|set|buffer|result|answer|output|seen|window|bucket|pile)"
_MAY_BE: Final = (
    r"(?:what if|what happens (?:if|when)|what (?:do|should) i (?:return|give back) (?:if|when)|suppose|can|could|may|might)"
    r"(?! (?:i|we|you)\b)"
)
"""How a question for a special input begins."""
_NOT: Final = r"(?:not|\w+n't)"
_IN_IT: Final = r"in (?:it|there|(?:the|this) \w+)"
_EDGES: Final = re.compile(
    r"\bempty\b|\[\]|\"\"|\b(?:root|head|input|tree|list) (?:is|being|was|were|would be) (?:none|null|nil)\b"
    rf"|\b(?:single|lone) {_ONE_OF}\b|\b(?:only|just|exactly) one {_ONE_OF}\b|\bone element\b"
    rf"|\b(?:length|size) (?:of )?(?:one|1|zero|0)\b(?! {_MORE_DIGITS})"
    r"|\bnegatives?\b(?! (?:one|infinity|index))|\bduplicates?\b"
    r"|\b(?:all|both|two|they|numbers|values|elements|letters|keys) (?:\w+ )?(?:the same|equal|identical)\b|\btwo equal\b"
    r"|\b(?:target|k|n|capacity|input|number|length|size)(?: \w+)? (?:is|are|be|was|of|equals?) (?:zero|0)\b|\bnegative or zero\b"
    r"|\bzero (?:elements?|stairs?|numbers?|nodes?|items?|capacity)\b|\b(?:only|just) zero(?:e?s)\b|\b(?:for|by) (?:zero|0)\b"
    r"|\bif there(?: is|'?s| are) no\b|\bno (?:pair|solution|match|repeat|overlap|land)s? at all\b"
    r"|\b(?:edge|corner|special|boundary) cases? (?:would be|could be|might be|like|such as|when|where|if|of|with)\b"
    r"|\b(?:largest|biggest|longest|deepest|maximum|max|huge|enormous|very (?:large|long|deep|big)) "
    r"(?:possible )?(?:input|list|array|text|string|grid|map|tree|n|size|number)\b"
    r"|\boverflow\w*|\balready sorted\b|\bodd (?:length|number)\b|''|\bties?\b|\btied\b"
    r"|\b(?:can|could|may|might|what if|suppose) (?:the |an? )?(?:k|n|target|amount|capacity)(?: \w+){0,2}?"
    r" (?:larger|bigger|greater|longer|smaller|shorter|less|more) than\b"
    r"|\b(?:can|could|may|might|does|do|what if|suppose) (?:\w+ ){1,3}(?:appears?|occurs?|comes?|is|be) "
    r"(?:more than once|twice|several times|multiple times)\b"
    r"|(?:^|[,.?!;] ?|\b(?:and|or|so|but) )(?:are|is) (?:\w+ ){1,4}(?:unique|distinct)\b"
    r"|\b(?:missing|unknown|absent|existing) keys?\b|\bkey that (?:is not|isn't|does not|doesn't) (?:there|exist)\b"
    r"|\b(?:has|have|contains?|with|are there|any) (?:white ?)?spaces\b|\b(?:upper|lower)[ -]?case\b|\bcapital letters?\b"
    r"|\b(?:unicode|emojis?|umlauts?|accents?|another alphabet|other alphabets)\b|\b(?:skewed|degenerate|one[- ]sided)\b"
    r"|\bonly (?:left|right) (?:child|children|kids?)\b|\b(?:all|only|nothing but) (?:water|land|opening|closing)\b"
    r"|\btouching (?:intervals?|bookings?|ones|ends)\b|\b(?:intervals|bookings|they|two) (?:that )?(?:\w+ )?touch\b"
    rf"|\b{_MAY_BE}(?: [\w']+){{1,4}}? (?:missing|absent|{_NOT}(?: be)? (?:there|present|found|exist|{_IN_IT}))\b"
    rf"|\b{_MAY_BE} nothing (?:is |was )?(?:there|found)\b|\b{_MAY_BE}(?: \w+){{1,4}}? (?:be|is|are|was) (?:zero|0)\b"
    r"|\b(?:is|are|will) (?:the |an? |every )?\w+ (?:be )?(?:always|guaranteed to be|sure to be) (?:there|in|present|found)\b"
    r"|\b(?:is there (?:always|guaranteed to be|sure to be)|(?:can|could|may|might) there (?:really )?be no)\b"
    r"|\b(?:do|does|must|will) (?:the |an? |every )?\w+ (?:always |have to |really )?exist\b"
    rf"|\bassume (?:that )?(?:the |an? |every )?\w+ (?:always )?(?:exists|is (?:there|present|{_IN_IT}))\b"
)
"""A special input, by what is special about it. That there are such cases is nobody's thought yet."""
_NO_EDGES: Final = re.compile(
    rf"\b{_HOLDS}(?: \w+){{0,3}} empty\b|\bempty {_HOLDS}\b"
    r"|\b(?:start|begin|return|initiali[sz]e|make|create|append|add)\w* (?:with )?(?:an )?"
    r"(?:empty|\[\]|\"\")|= ?(?:\[\]|\"\")|\bnot negative\b"
    r"|\b(?:half|side|part|rest|range|window|interval) (?:\w+ )?(?:is|are|was|becomes|gets) (?:\w+ )?empty\b"
    r"|\b(?:until|while|as long as) (?:\w+ ){1,3}(?:is|are|gets|becomes) (?:not )?empty\b"
    r"|\b(?:length|size|count|sum|total|index|counter) (?:is|starts|begins) (?:\w+ )?(?:zero|0|one|1)"
    r" (?:at first|at the (?:start|beginning)|initially|in the beginning|to begin with|then|now)\b"
    r"|(?<!could )(?<!might )(?<!would )(?<!can )(?<!may )\bstack ?overflow\b"
    r"|\b(?:as soon as|once|until|whenever|every time|each time|the moment) (?:\w+ ){1,3}?(?:an? |the )?duplicates?\b"
    r"|\b(?:as soon as|once|until|whenever|every time|each time|the moment) (?:there's|there is|it's) (?:an? |the )?duplicates?\b"
    r"|\b(?:remov|skip|avoid|drop|ignor)\w* (?:the |any |all )?duplicates?\b|\b(?:without|no) duplicates?\b"
)
"""The same words for a step of the solution, and for what is ruled out."""
_BLAMES: Final = re.compile(
    r"\b(?:(?<!would )(?<!could )(?<!might )(?<!will )(?<!may )(?<!can )(?:fail(?:s|ed|ing)?|breaks?|broke|crash(?:es|ed)?)"
    r"|(?:is|was|goes|went) wrong|because of|due to|the (?:bug|culprit|problem|reason|cause))\b"
    r"|\b(?:(?<!if )(?<!when )it(?:'s| is| was| must be| might be| may be| could be| can be)|is it|was it|it be)(?: \w+)?"
    r" (?:because|the|an?)\b"
)
_TOO_LATE: Final = re.compile(
    r"\b(?:could|should|would|might) (?:also |rather )?have\b|\b(?:could|should|would)'ve\b|\bnext time\b|(?<!almost )\bforgot\b"
)
"""What was not thought of at the time."""
_SUPPOSES: Final = re.compile(
    r"^(?:what if (?!i\b|we\b|my\b)|what (?:do|should) i (?:return|give back) (?:if|when|for)\b)"
)
_LIMIT: Final = re.compile(r"\b(?:largest|biggest|longest|deepest|maximum|max)\b")
_MEANING: Final = re.compile(r"\bmean(?:s|t)?\b|^what(?:'s| is| are)(?: \w+){1,2}\W*$")
_WORD: Final = re.compile(
    r"\bwhat (?:does|do|did|is|it)\b.*\bmean(?:s|t)?\b|\bmeaning of\b|\bwhat(?:'?s| is| are) an? (?:[\w-]+ ){0,2}\w+\W*$"
)
_HOW_LARGE: Final = re.compile(
    r"\bwhat(?:'?s| is| are| (?:would|will|can|could) be) (?:the |your )(?:\w+ )?(?:largest|biggest|longest|deepest|maximum|max)\b"
    r"|\bhow (?:big|large|long|deep) (?:is|are|can|could|may|will|does|do)\b"
)
_TESTS: Final = re.compile(r"^\s*(?:# *test:|// *test:|assert\b|def test_)")
_COMMENT: Final = re.compile(r"(?:#|//|/\*)(?P<words>.*)")


def named(text: str) -> set[str]:
    """The special inputs that are named: "an empty list", not "an empty stack" or "a single loop"."""
    plain = _small(text)
    found = _EDGES.finditer(_NO_EDGES.sub(" ", plain))
    return set() if _TOO_LATE.search(plain) else {match[0].rstrip("s") for match in found}


def thought_of(text: str) -> set[str]:
    """Those that were thought of: not by who asks for the word ("what's an empty string?"), nor for how large it gets."""
    if _WORD.search(_small(text)):
        return set()
    found = named(text)
    return {one for one in found if not _LIMIT.search(one)} if _HOW_LARGE.search(_small(text)) else found


def is_of_a_step(text: str) -> bool:
    """Whether such words are of a step of the solution: "so the stack is empty and I take from it?" """
    return _NO_EDGES.search(_small(text)) is not None and not named(text)


def about(wordings: Sequence[str]) -> bool:
    """Whether one question, in these wordings, is about a special input: a third of them name it, or suppose it, and more than one.
    How large it may get is none."""
    asked = [one for one in wordings if not _LIMIT.search(one.lower())]
    told = sum(bool(named(one)) or _SUPPOSES.search(one.lower()) is not None for one in asked)
    return told > 1 and told * 3 >= len(wordings)


def asks_meaning(text: str) -> bool:
    """Whether a question is for a meaning, whatever word it takes up: "what does 'missing' mean?", "what's null there?" """
    return any(rule.search(_small(text)) for rule in (_MEANING, _WORD))


def blamed(text: str) -> bool:
    """Whether it says, or asks, what a failure comes from."""
    return _BLAMES.search(_small(text)) is not None


def written(lines: set[str]) -> bool:
    """Whether a test or a comment among these lines of code names one."""
    return any(named(_beside_code(line)) for line in lines)


def _beside_code(line: str) -> str:
    if _TESTS.search(line):
        return line.replace("_", " ")
    comment = _COMMENT.search(line)
    return comment["words"] if comment else ""


def _small(text: str) -> str:
    return " ".join(text.lower().replace("’", "'").split())
