"""An example with its result is told from a rule, and the statement's own are known."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mochid.effects import Ask
from mochid.interview.coach import lines, replies
from mochid.interview.coach.authored import reply
from mochid.interview.coach.briefing import brief
from mochid.interview.meaning import examples
from mochid.settings import CoachSettings
from mochid.talk import CoachTurn, Purpose
from tests.shipped import GATES, SHIPPED

pytestmark = pytest.mark.fast


def turn(slug: str, said: str, phase: str = "understanding") -> CoachTurn:
    return brief(
        Ask(turn=9, purpose=Purpose.REPLY, phase=phase, said=said),
        problem=SHIPPED[slug],
        settings=CoachSettings(),
        transcript=(),
        code="",
        report=None,
        findings=(),
        elapsed=600.0,
        remaining=1500.0,
        mode="normal",
        seed=1,
    )


SHOWN = [
    ("two_sum", "so for three, two, four and target six the answer is zero and two?", "gives 1, 2."),
    ("two_sum", "so [3,2,4] with 6 gives [0,2]?", "gives 1, 2."),
    ("two_sum", "3 2 4 target 6 should return 0 2, right", "gives 1, 2."),
    ("two_sum", "so for three two four and target six the answer is one and two", "gives 1, 2."),
    ("two_sum", "is the answer for 3 3 and 6 zero and one?", "gives 0, 1."),
    ("two_sum", "what do I return for 3 3 and 6", "gives 0, 1."),
    ("two_sum", "does that work when the two numbers are equal, like 3 and 3?", "gives 0, 1."),
    ("climbing_stairs", "so for three steps the answer is four?", "gives 3."),
    ("climbing_stairs", "with three stairs there are four ways, right?", "gives 3."),
    ("climbing_stairs", "so zero stairs gives zero ways?", "gives 1."),
    ("longest_substring", "kayak gives four?", "gives 3."),
    ("longest_substring", "the answer for 'noon' is 4, correct?", "gives 2."),
    ("valid_parentheses", "so ([)] is valid, right?", "gives false."),
    ("top_k_frequent", "so 4 1 4 7 4 1 with k 2 gives 4 and 7?", "gives 4, 1."),
    ("search_rotated", "searching for 35 in 40 50 10 20 30 gives zero?", "gives minus 1."),
    ("merge_intervals", "one to four and four to five stay apart, right?", "gives 1, 5."),
    ("number_of_islands", "so [[1,0],[0,1]] is one island?", "gives 2."),
]
OWN = [
    ("two_sum", "for 2, 7, 11 and target 9 I return 0 and 2, correct?"),
    ("two_sum", "for 2, 7, 11 and target 9 I return 0 and 1, correct?"),
    ("two_sum", "if nums is 1 2 3 and target is 5 then the output is 1 2?"),
    ("two_sum", "would [1,2,3] and 4 return [0,2]?"),
    ("two_sum", "the numbers five, minus one and six with target five make zero and two, yes?"),
    ("merge_intervals", "so bookings like 1 to 4 and 2 to 3 become 1 to 3?"),
    ("merge_intervals", "so [1,4] and [5,6] become [1,6]?"),
    ("climbing_stairs", "so five stairs would be eight?"),
    ("longest_substring", "so for abba it would be 2?"),
    ("valid_parentheses", "so ()[] would be false?"),
    ("search_rotated", "so for 3 1 and target 1 I return 1?"),
    ("lru_cache", "with capacity 2, put 1, put 2, put 3, then get 1 returns 10?"),
    ("top_k_frequent", "1 1 2 2 3 with k two returns one and two, right?"),
]
ASKED = [
    ("two_sum", "what should two_sum([1, 2, 3], 4) return?"),
    ("merge_intervals", "would 1 to 4 and 2 to 3 be merged?"),
    ("climbing_stairs", "what is the answer for 5 stairs and what for 6?"),
]


@pytest.mark.parametrize(("slug", "said", "truth"), SHOWN)
def test_what_the_statement_shows_is_told_whatever_was_claimed(slug: str, said: str, truth: str) -> None:
    fact, question = reply(turn(slug, said))
    assert fact.endswith(truth)
    assert question in replies.THERE


@pytest.mark.parametrize(("slug", "said"), OWN)
def test_an_example_of_their_own_is_theirs_to_check(slug: str, said: str) -> None:
    assert " ".join(reply(turn(slug, said))) in replies.CHECK


@pytest.mark.parametrize(("slug", "said"), ASKED)
def test_what_comes_of_an_input_is_theirs_to_work_out(slug: str, said: str) -> None:
    assert " ".join(reply(turn(slug, said))) in replies.WORK_OUT


@pytest.mark.parametrize(("slug", "said"), [(slug, said) for slug, said, _ in SHOWN] + OWN + ASKED)
def test_no_example_is_called_right_or_wrong_nor_held_back(slug: str, said: str) -> None:
    for sentence in reply(turn(slug, said)):
        assert not sentence.lower().startswith(("yes", "no,", "no.", "right", "correct", "exactly"))
        assert not GATES[slug].check(sentence, said=said, rung=0).blocked, sentence


@pytest.mark.parametrize(
    ("slug", "said", "piece"),
    [
        ("climbing_stairs", "is one then two a different way than two then one?", "order matters"),
        ("merge_intervals", "do one to two and three to four get merged?", "there is a gap"),
        ("longest_substring", "so for an empty text I return minus one?", "the answer is zero"),
        ("level_order", "for an empty tree I return None, right?", "an empty list"),
        ("two_sum", "what if there are two different pairs that work?", "exactly one pair"),
        ("two_sum", "are positions counted from zero, or from one?", "counting from zero"),
        ("lru_cache", "should both operations be O of 1?", "slower as the store gets larger"),
        ("two_sum", "so there are no duplicates", "may appear more than once"),
        ("two_sum", "I can use the same element twice, correct?", "have to be different"),
    ],
)
def test_a_rule_with_a_number_in_it_is_still_a_rule(slug: str, said: str, piece: str) -> None:
    assert piece in " ".join(reply(turn(slug, said)))


def test_who_writes_code_is_not_examined_about_the_numbers_in_it() -> None:
    assert " ".join(reply(turn("two_sum", "i equals zero and j is one", phase="coding"))) in lines.WRITING


def test_every_problem_with_plain_examples_has_them_read() -> None:
    found = {slug: len(examples.shown(problem.statement)) for slug, problem in SHIPPED.items()}
    assert found["two_sum"] == 3
    assert found["number_of_islands"] == 3  # over several lines
    assert found["lru_cache"] == 0  # no single call


@given(st.text(max_size=200), st.text(max_size=200))
def test_anything_may_be_said_of_any_statement(said: str, statement: str) -> None:
    examples.claims(said, statement)
    examples.asks_result(said)
    assert examples.named(said, statement) is None or examples.shown(statement)


LETTERS = [
    "for aab the answer is ab",
    "for aab it's two",
    "so aab gives ab?",
    "with abcabc I get abc",
    "aab would give two",
    "abba returns 2, right?",
    "so for aab I return ab",
    "if the input is aab the output is ab",
    "the answer for aab is ab",
    "for bbb it's b",
    "from abcabcbb we get abc",
    "for a, a, b the answer is a, b",
]


@pytest.mark.parametrize("said", LETTERS)
@pytest.mark.parametrize("slug", ["longest_substring", "two_sum"])
def test_an_example_made_up_of_letters_is_held_against_the_statement(slug: str, said: str) -> None:
    assert " ".join(reply(turn(slug, said))) in replies.CHECK


@pytest.mark.parametrize("said", ["for aab the answer is ab", "for bbb it's one"])
def test_an_example_that_is_told_with_the_plan_is_held_against_the_statement_too(said: str) -> None:
    assert " ".join(reply(turn("longest_substring", said, "approach"))) in replies.CHECK
    assert " ".join(reply(turn("longest_substring", said, "coding"))) not in replies.CHECK


@pytest.mark.parametrize(
    "said",
    [
        "I would keep the letters and drop those that are seen",
        "the loop is done when the end is reached",
        "if it is bad I return two",
        "add gives the sum, which is two",
        "DFS would return two",
        "a or b is the answer",
    ],
)
def test_words_are_no_examples(said: str) -> None:
    assert not examples.of_letters(said)
