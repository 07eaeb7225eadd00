"""Each key of `[coach]` and its tables changes what a candidate sees: a test for each, in simulated time."""

from collections.abc import Callable
from typing import Any

import msgspec
import pytest
from msgspec.structs import replace

from mochid import settings
from mochid.effects import Ask
from mochid.events import Typing
from mochid.interview.coach import authored, briefing, lines, nudges
from mochid.interview.folds import metrics
from mochid.interview.folds.chronicle import chronicle
from mochid.interview.meaning import cues
from mochid.interview.meaning.intents import Intent
from mochid.interview.phases import Phase
from mochid.interview.words.sentences import sentences
from mochid.problems import bank
from mochid.protocol import Hint, Next
from mochid.reports import CaseResult, Finding, TestReport, Verdict
from mochid.settings import CoachSettings, Settings
from mochid.talk import CoachTurn, Purpose
from tests.interviewing import Interview, coding
from tests.played import Played

pytestmark = pytest.mark.fast

TWO_SUM = bank.find("two_sum")
TESTED: set[str] = set()


def key(*names: str) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """These keys of settings.toml are what the test is about."""
    TESTED.update(names)
    return lambda test: test


def with_(**changes: Any) -> Settings:
    """The default settings but for these; `timing__coding_duration_s` is a key of a table of `[coach]`."""
    table: dict[str, Any] = {}
    for name, value in changes.items():
        section, _, inner = name.rpartition("__")
        (table.setdefault(section, {}) if section else table)[inner or name] = value
    return msgspec.convert({"coach": table}, Settings)


def turn(purpose: Purpose = Purpose.REPLY, said: str = "", phase: str = "approach", **changes: Any) -> CoachTurn:
    """A turn of the coach under the settings of `changes`."""
    made = briefing.brief(
        Ask(turn=9, purpose=purpose, phase=phase, said=said, intent=changes.pop("intent", "")),
        problem=TWO_SUM,
        settings=with_(**changes).coach,
        transcript=(),
        code="",
        report=None,
        findings=(),
        elapsed=600.0,
        remaining=1500.0,
        mode="normal",
        seed=1,
    )
    return made


def first_nudge(interview: Interview, at_most: float = 900.0) -> float:
    """Seconds of silence until the interviewer speaks up of itself."""
    began, count = interview.at, len(interview.asks)
    while interview.at - began < at_most:
        interview.wait(0.5)
        if any(ask.purpose in (Purpose.NUDGE, Purpose.STUCK_LONG) for ask in interview.asks[count:]):
            return interview.at - began
    return at_most


def in_approach(wishes: Settings) -> Interview:
    interview = Interview(wishes)
    interview.says("I would use a hash map")
    assert interview.phase is Phase.APPROACH
    return interview


def length_of(phase: Phase, wishes: Settings) -> float:
    """Seconds until a phase that was just entered ends by its clock."""
    interview = Interview(wishes, minutes=240)
    interview.saves("stub")
    while interview.phase is not phase:
        interview.types(Next())
    began = interview.at
    while interview.phase is phase:
        interview.wait(1)
    return interview.at - began


# -- [coach] -----------------------------------------------------------------------------------------------------------


@key("personality")
def test_personality_sets_the_tone() -> None:
    said = "I'd look at every pair of numbers"
    for tone, pool in lines.FOLLOWING.items():
        made = turn(said=said, personality=tone)
        heard = {authored.reply(replace(made, seed=seed))[0] for seed in range(30)}
        assert heard <= set(pool)
        assert heard - {line for other, lines_ in lines.FOLLOWING.items() if other != tone for line in lines_}


@key("helpfulness")
def test_helpfulness_sets_how_soon_the_interviewer_speaks_up_and_how_long_a_hint_is_stayed_with() -> None:
    waits = [first_nudge(in_approach(with_(helpfulness=word))) for word in ("insistent", "balanced", "gentle")]
    assert waits == sorted(waits)
    assert len(set(waits)) == 3

    for word, seconds in (("insistent", 27.0), ("balanced", 45.0), ("gentle", 90.0)):
        interview = in_approach(with_(helpfulness=word))
        interview.types(Hint())
        assert interview.alarms["dwell"] - interview.at == seconds


