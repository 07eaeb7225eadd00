"""What a session has gathered: what the code printed, and which version it was of."""

import pytest
from msgspec.structs import replace

from mochid.events import CoachSaid, RunFailed, SettingsChanged, SolutionSaved, TestsFinished
from mochid.interview.folds.dossier import Dossier
from mochid.interview.folds.standing import Standing
from mochid.reports import CaseResult, TestReport, Verdict
from mochid.settings import Llm, Settings, Tts
from tests.walking import prepared

pytestmark = pytest.mark.fast

SEEN = CaseResult("two", Verdict.PASS)
UNSEEN = CaseResult("hidden 1", Verdict.WRONG, hidden=True)


def after(*events: SolutionSaved | TestsFinished | RunFailed | CoachSaid | SettingsChanged) -> Dossier:
    dossier = Dossier(prepared(first_time=False))
    for seq, event in enumerate(events, 1):
        dossier.take(seq, event)
    return dossier


def ran(digest: str, output: str, *cases: CaseResult) -> TestsFinished:
    report = TestReport(Verdict.PASS, len(cases), len(cases), cases=cases, output=output)
    return TestsFinished(run=1, digest=digest, report=report)


def test_what_was_printed_in_the_visible_tests_is_kept_when_the_hidden_ones_follow() -> None:
    assert after(ran("a", "hello", SEEN)).printed == "hello"
    assert after(ran("a", "hello", SEEN), ran("a", "", SEEN, UNSEEN)).printed == "hello"


def test_what_an_earlier_version_printed_is_not_shown_for_the_next() -> None:
    assert after(ran("a", "hello", SEEN), ran("b", "", SEEN)).printed == ""
    assert after(ran("a", "hello", SEEN), ran("b", "", SEEN, UNSEEN)).printed == ""


def test_a_run_that_failed_leaves_no_result_of_an_earlier_version() -> None:
    dossier = after(ran("a", "hello", SEEN), RunFailed(run=2, why="Node did not start."))

    assert (dossier.report, dossier.printed) == (None, "")


def strike(turn: int) -> CoachSaid:
    return CoachSaid(turn=turn, index=0, text="What else?", blocked="names hash map", rewrites=1, fallback=True)


def test_a_model_that_was_put_in_the_place_of_a_dismissed_one_begins_anew() -> None:
    dossier = after(strike(1), strike(2), strike(3))
    assert dossier.standing.dismissed

    settings = dossier.settings
    dossier.take(4, SettingsChanged(settings=replace(settings, tts=Tts(rate_wpm=200))))
    assert dossier.standing.dismissed, "the model is the same"

    dossier.take(5, SettingsChanged(settings=Settings(llm=Llm(model="another"))))
    assert dossier.standing == Standing()
