"""What the authored coach says to doubt, to trouble and into a silence: the stock by occasion. Data only; others choose.

Rules: those of `lines.py`. It helps to take the next step, and never names it.
"""

from typing import Final

from mochid.interview.coach.lines import ByTone, Pool

DOUBT: Final[Pool] = (
    "What makes you doubt it?",
    "Which input would show whether it holds?",
    "Which step do you trust least?",
    "Let's find out together: which small input would tell you more?",
    "What would have to be true for it to fail?",
    "What did you see that changed your mind?",
    "How could you check that by hand?",
    "What would settle it for you?",
    "Which of the examples could you try it on?",
    "What exactly would you have to see to believe it?",
    "Where would it break first?",
    "Which assumption is the shakiest?",
    "What does your example say about it?",
    "What would convince you either way?",
    "Which line would you point at if it failed?",
    "What's the cheapest check you can think of?",
    "If it's wrong, for which kind of input?",
    "What part of it have you not looked at yet?",
    "How would a colleague try to disprove it?",
    "What do you know for certain, and what do you hope?",
)
READ_IT_SO: Final[Pool] = (
    "Hold it against the example in the statement: does your reading give the same result?",
    "What in the statement could be read in another way?",
    "Which part of it are you unsure about?",
    "What would the statement's own example give, if you read it like that?",
)
"""To somebody who has put the problem in their own words, or doubts that they understood it."""
FOUND_IT: Final[Pool] = (
    "What will you change?",
    "How would you mend that?",
    "Where in your code is that?",
    "What should happen there instead?",
    "Which test would show that it's gone?",
    "What else does that line take part in?",
)
"""To somebody who sees what goes wrong. Whether they are right is for the tests to say."""
TRY_IT: Final[Pool] = (
    "Change it, and let the tests tell.",
    "Try it, and we'll see what the tests make of it.",
    "Then put it in, and save.",
    "Go ahead, the next run will show.",
    "Then save it so, and we'll see.",
    "Save it like that, and the tests have their say.",
    "Put it in and save, and we'll both know more.",
)
DIG: Final[Pool] = (
    "Which part of your code could stay as it is?",
    "What would that cost?",
    "Where would it get difficult?",
    "How would you test that?",
    "What would you have to give up for it?",
    "What would be the first change you'd make?",
    "How would you know that it's worth it?",
)
"""About an answer to a follow-up, before the next one."""
SAY_AGAIN: Final[Pool] = (
    "Let me put it once more, and try it on a tiny input.",
    "It's a question about your own idea, so any answer will do.",
    "Think of the smallest example while I say it again.",
)
NO_VERDICT: Final[Pool] = (
    "I'd like you to be the judge of that.",
    "I won't score it as we go.",
    "Let's test it rather than take my word for it.",
    "You can find that out without me.",
)
COMFORT: Final[ByTone] = {
    "supportive": (
        "That's alright, everybody gets stuck.",
        "No problem, let's make it smaller.",
        "That's a normal place to be.",
        "Being stuck is part of it.",
        "Let's take one small step.",
        "Don't worry, we have time to think.",
    ),
    "neutral": (
        "Let's take one small step.",
        "Okay, let's make it smaller.",
        "Let's start from what is known.",
        "Fine, one thing at a time.",
        "Let's look at one piece of it.",
    ),
    "challenging": (
        "Stay with it a little longer.",
        "You know more than you think.",
        "Let's not give up that quickly.",
        "Okay, fight your way back in.",
        "Start somewhere, anywhere.",
    ),
}
STUCK_PLANNING: Final[Pool] = (
    "How would you solve it by hand, with a very small input in front of you?",
    "What would you do if there were only two or three items?",
    "What do you know for sure about the result?",
    "Which part of the problem is clear to you, and where does it get foggy?",
    "What would the slowest way that surely works look like?",
    "What have you tried, and what got in the way?",
    "What would you need to know to make the first step?",
    "If a friend asked you for help with this, what would you ask them first?",
    "What changes when the input gets one item longer?",
    "Which information in the statement have you not used yet?",
    "What does the answer look like for the smallest input?",
    "What would be a bad way that still works?",
)
LOST: Final[Pool] = (
    "Which part is still clear to you, and where does it get foggy?",
    "What was the last thing you were sure of?",
    "At which point did you lose it?",
    "Where do you stand, in one sentence?",
)
"""To somebody who is lost, rather than short of ideas."""
STUCK_CODING: Final[Pool] = (
    "Which line would you write if you only had to handle the simplest input?",
    "What should be true just before the part you're stuck on?",
    "What does the part you have do already, and what is missing?",
    "Can you say the next step in plain words before you write it?",
    "What is the smallest piece you could write and run now?",
    "What would the function look like if it were already written?",
    "Which value do you need first?",
    "What can you write that you're sure of?",
    "What is the first thing the code has to find out?",
)
STUCK_DEBUGGING: Final[Pool] = (
    "What did you expect to see for that input, and what did you see?",
    "What is the smallest input that still goes wrong?",
    "Which part have you already ruled out?",
    "What could you print to learn more?",
    "Follow the failing input by hand: what happens first?",
    "At which point did you last know that things were right?",
    "What is the value you would bet on, and how could you check it?",
    "If you could change one line and run it again, which one would teach you the most?",
    "Which line can't be the culprit, and why?",
)
HINTS_EXIST: Final[Pool] = (
    "You can ask me for a hint at any time.",
    "If you'd like a pointer, just ask for a hint.",
    "Say hint if you'd like something to think about.",
    "There is help when you want it: ask for a hint.",
    "A hint is yours for the asking.",
)
NUDGE_1: Final[Pool] = (
    "What are you thinking about right now?",
    "Where are you at the moment?",
    "Could you share what's going through your mind?",
    "What are you weighing up?",
    "What's the question you're asking yourself?",
    "Which part are you working on?",
    "What's on your mind?",
    "Which thought are you following just now?",
    "What are you looking at?",
    "Where has your thinking got to?",
    "What would you like to find out next?",
    "What's holding you up, if anything?",
    "What did you just decide?",
    "Tell me where you are, in half a sentence.",
    "What are you comparing with what?",
    "Which step is next, as you see it?",
)
NUDGE_2: Final[Pool] = (
    "Still thinking is fine: a half-formed thought is welcome too.",
    "If it helps, say what you'd do with a tiny input.",
    "I'm happy to listen to an unfinished idea.",
    "It may help to say out loud what you've ruled out.",
    "You don't need the whole answer, one step is enough.",
    "Even a wrong idea would give us something to look at.",
    "You could begin with what you know for sure.",
    "Feel free to think in small pieces, out loud.",
    "A drawing on paper counts as work, too: what would be on it?",
    "Say the first thing that comes to mind, we can throw it away again.",
    "It can help to explain the problem once more to yourself.",
)
NUDGE_3: Final[Pool] = (
    "Take your time, I'm here when you want to talk.",
    "There is no pressure, I'm still here.",
    "I'll stay quiet, just speak when you like.",
    "Whenever you're ready, I'm listening.",
    "I'm here, and hints are there if you want one.",
    "Still here, and in no hurry.",
    "I won't disturb you. Speak up when you like.",
    "Go on at your own pace.",
    "You have the floor whenever you want it.",
    "I'm around, call on me when you need me.",
    "Quiet is fine with me.",
    "I'll wait until I hear from you.",
    "Work in peace, I'm listening all the same.",
)
STUCK_LONG: Final[Pool] = (
    "You've given this a good deal of time. Would you rather solve a smaller version of it, or move on to the next part?",
    "We've been at this for a while. Shall we try it with a much simpler input first, or go on?",
    "Let's make it easier on ourselves. Would you like to solve it for the simplest inputs only, or leave it and move on?",
)
SMALLER_FIRST: Final[Pool] = (
    "If this feels like a lot, we can shrink it. Would you like to take only the simplest inputs first?",
    "We can make it easier on ourselves. Shall we solve it for the plainest inputs first?",
    "One way in is to solve less of it. What would you leave out to begin with?",
)
"""The same offer, while it is early."""
TAKE_SMALLER: Final[Pool] = (
    "Good. Take an input so small that you see the answer at a glance: how do you see it?",
    "Let's do that. Which input is the plainest you can think of, and what would you do with it?",
    "Fine, the plain case only. What would you do first, by hand?",
    "Then forget everything special for now. How would you do it for the smallest input that isn't trivial?",
)
"""To somebody who takes it."""
AS_BEFORE: Final[Pool] = (
    "Fine, go on as you were.",
    "Alright, then it stays as it is.",
    "As you like. It's yours.",
)
"""To somebody who does not."""
NEW_ANGLE: Final[Pool] = (
    "We keep coming back to the same idea. What would a quite different way of looking at it be?",
    "That road has been tried a few times now. What happens if you start from the result instead?",
    "It's the same approach again. Which of its assumptions could you drop?",
    "Let's step away from that one. What would you do if it were not allowed?",
    "We're going in a circle. What does a tiny example suggest if you forget that idea for a moment?",
)
SAME_FAILURE: Final[Pool] = (
    "The same thing has gone wrong a few times now. Which part have you not suspected yet?",
    "We keep seeing the same failure. What could you print to see what really happens?",
    "Several changes, and the same result. How do you know that the part you change is reached at all?",
    "It fails just as it did before. What would you check if you took nothing for granted?",
    "That failure is a stubborn one. What is the smallest input that shows it?",
)
STEPS: Final[Pool] = (
    "Let's cut it into pieces. What is the very first thing that has to happen?",
    "One step at a time: what do you have to know before anything else?",
    "Leave the whole aside. Which part of it could you do on its own?",
    "What comes in, what goes out, and what is the first change on the way?",
)
SIMPLER: Final[Pool] = (
    "For now, suppose the input is small and ordinary. What would you do?",
    "Forget the special cases for a moment. How would the plain case go?",
    "Let's take the speed away from it. What is the slowest way that gives the right result?",
)
PSEUDOCODE: Final[Pool] = (
    "You may write it in plain words first, as comments. What would the first one say?",
    "Half sentences will do before real code. How would you note the steps down?",
    "Try it as a list of steps in your own words. What is on the first line?",
)
HOW_SURE: Final[Pool] = (
    "What makes you so sure?",
    "You sound certain: which input would you use to convince me?",
    "How would you show that to somebody who doubts it?",
)
POINTING: Final[Pool] = (
    "Line {} is where I'd look.",
    "I'd start with line {}.",
    "My eye stops at line {}.",
)
HINT_LEAD: Final[Pool] = (
    "Here's something to think about.",
    "Let me ask you this.",
    "Consider this question.",
    "A thought to chew on.",
    "Try this angle.",
    "Think about this for a moment.",
    "Let's look at it from here.",
)
HINT_LEAD_AGAIN: Final[Pool] = (
    "Another question for you.",
    "One more thing to consider.",
)
COUNT_STEPS: Final[Pool] = (
    "Pick the line that runs most often: how often does it run for ten items, and how often for twenty?",
    "Go through your code line by line: which of them takes longer when the input grows?",
    "If the input were twice as long, how many more steps would it take?",
    "Draw a small table, ten items, a hundred, a thousand: how many steps would you write beside each?",
)
"""A hint where the running time is the matter."""
COUNT_IT: Final[Pool] = (
    *COUNT_STEPS,
    "What does your code keep besides the input, and when does that grow?",
)
"""A hint where the cost is talked of."""
LOOK_BACK: Final[Pool] = (
    "Think of the moment that took you longest: what got you out of it?",
    "Compare your first version with the last: what changed, and what made you change it?",
    "Which of the tests taught you something?",
    "What would you tell yourself if you began again?",
)
"""A hint where it is about what was learned."""
BEGIN_WITH: Final[Pool] = (
    "Begin with what stays: which part of your code would you not have to touch?",
    "Take the smallest example of the new situation: what would your code make of it as it is?",
    "Which line would be the first that no longer does what it should?",
    "What would you have to know that your code doesn't keep now?",
)
"""A hint on a follow-up."""
WHAT_OPENS_A_HINT: Final[Pool] = (
    "It's fine to ask. First something from you, though: a save, a run of the tests, or an idea that you tell me.",
    "Let's give it a little longer. Save a change, run the tests or tell me an idea, and then ask me again.",
    "Have a go first, it needn't be right: a saved change, a run of the tests or an idea told to me all count.",
    "I'd like to see you try something first. A save, a run of the tests or half an idea is enough, then ask again.",
)
"""The first time that one is refused: who doesn't know what opens it can only ask again. The same whether one is left or not."""
NO_HINT: Final[Pool] = (
    "Give what you have a real try first. Then tell me what came of it.",
    "Stay with the last question a little longer. What have you tried since?",
    "Try something, even if it's wrong, and show me what happens.",
    "Let's see what you can do with what you have. What's the next thing you could try?",
    "Work with it a bit more. I'd like to hear one idea from you first.",
    "I'd like to see an attempt before I say more. What could you test right now?",
    "Keep at it a little. Save a change, run the tests or tell me an idea, and then ask again.",
    "There's more in the last question than you've used. What did it make you think of?",
    "I'd rather see a first attempt. What would it look like?",
    "Not yet: first try something, be it a save, a run of the tests or an idea that you tell me.",
    "Hold on to that thought and test it. What would prove it wrong?",
    "Before anything new from me, something new from you. What will it be?",
    "Take the smallest input and follow it. What do you see?",
    "I'll say more once you've moved: saved a change, run the tests, or told me an idea.",
    "Let's give the last thought some time. What does it rule out?",
)
AT_EASE: Final[Pool] = (
    "Most people feel like that in an interview, so take your time.",
    "That's alright, take a breath, and we go one small step at a time.",
    "Thank you for saying so, there's no hurry here.",
)
FILE_TROUBLE: Final[Pool] = (
    "I keep the last version I could read, so nothing is lost.",
    "We can go on talking meanwhile.",
    "Nothing is lost, I still have the version before.",
)
