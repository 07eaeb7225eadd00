"""An input with its result, in what a candidate says ("so for three and two it gives four?") and in a problem's statement.

Rules:
- Pure and total. Numbers count as digits or as words; texts where they are written as one writes them, or are the statement's.
- Whether a claimed result is right is not asked here; whether the statement shows this very input is: then it is no secret.
"""

import ast
import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Any, Final

from msgspec import Struct

from mochid.interview.words import aloud
from mochid.interview.words.vocabulary import FACTS, PYTHON, SMALL, TALK, stem
from mochid.interview.words.wording import OPENING, opening

MAX_STATEMENT: Final = 20_000
"""Characters of a statement that are looked at for examples."""

_BY_WORD: Final = {aloud.number(count): count for count in range(100)}
_NUMBER: Final = re.compile(
    r"(?P<sign>\b(?:minus|negative) |(?<![\w.)\]])-)?"
    rf"(?:\b(?P<word>{'|'.join(sorted(_BY_WORD, key=len, reverse=True))})\b|(?<![\w.])(?P<digits>\d+)(?!\w|\.\d))"
)
_COUNTS: Final = re.compile(
    rf"(?:^|[,;:\[(]|\d|\b(?:{'|'.join(_BY_WORD)}|and|to|for|is|are|be|with|target|k|returns?|gives?|gets?|put|becomes?|makes?|of|plus"
    r"|in|on|from|at|then|minus|negative|equals?|looking for|also|as|into))[ ,]*$"
)
"""What "one" follows where it is a number, and no word for a thing."""
_LITERAL: Final = re.compile(r"\"[^\"]{0,60}\"|(?<![a-z0-9])'[^']{1,60}'(?![a-z])|[\[({][^a-z?]{0,80}[\])}]")
_VALUE: Final = (
    rf"(?:(?:minus )?(?:{'|'.join(_BY_WORD)}|\d+)\b|-\d|[\[\"'({{]|(?:in)?valid\b|true\b|false\b|none\b|null\b|nothing\b"
    r"|(?:an? |the )?empty\b)"
)
_FILLING: Final = (
    "me|back|you|just|only|a|an|the|to|be|positions?|index|indices|indexes|numbers?|list|of|then|out|as|into?|not|still"
)
_FILLED: Final = rf"(?:(?:{_FILLING}) ){{0,3}}"
_SIZES: Final = r"".join(
    rf"(?<!\b{word})"
    for word in (
        *(
            "there",
            "if",
            "target",
            "k",
            "n",
            "nums",
            "list",
            "input",
            "array",
            "first",
            "last",
            "capacity",
            "length",
            "size",
        ),
        *("values", "numbers", "what", "which", "second", "number", "value"),
    )
)
"""What is said to be something without coming of anything."""
_RESULT: Final = re.compile(
    r"\b(?:gives?|given back|returns?|returned|yields?|makes?|equals?|gets?|outputs?|becomes?|become"
    rf"|(?:turn|merge|join)(?:s|ed|d)? into|merged? to|comes? (?:out|to)|counts? as|leads? to|adds? up to) {_FILLED}{_VALUE}"
    r"|\b(?:answers?|results?|outputs?|solution|outcome|it|that|this|should|would|will|must)"
    rf" (?:is|are|be|was) {_FILLED}{_VALUE}"
    rf"|{_SIZES} (?:is|are|has|have) {_FILLED}{_VALUE}|(?:->|=>|→|=) ?{_VALUE}"
)
_INTO_THERE: Final = re.compile(
    rf"^(?:[a-z]+ ){{0,3}}(?:for|with|on|given) .*\bthere (?:is|are|would be|should be) {_FILLED}{_VALUE}"
)
_OF: Final = re.compile(r"\b(?:answer|result|output|solution) (?:for|of|to|with|on)\b")
_FOR_AN_INPUT: Final = re.compile(
    r"^what (?:is|was|would be|should be) the (?:right |correct |expected )?(?:answer|result|output) (?:for|of|to|with|on)"
    r"(?: (?:n|k|input|minus|and|equals?|is|\d+))*(?: \d+)(?: \?)?$"
)
"""The same of a single number, which is an input only so."""
_ASKS_RESULT: Final = re.compile(
    r"\bwhat\b.*\b(?:return(?:ed|s)?|answer|result|output|give|comes? out|expect(?:ed)?|happens|be for)\b|^what (?:if|about)\b"
    r"|\bhow (?:many|much|long)\b.*\b(?:for|with|in|on|of)\b"
    r"|\b(?:does|do|will|would|is|are)\b.*\b(?:works?|hold|fine|count|valid|allowed)\b"
)
_SHOWN: Final = re.compile(
    r"^ *(?P<call>[A-Za-z_]\w*\((?P<given>[^>]*?)\)) *(?:->|=>|→) *(?P<gives>\S[^\n]*?)(?:  [^\n]*)?$", re.MULTILINE
)
_FOR_A_WORD: Final = re.compile(r"\bfor (?=[a-z]+ (?:it|i|we|you|that|this|the answer)\b)")
"""A text that was said as it is: "for abba it gives two"."""
_COMES: Final = frozenset({
    *("is", "be", "gives", "give", "returns", "return", "get", "gets", "becomes", "become", "yields", "yield", "makes", "make"),
    *("outputs", "counts", "comes", "turns", "leads"),
})  # fmt: skip
"""What stands between an input and what comes of it."""
_NEAR: Final = 4
"""Words from such a word within which a result follows."""
_LETTERS: Final = frozenset("abcdefwxyz")
"""Those that inputs are made up of, some of them twice ..."""
_FIRST_LETTERS: Final = frozenset("abc")
"""... or these, as they are."""
_LONGEST: Final = 12
_WORDS: Final = SMALL | TALK | FACTS | PYTHON
_EMPTY: Final = re.compile(r"\b(?:empty|nothing|none|null)\b|\[\]")
_MANY: Final = 2
"""Numbers from which on some may be an input and another its result."""


