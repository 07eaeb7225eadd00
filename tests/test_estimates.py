"""What a candidate said of their running time is held beside the code that they said it of, whatever the last version is."""

import pytest
from msgspec.structs import replace

from mochid import protocol
from mochid.debrief.claims import Claims
from mochid.events import Analysed, CoachSaid, Heard, Measured, Spoken
from mochid.interview.folds.chronicle import chronicle
from mochid.interview.folds.estimates import UNDER_WAY
from mochid.interview.rubric.scorecard import Axis, Level, Scorecard
from mochid.reports import Finding, Growth
from mochid.talk import Passed
from tests.debriefed import level, reasons, told_of
from tests.played import Played, report

pytestmark = pytest.mark.fast

COSTS = "You said what your solution costs."
ALOUD = "You spoke about what you were doing while you worked."
BEST = "The cost you named is the best this problem allows."
SLOWER = "This problem allows a better cost than your code has."
APPROACH = "You said how you would go about it before you wrote code."


class Session(Played):
    """One in which what is saved is measured."""

    def writes(self, code: str, bound: str) -> None:
        """A version that passes everything, and grows so."""
        self.waits(2 * UNDER_WAY)
        self.saves(code, report(6))
        self.waits(3)
        if bound:
            grown = Growth(time=bound, sentence=f"the work grew like {bound}")
            self.post(Measured(run=self.state.run, digest=self.state.digest, growth=grown))

    def asks(self, *questions: str) -> None:
        """The interviewer does."""
        for index, text in enumerate(questions):
            self.post(CoachSaid(turn=900, index=index, text=Passed(text)))
            self.post(Spoken(turn=900, index=index, heard=text, cut=False))

    def tells(self, *said: str) -> None:
        for words in said:
            self.waits(10)
            self.says(words)


def session(problem: str = "two_sum", *said: str) -> Session:
    one = Session(problem)
    one.waits(20)
    one.tells(*said)
    one.says("let me code")
    return one


def debriefed(one: Played) -> tuple[Scorecard, Claims]:
    _, card, said = told_of(one)
    return card, said


def advice(one: Played) -> list[str]:
    return [claim.text for claim in debriefed(one)[1].to_work_on]


def cited(one: Played, text: str) -> list[str]:
    """The words of the candidate's that a reason points to."""
    words = {said.seq: said.text for said in chronicle(one.events).utterances}
    found = [reason for mark in debriefed(one)[0].marks for reason in mark.reasons if reason.text == text]
    return [words[seq] for reason in found for seq in reason.seqs if seq in words]


# -- what was said of an earlier version -------------------------------------------------------------------------------


def test_a_cost_that_was_denied_at_the_time_is_no_merit_though_the_last_version_has_it() -> None:
    one = session("lru_cache")
    one.writes("a list", "O(n)")
    one.tells("both are O(1)", "because dict is a hash", "because list append and remove are constant")
    one.writes("an ordered dict", "O(1)")
    one.tells("now both are O(1), moving to the end takes constant time")

    assert cited(one, COSTS) == ["now both are O(1), moving to the end takes constant time"]
    assert cited(one, ALOUD) == []
    assert BEST in reasons(debriefed(one)[0])
    assert "Of an earlier version you said O of one, but the work grew like O(n)." in advice(one)


@pytest.mark.parametrize(
    "right",
    ["now constant for both, hash lookup and relinking the node", "now both are O(1), moving to the end is cheap"],
)
def test_a_cost_is_of_the_code_that_was_measured_and_not_of_the_next_that_comes_soon(right: str) -> None:
    wrong = "list remove is one operation so constant"
    one = session("lru_cache")
    one.writes("a list", "O(n)")
    one.tells(wrong, "so linear in the capacity. i'd use an OrderedDict")
    one.saves("an ordered dict", report(6))
    one.waits(3)
    one.post(
        Measured(run=one.state.run, digest=one.state.digest, growth=Growth(time="O(1)", sentence="it stayed the same"))
    )
    one.tells(right)

    assert right in cited(one, COSTS)
    assert wrong not in cited(one, COSTS)
    assert cited(one, BEST) == [right]


@pytest.mark.parametrize(
    "righted", ["oh, it's linear", "no, wait, it is O(n), remove has to look", "okay so the time is o of n"]
)
def test_who_puts_a_cost_right_is_not_reminded_of_it(righted: str) -> None:
    one = session("lru_cache")
    one.writes("a list", "O(n)")
    one.tells("both are O(1)", righted)
    one.writes("an ordered dict", "O(1)")
    one.tells("now both are O(1), moving to the end takes constant time")

    assert not [text for text in advice(one) if "you said" in text]


def test_an_earlier_cost_that_was_right_of_its_version_stays_one() -> None:
    one = session()
    one.writes("pairs", "O(n^2)")
    one.tells("it's quadratic, each number is paired with every other one")
    one.writes("a map", "O(n)")
    one.tells("now it's linear, each number is looked at once")

    assert not [text for text in advice(one) if "you said" in text.lower()]
    assert BEST in reasons(debriefed(one)[0])


