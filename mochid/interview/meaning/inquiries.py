"""What a candidate asks of their tests: which line, how many, what went wrong. Told apart by phrases over `wording.opening`.

Rules:
- What the tests have shown is no secret: whoever asks for it in any words is honest (`suspicion`), and is told (`failing`).
- What might go wrong one day is in no report: who only supposes asks for nothing.
"""

import re
from typing import Final

from mochid.interview.words.wording import opening

_FAILED: Final = (
    r"(?:fail\w*|crash\w*|broke\w*|break\w*|red|wrong|stop(?:s|ped)?|throws?|threw|raise[sd]?"
    r"|(?:not|does not|did not) (?:pass|work)\w*)"
)
_FAULT: Final = r"(?:bugs?|mistakes?|errors?|faults?|problem|issue|failures?|exception|trouble)"
_STOPPED: Final = r"(?:crash|exception|error|time ?out|stop|too slow)\w*"
_WRONG: Final = r"(?:wrong|bad|incorrect|false|different) (?:value|result|answer|output|return)\w*"
_IN_CODE: Final = r"(?: (?:in|with|of|on) (?:my|the|this|that|it|there)(?: \w+)?| here| there| then| now| again)*"
_WHERE: Final = re.compile(
    rf"\b(?:which|what) lines?\b.*\b(?:{_FAILED}|{_FAULT}|it|this|that)\b|\bon (?:which|what) line\b"
    rf"|\bwhere (?:\w+ )?(?:is|are|was|lies)(?: \w+)? (?:\w+ )?{_FAULT}\b(?! statement)"
    rf"|\bwhere (?:\w+ )?{_FAULT} (?:is|lies|was|are)\b"
    rf"|\bwhere (?:does|did|do|is) (?:it|this|that|my \w+|the \w+|i|they) (?:\w+ )?(?:go(?:ing)? wrong|{_FAILED})"
    rf"|\bwhere (?:it|my \w+) (?:goes|went|is going|is) wrong|\bwhere should i look(?: for (?:my|the) {_FAULT})?(?: \?)?$"
    rf"|\bfind (?:my|the) {_FAULT}|\b(?:point|show) (?:me )?(?:at |to |me )?(?:the|my) {_FAULT}"
    r"|\bline number\b|\b(?:in |on |at )?(?:which|what) line(?: (?:is|was) (?:it|that))?(?: \?)?$|^(?:on |in |at )?line \w+\b.*\?"
    rf"|^(?:is|was) (?:the |my )?(?:{_FAULT} )?(?:on |in )?line \w+\b|^is there (?:\w+ )?{_FAULT} (?:on|in) line\b"
)
_HOW_MANY: Final = re.compile(
    rf"\bhow many (?:of (?:them|the \w+) )?(?:\w+ )?(?:(?:tests?|cases?) )?(?:\w+ )?(?:{_FAILED}|pass\w*)\b"
    r"|^how many (?:(?:more|others?|tests?|cases?|of (?:them|those)|are|is|do i have|have i got|there|still) )*"
    r"(?:left|remain(?:ing|s)?|missing|to go|to fix|more)(?: to go| to fix| now| then)*(?: \?)?$"
)
_WHAT: Final = re.compile(
    rf"\b(?:which|what)(?: \w+)? (?:\w+ )?(?:tests?|cases?|inputs?|examples?)\b.*\b{_FAILED}\b"
    rf"|\b(?:which|what)(?: of (?:them|the \w+))? {_FAILED}\b"
    r"|\bwhat (?:\w+ )?(?:is|was|went|goes|did go|has gone|is going) (?:so )?(?:wrong|broken|failing|red)\b"
    rf"|\bwhat (?:\w+ )?(?:is|was) (?:the|my|this|that) (?:\w+ )?{_FAULT}{_IN_CODE}(?: \?)?$"
    rf"|\bwhat (?:did|do|have|am) i (?:do(?:ne|ing)?|get|got|getting) wrong\b|\bwhy (?:is|does|did|do|was|are)\b.*\b{_FAILED}"
    rf"|\bwhy (?:it|this|that|they|my \w+|the \w+) {_FAILED}"
    r"|^what (?:has )?happened\b|\bwhat (?:does|did) (?:the|that|this) (?:test|case) (?:do|want|check|call|expect)\b"
    r"|\bwhat (?:the|that|this) (?:test|case) (?:does|did|wants|checks|calls|expects)\b"
    r"|\bwhat (?:is|does|was|means?) (?:a |an |the |this |that )?(?:\w+ )?(?:error|exception|message)\b"
    r"|^did (?:it|that|this|they|all|any|everything|the tests?|my \w+)\b.*\b(?:work|pass|fail)\b"
    r"|\b(?:not|n't) (?:work|pass)\w*\b.*\bwhy\b|\bwhich (?:test|case) (?:is|was) (?:it|that|this|the one)\b"
    rf"|\bexplain (?:me |to me )?(?:this|the|that|my) {_FAULT}\b"
    r"|\bwhat (?:it|my \w+) (?:returned|returns|gave|gives|printed|prints)\b"
    r"|\bwhat (?:was|is) (?:the )?(?:correct|right)(?: one| answer| result| value| output)?(?: \?)?$"
    r"|\bwhat (?:did|do) (?:i|we) (?:return|give|give back|print|get)"
    r"(?: there| then| back| instead| for (?:it|that(?: \w+)?))*(?: \?)?$"
    rf"|\b(?:{_STOPPED}) or (?:is it |just )?(?:a |an |the )?{_WRONG}"
    rf"|\b{_WRONG} or (?:is it |just |does it )?(?:a |an |the )?(?:{_STOPPED})"
    r"|\bwhat (?:did|does) (?:it|my \w+) (?:return|give|print|give back)(?: there| then)?(?: \?)?$"
    r"|\bwhat (?:was|is) (?:the )?(?:expected|wanted)(?: result| value| output| answer)?"
    r"(?: there| then| for (?:it|that(?: \w+)?))?(?: \?)?$"
    r"|\bwhat did (?:you|it|the tests?) (?:expect|want)\b|\bwhat should (?:it|that) have (?:been|returned|given)\b"
)
_CASES: Final = r"(?:inputs?|arguments?|parameters?|values?|calls?|cases?|tests?|examples?|numbers?)"
_INPUT: Final = re.compile(
    rf"\b(?:what|which) (?:was|were) (?:the|its|that) (?:\w+ )?{_CASES}(?! (?:size|limit|range|type|format|length|about|for))\b"
    rf"|\b(?:which|what) {_CASES} (?:was|were|is) (?:it|that|this|those)\b(?! about)"
    rf"|\b(?:for|on|with) (?:which|what) {_CASES}(?: (?:was|is) (?:it|that))?(?: \?)?$"
    r"|\bwhat (?:did|do) (?:you|the tests?|they) (?:call|pass|feed|put|send|try|throw at)(?: it| in| my \w+| the function)*"
    r"(?: with| in| to it)?(?: there| then)?(?: \?)?$"
    r"|\bwhat (?:was|is) (?:it|my \w+|the function) called with\b"
    rf"|\b(?:show|tell|give|read) me (?:the |that |my )?(?:\w+ )?(?:{_FAILED}) (?:{_CASES}|ones?)\b"
    r"|\b(?:show|tell|give|read|let) me (?:see |have |hear )?(?:the |that |just )?(?:first|second|next|last|visible)"
    r"(?: \w+)? (?:ones?|cases?|tests?|failures?)(?: then| please| again)?(?: \?)?$"
    rf"|\b(?:show|tell|give|read) me (?:the|that|my) (?:\w+ )?(?:{_FAULT}|message|failing \w+)(?: message)?(?: again)?(?: \?)?$"
)
"""What went into the test that went wrong: what it was is over; what it is, is asked of the problem."""
_SAYS: Final = r"(?:say\w*|said|print\w*|complain\w*|report\w*|show\w*|tell\w*|mean\w*)"
_MESSAGE: Final = re.compile(
    r"\bwhat (?:does|did|is|was) (?:the |my )?(?:compiler|interpreter|console|terminal|log|traceback|stack ?trace|javac|node|parser"
    rf"|(?:\w+ )?(?:error|message)|test runner|test output|run)(?: \w+)? {_SAYS}\b"
    r"|\bwhat (?:does|did) (?:python|java|javascript|go|it) (?:say|complain|report)(?: about (?:my|it|that|the)\b.*)?"
    r"(?: now| there| then| exactly)?(?: \?)?$"
    r"|\b(?:does|did) (?:it|this|that|my \w+|the \w+) (?:not )?(?:even |now )?(?:compile|build|parse)\b"
    r"|\bwhy (?=.*\bnot\b)(?:does|did|will|is|can) (?:not )?(?:it|this|that|my \w+|the \w+) (?:\w+ ){0,2}"
    r"(?:compil|run|build|pars|be read)\w*"
    r"|\bis there (?:a |any |some )?(?:\w+ )?(?:syntax|compile|compiler|compilation|build|runtime) error"
    r"|\bwhat (?:is|was) (?:the |my )?(?:compile|compiler|compilation|syntax|runtime|build) (?:error|problem|message|failure)\b"
)
_LOOK_AT: Final = (
    r"(?:(?:have|take) (?:a |another )?(?:quick |close |closer )?(?:look|glance)"
    r"|look|glance|go|review|inspect|examine|debug)"
)
_CODE: Final = r"(?:my|the|this) (?:\w+ )?(?:code|file|solution|function|program|implementation|version|attempt)"
_LOOKS: Final = re.compile(
    rf"^(?:can|could|would|will|did|have) you (?:please |maybe |also |mind )?{_LOOK_AT}(?: (?:at|over|into|through))? {_CODE}\b"
    rf"|^(?:please )?{_LOOK_AT} (?:at|over|into|through) {_CODE}\b"
    rf"|^(?:can|could|do|did|will|would) you (?:\w+ )?(?:see|spot|find|notice|know|recogni[sz]e) "
    rf"(?:(?:the|my|any|a|some) (?:\w+ )?{_FAULT}(?! statement)|what (?:\w+ )?(?:is|was|went|goes) wrong)\b"
    rf"|^what (?:do|can|did) you (?:see|notice|find)(?: \w+)* (?:in|with|of|about) {_CODE}\b"
)
"""A wish for somebody else's eyes. What the tests have seen is all that there is to tell."""
_SUPPOSED: Final = re.compile(
    r"^i (?:see|know|found|think|got|get|understand)\b|\b(?:would|could|might|if|can go)\b|\bshould(?! (?:it|that) have| i look)\b"
)
"""What might go wrong one day is in no report, and who has found it asks for nothing."""
_SUSPECTS: Final = re.compile(
    r"^(?:i (?:bet|think|guess|suspect|reckon|believe|would say)\b|could it be\b|probably\b|because\b"
    r"|(?:it|that) (?:is|was|must be|has to be|might be|could be) (?:because|since|the|my|what|something|that|when|where)\b"
    r"|(?:is|was) (?:it|that) (?:because|since|the|my|that|something|if|when|where)\b"
    r"|(?:(?:omg|oh|ah|so|then|wait|hm+|and) )*(?:the|my|this|it|there|i)\b"
    r"(?=.*\bi (?:am |was |do |did )?"
    r"(?!(?:can|should|must|may|have|need|return|get|would|will|assume|guess|think|am|was|do|did)\b)\w+)"
    r".*\?$"
    rf"|(?:the|my) {_FAULT} (?:is|must be|was)\b)"
)
_ASKED_OF_TESTS: Final = re.compile(
    r"\b(?:which|what|why|where|how many)\b.*\b(?:fail\w*|(?:not|does not|did not) pass\w*)\b"
)


