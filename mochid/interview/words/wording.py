"""Spoken or typed words in one plain form, so that rules need to know each phrase only once.

Rules: `tidied` keeps the meaning (case, contractions and punctuation go; a question mark stays, as a word); `core` also drops what
carries none: fillers, hedges, and words that only lead in.
"""

import re
from typing import Final

from mochid.interview.words.phrases import Phrases

OPENING: Final = 1200
"""Characters of an utterance that are looked at, about a minute and a half of talk."""
_LITERAL: Final = re.compile(r"[\[({\"].*[\])}\"]")
_OPENED: Final = tuple(
    (re.compile(rule), full)
    for rule, full in (
        (r"[’`]", "'"),
        (r"\b(?:wot|wat|wut|wht)(?='?s?\b)", "what"),
        (r"\b(can|could|do|does|did|will|would|are|if|r|what|have|should) u\b", r"\1 you"),
        (r"\br you\b", "are you"),
        (r"\b(?:pls|plz)\b", "please"),
        (r"\b(mm+|uh)[- ](hm+|huh)\b", r"\1\2"),
        (r"\bre[- ](?=run|read|test)", "re"),
        (r"\b(do|does|did|is|are|was|were|would|could|should|have|has|had|might|must)n'?t\b", r"\1 not"),
        (r"\bcan(?:'?t|not)\b", "can not"),
        (r"\bwon'?t\b", "will not"),
        (r"\bi'?m\b", "i am"),
        (r"\b(i|we|you|they)'?ve\b", r"\1 have"),
        (r"\b(?:i'd|id)\b", "i would"),
        (r"\b(we|you|it|that|they)'d\b", r"\1 would"),
        (r"\b(?:i'll|ill)\b", "i will"),
        (r"\b(we|you|it|that|they)'ll\b", r"\1 will"),
        (r"\b(we|you|they)'re\b", r"\1 are"),
        (r"\b(that|it|what|there|here|where|how|who|let|everything)'s\b", r"\1 is"),
        (r"\b(that|what|let|how|there|where)s\b", r"\1 is"),
        (r"\blet is\b", "let us"),
        (r"\bgonna\b", "going to"),
        (r"\bwanna\b", "want to"),
        (r"\bgimme\b", "give me"),
        (r"\blemme\b", "let me"),
        (r"\bgotta\b", "have to"),
        (r"\bdunno\b", "do not know"),
        (r"\bn ?!", "n factorial"),
        (r"[^a-z0-9'?()^+*²³ ]+", " "),
        (r"\?+", " ? "),
    )
)
_SOUNDS: Final = Phrases("um/umm/uh/uhh/uhm/er/err/erm/hm/hmm/hmmm/ah/mm")
_HEDGES: Final = Phrases("""
    you-know/i-mean/kind-of/a-little-bit
    basically/just/really/maybe/perhaps/probably/actually/honestly/well/please
    i think/guess/believe/suppose that !should/is/was/will/would/could/can/might/does/works/makes/seems/looks
    i think/guess/believe/suppose
""")
_LEAD: Final = Phrases("""
    ^ okay/ok/alright/all-right/right/yeah/yes/yep/yup/sure/cool/great/good/nice/perfect/fine/oh/ah/so/and/but/then/now
    ^ no/nope !hint~/more/further/other/question~/idea/clue/need
    ^ hey/sorry/quick-question/one-question/one-more-question/another-question/i-have-a-question
""")

_GREETING: Final = re.compile(
    r"^(?:(?:hi|hiya|hello|hey|good (?:morning|afternoon|evening|day)|morning|afternoon|evening)"
    r"(?: (?:there|mochi|again|everyone))* )+"
    r"(?=(?:so|what|which|when|where|who|why|how|is|are|can|could|may|might|do|does|did|should|must|shall|will|would|if"
    r"|i would (?:like|love) to (?:know|ask)|i (?:wonder|was wondering|am wondering)|(?:just )?(?:a |one )?(?:quick )?question) )"
    r"(?!how (?:are|is|have|do you do)\b|what is (?:up|new)\b|are you\b|is (?:any|some)(?:one|body)\b|can you hear\b|nice\b)"
)
"""Before a question; a greeting by itself stays one."""


def tidied(text: str) -> str:
    """Lower case, contractions opened, one space between words; no punctuation but what a formula or a question needs."""
    plain = text.lower()
    for rule, full in _OPENED:
        plain = rule.sub(full, plain)
    return " ".join(plain.split())


def without_lead(plain: str) -> str:
    """Without sounds, and without words that only lead in ("okay so")."""
    return _LEAD.without(_GREETING.sub("", _SOUNDS.without(plain)))


def opening(said: str) -> str:
    """The beginning of an utterance, tidied and without what only leads in."""
    return without_lead(tidied(said[:OPENING]))


def spaced(said: str) -> str:
    """The beginning of an utterance in lower case with single spaces, its signs as they were written."""
    return " ".join(said[:OPENING].lower().replace("’", "'").split())


def literal(said: str) -> str:
    """A value in it, as one writes values; "" when there is none."""
    return found[0] if (found := _LITERAL.search(said)) else ""


def core(plain: str) -> str:
    """What is left without sounds, hedges and words that only lead in."""
    rest = without_lead(_HEDGES.without(plain))
    return rest if rest.strip("? ") else ""
