"""What is said of a candidate's talk is true of what they said: no credit for what was not said, none kept from what was."""

import pytest

from mochid import protocol
from mochid.debrief.claims import Claims, claims, minutes
from mochid.events import CoachSaid, Measured, Spoken
from mochid.interview.folds import evidence, metrics
from mochid.interview.folds.chronicle import chronicle
from mochid.interview.rubric.judging import judge
from mochid.interview.rubric.scorecard import Axis, Level, Scorecard
from mochid.reports import Growth, Verdict
from mochid.talk import Passed
from tests.played import Played, report

pytestmark = pytest.mark.fast

PLAN = "I would remember each number and look for its partner"
COSTS = "You said what your solution costs."
BEST = "The cost you named is the best this problem allows."
BETTER = "This problem allows a better cost than the one you named."


def coded(*said: str, problem: str = "two_sum", after: tuple[str, ...] = ()) -> Played:
    """A session in which this is said before the code, and that after it."""
    one = Played(problem)
    one.waits(20)
    one.says(PLAN)
    one.says("let me code")
    for words in said:
        one.waits(15)
        one.says(words)
    one.saves("code", report(6))
    one.waits(3)
    for words in after:
        one.waits(10)
        one.says(words)
    return one


def answering(question: str, said: str) -> Played:
    """A session in which working code is asked about, and this is the answer."""
    one = Played("climbing_stairs")
    one.says("let me code")
    one.saves("code", report(6))
    one.waits(3)
    one.post(CoachSaid(turn=900, index=0, text=Passed(question)))
    one.post(Spoken(turn=900, index=0, heard=question, cut=False))
    one.says(said)
    return one


def debriefed(one: Played) -> tuple[Scorecard, Claims]:
    if one.state.phase not in ("done", "abort"):
        one.does(protocol.Stop())
    told = chronicle(one.events)
    card = judge(told)
    return card, claims(told, metrics.of(told), card)


def reasons(one: Played) -> set[str]:
    return {reason.text for mark in debriefed(one)[0].marks for reason in mark.reasons}


def advice(one: Played) -> str:
    return " ".join(claim.text for claim in debriefed(one)[1].to_work_on)


def level(one: Played, axis: Axis) -> Level | None:
    return next(mark.level for mark in debriefed(one)[0].marks if mark.axis is axis)


# -- costs -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "said",
    [
        "the brute force would be o of n squared, I can do better",
        "a naive solution is O(n^2), mine is not",
        "sorting would make it n log n",
        "I don't know if it's O(n) or O(n^2)",
        "if the list were sorted it would be O(log n)",
        "it used to be quadratic",
        "I wish it were O(n)",
        "you said it should be O(n)",
        "reading the input alone is O(n)",
    ],
)
def test_a_cost_of_something_else_is_neither_praised_nor_held_against_anybody(said: str) -> None:
    told = reasons(coded(after=(said,)))

    assert not told & {COSTS, BEST, BETTER}
    assert not [text for text in told if "better than this problem allows" in text]
    assert "Say what your solution costs in time" in advice(coded(after=(said,)))


@pytest.mark.parametrize("said", ["it's O of n squared. Sorry, I mean O of n", "I first thought O(n^2) but it's O(n)"])
def test_what_was_corrected_counts_as_it_was_corrected(said: str) -> None:
    assert {COSTS, BEST} <= reasons(coded(after=(said,)))


def test_what_is_said_of_an_earlier_version_later_does_not_take_the_place_of_the_cost() -> None:
    assert BEST in reasons(coded(after=("the time is o of n", "my first version was quadratic")))


def test_what_could_be_done_counts_only_until_something_was() -> None:
    assert BETTER in reasons(coded(after=("it's quadratic now", "so with a map it would be linear")))
    assert BEST in reasons(coded("so with a map it would be linear"))


@pytest.mark.parametrize("said", ["each lookup is O(1)", "the hash map lookup is constant time on average"])
def test_the_cost_of_a_step_is_not_what_the_solution_costs(said: str) -> None:
    one = coded(after=(said,))

    assert COSTS not in reasons(one)
    assert "Say what your solution costs in time" in advice(one)
    assert "I heard no running time." in reasons(one)


