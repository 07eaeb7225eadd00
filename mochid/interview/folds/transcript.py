"""The transcript as a fold over the journal: what was said, what was heard of it, and short notes of what happened.

Rules:
- Pure. A line has the number of the event it comes from; a line that was cut is issued again under its old number.
- The transcript keeps what was heard, not what was planned: a sentence cut before its first word is withdrawn (issued with an
  empty text, and no longer among `lines`), and a sentence that came after its turn was cut is not written unless it is spoken.
- A sentence is known to be cut before anything else happens (`effects.Hush`), so what came last is what cut it.
- Notes name facts in a few words. What the candidate's program printed never gets in.
"""

import re
from typing import Final

from msgspec.structs import replace

from mochid.events import (
    AnyEvent,
    AskFailed,
    CoachDone,
    CoachSaid,
    Commanded,
    Debriefed,
    Heard,
    MicrophoneBack,
    MicrophoneLost,
    ModelUsed,
    NothingHeard,
    OwnTested,
    Prepared,
    Recovered,
    RunFailed,
    SettingsChanged,
    SolutionSaved,
    Spoken,
    TestsFinished,
    TestsSaved,
    VoiceStarted,
    VoiceStopped,
)
from mochid.interview.words import amounts
from mochid.protocol import Abort, Hint, Hold, Hush, Mute, Next, Pause, Resume, Run, Say, SessionCommand, Stop, Unmute
from mochid.reports import OwnTests, TestReport, Verdict
from mochid.talk import Line


class Scribe:
    """Writes the transcript of one session, event by event."""

    def __init__(self) -> None:
        self.lines: list[Line] = []
        """The transcript so far, oldest first."""
        self._sentences: dict[tuple[int, int], Line] = {}
        """Interviewer sentences not yet known to be heard, by turn and index."""
        self._turn = 0
        self._digest = ""
        """Of the newest save. The first is what the file held before the candidate began, and no event of theirs."""
        self._paused = False
        self._trouble = ""
        """What kept the coach from its latest turn; told once, not in every turn."""
        self._cut = 0
        """The newest turn that was cut: what still comes of it is stale."""
        self.by = ""
        """What would have broken off a sentence that turns out to be cut now."""

    def write(self, seq: int, event: AnyEvent, phase: str = "") -> tuple[Line, ...]:
        """Fold one event in; `phase` is the phase it fell in, if the caller knows. Returns new and re-issued lines."""
        if isinstance(event, Commanded) and isinstance(event.command, Pause | Resume):
            self._paused = isinstance(event.command, Pause)
        if not isinstance(event, _OURS):
            self.by = _breaks_off(event)
        match event:
            case Commanded(command=Say()) if self._paused:
                return ()  # refused, so never said
            case Heard(text=text) | Commanded(command=Say(text=text)) if text.strip():
                return self._add(Line(seq, event.at, "candidate", text.strip(), phase=phase))
            case CoachSaid():
                return self._promised(event, Line(seq, event.at, "interviewer", event.text, event.turn, phase))
            case Spoken():
                return self._spoken(event)
            case SolutionSaved(digest=digest):
                first, self._digest, before = not self._digest, digest, self._digest
                return (
                    () if first or digest == before else self._add(Line(seq, event.at, "note", "Saved.", phase=phase))
                )
            case CoachDone(note=note):
                again, self._trouble = note == self._trouble, note
                return self._add(Line(seq, event.at, "note", note, phase=phase)) if note and not again else ()
            case _:
                note = _note(event)
                return self._add(Line(seq, event.at, "note", note, phase=phase)) if note else ()

    def _add(self, line: Line) -> tuple[Line, ...]:
        self.lines.append(line)
        return (line,)

    def _promised(self, event: CoachSaid, line: Line) -> tuple[Line, ...]:
        self._sentences[event.turn, event.index] = line
        stale = event.turn < self._turn or event.turn <= self._cut
        self._turn = max(self._turn, event.turn)
        return () if stale else self._add(line)

    def _spoken(self, event: Spoken) -> tuple[Line, ...]:
        line = self._sentences.pop((event.turn, event.index), None)
        if line is None:
            return ()
        # The line is near the end: only what was said or saved since it was written stands below it.
        place = next((i for i in reversed(range(len(self.lines))) if self.lines[i].seq == line.seq), None)
        if not event.cut:
            return () if place is not None else self._add(line)
        self._cut = max(self._cut, event.turn)
        short = replace(line, text=event.heard.strip(), cut=True, by=self.by)
        if place is None:
            return self._add(short) if short.text else ()
        if short.text:
            self.lines[place] = short
        else:
            del self.lines[place]
        return (short,)


