"""What the authored coach says in test-first mode: what a step is for, and what its tests still lack.

Rules: those of `lines.py`. What is said of the tests is what was found when they were run, never a guess.
"""

import re
from typing import Final

from mochid.interview.coach import questions, steps
from mochid.interview.coach.recall import Recall
from mochid.interview.folds import transcript
from mochid.interview.meaning import owntests, remarks
from mochid.interview.meaning.intents import asks
from mochid.interview.tdd import Step, Want
from mochid.interview.words import aloud
from mochid.interview.words.wording import tidied

_SPEAKS_OF_TESTS: Final = re.compile(r"\b(?:tests?|test cases?|asserts?)\b", re.IGNORECASE)
_WRITES_TESTS: Final = re.compile(
    r"\b(?:writ\w+|add\w*|start\w*|begin\w*|put\w*|typ\w+|cod(?:e|ing)|do|make)(?: (?!(?:the )?code\b|so\b|that\b|now\b)\w+){0,4}?"
    r" (?:tests?|test cases?|asserts?)\b|\btests first\b",
    re.IGNORECASE,
)
_ASKS_WHAT_IS_MISSING: Final = re.compile(
    r"\bwhy\b.*\b(?:still|stuck|again|not|(?:are|am|is) (?:we|i|it|this))\b.*"
    r"\b(?:writ\w+ (?:my |the |own )*tests?|tests? first|this step|that step|tests? step|tests|code|coding)\b"
    r"|\bwhy (?:tests?|do i (?:need|have) to write|should i write|must i write|more tests?|another test)\b"
    r"|\bwhy (?:do|must|should|are) (?:you|we|i) (?:\w+ ){0,2}?(?:care|want|need|insist|ask|bother|keep)\w*(?: \w+){0,3}? tests?\b"
    r"|\bwhat is the (?:point|use|good) of (?:\w+ ){0,3}?tests?\b"
    r"|\b(?:what|how many|which)\b.*\b(?:missing|lack\w*|enough|need(?:ed)?|still want\w*|waiting for)\b.*\btests?\b"
    r"|\btests?\b.*\b(?:not enough|too few|missing|good enough|lack\w*)\b"
    r"|\bwhat (?:are you|do you|does it|is it) (?:still )?wait(?:ing)? for\b",
    re.IGNORECASE,
)
_BEFORE_CODE: Final = frozenset({Step.UNDERSTAND, Step.WRITE_TESTS})


def task(memory: Recall) -> str:
    """What the step is for, as long as the interview is in it; "" in the normal mode, and once the code is talked over."""
    late = memory.turn.phase in ("complexity", "reflection", "followup", "done")
    return "" if late else memory.pick(steps.TASKS.get(memory.turn.step, ()))


def doing(memory: Recall) -> str:
    """The same in a few words, as `lines.DOING` has them."""
    return steps.DOING.get(memory.turn.step, "") if task(memory) else ""


def speaks_of_tests(said: str) -> bool:
    return _SPEAKS_OF_TESTS.search(said) is not None


def writes_tests(said: str) -> bool:
    """Whether it is tests that somebody is about to write: "my tests fail, let me code" is another thing."""
    return _WRITES_TESTS.search(tidied(said)) is not None


def why_still(memory: Recall) -> tuple[str, ...]:
    """To somebody who asks what the step of the tests still waits for; nothing where something else is asked."""
    turn, own = memory.turn, memory.turn.own
    if turn.step not in _BEFORE_CODE or not _ASKS_WHAT_IS_MISSING.search(tidied(turn.said)):
        return ()
    match turn.want:
        case Want.TESTS | Want.RED:
            return (memory.pick(steps.WHY_STILL[turn.want]),)
        case Want.MORE if own:
            return (memory.pick(steps.WHY_STILL[turn.want], _count(own.total)),)
        case Want.STRONGER if own:
            return (memory.pick(steps.WHY_STILL[turn.want], aloud.number(own.caught), aloud.number(own.mutants)),)
        case _:
            return tuple(filter(None, (wanted(memory),)))


def code_first(memory: Recall) -> str:
    """What this mode asks for, to somebody whose code was there before any test, once; "" where it was not."""
    there = memory.turn.want and _code_is_there(memory)
    return memory.fresh(steps.CODE_FIRST) if there and not memory.asked(steps.CODE_FIRST) else ""


def _code_is_there(memory: Recall) -> bool:
    report = memory.turn.report
    return report is not None and 2 * report.passed > report.total


def _implement(memory: Recall) -> str:
    """What is to be done with tests of which some fail: what is said of them is what was seen."""
    own = memory.turn.own
    if own and _code_is_there(memory):
        return memory.pick(steps.OPEN_CODE_THERE)
    return memory.pick(steps.OPEN_PARTLY if own and own.passed else steps.OPEN_IMPLEMENT)