def test_where_the_task_is_its_calls_the_cost_of_each_is_what_it_costs() -> None:
    assert {COSTS, BEST} <= reasons(coded(problem="lru_cache", after=("each call is O(1)",)))


def test_a_cost_that_the_measurement_denies_is_not_praised() -> None:
    levels = []
    for said in ("so the time is o of n", "so the time is o of n squared"):
        one = coded()
        grown = Growth(time="O(n^2)", sentence="your running time grew like n squared")
        one.post(Measured(run=one.state.run, digest=one.state.digest, growth=grown))
        one.says(said)
        assert BEST not in reasons(one)
        levels.append(level(one, Axis.PROBLEM_SOLVING))

    assert levels[0] == levels[1]


@pytest.mark.parametrize("said", ["the time is rows times columns", "it is o of m times n", "O(m*n) time"])
def test_on_a_grid_rows_times_columns_is_all_of_it(said: str) -> None:
    assert BEST in reasons(coded(problem="number_of_islands", after=(said,)))
    assert BEST not in reasons(coded(after=(said,)))


UNEXPLAINED = "You named a cost, but not where it comes from, and I could not measure it."


def cost_named(*said: str, measured: str = "", problem: str = "two_sum") -> Played:
    """A session in which this is said of working code, and nothing before it."""
    one = Played(problem)
    one.says("let me code")
    one.saves("code", report(6))
    one.waits(3)
    if measured:
        grown = Growth(time=measured, sentence=f"the work grew like {measured}")
        one.post(Measured(run=one.state.run, digest=one.state.digest, growth=grown))
    for words in said:
        one.waits(10)
        one.says(words)
    return one


@pytest.mark.parametrize("said", ["linear", "the time is o of n", "O(n) time and O(1) space", "I'm sure it's linear"])
def test_a_cost_that_was_only_named_is_no_merit_until_the_measurement_shows_it(said: str) -> None:
    bare, shown = cost_named("hm", said, "no"), cost_named("hm", said, "no", measured="O(n)")

    assert not reasons(bare) & {COSTS, BEST}
    assert UNEXPLAINED in reasons(bare)
    assert not [text for text in reasons(bare) if text.startswith("I heard") and "cost" in text]
    assert {COSTS, BEST} <= reasons(shown)
    assert UNEXPLAINED not in reasons(shown)
    assert level(bare, Axis.PROBLEM_SOLVING) == Level.LEAN_HIRE
    assert level(shown, Axis.PROBLEM_SOLVING) == Level.HIRE


@pytest.mark.parametrize(
    "said",
    [
        ("linear, because each number is looked at once",),
        ("I go over the list a single time, so it's linear",),
        ("it's O(n)", "hm", "there's just the one loop"),
        ("linear", "we never go back in the list"),
        ("every lookup is constant and I do n of them", "so that is linear"),
    ],
)
def test_a_cost_that_is_explained_needs_no_measurement(said: tuple[str, ...]) -> None:
    assert {COSTS, BEST} <= reasons(cost_named(*said))
    assert not reasons(cost_named(*said, measured="O(n^2)")) & {COSTS, BEST}


@pytest.mark.parametrize("said", ["maybe O(n)?", "O(n)?", "I guess it's linear?", "hmm, o of n i think?"])
def test_a_guessed_cost_was_named_and_is_held_beside_the_measurement(said: str) -> None:
    wrong, right = cost_named(said, measured="O(n^2)"), cost_named(said, measured="O(n)")

    assert "You said O of n, but" in advice(wrong)
    assert "Say what your solution costs" not in advice(wrong)
    assert not [
        text for text in reasons(wrong) if text.startswith("I heard") and ("time" in text or ", no cost" in text)
    ]
    assert COSTS in reasons(right)


@pytest.mark.parametrize(
    "said",
    [
        "ok linear time, each number is looked at once. happy?",
        "O(n), obviously. can I just code?",
        "hmm no wait. twice the numbers twice the work. so O(n)?",
        "it looks at each number once, so linear?",
        "is that all? it's O(n)",
    ],
)
def test_a_cost_is_told_whatever_else_is_asked_beside_it(said: str) -> None:
    assert COSTS in reasons(cost_named(said, measured="O(n)"))
    assert "Say what your solution costs" not in advice(cost_named(said))


