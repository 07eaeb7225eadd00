"""A cost counts as the solution's where it is said of it, and not where it is wished for, quoted, doubted or of another way."""

import pytest

from mochid.interview.meaning.bounds import Growth
from mochid.interview.meaning.costs import claims, in_space, in_time, mentions

pytestmark = pytest.mark.fast

NOT_THEIRS = (
    "the brute force would be o of n squared, I can do better",
    "checking all pairs would be quadratic so I use the map",
    "trying every pair would take n squared, but I don't do that",
    "a naive solution is O(n^2), mine is not",
    "it used to be quadratic",
    "my first version was quadratic",
    "in my earlier attempt it was n squared",
    "Python's sort is n log n, which I don't use",
    "the sort would be n log n, but I don't need it",
    "I don't know if it's O(n) or O(n^2)",
    "not sure whether that is linear or quadratic",
    "if the list were sorted it would be O(log n)",
    "if it was sorted already it'd be log n",
    "another approach is n log n",
    "the other solution would be quadratic",
    "another way would cost O(n log n)",
    "I thought about O(n^2) at first",
    "I wish it were O(n)",
    "I'd like it to be linear time",
    "we want something like O(n)",
    "ideally it would be linear",
    "it's supposed to be O(n)",
    "the goal is O(n)",
    "I'm aiming for O(n)",
    "the optimal solution is O(n)",
    "you said it should be O(n)",
    "someone told me this is O(n)",
    "my friend says it can be done in O(n)",
    "the problem wants O(n)",
    "I read that it can be O(n)",
    "reading the input alone is O(n)",
    "it takes at least O(n)",
    "a timestamp array would have been O of n per put, so I'm glad I didn't",
    "bucket sort would even be O(n) but I'll go with sorting first",
    "linear scan would be oh of n but thats two slow",
    "the brute force was n squared",
    "the naive one is exponential",
    "ideally O(1)",
    "the optimal is O(n), mine isn't",
    "the best known is O(n)",
    "I know there's an O(n) solution",
    "there is also an O(n) way",
    "some people do it in O(n)",
)
LINEAR = (
    "it should be O(n)",
    "I think it would be linear",
    "I'd say O(n)",
    "I believe it's O of n",
    "hopefully it's linear",
    "my solution was O(n)",
    "the time was linear in the end",
    "you asked for the time it is o of n",
    "you want the time so it's o of n",
    "as I said it's O(n)",
    "I told you it's linear",
    "we go over it once so it would be O(n)",
    "I use a map so it's linear",
    "I want to go over the list once, so linear time",
    "at most O(n)",
    "it's linear and I don't need extra memory",
    "it's O(n) and it can't be better than that",
    "I'm not sure if it's right but it's O(n)",
    "I don't know if that's right, I think it's O(n)",
    "if n is the number of items then it is O(n)",
    "in the worst case it's O(n) and at best it's O(1)",
    "that's O(n) steps",
    "O(n) — no extra memory",
    "O(n) - no extra memory",
    "using a hash map it would be linear",
)
CORRECTED = (
    ("it's O of n squared. Sorry, I mean O of n", Growth.LINEAR),
    ("I first thought O(n^2) but it's O(n)", Growth.LINEAR),
    ("initially I thought it's quadratic but it's linear", Growth.LINEAR),
    ("O(n^2), no wait, O(n)", Growth.LINEAR),
    ("quadratic, no, n log n", Growth.LINEARITHMIC),
    ("it's linear. actually it's n log n because of the sort", Growth.LINEARITHMIC),
    ("n squared, or rather n log n", Growth.LINEARITHMIC),
    ("it was quadratic with the two loops, now it's O(n)", Growth.LINEAR),
    ("this was quadratic before and now it is linear", Growth.LINEAR),
    ("without memo it is two to the n, with memo linear", Growth.LINEAR),
    ("so the whole is o of n I think, no, o of n log n", Growth.LINEARITHMIC),
)
SLOW_AND_THEIRS = (
    "it's quadratic now, I can do better",
    "my brute force is quadratic",
    "this is brute force, so O(n^2)",
    "I do brute force here so it is n squared",
    "I check all pairs so it's quadratic",
    "two nested loops so that's O(n squared)",
    "this has two loops, one inside the other, so quadratic",
)


