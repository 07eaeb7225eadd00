"""The stock of lines of what a test run has shown: facts, and the questions that follow them.

Rules: those of `lines.py`. Code that chooses among them is in `results`.
"""

from typing import Final

from mochid.interview.coach.lines import Pool

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
STOPPED: Final[Pool] = (
    *(*TOO_SLOW, *TOO_MUCH_MEMORY, *TOO_MUCH_OUTPUT, *CRASHED),
    *(*DENIED, *LEFT_EARLY, *NOT_A_RESULT),
)
"""Whatever ended a run before it had a result."""
