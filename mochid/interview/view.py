"""What a face shows, derived from the state: the mind's part of `Status`. The daemon adds devices and engines."""

from mochid.interview import pacing, tdd
from mochid.interview.state import LIVE, State, elapsed, live
from mochid.protocol import Status


def status(state: State, now: float) -> Status:
    """The state as shown at `now`, seconds since the epoch."""
    time = elapsed(state, now)
    due = dict(state.alarms)
    ends = due.get(pacing.alarm_of(state.phase)) if state.phase in LIVE else None
    return Status(
        as_of=now,
        session=state.session,
        problem=state.about.slug,
        title=state.about.title,
        file=state.about.file,
        mode=state.about.mode,
        phase=str(state.phase) if state.session else "",
        step=tdd.LABELS[state.test_first.step] if state.test_first.step else "",
        floor=state.floor,
        running=live(state) and not state.paused,
        paused=state.paused,
        muted=state.muted,
        elapsed=time if state.session else 0.0,
        remaining=max(0.0, state.rules.total - time) if live(state) else 0.0,
        phase_remaining=ends - time if ends is not None else 0.0,
        phase_timed=ends is not None,
        testing=state.testing,
        verdict=state.verdict,
        passed=state.passed,
        total=state.total,
        outcome=state.outcome,
        first_failure=state.failure,
        hints=state.served,
        note=" ".join(filter(None, (state.note, state.trouble))),
        debrief=state.debrief,
    )
