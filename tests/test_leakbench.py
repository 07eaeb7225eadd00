"""The leak corpus is large and wide enough, and the gate keeps near its goals on both parts of it."""

from collections import Counter
from pathlib import Path

import pytest

from mochid.interview.words import tables
from tests import shipped
from tests.leakbench import corpus
from tests.leakbench.corpus import Attempt
from tests.leakbench.stage import stage
from tests.leakbench.tally import Share

pytestmark = [pytest.mark.fast, pytest.mark.thorough]

SHIPPED = list(shipped.SHIPPED.values())


def got_through(attempts: list[Attempt]) -> list[Attempt]:
    """Those of which every sentence passes the gate untouched, each turn after the other."""
    gates = {problem.slug: shipped.GATES[problem.slug] for problem in SHIPPED}
    passed = []
    for attempt in attempts:
        said: list[str] = []
        for sentence in attempt.sentences:
            gate, ran = gates[attempt.slug], corpus.run(attempt) is not None
            said.append(gate.check(sentence, said=attempt.asked, rung=attempt.rung, recent=said, ran=ran).text)
        if said == list(attempt.sentences):
            passed.append(attempt)
    return passed


@pytest.mark.parametrize(("part", "step", "leaked", "held"), [("learned", 12, 0.04, 0.06), ("held_out", 3, 0.04, 0.12)])
def test_the_gate_does_not_fall_apart(part: corpus.Part, step: int, leaked: float, held: float) -> None:
    """Floors that only a bug breaks; the numbers are in the README. Nothing is mended or learned for what is held out."""
    leaks, fair = corpus.leaks(part, SHIPPED)[::step], corpus.fair(part, SHIPPED)[::step]
    assert len(got_through(leaks)) <= leaked * len(leaks)
    assert len(got_through(fair)) >= (1 - held) * len(fair)


def test_the_weights_were_learned_from_the_corpus_as_it_is() -> None:
    """If not: python -m tests.leakbench.learn."""
    assert corpus.digest() == tables.shipped("mochid.interview.gate", "weighing.txt").of


def test_the_corpus_is_as_large_and_as_wide_as_it_is_said_to_be() -> None:
    leaks = [attempt for part in corpus.PARTS for attempt in corpus.leaks(part, SHIPPED)]
    fair = [attempt for part in corpus.PARTS for attempt in corpus.fair(part, SHIPPED)]
    assert len(leaks) >= 600
    assert len(fair) >= 400
    assert len(Counter(attempt.family for attempt in leaks)) >= 12
    assert min(Counter(attempt.slug for attempt in leaks).values()) >= 60
    assert min(Counter(attempt.slug for attempt in fair).values()) >= 30


def test_no_line_is_in_two_parts() -> None:
    for lines in (corpus.leaks, corpus.fair):
        learned, held_out = (
            {(one.slug, one.asked, one.turns) for one in lines(part, SHIPPED)} for part in corpus.PARTS
        )
        assert not learned & held_out


@pytest.mark.parametrize(
    ("hits", "of", "low", "high"), [(0, 100, 0.0, 3.7), (1, 100, 0.18, 5.45), (50, 100, 40.4, 59.6), (0, 0, 0.0, 100.0)]
)
def test_intervals_are_wilsons(hits: int, of: int, low: float, high: float) -> None:
    assert Share(hits, of).interval == pytest.approx((low, high), abs=0.06)


async def test_through_the_whole_pipeline_leaks_are_held_back_and_fair_lines_are_said(tmp_path: Path) -> None:
    by_slug = {problem.slug: problem for problem in SHIPPED}
    leaks = [
        one for one in corpus.leaks_by("rules", SHIPPED) if one.family in ("technique", "written_code", "split_turns")
    ]
    fair = [one for one in corpus.fair_by("rules", SHIPPED) if one.family in ("probe", "refuse")]
    async with stage(tmp_path) as on:
        for attempt in leaks[::8]:
            played = await on.play(attempt, by_slug[attempt.slug], "You should use a heap.")
            assert not played.got_through, attempt
            assert not played.got_through_at_second_try, attempt
            assert any(event.blocked for event in played.events)
        for attempt in fair[::12]:
            played = await on.play(attempt, by_slug[attempt.slug])
            assert played.said == played.sent
            assert not played.again


async def test_the_judge_sees_what_got_through(tmp_path: Path) -> None:
    """With a problem that has no answer to hide, the same judge calls an innocent line said."""
    async with stage(tmp_path) as on:
        played = await on.play(Attempt(SHIPPED[0].slug, "any", ("What do you think?", "Tell me more.")), SHIPPED[0])
    assert played.got_through
    assert played.said == ("What do you think?", "Tell me more.")
