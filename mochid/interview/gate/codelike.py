"""Whether a sentence is code: written, or spoken ("for i in range of n, if target minus x is in seen").

Rules: naming is free, dictating is not. One strong sign is enough, weak ones need company. What the problem itself shows (its name,
its parameters with example values) is no code.
"""

import re
from collections.abc import Iterable
from typing import Final

from mochid.interview.words.phrases import Phrases

_COST: Final = re.compile(r"\b[oO]\s?\([^)]*\)")
_EXAMPLE_VALUE: Final = r"[\[\"'\d(-]|True\b|False\b|None\b"

_WRITTEN: Final = re.compile(
    r"```|`[^`]*[=()\[\]:+*/<>{}][^`]*`"  # fenced, or a quoted piece with operators
    r"|[=!<>+*/-]=|->|:=|\+\+|&&|\|\||\*\*|//"  # operators prose has no use for
    r"|\bdef \w+\s*\(|\bclass \w+\s*[(:]|\belif \w|\blambda \w+\s*:|^\s*(?:from [\w.]+ )?import [\w.]+\s*$"
    r"|^\s*(?:for|while|if|else|elif|try|return)\b.*:\s*$"
    r"|\b(?:while|if|for)\b[^?.]*(?:[<>]|\bin\b)[^?.]*:\s*$"
    r"|\b\w+\.(?!(?:g|e)\b)[a-z_]+\("  # a method's call
    r"|\b[a-z_]\w*\[[^\]]*\]"  # an index
    r"|\b[A-Za-z_]\w*\([^)\s]*[\w\"')\]]\)",  # a call
    re.MULTILINE,
)
_QUOTED: Final = re.compile(r"`([^`\n]{1,60})`")
_ASSIGNED: Final = re.compile(r"\b([A-Za-z_]\w*)\s*=\s*(\S)")

_NAMES: Final = (
    "i/j/k/n/m/x/y/left/right/low/high/mid/start/end/count/result/res/seen/num/nums/target/node/queue/stack/prev/curr"
    "/index"
)
_STRONG: Final = Phrases(
    """
    for i/j/k/x/n/c/r (comma) (_) in
    for _ in range/enumerate/nums/reversed/sorted
    range/len of
    length of _ minus/plus one
    elif
    else if ... return
    plus/minus/equals/double/not equals
    NAMES minus/plus NAMES
    less/greater/smaller/larger/bigger (than) or equal
    minus/plus _ plus/minus one
    increment NAMES
    set/let/make/assign NAMES equal/equals/to/be/equal-to VALUES
    NAMES equals/gets VALUES
    dot append/add/pop/get/sort/items/keys/left/right/next/val
    def _
    node dot
    open/close paren*
    square bracket _ minus/plus/close
    colon ... indent/newline/new-line/for/if/return
    """,
    VALUES=f"zero/one/minus-one/none/true/false/empty/an-empty/{_NAMES}",
    NAMES=_NAMES,
)
"""Dictation, on its own."""
_WEAK: Final = tuple(
    Phrases(line, NAMES=_NAMES)
    for line in (
        "if _ minus/plus/times/mod/equals/in/not-in/is-less/is-greater/is-equal/is-in/is-not-in",
        "while NAMES (is) less/greater/smaller/not",
        "while left/low/i/stack/queue",
        "minus/plus/mod/times i/j/k/x/n",
        "is/not in seen/visited/the-map/the-dict/the-set",
        "in seen",
        "^ return true/false/none/zero/i/j/result/res/left/right/count/the-pair",
        "then/else/and/otherwise return true/false/none/zero/i/j/result/res/left/right/count/the-pair",
        "newline/indent/semicolon/underscore/curly-brace",
    )
)
"""Dictation, where two come together."""


def is_written(sentence: str, names: Iterable[str], own: str = "") -> bool:
    """Whether the sentence holds code as it is written. `names`: the problem's function and its parameters; `own`: the candidate's
    file, without white space: what it holds may be quoted."""
    written = _COST.sub(" ", sentence)
    if own:
        written = _QUOTED.sub(lambda found: " it " if "".join(found[1].split()) in own else found[0], written)
    for name in names:
        written = re.sub(
            rf"`?\b{re.escape(name)}\b(?:\((?:[^()]|\([^()]*\))*\))?(?:\s*=\s*(?={_EXAMPLE_VALUE}))?`?", " it ", written
        )
    return _WRITTEN.search(written) is not None or _ASSIGNED.search(written) is not None


def is_dictated(words: str) -> bool:
    """Whether plain words are code as it is spoken."""
    return _STRONG.search(words) or sum(sign.search(words) for sign in _WEAK) >= 2


def is_small(sentence: str, words: str) -> bool:
    """Whether code is no more than the name of a call or a line to import: what an answer about the language may hold."""
    return (
        len(words.split()) <= 14
        and "\n" not in sentence
        and not re.search(r"```|\b(?:while|elif|else|return)\b", sentence)
    )
