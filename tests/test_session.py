"""The mind's promises, held for every event in every kind of state; and its ways through an interview, as tables one can read."""

import os
from collections.abc import Iterable
from typing import TypeVar

import pytest

from mochid import protocol
from mochid.effects import (
    Answer,
    AnyEffect,
    Ask,
    CancelAlarm,
    CancelRun,
    GoOn,
    Hush,
    Listen,
    Prepare,
    RunTests,
    Say,
    SetAlarm,
    Suspend,
    Watch,
    WriteDebrief,
)
from mochid.events import (
    Analysed,
    AnyEvent,
    AskFailed,
    CoachDone,
    CoachSaid,
    Commanded,
    Debriefed,
    DebriefFailed,
    Heard,
    NothingHeard,
    OwnTested,
    Prepared,
    PrepareFailed,
    Recovered,
    RunFailed,
    SolutionSaved,
    Spoken,
    TestsFinished,
    TimeUp,
    VoiceStarted,
    VoiceStopped,
)
from mochid.interview.floor import away
from mochid.interview.meaning.intents import Intent, read
from mochid.interview.phases import NEXT, WORKING, Phase
from mochid.interview.session import State, live, over
from mochid.interview.state import Alarm
from mochid.protocol import Refused, Started
from mochid.talk import Purpose
from tests import walking
from tests.walking import REQUEST, UTTERANCES, Move

pytestmark = [pytest.mark.fast, pytest.mark.thorough]

E = TypeVar("E", bound=AnyEffect)

UNASKED = {
    Purpose.NUDGE,
    Purpose.FINDING,
    Purpose.STUCK_LONG,
    Purpose.WARNING,
    Purpose.RESULTS,
    Purpose.TROUBLE,
    Purpose.MICROPHONE,
}
CANDIDATE = (Commanded, Heard, NothingHeard, VoiceStarted, VoiceStopped)


@pytest.fixture(scope="module")
def moves() -> list[Move]:
    return walking.walk(len(walking.facets(State())) if os.environ.get("MOCHI_WALK") == "all" else 2)


def of(kind: type[E], effects: Iterable[AnyEffect]) -> list[E]:
    return [effect for effect in effects if isinstance(effect, kind)]


def ours(state: State) -> bool:
    return state.floor in ("thinking", "speaking")


def suspended(state: State) -> bool:
    return state.floor == "candidate" and state.saying is not None


def under_way(state: State) -> bool:
    return ours(state) or suspended(state)


def alarms(state: State) -> set[str]:
    return {name for name, _ in state.alarms}


def commands(moves: Iterable[Move]) -> Iterable[tuple[Move, protocol.SessionCommand]]:
    return ((move, move.event.command) for move in moves if isinstance(move.event, Commanded))


# -- the walk itself ---------------------------------------------------------------------------------------------------


def test_each_utterance_of_the_walk_is_of_its_intent() -> None:
    assert {intent: read(text) for intent, text in UTTERANCES.items()} == {intent: intent for intent in UTTERANCES}


def test_the_walk_comes_through_every_phase_by_every_way_of_the_table(moves: list[Move]) -> None:
    taken = {(move.before.phase, move.after.phase) for move in moves}
    table = {(phase, target) for phase, row in NEXT.items() for target in row.values()}

    assert table <= taken


def test_the_walk_meets_every_kind_of_event_in_every_phase(moves: list[Move]) -> None:
    kinds = set(AnyEvent.__args__)

    assert {phase: kinds - {type(m.event) for m in moves if m.before.phase is phase} for phase in Phase} == {
        phase: set() for phase in Phase
    }


# -- answers -----------------------------------------------------------------------------------------------------------


def test_each_command_is_answered_once_now_or_when_its_effect_comes_back(moves: list[Move]) -> None:
    for move, command in commands(moves):
        answered = [answer.request for answer in of(Answer, move.effects)]
        prepares = [effect.request for effect in of(Prepare, move.effects)]
        debriefs = [effect.request for effect in of(WriteDebrief, move.effects)]

        assert answered + prepares + debriefs == [REQUEST] or (answered == [REQUEST] and debriefs == [0]), move
        if prepares:
            assert isinstance(command, protocol.Start), move
            assert move.after.preparing == REQUEST, move
        if debriefs == [REQUEST]:
            assert isinstance(command, protocol.Stop), move
            assert move.after.stopping == REQUEST, move


