"""The stock of lines for somebody who asks what went wrong, or argues with it.

Rules: those of `lines.py`. Code that chooses among them is in `failing`.
"""

from typing import Final

from mochid.interview.coach.lines import Pool

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
OWN_GIVES: Final[Pool] = (
    "Of your own tests, the one on line {0} fails: {1} gives {2}, and it expects {3}.",
    "It's a test of yours, the one on line {0}: it calls {1}, expects {3} and gets {2}.",
)
OWN_FAILS: Final[Pool] = (
    "Of your own tests, the one on line {} fails.",
    "It's a test of yours that fails, the one on line {}.",
)
OWN_STAND: Final[Pool] = (
    "Of your own tests {0} out of {1} pass, and they would catch {2} of {3} wrong solutions.",
    "It's {0} out of {1} of your own tests that pass, and {2} of {3} wrong solutions would fail them.",
)
OWN_MISS: Final[Pool] = (
    "What kind of mistake could still get past them?",
    "Which kind of input does none of them have?",
    "What would you add, if you could add one?",
)
NO_OWN: Final[Pool] = (
    "I see no test of your own yet, only the problem's.",
    "So far I find none of your own, only those of the problem.",
)
OWN_OR_CODE: Final[Pool] = (
    "Is it the test or the code that you would change?",
    "Which of the two do you trust there, the test or the code?",
    "What does the statement say about that case?",
    "How would you find out which of the two is off?",
)
"""About a test of their own: it may be the test that is wrong."""
BY_STATEMENT: Final[Pool] = (
    "By the statement alone, what should come back there?",
    "Which sentence of the statement decides that case?",
    "Read the statement once more for that very case: what does it ask for?",
    "What does the statement say about a case like that?",
)
"""To somebody who argues with a test."""
CONVINCE_ME: Final[Pool] = (
    "Then let's hear your reasons.",
    "I'm open to that, so convince me.",
    "I take things back when I'm shown.",
)
WHAT_SPEAKS: Final[Pool] = (
    "What in the statement speaks for it?",
    "Which sentence of the statement makes you say so?",
    "Which input would settle it between us?",
)
"""To somebody who argues with the interviewer."""
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
NOT_DONE_YET: Final[Pool] = (
    "It still fails as it stands. Change it and save, or say let's move on, and we talk about what you have.",
    "Nothing has changed since the last run. If you want to leave it, say let's move on.",
    "As it is, it doesn't pass. A save would run it again, and let's move on takes us to the next part.",
)
"""To somebody who is done with code that fails, for a second time."""
HOW_TO_READ_IT: Final[Pool] = (
    "It compares what should come back with what your code gave, and names the first difference.",
    "That tells where your result and the one that is expected part, the first place only.",
)
"""To somebody who asks what the words of a failing test mean."""
