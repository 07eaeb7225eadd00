"""What keeps the answer from being fished for, and from being said.

Rules:
- `fishing` reads what comes in; `Gate` screens what goes out, a sentence at a time, whoever wrote it.
- Only this module makes a `Passed`. A sentence that may not be said is replaced by a question of our own; that one passes, so
  passing a text through the gate twice changes nothing more.
- The problem's own text is free, its hints from the rung served on. A technique may be named once the candidate has named it or
  written it; whether it is the right one is never said, neither way.
- Pure, total, and quick: all that can be is compiled when the gate is made.
"""

import re
from collections.abc import Iterable, Iterator
from typing import Final
from zlib import crc32

from msgspec import Struct

from mochid.interview import lexicon
from mochid.interview.coaching import sentences
from mochid.interview.codelike import is_code
from mochid.interview.disguise import foreign, plain
from mochid.interview.fishing import family
from mochid.interview.heard import Heard
from mochid.interview.likeness import Likeness
from mochid.interview.lines import SOCRATIC
from mochid.interview.phrases import Phrases
from mochid.problem import Problem
from mochid.talk import Passed


def fishing(text: str) -> str:
    """Which way `text` tries to get the answer out of the interviewer; "" when it does not."""
    return family(text)


class Passage(Struct, frozen=True):
    """What may be spoken in place of a sentence."""

    text: Passed
    blocked: str
    """Why the sentence was replaced; "" when it passed untouched."""


# -- what no interviewer says, whatever the problem; over plain words --------------------------------------------------

_HANDED_OVER: Final = Phrases(
    """
    here-is/heres/this-is/that-is/thats the/your/a/my (_) solution/answer/code/fix/trick
    the (_) answer/solution/fix (here) is/was/would-be/lies !FACT
    the (_) trick/key/secret/insight/idea/point/bug/mistake/error (here) is to/that/because/using/in-using
    the BEST (_) approach/way/solution/algorithm/structure/technique/method (_) (_) (_) (_) is/are/would-be/use/uses
    give/giving/tell/telling/show/showing you the (_) solution/answer/trick/code !for/to
    copy/paste this/the/that/my (code)
    let me write/code/implement/fix/type/finish/solve it/that/this/the
    your/the fix is
    to fix it/this/that (you) (just/simply) change/move/add/replace/use
    to fix the _ (you) (just/simply) change/move/add/replace/use
    ^ (then/now/and/so) (just/simply) EDIT it/the/a/an/your/this/that/line ... to/with/by/into/out-of/before/after/inside/outside
    ^ (then/now/and/so) (just/simply) EDIT it/the/a/an/your/this/that/line ... there/line/loop/condition
    """,
    BEST="optimal/best/right/standard/usual/common/classic/efficient/intended/correct/fastest/proper/ideal/textbook",
    EDIT="change/replace/swap/add/insert/move/write/type/append",
    FACT="always/never/not/unique/guaranteed/expected/wrong/different/the-same/returned/yours/up-to/whether/what/for-you/true/false"
    "/zero/one/two/three/four/five/six/seven/eight/nine/ten/0*/1*/2*/3*/4*/5*/6*/7*/8*/9*/minus/in-the/in-your/an-empty/an-integer"
    "/a-number/a-list/a-string/a-text/a-boolean/a-whole/a-pair/a-single",
)
"""The answer, or an edit to make. "The answer is always unique" is only a fact."""
_ASKS: Final = Phrases("^ what/which/how/why/where/when/who/could/can/do/does/is/are/would")
_ADVICE: Final = Phrases(
    """
    you/we/one/id/i (_) SHOULD (_) (_) (_) use/using/try/go-with/pick/choose/implement/build/apply/do (_) (_) TECH !of
    """,
    SHOULD="should/need/could/can/have/must/ought/want/may/might/would/had-better",
    TECH=lexicon.ALTERNATIVES,
)
_PUSHED: Final = Phrases(
    """
    PUSH (a/an/the/some/your/one/two) (simple/single/plain/good) TECH !of
    """,
    PUSH="use/using/try/trying/consider/considered/considering/go-with/reach-for/pick/choose/apply/recommend/suggest/suggestion-is"
    "/think-about/think-of/thought-about/thought-of/how-about/what-about/need/needs/want/require/requires/calls-for/with/as",
    TECH=lexicon.ALTERNATIVES,
)
_SPELT: Final = Phrases("""
    it/its-name/the-name/the-word/the-technique/the-structure/the-answer starts/begins/ends with
    first/last/second/next/final letter is/of-it
    rhymes with
    sounds like the word/name
    it has _ letters
    the letter~ a/b/c/d/e/f/g/h
    initials/anagram/synonym-for
""")
_VERDICT: Final = Phrases("""
    ^ (well/ah/oh/um/so) yes/yep/yeah/yup/exactly/correct/precisely/indeed/absolutely/bingo/spot-on/right/thats-right/thats-it
    ^ (well/ah/oh/um/so) you-are-right/youre-right/good-guess/great-guess/nice-guess/you-got-it/you-guessed-it
    ^ (well/ah/oh/um/so) no/nope/not-quite/not-exactly/close/almost/wrong/incorrect/not-a/its-not/it-is-not/it-isnt
    ^ (well/ah/oh/um/so) not-necessarily/not-really/definitely/certainly/maybe/could-be/might-be/i-think-so/sounds-right
    ^ (well/ah/oh/um/so) warm/warmer/cold/colder
""")
_JUDGED: Final = Phrases(
    """
    TECH (_) (_) WILL (_) (_) (_) right/correct/work/works/key/answer/way-to-go/what-you-want/what-you-need/wrong
    TECH (_) (_) WILL (_) (_) (_) good/great/best/better/perfect/ideal/fit/well/needed/help/useful
    TECH (_) (_) WILL (_) (_) (_) fast/faster/quick/constant/logarithmic/linear
    it/that/this/answer/solution is/isnt/is-not/was (indeed/really) (a/an/the) TECH !of
    """,
    WILL="is/are/would/will/does/do/work/works/fit/fits/sound/sounds/seem/seems/give/gives/make/makes/isnt/wont/doesnt/wouldnt",
    TECH=lexicon.ALTERNATIVES,
)
_SHORT: Final = 6
"""Words up to which "yes" or "no" after a guess is an answer to it."""