@pytest.mark.parametrize(
    "said", ["rows times columns, each cell once. next?", "O(rows*cols), obviously. can I just code?"]
)
def test_so_is_one_in_more_than_one_size(said: str) -> None:
    assert COSTS in reasons(cost_named(said, measured="O(n)", problem="number_of_islands"))
    assert "Say what your solution costs" not in advice(cost_named(said, problem="number_of_islands"))


@pytest.mark.parametrize(
    ("said", "counts"),
    [
        ("wow. so um each stair once, so n?", True),
        ("n, because of the loop", True),
        ("so n i guess", True),
        ("it grows with n", True),
        ("the first n stairs", False),
        ("whats n", False),
        ("n is small", False),
    ],
)
def test_a_bare_size_is_a_cost_where_one_was_asked_for(said: str, counts: bool) -> None:
    question = "If I add one stair, how much more work does your code do?"
    named = {one.text for one in evidence.costs_named(chronicle(answering(question, said).events))}

    assert named == ({said} if counts else set())
    assert not evidence.costs_named(chronicle(answering("What is your name?", said).events))


@pytest.mark.parametrize(
    "said",
    [
        "yesss. what does big o mean again",
        "what about big O?",
        "great. remind me what big oh is",
        "is big o about time",
    ],
)
def test_a_question_about_the_word_names_no_cost(said: str) -> None:
    one = cost_named(said, "I look at each number once, so it's O(n)", measured="O(n)")

    assert metrics.of(chronicle(one.events)).complexity_stated == "I look at each number once, so it's O(n)"
    assert COSTS in reasons(one)
    assert UNEXPLAINED not in reasons(one)
    assert COSTS not in reasons(cost_named(said, measured="O(n)"))


@pytest.mark.parametrize(
    "said",
    [
        "is it O(n)?",
        "is linear good enough?",
        "should it be O(n)?",
        "okay. should it be linear, or O(n^2)?",
        "it passes. do you want O(n)?",
    ],
)
def test_a_question_about_a_cost_guesses_none(said: str) -> None:
    assert COSTS not in reasons(cost_named(said, measured="O(n)"))


def test_of_costs_that_contradict_each_other_only_the_last_is_told() -> None:
    one = cost_named("it's quadratic", "no, each number is looked at once, that is linear", measured="O(n)")
    [cited] = [reason.seqs for mark in debriefed(one)[0].marks for reason in mark.reasons if reason.text == COSTS]

    assert cited == (chronicle(one.events).utterances[-1].seq,)


def test_the_cost_of_what_could_be_done_is_not_what_the_solution_costs() -> None:
    one = cost_named(
        "n log n because of the sort", "I could use buckets, since counts are at most n, that would be O(n)"
    )
    [cited] = [reason.seqs for mark in debriefed(one)[0].marks for reason in mark.reasons if reason.text == COSTS]

    assert cited == (chronicle(one.events).utterances[-2].seq,)


def test_a_cost_that_is_worse_than_the_code_is_told_of_too() -> None:
    assert "You said O of n squared, but" in advice(cost_named("it is O(n squared)", measured="O(n)"))
    assert "You said" not in advice(cost_named("n log n because of the sort", measured="O(n)")), (
        "a sort may hide its log"
    )


# -- approaches --------------------------------------------------------------------------------------------------------

APPROACH = "You said how you would go about it before you wrote code."


@pytest.mark.parametrize(
    "said",
    [
        "I would use a hash map",
        "I would use a hash map, yes or no?",
        "I'd sort it and use two pointers, am I on the right track?",
        "let me code it with a hash map",
        "I'd check every pair, that's quadratic",
        "I want to write the implementation first",
        "let me code it with a friend",
        "is it a hash map, yes or no?",
    ],
)
def test_what_counts_as_an_approach_in_the_talk_does_so_in_the_debrief(said: str) -> None:
    one = Played()
    one.waits(20)
    one.says(said)
    at_once = one.state.performance.time_to_first_approach is not None
    one.says("let me code")
    one.saves("code", report(6))
    one.waits(3)

    assert (APPROACH in reasons(one)) is at_once


