"""Written lines as a voice should say them: `O(n^2)` -> "O of n squared", `dp[i][j]` -> "D P at i, j".

Rules:
- Pure, total and idempotent; only the sound is changed, the line that is shown and journaled stays as it was written.
- No symbol is left to be read out, and no block of code. Plain prose stays as it was.
- What engines say alike is spelt for all of them: deque is "deck", trie is "try", idx is "index".
"""

import re
from typing import Final

from mochid.interview.words.replacing import Rule, applied

ROUNDS: Final = 24
"""Brackets inside brackets that are opened; the signs of what is deeper are dropped."""

PASSES: Final = 4
"""What a sign stood beside may be another sign once it is gone; more often than this nothing was seen to change."""

_UNICODE: Final = str.maketrans({
    "²": "^2", "³": "^3", "₂": "2", "≤": "<=", "≥": ">=", "≠": "!=", "×": "*", "·": "*", "÷": "/", "−": "-", "→": "->", "⇒": "->",
    "√": "sqrt ", "∞": " infinity ", "Θ": "theta", "Ω": "omega", "∈": " in ", "∅": " the empty set ", "…": "...",
    "’": "'", "‘": "'", "“": '"', "”": '"', "\u00a0": " ", "\u200b": "",
})  # fmt: skip

_ABBREVIATIONS: Final[tuple[tuple[str, str], ...]] = (
    (r"e\.g\.,?", "for example,"),
    (r"i\.e\.,?", "that is,"),
    (r"etc\.?", "and so on"),
    (r"vs\.?", "versus"),
    (r"w\.r\.t\.", "with respect to"),
    (r"aka", "also known as"),
)
_WORDS: Final = {
    "idx": "index", "idxs": "indexes", "arr": "array", "arrs": "arrays", "str": "string", "strs": "strings", "char": "char",
    "prev": "previous", "curr": "current", "cur": "current", "cnt": "count", "res": "result", "ret": "result", "ans": "answer",
    "tmp": "temp", "ptr": "pointer", "ptrs": "pointers", "lst": "list", "elem": "element", "elems": "elements", "vals": "values",
    "val": "value", "defaultdict": "default dict", "heapq": "heap Q", "heappush": "heap push", "heappop": "heap pop",
    "popleft": "pop left", "appendleft": "append left", "deque": "deck", "deques": "decks", "trie": "try", "func": "function",
    "param": "parameter", "params": "parameters", "len": "length", "isdigit": "is digit", "isalpha": "is alpha",
    "isalnum": "is alnum", "startswith": "starts with", "endswith": "ends with", "setdefault": "set default",
    "stdin": "standard in", "stdout": "standard out", "listnode": "list node", "treenode": "tree node", "elif": "else if",
    "nlogn": "n log n",
    "hashmap": "hash map", "hashset": "hash set", "dists": "distances", "dist": "distance", "freq": "frequency",
    "freqs": "frequencies", "cols": "columns", "col": "column", "coords": "coordinates", "msg": "message",
}  # fmt: skip
"""Words of code that no voice says right, or that nobody says as they are written."""
_LETTERED: Final = frozenset(
    {"dp", "bfs", "dfs", "bst", "lru", "lfu", "lis", "lcs", "api", "cpu", "ide", "url", "id", "ui", "io", "os"}
)
"""Said letter by letter."""
_ONLY_CAPITAL: Final = frozenset({"ID", "IO", "OS", "UI", "API", "CPU", "IDE", "URL"})
_POWERS: Final = {"2": "squared", "3": "cubed"}


def sounding(text: str) -> str:
    """What is to be said for what is written. "" when nothing of it can be said."""
    for _ in range(PASSES):
        before, text = text, _said(text)
        if text == before:
            break
    return text


def _said(text: str) -> str:
    said = _without_blocks(text).translate(_UNICODE)
    said = applied(_MARKDOWN, said)
    said = applied(_BOUNDS, _nested(said))
    said = applied(_SIGNS, " ".join(said.split()))
    said = re.sub(r"[A-Za-z_][\w]*", _word, said)
    return _tidied(said)


