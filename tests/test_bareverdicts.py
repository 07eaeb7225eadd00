"""Whoever has just named a way hears neither yes nor no, however short it is put."""

import pytest

from tests import shipped

pytestmark = pytest.mark.fast

NAMED = {
    "top_k_frequent": ("a heap", "a hash map"),
    "two_sum": ("a hash map", "sorting"),
    "valid_parentheses": ("a stack",),
    "search_rotated": ("binary search",),
    "climbing_stairs": ("dynamic programming",),
    "merge_intervals": ("sorting", "a sweep line"),
}
PUT = ("is it {}?", "should i go with {}?", "i think {} could work", "so {} then?", "i would use {}")
VERDICTS = """
No, it's not {}. | It isn't {}. | Not {}, no. | Nah. | Nope. | Correct. | That's correct. | Yes, use it. | Go for it. | Forget it.
Keep going with that idea. | Good idea. | That would work. | That won't work. | That's too slow. | That's not it.
Try something else. | Not that one. | That one, yes. | I like it. | I wouldn't. | You got it. | Bingo. | Exactly. | Not really.
Kind of. | Almost. | Close. | Sure, use {}. | Yes, {}. | {}, yes. | {}, exactly. | {} it is. | Let's go with {}. | Let's use {}.
Perhaps not {}. | Maybe not. | Probably. | I don't think so. | I agree. | I disagree. | Of course. | Not necessarily. | It does.
There's something better. | There's a better way. | That's one way. | That's the way. | It would. | Good call. | Nice. | Spot on.
Way to go. | Good thinking. | I'd rule it out. | Drop it. | Start coding that. | Write that down. | Yup, that one. | Think again.
Sounds like a plan. | Look elsewhere. | Sounds about right. | Not what I'd do. | Same here. | Couldn't agree more. | There you go.
Now you're talking. | Nailed it. | Jackpot. | That's a dead end. | Useless. | Very promising. | I see potential. | Worth a try.
I doubt it. | In part. | Trust yourself. | Think bigger. | Finally. | My thoughts exactly. | Unlikely. | Good place to start.
"""
NEUTRAL = """
Okay. | I see. | Tell me more. | Why that? | What would it hold? | {}, you say. | Take your time. | How would that go? | Go on.
I won't say. | What makes you think so? | Thank you. | Walk me through it. | What would that cost?
"""


def each(text: str) -> list[str]:
    return [line.strip() for line in text.replace("\n", "|").split("|") if line.strip()]


@pytest.mark.parametrize("verdict", each(VERDICTS))
def test_a_bare_verdict_on_a_way_that_was_named_is_held_back(verdict: str) -> None:
    for slug, names in NAMED.items():
        for name in names:
            for put in PUT:
                line = verdict.format(name)
                passage = shipped.GATES[slug].check(line, said=put.format(name), rung=0)
                assert passage.blocked, (slug, put.format(name), line)


@pytest.mark.parametrize("line", each(NEUTRAL))
def test_what_is_no_verdict_is_said(line: str) -> None:
    for slug, names in NAMED.items():
        for name in names:
            for put in PUT:
                assert not shipped.GATES[slug].check(line.format(name), said=put.format(name), rung=0).blocked, (
                    slug,
                    put,
                )


STEPS = {
    "two_sum": ("do i check before i insert?", "is it n log n?", "should i look for target minus the number?"),
    "valid_parentheses": (
        "should i compare it with the last one i opened?",
        "do i check at the end that nothing is left?",
    ),
    "merge_intervals": ("so i only compare with the last one i kept?", "do i take the later end?"),
    "number_of_islands": ("should i turn the land to water when i visit it?",),
    "lru_cache": (
        "do i need the neighbours of each folder?",
        "should the newest go to the front?",
    ),
}


@pytest.mark.parametrize(
    "verdict",
    ["Yes.", "Right.", "Exactly.", "No.", "Not quite.", "You should.", "You do.", "No, it isn't.", "Of course."],
)
def test_nor_is_a_step_in_everyday_words_judged(verdict: str) -> None:
    for slug, steps in STEPS.items():
        for step in steps:
            assert shipped.GATES[slug].check(verdict, said=step, rung=0).blocked, (slug, step)


@pytest.mark.parametrize(
    ("slug", "asked"),
    [
        ("two_sum", "can the list be empty?"),
        ("two_sum", "do i return the indices?"),
        ("two_sum", "may i use the same number twice?"),
        ("two_sum", "should i read it out loud?"),
        ("two_sum", "can you hear me?"),
        ("number_of_islands", "do corners count?"),
        ("climbing_stairs", "can n be zero?"),
        ("merge_intervals", "do touching ones merge?"),
    ],
)
def test_a_question_about_the_problem_or_the_talk_may_be_answered_in_a_word(slug: str, asked: str) -> None:
    for word in ("Yes.", "No.", "Right."):
        assert not shipped.GATES[slug].check(word, said=asked, rung=0).blocked


IN_PASSING = """
That works, what does that cost? | Of course, walk me through it. | Not really, walk me through it. | No, what else have you got?
Definitely, how would you write it? | Exactly, go on. | Good idea, what would it hold? | I doubt it, walk me through it.
What makes that the right choice? | Explain why that works so well. | Tell me what goes wrong with it. | Why is that overkill?
How does that save you the second loop? | So why does it work? | Where does it fail? | What makes it such a good fit?
"""
OPEN = """
What makes you think that it works? | Tell me why you think it would work. | Where could it go wrong? | Would that work, and why?
No, I won't tell you, what do you think? | What does it cost? | How would that go? | What would make it a good choice?
"""


@pytest.mark.parametrize("line", each(IN_PASSING))
def test_a_guess_is_not_judged_in_passing(line: str) -> None:
    for slug, names in NAMED.items():
        for name in names:
            assert shipped.GATES[slug].check(line, said=f"is it {name}?", rung=0).blocked, (slug, name)


@pytest.mark.parametrize("line", each(OPEN))
def test_what_takes_no_verdict_for_granted_may_be_asked_after_a_guess(line: str) -> None:
    for slug, names in NAMED.items():
        for name in names:
            assert not shipped.GATES[slug].check(line, said=f"is it {name}?", rung=0).blocked, (slug, name)


@pytest.mark.parametrize(
    "pressed", ["Hello?", "So?", "Just yes or no.", "Please tell me.", "You did not answer me.", "Because it is quick."]
)
@pytest.mark.parametrize("verdict", ["Yes.", "It would work.", "That is right.", "Your idea won't work.", "Nope."])
def test_a_guess_stands_until_something_else_is_asked(pressed: str, verdict: str) -> None:
    for slug, names in NAMED.items():
        for name in names:
            gate = shipped.GATES[slug]
            assert gate.check(verdict, said=f"is it {name}?\n{pressed}", rung=0).blocked, (slug, name)
            assert gate.check(verdict, said=f"is it {name}?\nHm.\n{pressed}", rung=0).blocked, (slug, name)


def test_what_was_asked_after_the_guess_may_be_answered() -> None:
    gate = shipped.GATES["two_sum"]

    assert not gate.check("Yes.", said="is it a hash map?\nCan the list be empty?", rung=0).blocked
    assert not gate.check("Yes, loud and clear.", said="is it a hash map?\nCan you hear me?", rung=0).blocked
