"""The interviewer's conduct over whole interviews: brief, one question at a time, no line twice, no praise, patient, honest."""

import random
import re
from collections import defaultdict
from collections.abc import Callable
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from mochid.interview.meaning.costs import claimed
from mochid.interview.meaning.intents import Intent
from mochid.interview.session import live
from mochid.interview.words.sentences import sentences
from mochid.reports import Verdict
from mochid.settings import CoachSettings, Settings
from mochid.talk import Purpose
from tests.evening import KINDS, TALK, Evening, Sentence, play
from tests.shipped import SHIPPED
from tests.test_authored import INFORMATION, PRAISE

SLUGS = sorted(SHIPPED)
READ_OUT = {Purpose.PRESENT, Purpose.HINT, Purpose.TROUBLE}
REPEATS = {Intent.REPEAT, Intent.CLARIFY, Intent.SYNTAX, Intent.META}
"""Where the same question gets the same answer, or saying it again is the point."""
PASSES = re.compile(r"\b(?:all|every)\b.*\bpass", re.IGNORECASE)
CASE = re.compile(r'the case "([^"]+)"')
HAMMERS = {"fast and wrong", "fisher", "gibberish", "injector"}
"""Kinds that say or do the same thing so often that any stock runs out."""


@cache
def evening(kind: str, slug: str, seed: int) -> Evening:
    return play(kind, slug, seed)


def turns(evening: Evening) -> list[list[Sentence]]:
    found: dict[int, list[Sentence]] = defaultdict(list)
    for sentence in evening.sentences:
        found[sentence.turn].append(sentence)
    return list(found.values())


# -- the rules ---------------------------------------------------------------------------------------------------------


def brief_and_one_question(evening: Evening) -> None:
    for turn in turns(evening):
        ask = turn[0].ask
        if ask.purpose is Purpose.PRESENT or ask.intent == Intent.REPEAT:
            continue
        assert len(turn) <= 2 or ask.purpose in READ_OUT, [one.text for one in turn]
        assert sum(one.text.count("?") for one in turn) <= 1, [one.text for one in turn]


def says_nothing_twice(evening: Evening, most: int, apart: float) -> None:
    """Each line is heard at most so often, and so many seconds apart; one that was cut short may come again."""
    free = INFORMATION | {s for c in evening.problem.clarifications for s in sentences(c.answer)}
    said: dict[str, list[Sentence]] = defaultdict(list)
    for one in (one for one in evening.sentences if (one.turn, one.text) in evening.heard and not one.blocked):
        if one.ask.intent not in REPEATS and one.ask.purpose is not Purpose.PRESENT and one.text not in free:
            said[one.text].append(one)
    for text, times in said.items():
        assert len(times) <= most, (text, [round(one.at) for one in times])
        assert all(b.at - a.at >= apart for a, b in pairwise(times)), (
            text,
            [one.at for one in times],
        )


def praises_nothing(evening: Evening) -> None:
    for one in evening.sentences:
        assert not PRAISE.search(one.text), one.text


def invents_no_result(evening: Evening) -> None:
    for one in evening.sentences:
        if PASSES.search(one.text) and one.ask.purpose is not Purpose.STEP and "simplest" not in one.text:
            assert one.report is not None, one.text
            assert one.report.verdict is Verdict.PASS, one.text
        if named := CASE.search(one.text):
            assert one.report is not None
            failing = {" ".join(case.name.split()) for case in one.report.cases if case.verdict is not Verdict.PASS}
            assert named[1] in failing, one.text


def waits_after_a_question(evening: Evening) -> None:
    """Who was asked something hears nothing else for five seconds, unless they spoke or gave a command; or it is all over."""
    last = {turn[0].turn: turn[-1].text for turn in turns(evening)}
    for (began, before), (at, ask) in pairwise(evening.asks):
        end = evening.ended.get(before.turn)
        if end is None or ask.purpose is Purpose.CLOSING or not last[before.turn].endswith("?"):
            continue
        answered = any(began < when <= at for when in evening.acts)
        assert answered or at - end >= 5.0 - 1e-6, (last[before.turn], ask.purpose, at - end)


def asks_for_the_cost(evening: Evening) -> None:
    if "complexity" not in evening.phases:
        return
    named = any(claimed(text) for _, text in evening.said)
    about = re.compile(r"\b(?:cost|time|memory|steps|grow|slow)", re.IGNORECASE)
    asked = any(one.text.endswith("?") and about.search(one.text) for one in evening.sentences)
    assert named or asked


