"""What the authored coach makes of a test run: the fact in one sentence, then one question about it.

Rules: facts come from the report alone. Only what passed is called right; a hidden case is never described. Inputs are
named in words; what can't be said in a breath is left to the case's name.
"""

from typing import Final

from mochid.interview.coach.lines import Pool
from mochid.interview.coach.nudges import STUCK_DEBUGGING
from mochid.interview.coach.questions import EDGES, TRACE
from mochid.interview.coach.recall import Recall
from mochid.interview.words import aloud
from mochid.reports import CaseResult, TestReport, Verdict, is_unwritten

# -- what is said ------------------------------------------------------------------------------------------------------

ALL_PASS: Final[Pool] = (
    "All {} tests pass.",
    "That's {0} out of {0}: every test passes.",
    "The tests are through, all {} of them.",
)
VISIBLE_PASS: Final[Pool] = (
    "The tests you can see pass, but a case you can't see still fails.",
    "What you can see is fine now, yet somewhere another case still goes wrong.",
)
WHICH_UNSEEN: Final[Pool] = (
    "What kind of input have we not tried yet?",
    "Which inputs do the visible tests leave out?",
    "What does the problem allow that none of these tests shows?",
)
CASE_FAILS: Final[Pool] = (
    "The case {} fails.",
    "There's a failure in the case {}.",
    "One that fails is the case {}.",
    "The tests trip over the case {}.",
    "The first to fail is the case {}.",
    "It goes wrong in the case {}.",
    "The case {} gives something else than it should.",
)
STILL_FAILS: Final[Pool] = (
    "The case {} still fails.",
    "It's the case {} again.",
    "No luck yet with the case {}.",
    "We're back at the case {}.",
    "The case {} is not happy yet.",
    "Once more the case {} stands in the way.",
    "The case {} hasn't come round.",
    "It stops at the case {}, as before.",
    "We still have the case {} to win over.",
    "Nothing new from the case {}: it fails.",
)
WHAT_DIFFERS: Final[Pool] = (
    "What is different about that input?",
    "What sets that input apart from the ones that pass?",
    "What do you notice about that input?",
    "How is that one unlike the others?",
    "If you trace that input by hand, where does it go off course?",
    "What did you expect there, and why?",
    "Which step treats that input differently than you meant?",
    "Which part of the input do you think matters here?",
    "What would you expect after the first step?",
    "Where would you put your finger on that input?",
    "If you had to make that input smaller and still see it fail, what would you keep?",
    "Which of your assumptions does that input not meet?",
    "What would a print tell you there?",
    "Is it the input or the way through the code that's special?",
    "How did that input behave in your head?",
)
LOOK: Final[Pool] = (
    "Have another look at it.",
    "Take your time with it.",
    "I'll leave you to it for a moment.",
    "See what you can find.",
    "You have the failing case in front of you.",
    "It's all there in the report.",
    "I'd rather not disturb you now.",
    "Tell me when you see something.",
    "One change at a time, and run it again.",
    "It may be smaller than it looks.",
)
NOT_WRITTEN: Final[Pool] = (
    "The body of the function is still to be written.",
    "There's nothing in the function yet, so there's nothing to test.",
    "The function is still empty.",
)
WRITE_FIRST: Final[Pool] = (
    "What will you write first?",
    "Which part will you start with?",
    "Where would you like to begin?",
    "What is the first line going to be?",
)
NOTHING_BACK: Final[Pool] = (
    "So far the function gives nothing back.",
    "At the moment the function returns nothing at all.",
)
WHAT_RETURNS: Final[Pool] = (
    "On which path does a result come back?",
    "What should come back at the end?",
)
COMPILE_ERROR: Final[Pool] = (
    "The file doesn't run yet: there's a slip in the syntax {}.",
    "The file can't be read as a program yet, there's a slip {}.",
    "There's a syntax error {}, so nothing ran.",
)
LOOK_THERE: Final[Pool] = (
    "What do you see there?",
    "Could you have a look at that spot?",
    "Can you spot it?",
    "What might be missing there?",
)
NOT_FOUND: Final[Pool] = (
    "I can't find what the tests call.",
    "The tests look for a name that isn't in your file.",
    "The file reads well, but what the tests want to call isn't in it under that name.",
)
WHICH_NAME: Final[Pool] = (
    "What name does the signature give?",
    "How does its name compare with the one in the signature?",
)
STOPS_LOADING: Final[Pool] = (
    "The file stops with {} {}, before any test can run.",
    "There's {} {} while the file is loaded, so nothing was tested.",
    "Nothing ran: loading the file ends in {} {}.",
)
WHAT_LOADS: Final[Pool] = (
    "What is outside of your function there?",
    "What happens there before anything is called?",
)
RUNTIME_ERROR: Final[Pool] = (
    "The code stops with {} {}.",
    "It runs into {} {}.",
    "There's {} {}.",
)
WHAT_HELD: Final[Pool] = (
    "Which values are in play at that moment?",
    "What must be true there for that to happen?",
    "Which input leads there, and what's special about it?",
    "What did you assume on that line?",
)
TOO_SLOW: Final[Pool] = (
    "The run took too long and was stopped.",
    "It ran out of time.",
    "The clock stopped it before it was through.",
)
WHY_SLOW: Final[Pool] = (
    "Does it do too much work, or does it never end?",
    "How would you find out whether it ever ends?",
    "What happens to the number of steps when the input doubles?",
    "Under what condition does each of your loops stop?",
)
TOO_MUCH_MEMORY: Final[Pool] = (
    "It used more memory than it may.",
    "The run was stopped because it took too much memory.",
)
WHAT_GROWS: Final[Pool] = ("What keeps growing while it runs?", "What is kept, and does it all need keeping?")
TOO_MUCH_OUTPUT: Final[Pool] = (
    "It printed far too much, so the run was stopped.",
    "There's far too much output, so I stopped it.",
)
WHAT_PRINTS: Final[Pool] = ("What is printing, and how often?", "Which print can go?")
CRASHED: Final[Pool] = ("The program crashed outright.", "The whole program went down, not just a case.")
WHY_CRASH: Final[Pool] = ("What is the last thing it did?", "What could go that deep, or grow that large?")
DENIED: Final[Pool] = (
    "Your code tried something that isn't allowed here, such as a file or the network.",
    "The run was stopped because the code reached outside, for a file, a process or the network.",
)
WHAT_REACHES: Final[Pool] = (
    "Which line does that, and do you need it?",
    "The problem needs none of that: what is it for?",
)
LEFT_EARLY: Final[Pool] = (
    "The program ended before the function gave its result.",
    "Something in the file ends the program early.",
)
WHAT_ENDS: Final[Pool] = ("What could end it there?", "Which call might do that?")
NOT_A_RESULT: Final[Pool] = (
    "What came back isn't the kind of value the problem asks for.",
    "The function gives back something of another kind than was asked for.",
)
WHAT_KIND: Final[Pool] = ("What type should the result have?", "What does the signature promise?")
NOT_RUN: Final[Pool] = (
    "I couldn't run the tests this time.",
    "The tests didn't run just now, and that's not your doing.",
)
BY_HAND: Final[Pool] = (
    "Shall we go through an example by hand instead?",
    "What would you expect for a small input of your own?",
)
FINDING_ON_LINE: Final[Pool] = (
    "A question about line {}.",
    "Let's look at line {}.",
    "Something on line {} caught my eye.",
)


