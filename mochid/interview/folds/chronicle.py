"""A session's journal read once into what metrics, rubric and debrief talk about: talk, saves, tests, hints, phases.

Rules:
- Pure: one fold of `session.step` over the journal gives the phase and the session time of every event.
- `time` is session time in seconds; what passed while paused, or while the daemon was away, is not in it. It never goes down.
- Every entry keeps the number of its event, so that whatever is claimed later can be looked up.
"""

from collections.abc import Callable, Iterable
from typing import Any

from msgspec import Struct
from msgspec.structs import asdict, replace

from mochid.effects import Ask
from mochid.events import (
    Adjusted,
    Analysed,
    AnyEvent,
    CoachDone,
    CoachSaid,
    Commanded,
    Heard,
    Measured,
    ModelUsed,
    OwnTested,
    Prepared,
    SettingsChanged,
    SolutionSaved,
    Spoken,
    TestsFinished,
)
from mochid.interview.folds import sources, spending
from mochid.interview.folds.spending import Spent
from mochid.interview.folds.transcript import Scribe
from mochid.interview.meaning import suspicion
from mochid.interview.meaning.cues import Sign, signs, understood
from mochid.interview.meaning.intents import Intent
from mochid.interview.phases import Phase
from mochid.interview.session import step
from mochid.interview.state import State, live
from mochid.interview.tdd import Step
from mochid.problem import Problem
from mochid.protocol import Run, Say
from mochid.reports import Finding, Growth, OwnTests, TestReport, Verdict
from mochid.talk import Line, Purpose


class Entry(Struct, frozen=True, kw_only=True):
    """Something that happened."""

    seq: int
    at: float
    """Seconds since the epoch."""
    time: float
    phase: Phase


class Utterance(Entry, frozen=True, kw_only=True):
    """The candidate said or typed something."""

    text: str
    intent: Intent
    fishes: str
    """Which way it tries to get the answer (`suspicion.attempt`); "" when it does not."""
    signs: dict[Sign, int]
    """How often each of the phrases of `[coach.behavioral]` was in it."""
    seconds: float
    """Length of the speech; 0 when typed."""
    typed: bool
    answers: str = ""
    """The interviewer's latest sentence, where it is a question."""


class Saved(Entry, frozen=True, kw_only=True):
    digest: str
    own: bool
    """Differs from what the file held when the session began."""
    solution: str | None = None
    """Its code without tests; None where its text was not looked at."""


class Tested(Entry, frozen=True, kw_only=True):
    digest: str
    report: TestReport
    own: bool

    @property
    def complete(self) -> bool:
        """It ran the cases, so it can be compared with another."""
        return self.report.total > 0 and self.report.verdict not in (Verdict.COMPILE_ERROR, Verdict.NOT_RUN)

    @property
    def passing(self) -> bool:
        return self.complete and self.report.passed == self.report.total


class Noticed(Entry, frozen=True, kw_only=True):
    """What the analyzer found in a version."""

    digest: str
    findings: tuple[Finding, ...]


class Owned(Entry, frozen=True, kw_only=True):
    """What the candidate's own tests showed."""

    digest: str
    own: OwnTests


class Stepped(Entry, frozen=True, kw_only=True):
    """A step of the test-first mode was begun."""

    step: Step
    own: OwnTests | None
    """What the candidate's own tests showed then."""


class Grown(Entry, frozen=True, kw_only=True):
    """How a version was measured to grow."""

    digest: str
    growth: Growth


class Tuned(Entry, frozen=True, kw_only=True):
    """The coaching was adjusted."""

    assessment: str
    why: str
    helpfulness: str
    hint_threshold: float
    options: tuple[str, ...]


class Hinted(Entry, frozen=True, kw_only=True):
    """A rung of the ladder was served."""

    level: int
    text: str
    heard: bool = False
    """At least one sentence of it was spoken to its end."""


class Sentence(Entry, frozen=True, kw_only=True):
    """The interviewer spoke."""

    text: str
    """What was heard of it."""
    turn: int
    purpose: Purpose | None
    seconds: float
    cut: bool
    by: str = ""
    """What cut it: `talk.Line.by`."""


class Span(Struct, frozen=True):
    """A phase, from one session time to another."""

    phase: Phase
    seq: int
    start: float
    end: float


