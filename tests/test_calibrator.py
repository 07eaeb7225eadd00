"""The calibrator: facts in, an assessment and its reason out; in the interview a change on record that changes what is done."""

import pytest
from msgspec.structs import replace

from mochid.effects import Adjust, Ask
from mochid.events import Adjusted, Recovered
from mochid.interview import calibrator
from mochid.interview.calibrator import TUNINGS, Assessment, Kind, Known, Option, Performance, assess
from mochid.interview.coach import authored, briefing, nudges
from mochid.interview.folds.chronicle import chronicle
from mochid.interview.phases import Phase
from mochid.interview.session import State, step
from mochid.interview.words.sentences import sentences
from mochid.problems import bank
from mochid.protocol import Hint, Next
from mochid.settings import CoachSettings
from mochid.talk import CoachTurn, Purpose
from tests.interviewing import Interview, coding
from tests.played import Played, report
from tests.shipped import SHIPPED

pytestmark = pytest.mark.fast

TWO_SUM = bank.find("two_sum")
BANK = [Known(problem.slug, problem.difficulty, problem.topics) for problem in SHIPPED.values()]


@pytest.mark.parametrize(
    ("performance", "elapsed", "found"),
    [
        (Performance(), 0, Assessment.UNKNOWN),
        (Performance(), 299, Assessment.UNKNOWN),
        (Performance(), 300, Assessment.TOO_HARD),
        (Performance(time_to_first_approach=59), 59, Assessment.TOO_EASY),
        (Performance(time_to_first_approach=60), 60, Assessment.APPROPRIATE),
        (Performance(time_to_first_approach=301), 301, Assessment.TOO_HARD),
        (Performance(time_to_first_approach=120, hints_requested=5), 900, Assessment.APPROPRIATE),
        (Performance(time_to_first_approach=120, hints_requested=6), 900, Assessment.STRUGGLING),
        (Performance(time_to_first_approach=120, time_to_working_code=599), 700, Assessment.COMFORTABLE),
        (Performance(time_to_first_approach=120, time_to_working_code=600), 700, Assessment.APPROPRIATE),
        # what the specification would take for ease, and was not
        (Performance(time_to_first_approach=20, hints_requested=2), 900, Assessment.APPROPRIATE),
        (Performance(time_to_first_approach=20, bugs_encountered=3), 900, Assessment.APPROPRIATE),
        (Performance(time_to_first_approach=20, hints_requested=6), 900, Assessment.STRUGGLING),
        # and for hardship
        (Performance(time_to_first_approach=310, time_to_working_code=500), 700, Assessment.COMFORTABLE),
    ],
)
def test_what_the_facts_say(performance: Performance, elapsed: float, found: Assessment) -> None:
    assert assess(performance, elapsed) is found
    assert calibrator.why(found, performance).endswith(".")


def test_a_quick_start_is_told_only_where_there_was_one() -> None:
    slow = Performance(time_to_first_approach=240, time_to_working_code=1400, hints_requested=1, bugs_encountered=4)
    assert "quick start" not in calibrator.why(Assessment.APPROPRIATE, slow)
    assert "quick start" in calibrator.why(Assessment.APPROPRIATE, replace(slow, time_to_first_approach=20))


def test_a_quick_save_is_neither_ease_nor_an_approach_and_no_lack_of_one() -> None:
    saved = Performance(time_to_first_code=2)

    assert assess(saved, 30) is not Assessment.TOO_EASY
    assert assess(saved, 900) is not Assessment.TOO_HARD
    assert assess(replace(saved, time_to_first_approach=30), 40) is Assessment.TOO_EASY
    late = replace(saved, time_to_first_code=400)
    assert assess(late, 400) is Assessment.TOO_HARD
    assert calibrator.why(Assessment.TOO_HARD, late) == "Your first code came after more than 5 minutes."


def test_who_began_very_late_is_not_told_that_it_was_just_right() -> None:
    slow = Performance(time_to_first_approach=1228, time_to_working_code=1485, hints_requested=1)
    assert calibrator.why(assess(slow, 1485), slow) == "Your code works now."


