"""What is said beside the problem: greetings, thanks, and questions about the interview itself.

Rules: short, honest, and back to the problem. Nothing is promised that settings decide.
"""

import re
from collections.abc import Callable, Sequence
from typing import Final
from unicodedata import combining, normalize

from mochid.interview.coach import asides, housekeeping, lines, nudges
from mochid.interview.coach.recall import Recall
from mochid.interview.meaning import traces
from mochid.interview.phases import READING
from mochid.interview.words import aloud, vocabulary
from mochid.interview.words.wording import OPENING, opening, tidied
from mochid.talk import Line

Answer = Callable[[Recall], str]

_GREETS: Final = re.compile(r"\b(?:hi|hey|hello|good (?:morning|afternoon|evening|day)|nice to meet)\b", re.IGNORECASE)
_LEADS_IN: Final = re.compile(r"^(?:(?:okay|ok|oh|so|um|uh|well|yes) )+")
_OPENS_WITH_HELLO: Final = re.compile(r"^(?:hi|hello|hey there|good (?:morning|afternoon|evening|day))\b")
_THANKS: Final = re.compile(r"\b(?:thanks|thank you|cheers|appreciate)\b", re.IGNORECASE)
_UNEASY: Final = re.compile(
    r"\b(?:so long|too long|so slow|too slow|slowly|forever|sorry|apologi\w*|nervous|anxious"
    r"|stressed|scared|embarrassed|shak(?:ing|y)|trembling|first (?:\w+ )?interview"
    r"|sweat(?:ing|y)|racing|pounding|overwhelmed|panicking|bad|terrible|awful|hopeless|useless|stupid|dumb)\b",
    re.IGNORECASE,
)
_TONGUE: Final = re.compile(r"\b(?:english|my accent|native speaker|my language)\b", re.IGNORECASE)
_LEAVES: Final = re.compile(r"\b(?:bye|goodbye|see you)\b", re.IGNORECASE)
_HOW_ARE_YOU: Final = re.compile(
    r"\bhow (?:are|have) you(?: been| doing| today| feeling| this \w+| mochi| then)*(?: \?|$)"
    r"|\bhow (?:is|was|has) (?:it going|life|your \w+)(?: been| so far| going| today)*(?: \?|$)|\bwhat is up(?: \?|$)"
    r"|\b(?:and|how about|what about) (?:you|yourself)(?: \?|$)|\bhow do you do\b|\bare you (?:well|okay|ok|fine|tired|bored)\b"
)
_LAUGHS: Final = re.compile(r"\b(?:ha(?:ha)+\w*|lol|funny)\b", re.IGNORECASE)
_DISTURBED: Final = re.compile(
    r"\b(?:my|our) (?:\w+ )?(?:dogs?|cats?|kids?|bab(?:y|ies)|child(?:ren)?|daughters?|sons?|wife|husband|partner|mother|mom|mum"
    r"|father|dad|room ?mates?|flat ?mates?|neighbou?rs?|phone|doorbell|door|alarm|bell)\b"
    r"|\b(?:the|a) (?:dog|cat|baby|kids|phone|doorbell|door|alarm|postman|plumber|delivery|courier|neighbou?rs?|bell)(?: \w+){0,3}"
    r" (?:rang|ring\w*|open\w*|went|came|bark\w*|drill\w*|call\w*|cry\w*|knock\w*|jump\w*|arriv\w*)\b"
    r"|\b(?:the|a) (?:doorbell|door|phone) (?:rang|opened|rings?)\b"
    r"|\b(?:somebody|someone) (?:\w+ )?(?:at the|rang|ringing|knock\w*|calling|called|came|walked)\b"
    r"|\b(?:barking|drilling|sneez\w+|cough\w*|hiccups|ambulance|construction|lawn ?mower)\b|\b(?:raining|snowing|storm)\b"
    r"|\bmy (?:\w+ )?(?:machine|computer|laptop|pc|mac|editor|ide|vim|emacs|terminal|browser|screen|network|internet"
    r"|connection|wifi) (?:(?:just|has|had|is|was|got|went|suddenly) )*"
    r"(?:crash\w*|fro[zs]en?|hung|died|dead|restart\w*|reboot\w*|down|gone|shut)\b"
    r"|\bsorry (?:about|for) (?:that|the) (?:noise|interruption|delay|sound|background \w+)\b"
)
_BODY: Final = re.compile(
    r"\bi (?:am|feel|felt|was|need|want|have|could (?:use|do with)|would (?:like|love)|must|slept|sleep)(?: to go to)?(?: \w+){0,3}"
    r" (?:hungry|thirsty|tired|exhausted|sleepy|cold|hot|freezing|sick|ill|dizzy|headache|coffee|tea|drink|water|lunch|dinner"
    r"|breakfast|bathroom|toilet|loo|snack|badly|flu)\b"
)
_GIVES_UP: Final = re.compile(
    r"\bi (?:just |will |would |must |have to |want to |am going to )*(?:give|giving) (?:it )?up\b"
)
_FELT: Final = re.compile(
    r"^(?:(?:wow|phew|man|oh|well|that|this|it|what) )*(?:(?:one|problem|question|part|puzzle) )?"
    r"(?:is|was|feels?|felt|seems?|looks?)?"
    r"(?: ?\b(?:a|an|so|quite|very|pretty|really|rather|kind of|such|actually|more|too|the|one)\b)*"
    r" ?(?:hard|tough|tricky|difficult|fun|brutal|interesting|exhausting|challenging|enjoyable|harder|easier|intense|challenge)"
    r"(?: (?:one|problem|question|puzzle|task|part|thing|than i (?:thought|expected)|for me|though|so far|today))*$"
    r"|^i (?:(?:really|did|do|not|quite|have) )*(?:liked?|enjoy(?:ed)?|loved?|hated?) (?:that|this|it)"
    r"(?: one| problem| question| puzzle)?$"
)
_RUSTY: Final = re.compile(
    r"\b(?:have|had|did) not (?:\w+ )?(?:coded?|programm?(?:ed)?|written?|used?|touched?|done?|do|worked? (?:in|with))\b.*"
    r"\b(?:for|in|since) (?:years|months|ages|weeks|an? (?:long )?(?:while|time)|school|university|college)\b"
    r"|\bit (?:is|has) been (?:a while|years|ages|months|a long time)\b|\b(?:rusty|out of practi[cs]e)\b"
    r"|\bi am (?:\w+ )?(?:new to (?:all )?(?:this|python|java|go|golang|javascript|programming|coding)"
    r"|an? (?:\w+ )?(?:beginner|novice|newbie))\b"
)
_TONGUES: Final = re.compile(
    r"\b(?:speak|talk|speaking|talking|say it|do this|answer|continue|switch|understand|know)\b.*\b(?:spanish|french|german"
    r"|italian|portuguese|polish|russian|chinese|mandarin|hindi|turkish|arabic|dutch|japanese|korean|ukrainian|czech|swedish)\b"
)
_FOREIGN: Final = vocabulary.words("""
    el la problema pregunta ayuda puedo hablar hola gracias por favor entiendo como que esta estoy pero para
    una los las espanol tengo quiero
    bonjour merci je ne pas vous est puis parler suis avec pour une les des francais comprends oui peux
    ich kann nicht bitte das ist und der wir danke auf deutsch verstehe mein wie sprechen hallo mit eine
    ciao grazie posso parlare sono non capisco italiano che questo
    eu posso falar obrigado nao entendo portugues voce isso
""")
"""Small words of other tongues that are no English ones, accents taken off."""
_VERDICT: Final = re.compile(
    r"\b(?:is|was|does|am|are|do you think|would you say)\b.*\b(?:right|correct|wrong|good|okay|ok|track|work|fine|make sense)\b",
    re.IGNORECASE,
)
_PROBLEM: Final = re.compile(
    r"\b(?:problem|task|statement|assignment|exercise|from the (?:start|top|beginning))\b", re.IGNORECASE
)
_TESTS: Final = re.compile(r"\b(?:fail\w*|wrong|error|tests?|cases?|expected|pass\w*|happened)\b", re.IGNORECASE)
_MEANT: Final = re.compile(
    r"\bwhat (?:do|does|did) (?:you|that|this|it)(?: \w+)? mean\b|\bmean(?:s|t)? by that\b", re.IGNORECASE
)
_FOUND: Final = re.compile(
    r"\b(?:oh|aha|i see|i know|got it|found it|that's it|that is it)\b.*\bi\b"
    r"|\b(?:i forgot|i missed|i mixed|(?:should|must|has to|have to) (?:be|have been|start|end|go)"
    r"|instead of|off by one|that is why|because i)\b"
    r"|\bthe (?:bug|problem|issue|mistake) is\b"
    r"|^(?:(?:so|ah|hm+|and|but|okay) )*(?:maybe|perhaps|probably|i (?:think|guess|suspect|bet)|must be)\b.*\b(?:it|that|this) is\b"
    r"|^(?:(?:so|ah|hm+|and|but|okay) )*(?:it|that|my code|the loop) (?:\w+ ){1,6}(?:twice|too (?:early|late|soon|often|far))\b",
    re.IGNORECASE,
)
_REALIZES: Final = re.compile(
    r"^(?:(?:oh|ah|okay|ok|wait|hm+|right|and|so) )*"
    r"(?:(?:now )?i (?:see|get it|understand)|aha|got it|of course|that explains it)\b"
    r"(?! (?:what|where|how) you\b| your\b| the (?:question|problem|task)\b| thanks?\b)(?: \S+){3,}$"
)
_HAS_TO: Final = re.compile(
    r"(?<!\bi )(?<!\bwe )(?<!\byou )(?<!\bthey )\b(?:has|have|needs?|ought) to \w"
    r"|(?<!\bi )(?<!\bwe )(?<!\byou )\b(?:must|should) (?:not |also |only )*\w"
    r"|\bi (?:should|must|need to) "
    r"(?!be\b|go\b|leave\b|think|ask|stop|take|say|know|look|find|figure|understand|see\b|try|test|run)\w"
)
"""What the code has to do instead: whoever says so has found something."""
_INPUT: Final = re.compile(
    r"\d|\bexamples?\b|\binput\b|\bsay\b|\b(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|empty)\b",
    re.IGNORECASE,
)
_LOST: Final = re.compile(
    r"\b(?:lost|confus\w+|bewildered|disoriented|can(?:not|'?t| not) follow|don't know where i am|do not know where i am)\b"
    r"|\bmakes no sense\b",
    re.IGNORECASE,
)
_WORKS: Final = re.compile(
    r"^(?:it )?is (?:now )?working(?: now)?$|^(?:yay|hooray|woohoo|finally|hurray)\b"
    r"|^(?:\w+ ){0,4}(?:it|that|this|they|everything|all(?: \w+)?|tests?)(?: \w+)? "
    r"(?:works?|worked|pass(?:es|ed)?|green)(?: now| finally| then| too)?$"
)
_CLAUSES: Final = re.compile(
    r" ?[.,;!:]+ ?| (?:and|so|but|because|since) |^(?:i )?told you(?: so)? | (?:i am )?(?:done|finished)$"
)
"""Between the parts of which one may say that it works, and what is said around it."""
_FILE_GONE: Final = re.compile(
    r"\b(?:deleted|removed|erased|wiped|overwrote|overwritten|emptied|lost|trashed|killed|destroyed)\b(?: \w+){0,2}? "
    r"(?:(?:my|the|this|that|whole|entire|all of|all) )+(?:\w+ )?(?:file|code|solution|work|program)\b"
    r"|\bmy (?:\w+ )?(?:file|code|solution|work) (?:is|has|was|got) (?:\w+ )?(?:gone|deleted|lost|vanished|erased|empty)\b"
)
_SPEED: Final = re.compile(r"\b(?:fast|slow|quick|efficient)\w*\b", re.IGNORECASE)
_EXAMPLE: Final = re.compile(r"\bexamples?\b|\bsample\b", re.IGNORECASE)


