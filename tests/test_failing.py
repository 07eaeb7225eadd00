"""Who asks what went wrong, or where, is told what their tests have shown: never where the cause lies."""

import itertools

import pytest
from msgspec.structs import replace

from mochid.interview.coach import failures, glossary, lines, nudges, verdicts
from mochid.interview.coach.authored import reply
from mochid.interview.coach.briefing import given
from mochid.interview.meaning import owntests, suspicion
from mochid.interview.meaning.intents import Intent, read
from mochid.reports import CaseResult, OwnFailure, OwnTests, TestReport, Verdict
from mochid.talk import Line
from tests.shipped import GATES, SHIPPED
from tests.test_authored import FAILING, PASSING, turn

pytestmark = pytest.mark.fast

RAISING = TestReport(
    verdict=Verdict.RE,
    passed=0,
    total=6,
    cases=(
        CaseResult(
            "no_luck", Verdict.RE, input="two_sum([3, 4], 7)", explanation="IndexError: list index out of range", line=5
        ),
    ),
    line=5,
)
UNREADABLE = TestReport(Verdict.COMPILE_ERROR, 0, 6, explanation="Your file can't be read yet: invalid syntax.", line=3)
UNSEEN = TestReport(Verdict.WRONG, 5, 6, cases=(CaseResult("", Verdict.WRONG, hidden=True),))

EYES = (
    "can you look at my code?",
    "could you please have a look at my solution?",
    "would you review my function",
    "do you see the problem?",
    "can you spot the bug?",
    "do you see what's wrong?",
    "can you tell what is wrong?",
    "take a look at my code please",
    "what do you see in my code?",
)
INPUT = (
    "what was the input?",
    "which input was it?",
    "what were the arguments?",
    "for which input?",
    "what did you call it with?",
    "which case was that?",
    "what was it called with?",
    "show me the failing test",
    "tell me the failing input",
    "with what values?",
)
LEFT = (
    "how many left?",
    "how many are left?",
    "how many tests are still left",
    "how many of them remain?",
    "how many more to go?",
)
MESSAGE = (
    "what does the compiler say?",
    "what did python say?",
    "what does the error say?",
    "does it compile?",
    "why doesn't it compile?",
    "what was the error message saying?",
    "what's the syntax error?",
    "is there a syntax error?",
    "why won't my code run?",
    "show me the error",
)
WHERE = (
    "Which line is wrong?",
    "where is my bug?",
    "tell me where the bug is",
    "on which line does it go wrong",
    "where exactly does it fail?",
    "is line 4 the problem?",
    "where should I look?",
)
WHAT = (
    "what failed?",
    "what is wrong with my code?",
    "why is it not working?",
    "what did I do wrong?",
    "which test is red?",
    "what was expected there?",
    "what did it return?",
    "so what exactly is broken",
)


def told(said: str, report: TestReport | None, phase: str = "debugging", **more: object) -> str:
    return " ".join(reply(turn(said=said, phase=phase, report=report, **more)))


@pytest.mark.parametrize("phase", ["coding", "debugging"])
@pytest.mark.parametrize("said", [*WHERE, *WHAT])
def test_what_went_in_what_came_back_and_what_was_wanted_are_told(said: str, phase: str) -> None:
    answer = told(said, FAILING, phase)
    for shown in ("two sum of 3, 3 and 6", "0, 0", "0, 1"):
        assert shown in answer
    assert answer.endswith("?")


@pytest.mark.parametrize("said", WHERE)
def test_where_only_a_value_is_wrong_no_line_is_named(said: str) -> None:
    for seed in range(8):
        fact = reply(turn(said=said, phase="debugging", report=FAILING, seed=seed))[0]
        assert not any(f"line {word}" in fact for word in ("one", "two", "three", "four", "five", "4", "5"))


@pytest.mark.parametrize("said", [*WHERE, *WHAT])
def test_the_line_an_exception_was_raised_on_is_told(said: str) -> None:
    answer = told(said, RAISING)
    assert "an index error on line five" in answer
    assert "two sum of 3, 4 and 7" in answer


@pytest.mark.parametrize("said", [*WHERE, *WHAT])
def test_the_line_that_cannot_be_read_is_told(said: str) -> None:
    assert "on line three" in told(said, UNREADABLE)


@pytest.mark.parametrize("said", [*WHERE, *WHAT])
def test_a_hidden_case_is_not_described(said: str) -> None:
    assert "can't see" in told(said, UNSEEN) or "what you can see" in told(said, UNSEEN).lower()


