"""The stock of lines for what candidates remark on their own work, and for what they state of the problem.

Rules: those of `lines.py`. Code that chooses among them is in `reacting` and `stating`.
"""

from typing import Final

from mochid.interview.coach.lines import Pool

TOO_SLOW: Final[Pool] = (
    "Where does most of that come from?",
    "How many steps could you afford, for the sizes in this problem?",
    "Which part of that work costs the most?",
    "What would be fast enough, then?",
)
FLAW: Final[Pool] = (
    "What does that mean for your plan?",
    "How would you deal with that?",
    "Does that rule it out, or can it be mended?",
    "How much does that matter for this problem?",
    "Which part of your plan has to change for that?",
    "How could you make sure that it doesn't happen?",
    "What would you want instead?",
)
CASE: Final[Pool] = (
    "Which other case is as special as that one?",
    "Which case lies just beside it?",
    "And what would the opposite case give?",
    "What would the plainest ordinary case give?",
    "Which case would be the hardest one to get right?",
)
OPEN_CASES: Final[Pool] = (
    "Go through what the statement allows. Which kind of input have you not thought of yet?",
    "Take each limit in turn: what happens right at its edge?",
    "Which of your assumptions might an input not meet?",
    "What would you feed it if you wanted to see it break?",
    "Which input is as unlike the examples as the statement allows?",
    "What's the plainest thing that could be missing from an input?",
)
"""To somebody who looks for what could still go wrong: the list is theirs to draw up."""
IN_ALL: Final[Pool] = (
    "And taken together?",
    "What does that come to in all?",
    "Which of the two decides in the end?",
)
A_TOOL: Final[Pool] = (
    "You may look up anything about the language. What would you expect, and why?",
    "Feel free to check the manual for that. What do you count on for now?",
    "Any library call you'd like to look up is fine with me. What would the answer change for you?",
    "Check it in the manual if you like. What has to happen inside for that, would you say?",
    "You may look that up. How would you write that operation yourself, and what would it cost then?",
)
"""To somebody who asks what the language's own operations cost: neither yes nor no to what they suppose."""
AS_WANTED: Final[Pool] = (
    "It's fine to ask, but I won't say yes or no to that.",
    "I keep that for the debrief, and I'm listening with interest.",
    "I understand that you'd like to know, and I'd rather hear your own view.",
    "A fair thing to ask, and yours to judge.",
    "I follow your thinking, whatever I had in mind.",
)
"""To somebody who would like to know how they are doing: neither yes nor no, and no reproach."""
SIZES: Final[Pool] = (
    "Okay, I have that.",
    "Understood, so that is what it stands for.",
    "Alright, I'll read it so.",
)
LOOKED_BACK: Final[Pool] = (
    "Thank you for telling me.",
    "Thank you, I keep that in mind.",
    "I'm glad that you say so.",
    "Good that you look back at it.",
    "Thank you, that's an open word.",
)
"""To a look back at the work, where nothing was asked that it could be the answer to."""
SHOWN: Final[Pool] = (
    "The statement has that one: {} gives {}.",
    "That's one of the statement's examples: {} gives {}.",
    "You find that one in the statement: {} gives {}.",
)
SHOWN_GIVES: Final[Pool] = (
    "The statement has that very example, and there it gives {}.",
    "That one stands in the statement, and it gives {}.",
)
"""The same, where the input can't be said ..."""
SHOWN_TO_READ: Final[Pool] = (
    "That one is among the examples in the statement: read there what it gives.",
    "The statement shows that very example, with what comes of it.",
)
"""... and where nothing of it can."""
THERE: Final[Pool] = (
    "Why is that so?",
    "How does it come to that?",
    "Does your reading lead there, too?",
    "Which rule of the statement makes it so?",
)
CHECK: Final[Pool] = (
    "Hold it against the statement, step by step. Where does that take you?",
    "Walk me through that one: how do you come to that?",
    "Check it by hand, with the statement beside you. What comes out, and why?",
    "Take it slowly: which rule of the statement leads to that?",
    "How would you show, from the statement alone, what has to come back there?",
    "Put it beside the examples in the statement: what do they say about a case like it?",
    "Go through it aloud, from what goes in to what comes back.",
)
WORK_OUT: Final[Pool] = (
    "Work it out by hand from the statement. What comes out, and why?",
    "What does the statement say about a case like that?",
    "Take the statement, and follow it for that input. Where does it lead?",
    "You can tell from the statement alone: what has to come back?",
    "Put it beside the examples in the statement. What would they give you there?",
)
"""To somebody who asks what comes of an input, or whether something holds of it."""
LIMITS: Final[Pool] = (
    "The limits stand at the end of the statement. What do you read there?",
    "Hold that against the limits in the statement: what do they say?",
    "The statement lists its limits, and that one is yours to look up. What does it say?",
)
"""To a limit that no clarification tells."""
