"""What a word means is told where anybody has defined it; what stands in the title or in the file is not called unknown."""

import pytest

from mochid.interview.coach import asides, glossary
from mochid.interview.coach.authored import reply
from mochid.interview.meaning.intents import Intent, read
from tests.shipped import GATES, SHIPPED
from tests.test_authored import turn

pytestmark = pytest.mark.fast

STUB = "def solve(nums: list[int]) -> int:\n    raise NotImplementedError\n"
JAVA_STUB = 'int solve(int[] nums) {\n    throw new UnsupportedOperationException("not written yet");\n}\n'


def ask(slug: str, said: str, phase: str = "understanding", code: str = STUB) -> str:
    problem = SHIPPED[slug]
    told = turn(
        said=said,
        phase=phase,
        typed=True,
        code=code,
        title=problem.title,
        statement=problem.statement,
        spoken=problem.spoken,
        clarifications=tuple((one.asks, one.answer) for one in problem.clarifications),
    )
    return " ".join(reply(told))


@pytest.mark.parametrize(
    ("said", "term"),
    [
        ("what is big O again?", "big o"),
        ("what is space complexity?", "space complexity"),
        ("what does O(n) mean?", "o n"),
        ("what does O of 1 mean?", "o 1"),
        ("what does linear mean?", "linear"),
        ("can you explain big O?", "big o"),
        ("could you explain what big O is?", "big o"),
        ("remind me what amortized means", "amortized"),
        ("what do you mean by complexity?", "complexity"),
        ("what's the worst case?", "worst case"),
        ("what does log n mean?", "log n"),
        ("sorry, what is an edge case?", "edge case"),
        ("what is brute force?", "brute force"),
        ("what's a binary tree?", "binary tree"),
        ("I don't know what constant time means", "constant time"),
    ],
)
@pytest.mark.parametrize("phase", ["understanding", "approach", "complexity", "reflection"])
def test_what_every_book_says_is_said(said: str, term: str, phase: str) -> None:
    assert ask("two_sum", said, phase) == glossary.meaning(term)
    assert read(said) is not Intent.COMPLEXITY


@pytest.mark.parametrize(
    ("said", "term"),
    [
        ("whats an IndexError", "index error"),
        ("wots a key error", "key error"),
        ("what does it mean 'pop from empty list'", "pop from empty list"),
        ("what does list index out of range mean??", "index error"),
        ("What is a NullPointerException?", "npe"),
        ("what does nil pointer dereference mean", "npe"),
        ("never heard of a stack trace", "traceback"),
        ("what does 'got' mean and 'wanted'", "got"),
        ("what do got and wanted mean", "got"),
        ("whats the first to fix mean", "first to fix"),
        ("it says too slow? what does time limit mean", "time limit"),
        ("hm, it was stopped. whats a timeout", "time limit"),
        ("what's an assumption", "assumption"),
        ("what u mean by assumption?", "assumption"),
        ("sorry whats a combination", "combination"),
        ("and what's space", "space"),
        ("what does space mean", "space"),
        ("space means what?", "space"),
        ("whats n", "n"),
        ("what is an edge case? i heard that word once", "edge case"),
        ("idk what big o is", "big o"),
        ("whats inclusive mean", "inclusive"),
        ("what does distinct mean", "distinct"),
        ("whats a boolean", "boolean"),
        ("wat means complexity pls", "complexity"),
        ("what complexity mean?", "complexity"),
        ("not sure what amortized means", "amortized"),
        ("what is a hidden test", "hidden test"),
    ],
)
@pytest.mark.parametrize("phase", ["understanding", "debugging"])
def test_a_word_is_explained_in_whatever_english_it_is_asked_for(said: str, term: str, phase: str) -> None:
    assert ask("two_sum", said, phase) == glossary.meaning(term) != ""


@pytest.mark.parametrize("said", ["what's memo", "what does recursive mean", "what is a stack? i heard that word once"])
def test_what_the_name_of_a_technique_means_may_be_looked_up_with_a_remark_beside_it(said: str) -> None:
    assert ask("climbing_stairs", said, "debugging") in asides.WORD_OF_THE_TRADE


@pytest.mark.parametrize(
    "said",
    [
        "what is expected?",
        "what's the time limit?",
        "I get an index error",
        "is it linear?",
        "what is n squared for a hundred thousand?",
        "what is a heap? should I use one?",
        "it takes too much space",
        "what happens if the list is empty?",
    ],
)
def test_who_asks_for_something_else_hears_no_definition(said: str) -> None:
    assert ask("two_sum", said) not in {*glossary.LINES, *asides.WORD_OF_THE_TRADE}