def test_what_was_prepared_is_always_answered(moves: list[Move]) -> None:
    for move in moves:
        if isinstance(move.event, Prepared | PrepareFailed):
            (answer,) = of(Answer, move.effects)
            assert answer.request == move.event.request, move
            assert isinstance(answer.reply, Started) == bool(of(Ask, move.effects)), move


def test_whoever_stopped_the_interview_is_told_when_the_debrief_is_there(moves: list[Move]) -> None:
    for move in moves:
        before, event = move.before, move.event
        if isinstance(event, Debriefed | DebriefFailed) and before.debriefing:
            assert [answer.request for answer in of(Answer, move.effects)] == [before.stopping] * bool(
                before.stopping
            ), move
        elif before.stopping and not isinstance(event, Recovered):
            assert (move.after.stopping, move.after.debriefing) == (before.stopping, True), move


def test_nobody_is_answered_who_did_not_ask(moves: list[Move]) -> None:
    for move in moves:
        if not isinstance(move.event, Commanded | Prepared | PrepareFailed | Debriefed | DebriefFailed):
            assert not of(Answer, move.effects), move


def test_a_refused_command_changes_nothing_and_says_what_to_do(moves: list[Move]) -> None:
    for move, _ in commands(moves):
        for answer in of(Answer, move.effects):
            if isinstance(answer.reply, Refused):
                assert move.after == move.before, move
                assert len(move.effects) == 1, move
                assert answer.reply.why.endswith("."), move
                assert answer.reply.remedy.endswith("."), move


# -- who speaks --------------------------------------------------------------------------------------------------------


def test_the_candidate_may_always_interrupt(moves: list[Move]) -> None:
    for move in moves:
        before, event = move.before, move.event
        command = event.command if isinstance(event, Commanded) else None
        pressed = isinstance(command, protocol.Ptt) and command.action != "release" and not before.pressed
        if ours(before) and live(before) and not before.muted and (isinstance(event, VoiceStarted) or pressed):
            assert of(Suspend, move.effects) == [Suspend(turn=before.turn)], move
            assert suspended(move.after), move
        if under_way(before) and isinstance(command, protocol.Hush):
            assert of(Hush, move.effects) == [Hush(turn=before.turn)], move
            assert not under_way(move.after) or move.after.turn > before.turn, move


def test_a_suspended_turn_goes_on_or_is_over(moves: list[Move]) -> None:
    for move in moves:
        before, after = move.before, move.after
        if of(GoOn, move.effects):
            assert suspended(before), move
            assert ours(after), move
            assert after.turn == before.turn, move
        if suspended(before) and ours(after) and after.turn == before.turn:
            assert of(GoOn, move.effects) == [GoOn(turn=before.turn)], move
        if suspended(before) and isinstance(move.event, NothingHeard) and not before.voiced and not before.paused:
            assert of(GoOn, move.effects), move
        if of(Suspend, move.effects):
            assert ours(before), move


def test_a_save_hushes_only_who_works_at_the_keyboard(moves: list[Move]) -> None:
    for move in moves:
        before, event = move.before, move.event
        if isinstance(event, SolutionSaved) and under_way(before) and move.after is not before:
            busy = before.phase in WORKING and bool(before.digest) and event.digest != before.digest
            busy = busy and not before.returned  # it was saved while nobody was here
            assert (Hush(turn=before.turn) in move.effects) == busy, move


def test_nobody_speaks_over_the_candidate(moves: list[Move]) -> None:
    for move in moves:
        if move.after.voiced:
            assert not of(Ask, move.effects), move
            assert move.after.floor == "candidate", move


def test_what_the_candidate_did_not_ask_for_waits_for_an_open_floor(moves: list[Move]) -> None:
    for move in moves:
        before, event = move.before, move.event
        calm = before.floor == "open" and not before.paused and (not before.holding or away(before))
        ended = isinstance(event, CoachDone | AskFailed | Spoken | Prepared | Recovered)
        ended = ended or (isinstance(event, SolutionSaved) and bool(of(Hush, move.effects)))  # by a save
        lifted = isinstance(event, TimeUp) and event.name in (Alarm.HEARING, Alarm.HOLD, Alarm.ANSWER)
        if not (calm or ended or lifted or isinstance(event, CANDIDATE) or over(move.after)):
            assert not of(Ask, move.effects), move


