"""The stock of lines of test-first mode: what a step is for, and what its tests still lack.

Rules: those of `lines.py`. Code that chooses among them is in `testfirst`.
"""

from typing import Final

from mochid.interview.coach.lines import Pool
from mochid.interview.tdd import Step, Want

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
