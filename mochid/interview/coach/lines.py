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
SPEAK_UP: Final[Pool] = (
    "I haven't heard you yet. Could you say a few words?",
    "Still quiet on my side. Is your microphone on?",
    "Nothing has reached me so far. Say hello when you're ready.",
)
CANT_HEAR_YOU: Final[Pool] = (
    "Your microphone is gone, so I can't hear you. The keyboard still works: type to me with mochictl say.",
    "I can't hear you any more, because the microphone stopped. You can type to me with mochictl say until it's back.",
    "The microphone is gone again. Until it's back, type to me with mochictl say.",
)
HEAR_YOU_AGAIN: Final[Pool] = (
    "The microphone is back, and I can hear you again.",
    "I can hear you again.",
    "There you are: the microphone works again.",
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
        "Okay, that gives me a picture.",
        "I hear you.",
        "Thanks, that helps me follow.",
        "Okay, I've got that.",
        "Thank you, that's clear to me.",
        "Okay, I can picture that.",
        "Thanks for walking me through it.",
        "Alright, I see what you mean.",
        "Okay, that I understand.",
        "I'm with you so far.",
        "Okay, I hear what you're saying.",
        "Okay, I have that in mind.",
        "I can follow your thread.",
        "Alright, I know what you're after.",
        "I'm keeping up with you.",
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
        "Okay, I have it.",
        "Alright, noted.",
        "I've made a note.",
        "So that's the idea.",
        "I know what you mean.",
        "Okay, heard.",
        "I'm keeping track.",
        "I can follow.",
        "Okay, so that's how you see it.",
        "That's understood.",
        "I've got that down.",
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
        "Let's lean on it a little.",
        "Words are cheap, let's see.",
        "Let's find its weak spot.",
        "Don't take it for granted yet.",
        "Let's press on that.",
        "I'd want to see that first.",
        "Say it as if I doubted it.",
        "Let's not skip over that.",
        "I'll come back to that one.",
        "That's a statement, I'd like grounds.",
        "Let's see what carries it.",
        "I'm still on the fence.",
        "Let's turn it over once.",
        "I won't take that as read.",
        "Let's check where it bends.",
        "I'd argue with that for a moment.",
        "Let's hold it up to the light.",
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
    "I'm still following.",
    "Do go on.",
    "Take it from there.",
    "I'm with you.",
    "And then?",
    "Continue, please.",
    "Okay, what follows?",
    "I'm following along.",
    "Let me hear the rest.",
    "And from there?",
    "I'm still with you.",
    "Keep talking.",
    "Keep at it, I'm listening.",
    "I'm listening, take it further.",
    "Let it run, I'm with you.",
    "Tell me as you go.",
    "I have my ears open.",
    "Say on.",
    "Don't stop for me.",
    "Please say on.",
    "Keep the thought going.",
    "I'm right here, carry on.",
    "Go on from there.",
    "Let's hear it.",
    "And what comes after that?",
    "Still listening.",
    "I'm keeping up.",
    "Just go on, I'll speak up if I'm lost.",
    "Keep thinking out loud.",
    "Mhm, continue.",
    "Talk me along.",
    "You have my attention.",
    "What comes next in your mind?",
    "Go right ahead.",
    "I'd like to hear where that goes.",
    "Follow the thought to its end.",
    "Nothing from me, please go on.",
)
WRITING: Final[Pool] = (
    "I'm reading along.",
    "Okay, I'll see it in the file.",
    "Fine, keep writing.",
    "I hear you, and I'm watching the file.",
    "Good to know, I'll leave you to it.",
    "Okay, I won't get in your way.",
    "I'm here if you want to think aloud.",
    "Okay, put it down as it comes.",
    "I'll keep quiet while you type.",
    "Okay, I'm curious to see it written.",
    "Carry on writing, I'm listening.",
    "I've heard it, go on with the code.",
    "Okay, back to you and the editor.",
    "I'm with you, type on.",
)
"""To somebody who talks while they write."""
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
    "Think it through, I'm here.",
    "By all means, think.",
    "There's time for that.",
    "Quiet is fine with me.",
    "Go ahead, I'm not going anywhere.",
    "Sure, let it settle.",
    "Have a think, I'll wait.",
    "Of course, as long as you need.",
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
    "What would you tell somebody who just came in?",
    "Which word in that matters most?",
    "How would you say that with an example?",
    "What's the one thing you'd like me to take from that?",
    "What led you there?",
    "Where would that show in your code?",
    "What would change if it were not so?",
    "Can you make that concrete for me?",
    "What are you taking for granted there?",
    "How sure are you about that part?",
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
    "Half of that reached me, what was the rest?",
    "I'd like to get that right, could you say it again?",
    "That was a bit short for me, what do you mean by it?",
)

# -- commands said where they can't move the interview -----------------------------------------------------------------

CODE_AHEAD: Final[Pool] = (
    "Go ahead, I'll follow along as you save.",
    "Sure, write it, I'm watching the file.",
    "Please do, and talk to me whenever it helps.",
    "By all means, start writing.",
    "Good, over to your editor then.",
    "Write away, I'll see it when you save.",
    "Put it down in code.",
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
    "Take the reading you'd find in a sensible caller's mind. Which one is it?",
    "If the text doesn't say, it's your call. Which way makes your job clearer?",
    "Neither is wrong if you say so. Which do you prefer, and why?",
    "Tell me both readings, and then the one you'd build for. What are they?",
    "You may settle that yourself. What would surprise a user least?",
    "The statement is all there is to it. Where would you look in it?",
)
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
OPEN_CODING_AFTER_A_SAVE: Final[Pool] = (
    "You're in the editor already. I follow each save, and you can talk to me at any time.",
    "I've seen your save. Go on as you like, and think out loud if it helps you.",
    "You have begun to write, so I'll read along with each save.",
)
"""To somebody whose code is there already, and has run."""
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
OPEN_ON_ANSWER: Final[Pool] = (
    "Thank you, I've noted that.",
    "Okay, I have that for the debrief.",
    "Thanks for laying that out.",
)
"""The same, where their answer is what moved the interview on: whoever has just explained something is not cut off."""
