"""The debrief: every claim can be looked up, whatever was said stays text, and files are whole and private."""

import os
import re
import stat
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from mochid import protocol
from mochid.debrief import page, report
from mochid.debrief.claims import claims, minutes
from mochid.debrief.report import Debrief
from mochid.events import CoachSaid, Measured, OwnTested, Spoken
from mochid.interview.coach.redirects import REDIRECT
from mochid.interview.folds import metrics
from mochid.interview.folds.chronicle import chronicle
from mochid.interview.folds.transcript import Scribe
from mochid.interview.rubric.judging import judge
from mochid.reports import CaseResult, Growth, OwnTests, TestReport, Verdict
from mochid.talk import Passed
from tests.played import Played
from tests.played import report as run

CITED = re.compile(r"\[#(\d+) (\d\d:\d\d:\d\d)\]")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "practice" / "two_sum-1"


def whole() -> Played:
    """A session with something of everything."""
    played = Played()
    played.waits(30)
    played.says("can there be negative numbers")
    played.says("I would compare all the pairs")
    played.waits(20)
    played.does(protocol.Hint())
    played.says("let me code")
    played.waits(40)
    played.saves("half", run(0, verdict=Verdict.COMPILE_ERROR))
    played.waits(40)
    played.saves("wrong", run(4))
    played.waits(40)
    played.says("for example with three and three it takes the same one twice")
    played.saves("def two_sum(nums, target): ...\n", run(6))
    played.waits(3)
    played.says("it is o of n squared time")
    played.does(protocol.Stop())
    return played


def written(played: Played, folder: Path) -> str:
    return report.write(played.events, played.blobs.get, folder).page.read_text()


def test_a_debrief_leaves_four_files_for_its_owner_only(folder: Path) -> None:
    played = whole()

    path = report.write(played.events, played.blobs.get, folder).page

    assert path == folder / "debrief.md"
    assert sorted(file.name for file in folder.iterdir()) == [
        "debrief.json",
        "debrief.md",
        "solution.py",
        "transcript.md",
    ]
    assert (folder / "solution.py").read_text() == "def two_sum(nums, target): ...\n"
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert {stat.S_IMODE(file.stat().st_mode) for file in folder.iterdir()} == {0o600}


def test_every_claim_cites_an_event_at_its_session_time(folder: Path) -> None:
    played = whole()
    text = written(played, folder)
    told = msgspec.json.decode((folder / "debrief.json").read_bytes(), type=Debrief)

    claims = [*told.claims.summary, *told.claims.went_well, *told.claims.to_work_on, *told.claims.next_steps]
    assert len(claims) >= 8
    assert all(claim.seqs for claim in claims)
    began = played.events[0][1].at
    times = {seq: page.clock(event.at - began) for seq, event in played.events}
    cited = CITED.findall(text)
    assert len(cited) >= len(claims)
    assert all(times[int(seq)] == at for seq, at in cited)
    for section in ("What went well", "What to work on", "What to do next", "Hints"):
        bullets = text.split(f"## {section}\n\n")[1].split("\n\n")[0].splitlines()
        assert bullets
        assert all(bullet.startswith("- ") and CITED.search(bullet) for bullet in bullets)


def test_the_page_tells_what_happened(folder: Path) -> None:
    text = written(whole(), folder)

    assert text.startswith("# Two Sum\n")
    for words in (
        "You finished with all 19 tests passing.",
        "You took one hint.",
        "the file does not compile (line 3)",
        "4 of 6 tests pass",
        "This problem allows a better cost than the one you named.",
        "| problem solving | hire |",
        "never compared with human interviewers",
        "`mochictl start merge_intervals merge_intervals.py`",
        "| coding | 00:",
        "| testing | 00:",
    ):
        assert words in text, words


def test_the_next_interview_gets_a_file_that_is_free(tmp_path: Path) -> None:
    (tmp_path / "merge_intervals.py").touch()
    played = whole()
    seq, opening = played.events[0]
    played.events[0] = (seq, replace(opening, file=str(tmp_path / "solution.py")))

    done = report.write(played.events, played.blobs.get, tmp_path / "debrief")

    assert done.next_up == "mochictl start merge_intervals merge_intervals_2.py"
    assert f"Next time: `{done.next_up}`" in done.page.read_text()


