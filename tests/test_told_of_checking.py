"""What the debrief says of checking, of own tests and of help is what was done, and no mistake is worth more than none."""

import pytest
from msgspec.structs import replace

from mochid import protocol
from mochid.debrief import page, steps
from mochid.debrief.claims import claims
from mochid.events import Measured, OwnTested
from mochid.interview.folds import metrics
from mochid.interview.folds.chronicle import chronicle
from mochid.interview.rubric.judging import judge
from mochid.interview.rubric.scorecard import Axis, Scorecard
from mochid.reports import Growth, OwnTests, Verdict
from tests.debriefed import CODE, coded, level, reasons, sentences, told_of
from tests.played import Played, report

pytestmark = pytest.mark.fast

MENDED = "You found and mended a failing case without a concrete hint."
WHOLE = "Your code passed every test as soon as it was whole: there was nothing to mend."


def shows(one: Played, own: OwnTests) -> None:
    one.post(OwnTested(run=one.state.run, digest=one.state.digest, own=own))


def saved_on(*versions: tuple[str, int]) -> Played:
    """These versions, one after the other."""
    one = Played()
    one.says("let me code")
    for code, passed in versions:
        one.waits(20)
        one.saves(code, report(passed))
        one.waits(3)
    return one


# -- mended, and nothing to mend ---------------------------------------------------------------------------------------


def test_undoing_what_broke_it_is_no_mending() -> None:
    _, card, _ = told_of(saved_on((CODE, 6), (CODE + "x", 0), (CODE, 6)))

    assert MENDED not in reasons(card)


def test_one_version_that_ran_twice_was_not_mended() -> None:
    one = coded(ok=(5, 6))
    one.report = report(6)
    one.waits(5)
    one.does(protocol.Run())
    one.waits(5)

    told, card, _ = told_of(one)

    assert MENDED not in reasons(card)
    assert len({test.digest for test in told.tests}) == 2


def test_a_file_saved_line_after_line_while_it_is_written_is_not_mended() -> None:
    lines = CODE.splitlines(keepends=True)
    written = [("".join(lines[:i]), i) for i in range(1, 7)]

    _, card, _ = told_of(saved_on(*written))
    assert MENDED not in reasons(card)
    assert WHOLE in reasons(card)

    forgotten = CODE.replace("    seen = {}\n", "    seen = {}\n    if not nums:\n        return []\n")
    _, card, _ = told_of(saved_on((CODE, 5), (forgotten, 6)))
    assert MENDED in reasons(card)


def test_whoever_had_every_case_wrong_at_first_had_something_to_mend() -> None:
    """A condition turned round fails all of them, and was told as nothing to mend."""
    inverted = CODE.replace("return [", "return [0, ", 1)
    _, card, _ = told_of(saved_on((inverted, 0), (CODE, 6)))
    assert MENDED in reasons(card)

    _, card, _ = told_of(saved_on(("def two_sum(nums, target):\n    return [0, 0]\n", 0), (CODE, 6)))
    assert WHOLE in reasons(card)


COUNTS = """def number_of_islands(grid):
    count = 0
    for r in range(len(grid)):
        for c in range(len(grid[r])):
            if grid[r][c] == 1:
                count += 1
    return count
"""
FLOODS = (
    COUNTS.replace("count += 1\n", "count += 1\n                visit(grid, r, c)\n")
    + """
def visit(grid, r, c):
    if r < 0 or c < 0 or r >= len(grid) or c >= len(grid[0]) or grid[r][c] != 1:
        return
    visit(grid, r + 1, c)
    visit(grid, r - 1, c)
    visit(grid, r, c + 1)
    visit(grid, r, c - 1)
"""
)
MARKS = FLOODS.replace("        return\n", "        return\n    grid[r][c] = 0\n")


def test_what_was_whole_and_failed_was_mended_and_not_whole_at_once() -> None:
    """Squares were counted instead of islands, then the recursion never ended: each version only added lines."""
    one = Played("number_of_islands")
    one.says("let me code")
    first, *others = report(0).cases
    right = [replace(case, verdict=Verdict.PASS) for case in others[:2]]
    some = replace(report(2), cases=(first, *right, *others[2:]))
    unknown = [replace(case, verdict=Verdict.NOT_RUN) for case in others]
    endless = replace(report(0), verdict=Verdict.CRASH, cases=(replace(first, verdict=Verdict.CRASH), *unknown))
    for code, shown in ((COUNTS, some), (FLOODS, endless), (MARKS, report(6))):
        one.waits(20)
        one.saves(code, shown)
        one.waits(10)
        one.says("ah, I never mark the squares that I have visited")
    _, card, _ = told_of(one)

    assert WHOLE not in reasons(card)

    _, card, _ = told_of(saved_on((FLOODS, 0), (MARKS, 6)))
    assert WHOLE not in reasons(card)


