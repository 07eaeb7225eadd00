"""The engines in use: each opened behind the already answering socket, held in a task of its own, named for the status line.

Rules: an engine that can't be had is a sentence, never an exception here. `open` twice gives the same engine; `close` lets go of
the device. An engine's context is entered and left in one task, as anyio wants it. One that broke and was replaced is tried again
beside the one that stands in for it, later and later, and takes its place back when it does what it is for.
"""

import logging
from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager
from typing import Any

import anyio
import msgspec
from anyio.abc import TaskGroup

from mochid import calibration
from mochid.ports import Opened
from mochid.settings import Settings

log = logging.getLogger(__name__)


LANGUAGE = "language"

AGAIN_SECONDS = 60.0
"""How long after it broke an engine is tried again; twice as long after each time that it breaks or fails the trial ..."""
LONGEST_SECONDS = 900.0
"""... up to this. One that has served so long since is as good as new."""
PARTING_SECONDS = 30.0
"""How long a stand-in is kept after its time: it may be in the middle of a line."""

Trial = Callable[[Any], Awaitable[object]]
"""Tries an engine on throw-away input, quickly; raises what the engine raises."""

Opener = Callable[[str, Settings], AbstractAsyncContextManager[Opened]]
"""`plugins.opened`, or a rehearsal of it: (kind, settings) -> context of an `Opened`."""


