"""What a run left behind becomes an outcome: frames in turn, ends of processes, and nothing believed that is not checked."""

import json
import signal
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mochid.harness.running import frames
from mochid.harness.running.zygote import Ended, Ran
from mochid.ports import Job, Outcome
from mochid.reports import Verdict

pytestmark = pytest.mark.fast

JOB = Job("", "solve", ("int",), "int", inputs=([1], [2]), timeout_ms=2000, memory_mb=100)
FINE = ({"i": 0, "out": 2}, {"i": 1, "out": 4}, {"done": 2})


def ran(*sent: object, status: int = 0, tail: bytes = b"", **more: Any) -> Ran:
    text = b"".join(json.dumps(frame).encode() + b"\n" for frame in sent) + tail
    ended = Ended(1, status, more.pop("cpu", 0.1), more.pop("rss", 1000))
    return Ran(text, more.pop("output", b""), more.pop("trace", b""), ended, ((len(text), 3.0),), 4.0, **more)


def read(*sent: object, **more: Any) -> Outcome:
    return frames.outcome(JOB, ran(*sent, **more))


def test_frames_in_turn_give_their_values_and_times_of_the_daemon() -> None:
    outcome = read(*FINE)

    assert outcome.verdict is Verdict.PASS
    assert [case.value for case in outcome.cases] == [2, 4]
    assert [case.ms for case in outcome.cases] == [3.0, 0.0]


@pytest.mark.parametrize(
    "sent",
    [
        ({"i": 1, "out": 4}, {"i": 0, "out": 2}, {"done": 2}),
        ({"i": 0, "out": 2}, {"i": 0, "out": 2}, {"done": 2}),
        ({"i": 0, "out": 2}, {"done": 2}),
        (*FINE, {"done": 2}),
        (*FINE, {"i": 2, "out": 6}),
        ({"i": 0}, {"i": 1, "out": 4}, {"done": 2}),
        ({"i": 0, "out": 2, "done": 2},),
        ({"i": 0, "out": 2, "verdict": "PASS"},),
        ({"i": 0, "bad": {"kind": "PASS"}},),
        ({"i": 0, "bad": {"kind": "RE"}, "out": 2},),
        ({"i": 0, "out": {"pickle": "x"}},),
        ({"i": 0, "out": 2}, {"bad": {"kind": "RE"}}),
        ("PASS",),
        ([1],),
        (None,),
    ],
    ids=str,
)
def test_a_frame_out_of_turn_or_of_a_strange_kind_makes_the_run_invalid(sent: tuple[object, ...]) -> None:
    outcome = read(*sent)

    assert outcome.verdict is Verdict.INVALID
    assert all(case.verdict is not Verdict.PASS for case in outcome.cases)


def test_a_frame_without_its_end_is_invalid_unless_the_run_was_killed() -> None:
    assert read({"i": 0, "out": 2}, tail=b'{"i": 1, "ou').verdict is Verdict.INVALID
    assert read({"i": 0, "out": 2}, tail=b'{"i": 1, "ou', late=True, status=9).verdict is Verdict.TLE


@pytest.mark.parametrize(
    ("more", "verdict"),
    [
        ({"status": 0}, Verdict.EARLY_EXIT),
        ({"status": 3 << 8}, Verdict.EARLY_EXIT),
        ({"status": signal.SIGKILL, "late": True}, Verdict.TLE),
        ({"status": signal.SIGKILL, "loud": True}, Verdict.OLE),
        ({"status": signal.SIGKILL, "loud": True, "late": True}, Verdict.OLE),
        ({"status": signal.SIGXCPU}, Verdict.TLE),
        ({"status": signal.SIGKILL, "cpu": 4.0}, Verdict.TLE),
        ({"status": signal.SIGKILL}, Verdict.CRASH),
        ({"status": signal.SIGKILL, "rss": 99_000}, Verdict.MLE),
        ({"status": signal.SIGSEGV}, Verdict.CRASH),
        ({"status": signal.SIGABRT}, Verdict.CRASH),
        ({"status": signal.SIGSYS}, Verdict.DENIED),
        ({"status": 33}, Verdict.CRASH),
    ],
    ids=str,
)
def test_the_end_of_the_process_is_the_verdict_of_the_case_that_was_running(
    more: dict[str, Any], verdict: Verdict
) -> None:
    outcome = read({"i": 0, "out": 2}, **more)

    assert outcome.verdict is verdict
    assert [case.verdict for case in outcome.cases] == [Verdict.PASS, verdict]
    assert outcome.explanation


def test_a_run_that_stopped_at_the_end_of_memory_says_so_and_nothing_about_leaving_early() -> None:
    outcome = read({"i": 0, "bad": {"kind": "MLE", "text": "memory ran out", "line": 4}})

    assert (outcome.verdict, outcome.line) == (Verdict.MLE, 4)


def test_a_file_that_could_not_be_loaded_has_no_cases() -> None:
    outcome = read({"bad": {"kind": "COMPILE_ERROR", "text": "invalid syntax", "line": 3}})

    assert outcome == Outcome(Verdict.COMPILE_ERROR, (), "invalid syntax", 3, "", 4.0)


def test_the_trace_gives_the_innermost_line_of_the_candidates_file_only() -> None:
    trace = (
        b'Fatal Python error\n  File "/usr/lib/x.py", line 9 in f\n'
        b'  File "solution.py", line 7 in g\n  File "solution.py", line 2 in h\n'
    )

    assert read(trace=trace, status=signal.SIGSEGV).line == 7
    assert read(trace=b'File "solution.py", line 99999999999999', status=signal.SIGSEGV).line < 10_000_000


def test_a_line_that_no_file_has_is_no_line() -> None:
    for line in (-1, 10**30, 10**7):
        outcome = read({"i": 0, "bad": {"kind": "RE", "text": "x", "line": line}}, {"i": 1, "out": 1}, {"done": 2})
        assert outcome.line == 0
        msgspec.msgpack.encode(outcome.cases)  # the journal must be able to hold it


@given(st.binary(max_size=300), st.integers(0, 0xFFFF), st.booleans(), st.booleans(), st.binary(max_size=60))
def test_any_bytes_and_any_end_are_an_outcome_that_can_be_told(
    data: bytes, status: int, late: bool, loud: bool, other: bytes
) -> None:
    left = Ran(data, other, other, Ended(1, status, 0.0, 0), (), 1.0, late, loud)

    outcome = frames.outcome(JOB, left)

    assert outcome.verdict is not Verdict.PASS
    assert outcome.explanation
    assert len(outcome.cases) <= len(JOB.inputs)


objects = st.fixed_dictionaries(
    {},
    optional={
        "i": st.integers(-1, 3),
        "out": st.integers() | st.lists(st.integers()) | st.dictionaries(st.text(), st.integers()),
        "bad": st.fixed_dictionaries({"kind": st.sampled_from(["RE", "PASS", "MLE", "TLE", ""])}),
        "done": st.integers(-1, 3),
        "x": st.none(),
    },
)


@given(st.lists(objects, max_size=5))
def test_any_frames_pass_only_if_they_are_the_whole_story_in_order(sent: list[dict[str, Any]]) -> None:
    outcome = read(*sent)

    if outcome.verdict is Verdict.PASS:
        assert [frame.get("i", -1) for frame in sent] == [0, 1, -1]
        assert sent[2].get("done") == 2
