"""Whether a cost that is named is what the solution at hand is said to cost, or belongs to something else: it is turned down,
wished for, quoted, doubted, taken back, or of another way.

Rules:
- Pure. `lead` is what stands before the cost in its sentence, `rest` what stands after it; plain text as `costs` makes it.
- In doubt it is the candidate's own: "it should be O(n)", "I think it would be linear", "it was linear" all say what theirs costs.
"""

import re
from typing import Final

_TURNED_DOWN: Final = re.compile(
    r"\b(?:not|never|is ?n'?t|no longer|instead of|rather than|(?:better|faster|quicker|less|cheaper) than|below|under"
    r"|avoid\w*|from|unlike|compared (?:to|with)|versus|(?<!no )(?<!not )(?:worse|slower|more) than|beats?)"
    r" (?:(?:a|an|the|just|only|in|o|oh|of|big|full|plain|being|doing|having|need\w*|be|go\w*) ?\(?)*$"
)
_TOO_SLOW: Final = re.compile(
    r"\b(?:too (?:slow|long|much|expensive|costly|big|bad|many)|not (?:be )?(?:good|fast|quick) enough|times? out"
    r"|not (?:do|work|pass)|will not|would not|wo ?n'?t|never finish|unacceptable|is bad|not acceptable)\b"
)
_OTHER_WAY: Final = re.compile(
    r"\b(?:brute force|naive|nested|two loops|double loop|(?:every|all|all the|each) pairs?|old|before|at first|first version"
    r"|original(?:ly)?|previous(?:ly)?|alternative\w*|otherwise|if (?:i|we|you|one)|without|depth|height"
    r"|other (?:way|one|approach|solution|version))\b"
)
"""Another way where a cost stands beside it that is not of one; alone it may be what they did."""

