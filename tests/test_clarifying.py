"""A question gets an answer that fits it, or one that fits any."""

import re

import pytest

from mochid.interview.coach import asides, clarifying, glossary, lines, nudges, questions, redirects
from mochid.interview.coach.authored import reply
from mochid.interview.meaning import suspicion
from mochid.interview.words.sentences import sentences
from mochid.reports import Growth
from mochid.talk import Line, Purpose
from tests.shipped import SHIPPED
from tests.test_authored import FAILING, PASSING, turn

pytestmark = pytest.mark.fast

HEADY = {sentences(line)[-1] for line in lines.YOUR_ASSUMPTION}
"""What is only said of something that a statement could settle."""


@pytest.mark.parametrize("said", ["Which test fails?", "Why does the test [3, 3] fail?", "why is it failing"])
@pytest.mark.parametrize("phase", ["coding", "testing", "optimization"])
def test_what_fails_is_told_whenever_it_is_asked(said: str, phase: str) -> None:
    assert "equal values" in reply(turn(said=said, phase=phase, report=FAILING))[0]


def test_what_fails_before_any_run_is_found_out_by_saving() -> None:
    assert " ".join(reply(turn(said="Which test fails?", phase="coding"))) in lines.TESTS_ON_SAVE


def test_what_would_fail_is_no_question_about_the_report() -> None:
    assert "equal values" not in " ".join(reply(turn(said="which input would make it fail?", report=FAILING)))


def test_nothing_fails_when_all_passes() -> None:
    assert "pass" in reply(turn(said="Which test fails?", phase="testing", report=PASSING))[0]


@pytest.mark.parametrize(
    "said",
    ["Or is bucket counting what you're fishing for? You can at least rule one out.", "I take your silence as a yes."],
)
def test_silence_is_no_yes_and_nothing_is_ruled_out(said: str) -> None:
    assert suspicion.attempt(said) == "elimination"


def test_an_idea_put_as_a_question_is_no_question_about_the_problem() -> None:
    said = "maybe I could keep a start, and move it when a letter comes twice?"
    assert " ".join(reply(turn(said=said, phase="optimization"))) in redirects.REDIRECT["guess"]


@pytest.mark.parametrize(
    "said", ["can I just loop twice?", "could I go through all pairs?", "should I compare each with each?"]
)
def test_a_way_of_theirs_is_a_guess_though_it_is_put_as_a_question(said: str) -> None:
    assert ask("two_sum", said, "approach") in redirects.REDIRECT["guess"]


@pytest.mark.parametrize("said", ["can I sort the list?", "may I use numpy?", "can I change the list?"])
def test_leave_that_an_author_gives_is_given(said: str) -> None:
    assert ask("two_sum", said, "approach") not in redirects.REDIRECT["guess"]


@pytest.mark.parametrize("said", ["I'd use a stack. Good?", "I'd use a linked list. Good?", "what if I use two loops"])
def test_a_guess_gets_neither_yes_nor_no(said: str) -> None:
    assert " ".join(reply(turn(said=said))) in redirects.REDIRECT["guess"]


@pytest.mark.parametrize("phase", ["understanding", "approach", "coding"])
def test_the_tail_of_a_plan_is_redirected_wherever_it_is_said(phase: str) -> None:
    for said in ("I'd use a stack. Is that right?", "I'll go through it twice, does that work?"):
        assert " ".join(reply(turn(said=said, phase=phase))) in redirects.REDIRECT["guess"]
        assert " ".join(reply(turn(Purpose.PHASE, said=said, phase="approach"))) in redirects.REDIRECT["guess"]


def test_whether_their_own_way_copes_is_theirs_to_trace() -> None:
    assert " ".join(reply(turn(said="Does my approach handle ([)]?"))) in asides.TRACE_OWN
    assert " ".join(reply(turn(said="does this work for [3, 3]?", phase="coding"))) in asides.TRACE_OWN


def test_whether_it_passes_is_for_the_tests_to_say() -> None:
    assert " ".join(reply(turn(said="will it pass?", phase="coding"))) in lines.TESTS_ON_SAVE


