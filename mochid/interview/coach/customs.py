"""How one may work in an interview, which any candidate may ask of any problem: helpers, pseudocode, talking while coding, style.

Rules:
- The answer is a custom of the house. It is no verdict on a way that is named in passing: "may I begin with brute force?"
- What can hardly mean the problem comes before its author's answers (`surely`), the rest behind them (`perhaps`).
"""

import re
from typing import Final

from mochid.interview.coach import asides
from mochid.interview.meaning import costs
from mochid.interview.words.phrases import Phrases
from mochid.interview.words.wording import OPENING, opening, tidied

_LEAD: Final = r"^(?:(?:so|and|but|okay|ok|oh|um|wait|sorry|hey|by the way|first|just) )*"
_ASKS: Final = (
    rf"{_LEAD}(?:may|can|could|must|shall|should|do|does|am|is|are|will|would|did|what if|how about|okay if)\b"
)
_PLAIN_WAY: Final = (
    r"(?: \w+){0,4} (?:naive|brute force|simplest?|obvious|straightforward|slow|plain|dumb|easy|easiest|quick and dirty)"
    r"\b"
)
_SURELY: Final = tuple(
    (re.compile(f"{_ASKS}(?:{rule})"), answer)
    for rule, answer in (
        (r".*\bpseudo ?codes?\b", asides.PSEUDOCODE_WELCOME),
        (
            r" (?:i|we|you (?:want|like|need|mind|prefer|expect)|it (?:help|be))\b"
            r".*\b(?:talk|think|speak|narrat|explain|describ|comment)\w*(?: \w+){0,5} "
            r"(?:aloud|out loud|loud|first|along|(?:while|as|when) (?:i|we|coding|typing|writing)"
            r"|(?:before|until) (?:i |we |the |any )?(?:start|begin|cod|writ|typ|implement)\w*"
            r"|my (?:code|approach|idea|ideas|thinking|plan|thoughts|reasoning|steps)|what i (?:am|do|think|write|type))\b",
            asides.THINK_ALOUD,
        ),
        (
            r".*\b(?:a|the|my|any|write|need|add) main(?: (?:function|method|class|block|guard)| too| as well)?(?: \?)?$",
            asides.NO_MAIN_NEEDED,
        ),
        (
            r".*\b(?:rename|renaming)\b|.*\b(?:change|changing|alter|modify|adjust)(?: \w+){0,2}"
            r" (?:signature|(?:function|method|class|parameter|argument)s? names?|names? of|return types?)\b",
            asides.KEEP_THE_NAME,
        ),
        (r".*\bcheat\w*\b", asides.LIBRARY_WELCOME),
        (
            rf".*\b(?:start|begin)\w*(?: off)? (?:with|from|by|at){_PLAIN_WAY}"
            rf"|.*\b(?:start|begin|go|do|write|show|see|try|give|implement|code)\w*{_PLAIN_WAY}(?: \w+){{0,3}}"
            r" (?:first|now|start|begin|initially)\b",
            asides.HOW_FAST,
        ),
    )
)
_WANTED: Final = re.compile(
    rf"{_LEAD}(?:(?:do|did|are|would) you (?:\w+ )?(?:want|expect|need|require|like|prefer|looking for|look for|after|aiming for)"
    r"|(?:must|does|should) (?:it|that|the (?:solution|code|function)) (?:have to |need to )?(?:be|run|take)"
    r"|(?:do|must|should) i (?:have to |need to |aim for |get )(?:\w+ )?)"
)
_GROWTH: Final = re.compile(
    r"\b(?:linear|quadratic|constant|logarithmic|sub ?linear)\b(?! (?:loop|search|scan|factor)s?\b)"
)
_PERHAPS: Final = tuple(
    (Phrases(rule), answer)
    for rule, answer in (
        (
            "complexity/complexities/efficient/efficiency/optimal/performance/how-fast/run-time/runtime/running-time/faster"
            "/fast-enough/quick-enough/brute-force/time-limit/optimize/optimise",
            asides.HOW_FAST,
        ),
        (
            "how-long ... take/run",
            asides.HOW_FAST,
        ),
        ("extra/additional/more memory/space", asides.HOW_MUCH_MEMORY),
        ("write/add (_) (_) test~", asides.OWN_TESTS_WELCOME),
        ("invalid/bad/malformed/wrong input~", asides.INPUT_AS_STATED),
        (
            "validate/check/verify/sanitize (the/my/its/all/any) (the) input~/argument~/parameter~",
            asides.INPUT_AS_STATED,
        ),
        ("assume (_) (_) (_) valid", asides.INPUT_AS_STATED),
        ("throw/raise/handle (an/the) error~/exception~", asides.INPUT_AS_STATED),
        ("thread/threads/thread-safe/concurrent/concurrency/parallel/production", asides.KEEP_IT_SIMPLE),
        ("helper~/class/classes/more-functions/second-function/another-function", asides.HELPERS_WELCOME),
        ("print/log/logging", asides.PRINTING_FINE),
        (
            "comment~/docstring~/type-hint~/naming/style/readable/readability/clean-code/code-quality/variable-names/global~",
            asides.AS_FOR_A_COLLEAGUE,
        ),
    )
)


def surely(said: str) -> str:
    """The answer to what can only be a question of that kind; "" when it is none."""
    words = opening(said)
    return next((answer for rule, answer in _SURELY if rule.search(words)), "")


def perhaps(said: str) -> str:
    """The answer to a question that any problem gets, where its author has none; "" when it is about this one."""
    words = tidied(said)
    if _WANTED.search(opening(said)) and (costs.mentions(said[:OPENING]) or _GROWTH.search(words)):
        return asides.HOW_FAST
    return next((answer for rule, answer in _PERHAPS if rule.search(words)), "")
