"""What a sentence means is weighed the same each time, to its last word, whatever it is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mochid.interview.sense import MOST, WINDOW, Reader, Whose
from mochid.models.sense import sense
from mochid.problems import bank
from tests import shipped
from tests.leakbench import corpus

pytestmark = pytest.mark.fast

READER = Reader(
    "\n".join(["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "?", *"abcdefghijklmnopqrstuvwxyz", "shelf", "##s"])
)
TEXT = st.text(max_size=300) | st.text("ab ?é’", max_size=300)


def whose(word: str) -> Whose:
    return Whose.SAID if word.startswith("shel") else Whose.NOBODYS


def nobodys(_: str) -> Whose:
    return Whose.NOBODYS


def test_the_net_was_taught_on_the_corpus_as_it_is() -> None:
    """If not: python -m tests.leakbench.teach."""
    assert sense().learned_from == corpus.digest()


def test_a_word_in_pieces_is_all_of_it_the_candidates() -> None:
    ((tokens, parts, kinds),) = READER.windows("Shelfs?", "a", whose)

    assert parts == [0, 0, 0, 0, 0, 1, 1]
    assert kinds == [0, 1, 1, 0, 0, 0, 0]
    assert len(tokens) == len(parts)


@given(many=st.integers(min_value=0, max_value=400))
def test_a_long_sentence_is_read_to_its_last_word(many: int) -> None:
    windows = list(READER.windows(" ".join(["a"] * many + ["b"]), "", nobodys))

    assert all(len(tokens) <= WINDOW + 3 for tokens, _, _ in windows)
    assert sum("b" in _words(tokens) for tokens, _, _ in windows) == 1
    assert sum(_words(tokens).count("a") for tokens, _, _ in windows) >= many


def _words(tokens: list[int]) -> str:
    return "".join("?????.abcdefghijklmnopqrstuvwxyz"[number] if number < 32 else "?" for number in tokens)


@given(sentence=TEXT, asked=TEXT)
def test_anything_can_be_weighed_and_weighs_the_same_twice(sentence: str, asked: str) -> None:
    weight = sense().weight(sentence, asked, nobodys)

    assert -MOST <= weight <= MOST
    assert sense().weight(sentence, asked, nobodys) == weight


def test_a_leak_weighs_more_than_a_question_in_its_words() -> None:
    scales = shipped.GATES["two_sum"].scales
    asked, known = "is it a hash map?", frozenset({"hash", "map"})
    fair = sense().weight("What would a hash map give you here?", asked, scales.whose(known))
    leak = sense().weight("What a hash map gives you is just what you are missing.", asked, scales.whose(known))

    assert leak > fair + 1


@pytest.mark.thorough
@pytest.mark.parametrize("slug", sorted(problem.slug for problem in bank.catalogue()[0]))
def test_a_leak_is_heard_in_a_flood_of_kind_words(slug: str) -> None:
    kind = "take all the time that you need for this, there is really no hurry at all, and we have the whole evening"
    leaks = [one for one in corpus.leaks_by("eleventh", list(shipped.SHIPPED.values())) if one.slug == slug]
    gate = shipped.GATES[slug]
    loud = [
        one for one in leaks if len(one.sentences) == 1 and gate.check(one.sentences[0], said=one.asked, rung=0).blocked
    ]
    drowned = [f"{kind}, {one.sentences[0].rstrip('.?!')}, and {kind}." for one in loud]

    through = [
        text for text, one in zip(drowned, loud, strict=True) if not gate.check(text, said=one.asked, rung=0).blocked
    ]
    assert len(through) <= 0.15 * len(drowned), through
