"""A wish not to be talked to: "don't interrupt me", "leave me alone for now", "brb". The rest of the utterance may mean anything.

Rules: a wish for a pause to think is an `Intent` (HOLD); these may go with anything ("I'm going to code, don't interrupt me"). Who
names a time gets that time; who has to see to something else can't know how long it takes.
"""

import re
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
_AWAY: Final = Phrases(
    """
    brb/afk/bbl
    ^ (PARDON) (i-will/i-am/will) (be) (RIGHT) back (in) a-bit/a-while/a-few/soon (PARDON) $
    ^ (PARDON) (i-will/i-am/will) (be) (RIGHT) back in (a/one/two/five/ten/few) (few/couple) (of) LAPSE (PARDON) $
    i-will/i-shall/let-me/will/going-to be RIGHT back (PARDON) $
    ^ (PARDON) (be) right back (PARDON) $
    i am coming right back
    in the middle of something/a-call/a-meeting/another-call/dinner/lunch/cooking (PARDON) (here/right-now/now/else) $
    in the middle of something/a-call/a-meeting/another-call/dinner/lunch (else) and/but/so/please
    ^ (PARDON) i am (a-bit/quite/kind-of/rather) busy/occupied/tied-up (right-now/now/at-the-moment/here) (PARDON) $
    i am busy/occupied with something/someone/somebody (else)
    i am on the/a/another phone/call
    NEED (to) (quickly/just) take/answer/get this/the/a/my call/phone/door/doorbell (PARDON) $
    NEED (to) (quickly/just) step/go away/out (for) (_) (_) $
    NEED (to) (quickly/just) (go/run/pop/nip/use) (to) the/my toilet/bathroom/restroom/loo
    NEED (to) (quickly/just) grab/get/fetch/make (myself) (a/some/my) (_) coffee/tea/water/drink/snack/charger/sandwich/glasses
    ^ (PARDON) not now/right-now/at-the-moment (PARDON) $
    ^ (PARDON) (ask-me/talk-to-me) later (PARDON) $
    ^ PARDON (PARDON) (my/the) phone/doorbell/door/kid~/baby/dog (is/are/just/just-rang/rang) (ringing/crying/barking/rings/rang) $
    somebody/someone is at the door
    """,
    PARDON="sorry/please/okay/ok/oh/well/hm/uh/um/no/wait/hang-on/hold-on/one-moment/one-second/just-a-second/thanks",
    NEED="have/need/got/must/let-me/going/i-will",
    RIGHT="right/straight",
    LAPSE="minute/minutes/min/mins/second/seconds/sec/secs/moment",
)
_LENGTH: Final = re.compile(
    r"\b(\d{1,3}|a couple(?: of)?|a few|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty)"
    r" (?:more |little |short )?(minutes?|mins?|seconds?|secs?)\b"
)
_MANY: Final = {
    **dict.fromkeys(("a couple", "a couple of", "two"), 2),
    **dict.fromkeys(("a few", "three"), 3),
    **dict(zip(("four", "five", "six", "seven", "eight", "nine", "ten"), range(4, 11), strict=True)),
    "fifteen": 15,
    "twenty": 20,
    "thirty": 30,
}


def wished(text: str) -> bool:
    """Whether quiet is asked for."""
    return _WISH.search(_words(text))


def away(text: str) -> bool:
    """Whether somebody is busy with something else, for as long as it takes."""
    return _AWAY.search(_words(text))


def apart(text: str) -> str:
    """What else was said."""
    return _AWAY.without(_WISH.without(_words(text))).strip()


def seconds(text: str) -> float:
    """The time that is named; 0 where none is."""
    found = _LENGTH.search(_words(text))
    if found is None:
        return 0.0
    many = int(found[1]) if found[1].isdigit() else _MANY[found[1]]
    return many * (60.0 if found[2].startswith("min") else 1.0)


def _words(text: str) -> str:
    return tidied(text[:OPENING]).replace(" ?", "")