def test_who_wants_their_code_liked_is_the_judge_of_it() -> None:
    lead, question = reply(turn(said="does my code look okay?", phase="coding"))
    assert lead in nudges.NO_VERDICT
    assert question in nudges.DOUBT


def test_the_problem_in_their_own_words_is_held_against_the_statement() -> None:
    said = "so I have a list with prices and I have to find two that together make the gift card, right?"
    assert " ".join(reply(turn(said=said, phase="understanding"))) in nudges.READ_IT_SO


def test_one_odd_word_in_a_plain_question_was_heard_well() -> None:
    assert " ".join(reply(turn(said="what about emojis"))) in lines.YOUR_ASSUMPTION


@pytest.mark.parametrize(
    "said",
    [
        "Can it be solved in O(n)?",
        "what is the last in first out thing called?",
        "what do you call a thing that is last in first out",
    ],
)
def test_a_name_or_a_bound_is_not_confirmed(said: str) -> None:
    assert suspicion.attempt(said)


@pytest.mark.parametrize("said", ["Can you see my screen?", "Is this a common question?", "why is it so?"])
def test_a_question_about_something_else_is_not_answered_with_the_statement(said: str) -> None:
    spoken = reply(turn(said=said))
    assert " ".join(spoken) in asides.ASKED_BACK
    assert spoken[-1] not in HEADY


@pytest.mark.parametrize("said", ["is it a half snap", "what is that blue moon", "banana telephone under the"])
def test_what_seems_misheard_is_asked_for_again_but_never_what_was_typed(said: str) -> None:
    assert " ".join(reply(turn(said=said))) in asides.MISHEARD
    assert " ".join(reply(turn(said=said, typed=True))) not in (*asides.MISHEARD, *lines.NOT_FOLLOWED)


@pytest.mark.parametrize("said", ["the last one in the row", "may the capacity be zero"])
def test_one_odd_word_does_not_make_it_misheard(said: str) -> None:
    assert " ".join(reply(turn(said=said))) not in asides.MISHEARD


def test_it_is_not_asked_for_a_third_time_in_a_row() -> None:
    said = "is it a half snap"
    transcript = (
        Line(1, 0.0, "candidate", said),
        Line(2, 0.0, "interviewer", asides.MISHEARD[0], turn=1),
        Line(3, 0.0, "candidate", said),
        Line(4, 0.0, "interviewer", asides.MISHEARD[3], turn=2),
        Line(5, 0.0, "candidate", said),
    )
    assert " ".join(reply(turn(said=said, transcript=transcript))) not in asides.MISHEARD
    assert " ".join(reply(turn(said=said, transcript=transcript[2:]))) in asides.MISHEARD


def test_another_question_comes_after_a_first_one() -> None:
    first = reply(turn(Purpose.HINT, rung_text="What now?"))[0]
    said = tuple(Line(seq, 0.0, "interviewer", text, turn=seq) for seq, text in enumerate(nudges.HINT_LEAD))
    assert first in nudges.HINT_LEAD
    assert reply(turn(Purpose.HINT, rung_text="What now?", transcript=said))[0] in nudges.HINT_LEAD_AGAIN


def test_who_is_not_heard_is_not_greeted_twice() -> None:
    hello = (Line(1, 0.0, "interviewer", lines.GREET[0].split(". ")[1], turn=1),)
    assert " ".join(reply(turn(Purpose.GREET, phase="calibration", transcript=hello))) in lines.SPEAK_UP


ANYTHING = "Any of the numbers, and the target as well, may be negative or zero."


@pytest.mark.parametrize("said", ["can there be negative numbers?", "Can there be negative numbers", "can it be zero?"])
def test_a_plain_question_is_answered_with_yes_or_no_in_its_authors_words(said: str) -> None:
    assert reply(turn(said=said, phase="understanding"))[-1] == f"Yes, any{ANYTHING[3:]}"


