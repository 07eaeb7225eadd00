"""What the interviewer has said already, and the choice of what to say next: no line twice while another is left.

Rules:
- Memory is the transcript in the brief, nothing else, so a replay and a resumed session choose the same lines.
- Variety comes from the session's seed: it fixes one order for each pool, and the first line of it that was not said is next.
- A line counts as said when its last sentence was. One that was cut short was not said, and may come again.
"""

import re
from collections.abc import Callable, Iterable
from functools import lru_cache
from zlib import crc32

from mochid.interview.meaning.intents import Intent, read
from mochid.interview.words.sentences import sentences
from mochid.talk import CoachTurn, Line


class Recall:
    """One turn's memory of the interview."""

    def __init__(self, turn: CoachTurn) -> None:
        self.turn = turn
        self._said: dict[str, int] = {}
        for place, line in enumerate(turn.transcript):
            if line.who == "interviewer":
                for sentence in sentences(line.text):
                    self._said[_key(sentence)] = place

    @property
    def intent(self) -> Intent:
        """What the candidate's words were taken for; read here where nobody has yet."""
        return Intent(self.turn.intent) if self.turn.intent else read(self.turn.said)

    def said(self, line: str) -> bool:
        """Whether this was said, or at least what it ends with."""
        return _key(_last(line)) in self._said

    def asked(self, pool: Iterable[str], fill: tuple[str, ...] = ()) -> int:
        """How many lines of the pool were said."""
        return sum(self.said(line.format(*fill)) for line in pool)

    def asked_of_anything(self, pool: Iterable[str]) -> int:
        """How many lines of the pool were said, whatever they were filled with."""
        return sum(any(_shape(line).fullmatch(said) for said in self._said) for line in pool)

    def just_asked(self, pool: Iterable[str]) -> bool:
        """Whether the interviewer's last words were a line of the pool, whatever it was filled with."""
        last = _key(_last(self.last_words[-1].text)) if self.last_words else ""
        return any(_shape(line).fullmatch(last) for line in pool)

    def fresh(self, pool: Iterable[str], *fill: str) -> str:
        """A line of the pool that was not said yet; "" when there is none."""
        return next((line for line in self._shuffled(pool, fill) if not self.said(line)), "")

    def pick(self, pool: Iterable[str], *fill: str) -> str:
        """A line of the pool: one not said yet, else the one said longest ago."""
        return min(self._shuffled(pool, fill), key=self._last_said, default="")

    def ahead(self, pool: Iterable[str]) -> str:
        """The first line of an ordered pool that was not said yet; "" when all were."""
        return next((line for line in pool if not self.said(line)), "")

    @property
    def last_words(self) -> tuple[Line, ...]:
        """The interviewer's latest turn, line by line. A repeated sentence counts like any other."""
        mine = [line for line in self.turn.transcript if line.who == "interviewer"]
        return tuple(line for line in mine if line.turn == mine[-1].turn) if mine else ()

    @property
    def open_question(self) -> str:
        """The question that the interviewer's latest turn asked; "" when it asked none."""
        spoken = (sentence for line in self.last_words for sentence in sentences(line.text))
        return next((sentence for sentence in reversed(list(spoken)) if sentence.endswith("?")), "")

    @property
    def latest_question(self) -> str:
        """The last line of the interviewer's that asked something, however long ago; "" when there is none."""
        asked = (line.text for line in reversed(self.turn.transcript) if line.who == "interviewer")
        return next((text for text in asked if text.rstrip().endswith("?")), "")

    def lately(self, pool: Iterable[str], turns: int) -> bool:
        """Whether one of the interviewer's latest turns had a line of the pool in it."""
        mine = [line for line in self.turn.transcript if line.who == "interviewer"]
        latest = sorted({line.turn for line in mine})[-turns:]
        said = {_key(sentence) for line in mine if line.turn in latest for sentence in sentences(line.text)}
        return any(_key(line) in said for line in pool)

    def since_candidate(self) -> tuple[str, ...]:
        """What the interviewer said since the candidate last spoke, newest first."""
        lines: list[str] = []
        for line in reversed(self.turn.transcript):
            if line.who == "candidate":
                break
            if line.who == "interviewer":
                lines.append(line.text)
        return tuple(lines)

    def spoke_of(self, intent: Intent) -> bool:
        """Whether the candidate has said something of this kind, now or before."""
        return intent in (self.turn.intent, read(self.turn.said)) or any(
            read(text) is intent for text in self.candidate()
        )

    def candidate(self) -> tuple[str, ...]:
        return tuple(line.text for line in self.turn.transcript if line.who == "candidate")

    def answered(self) -> tuple[str, ...]:
        """What the candidate had said when the interviewer spoke last."""
        known = self.turn.transcript
        spoken = max((place for place, line in enumerate(known) if line.who == "interviewer"), default=0)
        return tuple(line.text for line in known[:spoken] if line.who == "candidate")

    def _shuffled(self, pool: Iterable[str], fill: tuple[str, ...]) -> list[str]:
        lines = [line.format(*fill) if fill else line for line in pool]
        return sorted(lines, key=lambda line: crc32(f"{self.turn.seed} {line}".encode()))

    def _last_said(self, line: str) -> int:
        """Its place in the transcript; -1 if it was not said, so that such a line comes first."""
        return self._said.get(_key(_last(line)), -1)


Parts = tuple[str, ...]
"""What to say, each one or two sentences; "" is nothing, and no part at all leaves it to others."""
Answer = Callable[[Recall], Parts]


@lru_cache(maxsize=512)
def _shape(line: str) -> re.Pattern[str]:
    """The key of a line, whatever its blanks are filled with."""
    return re.compile(".*".join(re.escape(_key(part)) for part in _last(line).split("{}")))


def _last(line: str) -> str:
    return (sentences(line) or [""])[-1]


def _key(sentence: str) -> str:
    return "".join(letter for letter in sentence.lower() if letter.isalnum())
