"""Fishing is told from fair questions, and nothing that gives the answer away passes the gate."""

import re
import statistics
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from mochid.daemon import meaning
from mochid.interview.coach import redirects, stock, syntax
from mochid.interview.gate.heard import Heard
from mochid.interview.gate.safeguards import Gate
from mochid.interview.meaning import suspicion
from mochid.interview.words.aloud import without_code
from mochid.interview.words.sentences import sentences
from mochid.models.sense import sense
from mochid.problem import Case, Clarification, Complexity, Concept, Hints, Parameter, Problem, Signature
from tests import learn_fishing
from tests.shipped import GATES, SHIPPED

pytestmark = pytest.mark.fast

CORPORA = Path(__file__).parent / "corpora"

PROBLEM = Problem(
    slug="smallest_gap",
    title="Smallest gap",
    difficulty="easy",
    minutes=30,
    topics=("arrays",),
    statement="You get a list of whole numbers. Return the smallest gap between two of them. They stand in a queue.",
    spoken="You get a list of numbers. Find the smallest gap between any two of them.",
    signature=Signature("smallest_gap", (Parameter("nums", "list[int]"),), "int"),
    stub="def smallest_gap(nums):\n    raise NotImplementedError\n",
    visible=(Case("plain", [[1, 5, 7]], 2),),
    hidden=(),
    hints=Hints(
        level_1=("Which two numbers could be closest?",),
        level_2=("What would be easier if neighbours stood side by side?",),
        level_3=("What if the list were sorted?",),
        never_say=("Compare each neighbour with the next",),
        concepts=(
            Concept("sorting", ("sorted", "sort the list", "sorting"), rung=3),
            Concept("neighbours", ("adjacent numbers", "side by side"), rung=2),
        ),
    ),
    complexity=Complexity("O(n log n)", "O(n)"),
    clarifications=(Clarification(("can it be empty",), "No, there are at least two numbers."),),
    reference="def smallest_gap(nums):\n    ordered = sorted(nums)\n    return min(b - a for a, b in zip(ordered, ordered[1:]))\n",
)


# -- fishing -----------------------------------------------------------------------------------------------------------


def test_no_ordinary_utterance_is_taken_for_fishing() -> None:
    rows = meaning.labelled()[1] + meaning.labelled(CORPORA / "utterances.txt")[1]
    accused = [(text, suspicion.attempt(text)) for text in rows if suspicion.attempt(text)]
    assert len(accused) <= 0.01 * len(rows), accused


def test_every_family_has_lines_of_its_own() -> None:
    families = {family for author in learn_fishing.LEARNED for family, _ in learn_fishing.written_by(author)}
    assert families - {learn_fishing.FAIR} == set(redirects.REDIRECT)


@given(st.text(max_size=200))
def test_fishing_takes_any_text(text: str) -> None:
    assert suspicion.attempt(text) in {"", *redirects.REDIRECT}


# -- the gate on every shipped problem ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("It printed three for kayak and two for noon.", ""),
        ("For the empty text your function gave one, where zero was expected.", ""),
        ("Your code returned four for cabinet, and seven was wanted.", "okay, saved"),
    ],
)
def test_a_result_may_be_told_where_something_has_run(line: str, said: str) -> None:
    gate = GATES["longest_substring"]

    assert gate.check(line, said=said, rung=0, ran=False).blocked
    assert not gate.check(line, said=said, rung=0, ran=True).blocked


@pytest.mark.parametrize(
    "line",
    [
        "All seven passed, and the slowest took a tenth of a second.",
        "For the list three three the test wanted zero one and got nothing.",
        "The tests stopped it on the longest list after ten seconds.",
        "Six passed, one failed.",
    ],
)
def test_a_made_up_result_is_held_back_however_ordinary_its_words_are(line: str) -> None:
    assert GATES["two_sum"].check(line, said="did it work?", rung=0, ran=False).blocked
    assert not GATES["two_sum"].check(line, said="did it work?", rung=0, ran=True).blocked


