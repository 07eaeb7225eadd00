"""What a candidate remarks on their own work: that it is too slow, what is wrong with it, what a case gives, that it still fails.

Rules:
- Phrases over `wording.opening`, as in `inquiries`. A remark is no question: who asks whether it is too slow remarks nothing.
- Whether a remark is true is nobody's business here; it only must not be met with a question that it has just answered.
"""

import re
from typing import Final

from mochid.interview.words import lexicon

_TOO_SLOW: Final = re.compile(
    r"\b(?:too|way too|much too|far too|really|very|quite|awfully|terribly|pretty) (?:slow|long|expensive|many|much|costly)\b"
    r"|\b(?:not|never|hardly|will not be|would not be) (?:going to be |be )?(?:feasible|practical|fast enough"
    r"|quick enough|affordable)\b"
    r"|\b(?:infeasible|takes? forever|take ages|takes? ages|would time ?out|times? out|take (?:hours|days|years))\b"
    r"|\b(?:not|never) (?:\w+ )?(?:finish|scale|make it|fit (?:in|into) the time)\b"
)
_IS_NOT: Final = re.compile(
    r"\b(?:not|never|no longer|hardly) (?:\w+ )?(?:too|very|that|really|so) (?:slow|long|expensive|many|much)\b"
)
_MINE: Final = re.compile(r"\b(?:mine|instead|but (?:i|we|my|with)|so (?:i|we) (?:will|would|use|go|take|do))\b")
"""What follows on a way that is given up."""
_FAST_ENOUGH: Final = re.compile(
    r"\b(?:fast|quick|good|fine|okay|ok|feasible|manageable|doable|affordable|enough|no problem)\b.*\b(?:for|with|on|at|within)\b.*"
    r"\b(?:numbers|items|elements|nodes|characters|squares|calls|thousand|million|limits?|sizes?|constraints?|inputs?|n)\b"
)
_FLAW: Final = re.compile(
    r"\b(?:loses?|lost|losing|forgets?|destroys?|ruins?|spoils?|mixes up|messes up|overwrites?|overflows?|overflowing)\b"
    r"|\b(?:could|might|may|would|will|can|does|do)(?: \w+)? (?:break|fail|crash|overflow|blow(?: up)?|miss"
    r"|lose|run out|be wrong"
    r"|get stuck|never (?:end|stop)|loop forever|go wrong|count \w+ twice)\b"
    r"|\b(?:that|this|it|which|plan|idea|approach|way) (?:\w+ )?(?:breaks|fails|crashes|misses|falls apart|goes wrong)\b"
    r"|\b(?:the|a|one|my|another) (?:\w+ )?(?:problem|trouble|catch|issue|drawback|downside|flaw|snag|danger"
    r"|risk) (?:is|with|here|would|of)\b"
    r"|\b(?:could|might|may|would) (?:be|become|get) (?:a |an |the )?(?:\w+ )?(?:problem|issue|trouble|tight"
    r"|tricky|danger\w*|risk\w*)\b"
    r"|\b(?:would|will|does|do|can)(?: not|not) (?:\w+ )?(?:work|hold|handle|do) (?:when|if|for|with|on|in"
    r"|because|since|any)\b"
    r"|\bcounter ?examples?\b|\b(?:recursion (?:limit|depth)|stack overflow)\b"
)
_NO_BETTER: Final = re.compile(
    r"\bstill (?:\w+ )?(?:fail\w*|red|broken|wrong|crash\w*|throws?|raises?|the same|(?:not|does not|is not"
    r"|do not) (?:\w+ )?(?:work|pass|right|green)\w*)"
    r"|\b(?:same|identical) (?:\w+ )?(?:error|failure|result|output|problem|exception|thing)\b(?: again| as before| still)?"
    r"|\b(?:did|does|has|have) not (?:help|helped|change anything|changed anything|fix it|fixed it|make (?:a"
    r"|any) difference)\b"
    r"|^(?:still )?(?:no change|no difference|no luck|nothing (?:has )?changed)\b|\b(?:fails?|failing|red"
    r"|breaks|crashes) again\b"
)
_SIZES: Final = re.compile(
    r"^(?:where|with|and|here|let|say|if|so) (?:let |say )?[a-z] (?:is|being|be|stands for|for|means|as) (?:the |a )?"
    r"(?:\w+ )?(?:number|length|size|count|amount|height|width|depth|rows?|columns?|total|longest|largest)\b"
)
_MINE_OR_THAT: Final = (
    r"(?:that|this|it|all (?:this|that)|my \w+|what i (?:have|had|said|say|did|do|wrote|described|suggested|am doing))"
)
_WISH: Final = (
    r"you (?:\w+ )?(?:have|had|want(?:ed)?|expect(?:ed|ing)?|hoped?|hoping|like|would|were|are|look(?:ed|ing)?|thought|think"
    r"|meant|mean|asked|need(?:ed)?|imagined?|planned)\b(?: (?:\w+ )?(?:in mind|for|after|of|about|from me|to (?:hear|see|have|get)"
    r"|looking for|hoping for|thinking of|expecting|me to (?:do|go|take|say|write|use|find)|like(?: to (?:hear|see))?|here|then|now"
    r"|with (?:that|this|it)))*"
)
_WHAT_IS_WISHED: Final = (
    r"(?:what|how|where|(?:the|an?) (?:\w+ )?(?:kind|sort|type|one|thing|approach|solution|answer|way|idea|direction|plan|method"
    rf"|algorithm|code|complexity|cost|result|level|path|road|style|thinking)(?: of \w+)?(?: that| which)?) {_WISH}"
)
_AS_WANTED: Final = re.compile(
    r"^(?:(?:would you say|do you think|do you feel|(?:can|may|could) i ask|i wonder|just curious|tell me|say)"
    r"(?: if| whether| that)? )?"
    rf"(?:(?:is|was|were|are|would) {_MINE_OR_THAT} (?:be )?(?:(?:\w+ )?(?:in|close to|near|similar to|like|along the lines of) )?"
    rf"(?:\w+ )?{_WHAT_IS_WISHED}"
    rf"|{_MINE_OR_THAT} (?:is|was) (?:\w+ )?{_WHAT_IS_WISHED}"
    rf"|(?:does|did|do|would) {_MINE_OR_THAT} (?:\w+ )?(?:match|fit|meet|agree with|go with|correspond to|come close to|look like"
    rf"|sound like) {_WHAT_IS_WISHED}"
    rf"|am i (?:\w+ )?(?:doing|going|giving you|saying|getting to|close to|near|in) {_WHAT_IS_WISHED}"
    rf"|(?:is|am) (?:{_MINE_OR_THAT}|i) (?:going|heading|headed|moving|pointing) (?:in|into|to|towards) {_WHAT_IS_WISHED}"
    rf"|(?:are|were) you (?:\w+ )?(?:happy|satisfied|content|pleased|okay|ok|fine|good) with {_MINE_OR_THAT}(?: \w+)?"
    r"|(?:did|do|were|are|would) you (?:\w+ )?(?:have|had|want|wanted|expect|expecting"
    r"|hoping for|looking for|after|rather have|prefer)"
    r" (?:something|anything|a thing|another \w+|a different \w+)(?: else| different| other| more)?(?: in mind| from me| here)?"
    r")(?: (?:so far|at all|here|now|then|\?))*$"
)
_ON_TRACK: Final = re.compile(
    r"^(?:do you think |would you say |tell me |so |is it true )*(?:that |if )?(?:am i|i am|are we) (?:\w+ ){0,2}?"
    r"(?:(?:on|in|going|heading)"
    r" (?:on |in |into |down )?(?:the|a) (?:right|wrong|good|correct) (?:track|path|way|direction|road)"
    r"|(?:getting )?(?:close|closer|near|warm|warmer|there))(?: (?:here|so far|with (?:this|that|it)|at all|now|yet|at least|\?))*$"
)
_CASE: Final = re.compile(
    r"^(?:and |so |then |also |for |with |on |if )*(?:an?|the|one|two|no|only|all|just|every|any|empty|single)\b.*"
    r"\b(?:returns?|gives?|yields?|makes|is|are|counts? as|(?:should|would|must|will) (?:be|return|give)) "
    r"(?:(?:back|just|an?|the|only|me|you|then) ){0,2}"
    r"(?:zero|one|two|three|\d+|minus one|true|false|valid|invalid|none|null|nothing|empty|fine|itself|the same)"
    r"(?: \w+){0,2}$"
)
_GIVES_THEN: Final = (
    r"(?:return|give|yield|raise|throw|answer|hand|put|output|report|say)s?(?: (?:back|out|it|them|you|me|just|only|the|an?))*"
    r" (?:zero|one|two|\d+|-\d+|minus (?:one|1)|true|false|none|null|nil|nothing|empty|error|exception|infinity|itself|valid"
    r"|invalid|\[\]|value error|key error|index error)\b(?: (?:list|array|text|string|tuple|grid|error|exception|value|result))?"
)
_WHEN: Final = r"(?:if|when|whenever|once|unless|in case|where|for|with|on|given)"
_TOLD_CASE: Final = re.compile(
    rf"^(?:(?:and|so|then|also|but|or|okay) )*(?:{_WHEN}\b.* |otherwise |else )"
    rf"(?:(?:i|we|it|you|that|this|the function|my function) (?:\w+ )?)?{_GIVES_THEN}$"
    rf"|^(?:(?:and|so|then|also|but|or|okay) )*(?:i|we|it|the function|my function) (?:\w+ )?{_GIVES_THEN}"
    r" (?:if|when|whenever|unless|in case)\b"
)
_ASKS_FOR_CASES: Final = re.compile(
    r"\bwhat (?:\w+ )?(?:else |other things? |more )?(?:could|might|can|may|would|will) (?:still |possibly |ever |even )?"
    r"(?:go wrong|break|fail|be wrong|trip|crash|be a (?:problem|trap|danger)|bite|cause (?:trouble|problems))\b"
    r"|\b(?:is there )?(?:anything|something)(?: else)? (?:that |which )?(?:could|might|can|may|would) "
    r"(?:still )?(?:go wrong|break|fail|trip|crash)\b"
    r"|\b(?:which|what)(?: other| more| else| further)?(?: (?:edge|corner|special|tricky|extreme|test))? cases?"
    r"(?: else)? (?:are there|could there be|should i|do i|am i|have i|did i|could i|might|can there be|would you|else|exist"
    r"|matter)\b"
    r"|\b(?:am i|have i|did i|do i) (?:\w+ )?(?:miss(?:ed|ing)?|forg[eo]t(?:ten|ting)?|overlook(?:ed|ing)?)"
    r" (?:a|any|some|an|another)(?: (?:edge|corner|special))? cases?\b"
    r"|\bwhat else (?:could|can|might|would|will) (?:there be|happen)\b"
    r"|\b(?:any|what about) (?:other |more )?(?:edge|corner|special) cases\b(?! (?:is|are|were|can|like|such))"
)
_NAMES_CASE: Final = re.compile(
    r"[\[({][^\]})]*[\]})]|\"[^\"]*\"|(?<![a-z])'[^']{0,40}'(?![a-z])|\b(?:empty|single|only one"
    r"|one (?:element|node|item|letter|character|number)|duplicates?|equal"
    r"|negatives?|counter ?example|for example|for instance|edge case|corner case|smallest|largest|longest"
    r"|unclosed|all (?:the )?same"
    r"|two equal|nested|overlap\w*|touch\w*)\b"
)
_GROWTH: Final = re.compile(
    r"\b(?:(?:big )?(?:o|oh|order) ?(?:of )?\(? ?)?"
    r"(?:n(?: times)? log n|n squared|n cubed|log n|linear(?:ithmic)?|quadratic|constant|cubic|exponential)\b"
    r"|\b(?:(?:o|oh|order) (?:of |\()? ?\w+|(?:is|are|takes?|costs?|in) n\b(?! (?:log|times|squared|cubed)))"
)
"""One mention each, with what leads it in."""
_SPACE: Final = re.compile(r"\b(?:space|memory|storage|extra)\b")
_IN_ALL: Final = re.compile(
    r"\b(?:total|overall|altogether|together|in all|all in all|dominat\w*|decid\w*|instead|rather|than|or|not"
    r"|worst|best|average)\b"
)
_REASON: Final = re.compile(
    r"\b(?:because|since|due to|thanks to|as (?:we|i|each|every|the|it)|that is why|so that|so (?:each|every"
    r"|it|the|that is)|once|one pass"
    r"|single pass|per|each|every|nested|for (?:the|each|every|a|an|all|every) \w+|just (?:one|two|a few|some)"
    r"|only (?:one|two|a few)"
    r"|goes? (?:through|over)|halv\w*|in the worst case)\b"
)
_DECIDES: Final = re.compile(
    r"\b(?:dominat\w+|decides?|decisive)\b|\bis (?:what|the (?:line|step|part|one) that) (?:costs|takes|counts|matters)\b"
    r"|\bmost (?:of the )?(?:work|time) (?:is|goes|comes)\b"
)
_HELD: Final = re.compile(
    r"\b(?:holds?|keeps?|stores?|remembers?|contains?|grows? to|needs?)\b(?: \w+){0,4}? (?:at (?:the )?(?:most|worst)|only|up to"
    r"|(?:never|no) more than|as many as|all (?:the|of)|every|each|one (?:row|level|entry|value|of)|two|three|four|a (?:few|single)"
    r"|the whole)\b"
    r"|\b(?:only|just) (?:ever )?(?:keeps?|stores?|holds?|remembers?|needs?) (?:an?|one|two|three|four|the) \w"
)
_ASKED: Final = re.compile(r"\?$|^(?:what|which|how|does|do|is|should|would|could|can)\b")
_GUESS: Final = re.compile(
    r"\b(?:i|we) (?:\w+ ){0,2}?(?:think|guess|suppose|believe|expect|assume|feel|bet|reckon|hope|wonder|doubt)\b"
    r"|\b(?:maybe|perhaps|probably|possibly|presumably|apparently|(?:not|never) (?:\w+ )?sure|unsure)\b"
    r"|\b(?:might|may|could|should|would|must|ought to) (?:\w+ )?"
    r"(?:be|matter|do|work|cover|handle|catch|suffice|fail|break|go|happen)\b"
    r"|\b(?:is|are|be) (?:\w+ )?(?:enough|sufficient|all|everything|complete)\b|\b(?:covers?|handles?|suffices?|catches)\b"
)
_ABOUT_TO: Final = re.compile(
    r"\b(?:i|we) (?:\w+ )?(?:will|would|shall|should|could|might|can|need|have to|want|am going|are going|go|try|add|write|make"
    r"|use|put|change)\b|\b(?:i am|we are) (?:\w+ )?\w+ing\b|\b(?:let me|let us|instead|rather|better)\b"
    r"|\b(?:half\w*|not (?:\w+ )?(?:done|finished|there)|not yet|still (?:to|missing|writing|need\w*|have)|minutes?|moment)\b"
)
"""What is still to be written is no guess at what is there."""
_LOOKS_BACK: Final = re.compile(
    r"^(?:(?:and|so|well|my|the|one|main|biggest|two|first|second) )*(?:mistakes?|lessons?|errors?|takeaways?)\b"
    r"|(?:^|\b(?:i|we) (?:have |really |just )?)(?:learned|learnt)\b"
    r"|\b(?:i|we) (?:was|were|had been) (?:\w+ )?(?:wrong|mistaken|too (?:quick|fast|sure|hasty|confident|slow)|careless|sloppy)\b"
    r"|\b(?:i|we) (?:had|got) (?:it|that|this|the \w+) (?:\w+ )?(?:wrong|backwards|mixed up)\b"
    r"|\b(?:i|we) (?:\w+ )?(?:misread|misjudged|overlooked|underestimated|overestimated)\b"
    r"|\b(?:should|could) (?:have|'ve) (?:\w+ )?\w+(?:ed|en|ought|one|ade)\b|\bshould've \w+\b"
    r"|\b(?:at first i|when i started)\b"
    r"|\b(?:i (?:\w+ )?(?:forgot|missed|wasted|used|wrote|took) .* (?:at first|first|in the beginning|twice))\b"
    r"|\b(?:made|helped|forced|got) me (?:to )?(?:think|see|notice|reali[sz]e|find|understand|remember|look)\b"
    r"|\b(?:took|cost) me (?:a while|a long|too long|longest|the longest|the most|ages|some time|two|three|far|way)\b"
    r"|\b(?:hardest|trickiest|easiest|worst|best|nicest) (?:part|bit|thing) (?:for me )?was\b"
)
_HINDSIGHT: Final = re.compile(
    r"^(?:(?:and|so|well|but|okay|ok) )*(?:next time|in hindsight|in retrospect|looking back|if i"
    r" (?:did|had to do|could do|started)(?: it| this| that)? (?:again|over|afresh))\b"
)
_FROM_NOW_ON: Final = re.compile(
    r"\b(?:let me|let us|i will|i am going to|we will|i can still|i would (?:use|try|change|replace))\b"
)
"""What is still to be done is no looking back."""
_BESIDE: Final = re.compile(
    r"\b(?:you|your|phone|coffee|tea|water|door|cat|dog|kids?|break|toilet|hungry|tired|nervous|weather)\b"
)


