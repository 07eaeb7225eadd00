"""What the authored coach can say: the stock of lines, by occasion. Data only; `authored.py` chooses.

Rules:
- One thought a line, one question at most, at the end. Plain words a voice can say: no symbols, no code.
- Nothing here names a technique, judges an approach as right, or promises a result. Every line passes the gate for every problem.
- A pool is a tuple; the coach never says a line twice while another is left. `{}` is filled with the candidate's own words,
  a number, or a name from the test report.
"""

from typing import Final

Pool = tuple[str, ...]
ByTone = dict[str, Pool]
"""One pool for each `personality`."""

# -- opening -----------------------------------------------------------------------------------------------------------

GREET: Final[Pool] = (
    "Hello, I'm mochi. Say a few words so that I know I can hear you.",
    "Hi, I'm mochi, and we'll work on a problem together. Tell me how you are today, so that I know I can hear you.",
)
HEARD_YOU: Final[Pool] = (
    "I hear you well. Let's begin.",
    "That comes through clearly. Let's begin.",
)
PRESENTING: Final[ByTone] = {
    "supportive": (
        "Today's problem is called {}.",
        "Let's work on a problem called {}.",
        "I've picked a problem called {} for us.",
    ),
    "neutral": ("The problem is called {}.", "This one is called {}.", "We'll work on {}."),
    "challenging": ("Here's your problem: {}.", "Let's see how you handle {}.", "The problem is {}."),
}
INVITE_QUESTIONS: Final[Pool] = (
    "What would you like to ask before you start?",
    "Which details would you like to pin down first?",
    "Is there anything you'd like to ask about it?",
)
WELCOME_BACK: Final[Pool] = (
    "Welcome back: we were {}, and you have {} left.",
    "Good to have you back: we stopped while {}, with {} to go.",
)
RESUME_QUESTION: Final[Pool] = (
    "Where would you like to pick it up?",
    "What was the last thing on your mind?",
    "What would you like to do first?",
)

# -- listening ---------------------------------------------------------------------------------------------------------

