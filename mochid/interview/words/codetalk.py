"""Heard words as an engineer writes them: "oh of n log n" -> `O(n log n)`, "dee pee i j" -> `dp[i][j]`, "hash mat" -> "hash map".

Rules:
- Pure, total and idempotent. What is no code talk stays as it was, letter for letter.
- Symbols are written only between things of code: "left less than right" is `left < right`, "less than I thought" stays.
- The names of the candidate's file count: with `max_depth` in it "max depth" is that name, and "costs at i" an index.
"""

import re
from collections.abc import Callable, Iterable
from functools import cache, lru_cache
from typing import Final

from mochid.interview.words import growthtalk, lexicon, mishearings
from mochid.interview.words.replacing import Rule, applied

ROUNDS: Final = 4
"""One mended phrase may complete another; more often than this nothing was seen to change."""

_VALUES: Final = {
    **growthtalk.NUMBERS,
    "none": "None",
    "null": "None",
    "true": "True",
    "false": "False",
    "minus one": "-1",
}
_NUMBER: Final = "zero|one|two|three|four|five|six|seven|eight|nine|ten"
_LETTER: Final = "[ijklrcxynm]"
_ARRAYS: Final = ("dp", "memo", "nums", "arr", "grid", "matrix", "board", "dist", "heights", "prices")
_PLACES: Final = "left|right|low|high|mid|lo|hi|start|end|slow|fast"
_THINGS: Final = (
    *("left", "right", "low", "high", "mid", "lo", "hi", "slow", "fast", "start", "end", "target", "count", "total"),
    *("result", "res", "curr", "current", "prev", "node", "head", "tail", "best", "nums", "dp", "memo"),
)
"""What candidates call their variables."""
_MEMBERS: Final = (
    "append|appendleft|add|pop|popleft|push|get|keys|values|items|next|val|value|left|right|children|head|tail|sort|insert|remove"
    "|heappush|heappop|size|data|parent|count|index|join|split|strip|lower|upper|setdefault|length"
)
_VERBS: Final = (
    "am|was|have|had|would|will|can|could|should|may|might|must|do|did|don't|need|want|use|used|store|stored|keep|think|put|look|check"
    "|get|see|add|set|know|go|start|take|compare|just|also|then|still|first|ask|mean|guess|save|write|found|find|call|return"
)
"""After these "i" is I."""


def written(text: str, names: Iterable[str] = ()) -> str:
    """What was heard, as it would be written. `names`: the identifiers of the candidate's file."""
    rules = _rules(tuple(sorted(set(names))))
    for _ in range(ROUNDS):
        before = text
        text = applied(rules, _bounds(applied(_mended(), text)))
        if text == before:
            break
    return text


def identifiers(code: str) -> tuple[str, ...]:
    """The names in a file of any language, in order of first use, without what the language brings. Total."""
    without = re.sub(r"#[^\n]*|//[^\n]*|\"\"\".*?\"\"\"|'''.*?'''|\"[^\"\n]*\"|'[^'\n]*'", " ", code, flags=re.DOTALL)
    found = dict.fromkeys(re.findall(r"\b[A-Za-z_]\w*\b", without, re.ASCII))
    return tuple(name for name in found if name.lower() not in _KEYWORDS and len(name) <= 40)


_KEYWORDS: Final = frozenset(
    re.findall(
        r"\w+",
        """and as assert async await break case catch class const continue def default del do elif else enum except export extends
        false final finally for from func function global go if implements import in instanceof interface is lambda len let list
        map match new nil none nonlocal not null of or package pass private protected public raise range return self static str
        struct super switch this throw true try type undefined var void while with yield int float bool dict set tuple string
        boolean object print""",
    )
)


def _bounds(text: str) -> str:
    """Every "o of ..." as a formula."""
    out, at = [], 0
    for trigger in _TRIGGER.finditer(text):
        if trigger.start() < at:
            continue
        rest = text[trigger.end() :]
        words = _WORDS.match(rest)
        spoken = words[0].split() if words else []
        formula, taken = growthtalk.formula([word.lower() for word in spoken])
        if not taken or not (trigger["of"] or _sure(formula, spoken[taken:])):
            continue
        size = sum(len(word) for word in spoken[:taken]) + taken - 1
        out += [text[at : trigger.start()], f"O({_GRAPH.sub(lambda size: size[0].upper(), formula)})"]
        at = trigger.end() + size
    return "".join((*out, text[at:]))


def _sure(formula: str, after: list[str]) -> bool:
    """Whether letters after a bare "o" are a bound: "big o n", "oh n log n", but not "oh n what"."""
    return "n" in re.findall(r"[a-z]+", formula) and (
        formula != "n" or not after or after[0] in ("time", "space", "because", "and")
    )