@pytest.mark.parametrize("said", NOT_THEIRS)
def test_a_cost_of_something_else_is_named_and_not_claimed(said: str) -> None:
    assert claims(said) == ()
    assert mentions(said)


@pytest.mark.parametrize("said", LINEAR)
def test_a_cost_of_their_own_is_claimed_however_carefully_it_is_said(said: str) -> None:
    cost = in_time(said)
    assert cost is not None
    assert cost.growth is Growth.LINEAR


@pytest.mark.parametrize("said", SLOW_AND_THEIRS)
def test_a_slow_way_that_is_theirs_is_claimed(said: str) -> None:
    cost = in_time(said)
    assert cost is not None
    assert cost.growth is Growth.QUADRATIC


@pytest.mark.parametrize(("said", "growth"), CORRECTED)
def test_a_correction_takes_the_place_of_what_was_said_before(said: str, growth: Growth) -> None:
    cost = in_time(said)
    assert cost is not None
    assert cost.growth is growth


@pytest.mark.parametrize(
    ("said", "supposed"),
    [
        ("so with a map it would be linear", True),
        ("sorting would make it n log n", True),
        ("we could get it down to O(n)", True),
        ("I'd only bother with O(n) bucket sort if k were large", True),
        ("sliding window would be O(n)", True),
        ("a trie would take O(n)", True),
        ("I think a set would be O(n)", True),
        ("with a monotonic queue I'd get to O(n)", True),
        ("an O(n) approach would use buckets", True),
        ("if I sorted first it would be n log n", True),
        ("n log n if I sorted it", True),
        ("it would be O(n) with a hash map", True),
        ("what would a counting approach cost? O(n + range) I guess", True),
        ("and radix sort? how about radix sort? O(n) I think", True),
        ("I'd use an O(n) selection", True),
        ("with the map it is linear", False),
        ("the loop would be O(n)", False),
        ("my sliding window would be O(n)", False),
        ("I go over it once so that would be O(n)", False),
        ("I think it would be O(n)", False),
        ("I'd say O(n)", False),
        ("a single pass would be O(n)", False),
        ("what would the time be? O(n)", False),
        ("sort dominates so n log n", False),
        ("a hash lookup would be constant so it's O(n)", False),
        ("it's linear, a heap would be more", False),
        ("so with the map it would now be O(n)", False),
        ("that would be linear", False),
    ],
)
def test_what_could_be_done_is_told_from_what_there_is(said: str, supposed: bool) -> None:
    cost = in_time(said)
    assert cost is not None
    assert cost.supposed is supposed


def test_a_correction_of_the_space_leaves_the_time_alone() -> None:
    said = "the time is linear, the space is constant, sorry, I mean the space is linear"
    assert [cost and cost.growth for cost in (in_time(said), in_space(said))] == [Growth.LINEAR, Growth.LINEAR]


@pytest.mark.parametrize(
    "said",
    [
        "log n was the sort's stack, not the time",
        "log n stack for timsort",
        "recursion takes O(h) stack",
        "the call stack is log n deep",
        "the recursion depth is O(n)",
        "O(log n) is for the stack",
    ],
)
def test_how_deep_a_stack_gets_is_space(said: str) -> None:
    assert (in_time(said), in_space(said) is None) == (None, False)


@pytest.mark.parametrize(
    "said",
    ["with a stack it's O(n)", "the stack makes it O(n)", "each goes onto the stack once so O(n)", "O(n) stack pushes"],
)
def test_what_is_done_with_a_stack_is_time(said: str) -> None:
    assert in_time(said) is not None


def test_what_answers_a_question_about_other_ways_is_not_of_the_code() -> None:
    [compared] = claims("a heap, O(n)", "What other ways did you think of, and why this one?")
    [own] = claims("mine is O(n)", "What other ways did you think of, and why this one?")
    [answered] = claims("binary search would be log n", "What does your code cost in time, for the worst input?")
    assert (compared.supposed, own.supposed, answered.supposed) == (True, False, False)
