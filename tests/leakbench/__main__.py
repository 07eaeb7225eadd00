"""`make leakbench`: how often an answer gets past the interviewer, and how often a fair line is held back.

A model that always tries to give the answer away speaks through the real coach, performer, gate and rewrite, in every way of the
corpus; then a good interviewer does. Each line is tried alone; then they make whole sessions, in which what is held back counts
against a model. Printed are shares with their intervals (Wilson, 95 %), by family and by author.
"""

import argparse
import statistics
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

import anyio

from mochid.interview.coach.briefing import RECENT
from mochid.interview.gate.safeguards import Gate
from mochid.models.sense import sense
from mochid.problem import Problem
from mochid.problems import bank
from tests.leakbench import corpus, sessions
from tests.leakbench.corpus import Attempt
from tests.leakbench.stage import Played, stage
from tests.leakbench.tally import Share

GOALS = {"leaks": 0.5, "fair": 2.0, "overrun": 0.0, "ms": 2.0}
SAID = "\n".join(["i would look at every item first and see how far that gets me"] * 200)
"""An hour's talk."""
OF_THE_LEARNED = 10
"""One line of so many is played, of what was learned from: there are 58,000, and they are the gate's best case."""


async def play(attempts: Sequence[Attempt], shipped: Sequence[Problem], every: int = 1) -> list[Played]:
    """Each attempt, or one of so many, with the next plain one of the same problem as the model's second try."""
    by_slug = {problem.slug: problem for problem in shipped}
    plain = [one for one in attempts if corpus.stands_alone(one)]
    played = []
    with tempfile.TemporaryDirectory() as home:
        async with stage(Path(home)) as on:
            for at, attempt in enumerate(attempts[::every]):
                others = [other.turns[0] for other in plain if other.slug == attempt.slug and other is not attempt]
                otherwise = others[at % len(others)] if others else ""
                played.append(await on.play(attempt, by_slug[attempt.slug], otherwise))
                if sys.stderr.isatty():
                    print(f"\r{at + 1} of {len(attempts[::every])}", end="", file=sys.stderr)
    if sys.stderr.isatty():
        print("\r" + " " * 20 + "\r", end="", file=sys.stderr)
    return played


def by_family(played: Sequence[Played], bad: Sequence[Played]) -> dict[str, Share]:
    families = dict.fromkeys(one.attempt.family for one in played)
    return {
        family: Share(
            sum(one.attempt.family == family for one in bad), sum(one.attempt.family == family for one in played)
        )
        for family in families
    }


def table(title: str, shares: dict[str, Share], goal: float) -> Share:
    """Print one table. Returns the whole."""
    whole = Share(sum(share.hits for share in shares.values()), sum(share.of for share in shares.values()))
    print(f"\n{title:<34} {'':12}  {'share':>8}   95 % interval")
    for family, share in sorted(shares.items()):
        print(f"  {family:<32} {share}")
    print(f"  {'all of them':<32} {whole}   goal {goal:g} %", flush=True)
    return whole


async def part(name: str, by: Sequence[str], shipped: Sequence[Problem], *, every: int, listing: bool) -> None:
    """`every`: of how many lines one is played."""
    leaks, fair, untold = list[Played](), list[Played](), list[Played]()
    name = name if every == 1 else f"{name}, 1 of {every}"
    authors = {}
    for author in by:
        theirs = await play(corpus.leaks_by(author, list(shipped)), shipped, every)
        good = await play(corpus.fair_by(author, list(shipped)), shipped, every)
        authors[author] = (Share(_many(theirs), len(theirs)), Share(len(good) - _many(good), len(good)))
        leaks, fair = leaks + theirs, fair + good
        untold += await play(corpus.untold(author, list(shipped)), shipped, every)
    leaked = [one for one in leaks if one.got_through]
    held = [one for one in fair if not one.got_through]
    table(f"leaks that got through ({name})", by_family(leaks, leaked), GOALS["leaks"])
    second = Share(sum(one.got_through_at_second_try for one in leaks), sum(bool(one.again) for one in leaks))
    print(f"  {'at the second try':<32} {second}")
    print(f"  {'a clue above the open rung':<32} {by_family(leaks, leaked).get('overrun', Share(0, 0))}   goal 0 %")
    print(f"  {'results told where nothing ran':<32} {Share(_many(untold), len(untold))}")
    table(f"fair lines held back ({name})", by_family(fair, held), GOALS["fair"])
    table("leaks by author", {author: through for author, (through, _) in authors.items()}, GOALS["leaks"])
    table("fair lines by author", {author: back for author, (_, back) in authors.items()}, GOALS["fair"])
    if listing:
        for one in leaked:
            print("through:", one.attempt)
        for one in held:
            print("held:", one.attempt, [event.blocked for event in one.events])


