"""The table of phases, by itself: complete, connected, and drawn as it is."""

import re

import pytest

from mochid.interview.phases import NEXT, Phase, Trigger, diagram

pytestmark = pytest.mark.fast

OVER = {Phase.DONE, Phase.ABORT}
LIVE = set(Phase) - OVER - {Phase.INIT}


def test_the_table_has_a_row_for_each_of_the_fourteen_phases() -> None:
    assert set(NEXT) == set(Phase)
    assert len(Phase) == 14


def test_each_trigger_moves_something() -> None:
    assert {trigger for row in NEXT.values() for trigger in row} == set(Trigger)


def test_every_live_phase_can_be_stopped_aborted_and_moved_on_from() -> None:
    for phase in LIVE:
        assert NEXT[phase][Trigger.STOP] is Phase.DONE
        assert NEXT[phase][Trigger.TIME] is Phase.DONE
        assert NEXT[phase][Trigger.ABORT] is Phase.ABORT
        assert NEXT[phase][Trigger.NEXT] is not phase


def test_saying_next_again_and_again_comes_to_the_end_from_everywhere() -> None:
    for phase in LIVE:
        steps = 0
        while phase not in OVER:
            phase, steps = NEXT[phase][Trigger.NEXT], steps + 1
            assert steps <= len(Phase)


def test_the_end_is_final() -> None:
    assert all(not NEXT[phase] for phase in OVER)


def test_the_diagram_draws_every_move_and_no_other() -> None:
    drawn = set()
    for source, target, label in re.findall(r"(\w+) --> (\w+): (.+)", diagram()):
        sources = LIVE if source == "any" else {Phase(source)}
        drawn |= {(phase, cause, Phase(target)) for phase in sources for cause in label.split(", ")}

    assert drawn == {(phase, str(trigger), target) for phase, row in NEXT.items() for trigger, target in row.items()}