def test_each_option_is_part_of_some_adjustment() -> None:
    assert {option for tuning in TUNINGS.values() for option in tuning.options} == set(Option)


# -- in the interview --------------------------------------------------------------------------------------------------


def live(minutes: int = 45) -> Interview:
    interview = Interview(minutes=minutes)
    interview.adjusts = True
    interview.saves("stub")
    return interview


def test_a_quick_approach_makes_hints_rarer_and_asks_for_more_at_the_end() -> None:
    interview = live()
    interview.says("I would use a hash map")
    assert interview.state.assessment == "too_easy"
    assert interview.state.tuning == TUNINGS[Assessment.TOO_EASY]
    interview.says("let me code")
    interview.saves("all")
    interview.result(3)
    interview.result(3)
    assert interview.phase is Phase.OPTIMIZATION

    interview.says("I'm done")
    assert (interview.phase, interview.last.purpose) == (Phase.OPTIMIZATION, Purpose.REPLY)
    interview.says("I'm done")
    assert interview.phase is Phase.COMPLEXITY
    interview.says("it is O of n because each number is looked at once")
    interview.types(Next())
    assert interview.phase is Phase.FOLLOWUP
    interview.says("I'm done")
    assert interview.phase is Phase.FOLLOWUP
    interview.says("I'm done")
    assert interview.phase is Phase.DONE


def test_a_plan_that_holds_no_approach_is_no_quick_start() -> None:
    interview = live()
    interview.says("I want to write the implementation first")
    assert interview.state.assessment != "too_easy"
    interview.says("I would use a hash map")
    assert interview.state.assessment == "too_easy"


def test_an_easy_problem_doubles_the_stay_with_a_hint_and_a_hard_one_halves_it() -> None:
    easy = live()
    easy.says("I would use a hash map")
    hard = live()
    hard.wait(301)
    assert hard.state.assessment == "too_hard"
    for interview, seconds in ((easy, 45 * 2.0 * 2.0), (hard, 45 * 0.6 * 0.5)):
        interview.types(Hint())
        assert interview.alarms["dwell"] - interview.at == pytest.approx(seconds)


def test_who_has_no_approach_after_five_minutes_is_offered_a_smaller_problem() -> None:
    interview = live()
    interview.wait(299)
    assert Purpose.STUCK_LONG not in interview.purposes
    interview.wait(2)
    assert interview.purposes.count(Purpose.STUCK_LONG) == 1


def test_whoever_writes_code_has_an_approach() -> None:
    interview = live()
    interview.wait(100)
    interview.types(Next())
    interview.saves("half of it")
    interview.wait(400)
    assert interview.state.assessment == ""


def test_many_hints_bring_smaller_steps() -> None:
    interview = coding(unhurried=True)
    interview.adjusts = True
    for _ in range(6):
        interview.types(Hint())
    assert interview.state.assessment == "struggling"


def test_an_adjustment_is_taken_back_when_it_no_longer_fits() -> None:
    interview = live()
    interview.says("I would use a hash map")
    assert interview.state.assessment == "too_easy"
    interview.types(Hint())
    assert interview.state.assessment == "too_easy"
    interview.types(Hint())
    assert interview.state.assessment == "appropriate"
    assert interview.state.tuning == replace(
        TUNINGS[Assessment.TOO_EASY], helpfulness="balanced", hint_threshold=1.0, options=()
    )


def test_advice_is_put_on_record_once_and_holds_from_then_on() -> None:
    interview = Interview()
    interview.says("I would use a hash map")
    assert interview.state.adjusting == "too_easy"
    assert interview.state.assessment == ""
    interview.says("I would use a hash map and a set")
    assert [effect for effect in interview.effects if isinstance(effect, Adjust)] == []


def test_advice_that_was_lost_in_a_crash_is_given_again() -> None:
    interview = Interview()
    interview.says("I would use a hash map")
    interview.play(Recovered(last_at=interview.at))
    assert [effect.assessment for effect in interview.effects if isinstance(effect, Adjust)] == ["too_easy"]


