"""What the authored coach says in test-first mode: what a step is for, and what its tests still lack.

Rules: those of `lines.py`. What is said of the tests is what was found when they were run, never a guess.
"""

from typing import Final

from mochid.interview.coach import questions
from mochid.interview.coach.lines import Pool
from mochid.interview.coach.recall import Recall
from mochid.interview.meaning import remarks
from mochid.interview.meaning.intents import asks
from mochid.interview.tdd import Step, Want
from mochid.interview.words import aloud

OPEN_IMPLEMENT: Final[Pool] = (
    "Your tests fail, as they should. Now write the simplest thing that makes them pass.",
    "Good to see them fail first. Now make them pass in the plainest way, speed comes later.",
    "There we have tests that can fail. Write the least code that satisfies them.",
)
OPEN_VERIFY: Final[Pool] = (
    "Your own tests pass. Which of them would you trace through the code by hand, to be sure?",
    "All of your own tests pass now. What could still be wrong that none of them would notice?",
    "Your tests are satisfied. Does the code handle everything that the statement allows?",
)
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


def opening(memory: Recall) -> tuple[str, ...]:
    """The first words of the step the turn is about."""
    match memory.turn.step:
        case Step.IMPLEMENT:
            return (memory.pick(OPEN_IMPLEMENT),)
        case Step.VERIFY:
            return (memory.pick(OPEN_VERIFY),)
        case Step.OPTIMIZE | Step.VERIFY_AGAIN:
            return (memory.pick(AGAIN),)
        case _:
            return (wanted(memory) or memory.pick(questions.FIRST_TEST),)


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
    match turn.want:
        case Want.TESTS:
            return memory.fresh(questions.FIRST_TEST) or memory.pick(WANT_TESTS)
        case Want.MORE if own:
            count = "one test" if own.total == 1 else f"{aloud.number(own.total)} tests"
            return memory.pick(WANT_MORE, count)
        case Want.RIGHT if own and own.mistaken:
            return memory.pick(WANT_RIGHT, aloud.number(own.mistaken[0]))
        case Want.STRONGER if own:
            return memory.pick(WANT_STRONGER, aloud.number(own.caught), aloud.number(own.mutants))
        case Want.RED:
            return memory.pick(WANT_RED)
        case _:
            return ""
