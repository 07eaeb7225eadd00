"""Whether an input is walked through: which values it has, and what happens with them, step after step.

Rules:
- Pure and total. What only counts ("two of six", "line 7", "three cells"), moves an index ("c plus one") or sums up
  ("8 is 3 plus 5") is no value of an input.
- Whoever takes an input and tells at least two steps of it traces it, whether they were asked to or not, and in whatever words.
  What comes out at the end is no step.
"""

import re
from typing import Final

from mochid.interview.meaning import examples, worktalk
from mochid.interview.words.wording import OPENING

ENOUGH_VALUES: Final = 2
"""Numbers from which on there is an input to walk through."""
_STEPS_LEAST: Final = 2

_NUMBER: Final = r"(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|\d+)"
_COUNTED: Final = (
    r"(?:pointers|maps|loops|stacks|queues|sets|pass(?:es)?|elements|items|steps|times|variables|counters|numbers|characters|letters"
    r"|pieces|(?:\w+ )?tests|cases|lines|minutes|seconds|hints|ways|stairs|things|searches|sides|ends|halves|cells|nodes"
    r"|parts|options)"
)
_INDEX: Final = (
    r"(?:[a-z]|mid(?:dle)?|left|right|index|position|length|size|end|start|level|count|high|low|row|col(?:umn)?)"
)
_NO_VALUES: Final = re.compile(
    rf"\b{_NUMBER} (?:out )?of (?:the )?{_NUMBER}\b|\b{_NUMBER} {_COUNTED}\b|\blines? {_NUMBER}\b"
    rf"|\b{_INDEX} ?(?:plus|minus|[+-]) ?(?:one|two|1|2)\b|\b(?:plus|minus) one (?=for|when|if|each|per|at)\b"
    rf"|\b{_NUMBER} (?:is|equals|=) {_NUMBER} (?:plus|minus|times|[-+*]) {_NUMBER}\b"
    rf"|\b{_NUMBER} (?:plus|[+]) {_NUMBER} (?:is|equals|=) {_NUMBER}\b"
)
_SIGNS: Final = r"[\[({\])}]{2,}|[\[({\"'][^a-z?]|\"[a-z]+\""
_MADE_UP: Final = r"\b(?=\w*(\w)\w*\1)[abcdxyz]{2,}\b"
_TEXT: Final = re.compile(rf"{_SIGNS}|{_MADE_UP}|\b[a-z](?: [a-z]){{2,}}\b")
"""A text as it is written, made up, or spelt out."""
_TAKES: Final = re.compile(
    r"(?:^|[,.;:!] ?|\b(?:so|okay|ok|and|like|well|now|then|hm+|um|uh) )"
    r"(?:for|with|on|take|given|say|suppose|imagine|consider|if (?:i|we) (?:have|take)|(?:for |like |an? |my )?example|e\.?g\.?"
    r"|(?:let us|let's|lets|let me) (?:walk|take|say|try|trace|go|write)(?: (?:threw|through|down|with))?)\b[:,]?"
    rf" (?:(?!i\b|we\b|it\b)\w+[:,]? ){{0,4}}?(?:-?{_NUMBER}\b|{_SIGNS}|{_MADE_UP}|[a-z] [a-z] [a-z]\b"
    r"|[a-z]{3,}(?= (?:it|we|i)\b))"
)
"""How an input is taken up: "for kayak it ...", "take 2 7 11", "with cap 2: ..."."""
_STEP: Final = re.compile(
    r"\b(?:then|so|becomes?|moves?|goes|go|push(?:es|ed)?|pops?(?:ped)?|gets?|puts?|evicts?|repeats?|overlaps?"
    r"|finds?|stores?|look(?:s|ing)? for|needs?|match(?:es)?|there|outside|inside|between|is ordered|(?:is )?sorted|sink|drops?"
    rf"|{_INDEX} is|is {_NUMBER})\b|:"
)


def values(text: str) -> str:
    """What it says without what only looks like the values of an input."""
    return _NO_VALUES.sub(" ", " ".join(text.split()))


def has_values(text: str) -> bool:
    """Whether there is an input in it, by its numbers or as it is written."""
    found = examples.numbers(text)
    return (len(found) >= ENOUGH_VALUES and set(found) != {1}) or worktalk.has_literal(text)


def told(text: str) -> bool:
    """Whether somebody takes an input and tells what happens with it, and asks nothing."""
    plain = values(text[:OPENING].lower().replace("’", "'"))
    taken = _TAKES.search(plain)
    if taken is None or "?" in plain:
        return False
    given = has_values(plain) or _TEXT.search(plain) is not None or examples.of_letters(plain)
    return given and len(_STEP.findall(plain, taken.end())) >= _STEPS_LEAST
