"""Keeps a model to the interviewer's manners: at most two sentences and one question a turn, and only what is meant to be heard.

Rules:
- Pure, and in the stream: each sentence is decided on as it comes, without knowing what follows. The question matters most, so a
  second sentence that asks nothing waits until it is clear whether a question takes its place.
- Nothing follows a question: who has asked, listens.
- A question that was asked before is not asked again in the same words.
- Other coaches have these manners by themselves. But a question that the gate put in place of a sentence gives way to the coach's
  own question (`OneQuestion`).
- A text that is read out (the presentation) is as long as it is. Thoughts and stage directions are never spoken.
"""

import re
from collections.abc import Iterable, Sequence
from typing import Final

from msgspec.structs import replace

from mochid.interview.gate.safeguards import Passage
from mochid.interview.meaning.intents import Intent
from mochid.interview.words.sentences import sentences
from mochid.talk import CoachTurn, Purpose

MOST: Final = 2
"""Sentences in a turn."""

_NAMED: Final = re.compile(r"^\W*(?:the )?(?:interviewer|assistant|coach|mochi)\W*:\s*", re.IGNORECASE)
_BULLET: Final = re.compile(r"^(?:[-*\u2022>#]+|\d{1,2}[.)])\s+")
_EMPHASIS: Final = re.compile(r"(\*{1,3}|_{1,3})(?=\S)(.+?)(?<=\S)\1(?![\w*])")
_DOES: Final = "(?:pauses?|smil(?:es?|ing)|nod(?:s|ding)?|laughs?|sighs?|waits?|thinks?|leans?|listens?|silence)"
_DIRECTION: Final = re.compile(rf"(?<![\w*])\*{_DOES}\b[^*]*\*(?![\w*])|\({_DOES}\b[^)]*\)", re.IGNORECASE)
_WORDS: Final = re.compile(r"[^\W_]+")
_WORD: Final = re.compile(r"[^\W_]")


class Brevity:
    """One turn's sentences, cut down: `take` each as it comes, then `end`."""

    def __init__(self, turn: CoachTurn, said: int = 0) -> None:
        """`said`: sentences of this turn that were spoken before."""
        lines = (line.text for line in turn.transcript if line.who == "interviewer")
        self._asked = {_key(sentence) for line in lines for sentence in sentences(line) if sentence.endswith("?")}
        self._free = turn.purpose is Purpose.PRESENT
        self._said = said
        self._kept = ""
        self.over = not self._free and said >= MOST
        """Nothing more will be let through: the rest need not be waited for."""

    def take(self, sentence: str) -> list[str]:
        """What may be spoken now that this sentence has come."""
        sentence = spoken(sentence)
        if self.over or not sentence:
            return []
        if self._free:
            return [sentence]
        if _key(sentence) in self._asked:
            return []
        if sentence.endswith("?"):
            self.over, self._kept = True, ""
            return [sentence]
        if self._said + 1 < MOST:
            self._said += 1
            return [sentence]
        self._kept = self._kept or sentence
        return []

    def end(self) -> list[str]:
        """What may be spoken now that nothing follows."""
        kept, self._kept = self._kept, ""
        self.over = True
        return [kept] if kept else []


class OneQuestion:
    """The sentences of one turn past the gate: what it put in a sentence's place is asked only if nothing else is.

    A question waits for the end of the turn, where it belongs; so the reason of each hold goes with something that is said. A text
    that is read out goes through as it is.
    """

    def __init__(self, turn: CoachTurn) -> None:
        self._free = turn.purpose is Purpose.PRESENT or turn.intent == Intent.REPEAT
        self._asking: Passage | None = None
        self._ours = False
        """What waits to be asked is the gate's."""

    def take(self, passage: Passage) -> list[Passage]:
        """What may be spoken now that this has come."""
        before = self._asking
        if self._free or not passage.text.endswith("?"):
            return [passage]
        if before is None:
            self._asking, self._ours = passage, bool(passage.blocked)
            return []
        if passage.blocked:
            self._asking = _because(before, passage.blocked)
            return []
        self._asking = _because(passage, before.blocked) if self._ours else passage
        said = [] if self._ours else [before]
        self._ours = False
        return said

    def end(self) -> list[Passage]:
        """What is left to be asked."""
        asking, self._asking = self._asking, None
        return [asking] if asking else []