@pytest.mark.parametrize(
    "said",
    [
        "so negative numbers are not allowed, right?",
        "there are no negative numbers, correct?",
        "so they can't be negative",
        "are they all positive?",
        "are the numbers non-negative?",
        "can't there be negative numbers?",
        "only positive numbers, right?",
        "negative numbers never occur, or do they?",
        "I assume the numbers are never negative",
        "which numbers can be negative?",
    ],
)
def test_whatever_was_claimed_only_the_rule_is_told(said: str) -> None:
    assert reply(turn(said=said, phase="understanding"))[-1] == ANYTHING


_YES = re.compile(r"(?:yes|no|not necessarily)\b", re.IGNORECASE)


@pytest.mark.parametrize("slug", SHIPPED)
def test_a_statement_or_a_question_for_the_contrary_is_never_affirmed(slug: str) -> None:
    problem = SHIPPED[slug]
    known = tuple((one.asks, one.answer) for one in problem.clarifications)
    for asks, _ in known:
        for claim in (f"so {ask}, right?" for ask in asks):
            said = reply(turn(said=claim, phase="understanding", clarifications=known, statement=problem.statement))
            assert not any(_YES.match(sentence) for sentence in said), (claim, said)


@pytest.mark.parametrize("slug", SHIPPED)
def test_an_answer_stands_without_its_yes_or_no(slug: str) -> None:
    for one in SHIPPED[slug].clarifications:
        rest = clarifying.without_verdict(one.answer)
        assert rest[0].isupper()
        assert len(rest.split()) > 2
        assert "that can happen" not in rest.lower()


def ask(slug: str, said: str, phase: str = "understanding") -> str:
    problem = SHIPPED[slug]
    known = tuple((one.asks, one.answer) for one in problem.clarifications)
    told = turn(
        said=said,
        phase=phase,
        typed=True,
        clarifications=known,
        statement=problem.statement,
        spoken=problem.spoken,
    )
    return " ".join(reply(told))


@pytest.mark.parametrize(
    ("slug", "said", "piece"),
    [
        ("number_of_islands", "Is the grid always rectangular?", "It is a rectangle"),
        ("number_of_islands", "Are the cells numbers or characters?", "Whole numbers, one for land"),
        ("number_of_islands", "What should I return if there's no land?", "you return zero"),
        ("number_of_islands", "What does a 2 mean in the grid?", "nothing else"),
        ("number_of_islands", "Is the grid sorted?", "no order in it"),
        ("number_of_islands", "Can I use Java streams?", "standard library"),
        ("number_of_islands", "Should I worry about memory?", "Extra memory is fine"),
        ("level_order", "how is the tree passed to me?", "gets the root"),
        ("level_order", "do I have to write the TreeNode class?", "is there already"),
        ("two_sum", "what does target mean?", "gift card"),
        ("two_sum", "I don't understand. what does target mean?", "gift card"),
        ("two_sum", "I'm confused, what is an index?", "counting from zero"),
        ("top_k_frequent", "what does frequent mean?", "how often it appears"),
        ("valid_parentheses", "what does valid mean?", "fit together"),
        ("longest_substring", "bytes or characters?", "counts as one"),
        ("longest_substring", "is the text sorted?", "in any order"),
        ("merge_intervals", "what does an interval look like?", "first its start"),
        ("search_rotated", "what should I return if there is none?", "minus one"),
        ("climbing_stairs", "what does steps mean?", "how many stairs"),
        ("lru_cache", "what should I return if there is none?", "minus one"),
        ("lru_cache", "how are the operations passed?", "read no operations"),
        ("lru_cache", "can I use OrderedDict?", "standard library"),
        ("two_sum", "can I use numpy?", "standard library"),
        ("two_sum", "may I sort the list?", "You may, as long as"),
        ("two_sum", "can I sort it?", "You may, as long as"),
        ("top_k_frequent", "can I sort the list?", "You may do with the list"),
        ("search_rotated", "is the list sorted?", "was in rising order"),
        ("level_order", "what does TreeNode look like?", "three attributes"),
        ("level_order", "should empty children be in the output?", "don't appear"),
        ("valid_parentheses", "what does balanced mean?", "fit together"),
    ],
)
def test_what_a_stranger_asks_of_the_statement_is_answered(slug: str, said: str, piece: str) -> None:
    assert piece in ask(slug, said)


