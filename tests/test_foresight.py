"""Thinking ahead: a model's answer is there when the pause proves to be the end, and nobody ever hears of it when it does not."""

from collections.abc import AsyncIterator
from pathlib import Path

import anyio
import pytest
from msgspec.structs import replace

from mochid.adapters.rehearsal.coach import CoachScript, RehearsalCoach
from mochid.daemon.foresight import alike
from mochid.events import CoachSaid, Event, Heard, SolutionSaved, VoiceStarted, VoiceStopped
from mochid.journal import Journal, JournalError
from mochid.protocol import Done, Next, Pause
from mochid.settings import Llm
from mochid.talk import CoachTurn
from tests.test_daemon import House, house

pytestmark = [pytest.mark.fast, pytest.mark.thorough]  # each waits in real time


class Model(RehearsalCoach):
    """A coach that thinks for a while."""

    is_model = True

    def __init__(self, seconds: float = 0.4) -> None:
        super().__init__(CoachScript(otherwise="What would the first line be?"))
        self.seconds = seconds
        self.finished = 0
        self.given_up = 0

    async def reply(self, turn: CoachTurn) -> AsyncIterator[str]:
        self.turns.append(turn)
        try:
            await anyio.sleep(self.seconds)
        except anyio.get_cancelled_exc_class():
            self.given_up += 1
            raise
        for piece in ("What would ", "the first ", "line be?") if turn.said else ("Let us ", "begin."):
            yield piece
        self.finished += 1

    def bills(self) -> tuple[()]:
        return ()


def said(text: str) -> Heard:
    return Heard(text=text, seconds=1.0, confidence=0.9, engine="rehearsal")


async def asked_about(h: House, model: Model, text: str) -> list[CoachTurn]:
    """Every time the model was asked with these words."""
    await h.until(lambda: any(turn.said == text for turn in model.turns))
    return [turn for turn in model.turns if turn.said == text]


async def begun(h: House, model: Model) -> None:
    await h.start()
    await h.until(lambda: model.finished == 1 and h.daemon.status().floor == "open")
    await h.daemon.hear(VoiceStarted())
    await h.until(lambda: h.daemon.status().floor == "candidate")


async def test_an_answer_thought_of_in_the_pause_is_there_at_its_end(own_home: Path) -> None:
    model = Model()
    async with house(own_home, model) as h:
        await begun(h, model)
        h.daemon._suppose(said("can the list be empty"))
        await h.until(lambda: model.finished == 2)
        before = h.events()

        model.seconds = 60
        await h.daemon.hear(VoiceStopped())
        await h.daemon.hear(said("can the list be empty"))
        await h.until(lambda: h.daemon.status().floor == "open")

        assert len(await asked_about(h, model, "can the list be empty")) == 1
        assert not [event for event in before if isinstance(event, Heard)], "supposing writes nothing"
        assert [event.text for event in h.events() if isinstance(event, CoachSaid)][
            -1
        ] == "What would the first line be?"


async def test_an_answer_is_taken_up_while_it_is_still_being_thought_of(own_home: Path) -> None:
    model = Model(0.5)
    async with house(own_home, model) as h:
        await begun(h, model)
        h.daemon._suppose(said("can the list be empty"))
        await h.daemon.hear(VoiceStopped())
        await h.daemon.hear(said("can the list be empty"))
        await h.until(lambda: h.daemon.status().floor == "open")

        assert len(await asked_about(h, model, "can the list be empty")) == 1


@pytest.mark.parametrize("next_guess", [None, "can the list be empty or negative"], ids=["talks on", "another guess"])
async def test_what_a_turn_has_taken_up_is_not_taken_away_by_the_next_guess(
    own_home: Path, next_guess: str | None
) -> None:
    model = Model()
    async with house(own_home, model) as h:
        await begun(h, model)
        model.seconds = 0.5
        h.daemon._suppose(said("can the list be empty"))
        await asked_about(h, model, "can the list be empty")
        await h.daemon.hear(VoiceStopped())
        await h.daemon.hear(said("can the list be empty"))
        await h.until(lambda: h.daemon.status().floor == "thinking")
        await anyio.sleep(0.1)
        h.daemon._suppose(said(next_guess) if next_guess else None)
        await h.until(lambda: h.daemon.status().floor == "open")
        h.daemon._suppose(None)

        last = [event for event in h.events() if isinstance(event, CoachSaid)][-1]
        assert (last.text, last.fallback) == ("What would the first line be?", False)
        assert h.daemon.status().note == ""
        assert len(await asked_about(h, model, "can the list be empty")) == 1


async def test_a_turn_that_ends_early_ends_the_thought_it_had_taken_up(own_home: Path) -> None:
    model = Model()
    async with house(own_home, model) as h:
        await begun(h, model)
        model.seconds = 1000
        h.daemon._suppose(said("can the list be empty"))
        await asked_about(h, model, "can the list be empty")
        await h.daemon.hear(VoiceStopped())
        await h.daemon.hear(said("can the list be empty"))
        await h.until(lambda: h.daemon.status().floor == "thinking")
        await anyio.sleep(0.1)
        await h.daemon.ask(Pause())

        await h.until(lambda: model.given_up == 1)
        assert len(await asked_about(h, model, "can the list be empty")) == 1