_ASIDE: Final = 14
"""Words of an aside; whoever says more tells something."""


def asks_for_verdict(said: str) -> bool:
    """ "Is this right?" """
    return bool(_VERDICT.search(said))


def asks_about_tests(said: str) -> bool:
    """ "Why did it fail?" """
    return bool(_TESTS.search(said))


def asks_what_was_meant(said: str) -> bool:
    """ "What do you mean?" """
    return bool(_MEANT.search(said))


def is_lost(said: str) -> bool:
    """ "I'm lost": not short of an idea, but of where they are."""
    return bool(_LOST.search(said.replace("’", "'")))


def found_something(said: str) -> bool:
    """ "Oh, I return too early." """
    words = tidied(said[:OPENING])
    return "?" not in words and any(rule.search(words) for rule in (_FOUND, _REALIZES, _HAS_TO))


def greets(said: str) -> bool:
    """ "Hello, ..." """
    return bool(_OPENS_WITH_HELLO.search(_LEADS_IN.sub("", tidied(said))))


def says_it_works(plain: str) -> bool:
    """ "Yay, it works"."""
    return any(_WORKS.search(clause) for clause in _CLAUSES.split(plain))


def lost_their_file(said: str) -> bool:
    """ "Oh no, I think I deleted my file." """
    return _FILE_GONE.search(tidied(said[:OPENING])) is not None