@pytest.mark.parametrize(
    "said",
    [
        "or is the text not ASCII?",
        "could it be unicode?",
        "does the text contain emojis?",
        "can there be accents in the text?",
        "are umlauts possible?",
        "only a to z?",
        "what alphabet is used?",
        "are there digits in the string?",
        "could there be Chinese characters?",
        "should I handle foreign alphabets?",
        "how many different characters can there be?",
        "is it utf-8?",
        "could there be newlines?",
        "any restrictions on the characters?",
    ],
)
@pytest.mark.parametrize("phase", ["understanding", "coding", "debugging"])
def test_which_characters_there_may_be_is_not_theirs_to_decide(said: str, phase: str) -> None:
    assert "letters of any alphabet" in ask("longest_substring", said, phase)
    assert "six bracket characters" in ask("valid_parentheses", said, phase)


@pytest.mark.parametrize(
    "said",
    [
        "does upper part mean the larger numbers?",
        "is the upper part the larger numbers?",
        "by upper part do you mean the bigger half?",
        "what is the upper part?",
        "do the larger numbers come first?",
    ],
)
def test_which_part_is_the_upper_one_is_decided_by_the_statement(said: str) -> None:
    assert "The upper part is the one behind the cut" in ask("search_rotated", said)


LEFT = {line.format("about twenty five minutes") for line in asides.TIME_LEFT}


@pytest.mark.parametrize(
    "said",
    [
        "how long is this going to take?",
        "how long does this part last?",
        "how long does it usually take?",
        "how long do we have?",
        "how long have I been coding?",
        "how long may I think?",
        "how long is the session?",
        "how long until the end?",
        "how much longer?",
        "how much time do I have left?",
        "how many minutes do I have?",
        "roughly how long does this go on?",
    ],
)
@pytest.mark.parametrize("slug", ["two_sum", "top_k_frequent", "longest_substring"])
def test_how_long_the_talk_goes_on_is_asked_of_the_clock(slug: str, said: str) -> None:
    assert ask(slug, said) in LEFT
    assert ask(slug, said, "coding") in LEFT


@pytest.mark.parametrize(
    ("slug", "said", "piece"),
    [
        ("two_sum", "how long is it?", "hundred thousand numbers"),
        ("two_sum", "how long can it be?", "hundred thousand numbers"),
        ("longest_substring", "how long is the text?", "fifty thousand characters"),
        ("merge_intervals", "how long is the list of intervals?", "hundred thousand"),
        ("two_sum", "how long may it run?", asides.HOW_FAST),
        ("two_sum", "how long may the function take?", asides.HOW_FAST),
    ],
)
def test_how_long_the_list_is_and_a_run_may_be_are_not(slug: str, said: str, piece: str) -> None:
    assert piece in ask(slug, said)


@pytest.mark.parametrize("slug", ["two_sum", "number_of_islands", "lru_cache"])
def test_a_time_limit_is_no_limit_of_the_input(slug: str) -> None:
    assert asides.HOW_FAST in ask(slug, "is there a time limit?") or slug == "lru_cache"


@pytest.mark.parametrize(
    ("slug", "said"),
    [("lru_cache", "what is a ledger?"), ("level_order", "what is a ledger?"), ("two_sum", "what is a ledger?")],
)
def test_a_word_that_no_statement_has_may_be_looked_up(slug: str, said: str) -> None:
    assert ask(slug, said) in asides.WORD_UNKNOWN


@pytest.mark.parametrize("slug", SHIPPED)
def test_streams_the_library_and_memory_are_settled_for_every_problem(slug: str) -> None:
    for said in ("can I use streams?", "can I use a library?", "may I use the standard library?"):
        assert "standard library" in ask(slug, said), said
    known = [one.answer for one in SHIPPED[slug].clarifications]
    assert any(text in ask(slug, "should I worry about memory?") for text in known)


