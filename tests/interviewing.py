"""An interview in simulated time: a daemon of thirty lines that obeys the mind's effects, and a candidate to play with it."""

from msgspec.structs import asdict, replace

from mochid.effects import Adjust, Answer, AnyEffect, Ask, CancelAlarm, Listen, RunTests, SetAlarm
from mochid.events import (
    Adjusted,
    AnyEvent,
    CoachDone,
    CoachSaid,
    Commanded,
    Heard,
    SolutionSaved,
    Spoken,
    TestsFinished,
    TimeUp,
    VoiceStarted,
    VoiceStopped,
)
from mochid.interview.phases import Phase
from mochid.interview.session import State, step
from mochid.protocol import AnyReply, SessionCommand
from mochid.reports import TestReport, Verdict
from mochid.settings import Settings
from mochid.talk import Passed, Purpose
from tests.walking import PROBLEM, SESSION, prepared

START = 1_000_000.0
"""When every interview begins, in seconds since the epoch."""


class Interview:
    """Plays events, rings alarms when they are due, and remembers what the interviewer was asked to say."""

    def __init__(self, settings: Settings | None = None, *, first_time: bool = False, minutes: int = 45) -> None:
        self.state = State()
        self.at = START
        self.alarms: dict[str, float] = {}
        self.asks: list[Ask] = []
        self.listens: list[Listen] = []
        self.effects: tuple[AnyEffect, ...] = ()
        self.adjusts = False
        """The calibrator's advice is put on record, and so holds."""
        self.prompt = True
        """The interviewer says each turn at once, in one sentence."""
        opening = prepared(first_time=first_time, settings=settings or Settings())
        self.play(replace(opening, problem=replace(PROBLEM, minutes=minutes)))

    # -- the daemon ----------------------------------------------------------------------------------------------------

    def play(self, event: AnyEvent) -> tuple[AnyEffect, ...]:
        """Take one event now, and let the interviewer say what it has to; returns (and remembers) all effects."""
        self.state, effects = step(self.state, replace(event, at=self.at, session=SESSION))
        for effect in effects:
            if isinstance(effect, SetAlarm):
                self.alarms[effect.name] = self.at + effect.seconds
            elif isinstance(effect, CancelAlarm):
                self.alarms = {} if effect.name == "*" else {n: t for n, t in self.alarms.items() if n != effect.name}
            elif isinstance(effect, Adjust) and self.adjusts:
                effects += self.play(Adjusted(**asdict(effect)))
            elif isinstance(effect, Ask):
                self.asks.append(effect)
            elif isinstance(effect, Listen):
                self.listens.append(effect)
        if self.prompt and any(isinstance(effect, Ask) for effect in effects):
            effects += self.speak()
        self.effects = effects
        return effects

    def wait(self, seconds: float) -> None:
        """Let time pass, and alarms ring."""
        until = self.at + seconds
        effects: tuple[AnyEffect, ...] = ()
        while due := [(at, name) for name, at in self.alarms.items() if at <= until]:
            self.at, name = min(due)
            del self.alarms[name]
            effects += self.play(TimeUp(name=name))
        self.at, self.effects = until, effects

    def speak(self, words: str = "Well.") -> tuple[AnyEffect, ...]:
        """The interviewer's turn is said to the end."""
        turn = self.state.turn
        effects = self.play(CoachSaid(turn=turn, index=0, text=Passed(words)))
        effects += self.play(CoachDone(turn=turn))
        for index in range(self.state.unspoken):
            effects += self.play(Spoken(turn=turn, index=index, heard="Well."))
        return effects

    # -- the candidate -------------------------------------------------------------------------------------------------

    def says(self, text: str) -> None:
        self.play(VoiceStarted())
        self.play(VoiceStopped())
        self.play(Heard(text=text, seconds=1.0, confidence=1.0, engine="rehearsal"))

    def types(self, command: SessionCommand) -> AnyReply:
        """The answer to a command that is answered at once."""
        answers = [
            effect.reply for effect in self.play(Commanded(request=1, command=command)) if isinstance(effect, Answer)
        ]
        (answer,) = answers
        return answer

    def saves(self, digest: str) -> None:
        self.play(SolutionSaved(digest=digest, size=1))

    def result(self, passed: int, total: int = 3) -> None:
        """The tests come back, and nothing is saved for a second."""
        verdict = Verdict.PASS if passed == total else Verdict.WRONG
        explanation = "" if passed == total else "index 2: expected 7, got 9"
        made = TestReport(verdict=verdict, passed=passed, total=total, explanation=explanation)
        self.play(TestsFinished(run=self.state.run, digest=self.state.digest, report=made))
        self.wait(1)

    # -- what came of it -----------------------------------------------------------------------------------------------

    @property
    def phase(self) -> Phase:
        return self.state.phase

    @property
    def purposes(self) -> list[Purpose]:
        """What the interviewer's turns were for, so far."""
        return [ask.purpose for ask in self.asks]

    @property
    def last(self) -> Ask:
        return self.asks[-1]

    @property
    def runs(self) -> list[RunTests]:
        """Test runs begun by the last event."""
        return [effect for effect in self.effects if isinstance(effect, RunTests)]


def coding(settings: Settings | None = None, *, minutes: int = 45, unhurried: bool = False) -> Interview:
    """An interview that has come as far as coding, with a file just as it was begun; `unhurried`, no phase ends by its clock."""
    interview = Interview(settings, minutes=minutes)
    if unhurried:
        rules = interview.state.rules
        clocks = tuple(replace(clock, length=100_000.0) for clock in rules.clocks)
        interview.state = replace(interview.state, rules=replace(rules, clocks=clocks))
    interview.saves("stub")
    interview.says("I would use a hash map")
    interview.says("let me code")
    assert interview.phase is Phase.CODING
    return interview
