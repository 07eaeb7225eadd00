"""The second opinion: the sentence encoder votes where the rules are unsure, and its word travels in the event."""

from collections.abc import AsyncIterator
from pathlib import Path

import anyio
import pytest

from mochid import places
from mochid.adapters.minilm import MiniLm
from mochid.adapters.rehearsal.encoder import RehearsalEncoder
from mochid.daemon import meaning
from mochid.daemon.meaning import Meaning
from mochid.engines import Engines
from mochid.interview.meaning import likest
from mochid.interview.meaning.cues import understood
from mochid.interview.meaning.intents import Intent, read
from mochid.ports import Opened, Unavailable
from mochid.settings import Behavioral, Settings
from tests.test_intents import HELD_OUT, TUNED

LABELS, SENTENCES = meaning.labelled()


# -- the vote ----------------------------------------------------------------------------------------------------------


def vote(read_as: Intent, *nearest: tuple[Intent, float]) -> Intent | None:
    return likest.opinion(read_as, [value for _, value in nearest], [intent for intent, _ in nearest])


def test_the_likest_sentences_decide_together() -> None:
    plan = [(Intent.PLAN, 0.7), (Intent.PLAN, 0.6), (Intent.OTHER, 0.5), (Intent.STUCK, 0.4)]
    assert vote(Intent.OTHER, *plan) is Intent.PLAN
    assert vote(Intent.CLARIFY, *plan) is Intent.PLAN


@pytest.mark.parametrize(
    ("read_as", "nearest"),
    [
        (Intent.PLAN, [(Intent.STUCK, 0.9)]),
        (Intent.OTHER, []),
        (Intent.OTHER, [(Intent.STUCK, 0.49), (Intent.STUCK, 0.45)]),
        (Intent.OTHER, [(Intent.RUN, 0.54), (Intent.RUN, 0.5)]),
        (Intent.OTHER, [(Intent.STUCK, 0.7), (Intent.DOUBT, 0.69), (Intent.PLAN, 0.68)]),
        (Intent.OTHER, [(Intent.OTHER, 0.9)]),
        (Intent.CLARIFY, [(Intent.CLARIFY, 0.9)]),
    ],
    ids=[
        "the rules know",
        "nothing to compare",
        "too far",
        "too far for a command",
        "they disagree",
        "other",
        "as read",
    ],
)
def test_there_is_no_opinion_when_it_would_be_a_guess(read_as: Intent, nearest: list[tuple[Intent, float]]) -> None:
    assert vote(read_as, *nearest) is None


@pytest.mark.parametrize(
    "text",
    [
        "what is a level?",
        "what should I return if there are several pairs?",
        "is it a binary search tree?",
        "and how is the tree given?",
        "may letters repeat later on?",
        "could it be that they overlap in a chain?",
        "can there be a lake in an island?",
        "does every opening one need a closing one?",
        "should I compare each with each?",
        "what time complexity are you looking for?",
        "is it possible to climb three steps at once?",
    ],
)
@pytest.mark.parametrize("opinion", [Intent.PLAN, Intent.EXAMPLE, Intent.COMPLEXITY, Intent.DONE])
def test_no_question_states_anything_however_like_a_statement_it_sounds(text: str, opinion: Intent) -> None:
    assert understood(text, Behavioral(), str(opinion)) is Intent.CLARIFY
    assert understood("everything gets compared with everything", Behavioral(), str(opinion)) is opinion


@pytest.mark.parametrize(
    "text",
    [
        "which test",
        "do these look ok? five tests",
        "ok then which of your hidden test cases would break first",
        "why do you care about tests, it's nearly right",
        "the hidden tests are unfair",
        "i don't like tests",
        "my tests look fine",
        "there are five tests in the file",
        "one test fails",
        "tests pass, what now",
        "can i trust your tests",
        "may i see the hidden tests",
        "could you tell me which test fails",
        "can you add a test for that",
        "do my tests run too",
        "should i write more tests",
        "what do the hidden tests check",
    ],
)
@pytest.mark.parametrize("opinion", [Intent.RUN, Intent.RETRY])
def test_whoever_only_speaks_of_tests_wants_none_run(text: str, opinion: Intent) -> None:
    assert understood(text, Behavioral(), str(opinion)) not in (Intent.RUN, Intent.RETRY)


