"""A session in numbers: each is what happened in it, and what did not happen is None."""

import time

import pytest

from mochid import protocol
from mochid.events import NothingHeard, SolutionUnreadable, TimeUp
from mochid.interview.folds import metrics
from mochid.interview.folds.chronicle import chronicle
from mochid.interview.folds.metrics import SessionMetrics
from mochid.reports import Verdict
from tests.played import BEGAN, Played, report

pytestmark = pytest.mark.fast


def of(played: Played) -> SessionMetrics:
    return metrics.of(chronicle(played.events))


def test_a_session_in_which_nothing_happened_has_no_invented_numbers() -> None:
    played = Played()
    played.waits(20)
    played.does(protocol.Stop())

    numbers = of(played)

    assert numbers.total_duration == pytest.approx(20, abs=2)
    assert numbers.speaking_time == numbers.words_spoken == numbers.words_typed == 0
    assert numbers.wpm_average is None
    assert numbers.time_to_first_approach is None
    assert numbers.time_to_first_save is None
    assert numbers.time_to_first_run is None
    assert numbers.time_to_working_code is None
    assert numbers.complexity_stated is None
    assert numbers.complexity_correct is None
    assert numbers.test_runs == 0, "the run of the untouched stub is not theirs"
    assert (numbers.bugs_introduced, numbers.bugs_fixed) == (0, 0)
    assert numbers.hints_given == 0


def test_speech_is_counted_in_seconds_and_words_and_typing_apart() -> None:
    played = Played()
    played.says("one two three four five six seven eight nine ten", 4.0)
    played.says("and five more words here", 2.0)
    played.types("typed words")

    numbers = of(played)

    assert numbers.speaking_time == 6.0
    assert numbers.words_spoken == 15
    assert numbers.words_typed == 2
    assert numbers.wpm_average == pytest.approx(150)


def test_paused_time_counts_nowhere() -> None:
    played = Played()
    played.waits(10)
    played.does(protocol.Pause())
    played.waits(1000)
    played.does(protocol.Resume())
    played.waits(10)
    played.does(protocol.Stop())

    numbers = of(played)

    assert numbers.total_duration < 30
    assert sum(numbers.phases.values()) == pytest.approx(numbers.total_duration, abs=0.01)
    assert max(numbers.silence_periods, default=0) < 30


def test_what_is_said_while_paused_or_muted_is_not_counted() -> None:
    played = Played()
    played.says("one two three")
    played.does(protocol.Pause())
    played.says("this is for my dog")
    played.does(protocol.Resume())
    played.does(protocol.Mute())
    played.says("and this too")

    assert of(played).words_spoken == 3


def test_the_same_content_again_is_not_another_save() -> None:
    played = Played()
    played.says("let me code")
    for code in ("a", "a", "b", "b", "a"):
        played.saves(code, report(1))

    assert [save.own for save in chronicle(played.events).saves] == [False, True, True, True]


def test_quiet_before_a_save_is_coding_and_other_quiet_is_thinking() -> None:
    played = Played()
    played.says("let me code", 1.0)
    played.does(protocol.Hold(seconds=600))
    before = of(played)
    played.waits(200)
    played.saves("a", report(1))
    saved = of(played)
    played.waits(50)
    played.types("so")

    after = of(played)

    assert saved.coding_time - before.coding_time == pytest.approx(120, abs=1), (
        "no more than two minutes lead up to one save"
    )
    assert saved.thinking_time - before.thinking_time == pytest.approx(80, abs=1)
    assert after.coding_time == saved.coding_time
    assert max(after.silence_periods) == pytest.approx(200, abs=1)


def test_who_types_all_the_time_is_not_quiet() -> None:
    played = Played()
    played.says("let me code", 1.0)
    before = of(played)
    for _ in range(10):
        played.waits(10)
        played.types("I go through the list and remember every number")
    played.saves("a", report(1))

    after = of(played)

    assert after.coding_time == pytest.approx(before.coding_time, abs=4)
    assert after.thinking_time == pytest.approx(before.thinking_time, abs=4)
    assert after.typing_time == pytest.approx(100, abs=10)
    assert max(after.silence_periods, default=0.0) < 10


def test_a_nudge_does_not_make_thinking_of_coding() -> None:
    played = Played()
    played.says("let me code", 1.0)
    played.waits(90)
    played.saves("a", report(1))

    numbers = of(played)

    assert numbers.nudges >= 1
    assert numbers.coding_time == pytest.approx(90, abs=4)