def asks(words: str) -> bool:
    """Whether they ask for what the tests have shown."""
    asked = any(rule.search(words) for rule in (_WHERE, _HOW_MANY, _WHAT, _INPUT, _MESSAGE, _ASKED_OF_TESTS))
    return (asked and not supposes(words)) or wants_eyes(words)


def wants_eyes(words: str) -> bool:
    """ "Can you look at my code?" """
    return _LOOKS.search(words) is not None


def asks_where(words: str) -> bool:
    return _WHERE.search(words) is not None


_WHICH: Final = re.compile(
    r"^(?:which|(?:which|what) (?:one|test|case)s?)(?: (?:is|was) (?:it|that|this))?(?: then| now| exactly)?(?: \?)?$"
)
_LIMIT: Final = re.compile(
    r"\b(?:what|which|how (?:long|strict|tight|high|low|much))\b.*\b(?:limit|time ?out|cut ?off|threshold)s?\b"
    r"|\bhow (?:fast|quick|quickly|long) (?:must|should|may|can|does|has|is) (?:it|my \w+|a test|the test|each test)\b"
)
_OF_OTHER_LIMITS: Final = re.compile(r"\b(?:memory|space|size|length|recursion|input|number|integer)\b")


_ONE: Final = (
    r"(?:(?:the|that|this|my) (?:\w+ )?(?:first|second|third|fourth|fifth|last|next|failing|same|one|case|test|example|input)"
    r"|(?:case|test|example) \w+|(?:the )?[\[({\"']?-?\d)"
)
"""One of the tests, as it is pointed at; an input in words ("an empty list") is rather one of the problem's."""
_KIND: Final = r"(?:exception|error|crash|failure|message)"
_GIVES_BACK: Final = r"(?:returns?|gives?|gets?|says?|prints?|outputs?|finds?|returned|gave|got|said|printed|found)"
_GIVE: Final = r"(?:return|give|get|say|print|output|find)(?: back)?"
_MINE: Final = r"(?:it|my \w+|the (?:code|function|method|test))"
_OF_ONE: Final = rf"(?: (?:for|on|with|in|at) (?:{_ONE}.*|it|that|this|them))"
_THEN: Final = r"(?: (?:back|there|here|instead|now|then|out|exactly))*"
_OF_A_FAILURE: Final = re.compile(
    r"\bwhat(?! (?:data|types?|inputs?|arguments?|parameters?)\b)(?: \w+)? (?:do|did|am) i (?:get|getting)"
    rf"{_THEN}{_OF_ONE}?(?: \?)?$"
    rf"|\bwhat did (?:i|we|{_MINE}) {_GIVE}{_THEN}(?: (?:for|on|with|in|at) .*)?(?: \?)?$"
    rf"|\bwhat (?:does|did) {_MINE} {_GIVE}{_OF_ONE}"
    rf"|\b(?:what|which) (?:(?:kind|type|sort) of )?{_KIND}(?: (?:is|was|do|did|it|that|this|i|get|happened))*{_THEN}(?: \?)?$"
    r"|\bwhat (?:(?:was|is) my|was the)(?: \w+)? (?:output|result|return value|difference)\b"
    r"|\bwhat (?:is|was) (?:it|that|this) supposed to (?:be|return|give)(?: there| then| for .*)?(?: \?)?$"
    rf"|\b(?:case|test|one|example)\b.* {_GIVES_BACK} what(?: \?)?$"
    r"|\b(?:does|did|do|is|are) (?:the )?(?:first|second|third|fourth|fifth|last|next|others?|rest)"
    rf"(?: (?:one|case|test|example)s?)? (?:\w+ )?(?:pass\w*|fail\w*|work\w*|green|red){_THEN}(?: \?)?$"
    rf"|^(?:does|did) (?:{_MINE}|that|this) (?:crash|time ?out|throw|run out of time){_THEN}(?: or .*)?(?: \?)?$"
    r"|^(?:is|was) (?:it|that|this) (?:an? )?(?:time ?out|crash|exception|wrong (?:answer|result|value))(?: or .*)?(?: \?)?$"
    rf"|\bwhy (?:does|did|do|is|are|was|were) {_ONE}.* (?:give|giving|return|returning|get|getting|wrong|red|incorrect)\b"
    rf"|\bwhy {_ONE}.* (?:{_GIVES_BACK}|(?:is|are|was) (?:\w+ )?(?:wrong|red|incorrect))\b"
    rf"|\bwhy (?:do|did|am) i (?:get|getting)\b.*{_OF_ONE}"
    rf"|^{_MINE} {_GIVES_BACK} .*\b(?:but|while|instead of)\b.*\b(?:i |it )?(?:expect\w*|want\w*|should)\b"
    rf"|\bwhat (?:is|was) (?!wrong\b).* when (?:{_MINE}|that|this) (?:crash|fail|stop|throw|break)\w*"
)
_TOO_SLOW: Final = re.compile(
    rf"^(?:is|was) (?:{_MINE}|that|this) (?:\w+ )?(?:too slow|a time ?out|timing out|over the limit)\b"
    r"|^how long did (?:it|that|the \w+|my \w+) (?:take|run)\b"
)