def _without_blocks(text: str) -> str:
    """Fenced code is on the screen; nobody wants it read out."""
    text = re.sub(r"```\w*\s*```", " ", text)
    return (
        re.sub(r"```.*?(?:```|$)", " the code on your screen ", text, flags=re.DOTALL)
        if re.search(r"```\W*\w", text)
        else text
    )


_MARKDOWN: Final[tuple[Rule, ...]] = (
    (re.compile(r"\[([^\]\n]{1,80})\]\(https?://[^)\s]*\)"), r"\1"),
    (re.compile(r"https?://\S+"), "a link"),
    (re.compile(r"^\s{0,3}#{1,6} ", re.MULTILINE), ""),
    (re.compile(r"^\s*[-*+] ", re.MULTILINE), ""),
    (re.compile(r"\*\*([^*\n]{1,200})\*\*"), r"\1"),
    (re.compile(r"(?<![\w*])\*([^*\s][^*\n]{0,200}?)\*(?![\w*])"), r"\1"),
    (re.compile(r"(?<![\w_])_([^_\s][^_\n]{0,200}?)_(?![\w_])"), r"\1"),
    (re.compile(r"`([^`]*)`"), r"\1"),
    (re.compile(r"`"), " "),
    *((re.compile(rf"(?<!\w){short}(?!\w)", re.IGNORECASE), full) for short, full in _ABBREVIATIONS),
    (re.compile(r"\bC\+\+"), "C plus plus"),
    (re.compile(r"\bC#"), "C sharp"),
    (re.compile(r"(?<!\w)([nmk])!(?=\)|(?<!of .)(?<!of ..) [a-z])"), r"\1 factorial"),
    (re.compile(r"\bI/O\b"), "I O"),
)

# -- brackets ----------------------------------------------------------------------------------------------------------


def _nested(text: str) -> str:
    """Brackets opened from the inside out."""
    for _ in range(ROUNDS):
        before = text
        for rule, replacement in _BRACKETS:
            text = rule.sub(replacement, text)
        if text == before:
            break
    return text


def _slice(match: re.Match[str]) -> str:
    name, start, stop = match[1], match[2].strip(), match[3].strip()
    if start and stop:
        return f"{name} from {start} to {stop}"
    return f"{name} from {start} on" if start else f"{name} up to {stop}" if stop else f"all of {name}"


def _call(match: re.Match[str]) -> str:
    name, arguments = match[1], [one.strip() for one in match[2].split(",") if one.strip()]
    listed = (
        arguments[0] if len(arguments) == 1 else f"{', '.join(arguments[:-1])} and {arguments[-1]}" if arguments else ""
    )
    short = {
        "len": "the length of",
        "range": "range",
        "sqrt": "the square root of",
        "abs": "the absolute value of",
    }.get(name)
    if short:
        return f" {short} {listed} "
    return f"{name} of {listed}" if listed else name


