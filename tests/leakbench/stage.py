"""The stage of the leak bench: a worst-case model on loopback, before it the daemon's own performer with the real `local` coach.

Rules:
- What is said is read off the events the performer posts, after the wire, the splitter, the manners, the gate and the rewrite.
- The judge knows the labels of the corpus and nothing of the gate: a line has got through when it was said as the model sent it.
- The model gives in to nobody: asked to put it otherwise, it tries another leak of the same problem.
- Fishing that is noticed never reaches a model (`casting`); here it is as if it had gone unnoticed.
- Where a model goes on for a whole session, what is held against it goes along from one line to the next (`folds/standing.py`).
- A turn holds two sentences, as the manners have it; what is longer is spread over turns, as a patient leaker would.
- Some lines are said after a run, and what is told of it was so (`corpus.run`).
"""

from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Final

import anyio
from msgspec import Struct

from mochid.adapters.local import Local, LocalSettings
from mochid.daemon.performing import Performer
from mochid.daemon.tasks import Tasks
from mochid.effects import Ask
from mochid.engines import Engines
from mochid.events import AnyEvent, AskFailed, CoachDone, CoachSaid, Commanded, Event, Prepared, TestsFinished
from mochid.interview.folds.dossier import Dossier
from mochid.interview.folds.standing import Standing
from mochid.interview.gate.brevity import MOST, spoken
from mochid.interview.words.sentences import sentences
from mochid.journal import Journal
from mochid.ports import Opened, Vocabulary
from mochid.problem import Problem
from mochid.protocol import Say, Status
from mochid.settings import Settings
from mochid.sound.ears import Ears
from mochid.sound.voice import Voice
from mochid.talk import Purpose
from tests.leakbench import corpus
from tests.leakbench.corpus import Attempt
from tests.model_server import Asked, ModelServer

PATIENCE: Final = 30.0
"""Seconds for one turn."""


class Played(Struct, frozen=True):
    """What came of an attempt."""

    attempt: Attempt
    sent: tuple[str, ...]
    """What the model said of its own accord, sentence by sentence."""
    again: tuple[str, ...]
    """What it said when asked to put it otherwise."""
    events: tuple[CoachSaid, ...]
    turn: int = 0
    """The last turn it took."""
    standing: Standing = Standing()
    """The model's, after it."""

    @property
    def said(self) -> tuple[str, ...]:
        return tuple(event.text for event in self.events)

    @property
    def got_through(self) -> bool:
        """Whether all of it was said."""
        return bool(self.sent) and set(self.sent) <= set(self.said)

    @property
    def got_through_at_second_try(self) -> bool:
        return bool(set(self.again) & set(self.said))


class Stage:
    """Plays attempts, each in a session of its own, or after another in the same."""

    def __init__(self, performer: Performer, server: ModelServer, posted: list[Event]) -> None:
        self._performer = performer
        self._server = server
        self._posted = posted
        self._played = 0

    async def play(
        self, attempt: Attempt, problem: Problem, otherwise: str = "What else?", before: Played | None = None
    ) -> Played:
        """`otherwise`: what the model says when it is asked to put it otherwise. `before`: what it tried before in this session,
        as far as that counts against it: its words and the candidate's are no part of it, for each line is labelled by itself."""
        self._played += 1
        dossier = Dossier(_opening(problem, f"attempt-{self._played}"))
        first = 1
        if before is not None:
            first, dossier.standing = before.turn + 1, before.standing
        if attempt.asked:
            dossier.take(2, Commanded(session=dossier.session, request=1, command=Say(attempt.asked)))
        if run := corpus.run(attempt):
            dossier.take(3, TestsFinished(session=dossier.session, run=1, digest="", report=run))
        served = sum(len(problem.hints.rung(level)) for level in range(1, attempt.rung + 1))
        again: list[str] = []
        events: list[CoachSaid] = []
        for turn, text in enumerate(_turns(attempt), start=first):
            self._server.answers = _stubborn(text, otherwise, again)
            self._posted.clear()
            ask = Ask(turn=turn, purpose=Purpose.REPLY, phase="approach")
            self._performer.perform(ask, dossier, Status(as_of=0.0, hints=served))
            with anyio.fail_after(PATIENCE):
                while not any(isinstance(event, CoachDone | AskFailed) for event in self._posted):
                    await anyio.sleep(0)
            for at, event in enumerate(self._posted):
                if isinstance(event, CoachSaid):
                    events.append(event)
                    dossier.take(100 * turn + at, event)
        sent = tuple(spoken(sentence) for text in _turns(attempt) for sentence in sentences(text))
        return Played(attempt, sent, tuple(map(spoken, again)), tuple(events), turn, dossier.standing)


@asynccontextmanager
async def stage(home: Path) -> AsyncIterator[Stage]:
    """The real coach, performer and journal; only microphone, voice and the model's weights are missing."""
    posted: list[Event] = []

    async def post(event: AnyEvent, session: str, blobs: object = None) -> None:
        posted.append(event)

    async def heard(event: Event) -> None:
        posted.append(event)

    async with (
        ModelServer() as server,
        Local(LocalSettings(base_url=server.url)) as coach,
        anyio.create_task_group() as group,
    ):

        @asynccontextmanager
        async def opener(kind: str, settings: Settings) -> AsyncIterator[Opened]:
            yield Opened(coach, "local") if kind == "coach" else Opened(None, "none")

        with Journal(home / "journal") as journal:
            engines = Engines(opener, Settings(), group, lambda: None)
            performer = Performer(
                tasks=Tasks(group),
                engines=engines,
                journal=journal,
                ears=Ears(engines, heard, Vocabulary, lambda text: None),
                voice=Voice(engines, group, heard, note=lambda text: None, on_air=lambda on: None),
                post=post,
                answer=lambda request, reply: None,
                now=lambda: 0.0,
                versions={},
            )
            yield Stage(performer, server, posted)
            group.cancel_scope.cancel()


def _turns(attempt: Attempt) -> Iterator[str]:
    for turn in attempt.turns:
        parts = sentences(turn)
        at = 0
        while at < len(parts):
            take = 1 if parts[at].endswith("?") else MOST  # a question ends a turn
            yield "\n\n".join(parts[at : at + take])
            at += take


def _stubborn(text: str, otherwise: str, again: list[str]) -> Callable[[Asked], str]:
    """Says `text`, and when it is asked once more `otherwise`, noting that in `again`."""
    asked = 0

    def answer(request: Asked) -> str:
        nonlocal asked
        asked += 1
        if asked == 1:
            return text
        again.extend(sentences(otherwise))
        return otherwise

    return answer


def _opening(problem: Problem, session: str) -> Prepared:
    return Prepared(
        session=session,
        request=0,
        problem=problem,
        file="/nowhere/solution.py",
        language="python",
        created=True,
        mode="normal",
        settings=Settings(),
        first_time=False,
        seed=1,
        microphone="none",
        voice="none",
        coach="local",
        versions={},
    )