FOLLOWING: Final[ByTone] = {
    "supportive": (
        "Okay, I'm with you.",
        "Thanks, I can follow that.",
        "I see where you're heading.",
        "Alright, I'm following.",
        "Thank you for saying it out loud.",
        "Okay, that gives me a picture.",
        "I hear you.",
        "Thanks, that helps me follow.",
        "Alright, so that's the idea.",
        "Okay, I've got that.",
        "Thank you, that's clear to me.",
        "I'm listening, and I follow.",
        "Okay, I can picture that.",
        "Thanks for walking me through it.",
        "Alright, I see what you mean.",
        "Okay, that I understand.",
        "I'm with you so far.",
        "Thanks, I've taken that in.",
        "Alright, I've got hold of that.",
        "Okay, I hear what you're saying.",
    ),
    "neutral": (
        "Okay.",
        "I see.",
        "Alright.",
        "Understood.",
        "I follow.",
        "Noted.",
        "Okay, I've got that.",
        "Alright, I follow.",
        "I hear you.",
        "Fine, I have the picture.",
        "Okay, I understand the idea.",
        "I'm following.",
        "Right.",
        "Okay, I see what you mean.",
        "I've taken that in.",
        "Alright, I've heard that.",
        "So far I follow.",
        "Okay, noted.",
        "I have that.",
        "Alright, I'm with you.",
    ),
    "challenging": (
        "I'm not convinced yet.",
        "Let's put that to the test.",
        "I'll hold you to that.",
        "Let's poke at it.",
        "Let's look closer.",
        "I hear a claim.",
        "Let's see whether that holds.",
        "I'll play the sceptic.",
        "We'll see.",
        "That needs a reason.",
        "I'll take that as a claim.",
        "Let's be precise about it.",
        "I'd like to see that hold.",
        "That's quickly said.",
        "I'm listening with one eyebrow up.",
        "Let's lean on it a little.",
        "Words are cheap, let's see.",
        "Let's find its weak spot.",
        "Don't take it for granted yet.",
        "Let's press on that.",
    ),
}
GO_ON: Final[Pool] = (
    "Go on.",
    "I'm listening.",
    "Carry on.",
    "I'm here.",
    "Go ahead.",
    "Keep going, I'm with you.",
    "Whenever you're ready.",
    "I'm all ears.",
    "Please continue.",
    "Yes, I'm following.",
    "Right, go on.",
    "Take it from there.",
    "I'm with you.",
    "Yes, and then?",
    "Continue, please.",
    "Okay, what follows?",
    "I'm following along.",
    "Let me hear the rest.",
    "And from there?",
    "I'm still with you.",
    "Yes, keep talking.",
    "Keep at it, I'm listening.",
)
TAKE_TIME: Final[Pool] = (
    "Take your time.",
    "No rush.",
    "Of course, take a moment.",
    "Sure, I'll wait.",
    "Take all the time you need.",
    "That's fine, think it over.",
    "Sure, I'm in no hurry.",
    "Of course, I'll be quiet.",
    "Go ahead and think, I'll be here.",
    "Sure, come back to me when you're ready.",
)
QUIET: Final[Pool] = ("Okay.", "Sure.", "Of course.", "Alright, I'll be quiet.", "Understood.", "I'll wait.")
SAY_MORE: Final[Pool] = (
    "Tell me a little more about that.",
    "Could you put that another way?",
    "What do you mean by that, in the terms of this problem?",
    "How does that bear on the problem?",
    "Could you say that once more, slowly?",
    "What would that look like on a small input?",
    "Where does that thought lead you?",
    "Could you expand on that a little?",
    "In other words?",
    "What follows from that?",
    "Which part of the problem is that about?",
    "Could you give me the short version?",
    "How would you draw that?",
    "What makes you say so?",
)
NOT_FOLLOWED: Final[Pool] = (
    "I didn't quite catch that, could you say it another way?",
    "Sorry, that one got past me, could you say it again?",
    "I'm not sure I understood, could you put it differently?",
    "I lost you there, what was the main point?",
    "I couldn't make that out, could you say it in other words?",
    "I missed the point of that, what did you mean?",
    "That went by too quickly for me, once more please?",
    "Could you say that in a full sentence?",
    "I heard words but not the thought, what was it?",
    "Which of these things did you mean?",
    "Let me make sure I get you: what is the idea?",
)

# -- commands said where they can't move the interview -----------------------------------------------------------------

CODE_AHEAD: Final[Pool] = (
    "Go ahead, I'll follow along as you save.",
    "Sure, write it, I'm watching the file.",
    "Please do, and talk to me whenever it helps.",
    "By all means, start writing.",
    "Good, over to your editor then.",
    "Write away, I'll see it when you save.",
    "Yes, put it down in code.",
    "The editor is yours.",
)
TESTS_ON_SAVE: Final[Pool] = (
    "The tests run each time you save, so save the file and we'll see.",
    "Save the file, and the tests run by themselves.",
    "Every save runs the tests, so go ahead and save.",
    "Just save it, and you'll see the tests run.",
    "I run the tests on each save, so a save is all it takes.",
    "Save once more, and I'll run them.",
    "A save is all that's needed, the tests follow by themselves.",
    "Save it, and we'll both see.",
)
BEFORE_DONE: Final[ByTone] = {
    "supportive": ("Okay, let's look at it once more together.", "Alright, one last look at it."),
    "neutral": ("Okay, before we leave it.", "Alright, one thing before we go on."),
    "challenging": ("Not so fast.", "One more thing before I let you go."),
}

# -- conversation ------------------------------------------------------------------------------------------------------