def steps_out(said: str) -> bool:
    """ "I need to go to the toilet": to whom the clock is of more use than silence."""
    return _BODY.search(opening(said)) is not None


def gives_up(said: str) -> bool:
    """ "I give up." """
    return _GIVES_UP.search(opening(said)) is not None


def asks_for_our_question(said: str) -> bool:
    """ "What was your question?", which may be a while ago."""
    return re.search(r"\byour (?:last |latest )?question\b", said.lower()) is not None


def gives_an_input(said: str) -> bool:
    """ "For example with two and seven"."""
    return bool(_INPUT.search(said)) or traces.told(said)


def is_about_speed(said: str) -> bool:
    """ "Is that fast enough?" """
    return bool(_SPEED.search(said))


def means_problem(said: str, last: Sequence[Line] = ()) -> bool:
    """Whether a wish to hear something again is about the problem, rather than the interviewer's `last` sentences.

    "Could you repeat the question?" is about the one that they ask, and about the problem when they ask none.
    """
    asked = not last or any("?" in line.text for line in last)
    return bool(_PROBLEM.search(said)) or ("question" in said.lower() and not asked)


def asks_for_example(said: str) -> bool:
    return bool(_EXAMPLE.search(said))


def chat(memory: Recall) -> tuple[str, ...]:
    """A friendly word, and back to the problem."""
    said = memory.turn.said
    if _TONGUE.search(said):
        return (memory.pick(asides.YOUR_ENGLISH),)
    if leaving := goodbye(memory):
        return leaving
    if aside := beside(memory):
        return aside
    if _THANKS.search(said):
        return (memory.pick(asides.THANKED),)
    if _UNEASY.search(said):
        return memory.pick(nudges.AT_EASE), _back(memory)
    if _GREETS.search(said):
        early = memory.turn.phase in ("calibration", "intro", "understanding") and not memory.asked(asides.HELLO)
        return memory.pick(asides.HELLO if early else asides.STILL_HERE), _back(memory)
    return memory.fresh(asides.LAUGHS if _LAUGHS.search(said) else asides.CHAT), _back(memory)