@pytest.mark.parametrize(
    ("slug", "said", "first", "second"),
    [
        ("level_order", "two lists maybe", "Smooth, that.", "I'll just lean back."),
        (
            "search_rotated",
            "does python have binary search",
            "There's bisect.",
            "Try it on each of the two rising parts.",
        ),
    ],
)
def test_two_sentences_that_tell_only_together_are_not_both_said(slug: str, said: str, first: str, second: str) -> None:
    check = GATES[slug].check

    assert not check(first, said=said, rung=0).blocked
    assert not check(second, said=said, rung=0, recent=["So.", first]).blocked
    assert check(second, said=said, rung=0, recent=["So.", first], just_said=first).blocked


@pytest.mark.parametrize("slug", SHIPPED)
def test_the_problems_own_texts_pass_untouched(slug: str) -> None:
    problem, gate = SHIPPED[slug], GATES[slug]
    told = [problem.statement, problem.spoken, *(each.answer for each in problem.clarifications)]
    asked = [
        *problem.probes,
        *problem.examples_to_ask,
        *problem.optimizations,
        *problem.reflections,
        *problem.followups,
    ]
    for text in told + asked:
        for sentence in sentences(text):
            passage = gate.check(sentence, said="", rung=0)
            assert (passage.text, passage.blocked) == (sentence, ""), text
    for level in (1, 2, 3):
        for rung in problem.hints.rung(level):
            for sentence in (rung, *sentences(rung)):
                assert gate.check(sentence, said="", rung=level).text == sentence


def filled() -> Iterator[str]:
    """Every line the authored coach has, with its gaps filled."""
    for line in stock.every_line():
        yield from sentences(line.replace("}{", "} {").format(*["seven"] * 4))


@pytest.mark.parametrize("slug", SHIPPED)
def test_every_authored_line_passes_for_every_problem(slug: str) -> None:
    for line in filled():
        assert not GATES[slug].check(line, said="", rung=0).blocked, line


@pytest.mark.parametrize("slug", SHIPPED)
def test_the_reference_read_aloud_does_not_pass(slug: str) -> None:
    problem, gate = SHIPPED[slug], GATES[slug]
    body = [
        line.strip()
        for line in problem.reference.splitlines()
        if "=" in line or line.strip().startswith(("for", "if", "while"))
    ]
    assert body
    assert all(gate.check(line, said="", rung=3).blocked for line in body)


@pytest.mark.parametrize("slug", SHIPPED)
def test_never_say_is_never_said(slug: str) -> None:
    for line in SHIPPED[slug].hints.never_say:
        assert GATES[slug].check(line, said="", rung=3).blocked, line
        assert GATES[slug].check(f"You know what? {line.upper()}!", said="", rung=3).blocked, line


@pytest.mark.parametrize("slug", SHIPPED)
def test_concepts_are_not_named_first_however_disguised(slug: str) -> None:
    gate = GATES[slug]
    for concept in SHIPPED[slug].hints.concepts:
        if concept.rung < 4:
            continue
        phrase = next(say for say in concept.says if len(say) > 4)
        spaced = " ".join(phrase.replace(" ", ""))
        disguises = [
            phrase,
            phrase.upper(),
            phrase.replace(" ", "-"),
            phrase.replace("e", "е"),
            phrase.replace("a", "a\u200b"),
        ]
        for disguise in [*disguises, spaced]:
            assert gate.check(f"Have you looked into {disguise} yet?", said="", rung=3).blocked, disguise


# -- the gate on one problem we know by heart --------------------------------------------------------------------------


@pytest.fixture(scope="module")
def gate() -> Gate:
    return Gate(PROBLEM, sense)


def test_a_concept_may_be_named_from_its_rung_on(gate: Gate) -> None:
    line = "What changes once it is sorted?"
    assert gate.check(line, said="", rung=2).blocked == "names sorting"
    assert gate.check(line, said="", rung=3).text == line


def test_a_hint_is_free_from_its_level_on_and_not_before(gate: Gate) -> None:
    assert gate.check("What would be easier if neighbours stood side by side?", said="", rung=1).blocked
    assert not gate.check("What would be easier if neighbours stood side by side?", said="", rung=2).blocked


@pytest.mark.parametrize(
    "said", ["i would try sorting the list", "def f(nums):\n    nums.sort()\n", "x = sorted(nums)\nlet me see"]
)
def test_what_the_candidate_said_or_wrote_may_be_named(gate: Gate, said: str) -> None:
    line = "What does sorting cost you?"
    assert gate.check(line, said="", rung=0).blocked
    assert gate.check(line, said=said, rung=0).text == line


