"""The debrief and the transcript as Markdown, for people.

Rules: pure. What was said, saved or printed is data: it is flattened to one line and escaped, so that nothing in it becomes markup.
Evidence is written `[#seq hh:mm:ss]`: the number of the event in the journal, and the session time.
"""

import re
from collections.abc import Sequence
from datetime import datetime
from itertools import chain
from typing import Final

from mochid.debrief import steps
from mochid.debrief.claims import Claims, minutes
from mochid.debrief.steps import Claim
from mochid.harness import judging
from mochid.interview.folds import evidence, spending, versions
from mochid.interview.folds.chronicle import Chronicle, Span, Tested
from mochid.interview.folds.metrics import SessionMetrics
from mochid.interview.folds.transcript import outcome
from mochid.interview.rubric.scorecard import CAUTION, Mark, Scorecard
from mochid.interview.words.amounts import some
from mochid.reports import Verdict
from mochid.talk import Line

MOST_RUNS: Final = 30
MOST_UNSEEN: Final = 8
"""Hidden tests that are written out."""
MOST_CITED: Final = 3
"""Events cited after one sentence."""
_MARKUP: Final = re.compile(r"([\\*_\[\]<>|#&])")
NAMES: Final = {"interviewer": "Interviewer", "candidate": "You"}


def debrief(told: Chronicle, numbers: SessionMetrics, card: Scorecard, said: Claims) -> str:
    """The page a candidate reads."""
    began = datetime.fromtimestamp(told.prepared.at).astimezone()
    parts = [
        f"# {plain(told.problem.title)}",
        f"*{began:%d %B %Y, %H:%M}, {minutes(numbers.total_duration)}, in {plain(told.prepared.file.rsplit('/', 1)[-1])}*",
        " ".join(f"{plain(one.text)} {_cite(told, one.seqs)}" for one in said.summary),
        _section("What went well", _bullets(told, said.went_well)),
        _section("What to work on", _bullets(told, said.to_work_on)),
        _section("What to do next", _bullets(told, said.next_steps)),
        _section("How the time went", _timeline(told)),
        _section("Tests first", _steps(told)),
        _section("Tests", _tests(told)),
        _section("Hidden tests that failed", _unseen(told)),
        _section("Hints", _hints(told)),
        _section("How the coaching was adjusted", _adjustments(told)),
        _section("How it would be judged", _rubric(told, card)),
        _section("In numbers", _numbers(told, numbers)),
        "---\n"
        + plain(
            "The numbers in brackets are events of the session and when they happened; "
            f"`mochictl events {told.prepared.session}` shows them all. What was said is in transcript.md."
        ),
    ]
    return "\n\n".join(part for part in parts if part) + "\n"


def transcript(told: Chronicle) -> str:
    """Everything that was said, and short notes of what happened."""
    lines = [f"# {plain(told.problem.title)}: what was said", ""]
    phase = ""
    for line in told.lines:
        if line.phase != phase:
            phase = line.phase
            lines += [f"## {phase.capitalize()}", ""]
        at = clock(told.times.get(line.seq, 0.0))
        words = plain(line.text) + _broken_off(line)
        lines += [f"`{at}` *{words}*" if line.who == "note" else f"`{at}` **{NAMES[line.who]}:** {words}", ""]
    return "\n".join(lines)


def so_far(title: str, lines: Sequence[Line]) -> str:
    """The same while the interview goes on, with the time of day."""
    said = [f"# {plain(title)}: what was said so far", ""]
    for line in lines:
        at = f"{datetime.fromtimestamp(line.at).astimezone():%H:%M:%S}"
        words = plain(line.text) + _broken_off(line)
        said += [f"`{at}` *{words}*" if line.who == "note" else f"`{at}` **{NAMES[line.who]}:** {words}", ""]
    return "\n".join(said)


def _broken_off(line: Line) -> str:
    return f" ... ({plain(line.by)})" if line.cut and line.by else " ..." if line.cut else ""


