"""What a candidate says of the interview itself: go on, end it, where are we, say it otherwise. Read off free wording, as `About`.

Rules:
- A wish to go on or to end counts only where it is all that was said: "skip it" may be a line of an algorithm, and "stop" a hush.
- Nothing here ends anything. What a phase makes of it is for `hearing`, what is said to it for `coach/housekeeping`.
"""

import re
from functools import lru_cache
from typing import Final

from mochid.interview.meaning import languages
from mochid.interview.meaning.interviewtalk import RULES, SETS, TO_PHASE, About
from mochid.interview.meaning.meanings import Intent
from mochid.interview.words.phrases import Phrases
from mochid.interview.words.wording import OPENING, core, tidied

__all__ = ["COMPLAINTS", "FIRST", "KINDS", "About", "about", "last_sentence", "may_end", "read", "target"]

COMPLAINTS: Final = frozenset({About.ASKED_BEFORE, About.NOT_ASKED, About.NO_USE, About.UNHAPPY})
FIRST: Final = COMPLAINTS | {About.END}
"""What is meant whatever else the words sound like: "I have to go, it's not finished" asks for no quiet."""
KINDS: Final = {
    **dict.fromkeys(About, Intent.META),
    About.NOTHING: Intent.OTHER,
    About.ON: Intent.READY,
    About.ANOTHER: Intent.READY,
    About.REWORD: Intent.REPEAT,
}
"""What such words are for."""

_COMPILED: Final = {about: Phrases(text, **SETS) for about, text in RULES.items()}
_ON_TO: Final = {
    phase: Phrases(
        f"""
        ^ (ASK/SAY) (_) GO (OVER) TO (talking-about/discussing/talk-about) (the/my/our/its/a) {words} (PART/TALK) (NOW) $
        ^ (ASK/SAY) talk-about/discuss/do/start/begin (with) (the/my/our/its) {words} (PART/TALK) (now/then/instead/next) $
        ^ (on/onwards) to (the) {words} (PART/TALK) $
        """,
        **SETS,
        TALK="question~/discussion/analysis",
    )
    for phase, words in TO_PHASE.items()
}
_ASKS_FOLLOWUP: Final = Phrases(
    f"^ (ASK) tell/give/ask/show (me) (the/a/your) (_) {TO_PHASE['followup']} (NOW) (NOW) $", **SETS
)
_SENTENCE: Final = re.compile(r"[.!;?]\s+")

_MAY_END: Final = Phrases("""
    stop (it/this/here/now/there/for-now/please/please-stop) (now)
    enough (now/please)
    that-is-enough (now/please)
""")
"""Words that hush somebody who speaks, and may end something where nobody does."""

_LEADS_IN: Final = re.compile(r"^(?:(?:okay|ok|so|um|uh|and|well|alright|oh) )+")


def may_end(text: str) -> bool:
    """Whether it may be meant for the interview as a whole."""
    return _MAY_END.whole(_words(text))


def about(text: str) -> About:
    """What of the interview it speaks of; NOTHING when it is about something else."""
    return read(_words(text))


@lru_cache(maxsize=1024)
def read(words: str) -> About:
    """The same, of words that are the core of an utterance already."""
    words = words.replace("youre ", "you are ")
    found = next((about for about, phrases in _COMPILED.items() if phrases.search(words)), About.NOTHING)
    if not found and languages.asked(words):
        return About.LANGUAGE
    return found or (About.ON_TO if _named(words) else About.NOTHING)


def target(text: str) -> str:
    """The phase that they want to go on to, where they name one; else ""."""
    return _named(_words(text))


def last_sentence(text: str) -> str:
    """The last sentence, where punctuation tells; of what was only heard, all of it."""
    return _SENTENCE.split(text.strip())[-1]


def _words(text: str) -> str:
    plain = tidied(text[:OPENING])
    return (core(plain) or _LEADS_IN.sub("", plain)).replace(" ?", "")


def _named(words: str) -> str:
    if _ASKS_FOLLOWUP.search(words):
        return "followup"
    return next((phase for phase, phrases in _ON_TO.items() if phrases.search(words)), "")