_GRAPH: Final = re.compile(r"\b[ve]\b")
"""Sizes of a graph are written large."""
_TRIGGER: Final = re.compile(
    r"(?<![\w(])(?:big[ -]?)?(?:o|oh|0|zero|owe|row)(?: (?P<of>of|ov|off))? (?=[A-Za-z0-9])", re.IGNORECASE
)
_WORDS: Final = re.compile(r"[A-Za-z0-9+]+(?: [A-Za-z0-9+]+){0,11}")


def _phrase(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{pattern})(?!\w)", re.IGNORECASE)


@cache
def _mended() -> tuple[Rule, ...]:
    """Made when somebody first speaks: a starting daemon has no time for it."""
    return (
        (_phrase(r"(?:big-)?o-(?:of|event)(?:-\w+){0,6}"), lambda match: match[0].replace("-", " ")),
        *(
            (_phrase(heard), meant)
            for heard, meant in (*mishearings.TERMS, *mishearings.IN_CONTEXT, *mishearings.LOGARITHMS)
        ),
        (
            _phrase(
                r"(?:big[ -]?)?(?:o|oh|owe) (?:of )?(?:event|even|ann)(?= (?:time|space|squared|log|in|for|because)|[.,?!]|$)"
            ),
            "o of n",
        ),
    )


_SIZES: Final[tuple[Rule, ...]] = (
    (_phrase(r"\b([nmkvhw]) (?:squared|square)"), r"\1^2"),
    (_phrase(r"\b([nmkvhw]) cubed"), r"\1^3"),
    (_phrase(r"two to the (?:power (?:of )?)?(n|m|k|h)"), r"2^\1"),
    (_phrase(r"\b([nmk]) factorial"), r"\1!"),
)


@lru_cache(maxsize=8)
def _rules(names: tuple[str, ...]) -> tuple[Rule, ...]:
    rules = [*_SIZES]
    rules += [(_phrase(heard), name) for heard, name in _joined(names)]
    rules += _indices(names) + _calls(names) + _operators(names)
    return tuple(rules)


def _joined(names: Iterable[str]) -> list[tuple[str, str]]:
    """Names of several words, as they are spoken."""
    techniques = {phrase for technique in lexicon.TECHNIQUES for phrase in technique.says}
    found = []
    for name in names:
        parts = parts_of(name)
        if len(parts) > 1 and " ".join(parts) not in techniques and all(len(part) > 1 for part in parts):
            found.append((r"(?: | underscore )".join(map(re.escape, parts)), name))
    return sorted(found, key=lambda pair: -len(pair[1]))


