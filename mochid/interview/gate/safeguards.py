"""What keeps the answer from being said: `Gate` screens what goes out, a sentence at a time, whoever wrote it.

Rules:
- What comes in, fishing for the answer, is another's (`meaning/suspicion.py`).
- Only this module makes a `Passed`. A sentence that may not be said is replaced by a question of our own; that one passes, so
  passing a text through the gate twice changes nothing more.
- The plain cases are told by name first, so that a block has a reason one can read: `giveaways`, the problem's concepts,
  `likeness` to the answer, `ciphers`. What the rules only doubt, such as words that nobody vouches for (`vouching`), is weighed by
  its words (`weighing`) and by its meaning (`sense`), the two added: a doubt is a reason, and no more than that.
- The problem's own text is free, its hints from the rung served on. A technique may be named once the candidate has named it or
  written it; whether it is the right one is never said, neither way.
- Pure, total, and quick: all that can be is compiled when the gate is made. What was said before is handed in (`recent`), so a
  resumed session is screened like one that never stopped.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Final
from zlib import crc32

from msgspec import Struct
from msgspec.structs import replace

from mochid.interview.coach.briefing import RECENT
from mochid.interview.coach.redirects import SOCRATIC
from mochid.interview.gate import giveaways, ourlines
from mochid.interview.gate.bans import Bans, banned, opened_by
from mochid.interview.gate.bareverdicts import is_bare, is_in_passing
from mochid.interview.gate.ciphers import Keys, not_speech
from mochid.interview.gate.closedhints import ClosedHint, closed_hints, traits_of
from mochid.interview.gate.codelike import is_dictated, is_small, is_written
from mochid.interview.gate.heard import Heard
from mochid.interview.gate.likeness import Likeness
from mochid.interview.gate.neutrality import answers_a_guess, applauds
from mochid.interview.gate.pieces import Pieces, seam
from mochid.interview.gate.sense import MOST, PIECE, WINDOW, Beside, Sense
from mochid.interview.gate.vouching import Voucher
from mochid.interview.gate.weighing import LIMIT, Scales, learned
from mochid.interview.words import lexicon
from mochid.interview.words.aloud import without_code
from mochid.interview.words.disguise import foreign, plain
from mochid.interview.words.sentences import sentences
from mochid.interview.words.vocabulary import SMALL, TALK, TELLING, stem
from mochid.problem import Problem
from mochid.talk import Passed


class Passage(Struct, frozen=True):
    """What may be spoken in place of a sentence."""

    text: Passed
    blocked: str
    """Why the sentence was replaced; "" when it passed untouched."""


class Look(Struct, frozen=True):
    """What the rules see in a sentence."""

    certain: str
    """Why it may not be said in any case; "" when nothing is certain."""
    ours: bool
    """Whether it is a line of ours with a fact in its gap: nothing is hidden in it, and no doubt counts."""
    doubts: dict[str, str]
    """What speaks against it without settling it: each doubt's name, and how it is put."""
    known: frozenset[str]
    """Stems of what the candidate, hints and findings have brought in."""
    context: str
    """What it answers."""
    ran: bool
    """Whether its speaker was shown a run of the candidate's code."""


