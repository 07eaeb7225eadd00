"""Whether a sentence says no more than an interviewer may: clause by clause, where its words come from.

A list of forbidden words cannot foresee what a model will say, and a list of what may be said holds back a third of what a good
interviewer says. So what nobody vouches for is a doubt, which `weighing` weighs. The more a clause tells (`clauses.Act`), the less
it may bring in that is not the candidate's, the problem's, or plain talk.

Rules:
- A word is vouched for by the problem's own text, by the candidate, by a hint that was served, or by `vocabulary.TALK`.
- Advice may only be about talk, tests and time; a statement, about what an interviewer speaks of or what facts are made of.
- An open question may have one word of its own.
"""

from typing import Final

from mochid.interview.words.clauses import Act, clauses
from mochid.interview.words.phrases import Phrases
from mochid.interview.words.vocabulary import FACTS, PYTHON, SMALL, TALK, TELLING, stem

ODD: Final = 2
"""Words that nobody vouches for, from which on even an open question says too much."""
_LENIENT: Final = (Act.ASKS, Act.REPORTS, Act.SETS_UP)
"""What may use the words of the questions that the problem's author wrote."""
_TIME: Final = frozenset({"time", "hour", "hours", "minutes", "through", "way"})
_NOT: Final = frozenset({"not", "isnt", "arent", "necessarily"})

_ORDERED: Final = Phrases("""
    the (very) one before/after
    the/its same order
    in/into (the) (right/proper/rising/that/this) order
    always at/the/in/on/first/last/came/comes/come/lies/stands/sits
    at the/its end/front/back/top/beginning
    only the/its/one/those/that first/last/latest/earliest/place/thing/most
    first/last come/came/comes/in/out first/last
    next to each/one/it/its
    is/are/was/be/would enough/sufficient/all-you-need
    than the one/ones/others/rest/last/first
""")
"""How the items lie to each other: what most answers rest on."""


class Voucher:
    """Knows what one problem's own text vouches for."""

    def __init__(self, *, shown: str, told: str, asked: str, keywords: str) -> None:
        """Plain words. `shown`: of its statement; `told`: with its clarifications; `asked`: of the questions its author wrote;
        `keywords`: what people say about it. What tells by its bare mention is only free where the statement shows it."""
        self.shown = frozenset(map(stem, shown.split()))
        self._told = frozenset(map(stem, told.split()))
        self.asked = (
            self._told | frozenset(map(stem, asked.split())) | (frozenset(map(stem, keywords.split())) - TELLING)
        )

    def reason(self, sentence: str, known: frozenset[str], *, syntax: bool) -> str:
        """Why the sentence says more than it may; "" when it does not.

        `known`: stems of what the candidate, hints and findings have brought in. `syntax`: the candidate asked about the language.
        """
        before = Act.TELLS
        for clause in clauses(sentence):
            goes_on = clause.act is Act.TELLS and before in (Act.REPORTS, Act.REQUESTS)
            if why := self._why(Act.REPORTS if goes_on else clause.act, clause.words, known, syntax):
                return why
            before = clause.act if len(clause.words) > 1 else before
        return ""

    def filler(self, words: str, known: frozenset[str]) -> str:
        """The same for what fills a gap in a line of our own: plain words."""
        return self._why(Act.REPORTS, tuple(words.split()), known, syntax=False)

    def _why(self, act: Act, words: tuple[str, ...], known: frozenset[str], syntax: bool) -> str:
        if act is Act.ADVISES and not syntax:
            return "advises a step"
        if act in (Act.TELLS, Act.LEADS) and _ORDERED.search(" ".join(words)):
            return "tells how things lie"
        own = self.asked if act in _LENIENT else self._told
        free = FACTS if act is Act.TELLS and not syntax else TALK
        odd = []
        for at, word in enumerate(words):
            root = stem(word)
            if root in SMALL or root in known or root in self.shown or word.isdigit() or (syntax and root in PYTHON):
                continue
            if word == "half" and not _TIME.isdisjoint(words):
                continue
            if root in TELLING:
                asked = act is Act.ASKS and root in own
                denied = root == "sort" and not _NOT.isdisjoint(words[max(0, at - 1) : at])  # a fact about the input
                if not asked and not denied:
                    return f"brings in {word!r}"
            elif root not in own and root not in free:
                odd.append(word)
        if len(odd) >= (ODD if act is Act.ASKS else 1):
            return f"brings in {' and '.join(map(repr, odd[:3]))}"
        return ""