def test_times_are_those_of_the_first_of_their_kind() -> None:
    played = Played()
    played.waits(30)
    played.says("I would compare all the pairs")
    approach = played.now - BEGAN
    played.says("let me code")
    played.waits(60)
    played.saves("a", report(0, verdict=Verdict.COMPILE_ERROR))
    saved = played.now - BEGAN
    played.waits(60)
    played.saves("b", report(3))
    ran = played.now - BEGAN
    played.waits(60)
    played.saves("c", report(6))
    works = played.now - BEGAN
    played.waits(60)
    played.saves("d", report(5))

    numbers = of(played)

    assert numbers.time_to_first_approach == pytest.approx(approach, abs=1)
    assert numbers.time_to_first_save == pytest.approx(saved, abs=1)
    assert numbers.time_to_first_run == pytest.approx(ran, abs=1)
    assert numbers.time_to_working_code == pytest.approx(works, abs=1)
    assert numbers.test_pass_rate == pytest.approx(5 / 6)


@pytest.mark.parametrize(
    ("results", "introduced", "fixed"),
    [
        ([0, 0, 0], 0, 0),
        ([6], 0, 0),
        ([0, 0, 6], 0, 0),
        ([4, 6], 1, 1),
        ([4, 5, 6], 1, 2),
        ([6, 4, 6], 1, 1),
        ([4, 2, 6, 5], 3, 1),
        ([4, 4, 4], 1, 0),
    ],
    ids=str,
)
def test_bugs_are_read_from_one_version_to_the_next(results: list[int], introduced: int, fixed: int) -> None:
    played = Played()
    for i, passed in enumerate(results):
        played.waits(5)
        played.saves(f"version {i}", report(passed))
        played.saves(f"half of version {i + 1}", report(0, verdict=Verdict.COMPILE_ERROR))

    numbers = of(played)

    assert (numbers.bugs_introduced, numbers.bugs_fixed) == (introduced, fixed)


def test_a_hint_that_was_cut_off_is_not_a_hint_given() -> None:
    played = Played()
    played.waits(20)
    played.does(protocol.Hint())
    played.types("I would compare all the pairs, one after the other")
    played.cuts("What would")
    played.does(protocol.Hint())

    numbers = of(played)

    assert (numbers.hints_given, numbers.hints_rejected, numbers.highest_hint) == (1, 1, 1)


def test_only_speech_speaks_over_the_interviewer() -> None:
    spoken, typed = Played(), Played()
    for played in (spoken, typed):
        played.waits(60)
        played.cuts("Now")
    spoken.says("I would compare all the pairs")
    typed.types("I would compare all the pairs")

    assert [sum(one.cut for one in chronicle(played.events).sentences) for played in (spoken, typed)] == [1, 1]
    assert [of(played).interruptions for played in (spoken, typed)] == [1, 0]


def test_a_hint_that_was_not_open_is_counted_apart() -> None:
    played = Played()
    played.waits(5)
    played.does(protocol.Hint())
    played.does(protocol.Hint())

    numbers = of(played)

    assert (numbers.hints_given, numbers.hints_withheld) == (1, 1)


def test_questions_are_counted_on_both_sides() -> None:
    played = Played()
    played.types("can there be negative numbers?")
    played.types("how large is the list?")
    played.types("what is there to eat?")
    played.says("is it a half snap")
    played.says("is it a hash map")

    numbers = of(played)

    assert numbers.clarifications_asked == 2, "the rest is no question about the problem, or was not understood"
    assert numbers.coach_questions >= 3


@pytest.mark.parametrize(
    ("said", "right"),
    [
        ("the time is o of n", True),
        ("it runs in o of n squared time", False),
        ("it is o of n in time and o of n space", True),
    ],
)
def test_the_cost_that_was_named_is_held_against_the_best(said: str, right: bool) -> None:
    played = Played()
    played.says(said)

    numbers = of(played)

    assert numbers.complexity_stated == said
    assert numbers.complexity_correct is right


def test_events_that_mean_nothing_here_change_nothing() -> None:
    played = Played()
    played.says("I would compare all the pairs")
    before = of(played)
    for event in (NothingHeard(), SolutionUnreadable(why=""), TimeUp(name="an old alarm")):
        played.post(event)

    after = of(played)

    assert (after.words_spoken, after.hints_given, after.test_runs) == (before.words_spoken, 0, before.test_runs)


def test_a_journal_without_a_session_is_refused() -> None:
    with pytest.raises(ValueError, match="holds no session"):
        chronicle([])
    with pytest.raises(ValueError, match="holds no session"):
        chronicle(Played().events[1:])


def busy_hour() -> Played:
    played = Played()
    for i in range(180):
        played.waits(6)
        played.says(f"so element {i} is what I look at next, and then the one after it", 4)
        played.waits(3)
        played.saves(f"version {i}", report(i % 6))
    return played


def test_an_hours_journal_is_read_quickly() -> None:
    played = busy_hour()
    assert len(played.events) > 1200
    began = time.process_time()

    of(played)

    assert time.process_time() - began < 2.0


def test_a_chronicle_gives_every_event_its_session_time() -> None:
    played = busy_hour()

    told = chronicle(played.events)

    assert list(told.times) == [seq for seq, _ in played.events]
    assert list(told.times.values()) == sorted(told.times.values())
    assert told.spans[-1].end == pytest.approx(told.times[len(played.events)])
