"""Questions that are not about the problem's rules: the language, the clock, the talk, their progress, their tests.

Rules: phrases over `wording.opening`, as in `inquiries`; the words of somebody whose English is poor as well. No statement settles
these, so nobody is told to read it again or to decide for themselves.
"""

import re
from typing import Final

BRIEF: Final = 12
"""Words of somebody who is only glad."""
_OTHER_TONGUE: Final = (
    r"(?:java ?script|js|type ?script|java|golang|(?<!a )(?<!the )node|(?<=in )go|(?<=does )go|(?<=with )go)"
)
_VERB: Final = (
    r"(?! (?:back\w*|through|on|over|to|past|up|down|left|right|first|out|in|from|wrong|twice|beyond|below|into)\b)"
)
_TONGUE: Final = re.compile(rf"\b(?:python|py|{_OTHER_TONGUE}{_VERB})\b")
_OTHER: Final = re.compile(
    rf"\b{_OTHER_TONGUE}{_VERB}\b"
    r"|\b(?:const|var|nan|undefined|hash ?map|array ?list|goroutine|println|console|typeof|foreach|make\(|tree ?map)\b"
)
_WORDS_OF_CODE: Final = re.compile(
    r"\b(?:const|keyword|semicolon"
    r"|default sort|sort function|compare function|comparator|built ?ins?|insertion order"
    r"|iteration order|enumerate|pointer syntax|type cast|cast)\b"
    r"|\b(?:map|dict\w*|object|set|hash ?map)s? (?:\w+ )?(?:keep|preserve|remember|maintain|guarantee|hold)(?:s|ing)?"
    r" (?:\w+ )*order\b|\border of insert\w*\b"
)
_KEYWORD: Final = re.compile(
    r"^what (?:is|are|does|do) (?:(?:the|an?|keyword|word) )*'?(?:self|def|static|void|final|const|let|var|import|lambda|yield"
    r"|super|init|none|null|nil|undefined|func|public|private|package|struct|make|async|elif|pass|type ?hints?|annotations?)'?"
    r"(?: (?:mean|do|for|here|there|again))*(?: \?)?$"
)
_HOW: Final = re.compile(
    r"^(?:and |but |so |sorry )*(?:how|what (?:mean|means|does|do|is|are)|does|is there|has|have|in|why)\b|\bdefault sort\b"
)
_PERMISSION: Final = re.compile(
    r"\b(?:may|allowed|okay|ok|can|could|should|must|shall) (?:i|we|to) (?:use|call|import|write)\b"
)
_OWN_CODE: Final = re.compile(
    r"\b(?:undefined|nan|type error|variable|loop|counter|my|mine|line|plus one|minus one off|overflow\w*)\b"
    r"|\b(?:costs?|complexity|runtime) (?:is|are|of|will be)\b"
    r"|\b(?:it|this|that) (?:is|takes|costs|runs in) (?:n|o|log n|linear|quadratic|constant)\b"
)