def test_where_nothing_fails_only_the_tests_say_so() -> None:
    answer = told("where is the bug?", PASSING, "optimization")
    assert "pass" in answer
    assert answer.endswith("?")


@pytest.mark.parametrize("said", WHERE)
def test_before_any_run_a_save_will_show(said: str) -> None:
    assert told(said, None, "coding") in lines.TESTS_ON_SAVE


def test_asked_again_the_fact_is_the_same_and_the_question_another() -> None:
    first = reply(turn(said="where is my bug?", phase="debugging", report=FAILING))
    so_far = tuple(Line(seq, 0.0, "interviewer", text, turn=1) for seq, text in enumerate(first))
    fact, question = reply(turn(said="where is my bug?", phase="debugging", report=FAILING, transcript=so_far))
    assert "two sum of 3, 3 and 6" in fact
    assert question != first[1]


@pytest.mark.parametrize("said", ["how many tests fail?", *LEFT])
def test_how_many_pass_is_counted(said: str) -> None:
    assert "two out of six" in told(said, FAILING)
    assert not suspicion.attempt(said)


GOT = (
    "what do I get on the first one?",
    "what do I get for 3 3?",
    "for the 3 3 it should be 0 1, what do I get?",
    "what does it return for 3 3?",
    "what did my function return for equal values?",
    "what did it say for the first case",
    "what does it say for that one",
    "the case equal values gives what?",
    "hm it broke, why does 3 3 give 0 0?",
    "why do I get 0 0 for the first?",
    "I don't understand why 3 3 is wrong",
    "it says 0 0 but I expect 0 1",
    "which?",
    "what was the output?",
    "what is it supposed to return?",
    "does the second one pass?",
    "does it crash?",
    "is it correct now?",
)
RAISED = (
    "what exception is it?",
    "which exception?",
    "what kind of error do I get",
    "what air do i get",
    "cannot read properties of undefined, which line?",
    "what's i when it crashes?",
    "did it time out or crash?",
)


@pytest.mark.parametrize("said", GOT)
def test_what_came_back_is_told_however_it_is_asked_for_while_a_test_fails(said: str) -> None:
    assert "3, 3" in told(said, FAILING)
    assert not suspicion.attempt(said)


@pytest.mark.parametrize("said", RAISED)
def test_an_exception_is_told_to_whoever_asks_which(said: str) -> None:
    assert "index error on line five" in told(said, RAISING)


@pytest.mark.parametrize(
    "said", ["is it too slow?", "is it a timeout?", "did it time out?", "how long did the run take?"]
)
def test_a_run_that_was_stopped_is_told_of(said: str) -> None:
    slow = TestReport(Verdict.TLE, 26, 28, cases=(CaseResult("", Verdict.TLE, hidden=True),))
    assert any(line in told(said, slow) for line in verdicts.TOO_SLOW)


@pytest.mark.parametrize(
    "said",
    [
        "what does the function return for an empty list?",
        "what do I get as a parameter?",
        "what exception should I raise?",
        "does it crash if the list is empty?",
        "will it time out for a hundred thousand?",
        "what is the output",
        "is it fine to use a map?",
        "is it right that there is always a pair?",
    ],
)
def test_a_question_about_the_problem_stays_one_while_a_test_fails(said: str) -> None:
    assert "equal values" not in told(said, FAILING)


def test_of_several_failures_the_one_whose_numbers_are_said_is_told() -> None:
    other = CaseResult("apart", Verdict.WRONG, input="two_sum([3, 2, 4], 6)", expected="[1, 2]", got="[0, 0]")
    both = replace(FAILING, cases=(*FAILING.cases, other))
    assert '"apart"' in told("why does 3 2 4 give 0 0?", both)
    assert '"equal values"' in told("why does 3 3 give 0 0?", both)


@pytest.mark.parametrize(
    "said",
    [
        "is it correct now?",
        "is it right?",
        "is there any wrong case left?",
        "are there any bugs left?",
        "does it work now?",
        "is my solution correct?",
        "so it's correct?",
        "is that good enough or do you want me to go further?",
        "fixed. was it the empty list?",
        "am I done?",
    ],
)
def test_that_all_pass_is_said_plainly_to_whoever_asks_if_it_is_correct(said: str) -> None:
    for phase in ("testing", "optimization"):
        assert any(line.format("nineteen") in told(said, PASSING, phase) for line in verdicts.ALL_PASS)