def asks_of_a_failure(words: str) -> bool:
    """ "What do I get on the first one?", "which exception?": what only asks of the tests while one of them fails."""
    return _OF_A_FAILURE.search(words) is not None


def asks_if_too_slow(words: str) -> bool:
    """ "Is it too slow?", "how long did it take?": of a run, once one has run out of time."""
    return _TOO_SLOW.search(words) is not None


_WORK: Final = r"(?:code|solution|function|version|program|implementation|answer|result)"
_WHOLE: Final = rf"(?:it|this|everything|all|my (?:\w+ )?{_WORK})"
_SOUND: Final = r"(?:correct|right|good|okay|ok|fine|done|complete|finished|working|green|fixed|solved|perfect)"
_NOW: Final = r"(?: (?:now|then|yet|here|at last|as it is|like this|left|still|remaining|in it|or not))*(?: \?)?$"
_IF_CORRECT: Final = re.compile(
    rf"^(?:is|are|was) {_WHOLE} (?:(?:all|now|really|fully|completely|finally|good|at last) )*{_SOUND}{_NOW}"
    rf"|^{_WHOLE} is (?:now )?{_SOUND}(?: now| then)? \?$"
    rf"|^is (?:that|{_WHOLE}) good enough(?: (?:now|yet|like this|as it is))*(?: or .*)?(?: \?)?$"
    r"|^(?:is|are) there (?:still )?(?:any|some|a) (?:\w+ )?(?:bugs?|mistakes?|errors?"
    rf"|(?:wrong|failing|broken|red|open|bad) (?:tests?|cases?)){_NOW}"
    rf"|^(?:does|do|did) {_WHOLE} (?:now )?(?:work|pass){_NOW}"
    r"|^(?:it is )?(?:fixed|solved|mended|done)\b.* (?:was|is) it .*\?$"
    rf"|^(?:am i|are we) (?:\w+ )?(?:done|finished|through){_NOW}"
)


