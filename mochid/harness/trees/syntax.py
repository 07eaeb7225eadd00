"""Where a text in JavaScript, Java or Go stops being one, and the likely cause as a question.

Rules: brackets and quotes are looked at first, since a parser that has lost one complains somewhere else. Grammars lag behind their
languages, so what is only an error of the parser's stays just at the edge of being spoken.
"""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from mochid.harness.sourcetext import bare
from mochid.harness.trees.grammars import Grammar
from mochid.reports import Finding

if TYPE_CHECKING:
    from tree_sitter import Node, Tree

_OPENS = {")": "(", "]": "[", "}": "{"}
MOST_NODES = 60_000


def unreadable(source: str, tree: "Tree", data: bytes, grammar: Grammar) -> Finding:
    """The one finding of a text with an error in it."""
    line, question, sure = _bracket(source) or _quote(source, grammar) or _parser_says(tree, data, grammar)
    return Finding("syntax", line, question, sure)


def _bracket(source: str) -> tuple[int, str, float] | None:
    """The first bracket that does not fit. Of a `{` never closed, how far to the right lines stand tells which one it is."""
    opened: list[tuple[str, int, int]] = []
    suspect: tuple[str, int, int] | None = None
    stray = 0
    for number, line in enumerate(bare(source).splitlines(), 1):
        indent = len(line) - len(line.lstrip())
        for at, sign in enumerate(line):
            if sign in "([{":
                opened.append((sign, number, indent))
            elif sign in _OPENS:
                if not opened:
                    number = stray or number
                    return number, f"Which bracket does the `{sign}` on line {number} belong to?", 0.95
                before = opened.pop()
                if before[0] != _OPENS[sign]:
                    return before[1], f"Where does the `{before[0]}` opened on line {before[1]} close?", 0.95
                if at == indent < before[2]:
                    suspect = suspect or before
                elif at == indent > before[2] and sign == "}":
                    stray = stray or number
    if not opened:
        return None
    sign, line_number, _ = suspect or opened[-1]
    return line_number, f"Where does the `{sign}` opened on line {line_number} close?", 0.95


def _quote(source: str, grammar: Grammar) -> tuple[int, str, float] | None:
    quotes = "\"'" if grammar.name == "JavaScript" else '"'
    for number, line in enumerate(_without_blocks(source).splitlines(), 1):
        rest = re.sub(r"\\.", "", line)
        rest = re.sub(r'"[^"]*"|\'[^\']*\'|`[^`]*`', "", rest)
        rest = re.sub(r"//.*", "", rest)
        if any(rest.count(quote) % 2 for quote in quotes) and "/" not in rest and "`" not in rest:
            return number, f"Where does the text that begins on line {number} end?", 0.9
    return None


def _without_blocks(source: str) -> str:
    blocks = re.compile(r'/\*.*?\*/|"""(?:.|\n)*?"""|`[^`]*`', re.DOTALL)
    return blocks.sub(lambda found: "\n" * found[0].count("\n"), source)


def _parser_says(tree: "Tree", data: bytes, grammar: Grammar) -> tuple[int, str, float]:
    worst = next(_errors(tree), None)
    if worst is None:
        return 1, f"{grammar.name} can't take this file in: is it nested very deeply?", 0.7
    line = worst.start_point[0] + 1
    if worst.is_missing:
        if worst.type == ";":
            return line, f"What does {grammar.name} want to see at the end of line {line}?", 0.9
        if not worst.type.isidentifier():
            return line, f"Is something like `{worst.type}` missing on line {line}, or just before?", 0.8
        return line, f"Is something missing on line {line}, or just before?", 0.75
    said = data[worst.start_byte : worst.end_byte][:40].decode("utf-8", "replace")
    if re.match(r"(else|elif|catch|finally|case)\b", said):
        word = re.match(r"\w+", said)
        return line, f"What does the `{word[0] if word else said}` on line {line} belong to?", 0.85
    return line, f"{grammar.name} stops reading at line {line}: what does it miss there, or just before?", 0.7


def _errors(tree: "Tree") -> "Iterator[Node]":
    """Errors and missing tokens, in the order of the text."""
    stack = [tree.root_node]
    seen = 0
    while stack and seen < MOST_NODES:
        node = stack.pop()
        seen += 1
        if node.is_error or node.is_missing:
            yield node
            continue
        if node.has_error:
            stack += reversed(node.children)
