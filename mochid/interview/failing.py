"""What the authored coach tells somebody who asks what went wrong, or where: what their tests have shown, and a question.

Rules:
- All of it was shown to them before: the visible case that fails (what went in, what came back, what was wanted), the line that an
  exception was raised on, the line that can't be read. Where the cause lies is theirs to find: where only a value is wrong, no line
  is named, and where nothing is, nobody is told that all is well but by the tests.
- Asked once more, the fact is the same, and the question another.
"""

import re
from typing import Final

from msgspec.structs import replace

from mochid.interview import agenda, aloud, lines, nudges, questions, smalltalk, verdicts, wording
from mochid.interview.coaching import sentences
from mochid.interview.lines import Pool
from mochid.interview.recall import Recall
from mochid.interview.wording import opening
from mochid.reports import CaseResult, TestReport, Verdict

SO_MANY: Final[Pool] = ("So far it's {} out of {} that pass.", "At the moment it's {} out of {} that pass.")
GIVES: Final[Pool] = (
    "The case {0} fails: {1} gives {2}, where {3} is wanted.",
    "It's the case {0}: the test calls {1}, expects {3} and gets {2}.",
    "The case {0} calls {1}, expects {3}, and gets {2}.",
)
NO_LINE: Final[Pool] = (
    "A test sees no lines: it called {1}, expected {3}, and got {2}.",
    "No line shows in the case {0}: it calls {1}, expects {3} and gets {2}.",
    "The case {0} has no line to show: it called {1}, expected {3}, and got {2}.",
)
TOO_LONG_TO_SAY: Final[Pool] = (
    "The case {0} fails: mochictl status shows what it called, what it got and what it wanted.",
    "It's the case {0}, and what it called, got and wanted is too long to say: see mochictl status.",
)
RAISED: Final[Pool] = (
    "What stops it is {0} {1}{2}.",
    "It ends in {0} {1}{2}.",
    "There's {0} {1}{2}.",
)
WHICH_LINE: Final[Pool] = (
    "If you follow that input, after which line is a value not the one you meant?",
    "Which line is the first that surprises you, with that input in hand?",
    "Which of your lines does that input go through?",
    "Where could you print something to narrow it down?",
    "Up to which line are you sure of every value?",
    "Which line can you rule out first?",
)
WHAT_SUSPECTED: Final[Pool] = (
    "What makes you think that something is off?",
    "Which input would you like to try on it?",
    "What would the failure look like, if there were one?",
)

