"""Whether a candidate says where a cost comes from: how often something is done, or by which means.

Rules: pure, over plain text. The name of a cost explains nothing, however surely it is said. In doubt a candidate is believed.
"""

import re
from typing import Final

from mochid.interview.meaning import worktalk
from mochid.interview.words import lexicon

_HOW_OFTEN: Final = re.compile(
    r"\b(?:once|twice|thrice|(?:one|two|three|single|a) (?:pass|scan|sweep|walk|go|traversal)|(?:two|three|n|k) passes|rounds?"
    r"|(?:nested|inner|outer) \w+|loops?|looping|iterat\w*|travers\w*|visit\w*|walk\w*|scan\w*|touch\w*|sweep\w*|halv\w*|half"
    r"|doubl\w*|(?:each|every|per|all) (?:\w+ )?\w+|(?:go|run|look)(?:es|s|ing|ning)? (?:\w+ )?(?:through|over|at|from)"
    r"|only (?:ever )?(?:move|moves|grow|grows|go|goes|look|looks|step|steps)|never (?:go|goes|move|moves|look|looks) back"
    r"|(?:nothing|not|doesn t|don t) (?:else )?depends?|independent|(?:fixed|same|constant) (?:number|amount) of|look ?ups?"
    r"|dominat\w*|(?:two|both|left|right) pointers?|sort(?:s|ed|ing)?"
    r"|(?:n|\d+|hundred|thousand|million) (?:times|steps|calls|iterations|items|elements|numbers|levels|nodes|lookups))\b"
)
"""How often something is done, or to how many."""
_SIZE: Final = re.compile(
    r"\b(?:in|with|of|by|for|where|if|and)? ?(?:n|m|k)? ?(?:is|be|being)? ?(?:the |its )?"
    r"(?:length|size|(?<!fixed )(?<!same )number|count|amount) of (?:(?:the|all|my|its) )*(?:\w+ )?\w+"
    r"|\b(?:in|for) (?:the |any |every |each |all )?(?:\w+ )?(?:cases?|inputs?)\b|\b(?:every|each|all the) time\b|\bin all\b"
    r"|\b(?:each|every|per|all|both) (?:the |of the )?(?:calls?|operations?|methods?|tests?)\b"
)
"""What the size is called, where it holds and of what: part of the cost's name."""
_BECAUSE: Final = re.compile(
    r"\b(?:because|since|due to|comes? from|thanks to|as (?:i|we|it|there|the|you)|that is why)\b(?P<why>.*)"
)


def explains(text: str) -> bool:
    """ "Linear, because each number is looked at once", "n log n for the sort": not "linear", nor "I am sure it is O(n)"."""
    plain = _SIZE.sub(" ", " ".join(re.findall(r"[a-z0-9]+", text.lower().replace("'s", " is"))))
    because = _BECAUSE.search(plain)
    reason = because is not None and worktalk.is_approach(because["why"])
    return reason or _HOW_OFTEN.search(plain) is not None or bool(lexicon.named(plain))


def gives_cause(text: str) -> bool:
    """ "Because a dict is a hash": whatever it is worth."""
    return _BECAUSE.search(" ".join(re.findall(r"[a-z0-9]+", text.lower()))) is not None
