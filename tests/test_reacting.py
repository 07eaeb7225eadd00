"""What a candidate remarks on their own work is taken up, not asked again."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from mochid.interview.coach import (
    asides,
    covered,
    failures,
    lines,
    nudges,
    questions,
    replies,
    steps,
)
from mochid.interview.coach.authored import reply
from mochid.interview.coach.recall import Recall
from mochid.interview.meaning import remarks, suspicion
from mochid.interview.meaning.intents import Intent, read
from mochid.interview.tdd import Step, Want
from mochid.interview.words.sentences import sentences
from mochid.interview.words.wording import opening
from mochid.problems import bank
from mochid.reports import Growth
from mochid.talk import Line, Purpose
from tests.shipped import GATES, SHIPPED
from tests.test_authored import FAILING, PASSING, heard, turn

pytestmark = pytest.mark.fast


def speak(said: str, phase: str = "approach", **more: object) -> str:
    return " ".join(reply(turn(said=said, phase=phase, **more)))


TOO_SLOW = [
    "about ten billion operations, way too slow",
    "that would be ten to the ten steps, not feasible",
    "but that takes forever for a hundred thousand numbers",
    "n squared would be far too slow here",
    "that's way too many steps",
    "it would time out on the largest input",
    "it would never finish for a hundred thousand",
]
FLAWS = [
    "oh wait, sorting loses the original positions",
    "recursion might overflow for a big grid",
    "ah but then I lose the indices",
    "the problem with that is that it forgets where the numbers were",
    "hmm, that breaks when both numbers are equal",
    "no wait, that fails for negative numbers",
    "a very deep tree could blow the call stack",
    "memory could be a problem with recursion",
    "hmm, but ')(' would be a counterexample",
    "that won't work if the list is empty",
    "one catch is the recursion limit",
]
CASES = [
    "an all-water grid returns zero",
    "the empty list gives an empty list",
    "a single letter gives one",
    "the empty text counts as valid",
]
NO_BETTER = [
    "I changed the loop but it still fails",
    "it still doesn't work",
    "still the same error",
    "hm, still red",
    "same result as before",
    "that didn't fix it",
    "no luck, the same failure",
    "it fails again",
]
AS_WANTED = [
    "is that what you had in mind?",
    "is this what you wanted?",
    "is that what you expected",
    "was that what you were looking for?",
    "is that the approach you were looking for?",
    "is this the solution you had in mind?",
    "so is this the way you wanted me to go?",
    "is my approach what you're looking for?",
    "is that the sort of complexity you're after?",
    "am I going in the direction you wanted?",
    "does that match what you had in mind?",
    "would you say that's the approach you want?",
    "is that close to what you were looking for?",
    "are you happy with that approach?",
    "did you have something else in mind?",
]
FISHES = [
    "just tell me the approach you are looking for",
    "tell me the solution you had in mind",
    "what is the approach you were looking for?",
    "is a hash map the approach you were looking for?",
    "is that the approach you were looking for, a hash map?",
    "is sorting what you had in mind",
    "is the approach you were looking for a heap?",
    "is that the approach you were looking for, yes or no",
]
OF_A_TOOL = [
    "what is the average case of a dictionary lookup?",
    "what's the worst case of a heap push?",
    "how fast is a set lookup",
    "what is the cost of an insert in a hash map?",
    "hmm, in on a list is constant, isn't it?",
    "what does 'in' cost on a list?",
    "what does append cost?",
    "is list.append O(1)?",
    "how expensive is list.pop(0)?",
    "is checking membership in a list linear?",
    "what is the complexity of sorted?",
    "is sorting n log n in Python?",
    "is a set lookup faster than a list lookup?",
    "does in search the whole list?",
    "is 'if x in nums' a loop?",
    "what's the cost of queue.shift()?",
    "is ArrayDeque poll O(1)?",
    "does indexOf go through the whole array?",
    "is contains on an ArrayList linear?",
    "what does map delete cost in Go?",
    "is StringBuilder append amortized constant?",
    "a dictionary lookup is O(1) on average, right?",
    "is s.charAt(i) O(1)?",
    "is PriorityQueue.add log n?",
    "does del shift the rest of the list?",
    "do set operations cost anything?",
    "why is in on a list slow?",
]
NO_TOOL = [
    "is the list constant?",
    "how many values can the list have in the worst case?",
    "how long does the list get?",
    "is my solution linear?",
    "so is it O(n)?",
    "is it O(n log n) because of the sort?",
    "should get be constant time?",
    "does put have to be O(1)?",
    "is a linear scan okay?",
    "is sorting fast enough?",
    "can I sort it in linear time?",
    "is the target in the list?",
    "what does append do?",
]


@pytest.mark.parametrize("said", TOO_SLOW)
def test_who_calls_it_too_slow_is_not_asked_whether_it_is_fast_enough(said: str) -> None:
    assert speak(said) in replies.TOO_SLOW


@pytest.mark.parametrize(
    "said", ["is that too slow?", "would ten billion steps be too slow?", "sorry, I'm so slow", "it's not too slow"]
)
def test_who_asks_or_says_the_contrary_has_not_called_it_too_slow(said: str) -> None:
    assert speak(said) not in replies.TOO_SLOW


@pytest.mark.parametrize("said", FLAWS)
def test_a_flaw_that_they_see_is_taken_up(said: str) -> None:
    assert speak(said) in replies.FLAW


@pytest.mark.parametrize("said", CASES)
def test_a_case_that_they_state_leads_to_another_case(said: str) -> None:
    assert speak(said) in replies.CASE


@pytest.mark.parametrize("said", NO_BETTER)
@pytest.mark.parametrize("phase", ["coding", "debugging"])
def test_who_says_that_it_still_fails_is_told_what_fails(said: str, phase: str) -> None:
    assert "equal values" in speak(said, phase, report=FAILING)


def test_who_says_that_it_still_fails_before_a_run_is_told_to_save() -> None:
    assert speak("I changed the loop but it still fails", "coding") in lines.TESTS_ON_SAVE


@pytest.mark.parametrize("said", AS_WANTED)
@pytest.mark.parametrize("phase", ["approach", "coding"])
def test_who_asks_whether_it_is_what_was_wanted_is_the_judge_of_it(said: str, phase: str) -> None:
    lead, question = reply(turn(said=said, phase=phase))
    assert lead in replies.AS_WANTED
    assert question in nudges.DOUBT
    assert suspicion.attempt(said) == ""


@pytest.mark.parametrize("said", FISHES)
def test_who_wants_to_be_told_or_guesses_fishes(said: str) -> None:
    assert suspicion.attempt(said)


@pytest.mark.parametrize("said", OF_A_TOOL)
@pytest.mark.parametrize("phase", ["approach", "coding", "complexity"])
def test_what_an_operation_of_the_language_costs_is_neither_a_guess_nor_theirs_to_settle(said: str, phase: str) -> None:
    assert speak(said, phase) in replies.A_TOOL
    assert read(said) is not Intent.COMPLEXITY


@pytest.mark.parametrize("said", NO_TOOL)
def test_a_cost_of_theirs_and_one_that_is_wanted_is_none_of_the_language(said: str) -> None:
    assert speak(said) not in replies.A_TOOL


@pytest.mark.parametrize(
    "said", ["should I use a dictionary for the lookup?", "is it a heap?", "I'd use a stack. Good?"]
)
def test_a_guess_stays_a_guess(said: str) -> None:
    assert speak(said) not in replies.A_TOOL


@pytest.mark.parametrize(
    "said",
    [
        "where m is the number of rows and n the number of columns",
        "with n being the length of the list",
        "let n be the number of nodes",
    ],
)
def test_what_a_letter_stands_for_is_no_question(said: str) -> None:
    spoken = reply(turn(said=said, phase="complexity"))
    assert spoken[0] in replies.SIZES
    assert spoken[-1] not in (*lines.YOUR_ASSUMPTION, *asides.ASKED_BACK)


@pytest.mark.parametrize(
    "said", ["sorting costs n log n and the sweep is linear", "the sort is n log n, the loop is n"]
)
def test_costs_by_part_are_added_up_and_not_counted_again(said: str) -> None:
    assert speak(said) in replies.IN_ALL


FULL = [
    "time is linear since each bracket is pushed and popped once, and space is linear in the worst case, for only opening brackets",
    "it's O(n) time because we go through once, and O(n) space for the dictionary",
    "linear time, one pass over the list, and linear space for the map in the worst case",
]


@pytest.mark.parametrize("said", FULL)
def test_a_cost_with_its_reason_is_not_asked_for_its_reason(said: str) -> None:
    talk: list[Line] = []
    for _ in range(3):
        talk.append(Line(len(talk), 0.0, "candidate", said, phase="complexity"))
        answer = reply(turn(said=said, phase="complexity", report=PASSING, transcript=tuple(talk)))
        assert not {*answer} & {
            *questions.JUSTIFY,
            *questions.STILL_HOLDS,
            *questions.ASK_TIME,
            *questions.ASK_SPACE,
        }, answer
        talk += [Line(len(talk), 0.0, "interviewer", sentence, turn=len(talk)) for sentence in answer]


def test_the_reason_for_a_cost_is_not_asked_for_twice_in_a_row() -> None:
    first = reply(turn(said="it's linear", phase="complexity"))[-1]
    assert first in questions.JUSTIFY
    again = speak("well, it's linear in the length", "complexity", transcript=heard(first))
    assert not any(question in again for question in questions.JUSTIFY)


def test_growth_is_not_asked_about_plan_after_plan() -> None:
    asked = (
        questions.ASK_COST_OF[0].format("sorting"),
        "How does the work grow as the input grows?",
    )
    growth = (*questions.ASK_COST, *(line.format("recursion") for line in questions.ASK_COST_OF))
    assert not any(line in speak("then I'd use recursion", transcript=heard(*asked)) for line in growth)
    assert not any(
        line in speak("then I'd use recursion", transcript=heard(asked[0])) for line in growth
    )  # not at once
    assert any(line in speak("then I'd use recursion") for line in growth)


@pytest.mark.parametrize(
    "said",
    [
        "I would use a hash map plus a doubly linked list",
        "I'd solve it in a recursive way",
        "I'd go breadth first",
        "then I'd start with sorting",
        "two pointers from both ends",
        "I'd check every pair",
    ],
)
def test_the_cost_of_a_plan_is_asked_of_the_whole_whatever_was_named(said: str) -> None:
    """ "How much work would a hash map mean?" has no answer."""
    for seed in range(6):
        spoken = speak(said, seed=seed)
        assert any(name in spoken for name in ("plan as a whole", "whole plan")), spoken


def test_a_cost_that_was_given_with_the_plan_is_not_asked_for() -> None:
    said = (
        "I'd sort by start and then sweep, keeping a current interval; extend it when the next start is at most the current "
        "end, otherwise push it. O(n log n) time, O(n) space."
    )
    asks_for_it = {*questions.ASK_COST, *questions.ASK_TIME, *questions.ASK_TIME_TOO, *questions.ASK_SPACE}
    for seed in range(6):
        assert not asks_for_it & {*reply(turn(said=said, seed=seed))}
    before = (Line(1, 0.0, "candidate", said),)
    later = reply(
        turn(Purpose.PHASE, said="All green. I'm done", phase="complexity", report=PASSING, transcript=before)
    )
    assert not asks_for_it & {*later}


def test_no_question_names_a_size_that_a_problem_may_rule_out() -> None:
    pools = [pool for name, pool in vars(questions).items() if name.isupper()]
    assert not [line for pool in pools for line in pool if "thousand items" in line or "thousand elements" in line]


@pytest.mark.parametrize(
    "said",
    [
        "It can't be made faster with comparison sorting; n log n is the lower bound, the sweep itself is linear.",
        "O(n) time for the single pass, O(n) space for what it has seen",
    ],
)
def test_who_explains_a_cost_is_not_cut_off_by_the_next_part(said: str) -> None:
    spoken = reply(turn(Purpose.PHASE, said=said, phase="reflection", left="complexity"))
    assert spoken[0] in lines.OPEN_ON_ANSWER
    assert reply(turn(Purpose.PHASE, said="I'm done", phase="reflection", left="complexity"))[0] in lines.OPEN_LATE


@pytest.mark.parametrize(
    "said",
    [
        "hmm, but ')(' would be a counterexample",
        "the empty list, and one with a single element",
        "I'd check [3, 3] and 6 first",
    ],
)
def test_tests_first_a_case_that_was_named_is_to_be_written_down(said: str) -> None:
    spoken = speak(said, mode="tdd", step=Step.WRITE_TESTS, want=Want.TESTS)
    assert any(line in spoken for line in steps.WRITE_IT), spoken


def test_who_names_no_case_is_asked_for_one() -> None:
    spoken = speak(
        "I'll think about what it has to do in general then", mode="tdd", step=Step.WRITE_TESTS, want=Want.TESTS
    )
    assert not any(line in spoken for line in steps.WRITE_IT)


def test_an_acknowledgement_does_not_follow_on_another() -> None:
    said = "so I go from the left to the right and look at everything that comes after it"
    first = reply(turn(said=said))
    assert first[0] in lines.FOLLOWING["supportive"]
    talk = tuple(Line(seq, 0.0, "interviewer", text, turn=1) for seq, text in enumerate(first))
    assert not {*reply(turn(said=said, transcript=talk))} & {*lines.FOLLOWING["supportive"]}


@pytest.mark.parametrize("slug", SHIPPED)
def test_every_line_passes_the_gate(slug: str) -> None:
    pools = (
        replies.TOO_SLOW,
        replies.FLAW,
        replies.CASE,
        replies.IN_ALL,
        replies.A_TOOL,
        replies.SIZES,
        steps.WRITE_IT,
    )
    for line in (line for pool in pools for line in pool):
        for sentence in sentences(line):
            assert not GATES[slug].check(sentence, said="", rung=0).blocked, (slug, sentence)


def test_a_line_with_a_blank_is_known_whatever_filled_it() -> None:
    memory = Recall(turn(transcript=heard(questions.ASK_COST_OF[0].format("a big stack"))))
    assert memory.asked_of_anything(questions.ASK_COST_OF) == 1
    assert memory.just_asked(questions.ASK_COST_OF)
    assert not memory.just_asked(questions.ASK_COST)
    assert not Recall(turn()).just_asked(questions.ASK_COST)


@given(st.text(max_size=150))
def test_anything_may_be_remarked(said: str) -> None:
    words = opening(said)
    for rule in (
        remarks.too_slow,
        remarks.flaw,
        remarks.no_better,
        remarks.gives_a_case,
        remarks.costs_by_part,
        remarks.fast_enough,
    ):
        rule(words)
    remarks.names_a_case(said)


# -- what a coder says -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "said",
    [
        "what else could go wrong",
        "what could go wrong here?",
        "what else might fail?",
        "is there anything else that could break it?",
        "what cases am I missing?",
        "which edge cases are there?",
        "what other cases should I think of?",
        "am I missing a case?",
        "did I forget an edge case?",
        "hmm, what else could there be",
    ],
)
@pytest.mark.parametrize("phase", ["understanding", "approach", "coding", "testing", "optimization"])
def test_who_looks_for_what_could_go_wrong_gets_the_list_to_draw_up(said: str, phase: str) -> None:
    assert speak(said, phase) in replies.OPEN_CASES
    assert suspicion.attempt(said) == ""


@pytest.mark.parametrize("said", ["what went wrong?", "what would happen at the end of an interval?", "what fails?"])
def test_what_did_go_wrong_is_another_question(said: str) -> None:
    assert speak(said, "debugging", report=FAILING) not in replies.OPEN_CASES


@pytest.mark.parametrize(
    "said",
    [
        "time is o of n log n",
        "o of n log n",
        "time is order n log n",
        "it runs in big o of n times log n",
        "the time is n log n",
        "time complexity o n log n",
        "time is oh of n squared",
        "that takes n squared",
    ],
)
def test_one_cost_that_is_spoken_is_one(said: str) -> None:
    assert not remarks.costs_by_part(opening(said))
    assert speak(said, "complexity") not in replies.IN_ALL


@pytest.mark.parametrize(
    "said", ["sorting costs n log n and the sweep is linear", "o of n log n plus o of n for the loop"]
)
def test_two_costs_are_two(said: str) -> None:
    assert remarks.costs_by_part(opening(said))


TOLD = [
    "if it isn't there I return None",
    "if it's not there, we return minus one",
    "if nothing is found, return None",
    "when it's not in there I return false",
    "if there's no pair I raise an error",
    "I return None if it isn't found",
    "otherwise I return None",
    "for an empty list I return zero",
]


@pytest.mark.parametrize("said", TOLD)
def test_a_case_that_is_told_is_no_wish_for_quiet(said: str) -> None:
    assert remarks.tells_a_case(opening(said))
    for phase in ("understanding", "approach", "coding"):
        assert speak(said, phase) not in lines.TAKE_TIME
    assert read(said) is not Intent.HOLD


@pytest.mark.parametrize("phase", ["understanding", "approach"])
def test_a_case_that_is_told_is_held_against_the_statement(phase: str) -> None:
    one = "You may count on there being exactly one pair, so you need not handle a list without one."
    for said in (
        "if it isn't there I return None",
        "if there's no pair I raise an error",
        "if nothing is found, return None",
    ):
        assert speak(said, phase) == one
    assert speak("if the list is empty I return zero", phase) == "There are always at least two numbers."


@pytest.mark.parametrize("said", ["I'm not there yet", "we're still not there", "not there yet", "I'm not done"])
def test_who_is_not_there_yet_wants_room(said: str) -> None:
    assert read(said) is Intent.HOLD


LOST = [
    "I'm lost",
    "I am completely lost here",
    "I lost the thread",
    "I've lost track of what I was doing",
    "I can't follow",
    "I'm confused",
    "I don't know where I am",
]


@pytest.mark.parametrize("said", LOST)
def test_who_is_lost_is_asked_where_they_lost_it(said: str) -> None:
    for phase in ("approach", "coding", "debugging", "complexity"):
        lead, question = reply(turn(said=said, phase=phase))
        assert lead in (*nudges.COMFORT["supportive"], *nudges.COMFORT["neutral"], *nudges.HINTS_EXIST)
        assert question in nudges.LOST


@pytest.mark.parametrize("said", LOST)
def test_who_is_lost_in_the_problem_may_hear_it_again(said: str) -> None:
    again, question = reply(turn(said=said, phase="understanding"))
    assert again in asides.READ_AGAIN
    assert question in nudges.READ_IT_SO


@pytest.mark.parametrize("slug", SHIPPED)
def test_what_helps_who_is_lost_gives_nothing_away(slug: str) -> None:
    for line in (
        *nudges.LOST,
        *replies.OPEN_CASES,
        *replies.AS_WANTED,
        *asides.ANOTHER_ANGLE,
        *asides.WHAT_IS_UNCLEAR,
    ):
        for sentence in sentences(line):
            assert not GATES[slug].check(sentence, said="", rung=0).blocked, sentence


# -- what was offered --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("offer", [*nudges.SMALLER_FIRST[:2], *nudges.STUCK_LONG])
@pytest.mark.parametrize(
    "said",
    ["yes please, let's take the simplest inputs", "yes", "sure", "okay let's try the smaller one", "I'd like that"],
)
def test_who_takes_the_smaller_problem_has_it(offer: str, said: str) -> None:
    spoken = speak(said, "understanding", transcript=heard(*sentences(offer)))
    assert spoken in nudges.TAKE_SMALLER


@pytest.mark.parametrize("said", ["no", "no thanks", "no, I'd rather go on"])
def test_who_does_not_goes_on_as_before(said: str) -> None:
    assert speak(said, "approach", transcript=heard(*sentences(nudges.SMALLER_FIRST[1]))) in nudges.AS_BEFORE


@pytest.mark.parametrize("said", ["yes, I'd sort the list first", "for a single bracket it is false"])
def test_an_answer_of_their_own_to_an_offer_is_taken_up_as_such(said: str) -> None:
    spoken = speak(said, "approach", transcript=heard(*sentences(nudges.SMALLER_FIRST[1])))
    assert spoken not in (*nudges.TAKE_SMALLER, *nudges.AS_BEFORE)


@pytest.mark.parametrize("slug", SHIPPED)
def test_what_follows_an_offer_gives_nothing_away(slug: str) -> None:
    for line in (*nudges.TAKE_SMALLER, *nudges.AS_BEFORE):
        for sentence in sentences(line):
            assert not GATES[slug].check(sentence, said="", rung=0).blocked, sentence


# -- what was told already ---------------------------------------------------------------------------------------------


def told(*texts: str, phase: str = "optimization") -> tuple[Line, ...]:
    return tuple(Line(seq, 0.0, "candidate", text, turn=seq, phase=phase) for seq, text in enumerate(texts, start=1))


TIME = "every square is looked at once, so it's O(rows times cols) in time"
SPACE = "the stack could hold every square, so it's O(rows times cols) in space"


@pytest.mark.parametrize("said", [SPACE, "it's linear in the number of squares", "the time is linear, as I said"])
def test_whoever_told_the_cost_and_why_is_not_asked_for_it_again(said: str) -> None:
    spoken = reply(turn(said=said, phase="optimization", report=PASSING, transcript=told(TIME)))
    assert covered.theme(spoken[-1]) is not covered.Theme.TIME


@pytest.mark.parametrize(
    "said",
    [
        "the sort dominates",
        "The line with mid decides, because every step only one middle",
        "most of the work is in the inner loop",
    ],
)
def test_whoever_names_a_cost_and_later_what_decides_it_is_not_asked_for_that(said: str) -> None:
    planned = told("so n log n in all", phase="approach")
    for phase in ("optimization", "complexity"):
        spoken = reply(turn(said=said, phase=phase, report=PASSING, transcript=planned))
        assert covered.theme(spoken[-1]) is not covered.Theme.TIME
        assert spoken[-1] not in (*questions.STILL_HOLDS, *questions.JUSTIFY)


@pytest.mark.parametrize(
    "said",
    ["the queue holds at most one row, so width", "it only keeps three numbers", "the map remembers every number"],
)
def test_whoever_says_what_is_remembered_is_not_asked_what_that_is(said: str) -> None:
    for phase in ("optimization", "complexity"):
        spoken = reply(turn(said=said, phase=phase, report=PASSING, transcript=told(TIME)))
        assert covered.theme(spoken[-1]) is not covered.Theme.SPACE


@pytest.mark.parametrize("said", ["does the sort dominate?", "what decides it?", "the map is a dictionary"])
def test_who_asks_what_decides_has_told_nothing(said: str) -> None:
    assert not covered.told(Recall(turn(said=said, phase="complexity", transcript=told("n log n", phase="approach"))))


def test_whoever_told_both_costs_begins_to_talk_about_the_cost_with_nothing_to_tell() -> None:
    spoken = " ".join(
        reply(turn(purpose=Purpose.PHASE, phase="complexity", left="optimization", transcript=told(TIME, SPACE)))
    )
    assert any(line in spoken for line in questions.ALL_TOLD)


@pytest.mark.parametrize("slow", ["O(n^2)", "O(n^3)"])
def test_code_that_could_be_faster_is_asked_about_all_the_same(slow: str) -> None:
    brief = turn(said="it's quadratic, because of the two loops", phase="optimization", report=PASSING)
    spoken = reply(
        replace(brief, growth=Growth(slow, sizes=(512, 1024), sentence="between 512 and 1,024 elements it grew"))
    )
    assert spoken[-1].endswith("?")


@pytest.mark.parametrize(
    "complaint",
    [
        "That's not fair, you ask the same question again. I said it's O(rows * cols)",
        "you already asked me that",
        "I already answered that",
        "I told you that already",
    ],
)
@pytest.mark.parametrize("asked", [questions.JUSTIFY[4], questions.WORST_CASE[0], questions.STILL_HOLDS[1]])
def test_after_a_complaint_nothing_of_its_kind_comes_next(complaint: str, asked: str) -> None:
    for phase in ("optimization", "complexity"):
        spoken = reply(turn(said=complaint, phase=phase, report=PASSING, transcript=(*told(TIME), *heard(asked))))
        assert asked not in spoken
        assert covered.theme(spoken[-1]) is not covered.Theme.TIME


@pytest.mark.parametrize("slug", SHIPPED)
def test_every_question_on_a_cost_is_known_as_one(slug: str) -> None:
    problem = bank.find(slug)
    assert sum(covered.theme(line) is not None for line in problem.optimizations) >= len(problem.optimizations) - 2
    for line in (*questions.ASK_TIME, *questions.WORST_CASE, *questions.JUSTIFY):
        assert covered.theme(line) is not None, line
    for line in questions.ASK_SPACE:
        assert covered.theme(line) is covered.Theme.SPACE, line
    for line in (*questions.EDGES, *questions.COMPARE):
        assert covered.theme(line) is None, line


# -- what their own code does ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "said", ["it finds 0 and 0. why?", "why does it return zero twice?", "my code gives an empty list, why?"]
)
@pytest.mark.parametrize("phase", ["coding", "debugging"])
def test_who_asks_why_their_code_gives_what_it_gives_is_helped_to_find_out(said: str, phase: str) -> None:
    assert speak(said, phase, report=FAILING) in nudges.STUCK_DEBUGGING


def test_who_asks_what_the_words_of_a_failing_test_mean_hears_it() -> None:
    for said in ("what does '1 is missing' mean?", "what does 'should give [1, 2] and gave [0, 0]' mean?"):
        assert speak(said, "debugging", report=FAILING) in failures.HOW_TO_READ_IT


@pytest.mark.parametrize(
    "said",
    [
        "maybe it's that range over a string gives byte positions",
        "I think it is the loop that ends early",
        "it counts the same letter twice",
    ],
)
def test_a_find_in_their_own_code_is_taken_up_as_one(said: str) -> None:
    assert any(line in speak(said, "debugging", report=FAILING) for line in (*nudges.FOUND_IT, *nudges.TRY_IT))


@pytest.mark.parametrize(
    "said",
    [
        "With recursion the stack could be 90000 deep, so I'd do it with an explicit ArrayDeque.",
        "I won't use recursion, the grid is too large",
        "instead of recursion I'd keep the squares in a list of my own",
    ],
)
def test_nobody_is_asked_what_made_them_think_of_what_they_turn_down(said: str) -> None:
    assert "recursion" not in speak(said, "approach")


@pytest.mark.parametrize("slug", SHIPPED)
def test_how_a_result_is_read_gives_nothing_away(slug: str) -> None:
    for line in failures.HOW_TO_READ_IT:
        assert not GATES[slug].check(line, said="", rung=0).blocked, line


LOOKS_BACK = [
    "mistakes: i used < where <= was needed, twice",
    "writing tests first made me think about negative numbers",
    "i was wrong about the cost in the beginning and should have counted the inner loop",
    "learned that remove is linear, should've checked the measured thing first",
    "next time I would read the statement twice",
    "if I did it again I'd start with the tests",
    "I forgot to lowercase it at first",
    "in hindsight the loop was the hard part",
    "the trickiest part was the empty list",
    "that boundary took me too long",
    "I misread the second example",
]


@pytest.mark.parametrize("phase", ["optimization", "complexity"])
@pytest.mark.parametrize("said", LOOKS_BACK)
def test_a_look_back_is_met_with_a_thank_you_and_no_question_from_nowhere(said: str, phase: str) -> None:
    assert speak(said, phase, report=PASSING) in replies.LOOKED_BACK


@pytest.mark.parametrize(
    "said",
    [
        "was I wrong about the cost?",
        "I was wrong, it's n squared",
        "I should have used a heap, let me change that",
        "the loop goes through the list once",
        "I would keep the last end in a variable",
        "what did you learn from my code?",
    ],
)
def test_who_looks_ahead_or_asks_does_not_look_back(said: str) -> None:
    assert speak(said, "optimization", report=PASSING) not in replies.LOOKED_BACK