def test_no_nudge_while_the_candidate_asked_for_quiet(moves: list[Move]) -> None:
    for move in moves:
        if move.before.holding and move.after.holding and not away(move.before):
            assert not [ask for ask in of(Ask, move.effects) if ask.purpose in UNASKED], move


def test_who_has_asked_waits_for_an_answer(moves: list[Move]) -> None:
    """After a question nothing is said that nobody asked for, until there are words, a command, or time to answer has gone by."""
    for move in moves:
        before, event = move.before, move.event
        if before.asking and isinstance(event, CoachDone | Spoken) and not under_way(move.after) and live(move.after):
            assert Alarm.ANSWER in alarms(move.after), move
        if Alarm.ANSWER in alarms(before) and of(Ask, move.effects) and live(move.after):
            over = isinstance(event, TimeUp) and event.name == Alarm.ANSWER
            assert over or isinstance(event, Heard | Commanded | Prepared | Recovered), move


def test_nothing_that_waits_is_lost_but_what_is_out_of_date(moves: list[Move]) -> None:
    news = {Purpose.RESULTS, Purpose.WARNING, Purpose.STEP}
    for move in moves:
        if live(move.after) and not isinstance(move.event, Prepared):
            waited = {note.purpose for note in move.before.pending} & news
            kept = {note.purpose for note in move.after.pending} | {ask.purpose for ask in of(Ask, move.effects)}
            assert waited <= kept, move


def test_a_turn_ends_by_being_said_or_by_a_hush(moves: list[Move]) -> None:
    for move in moves:
        before, after = move.before, move.after
        if under_way(before) and (after.turn != before.turn or not under_way(after)):
            said = isinstance(move.event, CoachDone | AskFailed | Spoken)
            assert said != (Hush(turn=before.turn) in move.effects), move


def test_nothing_waits_while_nobody_speaks(moves: list[Move]) -> None:
    """An open floor is used, or watched by the silence alarm; what waits then waits for an answer."""
    for move in moves:
        after = move.after
        if live(after) and after.floor == "open" and not after.paused and not after.holding:
            assert not after.pending or Alarm.ANSWER in alarms(after), move
            assert Alarm.SILENCE in alarms(after), move
            assert after.phase is not Phase.INTRO or Purpose.PRESENT in {note.purpose for note in after.pending}, move


def test_what_is_said_no_longer_waits(moves: list[Move]) -> None:
    for move in moves:
        if of(Ask, move.effects):
            assert move.after.saying not in move.after.pending, move


def test_a_silence_is_broken_once(moves: list[Move]) -> None:
    for move in moves:
        if isinstance(move.event, TimeUp) and move.event.name == Alarm.SILENCE and of(Ask, move.effects):
            (ask,) = of(Ask, move.effects)
            assert ask.purpose in (Purpose.NUDGE, Purpose.FINDING, Purpose.STUCK_LONG), move
            assert Alarm.SILENCE not in alarms(move.after), move


def test_sounds_of_listening_are_not_answered_and_do_not_count_as_progress(moves: list[Move]) -> None:
    for move in moves:
        event = move.event
        text = event.text if isinstance(event, Heard) else ""
        if isinstance(event, Commanded) and isinstance(event.command, protocol.Say):
            text = event.command.text
        if (
            text in (UTTERANCES[Intent.BACKCHANNEL], UTTERANCES[Intent.THINKING])
            and move.before.phase is not Phase.CALIBRATION
        ):
            assert not [
                ask
                for ask in of(Ask, move.effects)
                if ask.purpose in (Purpose.REPLY, Purpose.REDIRECT) and ask.said == text
            ]
            assert move.after.nudges == move.before.nudges, move
            assert move.after.attempted == move.before.attempted, move
            if ours(move.before):
                assert move.after is move.before or isinstance(event, Commanded), move


def test_fishing_is_redirected(moves: list[Move]) -> None:
    for move in moves:
        if isinstance(move.event, Heard) and move.event.text == walking.FISHING and live(move.after):
            for ask in of(Ask, move.effects):
                assert ask.purpose is Purpose.REDIRECT or move.before.phase is Phase.CALIBRATION, move