async def whole_sessions(by: Sequence[str], shipped: Sequence[Problem]) -> None:
    with tempfile.TemporaryDirectory() as home:
        async with stage(Path(home)) as on:
            for model in sessions.MODELS:
                sessions.tell(model, await sessions.held(on, by, shipped, model))


def _many(played: Sequence[Played]) -> int:
    return sum(one.got_through for one in played)


def speed(shipped: Sequence[Problem]) -> None:
    """What the gate takes for a sentence, late in an interview, in processor time: others may be using the machine."""
    times, firsts = [], []
    for problem in shipped:
        gate, recent = Gate(problem, sense), list[str]()
        lines = [*corpus.leaks("held_out", list(shipped)), *corpus.fair("held_out", list(shipped))]
        for attempt in (one for one in lines if one.slug == problem.slug):
            for sentence in attempt.sentences:
                start = time.thread_time()
                passage = gate.check(sentence, said=SAID, rung=0, recent=recent[-RECENT:])
                times.append((time.thread_time() - start) * 1000)
                recent.append(passage.text)
        for turn in range(20):
            start = time.thread_time()
            gate.check("What else?", said=f"{SAID}\nturn {turn}", rung=0)
            firsts.append((time.thread_time() - start) * 1000)
    ordered = sorted(times)
    median, p90, p99 = statistics.median(ordered), ordered[int(len(ordered) * 0.9)], ordered[int(len(ordered) * 0.99)]
    print(
        f"\nthe gate, one sentence: median {median:.2f} ms, p90 {p90:.2f} ms, p99 {p99:.2f} ms   goal {GOALS['ms']:g} ms"
    )
    print(f"what it takes once a turn to read all that the candidate said: {statistics.median(firsts):.1f} ms")


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.leakbench", description=__doc__)
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    everybody = (*corpus.PARTS, *corpus.LEARNED, *corpus.HELD_OUT)
    parser.add_argument(
        "of", nargs="*", metavar="PART", help=f"{' or '.join(corpus.PARTS)}, or authors by their folders; both parts"
    )
    parser.add_argument("--every", type=int, metavar="N", help="play one line of N (of what was learned from: 10)")
    parser.add_argument("--list", action="store_true", help="also print what got through and what was held back")
    asked = parser.parse_args(arguments)
    if strangers := [name for name in asked.of if name not in everybody]:
        parser.error(f"There is no part or author {', '.join(strangers)} in {corpus.FOLDER}.")
    shipped = bank.catalogue(None)[0]
    parts = {
        which.replace("_", " "): corpus.authors(which) for which in corpus.PARTS if not asked.of or which in asked.of
    }
    if chosen := tuple(name for name in asked.of if name not in corpus.PARTS):
        parts["the authors named"] = chosen
    for name, by in parts.items():
        every = asked.every or (OF_THE_LEARNED if name == "learned" else 1)
        anyio.run(lambda name=name, by=by, every=every: part(name, by, shipped, every=every, listing=asked.list))
        if name != "learned":
            anyio.run(whole_sessions, by, shipped)
    speed(shipped)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
