"""A rehearsed voice detector, which measures loudness."""

from typing import TYPE_CHECKING, ClassVar, Self

from msgspec import Struct

from mochid.adapters.rehearsal.script import Script, read

if TYPE_CHECKING:
    from mochid.ports import Samples


class VadScript(Script, frozen=True):
    loudness: float = 0.05
    """Root mean square from which a frame is speech."""


class RehearsalVad:
    """A detector that takes anything loud for speech."""

    name: ClassVar[str] = "rehearsal"
    cloud: ClassVar[bool] = False
    Settings: ClassVar[type[Struct]] = VadScript

    def __init__(self, settings: VadScript = VadScript()) -> None:  # noqa: B008 - frozen
        self._settings = settings
        self.resets = 0

    async def __aenter__(self) -> Self:
        await read(self._settings.opening).end()
        return self

    async def __aexit__(self, *_: object) -> None: ...

    def probability(self, frame: "Samples") -> float:
        loud = float((frame * frame).mean()) ** 0.5
        return 0.99 if loud >= self._settings.loudness else 0.01

    def reset(self) -> None:
        self.resets += 1