def test_the_hidden_tests_that_failed_are_told_when_it_is_over(folder: Path) -> None:
    played = Played()
    played.says("I would use a hash map")
    played.says("let me code")
    played.saves("def two_sum(nums, target): ...", run(6))
    text = page._unseen(chronicle(played.events))
    assert not text, "nothing hidden failed"

    told = chronicle(played.events)
    failed = TestReport(
        Verdict.WRONG,
        6,
        8,
        cases=(
            CaseResult("hidden 1", Verdict.PASS, hidden=True),
            CaseResult("hidden 2", Verdict.WRONG, hidden=True),
            CaseResult("hidden 3", Verdict.NOT_RUN, hidden=True),
        ),
    )
    told.tests[-1] = msgspec.structs.replace(told.tests[-1], report=failed)
    text = page._unseen(told)
    (line,) = [line for line in text.splitlines() if line.startswith("- ")]
    assert "two\\_sum(" in line
    assert told.problem.hidden[1].why in line


def test_a_phase_that_came_back_again_and_again_is_one_row(folder: Path) -> None:
    played = Played()
    played.says("I would compare all the pairs")
    played.says("let me code")
    for i in range(6):
        played.waits(40)
        played.saves(f"version {i}", run(3 + i % 2))
        played.says("run the tests")
        played.waits(5)
    played.does(protocol.Stop())

    _, rest = written(played, folder).split("## How the time went")
    rows = [row.split(" | ") for row in rest.split("##")[0].splitlines() if row.startswith("| ") and "---" not in row]
    phases = [row[0] for row in rows]
    debugging = next(row for row in rows if row[0] == "| debugging")

    assert len(phases) == len(set(phases))
    assert re.fullmatch(r"\d+ times", debugging[3]), debugging
    assert "saved" in debugging[4]
    assert not [row for row in rows if row[2] == "00:00:00" and row[4] == " |"]


def test_a_failing_session_is_sent_on_to_something_easier_and_to_the_failing_case(folder: Path) -> None:
    played = Played("merge_intervals")
    played.says("let me code")
    for i in range(3):
        played.waits(60)
        played.saves(f"version {i}", run(1))
    played.does(protocol.Stop())

    text = written(played, folder)

    assert "At the end, 1 of 6 tests passed." in text
    assert "Begin with this one: case 1: expected" in text
    assert "mochictl start two\\_sum" not in text
    assert "`mochictl start two_sum two_sum.py`" in text


def test_a_quiet_session_gets_an_honest_short_page(folder: Path) -> None:
    played = Played()
    played.waits(60)
    played.says("um")
    played.does(protocol.Stop())

    text = written(played, folder)

    assert "This session was too quiet to judge, and that is all right." in text
    assert "## What went well" not in text
    assert "## What to work on" not in text
    assert "hire" not in text
    assert len(text.splitlines()) < 60


def test_a_session_broken_off_at_any_event_still_gets_its_debrief(folder: Path) -> None:
    played = whole()
    for end in range(1, len(played.events) + 1, 3):
        path = report.write(played.events[:end], played.blobs.get, folder).page
        assert path.read_text().endswith("transcript.md.\n")


def test_writing_again_gives_the_same_files(folder: Path) -> None:
    played = whole()
    report.write(played.events, played.blobs.get, folder)
    first = {file.name: file.read_bytes() for file in folder.iterdir()}

    report.write(played.events, played.blobs.get, folder)

    assert {file.name: file.read_bytes() for file in folder.iterdir()} == first


def test_a_lost_blob_costs_the_solution_and_nothing_else(folder: Path) -> None:
    report.write(whole().events, lambda _: None, folder)

    assert not (folder / "solution.py").exists()
    assert (folder / "debrief.md").exists()


def test_a_link_in_the_place_of_a_file_is_replaced_and_not_followed(folder: Path, tmp_path: Path) -> None:
    folder.mkdir(parents=True)
    precious = tmp_path / "precious"
    precious.write_text("mine")
    (folder / "debrief.md").symlink_to(precious)

    written(whole(), folder)

    assert precious.read_text() == "mine"
    assert not (folder / "debrief.md").is_symlink()


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_that_cannot_be_written_is_an_error(folder: Path) -> None:
    folder.mkdir(parents=True)
    folder.chmod(0o500)

    with pytest.raises(OSError, match="ermission denied"):
        written(whole(), folder)