# -- when it is said ---------------------------------------------------------------------------------------------------

_LIMITS: Final[dict[Verdict, tuple[Pool, Pool]]] = {
    Verdict.TLE: (TOO_SLOW, WHY_SLOW),
    Verdict.MLE: (TOO_MUCH_MEMORY, WHAT_GROWS),
    Verdict.OLE: (TOO_MUCH_OUTPUT, WHAT_PRINTS),
    Verdict.CRASH: (CRASHED, WHY_CRASH),
    Verdict.DENIED: (DENIED, WHAT_REACHES),
    Verdict.EARLY_EXIT: (LEFT_EARLY, WHAT_ENDS),
    Verdict.INVALID: (NOT_A_RESULT, WHAT_KIND),
}

STOPPED: Final[Pool] = tuple(line for facts, _ in _LIMITS.values() for line in facts)


def remark(memory: Recall, report: TestReport | None) -> tuple[str, str]:
    """The fact and the question. The question is "" when everything passes: what follows then is the phase's own."""
    if report is None or report.verdict is Verdict.NOT_RUN:
        return memory.pick(NOT_RUN), memory.pick(BY_HAND)
    if report.verdict is Verdict.COMPILE_ERROR:
        if report.nothing_to_call:
            return memory.pick(NOT_FOUND), memory.pick(WHICH_NAME)
        return memory.pick(COMPILE_ERROR, _where(report.line) or "somewhere"), memory.pick(LOOK_THERE)
    failing = next((case for case in report.cases if case.verdict is not Verdict.PASS and not case.hidden), None)
    if report.verdict is Verdict.PASS:
        return _passing(memory, report), ""
    if failing is None:
        return _unseen(memory, report)
    if failing.verdict is Verdict.NOT_RUN:
        return _nothing_ran(memory, report)
    return _failing(memory, report, failing)