def test_no_mistake_is_worth_as_much_as_one_that_was_mended() -> None:
    clean, mended, undone = (
        told_of(saved_on(*versions))[1]
        for versions in (
            ((CODE, 6),),
            ((CODE + "#", 3), (CODE, 6)),
            ((CODE, 6), (CODE + "x", 3), (CODE, 6)),
        )
    )

    assert level(clean, Axis.VERIFICATION) == level(mended, Axis.VERIFICATION) == level(undone, Axis.VERIFICATION)
    assert clean.overall == mended.overall == undone.overall


# -- hints -------------------------------------------------------------------------------------------------------------


def measures(one: Played, time: str) -> None:
    one.post(Measured(run=one.state.measuring, digest=one.state.digest, growth=Growth(time)))


def hinted_after(code: str = "", hints: int = 5) -> Played:
    """Everything passes, but slowly, then hints are taken, and another version may follow, which is as fast as can be."""
    one = coded(ok=(3, 6))
    one.waits(20)
    one.saves(CODE + "#", report(6))
    one.waits(3)
    measures(one, "O(n^2)")
    for _ in range(hints):
        one.waits(300)
        one.does(protocol.Hint())
    if code:
        one.saves(code, report(6))
        one.waits(3)
        measures(one, "O(n)")
    return one


def test_hints_that_were_taken_after_everything_passed_were_not_needed() -> None:
    told, card, said = told_of(hinted_after())

    assert sum(hint.heard and hint.level > 1 for hint in told.hints) == 2
    assert not [each for each in reasons(card) if each.startswith("You needed")]
    assert "without the hint" not in sentences(said)
    assert MENDED in reasons(card)
    assert "You took 5 hints." in sentences(said)


def test_a_cost_that_hints_led_to_lends_no_credit() -> None:
    def ends(hints: int) -> Played:
        one = hinted_after(CODE + "# faster", hints)
        one.says("the time is o of n")
        return one

    (_, alone, _), (_, led, _) = told_of(ends(0)), told_of(ends(5))
    higher, lower = level(alone, Axis.PROBLEM_SOLVING), level(led, Axis.PROBLEM_SOLVING)
    assert higher is not None
    assert lower is not None
    assert lower < higher


def test_a_hint_that_was_cut_is_counted_nowhere_as_heard() -> None:
    one = Played()
    one.waits(300)
    one.cuts("")
    one.does(protocol.Hint())
    told, _, _ = told_of(one)

    assert "1 hint" not in page._timeline(told)


# -- tests of one's own ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "code",
    [CODE.replace("    seen", "    assert len(nums) >= 2\n    seen", 1), '"""\n# test: nothing yet\n"""\n' + CODE],
    ids=["a precondition", "a comment"],
)
def test_a_line_that_looks_like_a_test_is_none_where_tests_can_be_found(code: str) -> None:
    _, card, _ = told_of(coded(code=code))
    assert not [each for each in reasons(card) if "tests of your own" in each]


def test_own_tests_that_notice_nothing_are_told_and_not_counted() -> None:
    with_tests, without = coded(), coded()
    shows(with_tests, OwnTests(0, 3, caught=0, mutants=9, mistaken=(3, 4, 5)))

    (_, card, _), (_, plain, _) = told_of(with_tests), told_of(without)

    assert "You wrote 3 tests of your own, which would catch none of 9 wrong solutions." in reasons(card)
    assert level(card, Axis.VERIFICATION) == level(plain, Axis.VERIFICATION)


def test_a_wrong_test_that_was_taken_out_is_not_told_of() -> None:
    one = coded()
    shows(one, OwnTests(2, 3, caught=4, mutants=9, mistaken=(17,)))
    one.saves(CODE + "# without it\n", report(6))
    one.waits(3)

    _, card, _ = told_of(one)
    assert not [each for each in reasons(card) if "asks for something else" in each]


# -- tests first -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("together", [True, False], ids=["with the tests", "before the tests"])
def test_tests_that_came_after_code_did_not_come_first(together: bool) -> None:
    one = Played(mode="tdd")
    one.waits(10)
    if not together:
        one.saves(CODE, report(6))
        one.waits(30)
    one.saves(CODE + "assert 1 == 2", report(4 if together else 6))
    shows(one, OwnTests(2, 3, caught=6, mutants=9))
    one.waits(5)

    _, _, said = told_of(one)
    assert "came first" not in sentences(said)