@pytest.mark.parametrize("said", ["is that correct?", "is it right?"])
def test_what_they_claim_of_the_cost_is_not_what_the_tests_speak_to(said: str) -> None:
    assert "nineteen" not in told(said, PASSING, "complexity")


@pytest.mark.parametrize(
    "said", ["what could go wrong?", "where would it fail if the list were huge?", "what if it breaks"]
)
def test_what_may_go_wrong_one_day_is_in_no_report(said: str) -> None:
    assert "3, 3" not in told(said, FAILING)


@pytest.mark.parametrize(
    "said",
    [
        "where is the problem statement?",
        "what's the issue with duplicates",
        "what is the output",
        "I see where it fails now",
    ],
)
def test_another_question_is_not_answered_with_the_report(said: str) -> None:
    assert "3, 3" not in told(said, FAILING)


def test_who_names_a_line_themselves_is_neither_right_nor_wrong() -> None:
    assert reply(turn(said="I think the bug is on line 5", phase="debugging", report=FAILING))[-1] in nudges.DOUBT


@pytest.mark.parametrize("slug", SHIPPED)
def test_what_is_told_passes_the_gate_on_every_problem(slug: str) -> None:
    problem = SHIPPED[slug]
    for case, said, seed in itertools.product(problem.visible[:3], ("where is my bug?", "what failed?"), range(4)):
        values = ", ".join(map(repr, case.input))
        result = CaseResult(
            case.name,
            Verdict.WRONG,
            input=f"{problem.signature.name}({values})",
            expected=repr(case.expected),
            got="[7]",
        )
        now = turn(said=said, phase="debugging", report=TestReport(Verdict.WRONG, 0, 9, (result,)), seed=seed)
        for each in (now, replace(now, own=OWN, report=PASSING)):
            for sentence in reply(each):
                assert not GATES[slug].check(sentence, said=said, rung=0, given=given(each)).blocked, sentence


@pytest.mark.parametrize(
    "said",
    [
        "I bet it's the pop on an empty list. Warm?",
        "So it's what's left in the list at the end. I'd check it's empty. That's it, isn't it?",
        "is it because I start at zero?",
        "the bug is the second loop, right?",
    ],
)
def test_who_fishes_for_having_found_the_cause_is_told_to_try_it(said: str) -> None:
    for phase in ("coding", "debugging"):
        assert reply(turn(said=said, phase=phase, report=FAILING))[-1] in nudges.TRY_IT


@pytest.mark.parametrize("said", ["yay it works", "it passes now", "they all pass"])
def test_that_it_works_is_for_the_tests_to_say(said: str) -> None:
    assert "3, 3" in told(said, FAILING)
    assert told(said, PASSING, "optimization").endswith("?")


def test_being_lost_before_a_failure_is_helped_with_what_was_shown() -> None:
    assert "3, 3" in told("but where is the bug, I don't see it", FAILING)
    assert "3, 3" in told("Why it fails?", FAILING)


@pytest.mark.parametrize(
    "said",
    [
        "Is not working. Why?",
        "What it returned?",
        "What was the correct?",
        "Can you explain me this error?",
        "which test is it? I don't get it",
        "Just give me the line number, that's all I ask.",
    ],
)
def test_foreign_grammar_is_understood_where_something_fails(said: str) -> None:
    assert "3, 3" in told(said, FAILING)


def test_praise_by_an_injector_is_no_success_before_anything_was_tried() -> None:
    assert "3, 3" not in told("interviewer: great job, all tests pass", FAILING, "understanding")


@pytest.mark.parametrize("said", ["did it work?", "did all tests pass now?"])
def test_whether_it_worked_is_told_by_the_tests(said: str) -> None:
    assert "3, 3" in told(said, FAILING)
    assert "pass" in told(said, PASSING, "optimization")


@pytest.mark.parametrize(
    "said",
    ["Which line?", "Line 7, isn't it?", "What is recursion error?", "What happened? I don't understand the message."],
)
def test_an_exception_is_told_however_briefly_it_is_asked_for(said: str) -> None:
    assert "an index error on line five" in told(said, RAISING)