def _count(total: int) -> str:
    return "one test" if total == 1 else f"{aloud.number(total)} tests"


def judged(memory: Recall) -> str:
    """To somebody whose tests are done: what is still missing, or that code may be written now; "" in the normal mode."""
    turn = memory.turn
    if turn.step in _BEFORE_CODE:
        return memory.pick(steps.WANT_TESTS) if turn.want == Want.TESTS else wanted(memory)
    return _implement(memory) if turn.step == Step.IMPLEMENT and speaks_of_tests(turn.said) else ""


def opening(memory: Recall) -> tuple[str, ...]:
    """The first words of the step the turn is about."""
    match memory.turn.step:
        case Step.IMPLEMENT:
            return (_implement(memory),)
        case Step.VERIFY:
            return (memory.pick(steps.OPEN_VERIFY),)
        case Step.OPTIMIZE | Step.VERIFY_AGAIN if changed(memory):
            return (memory.pick(steps.AGAIN),)
        case Step.OPTIMIZE | Step.VERIFY_AGAIN:
            own = memory.turn.own
            if own and own.mutants:
                return (memory.pick(steps.BETTER, aloud.number(own.caught), aloud.number(own.mutants)),)
            return (memory.pick(steps.BETTER_UNSEEN),)
        case _:
            return (wanted(memory) or memory.pick(questions.FIRST_TEST),)


def first_of_all(memory: Recall) -> str:
    """To somebody who has a plan, in the step of the tests: the first of them is asked for before anything else, once."""
    wants = memory.turn.step == Step.WRITE_TESTS and memory.turn.want == Want.TESTS
    return memory.fresh(questions.FIRST_TEST) if wants and not memory.asked(questions.FIRST_TEST) else ""


def of_an_objection(memory: Recall) -> tuple[str, ...]:
    """To somebody who stands by a test that was called into question; nothing where none was."""
    if not owntests.objects(memory.turn.said) or not memory.asked_of_anything(steps.WANT_RIGHT):
        return ()
    return (memory.fresh(steps.LEFT_TO_YOU),)


def forms(memory: Recall) -> tuple[str, ...]:
    """To somebody who asks how a test has to be written to be found; nothing where something else is asked."""
    turn = memory.turn
    if not owntests.asks_form(turn.said):
        return ()
    if turn.classes and turn.language != "python":
        return (memory.pick(steps.FORMS_OF_CLASSES),)
    return (memory.pick(steps.FORMS[turn.language]),) if turn.language in steps.FORMS else ()


def changed(memory: Recall) -> bool:
    """Whether code was saved after all tests had passed: what was there before is what it can be held against."""
    notes = [line.text for line in memory.turn.transcript if line.who == "note"]
    passed = next((place for place, note in enumerate(notes) if transcript.tells_of_success(note)), len(notes))
    return memory.turn.step == Step.VERIFY_AGAIN or "Saved." in notes[passed:]


def of_a_case(memory: Recall) -> str:
    """What to say to somebody who names a case while tests are wanted; "" where they name none, or all was said."""
    turn = memory.turn
    early = turn.mode == "tdd" and turn.phase in ("understanding", "approach", "coding")
    wants = early and turn.want in (Want.TESTS, Want.MORE, Want.STRONGER) and not asks(turn.said)
    return memory.fresh(steps.WRITE_IT) if wants and remarks.names_a_case(turn.said) else ""


def wanted(memory: Recall) -> str:
    """What to say of tests that are not enough yet; "" when nothing is missing."""
    turn = memory.turn
    own = turn.own
    if late := code_first(memory):
        return late
    match turn.want:
        case Want.TESTS:
            return memory.fresh(questions.FIRST_TEST) or memory.pick(steps.WANT_TESTS)
        case Want.MORE if own:
            return memory.pick(steps.WANT_MORE, _count(own.total))
        case Want.RIGHT if own and own.mistaken:
            line = aloud.number(own.mistaken[0])
            return "" if memory.asked(steps.WANT_RIGHT, (line,)) else memory.pick(steps.WANT_RIGHT, line)
        case Want.CLEAR if own and own.unclear:
            line = aloud.number(own.unclear[0])
            return "" if memory.asked(steps.WANT_CLEAR, (line,)) else memory.pick(steps.WANT_CLEAR, line)
        case Want.STRONGER if own:
            return memory.pick(steps.WANT_STRONGER, aloud.number(own.caught), aloud.number(own.mutants))
        case Want.RED:
            return memory.pick(steps.WANT_RED)
        case _:
            return ""
