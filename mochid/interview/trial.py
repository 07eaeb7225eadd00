"""The candidate's file put to the test: saves, runs, and what is said about them.

Rules:
- New content is run at once, in every phase; an older run is given up. The status shows each result.
- A result is spoken only when it was asked for, while testing or debugging, or when everything passes for the first time; and
  only once it has settled, so that an editor that writes twice is told once. What an improvement broke is told, too, but only after
  the keyboard has been still for a while: before that, somebody is in the middle of a change.
- While coding, a version that passes only some tests is mentioned once: into a silence, or in answer to a guess at it.
- A run that is asked for while the file can't be read is of the last version that could, and that is said first.
- What the candidate wrote is judged whole, in every phase: once all visible cases pass, the hidden ones are run. Where no result
  is to be spoken, neither is this one; the debrief has it.
- In test-first mode the tests that have to fail are no trouble. Code that comes before them is spoken of once, and held up no more.
- What passes all its tests is measured once: how its steps and its memory grow. A run of the tests always goes before.
- A save hushes the interviewer where the candidate works at the keyboard, if the settings say so: who saves is busy. What was
  saved while the daemon was away hushes nobody.
- What the analyzer is sure of is kept for the next silence, and each set of findings is brought up once.
"""

from typing import Final

from msgspec.structs import replace

from mochid.effects import Measure, RunTests
from mochid.events import (
    Analysed,
    Measured,
    OwnTested,
    RunFailed,
    SolutionSaved,
    SolutionUnreadable,
    TestsFinished,
)
from mochid.interview import adapting, course, floor, tdd
from mochid.interview.meaning import costs
from mochid.interview.phases import READING, TRYING, WORKING, Phase, Trigger
from mochid.interview.state import Alarm, Moment, Note, State
from mochid.interview.tdd import Step
from mochid.reports import TestReport, Verdict
from mochid.talk import Purpose

SETTLE_SECONDS: Final = 0.4
REWORK_SECONDS: Final = 6.0
"""... and how long a change that broke something is left alone: the next save may mend it."""
WORTH_MEASURING: Final = frozenset((Phase.CODING, Phase.TESTING, Phase.OPTIMIZATION, Phase.COMPLEXITY))


def saved(now: Moment, event: SolutionSaved) -> None:
    """The file has new content; the first one seen is where the candidate began, not something they did."""
    state = now.state
    now.become(returned=False)
    if event.digest == state.digest and state.verdict and not state.testing:
        if state.unread:
            readable(now)
        return  # the watch began anew, or the file is back, and reports what it finds; nobody saved
    worked = state.digest not in ("", event.digest)
    if worked:
        now.become(test_first=tdd.saved(tdd.moved(state.test_first, tdd.Cause.CHANGED)), wrote=True)
        if not tdd.holds(state.test_first):
            adapting.began(now)
    now.become(digest=event.digest, finding=())
    readable(now)
    start(now)
    if not worked:
        return
    now.become(attempted=True)
    course.busy(now)
    course.back(now)
    at_the_keyboard = state.phase in WORKING and not state.returned
    if state.rules.save_hushes and at_the_keyboard and floor.under_way(state):
        floor.interrupt(now)
        course.release(now)
    left = state.phase
    if course.move(now, Trigger.WROTE) and left is Phase.APPROACH:
        course.opens(now, left)


def readable(now: Moment) -> None:
    """What is there now was read."""
    now.become(note="", unread="")
    floor.drop(now, Purpose.TROUBLE)


def start(now: Moment, *, hidden: bool = False) -> None:
    """Run the tests on the newest save."""
    now.disarm(Alarm.SETTLE)
    run = now.state.run + 1
    now.become(run=run, testing=True, hidden=hidden, measuring=0)
    now.do(RunTests(run=run, digest=now.state.digest, hidden=hidden))


def again(now: Moment) -> None:
    """Run the newest save once more, as it was run last: the walls around it are others now."""
    if now.state.digest:
        start(now, hidden=now.state.hidden)


def asked(now: Moment) -> None:
    """Run the tests for a candidate who wants to hear how it goes."""
    now.become(asked=True, attempted=True)
    start(now)
    if now.state.unread:
        floor.wait(now, Note(Purpose.TROUBLE, said=now.state.unread))


def finished(now: Moment, event: TestsFinished) -> None:
    """A result: shown at once, spoken when it has settled, if it is to be spoken at all."""
    state, report = now.state, event.report
    news = (report.verdict, report.passed, report.total) != (state.verdict, state.passed, state.total)
    same = not news and report.explanation == state.failure and event.digest != state.tested
    now.become(
        testing=False,
        verdict=str(report.verdict),
        passed=report.passed,
        total=report.total,
        failure=report.explanation,
        outcome=report.in_short,
        blank=report.nothing_written,
        told=state.told and not news,
        tested=event.digest,
    )
    passing = report.verdict is Verdict.PASS
    if tdd.holds(state.test_first) and state.wrote and _does_something(report):
        _before_tests(now)
    elif state.wrote and report.passed > state.passed and course.move(now, Trigger.WORKED):
        course.opens(now, state.phase)
    state = replace(state, phase=now.state.phase, test_first=now.state.test_first)
    if event.digest != state.tested:
        adapting.ran(now, passing=passing, wrote=state.wrote and not tdd.holds(state.test_first))
    if passing:
        floor.drop(now, Purpose.NEW_ANGLE)
    elif _tried(state) and event.digest != state.tested and adapting.stumbled(now, same=same):
        floor.offer(now, Note(Purpose.NEW_ANGLE))
    if _to_be_told(now.state):
        now.arm(Alarm.SETTLE, SETTLE_SECONDS)
    elif not passing and state.phase is Phase.OPTIMIZATION:
        now.arm(Alarm.SETTLE, REWORK_SECONDS)
    elif passing and not state.hidden and state.wrote:
        start(now, hidden=True)
    elif passing:
        measure(now)
    elif course.fails_untold(now.state):
        course.busy(now)