class Example(Struct, frozen=True):
    """One that a statement shows."""

    call: str
    """As code."""
    gives: str
    given: tuple[Any, ...]


def shown(statement: str) -> tuple[Example, ...]:
    """What a statement shows in the form `name(values) -> value`."""
    found = (_example(match) for match in _SHOWN.finditer(statement[:MAX_STATEMENT]))
    return tuple(example for example in found if example)


def claims(said: str, statement: str = "") -> bool:
    """Whether an input is stated with what comes of it: "so for three and two it gives four?" The statement knows more texts."""
    plain = _plain(said)
    found = _concrete(plain, statement)
    if _of_letters(plain):
        return True
    if any(at < frame.start() for frame in _RESULT.finditer(plain) for at in found):
        return True
    return (bool(_INTO_THERE.search(plain)) and len(found) >= _MANY) or (bool(_OF.search(plain)) and len(found) > _MANY)


def asks_result(said: str) -> bool:
    """Whether it is asked what comes of an input that they name."""
    plain = _plain(said)
    if _FOR_AN_INPUT.search(opening(said)):
        return True
    return bool(_ASKS_RESULT.search(plain)) and (bool(_LITERAL.search(plain)) or len(_numbers(plain)) >= _MANY)


def of_letters(said: str) -> bool:
    """Whether it is told what comes of a text made up of letters: "for aab the answer is ab"."""
    return _of_letters(_plain(said))


def numbers(said: str) -> tuple[int, ...]:
    """The numbers that occur, in their order."""
    return tuple(value for _, value in _numbers(_plain(said)))


def named(said: str, statement: str) -> Example | None:
    """The statement's own example whose input was said; None where it has none, or several fit."""
    plain = _plain(said)
    known = _shown(statement)
    fits = [one for one in known if _names(plain, one)] or [one for one in known if _names(plain, one, in_part=True)]
    return fits[0] if len(fits) == 1 else None


# -- reading -----------------------------------------------------------------------------------------------------------


@lru_cache(maxsize=16)
def _shown(statement: str) -> tuple[Example, ...]:
    return shown(statement)


def _example(match: re.Match[str]) -> Example | None:
    given, gives = match["given"], match["gives"].strip()
    try:
        values = ast.literal_eval(f"({given},)" if given.strip() else "()")
        ast.literal_eval(gives)
    except (
        ValueError,
        SyntaxError,
        TypeError,
        MemoryError,
        RecursionError,
    ):  # a drawing, or a value in no notation we know
        return None
    return Example(call=" ".join(match["call"].split()), gives=gives, given=values)


