"""What the candidate does, gathered for the calibrator; and what becomes of its advice: an `Adjusted` on record, then another pace.

Rules:
- Time counts by the alarms that rang (`reached`), never by the clock: the marks of `pacing` stand where the calibrator looks.
- Advice is asked for when a fact comes in. A change is first put on record, and holds from when its event comes.
"""

import re
from typing import Final

from msgspec.structs import replace

from mochid.effects import Adjust
from mochid.events import Adjusted
from mochid.interview import calibrator, pacing
from mochid.interview.calibrator import TUNINGS, Assessment, Option, Tuning
from mochid.interview.meaning import worktalk
from mochid.interview.phases import Phase
from mochid.interview.state import Moment, State, live
from mochid.interview.words import lexicon
from mochid.reports import Verdict

_PRESSED: Final = {Phase.OPTIMIZATION: Option.SUGGEST_OPTIMIZATION, Phase.FOLLOWUP: Option.ADD_FOLLOWUP}
"""Where one more question is asked before "I'm done" is taken at its word, and the option that asks for it."""
_PLANS: Final = frozenset({Phase.UNDERSTANDING, Phase.APPROACH, Phase.CODING, Phase.TESTING, Phase.DEBUGGING})


# -- facts -------------------------------------------------------------------------------------------------------------


def approached(now: Moment, text: str) -> bool:
    """The candidate proposed an approach. True when it is the same as often as `repeated_approach_limit`, and nothing works."""
    state = now.state
    if state.performance.time_to_first_approach is None and worktalk.is_approach(text):
        _fact(now, time_to_first_approach=state.reached)
        state = now.state
    idea = _idea(text)
    if not idea:
        return False
    times = state.approach_times + 1 if idea == state.approach else 1
    again = times >= state.rules.repeat_limit and state.phase in _PLANS and state.verdict != Verdict.PASS
    now.become(approach=idea, approach_times=0 if again else times)
    return again


def began(now: Moment) -> None:
    """The candidate saved code."""
    if now.state.performance.time_to_first_code is None and now.state.phase not in (Phase.CALIBRATION, Phase.INTRO):
        _fact(now, time_to_first_code=now.state.reached)


def asked_for_hint(now: Moment) -> None:
    _fact(now, hints_requested=now.state.performance.hints_requested + 1)


def ran(now: Moment, *, passing: bool, wrote: bool) -> None:
    """A version of the candidate's was tested; `wrote`: it has something of theirs in it."""
    known = now.state.performance
    if not wrote:
        return
    if passing and known.time_to_working_code is None:
        _fact(now, time_to_working_code=now.state.reached, test_iterations=known.test_iterations + 1)
    else:
        bugs = known.bugs_encountered + (not passing and known.begun is not None)
        _fact(now, bugs_encountered=bugs, test_iterations=known.test_iterations + 1)


def stumbled(now: Moment, *, same: bool) -> bool:
    """A run failed. True when it is for the same reason, version after version, as often as `repeated_approach_limit`."""
    times = now.state.stumbles + 1 if same else 1
    again = times >= now.state.rules.repeat_limit
    now.become(stumbles=0 if again else times)
    return again


def _idea(text: str) -> str:
    """The techniques a plan names, as one word to compare; "" when it names none."""
    plain = " ".join(re.findall(r"[a-z0-9]+", text.lower()))
    return ", ".join(sorted({name.technique.spoken for name in lexicon.named(plain)}))


def _fact(now: Moment, **changes: object) -> None:
    now.become(performance=replace(now.state.performance, **changes))
    advise(now)


# -- advice ------------------------------------------------------------------------------------------------------------


def advise(now: Moment) -> None:
    """Ask the calibrator, and have a change of mind put on record."""
    state = now.state
    found = calibrator.assess(state.performance, state.reached)
    if not live(state) or found in (state.assessment, state.adjusting, Assessment.UNKNOWN):
        return
    if found not in TUNINGS and (state.adjusting or state.assessment) not in TUNINGS:
        return  # neither changes anything
    tuning = TUNINGS.get(found, Tuning())
    now.become(adjusting=str(found))
    now.do(
        Adjust(
            assessment=str(found),
            why=calibrator.why(found, state.performance),
            helpfulness=tuning.helpfulness or state.rules.helpfulness,
            hint_threshold=tuning.hint_threshold,
            options=tuple(map(str, tuning.options)),
        )
    )


def adjusted(now: Moment, event: Adjusted) -> bool:
    """The adjustment is on record: it holds from now on. True when a smaller problem is to be offered."""
    tuning = Tuning(event.helpfulness, event.hint_threshold, event.options)
    now.become(assessment=event.assessment, adjusting="", tuning=tuning)
    return Option.OFFER_SUBPROBLEM in event.options and not now.state.eased


def helpfulness(state: State) -> str:
    """The coach's helpfulness as it is now."""
    return state.tuning.helpfulness or state.rules.helpfulness


def patience(state: State, nudges: int) -> float:
    """Seconds of silence before the next nudge. Who finds it easy is left alone longer; nobody is hurried."""
    longer = pacing.slower(state.rules, helpfulness(state)) * max(1.0, state.tuning.hint_threshold)
    return pacing.patience(state.rules, state.phase, nudges, typed=state.typed) * longer


def presses(now: Moment) -> bool:
    """Whether "I'm done" is answered with one more question, because the problem is easy for them. Once in a phase."""
    return _PRESSED.get(now.state.phase) in now.state.tuning.options and first_time(now)


def first_time(now: Moment) -> bool:
    """Whether a wish to leave this phase is the first that is not simply granted; the next one will be."""
    state = now.state
    if state.phase in state.extended:
        return False
    now.become(extended=(*state.extended, state.phase))
    return True
