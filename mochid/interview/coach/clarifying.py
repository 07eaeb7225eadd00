"""What the authored coach answers to a question. Pure, asked by `answering`.

Rules:
- The author's answer comes first. "Decide it yourself" is only said of what a statement could settle: inputs, outputs, limits.
- A guess, or a wish for a nod, gets neither yes nor no; whether their own way copes with something is theirs to trace.
- Where an authored answer is only near, the statement's own sentence is read out; that it leaves something open is the last resort.
- What is no question about the problem is given back in words that fit anything. What seems misheard is asked for again.
"""

import re
from typing import Final

from mochid.interview.coach import asides, customs, defining, failing, lines, nudges, redirects, smalltalk
from mochid.interview.coach.recall import Recall
from mochid.interview.meaning import matching, nearest, several, subjects, tails, unknowns
from mochid.interview.phases import AT_CODE, BEFORE_CODE, READING
from mochid.interview.words import lexicon
from mochid.interview.words.sentences import sentences
from mochid.interview.words.vocabulary import FACTS, PYTHON, SMALL, TALK, TELLING, stem
from mochid.interview.words.wording import OPENING, literal, opening, tidied

_OWN_PLAN: Final = re.compile(
    r"^(?:what if |how about if |suppose |say )?(?:i|we) (?:would|will|could|can|use|used|take|took|go|want to|am going to)\b"
)
_ASKS_LEAVE: Final = re.compile(
    r"^(?:can|could|should|may|might|shall|do you mind if) (?:i|we) (?:(?:just|simply|first|then|also|not|start|begin) )*"
    r"(?:loop|go through|go from|walk|run through|try|compare|keep|remember|mark|move|look at|count|iterate|scan|build|store|split"
    r"|start|begin|put|throw)\b"
)
"""A way of theirs, put as a question."""
_MAY_USE: Final = re.compile(r"\b(?:may|can|could|should|allowed to|ok\w* to|okay if) (?:i |we )?(?:use|call|import)\b")
"""With a technique behind it, that is a guess, be it one that a library has ready."""
_WANTS_A_NOD: Final = re.compile(
    r"\b(?:good|okay|ok|right|correct|fine|bad|wrong|better|sensible|reasonable|enough|overkill|make sense|work|help)(?: here)? \?"
)
_CHOOSES: Final = re.compile(r"\b(?:use|used|try|keep|build|go (?:for|with))\b")
_OWN_WAY: Final = re.compile(
    r"\b(?:my|this|that) (?:\w+ )?(?:approach|code|solution|idea|way|plan|algorithm|function|version|implementation)\b"
)
_COPES: Final = re.compile(
    r"\b(?:handles?|covers?|copes?|deals?|works?|catch(?:es)?|miss(?:es)?|breaks?|fails?|pass(?:es)?)\b"
)
_CONTRACT: Final = re.compile(
    r"\b(?:inputs?|outputs?|returns?|returned|results?|empty|null|none|lists?|arrays?|strings?|texts?|words?|numbers?"
    r"|integers?|floats?|values?|elements?|items?|negatives?|positive|zeros?|duplicates?|unique|distinct|sorted|order(?:ed)?"
    r"|sizes?|lengths?|large|larger|largest|big|small|smallest|long|longest|limits?|maximum|minimum|max|min|range|ind(?:ex|exes|ices)"
    r"|positions?|types?|characters?|letters?|spaces?|whitespace|case|unicode|ascii|guarantee[sd]?|valid|invalid|exists?"
    r"|in place|modify|mutate|change|constraints?|ties?|twice|inclusive|arguments?|parameters?|caller|errors?|exceptions?)\b"
    r"|\b(?:do|must|should) (?:i|we) (?:(?:have|need) to )?(?:handle|check|validate|return|support|care|worry|expect|assume)\b"
)
"""What a statement speaks of, or could."""
_SUPPOSED_TO: Final = re.compile(
    r"^(?:should|must|shall|may|can|could|will|would|does|do|has|is) (?:it|they|the \w+)\b.*\b(?:have to|need to|supposed to)\b"
    r"|^(?:should|must|shall) (?:it|they|the \w+)\b"
)
"""What may be asked of the rules while they are read; later, it is rather asked of one's own code."""
_FRAMED: Final = re.compile(r"^(?:can|could|may|might|will) there be\b|\bwhat (?:if|happens|about)\b")
"""Such a question was heard well, whatever the one odd word in it."""
_RESTATES: Final = re.compile(
    r"\b(?:i|we|you) (?:have|get|need|must|want|should|am given|are given|take)\b(?: \w+){6,} (?:right|correct|yes|okay) \?$"
    r"|\bis (?:that|this|it) (?:how (?:it|this)|what (?:you|it)) (?:works?|means?|is|goes|want|meant)\b"
    r"|\b(?:did|do) i (?:get|understand) (?:it|that|this|the \w+)\b"
)
"""The problem in their own words, to be confirmed."""
_WILL_PASS: Final = re.compile(r"\b(?:will|would|does|do) (?:it|this|that|they|my \w+)\b.*\bpass\b")
_ANSWERED: Final = re.compile(r"^(?:Yes|No|Not necessarily)[,.:;] +(?=\S)")
_PLAIN_QUESTION: Final = re.compile(
    r"^(?:is|are|was|were|can|could|may|might|must|do|does|did|will|would|should|shall) "
)
_TURNS_THE_SENSE: Final = re.compile(
    r"\b(?:not|never|no|none|nothing|nobody|neither|nor|without|or|than|instead|only|just|all|always|any|every|each|still|other"
    r"|unique|distinct|different|positive|valid|guaranteed|random|shuffled|forbidden|impossible|non\w*|un\w+|dis\w+)\b"
    r"|\b(?:right|correct|yes|yeah|okay|ok)(?: \?)?$"
)
"""With such a word a question may ask for the contrary of what its author had in mind."""
_WHICH_VALUES: Final = "which values can there be"
"""What is asked with "what does a two mean?", as any author has it."""
_OF_THE_RESULT: Final = re.compile(r"\breturn|\banswer\b|\bcomes? back\b")
_LATELY: Final = 2
"""Turns within which an answer was just given."""
_ROW: Final = 2
"""Times in a row that the candidate is asked to say it again."""