def test_what_is_said_of_the_code_that_is_being_written_is_not_held_beside_the_code_before() -> None:
    one = session()
    one.writes("pairs", "O(n^2)")
    one.tells("it's quadratic, each number is paired with every other one")
    one.waits(100)
    one.tells("so with a map now it's O(n), each number is looked at once")
    one.waits(30)
    one.saves("a map", report(6))
    one.post(
        Measured(run=one.state.run, digest=one.state.digest, growth=Growth(time="O(n)", sentence="it grew like n"))
    )

    assert not [text for text in advice(one) if "you said" in text.lower()]
    assert {COSTS, BEST} <= set(reasons(debriefed(one)[0]))


def test_a_cost_that_is_kept_to_is_told_once_and_with_what_was_said_last() -> None:
    one = session()
    one.writes("pairs", "O(n^2)")
    one.tells("it's O(n)")
    one.writes("in a list", "O(n^2)")
    one.tells("now it's one loop so it's O(n)", "it's O(n) because there is only one loop")

    told = [claim for claim in debriefed(one)[1].to_work_on if "but the work grew" in claim.text]
    assert [claim.text for claim in told] == ["You said O of n, but the work grew like O(n^2)."]
    assert told[0].seqs[0] == chronicle(one.events).utterances[-1].seq
    assert COSTS not in reasons(debriefed(one)[0])


def test_a_reason_for_a_cost_that_is_borne_out_is_thinking_aloud_as_before() -> None:
    one = session("lru_cache")
    one.writes("an ordered dict", "O(1)")
    one.tells(
        "both are O(1)", "because the dict finds each key at once", "and since the list is linked I move the node"
    )

    assert len(cited(one, ALOUD)) == 2


@pytest.mark.parametrize(
    "other",
    [
        "I'd only bother with O(n) bucket sort if k were large",
        "what would a counting approach cost? O(n + range) I guess",
        "sliding window would be O(n)",
        "log n was the sort's stack, not the time",
        "a timestamp array would have been O(n), so I'm glad I didn't",
        "I know there's an O(n) solution",
    ],
)
def test_the_cost_of_something_else_is_not_held_against_the_one_they_named(other: str) -> None:
    one = session("merge_intervals")
    one.writes("a sort", "O(n log n)")
    one.tells("total time n log n, because I sort them first", other)

    assert not [text for text in advice(one) if "you said" in text.lower() or "cost you named" in text.lower()]
    assert COSTS in reasons(debriefed(one)[0])


@pytest.mark.parametrize(
    "guess", ["I think it's n squared?", "right now exponential", "n cubed for now", "this one is quadratic"]
)
def test_a_cost_of_a_version_that_only_ran_is_not_held_against_the_one_saved_later(guess: str) -> None:
    one = session("climbing_stairs")
    one.saves("a recursion", report(4, 6))
    one.waits(3)
    one.tells(guess)
    one.writes("a loop", "O(n)")
    one.tells("the loop runs n times")

    assert not [text for text in advice(one) if "you said" in text.lower()]
    assert cited(one, BEST) == ["the loop runs n times"]


# -- what only the analyzer has seen -----------------------------------------------------------------------------------

NESTED = Finding("nested-loops", 4, "This loop runs again for each round of the one around it: how many in all?", 0.85)
COPIED = Finding("quadratic-idiom", 3, "How is it found, and how often?", 0.85)
LOOPS = "You said O of n, but on line 4 a loop runs again for each round of the one around it."


def looked_at(
    *said: str, found: Finding = NESTED, bound: str = "", plan: str = "", problem: str = "two_sum"
) -> Session:
    """A session whose code the analyzer has looked at, and of which this is said."""
    one = session(problem, *([plan] if plan else []))
    one.writes("code", bound)
    one.post(Analysed(run=one.state.run, digest=one.state.digest, findings=(found,)))
    one.tells(*said)
    return one


@pytest.mark.parametrize("said", ["it's linear, each loop goes over the list once", "O(n), obviously. next?"])
def test_where_nothing_was_measured_loops_in_each_other_deny_a_linear_cost(said: str) -> None:
    one, silent = looked_at(said), looked_at()
    told = next(claim for claim in debriefed(one)[1].to_work_on if claim.text == LOOPS)

    assert [type(event) for seq, event in one.events if seq in told.seqs] == [Analysed, Heard]
    assert not {COSTS, BEST} & set(reasons(debriefed(one)[0]))
    for axis in (Axis.PROBLEM_SOLVING, Axis.COMMUNICATION):
        assert level(debriefed(one)[0], axis) == level(debriefed(silent)[0], axis)
    assert "came easily" not in debriefed(one)[1].next_steps[-1].text


def test_a_plan_that_the_loops_deny_is_told_of_as_one() -> None:
    promised = (
        "Before you wrote code you said O of n, but on line 4 a loop runs again for each round of the one around it."
    )

    assert promised in advice(looked_at(plan="I'd compare all of them in one loop, so it's O(n)"))