def goodbye(memory: Recall) -> tuple[str, ...]:
    """To somebody who leaves: the command that ends it; nothing to anybody else."""
    said = memory.turn.said
    return (memory.pick(asides.HOW_TO_END),) if _LEAVES.search(said) and not _TONGUE.search(said) else ()


def beside(memory: Recall) -> tuple[str, ...]:
    """To what life brings in, the dog, a hunger, how it felt; nothing where it is about the problem."""
    words = opening(memory.turn.said)
    if personal := in_person(memory):
        return personal
    if len(words.split()) > _ASIDE:
        return ()
    if _BODY.search(words):
        return (memory.pick(asides.LOOK_AFTER_YOURSELF),)
    if _RUSTY.search(words):
        return memory.pick(asides.RUSTY), _back(memory)
    if _DISTURBED.search(tidied(memory.turn.said)):
        return memory.pick(asides.DISTURBED), _back(memory)
    return (memory.pick(asides.HOW_IT_FELT),) if _FELT.search(words) else ()


def in_person(memory: Recall) -> tuple[str, ...]:
    """To "how are you", and to another tongue: such questions are surely none about the problem."""
    if is_foreign(memory.turn.said):
        return (memory.pick(asides.ONLY_ENGLISH),)
    asked = _HOW_ARE_YOU.search(tidied(memory.turn.said))
    return (memory.pick(asides.FINE_THANKS), _back(memory)) if asked else ()


