"""What the authored coach says to somebody who fishes, and in place of a sentence the gate held back. Data only.

Rules: those of `lines.py`. Neither yes nor no, nothing of the way, never a reproach: each gives the thinking back with a question.
"""

from typing import Final

from mochid.interview.coach.lines import Pool

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
        "I won't strike anything out for you. What speaks for it, and what against?",
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
"""By the family that `suspicion.attempt` names."""

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