def is_hardly_ever_held_back(evening: Evening) -> None:
    """The coach's own lines pass the gate, but for one in fifty at most."""
    blocked = [(one.text, one.blocked) for one in evening.sentences if one.blocked]
    assert len(blocked) <= max(1, len(evening.sentences) // 50), blocked


RULES = (
    brief_and_one_question,
    praises_nothing,
    invents_no_result,
    waits_after_a_question,
    asks_for_the_cost,
    is_hardly_ever_held_back,
)


# -- over eight kinds of candidate -------------------------------------------------------------------------------------

PLAYED = [(kind, SLUGS[(3 * at + k) % len(SLUGS)], at) for at, kind in enumerate(KINDS) for k in range(2)]
over_evenings = pytest.mark.parametrize(("kind", "slug", "seed"), PLAYED, ids=[f"{k}-{s}" for k, s, _ in PLAYED])


@over_evenings
@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_the_interviewer_keeps_to_the_rules(kind: str, slug: str, seed: int, rule: object) -> None:
    assert callable(rule)
    rule(evening(kind, slug, seed))


@over_evenings
def test_no_line_is_said_twice_to_who_does_not_hammer(kind: str, slug: str, seed: int) -> None:
    hammers = kind in HAMMERS
    says_nothing_twice(evening(kind, slug, seed), most=6 if hammers else 1, apart=60.0)


@over_evenings
def test_an_interview_of_half_an_hour_is_company_and_comes_to_an_end(kind: str, slug: str, seed: int) -> None:
    played = evening(kind, slug, seed)
    assert played.phases[-1] == "done"
    assert len({one.text for one in played.sentences}) >= (20 if kind == "silent genius" else 40)


def test_another_seed_is_another_evening_and_the_same_is_the_same() -> None:
    texts = [tuple(one.text for one in play("slow and correct", "two_sum", seed).sentences) for seed in (1, 1, 2)]
    assert texts[0] == texts[1]
    shared = set(texts[0]) & set(texts[2])
    assert len(shared) < 0.6 * len(set(texts[0]))


@pytest.mark.parametrize(("slug", "seed", "pause"), [("merge_intervals", 8, 8.0), ("top_k_frequent", 5, 12.0)])
def test_who_talks_without_a_pause_to_the_end_hears_nothing_twice(slug: str, seed: int, pause: float) -> None:
    chance = random.Random(seed)
    played = Evening(slug, seed)
    saved = {8: 1, 14: 3, 20: 5, 26: 999}
    while played.now < 40 * 60 and live(played.state):
        for minute in [minute for minute in saved if played.now > minute * 60]:
            played.saves(f"# passes {saved.pop(minute)}\n# version {minute}")
        played.says(chance.choice(TALK))
        played.waits(chance.uniform(0.4, 1.6) * pause)

    assert played.now > 25 * 60, "it was a long talk"
    assert len({one.text for one in played.sentences}) > 140
    says_nothing_twice(played, most=1, apart=60.0)


# -- over anything -----------------------------------------------------------------------------------------------------


# Evenings in which the interviewer once slipped: an offer, a result or a phase on the heels of a question, two questions in a turn.
SLIPPED = (
    ("fisher", "climbing_stairs", 1, "supportive", "balanced", False),
    ("silent genius", "longest_substring", 8445, "challenging", "insistent", False),
    ("fisher", "longest_substring", 2785, "supportive", "gentle", True),
    ("lost beginner", "climbing_stairs", 4357, "challenging", "insistent", False),
    ("lost beginner", "lru_cache", 3048, "challenging", "balanced", True),
    ("talker without code", "top_k_frequent", 3854, "neutral", "insistent", False),
    ("talker without code", "merge_intervals", 6320, "challenging", "balanced", True),
    ("fisher", "longest_substring", 6517, "challenging", "balanced", True),
    ("fast and wrong", "search_rotated", 2620, "neutral", "balanced", False),
    ("fisher", "lru_cache", 4918, "challenging", "balanced", True),
    ("talker without code", "level_order", 7027, "supportive", "gentle", False),
)


def slipped(test: Callable[..., None]) -> Callable[..., None]:
    """Those evenings, at every run."""
    names = ("kind", "slug", "seed", "personality", "helpfulness", "code_hints")
    for values in SLIPPED:
        test = example(**dict(zip(names, values, strict=True)))(test)
    return test


@slipped
@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    kind=st.sampled_from(sorted(KINDS)),
    slug=st.sampled_from(SLUGS),
    seed=st.integers(0, 10_000),
    personality=st.sampled_from(["supportive", "neutral", "challenging"]),
    helpfulness=st.sampled_from(["gentle", "balanced", "insistent"]),
    code_hints=st.booleans(),
)
def test_the_rules_hold_whoever_comes(
    kind: str, slug: str, seed: int, personality: str, helpfulness: str, code_hints: bool
) -> None:
    coach = CoachSettings(personality=personality, helpfulness=helpfulness, allow_code_hints=code_hints)  # type: ignore[arg-type]
    played = play(kind, slug, seed, Settings(coach=coach), minutes=25)
    for rule in RULES:
        rule(played)
    hammers = kind in HAMMERS
    says_nothing_twice(played, most=6 if hammers else 2, apart=45.0 if hammers else 600.0)  # the stock is finite


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.lists(
        st.one_of(st.text(max_size=60), st.sampled_from(["run", "hint", "next", "save 2", "save 999"])), max_size=25
    )
)
def test_the_rules_hold_whatever_is_said_and_done(moves: list[str]) -> None:
    from mochid.protocol import Next

    played = Evening("two_sum", 3)
    for number, move in enumerate(moves):
        played.waits(15)
        if move.startswith("save "):
            played.saves(f"# passes {move[5:]}\n# version {number}")
        elif move == "next":
            played.does(Next())
        else:
            played.types(move)
    played.waits(60)
    for rule in (brief_and_one_question, praises_nothing, invents_no_result):
        rule(played)


