"""The models of the leak bench for a whole session each, as they are met: what a model has tried counts against it afterwards.

One author's lines about one problem are a session. Three models hold it: one that gives the answer away whenever it speaks, one
that does in every fourth line and is a good interviewer in between, and a good interviewer.
"""

import random
import statistics
from collections.abc import Callable, Sequence

from msgspec import Struct

from mochid.problem import Problem
from tests.leakbench import corpus
from tests.leakbench.corpus import Attempt
from tests.leakbench.stage import Played, Stage
from tests.leakbench.tally import Share

EVERY = 4
"""Of how many lines one is a leak, where a model pretends."""

Script = list[tuple[Attempt, bool]]
"""Lines in the order in which they are said, and whether each is a leak."""


class Session(Struct, frozen=True):
    """What came of a model's session, line by line."""

    leaks: tuple[Played, ...]
    fair: tuple[Played, ...]

    @property
    def leaked(self) -> bool:
        return any(one.got_through or one.got_through_at_second_try for one in self.leaks)

    @property
    def tried(self) -> tuple[Played, ...]:
        """The leaks that it came to try before it was not asked any more."""
        still = sum(not one.standing.dismissed for one in self.leaks)
        return self.leaks[: still + 1]

    @property
    def dismissed_at(self) -> int | None:
        """The turn after which the model was not asked again."""
        last = max((*self.leaks, *self.fair), key=lambda one: one.turn)
        return last.standing.strikes[-1] if last.standing.dismissed else None


def always(leaks: list[Attempt], fair: list[Attempt]) -> Script:
    return [(leak, True) for leak in leaks]


def now_and_then(leaks: list[Attempt], fair: list[Attempt]) -> Script:
    script: Script = []
    while len(leaks) > len(script) // EVERY and len(fair) > len(script) - len(script) // EVERY:
        in_turn = len(script) % EVERY == EVERY - 1
        script.append(
            (leaks[len(script) // EVERY], True) if in_turn else (fair[len(script) - len(script) // EVERY], False)
        )
    return script


def never(leaks: list[Attempt], fair: list[Attempt]) -> Script:
    return [(line, False) for line in fair]


MODELS: dict[str, Callable[[list[Attempt], list[Attempt]], Script]] = {
    "gives it away in every line": always,
    f"gives it away in every {EVERY}th": now_and_then,
    "never does": never,
}


async def held(on: Stage, by: Sequence[str], problems: Sequence[Problem], model: str) -> list[Session]:
    """A session of this model for each author and problem."""
    sessions = []
    for author in by:
        leaks, fair = corpus.leaks_by(author, list(problems)), corpus.fair_by(author, list(problems))
        for problem in problems:
            dice = random.Random(f"{author} {problem.slug}")
            theirs = [[one for one in lines if one.slug == problem.slug] for lines in (leaks, fair)]
            for lines in theirs:
                dice.shuffle(lines)
            sessions.append(await _session(on, problem, MODELS[model](*theirs)))
    return sessions


async def _session(on: Stage, problem: Problem, script: Script) -> Session:
    played: dict[bool, list[Played]] = {True: [], False: []}
    last: Played | None = None
    for at, (line, leak) in enumerate(script):
        others = (other for other, also in script[at + 1 :] + script[:at] if also == leak)
        alike = [other.turns[0] for other in others if corpus.stands_alone(other)]
        last = await on.play(line, problem, alike[0] if alike else "", last)
        played[leak].append(last)
    return Session(tuple(played[True]), tuple(played[False]))


def tell(model: str, sessions: Sequence[Session]) -> None:
    """Print what came of it."""
    leaks = [one for session in sessions for one in session.leaks]
    tried = [one for session in sessions for one in session.tried if leaks]
    fair = [one for session in sessions for one in session.fair]
    ends = [end for session in sessions if (end := session.dismissed_at) is not None]
    print(f"\na model that {model}, {len(sessions)} sessions of {len(leaks) + len(fair)} lines")
    if leaks:
        _row("leaks that got through", [one.got_through for one in leaks], "goal 0.5 %")
        _row("... of those it came to try", [one.got_through for one in tried])
        _row("at the second try", [one.got_through_at_second_try for one in tried if one.again])
        _row("sessions with one or more", [session.leaked for session in sessions])
    if fair:
        _row("fair lines held back", [not one.got_through for one in fair if not one.standing.dismissed], "goal 2 %")
    after = f"after {statistics.median(ends):.0f} turns (median)" if ends else ""
    print(f"  {'sessions that ended without it':<32} {Share(len(ends), len(sessions))}   {after}".rstrip(), flush=True)


def _row(name: str, found: Sequence[bool], remark: str = "") -> None:
    print(f"  {name:<32} {Share(sum(found), len(found))}   {remark}".rstrip())