@pytest.mark.parametrize(
    "said",
    [
        "the last step can be one or two. so ways(n) = ways(n-1)+ways(n-2)",
        "f of n is f of n minus one plus f of n minus two",
        "dp[i] = dp[i-1] + dp[i-2]",
    ],
)
def test_a_recurrence_is_an_approach_and_no_example(said: str) -> None:
    one = Played("climbing_stairs")
    one.waits(20)
    one.says(said)
    one.says("let me code")
    one.saves("code", report(6))
    one.waits(3)

    assert APPROACH in reasons(one)
    assert TRACED not in reasons(one)


# -- examples ----------------------------------------------------------------------------------------------------------

TRACED = "You took me through an example."


@pytest.mark.parametrize(
    "said",
    [
        "let me walk through an example",
        "I should walk through an example later",
        "let me trace that back in a moment",
        "let me walk to the window for a second",
        "for instance variables I use self",
        "for the list I use an array",
        "first iteration of my code is ugly",
        "let me walk you through my code",
        "let me take one step back",
        "let's say I name it seen",
        "suppose the list is sorted then it's easier",
        "the example says two plus seven is nine",
        "you mean what if the list is empty",
        "my first thought is I could just count, like plus one for every open one and minus one for each close one and then zero",
        "two of six I think, so which ones are failing, the first one",
        "I call sink with c plus one twice, the last one should be c minus one",
        "I see that 8 is 3 plus 5",
        "I'd use two maps, one for counts and one for positions",
        "5 of 7 pass, 2 fail",
        "for ten items it's ten steps, for a hundred it's ten thousand",
    ],
)
def test_an_example_without_values_is_none(said: str) -> None:
    assert TRACED not in reasons(coded(said))


@pytest.mark.parametrize(
    "said",
    [
        "for example with three and three",
        "with [3,3] and 6: i=0 stores 3, i=1 finds it, returns [0,1]",
        "let's say the list is two seven eleven and the target is nine",
        "take two and seven, it stores two and then finds it",
        "so for the first iteration i is zero and the number is two, in the second i is one",
        "for example for an empty list it returns nothing",
        "for kayak it goes k a y then a repeats so left moves to two then k so the window is y a k and the answer is three",
        "Like example, 40 50 10 20 30, middle is 10, right half 10 to 30 is ordered, target 20 is between, so left becomes 3",
        "take 2 7 11 15, target 9: at 2 I need 7, at 7 I need 2, that's there",
        "so with [3,1]: mid is 0, left half is sorted, target 1 isn't in it, so left is 1",
        "for four: 1111, 112, 121, 211, 22 so five",
        "on (]: push, then pop, no match",
        "with cap 2: put 1, put 2, get 1, put 3 evicts 2",
        "for aab we go a, then a again so left moves, then b",
    ],
)
def test_an_example_with_values_is_one_and_told_once(said: str) -> None:
    one = coded(said)

    assert TRACED in reasons(one)
    assert len([claim for claim in debriefed(one)[1].went_well if "example" in claim.text]) == 1


WALK = "Could you walk me through your approach on one to ten, two to three, and eight to twelve?"


@pytest.mark.parametrize(
    "said",
    [
        "so should I give true for the empty text, is that okay, or what do you think?",
        "and the empty string, hmm, I'd say that's false, no wait, nothing is unclosed so it should be true, is that right?",
    ],
)
def test_a_question_about_the_problem_counts_however_hesitantly_it_is_asked(said: str) -> None:
    one = Played("valid_parentheses")
    one.waits(20)
    one.says(said)
    one.says("let me code")
    one.saves("code", report(6))
    one.waits(3)

    assert "You asked about the problem before you wrote code." in reasons(one)


def test_a_way_with_a_nod_is_no_question_about_the_problem() -> None:
    one = Played("valid_parentheses")
    one.waits(20)
    one.says(
        "so what I need is the most recently opened one, and that's the last in first out thing, so a stack, right?"
    )
    one.says("let me code")
    one.saves("code", report(6))
    one.waits(3)

    assert not {"You asked about the problem before you wrote code.", EDGES} & set(reasons(one))