@pytest.mark.parametrize(
    "one",
    [
        looked_at("it's quadratic, each number is paired with every other one"),
        looked_at("linear", "no, it's n squared, two loops"),
        looked_at("it's linear, each number is looked at once", bound="O(n)"),
        looked_at("it's linear, each is looked at once", found=replace(NESTED, confidence=0.6)),
        looked_at("it's linear, each is looked at once", found=replace(NESTED, check="missing-return")),
        looked_at("n log n, it is halved each time", found=COPIED),
        looked_at("it's linear, each cell is looked at once", problem="number_of_islands"),
    ],
    ids=["said", "righted", "measured", "unsure", "another", "copies", "grid"],
)
def test_loops_deny_nothing_that_is_so_or_that_was_measured(one: Session) -> None:
    assert not [text for text in advice(one) if "you said" in text.lower()]


# -- code that is slower than the problem allows, or than was promised -------------------------------------------------

SEARCH = "I'd do binary search. It's O(log n), since I halve the range."


def test_code_that_was_measured_to_be_slower_than_the_problem_allows_is_no_strong_hire() -> None:
    slow, fast = session("search_rotated", SEARCH), session("search_rotated", SEARCH)
    slow.writes("a loop", "O(n)")
    fast.writes("halves", "O(log n)")

    assert level(debriefed(slow)[0], Axis.CODING) is Level.HIRE
    assert level(debriefed(fast)[0], Axis.CODING) is Level.STRONG_HIRE
    assert SLOWER in advice(slow)
    assert SLOWER not in reasons(debriefed(fast)[0])
    assert "came easily" not in debriefed(slow)[1].next_steps[-1].text


@pytest.mark.parametrize(
    ("problem", "bound"), [("two_sum", "O(n log n)"), ("merge_intervals", "O(n)"), ("two_sum", "")]
)
def test_a_sort_is_not_slow_and_what_was_not_measured_is_nothing(problem: str, bound: str) -> None:
    one = session(problem)
    one.writes("code", bound)

    assert SLOWER not in reasons(debriefed(one)[0])
    assert level(debriefed(one)[0], Axis.CODING) is Level.STRONG_HIRE


def test_a_plan_counts_where_the_code_has_the_cost_that_was_promised() -> None:
    left, kept, bare = session("search_rotated", SEARCH), session("search_rotated", SEARCH), session("search_rotated")
    for one, bound in ((left, "O(n)"), (kept, "O(log n)"), (bare, "O(n)")):
        one.writes("code", bound)
        one.tells("linear, I know" if bound == "O(n)" else "so it's log n")
    promised = "Before you wrote code you said O of log n, but the work grew like O(n)."

    assert promised in advice(left)
    assert not [text for text in (*advice(kept), *advice(bare)) if "you said" in text]
    assert level(debriefed(left)[0], Axis.PROBLEM_SOLVING) == level(debriefed(bare)[0], Axis.PROBLEM_SOLVING)
    assert level(debriefed(kept)[0], Axis.PROBLEM_SOLVING) is Level.STRONG_HIRE


SPACE = "remember"


def next_thought(one: Session) -> str:
    return next((text for text in (claim.text for claim in debriefed(one)[1].next_steps) if "Think about" in text), "")


def test_where_time_was_the_matter_the_question_to_think_about_is_about_time() -> None:
    one = session()
    one.writes("in a list", "O(n^2)")
    one.tells("it's O(n) because there is only one loop")
    about_time = [text for text in one.problem.optimizations if SPACE not in text and "memory" not in text]
    about_space = [text for text in one.problem.optimizations if text not in about_time]
    assert about_space

    one.asks(*about_time[:-1])
    assert next_thought(one) == f"Think about this: {about_time[-1]}"
    one.asks(about_time[-1])
    assert next_thought(one) == f"Think about this once more: {about_time[0]}"


def test_where_time_was_not_the_matter_any_question_will_do() -> None:
    one = session()
    one.writes("a map", "")
    about_time = [text for text in one.problem.optimizations if SPACE not in text and "memory" not in text]
    one.asks(*about_time)

    assert SPACE in next_thought(one)


def test_a_plan_that_was_bettered_is_nobodys_fault() -> None:
    one = session("two_sum", "I'd compare every pair, that's n squared")
    one.writes("a map", "O(n)")
    one.tells("in the end it's linear, each number is looked at once")

    assert APPROACH in reasons(debriefed(one)[0])
    assert not [text for text in advice(one) if "you said" in text.lower()]


def test_the_measurement_of_a_version_is_there_again_when_it_is_gone_back_to() -> None:
    one = session()
    one.writes("a map", "O(n)")
    one.writes("pairs", "O(n^2)")
    one.writes("a map", "")
    one.does(protocol.Stop())

    told = chronicle(one.events)
    assert told.grown is not None
    assert told.grown.growth.time == "O(n)"