def _plain(said: str) -> str:
    plain = re.sub(r"(?<=[a-z])-(?=[a-z])", " ", said[:OPENING].lower().replace("’", "'"))
    return " ".join(re.sub(r"\b(it|that|this|answer|result|what)'s\b", r"\1 is", plain).split())


def _numbers(plain: str) -> list[tuple[int, int]]:
    """Each number and where it stands."""
    found = []
    for match in _NUMBER.finditer(plain):
        if match["word"] == "one" and not match["sign"] and not _COUNTS.search(plain[: match.start()]):
            continue
        value = _BY_WORD[match["word"]] if match["word"] else int(match["digits"][:12])
        found.append((match.start(), -value if match["sign"] else value))
    return found


def _concrete(plain: str, statement: str) -> list[int]:
    """Where numbers and texts stand, written as one writes them or known from the statement."""
    known = [
        text for example in _shown(statement) for text in example.given if isinstance(text, str) and text.isalpha()
    ]
    words = [plain.find(text.lower()) for text in known if _says(plain, text)]
    written = [text.start() for rule in (_LITERAL, _FOR_A_WORD) for text in rule.finditer(plain)]
    return [*(at for at, _ in _numbers(plain)), *written, *words]


def _of_letters(plain: str) -> bool:
    words = _spelt_together(re.findall(r"[a-z]+|\d+", plain))
    for at, word in enumerate(words):
        comes = next((place for place in range(at + 1, len(words)) if words[place] in _COMES), None)
        if comes is None or not _made_up(word):
            continue
        if any(_comes_of(word, after) for after in words[comes + 1 : comes + 1 + _NEAR]):
            return True
        before = words[max(0, at - 2) : at]
        if before and before[0] in ("answer", "result", "output", "solution") and _comes_of(word, words[-1]):
            return True
    return False


def _spelt_together(words: Sequence[str]) -> list[str]:
    """The words, with letters that were said one by one as one word."""
    row = re.sub(r"\b[a-z](?: [a-z]\b)+", lambda said: said[0].replace(" ", ""), " ".join(words))
    return row.split()


def _made_up(word: str) -> bool:
    """Whether it is a row of letters rather than a word."""
    if not (1 < len(word) <= _LONGEST and word.isalpha()) or stem(word) in _WORDS:
        return False
    return set(word) <= _FIRST_LETTERS or (set(word) <= _LETTERS and len(set(word)) < len(word))


def _comes_of(word: str, result: str) -> bool:
    """Whether it can be what comes of that row of letters."""
    letters = result.isalpha() and set(result) <= set(word) and (len(result) > 1 or result not in "ai")
    return letters or result.isdigit() or result in _BY_WORD


def _names(plain: str, example: Example, *, in_part: bool = False) -> bool:
    """Whether all values of an example's input are said, rows of numbers in one piece; `in_part`: or the longest row at least."""
    texts = [value for value in example.given if isinstance(value, str)]
    rows = sorted((_flat(value) for value in example.given if not isinstance(value, str)), key=len, reverse=True)
    said = [value for _, value in _numbers(plain)]
    if in_part:
        rows = [row for row in rows[:1] if len(row) >= _MANY]
    for row in rows:
        at = _place(said, row)
        if at < 0 or (not row and not _EMPTY.search(plain)):
            return False
        del said[at : at + len(row)]
    return all(text and _says(plain, text) for text in texts) and (bool(texts) or any(rows))


def _says(plain: str, text: str) -> bool:
    if text.isalpha():
        return re.search(rf"\b{re.escape(text.lower())}\b", plain) is not None
    bare = plain.replace(" ", "")
    return re.search(rf"(?<![()\[\]{{}}]){re.escape(text.lower())}(?![()\[\]{{}}])", bare) is not None


def _flat(value: object) -> list[int]:
    if isinstance(value, list | tuple):
        return [number for each in value for number in _flat(each)]
    return [value] if isinstance(value, int) else []


def _place(said: Sequence[int], row: Sequence[int]) -> int:
    """Where a row of numbers begins among those said; -1 if nowhere. A single one has to come first."""
    starts = range(1 if len(row) == 1 else len(said)) if len(said) >= len(row) else ()
    return next((at for at in starts if list(said[at : at + len(row)]) == list(row)), 0 if not row else -1)
