"""What the candidate says, by voice or by typing, and what it leads to.

Rules:
- An utterance may do three things: move the phase, start a test run, be answered. `heard` decides which.
- Sounds of listening and thinking are neither answered nor taken for progress.
- Whoever fishes for the answer is redirected, whatever else they said.
- "Move on" does what `mochictl next` does, where it is clear: one word that was only heard is not, nor is "next question" from
  somebody who is at work. No words but "I'm done" with the last part end an interview.
"""

from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from mochid.interview import adapting, course, floor, hints, tdd, trial
from mochid.interview.meaning import offers, owntests, proceedings, proposing, quiet, remarks, suspicion
from mochid.interview.meaning.cues import understood
from mochid.interview.meaning.intents import Intent, asks
from mochid.interview.meaning.offers import Offer
from mochid.interview.meaning.proceedings import About
from mochid.interview.phases import AT_CODE, WORKING, Phase, Trigger
from mochid.interview.state import Alarm, Moment, Note, State, over
from mochid.interview.words.wording import opening
from mochid.reports import Verdict
from mochid.talk import BACK, LOST, Purpose

HOLD_SECONDS: Final = 60.0
"""The length of "a minute", and the least that anybody gets."""
QUIET_SECONDS: Final = 300.0
"""... and of "don't interrupt me"."""

TRIGGERS: Final = {
    Intent.PLAN: Trigger.PLAN,
    Intent.CODE: Trigger.CODE,
    Intent.RUN: Trigger.RUN,
    Intent.RETRY: Trigger.RETRY,
    Intent.DONE: Trigger.FINISHED,
    Intent.READY: Trigger.READY,
    Intent.COMPLEXITY: Trigger.STATED,
}
"""What may move a phase by being said."""

_UNPLANNED: Final = frozenset({Phase.UNDERSTANDING, Phase.APPROACH})
"""Where a cost may come with the first approach: "binary search, so log n"."""
_FRAGMENTS: Final = frozenset({Intent.BACKCHANNEL, Intent.THINKING})
"""Sounds of somebody who listens or thinks: no reason to speak, and no sign of progress."""
_ON_THE_MATTER: Final = frozenset(Intent) - {
    *(
        Intent.CLARIFY,
        Intent.SYNTAX,
        Intent.REPEAT,
        Intent.META,
        Intent.SMALLTALK,
        Intent.HOLD,
        Intent.HUSH,
        Intent.HINT,
    )
}
"""Talk about the work: the answer to it belongs to the phase we are in, and opens it if nothing else has."""
_TRY: Final = frozenset({Intent.RUN, Intent.RETRY, Intent.DONE})
"""What asks for a run in the testing phase."""
_SUPPOSED: Final = frozenset({Intent.OTHER, Intent.PLAN, Intent.DOUBT})
"""What a guess at one's own code may be taken for."""
_OBEYED: Final = frozenset({*TRIGGERS, Intent.HINT, Intent.CLARIFY, Intent.REPEAT})
"""What is done, or answered, before somebody is left alone."""
_ANSWERS: Final = frozenset({Intent.COMPLEXITY, Intent.OTHER})
"""What an answer about the finished code may be taken for."""
_GO_ON: Final = frozenset({Intent.READY, Intent.META})
"""What a wish to go on may be taken for."""
_TALK: Final = (Phase.OPTIMIZATION, Phase.COMPLEXITY, Phase.REFLECTION, Phase.FOLLOWUP)
"""The parts after the work, in their order: there "move on" is no step of an algorithm, whatever was said before it."""
_TALKED_OVER: Final = frozenset(_TALK) - {Phase.OPTIMIZATION}
"""Where the code is finished, and the way to it no longer the matter."""


def attention(now: Moment) -> None:
    """The candidate turns to us: quiet is no longer wanted, patience starts anew, and older answers are out of date."""
    now.disarm(Alarm.HOLD)
    now.disarm(Alarm.SILENCE)
    now.disarm(Alarm.ANSWER)
    now.become(holding=False, nudges=0, offered=Offer.NOTHING)
    floor.outdate(now)


