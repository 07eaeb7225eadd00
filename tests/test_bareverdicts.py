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
    "merge_intervals": ("sorting",),
}
PUT = ("is it {}?", "i think {} could work", "so {} then?", "i would use {}")
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