_BRACKETS: Final[tuple[Rule, ...]] = (
    (re.compile(r"\b[Oo] ?\(([^()]{1,80})\)"), r" O of \1 "),
    (re.compile(r"\b(theta|omega)\(([^()]{1,80})\)"), r" \1 of \2 "),
    (re.compile(r"\blog_?(\d+)\s?\(?([nmk])\)?"), r"log base \1 of \2"),
    (re.compile(r"\blog\(([^()]{1,40})\)"), r"log \1"),
    (re.compile(r"\bsqrt \(?(\w+)\)?"), r"the square root of \1"),
    (re.compile(r"([\w'])\[::-1\]"), r"\1 reversed"),
    (re.compile(r"\b(\w+)\[([^\[\]:]{0,40}):([^\[\]:]{0,40})\]"), _slice),
    (re.compile(r"\b(\w+)\[([^\[\]:]{1,60})\]\[([^\[\]:]{1,60})\]\[([^\[\]:]{1,60})\]"), r"\1 at \2, \3, \4 "),
    (re.compile(r"\b(\w+)\[([^\[\]:]{1,60})\]\[([^\[\]:]{1,60})\]"), r"\1 at \2, \3 "),
    (re.compile(r"\b(\w+)\[([^\[\]:]{1,60})\]"), r"\1 at \2 "),
    (re.compile(r"\b(?:list|tuple|set|dict)\(\)"), lambda match: f"an empty {match[0][:-2]}"),
    (re.compile(r"\b([A-Za-z_][\w.]*)\(([^()]{0,120})\)"), _call),
    (re.compile(r"(?<!\w)\[\s*\]"), " an empty list "),
    (re.compile(r"(?<!\w)\{\s*\}"), " an empty dictionary "),
    (re.compile(r"(?<!\w)\(\s*\)"), " an empty tuple "),
    (re.compile(r"\],\s*\["), ", then "),
    (re.compile(r"(?<![\w\])])\[([^\[\]]{1,200})\]"), lambda match: f" {re.sub(r',(?=[^ ])', ', ', match[1])} "),
    (re.compile(r"(?<=[-+*/(]) ?\(([^()]{1,80})\)"), r" \1 "),
)  # fmt: skip

# -- signs -------------------------------------------------------------------------------------------------------------


def _power(match: re.Match[str]) -> str:
    base, exponent = match[1], match[2]
    return f"{base} {_POWERS[exponent]} " if exponent in _POWERS else f"{base} to the {exponent} "


_BOUNDS: Final[tuple[Rule, ...]] = (
    (re.compile(r"(?<!\w)(?:\"\"|'')(?!\w)"), " an empty string "),
    (re.compile(r"\b(\w+)\s?(?:\^|\*\*)\s?\(?(\w+)\)?"), _power),
    (
        re.compile(r"\b(\d+)e(\d+)\b"),
        lambda match: f"{'' if match[1] == '1' else match[1] + ' times '}10 to the {match[2]}",
    ),
    (re.compile(r"\bO of v ?\+ ?e\b"), "O of V + E"),
    (re.compile(r"(\d)%"), r"\1 percent"),
    (re.compile(r"\b(\d+)([nkm])\b"), r"\1 \2"),
    (re.compile(r"\b(\d+)\s?\.\.\s?(\w+)"), r"\1 to \2"),
)
_SIGNS: Final[tuple[Rule, ...]] = (
    (re.compile(r"\s*(?:!==|!=|<>)\s*None\b"), " is not none"),
    (re.compile(r"\s*===?\s*None\b"), " is none"),
    (re.compile(r"\s*(?:!==|!=|<>)\s*"), " is not equal to "),
    (re.compile(r"\s*===?\s*"), " equals "),
    (re.compile(r"\s*<=\s*"), " is at most "),
    (re.compile(r"\s*>=\s*"), " is at least "),
    (re.compile(r"\s*(?:->|=>)\s*"), " gives "),
    (re.compile(r"\s*:=\s*"), " becomes "),
    (re.compile(r"\s*\+=\s*"), " plus equals "),
    (re.compile(r"\s*-=\s*"), " minus equals "),
    (re.compile(r"\s*\*=\s*"), " times equals "),
    (re.compile(r"\s*//=?\s*"), " integer divided by "),
    (re.compile(r"(?<=\w)\+\+"), " plus plus "),
    (re.compile(r"\s*&&\s*"), " and "),
    (re.compile(r"\s*\|\|\s*"), " or "),
    (re.compile(r"\s*<<\s*"), " shifted left by "),
    (re.compile(r"\s*>>\s*"), " shifted right by "),
    (re.compile(r"(?<=[\w)\]\"']) ?< ?(?=[\w(\[\"'-])"), " is less than "),
    (re.compile(r"(?<=[\w)\]\"']) ?> ?(?=[\w(\[\"'-])"), " is greater than "),
    (re.compile(r"(?<=[\w)\]\"']) ?= ?(?=[\w(\[\"'-])"), " equals "),
    (re.compile(r"(?<=[\w)\]\"']) ?\+ ?(?=[\w(\[\"'])"), " plus "),
    (re.compile(r"(?<=[\w)\]\"']) - (?=[\w(\[\"'])"), " minus "),
    (re.compile(r"(?<![\w-])([a-zA-Z]|\d+)-([a-zA-Z]|\d+)(?![\w-])"), lambda match: _between(match[1], match[2])),
    (re.compile(r"(?<![\w\"')\]])-(?=\d|[a-z]\b)"), " minus "),
    (re.compile(r"(?<=[\w)\]\"']) ?\* ?(?=[\w(\[\"'])"), " times "),
    (re.compile(r"(?<![\w/])([a-zA-Z]|\d+) ?/ ?([a-zA-Z]|\d+)(?![\w/])"), r"\1 over \2"),
    (re.compile(r"\b(\w+) / (\w+)"), r"\1 over \2"),
    (re.compile(r"\band/or\b"), "and or"),
    (re.compile(r"(?<=\w)/(?=\w)"), " or "),
    (re.compile(r"(?<=[\w)\]]) ?% ?(?=[\w(])"), " mod "),
    (re.compile(r"(?<=\w) ?& ?(?=\w)"), " and "),
    (re.compile(r"(?<=\w) ?\| ?(?=\w)"), " or "),
    (re.compile(r"(?<=\w)\.\.\.(?=\w)"), ", "),
    (re.compile(r"[–—]"), ", "),
    (re.compile(r"(?<=[a-z_])\.(?=[a-z_]\w)"), " dot "),
    (re.compile(r"@"), " at "),
    (re.compile(r"(?<!\w)'([^'\s][^']{0,60}?)'(?!\w)"), r"\1"),
)