async def test_other_words_get_an_answer_of_their_own(own_home: Path) -> None:
    model = Model()
    async with house(own_home, model) as h:
        await begun(h, model)
        model.seconds = 1000
        h.daemon._suppose(said("can the list be empty"))
        await asked_about(h, model, "can the list be empty")
        model.seconds = 0.1
        await h.daemon.hear(VoiceStopped())
        await h.daemon.hear(said("can the list be empty or negative"))
        await h.until(lambda: h.daemon.status().floor == "open")

        assert len(await asked_about(h, model, "can the list be empty or negative")) == 1
        assert (model.finished, model.given_up) == (2, 1), "the thought about the others was given up"


async def test_who_goes_on_talking_ends_the_thought(own_home: Path) -> None:
    model = Model()
    async with house(own_home, model) as h:
        await begun(h, model)
        model.seconds = 1000
        h.daemon._suppose(said("can the list be empty"))
        await asked_about(h, model, "can the list be empty")
        before: list[Event] = h.events()
        h.daemon._suppose(None)
        await h.until(lambda: model.given_up == 1)

        assert model.finished == 1
        assert h.events() == before


async def test_a_thought_that_fails_is_a_failed_answer_and_the_authored_coach_speaks(own_home: Path) -> None:
    class Broken(Model):
        async def reply(self, turn: CoachTurn) -> AsyncIterator[str]:
            async for piece in super().reply(turn):
                if turn.said:
                    raise ZeroDivisionError("by design")
                yield piece

    model = Broken(0.05)
    async with house(own_home, model) as h:
        await begun(h, model)
        h.daemon._suppose(said("can the list be empty"))
        await anyio.sleep(0.3)
        await h.daemon.hear(VoiceStopped())
        await h.daemon.hear(said("can the list be empty"))
        await h.until(lambda: h.daemon.status().floor == "open")

        spoken = [event for event in h.events() if isinstance(event, CoachSaid)]
        assert spoken[-1].fallback


async def test_a_coach_that_fails_before_it_has_begun_fails_its_turn_and_keeps_nobody_waiting(own_home: Path) -> None:
    class Sudden(Model):
        def reply(self, turn: CoachTurn) -> AsyncIterator[str]:
            if turn.said:
                raise ZeroDivisionError("by design")
            return super().reply(turn)

    model = Sudden(0.05)
    async with house(own_home, model) as h:
        await begun(h, model)
        h.daemon._suppose(said("can the list be empty"))
        await anyio.sleep(0.3)
        await h.daemon.hear(VoiceStopped())
        await h.daemon.hear(said("can the list be empty"))
        await h.until(lambda: h.daemon.status().floor == "open")

        assert [event for event in h.events() if isinstance(event, CoachSaid)][-1].fallback
        assert "foresee" not in h.daemon.status().note


async def test_nothing_is_thought_ahead_where_the_settings_say_so_nor_by_a_coach_that_needs_no_time(
    own_home: Path,
) -> None:
    for think_ahead, is_model in ((False, True), (True, False)):
        model = Model(0.05)
        model.is_model = is_model  # type: ignore[misc]
        async with house(own_home, model) as h:
            await begun(h, model)
            await h.daemon.apply(replace(h.settings, llm=Llm(think_ahead=think_ahead)))
            h.daemon._suppose(said("can the list be empty"))
            await anyio.sleep(0.2)

            assert not [turn for turn in model.turns if turn.said]


async def test_only_the_clock_may_differ(own_home: Path) -> None:
    model = Model(0.01)
    async with house(own_home, model) as h:
        await h.start()
        await h.until(lambda: bool(model.turns))
    turn = model.turns[0]

    assert alike(turn, replace(turn, elapsed=turn.elapsed + 3, remaining=turn.remaining - 3))
    assert not alike(turn, replace(turn, said="other"))
    assert not alike(turn, replace(turn, code="x = 1"))


class Damaged(Journal):
    """A journal whose snapshots can't be read any more, once `damaged` is set."""

    damaged = False

    def blob(self, digest: str) -> bytes | None:
        if self.damaged:
            raise JournalError("The code snapshot is damaged.")
        return super().blob(digest)


async def test_a_thought_that_can_not_be_begun_costs_the_thought_and_not_the_interview(own_home: Path) -> None:
    model = Model()
    async with house(own_home, model, journal=Damaged) as h:
        await begun(h, model)
        (own_home / "solution.py").write_text("def two_sum(nums, target):\n    return []\n")
        await h.until(lambda: any(isinstance(event, SolutionSaved) for event in h.events()))
        assert isinstance(h.journal, Damaged)
        h.journal.damaged = True

        h.daemon._suppose(said("can the list be empty"))

        await h.until(lambda: "(suppose: The code snapshot is damaged)" in h.daemon.status().note)
        assert isinstance(await h.daemon.ask(Next()), Done)