def test_a_file_in_the_place_of_the_folder_is_an_error_and_leaves_nothing(folder: Path) -> None:
    folder.parent.mkdir(parents=True)
    folder.write_text("I was here first")

    with pytest.raises(FileExistsError):
        written(whole(), folder)

    assert folder.read_text() == "I was here first"


def test_a_file_that_cannot_be_put_in_place_leaves_no_half_file(folder: Path) -> None:
    (folder / "debrief.md" / "occupied").mkdir(parents=True)

    with pytest.raises(OSError, match="debrief"):
        written(whole(), folder)

    assert not [file.name for file in folder.iterdir() if file.name.endswith(".part")]


def test_what_the_calibrator_changed_is_told_with_its_reason(folder: Path) -> None:
    played = Played()
    played.waits(400)
    played.types("I would use a dictionary")
    played.saves("version 1", run(1))
    played.does(protocol.Stop())

    text = written(played, folder)

    assert "## How the coaching was adjusted" in text
    assert "There was no approach after 5 minutes. So: hints sooner, a smaller problem was offered" in text


def test_what_was_said_so_far_can_be_read_before_the_end(folder: Path) -> None:
    played = Played()
    scribe = Scribe()
    for seq, event in played.events:
        scribe.write(seq, event)

    report.keep(folder, "Two Sum", scribe.lines)

    assert "what was said so far" in (folder / "transcript.md").read_text()
    assert "**Interviewer:**" in (folder / "transcript.md").read_text()


def test_what_people_and_programs_say_stays_text(folder: Path) -> None:
    played = Played()
    evil = "<script>alert(1)</script> | [x](http://y) **b** `code\n# Title\x1b[2J"
    played.types(evil)
    played.saves("x", run(6))
    failing = TestReport(Verdict.WRONG, 1, 2, (CaseResult("a", Verdict.WRONG),), explanation=evil)
    played.saves("y", failing)
    played.does(protocol.Stop())

    text = written(played, folder)
    said = (folder / "transcript.md").read_text()

    for made in (text, said):
        assert "<script>" not in made
        assert "](http" not in made.replace("\\]", "")
        assert "**b**" not in made
        assert "\n# Title" not in made
        assert "\x1b" not in made


@given(st.text(max_size=60))
def test_plain_text_has_no_markup_left_and_stays_on_one_line(text: str) -> None:
    shown = page.plain(text)

    assert "\n" not in shown
    outside = "".join(re.sub(r"\\.", "", shown).split("`")[::2])
    assert not re.search(r"[*_\[\]<>|#&\\]", outside)
    assert shown.count("`") % 2 == 0


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(0, "under a minute"), (29, "under a minute"), (61, "1 minute"), (2040, "34 minutes")],
)
def test_a_duration_for_reading(seconds: float, words: str) -> None:
    assert minutes(seconds) == words


def test_the_transcript_shows_phases_times_and_cuts(folder: Path) -> None:
    played = Played()
    played.says("can there be negative numbers")
    played.cuts("Now to")
    played.types("how many are there?")
    played.does(protocol.Stop())
    written(played, folder)

    said = (folder / "transcript.md").read_text()

    assert "**You:** can there be negative numbers" in said
    assert "**Interviewer:** Now to ... (you typed)" in said
    assert "## Understanding" in said
    assert re.search(r"^`00:00:0\d` ", said, re.MULTILINE)


def grown(claim: str, bound: str) -> str:
    """The page of a session in which this was said and that was measured."""
    played = Played()
    played.says("let me code")
    played.saves("half", run(2))
    played.saves("def two_sum(nums, target): ...\n", run(6))
    played.waits(3)
    told = f"between 512 and 8,192 elements the work grew like {bound}"
    growth = Growth(time=bound, sentence=told)
    played.post(Measured(run=played.state.measuring, digest=played.state.digest, growth=growth))
    played.says(claim)
    played.does(protocol.Stop())
    return page_of(played)


def page_of(played: Played) -> str:
    told = chronicle(played.events)
    numbers, card = metrics.of(told), judge(told, "")
    return page.debrief(told, numbers, card, claims(told, numbers, card))