class Gate:
    """Screens an interviewer's sentences for one problem."""

    def __init__(self, problem: Problem, sense: Callable[[], Sense]) -> None:
        """`sense`: gives what reads a sentence for its meaning; asked for the first time that one has to be."""
        self._sense = sense
        told = (problem.statement, problem.spoken, *(clarification.answer for clarification in problem.clarifications))
        asks = (ask for clarification in problem.clarifications for ask in clarification.asks)
        asked = (*problem.probes, *problem.examples_to_ask, *(f"{case.name} {case.why}" for case in problem.visible))
        self._told = f" {plain(' '.join(told))} "
        self._names = problem.signature.names
        self._free = dict.fromkeys(_keys(_authored(problem)), 0)
        for level in (1, 2, 3):
            for key in _keys(problem.hints.rung(level)):
                self._free.setdefault(key, level)
        self._bans = Bans(banned(problem, self._told))
        self._likeness = Likeness(problem, self._told)
        self._voucher = Voucher(
            shown=plain(" ".join((problem.title, problem.statement, problem.spoken, *self._names)).replace("_", " ")),
            told=self._told,
            asked=plain(" ".join((*asked, *asks))),
            keywords=plain(" ".join(problem.keywords)),
        )
        told_stems = frozenset(map(stem, self._told.split()))
        self.scales = Scales(shown=self._voucher.shown | told_stems, asked=self._voucher.asked, hinted=_hinted(problem))
        self._opened = tuple(opened_by(problem, level) for level in range(4))
        self._closed = tuple(closed_hints(problem, f"{self._told} {plain(' '.join(asked))}"))
        self._common = known = TALK | SMALL | frozenset(map(stem, self._told.split()))
        says = {say for ban in self._bans for say in ban.says if not known.issuperset(map(stem, say.split()))}
        phrases = sorted(says)  # so that of two that hide in one word, the same is told every time
        self._keys = Keys(phrases, lambda word: stem(word) in TELLING and stem(word) not in known)
        self._pieces = Pieces(phrases)
        self._heard = Heard("")
        self._given = ("", frozenset[str](), frozenset[str]())

    def check(
        self,
        sentence: str,
        *,
        said: str,
        rung: int,
        recent: Sequence[str] = (),
        just_said: str = "",
        given: str = "",
        ran: bool = False,
        wary: float = 0.0,
    ) -> Passage:
        """Pass the sentence, or another in its place.

        `said`: all the candidate said or wrote so far, the latest utterance on the last line (`briefing.said`).
        `rung`: the highest hint level served, 0 to 3. `recent`: what the interviewer said before, oldest first; `just_said`: the
        last of it, where that was in this turn. `given`: what mochi told the coach for this turn besides the problem, such as
        findings and test results (`briefing.given`). `ran`: whether a run of the candidate's code is among that. `wary`: how much
        less it may weigh than ever (`folds/standing.py`).
        """
        if self._heard.said is not said:
            self._heard = Heard(said)
        if self._given[0] is not given:
            self._given = given, frozenset(map(stem, plain(given).split())), _told_by_us(given)
        why = self.settled(sentence, self._heard, rung)
        if why is None:
            look = self.look(sentence, self._heard, rung, recent, ran)
            why = self._why_not(sentence, just_said, self._heard, look, LIMIT - wary)
        return self.instead(sentence, why, recent) if why else Passage(Passed(sentence), "")

    def instead(self, sentence: str, why: str, recent: Sequence[str]) -> Passage:
        """What is said in the place of a sentence that is held back, be it for a reason of somebody else's."""
        return Passage(Passed(_instead(sentence, recent)), why)

    def settled(self, sentence: str, heard: Heard, rung: int) -> str | None:
        """What is known of a line that an author wrote: "" when it may be said, why it may not; None when nobody wrote it."""
        words = plain(sentence)
        level = self._free.get(words, -1)
        if 0 <= level <= rung or words in ourlines.neutral():
            return ""
        if words in ourlines.free() and not (_is_yes_or_no(words) and self._would_judge(words, heard)):
            return ""
        if level > rung or any(hint.gives(traits_of(words), heard.stems) for hint in self._beyond(rung)):
            return "a hint that is not open"
        return None

    def look(self, sentence: str, heard: Heard, rung: int, recent: Sequence[str], ran: bool) -> "Look":
        """What there is to say about a sentence that is nobody's own line."""
        words = plain(sentence)
        ours = self._is_ours(words, heard, rung)
        certain = self._certain(sentence, words, heard, rung) or (
            "" if ours else self._hides(sentence, words, heard, rung, recent)
        )
        doubts = {} if certain else dict(self._doubts(sentence, words, heard, rung))
        return Look(certain, ours, doubts, self._free_words(heard, rung), self._context(heard), ran)

    def _why_not(self, sentence: str, just_said: str, heard: Heard, look: Look, limit: float) -> str:
        """The reason to hold the sentence back; "" when there is none. `limit`: what it may not weigh."""
        if look.certain or look.ours:
            return look.certain
        heavy = self._is_heavy_alone(sentence, heard, look, limit) or (
            just_said and self._is_heavy(f"{just_said} {sentence}", heard, look, limit + TOGETHER)
        )
        return next(iter(look.doubts.values()), "gives something away") if heavy else ""

    def _is_heavy_alone(self, sentence: str, heard: Heard, look: Look, limit: float) -> bool:
        """Whether it gives something away as a whole, or one of its parts does."""
        short = len(sentence.split()) <= SHORT and not self._awaits_one(plain(sentence), heard)
        if short and not look.doubts:
            return False
        free = replace(look, doubts={})
        return self._is_heavy(sentence, heard, look, limit) or any(
            self._is_heavy(part, heard, free, limit + THINNED, PIECE) for part in _parts(sentence)
        )

    def _is_heavy(self, text: str, heard: Heard, look: Look, limit: float, size: int = WINDOW) -> bool:
        """Whether words, doubts and meaning together come to the limit. `size`: tokens that are read together."""
        weight = self.scales.weight(text, look.known, look.context, look.doubts)
        missing = limit - (weight if look.ran else max(weight, -BEFORE_A_RUN))
        if abs(missing) > MOST:
            return missing <= 0
        beside = Beside(heard.utterance, self.scales.whose(look.known), look.ran)
        return self._sense().reaches(missing, text, beside, size)

    def _certain(self, sentence: str, words: str, heard: Heard, rung: int) -> str:
        """What needs no weighing: a name, a verdict, a line of the answer."""
        if foreign(sentence):
            return "another language"
        if not words or not_speech(sentence):
            return "signs instead of words"
        if giveaways.SPELT.search(words):
            return "spells it out"
        if giveaways.ADVICE.search(words):
            return "pushes a technique"
        if giveaways.RHETORICAL.search(words):
            return "leads to a step"
        if giveaways.JUDGED.search(words) and not giveaways.ASKS.search(words) and not heard.asked_syntax:
            return "confirms or denies a guess"
        if is_written(sentence, self._names, heard.written) and not (heard.asked_syntax and is_small(sentence, words)):
            return "code"
        if giveaways.PLAIN_VERDICT.search(words) and self._awaits_one(words, heard):
            return "confirms or denies a guess"
        if name := self._bans.named(lexicon.without_lookalikes(words), heard, rung):
            return f"names {name}"
        if self._judges(sentence, words, heard):
            return "confirms or denies a guess"
        return self._likeness.reason(words, heard.words, lambda line: self._known(line, heard))

    def _doubts(self, sentence: str, words: str, heard: Heard, rung: int) -> Iterator[tuple[str, str]]:
        """What speaks against the sentence without settling it: each doubt's name, and how it is put."""
        if is_dictated(words):
            yield "code", "code"
        if giveaways.HANDED_OVER.search(words) and not (
            sentence.rstrip().endswith("?") and giveaways.ASKS.search(words)
        ):
            yield "hands", "hands over the answer"
        if self._pushes(words, heard):
            yield "pushes", "pushes a technique"
        if why := self._confirms(sentence, words, heard):
            yield why, "confirms or denies a guess"
        if any(hint.is_like(traits_of(words), heard.stems) for hint in self._beyond(rung)):
            yield "hint", "much like a hint that is not open"
        if why := self._unvouched(sentence, heard, rung):
            yield why.partition(" ")[0], why

    def _context(self, heard: Heard) -> str:
        """What the sentence answers, as far as it matters for what a "yes" would tell."""
        if not heard.latest:
            return "nothing"
        if heard.asked_syntax:
            return "syntax"
        if heard.asks_about_the_language:
            return "guess about the language" if self._wants_a_verdict(heard) else "language"
        if self._wants_a_verdict(heard):
            return "guess"
        kind = (
            "question" if heard.ends_in_a_question else "plan" if heard.latest.partition(" ")[0] in _OWN else "remark"
        )
        return f"{kind} that names" if self._names_any(heard.latest) else kind

    def _free_words(self, heard: Heard, rung: int) -> frozenset[str]:
        return self._opened[rung] | self._given[1] | heard.stems

    def _unvouched(self, sentence: str, heard: Heard, rung: int) -> str:
        """What the sentence says of its own accord; "" when it is all vouched for."""
        return self._voucher.reason(sentence, self._free_words(heard, rung), syntax=heard.asked_syntax)

    def _hides(self, sentence: str, words: str, heard: Heard, rung: int, recent: Sequence[str]) -> str:
        """Why the sentence, or the end of what was said with it, hides something; "" when it does not."""
        common = (self._common, heard.stems)
        odd = [
            word
            for word in words.split()
            if not any((root := stem(word)) in free for free in common) and root not in learned().words
        ]
        for phrase in self._keys.readings(sentence, words, odd):
            if name := self._bans.named(phrase, heard, rung):
                return f"hides {name}"
        if recent:
            before = [plain(line) for line in recent[-RECENT:]]
            name = self._bans.named(self._pieces.completed(words, before, self._keys, common), heard, rung)
            if name := name or self._bans.at_the_seam(seam(words, before), heard, rung):
                return f"completes {name}"
        return ""

    def _known(self, line: str, heard: Heard) -> bool:
        """Whether the line names something, and the candidate has named all of it."""
        bans = self._bans.within(line)
        return bool(bans) and all(heard.knows(ban.known_by) for ban in bans)

    def _pushes(self, words: str, heard: Heard) -> bool:
        """Whether it leads to a technique that neither the candidate nor the problem has named."""
        pushed = (lexicon.terms(name.technique) for name in lexicon.named(giveaways.PUSHED.found(words)))
        return any(not heard.knows(terms) and not terms.are_in(self._told) for terms in pushed)

    def _confirms(self, sentence: str, words: str, heard: Heard) -> str:
        """How it says yes or no to a technique, by name or in answer to a guess; "" when it does not."""
        if self._wants_a_verdict(heard):
            return "answers" if answers_a_guess(sentence) else ""
        named = self._names_any(heard.latest) and not heard.asked_syntax
        if not giveaways.VERDICT.search(words):
            return "applauds" if named and applauds(words) else ""
        return "confirms" if self._names_any(words) or (named and len(words.split()) <= giveaways.SHORT) else ""

    def _is_ours(self, words: str, heard: Heard, rung: int) -> bool:
        """Whether it is a line of ours: what a save showed, word for word; with a fact in its gap (a case that fails, the
        minutes left); or about the language."""
        if words in self._given[2] or (heard.asked_syntax and words in ourlines.about_the_language()):
            return True
        filled = ourlines.gaps(words)
        return filled is not None and not self._voucher.filler(filled, self._free_words(heard, rung))

    def _wants_a_verdict(self, heard: Heard) -> bool:
        """Whether the candidate's latest utterance is a guess, so that even "hm" may tell."""
        return heard.guessed or (heard.hangs_in_the_air and not heard.asked_syntax and self._names_any(heard.latest))

    def _judges(self, sentence: str, words: str, heard: Heard) -> bool:
        """Whether it is no more than yes or no to what the candidate has proposed, or says so in passing."""
        is_question = sentence.rstrip().endswith("?")
        if not is_question and is_bare(words, self._bans.said_in(words)) and self._would_judge(words, heard):
            return True
        is_guess = self._wants_a_verdict(heard) and not heard.is_about_the_language
        return is_guess and is_in_passing(sentence, words, self._bans.said_in(words))

    def _would_judge(self, words: str, heard: Heard) -> bool:
        """Whether a bare "yes" or "no" would judge what the candidate has just proposed, be it a technique or a step."""
        return heard.proposes_a_step or self._awaits_one(words, heard)

    def _awaits_one(self, words: str, heard: Heard) -> bool:
        """Whether "yes" would be a verdict on a technique."""
        if heard.is_about_the_language:
            return False
        return self._wants_a_verdict(heard) or self._names_any(words) or self._names_any(heard.latest)

    def _names_any(self, words: str) -> bool:
        return lexicon.hints_at(words) or bool(self._bans.within(words))

    def _beyond(self, rung: int) -> Iterator[ClosedHint]:
        return (hint for hint in self._closed if hint.level > rung)