def test_a_parameter_and_what_an_author_defines_are_theirs_though_every_book_has_the_word() -> None:
    assert ask("top_k_frequent", "what's k?") not in glossary.LINES
    told = turn(said="what's n?", phase="understanding", typed=True, statement="You get a whole number `n`, and count.")
    assert " ".join(reply(told)) not in glossary.LINES


@pytest.mark.parametrize("slug", SHIPPED)
def test_no_definition_gives_anything_away(slug: str) -> None:
    pools = (asides.WORD_OF_THE_TRADE, asides.WORD_OF_THE_TITLE, asides.WORD_OF_THE_FILE, asides.PLACEHOLDER)
    for line in {*glossary.LINES, *(line for pool in pools for line in pool)}:
        assert not GATES[slug].check(line, said="", rung=0).blocked, line


@pytest.mark.parametrize("said", ["what is a hash map?", "what's recursion?", "what are heaps?"])
def test_what_a_technique_is_may_be_looked_up(said: str) -> None:
    assert ask("two_sum", said) in asides.WORD_OF_THE_TRADE


@pytest.mark.parametrize("said", ["is it a heap?", "what about a hash map?", "would a stack work?"])
def test_a_guess_is_no_question_for_a_word(said: str) -> None:
    assert ask("two_sum", said) not in asides.WORD_OF_THE_TRADE


@pytest.mark.parametrize(
    ("slug", "said", "piece"),
    [
        ("lru_cache", "what does cache mean?", "a store of limited size"),
        ("lru_cache", "what's an LRU cache?", "a store of limited size"),
        ("lru_cache", "what do you mean by capacity?", "how many keys"),
        ("search_rotated", "what does rotated mean?", "cut once"),
        ("search_rotated", "what is a rotated list?", "cut once"),
        ("search_rotated", "does cut mean rotate?", "cut once"),
        ("longest_substring", "What do you mean by substring?", "contiguous"),
        ("longest_substring", "So is 'pwke' in 'pwwkew' a substring?", "contiguous"),
        ("longest_substring", 'is "ace" a substring of "abcde"?', "contiguous"),
        ("top_k_frequent", "what do you mean by frequent?", "how often it appears"),
        ("top_k_frequent", "does frequent mean it occurs often?", "how often it appears"),
        ("merge_intervals", "what does merge mean?", "become a single one"),
        ("number_of_islands", "what counts as an island?", "group of land squares"),
        ("number_of_islands", "what exactly is an island?", "group of land squares"),
        ("two_sum", "what does 'index' mean?", "counting from zero"),
    ],
)
def test_a_word_of_the_problem_is_explained_however_it_is_asked_for(slug: str, said: str, piece: str) -> None:
    assert piece in ask(slug, said)


@pytest.mark.parametrize("said", ["can I use a list?", "may we take an array?"])
def test_leave_to_use_a_thing_is_no_question_what_it_is(said: str) -> None:
    assert "You get a list" not in ask("two_sum", said)


def test_the_authors_own_definitions_answer_what_they_define() -> None:
    for slug, problem in SHIPPED.items():
        for one in problem.clarifications:
            for wording in one.asks:
                if wording.startswith(("what does ", "what do you mean by ")) and len(wording.split()) == 4:
                    assert one.answer in ask(slug, f"{wording}?"), wording


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("what's NotImplementedError?", STUB),
        ("what is NotImplementedError?", STUB),
        ("what does raise NotImplementedError mean?", STUB),
        ("what does UnsupportedOperationException mean?", JAVA_STUB),
    ],
)
@pytest.mark.parametrize("phase", ["understanding", "coding"])
def test_the_line_that_stands_in_the_file_to_begin_with_is_explained(said: str, code: str, phase: str) -> None:
    assert ask("two_sum", said, phase, code) in asides.PLACEHOLDER


def test_a_word_of_the_file_or_of_the_title_is_not_called_unknown() -> None:
    assert ask("two_sum", "what does raise mean?") in asides.WORD_OF_THE_FILE
    assert ask("two_sum", "what does raise mean?", code="") in asides.WORD_UNKNOWN
    said = turn(said="what does gizmo mean?", phase="understanding", typed=True, title="Gizmo Sort")
    assert " ".join(reply(said)) in asides.WORD_OF_THE_TITLE
