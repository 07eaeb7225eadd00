"""What the authored coach says beside the problem: greetings, the rules of the house, answers that hold for any problem. Data only.

Rules: those of `lines.py`. Short, honest, and nothing is promised that settings decide; `smalltalk.py` chooses.
"""

from typing import Final

from mochid.interview.coach.lines import Pool

HOW_FAST: Final = "There's no fixed target: get something that works, and then make it as good as you can justify."
HOW_MUCH_MEMORY: Final = "Use what you need, as long as you can say what it costs."
OWN_TESTS_WELCOME: Final = "Tests of your own are always welcome."
INPUT_AS_STATED: Final = "You may take the input to be as the statement describes it."
KEEP_IT_SIMPLE: Final = "Keep it to one caller at a time, nothing fancier is asked for."
HELPERS_WELCOME: Final = "Add whatever helpers you like, as long as the function we call keeps its name."
PRINTING_FINE: Final = "Printing is fine while you look around, only the result counts."
AS_FOR_A_COLLEAGUE: Final = "Write it as you would for a colleague."
READ_STATEMENT: Final[Pool] = (
    "The full text and the examples are in the problem statement, and I can read the problem out again if you like.",
    "The written statement has examples too. Just say repeat the problem to hear it again.",
)
ASKED_BACK: Final[Pool] = (
    "What makes you ask?",
    "Tell me what you have in mind.",
    "What would you say yourself?",
    "What's behind that question?",
    "I'd like to hear your own thought on it first.",
    "What would depend on that for you?",
    "How would you find that out?",
    "What's your own view, and why?",
    "Say a little more, so that I know what you're after.",
    "What are you hoping to learn from that?",
    "What brought that up?",
    "I'd rather hear what you think.",
)
"""To a question that is not surely about the problem: each fits any question."""
MISHEARD: Final[Pool] = (
    "I didn't catch that, could you say it again?",
    "Sorry, I missed that. Could you say it once more?",
    "That didn't reach me clearly. Once more, please?",
    "I couldn't make out the words, could you repeat them?",
    "I heard something else, I think. Could you say that again?",
)
TRACE_OWN: Final[Pool] = (
    "Trace it for me on that input: what happens first?",
    "Walk through it by hand, step by step. What comes out?",
    "Take that very case and follow it. Where does it lead?",
    "What does it do with that, from the first step to the last?",
    "Try it on paper, and tell me what you see. What's the first step?",
)
"""To somebody who asks whether their own way copes with something."""
READ_AGAIN: Final[Pool] = (
    "I can read it out once more: just say repeat the problem.",
    "Say repeat the problem, and you hear it again.",
)
HELLO: Final[Pool] = (
    "Hello, good to have you here.",
    "Hi there, nice to meet you.",
    "Hello, good to meet you.",
)
REACHES_ME: Final[Pool] = (
    "Yes, what you say or type reaches me.",
    "I get every word that you say or type.",
)
YOUR_ENGLISH: Final[Pool] = (
    "I can follow you, and if I'm hard to follow, ask me to say it again, as often as you like.",
    "We'll understand each other: short sentences are fine, and I say anything again that you ask for.",
)
THANKED: Final[Pool] = ("You're welcome.", "Any time.", "Sure thing.", "My pleasure.", "Of course.", "Glad to.")
CHAT: Final[Pool] = (
    "I could chat all day, but the clock is yours.",
    "Let's keep that for afterwards.",
    "Ha, fair enough.",
    "I'm glad you're at ease.",
)
BACK_TO_IT: Final[Pool] = (
    "Shall we get back to the problem?",
    "Where were we?",
    "What would you like to look at next?",
    "So, what's your next step?",
    "Now, where did we stop?",
    "Back to work: what's open?",
    "What shall we do about the problem?",
)
TIME_LEFT: Final[Pool] = (
    "You have {} left.",
    "There are {} to go.",
    "The clock says {} remain.",
)
WHO_AM_I: Final[Pool] = (
    "I'm mochi, a program that plays the interviewer.",
    "I'm a program called mochi: I listen, I read your file, and I ask questions.",
)
HOW_AM_I: Final[Pool] = (
    "I don't grade while we talk, but you'll get a full debrief at the end.",
    "I'll keep that for the debrief, with the evidence beside it.",
    "You'll see all of that in the debrief afterwards.",
)
HOW_TESTS_RUN: Final[Pool] = (
    "Save your file and the tests run by themselves, or just tell me to run the tests.",
    "Every save runs the tests, and you can ask me to run them as well.",
)
WHERE_PRINTED: Final[Pool] = (
    "What your code printed in the visible tests stands in mochictl status, below everything else.",
    "Type mochictl status: at its end is what your code printed in the visible tests.",
)
HOW_TO_END: Final[Pool] = (
    "You can end it whenever you like: type mochictl stop, and you get your debrief.",
    "To finish now, type mochictl stop. Your debrief is written at once.",
)
HOW_TO_PAUSE: Final[Pool] = ("Type mochictl pause, and the clock stops until you resume.",)
LOOK_UP: Final[Pool] = (
    "You may look up anything about the language, I don't mind at all.",
    "Looking up the language is fine, it's the thinking I'm interested in.",
    "Feel free to check the manual for that.",
    "Any library call you'd like to look up is fine with me.",
    "I'm not testing your memory of the library, so look it up.",
)
YOUR_EDITOR: Final[Pool] = (
    "Work as you always do, in your own editor, and save when you like.",
    "Use your own tools as you normally would, I only read the file you save.",
)
RECORDED: Final[Pool] = (
    "What is said is written down for your debrief, and what is kept is up to your privacy settings.",
    "I keep a transcript for your debrief, and your privacy settings decide the rest.",
)
WHAT_NEXT: Final[dict[str, Pool]] = {
    "planning": (
        "Right now I'd like to hear how you'd go about it, in plain words.",
        "This is the part where you plan: ask me things, then tell me your idea.",
    ),
    "coding": (
        "Right now it's your turn to write, and each save runs the tests.",
        "This is the part for writing the code, at your own pace.",
    ),
    "testing": (
        "Right now we're getting the tests to pass.",
        "This is the part for testing, and for fixing what turns up.",
    ),
    "after": (
        "We're looking back at your solution now: its cost, its limits, and what could change.",
        "This last part is for talking about what you've built.",
    ),
}
