"""Taking turns, on the held-out half of the labelled think-aloud set: thinkers cut off, and the wait after a turn that is over.

A plain silence timer stands beside it at several lengths. The words are known; or they are what the packaged recogniser makes of a
synthesised voice, with each prefix recognised as it would be in its pause. The judge is asked as it is in an interview.
"""

import statistics
import sys
from collections.abc import Callable, Sequence

import anyio
import numpy as np

from mochid import settings
from mochid.adapters.ngram import Ngram
from mochid.adapters.pocketsphinx import PocketSphinx
from mochid.adapters.smart_turn import SmartTurn
from mochid.ports import RATE, Audio, Judge, Unavailable, Vocabulary
from mochid.sound.listening import GUESS_SECONDS
from mochid.sound.pauses import ending
from mochid.sound.turns import Patience, Scene
from tests.bench.table import heading, row
from tests.room import candidate_says, missing
from tests.think_aloud import HELD_OUT, KNOWN, Pause, Turn, turns

SILENCE = np.zeros(RATE // 4, np.float32)


class Case:
    """One pause, and what is known of it when it has lasted a quarter of a second."""

    def __init__(self, pause: Pause, text: str, likely: float | None = None) -> None:
        self.pause = pause
        self.text = text
        self.likely = likely
        self.scene = Scene(attention="work", busy=pause.kind == "keys")

    def ms(self, patience: Patience) -> float:
        return patience.ms(ending(self.text), self.scene, self.likely)


def report(what: str, cases: Sequence[Case], wait: Callable[[Case], float], *, goal: bool = False) -> None:
    inside = [case for case in cases if case.pause.kind != "end"]
    cut = 100 * sum(1000 * case.pause.seconds > wait(case) for case in inside) / len(inside)
    row(f"{what}: thinkers cut off", [cut], "%", goal="<= 5 %" if goal else "")
    row(
        "  wait after a turn that is over",
        [wait(case) for case in cases if case.pause.kind == "end"],
        goal="<= 900 ms" if goal else "",
    )


def known(whole: Sequence[Turn]) -> list[Case]:
    return [Case(pause, pause.said) for turn in whole for pause in turn.pauses]


async def judged(cases: Sequence[Case], judge: Judge, sounds: Sequence[Audio] | None = None) -> list[Case]:
    silent = Audio(SILENCE, RATE)
    return [
        Case(case.pause, case.text, await judge.complete(sounds[at] if sounds else silent, case.text))
        for at, case in enumerate(cases)
    ]


def spoken(whole: Sequence[Turn]) -> list[Audio]:
    """The sound before each pause, the last ten seconds of it."""
    found = []
    for turn in whole:
        said = np.zeros(0, np.float32)
        for piece in turn.pieces:
            said = np.concatenate([said, candidate_says(piece), SILENCE])
            found.append(Audio(said[-round(GUESS_SECONDS * RATE) :], RATE))
    return found


async def recognised(cases: Sequence[Case], sounds: Sequence[Audio]) -> list[Case]:
    async with PocketSphinx() as stt:
        return [
            Case(case.pause, (await stt.transcribe(sound, Vocabulary())).text)
            for case, sound in zip(cases, sounds, strict=True)
        ]


async def measure() -> None:
    patience = Patience(settings.Vad(), settings.Turns())
    by_policy = lambda case: case.ms(patience)  # noqa: E731
    held_out = turns(HELD_OUT)
    cases = known(held_out)
    heading()
    print(
        f"{len(held_out)} turns, {len(cases) - len(held_out)} pauses inside them, median "
        f"{statistics.median(p.pause.seconds for p in cases if p.pause.kind != 'end'):.1f} s"
    )
    for timer in (700.0, 900.0, 1600.0, 2000.0):
        report(f"a silence timer of {timer:.0f} ms", cases, lambda _, timer=timer: timer)  # type: ignore[misc]
    report("grammar alone", cases, by_policy)
    async with Ngram() as judge:
        report("grammar and n-grams (the default)", await judged(cases, judge), by_policy, goal=True)
        report("  the same, on the half its rules were made with", await judged(known(turns(KNOWN)), judge), by_policy)
        if missing("flite"):
            print("left out: flite is not installed, so nothing was said aloud")
            return
        sounds = spoken(held_out)
        heard = await recognised(cases, sounds)
        report("as the packaged recogniser hears it, n-grams", await judged(heard, judge), by_policy)
    try:
        async with SmartTurn() as ear:
            report("grammar and Smart Turn, on a robot's voice", await judged(cases, ear, sounds), by_policy)
    except Unavailable as error:
        print(f"left out: {error}")


def main() -> int:
    anyio.run(measure)
    return 0


if __name__ == "__main__":
    sys.exit(main())