def parts_of(identifier: str) -> list[str]:
    """`maxDepth`, `max_depth`, `MAX_DEPTH` -> max, depth."""
    return [part.lower() for part in re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+", identifier)]


def _either(words: Iterable[str]) -> str:
    return "|".join(map(re.escape, sorted(set(words), key=lambda word: (-len(word), word))))


def _indices(names: tuple[str, ...]) -> list[Rule]:
    arrays, theirs = _either(_ARRAYS), _either([*_ARRAYS, *(name for name in names if len(name) > 1)])
    step = rf"(?: (?:plus|minus|\+|-) (?:{_NUMBER}|\d|[a-z])(?![\w']))?"
    letter = rf"{_LETTER}(?!['’\w])(?! (?:{_VERBS})\b){step}"
    place = rf"(?:{letter}|(?:{_PLACES}|{_NUMBER}|minus one|\d+)(?!\w){step})"
    more = rf"((?: (?:of |at |sub |comma )?(?:{letter}))*)"
    at = "at|sub|at index|bracket|open bracket"
    return [
        (re.compile(rf"\b({arrays})((?: {letter}){{1,3}})(?![\w\[])", re.IGNORECASE), _indexed),
        (re.compile(rf"\b({arrays}) of ({place}){more}(?![\w\[])", re.IGNORECASE), _indexed),
        (re.compile(rf"\b({theirs}) (?:{at}) ({place}){more}(?! ?bracket)(?![\w\[])", re.IGNORECASE), _indexed),
        (re.compile(r"\] (?:close bracket|closed bracket)", re.IGNORECASE), "]"),
    ]  # fmt: skip


_STEP: Final = re.compile(
    rf"(?:({_PLACES}|{_NUMBER}|minus one|[a-z]|\d+))(?: (plus|minus|\+|-) ({_NUMBER}|\d|[a-z]))?(?!\w)", re.IGNORECASE
)


def _indexed(match: re.Match[str]) -> str:
    name, spoken = match[1], " ".join(part for part in match.groups()[1:] if part)
    spoken = re.sub(r"\b(?:of|at|sub|comma)\b", " ", spoken)
    out = name
    for index in _STEP.finditer(" ".join(spoken.split())):
        first = _VALUES.get(index[1].lower(), index[1].lower())
        sign = {"plus": "+", "minus": "-"}.get((index[2] or "").lower(), index[2] or "")
        out += f"[{first}{sign}{_VALUES.get((index[3] or '').lower(), (index[3] or '').lower())}]"
    return out


def _calls(names: tuple[str, ...]) -> list[Rule]:
    things = _either([*_THINGS, *_ARRAYS, *(name for name in names if len(name) > 1)])
    thing = rf"(?:{things}|[nmks])"
    owner = rf"((?:self|root|stack|queue|seen|heapq|deque|{things})(?:\.\w+|\[[^\]\s]*\])*|\b[a-z])"
    ends = "(?=[.,?!]|$| (?:and|then|to)\\b)"
    return [
        (_phrase(r"(?:len|length) of (nums|arr|dp|grid|matrix)"), r"len(\1)"),
        (_phrase(r"len (nums|arr|dp|grid|matrix|s|t)"), r"len(\1)"),
        (_phrase(r"range (?:of )?len\((\w+)\)"), r"range(len(\1))"),
        (_phrase(rf"(?<=in )range (?:of )?({thing})"), r"range(\1)"),
        (_phrase(rf"range of ({thing})"), r"range(\1)"),
        (_phrase(rf"{owner} dot ({_MEMBERS})"), lambda match: f"{match[1]}.{match[2].lower()}"),
        (_phrase(r"self dot (\w+)"), r"self.\1"),
        (_phrase(rf"(\w+\.(?:append|add|push|remove|get|appendleft)) ([a-z]|[a-z]+\[[^\]\s]*\]){ends}"), r"\1(\2)"),
        (_phrase(r"(\w+\.(?:popleft|pop|sort|keys|values|items))(?= ?[.,?!]|$| and| then)(?!\()"), r"\1()"),
        (_phrase(r"(?<=return )(none|true|false|minus one|zero)(?=[.,?!]|$| (?:if|when|otherwise|because|and|at|here)\b)"), _value),
        (_phrase(r"([a-z]+) underscore ([a-z]+)"), r"\1_\2"),
    ]  # fmt: skip


def _value(match: re.Match[str]) -> str:
    return _VALUES[match[1].lower()]


_COMPARISONS: Final = (
    (r"(?:is )?(?:less|smaller) than or (?:is )?equals? to|(?:is )?less than or equals?|(?:is )?at most", "<="),
    (
        r"(?:is )?(?:greater|bigger|larger|more) than or (?:is )?equals? to|(?:is )?greater than or equals?|(?:is )?at least",
        ">=",
    ),
    (r"(?:is )?(?:less|smaller) than", "<"),
    (r"(?:is )?(?:greater|bigger|larger) than", ">"),
    (
        r"(?:does not|doesn't|do not|not) equals?(?: to)?|is not equal to|is not equals to|bang equals|isn't equal to",
        "!=",
    ),
    (r"double equals|equals equals|equal equal|is equal to", "=="),
)
_CHANGES: Final = (
    (r"plus equals?|\+ equals?", "+="),
    (r"minus equals?|- equals?", "-="),
    (r"times equals?", "*="),
    (r"(?:integer|floor) divided by|double slash|slash slash", "//"),
    (r"divided by", "/"),
    (r"mod|modulo", "%"),
    (r"minus", "-"),
    (r"plus", "+"),
    (r"times", "*"),
    (r"equals|gets", "="),
)


def _operators(names: tuple[str, ...]) -> list[Rule]:
    named = _either([*_THINGS, *(name for name in names if len(name) > 1)])
    tail = r"(?:\[[^\]\s]*\]|\.\w+|\(\w*\))*"
    left = rf"(?<![\w'])((?:{named}|[b-hj-z]|i|dp|nums|(?<=[-+*/%] )\d+){tail})"
    right = (
        rf"((?:{named}|[b-hj-z]|i|len\(\w+\)){tail}|{_NUMBER}|\d+|minus one|none|null|true|false)(?!['’\w])(?! of\b)"
    )
    rules: list[Rule] = []
    for spoken, sign in (*_COMPARISONS, *_CHANGES):
        rules.append((re.compile(rf"{left} (?:{spoken}) {right}", re.IGNORECASE), _between(sign)))
    rules.append((re.compile(rf"{left} plus plus(?!\w)", re.IGNORECASE), r"\1++"))
    rules.append((re.compile(r"\b(if|while|until|when) ([^,.?!=<>]{1,30}?) = ", re.IGNORECASE), r"\1 \2 == "))
    return rules


def _between(sign: str) -> Callable[[re.Match[str]], str]:
    def replaced(match: re.Match[str]) -> str:
        right = match[2]
        return f"{match[1]} {sign} {_VALUES.get(right.lower(), right)}"

    return replaced