def heard(now: Moment, text: str, opinion: str = "", *, typed: bool = False) -> int:
    """Take up what was said, spoken or typed. The number of the turn that will answer; 0 if none will."""
    intent = understood(text, now.state.rules.phrases, opinion)
    phase = now.state.phase
    if not text.strip():
        nothing_heard(now)
        return 0
    silenced = floor.under_way(now.state)
    offer = Offer.NOTHING if silenced and not typed else now.state.offered
    taken, declined = offers.accepted(text, offer), offers.declined(text)
    if intent in _FRAGMENTS and phase is not Phase.CALIBRATION and not (offer and (taken or declined)):
        nothing_heard(now)
        return 0
    floor.interrupt(now)
    attention(now)
    now.become(typed=typed)
    if intent in hints.REAL_TALK:
        now.become(attempted=True)
    if course.time_is_over(now.state):
        course.move(now, Trigger.TIME)
        return now.state.turn
    if phase is Phase.CALIBRATION:
        course.move(now, Trigger.HEARD)
        return floor.respond(now, Note(Purpose.PRESENT, left=phase, said=text))
    course.move(now, Trigger.PRESENTED)
    if intent is Intent.HUSH and not silenced and proceedings.may_end(text):
        return floor.respond(now, Note(Purpose.REPLY, said=text, intent=intent, typed=typed))
    if offer and taken and offer is Offer.HINT:
        return hint(now, text)
    if offer is Offer.QUESTION and (taken or declined) and not suspicion.attempt(text):
        return floor.respond(now, Note(Purpose.REPLY, said=text, intent=Intent.OTHER, typed=typed))
    return _answer(now, intent, text, typed=typed)


def _answer(now: Moment, intent: Intent, text: str, *, typed: bool) -> int:
    """What talk leads to, once it is clear that it is to be answered."""
    aside = _set_aside(now, intent, text, typed=typed)
    if aside is not None:
        return aside
    told = _moved(now, intent, text)
    return now.state.turn if over(now.state) else _taken_up(now, told, text, typed=typed)


def _set_aside(now: Moment, intent: Intent, text: str, *, typed: bool) -> int | None:
    """Fishing, and what is done in any part: quiet, a hint, the next part. The number of the turn; None for all other talk."""
    if attempt := suspicion.attempt(text):
        return _redirected(now, intent, text, attempt)
    if quiet.wished(text):
        return _in_quiet(now, text)
    if quiet.away(text) and understood(quiet.apart(text), now.state.rules.phrases) not in _OBEYED:
        return hold(now, None, text)
    if intent is Intent.HUSH:
        floor.await_answer(now)
        course.release(now)
        return 0
    if intent is Intent.HOLD:
        return hold(now, max(HOLD_SECONDS, quiet.seconds(text)), text)
    if intent is Intent.HINT:
        return hint(now, text)
    if wish := _to_go_on(now.state, intent, text, typed=typed):
        return onward(now, Note(Purpose.PHASE, said=text, intent=intent, typed=typed), proceedings.target(wish))
    return None


def _redirected(now: Moment, intent: Intent, text: str, attempt: str) -> int:
    """Back to the problem; a plan counts, whatever its tail is after."""
    left = now.state.phase
    if intent is not Intent.PLAN or attempt not in proposing.GUESSES:
        return floor.respond(now, Note(Purpose.REDIRECT, said=text))
    adapting.approached(now, text)
    moved = course.move(now, Trigger.PLAN)
    floor.opened(now)
    return floor.respond(now, Note(Purpose.REDIRECT, left=left if moved else "", said=text))


class _Told(Struct, frozen=True):
    """What the words came to."""

    intent: Intent
    """What they count for: a cost may be a plan."""
    repeated: bool
    """It is an approach that they had proposed before."""
    left: str
    """The phase that they ended; "" where the interview stays in it."""


def _moved(now: Moment, intent: Intent, text: str) -> _Told:
    """Take note of what they propose, and move the phase if their words do."""
    left = now.state.phase
    if _wants_out(now.state, intent, text):
        adapting.first_time(now)  # the answer is how to end it
    proposes = intent is Intent.COMPLEXITY and left in _UNPLANNED and proposing.with_cost(text)
    if proposes and left is Phase.UNDERSTANDING:
        intent = Intent.PLAN
    repeated = (proposes or intent is Intent.PLAN) and adapting.approached(now, text)
    last_word = left is Phase.OPTIMIZATION and left in now.state.extended and intent in _ANSWERS and not asks(text)
    pressed = intent is Intent.DONE and (_their_tests(now.state, text) or adapting.presses(now) or _in_vain(now))
    moved = (intent in TRIGGERS and not pressed and course.move(now, TRIGGERS[intent])) or (
        last_word and course.move(now, Trigger.FINISHED)  # they were done before that one more question
    )
    if moved and intent is Intent.DONE and now.state.phase is Phase.FOLLOWUP:
        adapting.first_time(now)  # it opens with how to end it
    if intent is Intent.CODE and left is Phase.UNDERSTANDING and proposing.with_a_start(text):
        adapting.approached(now, text)
        course.move(now, Trigger.CODE)
    return _Told(intent, repeated, left if moved else "")


