"""The transcript keeps what was heard."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mochid import events, protocol
from mochid.events import (
    AnyEvent,
    CoachDone,
    CoachSaid,
    Commanded,
    Heard,
    MicrophoneBack,
    MicrophoneLost,
    SolutionSaved,
    Spoken,
    TestsFinished,
    TimeUp,
)
from mochid.interview.folds.transcript import Scribe, outcome, own_tests_now, tells_of_success
from mochid.problems import bank
from mochid.reports import OwnTests, TestReport, Verdict
from mochid.settings import Settings
from mochid.talk import Line, Passed

pytestmark = pytest.mark.fast


def coach(turn: int, index: int, text: str) -> CoachSaid:
    return CoachSaid(turn=turn, index=index, text=Passed(text), at=float(turn))


def written(*told: AnyEvent) -> Scribe:
    scribe = Scribe()
    for seq, event in enumerate(told, start=1):
        scribe.write(seq, event)
    return scribe


def texts(scribe: Scribe) -> list[str]:
    return [f"{line.who}: {line.text}" for line in scribe.lines]


def test_speech_and_typing_both_become_lines_of_the_candidate() -> None:
    scribe = Scribe()

    heard = scribe.write(
        7, Heard(text=" I would sort it ", seconds=1.0, confidence=0.9, engine="x", at=5.0), "approach"
    )
    typed = scribe.write(8, Commanded(request=1, command=protocol.Say(text="may it be empty?"), at=6.0))

    assert heard == (Line(7, 5.0, "candidate", "I would sort it", phase="approach"),)
    assert typed == (Line(8, 6.0, "candidate", "may it be empty?"),)
    assert scribe.lines == [*heard, *typed]


def test_a_sentence_is_written_once_when_it_is_heard_whole() -> None:
    scribe = Scribe()

    (line,) = scribe.write(3, coach(1, 0, "Hello there."))
    again = scribe.write(4, Spoken(turn=1, index=0, heard="Hello there."))

    assert (line.seq, line.who, line.turn, line.cut) == (3, "interviewer", 1, False)
    assert again == ()
    assert scribe.lines == [line]


def test_a_cut_sentence_is_issued_again_with_only_what_was_heard() -> None:
    scribe = written(coach(1, 0, "Which numbers would you look at first?"), coach(1, 1, "And then?"))

    (cut,) = scribe.write(9, Spoken(turn=1, index=0, heard="Which numbers", cut=True))

    assert (cut.seq, cut.text, cut.cut) == (1, "Which numbers", True)
    assert scribe.lines[0] == cut


@pytest.mark.parametrize(
    ("event", "words"),
    [
        (Heard(text="I know", seconds=1.0, confidence=1.0, engine="x"), "you spoke"),
        (Commanded(request=1, command=protocol.Say(text="I know")), "you typed"),
        (SolutionSaved(digest="new", size=1), "you saved"),
        (Commanded(request=1, command=protocol.Hush()), "you asked"),
        (TimeUp(name="phase"), ""),
    ],
    ids=lambda each: each or "nothing of theirs" if isinstance(each, str) else type(each).__name__,
)
def test_a_cut_sentence_tells_what_cut_it(event: AnyEvent, words: str) -> None:
    scribe = written(coach(1, 0, "Which numbers would you look at first?"), event)

    (cut,) = scribe.write(9, Spoken(turn=1, index=0, heard="Which numbers", cut=True))

    assert cut.by == words


def test_a_lost_microphone_and_its_coming_back_are_a_line_each() -> None:
    scribe = written(MicrophoneLost(why="The microphone is gone."), MicrophoneBack())

    assert texts(scribe) == [
        "note: I can't hear you at the moment: The microphone is gone. The keyboard still works.",
        "note: The microphone is back: I can hear you again.",
    ]


def test_a_sentence_cut_before_its_first_word_is_withdrawn() -> None:
    scribe = written(coach(1, 0, "One."), coach(1, 1, "Two."), Spoken(turn=1, index=0, heard="One."))

    (withdrawn,) = scribe.write(4, Spoken(turn=1, index=1, heard="", cut=True))

    assert (withdrawn.seq, withdrawn.text, withdrawn.cut) == (2, "", True)
    assert texts(scribe) == ["interviewer: One."]


def test_what_comes_of_a_turn_after_it_was_cut_is_not_written() -> None:
    scribe = written(
        coach(1, 0, "One."),
        Spoken(turn=1, index=0, heard="", cut=True),
        coach(1, 1, "A late second sentence."),
        coach(2, 0, "A new turn."),
        coach(1, 2, "A later third."),
    )

    assert texts(scribe) == ["interviewer: A new turn."]


def test_a_late_sentence_that_is_spoken_after_all_is_written() -> None:
    scribe = written(coach(2, 0, "New."), coach(1, 0, "Old."))

    (line,) = scribe.write(3, Spoken(turn=1, index=0, heard="Old."))

    assert line.text == "Old."
    assert texts(scribe) == ["interviewer: New.", "interviewer: Old."]


def test_what_happened_becomes_a_note() -> None:
    opening = events.Prepared(
        request=1,
        problem=bank.find("two_sum"),
        file="/home/me/solution.py",
        language="python",
        created=True,
        mode="normal",
        settings=Settings(),
        first_time=False,
        seed=1,
        microphone="",
        voice="",
        coach="",
        versions={},
    )
    scribe = written(
        opening,
        events.SolutionSaved(digest="stub", size=2),
        events.SolutionSaved(digest="d", size=3),
        events.SolutionSaved(digest="d", size=3),
        TestsFinished(run=1, digest="d", report=TestReport(Verdict.WRONG, 5, 8, output="secret prints")),
        Commanded(request=1, command=protocol.Hint()),
        Commanded(request=2, command=protocol.Hold(seconds=90)),
        Commanded(request=3, command=protocol.Pause()),
        Commanded(request=4, command=protocol.Resume()),
        events.SolutionUnreadable(why="solution.py is a folder."),
        CoachDone(turn=3),
        CoachDone(turn=4, note="The model did not answer; I went on by myself."),
        events.Recovered(last_at=1.0),
        events.Debriefed(request=1, path="/x/debrief.md"),
    )

    assert all(line.who == "note" for line in scribe.lines)
    assert [line.text for line in scribe.lines] == [
        "Two Sum, in solution.py.",
        "Saved.",
        "5 of 8 tests pass.",
        "Asked for a hint.",
        "Asked for 90 seconds of quiet.",
        "Paused.",
        "Went on.",
        "The model did not answer; I went on by myself.",
        "This interview stood still for a while; that time does not count.",
        "The debrief is in /x/debrief.md.",
    ]


@pytest.mark.parametrize(
    "command",
    # A key to talk is told by what was said while it was down.
    [command for command in protocol.SessionCommand.__args__ if command not in (protocol.Start, protocol.Ptt)],
)
def test_every_command_leaves_a_line(command: Any) -> None:
    asked = command(text="hello") if command is protocol.Say else command()

    assert len(written(Commanded(request=1, command=asked)).lines) == 1


@pytest.mark.parametrize(
    ("report", "words"),
    [
        (TestReport(Verdict.PASS, 8, 8), "all 8 tests pass"),
        (TestReport(Verdict.RE, 0, 8), "0 of 8 tests pass"),
        (TestReport(Verdict.COMPILE_ERROR, 0, 8, line=3), "the file does not compile (line 3)"),
        (TestReport(Verdict.COMPILE_ERROR, 0, 8), "the file does not compile"),
        (
            TestReport(Verdict.COMPILE_ERROR, 0, 8, (), "I don't find a function called f in your file"),
            "what the tests call is not in the file",
        ),
        (TestReport(Verdict.NOT_RUN, 0, 8), "the tests did not run"),
        (TestReport(Verdict.PASS, 0, 0), "the tests did not run"),
    ],
)
def test_a_run_in_a_few_words(report: TestReport, words: str) -> None:
    assert outcome(report) == words


@pytest.mark.parametrize(("passed", "total"), [(8, 8), (1, 1), (7, 8), (0, 1), (0, 0)])
def test_a_note_of_a_run_tells_whether_everything_passed(passed: int, total: int) -> None:
    report = TestReport(Verdict.PASS if passed == total else Verdict.WRONG, passed, total)
    scribe = written(TestsFinished(run=1, digest="d", report=report, at=1.0))

    assert [tells_of_success(line.text) for line in scribe.lines] == [passed == total > 0]


speech = st.one_of(
    st.builds(coach, st.integers(1, 4), st.integers(0, 2), st.sampled_from(["One two three.", "Why?"])),
    st.builds(
        Spoken,
        turn=st.integers(1, 4),
        index=st.integers(0, 2),
        heard=st.sampled_from(["", "One", "One two three."]),
        cut=st.booleans(),
    ),
    st.builds(Heard, text=st.text(max_size=8), seconds=st.just(1.0), confidence=st.just(1.0), engine=st.just("x")),
)


@given(st.lists(speech, max_size=30))
def test_whatever_comes_the_lines_are_those_last_issued(told: list[AnyEvent]) -> None:
    scribe, issued = Scribe(), dict[int, Line]()
    for seq, event in enumerate(told, start=1):
        for line in scribe.write(seq, event):
            issued[line.seq] = line

    assert sorted(scribe.lines, key=lambda line: line.seq) == [
        issued[seq] for seq in sorted(issued) if issued[seq].text
    ]


def test_what_own_tests_showed_is_not_shown_of_a_file_that_they_did_not_run_on() -> None:
    own = OwnTests(passed=1, total=1, caught=3, mutants=13)
    broken = TestReport(
        Verdict.COMPILE_ERROR, 0, 6, explanation="Your file can't be read yet: invalid syntax on line 2."
    )

    assert own_tests_now(own, TestReport(Verdict.PASS, 6, 6)).startswith("1 of 1 of your own tests pass")
    assert own_tests_now(own, broken) == "They did not run: the file does not compile."
    assert own_tests_now(OwnTests(0, 0, 0, 13), broken) == own_tests_now(None, None) == ""
