"""Defines a word that the candidate asks about: as the author has it, as the statement uses it, or as any textbook does.

Rules:
- The author's definition comes first, then the statement's own sentence. A word of the trade that gives nothing away is explained;
  the name of a technique may be looked up; that answer is neither yes nor no.
- A word of the problem's name, of the story or of the candidate's file is never called unknown.
"""

import re
from functools import lru_cache
from typing import Final

from mochid.interview.coach import asides, glossary
from mochid.interview.coach.lines import Pool
from mochid.interview.coach.recall import Recall
from mochid.interview.meaning import nearest, unknowns
from mochid.interview.words import lexicon
from mochid.interview.words.vocabulary import stem
from mochid.interview.words.wording import opening

_UNWRITTEN: Final = frozenset({"notimplementederror", "unsupportedoperationexception", "panic"})
"""What a file raises to begin with, in any language."""
_SHORT: Final = frozenset({"memo", "memos", "recursive", "iterative"})
"""Words for a technique, and for what it leaves behind, by which nobody would name it."""
_TWO: Final = 2
"""Words of a term of which one may be explained alone: "what is a rotated list?" """
_FORMULA: Final = re.compile(r"[()^ ]+|\bof\b")


def term(said: str) -> str:
    """What they ask the meaning of, in their words; "" where they ask for none."""
    words = opening(said)
    return unknowns.term_asked(said) or unknowns.word_meant(words) or unknowns.thing_meant(words)


def of_the_trade(memory: Recall) -> str:
    """What a term means that belongs to no problem, to somebody who asks for that; else ""."""
    asked = unknowns.term_asked(memory.turn.said)
    if not asked or f"`{asked}`" in memory.turn.statement or by_the_author(memory, asked):
        return ""
    return glossary.meaning(asked) or glossary.meaning(_FORMULA.sub(" ", asked.replace("²", " 2")))


def a_technique(said: str) -> bool:
    """Whether they ask what a technique is, and no more: that is no guess."""
    asked = unknowns.term_asked(said)
    if not asked:
        return False
    return asked in _SHORT or any(
        asked in (name, f"{name}s") for found in lexicon.named(asked) for name in found.technique.says
    )


def of_the_file(memory: Recall) -> tuple[str, ...]:
    """What the line is for that stands in a file to begin with."""
    asked = unknowns.term_asked(memory.turn.said).split()
    stands = any(each in _UNWRITTEN and nearest.uses(each, memory.turn.code) for each in asked)
    return (memory.pick(asides.PLACEHOLDER),) if stands else ()


def word(memory: Recall, asked: str, *, only_known: bool = False) -> tuple[str, ...]:
    """What a word of the problem means; nothing where none is asked for.

    `only_known`: nothing, too, where neither author nor statement has it.
    """
    turn = memory.turn
    if not asked or lexicon.named(asked):
        return ()
    if defined := by_the_author(memory, asked):
        return "", defined
    if read := nearest.meaning(asked, turn.statement):
        return ("" if len(read) > 1 else memory.fresh(asides.THE_STATEMENT_SAYS), *read)
    return () if only_known else (memory.pick(_elsewhere(memory, asked)),)


def by_the_author(memory: Recall, asked: str) -> str:
    """What an author wrote to "what does ... mean?", or "what is a ...?", asked of just that, or of a word of it; else ""."""
    wanted = _stems(asked)
    ways = (wanted, *((one,) for one in wanted if len(wanted) == _TWO))
    defined = _definitions(memory.turn.clarifications) if wanted else {}
    return next((defined[way] for way in ways if way in defined), "")


@lru_cache(maxsize=16)  # of a few problems
def _definitions(clarifications: tuple[tuple[tuple[str, ...], str], ...]) -> dict[tuple[str, ...], str]:
    """By the stems of what is defined."""
    found: dict[tuple[str, ...], str] = {}
    for asks, text in clarifications:
        for ask in asks:
            found.setdefault(_stems(term(opening(f"{ask}?"))), text)
    return found


def _stems(asked: str) -> tuple[str, ...]:
    return tuple(stem(word) for word in asked.split())


def _elsewhere(memory: Recall, asked: str) -> Pool:
    """Where a word stands that is not explained anywhere."""
    turn = memory.turn
    if nearest.uses(asked, turn.statement):
        return asides.READ_STATEMENT
    if any(nearest.uses(asked, line.text) for line in memory.last_words):
        return asides.WORD_OF_MINE
    if nearest.uses(asked, turn.spoken):
        return asides.WORD_OF_THE_STORY
    if nearest.uses(asked, turn.title):
        return asides.WORD_OF_THE_TITLE
    return asides.WORD_OF_THE_FILE if nearest.uses(asked, turn.code) else asides.WORD_UNKNOWN