class Engines:
    """Engines by kind: mic, speaker, vad, stt, tts, coach, language."""

    def __init__(self, opener: Opener, settings: Settings, tasks: TaskGroup, changed: Callable[[], None]) -> None:
        self.settings = settings
        self.microphone = ""
        """Name of the device that the microphone's engine opened last."""
        self._in_force = settings
        self._opener = opener
        self._tasks = tasks
        self._changed = changed
        self._held: dict[str, _Hold] = {}

    async def open(self, kind: str) -> Opened:
        """The engine of this kind, opening it if need be. Never raises; a failed opening is tried again at the next call."""
        hold = self._held.get(kind)
        failed = hold.opened if hold is not None and hold.failed else None
        if hold is None or failed is not None:
            if hold is not None:
                hold.scope.cancel()
            hold = self._held[kind] = _Hold(failed)
            self._tasks.start_soon(self._hold, kind, hold)
        await hold.settled.wait()
        assert hold.opened is not None
        return hold.opened

    @property
    def in_force(self) -> Settings:
        """The settings, with what calibration knows of the microphone in use; see `recalibrate`."""
        return self._in_force

    def recalibrate(self) -> bool:
        """Look again at what is known of the microphone. Returns whether that changed anything."""
        before, self._in_force = self._in_force, calibration.in_force(self.settings, self.microphone)
        return before != self._in_force

    async def open_language(self, name: str) -> Opened:
        """The engine that runs this language; several may be open at once."""
        kind = f"{LANGUAGE} {name}"
        opened = await self.open(kind)
        closed_meanwhile = opened.engine is None and kind not in self._held
        return await self.open(kind) if closed_meanwhile else opened

    def close_languages(self) -> None:
        """Let go of all that runs code: the next to ask has it opened behind the walls of the present settings."""
        for kind in [kind for kind in self._held if kind.startswith(f"{LANGUAGE} ")]:
            self.close(kind)

    async def replace(self, kind: str, broken: Any, why: str, trial: Trial | None = None) -> Opened:
        """The engine `broken` can't go on: let the next best take its place. Returns what serves from now on, be it the same.

        `trial`: how to tell that it is well again. Without one it is not tried again before somebody closes the stand-in.
        """
        hold = self._held.get(kind)
        if hold is None or hold.opened is None or hold.opened.engine is not broken:
            return await self.open(kind)  # somebody else has seen to it
        for spare in hold.opened.spares:
            heir = _Hold(None, instead=spare, since=f"{hold.opened.name} can't go on: {why}")
            self._tasks.start_soon(self._hold, kind, heir)
            await heir.settled.wait()
            assert heir.opened is not None
            if self._held.get(kind) is not hold:
                heir.scope.cancel()
                return await self.open(kind)
            if heir.opened.engine is not None:
                log.warning("replaced kind=%s engine=%s by=%s: %s", kind, hold.opened.name, heir.opened.name, why)
                self._held[kind] = heir
                hold.scope.cancel()
                if trial is not None:
                    lasted = anyio.current_time() - hold.born
                    longer = AGAIN_SECONDS if lasted > LONGEST_SECONDS else 2 * hold.patience
                    heir.patience = min(longer, LONGEST_SECONDS)
                    heir.of = hold.of or hold.opened.name
                    self._tasks.start_soon(self._try_again, kind, heir, trial)
                self._changed()
                return heir.opened
            heir.scope.cancel()
        return hold.opened

    async def _try_again(self, kind: str, heir: "_Hold", trial: Trial) -> None:
        """Give the engine that the settings ask for its place back as soon as it does what it is for."""
        while True:
            await anyio.sleep(heir.patience)
            if self._held.get(kind) is not heir:
                return
            better = _Hold(None)
            self._tasks.start_soon(self._hold, kind, better)
            await better.settled.wait()
            well = (
                better.opened is not None and better.opened.name == heir.of and await self._stands(trial, better.opened)
            )
            if not well or self._held.get(kind) is not heir:
                better.scope.cancel()
                heir.patience = min(2 * heir.patience, LONGEST_SECONDS)
                continue
            log.info("well again kind=%s engine=%s", kind, heir.of)
            better.patience = heir.patience
            self._held[kind] = better
            self._changed()
            await anyio.sleep(PARTING_SECONDS)
            heir.scope.cancel()
            return

    @staticmethod
    async def _stands(trial: Trial, opened: Opened) -> bool:
        try:
            await trial(opened.engine)
        except Exception as error:  # noqa: BLE001 - an engine is somebody else's code, and this one was broken
            log.info("not well yet engine=%s: %s", opened.name, error)
            return False
        return True

    def stand_ins(self) -> list[str]:
        """The kinds whose engine serves for a better one that broke."""
        return [kind for kind, hold in self._held.items() if hold.instead]

    @property
    def note(self) -> str:
        """What the user should know of the engines that were replaced; "" when none was."""
        holds = [hold for hold in self._held.values() if hold.instead and hold.opened is not None]
        return " ".join(
            f"{hold.since} {hold.opened.name} took over, until it is well again."
            for hold in holds
            if hold.opened is not None
        )

    def close(self, kind: str) -> None:
        hold = self._held.pop(kind, None)
        if hold is not None:
            hold.scope.cancel()
            self._changed()

    def label(self, kind: str) -> str:
        """What the status line calls it: the engine's name, "loading", "none (why)" or "" when nobody asked for it."""
        hold = self._held.get(kind)
        if hold is None:
            return ""
        opened = hold.opened or hold.before
        if opened is None:
            return "loading"
        if opened.engine is None:
            return f"none ({opened.tried[0]})" if opened.tried else "none"
        model = getattr(opened.engine, "model", "")
        return f"{opened.name} {model}" if model and isinstance(model, str) else opened.name

    def voice(self) -> str:
        """What the status line calls the voice: the engine's name, or why nothing is heard, be it the speaker that is missing."""
        speaker = self.label("speaker")
        return speaker if speaker.startswith("none") and self.engine("tts") is not None else self.label("tts")

    def engine(self, kind: str) -> Any:
        """The engine if it is open now, else None."""
        hold = self._held.get(kind)
        return hold.opened.engine if hold is not None and hold.opened is not None else None

    def _order(self, kind: str, instead: str) -> tuple[str, Settings]:
        port, _, language = kind.partition(" ")
        if instead:
            section = msgspec.structs.replace(getattr(self.settings, port), engine=instead)
            return port, msgspec.structs.replace(self.settings, **{port: section})
        if not language:
            return port, self.settings
        harness = msgspec.structs.replace(self.settings.harness, language=language)
        return port, msgspec.structs.replace(self.settings, harness=harness)

    async def _hold(self, kind: str, hold: "_Hold") -> None:
        with hold.scope:
            try:
                async with self._opener(*self._order(kind, hold.instead)) as hold.opened:
                    if (
                        hold.before is None or hold.before.name != hold.opened.name
                    ):  # one that is missing is tried at every line
                        log.info("opened kind=%s engine=%s", kind, hold.opened.name)
                    if kind == "mic" and hold.opened.engine is not None:
                        self.microphone = await calibration.device_of(hold.opened.engine)
                        self.recalibrate()
                    hold.settled.set()
                    self._changed()
                    await anyio.sleep_forever()
            except Exception as broken:  # an engine is third-party code: whatever it raises is a sentence in the status
                log.exception("engine failed kind=%s", kind)
                hold.opened = Opened(None, kind, (f"The {kind} engine failed: {broken}.",))
                self._changed()
            finally:
                hold.opened = hold.opened or Opened(None, kind, ("It was closed while it was opening.",))
                hold.settled.set()


def walls(settings: Settings) -> tuple[object, ...]:
    """What the languages are opened with: with another value, those that are open have to be closed."""
    harness = settings.harness
    return harness.sandbox_level, harness.memory_mb, harness.options, settings.privacy.local_only


class _Hold:
    """One engine in its task, from the wish for it to its end."""

    def __init__(self, before: Opened | None, *, instead: str = "", since: str = "") -> None:
        self.before = before
        """The failure this is another try after; shown until the try has ended."""
        self.instead = instead
        """The spare that is used instead of what the settings ask for; "" = it is what they ask for."""
        self.since = since
        """Why it is used, a sentence."""
        self.of = ""
        """Name of the engine that it stands in for."""
        self.born = anyio.current_time()
        self.patience = AGAIN_SECONDS / 2
        """Seconds before the one whose place it took is tried again; before it is, half of the first such time."""
        self.scope = anyio.CancelScope()
        self.settled = anyio.Event()
        self.opened: Opened | None = None

    @property
    def failed(self) -> bool:
        return self.opened is not None and self.opened.engine is None and not self.opened.unwanted