def _between(left: str, right: str) -> str:
    """`i-1` is a difference, `1-9` a range."""
    return (
        f"{left} to {right}"
        if left.isdecimal() and right.isdecimal() and int(left) < int(right)
        else f"{left} minus {right}"
    )


# -- words -------------------------------------------------------------------------------------------------------------


def _word(match: re.Match[str]) -> str:
    return _spoken(match[0])


def _spoken(word: str) -> str:
    plain = word.strip("_")
    if "_" in plain:
        return " ".join(_spoken(part) for part in plain.split("_") if part)
    if plain in ("None", "True", "False", "NULL", "Null"):
        return plain.lower()
    lower = plain.lower()
    if lower in _LETTERED and (plain.isupper() or (plain.islower() and plain.upper() not in _ONLY_CAPITAL)):
        return " ".join(plain.upper())
    if lower in _WORDS and (
        plain.islower() or lower in ("listnode", "treenode", "hashmap", "hashset", "trie", "deque")
    ):
        return _WORDS[lower]
    numbered = re.fullmatch(r"([a-z]+)(\d+)", plain)
    if numbered:
        return f"{_spoken(numbered[1])} {numbered[2]}"
    humps = re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+", plain)
    if len(humps) > 1 and re.search(r"[a-z][A-Z]", plain):
        return " ".join(_spoken(hump if hump.isupper() and len(hump) > 1 else hump.lower()) for hump in humps)
    return plain


def _tidied(text: str) -> str:
    """Single spaces, no stray signs, and punctuation where a voice needs it."""
    text = re.sub(r"[^\w\s.,;:!?'\"()%$&+-]|_", " ", text)
    text = re.sub(r"[()\"]", " ", text)
    text = re.sub(r"[%$&+]|(?<![A-Za-z0-9])-|-(?![A-Za-z0-9])", " ", text)
    text = " ".join(re.sub(r"[\x00-\x1f\x7f]", " ", text).split())
    text = re.sub(r" +([.,;:!?])", r"\1", text)
    text = re.sub(r"([,;:])[,;:]+", r"\1", text)
    return text if re.search(r"\w", text) else ""
