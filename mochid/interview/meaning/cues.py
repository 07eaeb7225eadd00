"""The phrases of `[coach.behavioral]`: how a candidate sounds, for the coach, the pacing and the numbers.

Rules:
- A phrase counts where it stands as whole words, whatever the case, the punctuation and the apostrophes.
- The lists come from the settings. What a user adds wins over the rules of `intents`; a default phrase that a user removed is no
  sign of anything: an utterance means what is left without it. A word that stops the interviewer ("wait") always does.
- Signs are private numbers in the debrief. Nobody is judged by how they sound.
"""

import re
from enum import StrEnum
from functools import lru_cache
from itertools import groupby
from typing import Final

from mochid.interview.meaning import trying
from mochid.interview.meaning.intents import UNSURE, Intent, asks, read
from mochid.interview.words.wording import tidied
from mochid.settings import Behavioral

_KNOWN: Final = Behavioral()
_DOTS: Final = "..."
_INTENTS: Final = frozenset(map(str, Intent))


class Sign(StrEnum):
    """How something was said."""

    CONFUSED = "confused"
    CONFIDENT = "confident"
    THINKING = "thinking"
    STUCK = "stuck"


_MEANS: Final = {
    Sign.THINKING: Intent.THINKING,
    Sign.STUCK: Intent.STUCK,
    Sign.CONFUSED: Intent.DOUBT,
    Sign.CONFIDENT: Intent.BACKCHANNEL,
}
"""What an utterance is for that has a phrase of the user's own in it; the first that fits."""
_LENT: Final = frozenset({*_MEANS.values(), Intent.READY, Intent.HINT})
"""What an utterance may be taken for on account of a default phrase."""
_KIN: Final = {"um": ("uhm",), "hmm": ("mm",), "err": ("erm",)}
"""Sounds that are taken for one in the default list, besides its own longer forms."""
_WHOLE: Final = frozenset({Sign.THINKING, Sign.CONFIDENT})
"""Signs that say something of an utterance only if there is nothing else in it."""

_STATES: Final = frozenset({Intent.PLAN, Intent.EXAMPLE, Intent.COMPLEXITY, Intent.DONE})
"""What no question is on a second opinion alone: however like a plan its words are ("what is a level?"), it proposes nothing."""
_TRIES: Final = frozenset({Intent.RUN, Intent.RETRY})
"""What is done on a second opinion only where the words themselves wish for it."""


def understood(text: str, phrases: Behavioral, opinion: str = "") -> Intent:
    """What an utterance is for: by the user's own phrases, else by the rules, else by a second opinion where there is one."""
    own = _by_own_phrases(text, phrases) if phrases != _KNOWN else None
    if own is not None:
        return own
    intent = read(text)
    if phrases != _KNOWN and intent in _LENT:
        rest = _without_unlearned(text, phrases)
        return intent if rest is None else read(rest) if rest else Intent.OTHER
    if intent in UNSURE and opinion in _INTENTS and not _overrated(text, opinion):
        return Intent(opinion)
    return intent


def _overrated(text: str, opinion: str) -> bool:
    """Whether a second opinion goes by what the words are about, and not by what they want."""
    return (opinion in _STATES and asks(text)) or (opinion in _TRIES and not trying.wished(text))


def signs(text: str, phrases: Behavioral) -> dict[Sign, int]:
    """How often each sign occurs in what was said; signs that don't are left out."""
    words = _plain(text)
    counts = {sign: sum(_times(words, phrase) for phrase in _listed(phrases, sign)) for sign in Sign}
    return {sign: count for sign, count in counts.items() if count}


def _by_own_phrases(text: str, phrases: Behavioral) -> Intent | None:
    words = _plain(text)
    for sign, intent in _MEANS.items():
        listed = _listed(phrases, sign)
        own = [phrase for phrase in listed if phrase not in _listed(_KNOWN, sign)]
        heard = [phrase for phrase in own if _times(words, phrase)]
        if heard and (sign not in _WHOLE or not _without(words, listed)):
            return intent
    return None


def _without_unlearned(text: str, phrases: Behavioral) -> str | None:
    """What is left of the text without default phrases that are not in the lists; None when it has none of them."""
    words = whole = _plain(text)
    if not words.strip(" ?"):
        return None if _DOTS in phrases.thinking_sounds else ""
    for sign in Sign:
        for phrase in _listed(_KNOWN, sign):
            if phrase not in _listed(phrases, sign) and _plain(phrase).strip():
                words = _forms(phrase, sound=sign is Sign.THINKING).sub(" ", words)
    return None if words == whole else words.strip()


@lru_cache(maxsize=64)
def _forms(phrase: str, *, sound: bool) -> re.Pattern[str]:
    """The phrase, and a sound however long it is drawn out."""
    if not sound:
        return re.compile(f"(?<= ){re.escape(_plain(phrase).strip())}(?= )")
    drawn = ("".join(f"{letter}+" for letter, _ in groupby(form)) for form in (phrase, *_KIN.get(phrase, ())))
    return re.compile(f"(?<= )(?:{'|'.join(drawn)})(?= )")


def _listed(phrases: Behavioral, sign: Sign) -> tuple[str, ...]:
    match sign:
        case Sign.CONFUSED:
            return phrases.confusion_phrases
        case Sign.CONFIDENT:
            return phrases.confidence_phrases
        case Sign.THINKING:
            return phrases.thinking_sounds
        case Sign.STUCK:
            return phrases.stuck_indicators


def _times(words: str, phrase: str) -> int:
    plain = _plain(phrase)
    return words.count(plain) if plain.strip() else 0


def _without(words: str, phrases: tuple[str, ...]) -> str:
    for phrase in phrases:
        plain = _plain(phrase)
        while plain.strip() and plain in words:
            words = words.replace(plain, " ", 1)
    return words.strip()


@lru_cache(maxsize=1024)
def _plain(text: str) -> str:
    """With a space at each end, so that a phrase is found as whole words only."""
    return f" {tidied(text).replace(' ?', '')} "