def clock(seconds: float) -> str:
    """Session time as hh:mm:ss."""
    whole = int(seconds)
    return f"{whole // 3600:02}:{whole // 60 % 60:02}:{whole % 60:02}"


def plain(text: str) -> str:
    """Somebody's text as one line of Markdown that shows it as it is. What stands in backticks stays there, and can do no harm."""
    flat = " ".join("".join(c if c.isprintable() else " " for c in text).split())
    pieces = flat.split("`")
    if len(pieces) % 2 == 0:
        pieces = ["'".join(pieces)]
    return "`".join(_MARKUP.sub(r"\\\1", piece) if i % 2 == 0 else piece for i, piece in enumerate(pieces))


# -- the parts ---------------------------------------------------------------------------------------------------------


def _section(title: str, body: str) -> str:
    return f"## {title}\n\n{body}" if body else ""


def _cite(told: Chronicle, seqs: Sequence[int]) -> str:
    return " ".join(f"[#{seq} {clock(told.times.get(seq, 0.0))}]" for seq in seqs[:MOST_CITED])


def _bullets(told: Chronicle, said: Sequence[Claim]) -> str:
    return "\n".join(f"- {plain(one.text)} {_cite(told, one.seqs)}" for one in said)


def _table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    if not rows:
        return ""
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)


def _timeline(told: Chronicle) -> str:
    """A row for each phase that lasted, or in which something happened, however often it came back: in the order they began."""
    ends = [span.seq for span in told.spans[1:]] + [max(told.times)]
    visits: dict[str, list[tuple[Span, range]]] = {}
    for span, last in zip(told.spans, ends, strict=True):
        visits.setdefault(str(span.phase), []).append((span, range(span.seq + 1, last + 1)))
    rows = []
    for phase, spans in visits.items():
        lasted = sum(span.end - span.start for span, _ in spans)
        during = _during(told, [seqs for _, seqs in spans])
        if during or lasted >= 1:
            rows.append([phase, clock(spans[0][0].start), clock(lasted), _times(len(spans)), during])
    return _table(["phase", "began", "lasted", "entered", "what happened"], rows)


def _during(told: Chronicle, visits: Sequence[range]) -> str:
    """Counts of what fell into a phase, and how its last run went. What ends a phase belongs to it."""
    seqs = frozenset(chain.from_iterable(visits))
    spoke = sum(one.seq in seqs for one in told.utterances if not one.typed)
    typed = sum(one.seq in seqs for one in told.utterances if one.typed)
    saved = sum(one.seq in seqs for one in told.saves if one.own)
    hints = sum(one.seq in seqs for one in told.hints if one.heard)
    runs = [test for test in told.tests if test.own and test.seq in seqs]
    words = [f"you spoke {_times(spoke)}"] if spoke else []
    words += [f"typed {_times(typed)}"] if typed else []
    words += [f"saved {_times(saved)}"] if saved else []
    words += [f"{hints} hint{'s' if hints > 1 else ''}"] if hints else []
    words += [outcome(runs[-1].report)] if runs else []
    return ", ".join(words)


def _times(count: int) -> str:
    return {1: "once", 2: "twice"}.get(count, f"{count} times")


def _steps(told: Chronicle) -> str:
    """The steps of the test-first mode, in the order in which they began."""
    rows = [[name, clock(one.time), shown, f"#{one.seq}"] for one, name, shown in steps.rows(told)]
    return _table(["step", "began", "what your tests showed", "event"], rows)


def _tests(told: Chronicle) -> str:
    """Runs whose result differs from the one before, and those that were asked for."""
    changed: list[Tested] = []
    asked = {test.seq for test in evidence.runs_asked(told)}
    for test in told.tests:
        if test.own and (not changed or test.seq in asked or _news(test, changed[-1])):
            changed.append(test)
    rows = [
        [f"#{test.seq}", clock(test.time), outcome(test.report), plain(test.report.explanation)]
        for test in changed[-MOST_RUNS:]
    ]
    table = _table(["event", "at", "result", "first failure"], rows)
    left = sum(test.own for test in told.tests) - len(rows)
    return f"{table}\n\n{some(left, 'more run')} showed nothing new." if table and left else table