def guesses(words: str) -> bool:
    """ "I think counting is enough", "mixed ones maybe": what they hold of the code that is there, rather than what they write."""
    supposed = len(words.split()) > 2 and not words.endswith("?") and _GUESS.search(words)
    return bool(supposed) and not _ABOUT_TO.search(words) and not _BESIDE.search(words)


def in_hindsight(words: str) -> bool:
    """ "Next time I'd test zero first": no plan for now, however much it sounds like one."""
    return not words.endswith("?") and _HINDSIGHT.search(words) is not None


def looks_back(words: str) -> bool:
    """ "I was wrong about the cost in the beginning", "writing tests first made me think about negative numbers"."""
    return not words.endswith("?") and _LOOKS_BACK.search(words) is not None and not _FROM_NOW_ON.search(words)


def too_slow(words: str) -> bool:
    """ "About ten billion operations, way too slow." """
    return bool(_TOO_SLOW.search(words)) and not _IS_NOT.search(words) and not _MINE.search(words)


def fast_enough(words: str) -> bool:
    """ "That's fine for a hundred thousand numbers." """
    return _FAST_ENOUGH.search(words) is not None and " not " not in words


def flaw(words: str) -> bool:
    """ "Oh wait, sorting loses the original positions." """
    return _FLAW.search(words) is not None


