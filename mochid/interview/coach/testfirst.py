"""What the authored coach says in test-first mode: what a step is for, and what its tests still lack.

Rules: those of `lines.py`. What is said of the tests is what was found when they were run, never a guess.
"""

import re
from typing import Final

from mochid.interview.coach import questions
from mochid.interview.coach.lines import Pool
from mochid.interview.coach.recall import Recall
from mochid.interview.folds import transcript
from mochid.interview.meaning import owntests, remarks
from mochid.interview.meaning.intents import asks
from mochid.interview.tdd import Step, Want
from mochid.interview.words import aloud
from mochid.interview.words.wording import tidied

OPEN_IMPLEMENT: Final[Pool] = (
    "Your tests fail, as they should. Now write the simplest thing that makes them pass.",
    "Good to see them fail first. Now make them pass in the plainest way, speed comes later.",
    "There we have tests that can fail. Write the least code that satisfies them.",
)
OPEN_PARTLY: Final[Pool] = (
    "Not all of your tests pass yet, as it should be. Now write the simplest thing that makes them pass.",
    "There is a test of yours that fails, so there is something to do. Write the least code that satisfies them all.",
)
"""The same, where some pass with what is there by chance."""
OPEN_CODE_THERE: Final[Pool] = (
    "Not all of your tests pass with the code that is there. Which of them fails, and what does that tell you?",
    "With the code as it is, not all of your tests pass. Which one would you look at first, and why?",
)
"""To somebody who has code already, perhaps from before the tests."""
OPEN_VERIFY: Final[Pool] = (
    "Your own tests pass. Which of them would you trace through the code by hand, to be sure?",
    "All of your own tests pass now. What could still be wrong that none of them would notice?",
    "Your tests are satisfied. Does the code handle everything that the statement allows?",
)
BETTER: Final[Pool] = (
    "Everything passes, and your tests would catch {} of {} wrong solutions. What would you improve, if anything?",
    "All tests pass, and yours would catch {} of {} wrong solutions. Is there anything that you would make better?",
)
"""Nothing was changed yet."""
BETTER_UNSEEN: Final[Pool] = (
    "All tests pass. Is there anything in it that you would make better?",
    "Everything passes. What would you improve, if anything?",
)
"""The same, where their own tests can't be found."""
CODE_FIRST: Final[Pool] = (
    "The code came first here, and this mode asks for tests first. Which case would you write down as a test now?",
    "One thing about this mode: it goes from your own tests to the code. Which test would you add to what is there?",
)
"""To somebody who wrote the code before any test."""
AGAIN: Final[Pool] = (
    "After the change, what does it cost in time and in memory?",
    "What is the new running time, and what did you pay for it?",
    "What did the change buy you, and how would you show it?",
)
WANT_TESTS: Final[Pool] = (
    "Tests first, please, beside the file or as asserts in it. Which case will you pin down first?",
    "Let's hold the code back until there is a test. What would the simplest one check?",
    "I see no test of yours yet. Which typical case would you write down?",
    "First a test that fails, then the code. Which input, and what should come back?",
)
WANT_MORE: Final[Pool] = (
    "I count {} so far. Which edge case would you add?",
    "So far there are {}. Which input might break a naive solution?",
    "With {} there is little to hold on to. What about the smallest input there can be?",
)
WANT_RIGHT: Final[Pool] = (
    "The test on line {} asks for something else than the problem does. What does the statement say there?",
    "Have another look at your test on line {}. Is that what the problem asks for?",
)
WANT_CLEAR: Final[Pool] = (
    "I can't weigh your test on line {}, since only your own code can run it. Which calls of the statement would do?",
    "Your test on line {} looks inside your own code, so I can't weigh it. Which call would show the same from outside?",
)
LEFT_TO_YOU: Final[Pool] = (
    "I may have misread that test, so it stays as you wrote it. What will the next one check?",
    "It's your test, and I won't bring it up again. Which case comes next?",
    "Let's leave it as it stands, since I may not have understood it. What else would you pin down?",
)
"""To somebody who stands by a test."""
WHY_STILL: Final[dict[str, Pool]] = {
    Want.TESTS: (
        "This step ends with tests of your own, and I see none yet. Which case will you pin down first?",
        "I'm waiting for tests of your own, beside the file or in it, and there are none so far. What would the first one check?",
    ),
    Want.MORE: (
        "With {} more than half of the wrong solutions would get through. Which edge case would you add?",
        "I see {}, which most wrong solutions would pass. What about the smallest input there can be?",
    ),
    Want.STRONGER: (
        "Your tests would catch {} of {} wrong solutions, and I wait for one in three. What kind of mistake would they miss?",
        "This step waits for tests that catch one wrong solution in three; yours catch {} of {}. Which input is missing?",
    ),
    Want.RED: (
        "This step ends when your tests were seen to fail, and so far they pass. Which one would fail as things are?",
        "I'd like to see them fail once, as a sign that they can. Which test would, as things are?",
    ),
}
"""To somebody who asks what the step still waits for."""
FORMS: Final[dict[str, Pool]] = {
    "python": (
        "I find asserts in your file, loose or under a main guard, functions whose names begin with test, and a file beside yours "
        "with test and an underscore before its name. A comment does it too: test, a colon, and a comparison.",
        "Write asserts at the end of your file, after whatever they need, or a function whose name begins with test. They may also "
        "stand in a file beside it: test, underscore, and the name of yours.",
    ),
    "javascript": (
        "I find comments with test, a colon, and a call compared with a value, assertions in your file, and a file beside it whose "
        "name has test before the ending. They call your function with plain values.",
    ),
    "java": (
        "I find comments with test, a colon, and a call compared with a value, assertions in your main, and a class beside yours "
        "with the same name and Test after it. They call your function with plain values.",
    ),
    "go": (
        "I find comments with test, a colon, and a call compared with a value, and a file beside yours with underscore test after "
        "its name. They call your function with plain values.",
    ),
}
"""How to write tests that are found: the README's list."""
FORMS_OF_CLASSES: Final[Pool] = (
    "In this language I can only read tests of a function, not of a class. Keep yours for yourself, mine run anyway.",
)
WANT_STRONGER: Final[Pool] = (
    "Your tests would catch {} of {} wrong solutions. What kind of mistake would they miss?",
    "Only {} of {} wrong solutions would fail your tests. Which input would catch more of them?",
)
WANT_RED: Final[Pool] = (
    "I haven't seen your tests fail yet. How do you know that they can?",
    "They pass already, so they tell us nothing new. Which test would fail as things are?",
)
WRITE_IT: Final[Pool] = (
    "Then write that one down as a test. What has to come back for it?",
    "Pin that one down first. What do you expect from it?",
    "That makes a test: what goes in, and what should come back?",
    "Put it into a test before you go on. Which result will it check?",
)
"""To somebody who has just named a case."""


