"""What questions about any problem are about, whatever their words: how much there is, what it may be, what comes back.

Rules: nothing here is about one problem. If a topic is in the author's wording and in the candidate's question, it counts like a
word that they share.
"""

import re
from typing import Final

_THINGS: Final = (
    r"(?:values?|numbers?|entry|entries|elements?|items?|integers?|characters?|letters?|symbols?|digits?|prices?"
    r"|keys?|cards?)"
)  # fmt: skip
_PLACES: Final = (
    r"(?:elements|items|intervals|nodes|characters|rows|lines|letters|cards|numbers|stairs|keys|values|entries|root)"
)
_LETTERS: Final = r"(?:characters?|letters|symbols|signs)"
_OF_THE_TALK: Final = (
    r"(?:minutes|hours|hints?|tests?|cases|questions?|tries|attempts|times|more|left|(?:are |is )?(?:still )?(?:left|to go|missing)"
    r"|fail\w*|pass\w*)"
)
"""What is counted beside the input: no limit says how many of those there are."""
_USES: Final = (
    r"(?:re-?us(?:e|es|ed|ing)|us(?:e|es|ed|ing|able)|pair(?:ed|ing)?|pick(?:ed|ing)?|add(?:ed|ing)?|take|taken|taking"
    r"|combin(?:e|ed|ing)|buy|bought|buying|choose|chosen)"
)
_ONE_ENTRY: Final = r"(?:entry|element|item|index|position|place)"
_PLACES_OF_TWO: Final = r"(?:positions|indices|indexes|i and j)"
_WANTED: Final = r"(?:answer|solution|pair|match|result|target|way)"
_THERE_IS: Final = r"(?:that|there|is|are|will|be|to|have|an?|the|any|at least|exactly|one|always|exists?)"
_IS_THERE: Final = r"(?:exists?|(?:be |is |are )?(?:there|found|present|in (?:the|it|there)|possible))"
_TOPICS: Final = tuple(
    (re.compile(rule), topic)
    for topic, rule in (
        ("howmany", r"\b(?:upper|lower) bounds?\b"),
        (
            "howmany",
            rf"\bhow (?:many(?! (?:(?:different )?(?:kinds|sorts|types)|(?:different|distinct) {_LETTERS}|{_OF_THE_TALK})\b)"
            r"|(?:much )?(?:big|large)(?! (?:is|can|may) the alphabet)|long(?! should\b|\b.*\b(?:take|run)s?\b)"
            r"|deep|much(?! (?:faster|slower|quicker|better|cheaper|more|less|memory|space|time)\b)|small)\b",
        ),
        ("howmany", r"\b(?:sizes?|length|dimensions?|amount) of\b"),
        ("howmany", r"\b(?:constraints?|(?<!time )limits?|bounds?|at most|up to|maximum|max|largest|biggest|longest)\b"),
        (
            "whichvalues",
            rf"\b(?:which|what) (?:(?:kinds?|sorts?) of )?{_THINGS}\b.*\b(?:can"
            rf"|may|could|will|might|are|do|is|have)\b",
        ),
        (
            "whichvalues",
            r"\brange\b|\bmin(?:imum)? (?:and|or) max|"
            r"\bwhat (?:can|could|may|might) (?:a|an|the|each) \w+ (?:be|hold)\b",
        ),
        (
            "whichvalues",
            rf"\b(?:biggest|largest|smallest|highest|lowest|maximum|max"
            rf"|bounds?)(?: on| of| for)?(?: the)? {_THINGS}\b",
        ),
        (
            "whichvalues",
            rf"\bhow (?:large|big|small|high) (?:are|is|can|could|may"
            rf"|do|will) (?:the |a |each |these )?{_THINGS}\b",
        ),
        (
            "typed",
            r"\b(?:ints?|integers?|floats?|floating|doubles?|decimals?|fraction\w*|commas?"
            r"|cents|whole numbers?|(?:what|data) types?)\b",
        ),
        ("smallest", r"\b(?:smallest|minimum|min|shortest|fewest|fewer|(?:at|the) least|how small)\b"),
        (
            "noanswer",
            r"\b(?:no|not any|without an?|is ?n'?t an?y?|not an?) (?:\w+ )?(?:answer|solution|pair|match|result|such|way)\b",
        ),
        (
            "noanswer",
            r"\b(?:there is|there are|there's) none\b|\b(?:none|nothing)(?: is)? found\b|\bnot found\b|"
            r"\b(?:can ?not|can'?t) be found\b|\bimpossible\b",
        ),
        (
            "noanswer",
            rf"\bguarantee\w*(?: {_THERE_IS})* {_WANTED}s?\b"
            rf"(?! (?:is|are|be|has|will|can|fits?|lies)\b(?! {_IS_THERE}))"
            rf"|\b{_WANTED}s?(?: \w+)? guarantee\w*(?! to\b(?! {_IS_THERE}))|\bguarantee\w* to {_IS_THERE}\b",
        ),
        (
            "noanswer",
            r"\balways (?:an?|exactly one|one) (?:\w+ )?(?:answer|solution|pair)\b|"
            r"\bnothing (?:that |which )?(?:adds|matches|fits|works|sums)\b",
        ),
        (
            "noanswer",
            r"\b(?:is|be|are) (?:missing|absent|not there|not in|certain)|"
            r"\b(?:is ?n'?t|not) (?:there|in (?:it|the))\b",
        ),
        (
            "several",
            r"\b(?:more than one|multiple|several|many|other"
            r"|two)(?: different)? (?:\w+ )?(?:answers?|solutions?|pairs?|results?)",
        ),
        ("several", r"\b(?:several|couple of|many|multiple|two) times\b|\bmore than one\b"),
        ("returned", r"\b(?:what|which|how)\b.*\b(?:return|returned|returns|output|give back|comes? (?:back|out))\b"),
        (
            "returned",
            r"\breturn (?:type|value)\b|\bdo (?:i|you want me to) return\b|"
            r"\b(?:function|it) returns?\b|\bboolean\b|\bbool\b",
        ),
        (
            "returned",
            r"\b(?:give|hand) (?:you |me )?(?:back )?the\b.*\bor\b|"
            r"\bthe (?:output|result) (?:is|be|has)\b|\bor the total\b",
        ),
        ("modify", r"\bin[ -]?place\b|\b(?:mutat|modif|chang|overwrit|alter|reorder|rearrang|untouched)\w*\b|\bshuffle\b"),
        ("modify", r"\bkeep the (?:input|original|list|array|tree|map|grid)\b"),
        (
            "nothing",
            r"\bat least one (?:interval|node|number|element|item|entry|value|character|letter|bracket|card)\b",
        ),
        ("nothing", r"(?<!there is )(?<!there are )(?<!there's )\bnone\b"),
        ("nothing", r"\b(?:empty|null|nil|length zero|zero length|nothing (?:at all|in it|inside)|for nothing)\b"),
        ("nothing", rf"\b(?:zero|no|without(?: any)?|not (?:a|any)(?: single)?) {_PLACES}\b|\bnot a single\b"),
        (
            "single",
            rf"\b(?:single|lonely|lone|alone|only one|just one|one (?:is given"
            rf"|{_THINGS}|node|interval|cell|square|bracket))\b",
        ),
        (
            "alike",
            r"\b(?:duplicat\w*|repeat\w*\b(?! (?:after|the|that|this|it|your|what)\b)"
            rf"|unique|distinct(?! {_PLACES_OF_TWO})|identical|equal values|all different|more than once)\b",
        ),
        (
            "alike",
            rf"^(?!.*\b{_USES}\b)(?!.*\bboth\b.*\bsame {_ONE_ENTRY}\b).*\bsame (?:value"
            r"|number|interval|element|price|entry|integer)s?\b",
        ),
        ("alike", r"\bcompletely the same\b"),
        ("reuse", rf"\b{_USES}\b.*\b(?:twice|two times|itself|again|same|(?:more than|only) once|several times)\b"),
        ("reuse", rf"\bsame\b.*\b{_USES}\b|\bboth\b.*\bsame {_ONE_ENTRY}\b|\bwith itself\b|\breus(?:e|ed|ing)\b"),
        ("reuse", rf"\b{_PLACES_OF_TWO}\b.*\b(?:equal|same|identical|different|distinct|differ|coincide)\b"),
        ("reuse", rf"\b(?:different|distinct|same) {_PLACES_OF_TWO}\b|\bone {_ONE_ENTRY}\b.*\bboth\b"),
        (
            "alike",
            r"\b(?:occur|appear|show up|come up|be there|exist)s? (?:\w+ )?(?:twice"
            r"|two times|again|in two|several times)\b",
        ),
        (
            "tied",
            r"\bties?\b|\bequally\b|\b(?:same|equal) (?:counts?|length|age|frequency|frequencies)\b|"
            r"\bas (?:often|long|old) as\b",
        ),
        ("negative", r"\b(?:below|less than|under|smaller than) zero\b|\bsigned\b"),
        ("speed", r"\bhow long\b.*\b(?:take|run)s?\b"),
        ("speed", r"\b(?:constant time|quadratic)\b"),
        ("speed", r"\b(?:fast(?:er|est)?|quick\w*|speed|efficien\w*|complexity|performan\w*|slow|linear|brute force|time limit)\b"),
        ("speed", r"\brun(?:ning)?[ -]?time\b|\bone by one\b|\bone after the other\b"),
        ("memory", r"\b(?:memory|storage)\b|\b(?:extra|additional|more|constant) space\b"),
        (
            "alphabet",
            r"\b(?:ascii|unicode|utf|emojis?|accent(?:s|ed)\b(?!.*\bcounts?\b)|umlauts?|diacritics?|alphabets?|surrogates?"
            r"|latin|cyrillic|greek|hebrew|chinese|japanese|korean|arabic|russian|kanji|foreign|digits?"
            r"|newlines?|tabs?|a to z|a z)\b",
        ),
        (
            "alphabet",
            rf"\b(?:special|strange|odd|exotic|other|english|twenty six|any|different|distinct|possible|which|what)"
            rf" (?:kinds? of )?{_LETTERS}\b|\brestrict\w* (?:on|for) (?:the |which )?{_LETTERS}\b|\bchar(?:acter)? ?sets?\b",
        ),
        (
            "lettercase",
            r"\b(?:upper|lower|capital)(?! (?:bounds?|limits?)\b)[ -]?(?:case|letters?)?\b|"
            r"\bcase (?:in)?sensitive|\bcase matters?\b|\b(?:the|does) case\b",
        ),
        ("blank", r"\b(?:blanks?|white ?spaces?|a space|spaces)\b"),
        ("library", r"\b(?:librar(?:y|ies)|import\w*|built[ -]?ins?|modules?|packages?|collections|third[ -]party)\b"),
        ("library", r"\b(?:itertools|functools|numpy|pandas|lodash|guava|ordered ?dict|linked ?hash ?map)\b"),
        ("threads", r"\b(?:\w*thread\w*|concurren\w*|parallel|locks?|simultaneous\w*)\b"),
        ("checks", r"\b(?:valid|invalid|validate|malformed|well[ -]formed|sanity|guard|bad input|reversed)\b"),
        ("wraps", r"\b(?:wrap\w*|circular|ring|cyclic|torus|necklace)\b"),
        (
            "wraps",
            r"\b(?:left|right|last|end)\b.*\b(?:connect\w*|adjacent|next to|joined|neighbou?rs?)\b"
            r".*\b(?:left|right|first|begin\w*)\b",
        ),
        ("diagonal", r"\b(?:diagonal\w*|corners?|horizontal\w*|vertical\w*|directions?)\b"),
        (
            "counted",
            r"\b(?:zero|one|0|1)[ -]?(?:based|indexed)\b|"
            r"\b(?:start\w*|count\w*|begin|numbered) (?:at|from|with) (?:zero|one)\b",
        ),
        ("rising", r"\b(?:ascending|descending|rising|falling|increasing|decreasing)\b"),
        ("overlaps", r"\boverlap\w*\b"),
        ("within", r"(?<!nothing )\b(?:inside|within|(?<!text )(?<!string )(?<!it )contain\w*|swallowed|lies in|covered)\b"),
    )
)  # fmt: skip
NAMES: Final = frozenset(f"#{topic}" for _, topic in _TOPICS)


def of(plain: str) -> frozenset[str]:
    """The topics of a text, each marked so that it is no word."""
    return frozenset(f"#{topic}" for rule, topic in _TOPICS if rule.search(plain.lower()))
