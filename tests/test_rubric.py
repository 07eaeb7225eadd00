"""The rubric judges evidence: the better session never gets the lower level, and no level stands without an event."""

from collections.abc import Callable
from itertools import product

import pytest
from msgspec.structs import replace

from mochid import protocol
from mochid.debrief.claims import claims
from mochid.events import Analysed, OwnTested, Prepared, TestsFinished
from mochid.interview.folds import metrics
from mochid.interview.folds.chronicle import chronicle
from mochid.interview.rubric.judging import judge, overall
from mochid.interview.rubric.problem_solving import CEILINGS
from mochid.interview.rubric.scorecard import Axis, Level, Mark, Reason, Scorecard, marked
from mochid.interview.state import State
from mochid.reports import Finding, OwnTests, Verdict
from tests.played import Played, report

pytestmark = pytest.mark.fast

PLAN = "I would remember each number and look for its partner"
COST = "the time is o of n"
TALK = ("so here I look at the next number", "this line keeps the position", "for example with three and three")


def card(played: Played, code: str = "") -> Scorecard:
    return judge(chronicle(played.events), code)


def level(played: Played, axis: Axis, code: str = "") -> Level | None:
    return next(mark.level for mark in card(played, code).marks if mark.axis is axis)


def played(
    *,
    plan: bool = True,
    asks: bool = True,
    talks: bool = True,
    hints: int = 0,
    results: tuple[int, ...] = (4, 6),
    cost: str = COST,
    runs: bool = True,
    found: Finding | None = None,
    stops: bool = True,
) -> Played:
    """A session of a candidate who does these things."""
    one = Played()
    one.waits(30)
    if asks:
        one.says("can there be negative numbers")
    if plan:
        one.says(PLAN)
    for _ in range(hints):
        one.waits(20)
        one.says("I would look at every pair")
        one.does(protocol.Hint())
    one.says("let me code")
    for i, passed in enumerate(results):
        one.waits(60)
        if talks:
            one.says(TALK[i % len(TALK)])
        one.saves(f"version {i}", report(passed))
    if runs:
        one.says("run the tests")
    one.waits(3)
    if found:
        one.post(Analysed(run=one.state.run, digest=one.state.digest, findings=(found,)))
    if cost:
        one.says(cost)
    if stops:
        one.does(protocol.Stop())
    return one


def test_a_strong_session_is_a_strong_hire() -> None:
    result = card(played())

    assert {mark.axis: mark.level for mark in result.marks} == {
        Axis.PROBLEM_SOLVING: Level.STRONG_HIRE,
        Axis.CODING: Level.STRONG_HIRE,
        Axis.COMMUNICATION: Level.STRONG_HIRE,
        Axis.VERIFICATION: Level.HIRE,
    }
    assert result.overall is Level.STRONG_HIRE


@pytest.mark.parametrize("results", [(), (0,), (3,), (6,), (4, 6)], ids=str)
def test_every_level_cites_events_of_the_session(results: tuple[int, ...]) -> None:
    for plan, asks, talks, hints in product((True, False), (True, False), (True, False), (0, 4)):
        one = played(plan=plan, asks=asks, talks=talks, hints=hints, runs=plan, results=results)
        numbers = {seq for seq, _ in one.events}
        for mark in card(one).marks:
            cited = {seq for reason in mark.reasons for seq in reason.seqs}
            assert cited <= numbers
            assert cited or mark.level is None


# -- thin sessions -----------------------------------------------------------------------------------------------------


def test_a_session_too_quiet_to_judge_is_refused_kindly() -> None:
    one = Played()
    one.waits(30)
    one.says("um")
    one.says("okay")
    one.says("can there be negative numbers")
    one.does(protocol.Stop())

    result = card(one)

    assert all(mark.level is None for mark in result.marks)
    assert result.overall is None
    assert "too quiet to judge" in result.note
    assert "Nothing is held against you" in result.note


def test_a_silent_genius_is_judged_by_the_code_and_not_for_the_silence() -> None:
    one = played(plan=False, asks=False, talks=False, cost="", runs=False, results=(6,))

    assert level(one, Axis.CODING) is Level.STRONG_HIRE
    assert level(one, Axis.PROBLEM_SOLVING) is Level.LEAN_HIRE
    assert level(one, Axis.COMMUNICATION) is None