def _unseen(told: Chronicle) -> str:
    """The hidden cases that the last run of them failed; now that it is over, nothing is given away."""
    ran = reversed(versions.ran(told))
    last = next((test for test in ran if any(case.hidden for case in test.report.cases)), None)
    if last is None:
        return ""
    results = [result for result in last.report.cases if result.hidden]
    failed = [
        case
        for case, result in zip(told.problem.hidden, results, strict=False)
        if result.verdict not in (Verdict.PASS, Verdict.NOT_RUN)
    ]
    language = told.prepared.language
    rows = [f"- {plain(judging.told(told.problem, case, language, about=case.why))}" for case in failed[:MOST_UNSEEN]]
    if len(failed) > MOST_UNSEEN:
        rows.append(f"- and {len(failed) - MOST_UNSEEN} more")
    return "\n".join([f"In the last run of them {_cite(told, (last.seq,))}:", "", *rows]) if rows else ""


def _news(test: Tested, before: Tested) -> bool:
    """A run says something the one before did not; a shorter run of the same version does not."""
    now, then = test.report, before.report
    shorter = test.digest == before.digest and now.total < then.total
    return not shorter and (now.verdict, now.passed, now.total) != (then.verdict, then.passed, then.total)


def _hints(told: Chronicle) -> str:
    rows = [
        f"- {plain(hint.text)} {_cite(told, (hint.seq,))}{'' if hint.heard else ' (you went on before it was said)'}"
        for hint in told.hints
    ]
    return "\n".join(rows)


_OPTIONS: Final = {
    "suggest_optimization": "one more question about a better way",
    "add_followup": "one more follow-up",
    "offer_subproblem": "a smaller problem was offered",
    "simplify_requirements": "plain inputs first",
    "break_into_steps": "smaller steps",
    "provide_examples": "small inputs to walk through",
    "allow_pseudocode_first": "plain words before code",
}


WAYS: Final = {
    "direct": "what the answer is",
    "just_tell_me": "just to be told",
    "guess": "whether a guess is right",
    "technique": "which way to take",
    "code": "for the code",
    "structure": "what to keep it in",
    "role_play": "in a role",
    "authority": "in somebody's name",
    "suppression": "to drop the rules",
    "spelling": "letter by letter",
    "elimination": "what it is not",
    "pressure": "with pressure",
    "similar": "what it is like",
}
"""The ways to ask for the answer (`suspicion.attempt`), in words."""


def _adjustments(told: Chronicle) -> str:
    """What the calibrator changed on the way, and why; each with its event."""
    rows = []
    for one in told.adjustments:
        pace = {0.5: "hints sooner", 2.0: "hints later"}.get(one.hint_threshold, "")
        changes = [change for change in (pace, *(_OPTIONS.get(option, option) for option in one.options)) if change]
        what = ", ".join(changes) or "back to your settings"
        rows.append(f"- {plain(f'{one.why} So: {what}.')} {_cite(told, (one.seq,))}")
    return "\n".join(rows)


def _rubric(told: Chronicle, card: Scorecard) -> str:
    if all(mark.level is None for mark in card.marks):
        return card.note
    rows = [_axis(told, mark) for mark in card.marks]
    overall = f"**Overall: {card.overall}.** {card.note}" if card.overall else card.note
    return f"{_table(['axis', 'level', 'why'], rows)}\n\n{overall.strip()}\n\n{CAUTION}"


def _axis(told: Chronicle, mark: Mark) -> list[str]:
    why = " ".join(f"{plain(reason.text)} {_cite(told, reason.seqs)}" for reason in mark.reasons)
    return [mark.axis, str(mark.level) if mark.level else "not enough evidence", why]