@pytest.mark.parametrize(
    ("said", "line"),
    [
        ("seen = {}\nlet me think", "What do you keep in the dictionary?"),
        ("seen = set()", "You add to a set, using a set: what for?"),
        ("maybe a heap", "What would the heap contain?"),
        ("I'd use a priority queue", "What goes into the heap first?"),
    ],
)
def test_writing_a_thing_counts_as_naming_it(gate: Gate, said: str, line: str) -> None:
    assert gate.check(line, said=said, rung=0).text == line


def test_a_function_that_calls_itself_names_recursion() -> None:
    gate, line = GATES["level_order"], "Where does the recursion stop?"
    assert gate.check(line, said="def walk(n):\n    return 1\n", rung=0).blocked
    assert not gate.check(line, said="def walk(n):\n    return walk(n - 1)\n", rung=0).blocked


def test_a_line_never_to_be_said_is_free_once_the_candidate_has_named_what_it_names() -> None:
    gate, line = GATES["number_of_islands"], "You said depth first search: which step of the problem is it for?"
    assert gate.check(line, said="", rung=0).blocked
    assert not gate.check(line, said="perhaps a depth first traversal", rung=0).blocked


def test_the_reference_in_spoken_words_does_not_pass_unless_the_candidate_wrote_it() -> None:
    gate = Gate(replace(PROBLEM, reference="def f(nums):\n    return following - current - slack\n"), sense)
    line = "Consider following minus current minus slack in each round."
    assert gate.check(line, said="", rung=3).blocked == "reads like the reference"
    assert not gate.check(line, said="i take following minus current minus slack", rung=0).blocked


def test_a_replacement_passes_even_where_a_concept_is_a_common_word() -> None:
    hints = replace(
        PROBLEM.hints, concepts=(Concept("seeing", ("noticed", "example", "pattern", "smallest input", "your idea")),)
    )
    gate = Gate(replace(PROBLEM, hints=hints), sense)
    assert gate.check("Have you noticed anything?", said="", rung=0).blocked
    for line in redirects.SOCRATIC:
        assert not gate.check(line, said="", rung=0).blocked


@pytest.mark.parametrize(
    "line",
    [
        "You should use a heap.",
        "Yes, exactly, a heap.",
        "A heap is the right choice.",
        "No, it's not a heap.",
        "You could go with a heap here.",
    ],
)
def test_naming_it_first_does_not_buy_a_verdict(gate: Gate, line: str) -> None:
    assert gate.check(line, said="i think a heap could work", rung=3).blocked


def test_yes_after_a_guess_is_an_answer_and_yes_after_a_question_is_not(gate: Gate) -> None:
    for line in ("Yes.", "Exactly!", "No, not quite.", "You're right."):
        assert gate.check(line, said="code\nis it a heap", rung=0).blocked, line
        assert not gate.check(line, said="is it a heap\ncan the list be empty", rung=0).blocked, line
    assert not gate.check("No, there are at least two numbers.", said="is it a heap", rung=0).blocked


@pytest.mark.parametrize("slug", SHIPPED)
def test_no_clarification_makes_a_bare_yes_free(slug: str) -> None:
    for line in ("Yes.", "No.", "Exactly.", "Not necessarily, no."):
        assert GATES[slug].check(line, said="is it a trie", rung=3).blocked, line


def test_words_of_the_statement_are_nobodys_secret(gate: Gate) -> None:
    assert not gate.check("Who stands first in the queue?", said="", rung=0).blocked
    assert not gate.check("What does smallest_gap([1, 5]) give, with nums = [1, 5]?", said="", rung=0).blocked


def test_the_reason_is_told_and_the_line_replaced_by_a_question(gate: Gate) -> None:
    passage = gate.check("You should use a heap.", said="", rung=0)
    assert passage.blocked == "pushes a technique"
    assert passage.text in redirects.SOCRATIC


def test_replacements_vary() -> None:
    gate = Gate(PROBLEM, sense)
    replaced = {
        gate.check(f"You should use a heap, {word}.", said="", rung=0).text
        for word in ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"]
    }
    assert len(replaced) > 3


SAYABLE = st.sampled_from(
    [
        "You should use a heap.",
        "Yes.",
        "What if the list were sorted?",
        "x = sorted(nums)",
        "the answer is",
        "for i in range of n",
    ]
)