def test_a_talker_without_code_is_not_judged_on_code() -> None:
    one = Played()
    one.says("can there be negative numbers")
    one.says(PLAN)
    for words in TALK:
        one.says(words)
    one.does(protocol.Stop())

    result = card(one)

    assert level(one, Axis.CODING) is None
    assert level(one, Axis.VERIFICATION) is None
    assert level(one, Axis.PROBLEM_SOLVING) is Level.LEAN_NO_HIRE
    assert result.overall is None


def test_a_saved_file_that_never_ran_is_a_no_hire_in_coding() -> None:
    one = Played()
    for i in range(3):
        one.waits(30)
        one.says(TALK[i])
        one.saves(f"version {i}", report(0, verdict=Verdict.COMPILE_ERROR))
    one.says("so that is what I have")

    assert level(one, Axis.CODING) is Level.NO_HIRE


# -- what raises a level, and what lowers it ---------------------------------------------------------------------------


@pytest.mark.parametrize("axis", Axis)
@pytest.mark.parametrize("passed", range(6))
def test_code_that_passes_everything_is_never_below_code_that_does_not(axis: Axis, passed: int) -> None:
    broken, whole = level(played(results=(passed,)), axis), level(played(plan=False, results=(2, 5, 3, 6)), axis)
    if axis in (Axis.PROBLEM_SOLVING, Axis.CODING):
        assert broken is not None
        assert whole is not None
        assert whole > broken


@pytest.mark.parametrize("axis", [Axis.PROBLEM_SOLVING, Axis.CODING])
def test_more_passing_tests_never_lower_a_level(axis: Axis) -> None:
    levels = [level(played(plan=False, results=(passed,)), axis) or 0 for passed in range(7)]

    assert levels == sorted(levels)
    assert levels[-1] > levels[0]


@pytest.mark.parametrize(
    ("change", "axis"),
    [
        ({"plan": False}, Axis.PROBLEM_SOLVING),
        ({"cost": "it runs in o of n squared time"}, Axis.PROBLEM_SOLVING),
        ({"cost": ""}, Axis.PROBLEM_SOLVING),
        ({"results": (5, 3, 5, 3, 5, 6)}, Axis.CODING),
        ({"plan": False, "talks": False, "cost": ""}, Axis.COMMUNICATION),
        ({"runs": False}, Axis.VERIFICATION),
    ],
    ids=str,
)
def test_what_is_missing_lowers_its_axis(change: dict[str, object], axis: Axis) -> None:
    whole, less = level(played(), axis), level(played(**change), axis)  # type: ignore[arg-type]

    assert whole is not None
    assert less is not None
    assert less < whole


def test_tests_of_ones_own_count_as_verification_for_what_they_notice() -> None:
    def with_tests(caught: int) -> Level:
        one = played(runs=False, stops=False)
        own = OwnTests(3, 3, caught=caught, mutants=9)
        one.post(OwnTested(run=one.state.run, digest=one.state.digest, own=own))
        return level(one, Axis.VERIFICATION) or Level.STRONG_NO_HIRE

    assert with_tests(4) > with_tests(0)
    assert with_tests(0) == level(played(runs=False), Axis.VERIFICATION)


def test_what_the_analyzer_is_sure_of_in_the_last_version_counts_and_a_guess_does_not() -> None:
    sure, guess = Finding("missing-return", 3, "?", 0.9), Finding("missing-return", 3, "?", 0.5)
    slow = Finding("nested-loops", 3, "?", 0.9)

    assert level(played(found=guess), Axis.CODING) is Level.STRONG_HIRE
    assert level(played(found=sure), Axis.CODING) is Level.HIRE
    assert "On line 3 a question remained: ?" in reasons_of(played(found=sure), Axis.CODING)
    assert level(played(found=slow), Axis.PROBLEM_SOLVING) is Level.HIRE, "the cost named is not that of this code"


# -- evidence of the kind it claims ------------------------------------------------------------------------------------