def _does_something(report: TestReport) -> bool:
    """Whether it is more than a beginning that is right by chance."""
    return 2 * report.passed > report.total


def _before_tests(now: Moment) -> None:
    """Code came where tests of their own were asked for. What this mode asks for is said once, with the result if that is told."""
    left = now.state.phase
    now.become(test_first=tdd.overtaken(now.state.test_first))
    adapting.began(now)
    moved = course.move(now, Trigger.WORKED) or course.move(now, Trigger.WROTE)
    if not _to_be_told(now.state):
        floor.offer(now, Note(Purpose.STEP, left=left if moved else ""))


def _to_be_told(state: State) -> bool:
    """Whether the newest result is spoken, once it has settled."""
    passing = state.verdict == Verdict.PASS
    return state.asked or state.phase in TRYING or (passing and state.phase is Phase.CODING)


def _tried(state: State) -> bool:
    """Whether a failure says something of their code: not before there is any, nor while tests are written that have to fail."""
    return state.wrote and state.phase not in READING and not tdd.holds(state.test_first)


def settled(now: Moment) -> None:
    """No further save came: draw the conclusion, and say it."""
    state = now.state
    passing = state.verdict == Verdict.PASS
    left = state.phase
    if passing and not state.hidden:
        if left is Phase.CODING:
            course.move(now, Trigger.PASSED)
        now.become(asked=True)
        start(now, hidden=True)
        return
    # Where nothing is written, nothing is to be debugged.
    moved = not state.blank and course.move(now, Trigger.PASSED if passing else Trigger.FAILED)
    if passing:
        now.become(test_first=tdd.passed(now.state.test_first), nudges=0)
        measure(now)
    if state.asked or not state.told:
        now.become(asked=False, told=True)
        floor.offer(now, Note(Purpose.RESULTS, left=left if moved else ""))


def typing(now: Moment) -> None:
    """Somebody writes on: what their last save broke may be whole with the next."""
    if now.state.phase is Phase.OPTIMIZATION and now.armed(Alarm.SETTLE) and not now.state.asked:
        now.arm(Alarm.SETTLE, REWORK_SECONDS)
    course.busy(now)


def measure(now: Moment) -> None:
    """Have the newest version measured, unless it was, or is being."""
    state = now.state
    if state.phase in WORTH_MEASURING and not state.measuring and state.measured != state.digest:
        now.become(measuring=state.run)
        now.do(Measure(run=state.run, digest=state.digest))


def measured(now: Moment, event: Measured) -> None:
    """The growth itself is in the journal, for the coach and the debrief."""
    slow = costs.exceeds(event.growth.time, now.state.about.cost)
    now.become(measuring=0, measured=event.digest, slow=slow)


def failed(now: Moment, event: RunFailed) -> None:
    """There is no result to be had."""
    wanted = now.state.asked
    now.become(testing=False, asked=False, note=event.why, told=False)
    now.become(verdict="", passed=0, total=0, failure="", outcome="", blank=False)
    if wanted:
        floor.offer(now, Note(Purpose.TROUBLE, said=event.why))


def unreadable(now: Moment, event: SolutionUnreadable) -> None:
    """Say what is wrong with the file, once."""
    now.become(returned=False)
    if event.why != now.state.unread:
        now.become(note=event.why, unread=event.why)
        floor.offer(now, Note(Purpose.TROUBLE, said=event.why))


def analysed(now: Moment, event: Analysed) -> None:
    """Remember what may be brought up at the next silence."""
    sure = {finding.check for finding in event.findings if finding.sure}
    now.become(finding=tuple(sorted(sure)))


def tests_saved(now: Moment) -> None:
    """The candidate's test file has new content: that is work, and is run."""
    now.become(attempted=True, test_first=tdd.saved(now.state.test_first))
    course.busy(now)
    course.back(now)
    if now.state.digest:
        start(now)


def disputed(now: Moment) -> None:
    """The candidate stands by a test that was thought to be mistaken; it may have been all that held up the code."""
    before = now.state.test_first.step
    now.become(test_first=tdd.disputed(now.state.test_first))
    if now.state.test_first.step is not before:
        floor.offer(now, Note(Purpose.STEP))


def own_tested(now: Moment, event: OwnTested) -> None:
    """What the candidate's own tests show; in test-first mode it may open the next step, which is said.

    One save is talked of once: where the problem's own tests speak for it, or did, the step opens in silence.
    """
    before, left = now.state.test_first.step, now.state.phase
    now.become(test_first=tdd.tested(now.state.test_first, event.own))
    coming = now.state.testing or now.armed(Alarm.SETTLE)
    if (
        not coming
        and now.state.hidden
        and now.state.verdict == Verdict.PASS
        and now.state.test_first.step is Step.VERIFY
    ):
        now.become(test_first=tdd.passed(now.state.test_first))  # the problem's own tests were through before
    step = now.state.test_first.step
    if step is before:
        return
    # The save of these tests was no beginning of code; there may be one now.
    moved = step is Step.IMPLEMENT and left is Phase.APPROACH and course.move(now, Trigger.WROTE)
    came_late = now.state.test_first.overtaken and before in (Step.UNDERSTAND, Step.WRITE_TESTS)
    told = (
        now.state.told and not came_late
        if step is Step.OPTIMIZE
        else step is Step.VERIFY and (now.state.asked or coming)
    )
    if not told:
        floor.offer(now, Note(Purpose.STEP, left=left if moved else ""))