def _numbers(told: Chronicle, numbers: SessionMetrics) -> str:
    silences = numbers.silence_periods
    rows: list[tuple[str, str]] = [
        ("you spoke", clock(numbers.speaking_time)),
        *_voice(told, numbers),
        *_typed(numbers),
        ("quiet before a save (coding)", clock(numbers.coding_time)),
        ("other quiet (thinking, reading)", clock(numbers.thinking_time)),
        ("longest pause", clock(max(silences)) if silences else "none over 8 seconds"),
        ("words spoken, typed", f"{numbers.words_spoken}, {numbers.words_typed}"),
        ("pace, words a minute", _or_dash(numbers.wpm_average, "{:.0f}")),
        ("times you spoke over the interviewer", str(numbers.interruptions)),
        ("questions you asked about the problem", str(numbers.clarifications_asked)),
        ("questions you were asked", str(numbers.coach_questions)),
        ("first approach at", _moment(numbers.time_to_first_approach)),
        ("first version that ran at", _moment(numbers.time_to_first_run)),
        ("first version that passed the visible tests at", _moment(numbers.time_to_working_code)),
        ("test runs, of them asked for", f"{numbers.test_runs}, {numbers.test_runs_asked}"),
        ("tests passed at the end", _or_dash(numbers.test_pass_rate, "{:.0%}")),
        ("versions with a new fault, with one mended", f"{numbers.bugs_introduced}, {numbers.bugs_fixed}"),
        ("um and the like, doubts, being stuck, being sure", _signs(numbers)),
        ("hints heard, cut off, not open yet", _triple(numbers)),
        *_fished(numbers),
        *_coach(numbers),
    ]
    return "Pace, pauses and amounts are for you only. They are never judged.\n\n" + _table(["what", "how much"], rows)


def _voice(told: Chronicle, numbers: SessionMetrics) -> list[tuple[str, str]]:
    """Only where there was one: what is printed takes no time."""
    heard = not told.prepared.voice.startswith("none")  # the reason may follow
    return [("the interviewer spoke", clock(numbers.interviewer_time))] if heard else []


def _typed(numbers: SessionMetrics) -> list[tuple[str, str]]:
    """Only where something was typed: it is an estimate."""
    return (
        [("typing to the interviewer took you, at a guess", clock(numbers.typing_time))] if numbers.words_typed else []
    )


def _signs(numbers: SessionMetrics) -> str:
    counts = (numbers.thinking_sounds, numbers.times_confused, numbers.times_stuck, numbers.times_confident)
    return ", ".join(map(str, counts))


def _fished(numbers: SessionMetrics) -> list[tuple[str, str]]:
    """How, and how often; what it weighs is said in the rubric. Whoever never asked for the answer is not told of it."""
    ways = ", ".join(f"{WAYS.get(way, way.replace('_', ' '))}: {count}" for way, count in numbers.fished.items())
    asked = "times you asked for the answer, or for a yes or no to it"
    rows = [(asked, f"{sum(numbers.fished.values())} ({ways})")] if ways else []
    if numbers.injected:
        rows.append(("texts to the interviewer in your file", str(numbers.injected)))
    return rows


def _coach(numbers: SessionMetrics) -> list[tuple[str, str]]:
    """What the coach was, where it was a model."""
    rows = [("the coach", plain(spending.words(numbers.spent)))] if numbers.spent.requests else []
    if numbers.turns_stood_in:
        rows.append(("turns the authored coach took over", str(numbers.turns_stood_in)))
    return rows


def _triple(numbers: SessionMetrics) -> str:
    return f"{numbers.hints_given}, {numbers.hints_rejected}, {numbers.hints_withheld}"


def _moment(time: float | None) -> str:
    return "not seen" if time is None else clock(time)


def _or_dash(value: float | None, form: str) -> str:
    return "-" if value is None else form.format(value)
