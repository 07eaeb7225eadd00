"""A small notation for the ways people say a thing, and its translation to regular expressions.

One phrase a line, over lower-case words with single spaces:

    can/could you help        either word; several words of an alternative are joined by hyphens: hold-on/wait
    need (some) (more) help   what is in parentheses may be missing, alternatives too: (the/my)
    hint~  confus*            with or without an s; any ending
    say _ again               any one word
    read ... again            any words, or none
    ^ stop $                  only at the start, only at the end
    run it !in/through        not followed by

Rules: a phrase matches whole words anywhere in the text, unless tied to an end of it. Lines starting with # are comments.
"""

import re
from functools import cached_property
from typing import Final

_TOKEN: Final = re.compile(r"[()]|[^()\s]+")


class Phrases:
    """Several phrases, any of which may match."""

    def __init__(self, text: str, **sets: str) -> None:
        """`sets`: tokens that stand in the text under a name in capitals."""
        self._text = text
        self._sets = sets

    @cached_property
    def _rule(self) -> re.Pattern[str]:
        """Compiled at its first use: all of them together cost a starting daemon a tenth of a second."""
        text = self._text
        for name, token in self._sets.items():
            text = re.sub(rf"\b{name}\b", token, text)
        wanted = (line.strip() for line in text.splitlines())
        return re.compile("|".join(_translated(line) for line in wanted if line and not line.startswith("#")))

    def search(self, words: str) -> bool:
        """Whether any phrase occurs in `words`: lower-case words, single spaces."""
        return bool(self._rule.search(f" {words} "))

    def found(self, words: str) -> str:
        """The first words that match; "" when none do."""
        match = self._rule.search(f" {words} ")
        return match[0].strip() if match else ""

    def whole(self, words: str) -> bool:
        """Whether the text is one phrase after the other and nothing else."""
        return bool(re.fullmatch(f" (?:{self._rule.pattern})+", f" {words} "))

    def without(self, words: str) -> str:
        """The text with every match taken out."""
        while (shorter := self._rule.sub("", f" {words} ", count=1)) != f" {words} ":
            words = " ".join(shorter.split())
        return words


def _translated(line: str) -> str:
    pieces = [_piece(token) for token in _TOKEN.findall(line)]
    return "".join(pieces) if line.startswith("^") else r"(?<= )" + "".join(pieces)


def _piece(token: str) -> str:
    """One token as a regular expression over words that each end in a space."""
    match token:
        case "(":
            return "(?:"
        case ")":
            return ")?"
        case "^":
            return "^ "
        case "$":
            return "$"
        case "_":
            return r"\S+ "
        case "...":
            return r"(?:\S+ )*?"
    if token.startswith("!"):
        return f"(?!{_either(token[1:])} )"
    return f"{_either(token)} "


def _either(token: str) -> str:
    words = (
        re.escape(word).replace(r"\-", " ").replace(r"\~", "s?").replace(r"\*", r"\w*").replace("~", "s?")
        for word in token.split("/")
    )
    return f"(?:{'|'.join(words)})"
