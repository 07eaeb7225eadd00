"""The daemon's loop with real journal, real files and rehearsed engines."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import anyio
import msgspec
import pytest
from msgspec.structs import replace

from mochictl import show
from mochid import protocol
from mochid.adapters.authored import Authored
from mochid.adapters.rehearsal.coach import CoachScript, RehearsalCoach
from mochid.adapters.rehearsal.language import LanguageScript, RehearsalLanguage
from mochid.daemon.loop import Daemon
from mochid.events import CoachSaid, Event, Heard, SettingsChanged, TestsFinished
from mochid.journal import Journal, JournalError
from mochid.ports import Opened, Vocabulary
from mochid.protocol import Done, LineSpoken, Publication, Refused, Started, StatusChanged
from mochid.settings import Settings

LOADING = object()
"""A coach that never comes."""
FORBIDDEN = "You should use a hash map."


class House:
    """A daemon in a folder, what it published, and a candidate's words to it."""

    def __init__(self, home: Path, coach: object, journal: Journal) -> None:
        self.home = home
        self.journal = journal
        self.published: list[Publication] = []
        self.slow = anyio.Event()
        """Until it is set, the engines in `loading` go on loading."""
        self.loading: set[str] = set()
        self._coach = coach
        self.language: object = RehearsalLanguage()
        self.walls: list[str] = []
        """The sandbox level of each language that is open."""
        self.clock = 1_000_000.0
        self.bad_requests = 0
        settings = msgspec.convert({"app": {"workspace_dir": str(home / "workspace")}}, Settings)
        self.settings = settings
        self.daemon = Daemon(
            settings=settings,
            journal=journal,
            opener=self.open,
            publish=self.published.append,
            now=self.now,
            versions={"mochi": "test"},
            bad_requests=lambda: self.bad_requests,
        )

    def now(self) -> float:
        self.clock += 0.001
        return self.clock

    @asynccontextmanager
    async def open(self, kind: str, settings: Settings) -> AsyncIterator[Opened]:
        if kind in self.loading:
            await self.slow.wait()
        if kind == "language":
            self.walls.append(settings.harness.sandbox_level)
            try:
                yield Opened(self.language, "rehearsal")
            finally:
                self.walls.remove(settings.harness.sandbox_level)
        elif kind == "coach":
            if self._coach is LOADING:
                await anyio.sleep_forever()
            yield Opened(self._coach, "rehearsal")
        elif kind == "mic":
            yield Opened(None, "none", ("There is no microphone.",))
        else:
            yield Opened(None, "none")

    async def start(self, name: str = "solution.py") -> protocol.AnyReply:
        return await self.daemon.ask(protocol.Start("two_sum", str(self.home / name)))

    async def until(self, check: Callable[[], bool]) -> None:
        with anyio.fail_after(30):
            while not check():
                await anyio.sleep(0.01)

    async def rest(self) -> None:
        """Until it has the floor no more, and nothing has happened for a while."""
        await self.until(lambda: self.daemon.status().floor == "open")
        with anyio.fail_after(30):
            count = -1
            while count != (count := len(self.published)):
                await anyio.sleep(0.5)

    def said(self) -> list[str]:
        """What the interviewer said, as published."""
        return [p.line.text for p in self.published if isinstance(p, LineSpoken) and p.line.who == "interviewer"]

    def events(self) -> list[Event]:
        return [event for _, event in self.journal.replay(self.daemon.status().session)]


@asynccontextmanager
async def house(home: Path, coach: object | None = None, journal: type[Journal] = Journal) -> AsyncIterator[House]:
    with journal(home / "journal") as open_journal:
        made = House(home, coach or Authored(Authored.Settings()), open_journal)
        async with anyio.create_task_group() as group:
            await group.start(made.daemon.run)
            yield made
            made.slow.set()
            group.cancel_scope.cancel()