def _taken_up(now: Moment, told: _Told, text: str, *, typed: bool) -> int:
    """A run, where they want one; else an answer: to a failure that they guess at, to a new part, or to what they said."""
    if _wants_a_run(now.state, told.intent, text):
        trial.asked(now)
        course.release(now)
        return now.state.turn + 1
    if told.intent in _ON_THE_MATTER:
        floor.opened(now)
    if owntests.objects(text):
        trial.disputed(now)
    purpose = Purpose.NEW_ANGLE if told.repeated else Purpose.PHASE if told.left else Purpose.REPLY
    if purpose is Purpose.REPLY and _guesses_at_a_failure(now.state, told.intent, text):
        now.become(told=True)
        purpose = Purpose.RESULTS
    return floor.respond(now, Note(purpose, left=told.left, said=text, intent=told.intent, typed=typed))


def _wants_a_run(state: State, intent: Intent, text: str) -> bool:
    """Whether they want to see the tests run, and there is something to run; how their own do, is answered."""
    wanted = intent is Intent.RUN or (state.phase is Phase.TESTING and intent in _TRY)
    return bool(state.digest) and wanted and not owntests.asks_how_they_do(text)


def _guesses_at_a_failure(state: State, intent: Intent, text: str) -> bool:
    """Whether they suppose something of their code, of which a test that nobody spoke of shows more than we could say."""
    return intent in _SUPPOSED and course.fails_untold(state) and remarks.guesses(opening(text))


def _in_quiet(now: Moment, text: str) -> int:
    """Who wants to write undisturbed is asked for no approach first, and is left alone."""
    if understood(quiet.apart(text), now.state.rules.phrases) is Intent.CODE:
        while now.state.phase in (Phase.UNDERSTANDING, Phase.APPROACH) and course.move(now, Trigger.CODE):
            pass
    return hold(now, quiet.seconds(text) or QUIET_SECONDS, text)


def _to_go_on(state: State, intent: Intent, text: str, *, typed: bool) -> str:
    """The words that surely want a next part: all of them, or, where there is only talk left, the last sentence; else ""."""
    last = proceedings.last_sentence(text) if state.phase in _TALK else text.strip()
    wishes = (*((text,) if intent in _GO_ON else ()), *((last,) if last != text.strip() else ()))
    return next((wish for wish in wishes if _clear(state, wish, typed=typed)), "")


def _wants_out(state: State, intent: Intent, text: str) -> bool:
    """Whether they want to move on from the last part."""
    wishes = (*((text,) if intent in _GO_ON else ()), proceedings.last_sentence(text))
    return state.phase is Phase.FOLLOWUP and any(proceedings.about(wish) is About.ON for wish in wishes)


def _in_vain(now: Moment) -> bool:
    """Whether "I'm done" would only run once more what failed just now, and did so before."""
    state = now.state
    return state.phase is Phase.DEBUGGING and state.tested == state.digest and not adapting.first_time(now)


def _clear(state: State, text: str, *, typed: bool) -> bool:
    """Whether the words surely want the next part, and there is one."""
    if course.leads_to(state, Trigger.NEXT) in (None, Phase.DONE):
        return False
    match proceedings.about(text):
        case About.ON:
            return True
        case About.ANOTHER:
            return state.phase not in AT_CODE and (typed or len(text.split()) > 1)
        case About.ON_TO:
            named = proceedings.target(text)
            return named == course.leads_to(state, Trigger.NEXT) or named in _talk_after(state.phase)
        case _:
            return False


def _talk_after(phase: Phase) -> tuple[Phase, ...]:
    """The talk that is ahead in one of its parts."""
    return _TALK[_TALK.index(phase) + 1 :] if phase in _TALK else ()


def onward(now: Moment, note: Note, to: str = "") -> int:
    """On to the next part, which opens with `note`; where that is the tests, they are run. The number of the turn.

    `to`: a part further on that they named; what lies before it is talk that they don't want.
    """
    left = now.state.phase
    course.move(now, Trigger.NEXT)
    while to in _talk_after(now.state.phase) and course.leads_to(now.state, Trigger.NEXT) is not Phase.DONE:
        course.move(now, Trigger.NEXT)
    if over(now.state):
        return now.state.turn
    if now.state.phase is Phase.TESTING and now.state.digest:
        trial.asked(now)
    return floor.respond(now, replace(note, purpose=course.opening(now.state.phase), left=left))