@pytest.mark.parametrize(
    ("said", "counts"),
    [
        (
            "1 to 10, then 2,3 inside so end stays 10, max of the two. 8 to 12 starts before 10 so 1 to 12. done. right?",
            True,
        ),
        ("one to ten, two to three is inside, eight to twelve makes it one to twelve, correct?", True),
        ("can 2 to 3 come before 1 to 10?", False),
        ("no, I'd rather not", False),
    ],
)
def test_a_walk_that_was_asked_for_is_one_and_no_question_about_the_problem(said: str, counts: bool) -> None:
    one = Played("merge_intervals")
    one.waits(20)
    one.says(PLAN)
    one.post(CoachSaid(turn=900, index=0, text=Passed(WALK)))
    one.post(Spoken(turn=900, index=0, heard=WALK, cut=False))
    one.says(said)
    one.says("let me code")
    one.saves("code", report(6))
    one.waits(3)

    assert (TRACED in reasons(one)) is counts
    assert not counts or "You asked about the problem before you wrote code." not in reasons(one)


def test_an_example_that_was_begun_counts_where_its_values_follow() -> None:
    assert TRACED in reasons(coded("let me walk through an example", "so i is zero and the number there is two"))


def test_the_example_of_a_follow_up_is_another_problems() -> None:
    one = coded()
    while one.state.phase != "followup":
        one.does(protocol.Next())
    one.says("for example with two and seven and nine, two pointers work")

    assert TRACED not in reasons(one)


@pytest.mark.parametrize(
    ("said", "counts"),
    [
        ("I'd remember each number in a map and look for its partner", True),
        ("an array with timestamps, no, that would be linear per eviction, so no", False),
        ("I'd do a linear scan, it would be o of n but thats two slow", False),
        ("so we get the text and we want the longest piece without repeating letters", False),
        ("we get a list, so I'd sort it and then find the pair with two pointers", True),
        ("let me write down an example: a b c a, window is a b c, then a repeats so move left, so answer 3", False),
    ],
)
def test_what_is_given_up_at_once_and_a_retold_problem_are_no_approach(said: str, counts: bool) -> None:
    one = Played()
    one.waits(20)
    one.says(said)
    one.says("let me code")
    one.saves("code", report(6))
    one.waits(3)

    assert (APPROACH in reasons(one)) is counts


# -- edge cases --------------------------------------------------------------------------------------------------------

EDGES = "You thought of edge cases."


@pytest.mark.parametrize(
    "said",
    [
        "there are no negative numbers",
        "I don't care about duplicates",
        "duplicates don't matter here",
        "I ignore the empty case",
        "I didn't think of the empty list",
        "no need to think about an empty list",
        "the list can't be empty",
        "there won't be any negatives",
        "I assume the list is not empty",
        "we can assume no duplicates",
        "you asked about the empty list, I don't know",
        "the left half is empty so we stop",
        "the length is zero at first",
        "if the number is bigger than the biggest I keep it",
        "I check whether the key is in the map",
        "that takes constant space",
        "then the window is all distinct",
        "stack overflow, it never ends",
        "I could break out of the inner loop as soon as there's a duplicate",
        "space O(n), for example all opening",
        "I make an array of size one twenty eight",
    ],
)
def test_an_edge_case_that_is_ruled_out_was_not_thought_of(said: str) -> None:
    assert EDGES not in reasons(coded(said))


@pytest.mark.parametrize(
    "said",
    [
        "what if the list is empty",
        "are there no negative numbers",
        "does an empty list matter",
        "for an empty list the loop never runs",
        "I don't need to handle the empty list because the loop does not run then",
        "with duplicates the later index wins",
        "don't forget the empty list",
        "I almost forgot the empty list, so I add a check",
        "we don't have to care about negative numbers since subtraction works anyway",
        "a single element is never a pair",
        "can there be ties?",
        "can k be larger than the number of different values?",
        "what if the target is bigger than all of them together?",
        "are the values unique?",
        "can a number appear more than once?",
        "do touching intervals merge?",
        "are upper case letters possible?",
        "getting a missing key gives minus one",
        "a skewed tree is as deep as it is long",
    ],
)
def test_an_edge_case_that_was_thought_of_counts(said: str) -> None:
    assert EDGES in reasons(coded(said))