def said_of(one: Played, words: str) -> list[str]:
    """The texts of the utterances cited for a reason with these words in it."""
    told = chronicle(one.events)
    cited = {
        seq for mark in judge(told).marks for reason in mark.reasons if words in reason.text for seq in reason.seqs
    }
    return [each.text for each in told.utterances if each.seq in cited]


def working(*said: str) -> Played:
    """A session in which this is said while the code is written."""
    one = Played()
    one.says(PLAN)
    one.says("let me code")
    for words in said:
        one.waits(20)
        one.says(words)
    one.saves("version", report(6))
    one.waits(3)
    one.does(protocol.Stop())
    return one


def test_only_thinking_aloud_is_speaking_about_the_work() -> None:
    asked = ("wait can there be duplicates and the list", "can the list contain duplicates", "which test fails")
    garbled = ("hi i'm dan", "he will die and stop ran against us", "the weather is nice where i am")

    assert said_of(working(*asked, *garbled, *FISHING), "while you worked") == []
    assert said_of(working(*asked, *TALK[:2], *garbled), "while you worked") == list(TALK[:2])


@pytest.mark.parametrize("question", ["Is O(n^2) good enough?", "is l m n the best possible", "what does it cost"])
def test_a_cost_that_was_asked_about_was_not_said(question: str) -> None:
    one = working(question)

    assert said_of(one, "what your solution costs") == []
    assert metrics.of(chronicle(one.events)).complexity_stated is None


@pytest.mark.parametrize("statement", ["the time is o of n", "it is linear time, right?", "so that is O(n) in time"])
def test_a_cost_that_was_stated_was_said(statement: str) -> None:
    assert said_of(working(statement), "what your solution costs") == [statement]


@pytest.mark.parametrize(
    ("said", "right"),
    [
        ("time is linear, space is linear in the worst case, for a text with only opening brackets", True),
        ("linear, because each element is looked at once", True),
        ("n squared would be too slow, mine is O(n)", True),
        ("the time is quadratic and the space is linear", False),
    ],
)
def test_the_running_time_is_judged_by_what_was_said_of_it_last(said: str, right: bool) -> None:
    one = working("that is quadratic time", said)
    words = "is the best this problem allows" if right else "allows a better cost"

    assert said_of(one, "cost you named" if right else "than the one you named") == [said]
    assert [reason.text for mark in card(one).marks for reason in mark.reasons if words in reason.text]


def test_a_cost_of_code_that_worked_and_was_replaced_is_not_held_against_anybody() -> None:
    one = Played()
    one.says("let me code")
    one.saves("slow", report(6))
    one.waits(3)
    one.says("that is quadratic time")
    one.saves("fast", report(6))
    one.waits(3)
    one.does(protocol.Stop())

    assert said_of(one, "than the one you named") == []


def test_a_cost_that_was_only_turned_down_is_not_what_the_solution_costs() -> None:
    assert said_of(working("n squared would be too slow"), "what your solution costs") == []


def test_what_was_fished_for_or_not_understood_is_no_question_about_the_problem() -> None:
    one = Played()
    for words in ("is it a half snap", "is it a hash map", "would have snapped be the right thing to use here"):
        one.says(words)
    assert said_of(one, "about the problem before") == []

    one = Played()
    one.says("is the array sorted")
    one.says("is it a half snap")
    one.says(PLAN)
    one.says("let me code")
    one.saves("version", report(6))
    assert said_of(one, "about the problem before") == ["is the array sorted"]


def test_nothing_that_was_said_to_the_microphone_check_is_evidence() -> None:
    first = Played()
    opening = first.events[0][1]
    assert isinstance(opening, Prepared)
    first.state, first.events = State(), []
    first.post(replace(opening, first_time=True))
    first.saves("pass\n", report(0))
    assert first.state.phase == "calibration"
    check = "I would test the edge cases with an empty list, for example, in o of n time"
    first.says(check)
    assert first.state.phase != "calibration"
    first.says("let me code")
    first.saves("version", report(6))
    first.waits(3)
    first.does(protocol.Stop())

    seq = next(each.seq for each in chronicle(first.events).utterances if each.text == check)
    assert seq not in {seq for mark in card(first).marks for reason in mark.reasons for seq in reason.seqs}