TESTS_AHEAD: Final[Pool] = (
    "Yes, please: tests first, and I read them as you save.",
    "Go ahead with the tests, each save shows what they say.",
    "By all means, write the tests now.",
)
"""To somebody who is about to write tests."""
TASKS: Final[dict[str, Pool]] = {
    Step.UNDERSTAND: (
        "First make sure that the problem is clear, then write tests of your own.",
        "Ask me what is unclear, and then pin it down in tests of your own.",
    ),
    Step.WRITE_TESTS: (
        "Right now it's about tests of your own, which have to fail before there is code.",
        "This step is for writing tests: as comments, as asserts, or in a file beside yours.",
    ),
    Step.IMPLEMENT: (
        "Right now it's about the plainest code that makes your tests pass.",
        "This step is for writing the code, just enough of it for your tests.",
    ),
    Step.VERIFY: (
        "This step is for making sure: all of the problem's tests have to pass, and your own.",
        "Right now it's about finding what your tests may have missed.",
    ),
    Step.OPTIMIZE: (
        "All tests pass, so this step is for making it better, if you see a way.",
        "Right now it's about the cost: change what you like, the tests hold it in place.",
    ),
    Step.VERIFY_AGAIN: (
        "You changed it, so all tests have to pass again.",
        "This step is for showing that the change broke nothing.",
    ),
}
DOING: Final[dict[str, str]] = {
    Step.UNDERSTAND: "going over the problem",
    Step.WRITE_TESTS: "writing the tests first",
    Step.IMPLEMENT: "writing the code that your tests ask for",
    Step.VERIFY: "making sure that it does what it should",
    Step.OPTIMIZE: "looking for improvements",
    Step.VERIFY_AGAIN: "making sure that it still does what it should",
}
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
    return "" if late else memory.pick(TASKS.get(memory.turn.step, ()))


def doing(memory: Recall) -> str:
    """The same in a few words, as `lines.DOING` has them."""
    return DOING.get(memory.turn.step, "") if task(memory) else ""


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
            return (memory.pick(WHY_STILL[turn.want]),)
        case Want.MORE if own:
            return (memory.pick(WHY_STILL[turn.want], _count(own.total)),)
        case Want.STRONGER if own:
            return (memory.pick(WHY_STILL[turn.want], aloud.number(own.caught), aloud.number(own.mutants)),)
        case _:
            return tuple(filter(None, (wanted(memory),)))