def is_foreign(said: str) -> bool:
    """Whether it is said in another tongue than English, or asks for one."""
    bare = "".join(letter for letter in normalize("NFKD", said[:OPENING].lower()) if not combining(letter))
    words = re.findall(r"[^\W\d_]+", bare)
    spoken = sum(word in _FOREIGN or not word.isascii() for word in words)
    return (
        (spoken > 1 and spoken * 2 > len(words)) or "¿" in said or _TONGUES.search(tidied(said[:OPENING])) is not None
    )


def _back(memory: Recall) -> str:
    """Back to the problem."""
    early = memory.turn.phase in READING
    return memory.fresh(lines.INVITE_QUESTIONS if early else asides.BACK_TO_IT)


def about_interview(memory: Recall) -> tuple[str, ...]:
    """An answer to a question about the interview; where we are in it, when nothing else fits."""
    said = memory.turn.said.lower()
    found = next((answer(memory) for rule, answer in _ABOUT if rule.search(said)), "")
    return (found or housekeeping.what_next(memory),)


def tells_of_interview(said: str) -> bool:
    """Whether there is an answer to a question about the interview, other than where we are in it."""
    return any(rule.search(said.lower()) for rule, _ in _ABOUT)


def _time_left(memory: Recall) -> str:
    return memory.pick(asides.TIME_LEFT, aloud.minutes(memory.turn.remaining))


def _from(pool: lines.Pool) -> Answer:
    return lambda memory: memory.pick(pool)


_ABOUT: Final[tuple[tuple[re.Pattern[str], Answer], ...]] = tuple(
    (re.compile(rule), answer)
    for rule, answer in (
        (r"\bare you\b|\bwho (?:are|is)\b|\byour name\b|\brobot\b|\bhuman\b|\ba person\b", _from(asides.WHO_AM_I)),
        (
            r"\b(?:did|do|have|am) i (?:do|done|doing) (?:\w+ )?(?:well|okay|ok|good|fine|badly|alright|all right)\b"
            r"|\bhow (?:am i|did i|was i|i was|i did|would i|do i (?:compare|rank|do)"
            r"|are we|is (?:it|this))\b|\bdoing (?:well|okay|fine|so far)\b",
            _from(asides.HOW_AM_I),
        ),
        (
            r"\b(?:scored?|graded?|rated|assessed|pass|hired?|better|differently|improve|what did i do)\b",
            _from(asides.HOW_AM_I),
        ),
        (r"\b(?:hear|see|read) me\b", _from(asides.REACHES_ME)),
        (r"\b(?:pause|break)\b", _from(asides.HOW_TO_PAUSE)),
        (r"^(?!.*\btests?\b).*\b(?:time|minutes?|clock|how long|how much longer|deadline)\b", _time_left),
        (r"\btests?\b|\brun\b", _from(asides.HOW_TESTS_RUN)),
        (r"\b(?:end|quit|stop|done|over|leave|finish|abort|exit)\b", _from(asides.HOW_TO_END)),
        (
            r"\b(?:google|internet|online|look\w* (?:it |things )?up|docs?|documentation|manual)\b",
            _from(asides.LOOK_UP),
        ),
        (r"\b(?:librar\w+|import|built ?ins?|language|python)\b", _from(asides.LOOK_UP)),
        (r"\b(?:record\w*|listening|transcript|privacy|private|data)\b", _from(asides.RECORDED)),
        (r"\b(?:editor|vim|emacs|file|save|ide|debugger|print)\b", _from(asides.YOUR_EDITOR)),
    )
)
