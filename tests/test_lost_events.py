"""Events that can't be taken, or not to their end: who asked is told which, and the interview goes on."""

from pathlib import Path

from mochid import protocol
from mochid.events import Commanded
from mochid.journal import Journal, JournalError
from mochid.protocol import Done, LineSpoken, Publication, Refused
from tests.test_daemon import House, house


class Stumbling(Journal):
    """A journal that has a mistake in it, or a disk that is full."""

    trouble: Exception | None = None

    def append(self, *arguments: object, **names: object) -> int:  # type: ignore[override]
        if self.trouble is not None:
            raise self.trouble
        return super().append(*arguments, **names)  # type: ignore[arg-type]


def typed(h: House) -> list[str]:
    """What was typed, as the journal has it."""
    commands = [event.command for event in h.events() if isinstance(event, Commanded)]
    return [command.text for command in commands if isinstance(command, protocol.Say)]


async def test_what_fails_before_it_is_on_record_has_changed_nothing(own_home: Path) -> None:
    async with house(own_home, journal=Stumbling) as h:
        await h.start()
        phase = h.daemon.status().phase
        assert isinstance(h.journal, Stumbling)
        for trouble in (JournalError("The disk is full."), KeyError("a slip")):
            h.journal.trouble = trouble

            reply = await h.daemon.ask(protocol.Next())

            assert isinstance(reply, Refused)
            assert reply.remedy == "Nothing was changed."
            assert h.daemon.status().phase == phase
        h.journal.trouble = None
        assert isinstance(await h.daemon.ask(protocol.Next()), Done)


async def test_what_fails_after_it_is_on_record_is_told_as_half_done(own_home: Path) -> None:
    async with house(own_home) as h:
        await h.start()
        await h.rest()

        def slip(publication: Publication) -> None:
            if isinstance(publication, LineSpoken) and publication.line.who == "candidate":
                raise KeyError("a slip")
            h.published.append(publication)

        h.daemon._publish = slip
        reply = await h.daemon.ask(protocol.Say("can a number be negative"))

        assert isinstance(reply, Refused)
        assert "made a mistake" in reply.why
        assert reply.remedy == "Some of it was done, but not all; see `mochictl status`."
        assert typed(h) == ["can a number be negative"]
        h.daemon._publish = h.published.append
        assert isinstance(await h.daemon.ask(protocol.Next()), Done)


async def test_a_session_that_is_half_brought_in_is_not_told_as_unchanged(own_home: Path) -> None:
    async with house(own_home, journal=Stumbling) as h:
        first = await h.start()
        assert isinstance(first, protocol.Started)
        await h.daemon.ask(protocol.Pause())
        await h.start("other.py")
        await h.daemon.ask(protocol.Pause())
        assert isinstance(h.journal, Stumbling)
        h.journal.trouble = JournalError("The disk is full.")

        reply = await h.daemon.ask(protocol.Resume(first.session))

        assert isinstance(reply, Refused)
        assert (reply.why, h.daemon.status().session) == ("The disk is full.", first.session)
        assert "not all" in reply.remedy