@key("interrupt_after_silence_ms", "silence_before_nudge_ms")
@pytest.mark.parametrize("name", ["interrupt_after_silence_ms", "intervention__silence_before_nudge_ms"])
def test_no_interruption_before_either_silence_is_over(name: str) -> None:
    assert first_nudge(in_approach(with_())) == pytest.approx(8, abs=1)
    assert first_nudge(in_approach(with_(**{name: 20_000}))) == pytest.approx(20, abs=1)


@key("nudge_interval_s")
def test_nudge_interval_sets_the_patience_with_somebody_who_writes() -> None:
    assert first_nudge(coding(with_(nudge_interval_s=30), unhurried=True)) == pytest.approx(30, abs=1)
    assert first_nudge(coding(with_(nudge_interval_s=90), unhurried=True)) == pytest.approx(90, abs=1)


@key("force_big_o_at_end")
def test_without_force_big_o_the_cost_is_not_asked_for() -> None:
    for forced, expected in ((True, Phase.COMPLEXITY), (False, Phase.REFLECTION)):
        interview = coding(with_(force_big_o_at_end=forced))
        interview.saves("all")
        interview.result(3)
        interview.result(3)
        interview.types(Next())
        assert interview.phase is expected


@key("allow_code_hints")
def test_allow_code_hints_lets_a_hint_point_at_a_line() -> None:
    finding = Finding("nested-loops", 7, "How often does that run?", 0.9)
    for allowed in (False, True):
        made = turn(Purpose.HINT, phase="coding", allow_code_hints=allowed)
        spoken = authored.reply(replace(made, purpose=Purpose.HINT, rung=1, rung_text="What now?", findings=(finding,)))
        assert ("line seven" in spoken[0].lower()) is allowed
        assert spoken[-1] == "What now?"


# `enforce_test_first` is for whoever prepares a session: tests/stories/test_first.txt begins with it.
TESTED.add("enforce_test_first")


# -- [coach.timing] ----------------------------------------------------------------------------------------------------


@key("intro_duration_s", "coding_duration_s", "testing_duration_s", "complexity_duration_s")
@pytest.mark.parametrize(
    ("name", "phase"),
    [
        ("intro", Phase.UNDERSTANDING),
        ("coding", Phase.CODING),
        ("testing", Phase.DEBUGGING),
        ("complexity", Phase.COMPLEXITY),
    ],
)
def test_each_duration_is_how_long_its_phase_may_take(name: str, phase: Phase) -> None:
    if phase is Phase.DEBUGGING:
        for seconds in (300, 600):
            interview = Interview(with_(timing__testing_duration_s=seconds), minutes=240)
            (clock,) = [clock for clock in interview.state.rules.clocks if clock.name == "testing"]
            assert clock.length == seconds
        return
    short, long = (length_of(phase, with_(**{f"timing__{name}_duration_s": seconds})) for seconds in (400, 700))
    assert long - short == pytest.approx(300, abs=2)


@key("warning_at_remaining_min")
def test_the_time_left_is_told_when_it_was_asked_for() -> None:
    interview = coding(with_(timing__warning_at_remaining_min=[20.0, 7.0]))
    interview.wait(45 * 60)
    assert [ask.said for ask in interview.asks if ask.purpose is Purpose.WARNING] == ["20", "7"]


# -- [coach.behavioral] ------------------------------------------------------------------------------------------------

OWN = {
    "confusion_phrases": ["my brain is soup"],
    "confidence_phrases": ["piece of cake"],
    "thinking_sounds": ["ehm", "mumble"],
    "stuck_indicators": ["up the creek"],
}


@key("confusion_phrases", "stuck_indicators")
@pytest.mark.parametrize(
    ("name", "said", "intent"),
    [
        ("confusion_phrases", "oh my brain is soup today", Intent.DOUBT),
        ("stuck_indicators", "I'm up the creek with this one", Intent.STUCK),
    ],
)
def test_a_phrase_of_ones_own_is_taken_for_what_the_list_says(name: str, said: str, intent: Intent) -> None:
    for phrases, understood in (({}, Intent.OTHER), ({f"behavioral__{name}": OWN[name]}, intent)):
        interview = in_approach(with_(**phrases))
        interview.says(said)
        assert interview.last.intent == understood
    assert authored.reply(turn(said=said, intent=str(Intent.STUCK)))[-1] in nudges.STUCK_PLANNING


