"""How the authored coach goes on from what was said: now and then a word that it was followed, and the next question. Pure."""

from typing import Final

from mochid.interview.coach import agenda, lines, nudges
from mochid.interview.coach.recall import Parts, Recall
from mochid.interview.words.sentences import sentences

_SELDOM: Final = 2
"""Turns without a word like "Okay, I follow" between two that have one."""


def ask_on(memory: Recall) -> Parts:
    """Acknowledge, and ask the next thing that has not been covered, if this is a time for questions."""
    question = (how_sure(memory) or agenda.next_question(memory)) if agenda.may_ask(memory) else ""
    return followed(memory, question)


def followed(memory: Recall, question: str) -> Parts:
    """A word to show that it was followed, and the question, if there is one."""
    return led(ack(memory), question) if question else (ack(memory) or memory.pick(lines.GO_ON),)


def led(lead: str, question: str) -> Parts:
    """A word before the question, unless that has two sentences already."""
    return (question,) if len(sentences(question)) > 1 else (lead, question)


def ack(memory: Recall) -> str:
    """A word to show that it was followed, now and then; a challenger challenges claims, not recollections."""
    claims = memory.turn.phase in ("approach", "coding", "optimization", "complexity")
    tone = memory.turn.personality if claims or memory.turn.personality != "challenging" else "neutral"
    pool = lines.FOLLOWING[tone]
    return "" if memory.lately(pool, _SELDOM) else memory.fresh(pool)


def how_sure(memory: Recall) -> str:
    """Who claims something with confidence is asked for the reason; who looks for a fault is not."""
    claims = memory.turn.phase in ("understanding", "approach", "optimization", "complexity")
    return memory.fresh(nudges.HOW_SURE) if memory.turn.confident and claims else ""