def code_first(memory: Recall) -> str:
    """What this mode asks for, to somebody whose code was there before any test, once; "" where it was not."""
    there = memory.turn.want and _code_is_there(memory)
    return memory.fresh(CODE_FIRST) if there and not memory.asked(CODE_FIRST) else ""


def _code_is_there(memory: Recall) -> bool:
    report = memory.turn.report
    return report is not None and 2 * report.passed > report.total


def _implement(memory: Recall) -> str:
    """What is to be done with tests of which some fail: what is said of them is what was seen."""
    own = memory.turn.own
    if own and _code_is_there(memory):
        return memory.pick(OPEN_CODE_THERE)
    return memory.pick(OPEN_PARTLY if own and own.passed else OPEN_IMPLEMENT)


def _count(total: int) -> str:
    return "one test" if total == 1 else f"{aloud.number(total)} tests"


def judged(memory: Recall) -> str:
    """To somebody whose tests are done: what is still missing, or that code may be written now; "" in the normal mode."""
    turn = memory.turn
    if turn.step in _BEFORE_CODE:
        return memory.pick(WANT_TESTS) if turn.want == Want.TESTS else wanted(memory)
    return _implement(memory) if turn.step == Step.IMPLEMENT and speaks_of_tests(turn.said) else ""


def opening(memory: Recall) -> tuple[str, ...]:
    """The first words of the step the turn is about."""
    match memory.turn.step:
        case Step.IMPLEMENT:
            return (_implement(memory),)
        case Step.VERIFY:
            return (memory.pick(OPEN_VERIFY),)
        case Step.OPTIMIZE | Step.VERIFY_AGAIN if changed(memory):
            return (memory.pick(AGAIN),)
        case Step.OPTIMIZE | Step.VERIFY_AGAIN:
            own = memory.turn.own
            if own and own.mutants:
                return (memory.pick(BETTER, aloud.number(own.caught), aloud.number(own.mutants)),)
            return (memory.pick(BETTER_UNSEEN),)
        case _:
            return (wanted(memory) or memory.pick(questions.FIRST_TEST),)


def first_of_all(memory: Recall) -> str:
    """To somebody who has a plan, in the step of the tests: the first of them is asked for before anything else, once."""
    wants = memory.turn.step == Step.WRITE_TESTS and memory.turn.want == Want.TESTS
    return memory.fresh(questions.FIRST_TEST) if wants and not memory.asked(questions.FIRST_TEST) else ""


def of_an_objection(memory: Recall) -> tuple[str, ...]:
    """To somebody who stands by a test that was called into question; nothing where none was."""
    if not owntests.objects(memory.turn.said) or not memory.asked_of_anything(WANT_RIGHT):
        return ()
    return (memory.fresh(LEFT_TO_YOU),)


def forms(memory: Recall) -> tuple[str, ...]:
    """To somebody who asks how a test has to be written to be found; nothing where something else is asked."""
    turn = memory.turn
    if not owntests.asks_form(turn.said):
        return ()
    if turn.classes and turn.language != "python":
        return (memory.pick(FORMS_OF_CLASSES),)
    return (memory.pick(FORMS[turn.language]),) if turn.language in FORMS else ()


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
    return memory.fresh(WRITE_IT) if wants and remarks.names_a_case(turn.said) else ""


def wanted(memory: Recall) -> str:
    """What to say of tests that are not enough yet; "" when nothing is missing."""
    turn = memory.turn
    own = turn.own
    if late := code_first(memory):
        return late
    match turn.want:
        case Want.TESTS:
            return memory.fresh(questions.FIRST_TEST) or memory.pick(WANT_TESTS)
        case Want.MORE if own:
            return memory.pick(WANT_MORE, _count(own.total))
        case Want.RIGHT if own and own.mistaken:
            line = aloud.number(own.mistaken[0])
            return "" if memory.asked(WANT_RIGHT, (line,)) else memory.pick(WANT_RIGHT, line)
        case Want.CLEAR if own and own.unclear:
            line = aloud.number(own.unclear[0])
            return "" if memory.asked(WANT_CLEAR, (line,)) else memory.pick(WANT_CLEAR, line)
        case Want.STRONGER if own:
            return memory.pick(WANT_STRONGER, aloud.number(own.caught), aloud.number(own.mutants))
        case Want.RED:
            return memory.pick(WANT_RED)
        case _:
            return ""