class Gate:
    """Screens an interviewer's sentences for one problem."""

    def __init__(self, problem: Problem) -> None:
        told = (problem.statement, problem.spoken, *(clarification.answer for clarification in problem.clarifications))
        self._told = f" {plain(' '.join(told))} "
        self._names = problem.signature.names
        self._free = dict.fromkeys(_keys((*told, *SOCRATIC)), 0)
        for level in (1, 2, 3):
            for key in _keys(problem.hints.rung(level)):
                self._free.setdefault(key, level)
        self._bans = tuple(self._banned(problem))
        self._likeness = Likeness(problem, self._told)
        self._heard = Heard("")

    def check(self, sentence: str, *, said: str, rung: int) -> Passage:
        """Pass the sentence, or another in its place.

        `said`: all the candidate said or wrote so far, the latest utterance on the last line (`coaching.said`).
        `rung`: the highest hint level served, 0 to 3.
        """
        words = plain(sentence)
        if self._free.get(words, 4) <= rung:
            return Passage(Passed(sentence), "")
        if self._heard.said is not said:
            self._heard = Heard(said)
        why = self._why_not(sentence, words, self._heard, rung)
        return Passage(Passed(_instead(sentence)), why) if why else Passage(Passed(sentence), "")

    def _why_not(self, sentence: str, words: str, heard: Heard, rung: int) -> str:
        """The reason to hold the sentence back; "" when there is none."""
        if foreign(sentence):
            return "another language"
        if is_code(sentence, words, self._names):
            return "code"
        if _HANDED_OVER.search(words) and not (sentence.rstrip().endswith("?") and _ASKS.search(words)):
            return "hands over the answer"
        if _SPELT.search(words):
            return "spells it out"
        if _ADVICE.search(words) or self._pushes(words, heard):
            return "pushes a technique"
        if self._confirms(words, heard):
            return "confirms or denies a guess"
        for ban in self._bans:
            if ban.rung > rung and ban.rule.search(words) and not heard.knows(ban.known_by):
                return f"names {ban.name}"
        return self._likeness.reason(words, heard.words, lambda line: self._known(line, heard))

    def _known(self, line: str, heard: Heard) -> bool:
        """Whether the line names something, and the candidate has named all of it."""
        bans = [ban for ban in self._bans if ban.rule.search(line)]
        return bool(bans) and all(heard.knows(ban.known_by) for ban in bans)

    def _pushes(self, words: str, heard: Heard) -> bool:
        """Whether it leads to a technique that neither the candidate nor the problem has named."""
        rules = [lexicon.rule(name.technique) for name in lexicon.named(_PUSHED.found(words))]
        return any(not heard.knows(rule) and not rule.search(self._told) for rule in rules)

    def _confirms(self, words: str, heard: Heard) -> bool:
        """Whether it says yes or no to a technique, by name or in answer to a guess."""
        if _JUDGED.search(words) and not _ASKS.search(words):
            return True
        if not _VERDICT.search(words):
            return False
        names = lexicon.hints_at(words) or any(ban.rule.search(words) for ban in self._bans)
        return names or (heard.guessed and len(words.split()) <= _SHORT)

    def _banned(self, problem: Problem) -> Iterator["_Ban"]:
        """What may not be named: the problem's concepts, and the techniques that would be a hint on any problem."""
        covered: set[lexicon.Technique] = set()
        for concept in problem.hints.concepts:
            says = {plain(say) for say in concept.says} - {""}
            akin = [technique for technique in lexicon.TECHNIQUES if not says.isdisjoint(technique.says)]
            covered.update(akin)
            telling = says.union(*(technique.telling for technique in akin))
            yield from self._ban(
                concept.name, concept.rung, telling, says.union(*(technique.says for technique in akin))
            )
        for technique in lexicon.TECHNIQUES:
            if not technique.plain and technique not in covered:
                yield from self._ban(technique.spoken, 4, technique.says, technique.says)

    def _ban(self, name: str, rung: int, telling: Iterable[str], says: Iterable[str]) -> Iterator["_Ban"]:
        """What is not yet told by the problem itself."""
        hidden = [rule for rule in map(lexicon.loose, sorted(telling)) if not re.search(rule, self._told)]
        if hidden:
            yield _Ban(name, rung, re.compile("|".join(hidden)), re.compile(lexicon.either(sorted(says))))


class _Ban(Struct, frozen=True):
    """Something not to be named below its rung."""

    name: str
    rung: int
    rule: re.Pattern[str]
    known_by: re.Pattern[str]
    """What the candidate must have said for it to be free."""


def _keys(texts: Iterable[str]) -> Iterator[str]:
    """The sentences of texts, as they are looked up. A bare "yes" is nobody's own."""
    for text in texts:
        yield from (key for sentence in (text, *sentences(text)) if len((key := plain(sentence)).split()) > 2)


def _instead(sentence: str) -> str:
    return SOCRATIC[crc32(sentence.encode("utf-8", "replace")) % len(SOCRATIC)]
