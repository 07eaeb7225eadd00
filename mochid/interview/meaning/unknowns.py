"""Which word or term a candidate does not know: they ask what it means, or say what they take it for.

Rules: phrases over `wording.opening`, as in `subjects`; the words of somebody whose English is poor as well.
"""

import re
from typing import Final

from mochid.interview.words.vocabulary import SMALL, stem
from mochid.interview.words.wording import OPENING, opening

_AT_A_LOSS: Final = (
    r"(?:(?:sorry|and|but|please|excuse me|i wonder|tell me|ah|oh|omg|lol|hm+|wait|what|erm?|also|again|hi|hello"
    r"|i (?:do|did) not (?:understand|get)(?: it| this| that)?"
    r"|i am (?:so |a bit |still |totally )?(?:confused|lost|stuck)) )*"
)
_MEANING: Final = re.compile(
    rf"^{_AT_A_LOSS}(?:"
    r"what (?:do|did) you mean (?:by|with) (?:(?:the|a|an|word) )*'?(?P<g>\w+)'?"
    r"|what (?:does|do|did|is|are) (?:(?:the|a|an|word) )*'?(?P<a>\w+)'? (?:mean\w*|stands? for)\b"
    r"|what (?:the )?(?:word )?(?:mean|means|meaning)(?: of)? (?:(?:the|a|an|word) )*'?(?P<b>\w+)'?(?: here| there)?(?: \?)?$"
    r"|what (?:mean|means) (?:(?:the|a|an|word) )*'?(?P<c>\w+)'?"
    r"|what (?:is|are) (?:the )?meaning of (?:(?:the|a|an|word) )*'?(?P<d>\w+)'?"
    r"|(?:i )?(?:do )?not (?:know|understand) (?:the |this |your )?word '?(?P<e>\w+)'?"
    r"|(?:can you |please )?(?:explain|define) (?:me )?(?:the )?(?:word|term) '?(?P<f>\w+)'?)"
)
_WHAT_IS: Final = re.compile(
    rf"^{_AT_A_LOSS}what (?:exactly |precisely |actually )?(?:is|are) (?:an? |the |this )?'?(?P<a>\w+)'?(?: here)? \?$"
)

_TERM: Final = r"(?:(?:an?|the|word|term|phrase|this|your) )*'?(?P<{0}>[a-z0-9^²()]+(?: [a-z0-9^²()]+){{0,6}}?)'?"
_ENDS: Final = (
    r"(?: (?:means?|again|exactly|here|there|please|even|then|now|anyway|lol|mate|once more"
    r"|in short|in (?:simple|plain|other) (?:words|terms)|for me|to me))*"
    r"(?: \?)?$"
)
_TERM_MEANT: Final = re.compile(
    rf"^{_AT_A_LOSS}(?:"
    rf"what (?:exactly |precisely |actually )?(?:is|are|was|were) (?!expected|wanted|the (?!worst|best|average|big))"
    rf"{_TERM.format('a')}"
    rf"|what (?:does|do|did|is|are) {_TERM.format('b')} (?:mean\w*|stands? for|be)(?: (?:and|or) (?:what )?'?\w+'?)?"
    rf"|what (?:does |do |is )?(?:it |this |that )?(?:mean|means|meaning)(?: by| when it says)? {_TERM.format('h')}"
    rf"|what (?!do |does |did |is |are |would |you ){_TERM.format('i')} (?:means?|stands for)"
    rf"|(?:what )?{_TERM.format('j')} (?:is|are|means?|stands for) what"
    rf"|(?:i )?(?:have |had )?never heard (?:of|about) {_TERM.format('k')}"
    rf"|what (?:(?:do|did) )?you mean (?:by|with) {_TERM.format('c')}"
    rf"|(?:(?:can|could|would|will) you )?(?:please )?(?:explain|define|remind me of)(?: to me| again)* (?!the |what |how |why )"
    rf"{_TERM.format('d')}"
    rf"|(?:(?:can|could|would|will) you )?(?:please )?(?:explain|remind me|tell me)(?: to me| again)* what {_TERM.format('g')}"
    r" (?:is|are|means?|stands for)"
    rf"|(?:i )?(?:(?:do not|never|am not sure|not sure|have no idea|no idea|no clue|idk|forgot"
    rf"|forget|can not|know|knew|understand|understood|remember|recall) )+what"
    rf" {_TERM.format('e')} (?:is|are|means?|stands for)"
    rf"|(?:what (?:is|are) )?(?:the )?(?:meaning|definition) of {_TERM.format('f')}"
    rf"){_ENDS}"
)
_COUNTS_AS: Final = re.compile(
    r"\bwhat (?:counts|qualifies|is considered|is counted) as (?:an? )?'?(?P<a>\w+)'?(?: here)?(?: \?)?$"
)
_SUPPOSED: Final = re.compile(
    r"^(?:so )?(?:(?:does|do|did|would) (?:the |an? )?'?(?P<a>\w+)'?(?: \w+)? mean\b"
    r"|by (?:the |an? )?'?(?P<b>\w+)'?(?: \w+)? (?:do|did) you mean\b|(?:the |an? )?'?(?P<c>\w+)'? means? .*\?$)"
)
_ONE_OF_THEM: Final = re.compile(
    r"^(?:is|are|does|do|would|will|can) (?!i\b|we\b|you\b|there\b)"
    r"(?:.+ )?(?:count as |considered |called |form |make )?an? '?(?P<a>\w+)'?"
    r"(?: (?:of|in) .+| here| too| then| as well)?(?: \?)?$"
)


_SENTENCES: Final = re.compile(r"(?<=[.?!])\s+")
_CLAUSES: Final = re.compile(r"[,;:]\s+")


def word_meant(words: str) -> str:
    """The word whose meaning is asked for; "" where none is."""
    return _word(_MEANING.search(words)) or _word(_COUNTS_AS.search(words))


def thing_meant(words: str) -> str:
    """The same, of "what is a piece?", which may ask for more than the word."""
    return _word(_WHAT_IS.search(words))


def term_meant(words: str) -> str:
    """The words that are to be explained, up to four: "what is big o again?" """
    return _word(_TERM_MEANT.search(words))


def term_asked(said: str) -> str:
    """The same, where more is said than the question: what led to it, or what they know of the word."""
    return next((term for part in _parts(said) if (term := term_meant(opening(part)))), "")


def word_supposed(words: str) -> str:
    """The word that they say what they take it for, or what they take for one: "does cut mean rotate?", "is 'ab' a piece?" """
    return _word(_SUPPOSED.search(words)) or _word(_ONE_OF_THEM.search(words))


def _parts(said: str) -> tuple[str, ...]:
    """What may be a question by itself: all that was said, its last sentence, the end of that, and the question before a remark."""
    told = [part for part in _SENTENCES.split(said[:OPENING].strip()) if part]
    if not told:
        return ()
    *before, last = told
    remarked = "?" not in last and bool(before) and before[-1].endswith("?")
    return (said, last, _CLAUSES.split(last)[-1], *(before[-1:] if remarked else ()))


def _word(found: re.Match[str] | None) -> str:
    word = next((one for one in found.groups() if one), "") if found else ""
    return "" if stem(word) in SMALL and len(word) > 1 else word
