"""Models behind the coach, over real HTTP and the real client libraries: whatever a server does, the turn is taken."""

import logging
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path
from typing import Any

import anyio
import msgspec
import pytest

from mochid import plugins, protocol
from mochid.adapters.rehearsal.language import RehearsalLanguage
from mochid.daemon import replying
from mochid.daemon.loop import Daemon
from mochid.events import CoachDone, CoachSaid, Event, ModelUsed, Prepared
from mochid.interview.coach import authored, prompt
from mochid.interview.coach.prompt import SYSTEM
from mochid.interview.gate.brevity import MOST
from mochid.interview.gate.safeguards import Gate
from mochid.journal import Journal
from mochid.llm import keys
from mochid.models.sense import sense
from mochid.ports import Opened, Unavailable
from mochid.problems import bank
from mochid.settings import Settings
from mochid.talk import CoachTurn, Line, Purpose
from tests.model_server import LATER, MISBEHAVIOUR, Act, Asked, ModelServer
from tests.test_prompt import two_sum

ENGINES = ("anthropic", "openai", "local")
SECRET = "sk-ant-api03-a-secret-that-nobody-may-see"
TURN = two_sum(said="i would try every pair first")
GATE = Gate(bank.find("two_sum"), sense)
LEAK = "You should use a hash map."
FAIR = "How would you find it by hand?"


