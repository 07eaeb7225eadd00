"""Whether more will come after a pause, by the words before it. A small grammar of unfinished talk.

Rules:
- Input is what a recogniser gives: case and punctuation may be missing, and may be wrong (Whisper likes to end with a full stop).
- Unfinished beats finished: `and what about the` wants more, though it begins like a question.
- Only words; how long a pause may be is `turns.py`, what the words mean is the mind's.
"""

import re
from enum import StrEnum
from typing import Final


class Ending(StrEnum):
    """How an utterance sounds that has come to a pause."""

    ASKS = "asks"
    """Turns to the interviewer: a question, a request."""
    STATES = "states"
    """A whole statement, after which there may come another."""
    ANSWERS = "answers"
    """Enough of an answer to what was asked: yes, no, "it's linear"."""
    WANTS_MORE = "wants more"
    """Grammar or list not finished."""
    THINKS = "thinks"
    """Nothing but thinking sounds."""
    LISTENS = "listens"
    """ "okay", "mm-hm"."""
    MUTTERS = "mutters"
    """A voice without words."""
    UNKNOWN = "unknown"
    """The words are not known."""


def ending(text: str, thinking: frozenset[str] = frozenset()) -> Ending:
    """How `text` ends. `thinking`: words that are only sounds, beside those known here."""
    raw = text.lower().replace("’", "'").strip()
    words = re.findall(r"[\w'+*/^()-]+", raw)
    if not raw:
        return Ending.MUTTERS
    if all(word in thinking or word in _SOUNDS for word in words) or (len(words) <= 3 and _MISHEARD.issuperset(words)):
        return Ending.THINKS
    if all(word in thinking or word in _SOUNDS or word in _LISTENING for word in words):
        return Ending.LISTENS if len(words) <= 3 else Ending.STATES
    if raw.endswith("?"):
        return Ending.ASKS
    plain = " ".join(words)
    if _ANSWERS.search(plain):
        return Ending.ANSWERS
    bare = _LEAD.sub("", plain)
    if _BROKEN_OFF.search(raw) or _LEADS_ON.search(plain) or _unfinished_clause(plain):
        return Ending.WANTS_MORE
    if words[-1] in _DANGLING or words[-1] in _SOUNDS or words[-1] in thinking or _unfinished_verb(words):
        return _despite(bare)
    if _unfinished_list(words, plain) or _unfinished_condition(raw, bare):
        return Ending.WANTS_MORE
    return Ending.ASKS if _ASKS.search(bare) or any(rule.search(bare) for rule in _REQUESTS) else Ending.STATES


def _despite(bare: str) -> Ending:
    """How words end whose last one usually wants another."""
    if _STRANDED.search(bare):
        return Ending.ASKS
    return Ending.STATES if _FINE.search(bare) else Ending.WANTS_MORE


def _unfinished_clause(plain: str) -> bool:
    """A condition at the end that has no verb yet."""
    found = _LATE_CONDITION.search(plain)
    if found is None:
        return False
    return not any(word in _VERBS or word[-1] in "sd" for word in found["rest"].split())


def _unfinished_verb(words: list[str]) -> bool:
    """A verb that has not said yet what."""
    *before, last = words
    if last in _TAKES:
        return len(before) > 1 and before[-1] in _SUBJECT
    plain = last.removesuffix("s")
    third = (
        plain in _TAKES or plain.removesuffix("e") in _TAKES or (plain[:-2] + "y" in _TAKES and plain.endswith("ie"))
    )
    return last.endswith("s") and third and len(before) > 1 and before[-1] not in _BEFORE_NOUNS


def _unfinished_list(words: list[str], plain: str) -> bool:
    """Numbers without an "and" before the last, or a list whose second item is still to come."""
    if len(words) >= 2 and all(word.isdigit() or word in _NUMBERS for word in words[-2:]):
        return True
    announced = list(_ANNOUNCED.finditer(plain))
    return bool(announced) and not _DELIVERED.search(plain, announced[-1].end())


def _unfinished_condition(raw: str, bare: str) -> bool:
    """An "if" whose consequence is still to come."""
    found = _CONDITION.match(bare)
    if found is None or "," in raw:
        return False
    # The subject of the condition itself is no main clause.
    rest = found["rest"].split()
    return len(rest) <= LONG_CONDITION and not _MAIN.search(" ".join(rest[1 if bare.startswith("for ") else 2 :]))