def _passing(memory: Recall, report: TestReport) -> str:
    return memory.pick(ALL_PASS, aloud.number(report.total)) if report.total > 1 else "The test passes."


def _unseen(memory: Recall, report: TestReport) -> tuple[str, str]:
    """The run went wrong outside the cases the candidate sees."""
    if report.verdict in _LIMITS:
        facts, questions = _LIMITS[report.verdict]
        return memory.pick(facts), memory.pick(questions)
    return memory.pick(VISIBLE_PASS), memory.fresh(WHICH_UNSEEN) or memory.fresh(EDGES) or memory.pick(WHICH_UNSEEN)


def _nothing_ran(memory: Recall, report: TestReport) -> tuple[str, str]:
    """The run ended before its first case: the file as a whole went wrong."""
    if report.verdict in _LIMITS:
        return _unseen(memory, report)
    if report.verdict is not Verdict.RE:
        return memory.pick(NOT_RUN), memory.pick(BY_HAND)
    kind, where = aloud.error(report.explanation) or "an error", _where(report.line)
    fact = " ".join(memory.pick(STOPS_LOADING, kind, where).split())
    return fact.replace(" ,", ",").replace(" .", "."), memory.pick(WHAT_LOADS)


def _failing(memory: Recall, report: TestReport, case: CaseResult) -> tuple[str, str]:
    if case.verdict in _LIMITS:
        facts, questions = _LIMITS[case.verdict]
        return memory.pick(facts).removesuffix(".") + _for_case(case) + ".", memory.pick(questions)
    if case.verdict is Verdict.RE:
        explanation = case.explanation or report.explanation
        if is_unwritten(explanation):
            return memory.pick(NOT_WRITTEN), memory.pick(WRITE_FIRST)
        kind, where = aloud.error(explanation) or "an error", _where(case.line or report.line)
        fact = " ".join(memory.pick(RUNTIME_ERROR, kind, where or _for_case(case)).split()).replace(" .", ".")
        return fact, memory.pick(WHAT_HELD)
    if report.passed == 0 and case.got in ("None", "null", "nil", "undefined"):
        return memory.pick(NOTHING_BACK), memory.pick(WHAT_RETURNS)
    pools = (WHAT_DIFFERS, TRACE, STUCK_DEBUGGING)
    return _wrong(memory, case), next((line for pool in pools if (line := memory.fresh(pool))), "") or memory.pick(LOOK)


def _wrong(memory: Recall, case: CaseResult) -> str:
    label = _label(case)
    known = any(label in line.text for line in memory.turn.transcript if line.who == "interviewer")
    fact = memory.pick(STILL_FAILS if known else CASE_FAILS, label).removesuffix(".")
    given, got = aloud.value(case.input), aloud.value(case.got)
    if known or not given:
        return f"{fact}."
    return f"{fact}: {given}" + (f" gives {got}." if got else ".")


def _label(case: CaseResult) -> str:
    return f'"{name}"' if (name := aloud.name(case.name)) else "shown in the report"


def _for_case(case: CaseResult) -> str:
    return f" in the case {_label(case)}" if case.name else ""


def _where(line: int) -> str:
    return f"on line {aloud.number(line)}" if line > 0 else ""