_MARKS: Final = re.compile(r"[,;:.!?()\u2013\u2014]| - ")
_OWN: Final = frozenset({"i", "id", "ill", "im", "ive", "we", "so", "my", "lets", "let", "then", "first"})
"""How one begins to tell what one would do."""
LONG: Final = 20
"""Words from which on a sentence is weighed in parts, too: kind words around a leak do not thin it."""
PART: Final = 4
"""Words from which on what stands between two marks is a part."""
THINNED: Final = 1.0
"""Added to the limit when a part of a sentence is weighed alone."""
BEFORE_A_RUN: Final = 2.0
"""Before the first run, words may lower the weight of a sentence by at most this: only the nets recognise an invented result."""
TOGETHER: Final = 2.5
"""Added to the limit when two sentences of a turn are weighed together."""
SHORT: Final = 3
"""Words up to which a sentence that nothing speaks against is not weighed, unless it could be a verdict."""


def _parts(sentence: str) -> list[str]:
    """What stands between the marks of a long sentence."""
    if len(sentence.split()) < LONG:
        return []
    return [part for part in _MARKS.split(sentence) if len(part.split()) >= PART]


def _authored(problem: Problem) -> Iterator[str]:
    """What the problem's author wrote to be said at any time."""
    yield from (problem.statement, problem.spoken, *(clarification.answer for clarification in problem.clarifications))
    yield from (*problem.probes, *problem.examples_to_ask, *problem.optimizations)
    yield from (*problem.reflections, *problem.followups, *SOCRATIC)