class Chronicle:
    """One session, folded. Feed it every event once, in order; or use `chronicle`."""

    def __init__(self) -> None:
        self.state = State()
        self.opening: Prepared | None = None
        self.utterances: list[Utterance] = []
        self.saves: list[Saved] = []
        self.asides: set[str] = set()
        """Versions first saved in the follow-up, which is another problem; not where this one did not work yet."""
        self.tests: list[Tested] = []
        self.own_tests: Owned | None = None
        """The newest."""
        self.steps: list[Stepped] = []
        """Of the test-first mode."""
        self.measured: dict[str, Grown] = {}
        """How each version was measured to grow, but those of which that did not tell."""
        self.hints: list[Hinted] = []
        self.sentences: list[Sentence] = []
        self.spans: list[Span] = []
        self.times: dict[int, float] = {}
        """Session time of every event, by its number."""
        self.asked: list[Entry] = []
        """The candidate asked for a test run."""
        self.turns: dict[int, Ask] = {}
        """What each interviewer turn was for."""
        self.blocked: list[Entry] = []
        """Sentences the gate replaced."""
        self.noticed: Noticed | None = None
        """What the analyzer found in the newest version."""
        self.settings_changes = 0
        self.adjustments: list[Tuned] = []
        self.spent = Spent()
        """On models."""
        self.stood_in: list[Entry] = []
        """Turns in which the authored coach took over."""
        self._scribe = Scribe()
        self._baseline = ""
        self._rungs: dict[int, tuple[int, int]] = {}
        self._place: dict[tuple[int, int], int] = {}
        self._began: dict[tuple[int, int], CoachSaid] = {}
        self._sounding = 0.0
        self._set_back = 0.0
        """Seconds by which the clock was."""

    @property
    def lines(self) -> list[Line]:
        return self._scribe.lines

    @property
    def problem(self) -> Problem:
        return self.prepared.problem

    @property
    def prepared(self) -> Prepared:
        """The event that opened the session. Raises `ValueError` when there is none."""
        if self.opening is None:
            raise ValueError("this journal holds no session: it does not open with its preparation")
        return self.opening

    @property
    def time(self) -> float:
        """Session time of the newest event."""
        return self.spans[-1].end if self.spans else 0.0

    @property
    def grown(self) -> Grown | None:
        """How the newest version was measured to grow; None where it was not, or that did not tell."""
        return self.measured.get(self._newest)

    def holds_code(self, save: Saved) -> bool:
        """Whether there is more of the candidate's in it than tests, as far as that is known."""
        given = next((one.solution for one in self.saves if one.digest == self._baseline), None)
        return save.own and (not save.solution or save.solution != given)

    @property
    def _newest(self) -> str:
        """The version of this problem that was saved last."""
        return next((save.digest for save in reversed(self.saves) if save.digest not in self.asides), "")

    def pass_over_blanks(self, version: Callable[[str], str]) -> None:
        """Take for the candidate's own only what differs from what was there before in more than blank lines and comments, and for
        another solution only what differs in more than tests. `version`: the text of one by its digest, "" = not to be had."""
        given = sources.code(version(self._baseline))
        texts = {digest: version(digest) for digest in {save.digest for save in self.saves}}
        blank = {digest for digest, text in texts.items() if text and given and sources.code(text) == given}
        solutions = {digest: "\n".join(sources.without_tests(text)) for digest, text in texts.items()}
        self.saves = [
            replace(one, own=one.own and one.digest not in blank, solution=solutions[one.digest]) for one in self.saves
        ]
        self.tests = [replace(one, own=one.own and one.digest not in blank) for one in self.tests]

    def take(self, seq: int, event: AnyEvent) -> None:
        before = self.state
        self.state, effects = step(before, event)
        if isinstance(event, Prepared) and self.opening is None:
            self.opening = event
        entry = Entry(seq=seq, at=event.at, time=self._moment(event.at), phase=before.phase)
        self.times[seq] = entry.time
        self._span(entry)
        self._step(entry)
        self._scribe.write(seq, event, str(self.state.phase))
        for effect in effects:
            if isinstance(effect, Ask):
                self._turn(effect, entry)
        if live(before):
            self._work(entry, event)
        if live(before) and not before.paused:
            self._candidate(entry, event)
        self._interviewer(entry, event)

    def _moment(self, at: float) -> float:
        """Session time, which goes on where a clock was set back."""
        state = self.state
        time = (at if state.stopped is None else state.stopped) - state.started - state.lost + self._set_back
        self._set_back += max(0.0, self.time - time)
        return max(time, self.time)

    def _span(self, entry: Entry) -> None:
        phase = self.state.phase
        if self.spans:
            self.spans[-1] = replace(self.spans[-1], end=entry.time)
        if phase is not Phase.INIT and (not self.spans or self.spans[-1].phase is not phase):
            self.spans.append(Span(phase, entry.seq, entry.time, entry.time))

    def _step(self, entry: Entry) -> None:
        progress = self.state.test_first
        if progress.step is not None and (not self.steps or self.steps[-1].step is not progress.step):
            self.steps.append(Stepped(**asdict(entry), step=progress.step, own=progress.tests))

    def _candidate(self, entry: Entry, event: AnyEvent) -> None:
        where = asdict(entry)
        match event:
            case Heard(text=text, seconds=seconds, opinion=opinion) if text.strip() and not self.state.muted:
                self._said(Utterance(**where, **self._read(text, opinion), seconds=seconds, typed=False))
            case Commanded(command=Say(text=text), opinion=opinion) if text.strip():
                self._said(Utterance(**where, **self._read(text, opinion), seconds=0.0, typed=True))
            case Commanded(command=Run()):
                self.asked.append(entry)
            case Adjusted():
                changes = {name: getattr(event, name) for name in Tuned.__struct_fields__ if name not in where}
                self.adjustments.append(Tuned(**where, **changes))
            case SettingsChanged():
                self.settings_changes += 1
            case _:
                pass

    def _work(self, entry: Entry, event: AnyEvent) -> None:
        """What the file came to, in a break too: the newest version is the newest whenever it was saved."""
        where = asdict(entry)
        match event:
            case SolutionSaved(digest=digest):
                self._baseline = self._baseline or digest
                if not self.saves or self.saves[-1].digest != digest:
                    self._saved(Saved(**where, digest=digest, own=digest != self._baseline))
            case TestsFinished(digest=digest, report=report):
                self.tests.append(Tested(**where, digest=digest, report=report, own=digest != self._baseline))
            case Analysed(digest=digest, findings=findings) if digest not in self.asides:
                self.noticed = Noticed(**where, digest=digest, findings=findings)
            case OwnTested(digest=digest, own=own) if digest not in self.asides:
                self.own_tests = Owned(**where, digest=digest, own=own)
            case Measured(digest=digest, growth=growth) if growth.time and digest not in self.asides:
                self.measured[digest] = Grown(**where, digest=digest, growth=growth)
            case _:
                pass

    def _saved(self, save: Saved) -> None:
        another = save.phase is Phase.FOLLOWUP and any(test.own and test.passing for test in self.tests)
        if another and all(save.digest != before.digest for before in self.saves):
            self.asides.add(save.digest)
        self.saves.append(save)

    def _read(self, text: str, opinion: str) -> dict[str, Any]:
        """An utterance's text, and what it was taken for then."""
        phrases = self.state.rules.phrases
        asked = self.sentences[-1].text if self.sentences else ""
        return {
            "text": text,
            "intent": understood(text, phrases, opinion),
            "fishes": suspicion.attempt(text),
            "signs": signs(text, phrases),
            "answers": asked if asked.rstrip().endswith("?") else "",
        }

    def _said(self, utterance: Utterance) -> None:
        self.utterances.append(utterance)
        if utterance.intent in (Intent.RUN, Intent.RETRY):
            self.asked.append(utterance)

    def _turn(self, ask: Ask, entry: Entry) -> None:
        """A turn begins. A rung that was cut by a noise is asked for again: it stays one hint."""
        self.turns[ask.turn] = ask
        ladder = self.problem.hints.rung(ask.rung) if ask.purpose is Purpose.HINT and 1 <= ask.rung <= 3 else ()
        if not 0 <= ask.rung_index < len(ladder):
            return
        self._rungs[ask.turn] = rung = (ask.rung, ask.rung_index)
        if rung not in self._place:
            self._place[rung] = len(self.hints)
            served = asdict(entry) | {"phase": self.state.phase}
            self.hints.append(Hinted(**served, level=ask.rung, text=ladder[ask.rung_index]))

    def _interviewer(self, entry: Entry, event: AnyEvent) -> None:
        match event:
            case CoachSaid():
                self._began[event.turn, event.index] = event
                if event.blocked:
                    self.blocked.append(entry)
            case CoachDone(note=note) if note:
                self.stood_in.append(entry)
            case ModelUsed(usage=usage):
                self.spent = spending.add(self.spent, usage)
            case Spoken() if (said := self._began.pop((event.turn, event.index), None)) is not None:
                self._spoken(entry, event, said)
            case _:
                pass

    def _spoken(self, entry: Entry, event: Spoken, said: CoachSaid) -> None:
        seconds = max(0.0, event.at - max(said.at, self._sounding))
        self._sounding = event.at
        if event.heard.strip():
            purpose = self.turns[event.turn].purpose if event.turn in self.turns else None
            self.sentences.append(
                Sentence(
                    **asdict(entry),
                    text=event.heard,
                    turn=event.turn,
                    purpose=purpose,
                    seconds=seconds,
                    cut=event.cut,
                    by=self._scribe.by if event.cut else "",
                )
            )
        if not event.cut and event.turn in self._rungs:
            place = self._place[self._rungs[event.turn]]
            self.hints[place] = replace(self.hints[place], heard=True)


def chronicle(events: Iterable[tuple[int, AnyEvent]]) -> Chronicle:
    """Read a whole journal. Raises `ValueError` when it does not hold a session."""
    told = Chronicle()
    for seq, event in events:
        told.take(seq, event)
    if told.opening is None:
        raise ValueError("this journal holds no session: it does not open with its preparation")
    return told