@pytest.mark.parametrize(
    ("said", "counts"),
    [("an empty list? I guess it crashes", False), ("for that one nothing, but duplicates would be a problem", True)],
)
def test_an_edge_case_that_the_interviewer_named_is_not_the_candidates(said: str, counts: bool) -> None:
    one = coded()
    one.post(CoachSaid(turn=99, index=7, text=Passed("What does it do for an empty list?")))
    one.post(Spoken(turn=99, index=7, heard="What does it do for an empty list?", cut=False))
    one.says(said)

    assert (EDGES in reasons(one)) is counts


@pytest.mark.parametrize(
    "said",
    [
        "whats an empty string",
        "what is an empty list?",
        "what does it mean 'pop from empty list'",
        "ok what's the largest input",
        "how long can the longest list be?",
        "omg. so the pile is empty and i take from it?",
    ],
)
def test_a_question_for_a_word_or_for_how_large_it_gets_is_no_edge_case(said: str) -> None:
    assert EDGES not in reasons(coded(said, problem="valid_parentheses"))


@pytest.mark.parametrize(
    "said",
    [
        "can the rotation be zero?",
        "could it be uncut?",
        "is there always a rotation?",
        "what if the target is missing?",
        "what happens when the number isn't in the list?",
        "can the target not be there?",
        "is the target always in the list?",
        "can we assume the target exists?",
        "what should I return if it's not found?",
        "can the same number come twice?",
    ],
)
def test_a_question_that_its_author_takes_for_a_special_input_counts_in_other_words_too(said: str) -> None:
    assert EDGES in reasons(coded(said, problem="search_rotated"))


@pytest.mark.parametrize(
    "said",
    [
        "do I return the index or the value?",
        "how big can the list get?",
        "is the list sorted?",
        "where was it cut?",
        "may I change the list?",
        "is linear search ok?",
        "does upper part mean the larger numbers?",
        "if the partner is not there I go on",
        "what if I sort the list first?",
        "what if I'm not there yet?",
        "what does 'missing' mean?",
    ],
)
def test_another_question_about_the_problem_is_no_edge_case(said: str) -> None:
    assert EDGES not in reasons(coded(said, problem="search_rotated"))


@pytest.mark.parametrize(
    ("said", "counts"),
    [
        ("I think it fails because of the empty string", False),
        ("is it the empty string?", False),
        ("maybe it's the duplicates", False),
        ("so what about an empty string?", True),
        ("an empty list would break this", True),
    ],
)
def test_a_guess_at_what_is_wrong_is_no_edge_case_that_was_thought_of(said: str, counts: bool) -> None:
    one = coded()
    one.waits(20)
    one.saves("broken", report(4))
    one.waits(3)
    one.says(said)

    assert (EDGES in reasons(one)) is counts


NAMED = "Your file names edge cases."


@pytest.mark.parametrize(
    ("line", "counts"),
    [
        ("# test: two_sum([], 3) == []", True),
        ('// test: longestSubstring("") == 0', True),
        ("assert solve([]) == 0  # nothing to do", True),
        ("def test_an_empty_list(): ...", True),
        ("return []  # the list is empty", True),
        ("# an empty list has no pair", True),
        ("# go over the list once", False),
        ("result = []", False),
        ("return []", False),
        ("# start with an empty stack", False),
    ],
)
def test_an_edge_case_that_is_written_down_beside_the_code_counts(line: str, counts: bool) -> None:
    one, code = Played(), f"def two_sum(nums, target):\n    {line}\n"
    one.says("let me code")
    one.saves(code, report(6))
    one.waits(3)
    one.does(protocol.Stop())
    card = judge(chronicle(one.events), code, lambda digest: one.blobs[digest].decode())
    told = {reason.text for mark in card.marks for reason in mark.reasons}

    assert (NAMED in told) is counts
    assert counts is not any("no edge case named" in text or "no check of your own" in text for text in told)


# -- runs --------------------------------------------------------------------------------------------------------------

RAN = "You ran the tests of your own accord."


