"""What the statement says is read out; that it leaves something open is said of nothing else than its rules."""

import pytest

from mochid.interview.coach import asides, lines, nudges, replies
from mochid.interview.coach.authored import reply
from mochid.interview.meaning import nearest, subjects
from mochid.interview.words.wording import opening
from mochid.talk import Line
from tests.shipped import GATES, SHIPPED
from tests.test_authored import turn

pytestmark = pytest.mark.fast


def say(slug: str, said: str, phase: str = "understanding", **more: object) -> str:
    problem = SHIPPED[slug]
    known = tuple((one.asks, one.answer) for one in problem.clarifications)
    told = turn(
        said=said, phase=phase, clarifications=known, statement=problem.statement, spoken=problem.spoken, **more
    )
    return " ".join(reply(told))


@pytest.mark.parametrize("slug", SHIPPED)
def test_every_sentence_that_is_read_out_can_be_said_and_passes_the_gate(slug: str) -> None:
    told = nearest.sayable(SHIPPED[slug].statement)
    assert len(told) >= 3
    for sentence in told:
        assert not GATES[slug].check(sentence, said="what does that mean", rung=0).blocked, sentence
        assert not set(sentence) & set("`_()[]<>=*"), sentence


def test_numbers_and_names_of_the_statement_are_put_in_words() -> None:
    said = nearest.sayable("`get(key)` gives `-1` then.\n\n- `1 <= k <= 9`\n\n### Examples\n\n    f(1)  -> 2.\n")
    assert said == ("Get of key gives minus one then.",)


@pytest.mark.parametrize(
    ("slug", "said", "piece"),
    [
        (
            "lru_cache",
            "by oldest you mean the one inserted first, or the one touched least recently?",
            "least recently",
        ),
        ("lru_cache", "when it's full and I add a new one the oldest gets kicked out, right?", "least recently"),
        ("lru_cache", "which one is thrown out if there is no more room?", "least recently"),
        ("lru_cache", "if I put a key that's already in there, does it throw anything out?", "Nothing else leaves"),
        ("lru_cache", "what does get give me for something that isn't in the cache?", "minus one"),
        ("top_k_frequent", "order of the answer is important or no?", "Any order will do"),
        ("search_rotated", "if not find what i give back?", "minus one"),
        ("longest_substring", "are emojis possible", "Any character"),
        ("climbing_stairs", "what happens for n = 0?", "exactly one way"),
        ("climbing_stairs", "can make three step in one time?", "One stair or two"),
        ("climbing_stairs", "can it be negative?", "never negative"),
        ("lru_cache", "does put also count as touching it?", "so does every put"),
    ],
)
def test_what_an_author_has_answered_is_answered_however_poor_the_english(slug: str, said: str, piece: str) -> None:
    assert piece in say(slug, said)


@pytest.mark.parametrize(
    ("slug", "said", "piece"),
    [
        ("top_k_frequent", "what is meaning of k?", "Return the k different numbers"),
        ("longest_substring", "what means piece?", "A piece is made of neighbouring characters"),
        ("longest_substring", "sorry, what does the word piece mean?", "A piece is made of neighbouring characters"),
        ("number_of_islands", "what is an island?", "An island is a group of land squares"),
        ("lru_cache", "what is capacity?", "capacity"),
        ("longest_substring", "piece means it has to be in one go, without gaps?", "without gaps"),
    ],
)
def test_what_only_the_statement_says_is_read_from_it(slug: str, said: str, piece: str) -> None:
    spoken = say(slug, said)
    assert piece in spoken
    assert spoken not in lines.YOUR_ASSUMPTION


def test_a_word_of_the_story_or_of_the_interviewer_is_called_so() -> None:
    assert say("top_k_frequent", "what word means 'shelf'?") in asides.WORD_OF_THE_STORY
    assert say("top_k_frequent", "what means 'tally'?") in asides.WORD_UNKNOWN
    mine = (Line(1, 0.0, "interviewer", "What would you tally first?", turn=1),)
    assert say("top_k_frequent", "what means 'tally'?", transcript=mine) in asides.WORD_OF_MINE


