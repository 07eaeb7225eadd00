"""Taking turns: what is believed to be a voice, and how long a pause may be."""

from math import inf

import pytest
from msgspec.structs import replace

from mochid import settings
from mochid.sound.pauses import Ending, ending
from mochid.sound.turns import FRAME_MS, SOUND_MS, UNKNOWN_MS, Edge, Endpointing, Patience, Scene, bar
from tests.think_aloud import HELD_OUT, KNOWN, Turn, turns

pytestmark = pytest.mark.fast

VAD, TURNS = settings.Vad(), settings.Turns()
ANSWER, WORK, QUIET = Scene(attention="answer"), Scene(attention="work"), Scene(attention="quiet")


def ms(how: Ending | None, scene: Scene = ANSWER, likely: float | None = None, sure: float = 1.0) -> float:
    return Patience(VAD, TURNS).ms(how, scene, likely, sure)


# -- a voice begins ----------------------------------------------------------------------------------------------------


def test_the_bar_is_higher_at_the_keyboard_and_for_interrupting() -> None:
    wanted = replace(VAD, threshold=0.5, min_speech_ms=100, barge_in_ms=150, working_margin=0.1, speaking_margin=0.2)

    assert bar(wanted, ANSWER) == (0.5, 100)
    assert bar(wanted, WORK) == (0.6, 100)
    assert bar(wanted, Scene(busy=True)) == (0.6, 200)
    assert bar(wanted, Scene(speaking=True)) == (0.7, 150)
    assert bar(wanted, Scene(held=True, speaking=True, busy=True)) == (0.5, 100)


@pytest.mark.parametrize(
    ("scene", "changed"),
    [
        (WORK, {"working_margin": 0.3}),
        (Scene(speaking=True), {"speaking_margin": 0.3}),
        (Scene(speaking=True), {"barge_in_ms": 2000.0}),
        (ANSWER, {"threshold": 0.8}),
        (ANSWER, {"min_speech_ms": 2000.0}),
    ],
)
def test_each_setting_of_the_detector_changes_what_is_believed(scene: Scene, changed: dict[str, float]) -> None:
    def believed(wanted: settings.Vad) -> bool:
        endpointing = Endpointing(wanted)
        return Edge.STARTED in [endpointing.feed(0.7, scene) for _ in range(20)]

    assert believed(VAD)
    assert not believed(replace(VAD, **changed))


def test_typing_that_sounds_like_a_voice_for_a_moment_is_none() -> None:
    clicks = [0.55, 0.58, 0.57, 0.1, 0.2, 0.1] * 20
    for scene, heard in ((ANSWER, True), (Scene(attention="work", busy=True), False)):
        endpointing = Endpointing(VAD)
        assert any(endpointing.feed(one, scene) for one in clicks) == heard


# -- how long a pause may be -------------------------------------------------------------------------------------------


def test_a_pause_may_be_as_long_as_its_words_ask_for() -> None:
    order = [ms(how) for how in (Ending.ASKS, Ending.STATES, Ending.UNKNOWN, Ending.WANTS_MORE, Ending.THINKS)]

    assert order == sorted(order)
    assert order == [700, 800, UNKNOWN_MS, 3000, 8000]


def test_while_the_words_are_being_recognised_nothing_ends() -> None:
    assert ms(None) == ms(Ending.WANTS_MORE)


def test_whoever_types_is_given_time_for_statements_but_a_request_is_a_request() -> None:
    busy = Scene(attention="work", busy=True)

    assert ms(Ending.STATES, busy) == 3000
    assert ms(Ending.ASKS, busy) == 700


def test_who_asked_for_quiet_is_not_answered_at_every_murmur() -> None:
    assert ms(Ending.STATES, QUIET) == 8000
    assert ms(Ending.ASKS, QUIET) == 700


def test_a_sound_of_listening_that_stopped_the_interviewer_is_soon_over() -> None:
    assert ms(Ending.LISTENS, Scene(stopped=True)) == SOUND_MS
    assert ms(Ending.THINKS, Scene(stopped=True)) < 1000