@key("thinking_sounds")
def test_a_thinking_sound_of_ones_own_needs_no_answer() -> None:
    for phrases, answered in (({}, True), ({"behavioral__thinking_sounds": OWN["thinking_sounds"]}, False)):
        interview = in_approach(with_(**phrases))
        turns = len(interview.asks)
        interview.says("ehm, mumble mumble")
        assert (len(interview.asks) > turns) is answered


@key("confidence_phrases")
def test_who_sounds_sure_is_asked_for_the_reason() -> None:
    said = "piece of cake I'd look at every pair"
    doubted = authored.reply(turn(said=said, intent=str(Intent.PLAN), behavioral__confidence_phrases=["piece of cake"]))
    assert doubted[-1] in nudges.HOW_SURE
    assert authored.reply(turn(said=said, intent=str(Intent.PLAN)))[-1] not in nudges.HOW_SURE


DEFAULT = settings.Behavioral()
EACH = [(name, phrase) for name in DEFAULT.__struct_fields__ for phrase in getattr(DEFAULT, name)]


def without(name: str, *phrases: str) -> Settings:
    """The default settings, with these phrases taken out of a list."""
    kept = [phrase for phrase in getattr(DEFAULT, name) if phrase not in phrases]
    return with_(**{f"behavioral__{name}": kept})


@pytest.mark.parametrize(("name", "phrase"), EACH, ids=[f"{name}-{phrase}" for name, phrase in EACH])
def test_a_phrase_taken_out_of_its_list_means_nothing_any_more(name: str, phrase: str) -> None:
    phrases = without(name, phrase).coach.behavioral

    stops = phrase == "wait"  # always stops the interviewer
    assert cues.understood(phrase, phrases) == (Intent.HUSH if stops else Intent.OTHER)
    assert cues.signs(phrase, phrases).keys() <= cues.signs(phrase, DEFAULT).keys() - {SIGNS[name]}


SIGNS = {
    "confusion_phrases": cues.Sign.CONFUSED,
    "confidence_phrases": cues.Sign.CONFIDENT,
    "thinking_sounds": cues.Sign.THINKING,
    "stuck_indicators": cues.Sign.STUCK,
}


@pytest.mark.parametrize(
    ("name", "gone", "said", "before", "after"),
    [
        ("confusion_phrases", "not sure", "I'm not sure about the loop", Intent.DOUBT, Intent.OTHER),
        ("confusion_phrases", "I'm lost", "I'm lost, I have no idea", Intent.STUCK, Intent.STUCK),
        ("confidence_phrases", "I see", "I see", Intent.BACKCHANNEL, Intent.OTHER),
        ("confidence_phrases", "I see", "I see, okay", Intent.BACKCHANNEL, Intent.BACKCHANNEL),
        ("thinking_sounds", "um", "ummm", Intent.THINKING, Intent.OTHER),
        ("thinking_sounds", "um", "um, hmm", Intent.THINKING, Intent.THINKING),
        ("thinking_sounds", "...", "...", Intent.THINKING, Intent.OTHER),
        ("stuck_indicators", "stuck", "I'm stuck", Intent.STUCK, Intent.OTHER),
        ("stuck_indicators", "help", "can I get a hint, please help", Intent.HINT, Intent.HINT),
    ],
)
def test_without_it_an_utterance_means_what_is_left_of_it(
    name: str, gone: str, said: str, before: Intent, after: Intent
) -> None:
    assert cues.understood(said, DEFAULT) is before
    assert cues.understood(said, without(name, gone).coach.behavioral) is after


def test_a_sound_taken_out_of_the_list_is_answered() -> None:
    for wishes, answered in ((Settings(), False), (without("thinking_sounds", *DEFAULT.thinking_sounds), True)):
        interview = in_approach(wishes)
        turns = len(interview.asks)
        interview.says("erm, uhh")
        assert (len(interview.asks) > turns) is answered


