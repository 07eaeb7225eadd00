"""The interviewer remembers its lines, and has another as long as there is one."""

import pytest
from msgspec.structs import replace

from mochid.interview.coach.recall import Recall
from mochid.interview.meaning.intents import Intent
from mochid.talk import Line
from tests.test_authored import turn

pytestmark = pytest.mark.fast

POOL = ("One thing?", "First this. And another?", "A third with {}?")


def remembering(*lines: tuple[str, str], seed: int = 1) -> Recall:
    talk = tuple(Line(seq, 0.0, who, text, turn=seq) for seq, (who, text) in enumerate(lines))  # type: ignore[arg-type]
    return Recall(replace(turn(), transcript=talk, seed=seed))


def test_a_line_is_said_when_its_last_sentence_was() -> None:
    memory = remembering(("interviewer", "one thing"), ("interviewer", "And another?"))
    assert memory.said("One thing?")
    assert memory.said("First this. And another?")
    assert not memory.said("First this.")


def test_lines_come_once_each_and_then_from_the_oldest() -> None:
    talk: list[tuple[str, str]] = []
    for _ in range(3):
        talk.append(("interviewer", remembering(*talk).pick(POOL, "x")))
    assert {text for _, text in talk} == {line.format("x") for line in POOL}
    assert remembering(*talk).fresh(POOL, "x") == ""
    assert remembering(*talk).pick(POOL, "x") == talk[0][1]


def test_the_order_is_the_seeds() -> None:
    many = tuple(f"Line {n}?" for n in range(20))
    assert remembering(seed=1).pick(many) == remembering(seed=1).pick(many)
    assert len({remembering(seed=seed).pick(many) for seed in range(20)}) > 5


def test_an_ordered_pool_is_gone_through_in_order() -> None:
    assert remembering().ahead(POOL[:2]) == POOL[0]
    assert remembering(("interviewer", POOL[0])).ahead(POOL[:2]) == POOL[1]
    assert remembering(("interviewer", POOL[0]), ("interviewer", POOL[1])).ahead(POOL[:2]) == ""


def test_the_last_words_are_the_whole_last_turn() -> None:
    talk = (
        Line(1, 0.0, "interviewer", "A.", turn=1),
        Line(2, 0.0, "interviewer", "B.", turn=2),
        Line(3, 0.0, "interviewer", "C?", turn=2),
    )
    memory = Recall(replace(turn(), transcript=talk))
    assert [line.text for line in memory.last_words] == ["B.", "C?"]
    assert remembering().last_words == ()


def test_what_came_since_the_candidate_spoke() -> None:
    memory = remembering(
        ("interviewer", "A."), ("candidate", "hm"), ("interviewer", "B."), ("note", "a save"), ("interviewer", "C.")
    )
    assert memory.since_candidate() == ("C.", "B.")


def test_what_the_candidate_spoke_of() -> None:
    memory = remembering(("candidate", "for example with two and seven"))
    assert memory.spoke_of(Intent.EXAMPLE)
    assert not memory.spoke_of(Intent.COMPLEXITY)


def test_braces_in_a_filled_in_word_do_no_harm() -> None:
    assert remembering().pick(("Why {}?",), "a {} of {x}") == "Why a {} of {x}?"
