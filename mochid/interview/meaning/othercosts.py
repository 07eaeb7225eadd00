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
    r"\b(?:(?:too|two|to) slow|too (?:long|much|expensive|costly|big|bad|many)|not (?:be )?(?:good|fast|quick) enough|times? out"
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
    r"|\b(?:goal|target|ideal(?:ly)?|optimal|optimum|lower bound|best (?:possible|known))(?: \w+){0,2} (?:is|was|would be)\b"
    rf"{_UP_TO_IT}"
    rf"|\bideally\b{_UP_TO_IT}|\bsupposed to\b{_UP_TO_IT}|\bat least\b{_UP_TO_IT}"
    rf"|\b(?:read|look|see|touch|scann?|visit|print|copy)ing (?:\w+ ){{1,4}}?(?:at )?(?:alone|already|itself)\b{_UP_TO_IT}"
)
"""Wished for, quoted, or the least that any way costs."""
_THERE_IS: Final = re.compile(
    r"\bthere(?: is|'s| are|'re|'d be| exists?| (?:would|must|might|may) be) (?:\w+ ){0,3}?(?:big )?(?:o|oh)?[ (]*$"
)
_NOUN: Final = (
    r"(?:\w+ )?(?:versions?|solutions?|approach(?:es)?|ways?|algorithms?|methods?|alternatives?|tricks?|ones?)"
)
_WAY_THERE_IS: Final = re.compile(rf"^[ )]*(?:time )?{_NOUN}\b")
"""A way that somebody has heard of: "I know there's an O(n) solution"."""
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
    rf"|\b(?:the|an?) (?:\w+ )?(?:alternative|naive (?:{_WAYS} )?)(?: would)? ?(?:is|takes?|costs?|runs?|needs?)\b"
    r"|\b(?:some|many|most|other) people\b|\bothers\b"
    r"|\bif (?:\w+ ){1,4}?(?:were|weren't|was|wasn't|had|hadn't|used|did|went|compared|checked|tried)\b"
)
_STACK: Final = r"(?:stack(?: space| depth| frames?)?|depth|(?:recursion|frames?) (?:stack|depth))"
_OF_THE_STACK: Final = re.compile(
    r"^[ )]*(?:(?:was|is|for|of|on|in|just|only|the|that|a|its|my|call|recursion|recursive|extra|\w+'s) )*"
    rf"(?:{_STACK}|deep)\b(?! (?:\w*ing|operations?|pushe?s?|pops?|approach|solution|version))"
)
_STACK_IS: Final = re.compile(
    rf"(?<!with )(?<!using )\b(?:the|my|its|call|recursion|recursive) {_STACK}(?: (?:\w+ )?(?:is|was|needs|holds|takes|gets|has|can"
    r" be|would be|grows|goes|to|at most|up|only|about|then|by))*[ (]*(?:(?:big )?(?:o|oh|order|0) ?(?:of )?\(? ?)?$"
)
"""The room that a recursion takes: "the call stack is log n deep", "O(h) stack"."""
_SLOW_WAY: Final = re.compile(r"\b(?:brute force|naive|checking (?:all|every|each)|trying (?:all|every|each))\b")
_SLOW_IS_MINE: Final = re.compile(
    r"\b(?:i|i'm|we|my|our|mine|this|it is|that is|current(?:ly)?|now)\b(?! (?:first|thought))"
)
_WOULD: Final = re.compile(r"\b(?:would|could|might)\b|\w'd\b")
_WAS: Final = re.compile(r"\b(?:was|were|took|ran|had)\b")
_GIVEN_UP: Final = re.compile(
    r"\b(?:so|therefore|hence|but|instead|that is why) (?:instead )?(?:i|we)(?:'ll|'d)? |\b(?:i|we) (?:can|could) do better\b"
)
_NOT_MINE: Final = re.compile(
    r"\b(?:mine|ours|this one|my \w+) (?:is|does|are)(?: not|n't)\b(?! (?:any )?\w+er)|\bnot mine\b|\bnot (?:what|how|the way) i\b"
    r"|\bwhich (?:i|we) (?:do not|don't|never|avoid|did not|didn't)\b"
    r"|\b(?:i|we) (?:do not|don't|did not|didn't|never|am not|are not) (?:use|used|do|need|take|go with|doing|using)"
    r" (?:it|that|this|one)\b|\b(?:glad|good that|lucky|happy) (?:that )?(?:i|we) (?:did not|didn't|never|avoided)\b"
)
_SUPPOSED: Final = re.compile(
    r"(?:^|\b(?:so|and|then|maybe|but|or) |, )(?:with|using|by) (?:\w+ ){1,8}?(?:(?:would|could|might|can)\b|\w+'d\b)"
    r"|\bif (?:i|we|you|one) .*(?:\b(?:would|could|might)\b|\w'd\b)"
    r"|\b(?:i|we|you|one)(?: would|'d) (?:\w+ )?(?:bother|use|try|take|pick|choose|write|build|replace|swap|switch to)\b"
    r"|(?<!\bit )(?<!\bthat )(?<!\bthis )(?<!\bwhich )\bwould (?:make|bring|turn|get) (?:it|this|that)\b"
    r"|\b(?:can|could|might|may) (?:\w+ )?(?:get|bring|make|turn|reduce|improve|speed) (?:it|this|that)\b"
    r"|\b(?:i|we|you|one) (?:could|might)(?: \w+)? (?:use|do|try|take|sort|keep|write|build|replace|swap|store|count|remember)\b"
)
_SUPPOSED_AFTER: Final = re.compile(
    r"^[ )]*(?:\w+ ){0,3}?(?:if|when|once|unless) (?:\w+ ){1,2}?(?:were|was|had|did|used|could|would|[a-z]+ed)\b"
    rf"|^[ )]*(?:time )?{_NOUN} (?:\w+ )?(?:would|could|might|exists?)\b"
)
_WOULD_WITH: Final = re.compile(
    r"^[ )]*(?:(?:time|overall|in total|then) )?(?:with|using|by) (?:an?|some|two|another|\w+ing|\w+s)\b"
)
_MODAL: Final = re.compile(r"^(?P<before>.*?)(?:\b(?:would|could|might)\b|'d\b)")
_LED_IN: Final = re.compile(
    r"[,:;]|\b(?:and|but|so|because|since|while|whereas|then|or|though|although|well|um|uh|hm+|maybe|perhaps)\b"
    r"|\b(?:i|we|you) (?:\w+ )?(?:think|guess|suppose|believe|know|bet|assume|say|read|heard)(?: that(?= [\w']+ ))?\b"
)
"""What stands before the subject of what would be."""
_THEIR_OWN: Final = re.compile(
    r"\b(?:it|this|that|which|these|those|they|the|my|mine|ours?|your|i|we|you|everything|all|both|each|every|time|runtime|running|space|memory"
    r"|complexity|costs?|whole|total|overall|loops?|pass(?:es)?|code|n|what|there|worst|best|average)\b"
)
"""What names their own work, or may: "that would be", "the loop would be"."""
_WHAT_OF: Final = re.compile(
    r"\b(?:what|how)\b(?: \w+)? (?:would|could|might|about)(?: be)? (?P<who>[\w' ]+?)(?: (?:costs?|takes?|needs?|runs?|be))?"
    r"\?[^?]*$"
)
_ASKS_OWN: Final = re.compile(r"\b(?:what you have|your (?:code|solution)|running time|about cost)\b[^?]*\?")
"""A question of the interviewer's for what theirs costs: "binary search would be log n" answers it."""
_ASKS_ANOTHER: Final = re.compile(r"\b(?:other ways?|another way|first way)\b[^?]*\?[^?]*$")
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
    if _THERE_IS.search(lead) and _WAY_THERE_IS.search(rest):
        return True
    slow = _SLOW_WAY.search(lead) is not None and not _SLOW_IS_MINE.search(lead)
    if slow and (_WOULD.search(lead) or _WAS.search(lead)):
        return True
    return _WOULD.search(lead) is not None and _GIVEN_UP.search(rest) is not None