def test_a_claim_that_the_measurement_contradicts_is_told_with_both_events() -> None:
    text = grown("it is o of n time", "O(n^2)")

    line, level = [line for line in text.splitlines() if "You said O of n, but between 512 and 8,192" in line]
    assert len(CITED.findall(line)) == 2
    assert "What to work on" in text[: text.index(line)]
    assert level.startswith("| problem solving |")


def test_a_claim_that_the_measurement_bears_out_is_among_what_went_well() -> None:
    text = grown("it is o of n time", "O(n)")

    assert "What you said of the running time is what was measured: between 512" in text
    assert "You said O of n, but" not in text


def test_where_nothing_was_measured_or_claimed_nothing_is_said_of_it() -> None:
    assert "measured" not in grown("that should do", "O(n^2)")
    assert "but between" not in grown("it is n log n because I sort it", "O(n)")  # a sort may hide its log


def test_who_names_a_worse_cost_than_the_code_has_is_told_that_it_is_better() -> None:
    assert "You said O of n squared, but between 512 and 8,192" in grown("it is o of n squared", "O(n)")


def test_the_cost_of_a_step_or_of_another_solution_is_not_held_against_the_measured_one() -> None:
    assert "You said" not in grown("I would keep a sorted structure and search for the partner, log n each", "O(n)")
    assert "You said" not in grown("n squared would be too slow", "O(n)")


def test_success_before_a_bad_last_save_is_told_and_not_sent_to_something_easier() -> None:
    played = Played("merge_intervals")
    played.says("let me code")
    played.saves("good", run(6))
    played.waits(60)
    played.saves("bad", run(1))
    played.waits(5)
    played.does(protocol.Stop())

    text = page_of(played)

    assert "At the end, 1 of 6 tests passed." in text
    assert "Before that, a version of yours passed all 19 tests." in text
    assert "Go back to the version that passed all 19 tests, and find out which change broke it." in text
    assert "mochictl start two_sum" not in text


@pytest.mark.parametrize(
    ("verdicts", "advice"),
    [
        ((Verdict.OLE, Verdict.OLE), "Begin with what prints: only hidden ones fail"),
        ((Verdict.TLE, Verdict.NOT_RUN), "Begin with large inputs: only hidden ones fail"),
        ((Verdict.WRONG, Verdict.OLE), "write tests of your own, for inputs that you have not tried"),
    ],
)
def test_who_only_fails_where_it_was_stopped_is_not_sent_to_look_for_other_inputs(
    verdicts: tuple[Verdict, ...], advice: str
) -> None:
    seen = tuple(CaseResult(f"seen {i}", Verdict.PASS) for i in range(6))
    unseen = tuple(CaseResult(f"hidden {i}", verdict, hidden=True) for i, verdict in enumerate(verdicts))
    played = Played()
    played.says("let me code")
    played.saves("x", TestReport(verdicts[0], 6, 8, (*seen, *unseen), explanation="Every visible test passes."))
    played.does(protocol.Stop())

    text = page_of(played)

    assert advice in text
    assert "Begin with this one" not in text


def test_a_good_session_is_told_what_would_have_made_it_better() -> None:
    played = Played("valid_parentheses")
    played.says("can the text be empty?")
    played.says("I would keep the open brackets on a stack and close them in turn")
    played.says("let me code")
    played.saves("x", run(6))
    played.waits(3)
    played.says("run the tests")
    played.says("it's O(n), each character is looked at once")
    played.does(protocol.Stop())

    text = page_of(played)
    to_work_on = text.partition("## What to work on")[2].partition("##")[0]

    assert re.search(r"^- I (?:saw|heard) no .*\[#\d+ [\d:]+\]$", to_work_on.strip(), re.MULTILINE)
    assert len(to_work_on.strip().splitlines()) == 1


def test_what_the_interviewer_asked_is_no_homework() -> None:
    played = Played("valid_parentheses")
    first, second, *_ = played.problem.followups
    played.says("let me code")
    played.saves("good", run(6))
    played.waits(5)
    before = page_of(played)
    turn = max(chronicle(played.events).turns)
    played.post(CoachSaid(turn=turn, index=90, text=Passed(first)))
    played.post(Spoken(turn=turn, index=90, heard=first))
    played.does(protocol.Stop())

    assert f"Try this on your own: {first}" in before
    assert f"Try this on your own: {second}" in page_of(played)


