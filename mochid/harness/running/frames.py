"""From what a run left behind to an `Outcome`: frames checked one by one, the child's end turned into a verdict and a sentence.

Rules: nothing the child wrote is believed beyond its own value: unknown words, a frame out of turn or one too many make the run
INVALID. Times are the daemon's. Pure; shared by every language.
"""

import os
import re
import signal
from typing import Any

import msgspec
from msgspec import Struct

from mochid.harness.clean import clean
from mochid.harness.inside import wire
from mochid.harness.running.zygote import Ran
from mochid.ports import CaseOutcome, Job, Outcome
from mochid.reports import Verdict

SAYABLE = {"COMPILE_ERROR", "RE", "MLE", "DENIED", "EARLY_EXIT", "INVALID", "OLE"}
"""Verdicts a driver may name; the others are the daemon's to find."""

LAST_LINE = 1_000_000


class Bad(Struct, frozen=True, forbid_unknown_fields=True):
    kind: str
    text: str = ""
    line: int = 0


class Frame(Struct, frozen=True, forbid_unknown_fields=True):
    """One line of a driver."""

    i: int = -1
    out: Any = msgspec.UNSET
    bad: Bad | None = None
    done: int = -1


_decoder = msgspec.json.Decoder(Frame)


class Forged(Exception):
    """The stream is not what a driver writes."""


class Read(Struct):
    """What the frames said."""

    cases: list[CaseOutcome]
    load: Bad | None = None
    done: bool = False


def outcome(job: Job, ran: Ran) -> Outcome:
    """What one job gave, from everything its run left behind."""
    output = clean(ran.output[: job.output_bytes])
    try:
        read = _read(job, ran)
    except Forged:
        read = Read([])
        end = (Verdict.INVALID, "The program wrote into the channel for results, so its results can't be read.", 0)
    else:
        end = _load(read.load) if read.load else _end(job, ran, read)
    if _forced(ran):
        end = _end(job, ran, read)
    verdict, explanation, line = end
    cases = read.cases
    if verdict is Verdict.PASS:
        worst = next((case for case in cases if case.verdict is not Verdict.PASS), None)
        if worst is not None:
            verdict, explanation, line = worst.verdict, worst.explanation, worst.line
    elif read.load is None and len(cases) < len(job.inputs) and not (cases and cases[-1].verdict is verdict):
        cases = [*cases, CaseOutcome(verdict, explanation=explanation, line=line)]
    return Outcome(verdict, tuple(cases), explanation, line, output, ran.ms)


def _forced(ran: Ran) -> bool:
    """The daemon ended the run, which explains a broken last frame."""
    return ran.late or ran.loud


def _read(job: Job, ran: Ran) -> Read:
    """Raises `Forged`."""
    read = Read([])
    *lines, rest = ran.frames.split(b"\n")
    if rest and not _forced(ran) and not os.WIFSIGNALED(ran.ended.status):
        raise Forged
    position, previous = 0, 0.0
    for line in lines:
        position += len(line) + 1
        frame = _frame(line)
        if read.done or read.load:
            raise Forged
        at = next((ms for size, ms in ran.arrivals if size >= position), ran.ms)
        if frame.i == len(read.cases) < len(job.inputs) and frame.done < 0:
            read.cases.append(_case(frame, at - previous))
            previous = at
        elif frame.done == len(read.cases) == len(job.inputs) and frame.i < 0 and frame.bad is None:
            read.done = True
        elif frame.bad is not None and not read.cases and frame.i < 0 and frame.done < 0:
            read.load = frame.bad
        else:
            raise Forged
    return read


def _frame(line: bytes) -> Frame:
    try:
        frame = _decoder.decode(line)
    except (msgspec.DecodeError, RecursionError, UnicodeDecodeError, ValueError) as error:
        raise Forged from error
    if frame.bad is not None and (frame.bad.kind not in SAYABLE or frame.out is not msgspec.UNSET):
        raise Forged
    return frame


def _case(frame: Frame, ms: float) -> CaseOutcome:
    if frame.bad is not None:
        verdict, text, line = _load(frame.bad)
        return CaseOutcome(verdict, explanation=text, line=line, ms=ms)
    if frame.out is msgspec.UNSET:
        raise Forged
    try:
        return CaseOutcome(Verdict.PASS, value=wire.decode(frame.out), ms=ms)
    except wire.Malformed as error:
        raise Forged from error


def _load(bad: Bad) -> tuple[Verdict, str, int]:
    line = bad.line if 0 < bad.line <= LAST_LINE else 0
    return Verdict(bad.kind), clean(bad.text[:2000].encode())[:400], line


def _end(job: Job, ran: Ran, read: Read) -> tuple[Verdict, str, int]:
    """What the end of the process says, once the frames were in order."""
    status = ran.ended.status
    killer = os.WTERMSIG(status) if os.WIFSIGNALED(status) else 0
    seconds = job.timeout_ms / 1000
    line = _traced(ran.trace)
    if ran.loud:
        return Verdict.OLE, "It printed or returned far more than the tests can read.", 0
    spent = ran.ended.cpu >= job.timeout_ms // 1000 + 1.9
    if ran.late or killer == signal.SIGXCPU or (killer == signal.SIGKILL and spent):
        return Verdict.TLE, f"It was still running after {seconds:g} seconds.", line
    if read.done or (read.cases and read.cases[-1].verdict is Verdict.MLE):
        return Verdict.PASS, "", 0
    if killer == signal.SIGSYS:
        return Verdict.DENIED, "It made a system call that has no place in a solution.", line
    if killer == signal.SIGKILL and ran.ended.rss >= job.memory_mb * 800:
        return Verdict.MLE, "memory ran out", line
    if killer:
        return Verdict.CRASH, f"The interpreter itself was killed ({_name(killer)}).", line
    return Verdict.EARLY_EXIT, "It ended the program before all tests had run.", 0


def _name(number: int) -> str:
    """ "SIGSEGV"; some numbers have no name."""
    try:
        return signal.Signals(number).name
    except ValueError:
        return f"signal {number}"


def _traced(trace: bytes) -> int:
    """The innermost line of the candidate's file in what faulthandler wrote."""
    found = re.search(rb'File "solution\.\w{2,4}", line (\d{1,7})', trace)
    return int(found[1]) if found else 0