def asks_if_correct(words: str) -> bool:
    """ "Is it correct now?" Of the code as a whole, which the tests can speak to, and not of a claim ("is that right?")."""
    return _IF_CORRECT.search(words) is not None


def asks_which(words: str) -> bool:
    """ "Which one?", which only means a test while one fails."""
    return _WHICH.search(words) is not None


def asks_of_the_time_limit(words: str) -> bool:
    """ "What's the limit then?", which only means that one while a test takes too long."""
    return _LIMIT.search(words) is not None and not _OF_OTHER_LIMITS.search(words)


def asks_how_many(words: str) -> bool:
    return _HOW_MANY.search(words) is not None


def asks_of_tests(words: str) -> bool:
    """Whether they name the tests by what tests do: fail and pass."""
    return _ASKED_OF_TESTS.search(words) is not None


def supposes(words: str) -> bool:
    return _SUPPOSED.search(words) is not None


def suspects(words: str) -> bool:
    """Whether they ask to hear that a cause they name is the cause."""
    return "?" in words and _SUSPECTS.search(words) is not None


_HOW_IT_RUNS: Final = re.compile(
    r"\b(?:do|does|will) (?:you|it|they|mochi|the tests) (?:\w+ ){0,3}?(?:run|test|check)\b"
    r"|\bwhen (?:do|does|will|are|is) (?:\w+ ){1,4}?(?:run|tested|checked)\b"
    r"|\bhow (?:do|can|should) (?:i|we) (?:run|test|start|try)\b"
    r"|\b(?:do i|must i|should i|need i) (?:(?:have|need) to )?save\b"
)