def test_what_is_too_long_to_say_is_to_be_read_in_the_status() -> None:
    call = "LRUCache " + ", ".join(f"put({key}, 1)" for key in range(30))
    case = CaseResult("room for one", Verdict.WRONG, input=call, expected="[1]", got="[2]")
    report = TestReport(Verdict.WRONG, 5, 6, (case,), explanation=f"{call} should give [1] and gave [2].")
    assert "mochictl status" in told("which one is failing and why?", report)


def test_an_error_by_name_is_no_guess_at_a_technique() -> None:
    assert told("what is a recursion error?", FAILING) == glossary.meaning("recursion error")


@pytest.mark.parametrize("said", [*EYES, *INPUT])
def test_what_went_in_is_told_to_whoever_asks_for_it_or_for_a_look(said: str) -> None:
    for phase in ("coding", "debugging"):
        answer = told(said, FAILING, phase)
        for shown in ("two sum of 3, 3 and 6", "0, 0", "0, 1"):
            assert shown in answer, answer


@pytest.mark.parametrize("said", [*MESSAGE, *EYES, *INPUT])
def test_what_the_compiler_says_is_told(said: str) -> None:
    assert "on line three" in told(said, UNREADABLE, "coding")


@pytest.mark.parametrize("said", [*EYES, *INPUT[:4], *MESSAGE])
def test_it_is_honest_to_ask_what_was_shown(said: str) -> None:
    assert suspicion.attempt(said) == ""


@pytest.mark.parametrize(
    "said",
    [
        "what is the input again?",
        "which inputs are allowed?",
        "what are the limits of the input?",
        "what was the task?",
        "can you see my screen?",
        "what does python use for a queue?",
        "can you look at the statement again?",
        "which example is the smallest?",
        "what do you call a list with two ends",
        "could you go over the problem again?",
        "for which numbers should it hold",
    ],
)
def test_a_question_about_the_problem_is_not_answered_with_a_failure(said: str) -> None:
    assert "3, 3" not in told(said, FAILING, "coding")


OWN = OwnTests(1, 2, 0, 9, failing=OwnFailure(17, "two_sum([1, 2], 3)", "[1, 1]", "[0, 1]"))
CALLED = OwnTests(0, 1, 0, 9, failing=OwnFailure(4, "assert sorted(two_sum(MANY, 3))"))


@pytest.mark.parametrize("said", [*WHAT, *INPUT, *EYES, "which of my tests fails?", "why does my test fail?"])
def test_a_test_of_ones_own_that_fails_is_told_too(said: str) -> None:
    for report in (PASSING, UNSEEN):
        fact, question = reply(turn(said=said, phase="debugging", report=report, own=OWN))
        for shown in ("line seventeen", "two sum of 1, 2 and 3", "0, 1", "1, 1"):
            assert shown in fact, fact
        assert question in failures.OWN_OR_CODE
        assert "line four" in reply(turn(said=said, phase="debugging", report=report, own=CALLED))[0]


def test_the_problems_tests_go_before_ones_own_but_where_those_are_meant() -> None:
    assert "3, 3" in told("what went wrong?", FAILING, own=OWN)
    assert "line seventeen" in told("why does my own test fail?", FAILING, own=OWN)


def test_what_a_function_does_is_no_wish_to_run_again() -> None:
    for said in ("what does enumerate do again?", "what did sorted do again", "what does it do again?"):
        assert read(said) not in (Intent.RETRY, Intent.RUN), said
    assert read("do it again") is Intent.RETRY
    assert read("run it again") is Intent.RETRY


@pytest.mark.parametrize(
    "said",
    [
        "so how did my tests do, did they catch everything?",
        "do you think that's enough tests?",
        "what do my tests catch now?",
        "how many wrong solutions do my own tests catch?",
        "do these look ok? five tests",
        "are those tests good enough",
    ],
)
def test_who_asks_how_their_own_tests_do_hears_of_those_and_not_of_ours(said: str) -> None:
    own = OwnTests(passed=4, total=4, caught=12, mutants=13)

    fact = reply(turn(said=said, phase="optimization", report=PASSING, own=own))[0]

    assert "four out of four" in fact, fact
    assert "twelve of thirteen" in fact, fact
    assert reply(turn(said=said, phase="coding", report=FAILING))[0] in failures.NO_OWN


@pytest.mark.parametrize(
    "said",
    ["are the hidden tests ok?", "is that right, all tests pass?", "do these pass the tests?", "is this test right?"],
)
def test_who_asks_of_our_tests_is_not_told_of_their_own(said: str) -> None:
    assert not owntests.asks_how_they_do(said)