def test_the_journal_tells_every_adjustment_with_its_reason_and_replays_to_the_same_state() -> None:
    played = Played()
    played.waits(400)
    played.says("I would use a dictionary")
    told = chronicle(played.events)
    assert [(one.assessment, one.why) for one in told.adjustments] == [
        ("too_hard", "There was no approach after 5 minutes."),
    ]
    assert all(isinstance(dict(played.events)[one.seq], Adjusted) for one in told.adjustments)
    state = State()
    for _, event in played.events:
        state, _ = step(state, event)
    assert state == played.state


# -- what the authored coach makes of it -------------------------------------------------------------------------------


def turn(purpose: Purpose, said: str, phase: str, *options: Option) -> CoachTurn:
    made = briefing.brief(
        Ask(turn=1, purpose=purpose, phase=phase, said=said),
        problem=TWO_SUM,
        settings=CoachSettings(),
        transcript=(),
        code="",
        report=None,
        findings=(),
        elapsed=600.0,
        remaining=1500.0,
        mode="normal",
        seed=1,
        adjusted=Adjusted(assessment="", why="", helpfulness="balanced", hint_threshold=1.0, options=options),
    )
    assert made.options == options
    return made


@pytest.mark.parametrize(
    ("option", "pool"),
    [
        (Option.BREAK_INTO_STEPS, nudges.STEPS),
        (Option.SIMPLIFY_REQUIREMENTS, nudges.SIMPLER),
        (Option.PROVIDE_EXAMPLES, TWO_SUM.examples_to_ask),
        (Option.ALLOW_PSEUDOCODE_FIRST, nudges.PSEUDOCODE),
    ],
)
def test_each_option_shows_in_what_is_said_to_the_stuck(option: Option, pool: tuple[str, ...]) -> None:
    ends = {sentences(line)[-1] for line in pool}
    assert authored.reply(turn(Purpose.REPLY, "i'm stuck", "approach", option))[-1] in ends
    assert authored.reply(turn(Purpose.REPLY, "i'm stuck", "approach"))[-1] not in ends


def test_words_first_when_code_is_too_much_at_once() -> None:
    spoken = " ".join(authored.reply(turn(Purpose.PHASE, "", "coding", Option.ALLOW_PSEUDOCODE_FIRST)))
    assert spoken in nudges.PSEUDOCODE


# -- what comes next ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("slug", "assessment", "solved", "kind", "suggested"),
    [
        ("two_sum", Assessment.TOO_EASY, True, Kind.HARDER_VARIANT, "merge_intervals"),
        ("level_order", Assessment.TOO_HARD, False, Kind.SIMPLER_PREREQUISITE, "valid_parentheses"),
        ("level_order", Assessment.STRUGGLING, True, Kind.SIMPLER_PREREQUISITE, "valid_parentheses"),
        ("two_sum", Assessment.TOO_HARD, False, Kind.SAME_AGAIN, "two_sum"),
        ("two_sum", Assessment.APPROPRIATE, True, Kind.DIFFERENT_PATTERN, "climbing_stairs"),
        ("merge_intervals", Assessment.COMFORTABLE, True, Kind.DIFFERENT_PATTERN, "level_order"),
        ("level_order", Assessment.APPROPRIATE, False, Kind.SIMPLER_PREREQUISITE, "valid_parentheses"),
    ],
)
def test_the_next_problem_fits_how_this_one_went(
    slug: str, assessment: Assessment, solved: bool, kind: Kind, suggested: str
) -> None:
    found = calibrator.suggest_next_problem(assessment, bank.find(slug), solved, BANK)
    assert (found.kind, found.slug) == (kind, suggested)
    assert found.why


def test_the_facts_of_a_whole_session_are_those_of_its_numbers() -> None:
    from mochid.interview.folds import metrics

    played = Played()
    played.says("I would use a dictionary")
    played.does(Next())
    played.saves("def two_sum(): return 1\n", report(6))
    numbers = metrics.of(chronicle(played.events))
    facts = metrics.performance(numbers)
    assert facts.time_to_first_approach == numbers.time_to_first_approach
    assert facts.time_to_working_code == numbers.time_to_working_code
    assert assess(facts, numbers.total_duration) is Assessment.TOO_EASY
