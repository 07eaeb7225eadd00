"""A wish not to be talked to: "don't interrupt me", "leave me alone for now". It says how, and the rest of the words say what.

Rules: a wish for a pause to think is an `Intent` (HOLD); this one may go with anything ("I'm going to code, don't interrupt me").
"""

from typing import Final

from mochid.interview.words.phrases import Phrases
from mochid.interview.words.wording import OPENING, tidied

_WISH: Final = Phrases(
    """
    AND do-not/never (_) interrupt/disturb/bother/distract me WHILE
    AND do-not (_) talk/speak (to-me) WHILE
    AND do-not (_) ask/say (me) anything WHILE
    AND leave me alone/be/in-peace WHILE
    AND let me work/code/write/type/concentrate in peace/silence/quiet WHILE
    AND (without/no) (being) interrupted/disturbed/interruptions/disturbances WHILE
    AND no questions/comments/interruptions please
    AND no questions/comments/talking/interruptions now/for-now/meanwhile/while-i-_/until-i-_-_ WHILE
    AND i (would) need/want/like/prefer (to) (_) (some) silence/quiet/peace WHILE
    AND (be/stay/keep) quiet while/until/till/for WHILE
    """,
    AND="(and/so/but) (please)",
    WHILE="(now/please/for-now/meanwhile/yet/for-a-while/for-a-bit/for-some-time) (please) (while/until/till) (i) (am) (_) (_)",
)


def wished(text: str) -> bool:
    """Whether quiet is asked for."""
    return _WISH.search(_words(text))


def apart(text: str) -> str:
    """What else was said."""
    return _WISH.without(_words(text)).strip()


def _words(text: str) -> str:
    return tidied(text[:OPENING]).replace(" ?", "")