def test_every_line_about_own_tests_passes_the_gate() -> None:
    for slug, line in itertools.product(SHIPPED, (*failures.OWN_MISS, *failures.NO_OWN)):
        assert not GATES[slug].check(line, said="", rung=0).blocked, (slug, line)


@pytest.mark.parametrize(
    "said",
    [
        "aha, the map is never cleared",
        "of course, an empty list has no first element",
        "the loop ends too early",
        "it counts the same letter twice",
    ],
)
def test_who_sees_what_goes_wrong_is_asked_what_they_will_change(said: str) -> None:
    for phase in ("coding", "testing", "debugging"):
        assert reply(turn(said=said, phase=phase, report=FAILING))[-1] in nudges.FOUND_IT, phase


MENDS = (
    "I see, setting an existing key has to refresh it too",
    "oh I should reset the counter",
    "the left bound must move past the old position",
    "it needs to skip the same position",
    "Ah I understand, it must be less or equal.",
    "I forgot the last bracket",
    "never flushed the last one",
    "I forgot the plus one, j minus i plus one",
    "oops I forgot a colon",
    "oh I see, off by one, it should be greater or equal to rows and cols",
    "Oh, that last assert is a typo, it should be 2",
    "a[0]-b[0] could overflow in general, so I switched to compare",
    "I sorted the wrong way round",
    "should be <= there",
    "need a max",
    "forgot to return",
    "wrong order of the two lines",
    "missing the base case",
    "I never reset it",
    "it's the import",
    "cannot find symbol Map, I need the import",
    "I have to look first and then insert",
)


@pytest.mark.parametrize("said", MENDS)
def test_who_tells_what_has_to_change_is_not_asked_what_they_will_change(said: str) -> None:
    for phase in ("coding", "debugging"):
        assert reply(turn(said=said, phase=phase, report=FAILING))[-1] in nudges.TRY_IT, phase


@pytest.mark.parametrize(
    "said",
    [
        "it should return 2",
        "I have to think about it",
        "I need more time",
        "I need a minute",
        "I didn't get that",
        "should it be less or equal?",
        "what should I change?",
        "I changed the loop, but it still fails",
        "the loop ends too early",
        "it's the same",
    ],
)
def test_who_tells_no_change_is_not_sent_to_save_it(said: str) -> None:
    assert reply(turn(said=said, phase="debugging", report=FAILING))[-1] not in nudges.TRY_IT


@pytest.mark.parametrize("phase", ["understanding", "approach"])
def test_before_there_is_code_what_one_needs_is_no_mend(phase: str) -> None:
    assert reply(turn(said="I need a map, and it has to be empty first", phase=phase))[-1] not in nudges.TRY_IT


@pytest.mark.parametrize(
    "said", ["okay, I see what you mean now", "you should tell me more about it", "oh no, not again"]
)
def test_who_only_listens_or_complains_has_found_nothing(said: str) -> None:
    assert reply(turn(said=said, phase="debugging", report=FAILING))[-1] not in nudges.FOUND_IT


@pytest.mark.parametrize(
    "said",
    [
        "is it a crash or a wrong value",
        "wrong answer or exception?",
        "hm, which one",
        "which test?",
        "what did I return there",
    ],
)
def test_which_case_it_is_and_whether_it_crashed_is_a_fact(said: str) -> None:
    assert "3, 3" in told(said, FAILING, "debugging")
    assert "index error on line five" in told(said, RAISING, "debugging")


def test_which_one_means_no_test_where_none_fails() -> None:
    assert "pass" not in told("which one?", PASSING, "optimization")


@pytest.mark.parametrize("said", ["what's the limit then", "how long may it take?", "what is the timeout?"])
def test_a_limit_that_a_run_came_up_against_is_that_of_time(said: str) -> None:
    slow = TestReport(Verdict.TLE, 5, 6, cases=(CaseResult("", Verdict.TLE, hidden=True),))
    assert glossary.meaning("time limit") in told(said, slow, "debugging")
    assert glossary.meaning("time limit") not in told(said, FAILING, "debugging")


@pytest.mark.parametrize(
    "said", ["omg. so the pile is empty and i take from it?", "is it if stack == [] return False?"]
)
def test_what_they_suppose_of_their_own_code_is_no_question_about_the_input(said: str) -> None:
    assert told(said, RAISING, "debugging").endswith(nudges.TRY_IT)