_FAILED: Final = (
    r"(?:fail\w*|crash\w*|broke\w*|break\w*|red|wrong|stop(?:s|ped)?|throws?|threw|raise[sd]?"
    r"|(?:not|does not|did not) (?:pass|work)\w*)"
)
_FAULT: Final = r"(?:bugs?|mistakes?|errors?|faults?|problem|issue|failures?|exception|trouble)"
_IN_CODE: Final = r"(?: (?:in|with|of|on) (?:my|the|this|that|it|there)(?: \w+)?| here| there| then| now| again)*"
_WHERE: Final = re.compile(
    rf"\b(?:which|what) lines?\b.*\b(?:{_FAILED}|{_FAULT}|it|this|that)\b|\bon (?:which|what) line\b"
    rf"|\bwhere (?:\w+ )?(?:is|are|was|lies)(?: \w+)? (?:\w+ )?{_FAULT}\b(?! statement)"
    rf"|\bwhere (?:\w+ )?{_FAULT} (?:is|lies|was|are)\b"
    rf"|\bwhere (?:does|did|do|is) (?:it|this|that|my \w+|the \w+|i|they) (?:\w+ )?(?:go(?:ing)? wrong|{_FAILED})"
    rf"|\bwhere (?:it|my \w+) (?:goes|went|is going|is) wrong|\bwhere should i look(?: for (?:my|the) {_FAULT})?(?: \?)?$"
    rf"|\bfind (?:my|the) {_FAULT}|\b(?:point|show) (?:me )?(?:at |to |me )?(?:the|my) {_FAULT}"
    r"|\bline number\b|^(?:and |but )?(?:in |on |at )?(?:which|what) line(?: \?)?$|^(?:on |in |at )?line \w+\b.*\?"
    rf"|^(?:is|was) (?:the |my )?(?:{_FAULT} )?(?:on |in )?line \w+\b|^is there (?:\w+ )?{_FAULT} (?:on|in) line\b"
)
_HOW_MANY: Final = re.compile(
    rf"\bhow many (?:of (?:them|the \w+) )?(?:\w+ )?(?:(?:tests?|cases?) )?(?:\w+ )?(?:{_FAILED}|pass\w*)\b"
)
_WHAT: Final = re.compile(
    rf"\b(?:which|what)(?: \w+)? (?:\w+ )?(?:tests?|cases?|inputs?|examples?)\b.*\b{_FAILED}\b"
    rf"|\b(?:which|what)(?: of (?:them|the \w+))? {_FAILED}\b"
    r"|\bwhat (?:\w+ )?(?:is|was|went|goes|did go|has gone|is going) (?:so )?(?:wrong|broken|failing|red)\b"
    rf"|\bwhat (?:\w+ )?(?:is|was) (?:the|my|this|that) (?:\w+ )?{_FAULT}{_IN_CODE}(?: \?)?$"
    rf"|\bwhat (?:did|do|have|am) i (?:do(?:ne|ing)?|get|got|getting) wrong\b|\bwhy (?:is|does|did|do|was|are)\b.*\b{_FAILED}"
    rf"|\bwhy (?:it|this|that|they|my \w+|the \w+) {_FAILED}"
    r"|^what (?:has )?happened\b|\bwhat (?:does|did) (?:the|that|this) (?:test|case) (?:do|want|check|call|expect)\b"
    r"|\bwhat (?:the|that|this) (?:test|case) (?:does|did|wants|checks|calls|expects)\b"
    r"|\bwhat (?:is|does|was|means?) (?:a |an |the |this |that )?(?:\w+ )?(?:error|exception|message)\b"
    r"|^did (?:it|that|this|they|all|any|everything|the tests?|my \w+)\b.*\b(?:work|pass|fail)\b"
    r"|\b(?:not|n't) (?:work|pass)\w*\b.*\bwhy\b|\bwhich (?:test|case) (?:is|was) (?:it|that|this|the one)\b"
    rf"|\bexplain (?:me |to me )?(?:this|the|that|my) {_FAULT}\b"
    r"|\bwhat (?:it|my \w+) (?:returned|returns|gave|gives|printed|prints)\b"
    r"|\bwhat (?:was|is) (?:the )?(?:correct|right)(?: one| answer| result| value| output)?(?: \?)?$"
    r"|\bwhat (?:did|does) (?:it|my \w+) (?:return|give|print|give back)(?: there| then)?(?: \?)?$"
    r"|\bwhat (?:was|is) (?:the )?(?:expected|wanted)(?: result| value| output| answer)?"
    r"(?: there| then| for (?:it|that(?: \w+)?))?(?: \?)?$"
    r"|\bwhat did (?:you|it|the tests?) (?:expect|want)\b|\bwhat should (?:it|that) have (?:been|returned|given)\b"
)
_SUPPOSED: Final = re.compile(
    r"^i (?:see|know|found|think|got|get|understand)\b|\b(?:would|could|might|if|can go)\b|\bshould(?! (?:it|that) have| i look)\b"
)
"""What might go wrong one day is in no report, and who has found it asks for nothing."""
_SUSPECTS: Final = re.compile(
    r"^(?:i (?:bet|think|guess|suspect|reckon|believe|would say)\b|could it be\b|probably\b|because\b"
    r"|(?:it|that) (?:is|was|must be|has to be|might be|could be) (?:because|since|the|my|what|something|that|when|where)\b"
    r"|(?:is|was) (?:it|that) (?:because|since|the|my|that|something)\b"
    rf"|(?:the|my) {_FAULT} (?:is|must be|was)\b)"
)
_TRYING: Final = frozenset({"testing", "debugging"})
_WROTE: Final = _TRYING | {"coding"}
_ASKED_OF_TESTS: Final = re.compile(
    r"\b(?:which|what|why|where|how many)\b.*\b(?:fail\w*|(?:not|does not|did not) pass\w*)\b"
)


def is_asked_for(words: str) -> bool:
    """Whether the words (`wording.opening`) ask for what the tests have shown."""
    asks = any(rule.search(words) for rule in (_WHERE, _HOW_MANY, _WHAT, _ASKED_OF_TESTS))
    return asks and not _SUPPOSED.search(words)