# -- results name their question ---------------------------------------------------------------------------------------


def stale(state: State, event: AnyEvent) -> bool:
    """The event answers what is no longer asked."""
    if isinstance(event, Commanded | Prepared | PrepareFailed):
        return False
    if event.session != state.session:
        return True
    match event:
        case CoachSaid() | CoachDone() | AskFailed() | Spoken():
            return event.turn != state.turn or not under_way(state)
        case TestsFinished() | RunFailed():
            return event.run != state.run or not state.testing
        case Analysed() | OwnTested():
            return event.run != state.run
        case TimeUp():
            return event.name not in alarms(state) or state.paused
        case Debriefed() | DebriefFailed():
            return not state.debriefing
        case _:
            return False


def test_a_stale_answer_changes_nothing(moves: list[Move]) -> None:
    for move in moves:
        if stale(move.before, move.event):
            assert move.after is move.before, move
            assert move.effects == (), move


def test_effects_name_the_current_turn_and_run(moves: list[Move]) -> None:
    for move in moves:
        before, after = move.before, move.after
        assert [ask.turn for ask in of(Ask, move.effects)] in ([], [after.turn]), move
        assert all(say.turn == before.turn == after.turn for say in of(Say, move.effects)), move
        assert all(hush.turn == before.turn for hush in of(Hush, move.effects)), move
        assert all(run.run == after.run and run.digest == after.digest for run in of(RunTests, move.effects)[-1:]), move
        assert all(run.run == before.run for run in of(CancelRun, move.effects)), move
        assert after.turn >= before.turn or isinstance(move.event, Prepared), move


def test_a_run_is_under_way_exactly_when_the_state_says_so(moves: list[Move]) -> None:
    for move in moves:
        if of(RunTests, move.effects):
            assert move.after.testing, move
        if move.after.testing and not move.before.testing:
            assert of(RunTests, move.effects), move
        if move.before.testing and not move.after.testing:
            assert isinstance(move.event, TestsFinished | RunFailed) or of(CancelRun, move.effects), move


def test_every_new_content_is_run(moves: list[Move]) -> None:
    for move in moves:
        ours = live(move.before) and move.event.session == move.before.session
        if isinstance(move.event, SolutionSaved) and ours and move.event.digest != move.before.digest:
            assert of(RunTests, move.effects), move
            assert move.after.digest == move.event.digest, move


def test_the_first_content_of_the_file_moves_nothing(moves: list[Move]) -> None:
    for move in moves:
        if isinstance(move.event, SolutionSaved) and not move.before.digest:
            assert move.after.phase is move.before.phase, move
            assert move.after.attempted == move.before.attempted, move


# -- time --------------------------------------------------------------------------------------------------------------


def test_the_state_knows_which_alarms_are_set(moves: list[Move]) -> None:
    """What a daemon does that obeys the effects; after a crash, and while paused, it has none."""
    for move in moves:
        before, event, after, _ = move
        ringing = set() if before.paused or isinstance(event, Recovered) else alarms(before)
        if isinstance(event, TimeUp) and not stale(before, event):
            ringing.discard(event.name)
        for effect in move.effects:
            if isinstance(effect, SetAlarm):
                assert effect.seconds >= 0, move
                ringing.add(effect.name)
            elif isinstance(effect, CancelAlarm):
                ringing = set() if effect.name == "*" else ringing - {effect.name}
        assert ringing == (set() if after.paused else alarms(after)), move


def test_every_alarm_that_rings_is_heeded(moves: list[Move]) -> None:
    for move in moves:
        if isinstance(move.event, TimeUp) and not stale(move.before, move.event):
            assert move.event.name not in alarms(move.after) or SetAlarm in map(type, move.effects), move
            assert move.after != move.before, move


def test_every_alarm_set_is_one_the_walk_rings(moves: list[Move]) -> None:
    assert {effect.name for move in moves for effect in of(SetAlarm, move.effects)} == set(walking.ALARMS)


def test_whoever_has_the_floor_has_it_for_a_time_only_and_quiet_whoever_asked_for_some(moves: list[Move]) -> None:
    for move in moves:
        after = move.after
        assert (after.floor == "candidate") == (Alarm.HEARING in alarms(after)), move
        assert after.holding or Alarm.HOLD not in alarms(after), move


