"""The numbers: clocks that share an interview, marks in order, and a patience that grows."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mochid.interview import pacing
from mochid.interview.phases import Phase
from mochid.interview.state import LIVE
from mochid.settings import CoachSettings, Intervention, Settings, Timing

pytestmark = pytest.mark.fast

LADDER = (3, 3, 3)
FULL = pacing.rules(Settings(), total=45 * 60.0, ladder=LADDER)
SHORT = pacing.rules(Settings(), total=15 * 60.0, ladder=LADDER)


def test_the_phases_of_a_full_interview_take_what_the_settings_say() -> None:
    assert [
        pacing.allowance(FULL, phase, 10_000.0)
        for phase in (Phase.INTRO, Phase.CODING, Phase.TESTING, Phase.COMPLEXITY)
    ] == [
        120,
        1500,
        300,
        180,
    ]


def test_a_short_interview_gives_each_phase_its_share() -> None:
    assert pacing.allowance(SHORT, Phase.CODING, 10_000.0) == pytest.approx(500)
    assert sum(clock.length for clock in SHORT.clocks if clock.name != "calibration") == pytest.approx(15 * 60)


def test_time_saved_in_talk_goes_to_the_work() -> None:
    assert pacing.allowance(FULL, Phase.CODING, 60.0) == 1740
    assert pacing.allowance(FULL, Phase.COMPLEXITY, 60.0) == 180


def test_every_live_phase_has_a_clock() -> None:
    assert all(pacing.allowance(FULL, phase, 0.0) > 0 for phase in LIVE)


def test_marks_come_in_order_and_end_with_the_end() -> None:
    marks, at = [], 0.0
    while (due := pacing.next_mark(FULL, at)) is not None:
        at = due
        marks.append((at / 60, sorted(mark.kind for mark in FULL.marks if mark.at == at)))

    assert marks == [
        (1, ["pace"]),
        (5, ["pace"]),
        (10, ["pace"]),
        (35, ["warning"]),
        (40, ["late", "stuck", "warning"]),
        (43, ["closing", "warning"]),
        (45, ["end"]),
    ]


@given(
    minutes=st.integers(1, 240),
    warnings=st.lists(st.floats(0.1, 300), max_size=5),
    abandon=st.floats(0.1, 300),
    coding=st.floats(1, 20_000),
)
def test_whatever_the_settings_there_is_exactly_one_end_and_nothing_after_it(
    minutes: int, warnings: list[float], abandon: float, coding: float
) -> None:
    coach = CoachSettings(
        timing=Timing(warning_at_remaining_min=tuple(warnings), coding_duration_s=coding),
        intervention=Intervention(abandon_threshold_min=abandon),
    )
    rules = pacing.rules(Settings(coach=coach), total=minutes * 60.0, ladder=LADDER)

    assert [mark.at for mark in rules.marks if mark.kind is pacing.MarkKind.END] == [rules.total]
    assert all(0 < mark.at <= rules.total for mark in rules.marks)
    assert all(pacing.allowance(rules, phase, 0.0) > 0 for phase in LIVE)
    assert pacing.last_mark(rules, rules.total) < rules.total or rules.total in {
        mark.at for mark in rules.marks if mark.kind is not pacing.MarkKind.END
    }


def test_a_nudge_comes_after_eight_seconds_in_talk_and_half_a_minute_at_work() -> None:
    assert pacing.patience(FULL, Phase.APPROACH, 0) == 8
    assert pacing.patience(FULL, Phase.CODING, 0) == 30


def test_each_further_nudge_waits_twice_as_long_up_to_a_limit() -> None:
    assert [pacing.patience(FULL, Phase.CODING, nudges) for nudges in range(6)] == [30, 60, 120, 240, 240, 240]


def test_a_gentle_coach_waits_longer_than_an_insistent_one() -> None:
    waits = [
        pacing.patience(
            pacing.rules(Settings(coach=CoachSettings(helpfulness=how)), total=2700, ladder=LADDER), Phase.CODING, 0
        )
        for how in ("insistent", "balanced", "gentle")
    ]

    assert waits == sorted(set(waits))