def _their_tests(state: State, text: str) -> bool:
    """Whether it is their own tests that are done, where code still waits for them."""
    return tdd.holds(state.test_first) and "test" in text.lower()


def nothing_heard(now: Moment) -> None:
    """No words, or none that count: the interviewer goes on if it was stopped, and else keeps waiting."""
    if now.state.floor == "candidate":
        course.give_back(now)


def nothing_came(now: Moment) -> None:
    """A voice, or a key to talk, was on for too long, or its words take too long."""
    pressed = now.state.pressed
    now.become(voiced=False, pressed=False)
    if pressed:
        floor.listen(now)
    nothing_heard(now)


def deaf(now: Moment) -> None:
    """The microphone is lost: somebody who talks on should know that nothing of it arrives."""
    floor.offer(now, Note(Purpose.MICROPHONE, said=LOST))


def again(now: Moment) -> None:
    """The microphone is back; not worth a word if its loss was not told of yet."""
    untold = any(note.purpose is Purpose.MICROPHONE for note in now.state.pending)
    floor.drop(now, Purpose.MICROPHONE)
    if not untold:
        floor.offer(now, Note(Purpose.MICROPHONE, said=BACK))


def press(now: Moment) -> None:
    """The key to talk: the floor is the candidate's, as if they had begun to speak."""
    now.become(pressed=True)
    floor.voice_started(now)
    floor.listen(now)


def let_go(now: Moment) -> None:
    """The key is up: what was said is recognised now. If nothing was, a turn that the key suspended goes on."""
    now.become(pressed=False)
    floor.voice_stopped(now)
    floor.listen(now)


def hold(now: Moment, seconds: float | None, text: str = "") -> int:
    """The candidate wants quiet: say yes, briefly, and wait; where no time is named, until they say or save something."""
    attention(now)
    now.become(holding=True)
    if seconds is not None:
        now.arm(Alarm.HOLD, seconds)
    return floor.respond(now, Note(Purpose.HOLD, said=text))


def open_rung(state: State) -> hints.Rung | None:
    """The rung that a hint asked for now would give; None when it would be declined."""
    return hints.open_rung(state.served, state.rules.ladder, attempted=state.attempted, dwelt=state.dwelt)


def aid(state: State) -> Purpose | None:
    """What helps better than a rung could, which is about the approach: the newest run, or a question of the part they are in."""
    if state.phase in _TALKED_OVER:
        return Purpose.REPLY
    if state.phase not in WORKING or not state.wrote or state.testing:
        return None
    unreadable = state.verdict == Verdict.COMPILE_ERROR and not state.blank
    if unreadable or (state.hidden and state.verdict in (Verdict.WRONG, Verdict.RE)):
        return Purpose.RESULTS
    if _only_slow(state) and state.counted != state.digest:
        return Purpose.REPLY
    return Purpose.REPLY if state.verdict == Verdict.PASS and not state.slow else None


def _only_slow(state: State) -> bool:
    """Whether it does what it should where it comes to an end in time: the ladder begins with how to get anywhere at all."""
    return state.verdict == Verdict.TLE and 2 * state.passed > state.total


def hint(now: Moment, text: str = "") -> int:
    """Serve what helps: the open rung, or none; where the approach is not the matter, something else."""
    if better := aid(now.state):
        if better is Purpose.RESULTS:
            floor.drop(now, Purpose.RESULTS)
            now.become(told=True)
        if _only_slow(now.state):
            now.become(counted=now.state.digest)
        return floor.respond(now, Note(better, said=text, intent=Intent.HINT))
    adapting.asked_for_hint(now)
    rung = open_rung(now.state)
    if rung is None:
        return floor.respond(now, Note(Purpose.NO_HINT))
    return floor.respond(now, Note(Purpose.HINT, rung=rung.level, rung_index=rung.index))


def served(now: Moment) -> None:
    """The turn in progress begins to be said: if it gives the next rung, that rung is now served."""
    state = now.state
    rung = hints.rung_at(state.served, state.rules.ladder)
    if state.saying and rung == hints.Rung(state.saying.rung, state.saying.rung_index):
        now.become(served=state.served + 1, attempted=False, dwelt=False)
        now.arm(Alarm.DWELL, hints.dwell(rung.level, adapting.helpfulness(state)) * state.tuning.hint_threshold)