@pytest.mark.parametrize(
    "question", ["uh what does enumerate do again?", "what should it do again?", "how did the tests do again"]
)
def test_a_question_about_the_language_is_no_run_of_the_tests(question: str) -> None:
    one = working(question)

    assert said_of(one, "of your own accord") == []
    assert chronicle(one.events).asked == []


def test_a_special_case_is_an_input_and_not_a_word() -> None:
    named = (
        "what if the list is empty",
        "a single element is never a pair",
        "does it work when two numbers are equal?",
    )
    loops = (
        "once, since it's a single loop",
        "I start with an empty list",
        "it returns zero",
        "then the stack is empty",
    )
    late = ("I could have tested the edge case of an empty list earlier",)

    assert said_of(working(*named), "edge cases") == list(named)
    assert said_of(working(*loops, *late), "edge cases") == []


def test_how_good_it_has_to_be_and_what_broke_are_fair_questions() -> None:
    fair = ("should I aim for an optimal solution or is brute force ok?", "is it the recursion depth?")

    assert said_of(working(*fair * 3), "asked for the answer") == []


def test_an_approach_with_its_cost_is_a_cost_that_was_said() -> None:
    one = Played()
    one.says("I would use a hash map, so it's O(n)")
    one.says("let me code")
    one.saves("version", report(6))
    one.waits(3)
    one.does(protocol.Stop())

    assert said_of(one, "what your solution costs") == ["I would use a hash map, so it's O(n)"]
    assert said_of(one, "is the best this problem allows") == ["I would use a hash map, so it's O(n)"]


# -- what was missing --------------------------------------------------------------------------------------------------


def reasons_of(one: Played, axis: Axis) -> list[str]:
    return [reason.text for mark in card(one).marks if mark.axis is axis for reason in mark.reasons]


def test_a_low_level_says_what_was_missing() -> None:
    one = working("an empty list has no pair")

    assert level(one, Axis.VERIFICATION) is Level.LEAN_HIRE
    missing = "I saw no traced example, no test run that you asked for and no test of your own."
    assert missing in reasons_of(one, Axis.VERIFICATION)
    assert [text for text in reasons_of(one, Axis.COMMUNICATION) if text.startswith("I heard no question about")]


def test_a_good_level_is_not_told_what_would_be_better() -> None:
    texts = [text for axis in Axis for text in reasons_of(played(), axis)]
    assert not [text for text in texts if text.startswith(("I saw no", "I heard no"))]


def test_a_test_of_ones_own_that_is_wrong_is_told_of() -> None:
    one = Played()
    one.says("let me code")
    one.saves("version", report(6))
    own = OwnTests(2, 3, caught=7, mutants=9, mistaken=(17,), explanation="line 17: expected [1, 1], got [0, 1]")
    one.post(OwnTested(run=one.state.run, digest=one.state.digest, own=own))
    one.does(protocol.Stop())

    wrong = "Your test on line 17 asks for something else than the problem does."
    assert wrong in reasons_of(one, Axis.VERIFICATION)


def test_one_bad_last_save_does_not_hide_what_passed_before() -> None:
    broken, never = played(plan=False, results=(6, 1)), played(plan=False, results=(2, 1))

    assert "An earlier version of yours passed all 19 tests." in reasons_of(broken, Axis.CODING)
    for axis in (Axis.CODING, Axis.PROBLEM_SOLVING):
        assert level(broken, axis) is Level.LEAN_NO_HIRE
        assert level(never, axis) is Level.NO_HIRE


# -- mended, or replaced -----------------------------------------------------------------------------------------------

STUB = "def two_sum(nums, target):\n    pass\n"
WRONG = """def two_sum(nums, target):
    for i in range(len(nums)):
        for j in range(len(nums)):
            if nums[i] + nums[j] == target:
                return [i, j]
"""
EDITED = WRONG.replace("range(len(nums)):\n            if", "range(i + 1, len(nums)):\n            if")
OTHER = """def two_sum(nums, target):
    seen = {}
    for place, number in enumerate(nums):
        if target - number in seen:
            return [seen[target - number], place]
        seen[number] = place
"""