LONG_CONDITION: Final = 8
"""Words after the "if" with which the consequence must have come, though no rule sees it."""


def _of(words: str) -> frozenset[str]:
    return frozenset(words.split())


_SOUNDS: Final = _of("um umm uh uhh uhm er err erm hm hmm hmmm mm")
_MISHEARD: Final = _of("and i a an the in her h m n")
"""What recognisers that know no thinking sounds make of one."""
_LISTENING: Final = _of("""
    okay ok yeah yep yup mhm mmhm mmhmm mm-hm mm-hmm uh-huh uhhuh aha right sure cool alright great good fine nice perfect
""")
_NUMBERS: Final = _of("""
    zero one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty hundred
""")
_DANGLING: Final = _of("""
    and or but so because cause cuz then if when while where which whose unless since although though than as whereas plus
    minus versus except
    of to in on at for from with into onto by about through over between without until till per under within against
    a an the no some several certain own entire whole such most same
    my your our their its his her each every some any another
    i we they there's is are was were be been am will would can could should might may must shall has have had does
    i'll i'd i'm i've we'll we'd we're we've you'd it'll it'd that's it's let's there's gonna wanna
    like well maybe perhaps actually basically just also not very really quite either neither only even still almost
    exactly roughly nearly too going trying using having storing called put say
""")
"""Last words that want another."""
_TAKES: Final = _of("""
    add allow append assign avoid become build call carry check choose compare compute connect contain contribute count cover
    create cross cut decide delete divide enter equal exclude expand explore extend fill find follow get give hit hold include
    increase insert join keep leave let lose make mark mean merge need pick pop print process push put reach read receive
    remember remove replace represent require reverse save say scan see send set share show skip sort store subtract swap take
    tell touch track traverse treat try update use visit want write
""")
"""Verbs that go on to say what."""
_HAPPENS: Final = _of("""
    agree apply break change come cross depend differ end exist fail fit go grow happen match matter meet move occur overlap pass
    repeat run shrink sit start stay stop turn work necessary possible empty found seen true false needed
""")
"""Verbs, and words like them, that may end a clause."""
_VERBS: Final = (
    _TAKES
    | _HAPPENS
    | _of("are were be been am will would can could should might may must have do it's that's there's")
)
_LATE_CONDITION: Final = re.compile(
    r" (?:when|whenever|unless|while|if|which|because(?! of))(?P<rest>(?: [\w'+-]+){1,4})$"
)
_SUBJECT: Final = _of(
    "i we you they to can could will would should must may might let's i'll we'll i'd we'd don't doesn't never always"
)
"""After these, such a verb is one in its plain form."""
_FINE: Final = re.compile(
    r"^(?:yes |yeah |no |not )?(?:exactly|really)$"
    r"|\b(?:(?:think|guess|hope|suppose|say|if|believe) (?:so|not)|or not|why not|as well|not (?:really|yet|quite|sure)"
    r"|of course|(?:the|at) same|the whole|in between|on (?:its|their|my|your) own"
    r"|(?:all|everything|what) (?:i|we|you) need|thing (?:that )?(?:i|we|i'm|we're)\b.* (?:about|of|with|for)"
    r"|at most|(?:think|say|guess|or|probably) no"
    r"|(?:yes|no) (?:i|we|it|they|you) (?:do|does|can|will|would|could|should|is|are|have|has|am)"
    r"|(?:what|how|where|which|who|whether)\b.* (?:is|are|was|were|does|do|has|have|needs?|can|will|should)"
    r"|that(?:'s| is) what (?:i|we) \w+"
    r"|(?:to|we) (?:use|keep|store|say|put)|there (?:is|are))$"
)
"""Ends that only look like it."""
_STRANDED: Final = re.compile(
    r"^(?:what|which|who|where|how) .*\b(?:of|to|in|on|at|for|from|with|by|about|through|like|use|need)$"
)
"""Questions may end in what is no end elsewhere."""
_LEADS_ON: Final = re.compile(
    r"\b(?:that's why|that is why|\w+s that|so that|only that|means that|you know|i mean|i think|i guess|kind of|sort of"
    r"|(?:give|let|make|tell|show|allow|help|cost)s? (?:me|us|you|them)|an? \w+(?<!vari)(?<!t)(?:able|ible|ous|ful|less|ive)"
    r"|the (?!rest|best|test|request)\w+est|let me see|let me|such as|as well as|in order to)$"
)
_BROKEN_OFF: Final = re.compile(r"(?:\.\.\.|[…,:;–—-])$")
_CONDITION: Final = re.compile(
    r"^(?:if|when|whenever|once|since|although|while|unless|as long as|as soon as|for each|for every|given)\b"
    r"(?P<rest>.*)"
)
_MAIN: Final = re.compile(
    r"\b(?:the|a|an|this|that|one|each|every|my|its)(?: \w+){1,2} (?:is|are|has|gets|goes|must|can|will|returns?|becomes|stays)\b"
    r"|\b(?:then|i|we|you|do|does|returns?|just|should|must|that means|it's|it is|they are|there)\b"
)
_BEFORE_NOUNS: Final = _of("""
    the a an my your our their its his her each every some any no all two three many few more these those of and or for in with
""")
"""After these, such a verb's form in -s is the plural of a noun."""
_ANNOUNCED: Final = re.compile(
    r"\b(?:first(?:ly)? (?:i|we|you|it|of all)|to begin with|for one"
    r"|one (?:way|option|case|idea|problem) (?:is|would|could|might)|on the one hand"
    r"|there are (?:two|three|four|a few|several) \w+)\b"
)
_DELIVERED: Final = re.compile(
    r"\b(?:second(?:ly)?|then|next|finally|last(?:ly)?|and the other|the other|another|either|on the other hand"
    r"|that's (?:it|all))\b"
)
_ANSWERS: Final = re.compile(
    r"^(?:(?:um|uh|well|okay|oh|hmm|i think|i guess|i'd say|i would say|probably|about|roughly) )*"
    r"(?:yes|no|nope|(?:yes |not )?exactly|correct|no idea|not (?:really|yet|sure)|(?:yes|no) (?:it|they|i|we|you) [\w']+"
    r"|(?:no )?i (?:don't|do not) (?:know|think so)|(?:yes )?i think so"
    r"|(?:(?:it's|it is|that's|that is|it would be|that would be|about|roughly|(?:the )?(?:time|space)(?: complexity)?(?: is)?) )*"
    r"(?:linear|constant|quadratic|cubic|exponential|logarithmic|factorial|(?:big )?o of \w+(?: \w+){0,2}|n squared|n log n|log n)"
    r"(?: time| space)?)$"
)
_LEAD: Final = re.compile(r"^(?:(?:okay|ok|so|well|um|uh|hmm|and|but|right|yeah|yes|now|oh|alright|sorry|hey) )+(?=\w)")
_ASKS: Final = re.compile(
    r"^(?:what|which|how|why|where|who|can|could|should|would|may|do i|do we|do you|does|did|is|are|am i|will|shall|has|must)\b"
    r"|^(?:if|when) .*\b(?:do|does|should|can|will) (?:i|we|it|they|you)\b"
    r"|\b(?:right|correct|okay|or not|makes? sense)$"
)
_REQUESTS: Final = tuple(
    re.compile(rule)
    for rule in (
        r"^(?:stop|wait|hold on|hang on|quiet|next|again|done|finished|ready|pause|help|skip|hint)\b.{0,24}$",
        r"^(?:continue|go on|go ahead|thanks|thank you)\b.{0,24}$",
        r"\b(?:run|re-?run|try|check|test) (?:it|this|that|them|(?:the|my) (?:tests?|code)|again|once more)\b.{0,12}$",
        r"\b(?:let me|let's|i'll|i will|ready to|start|begin) (?:start |begin |now )?(?:cod|writ|implement|typ)\w*\b.{0,16}$",
        r"\b(?:i'm|i am|we're|we are|it's|that's|it is|that is) (?:all )?"
        r"(?:done|finished|ready|stuck|lost|it|all|everything|good)(?: now| here| for me)?$",
        r"\b(?:say|repeat|explain) (?:that|it|this)\b.{0,16}$",
        r"\b(?:a|another|any|more) (?:hint|clue)s?\b.{0,8}$|\bhelp me\b.{0,12}$",
        r"\b(?:no|any) (?:more |other )?questions$|\bmakes? sense$|\bgot it$|\bone more time$|\bwhat do you think$",
        r"\bi (?:don't|do not) (?:know|get it|understand)$|\bi give up$",
    )
)
