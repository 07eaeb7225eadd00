"""The process that decodes: two readings of each utterance, and which of them to believe. Run as a program.

Rules:
- One reading knows only a grammar: what candidates say in interviews, and the problem's own words. The other knows general English.
  The grammar's is believed when the general one, sound for sound, heard much the same: a grammar alone would find a sentence of its
  own in anything.
- Confidence is the recogniser's own: how sure it was of each word, more when both readings agree. Noise gives "".
- An answer depends on the speech alone, not on what was heard before it: the decoder's idea of the room's noise starts anew.
"""

import math
import re
import sys
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from typing import Any, BinaryIO

import msgspec
from msgspec import Struct

from mochid import installing
from mochid.adapters.pocketsphinx.grammar import PHRASES, PRONOUNCED, TERMS, alternatives, parts, written
from mochid.adapters.pocketsphinx.worker import Answer, Question
from mochid.ports import RATE, Recognised, Unavailable, Vocabulary

SPARING = {"maxhmmpf": 3000, "maxwpf": 10, "loglevel": "FATAL"}
"""Narrower than its defaults: two thirds of the time, and on short spoken sentences as many right."""
BASE = math.log(1.0001)
"""PocketSphinx counts scores in logarithms of this base."""
AGREE = 0.6
"""Share of sounds both readings have in common, from which the grammar's is believed."""
AGREE_A_LITTLE = 0.1
"""... or from this, when the grammar's is short, where context helps English little, and fits the sound better."""
LENIENCE = 150_000
"""What a better fit may lack a second, in the scores' own unit: a microphone a little nearer makes about this difference."""
SHORT = 8
"""Sounds in "I'm done" and the like."""
UNSURE = 0.25
"""Confidence under which nothing was understood."""
LONGEST = 18
"""Words; the grammar's longest sentences have some fifteen."""
MISHEARD = 0.8
"""Share of sounds from which words of the general reading are taken for a term: "cash map"."""


class _Reading(Struct, frozen=True):
    """What one decoder made of an utterance."""

    text: str
    fit: float
    """How well its sounds fit, as a sum of log likelihoods; only to be compared on the same audio."""
    sure: float
    """Mean posterior of the words, 0 to 1."""


class _Decoders:
    """The grammar's decoder and the general one. Blocking."""

    def __init__(self) -> None:
        try:
            import pocketsphinx
        except ImportError as error:
            raise Unavailable(
                "pocketsphinx is not installed.", f"Try `{installing.package('pocketsphinx')}`."
            ) from error
        self._strict = pocketsphinx.Decoder(lm=None, **SPARING)
        self._general = pocketsphinx.Decoder(**SPARING)
        for word, sounds in PRONOUNCED.items():
            if self._strict.lookup_word(word) is None:
                self._strict.add_word(word, sounds, False)
        self._sounds = lru_cache(4096)(self._looked_up)
        self._grammar: Vocabulary | None = None
        self._terms: tuple[str, ...] = ()
        self._learn(Vocabulary())

    def recognise(self, pcm: bytes, vocabulary: Vocabulary) -> Recognised:
        self._learn(vocabulary)
        general = _read(self._general, pcm)
        if not general.text:
            return Recognised("", 0.0)
        # No sentence of the grammar is so long, and its reading is a third of the work.
        strict = _read(self._strict, pcm) if len(general.text.split()) <= LONGEST else _Reading("", -math.inf, 0.0)
        phrase, english = self._spell(strict.text), self._spell(general.text)
        alike = likeness(phrase, english)
        fits = strict.fit + LENIENCE * len(pcm) / (2 * RATE) > general.fit and len(phrase) <= SHORT
        fits = fits and 0.6 < len(phrase) / (len(english) or 1) < 1.7
        if alike >= AGREE or (alike >= AGREE_A_LITTLE and fits):
            return Recognised(strict.text, round(0.5 + 0.5 * alike, 2))
        if general.sure < UNSURE or not re.search(r"\w\w", general.text):
            return Recognised("", 0.0)
        return Recognised(mended(general.text, self._terms, self._spell), round(general.sure, 2))

    def _learn(self, vocabulary: Vocabulary) -> None:
        """Build the grammar of these words, unless it is in use already. A few milliseconds."""
        if vocabulary == self._grammar:
            return
        phrases = self._known(alternatives(PHRASES) + list(vocabulary.phrases))
        terms = self._known(alternatives(TERMS) + [" ".join(parts(word)) for word in vocabulary.words])
        self._strict.add_jsgf_string("interview", written(phrases, terms))
        self._strict.activate_search("interview")
        self._grammar = vocabulary
        self._terms = tuple(term for term in terms if " " in term)

    def _known(self, phrases: Iterable[str]) -> list[str]:
        """Phrases in plain lower case, each once, without those the dictionary can't pronounce."""
        plain = dict.fromkeys(" ".join(re.findall(r"[a-z']+", phrase.lower().replace("’", "'"))) for phrase in phrases)
        return [phrase for phrase in plain if phrase and all(self._sounds(word) for word in phrase.split())]

    def _looked_up(self, word: str) -> tuple[str, ...]:
        return tuple((self._strict.lookup_word(word) or "").split())

    def _spell(self, text: str) -> list[str]:
        return [sound for word in text.split() for sound in self._sounds(word)]


