"""A rehearsed judge of turns, whose mind is made up."""

from typing import Self

from mochid.adapters.rehearsal.script import Script
from mochid.ports import Audio


class JudgeScript(Script, frozen=True):
    otherwise: float = 1.0


class RehearsalJudge:
    """A judge of turns whose mind is made up: it says `otherwise` of every pause."""

    name, cloud, Settings = "rehearsal", False, JudgeScript

    def __init__(self, settings: JudgeScript = JudgeScript()) -> None:  # noqa: B008 - frozen
        self._settings = settings

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None: ...

    async def complete(self, audio: Audio, text: str) -> float:
        return self._settings.otherwise
