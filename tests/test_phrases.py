"""The notation for ways of saying things means what its examples say."""

import pytest

from mochid.interview.words.phrases import Phrases
from mochid.interview.words.wording import core, tidied

pytestmark = pytest.mark.fast


@pytest.mark.parametrize(
    ("phrase", "yes", "no"),
    [
        ("can/could you help", ["can you help", "oh could you help me"], ["you can help", "can youhelp"]),
        ("need (some) (more) help", ["i need help", "need some more help"], ["need any help"]),
        ("hint~", ["a hint", "hints please"], ["hinting", "chint"]),
        ("confus*", ["confused", "so confusing"], ["unconfused"]),
        ("say _ again", ["say that again"], ["say again", "say it once again"]),
        ("read ... again", ["read again", "read it to me again"], ["read it"]),
        ("^ stop $", ["stop"], ["please stop", "stop it"]),
        ("run it !in/through", ["run it", "run it now"], ["run it through", "i run it in a loop"]),
        ("hold-on/wait", ["hold on", "wait a bit"], ["hold it on"]),
        ("# a comment\nhello", ["hello"], ["a comment"]),
        ("(the/my) code $", ["run the code", "code"], ["code it"]),
    ],
)
def test_the_notation(phrase: str, yes: list[str], no: list[str]) -> None:
    rule = Phrases(phrase)
    assert [text for text in yes if not rule.search(text)] == []
    assert [text for text in no if rule.search(text)] == []


def test_a_name_in_capitals_stands_for_a_token() -> None:
    assert Phrases("the COLOUR one", COLOUR="red/dark-blue").search("take the dark blue one")


def test_parts_can_be_taken_out_and_wholes_recognised() -> None:
    rule = Phrases("um/uh")
    assert rule.without("um so uh well um") == "so well"
    assert rule.whole("um uh um")
    assert not rule.whole("um so")
    assert rule.found("so uh well") == "uh"
    assert rule.found("so well") == ""


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("I’m DONE!", "i am done"),
        ("ill use it, dont worry", "i will use it do not worry"),
        ("Can't we re-run it?", "can not we rerun it ?"),
        ("that's O(n)", "that is o(n)"),
        ("mm-hm", "mmhm"),
        ("  ", ""),
    ],
)
def test_text_is_brought_into_one_form(text: str, plain: str) -> None:
    assert tidied(text) == plain


@pytest.mark.parametrize(
    ("plain", "left"),
    [
        ("um okay so i think i would use it", "i would use it"),
        ("i do not think that works", "i do not think that works"),
        ("okay so well", ""),
        ("no i am good", "i am good"),
        ("no more questions", "no more questions"),
    ],
)
def test_what_carries_no_meaning_is_dropped(plain: str, left: str) -> None:
    assert core(plain) == left