@pytest.mark.parametrize(("code", "counts"), [(EDITED, True), (OTHER, False)], ids=["edited", "replaced"])
def test_a_failing_case_is_mended_by_editing_and_not_by_another_file(code: str, counts: bool) -> None:
    one = Played()
    one.saves(STUB, report(0))
    one.says(PLAN)
    one.says("let me code")
    one.saves(WRONG, report(4))
    one.waits(30)
    one.saves(code, report(6))
    one.waits(3)
    one.does(protocol.Stop())

    for version, told in ((lambda digest: one.blobs[digest].decode(), counts), (lambda _: "", True)):
        result = judge(chronicle(one.events), code, version)
        reasons = [reason.text for mark in result.marks for reason in mark.reasons]
        assert ("You found and mended a failing case without a concrete hint." in reasons) is told


ALOUD = "You spoke about what you were doing while you worked."
SEEN = "You said what you saw, and your next version mended a failing case."


def mended_after(*said: str) -> set[str]:
    """What is said of a session in which this was said between a failing version and another file that passes."""
    one = Played()
    one.saves(STUB, report(0))
    one.says(PLAN)
    one.says("let me code")
    one.saves(WRONG, report(4))
    one.waits(30)
    for words in said:
        one.says(words)
    one.saves(OTHER, report(6))
    one.waits(3)
    one.does(protocol.Stop())
    result = judge(chronicle(one.events), OTHER, lambda digest: one.blobs[digest].decode())
    return {reason.text for mark in result.marks for reason in mark.reasons}


@pytest.mark.parametrize(
    "said",
    [
        "I see, setting an existing key has to refresh it too",
        "oh, 0 and 0 is the same item twice, so i should skip that",
        "a ] has to close a [, so the last opened one counts",
        "ah it starts again at the first position",
        "the inner loop has to begin one after the outer",
    ],
)
def test_what_was_wrong_was_said_and_then_mended_however_it_was_written(said: str) -> None:
    told = mended_after(said)

    assert told & {ALOUD, SEEN}
    assert "You found and mended a failing case without a concrete hint." in told
    assert not [text for text in told if "no thinking aloud" in text]


@pytest.mark.parametrize(
    "said", ["I'd rather not", "hm", "which line is wrong", "I will need a coffee first", "ok fine"]
)
def test_what_says_nothing_of_the_work_is_neither_thinking_aloud_nor_an_insight(said: str) -> None:
    told = mended_after(said, said)

    assert not told & {ALOUD, SEEN}
    assert "You found and mended a failing case without a concrete hint." not in told


# -- the price of hints ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("hints", "best"),
    [
        (0, Level.STRONG_HIRE),
        (1, CEILINGS[1]),
        (3, Level.STRONG_HIRE),
        (4, Level.HIRE),
        (6, Level.HIRE),
        (7, Level.LEAN_HIRE),
        (9, Level.LEAN_NO_HIRE),
    ],
)
def test_the_most_concrete_hint_is_a_ceiling_on_problem_solving_alone(hints: int, best: Level) -> None:
    helped, alone = played(hints=hints), played()

    assert level(helped, Axis.PROBLEM_SOLVING) is best
    assert level(helped, Axis.CODING) is level(alone, Axis.CODING)
    assert level(helped, Axis.COMMUNICATION) is level(alone, Axis.COMMUNICATION)


def test_a_hint_that_was_not_heard_costs_nothing() -> None:
    one = Played()
    one.says(PLAN)
    for _ in range(5):
        one.waits(300)
        one.cuts("")
        one.does(protocol.Hint())
    one.saves("version", report(6))
    one.waits(3)
    one.says(COST)

    assert level(one, Axis.PROBLEM_SOLVING) is Level.STRONG_HIRE


# -- what is never looked at -------------------------------------------------------------------------------------------


def levels(one: Played) -> list[Level | None]:
    return [mark.level for mark in card(one).marks]


