"""Plays a session through the mind alone, without a daemon, and keeps the journal it would have written.

Whatever the mind asks for is answered at once: a coach that says one sentence, tests that give the result set beforehand, alarms
that ring while time is let pass.
"""

from hashlib import blake2b
from typing import Literal

from msgspec.structs import asdict, replace

from mochid.effects import Adjust, AnyEffect, Ask, CancelAlarm, RunTests, Say, SetAlarm, WriteDebrief
from mochid.events import (
    Adjusted,
    AnyEvent,
    CoachDone,
    CoachSaid,
    Commanded,
    Debriefed,
    Event,
    Heard,
    Prepared,
    SolutionSaved,
    Spoken,
    TestsFinished,
    TimeUp,
    VoiceStarted,
    VoiceStopped,
)
from mochid.interview.session import State, step
from mochid.problems import bank
from mochid.protocol import Say as SayCommand
from mochid.protocol import SessionCommand
from mochid.reports import CaseResult, TestReport, Verdict
from mochid.settings import Settings
from mochid.talk import Passed, Purpose

BEGAN = 1_700_000_000.0
SESSION = "two_sum-played"


def report(passed: int, total: int = 6, *, hidden: int = 0, verdict: Verdict | None = None) -> TestReport:
    """A run in which the first `passed` of `total` cases pass; the last `hidden` of them are hidden ones."""
    if verdict is Verdict.COMPILE_ERROR:
        return TestReport(verdict, 0, total, explanation="line 3: invalid syntax", line=3)
    cases = tuple(
        CaseResult(f"case {i}", Verdict.PASS if i < passed else Verdict.WRONG, hidden=i >= total - hidden)
        for i in range(total)
    )
    told = "" if passed == total else f"case {passed}: expected [0, 1], got [0, 0]"
    return TestReport(Verdict.PASS if passed == total else Verdict.WRONG, passed, total, cases, told)


class Played:
    """A session under way. Every method lets a little time pass."""

    def __init__(
        self,
        problem: str = "two_sum",
        settings: Settings = Settings(),  # noqa: B008 - frozen
        mode: Literal["normal", "tdd"] = "normal",
    ) -> None:
        self.events: list[tuple[int, AnyEvent]] = []
        self.blobs: dict[str, bytes] = {}
        self.state = State()
        self.now = BEGAN
        self.report = report(0)
        self._alarms: dict[str, float] = {}
        self._cut: str | None = None
        self._requests = 1
        self.problem = bank.find(problem)
        self.post(
            Prepared(
                request=1,
                problem=self.problem,
                file="/home/me/solution.py",
                language="python",
                created=True,
                mode=mode,
                settings=settings,
                first_time=False,
                seed=1,
                microphone="none",
                voice="none",
                coach="authored",
                versions={"mochi": "0.1.0", "format": "1"},
            )
        )
        self.saves("pass\n", report(0))

    def post(self, event: Event) -> int:
        """Journal an event, and do what the mind makes of it. Returns its number."""
        stamped: AnyEvent = replace(event, at=self.now, session=SESSION)  # type: ignore[assignment]
        seq = len(self.events) + 1
        self.events.append((seq, stamped))
        self.state, effects = step(self.state, stamped)
        for effect in effects:
            self._do(effect)
        return seq

    def _do(self, effect: AnyEffect) -> None:
        match effect:
            case Ask():
                self._speak(effect)
            case Say(turn=turn, index=index, text=text):
                self.now += 0.5
                heard, self._cut = (text, None) if self._cut is None else (self._cut, None)
                self.post(Spoken(turn=turn, index=index, heard=heard, cut=heard != text))
            case RunTests(run=run, digest=digest, hidden=hidden):
                result = report(self.report.passed + 13, 19, hidden=13) if hidden else self.report
                self.post(TestsFinished(run=run, digest=digest, report=result))
            case SetAlarm(name=name, seconds=seconds):
                self._alarms[name] = self.now + seconds
            case CancelAlarm(name=name):
                self._alarms = {} if name == "*" else {k: v for k, v in self._alarms.items() if k != name}
            case Adjust():
                self.post(Adjusted(**asdict(effect)))
            case WriteDebrief(request=request):
                self.post(Debriefed(request=request, path="/home/me/debrief.md"))
            case _:
                pass

    def _speak(self, ask: Ask) -> None:
        rungs = self.problem.hints.rung(ask.rung) if ask.purpose is Purpose.HINT else ()
        words = rungs[ask.rung_index] if rungs else f"Now to {ask.purpose.replace('_', ' ')}: what do you think?"
        self.post(CoachSaid(turn=ask.turn, index=0, text=Passed(words)))
        self.post(CoachDone(turn=ask.turn))

    def waits(self, seconds: float) -> None:
        """Let time pass, and alarms ring."""
        until = self.now + seconds
        while due := [(at, name) for name, at in self._alarms.items() if at <= until]:
            at, name = min(due)
            self.now = max(self.now, at)
            del self._alarms[name]
            self.post(TimeUp(name=name))
        self.now = max(self.now, until)

    def says(self, text: str, seconds: float = 2.0) -> int:
        self.post(VoiceStarted())
        self.waits(seconds)
        self.post(VoiceStopped())
        return self.post(Heard(text=text, seconds=seconds, confidence=0.9, engine="test"))

    def types(self, text: str) -> int:
        return self.does(SayCommand(text=text))

    def does(self, command: SessionCommand) -> int:
        self._requests += 1
        return self.post(Commanded(request=self._requests, command=command))

    def cuts(self, heard: str) -> None:
        """The next interviewer sentence is cut after these words."""
        self._cut = heard

    def saves(self, code: str, result: TestReport) -> int:
        """Save a version that the tests will judge so."""
        self.report = result
        data = code.encode()
        digest = blake2b(data, digest_size=8).hexdigest()
        self.blobs[digest] = data
        return self.post(SolutionSaved(digest=digest, size=len(data)))