@pytest.mark.parametrize("phase", ["complexity", "followup"])
@pytest.mark.parametrize(
    "said",
    [
        "what would you change if the grid did not fit in memory?",
        "what would I have to change if it were larger than memory?",
        "would anything change if diagonals counted?",
        "what if the map doesn't fit in memory?",
    ],
)
def test_what_would_change_is_no_question_whether_the_input_may_be_changed(said: str, phase: str) -> None:
    spoken = ask("number_of_islands", said, phase)
    assert not any(
        clarifying.without_verdict(one.answer) in spoken for one in SHIPPED["number_of_islands"].clarifications
    )


@pytest.mark.parametrize("said", ["may I change the grid?", "would you mind if I change the grid?"])
def test_whether_the_input_may_be_changed_is_still_answered(said: str) -> None:
    assert "You may change the grid" in ask("number_of_islands", said)


def test_a_technique_that_a_library_has_ready_is_no_less_a_guess() -> None:
    said = "can I use a library function for binary search?"
    assert ask("search_rotated", said, "approach") in redirects.REDIRECT["guess"]


def test_another_question_with_the_same_answer_is_not_met_with_the_same_lines() -> None:
    slug = "number_of_islands"
    problem = SHIPPED[slug]
    known = tuple((one.asks, one.answer) for one in problem.clarifications)
    first = reply(turn(said="Does recursion depth worry you?", clarifications=known, typed=True))
    asked = Line(1, 0.0, "candidate", "Does recursion depth worry you?")
    told = tuple(Line(2 + at, 0.0, "interviewer", text, turn=1) for at, text in enumerate(first))
    other = "Could 90000 recursive calls overflow the stack?"
    second = reply(turn(said=other, clarifications=known, typed=True, transcript=(asked, *told)))
    assert second[0] in asides.SAME_AS_BEFORE
    assert second[1:] != first
    again = reply(turn(said=asked.text, clarifications=known, typed=True, transcript=(asked, *told)))
    assert again == first  # who asks the same again may not have heard it


@pytest.mark.parametrize(
    "said", ["what is complexity?", "what does complexity mean?", "I don't understand. what does complexity mean?"]
)
def test_a_word_of_the_trade_is_explained(said: str) -> None:
    for slug in SHIPPED:
        assert glossary.meaning("complexity") in ask(slug, said)


@pytest.mark.parametrize(
    "said", ["what would you change if the grid did not fit in memory?", "would it change if diagonals counted?"]
)
def test_who_supposes_another_problem_is_asked_for_their_own_view(said: str) -> None:
    assert ask("number_of_islands", said, "complexity") in asides.ASKED_BACK


@pytest.mark.parametrize(
    "said",
    [
        "hi. so ties? if two books were borrowed equally often",
        "Hello there, what about ties?",
        "good morning mochi, can there be a tie?",
        "what about the tie though, if 3rd and 4th are equal, which one do you want?",
        "the statement doesn't say about ties",
        "your text never mentions ties",
        "hey, I'd like to know what happens with ties",
    ],
)
def test_a_question_is_answered_behind_a_greeting_and_as_a_statement_too(said: str) -> None:
    assert "never so that it is in doubt" in ask("top_k_frequent", said)


@pytest.mark.parametrize("said", ["hi", "hello there", "good morning!", "hi mochi, how are you?"])
def test_a_greeting_by_itself_stays_one(said: str) -> None:
    told = reply(turn(said=said, phase="understanding", typed=True))[0]
    assert told in (*asides.HELLO, *asides.FINE_THANKS, *asides.STILL_HERE, *asides.REACHES_ME)


@pytest.mark.parametrize(
    ("slug", "said", "pieces"),
    [
        (
            "search_rotated",
            "are the values sorted before rotating, ascending? and duplicates?",
            ("rose from", "only once"),
        ),
        ("longest_substring", "case sensitive? spaces count?", ("Case matters", "A space is")),
        (
            "level_order",
            "Morning. I'd like to know how the tree is represented and what comes back for an empty one.",
            ("gets the root", "return an empty list"),
        ),
        ("merge_intervals", "can an interval be a single point, start == end", ("may be equal",)),
        ("lru_cache", "does get count as using it?", ("counts as use",)),
        ("climbing_stairs", "so 1+2 and 2+1 are two different ways yes?", ("order matters",)),
    ],
)
def test_each_of_two_questions_is_answered(slug: str, said: str, pieces: tuple[str, ...]) -> None:
    answered = ask(slug, said)
    assert all(piece in answered for piece in pieces), answered