@pytest.fixture(autouse=True)
def key(monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in ("ANTHROPIC_API_KEY", "OPENAI_API_KEY", "MOCHI_LOCAL_API_KEY"):
        monkeypatch.setenv(variable, SECRET)


def options(engine: str, server: ModelServer, **more: Any) -> dict[str, Any]:
    where = {
        "anthropic": {"endpoint": server.root},
        "openai": {"endpoint": server.url},
        "local": {"base_url": server.url},
    }
    return {"timeout_s": 8.0, "model": "test-model", **where[engine], **more}


def patience(act: Act) -> float:
    """Seconds; short only where they will pass."""
    return 0.8 if act.wrong in ("stall", "silent") else 8.0


@asynccontextmanager
async def open_coach(engine: str, server: ModelServer, **more: Any) -> AsyncIterator[Any]:
    async with plugins.load("coach", engine, options(engine, server, **more), local_only=False) as coach:
        yield coach


async def taken(coach: Any, turn: CoachTurn = TURN, said: str = "") -> tuple[list[CoachSaid], str, list[ModelUsed]]:
    """One turn through the real pipeline: what was said, why another coach took over, what it took."""
    events: list[Event] = []

    async def report(event: Event) -> None:
        events.append(event)

    with anyio.fail_after(30):
        why = await replying.take_turn(turn, Opened(coach, "model"), GATE, said=said, rung=0, report=report)
    return (
        [event for event in events if isinstance(event, CoachSaid)],
        why,
        [event for event in events if isinstance(event, ModelUsed)],
    )


def texts(said: list[CoachSaid]) -> list[str]:
    assert [event.index for event in said] == list(range(len(said)))
    return [event.text for event in said]


# -- when all is well --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("engine", ENGINES)
async def test_what_the_model_says_is_said(engine: str) -> None:
    async with ModelServer("I follow you. What does that cost?") as server, open_coach(engine, server) as coach:
        said, why, _ = await taken(coach)

    assert texts(said) == ["I follow you.", "What does that cost?"]
    assert (why, any(event.fallback for event in said)) == ("", False)


@pytest.mark.parametrize("engine", ENGINES)
async def test_the_settings_reach_the_server(engine: str) -> None:
    async with ModelServer() as server, open_coach(engine, server, max_tokens=99, temperature=0.7) as coach:
        await taken(coach)
        (asked,) = server.asked

    assert asked.body["model"] == "test-model"
    assert asked.body.get("max_tokens", asked.body.get("max_completion_tokens")) == 99
    assert asked.body["temperature"] == 0.7
    assert asked.body["stream"] is True
    assert SECRET in asked.headers.get("x-api-key", asked.headers.get("authorization", ""))


@pytest.mark.parametrize("engine", ENGINES)
async def test_what_it_is_sent_is_the_prompt_and_nothing_else(engine: str) -> None:
    async with ModelServer() as server, open_coach(engine, server) as coach:
        await taken(coach)
        (asked,) = server.asked
    rendered = prompt.render(TURN, (4096 - 600) * 3 if engine == "local" else prompt.ROOM)

    assert asked.system.startswith(SYSTEM)
    assert asked.system.endswith(rendered.problem)
    assert asked.last.endswith(rendered.now)
    assert {text for _, text in asked.talk if _ == "assistant"} == {
        m.text for m in rendered.talk if m.role == "assistant"
    }


@pytest.mark.parametrize("engine", ["openai", "local"])
async def test_roles_alternate_for_templates_that_want_it(engine: str) -> None:
    async with ModelServer() as server, open_coach(engine, server) as coach:
        await taken(coach)
        roles = [role for role, _ in server.asked[0].talk]

    assert roles == ["user", "assistant"] * (len(roles) // 2) + ["user"]


async def test_the_stable_beginning_is_marked_for_the_cache() -> None:
    async with ModelServer(Act(cached=50)) as server, open_coach("anthropic", server) as coach:
        _, _, used = await taken(coach)
        body = server.asked[0].body

    assert "cache_control" in body["system"][-1]
    *talk, now = body["messages"]
    assert "cache_control" in talk[-1]["content"][-1]
    assert "cache_control" not in str(now)
    assert used[0].usage.cached == 50


@pytest.mark.parametrize("engine", ENGINES)
async def test_what_a_model_took_is_an_event(engine: str) -> None:
    async with ModelServer() as server, open_coach(engine, server, price=(10.0, 100.0, 1.0, 12.5)) as coach:
        _, _, (used,) = await taken(coach)

    assert (used.turn, used.usage.engine, used.usage.model) == (TURN.turn, engine, "test-model")
    assert used.usage.sent > 500
    assert used.usage.received > 3
    assert used.usage.dollars == pytest.approx((used.usage.sent * 10 + used.usage.received * 100) / 1e6)
    assert not used.usage.estimated


REFUSED = (
    "temperature",
    "thinking",
    "reasoning_effort",
    "stream_options",
    "max_completion_tokens",
    "chat_template_kwargs",
)


@pytest.mark.parametrize("engine", ENGINES)
async def test_a_parameter_the_server_does_not_know_is_left_out_from_then_on(engine: str) -> None:
    async with ModelServer(Act(text=FAIR, refuses=REFUSED)) as server, open_coach(engine, server) as coach:
        for _ in range(2):
            said, why, _ = await taken(coach)
            assert (texts(said), why) == ([FAIR], "")
        bodies = [asked.body for asked in server.asked]

    assert len(bodies) > 2, "it was told so within the first turn"
    assert not set(REFUSED) & set(bodies[-1])
    assert bodies[-1]["max_tokens"] == 600
    assert sum(not set(REFUSED) & set(body) for body in bodies) == 2


async def test_thinking_is_turned_off_in_the_way_the_model_knows() -> None:
    def only_between_tools(asked: Asked) -> Act:
        if asked.body.get("thinking") == {"type": "disabled"}:
            return Act(status=400, error='"thinking.type.disabled" is not supported for this model.')
        return Act(text=FAIR)

    async with ModelServer(only_between_tools) as server, open_coach("anthropic", server) as coach:
        assert texts((await taken(coach))[0]) == [FAIR]
        assert server.asked[-1].body["thinking"] == {"type": "between_tools"}


@pytest.mark.parametrize("model", ["claude-haiku-5-5", "claude-sonnet-5", "claude-opus-4-7", "claude-fable-5-1"])
async def test_a_model_that_takes_no_temperature_is_sent_none(model: str) -> None:
    async with ModelServer(FAIR) as server, open_coach("anthropic", server, model=model) as coach:
        await taken(coach)
        assert "temperature" not in server.asked[0].body


async def test_a_local_server_without_a_named_model_is_asked_for_its_first() -> None:
    async with ModelServer(FAIR, models=["tiny", "large"]) as server, open_coach("local", server, model="") as coach:
        assert texts((await taken(coach))[0]) == [FAIR]
        assert server.asked[0].body["model"] == "tiny"
        assert coach.model == "tiny"


async def test_thoughts_of_a_local_model_are_not_heard() -> None:
    async with (
        ModelServer(f"<think>{LEAK} A heap would do.</think>\n\n{FAIR}") as server,
        open_coach("local", server) as coach,
    ):
        said, _, _ = await taken(coach)

    assert texts(said) == [FAIR]
    assert not said[0].blocked


# -- manners -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("engine", ENGINES)
async def test_a_chatty_model_is_cut_to_two_sentences_and_one_question(engine: str) -> None:
    chatter = "I see. That is a plan. It has a cost. What is it? And what of memory? Tell me. " + "More. " * 200
    async with ModelServer(Act(text=chatter, between=0.001)) as server, open_coach(engine, server) as coach:
        said, why, used = await taken(coach)

    assert texts(said) == ["I see.", "What is it?"]
    assert why == ""
    assert used[0].usage.received > 0


async def test_a_model_that_repeats_itself_is_stood_in_for_without_a_word() -> None:
    async with ModelServer("How would you go about it?") as server, open_coach("local", server) as coach:
        said, why, _ = await taken(coach)

    assert texts(said) == authored.reply(TURN)
    assert why == ""


async def test_a_presentation_is_ours_whatever_the_model() -> None:
    async with ModelServer("Nonsense.") as server, open_coach("anthropic", server) as coach:
        said, _, _ = await taken(coach, two_sum(Purpose.PRESENT))
        assert not server.asked

    assert len(said) > MOST


# -- the gate ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("engine", ENGINES)
async def test_a_sentence_that_is_held_back_is_put_otherwise_once(engine: str) -> None:
    async with ModelServer([f"I see. {LEAK} It is quick.", FAIR]) as server, open_coach(engine, server) as coach:
        said, why, used = await taken(coach)
        first, again = server.asked

    assert texts(said) == ["I see.", FAIR]
    assert (said[1].blocked, said[1].rewrites, why) == ("pushes a technique", 1, "")
    assert f"| {LEAK}" in again.last
    assert "| I see." in again.last
    assert "hash map" not in first.whole
    assert len(used) == 2


async def test_a_result_that_no_run_has_shown_is_never_said() -> None:
    async with ModelServer(["Six of seven tests pass.", FAIR]) as server, open_coach("local", server) as coach:
        said, _, _ = await taken(coach)
        again = server.asked[1]

    assert texts(said) == [FAIR]
    assert said[0].blocked == "makes up a test result"
    assert "no run of the tests has shown that" in again.last


async def test_what_is_held_back_twice_leaves_the_turn_to_the_authored_coach() -> None:
    async with ModelServer(["Use a dictionary.", LEAK, FAIR]) as server, open_coach("local", server) as coach:
        said, why, _ = await taken(coach)
        assert len(server.asked) == 2, "once, not again and again"

    assert texts(said) == authored.reply(TURN)
    assert [line.blocked for line in said] == ["names hash map, then pushes a technique", *[""] * (len(said) - 1)]
    assert (said[0].rewrites, said[0].fallback, why) == (1, True, "")


@pytest.mark.parametrize("answer", [MISBEHAVIOUR["500"], MISBEHAVIOUR["empty answer"], MISBEHAVIOUR["half a sentence"]])
async def test_a_model_that_fails_to_put_it_otherwise_is_replaced_too(answer: Act) -> None:
    async with ModelServer([LEAK, answer]) as server, open_coach("local", server) as coach:
        said, _, _ = await taken(coach)

    assert texts(said) == authored.reply(TURN)
    assert (said[0].blocked, said[0].rewrites) == ("pushes a technique", 1)


QUESTIONS = {
    "how do i sort a list in python": "sorted",
    "may i add log lines": "result",
    "do you run the tests when i save": "save",
    "may i write a helper function": "helpers",
}


@pytest.mark.parametrize("before", ["", "Good question. "])
@pytest.mark.parametrize("question", QUESTIONS)
async def test_a_question_is_answered_though_all_the_model_said_to_it_was_held_back(before: str, question: str) -> None:
    turn = two_sum(said=question)
    async with ModelServer([f"{before}{LEAK}", "Use a dictionary."]) as server, open_coach("local", server) as coach:
        said, _, _ = await taken(coach, turn, said=turn.said)
        assert len(server.asked) == 2

    assert texts(said)[-1] == authored.reply(turn)[-1]
    assert QUESTIONS[question] in texts(said)[-1]
    assert len(said) <= MOST
    assert [event.blocked for event in said if event.blocked] == ["pushes a technique, then names hash map"]


async def test_a_test_result_is_told_though_all_the_model_made_of_it_was_held_back() -> None:
    turn = two_sum(Purpose.RESULTS, phase="debugging")
    async with ModelServer([LEAK, LEAK]) as server, open_coach("local", server) as coach:
        said, _, _ = await taken(coach, turn)

    assert texts(said) == authored.reply(turn)


ANSWERS: dict[str, Any] = {
    "a leak": LEAK,
    "a question": FAIR,
    "a statement": "I see.",
    "a statement, then a leak, then a question": f"I see. {LEAK} {FAIR}",
    "two leaks": f"{LEAK} Use a dictionary.",
    "a question, then a leak": f"{FAIR} {LEAK}",
    "an error": MISBEHAVIOUR["500"],
    "half a sentence": MISBEHAVIOUR["half a sentence"],
}


@pytest.mark.parametrize("second", ANSWERS)
@pytest.mark.parametrize("first", ANSWERS)
async def test_a_turn_ends_with_one_question_at_most_whoever_asked_it(first: str, second: str) -> None:
    async with ModelServer([ANSWERS[first], ANSWERS[second]]) as server, open_coach("local", server) as coach:
        said, _, _ = await taken(coach)

    assert 1 <= len(said) <= MOST
    assert sum(text.count("?") for text in texts(said)) <= 1
    assert not any("?" in text for text in texts(said)[:-1])


class Reciter:
    """A coach that is no model, as another package might bring one: it says what it was given."""

    def __init__(self, *sentences: str) -> None:
        self._sentences = sentences

    async def reply(self, turn: CoachTurn) -> AsyncIterator[str]:
        for sentence in self._sentences:
            yield f"{sentence} "


@pytest.mark.parametrize(
    ("sentences", "heard"),
    [
        ((LEAK, FAIR), [(FAIR, "pushes a technique")]),
        ((LEAK, "I see.", FAIR), [("I see.", ""), (FAIR, "pushes a technique")]),
        ((FAIR, LEAK), [(FAIR, "pushes a technique")]),
        ((LEAK, LEAK), [(None, "pushes a technique, then pushes a technique")]),
        (("I see.", LEAK), [("I see.", ""), (None, "pushes a technique")]),
        (("I see.", FAIR), [("I see.", ""), (FAIR, "")]),
    ],
)
async def test_what_the_gate_asks_in_place_of_a_sentence_gives_way_to_the_coachs_own_question(
    sentences: tuple[str, ...], heard: list[tuple[str | None, str]]
) -> None:
    said, _, _ = await taken(Reciter(*sentences))

    assert [event.blocked for event in said] == [blocked for _, blocked in heard]
    for text, (wanted, _) in zip(texts(said), heard, strict=True):
        assert text == wanted or (wanted is None and text.endswith("?"))


async def test_a_worst_case_model_never_gets_through() -> None:
    leaks = [
        "Use a hash map.",
        "The answer is to store each number.",
        "for i in range(n): seen[i] = 1",
        "It starts with an h.",
    ]

    def worst(asked: Asked) -> str:
        return " ".join(leaks[len(server.asked) % 4 :] + leaks)

    async with ModelServer(worst) as server, open_coach("openai", server) as coach:
        for purpose in (Purpose.REPLY, Purpose.NUDGE, Purpose.RESULTS, Purpose.FINDING, Purpose.PHASE):
            said, _, _ = await taken(coach, two_sum(purpose, said="i would try every pair first"))
            assert said
            assert not {event.text for event in said} & set(leaks)
            assert not re.search("hash|store|range|starts with", " ".join(texts(said)))


# -- trouble -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("name", MISBEHAVIOUR)
async def test_whatever_goes_wrong_the_authored_coach_takes_the_turn(engine: str, name: str) -> None:
    act = MISBEHAVIOUR[name]
    async with ModelServer(act) as server, open_coach(engine, server, timeout_s=patience(act)) as coach:
        said, why, _ = await taken(coach)

    assert texts(said) == authored.reply(TURN)
    assert all(event.fallback for event in said)
    assert why.endswith(". The authored coach takes over.")
    assert why[0].isupper() or why.startswith("test-model")


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("name", LATER)
async def test_a_turn_that_breaks_off_is_completed_with_a_question(engine: str, name: str) -> None:
    act = LATER[name]
    async with ModelServer(act) as server, open_coach(engine, server, timeout_s=patience(act)) as coach:
        said, why, _ = await taken(coach)

    first, *rest = texts(said)
    assert first == "I follow you."
    assert rest == [sentence for sentence in authored.reply(TURN) if sentence.endswith("?")][-1:]
    assert [event.fallback for event in said] == [False, *[True] * len(rest)]
    assert why


@pytest.mark.parametrize("engine", ENGINES)
async def test_what_is_too_long_for_the_model_is_cut_down_within_the_turn(engine: str) -> None:
    lines = tuple(Line(n, 0.0, "candidate" if n % 2 else "interviewer", f"line {n} {'word ' * 90}") for n in range(99))
    turn = two_sum(said="i would try every pair first", transcript=lines)

    def small(asked: Asked) -> Act:
        return Act(text=FAIR) if len(asked.whole) < 11_500 else MISBEHAVIOUR["400 context too long"]

    async with ModelServer(small) as server, open_coach(engine, server) as coach:
        said, why, _ = await taken(coach, turn)
        first = len(server.asked)
        await taken(coach, turn)

    assert (texts(said), why) == ([FAIR], "")
    assert len(server.asked) == first + 1, "it was learned once"
    assert "line 98" in server.asked[-1].whole


WIRE_NOISE = [
    b"data: null\n\n",
    b"data: []\n\n",
    b"data: 3\n\n",
    b'data: {"choices": null}\n\n',
    b'data: {"choices": [{}]}\n\n',
    b'data: {"choices": [{"delta": {"content": 7}}]}\n\n',
    b'event: content_block_delta\ndata: {"type": "content_block_delta"}\n\n',
    b'event: message_start\ndata: {"type": "message_start", "message": null}\n\n',
    b'event: message_delta\ndata: {"type": "message_delta", "delta": {}, "usage": null}\n\n',
    b"data: \xff\xfe\n\n",
    b"\x00\x01\x02" * 100 + b"\n\n",
    b"data: [DONE]\n\n",
]


@pytest.mark.parametrize("engine", ENGINES)
async def test_noise_on_the_wire_is_no_answer(engine: str) -> None:
    for noise in WIRE_NOISE:
        async with ModelServer(Act(raw=noise)) as server, open_coach(engine, server) as coach:
            said, why, _ = await taken(coach)

        assert texts(said) == authored.reply(TURN), noise
        assert why.endswith("The authored coach takes over."), noise


@pytest.mark.parametrize("engine", ENGINES)
async def test_a_server_that_is_not_there_is_named(engine: str) -> None:
    async with ModelServer() as server:
        pass
    async with open_coach(engine, server) as coach:
        said, why, _ = await taken(coach)

    assert texts(said) == authored.reply(TURN)
    assert "can't be reached" in why


async def test_what_the_candidate_speaks_over_is_closed_and_counted() -> None:
    async with (
        ModelServer(Act(text="Well now. " * 50, between=0.05)) as server,
        open_coach("anthropic", server) as coach,
    ):
        used: list[Event] = []

        async def report(event: Event) -> None:
            used.append(event)

        async with anyio.create_task_group() as speaking:
            speaking.start_soon(
                partial(
                    replying.take_turn,
                    two_sum(said="well, so"),
                    Opened(coach, "model"),
                    GATE,
                    said="",
                    rung=0,
                    report=report,
                )
            )
            with anyio.fail_after(20):
                while not any(isinstance(event, CoachSaid) for event in used):
                    await anyio.sleep(0.01)
            assert not any(isinstance(event, ModelUsed) for event in used)
            speaking.cancel_scope.cancel()
        assert any(isinstance(event, ModelUsed) for event in used)


# -- secrets -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("engine", ENGINES)
async def test_a_key_is_in_no_log_no_event_no_error_and_no_repr(engine: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    echoes = Act(status=400, kind="invalid_request_error", error=f"your key {SECRET} is nothing to us")
    seen = []
    for act in (Act(), MISBEHAVIOUR["401 wrong key"], echoes, MISBEHAVIOUR["drop in a sentence"]):
        async with ModelServer(act) as server, open_coach(engine, server) as coach:
            said, why, used = await taken(coach)
            seen += [repr(said), why, repr(used), repr(coach), repr(vars(coach))]
            try:
                await coach.check()
            except Unavailable as error:
                seen += [str(error), repr(error)]
    assert not [text for text in (*seen, caplog.text) if SECRET in text or "a-secret" in text]


@pytest.mark.parametrize("engine", ENGINES)
async def test_a_key_that_was_refused_is_looked_up_again(engine: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("mochid.llm.exchange.REST", (0.0,))

    def only_the_new(asked: Asked) -> Act:
        mended = "mended" in asked.headers.get("x-api-key", asked.headers.get("authorization", ""))
        return Act(text=FAIR) if mended else MISBEHAVIOUR["401 wrong key"]

    async with ModelServer(only_the_new) as server, open_coach(engine, server) as coach:
        assert "does not take the key in" in (await taken(coach))[1]
        monkeypatch.setenv(keys.VARIABLES[engine], "mended")
        assert texts((await taken(coach))[0]) == [FAIR]


@pytest.mark.parametrize("engine", ENGINES)
async def test_a_redirection_is_not_followed(engine: str) -> None:
    async with ModelServer() as elsewhere:
        away = Act(status=302, headers=(("location", f"{elsewhere.url}/chat/completions"),))
        async with ModelServer(away) as server, open_coach(engine, server) as coach:
            await taken(coach)
        assert not elsewhere.asked


async def test_a_proxy_never_sees_what_is_meant_for_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    async with ModelServer() as proxy:
        for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
            monkeypatch.setenv(name, proxy.root)
        async with ModelServer(FAIR) as server, open_coach("local", server) as coach:
            assert texts((await taken(coach))[0]) == [FAIR]
        assert not proxy.connections


# -- permitted, chosen, checked ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("engine", ["anthropic", "openai"])
def test_a_cloud_model_is_refused_where_it_would_be_loaded(engine: str) -> None:
    with pytest.raises(Unavailable, match="local_only"):
        plugins.load("coach", engine, {}, local_only=True)


@pytest.mark.parametrize("url", ["http://example.org/v1", "http://10.0.0.7:8080/v1", "http://127.0.0.1@example.org/v1"])
def test_a_local_server_elsewhere_is_a_cloud(url: str) -> None:
    with pytest.raises(Unavailable, match="local_only"):
        plugins.load("coach", "local", {"base_url": url}, local_only=True)
    plugins.load("coach", "local", {"base_url": url}, local_only=False)


@pytest.mark.parametrize("url", ["http://localhost:1/v1", "http://127.0.0.1:1/v1", "http://[::1]:1/v1"])
def test_a_server_on_this_machine_is_none(url: str) -> None:
    plugins.load("coach", "local", {"base_url": url}, local_only=True)


async def test_without_a_key_it_says_where_to_put_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("ANTHROPIC_API_KEY")
    with pytest.raises(Unavailable, match=r"ANTHROPIC_API_KEY.*keys\.toml.*chmod 600"):
        async with plugins.load("coach", "anthropic", {}, local_only=False):
            pass


CHOICES: dict[str, tuple[dict[str, Any], str]] = {
    "nothing set": ({}, "authored"),
    "a server of one's own": ({"llm": {"base_url": "http://127.0.0.1:9/v1"}}, "local"),
    "the cloud allowed": ({"privacy": {"local_only": False}}, "anthropic"),
    "both": ({"llm": {"base_url": "http://127.0.0.1:9/v1"}, "privacy": {"local_only": False}}, "local"),
    "a server elsewhere": ({"llm": {"base_url": "http://example.org/v1"}}, "authored"),
}


@pytest.mark.parametrize("case", CHOICES)
async def test_auto_takes_what_is_set_up_and_permitted(case: str) -> None:
    table, expected = CHOICES[case]
    async with plugins.opened("coach", msgspec.convert(table, Settings)) as opened:
        assert opened.name == expected


async def test_auto_takes_no_cloud_without_a_key(monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in ("ANTHROPIC_API_KEY", "OPENAI_API_KEY"):
        monkeypatch.delenv(variable)
    async with plugins.opened("coach", msgspec.convert({"privacy": {"local_only": False}}, Settings)) as opened:
        assert opened.name == "authored"
        assert any("OPENAI_API_KEY" in why for why in opened.tried)


@pytest.mark.parametrize("engine", ENGINES)
async def test_a_check_costs_nothing_and_tells(engine: str) -> None:
    async with ModelServer() as server, open_coach(engine, server) as coach:
        await coach.check()
        assert not server.asked
    async with ModelServer(models=["another"]) as server, open_coach(engine, server) as coach:
        with pytest.raises(Unavailable, match="test-model"):
            await coach.check()
    async with ModelServer(MISBEHAVIOUR["401 wrong key"]) as server, open_coach(engine, server) as coach:
        with pytest.raises(Unavailable, match="does not take the key in"):
            await coach.check()


# -- a whole interview -------------------------------------------------------------------------------------------------


@asynccontextmanager
async def interview(home: Path, server: ModelServer, **llm: Any) -> AsyncIterator[tuple[Daemon, Journal]]:
    """A daemon whose coach is a model, with an interview begun."""
    table = {
        "app": {"workspace_dir": str(home / "workspace")},
        "llm": {"engine": "local", "base_url": server.url, "timeout_s": 8.0, **llm},
    }

    @asynccontextmanager
    async def opener(kind: str, settings: Settings) -> AsyncIterator[Opened]:
        if kind == "coach":
            async with plugins.opened(kind, settings) as opened:
                yield opened
        else:
            yield Opened(RehearsalLanguage() if kind == "language" else None, "rehearsal")

    with Journal(home / "journal") as journal:
        clock = iter(range(1_000_000, 2_000_000))
        daemon = Daemon(
            settings=msgspec.convert(table, Settings),
            journal=journal,
            opener=opener,
            publish=lambda _: None,
            now=lambda: float(next(clock)) / 1000,
            versions={"mochi": "test"},
        )
        async with anyio.create_task_group() as group:
            await group.start(daemon.run)
            await daemon.ask(protocol.Start("two_sum", str(home / "solution.py")))
            yield daemon, journal
            group.cancel_scope.cancel()


async def say(daemon: Daemon, journal: Journal, text: str) -> list[Event]:
    """Say something; give the events of the turn that answers."""

    def events() -> list[Event]:
        return [event for _, event in journal.replay(daemon.status().session)]

    def done(turn: int) -> bool:
        return any(isinstance(event, CoachDone) and event.turn == turn for event in events())

    reply = await daemon.ask(protocol.Say(text))
    assert isinstance(reply, protocol.Done)
    with anyio.fail_after(20):
        while not done(reply.turn):
            await anyio.sleep(0.02)
    return [event for event in events() if getattr(event, "turn", None) == reply.turn]


async def test_the_status_says_who_speaks_what_it_took_and_when_it_is_well_again(
    own_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("mochid.llm.exchange.REST", (0.2,))
    questions = ["What would you do first?", MISBEHAVIOUR["500"], "And what comes after that?"]
    async with ModelServer(questions) as server, interview(own_home, server) as (daemon, journal):
        await say(daemon, journal, "i would try every pair first")
        assert daemon.status().coach == "local test-model"
        assert daemon.status().tokens > 500
        assert daemon.status().dollars == 0
        assert daemon.status().note == ""

        turn = await say(daemon, journal, "then i would keep the best one")
        assert any(isinstance(event, CoachSaid) and event.fallback for event in turn)
        assert daemon.status().note == "Your model server is out of order (500). The authored coach takes over."

        await anyio.sleep(0.3)
        turn = await say(daemon, journal, "so i walk through all of them")
        assert [event.text for event in turn if isinstance(event, CoachSaid)] == [questions[2]]
        assert daemon.status().note == ""


async def test_a_model_that_tries_again_and_again_is_not_asked_any_more_and_the_status_says_so(own_home: Path) -> None:
    async with ModelServer([LEAK] * 20) as server, interview(own_home, server) as (daemon, journal):
        for at, plan in enumerate(("try every pair first", "keep the best one", "walk through all of them")):
            turn = await say(daemon, journal, f"i would {plan}")
            assert [len(server.asked), daemon.status().note] == [2 * (at + 1), ""]
            assert all(LEAK not in event.text for event in turn if isinstance(event, CoachSaid))

        turn = await say(daemon, journal, "then i would count them")
        assert len(server.asked) == 6
        assert next(event.blocked for event in turn if isinstance(event, CoachSaid)) == ""
        why = "The coach local tried too often to say what it may not."
        assert daemon.status().note == f"{why} The authored coach takes over."


async def test_the_journal_and_the_debrief_tell_what_the_coach_was_and_took(own_home: Path) -> None:
    async with ModelServer(FAIR) as server, interview(own_home, server) as (daemon, journal):
        await say(daemon, journal, "i would try every pair first")
        reply = await daemon.ask(protocol.Stop())
        assert isinstance(reply, protocol.Done)
        events = [event for _, event in journal.replay(daemon.status().session)]
    folder = Path(reply.data["debrief"]).parent
    opening = next(event for event in events if isinstance(event, Prepared))

    assert opening.versions["prompt"] == prompt.VERSION
    assert any(isinstance(event, ModelUsed) and event.usage.model == "test-model" for event in events)
    assert re.search(
        r"the coach \| local test-model: [\d,]+ tokens in 1 request, no charge", (folder / "debrief.md").read_text()
    )
    assert '"sent"' in (folder / "debrief.json").read_text()


async def test_no_key_and_no_leak_is_written_anywhere(own_home: Path) -> None:
    async with ModelServer(f"{LEAK} {SECRET}") as server, interview(own_home, server) as (daemon, journal):
        await say(daemon, journal, "i would try every pair first")
        await daemon.ask(protocol.Stop())
    written = [path for path in own_home.rglob("*") if path.is_file()]

    assert written
    assert not [path for path in written if SECRET.encode() in path.read_bytes() or LEAK.encode() in path.read_bytes()]