SPEECH: Final = "you spoke"
_OURS: Final = (CoachSaid, CoachDone, ModelUsed, Spoken)
"""The interviewer's own doing breaks nothing off."""


def _breaks_off(event: AnyEvent) -> str:
    """How an event that broke off the interviewer is told in two words; "" for what the candidate did not do."""
    match event:
        case VoiceStarted() | VoiceStopped() | Heard() | NothingHeard():
            return SPEECH
        case Commanded(command=Say()):
            return "you typed"
        case Commanded():
            return "you asked"
        case SolutionSaved() | TestsSaved() | TestsFinished():
            return "you saved"
        case _:
            return ""


def outcome(report: TestReport) -> str:
    """A test run in a few words: "5 of 8 tests pass"."""
    if report.nothing_to_call:
        return "what the tests call is not in the file"
    if report.verdict == Verdict.COMPILE_ERROR:
        return f"the file does not compile (line {report.line})" if report.line else "the file does not compile"
    if not report.total or report.verdict == Verdict.NOT_RUN:
        return "the tests did not run"
    if report.passed == report.total:
        return f"{amounts.every(report.total)} pass{'es' if report.total == 1 else ''}"
    return f"{report.passed} of {amounts.some(report.total)} pass"


def tells_of_success(note: str) -> bool:
    """Whether a note of a run says that everything passed (`outcome`)."""
    return _ALL_PASS.fullmatch(note) is not None


_ALL_PASS: Final = re.compile(r"(?:all \d+ tests pass|the one test passes)\.?", re.IGNORECASE)


def own_tests(own: OwnTests) -> str:
    """What the candidate's own tests showed, in a sentence or two."""
    if not own.total:
        return "There are no tests of your own any more."
    wrong = amounts.some(own.mutants, "wrong solution")
    said = f"{own.passed} of {own.total} of your own tests pass; they would catch {own.caught} of {wrong}."
    if own.unclear:
        lines = ", ".join(map(str, own.unclear))
        said += f" Only your own code can run what is on line {lines}, so that is not weighed."
    return f"{said} {own.explanation}".strip()


def own_tests_now(own: OwnTests | None, report: TestReport | None) -> str:
    """What is so of the candidate's own tests, as far as the newest run knows; "" where there are none."""
    if own is None or not own.total:
        return ""
    return "They did not run: the file does not compile." if report and report.unreadable else own_tests(own)


def _note(event: AnyEvent) -> str:
    """What happened, in a few words; "" when it is not worth a line."""
    match event:
        case Prepared(problem=problem, file=file):
            return f"{problem.title}, in {file.rsplit('/', 1)[-1]}."
        case Commanded(command=command):
            return _request(command)
        case TestsFinished(report=report):
            said = outcome(report)
            return f"{said[:1].upper()}{said[1:]}."
        case OwnTested(own=own):
            return own_tests(own)
        case RunFailed(why=why) | AskFailed(why=why):
            return why
        case MicrophoneLost(why=why):
            return f"I can't hear you at the moment: {why} The keyboard still works."
        case MicrophoneBack():
            return "The microphone is back: I can hear you again."
        case Recovered():
            return "This interview stood still for a while; that time does not count."
        case SettingsChanged():
            return "The settings changed."
        case Debriefed(path=path):
            return f"The debrief is in {path}."
        case _:
            return ""


def _request(command: SessionCommand) -> str:
    match command:
        case Hint():
            return "Asked for a hint."
        case Run():
            return "Asked to run the tests."
        case Next():
            return "Asked to move on."
        case Hold(seconds=seconds):
            return f"Asked for {seconds:.0f} seconds of quiet."
        case Hush():
            return "Asked the interviewer to be quiet."
        case Mute():
            return "Microphone off."
        case Unmute():
            return "Microphone on."
        case Pause():
            return "Paused."
        case Resume():
            return "Went on."
        case Stop():
            return "Ended the interview."
        case Abort():
            return "Left the interview."
        case _:
            return ""