def told(memory: Recall) -> tuple[str, ...]:
    """What the tests have shown, to somebody who asks for it; nothing where it is about something else."""
    turn = memory.turn
    words = opening(turn.said)
    if not is_asked_for(words):
        return ()
    where, count = _WHERE.search(words) is not None, _HOW_MANY.search(words) is not None
    if turn.report is None:
        return (memory.pick(lines.TESTS_ON_SAVE),) if turn.phase in _WROTE or _ASKED_OF_TESTS.search(words) else ()
    if count and 0 < turn.report.passed < turn.report.total:
        some = aloud.number(turn.report.passed), aloud.number(turn.report.total)
        return memory.pick(SO_MANY, *some), memory.pick(verdicts.LOOK)
    return _shown(memory, _with_the_named_first(turn.report, turn.said), where=where)


def of_a_cause(memory: Recall) -> tuple[str, ...]:
    """To somebody who wants to hear that they have found the cause: a run tells. Nothing where nothing fails."""
    report, words = memory.turn.report, opening(memory.turn.said)
    if report is None or report.verdict is Verdict.PASS or memory.turn.phase not in _WROTE:
        return ()
    if "?" not in words or not _SUSPECTS.search(words):
        return ()
    return memory.fresh(nudges.NO_VERDICT), memory.pick(nudges.TRY_IT)


def says_it_works(memory: Recall) -> bool:
    """Whether they say that it works, where there is something that could."""
    tried = memory.turn.report is not None and memory.turn.phase not in ("intro", "understanding", "approach")
    return tried and smalltalk.says_it_works(opening(memory.turn.said))


def of_success(memory: Recall) -> tuple[str, ...]:
    """To somebody who says that it works, while a visible case fails: the fact. Nothing where the tests say so, too."""
    report = memory.turn.report
    if report is None or report.verdict is Verdict.PASS:
        return ()
    return _shown(memory, report, where=False)


def of_the_tests(memory: Recall) -> tuple[str, ...]:
    """The same, to a question that is only like one, while tests are what it is all about."""
    turn = memory.turn
    if turn.report is None or turn.phase not in _TRYING or not smalltalk.asks_about_tests(turn.said):
        return ()
    if _SUPPOSED.search(opening(turn.said)):
        return ()
    return _shown(memory, _with_the_named_first(turn.report, turn.said), where=False)


def _shown(memory: Recall, report: TestReport, *, where: bool) -> tuple[str, ...]:
    case = next((case for case in report.cases if case.verdict is not Verdict.PASS and not case.hidden), None)
    if case is not None and case.verdict is Verdict.WRONG and report.verdict is not Verdict.COMPILE_ERROR:
        given, got, wanted = (aloud.value(text) for text in (case.input, case.got, case.expected))
        label = f'"{aloud.name(case.name)}"' if aloud.name(case.name) else "shown in the report"
        if not (given and got and wanted) and case.input and case.input in report.explanation:
            return memory.pick(TOO_LONG_TO_SAY, label), memory.fresh(verdicts.WHAT_DIFFERS) or memory.pick(
                verdicts.LOOK
            )
        if given and got and wanted:
            fact = memory.pick(NO_LINE if where else GIVES, label, given, got, wanted)
            return fact, memory.fresh(WHICH_LINE if where else verdicts.WHAT_DIFFERS) or memory.pick(verdicts.LOOK)
    if raised := _raised(memory, report, case):
        return raised
    fact, question = verdicts.remark(memory, report)
    if report.verdict is Verdict.PASS and not where:
        question = agenda.next_question(memory)
        return fact, question if len(sentences(question)) < 2 else memory.pick(questions.OWN_TESTS)
    return fact, question or memory.pick(WHAT_SUSPECTED)


def _raised(memory: Recall, report: TestReport, case: CaseResult | None) -> tuple[str, ...]:
    """The exception of a case, its line and its input; nothing where there is none, or nothing to say of it."""
    if case is None or case.verdict is not Verdict.RE:
        return ()
    kind, line, given = aloud.error(case.explanation), case.line or report.line, aloud.value(case.input)
    if not kind or kind == "a not implemented error" or line <= 0:
        return ()
    at = f", with {given}" if given else ""
    return memory.pick(RAISED, kind, f"on line {aloud.number(line)}", at), memory.pick(verdicts.WHAT_HELD)


def _with_the_named_first(report: TestReport, said: str) -> TestReport:
    """The case that was named goes before the others."""
    spoken = "".join(said[: wording.OPENING].lower().split())
    literal = wording.literal(spoken)

    def other(at: int) -> bool:
        case = report.cases[at]
        name, given = ("".join(text.lower().split()) for text in (case.name, case.input))
        return not ((name and name in spoken) or (literal and literal in given))

    order = sorted(range(len(report.cases)), key=other)
    return replace(report, cases=tuple(report.cases[at] for at in order))