def of_a_stack(lead: str, rest: str) -> bool:
    """Whether it is how deep a stack gets, and no running time."""
    return bool(_STACK_IS.search(lead) or _OF_THE_STACK.search(rest))


def supposed(lead: str, rest: str = "", asked: str = "") -> bool:
    """Whether it is of what could be done, and not of what there is: "with a map it would be linear", "a heap would be n log k".
    `asked`: what was said before that, the interviewer's question first."""
    if " now " in f" {lead} ":
        return False
    if _SUPPOSED.search(lead) or _SUPPOSED_AFTER.search(rest) or (_WOULD.search(lead) and _WOULD_WITH.search(rest)):
        return True
    return (_would_be_another(lead) and not _ASKS_OWN.search(asked.lower())) or _asks_of_another(lead, asked.lower())


def _would_be_another(lead: str) -> bool:
    """ "Sliding window would be O(n)": what would cost so much is named, and is nothing of theirs; nor do they come to that after
    it: "a lookup would be constant, so it is"."""
    modal = _MODAL.search(lead)
    if modal is None:
        return False
    who = _LED_IN.split(modal["before"])[-1].strip()
    _, *after = _LED_IN.split(lead[modal.end() :], maxsplit=1)
    return bool(who) and not any(map(_THEIR_OWN.search, (who, *after)))


def _asks_of_another(lead: str, asked: str) -> bool:
    """ "What would a counting approach cost? O(n + range), I guess." """
    if re.search(r"\b(?:mine|my|this|i have)\b", lead):
        return False
    about = _WHAT_OF.search(asked)
    return bool(about and not _THEIR_OWN.search(about["who"])) or _ASKS_ANOTHER.search(asked) is not None


def of_a_change(text: str) -> bool:
    """Whether it may be said of code that is only being written: "with a map it's linear now"."""
    return _OF_A_CHANGE.search(text.lower().replace("’", "'")) is not None


def taken_back(between: str) -> bool:
    """Whether what stands between two costs puts the second in the place of the first: "O(n^2), sorry, I mean O(n)"."""
    return _TAKEN_BACK.search(between) is not None
