"""What one session has gathered besides its `State`: a second fold over the same journal, for those who need the bulk.

Rules: pure; `take` is fed every event once, in order. The mind decides on `State` alone; coaches and queries read this.
"""

from mochid.events import (
    Adjusted,
    Analysed,
    AnyEvent,
    CoachSaid,
    Debriefed,
    Measured,
    ModelUsed,
    OwnTested,
    Prepared,
    RunFailed,
    SettingsChanged,
    SolutionSaved,
    TestsFinished,
    TestsSaved,
)
from mochid.interview.folds import spending, standing
from mochid.interview.folds.spending import Spent
from mochid.interview.folds.standing import Standing
from mochid.interview.folds.transcript import Scribe
from mochid.problem import Problem
from mochid.reports import Finding, Growth, OwnTests, TestReport
from mochid.settings import Settings
from mochid.talk import Line


class Dossier:
    """One session's problem, settings, transcript, newest code digest, report and findings."""

    def __init__(self, opening: Prepared) -> None:
        self.session = opening.session
        self.problem: Problem = opening.problem
        self.settings: Settings = opening.settings
        self.file = opening.file
        self.language = opening.language
        self.mode = opening.mode
        self.seed = opening.seed
        self.started = opening.at
        self.scribe = Scribe()
        self.digest = ""
        self.report: TestReport | None = None
        self.printed = ""
        """What the code printed in the newest run of the visible tests alone; a run with hidden ones shows nothing."""
        self._tested = ""
        """Digest of the version in the report."""
        self.findings: tuple[Finding, ...] = ()
        self.growth: Growth | None = None
        """Of the newest version; None while it was not measured."""
        self.own: OwnTests | None = None
        self.own_tests_of = ("", "")
        """Digest and test file that `own` was found with; not of the fold, so a restart weighs them again."""
        self.adjusted: Adjusted | None = None
        """How the coaching is adjusted now."""
        self.spent = Spent()
        """On models, so far."""
        self.standing = Standing()
        """Of the model that these settings name, if one coaches."""
        self.debrief = ""
        self.last_at = opening.at

    def take(self, seq: int, event: AnyEvent) -> tuple[Line, ...]:
        """Fold one event in. Returns the transcript lines it wrote or changed."""
        self.last_at = event.at
        match event:
            case SettingsChanged(settings=settings):
                if settings.llm != self.settings.llm:
                    self.standing = Standing()  # nothing is held against a model that was not asked yet
                self.settings = settings
            case SolutionSaved(digest=digest):
                self.growth = self.growth if digest == self.digest else None
                if digest != self.digest:
                    self._own_tests_moved()
                self.digest = digest
            case TestsSaved():
                self._own_tests_moved()
            case Measured(digest=digest, growth=growth) if digest == self.digest:
                self.growth = growth
            case TestsFinished(report=report, digest=digest):
                self._take_report(report, digest)
            case RunFailed():
                self.report, self.printed = None, ""  # they were of another version
            case Analysed(findings=findings):
                self.findings = findings
            case OwnTested(own=own):
                self.own = own
            case Adjusted():
                self.adjusted = event
            case ModelUsed(usage=usage):
                self.spent = spending.add(self.spent, usage)
            case CoachSaid():
                self.standing = standing.after(self.standing, event)
            case Debriefed(path=path):
                self.debrief = path
            case _:
                pass
        return self.scribe.write(seq, event)

    def _own_tests_moved(self) -> None:
        """What was found of single tests is out of date until they have run again."""
        self.own_tests_of = ("", "")
        self.own = self.own.of_another_version() if self.own else None

    def _take_report(self, report: TestReport, digest: str) -> None:
        with_hidden = any(case.hidden for case in report.cases)
        if not with_hidden or digest != self._tested:
            self.printed = report.output
        self.report, self._tested = report, digest

    @property
    def lines(self) -> list[Line]:
        return self.scribe.lines