@pytest.mark.parametrize(
    "said", ["I'll run the tests later", "should I run the tests", "another try", "we can run the tests at the end"]
)
def test_a_run_that_was_put_off_or_asked_about_was_not_asked_for(said: str) -> None:
    assert RAN not in reasons(coded(said))
    assert RAN not in reasons(coded(after=(said,)))


@pytest.mark.parametrize(
    "said", ["run the tests", "can you run the tests", "okay let's run it", "run the tests before we go on"]
)
def test_a_run_that_was_asked_for_is_cited(said: str) -> None:
    one = coded(after=(said,))
    card, _ = debriefed(one)
    (reason,) = [reason for mark in card.marks for reason in mark.reasons if reason.text == RAN]

    assert reason.seqs[0] in {test.seq for test in chronicle(one.events).tests}


@pytest.mark.parametrize(
    "said",
    [
        "which test",
        "ok then which of your hidden test cases would break first",
        "what test is it?",
        "where does it fail",
    ],
)
def test_who_asks_which_test_it_is_asked_for_no_run(said: str) -> None:
    assert RAN not in reasons(coded(after=(said,)))


def test_a_run_that_could_not_begin_is_none() -> None:
    one = Played()
    one.says("let me code")
    one.saves("broken", report(0, verdict=Verdict.COMPILE_ERROR))
    one.waits(3)
    one.does(protocol.Run())
    one.waits(20)
    assert RAN not in reasons(one)

    one = Played()
    one.says("let me code")
    one.saves("broken", report(0, verdict=Verdict.COMPILE_ERROR))
    one.waits(20)
    one.saves("whole", report(6))
    one.does(protocol.Run())
    one.waits(3)
    assert RAN in reasons(one)


def test_running_the_untouched_file_is_no_check() -> None:
    one = Played()
    one.waits(20)
    one.does(protocol.Run())
    one.waits(2)
    one.saves("code", report(6))
    one.waits(3)

    assert RAN not in reasons(one)


# -- questions, talk, plans --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "said",
    [
        "do I need to buy exactly two items",
        "what is the type of the target",
        "is zero a valid price",
        "can I get a price of minus five",
        "are the positions one based",
        "should it work for strings too",
    ],
)
def test_a_question_that_was_not_placed_is_not_denied(said: str) -> None:
    one = Played()
    one.waits(9)
    one.says(said)
    one.says(PLAN)
    one.saves("code", report(6))
    one.waits(3)

    assert not [text for text in reasons(one) if "no question" in text]


def test_talk_that_was_not_understood_is_not_held_against_anybody() -> None:
    one = Played()
    for words in (
        "so the list has prices on it and they are whole numbers",
        "the two of them have to add up to the amount on the card",
        "there is exactly one such pair",
        "positions count from zero",
    ):
        one.waits(10)
        one.says(words)

    assert level(one, Axis.COMMUNICATION) is None
    assert "You talked, but not about" not in advice(one)


@pytest.mark.parametrize(
    "said", ["what is an index?", "I don't understand. what does target mean?", "what do you mean by target?"]
)
def test_who_asks_what_a_word_of_the_problem_means_is_not_told_to_ask(said: str) -> None:
    one = Played()
    one.waits(9)
    one.says("let me code")
    one.says(said)
    one.saves("code", report(6))
    one.waits(3)

    assert not [text for text in reasons(one) if "no question" in text]
    assert "Ask about the input" not in advice(one)


def test_a_word_that_was_asked_for_is_counted_where_the_problem_has_it() -> None:
    one = Played()
    for words in ("what is an index?", "what does target mean?", "what is a monad?", "what does it cost?"):
        one.says(words)

    assert metrics.of(chronicle(one.events)).clarifications_asked == 2


APPROACH = "You said how you would go about it before you wrote code."


def planned(said: str) -> Played:
    one = Played()
    one.waits(20)
    one.says(said)
    one.says("let me code")
    one.saves("code", report(6))
    one.waits(3)
    return one


@pytest.mark.parametrize(
    "said",
    [
        "I will need a coffee first",
        "let me check my microphone",
        "I want to understand it first",
        "we can start with the easy questions",
        "instead of python can I write go",
        "I would like a glass of water",
    ],
)
def test_a_plan_for_something_else_is_no_approach(said: str) -> None:
    assert APPROACH not in reasons(planned(said))