def no_better(words: str) -> bool:
    """ "I changed the loop, but it still fails." """
    return _NO_BETTER.search(words) is not None


def names_sizes(words: str) -> bool:
    """ "Where m is the number of rows." """
    return _SIZES.search(words) is not None


def asks_if_wanted(words: str) -> bool:
    """ "Is that what you had in mind?" Of what they have said or done: who names a technique along with it guesses."""
    return bool(_AS_WANTED.search(words) or _ON_TRACK.search(words)) and not lexicon.named(words)


def gives_a_case(words: str) -> bool:
    """ "An all-water grid returns zero." """
    return len(words.split()) <= 14 and (_CASE.search(words) is not None or tells_a_case(words))


def tells_a_case(words: str) -> bool:
    """ "If it isn't there, I return None": what comes of a case, as they would have it."""
    return len(words.split()) <= 16 and _TOLD_CASE.search(words) is not None


def asks_for_cases(words: str) -> bool:
    """ "What else could go wrong?" """
    return _ASKS_FOR_CASES.search(words) is not None


def names_a_case(said: str) -> bool:
    """Whether an input worth a test is named, in words or as one writes it."""
    return _NAMES_CASE.search(said.lower()) is not None


def tells_what_decides(words: str) -> bool:
    """ "The sort dominates", "the line with the middle decides": where a cost comes from, though they name none with it."""
    return _DECIDES.search(words) is not None and not _ASKED.search(words)


def tells_what_is_held(words: str) -> bool:
    """ "The queue holds at most one row": what is remembered, though no letter stands for it."""
    return _HELD.search(words) is not None and not _ASKED.search(words)


def costs_by_part(words: str) -> bool:
    """ "Sorting costs n log n and the sweep is linear": what it comes to was not said."""
    many = len(_GROWTH.findall(words)) > 1
    return many and not _SPACE.search(words) and not _IN_ALL.search(words)


def gives_reason(words: str) -> bool:
    """Whether a claim comes with what it rests on."""
    return _REASON.search(words) is not None