_THERE: Final = re.compile(
    r"^(?:are|were) you (?:(?:back|still|here|there|awake|alive|listening|gone|away|with|me|again|now|asleep|online|working) ?)+"
    r"(?: \?)?$"
)
_CALLS: Final = re.compile(
    r"^(?:(?:hello|hey|hi|mochi|so) )*(?:is )?(?:anyone|anybody|someone|somebody) (?:still )?"
    r"(?:there|here|home|listening|awake)(?: \?)?$"
    r"|^(?:hello|hey|hi) (?:\? )?(?:hello|hey|hi|mochi)(?: \?)?$|^mochi(?: \?)?$"
    r"|^(?:hello|hey|hi|mochi) (?:are|were) you (?:still )?there(?: \?)?$"
)
_SKIPS_TALK: Final = re.compile(
    r"\b(?:skip|cut|drop|spare me|leave out|without)(?: (?:all|with|the|this|that|your|so much|any|of))*"
    r" (?:talk\w*|questions?|chat\w*|discussions?|small ?talk|explaining|theory|interview part|speech)(?: part)?\b"
)
_PROGRESS: Final = re.compile(
    r"^am i (?:(?:at least|even|now|still|any|a bit|already|very|way|so) )*(?:close\w*|near\w*|far\w*|warm\w*|cold\w*|almost"
    r"|getting)(?: (?:there|closer|warmer|off|away|it|to it|to the \w+|now|yet|somewhere|anywhere|enough))*(?: \?)?$"
    r"|^(?:is|was) (?:it|this|that) (?:at least |even )?(?:close|near|far off|almost it)(?: \w+)?(?: \?)?$"
)
_IMPROVE: Final = re.compile(
    r"\b(?:anything|something|what|things?|where) (?:\w+ ){0,3}(?:i|me)(?: \w+)? (?:to )?(?:(?:can|could|should|must) )?"
    r"(?:improve|work on|do better|get better at|practi[cs]e|learn)\b"
    r"|\bwhat (?:was|is) (?:my )?(?:weak\w*|worst|bad|missing in me)\b"
)
_COLOUR: Final = re.compile(
    r"\b(?:should|must|shall|is it (?:ok\w*|fine|normal|good|right))\b.*\b(?:red|green|failing)\b"
)
_NAME_OF_IT: Final = re.compile(
    r"\b(?:what|which) (?:function |class |method )?names?\b(?! (?:does|did|of the (?:book|test)))"
    r"|\bhow (?:should|shall|must|do|can) (?:i|we|it) (?:call|name|be called|be named)\b"
    r"(?: it| this| that| the (?:function|class|method)| my \w+)"
    r"|\bwhat (?:should|shall|must|do) (?:i|we) (?:call|name) (?:it|this|that|the (?:function|class|method))\b"
    r"|\bwhat (?:is|should|must) (?:the|my) (?:function|class|method) (?:be )?(?:called|named|name)\b"
)
_WANTS_A_YES: Final = re.compile(r"\b(?:yes|no|right|correct|true|ok|okay|or not|isn't it|is it not|or|or no) \?$")
_HAPPY: Final = re.compile(
    r"^(?:(?:now|ok|okay|yes|finally|ah|oh|so|and) )*(?:is|are|it is|they are|everything is|all is|all are)(?: \w+)? "
    r"(?:green|working|passing)\b|\bi am (?:so |very |really )?(?:happy|glad|relieved|pleased)\b(?! to\b)"
)
_PART: Final = (
    r"(?:(?:(?:the|this|that|an?|one|each|every|your|all|whole|next) )*(?:\w+ )?(?:interview|session|talk|conversation"
    r"|part|phase|stage|round|exercise|coding|planning|discussion|whole thing)|this|it|that|all this|all of this|everything)"
)
_ABOUT_HOW: Final = r"^(?:(?:roughly|about|approximately|exactly|sorry|and|so|then) )*how"
_CLOCK: Final = re.compile(
    rf"{_ABOUT_HOW} (?:long|much (?:more )?time|much longer) (?:is|are|will|does|do|would|should|could|can|may|might|did) {_PART}"
    r"(?: (?:usually|normally|typically|still|going to|supposed to|meant to|have to|allowed to|roughly|about|then))*"
    r" (?:take|takes|last|lasts|go on|continue|go)\b"
    rf"|{_ABOUT_HOW} (?:long|much (?:more )?time|much longer)"
    r" (?:do|did|have|should|can|may|could|will|am|are|must|shall) (?:i|we)\b"
    r".*\b(?:have|got|get|given|left|take|spend|think|need|talk|talking|been|allowed|work|prepare|plan|wait)\b"
    rf"|{_ABOUT_HOW} long (?:is|are|will|was) (?:(?:the|this|that|an?|one|each|every|your|whole) )+(?:\w+ )?"
    r"(?:interview|session|part|phase|stage|round|thing)\b"
    rf"|{_ABOUT_HOW} (?:long|much time|much longer)(?: is| are)? (?:left|remain\w*|until|till|before|to go|there)\b"
    rf"|{_ABOUT_HOW} much longer(?: now| then)?(?: \?)?$"
    rf"|{_ABOUT_HOW} many (?:more )?(?:minutes|hours)\b"
)
_MEASURING: Final = re.compile(
    r"\bhow (?:exactly )?(?:do|did|have|would|are) (?:you|mochi) (?:\w+ )?(?:count|measur|tim|calculat|determin|comput)\w*"
    r"(?: (?:it|that|this|those|things|(?:the |all )?(?:steps?|work|time|costs?|growth|complexity)))?"
    r"(?: then| exactly| there)?(?: \?)?$"
    r"|\bhow (?:do|did) you (?:know|get|come to|find)(?: out)?(?: (?:that|this|it))?(?: growth| number)?(?: \?)?$"
    r"|\b(?:measured|counted|timed) (?:how|with what|on what|where|against what)\b"
    r"|\bhow (?:was|is|were) (?:it|that|this|they) (?:measured|counted|timed|calculated|determined)\b"
    r"|\b(?:how many|how large|how big|which|what)(?: \w+){0,2} did you (?:use|try|run|measure|take|feed|count|test)\b"
    r"|\bwhat (?:did|do) you (?:measure|count)(?: \w+)?(?: \?)?$|\bhow does (?:the|your) (?:measurement|measuring|counting) work\b"
)
_FOR_A_SIZE: Final = re.compile(
    r"\b(?:for|on|with) (?:(?:an?|the|all|that|so|such|\d+) )*(?:\w+ ){0,2}(?:lists?|inputs?|numbers|items|elements|texts?"
    r"|trees?|grids?|thousand|million|billion|n|nodes|intervals|calls|letters|characters|stairs)\b"
)
"""How long something takes for that is a question of cost."""