_IT: Final = r"(?:it|this|that|the|an?|my|our|me|us|code|solution|algorithm|something|time|complexity|running|runtime)"
_BECOMES: Final = (
    r"(?:to|be|is|are|was|were|would|should|could|must|can|will|has|have|get|gets|got|make|made|down|reach|runs?|do|done|take|takes"
    r"|in|at|for|only|just|really|all|o|oh|of|big|order|0)"
)
_UP_TO_IT: Final = rf"(?: ?\(?(?:{_IT}|{_BECOMES})\b)*[ (]*$"
_UP_TO_IT_BARE: Final = (
    r"(?: ?\(?(?:it|this|that|me|an?|the|code|solution|algorithm|something|to|be|runs?|get|take|reach|in|at|down|do|o|oh|of"
    r"|big)\b)*[ (]*$"
)
"""The same without "is" and "time": "you want the time, it is O(n)" quotes nobody."""
_SOMEBODY: Final = (
    r"(?:you|he|she|they|someone|somebody|people|everyone|everybody|(?:my|a|the|your) (?:friend|colleague|teacher|interviewer|hint"
    r"|statement|problem|task|book|docs|documentation|internet|article|editorial)|the hint|chat ?gpt|copilot)"
)
_WAYS: Final = r"(?:version|solution|approach|attempt|idea|try|code|way|draft|one|answer|take)"
_NOT_THEIRS: Final = re.compile(
    rf"\b{_SOMEBODY} (?:\w+ )?(?:said|says|say|told (?:me|us)|tells? (?:me|us)|mentioned|claims?|claimed|thinks?)\b{_UP_TO_IT}"
    rf"|\b(?:i|we) (?:\w+ )?(?:read|heard|was told|were told)(?: (?:somewhere|once))?\b{_UP_TO_IT}"
    rf"|\b{_SOMEBODY} (?:\w+ )?(?:want|wants|wanted|expect|expects|expected|requires?|demands?|asks? for|asked for)\b"
    rf"{_UP_TO_IT_BARE}"
    rf"|\b(?:i|we)(?:'d| would)? wish\b{_UP_TO_IT}|\b(?:i|we)(?:'d| would) (?:like|love|prefer)\b{_UP_TO_IT_BARE}"
    rf"|\b(?:want|need|hope|trying|try|like) (?:it|this|that|the \w+|my \w+)? ?to (?:be|run|get|take|reach|bring)\b{_UP_TO_IT}"
    rf"|\b(?:i|we) want(?:ed)? (?:something|a solution|an algorithm|code)(?: like| that| which)*{_UP_TO_IT}"
    rf"|\b(?:aim|aiming|aimed|going|looking|shooting|hoping) for\b{_UP_TO_IT_BARE}"
    rf"|\b(?:goal|target|ideally|ideal|optimal|optimum|lower bound|best possible)(?: \w+){{0,2}}? (?:is|was|would be)\b{_UP_TO_IT}"
    rf"|\bideally\b{_UP_TO_IT}|\bsupposed to\b{_UP_TO_IT}|\bat least\b{_UP_TO_IT}"
    rf"|\b(?:read|look|see|touch|scann?|visit|print|copy)ing (?:\w+ ){{1,4}}?(?:at )?(?:alone|already|itself)\b{_UP_TO_IT}"
)
"""Wished for, quoted, or the least that any way costs."""
_UNKNOWN: Final = re.compile(
    r"\b(?:(?:do not|don't|dont|can ?not|can't|could not|couldn't) (?:\w+ )?(?:know|tell|say|remember)|not (?:\w+ )?(?:sure"
    r"|certain)|unsure|uncertain|no idea|wonder(?:ing)?|unclear|hard to (?:say|tell)|forgot) (?:\w+ )?(?:if|whether)\b"
    r"(?!.*\b(?:i(?: would|'d)? (?:think|say|guess|believe)|probably|but)\b)[^,.;]*$"
)
_ELSEWHERE: Final = re.compile(
    rf"\bused to\b|\b(?:first|initial|initially|original|originally|at first) (?:{_WAYS} )?(?:\w+ )?thought\b|\bi thought\b"
    rf"|\b(?:first|initial|original|old|older|previous|earlier|last|other|another|alternative) (?:\w+ )?{_WAYS}(?: \w+){{0,3}}?"
    r" (?:was|were|had|would|took|ran|needed|cost)\b"
    rf"|\b(?:another|the other|an alternative|the alternative) (?:\w+ )?{_WAYS}\b"
    r"|\b(?:was|were|took|ran)\b.*\b(?:before|at first|originally|initially|previously)$"
    r"|\bif (?:\w+ ){1,4}?(?:were|weren't|was|wasn't|had|hadn't|used|did|went|compared|checked|tried)\b"
)
_SLOW_WAY: Final = re.compile(r"\b(?:brute force|naive|checking (?:all|every|each)|trying (?:all|every|each))\b")
_SLOW_IS_MINE: Final = re.compile(
    r"\b(?:i|i'm|we|my|our|mine|this|it is|that is|current(?:ly)?|now)\b(?! (?:first|thought))"
)
_WOULD: Final = re.compile(r"\b(?:would|could|might)\b|\w'd\b")
_GIVEN_UP: Final = re.compile(
    r"\b(?:so|therefore|hence|but|instead|that is why) (?:instead )?(?:i|we)(?:'ll|'d)? |\b(?:i|we) (?:can|could) do better\b"
)
_NOT_MINE: Final = re.compile(
    r"\b(?:mine|ours|this one|my \w+) (?:is|does|are)(?: not|n't)\b(?! (?:any )?\w+er)|\bnot mine\b|\bnot (?:what|how|the way) i\b"
    r"|\bwhich (?:i|we) (?:do not|don't|never|avoid|did not|didn't)\b"
    r"|\b(?:i|we) (?:do not|don't|did not|didn't|never|am not|are not) (?:use|used|do|need|take|go with|doing|using)"
    r" (?:it|that|this|one)\b"
)
_SUPPOSED: Final = re.compile(
    r"(?:^|\b(?:so|and|then|maybe|but|or) |, )(?:with|using|by) (?:\w+ ){1,8}?(?:would|could|might|can)\b"
    r"|(?<!\bit )(?<!\bthat )(?<!\bthis )(?<!\bwhich )\bwould (?:make|bring|turn|get) (?:it|this|that)\b"
    r"|\b(?:can|could|might|may) (?:\w+ )?(?:get|bring|make|turn|reduce|improve|speed) (?:it|this|that)\b"
    r"|\b(?:i|we|you|one) (?:could|might)(?: \w+)? (?:use|do|try|take|sort|keep|write|build|replace|swap|store|count|remember)\b"
)
_OF_A_CHANGE: Final = re.compile(
    r"\b(?:now|instead|with (?:a|an|the|two|one|some|this)|using|would|will|could|can|going to|chang\w+|switch\w*|replac\w*"
    r"|this (?:one|way|time)|new|makes? it|gets?|becomes?|down to|then|if|let me|re(?:writ|wrot)\w*)\b|\w'(?:d|ll)\b"
)
_TAKEN_BACK: Final = re.compile(
    r"\b(?:sorry|pardon|i mean|i meant|correction|correct myself|scratch that|make that|or rather|no wait|wait no|wait|my mistake"
    r"|oops|on second thought\w*|that is wrong|that's wrong|not quite)\b"
    r"|(?:^|[,.;:!?-] ?|\b(?:but|or|oh|no|hmm|well) )(?:actually|no)\b"
    r"|(?:\bbut |\band |, ?)now (?:\w+ )?(?:it|this|mine|my \w+|the \w+)(?: one)? (?:is|runs|takes|costs)\b"
    r"|\bbut (?:\w+ )?(?:it|mine|this|my \w+)(?: one)? (?:is|should be|runs|takes|costs)\b"
)


def turned_down(lead: str, rest: str, aside: str) -> bool:
    """ "n squared would be too slow". Here `lead` and `rest` are of its clause alone; `aside`: a short clause that follows."""
    return bool(_TURNED_DOWN.search(lead) or _TOO_SLOW.search(rest) or _TOO_SLOW.search(aside))


def another_way(clause: str) -> bool:
    """ "Brute force is quadratic": of another way, if anything else is said."""
    return _OTHER_WAY.search(clause) is not None


def foreign(lead: str, rest: str) -> bool:
    """Whether it is no cost of theirs, whatever else is said: "I wish it were O(n)", "it used to be quadratic"."""
    if _NOT_THEIRS.search(lead) or _UNKNOWN.search(lead) or _ELSEWHERE.search(lead) or _NOT_MINE.search(rest):
        return True
    slow = _SLOW_WAY.search(lead) is not None and not _SLOW_IS_MINE.search(lead)
    if slow and _WOULD.search(lead):
        return True
    return _WOULD.search(lead) is not None and _GIVEN_UP.search(rest) is not None


def supposed(lead: str) -> bool:
    """Whether it is of what could be done, and not of what there is: "with a map it would be linear"."""
    return _SUPPOSED.search(lead) is not None and " now " not in f" {lead} "


def of_a_change(text: str) -> bool:
    """Whether it may be said of code that is only being written: "with a map it's linear now"."""
    return _OF_A_CHANGE.search(text.lower().replace("’", "'")) is not None


def taken_back(between: str) -> bool:
    """Whether what stands between two costs puts the second in the place of the first: "O(n^2), sorry, I mean O(n)"."""
    return _TAKEN_BACK.search(between) is not None