@given(
    SAYABLE | st.text(max_size=120),
    st.sampled_from(["", "is it a heap", "x = {}"]) | st.text(max_size=60),
    st.integers(0, 3),
)
def test_the_gate_takes_anything_and_twice_is_as_good_as_once(sentence: str, said: str, rung: int) -> None:
    gate = GATES["two_sum"]
    once = gate.check(sentence, said=said, rung=rung)
    twice = gate.check(once.text, said=said, rung=rung)
    assert twice.text == once.text
    assert twice.blocked == ""
    assert once.blocked or once.text == sentence


@pytest.mark.parametrize("reference", ["", "function solve(a) { return a; }", "def f(:\n", "\x00", "((((" * 500])
def test_a_gate_can_be_made_whatever_the_reference(reference: str) -> None:
    odd = Gate(replace(PROBLEM, reference=reference), sense)
    assert odd.check("What do you think?", said="", rung=0).text == "What do you think?"


def test_the_gate_is_quick_enough_to_stand_before_a_voice() -> None:
    said = ("i would go through the list and keep what i have seen so far and then look it up\n" * 150) + "is it a heap"
    gate, times = GATES["two_sum"], []
    told = [*filled(), *syntax.ALL]
    for line in told:  # its rules are compiled when they are first needed, once
        gate.check(line, said="is it a heap", rung=0)
    for line in told:
        start = time.thread_time()
        gate.check(line, said=said, rung=0)
        times.append(time.thread_time() - start)
    # Processor time, so that a busy machine is no slow gate.
    # Measured at 0.1 ms; a rule that backtracks without bounds would be a thousand times slower.
    assert statistics.median(times) < 0.01
    assert max(times) < 0.5


