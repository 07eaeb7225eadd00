"""Taking turns, on labelled think-aloud turns that no rule was made with: thinkers cut off, and the wait after a turn that is over.

A plain silence timer stands beside it at several lengths. The words are known; or they are what the packaged recogniser makes of
several synthesised voices, with each prefix recognised as it would be in its pause, and then with the time that this took, too. The
judge is asked as it is in an interview. Behind each share stands the interval in which the true one lies 19 times in 20 (Wilson's).
"""

import statistics
import sys
import time
from collections.abc import Callable, Sequence

import anyio
import anyio.to_thread
import numpy as np
from msgspec import Struct
from msgspec.structs import replace

from mochid import settings
from mochid.adapters.ngram import Ngram
from mochid.adapters.pocketsphinx.recogniser import PocketSphinx
from mochid.adapters.smart_turn import SmartTurn
from mochid.ports import RATE, Audio, Judge, Recognised, Unavailable, Vocabulary
from mochid.sound.listening import GUESS_AFTER_MS
from mochid.sound.pauses import ending
from mochid.sound.turns import Patience, Scene
from tests.bench.table import heading, row
from tests.leakbench.tally import Share
from tests.room import missing
from tests.spoken_turns import VOICES, heard_until
from tests.think_aloud import HELD_OUT, KNOWN, Pause, Turn, turns, untouched

SILENT = Audio(np.zeros(RATE // 4, np.float32), RATE)
PATIENCE = Patience(settings.Vad(), settings.Turns())


class Case(Struct, frozen=True):
    """One pause, and what is known of it when it has lasted a quarter of a second."""

    pause: Pause
    asked: bool
    words: Recognised
    sound: Audio = SILENT
    likely: float | None = None
    took_ms: float = 0.0
    """Until its words were there."""

    @property
    def wait(self) -> float:
        """Milliseconds of silence that would end it."""
        scene = Scene(attention="answer" if self.asked else "work", busy=self.pause.kind == "keys")
        return PATIENCE.ms(ending(self.words.text), scene, self.likely, self.words.confidence)

    @property
    def whole_wait(self) -> float:
        return max(self.wait, GUESS_AFTER_MS + self.took_ms)


def report(what: str, cases: Sequence[Case], wait: Callable[[Case], float], *, goal: bool = False) -> None:
    inside = [case for case in cases if case.pause.kind != "end"]
    cut = Share(sum(1000 * case.pause.seconds > wait(case) for case in inside), len(inside))
    low, high = cut.interval
    row(
        f"{what}: thinkers cut off",
        [cut.percent],
        "%",
        goal="<= 5 %" if goal else "",
        floor=f"{low:.1f} to {high:.1f} %",
    )
    waits = [wait(case) for case in cases if case.pause.kind == "end"]
    row(
        "  wait after a turn that is over",
        waits,
        goal="<= 900 ms" if goal else "",
        floor=f"mean {statistics.mean(waits):.0f}",
    )


def known(whole: Sequence[Turn]) -> list[Case]:
    return [Case(pause, turn.asked, Recognised(pause.said, 1.0)) for turn in whole for pause in turn.pauses]


async def judged(cases: Sequence[Case], judge: Judge) -> list[Case]:
    return [replace(case, likely=await judge.complete(case.sound, case.words.text)) for case in cases]


def spoken(whole: Sequence[Turn], *, apart: bool = False) -> list[Audio]:
    """The sound before each pause, each turn by the next voice."""
    return [
        sound
        for number, turn in enumerate(whole)
        for sound in heard_until(turn, VOICES[number % len(VOICES)], apart=apart)
    ]


async def recognised(cases: Sequence[Case], sounds: Sequence[Audio]) -> list[Case]:
    found = []
    async with PocketSphinx() as stt:
        for case, sound in zip(cases, sounds, strict=True):
            start = time.perf_counter()
            words = await stt.transcribe(sound, Vocabulary())
            took = 1000 * (time.perf_counter() - start)
            found.append(replace(case, words=words, sound=sound, took_ms=took))
    return found


async def measure() -> None:
    held_out = untouched(turns(HELD_OUT))
    cases = known(held_out)
    heading()
    print(
        f"{len(held_out)} turns, {len(cases) - len(held_out)} pauses inside them, median "
        f"{statistics.median(case.pause.seconds for case in cases if case.pause.kind != 'end'):.1f} s"
    )
    for timer in (700.0, 900.0, 1200.0, 1600.0, 2000.0):
        report(f"a silence timer of {timer:.0f} ms", cases, lambda _, timer=timer: timer)  # type: ignore[misc]
    by_policy = lambda case: case.wait  # noqa: E731
    report("grammar alone", cases, by_policy)
    async with Ngram() as judge:
        report("grammar and judge (the default)", await judged(cases, judge), by_policy, goal=True)
        report("  the same, on the half its rules were made with", await judged(known(turns(KNOWN)), judge), by_policy)
    if missing("flite"):
        print("left out: flite is not installed, so nothing was said aloud")
        return
    sounds = await anyio.to_thread.run_sync(spoken, held_out)
    await aloud(cases, sounds)
    try:
        async with SmartTurn() as ear:
            with_sound = [replace(case, sound=sound) for case, sound in zip(cases, sounds, strict=True)]
            report("grammar and Smart Turn, on robots' voices", await judged(with_sound, ear), by_policy)
    except Unavailable as error:
        print(f"left out: {error}")


async def aloud(cases: Sequence[Case], sounds: Sequence[Audio]) -> None:
    heard = await recognised(cases, sounds)
    async with Ngram() as judge:
        by_ear = await judged(heard, judge)
        report("as the packaged recogniser hears it", by_ear, lambda case: case.wait, goal=True)
        report("  with the time its recognition took", by_ear, lambda case: case.whole_wait)
        by_words = await judged([replace(case, sound=SILENT) for case in heard], judge)
        report("  the same, deaf to the tune of the voice", by_words, lambda case: case.wait)


def main() -> int:
    anyio.run(measure)
    return 0


if __name__ == "__main__":
    sys.exit(main())