@pytest.mark.parametrize(
    "said",
    [
        PLAN,
        "I would use a hash map",
        "I'd go through it once and remember what I have seen",
        "I want to sort it first",
        "brute force first, then something better",
        "I would try all pairs",
        "my idea is to start from both ends",
        "I will keep the biggest one so far",
    ],
)
def test_a_plan_in_plain_words_is_an_approach(said: str) -> None:
    assert APPROACH in reasons(planned(said))


@pytest.mark.parametrize(
    "said",
    [
        "I'd just check every substring, that's O(n)",
        "sort it first, that's n log n",
        "I go through every cell once, O(rows*cols)",
        "brute force, n squared",
        "O(n) with a hash map",
    ],
)
def test_an_approach_with_its_cost_is_an_approach(said: str) -> None:
    one = planned(said)

    assert APPROACH in reasons(one)
    assert "before you write the first line" not in advice(one)
    assert metrics.of(chronicle(one.events)).time_to_first_approach is not None
    assert not [text for text in reasons(one) if text.startswith("I heard") and "approach" in text]


@pytest.mark.parametrize(
    "said",
    [
        "it's linear",
        "we need O(log n)",
        "I want it in O(n)",
        "each lookup is O(1)",
        "reading the input alone is O(n)",
        "is it O(n) with a hash map?",
        "the brute force would be o of n squared, I can do better",
    ],
)
def test_a_cost_without_a_way_is_no_approach(said: str) -> None:
    assert APPROACH not in reasons(planned(said))


# -- time, and little said ---------------------------------------------------------------------------------------------


def test_session_time_goes_on_where_the_clock_was_set_back() -> None:
    one = coded()
    one.now -= 3600
    one.says("the time is o of n")
    one.waits(20)
    one.does(protocol.Stop())
    told = chronicle(one.events)
    times = [told.times[seq] for seq, _ in one.events]

    assert times == sorted(times)
    assert all(span.end >= span.start for span in told.spans)
    assert told.time >= told.utterances[-1].time + 20


def test_a_plan_that_was_said_is_told_however_short_the_session() -> None:
    one = Played()
    one.waits(20)
    one.says(PLAN)
    one.says("let me code")
    one.saves("x(", report(0, verdict=Verdict.COMPILE_ERROR))
    one.waits(3)
    card, said = debriefed(one)

    assert "Nothing is held against you" in card.note
    assert APPROACH in [claim.text for claim in said.went_well]


@pytest.mark.parametrize(
    "said",
    [
        "would you accept a brute force?",
        "are you okay with a naive solution?",
        "would you mind a brute force first?",
        "should I use recursion or a loop, what do you prefer?",
        "do you prefer recursion or iteration?",
        "should I write a loop or recursion?",
    ],
)
def test_how_good_it_has_to_be_and_a_matter_of_style_are_fair_questions(said: str) -> None:
    assert metrics.of(chronicle(coded(said).events)).fished == {}


@pytest.mark.parametrize("blank", ["pass\n\n", "\n\npass\n", "pass  \n", "# here I begin\npass\n"])
def test_a_first_save_without_code_is_not_the_first_line_of_it(blank: str) -> None:
    one = Played()
    one.waits(20)
    one.saves(blank, report(0))
    one.waits(3)
    one.says(PLAN)
    one.says("let me code")
    one.saves("def two_sum(): ...\n", report(6))
    one.waits(3)
    one.does(protocol.Stop())
    told = chronicle(one.events)
    told.pass_over_blanks(lambda digest: one.blobs[digest].decode())
    card = judge(told)

    assert APPROACH in {reason.text for mark in card.marks for reason in mark.reasons}
    assert "before you write the first line" not in str(claims(told, metrics.of(told), card).to_work_on)


@pytest.mark.parametrize(
    ("seconds", "said"),
    [(20, "under a minute"), (60, "1 minute"), (2040, "34 minutes"), (3600, "1 hour"), (7260, "2 hours and 1 minute")],
)
def test_a_long_time_is_told_in_hours(seconds: float, said: str) -> None:
    assert minutes(seconds) == said