def _read(decoder: Any, pcm: bytes) -> _Reading:
    decoder.reinit_feat()  # forgets the noise behind the last utterance, in a tenth of a millisecond
    decoder.start_utt()
    decoder.process_raw(pcm, no_search=False, full_utt=True)
    decoder.end_utt()
    hypothesis = decoder.hyp()
    if hypothesis is None:
        return _Reading("", -math.inf, 0.0)
    segments = list(decoder.seg())
    words = [one.prob for one in segments if not one.word.startswith(("<", "["))]
    fit = sum(math.log(max(one.ascore, 1e-300)) / BASE for one in segments)
    return _Reading(hypothesis.hypstr, fit, min(sum(words) / len(words), 1.0) if words else 0.0)


def likeness(one: Sequence[str], other: Sequence[str]) -> float:
    """Share of two rows of sounds that is the same, 0 to 1: one less their edit distance over the longer one's length."""
    if not one or not other:
        return 0.0
    row = list(range(len(other) + 1))
    for i, left in enumerate(one, 1):
        diagonal, row[0] = row[0], i
        for j, right in enumerate(other, 1):
            diagonal, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, diagonal + (left != right))
    return 1 - row[-1] / max(len(one), len(other))


def mended(text: str, terms: Iterable[str], spell: Callable[[str], list[str]]) -> str:
    """Text with words that sound nearly like a term of two or more words replaced by it: "cash map" -> "hash map"."""
    for term in terms:
        if term in text:
            continue
        words, sounds, length = text.split(), spell(term), len(term.split())
        for start in range(len(words) - length + 1):
            heard = spell(" ".join(words[start : start + length]))
            if len(sounds) >= 5 and likeness(sounds, heard) >= MISHEARD:
                text = " ".join([*words[:start], term, *words[start + length :]])
                break
    return text


def serve(questions: BinaryIO, answers: BinaryIO) -> None:
    """The process that decodes: answer questions until there are no more."""

    def answer(one: Answer) -> None:
        answers.write(msgspec.json.encode(one) + b"\n")
        answers.flush()

    try:
        decoders = _Decoders()
        answer(Answer(0))
        while line := questions.readline():
            question = msgspec.json.decode(line, type=Question)
            pcm = questions.read(question.size)
            answer(Answer(question.number, decoders.recognise(pcm, question.vocabulary)))
    except Unavailable as error:
        answer(Answer(0, trouble=str(error)))
    except RuntimeError as error:  # what PocketSphinx raises for whatever it can't do
        answer(Answer(0, trouble=f"The recogniser broke ({error})."))


if __name__ == "__main__":
    serve(sys.stdin.buffer, sys.stdout.buffer)