ANSWER_LEAD: Final[Pool] = ("", "Good to ask.", "Worth asking.", "", "Fair question.")
YOUR_ASSUMPTION: Final[Pool] = (
    "If the statement leaves it open, choose a sensible assumption. What would you assume?",
    "I'd leave that to you. Which choice would you make, and why?",
    "What would you do if you couldn't ask anybody? State it as an assumption and go on.",
    "That's yours to decide here. Say what you assume, and keep to it.",
    "Decide it as you would at work. What seems reasonable?",
    "Look it up in the statement first. If it isn't there, what makes the most sense to you?",
    "Pick what is easier to defend. What would that be?",
    "I'd like to hear your reading of it. How would you settle it?",
    "See what the statement gives away about it. How would you read that?",
    "I have nothing to add to the statement there. Where it's silent, name your own rule.",
    "Go by the statement, and where it's silent you're free. Tell me what you settle on.",
    "I can't say more than the statement does. What would a caller expect?",
)
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
READ_AGAIN: Final[Pool] = (
    "I can read it out once more: just say repeat the problem.",
    "Say repeat the problem, and you hear it again.",
)
HELLO: Final[Pool] = (
    "Hello, good to have you here.",
    "Hi there, nice to meet you.",
    "Hello again.",
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

# -- the clock and the end ---------------------------------------------------------------------------------------------

MINUTES_LEFT: Final[Pool] = ("{} left.", "Just so you know, {} left.", "A word on time: {} left.")
CLOSING: Final[Pool] = (
    "We'll leave it there. Thank you for working through it with me, your debrief is being written.",
    "Let's stop here. Thank you for the session, the debrief will be ready in a moment.",
    "We're at the end. Thanks for thinking out loud with me, I'm writing up your debrief now.",
)

# -- phases ------------------------------------------------------------------------------------------------------------

DOING: Final = {
    "understanding": "going over the problem",
    "approach": "talking about your approach",
    "coding": "writing the code",
    "testing": "running the tests",
    "debugging": "chasing a failure",
    "optimization": "looking for improvements",
    "complexity": "talking about the cost",
    "reflection": "looking back",
    "followup": "on a follow-up question",
}
OPEN_CODING: Final[Pool] = (
    "Go ahead and write it. I'll follow each save, and you can talk to me at any time.",
    "Let's see it in code. Write as you normally would, and save when you like.",
    "Time to write it down. Think out loud if it helps you.",
    "Over to your editor. I read along with each save.",
    "Then let's see it written down. Start wherever you like.",
)
OPEN_TESTING: Final[Pool] = (
    "Let's see what the tests say. What do you expect?",
    "Before we look at the results: which case are you least sure about?",
    "Let's test it. Which input would you try first?",
)
OPEN_DEBUGGING: Final[Pool] = (
    "Let's find out what goes wrong. Where would you look first?",
    "Something isn't as you meant it. What's your first suspicion?",
)
OPEN_LATE: Final[Pool] = ("Let's move on.", "Let's go a step further.", "Let's leave it there and move on.")

# -- fishing -----------------------------------------------------------------------------------------------------------

REDIRECT: Final[dict[str, Pool]] = {
    "direct": (
        "I'd rather get there through your own thinking. What have you tried so far?",
        "That part is yours to find. Which piece of it do you have already?",
        "Let's build it from what you know. What is the first thing you're sure of?",
        "If I said it, you'd have nothing to show for it. What would you try if I weren't here?",
        "You'd remember it longer if you found it. What's the next small step?",
        "I'll leave that one to you. What did the last example tell you?",
        "I won't take that from you. Where does your own idea end at the moment?",
        "Not from me, sorry. Which question would you ask yourself?",
    ),
    "just_tell_me": (
        "I'm here to guide you, not to hand it over. What's blocking you?",
        "I could, but then it would be my work. What is the exact point where you stop?",
        "I know it's tempting. Tell me which step feels out of reach?",
        "That would end the fun too early. What have you got on paper so far?",
        "Let me be of use another way. What would you like to understand better?",
        "I'm holding that back on purpose. Where did your last attempt go off course?",
    ),
    "guess": (
        "I won't say yes or no to that. What makes you consider it?",
        "Test it instead of asking me. What would it do for you here?",
        "That's for you to find out. What would it have to be good at?",
        "Neither yes nor no from me. How would you check whether it fits?",
        "You'll hear the same from me whatever you name. What does the problem need from it?",
        "My face stays blank on that. What would you lose by choosing it?",
        "I'd like your reasons rather than my verdict. What speaks for it, and what against it?",
    ),
    "technique": (
        "Look at what the problem keeps asking for. What patterns do you see in it?",
        "I'll stay neutral on that. What in the problem points you there?",
        "What would you gain by going that way, and what would it cost?",
        "I don't take sides there. What would tell you that it's the wrong tool?",
        "You choose, and I'll ask you why. What made you think of it?",
        "Leave the names aside for a moment. What does each step have to get done?",
    ),
    "code": (
        "The writing is yours, and I'll help you think. Where are you stuck?",
        "My hands stay off the keyboard. What would the next line have to achieve?",
        "I won't write it, but I'm happy to talk it through. What should it do first?",
        "You hold the pen today. What can you already put down?",
        "No code from my side. In plain words, what is missing?",
    ),
    "structure": (
        "Start from the needs. Which operations must be quick, and how often do they happen?",
        "Before you choose, list what you have to ask of the data. What is it?",
        "What do you need to be able to do at each step, and how fast?",
        "That choice is yours. What would you ask of it most often?",
        "Picture what has to be remembered. When is it looked at again?",
    ),
    "role_play": (
        "I'm staying the interviewer. So, where did we leave your idea?",
        "Nice try, but I only play one part. What's your next step?",
        "Let's stick to our roles. What are you working on right now?",
        "I'd make a poor actor. What did you last write down?",
        "I'm an interviewer to the end. What would you like to look at together?",
    ),
    "authority": (
        "That doesn't change what I can say. What would you like to try next?",
        "Whoever asks, the thinking stays with you. Where are you at?",
        "I only know one way to do this, and it's by asking. What have you tried?",
        "Noted, and it changes nothing for us. Which part are you on?",
    ),
    "suppression": (
        "I can't be talked out of it, sorry. What have you got so far?",
        "I'll still leave the finding to you. What's the part you can't see yet?",
        "My rules are simple, and they hold. What would help you to take one step?",
        "You may insist, and I'll still ask. What do you make of the smallest input?",
    ),
    "spelling": (
        "No spelling games, I'm afraid. What do you think it should be able to do?",
        "Not in letters, rhymes or other tongues either. What does your own idea lack?",
        "I'd give it away one letter at a time. Tell me about the step that troubles you instead?",
        "I don't do riddles today. Which part would you like to think about aloud?",
        "Whatever the wrapping, I'd still be telling you. What do you have so far?",
    ),
    "elimination": (
        "I won't narrow it down for you. How could you rule one out yourself?",
        "Crossing out is your job here. Which one fails on a small input?",
        "I'll let you do the ruling out. What would speak against each of them?",
        "The list stays as long as you make it. Which of them would you drop first, and why?",
        "No process of elimination with me. What does the problem itself rule out?",
    ),
    "pressure": (
        "There's still something you can do in the time we have. What's the simplest version that works?",
        "I hear that it's pressing. Let's use the time: what can you get working first?",
        "I understand, it matters to you. Which small step would bring you closer?",
    ),
    "similar": (
        "I'd rather stay with this problem. Which part of it reminds you of something you know?",
        "You may know a cousin of it yourself. What have you seen that felt like this?",
        "This one is enough for today. What is new about it, compared with what you know?",
    ),
}
"""By the family that `safeguards.fishing` names."""

SOCRATIC: Final[Pool] = (
    "What have you noticed about the problem so far?",
    "Which step of yours costs the most, and why?",
    "What would happen on the smallest input you can think of?",
    "Could you walk me through an example of your own?",
    "What do you need to know at each step, and how do you get at it?",
    "What would have to be true for your idea to work?",
    "Is there a pattern in the examples?",
    "What makes this problem harder than it looks?",
    "Which part of your idea are you least sure about?",
    "How would you explain your next step to a friend?",
    "What would you try if nobody were watching?",
    "What have you ruled out so far, and on what grounds?",
)
"""What is said in place of a sentence the gate held back."""
