"""What the authored coach asks about the work: the stock of questions, by topic. Data only; `agenda.py` and `authored.py` choose.

Rules: those of `lines.py`. A question opens a thought; it never names the better way.
"""

from typing import Final

from mochid.interview.coach.lines import Pool

# -- questions about the work ------------------------------------------------------------------------------------------

RESTATE: Final[Pool] = (
    "How would you put the task in your own words?",
    "Before you plan anything, what does the function take, and what does it give back?",
    "In one sentence, what is being asked of you?",
)
INVITE_APPROACH: Final[Pool] = (
    "How would you go about it?",
    "What's your first idea, however simple?",
    "How would you tackle it? A plain way first is fine.",
    "What would be the plainest way that gets there?",
)
ASK_COST: Final[Pool] = (
    "How does the work grow as the input grows?",
    "What does that cost in time?",
    "How many steps would that take on a large input?",
    "What's the running time of that, roughly?",
)
ASK_COST_OF: Final[Pool] = (
    "You mentioned {}: how does the time for the whole plan grow with the input?",
    "You spoke of {}: on the largest input allowed, how many steps would the whole plan take?",
    "You brought up {}: what would the plan as a whole cost in time?",
)
"""Of the whole plan: nobody can say what "a hash map" costs by itself."""
ASK_WHY_IT: Final[Pool] = (
    "What made you think of {}?",
    "What does {} give you here that a plainer way wouldn't?",
    "You said {}: which step of the problem is it for?",
)
ASK_ABOUT_PLAIN: Final[Pool] = (
    "What made you begin with {}?",
    "You said {}: what does it look at first, and what next?",
    "You spoke of {}: what would that find first, and when?",
)
"""The same, where nothing plainer could be said."""
ASK_WHAT_IT_HOLDS: Final[Pool] = (
    "What exactly would you keep in {}?",
    "Halfway through the input, what would you have put in {} by then?",
)
ASK_SPACE: Final[Pool] = (
    "And how much extra memory does it need?",
    "What about memory?",
    "What does it keep around while it runs, and how much is that?",
)
ASK_TIME_TOO: Final[Pool] = (
    "And what about the time?",
    "That's memory: and how long does it run?",
    "How does the running time grow?",
)
ASK_EXAMPLE: Final[Pool] = (
    "Could you walk me through it on a small input?",
    "What would it do, step by step, on an input of your own?",
    "Pick a tiny input and trace it for me: what happens first?",
)
AFTER_EXAMPLE: Final[Pool] = (
    "And what comes out in the end?",
    "Which step of that was the decisive one?",
    "Would it go the same way for a less friendly input?",
    "What would change if you swapped two of the values?",
    "How far would that get on a much longer input?",
    "What did the example teach you?",
    "Which input would go another way?",
)
EDGES: Final[Pool] = (
    "What's the smallest input it has to cope with?",
    "Which input worries you the most?",
    "What would it do with an input at the very edge of what's allowed?",
    "If somebody wanted to break it, what would they feed it?",
    "Which special cases have you thought of so far?",
    "What does it do with an input that looks like none of the examples?",
)
COMPARE: Final[Pool] = (
    "What other ways did you think of, and why this one?",
    "What are you trading away by doing it like that?",
    "How does that compare with the first way that came to mind?",
)
CONVINCE: Final[Pool] = (
    "How would you convince a colleague that it never misses anything?",
    "What has to be true at every step for it to work?",
    "What is it relying on, and does the problem promise that?",
)
START_CODING: Final[Pool] = (
    "Whenever you like, start writing it.",
    "If you feel ready, go ahead and write it.",
    "You can start on the code when it suits you.",
)
NARRATE: Final[Pool] = (
    "What will the part you're writing now do?",
    "Which part are you least sure of?",
    "What's left to write?",
    "Which piece will you write next, and why that one?",
    "How far along are you, in your own view?",
    "What will you check first once it runs?",
    "What does the line you're on have to do?",
    "Which case will this part take care of?",
    "What will you know once this part is written?",
    "Is it going the way you had in mind?",
)
OWN_TESTS: Final[Pool] = (
    "Which input would you try first, and what do you expect back?",
    "Which test would you add to these?",
    "What would you check that the tests may have left out?",
)
TRACE: Final[Pool] = (
    "Where does what happens first differ from what you expect?",
    "If you follow that input by hand, where does it leave the path you had in mind?",
    "Which value would you look at first to find out?",
    "What do you know for certain about the state at that point?",
    "Which of your assumptions would explain it?",
    "What would have to go wrong to give just that result?",
    "Which branch does that input take?",
    "If you go through it step by step with that input, which step is the first to surprise you?",
)
IMPROVE: Final[Pool] = (
    "Suppose the input grew a thousand times: what would hurt first?",
    "Which step is the most expensive one, and what would it take to do it less often?",
    "What work is done more than once?",
    "If you had to make it twice as fast, where would you look?",
    "Could it remember less than it does now?",
)
ASK_TIME: Final[Pool] = (
    "What's the running time of what you have, and what makes it so?",
    "Let's talk about cost: how does the time grow with the input, and why?",
    "What does your code cost in time, for the worst input?",
)
STILL_HOLDS: Final[Pool] = (
    "Earlier you gave a cost: does it still hold for the code as it stands?",
    "You named a cost before: which line of your code decides it?",
)
ALL_TOLD: Final[Pool] = (
    "You told me both costs already. Add what you like, or say that we can move on.",
    "I have the time and the memory already. If there is nothing to add, say next.",
)
"""Where there is nothing left to ask."""
WORST_CASE: Final[Pool] = (
    "Which input makes it slowest?",
    "What's the best case, and what's the worst?",
    "Is there an input for which the cost is quite different?",
    "Which line runs most often, and how often is that?",
)
REFLECT: Final[Pool] = (
    "Looking back, which decision mattered most?",
    "What would you do differently with another hour?",
    "What would a reviewer ask you to change?",
    "Which part are you happiest with, and which part least?",
    "What did you assume that you'd want to check in real life?",
)
EXTEND: Final[Pool] = (
    "What would change if the input no longer fitted in memory?",
    "What would change if the input kept arriving, one piece at a time?",
    "How would you test this in a real code base?",
    "If a teammate had to use your function, what would you tell them about it?",
    "What would you change if it ran a million times a day?",
)
FIRST_TEST: Final[Pool] = (
    "We begin with tests in this mode: what's the simplest one you would write?",
    "Before any code: which test would you like to see fail first?",
    "We work test first: which typical case, and which edge case, would you pin down?",
)