@pytest.mark.parametrize(
    ("name", "number"),
    [
        ("confusion_phrases", "times_confused"),
        ("confidence_phrases", "times_confident"),
        ("thinking_sounds", "thinking_sounds"),
        ("stuck_indicators", "times_stuck"),
    ],
)
def test_the_numbers_count_the_phrases_of_each_list(name: str, number: str) -> None:
    text = " ".join(OWN[name])
    for own, counted in ((False, 0), (True, len(OWN[name]))):
        wishes = with_(**{f"behavioral__{name}": OWN[name]}) if own else Settings()
        played = Played(settings=wishes)
        played.says(f"so {text} you know")
        assert getattr(metrics.of(chronicle(played.events)), number) == counted


def test_signs_are_whole_words() -> None:
    phrases = settings.Behavioral()
    assert cues.signs("Hmm, wait, I'm lost. Um. No, the album helper waits", phrases) == {
        cues.Sign.CONFUSED: 2,
        cues.Sign.THINKING: 2,
    }


# -- [coach.intervention] ----------------------------------------------------------------------------------------------


@key("max_hints_before_subproblem")
def test_after_so_many_hints_a_smaller_problem_is_offered() -> None:
    for limit, offered in ((1, True), (2, False)):
        interview = in_approach(with_(intervention__max_hints_before_subproblem=limit))
        interview.types(Hint())
        first_nudge(interview)
        assert (Purpose.STUCK_LONG in interview.purposes) is offered


@key("repeated_approach_limit")
@pytest.mark.parametrize("limit", [2, 3])
def test_the_same_approach_again_and_again_brings_another_angle(limit: int) -> None:
    interview = Interview(with_(intervention__repeated_approach_limit=limit))
    for count in range(1, limit + 1):
        interview.says("I'd check every pair by brute force")
        assert (interview.last.purpose is Purpose.NEW_ANGLE) is (count == limit)
    assert authored.reply(turn(Purpose.NEW_ANGLE, said="I'd check every pair by brute force"))[0] in {
        sentence for line in nudges.NEW_ANGLE for sentence in sentences(line)
    }
    interview.says("then I would sort it first")
    assert interview.last.purpose is not Purpose.NEW_ANGLE


def test_the_same_failure_version_after_version_brings_another_angle_too() -> None:
    interview = coding(unhurried=True)
    for version in ("one", "two", "three"):
        assert Purpose.NEW_ANGLE not in interview.purposes
        interview.saves(version)
        interview.result(1)
        interview.wait(2)
    assert interview.purposes.count(Purpose.NEW_ANGLE) == 1
    assert " ".join(authored.reply(turn(Purpose.NEW_ANGLE))) in nudges.SAME_FAILURE


@key("abandon_threshold_min")
def test_moving_on_is_offered_when_that_long_has_gone_by() -> None:
    for minutes in (10, 20):
        interview = coding(with_(intervention__abandon_threshold_min=minutes), unhurried=True)
        began = interview.at
        while Purpose.STUCK_LONG not in interview.purposes and interview.at - began < 3000:
            interview.wait(5)
        assert interview.at - began == pytest.approx(minutes * 60, abs=60)


# -- silent and not typing ---------------------------------------------------------------------------------------------


def test_saving_and_typing_are_no_silence() -> None:
    for sign, then in (("a save", Purpose.RESULTS), ("typing", Purpose.NUDGE)):  # what was saved fails in part
        interview = coding(unhurried=True)
        asked = len(interview.asks)
        for count in range(6):
            interview.wait(25)
            if sign == "typing":
                interview.play(Typing())
            else:
                interview.saves(f"version {count}")
                interview.result(1 + count % 2)
        assert interview.asks[asked:] == []
        interview.wait(31)
        assert interview.purposes[-1] is then


# -- the table is whole ------------------------------------------------------------------------------------------------


def test_there_is_a_test_for_each_key() -> None:
    coach = CoachSettings()
    keys = {name for name in coach.__struct_fields__ if name not in ("timing", "behavioral", "intervention")}
    for section in (coach.timing, coach.behavioral, coach.intervention):
        keys |= set(section.__struct_fields__)
    assert keys == TESTED


def test_case_lines_are_pointed_at_too() -> None:
    report = TestReport(Verdict.RE, 1, 6, cases=(CaseResult("plain", Verdict.RE, line=4),))
    made = replace(turn(said="i'm stuck", phase="debugging", allow_code_hints=True), report=report)
    assert "line four" in authored.reply(made)[0].lower()