@pytest.mark.parametrize(
    "said",
    ["can u say the problem again simpler", "say the problem once more in plain words", "repeat the task but shorter"],
)
def test_who_wants_it_simpler_hears_the_statement_without_the_story(said: str) -> None:
    assert ask("climbing_stairs", said).startswith("A staircase has")
    assert ask("climbing_stairs", "say the problem again").startswith("The keeper")


@pytest.mark.parametrize("said", ["okay how do you count it", "hm measured how", "how did you measure that?"])
def test_how_it_is_measured_is_told_and_left_to_them_to_judge(said: str) -> None:
    for phase in ("optimization", "complexity"):
        fact, question = reply(turn(said=said, phase=phase, report=PASSING))
        assert fact in questions.MEASURED_SO
        assert question in questions.WHAT_FOLLOWS


def test_between_which_sizes_it_was_measured_is_told() -> None:
    growth = Growth("O(n^2)", sizes=(32, 128, 600), sentence="between 32 and 600 elements the work grew like n squared")
    for said in ("how many elements did you use", "measured with what?"):
        assert "thirty two" in reply(turn(said=said, phase="complexity", report=PASSING, growth=growth))[0]


@pytest.mark.parametrize(
    "said", ["how do you count overlapping intervals?", "how do you know it is sorted?", "how do you count it?"]
)
def test_what_is_asked_of_the_problem_is_no_question_of_the_measurement(said: str) -> None:
    assert not set(reply(turn(said=said, phase="understanding"))) & {*questions.MEASURED_SO}


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (asides.PSEUDOCODE_WELCOME, "may I write pseudocode first?"),
        (asides.PSEUDOCODE_WELCOME, "would you be ok with pseudo code"),
        (asides.THINK_ALOUD, "should I talk while I code?"),
        (asides.THINK_ALOUD, "do you mind if I think out loud?"),
        (asides.THINK_ALOUD, "shall I explain first?"),
        (asides.THINK_ALOUD, "do you want me to explain my approach first?"),
        (asides.NO_MAIN_NEEDED, "do I need a main function"),
        (asides.KEEP_THE_NAME, "can I change the signature?"),
        (asides.KEEP_THE_NAME, "may I rename the parameters"),
        (asides.LIBRARY_WELCOME, "is it cheating if I use the built in sort?"),
        (asides.HOW_FAST, "can I start with something naive?"),
        (asides.HOW_FAST, "should I do the brute force first?"),
        (asides.HOW_FAST, "do you want an O(n) solution?"),
        (asides.HOW_FAST, "does it have to be linear?"),
        (asides.AS_FOR_A_COLLEAGUE, "do you care about readability?"),
        (asides.INPUT_AS_STATED, "do I need to validate the input?"),
    ],
)
def test_who_asks_how_they_may_work_is_told(answer: str, said: str) -> None:
    for phase in ("understanding", "approach", "coding"):
        assert answer in " ".join(reply(turn(said=said, phase=phase)))


@pytest.mark.parametrize(
    "said",
    [
        "is it O(n)?",
        "would O(n) be good enough?",
        "does the main loop run twice?",
        "can it change while I read it?",
        "what do you think of a naive approach?",
        "should the numbers be explained?",
        "is the plain list first sorted?",
        "why do people write the naive one first?",
    ],
)
def test_who_asks_something_else_is_not_told_how_to_work(said: str) -> None:
    spoken = " ".join(reply(turn(said=said, phase="approach")))
    for custom in (asides.HOW_FAST, asides.THINK_ALOUD, asides.NO_MAIN_NEEDED, asides.KEEP_THE_NAME):
        assert custom not in spoken


def test_where_the_statement_asks_for_a_cost_nobody_is_told_that_there_is_no_target() -> None:
    for said in ("must it be constant time?", "do you want O(1) for both?", "does get have to be constant?"):
        assert asides.HOW_FAST not in ask("lru_cache", said), said