def of_the_clock(words: str) -> bool:
    """ "How long is this going to take?" """
    return _CLOCK.search(words) is not None and not _FOR_A_SIZE.search(words)


def of_measuring(words: str) -> bool:
    """ "How do you count it?", "measured how?" """
    return _MEASURING.search(words) is not None


def of_the_language(words: str) -> bool:
    """ "What mean const?" Whether it may be used is a question about the interview."""
    named = _TONGUE.search(words) or _WORDS_OF_CODE.search(words) or _KEYWORD.search(words)
    return named is not None and not _PERMISSION.search(words)


def how_in_code(words: str) -> bool:
    """Whether such a question is put so that it can hardly be about the problem: "how I sort in js"."""
    return _HOW.search(words) is not None


def of_another_language(words: str) -> bool:
    """Whether it is surely not Python that is asked about."""
    return _OTHER.search(words) is not None


def of_presence(words: str) -> bool:
    """ "Are you back?" """
    return _THERE.search(words) is not None


def calls(words: str) -> bool:
    """ "Hello, anyone there?" Early in the talk it may be a greeting as well."""
    return _CALLS.search(words) is not None


def skips_talk(words: str) -> bool:
    """ "Can we skip the talk?" """
    return _SKIPS_TALK.search(words) is not None


def of_progress(words: str) -> bool:
    """ "Am I at least close?" """
    return _PROGRESS.search(words) is not None


def of_improving(words: str) -> bool:
    """ "Is there anything you'd want me to improve?" """
    return _IMPROVE.search(words) is not None


def of_the_colour(words: str) -> bool:
    """ "Should they be red right now?" """
    return _COLOUR.search(words) is not None


def of_the_name(words: str) -> bool:
    """ "What name do you want then?" """
    return _NAME_OF_IT.search(words) is not None


def wants_a_yes(words: str) -> bool:
    """ "... so it is NaN, yes?" """
    return _WANTS_A_YES.search(words) is not None


def of_own_code(words: str) -> bool:
    """ "The count is undefined ...", "sort cost is n ...": of what they wrote, or what it costs."""
    return _OWN_CODE.search(words) is not None


def is_glad(words: str) -> bool:
    """ "Now is green all, I am happy": no question, however it begins."""
    return "?" not in words and len(words.split()) <= BRIEF and _HAPPY.search(words) is not None