def answer(memory: Recall) -> tuple[str, ...]:
    turn = memory.turn
    words = opening(turn.said)
    if facts := failing.of_the_tests(memory):
        return facts
    if smalltalk.asks_what_was_meant(turn.said) and (last := memory.last_words):
        return memory.fresh(nudges.SAY_AGAIN), last[-1].text
    if custom := customs.surely(turn.said):
        return (custom,)
    if len(each := _each(memory)) > 1:
        return each
    known = surely(memory)
    if not known and (explained := _word(memory, unknowns.word_meant(words))):
        return explained
    if _guesses(words) and (lexicon.named(words) or not known):
        return (memory.pick(redirects.REDIRECT["guess"]),)
    if _OWN_WAY.search(words) and _WANTS_A_NOD.search(words):
        return memory.fresh(nudges.NO_VERDICT), memory.pick(nudges.DOUBT)
    known = known or customs.perhaps(turn.said) or matching.answer(turn.said, turn.clarifications)
    if known and not _OWN_WAY.search(words):
        known = fitting(memory, known)
        if _just_told(memory, known):
            return memory.pick(asides.SAME_AS_BEFORE), sentences(known)[0]
        asked = _PLAIN_QUESTION.search(words) or _FRAMED.search(words)
        return memory.fresh(lines.ANSWER_LEAD) if asked and len(sentences(known)) < 2 else "", known
    word = unknowns.thing_meant(words) or unknowns.word_supposed(words)
    if explained := _word(memory, word, only_known=True):
        return explained
    if not _OWN_WAY.search(words) and (told := nearest.sentence(turn.said[:OPENING], turn.statement)):
        return memory.fresh(asides.THE_STATEMENT_SAYS), told
    if smalltalk.asks_for_example(turn.said):
        return (memory.pick(asides.READ_STATEMENT),)
    if turn.phase in BEFORE_CODE and (explained := _word(memory, unknowns.thing_meant(words))):
        return explained
    if not _FRAMED.search(words) and not _CONTRACT.search(words) and misheard(memory):
        return (memory.pick(asides.MISHEARD),)
    return (memory.pick(_pool(memory, words)),)


def _each(memory: Recall) -> tuple[str, ...]:
    """What is known to each of several questions in one breath, a sentence of each: nothing else would fit a turn."""
    turn = memory.turn
    if lexicon.named(opening(turn.said)):
        return ()
    parts = ((part, matching.answer(part, turn.clarifications, matching.SURE)) for part in several.questions(turn.said))
    return tuple(dict.fromkeys(_nearest(part, without_verdict(known)) for part, known in parts if known))[:2]


def _nearest(question: str, known: str) -> str:
    """The one sentence of an answer that is wanted: the first, or that of the result, where it is asked what comes back."""
    told = sentences(known)
    wants_result = "#returned" in matching.content(question)
    return next((each for each in told if wants_result and _OF_THE_RESULT.search(each)), told[0])


def surely(memory: Recall) -> str:
    """The author's answer to what was said, if it is so like a question that has one as to leave no doubt; else ""."""
    defined = defining.by_the_author(memory, defining.term(memory.turn.said))
    return defined or matching.answer(memory.turn.said[:OPENING], memory.turn.clarifications, matching.SURE)


def explained(memory: Recall) -> tuple[str, ...]:
    """To somebody at a loss who asks what a word of the problem means: that; nothing where they ask for something else."""
    if not (word := defining.term(memory.turn.said)):
        return ()
    known = surely(memory)
    return ("", fitting(memory, known)) if known else _word(memory, word, only_known=True)


def _just_told(memory: Recall, known: str) -> bool:
    """Whether the answer was just given, and to another question: whoever asks the same one again may not have heard it."""
    if not memory.lately(sentences(known)[-1:], _LATELY):
        return False
    asked = matching.content(memory.turn.said)
    return all(matching.content(text) != asked for text in memory.answered()[-_LATELY:])