def both_pass() -> Played:
    one = Played(mode="tdd")
    one.waits(10)
    one.saves("t", report(0))
    shows(one, OwnTests(1, 3, caught=6, mutants=9))
    one.waits(5)
    one.saves(CODE, report(6))
    one.waits(5)
    shows(one, OwnTests(3, 3, caught=6, mutants=9))
    one.waits(5)
    return one


def test_where_everything_passes_no_test_is_said_to_fail() -> None:
    one = both_pass()
    assert one.state.test_first.step == "optimize_solution", "both are through, in whichever order it came to be known"

    told, _, said = told_of(one)
    assert "mine did not all" not in sentences(said)
    assert "Your tests came first, 3 of them" in sentences(said)
    assert steps.open_still(told) == []


# -- half a session ----------------------------------------------------------------------------------------------------


def test_a_session_too_quiet_to_judge_still_tells_what_was_said_and_what_kept_it_from_running() -> None:
    one = Played()
    one.waits(20)
    one.says("I would remember each number and look for its partner")
    one.says("let me code")
    one.saves("def two_sum(", report(0, verdict=Verdict.COMPILE_ERROR))

    _, card, said = told_of(one)

    assert {mark.level for mark in card.marks} == {None}
    assert [claim.text for claim in said.went_well] == ["You said how you would go about it before you wrote code."]
    assert "Begin with what kept your file from running: line 3: invalid syntax" in sentences(said)


def test_one_test_is_told_of_as_one() -> None:
    _, card, said = told_of(coded(ok=(6, 6)))
    assert "all 19 tests" in sentences(said)

    one = coded(ok=(1, 1))
    one.events = one.events[
        : [seq for seq, e in one.events if getattr(getattr(e, "report", None), "total", 0) == 1][-1]
    ]
    _, card, said = told_of(one)
    assert "all 1 test" not in sentences(said) + " ".join(reasons(card))


# -- what comes first --------------------------------------------------------------------------------------------------


def test_what_weighs_most_is_not_what_is_left_out() -> None:
    one = Played(mode="tdd")
    one.waits(30)
    one.saves("def two_sum(", report(0, verdict=Verdict.COMPILE_ERROR))
    one.waits(700)
    one.saves(CODE, report(2))
    one.waits(5)
    one.says("so that is what I have")

    told, _, said = told_of(one)

    texts = [claim.text for claim in said.to_work_on]
    assert texts[0] == "2 of 6 tests passed in the last run."
    assert [text for text in texts if text.startswith("Run your code earlier: the first version that ran came 12 min")]
    assert [text for text in texts if text.startswith("Say what your solution costs")]
    assert chronicle(one.events).time > 700
    assert told.tests


# -- code, and the tests beside it ---------------------------------------------------------------------------------------

TESTS = """def test_example():
    assert two_sum([2, 7], 9) == [0, 1]


def test_twice():
    assert two_sum([3, 3], 6) == [0, 1]
"""
CHANGED = "You changed working code, and your tests and mine still passed."
APPROACH = "You said how you would go about it before you wrote code."


def looked_through(one: Played) -> tuple[Scorecard, str]:
    """Its scorecard and what the debrief says, the texts of the versions looked at as the debrief does."""
    one.does(protocol.Stop())

    def text(digest: str) -> str:
        return one.blobs[digest].decode()

    told = chronicle(one.events)
    told.pass_over_blanks(text)
    card = judge(told, text(told.saves[-1].digest), text)
    return card, sentences(claims(told, metrics.of(told), card))


@pytest.mark.parametrize(
    ("later", "counts"),
    [
        (CODE + "\n\n" + TESTS, False),
        (CODE.replace("    seen = {}", "    # what was there before\n\n    seen = {}") + TESTS, False),
        (CODE.replace("seen", "known") + TESTS, True),
    ],
    ids=["a test", "a comment", "the code"],
)
def test_another_test_is_no_change_of_working_code(later: str, counts: bool) -> None:
    one = both_pass()
    one.waits(20)
    one.saves(later, report(6))
    one.waits(5)
    shows(one, OwnTests(4, 4, caught=6, mutants=9))
    one.does(protocol.Run())
    one.waits(5)
    assert one.state.test_first.step == "optimize_solution"
    _, said = looked_through(one)

    assert (CHANGED in said) is counts


def test_a_way_that_is_told_after_the_tests_is_told_before_the_code() -> None:
    one = Played(mode="tdd")
    one.waits(20)
    one.saves("pass\n\n\n" + TESTS, report(0))
    one.waits(5)
    one.says("Now I implement. I'll use an OrderedDict")
    one.saves(CODE + "\n\n" + TESTS, report(6))
    one.waits(5)
    card, said = looked_through(one)

    assert APPROACH in reasons(card)
    assert "before you write the first line" not in said
