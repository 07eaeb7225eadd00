"""Questions about the cost of the language's own operations: "in on a list is constant, isn't it?", "what does append cost?"

Rules:
- Phrases over `wording.opening`, as in `subjects`. An operation has to be named, and a cost asked for: of Python, Java, Go and
  JavaScript, and of what stands in every book (a lookup in a hash map).
- Neither what their own code costs (theirs to say) nor what a method of theirs may cost (a question about the rules) is meant.
"""

import re
from typing import Final

_HASHED: Final = (
    r"(?:dict(?:s|ionary|ionaries)?|hash ?(?:maps?|sets?|tables?)|array ?(?:lists?|deques?)|de ?queues?|deques?|heaps?"
    r"|priority ?queues?|tree ?(?:maps?|sets?)|(?:ordered|default|linked ?hash) ?(?:dicts?|maps?)|string ?builders?|linked ?lists?)"
)
"""Containers that no problem gives: to name one is enough."""
_CONTAINER: Final = (
    rf"(?:{_HASHED}|lists?|arrays?|sets?|maps?|tuples?|strings?|slices?|queues?|stacks?|objects?|counters?)"
)
_CALL: Final = (
    r"(?:'in'|in operator|if \w+ in \w+|x in \w+|appends?(?: ?left)?|appending|pop(?:s|ping|item)?(?: ?(?:left|first))?"
    r"|insert(?:s|ing|ions?)?|remov(?:e|es|ing|al)|delet(?:e|es|ing|ions?)|del|extend|index ?of|contains(?: ?key)?|includes"
    r"|push(?:es|ing)?|(?:un)?shift(?:s|ing)?|poll|offer|(?:en|de)queue|sort(?:s|ed|ing)?|slic(?:e|es|ing)|splice|concat\w*|len"
    r"|revers(?:e|ed|ing)|(?:deep)?copying|most common|heap ?(?:push|pop|ify)|heapq|move to end|enumerate|hashing|look ?ups?"
    r"|looking up|membership(?: tests?)?|setdefault|char ?at|counter)"
)
"""What hardly anything but an operation is called."""
_COMMON: Final = (
    r"(?:gets?|getting|puts?|putting|add(?:s|ing)?|has|sets?|min|max|sum|index|cop(?:y|ies)|count|find(?:s|ing)?|join|split"
    r"|search(?:es|ing)?|access(?:es|ing)?|keys|values|items|checking|reading|writing|length|size|substring|equals|comparison|operations?)"
)
"""... and what needs a container beside it, or the name of a variable."""
_VARIABLE: Final = r"(?:nums|arr|text|s|str|queue|q|seen|cache|collections|arrays|math)"
_TOOL: Final = re.compile(
    rf"(?<!\w)(?:{_CALL}|{_HASHED})(?!\w)|\b{_COMMON} (?:\w+ ){{0,3}}?{_CONTAINER}\b|\b{_CONTAINER} (?:\w+ )?{_COMMON}\b"
    rf"|\b{_VARIABLE} {_COMMON}\b|(?:^|\b(?:is|does|not|of|and|so|hm+|calling) )in "
    r"(?:on|for|with|search|go|look|take|cost|really|implemented)"
    r"|^(?:is|are) (?:min|max|sum|find|join|split|substring)\b"
)
_COST: Final = re.compile(
    r"\b(?:costs?|complexit(?:y|ies)|running time|run ?time|price|big o|(?:worst|average|best) case|amorti[sz]ed|constant|linear\w*"
    r"|quadratic|cubic|log n|n log \w|logarithmic|free|cheap\w*|expensive|costly|instant\w*|faster|slower|quicker|a loop|take time"
    r"|implemented|under the hood|internally)\b"
    r"|\bo ?(?:\(|of\b|(?:1|n|one)\b)|\bhow (?:fast|slow|quick|expensive|costly|cheap|much (?:time|work)|many steps)\b"
    r"|\bhow long\b.*\b(?:takes?|needs?)\b|\b(?:shift|move|copy|copies|rebuild)s?\b.*\b(?:everything|rest|whole|all|others?)\b"
    r"|\b(?:go|goes|walks?|loops?|search|scans?|looks?|runs?|iterates?)\b.*\b(?:whole|entire|every|all|each|through|over)\b"
    r"|\b(?:is|are) .*\b(?:fast|slow|quick)(?: in \w+)? \?"
)
_OTHERWISE_MEANT: Final = re.compile(
    r"\b(?:my|mine|should|must|shall|have to|has to|needs?|need to|supposed|allowed|want|expect|you|we|too|enough|okay|fine)\b"
    r"|(?<!\()\bi\b(?!\))|^(?:is |are |does |would |was |so |then )*(?:not )?(?:it|this|that|everything)\b"
    r"|\bhow (?:many (?!steps)|large|big)\b|\b(?:because|since|due to|thanks to|overall|in total|altogether)\b"
)
"""A wish for leave or for a verdict, a claim on the whole of it, or what is asked of a method of theirs."""


def asked(words: str) -> bool:
    """Whether a question asks what an operation of the language costs. It proposes nothing, and no statement settles it."""
    return all(rule.search(words) for rule in (_TOOL, _COST)) and not _OTHERWISE_MEANT.search(words)