def test_a_hostile_sentence_does_not_stall_the_gate() -> None:
    GATES["two_sum"].check("b " * 400, said="y(" * 2000, rung=0)  # the rules that look at such a line are compiled once
    for piece in ("a ", "you could ", "x.", "is in ", "(", "for i in ", "h e a p ", "use a "):
        start = time.thread_time()
        GATES["two_sum"].check(piece * (800 // len(piece)), said="x(" * 2000, rung=0)
        assert time.thread_time() - start < 1.0, piece


def test_only_the_safeguards_make_a_passed_text() -> None:
    for path in (Path(__file__).resolve().parents[1] / "mochid").rglob("*.py"):
        makes = re.search(r"\bPassed\(", path.read_text(encoding="utf-8"))
        assert not makes or path.stem == "safeguards", path


# -- what no list foresees ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "line",
    [
        "You could lay them out from small to large.",
        "Lay them out from small to large.",
        "What if you laid them out from small to large?",
        "Wouldn't it help to lay them out first?",
        "Only those that stand next to each other matter.",
    ],
)
def test_what_nobody_vouches_for_is_held_back(line: str) -> None:
    assert GATES["merge_intervals"].check(line, said="", rung=0).blocked


def test_an_open_question_may_have_a_word_of_its_own_two_are_a_doubt(gate: Gate) -> None:
    def doubts(line: str) -> set[str]:
        return {*gate.look(line, Heard(""), 0, [], False).doubts}

    assert not doubts("What would a gardener do?")
    assert doubts("What would a gardener with a rake do?") == {"brings"}


def test_what_mochi_told_the_coach_may_be_said(gate: Gate) -> None:
    line = "The zigzag goes before the zebra."
    assert gate.check(line, said="", rung=0).blocked
    assert not gate.check(line, said="", rung=0, given="the zigzag goes before the zebra").blocked


@pytest.mark.parametrize(
    "line",
    [
        "This loop runs again for each round of the one around it: how many rounds in all, for n items?",
        "Can `two_sum` reach its end without a `return`? What comes back then?",
        "solution.py has a NUL byte in line 1, so it is not a text that Python would run.",
        "solution.py is not in /home/me/work now; I'll read it as soon as you save it there.",
    ],
)
def test_what_a_save_showed_is_asked_in_every_problem_word_for_word(line: str) -> None:
    for slug, shipped in GATES.items():
        for sentence in sentences(without_code(line)):
            assert not shipped.check(sentence, said="", rung=0, given=line).blocked, (slug, sentence)


@pytest.mark.parametrize(
    "line",
    [
        "You're on the right track with the dictionary!",
        "You're on the right track.",
        "You are heading in the right direction.",
        "Good instinct with the hash map.",
        "Great call to use a dictionary.",
        "You're getting warmer.",
    ],
)
@pytest.mark.parametrize("latest", ["let me code", "just tell me", "hmm I'm not sure how to speed it up"])
def test_a_guess_is_not_confirmed_some_turns_later_either(line: str, latest: str) -> None:
    said = f"I'd start by checking all pairs\nis it a hash map?\n{latest}"
    assert GATES["two_sum"].check(line, said=said, rung=0).blocked


def test_one_may_be_asked_how_to_know_the_right_track() -> None:
    line = "What would tell you that you're on the right track?"
    assert not GATES["two_sum"].check(line, said="is it a hash map?\nlet me code", rung=0).blocked


def test_a_question_in_place_of_what_was_held_back_is_a_new_one(gate: Gate) -> None:
    said: list[str] = []
    for _ in redirects.SOCRATIC:
        said.append(gate.check("The zigzag goes before the zebra.", said="", rung=0, recent=said).text)
    assert len(set(said)) == len(redirects.SOCRATIC)


def test_kind_words_around_a_leak_do_not_thin_it() -> None:
    gate = GATES["merge_intervals"]
    leak = "you could lay them out from small to large"
    assert gate.check(f"{leak.capitalize()}.", said="", rung=0).blocked
    kind = "take your time, there's no rush, I'm listening, tell me whenever you're ready"
    assert gate.check(f"{kind.capitalize()}, {leak}, and thanks for thinking aloud.", said="", rung=0).blocked


@pytest.mark.parametrize(
    ("said", "line"),
    [
        ("is it a heap", "Trust your gut."),
        ("is it a heap", "Who told you?"),
        ("is it a heap", "Why not."),
        ("maybe a trie", "I can't say, but you're getting warm."),
        ("so a sliding window then", "Are you quite sure?"),
        ("a heap", "You have a good memory."),
    ],
)
def test_even_a_smile_after_a_guess_is_an_answer(gate: Gate, said: str, line: str) -> None:
    assert gate.check(line, said=said, rung=0).blocked


@pytest.mark.parametrize(
    "line", ["I won't say.", "What makes you think of it?", "I'd rather not say, how would you check?", "Tell me why."]
)
def test_after_a_guess_one_may_ask_back_or_decline(gate: Gate, line: str) -> None:
    assert not gate.check(line, said="is it a heap", rung=0).blocked


@pytest.mark.parametrize(
    ("before", "last"),
    [
        (["How are you?", "Everything clear?", "Any questions?"], "Please go on."),
        (["H.", "E.", "A."], "P."),
        (["That was a union."], "Find out more."),
    ],
)
def test_the_last_piece_of_a_leak_is_held_back(gate: Gate, before: list[str], last: str) -> None:
    assert not gate.check("Please go on.", said="", rung=0).blocked
    assert gate.check(last, said="", rung=0, recent=before).blocked


def test_a_hint_that_is_not_open_is_held_back_word_for_word_and_nearly_so() -> None:
    gate = GATES["two_sum"]
    hint = SHIPPED["two_sum"].hints.level_2[0]
    assert gate.check("What exactly would its partner have to be, given the target?", said="", rung=1).blocked
    assert gate.check("Given the target, what exactly would the partner have to be?", said="", rung=1).blocked
    assert not gate.check(hint, said="", rung=2).blocked


@pytest.mark.parametrize(
    ("asked", "line"),
    [
        ("how do i sort a list by a key", "Pass a function as key to sorted."),
        ("how do i get a default from a dict", "The get method takes a default."),
        ("how do i import deque", "From collections import deque."),
    ],
)
def test_questions_about_the_language_are_answered_freely(gate: Gate, asked: str, line: str) -> None:
    assert not gate.check(line, said=asked, rung=0).blocked


@pytest.mark.parametrize(
    "line", ["All six tests pass.", "You have ten minutes left.", "No spelling games, I'm afraid."]
)
def test_results_and_the_clock_are_no_answers_to_a_guess(gate: Gate, line: str) -> None:
    assert not gate.check(line, said="is it a heap", rung=0).blocked