@pytest.mark.parametrize(
    "more",
    [
        lambda one: [one.says("um", 9.0) for _ in range(20)],
        lambda one: [one.says("okay", 0.2) for _ in range(20)],
        lambda one: (one.does(protocol.Pause()) and one.waits(5000)) or one.does(protocol.Resume()),
        lambda one: [one.says("as I said it looks at the next number and " * 30, 60) for _ in range(3)],
    ],
    ids=["fillers", "backchannels", "a long break", "many words"],
)
def test_fillers_pauses_and_amounts_change_nothing(more: Callable[[Played], object]) -> None:
    plain, padded = Played(), Played()
    for one in (plain, padded):
        one.says("can there be negative numbers")
        one.says(PLAN)
        one.says("let me code")
        if one is padded:
            more(one)
        one.says(TALK[0])
        one.says(TALK[1])
        one.saves("version", report(6))
        one.waits(3)

    assert levels(padded) == levels(plain)


def test_a_slow_speaker_is_judged_like_a_fast_one() -> None:
    slow, fast = Played(), Played()
    for one, seconds in ((slow, 30.0), (fast, 1.0)):
        one.says(PLAN, seconds)
        one.says("let me code", seconds)
        one.saves("version", report(6))
        one.waits(3)
        one.says(COST, seconds)

    assert levels(slow) == levels(fast)


# -- the whole ---------------------------------------------------------------------------------------------------------


def marks(*found: int | None) -> tuple[Mark, ...]:
    reasons = (Reason("because", (1,)),)
    return tuple(Mark(axis, Level(one) if one else None, reasons) for axis, one in zip(Axis, found, strict=True))


@pytest.mark.parametrize(
    ("found", "whole"),
    [
        ((6, 6, 6, 6), 6),
        ((5, 6, 4, 6), 5),
        ((6, 6, 4, 4), 4),
        ((6, 6, 6, 2), 3),
        ((2, 2, 6, 6), 2),
        ((1, 6, 6, 6), 1),
        ((6, 1, 6, 6), 1),
        ((5, 5, None, None), 5),
        ((6, 4, None, 5), 5),
        ((None, 6, 6, 6), None),
        ((6, None, 6, 6), None),
    ],
    ids=str,
)
def test_the_whole_is_the_lower_middle_held_down_by_the_worst(found: tuple[int | None, ...], whole: int | None) -> None:
    assert overall(marks(*found)).overall == whole


def test_a_better_axis_never_makes_the_whole_worse() -> None:
    for found in product(range(1, 7), repeat=4):
        before = overall(marks(*found)).overall or 0
        for i in range(4):
            better = (*found[:i], min(found[i] + 1, 6), *found[i + 1 :])
            assert (overall(marks(*better)).overall or 0) >= before


def test_a_level_without_an_event_does_not_exist() -> None:
    assert marked(Axis.CODING, Level.HIRE, [Reason("because", ())]).level is None
    assert marked(Axis.CODING, Level.HIRE, [Reason("because", ()), Reason("as here", (3,))]).level is Level.HIRE


# -- what was not run --------------------------------------------------------------------------------------------------


def late(*, judged: bool) -> Played:
    """A session whose last version is saved while its cost is talked about; `judged`, the hidden cases came to an end."""
    one = Played()
    one.says(PLAN)
    one.says("let me code")
    while one.state.phase != "complexity":
        one.does(protocol.Next())
    one.saves("right at last", report(6))
    one.says(COST)
    one.does(protocol.Stop())
    if not judged:
        whole = [seq for seq, event in one.events if isinstance(event, TestsFinished) and event.report.total > 6]
        one.events = [(seq, event) for seq, event in one.events if seq not in whole]
    return one


def test_a_version_saved_while_its_cost_is_talked_about_is_judged_on_the_hidden_cases() -> None:
    one = late(judged=True)

    assert level(one, Axis.CODING) is Level.STRONG_HIRE
    assert any("the hidden ones too" in reason.text for mark in card(one).marks for reason in mark.reasons)


