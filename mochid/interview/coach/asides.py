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
PSEUDOCODE_WELCOME: Final = "Pseudocode is welcome, aloud or as comments in your file."
THINK_ALOUD: Final = "I like to hear what you think, before the code and while you write it."
NO_MAIN_NEEDED: Final = "The tests call your code by its name. A main of your own is fine for trying things out."
KEEP_THE_NAME: Final = "Keep the name, and what goes in and comes back, since the tests call it so. The rest is yours."
LIBRARY_WELCOME: Final = (
    "Use whatever your language brings along, as long as you can tell me what it does and what it costs."
)
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
THE_STATEMENT_SAYS: Final[Pool] = (
    "The statement has a line on that.",
    "Here is what the statement says.",
    "The statement puts it like this.",
    "Let me read you that line of the statement.",
)
"""Before a sentence of it that is read out."""
ASK_OTHERWISE: Final[Pool] = (
    "That has an answer, I think, but I'm not sure what you ask. Could you put it in other words?",
    "I'd like to answer the right question. Could you ask it in another way?",
    "I may have something on that. Which part of the problem do you mean?",
)
"""Where an authored answer is near, and none surely fits."""
WORD_OF_THE_STORY: Final[Pool] = (
    "That word is only part of the story I told. The statement says the same without it.",
    "It belongs to the story, and nothing depends on it: read the statement, which does without.",
)
WORD_OF_MINE: Final[Pool] = (
    "That was a word of mine, and none of the problem's. Say rephrase that, and I put it another way.",
    "The problem doesn't use it, I did. Say rephrase that, and you hear it in other words.",
)
WORD_UNKNOWN: Final[Pool] = (
    "The problem doesn't use that word, but feel free to look any word up.",
    "That's no word of the statement. You may look up whatever you like.",
)
THE_NAME: Final[Pool] = (
    "It has a name already, {}: it stands in your file, spelled just as the tests call it.",
    "The one in the statement, {}, spelled as it stands in the file you were given.",
)
RED_FIRST: Final[Pool] = (
    "A test is red for as long as the code doesn't do what it asks, whenever it was written.",
    "Red only says that the code doesn't do yet what the test asks for.",
)
GLAD_TOO: Final[Pool] = (
    "Good to hear that you're glad.",
    "I'm glad that you're happy with it.",
)
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
STILL_HERE: Final[Pool] = (
    "I'm here, and I hear you.",
    "Yes, I'm still here.",
    "Right here, and listening.",
)
"""To a "hello?" in the middle of an interview."""
RUSTY: Final[Pool] = (
    "That's fine, look up whatever you need.",
    "No trouble: the manual is allowed, and it's the thinking that counts.",
    "It comes back as you go, and looking things up is fine.",
)
"""To somebody who has not written code for a while."""
SAME_AS_BEFORE: Final[Pool] = (
    "What I said a moment ago goes for that, too.",
    "That comes to what I said before.",
    "It's the same answer as before.",
)
"""To another question with the answer that was just given."""
WORD_OF_THE_TRADE: Final[Pool] = (
    "That's in every textbook, and you may look it up.",
    "Any word of the trade may be looked up, that one too.",
)
"""To somebody who asks what a technique is."""
WORD_OF_THE_TITLE: Final[Pool] = (
    "The name of the problem has it. The statement says what there is to do, and you may look up any word.",
    "It's in the problem's name. What there is to do, the statement says in full, and any word may be looked up.",
)
WORD_OF_THE_FILE: Final[Pool] = (
    "That stands in your file, and belongs to the language: look it up whenever you like.",
    "It's in your file, a word of the language, so the manual tells you.",
)
PLACEHOLDER: Final[Pool] = (
    "It only marks the place in your file where your code goes: replace it by what you write.",
    "It stands where your code is still missing. Take it out when you write your own.",
)
"""To somebody who asks what the line is for that stands in a file to begin with."""
REACHES_ME: Final[Pool] = (
    "Yes, what you say or type reaches me.",
    "I get every word that you say or type.",
)
YOUR_ENGLISH: Final[Pool] = (
    "I can follow you, and if I'm hard to follow, ask me to say it again, as often as you like.",
    "We'll understand each other: short sentences are fine, and I say anything again that you ask for.",
)
THANKED: Final[Pool] = ("You're welcome.", "Any time.", "Sure thing.", "My pleasure.", "Of course.", "Glad to.")
FINE_THANKS: Final[Pool] = (
    "I'm fine, thank you for asking.",
    "All is well on my side, thanks.",
    "I'm well, thanks.",
)
DISTURBED: Final[Pool] = (
    "No harm done.",
    "Don't worry about that.",
    "That's all right, it happens.",
    "No trouble at all.",
)
"""To somebody whose dog was barking."""
LOOK_AFTER_YOURSELF: Final[Pool] = (
    "Look after yourself first: mochictl pause stops the clock until you come back.",
    "See to that if you like, mochictl pause holds the clock for you.",
)
"""To somebody who is hungry."""
UNTIL_YOU_ARE_BACK: Final[Pool] = (
    "Of course, I'll be quiet until I hear from you.",
    "Sure. I'll say nothing until you speak or save.",
    "Go ahead, I'll be here. If it takes longer, mochictl pause stops the clock.",
    "No problem, I'll wait for you. mochictl pause would stop the clock, too.",
)
"""To somebody who has something else to see to."""
HOW_IT_FELT: Final[Pool] = (
    "I can believe that. What made it so?",
    "Good to know how it felt. Which part of it stays with you?",
    "Thanks for saying so. Which moment made it so?",
)
ONLY_ENGLISH: Final[Pool] = (
    "I only follow English, I'm afraid, but short and simple sentences are fine.",
    "Sorry, English is all I understand. Single words and broken sentences are fine with me.",
)
LAUGHS: Final[Pool] = ("I'm glad you're at ease.", "Good to hear you laugh.")
CHAT: Final[Pool] = (
    "I could chat all day, but the clock is yours.",
    "Let's keep that for afterwards.",
    "I'd gladly hear more of that afterwards.",
    "Thanks for telling me.",
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
GIVES_UP: Final[Pool] = (
    "You don't have to do it alone: say hint, or let's move on for the next part. To stop altogether, type mochictl stop.",
    "That's fine, and there are ways on: ask for a hint, or say let's move on. And mochictl stop ends it, with a debrief.",
)
"""To somebody who gives up."""
WHICH_LANGUAGES: Final[Pool] = (
    "I can read Python, Java, Go and java script. This interview stays with the language of your file.",
    "Stay with the language of your file here. Python, Java, Go and java script are those I know.",
)
STOP_OR_QUIET: Final[Pool] = (
    "I'll be quiet. If you meant the whole interview: mochictl stop ends it.",
    "Quiet it is. To end the interview, type mochictl stop.",
)
"""To "stop", where nothing was being said."""
HOW_TO_GO_ON: Final[Pool] = (
    "To leave this part, say let's move on to the next part, or type mochictl next.",
    "When you want the next part, type mochictl next, or say let's move on.",
)
PART_BY_PART: Final[Pool] = (
    "The parts come in their order: say let's move on, or type mochictl next, and we take the one that follows.",
    "We get there part by part: mochictl next takes us to the one that follows.",
)
ONE_MORE: Final[Pool] = (
    "Say I'm done once more, or type mochictl stop, to end it here, or take one more question.",
    "To end it now, say I'm done again or type mochictl stop, but there's one more question for you.",
)
"""To somebody who is done, where a follow-up is left."""
THE_REST_STAYS: Final[Pool] = (
    "All the rest stays as it was. What that means for your code is just what I'd like to hear.",
    "Only what I said is new, and everything else is as before. Where would you begin?",
)
"""To somebody who asks what a follow-up changes."""
FILE_GONE: Final[Pool] = (
    "I still have the last version that I could read. Undo it in your editor, or save a file of that name again.",
    "What you saved last is kept on my side. Write a file of the same name, and we go on from there.",
)
"""To somebody who has deleted their file."""
LAST_PART: Final[Pool] = (
    "This is the last part: say I'm done, or type mochictl stop, and your debrief is written.",
    "Nothing comes after this part. Say I'm done, or type mochictl stop, and you get your debrief.",
)
ONLY_FORWARD: Final[Pool] = (
    "The parts only go forward, but we can talk about anything again, and every save still runs the tests.",
    "There's no way back to a part, but ask what you like, and change your code when you like.",
)
WHERE_WE_ARE: Final[Pool] = ("We're {}, and you have {} left.", "Right now we're {}, with {} to go.")
WHERE_STATEMENT: Final[Pool] = (
    "Type mochictl problems show and the problem's name to read it, or say repeat the problem to hear it again.",
    "mochictl problems show, with the problem's name, prints all of it. Or say repeat the problem, and I read it out.",
)
WHICH_TESTS: Final[Pool] = (
    "The visible tests are the statement's examples and a few like them. Ask what failed, and you hear what went in.",
    "They are the statement's examples and some of their kind: of each that fails you hear what went in and what came back.",
)
WHAT_TO_SAY: Final[Pool] = (
    "Just talk. Some things I do at once: run the tests, give me a hint, say that again, give me a minute, let's move on.",
    "Ask about the problem, or say let me code, run the tests, what failed, give me a hint, or let's move on.",
)
PUT_OTHERWISE: Final[Pool] = ("Let me put it another way.", "In other words.", "Put differently.")
MEANT_SIMPLY: Final[Pool] = (
    "Take the smallest example you can think of: what happens there, and why?",
    "Say it as you would to a friend: what goes on at that point?",
    "Half a thought will do: what comes to mind first?",
)
"""In place of a question that was put twice already."""
ANOTHER_ANGLE: Final[Pool] = (
    "Then let's look at it from another side.",
    "Okay, let me come at it differently.",
    "Sorry about that, let's try another way in.",
    "Thanks for telling me, here's another angle.",
    "Fair enough, let me try something else.",
)
"""To somebody whom a question or a hint did not help."""
WHAT_IS_UNCLEAR: Final[Pool] = (
    "Which word of that is unclear?",
    "I have no plainer words for it: what about it puzzles you?",
    "How did you understand that?",
    "Which part of that should I say more about?",
)
LEAVE_IT: Final[Pool] = ("Then let's leave that one.", "Never mind that one.", "I'll drop that one.")
YOUR_CHOICE: Final[Pool] = (
    "Carry on wherever you like.",
    "Go on with whatever is on your mind.",
    "You choose what comes next.",
)
"""Behind a question that was taken back, where none comes in its place."""
MISTOOK_YOU: Final[Pool] = (
    "Sorry, I took that for something else. Could you put it another way?",
    "My mistake, I misunderstood you. What is it that you'd like to know?",
    "Sorry about that. Could you ask it once more, in other words?",
)
ASKED_ALREADY: Final[Pool] = (
    "You're right, sorry, I had that already.",
    "Sorry, that one was asked before.",
    "You did say that, sorry.",
)
NO_HELP: Final[Pool] = (
    "I'm sorry, I'd like to be of more use. Ask for a hint, ask what failed, or say let's move on.",
    "Sorry that it feels that way. You can have a hint, hear the problem again, or go on to the next part.",
    "That's hard to hear, and I'm sorry. Tell me what's in the way, or just say hint.",
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
    "optimization": (
        "Right now it's about making it better, where you see a way. What it costs comes next.",
        "This part is for improving what works, if you like. After it we talk about what it costs.",
    ),
    "complexity": (
        "This part is about the cost of what you've built, in time and in memory.",
        "Right now I'd like to hear what your solution costs, and why.",
    ),
    "reflection": (
        "This part is for looking back at what you've built. A follow-up question comes after it.",
        "Right now we look back: what went well, and what you would change.",
    ),
    "after": (
        "This last part is for a follow-up question or two about what you've built.",
        "Right now it's about a follow-up question, and nothing comes after it.",
    ),
}