@pytest.mark.parametrize(
    "said",
    [
        "how i sort number in js, default sort is like string no?",
        "what mean 'const', i can change the map if is const?",
        "in javascript is map keep the order of insert?",
        "does go have a built in for this",
        "in python, does del on a dict entry cost constant time?",
        "does java keep the order of the keys in a hashmap?",
        "is a set keeping the insertion order?",
    ],
)
@pytest.mark.parametrize("slug", ["top_k_frequent", "lru_cache"])
def test_a_question_about_the_language_is_no_question_about_the_statement(slug: str, said: str) -> None:
    assert say(slug, said, phase="coding") in (*asides.LOOK_UP, *replies.A_TOOL)


@pytest.mark.parametrize(
    "said",
    [
        "does it go up and down",
        "can the text be cut in one go",
        "may i use the library of java",
        "can it go past the end",
    ],
)
def test_the_word_go_or_a_permission_makes_it_no_question_about_the_language(said: str) -> None:
    assert not subjects.of_the_language(opening(said))


NO_RULE = (
    *(lines.YOUR_ASSUMPTION + asides.ASK_OTHERWISE),
    *(
        f"{lead} {sentence}"
        for lead in asides.THE_STATEMENT_SAYS
        for one in SHIPPED.values()
        for sentence in nearest.sayable(one.statement)
    ),
)


@pytest.mark.parametrize("slug", SHIPPED)
@pytest.mark.parametrize("phase", ["coding", "debugging", "complexity"])
@pytest.mark.parametrize(
    "said",
    [
        "ah the count is undefined plus one so it is NaN, yes?",
        "now is green all, i am happy :)",
        "sort cost is n, yes?",
        "are you back?",
        "are you still there?",
        "can we skip the talk?",
        "should they be red right now?",
        "is there anything you'd want me to improve?",
        "could the start go backwards?",
        "am I at least close?",
        "what name do you want then?",
    ],
)
def test_where_no_rule_is_asked_for_nobody_is_sent_to_the_statement(slug: str, phase: str, said: str) -> None:
    assert say(slug, said, phase) not in NO_RULE


@pytest.mark.parametrize(
    ("said", "pool"),
    [
        ("are you back?", asides.REACHES_ME),
        ("are you there", asides.REACHES_ME),
        ("can we skip the talk?", asides.HOW_TO_GO_ON),
        ("could we do it without the questions?", asides.HOW_TO_GO_ON),
        ("should they be red right now?", asides.RED_FIRST),
        ("is it normal that all tests are red?", asides.RED_FIRST),
        ("is there anything you'd want me to improve?", asides.HOW_AM_I),
    ],
)
def test_what_is_asked_of_the_talk_or_of_the_tests_has_its_own_answer(said: str, pool: lines.Pool) -> None:
    assert say("two_sum", said, "approach") in pool


def test_who_wants_to_know_if_they_are_close_hears_neither_yes_nor_no() -> None:
    for said in ("am I at least close?", "am I even near?", "am I far off?"):
        spoken = say("longest_substring", said, "debugging")
        assert any(spoken.startswith(line) for line in replies.AS_WANTED), said
        assert any(spoken.endswith(line) for line in nudges.DOUBT), said


def test_the_name_of_what_is_to_be_written_is_told() -> None:
    assert "climbing stairs" in say("climbing_stairs", "what name do you want then?", "coding")
    assert all(nearest.called(problem.statement) for problem in SHIPPED.values())


def test_a_rule_of_which_nothing_is_written_is_still_theirs_to_decide() -> None:
    assert say("two_sum", "what about emojis") in lines.YOUR_ASSUMPTION


def test_what_comes_of_an_example_of_the_statement_is_told_for_a_single_number_too() -> None:
    assert "climbing stairs of 4 gives 5" in say("climbing_stairs", "what is the answer for 4?")
    assert "gives" not in say("climbing_stairs", "what is the answer for 9?")