@pytest.mark.parametrize(
    "text",
    [
        "give the test suite a go",
        "execute what I have written",
        "start the program",
        "show me if my code passes",
        "have another look at it now",
        "I changed something, give it another spin",
        "how about now, does it pass",
        "well? did it pass",
        "can you check whether my code passes the tests",
        "would you mind running the tests",
        "shall we find out if it works",
        "can we put it to the test",
        "I changed a line, again please",
    ],
)
def test_a_wish_for_a_run_that_no_rule_knows_is_heard_all_the_same(text: str) -> None:
    assert understood(text, Behavioral(), str(Intent.RUN)) is Intent.RUN


# -- with an engine ----------------------------------------------------------------------------------------------------


@pytest.fixture
async def engines() -> AsyncIterator[tuple[Engines, RehearsalEncoder]]:
    from contextlib import asynccontextmanager

    encoder = RehearsalEncoder()

    @asynccontextmanager
    async def opener(kind: str, settings: Settings) -> AsyncIterator[Opened]:
        async with encoder:
            yield Opened(encoder, "rehearsal")

    async with anyio.create_task_group() as group:
        yield Engines(opener, Settings(), group, lambda: None), encoder
        group.cancel_scope.cancel()


async def test_what_the_rules_know_is_not_put_to_the_engine(engines: tuple[Engines, RehearsalEncoder]) -> None:
    made = Meaning(engines[0])
    await made.prepare()
    encoded = len(engines[1].encoded)

    assert await made.opinion("run the tests") == ""
    assert await made.opinion("  ") == ""
    assert len(engines[1].encoded) == encoded


async def test_a_text_like_labelled_ones_is_taken_for_the_same(engines: tuple[Engines, RehearsalEncoder]) -> None:
    made = Meaning(engines[0])
    assert await made.opinion("nothing whatever is coming to me") == ""  # not ready yet
    await made.prepare()

    assert read("nothing whatever is coming to me") is Intent.OTHER
    assert await made.opinion("nothing whatever is coming to me") == "stuck"
    assert await made.opinion("banana telephone") == ""


async def test_the_vectors_are_made_once_and_kept(engines: tuple[Engines, RehearsalEncoder]) -> None:
    await Meaning(engines[0]).prepare()
    once = len(engines[1].encoded)
    await Meaning(engines[0]).prepare()
    assert len(engines[1].encoded) == once == len(SENTENCES)

    (kept,) = places.cache().glob("meanings-*.npy")
    kept.write_bytes(b"half a file")
    await Meaning(engines[0]).prepare()
    assert len(engines[1].encoded) == 2 * once


async def test_a_broken_encoder_costs_the_opinion_and_nothing_else(
    engines: tuple[Engines, RehearsalEncoder], caplog: pytest.LogCaptureFixture
) -> None:
    made = Meaning(engines[0])
    await made.prepare()

    async def broken(texts: object) -> object:
        raise RuntimeError("no more memory")

    engines[1].encode = broken  # type: ignore[method-assign,assignment]
    assert await made.opinion("nothing whatever is coming to me") == ""


async def test_a_model_that_is_not_there_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(Unavailable, match=r"model\.onnx is missing.*mochi-interviewer\[semantic\]"):
        await MiniLm(MiniLm.Settings(model_path=str(tmp_path))).__aenter__()
    for name in ("model.onnx", "tokenizer.json"):
        (tmp_path / name).write_text("no model")
    with pytest.raises(Unavailable, match="can't be read"):
        await MiniLm(MiniLm.Settings(model_path=str(tmp_path))).__aenter__()


# -- the tables --------------------------------------------------------------------------------------------------------


def test_what_is_held_out_is_not_among_what_the_encoder_compares_with() -> None:
    assert {text for _, text in TUNED} == set(SENTENCES)
    assert not {text.lower() for _, text in HELD_OUT} & {text.lower() for text in SENTENCES}


async def test_the_real_model_tells_meanings_apart_that_no_rule_knows() -> None:
    try:
        model = await MiniLm(MiniLm.Settings()).__aenter__()
    except Unavailable as error:
        pytest.skip(str(error))
    some = [at for at, label in enumerate(LABELS) if label in (Intent.STUCK, Intent.PLAN, Intent.SMALLTALK)][::6]
    vectors = await model.encode([SENTENCES[at] for at in some])
    for text, intent in (
        ("the whole thing is beyond me", Intent.STUCK),
        ("my head is spinning and I see no way out of this", Intent.STUCK),
        ("it was a pleasure to talk with you", Intent.SMALLTALK),
    ):
        (vector,) = await model.encode([text])
        likeness = (vectors @ vector).tolist()
        assert LABELS[some[likeness.index(max(likeness))]] is intent, text