def test_quiet_without_an_end_is_over_with_a_word_or_a_save(moves: list[Move]) -> None:
    """Whoever is busy with something else is told what the clock says, and nothing else."""
    for move in moves:
        before, event, after, _ = move
        if not away(before) or stale(before, event):
            continue
        asks = [ask.purpose for ask in of(Ask, move.effects)]
        if isinstance(event, SolutionSaved) and before.digest not in ("", event.digest):
            assert not after.holding, move
        elif after.holding and not isinstance(event, Heard | Commanded | Prepared | Recovered):
            assert set(asks) <= {Purpose.PHASE, Purpose.PRESENT, Purpose.WARNING}, move


def test_the_clock_runs_until_the_end(moves: list[Move]) -> None:
    for move in moves:
        after = move.after
        if live(after) and after.reached < after.rules.total:
            assert Alarm.CLOCK in alarms(after), move
        if live(after) and after.reached >= after.rules.total:
            assert after.floor != "open" or after.paused, move


def test_while_paused_nothing_is_said_and_nobody_listens(moves: list[Move]) -> None:
    for move in moves:
        if move.after.paused:
            assert move.after.floor == "open", move
            assert not of(Ask, move.effects), move
            assert not any(listen.on for listen in of(Listen, move.effects)), move
            assert not of(SetAlarm, move.effects), move


def test_a_closed_microphone_stays_closed(moves: list[Move]) -> None:
    for move in moves:
        if move.before.muted and move.after.muted:
            assert not any(listen.on for listen in of(Listen, move.effects)), move
        if move.after.muted:
            assert move.after.floor != "candidate", move


# -- the way out -------------------------------------------------------------------------------------------------------


def test_phases_move_only_by_the_table(moves: list[Move]) -> None:
    reach = {phase: set(row.values()) for phase, row in NEXT.items()}
    for move in moves:
        before, after = move.before.phase, move.after.phase
        if before is not after and not isinstance(move.event, Prepared):
            two = {further for nearer in reach[before] for further in reach[nearer]}
            assert after in reach[before] | two, move


def test_every_phase_has_a_way_out(moves: list[Move]) -> None:
    for move, command in commands(moves):
        before, after = move.before, move.after
        if not live(before) or before.preparing:
            continue
        if isinstance(command, protocol.Stop):
            assert after.phase is Phase.DONE, move
        elif isinstance(command, protocol.Abort):
            assert after.phase is Phase.ABORT, move
        elif isinstance(command, protocol.Next) and not before.paused:
            assert after.phase is not before.phase, move
        elif isinstance(command, protocol.Resume) and before.paused and command.session == "":
            assert not after.paused, move


def test_the_end_ends_everything(moves: list[Move]) -> None:
    for move in moves:
        if over(move.after) and not over(move.before):
            for effect in (CancelAlarm(name="*"), Listen(on=False), Watch(file="")):
                assert effect in move.effects, move
            busy = move.before.testing or move.before.measuring > 0
            assert (CancelRun(run=move.before.run) in move.effects) == busy, move
            assert bool(of(WriteDebrief, move.effects)) == (move.after.phase is Phase.DONE), move
            assert not move.after.alarms, move


def test_after_the_end_nothing_begins_but_another_interview(moves: list[Move]) -> None:
    for move in moves:
        if over(move.before) and over(move.after):
            kinds = {Answer, Prepare, Say, Hush, WriteDebrief}
            assert {type(effect) for effect in move.effects} <= kinds, move
            assert move.after.phase is move.before.phase, move


def test_after_a_crash_no_client_is_waited_for(moves: list[Move]) -> None:
    for move in moves:
        if isinstance(move.event, Recovered) and move.event.session == move.before.session:
            assert (move.after.preparing, move.after.stopping) == (0, 0), move
            assert (WriteDebrief(request=0) in move.effects) == move.before.debriefing, move


def test_a_paused_or_finished_session_is_there_until_the_next_is_ready(moves: list[Move]) -> None:
    for move, command in commands(moves):
        if isinstance(command, protocol.Start):
            assert (move.after.session, move.after.phase) == (move.before.session, move.before.phase), move
