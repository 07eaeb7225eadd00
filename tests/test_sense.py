"""What a sentence means is weighed the same each time, to its last word, whatever it is."""

from functools import cache
from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mochid import graphs
from mochid.interview.gate.sense import MOST, WINDOW, Beside, Reader, Sense, Whose
from mochid.models.sense import NETS, sense
from mochid.problems import bank
from tests import shipped
from tests.leakbench import corpus

pytestmark = pytest.mark.fast

READER = Reader(
    "\n".join(["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "?", *"abcdefghijklmnopqrstuvwxyz", "shelf", "##s"])
)
TEXT = st.text(max_size=300) | st.text("ab ?é’", max_size=300)


@cache
def each_net() -> list[Sense]:
    folder = files("mochid.models")
    return [Sense([graphs.opened((folder / name).read_bytes())]) for name in NETS]


def whose(word: str) -> Whose:
    return Whose.SAID if word.startswith("shel") else Whose.NOBODYS


def nobodys(_: str) -> Whose:
    return Whose.NOBODYS


def test_the_nets_were_taught_on_the_corpus_as_it_is() -> None:
    """If not: python -m tests.leakbench.teach."""
    for net in each_net():
        assert net.learned_from == corpus.digest()


def test_the_nets_read_the_same_pieces_of_words() -> None:
    """Only the first one's vocabulary is asked."""
    first, *others = (
        net.reader.windows("Would a shelf of zygotes do?", Beside("is it?", nobodys)) for net in each_net()
    )
    windows = list(first)

    assert others
    assert all(list(other) == windows for other in others)


@given(sentence=TEXT, asked=TEXT)
def test_a_sentence_weighs_what_it_does_to_the_nets_on_average(sentence: str, asked: str) -> None:
    each = [net.weight(sentence, Beside(asked, nobodys)) for net in each_net()]

    assert sense().weight(sentence, Beside(asked, nobodys)) == pytest.approx(sum(each) / len(each))


def test_whether_a_sentence_reaches_a_limit_is_told_as_it_weighs() -> None:
    lines = [*corpus.leaks_by("eleventh", list(shipped.SHIPPED.values()))[:60]]
    for line in lines:
        weight = sense().weight(line.turns[0], Beside(line.asked, nobodys))
        for limit in (weight - 3, weight - 0.01, weight + 0.01, weight + 3):
            assert sense().reaches(limit, line.turns[0], Beside(line.asked, nobodys)) == (weight >= limit)


def test_a_word_in_pieces_is_all_of_it_the_candidates() -> None:
    ((tokens, parts, kinds),) = READER.windows("Shelfs?", Beside("a", whose))

    assert parts == [0, 0, 0, 0, 0, 1, 1]
    assert kinds == [0, 1, 1, 0, 0, 0, 0]
    assert len(tokens) == len(parts)


@given(many=st.integers(min_value=0, max_value=400))
def test_a_long_sentence_is_read_to_its_last_word(many: int) -> None:
    windows = list(READER.windows(" ".join(["a"] * many + ["b"]), Beside("", nobodys)))

    assert all(len(tokens) <= WINDOW + 3 for tokens, _, _ in windows)
    assert sum("b" in _words(tokens) for tokens, _, _ in windows) == 1
    assert sum(_words(tokens).count("a") for tokens, _, _ in windows) >= many


def _words(tokens: list[int]) -> str:
    return "".join("?????.abcdefghijklmnopqrstuvwxyz"[number] if number < 32 else "?" for number in tokens)


@given(sentence=TEXT, asked=TEXT)
def test_anything_can_be_weighed_and_weighs_the_same_twice(sentence: str, asked: str) -> None:
    weight = sense().weight(sentence, Beside(asked, nobodys))

    assert -MOST <= weight <= MOST
    assert sense().weight(sentence, Beside(asked, nobodys)) == weight


def test_what_is_read_after_a_run_says_so_at_its_beginning() -> None:
    ((tokens, parts, kinds),) = READER.windows("Shelfs?", Beside("a", whose, ran=True))

    assert (tokens, parts) == next(READER.windows("Shelfs?", Beside("a", whose)))[:2]
    assert kinds == [Whose.A_RUNS, 1, 1, 0, 0, 0, 0]


def test_a_leak_weighs_more_than_a_question_in_its_words() -> None:
    scales = shipped.GATES["two_sum"].scales
    beside = Beside("is it a hash map?", scales.whose(frozenset({"hash", "map"})))
    fair = sense().weight("What would a hash map give you here?", beside)
    leak = sense().weight("What a hash map gives you is just what you are missing.", beside)

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