async def test_it_answers_while_an_engine_is_still_loading(own_home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("mochid.daemon.performing.DEVICES_SECONDS", 0.2)
    async with house(own_home) as h:
        h.loading = {"tts"}
        assert isinstance(await h.start(), Started)
        assert h.daemon.status().voice == "loading"
        await h.until(lambda: len(h.said()) >= 3)


async def test_start_is_answered_when_it_is_known_which_microphone_and_voice_serve(own_home: Path) -> None:
    async with house(own_home) as h:
        h.loading = {"mic", "speaker"}
        async with anyio.create_task_group() as group:
            replies: list[protocol.AnyReply] = []

            async def start() -> None:
                replies.append(await h.start())

            group.start_soon(start)
            await h.until(lambda: h.daemon.status().microphone == "loading")
            await anyio.sleep(1)
            assert not replies, "a busy machine takes its time, and the answer waits for it"
            h.slow.set()

        (started,) = replies
        assert isinstance(started, Started)
        assert (started.microphone, started.voice) == ("none (There is no microphone.)", "none")


async def test_a_second_interview_is_refused_with_a_remedy(own_home: Path) -> None:
    async with house(own_home) as h:
        await h.start()

        reply = await h.start("other.py")

        assert isinstance(reply, Refused)
        assert "stop" in reply.remedy
        assert h.daemon.status().file.endswith("solution.py")


async def test_an_existing_solution_is_never_overwritten(own_home: Path) -> None:
    (own_home / "solution.py").write_text("# mine\n")
    async with house(own_home) as h:
        reply = await h.start()

        assert isinstance(reply, Started)
        assert not reply.created
    assert (own_home / "solution.py").read_text() == "# mine\n"


@pytest.mark.parametrize(
    ("file", "why"),
    [("missing/solution.py", "does not exist"), (".", "not a regular file"), ("no\0pe.py", "can't")],
    ids=["no folder", "a folder", "no name for a file"],
)
async def test_a_file_that_can_not_be_is_refused_and_nothing_has_begun(own_home: Path, file: str, why: str) -> None:
    async with house(own_home) as h:
        reply = await h.daemon.ask(protocol.Start("two_sum", f"{own_home}/{file}"))

        assert isinstance(reply, Refused)
        assert why in reply.why
        assert h.daemon.status().session == ""
        assert isinstance(await h.start(), Started)


async def test_a_mistyped_problem_gets_a_suggestion(own_home: Path) -> None:
    async with house(own_home) as h:
        reply = await h.daemon.ask(protocol.Start("two-sum", str(own_home / "solution.py")))

        assert isinstance(reply, Refused)
        assert "two_sum" in reply.why


async def test_when_the_coach_breaks_in_mid_turn_the_authored_one_finishes_it(own_home: Path) -> None:
    coach = RehearsalCoach(CoachScript(script=("Welcome. Here is then fail",)))
    async with house(own_home, coach) as h:
        await h.start()

        await h.until(lambda: any(e.fallback for e in h.events() if isinstance(e, CoachSaid)))

        turns = {e.turn for e in h.events() if isinstance(e, CoachSaid)}
        assert turns == {1}, "within the same turn"


async def test_a_coach_that_does_not_open_is_not_waited_for_for_ever(
    own_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("mochid.daemon.asking.COACH_SECONDS", 0.1)
    async with house(own_home, LOADING) as h:
        assert isinstance(await h.start(), Started)

        await h.until(lambda: any(e.fallback for e in h.events() if isinstance(e, CoachSaid)))
        await h.until(lambda: "still loading" in h.daemon.status().note)


async def test_what_does_not_pass_the_gate_reaches_neither_screen_nor_journal(own_home: Path) -> None:
    coach = RehearsalCoach(CoachScript(script=(f"Hello. {FORBIDDEN} Any questions?",)))
    async with house(own_home, coach) as h:
        await h.start()
        await h.until(lambda: len(h.said()) >= 3)

        assert FORBIDDEN not in h.said()
        blocked = [e for e in h.events() if isinstance(e, CoachSaid) and e.blocked]
        assert len(blocked) == 1
        assert "hash map" not in blocked[0].text
        assert "should use a hash map" not in " ".join(str(e) for e in h.events() if isinstance(e, CoachSaid))


async def test_an_address_that_is_typed_is_never_written_down(own_home: Path) -> None:
    async with house(own_home) as h:
        await h.start()
        await h.daemon.ask(protocol.Say("write to jane.doe@example.com about it"))

        text = "".join(str(event) for event in h.events())
        assert "jane.doe" not in text
        assert "about it" in text


async def test_an_earlier_session_is_taken_up_again_where_it_was(own_home: Path) -> None:
    async with house(own_home) as h:
        first = await h.start()
        assert isinstance(first, Started)
        for _ in range(2):
            await h.daemon.ask(protocol.Next())
        phase = h.daemon.status().phase
        await h.daemon.ask(protocol.Pause())
        second = await h.start("other.py")
        assert isinstance(second, Started)
        await h.daemon.ask(protocol.Abort())

        reply = await h.daemon.ask(protocol.Resume(first.session))

        assert isinstance(reply, Started | Done)
        status = h.daemon.status()
        assert (status.session, status.phase, status.paused) == (first.session, phase, False)
        assert status.file.endswith("solution.py")


async def test_a_finished_session_can_not_be_resumed(own_home: Path) -> None:
    async with house(own_home) as h:
        first = await h.start()
        assert isinstance(first, Started)
        await h.daemon.ask(protocol.Stop())

        assert isinstance(await h.daemon.ask(protocol.Resume(first.session)), Refused)
        assert isinstance(await h.daemon.ask(protocol.Resume("nothing-like-it")), Refused)


async def test_stop_answers_with_a_debrief_that_exists(own_home: Path) -> None:
    async with house(own_home) as h:
        await h.start()

        reply = await h.daemon.ask(protocol.Stop())

        assert isinstance(reply, Done)
        assert Path(reply.data["debrief"]).is_file()


async def test_changed_settings_reach_the_session_as_an_event(own_home: Path) -> None:
    async with house(own_home) as h:
        await h.start()
        gentler = replace(h.settings, coach=replace(h.settings.coach, helpfulness="gentle"))

        await h.daemon.apply(gentler)

        await h.until(lambda: any(isinstance(e, SettingsChanged) for e in h.events()))


async def test_a_changed_sandbox_level_runs_the_newest_version_again_behind_the_new_walls(own_home: Path) -> None:
    slow = RehearsalLanguage(LanguageScript(seconds=60))
    async with house(own_home) as h:
        h.language = slow
        await h.start()
        (own_home / "solution.py").write_text("def two_sum(nums, target):\n    return [0, 1]\n")
        await h.until(lambda: slow.running == 1)
        assert h.walls == ["auto"]

        h.language = quick = RehearsalLanguage()
        await h.daemon.apply(replace(h.settings, harness=replace(h.settings.harness, sandbox_level="container")))
        await h.until(lambda: any(isinstance(e, TestsFinished) for e in h.events()))

        assert h.walls == ["container"]
        assert (slow.running, len(slow.jobs)) == (0, 1)
        assert [job.source for job in quick.jobs][:1] == [slow.jobs[0].source]
        assert not h.daemon.status().testing


async def test_other_settings_of_the_harness_run_nothing_again(own_home: Path) -> None:
    async with house(own_home) as h:
        await h.start()
        await h.until(lambda: any(isinstance(e, TestsFinished) for e in h.events()))
        await h.daemon.apply(replace(h.settings, harness=replace(h.settings.harness, timeout_ms=2000)))
        await h.until(lambda: any(isinstance(e, SettingsChanged) for e in h.events()))
        await anyio.sleep(0.3)

        assert h.walls == ["auto"]
        assert sum(isinstance(e, TestsFinished) for e in h.events()) == 1


async def test_without_an_interview_changed_walls_stand_as_soon_as_they_are_asked_for(own_home: Path) -> None:
    async with house(own_home) as h:
        await h.until(lambda: h.walls == ["auto"])
        await h.daemon.apply(replace(h.settings, harness=replace(h.settings.harness, sandbox_level="container")))

        assert h.walls == ["container"]


async def test_a_question_about_the_past_changes_nothing(own_home: Path) -> None:
    async with house(own_home) as h:
        await h.start()
        await h.until(lambda: len(h.said()) >= 5)
        await h.rest()
        before = len(h.events())

        for query in (
            protocol.GetTranscript(),
            protocol.GetEvents(),
            protocol.ListSessions(),
            protocol.ListProblems(),
            protocol.ShowProblem("two_sum"),
            protocol.GetTranscript("no such session"),
        ):
            await h.daemon.ask(query)

        assert len(h.events()) == before


class FullDisk(Journal):
    """A journal on a disk that fills up."""

    full = False

    def append(self, *arguments: object, **names: object) -> int:  # type: ignore[override]
        if self.full:
            raise JournalError("The disk is full. Make room, then go on.")
        return super().append(*arguments, **names)  # type: ignore[arg-type]


async def test_with_a_full_disk_a_command_is_refused_and_changes_nothing(own_home: Path) -> None:
    async with house(own_home, journal=FullDisk) as h:
        await h.start()
        phase = h.daemon.status().phase
        assert isinstance(h.journal, FullDisk)
        h.journal.full = True

        reply = await h.daemon.ask(protocol.Next())

        assert isinstance(reply, Refused)
        assert "disk is full" in reply.why
        assert h.daemon.status().phase == phase
        assert "disk is full" in h.daemon.status().note
        h.journal.full = False
        assert isinstance(await h.daemon.ask(protocol.Next()), Done)
        assert h.daemon.status().note == ""


class Weak(RehearsalLanguage):
    """A language on a kernel without Landlock."""

    @property
    def sandbox(self) -> str:
        return "floor"


async def test_what_a_weak_sandbox_means_stands_in_the_status(own_home: Path) -> None:
    async with house(own_home) as h:
        h.language = Weak()
        await h.start()
        await h.until(lambda: h.daemon.status().sandbox == "floor")

        assert "no Landlock" in h.daemon.status().note


async def test_the_status_counts_what_was_no_request(own_home: Path) -> None:
    async with house(own_home) as h:
        assert h.daemon.status().bad_requests == 0
        h.bad_requests = 3

        status = await h.daemon.ask(protocol.GetStatus())
        assert isinstance(status, protocol.Status)
        assert status.bad_requests == 3


async def test_the_status_is_published_when_it_changes_and_not_otherwise(own_home: Path) -> None:
    async with house(own_home) as h:
        await h.start()
        await h.until(lambda: len(h.said()) >= 5)
        await h.daemon.ask(protocol.Mute())
        await h.rest()
        before = sum(isinstance(p, StatusChanged) for p in h.published)

        await anyio.sleep(0.5)
        assert sum(isinstance(p, StatusChanged) for p in h.published) == before
        await h.daemon.ask(protocol.Unmute())

        assert sum(isinstance(p, StatusChanged) for p in h.published) > before


async def test_what_is_heard_is_written_as_code_and_the_raw_words_are_kept(own_home: Path) -> None:
    (own_home / "solution.py").write_text("def two_sum(nums, target):\n    best_pair = {}\n")
    async with house(own_home) as h:
        await h.start()
        await h.until(lambda: h.daemon._vocabulary().words[-1:] == ("best_pair",))

        for text in (
            "it's oh of n log n",
            "the best pair of two sum",
            "can the list be empty",
            "mail me at a@b.org about n login",
        ):
            await h.daemon.hear(Heard(text=text, seconds=1.0, confidence=0.9, engine="test"))
        await h.until(lambda: sum(isinstance(event, Heard) for event in h.events()) == 4)

        heard = [(event.text, event.raw) for event in h.events() if isinstance(event, Heard)]
        assert heard[:3] == [
            ("it's O(n log n)", "it's oh of n log n"),
            ("the best_pair of two sum", "the best pair of two sum"),
            ("can the list be empty", ""),
        ]
        assert "a@b.org" not in repr(heard[3])
        assert [words.endswith(end) for words, end in zip(heard[3], ("n log n", "n login"), strict=True)] == [
            True,
            True,
        ]


async def test_a_recogniser_is_told_the_names_in_the_newest_version_of_the_file(own_home: Path) -> None:
    async with house(own_home) as h:
        assert h.daemon._vocabulary() == Vocabulary()
        await h.start()
        assert {"nums", "target", "two_sum"} <= set(h.daemon._vocabulary().words)
        (own_home / "solution.py").write_text("def two_sum(nums, target):\n    complement_of = {}  # a comment\n")

        await h.until(lambda: "complement_of" in h.daemon._vocabulary().words)

        assert "comment" not in h.daemon._vocabulary().words


async def test_who_has_no_microphone_is_not_told_that_they_are_listened_to(own_home: Path) -> None:
    async with house(own_home) as h:
        assert isinstance(await h.daemon.ask(protocol.Ptt("press")), protocol.Refused), "there is no interview yet"
        await h.start()
        for pressed in (protocol.Ptt("press"), protocol.Ptt()):
            told = await h.daemon.ask(pressed)
            assert isinstance(told, protocol.Refused)
            assert "no microphone" in told.why
            assert "mochictl say" in told.remedy
        assert h.daemon.status().floor != "candidate"
        for command in (protocol.Unmute(), protocol.Mute()):
            told = await h.daemon.ask(command)
            assert isinstance(told, protocol.Done)
            assert "There is no microphone here" in told.message
        assert h.daemon.status().muted


async def test_start_says_what_is_wrong_with_the_settings_file(own_home: Path) -> None:
    async with house(own_home) as h:
        h.daemon.note("settings", "settings.toml, line 2: there is no setting helpfullness.")
        started = await h.start()

        assert isinstance(started, Started)
        assert started.note == "settings.toml, line 2: there is no setting helpfullness."
        assert "line 2" in show.text(started)
        assert "stay so" in show.text(started)