def _because(passage: Passage, reason: str) -> Passage:
    return replace(passage, blocked=", then ".join(filter(None, (passage.blocked, reason))))


def _key(sentence: str) -> str:
    return " ".join(_WORDS.findall(sentence.lower()))


def spoken(sentence: str) -> str:
    """A model's sentence as one would say it: no speaker's name, no markup. Code stays as it is, for the gate to see."""
    if "```" in sentence:
        return sentence
    bare = _NAMED.sub("", _BULLET.sub("", _NAMED.sub("", sentence.strip())))
    bare = " ".join(_EMPHASIS.sub(r"\2", _DIRECTION.sub("", bare)).split())
    if len(bare) > 1 and bare[0] == bare[-1] == '"' and '"' not in bare[1:-1]:
        bare = bare[1:-1].strip()
    return bare if _WORD.search(bare) else ""


def completed(said: Iterable[str], authored: Iterable[str], purpose: Purpose) -> list[str]:
    """What to say after a model fell silent in mid-turn: `said` of it was heard, `authored` is how we would have taken the turn.

    With nothing heard, all of it. What has to be exact (the problem, a hint) is said whole. Else at most one question, if none was
    asked: a question takes nothing back of what was said, an answer might.
    """
    said, authored = list(said), list(authored)
    if not said or purpose in EXACT:
        return [sentence for sentence in authored if sentence not in said]
    if any(sentence.rstrip().endswith("?") for sentence in said):
        return []
    return [sentence for sentence in authored if sentence.rstrip().endswith("?") and sentence not in said][-1:]


def in_its_place(said: Sequence[str], authored: Sequence[str], purpose: Purpose) -> list[str]:
    """What to say in place of what a model was not allowed to. `said` of its turn was heard; `authored` is how we would take it.

    What has to be exact is said whole. Else as much as a turn has room for, of its end: there stands the answer, or the question.
    """
    unsaid = [sentence for sentence in authored if sentence not in said]
    left = len(unsaid) if purpose in EXACT else max(1, MOST - len(said))
    return unsaid[-left:] or list(authored[-1:])


EXACT: Final = frozenset({Purpose.PRESENT, Purpose.HINT, Purpose.TROUBLE, Purpose.WARNING})
"""Turns that are nothing without their authored words."""


class Thoughts:
    """Takes the thoughts out that some models stream before their answer: `<think> ... </think>`."""

    _OPEN: Final = re.compile(r"<(think(?:ing)?|thought|reasoning|reflection)>", re.IGNORECASE)
    _LONGEST: Final = len("</reflection>")

    def __init__(self) -> None:
        self._rest = ""
        self._inside = ""

    def feed(self, piece: str) -> str:
        """What of the stream may be heard so far. A piece that may be the beginning of a mark waits for the next."""
        self._rest += piece
        heard = ""
        while True:
            if self._inside:
                before, mark, after = self._rest.partition(f"</{self._inside}>")
                if not mark:
                    self._rest = before[-self._LONGEST :]
                    return heard
                self._inside, self._rest = "", after
            found = self._OPEN.search(self._rest)
            if not found:
                at = self._rest.rfind("<")
                waits = at >= 0 and len(self._rest) - at < self._LONGEST and ">" not in self._rest[at:]
                cut = at if waits else len(self._rest)
                heard, self._rest = heard + self._rest[:cut], self._rest[cut:]
                return heard
            heard += self._rest[: found.start()]
            self._inside, self._rest = found[1], self._rest[found.end() :]

    def end(self) -> str:
        """What was waiting and turned out to be no mark."""
        rest, self._rest = self._rest, ""
        return "" if self._inside else rest