def asks_how_it_runs(said: str) -> bool:
    """Whether they ask how a run comes about, rather than for one: "do you run the tests when I save?" """
    return _HOW_IT_RUNS.search(said.lower()) is not None


_WHAT_CHANGES: Final = re.compile(
    r"^(?:(?:and|so|but|sorry|okay|wait) )*what (?:\w+ )?(?:changes?|changed|would change|is (?:new|different)|stays(?: the same)?)"
    r"(?: (?:then|now|here|exactly|there|for me))*(?: \?)?$"
    r"|\b(?:everything|all|anything|the rest)(?: else)? (?:\w+ )?(?:stays?|is|remains?)"
    r" (?:the same|as it was|as before|unchanged)(?: \?)$"
)


def asks_what_changes(said: str) -> bool:
    """Of another problem: what of it is new."""
    return _WHAT_CHANGES.search(opening(said)) is not None


_GIVES: Final = (
    r"(?:finds?|found|returns?|returned|gives?|gave|prints?|printed|says?|gets?|got|outputs?|takes?|picks?|counts?)"
)
_IT: Final = r"(?:it|this|that|(?:my|the) (?:code|function|program|solution))"
_WHY_THAT: Final = re.compile(
    rf"^(?:(?:but|and|so|hm+|okay|wait) )*{_IT} (?:\w+ )?{_GIVES} .*\bwhy(?: \?)?$"
    rf"|^(?:but |and |so )*why (?:does|did) {_IT} (?:\w+ )?{_GIVES}\b"
    rf"|^(?:but |and |so )*why (?:(?:is|was) {_IT}|{_IT} (?:is|was)) (?:\w+ )?"
    r"(?:returning|giving|printing|getting|finding|counting)\b"
)
_OF_A_RESULT: Final = re.compile(
    r"\bwhat (?:does|do|is) .*\b(?:is missing|are missing|expected|should give|too many|and gave|was got)\b.*\bmean"
)


def asks_why_that(words: str) -> bool:
    """ "It finds 0 and 0. Why?" """
    return _WHY_THAT.search(words) is not None


def asks_of_a_result(words: str) -> bool:
    """What the words mean in which a failing test is told."""
    return _OF_A_RESULT.search(words) is not None