def _pool(memory: Recall, words: str) -> lines.Pool:
    """What fits a question that nobody has an answer to."""
    reads = memory.turn.phase in READING
    if matching.supposes(words):
        return asides.ASKED_BACK
    if reads and _RESTATES.search(words):
        return nudges.READ_IT_SO
    if _WILL_PASS.search(words) and not reads:
        return lines.TESTS_ON_SAVE
    if literal(memory.turn.said[:OPENING]) and not _CONTRACT.search(words):
        return nudges.READ_IT_SO if reads else asides.TRACE_OWN
    if _OWN_WAY.search(words):
        return asides.TRACE_OWN if _COPES.search(words) else asides.ASKED_BACK
    if lexicon.hints_at(words) or _ASKS_LEAVE.search(words):
        return redirects.REDIRECT["guess"]
    return _of_the_rules(memory, words, reads=reads)


def _of_the_rules(memory: Recall, words: str, *, reads: bool) -> lines.Pool:
    """The statement leaves it open, only where rules are asked for, and nothing that is written comes near."""
    plans = reads or memory.turn.phase == "approach"
    of_rules = _CONTRACT.search(words) or _FRAMED.search(words) or (plans and _SUPPOSED_TO.search(words))
    if of_rules and (plans or not subjects.wants_a_yes(words)):
        near = matching.near(memory.turn.said[:OPENING], memory.turn.clarifications)
        return asides.ASK_OTHERWISE if near else lines.YOUR_ASSUMPTION
    if memory.turn.phase in AT_CODE:
        return asides.TRACE_OWN
    return asides.ASKED_BACK


def _word(memory: Recall, word: str, *, only_known: bool = False) -> tuple[str, ...]:
    """What a word of the problem means, or a number in its input; nothing where none is asked for."""
    if word.isdigit():
        values = matching.answer(_WHICH_VALUES, memory.turn.clarifications)
        return ("", without_verdict(values)) if values else ()
    return defining.word(memory, word, only_known=only_known)


def fitting(memory: Recall, known: str) -> str:
    """The answer, and the yes or no that it opens with only to a plain question in its author's own words.

    Its author wrote that for one way to ask. To another it may say the contrary ("are they all positive?"), or affirm what it
    denies ("so it can't be empty, right?"); what follows it is true whatever was asked.
    """
    turn = memory.turn
    words = opening(turn.said)
    plain = _PLAIN_QUESTION.search(words) and not _TURNS_THE_SENSE.search(words)
    if (
        plain
        and not known.startswith("Not ")
        and matching.in_its_own_words(turn.said[:OPENING], known, turn.clarifications)
    ):
        return known
    return without_verdict(known)


def without_verdict(known: str) -> str:
    """ "Yes, it may be empty" -> "It may be empty"."""
    rest = _ANSWERED.sub("", known, count=1)
    return rest[:1].upper() + rest[1:]


def _guesses(words: str) -> bool:
    """ "I'd use a stack. Good?" """
    asks = "?" in words or words.startswith("what if")
    if asks and (tails.proposes(words) or (_MAY_USE.search(words) and lexicon.named(words))):
        return True
    if not asks or not _OWN_PLAN.search(words):
        return False
    return bool(lexicon.named(words)) or bool(
        _WANTS_A_NOD.search(words) and (_CHOOSES.search(words) or not _CONTRACT.search(words))
    )


# -- what was misheard -------------------------------------------------------------------------------------------------


def misheard(memory: Recall, least: int = 1) -> bool:
    """Whether most of the words belong to no talk of this kind, so that a recogniser probably made them up; `least`: how many."""
    turn = memory.turn
    if turn.typed or _asked_again(memory):
        return False
    told = (
        turn.title,
        turn.statement,
        turn.spoken,
        turn.code,
        *(" ".join((*asks, text)) for asks, text in turn.clarifications),
    )
    before = (line.text for line in turn.transcript if line.who == "interviewer")
    known = _stems(" ".join((*told, *before)))
    said = [root for root in _stems(turn.said) if root not in SMALL]
    unknown = sum(
        root not in known and not any(root in free for free in (TALK, FACTS, PYTHON, TELLING)) for root in said
    )
    return unknown >= least and unknown * 2 > len(said) and not lexicon.named(tidied(turn.said))


def _stems(text: str) -> frozenset[str]:
    return frozenset(map(stem, re.findall(r"[a-z]+", text.lower().replace("'", "").replace("’", ""))))


def _asked_again(memory: Recall) -> bool:
    """Whether it was asked for often enough just now."""
    lines_so_far = memory.turn.transcript
    spoken = [place for place, line in enumerate(lines_so_far) if line.who == "candidate"]
    since = lines_so_far[spoken[-_ROW - 1] if len(spoken) > _ROW else 0 :]
    again = tuple(sentences(line)[-1] for line in (*asides.MISHEARD, *lines.NOT_FOLLOWED))
    return sum(line.who == "interviewer" and line.text.endswith(again) for line in since) >= _ROW