# -- over the stories --------------------------------------------------------------------------------------------------

STORIES = sorted((Path(__file__).parent / "stories").glob("*.txt"))


@pytest.mark.parametrize("story", STORIES, ids=lambda path: path.stem)
def test_the_stories_hold_no_line_twice_and_no_praise(story: Path) -> None:
    text = story.read_text(encoding="utf-8")
    said = re.findall(r"^  \d\d:\d\d interviewer: (.+?)(?: --)?$", text, re.MULTILINE)
    again = re.search(r"says .*(?:repeat|say that again)", text)
    cut = set(re.findall(r"interviewer: (.+?) --$", text, re.MULTILINE))
    twice = {
        line
        for line in said
        if said.count(line) > 1 and line not in INFORMATION and not any(line.startswith(c) for c in cut)
    }
    assert again or not twice, twice
    assert not [line for line in said if PRAISE.search(line)]


# -- fishing -----------------------------------------------------------------------------------------------------------

FISHED = (
    "so what's the catch here",
    "would a hash map be a good idea",
    "what would you use here",
    "is there a smarter way than two loops",
    "can this be done in linear time",
    "do you want me to use a heap",
    "do you know the solution",
    "how many pointers do I need",
)


@pytest.mark.parametrize("slug", ["two_sum", "top_k_frequent", "climbing_stairs"])
@pytest.mark.parametrize("question", FISHED)
def test_who_fishes_is_not_answered_as_if_it_were_about_the_statement(slug: str, question: str) -> None:
    played = Evening(slug, 3)
    played.waits(30)
    played.says(question)
    played.waits(3)
    (_, ask) = played.asks[-1]
    heard = " ".join(one.text for one in played.sentences if one.turn == ask.turn)

    assert ask.purpose is Purpose.REDIRECT
    assert heard.endswith("?")
    assert not [c.answer for c in played.problem.clarifications if c.answer in heard]
    assert "statement" not in heard


# -- quoting -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("said", "theirs", "ours"),
    [
        ("I would loop over all pairs of numbers", "all pairs", "brute force"),
        ("I'd take two for loops, one inside the other", "two for loops", "nested loops"),
        ("I would sort them with a merge sort", "sorting them", "divide and conquer"),
        ("I'd do it recursively, from the end", "recursively", "recursion"),
    ],
)
@pytest.mark.parametrize("seed", range(3))
def test_the_interviewer_quotes_the_candidates_own_words(said: str, theirs: str, ours: str, seed: int) -> None:
    played = Evening("two_sum", seed)
    played.waits(30)
    for _ in range(4):
        played.says(said)
        played.waits(20)
    heard = [one for one in played.sentences if one.ask.intent == Intent.PLAN and not one.blocked]

    assert any(theirs in one.text for one in heard)
    assert not [one.text for one in played.sentences if ours in one.text]
    assert not [(one.text, one.blocked) for one in played.sentences if one.blocked]