def _hinted(problem: Problem) -> frozenset[str]:
    """The stems of its hints, of what they are about and of what is never to be said."""
    return opened_by(problem, 3) | frozenset(map(stem, plain(" ".join(problem.hints.never_say)).split()))


def _is_yes_or_no(words: str) -> bool:
    """Whether a line of our own is short enough to be taken for an answer: "of course"."""
    return len(words.split()) <= 3 and giveaways.VERDICT.search(words)


def _keys(texts: Iterable[str]) -> Iterator[str]:
    """The sentences of texts, as they are looked up. A bare "yes" is nobody's own."""
    for text in texts:
        yield from (key for sentence in (text, *sentences(text)) if len((key := plain(sentence)).split()) > 2)


def _told_by_us(given: str) -> frozenset[str]:
    """The sentences of what mochi told the coach, as they stand there and as they are spoken."""
    lines = (said for line in given.splitlines() for said in (line, without_code(line)))
    return frozenset(_keys(lines))


def _instead(sentence: str, recent: Sequence[str]) -> str:
    """A question of our own, one that was not asked yet if any is left."""
    first = crc32(sentence.encode("utf-8", "replace")) % len(SOCRATIC)
    pool = (*SOCRATIC[first:], *SOCRATIC[:first])
    return next((line for line in pool if line not in recent), pool[0])
