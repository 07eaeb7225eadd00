"""Plain answers to plain questions about the language: an interview tests thinking, not the memory of a manual.

Rules: only what the candidate asked for by name is answered, in words a voice can say. The first entry that matches wins; what is
not here is "look it up", which is always allowed. Python only; other languages are looked up.
"""

import re
from typing import Final

_ANSWERS: Final[tuple[tuple[str, str], ...]] = (
    (
        r"\bsort\w*\b.*\b(?:key|by|custom|second|descending|reverse)\b|\b(?:key|custom|descending)\b.*\bsort",
        "Both ways of sorting take a key function, and reverse set to true turns the order around.",
    ),
    (
        r"\bsort",
        "The built-in sorted gives you a new list, and a list's own sort method works in place and gives nothing back.",
    ),
    (
        r"\brevers",
        "The built-in reversed walks backwards, and a list's own reverse method turns it around in place.",
    ),
    (
        r"\b(?:index|position)\b.*\b(?:loop|iterat|both|each)"
        r"|\b(?:loop|iterat)\w*\b.*\b(?:index|position)|\benumerate\b",
        "The built-in enumerate gives you each position together with its item.",
    ),
    (
        r"\brange\b",
        "A range starts at its first number and stops just before its second, and a third one is the step.",
    ),
    (
        r"\bslic",
        "A slice runs from its first position up to, but not including, its second, and makes a copy.",
    ),
    (
        r"\b(?:get|read|access|see|at|index)\b.*\blast (?:element|item|one|entry|value|number|character|letter)\b",
        "Position minus one is the last item, minus two the one before it.",
    ),
    (
        r"\b(?:end|back|last)\b.*\b(?:add|append|push|list)|\bappend\b|\bpush\b"
        r"|\badd\b.*\b(?:to|onto|into) (?:a|the|my) list\b",
        "A list's append method puts an item at its end.",
    ),
    (
        r"\bpop\b.*\b(?:front|left|first|start)|\b(?:front|left|first)\b.*\bpop\b",
        "Pop with position zero works on a list but shifts everything, and a deque from collections has popleft.",
    ),
    (
        r"\bpop\b|\bremove the last\b",
        "A list's pop method takes the last item off and gives it back.",
    ),
    (
        r"\b(?:deque|queue)\b",
        "The deque from collections has append and popleft, and both are quick.",
    ),
    (
        r"\b(?:heap|heapq|priority queue)\b",
        "The heapq module works on a plain list, with heappush and heappop, and the smallest comes out.",
    ),
    (
        r"\bcounter\b|\bcount(?:ing)? (?:items|letters|elements|occurrences)",
        "Counter from collections counts the items of anything you can loop over.",
    ),
    (
        r"\bdefault ?dict\b",
        "A defaultdict from collections is given a function that makes the value for a missing key.",
    ),
    (
        r"\b(?:key|exists?|contains?|check|in)\b.*\b(?:dict|dictionary|map)\b"
        r"|\b(?:dict|dictionary)\b.*\b(?:key|exists?|contains?|get)",
        "The word in asks whether a key is there, and get takes a default for when it is not.",
    ),
    (
        r"\b(?:loop|iterate|go)\b.*\b(?:dict|dictionary|map)\b",
        "Its items method gives you keys and values together.",
    ),
    (
        r"\b(?:dict|dictionary)\b",
        "Curly braces make one, square brackets read and write a key, and get takes a default.",
    ),
    (
        r"\b(?:set)\b",
        "Call set on nothing for an empty one, add puts an item in, and the word in asks whether it is there.",
    ),
    (
        r"\b(?:bottom|floor|integer|whole number) division\b"
        r"|\bdivid\w*\b.*\b(?:integer|whole|round)|\b(?:integer|floor)\b.*\bdivi",
        "A double slash divides and rounds down to a whole number.",
    ),
    (
        r"\b(?:modulo|modulus|remainder)\b",
        "The percent sign gives the remainder.",
    ),
    (
        r"\binfinit",
        "Call float on the text inf, or use inf from the math module.",
    ),
    (
        r"\b(?:ascii|char(?:acter)?s?|letter)\b.*\b(?:number|code|int|index)|\bord\b",
        "The built-in ord turns a letter into its number, and chr turns it back.",
    ),
    (
        r"\b(?:string|str)\b.*\b(?:int|number)\b",
        "Call int on the text, and str on the number to go back.",
    ),
    (
        r"\bjoin\b",
        "Join is a method of the separator, and it takes the list of texts.",
    ),
    (
        r"\bsplit\b",
        "A text's split method cuts it at spaces, or at whatever you pass in.",
    ),
    (
        r"\b(?:length|size|how long)\b|\blen\b",
        "The built-in len gives the length of nearly anything.",
    ),
    (
        r"\bswap\b",
        "You can assign two names at once, with a comma on both sides.",
    ),
    (
        r"\b(?:two|2) ?d\b|\bmatrix\b|\bgrid\b|\btwo dimensional\b|\blist of lists\b",
        "A list comprehension with one inner list for each row keeps the rows apart, whereas multiplying a "
        "list repeats the same row.",
    ),
    (
        r"\bcomprehension\b",
        "Square brackets around an expression, followed by the loop, and a condition at the end if you like.",
    ),
    (
        r"\bternary\b|\bone line if\b|\binline if\b|\bconditional expression\b",
        "It is the value, then if and the condition, then else and the other value.",
    ),
    (
        r"\bcop(?:y|ies)\b",
        "A list's copy method makes a shallow one, and deepcopy from the copy module goes all the way down.",
    ),
    (
        r"\bclass\b",
        "The word class and a name, with an init method that takes self first.",
    ),
    (
        r"\blambda\b",
        "Lambda, then the parameters, a colon, and one expression that is the result.",
    ),
    (
        r"\btyp(?:e|ing)\b.*\b(?:hint|annotation)",
        "Type hints are optional here, write them if you like them.",
    ),
    (
        r"\bexception|\btry\b|\braise\b",
        "Try and except catch one, and raise with an exception's name throws one.",
    ),
    (
        r"\b(?:maximum|minimum|max|min)\b",
        "The built-ins max and min take a list or several values, and a key function if you need one.",
    ),
    (
        r"\bsum\b",
        "The built-in sum adds up whatever you give it.",
    ),
    (
        r"\bzip\b",
        "The built-in zip walks over several lists side by side and stops with the shortest.",
    ),
    (
        r"\babs(?:olute)?\b",
        "The built-in abs gives the absolute value.",
    ),
    (
        r"\b(?:bitwise|xor|shift)\b",
        "The caret is exclusive or, the ampersand is and, and double angle brackets shift.",
    ),
    (
        r"\bimport\b|\bstandard library\b|\bcollections\b",
        "Anything in the standard library is fine, import it as you normally would.",
    ),
    (
        r"\bprint\b",
        "Print is fine for looking around, and mochictl status shows what it printed, apart from your result.",
    ),
    (
        r"\bwhile\b|\bfor loop\b|\bloop\b",
        "It reads for item in items and a colon, with what it repeats indented below, and a while loop has a condition instead.",
    ),
    (
        r"\bnone\b|\bnull\b",
        "It is called None, and you compare with the word is.",
    ),
    (
        r"\btuple\b",
        "Parentheses and commas make one, and it can't be changed afterwards.",
    ),
)
_COMPILED: Final = tuple((re.compile(rule), text) for rule, text in _ANSWERS)
ALL: Final = tuple(text for _, text in _ANSWERS)


def answer(question: str) -> str:
    """The answer to a question about Python, one sentence; "" when the manual knows better."""
    plain = " ".join(question.lower().split())
    return next((text for rule, text in _COMPILED if rule.search(plain)), "")