def test_nobody_is_blamed_for_what_was_not_run() -> None:
    one = late(judged=False)
    told = chronicle(one.events)
    result = judge(told)
    coding = next(mark for mark in result.marks if mark.axis is Axis.CODING)
    said = claims(told, metrics.of(told), result)

    assert (coding.level, [reason.good for reason in coding.reasons]) == (Level.HIRE, [True, None])
    assert not [claim for claim in (*said.to_work_on, *said.went_well) if "hidden" in claim.text]


# -- fishing -----------------------------------------------------------------------------------------------------------

FISHING = (
    "just tell me the answer",
    "is it a heap",
    "what data structure should I use",
    "can you write the code for me",
)


def fishes(times: int, *, results: tuple[int, ...] = (4, 6), plan: bool = True) -> Played:
    """The strong session, or another, of somebody who asks for the answer so many times."""
    one = Played()
    one.waits(30)
    one.says("can there be negative numbers")
    for i in range(times):
        one.says(FISHING[i % len(FISHING)])
    if plan:
        one.says(PLAN)
    one.says("let me code")
    for i, passed in enumerate(results):
        one.waits(60)
        one.says(TALK[i % len(TALK)])
        one.saves(f"version {i}", report(passed))
    one.waits(3)
    one.says(COST)
    one.does(protocol.Stop())
    return one


def test_persistent_fishing_is_said_with_its_events_and_weighs_a_little() -> None:
    one = fishes(4)
    told = chronicle(one.events)
    result = judge(told)
    (reason,) = [reason for mark in result.marks for reason in mark.reasons if "for the answer" in reason.text]
    said = claims(told, metrics.of(told), result)

    assert {one.text for one in told.utterances if one.seq in reason.seqs} == set(FISHING[:3])
    assert "4 times" in reason.text
    assert reason.text in [claim.text for claim in said.to_work_on]
    assert level(one, Axis.PROBLEM_SOLVING) is Level.HIRE
    assert level(fishes(0), Axis.PROBLEM_SOLVING) is Level.STRONG_HIRE


def test_persistent_fishing_keeps_the_whole_below_a_strong_hire() -> None:
    fair, fished = (overall(marks(5, 6, 6, 6), fished=fished) for fished in (False, True))

    assert (fair.overall, fair.note) == (Level.STRONG_HIRE, "")
    assert fished.overall is Level.HIRE
    assert "asking for the answer" in fished.note
    assert overall(marks(4, 4, 4, 6), fished=True) == overall(marks(4, 4, 4, 6)), "it holds nothing down that is below"


def test_how_often_the_answer_was_asked_for_is_the_same_in_words_and_numbers() -> None:
    told = chronicle(fishes(6).events)

    assert sum(metrics.of(told).fished.values()) == 6
    assert any("6 times" in reason.text for mark in judge(told).marks for reason in mark.reasons)


@pytest.mark.parametrize("times", [1, 2, 3])
def test_a_guess_or_two_is_held_against_nobody(times: int) -> None:
    one = fishes(times)

    assert level(one, Axis.PROBLEM_SOLVING) is Level.STRONG_HIRE
    assert not [reason for mark in card(one).marks for reason in mark.reasons if "for the answer" in reason.text]


@pytest.mark.parametrize("results", [(), (0,), (3,), (6,)], ids=str)
def test_fishing_weighs_on_problem_solving_only_and_never_more_than_one_level(results: tuple[int, ...]) -> None:
    for plan in (True, False):
        fair, fished = (
            {mark.axis: mark.level for mark in card(fishes(times, results=results, plan=plan)).marks}
            for times in (0, 12)
        )
        for axis in Axis:
            apart = (fair[axis] or 0) - (fished[axis] or 0)
            assert apart in ((0, 1) if axis is Axis.PROBLEM_SOLVING else (0,)), (axis, fair[axis], fished[axis])


def test_who_only_fished_is_told_so_without_a_level() -> None:
    one = Played()
    for _ in range(2):
        for words in FISHING:
            one.waits(20)
            one.says(words)
    one.does(protocol.Stop())
    told = chronicle(one.events)
    result = judge(told)

    assert {mark.level for mark in result.marks} == {None}
    assert ["for the answer" in claim.text for claim in claims(told, metrics.of(told), result).to_work_on] == [True]