# -- claims about cost -------------------------------------------------------------------------------------------------

JUSTIFY: Final[Pool] = (
    "Where does that come from?",
    "Which step decides it?",
    "What makes it so, and not more?",
    "How did you count that?",
    "Which part of the work dominates?",
)
MEASURED_OTHERWISE: Final[Pool] = (
    "You said {}; I measured growth like {} between {} and {} elements: where does that come from?",
    "I ran it on growing inputs: you said {}, and the work grew like {} between {} and {} elements. Why might that be?",
    "Your {} and my measurement differ, growth like {} between {} and {} elements: which line could explain that?",
)
"""The claim, the measured growth, the smallest and the largest size."""
MEASURED_SO: Final[Pool] = (
    "I run your file on inputs that get larger and larger, and count the steps that it takes.",
    "Your code gets inputs of growing size, and I count the steps that each of them takes.",
)
MEASURED_BETWEEN: Final[Pool] = (
    "I ran your file on inputs of {} to {} elements, and counted the steps that it took.",
    "Your code got inputs that grew from {} to {} elements, and I counted the steps for each.",
)
WHAT_FOLLOWS: Final[Pool] = (
    "What do you make of that?",
    "Which number of steps would you expect for twice the size?",
    "How would you count it?",
)
"""To somebody who asks how it is measured: the judgement is theirs."""
FAST_ENOUGH: Final[Pool] = (
    "For ten times as many items, how many times the steps is that?",
    "What would that mean for the largest input you may get?",
    "Is that fast enough for the sizes in this problem, and how do you know?",
)
TOO_GOOD: Final[Pool] = (
    "How many steps is that for ten items, and how many for twenty?",
    "What does it do with each item it's given, and how often?",
    "Walk me through the count: what happens once, and what happens many times?",
)