def test_a_held_key_outlasts_every_pause() -> None:
    assert ms(Ending.ASKS, Scene(held=True)) == inf


def test_a_judge_decides_where_the_grammar_does_not() -> None:
    assert ms(Ending.STATES, WORK, likely=0.95) == 800
    assert ms(Ending.STATES, WORK, likely=0.4) == UNKNOWN_MS
    assert ms(Ending.STATES, WORK, likely=0.05) == 3000
    assert ms(Ending.STATES, ANSWER, likely=0.05) == UNKNOWN_MS, "an answer may be short"
    assert ms(Ending.WANTS_MORE, WORK, likely=0.95) == 3000
    assert ms(Ending.ASKS, WORK, likely=0.05) == 700


def test_a_short_answer_is_soon_over_where_one_is_waited_for() -> None:
    assert ms(Ending.ANSWERS, ANSWER, likely=0.1) == 700
    assert ms(Ending.ANSWERS, WORK, likely=0.1) == 3000


def test_words_that_the_recogniser_doubts_end_nothing_early() -> None:
    assert ms(Ending.ASKS, ANSWER, sure=0.3) == UNKNOWN_MS
    assert ms(Ending.STATES, WORK, likely=0.95, sure=0.3) == UNKNOWN_MS
    assert ms(Ending.ASKS, Scene(attention="work", busy=True), sure=0.6) == 3000, (
        "whoever types is not answered on a guess"
    )


def test_a_voice_without_words_may_be_thinking_but_does_not_keep_the_interviewer_from_going_on() -> None:
    assert ms(Ending.MUTTERS, WORK) == 3000
    assert ms(Ending.MUTTERS, Scene(stopped=True)) == SOUND_MS


def test_whoever_was_cut_off_is_given_more_time_until_it_is_no_longer_needed() -> None:
    patience = Patience(VAD, TURNS)
    patience.resumed(800)
    assert patience.ms(Ending.STATES, ANSWER) == pytest.approx(1.25 * 800)
    for _ in range(20):
        patience.resumed(300)
    assert patience.ms(Ending.STATES, ANSWER) == pytest.approx(1600)
    for _ in range(100):
        patience.resumed(20_000)
    assert patience.ms(Ending.STATES, ANSWER) == 800


@pytest.mark.parametrize(
    ("how", "changed"),
    [
        (Ending.ASKS, {"complete_ms": 200.0}),
        (Ending.WANTS_MORE, {"unfinished_ms": 4000.0}),
        (Ending.THINKS, {"thinking_ms": 10_000.0}),
    ],
)
def test_each_setting_of_turns_changes_how_long_is_waited(how: Ending, changed: dict[str, float]) -> None:
    assert Patience(VAD, replace(TURNS, **changed)).ms(how, ANSWER) == next(iter(changed.values()))


# -- the labelled set --------------------------------------------------------------------------------------------------


def cut_off(whole: list[Turn], wait: "Patience | float") -> float:
    """The share of pauses inside a turn that would have ended it."""
    pauses = [pause for turn in whole for pause in turn.pauses if pause.kind != "end"]

    def limit(kind: str, said: str) -> float:
        scene = Scene(attention="work", busy=True) if kind == "keys" else ANSWER
        return wait.ms(ending(said), scene) if isinstance(wait, Patience) else wait

    return sum(1000 * pause.seconds > limit(pause.kind, pause.said) for pause in pauses) / len(pauses)


@pytest.mark.parametrize("text", [KNOWN, HELD_OUT])
def test_the_words_alone_cut_far_fewer_thinkers_off_than_a_timer_does(text: str) -> None:
    whole = turns(text)
    assert len(whole) >= 50

    assert cut_off(whole, Patience(VAD, TURNS)) < cut_off(whole, VAD.end_silence_ms) / 2


def test_frames_are_as_long_as_the_microphone_gives_them() -> None:
    assert FRAME_MS == 32