def test_nobody_is_sent_to_what_they_have_solved_before(tmp_path: Path) -> None:
    def session(slug: str, passed: int) -> Played:
        played = Played(slug)
        played.says("let me code")
        played.saves("version", run(passed))
        played.waits(5)
        played.does(protocol.Stop())
        return played

    failed = session("merge_intervals", 1)
    later = [(seq, replace(event, at=event.at + 5000)) for seq, event in failed.events]
    report.write(later, failed.blobs.get, tmp_path / "b")
    assert "start two_sum" in (tmp_path / "b" / "debrief.md").read_text()

    solved = session("two_sum", 6)
    report.write(solved.events, solved.blobs.get, tmp_path / "a")
    (tmp_path / "odd").mkdir()
    (tmp_path / "odd" / "debrief.json").write_text("{")
    report.write(later, failed.blobs.get, tmp_path / "b")

    assert "start two_sum" not in (tmp_path / "b" / "debrief.md").read_text()
    assert "start merge_intervals" in (tmp_path / "b" / "debrief.md").read_text()


def shows(played: Played, passed: int, caught: int = 6) -> None:
    own = OwnTests(passed, 3, caught=caught, mutants=9)
    played.post(OwnTested(run=played.state.run, digest=played.state.digest, own=own))


def test_a_test_first_debrief_goes_through_its_steps(folder: Path) -> None:
    played = Played(mode="tdd")
    played.says("I would use a hash map")
    played.saves("tests", run(0))
    shows(played, 0)
    played.says("let me code")
    played.saves("code", run(6))
    shows(played, 3)
    played.waits(5)
    played.does(protocol.Stop())

    text = written(played, folder)

    assert "Your tests came first, 3 of them, and were seen to fail before the code." in text
    assert "You wrote code until your own tests passed." in text
    steps = text.split("## Tests first\n\n")[1].split("\n\n")[0]
    assert [row.split(" | ")[0].strip("| ") for row in steps.splitlines()[2:]][:4] == [
        "understand",
        "write tests",
        "implement",
        "verify",
    ]
    assert "3 of 3 of your own tests pass" in steps


@pytest.mark.parametrize(
    ("own", "words"),
    [
        (None, "I saw no test of yours."),
        ((0, 1), "would catch 1 of 9 wrong solutions: ask which mistakes"),
        ((3, 6), "Your tests were never seen to fail"),
    ],
)
def test_a_step_that_was_never_left_says_what_it_waited_for(own: tuple[int, int] | None, words: str) -> None:
    played = Played(mode="tdd")
    played.says("I would use a hash map")
    played.saves("version", run(6))
    if own:
        shows(played, *own)
    played.waits(5)
    played.does(protocol.Stop())

    text = page_of(played)

    assert words in text
    assert words in text.split("## What to work on")[1].split("##")[0]


def test_the_normal_mode_has_no_word_on_steps(folder: Path) -> None:
    assert "Tests first" not in written(whole(), folder)


def test_every_way_to_ask_for_the_answer_has_words_for_its_count() -> None:
    assert page.WAYS.keys() == REDIRECT.keys()


def test_without_a_voice_the_interviewer_spoke_no_time() -> None:
    played = Played()
    played.says("what is the length of the list")
    played.does(protocol.Stop())
    told = chronicle(played.events)

    assert "the interviewer spoke" not in page._numbers(told, metrics.of(told))
    told.opening = replace(told.prepared, voice="none (pipewire: PipeWire is not running.)")
    assert "the interviewer spoke" not in page._numbers(told, metrics.of(told))
    told.opening = replace(told.prepared, voice="kokoro")
    assert "the interviewer spoke" in page._numbers(told, metrics.of(told))


def test_a_run_that_was_asked_for_is_in_the_table_and_the_rest_is_counted() -> None:
    played = Played()
    played.says("let me code")
    played.saves("half", run(4))
    played.waits(5)
    played.says("run the tests")
    played.waits(5)
    played.saves("half of it", run(4))
    played.waits(5)
    told = chronicle(played.events)
    table = page._tests(told)
    rows = [line for line in table.splitlines() if line.startswith("| #")]

    assert len(rows) == 2
    assert f"{sum(test.own for test in told.tests) - 2} more run" in table
