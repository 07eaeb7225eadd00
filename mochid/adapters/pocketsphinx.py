"""PocketSphinx: speech recognition out of the box, with the English model that comes in its wheel.

Rules:
- Two readings of each utterance. One knows only a grammar: what candidates say in interviews, and the problem's own words. The
  other knows general English. The grammar's is believed when the general one, sound for sound, heard much the same: a grammar
  alone would find a sentence of its own in anything.
- Confidence is the recogniser's own: how sure it was of each word, more when both readings agree. Noise gives "".
- An answer depends on the speech alone: not on what was heard before it (the decoder's idea of the room's noise starts anew),
  nor on how much silence the microphone happened to keep around it.
- The decoder holds Python's lock for as long as it decodes, so it lives in a process of its own, this file run as a program. It
  answers one question after the other; the answer to a cancelled one is thrown away.
"""

import itertools
import math
import re
import subprocess
import sys
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from functools import lru_cache
from types import TracebackType
from typing import Any, BinaryIO, ClassVar, Self

import anyio
import msgspec
from anyio.abc import Process
from anyio.streams.buffered import BufferedByteReceiveStream
from msgspec import Struct

from mochid import installing
from mochid.ports import RATE, Audio, Recognised, Unavailable, Vocabulary

PHRASES = """
let me code | let me code it | let me code it up | let me start coding | let me write the code | i am going to code | i'll code it
| start coding | run the tests | run it | run my code | let me run it | let me run the tests | test it | let me test it
| try again | let me try again | run it again | i'm done | i am done | i'm finished | i am finished | that's it | all done
| that makes sense | makes sense | got it | i understand | no more questions | no questions | i'm ready | i am ready
| can i get a hint | can i have a hint | give me a hint | i need a hint | hint please | can you help me | i need help
| give me a minute | give me a second | let me think | let me think about it | one moment | let me think about that
| stop | wait | wait a minute | hold on | be quiet | quiet please | hush
| say that again | can you repeat that | can you say that again | what do you mean | repeat the question
| i'm stuck | i am stuck | i don't know | i'm not sure | i'm lost | i'm confused | actually no
| okay | yes | yeah | no | sure | right | thanks | thank you | hello | hi | um | uh | hmm
| next | move on | let's move on | next question | skip it | i see | sounds good
| what is the time complexity | can i assume the input is valid | can the input be empty | is the input sorted
| can there be duplicates | can the numbers be negative | how big is the input | can i change the input
| what should i return | what if there is no answer | is the array sorted | can the array be empty
| i would start with the brute force | the brute force | the brute force is two loops | check every pair
"""
TERMS = """
hash map | hash table | hash set | dictionary | set | array | list | linked list | doubly linked list | string | stack | queue
| heap | min heap | max heap | priority queue | tree | binary tree | binary search tree | trie | graph | matrix | grid | deque
| two pointers | sliding window | binary search | depth first search | breadth first search | recursion | memoization
| dynamic programming | greedy approach | backtracking | sorting | merge sort | quick sort | union find | topological sort
| prefix sum | counter | for loop | while loop | nested loop | helper function | base case | edge case | brute force
"""
BOUNDS = "n | one | log n | n log n | n squared | n cubed | m plus n | n plus m | m times n | n times m | two to the n"
GRAMMAR = """#JSGF V1.0;
grammar interview;
public <said> = (<phrase> | <lead> <phrase> | <plan> | <bound>) [please];
<lead> = okay | so | um | uh | well | alright | yes | and;
<plan> = <term> | <start> <term> [(and | or | with | of | for) [a | an | the] <term>];
<start> = [okay | so] (i would | i will | i'll | i'd | let's | let me | i can | i could | we can | we could | i want to \
| i think i would) (use | try | do | start with) [a | an | the | two];
<bound> = [(the time complexity | the space complexity | the time | the space | the complexity | it | that | this) \
(is | would be) | it's | that's | it runs in | it takes] [big] o of <growth> [time | space];
<growth> = {bounds};
<phrase> = {phrases};
<term> = {terms};
"""
PRONOUNCED = {
    "deque": "D EH K",
    "trie": "T R AY",
    "memoization": "M EH M OW AH Z EY SH AH N",
    "memoize": "M EH M OW AY Z",
    "dijkstra": "D AY K S T R AH",
    "hashmap": "HH AE SH M AE P",
    "subarray": "S AH B ER EY",
    "substring": "S AH B S T R IH NG",
    "nums": "N AH M Z",
    "backtracking": "B AE K T R AE K IH NG",
}
"""Words of the trade that the model's dictionary lacks, in its sounds."""

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
QUIET = RATE // 5
"""Samples of silence on both sides of each utterance: where speech begins at once, "I'm done" becomes "and then"."""
FAINT = 0.02
"""Share of the peak under which sound at either end of an utterance is taken for the room, not for speech ..."""
BEFORE = AFTER = 3 * RATE // 20
"""... but for so many samples next to what is louder: words begin with a breath, and fade. With less, "hold" is "yes hold"."""
SHORTEST = 0.1
"""Seconds under which nothing is a word."""
FAINTEST = 0.002
"""Peak under which there is nothing to hear, though the decoder would find a "dog" in it."""
UNSURE = 0.25
"""Confidence under which nothing was understood."""
LONGEST = 18
"""Words; the grammar's longest sentences have some fifteen."""
MISHEARD = 0.8
"""Share of sounds from which words of the general reading are taken for a term: "cash map"."""


class PocketSphinxSettings(Struct, frozen=True, forbid_unknown_fields=True):
    language: str = "en"


class PocketSphinx:
    name: ClassVar[str] = "pocketsphinx"
    cloud: ClassVar[bool] = False
    Settings: ClassVar[type[Struct]] = PocketSphinxSettings

    def __init__(self, settings: PocketSphinxSettings = PocketSphinxSettings()) -> None:  # noqa: B008 - frozen
        self._settings = settings
        self._worker: _Worker | None = None
        self._turn = anyio.Lock()
        self._open = False

    async def __aenter__(self) -> Self:
        if self._settings.language not in ("en", "en-US"):
            raise Unavailable(
                f"The packaged recogniser knows English only, not {self._settings.language}.",
                "Set stt.engine to whisper for other languages.",
            )
        self._worker = await _Worker.start()
        self._open = True
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._open = False
        await self._dismiss()

    async def transcribe(self, audio: Audio, vocabulary: Vocabulary) -> Recognised:
        if not self._open:
            raise Unavailable("The recogniser is not open.")
        if audio.seconds < SHORTEST or abs(audio.samples).max() < FAINTEST:
            return Recognised("", 0.0)
        async with self._turn:
            if self._worker is None or self._worker.gone:
                await self._dismiss()
                self._worker = await _Worker.start()
            try:
                return await self._worker.ask(framed(audio.pcm(RATE)), vocabulary)
            except Unavailable:
                await self._dismiss()
                raise

    async def _dismiss(self) -> None:
        worker, self._worker = self._worker, None
        if worker:
            await worker.stop()


class _Question(Struct, frozen=True):
    """The head of a question, one line of JSON; `size` bytes of 16-bit sound at `RATE` follow it."""

    number: int
    size: int
    vocabulary: Vocabulary


class _Answer(Struct, frozen=True):
    """One line of JSON. Number 0 says that the model is loaded."""

    number: int
    recognised: Recognised | None = None
    trouble: str = ""


class _Worker:
    """The process that decodes, seen from here."""

    LINE = 65_536
    LOADING: ClassVar[float] = 60.0
    """Seconds in which the model must have been loaded, on whatever machine."""

    def __init__(self, process: Process) -> None:
        assert process.stdin
        assert process.stdout
        self._process = process
        self._ask = process.stdin
        self._answers = BufferedByteReceiveStream(process.stdout)
        self._numbers = itertools.count(1)

    @classmethod
    async def start(cls) -> "_Worker":
        """Start it and wait until its model is loaded, about half a second. Raises `Unavailable`."""
        command = [sys.executable, "-m", "mochid.adapters.pocketsphinx"]
        try:
            process = await anyio.open_process(command, stderr=subprocess.DEVNULL, start_new_session=True)
        except OSError as error:
            raise Unavailable(f"The recogniser could not be started: {error.strerror}.") from error
        worker = cls(process)
        try:
            with anyio.fail_after(cls.LOADING):
                await worker._answer(0)
        except TimeoutError:
            await worker.stop()
            raise Unavailable("The recogniser took too long to load.") from None
        except BaseException:
            await worker.stop()
            raise
        return worker

    @property
    def gone(self) -> bool:
        return self._process.returncode is not None

    async def ask(self, pcm: bytes, vocabulary: Vocabulary) -> Recognised:
        """Raises `Unavailable` when the process is gone or in trouble."""
        number = next(self._numbers)
        head = msgspec.json.encode(_Question(number, len(pcm), vocabulary)) + b"\n"
        whole = False
        try:
            await self._ask.send(head + pcm)
            whole = True
        except (anyio.BrokenResourceError, anyio.ClosedResourceError):
            raise Unavailable("The recogniser stopped.") from None
        finally:
            if not whole:
                await self.stop()  # Half a question can't be taken back.
        recognised = (await self._answer(number)).recognised
        assert recognised
        return recognised

    async def _answer(self, number: int) -> _Answer:
        while True:
            try:
                line = await self._answers.receive_until(b"\n", self.LINE)
            except (anyio.EndOfStream, anyio.IncompleteRead, anyio.BrokenResourceError, anyio.ClosedResourceError):
                raise Unavailable("The recogniser stopped.") from None
            answer = msgspec.json.decode(line, type=_Answer)
            if answer.trouble:
                raise Unavailable(answer.trouble)
            if answer.number == number:
                return answer

    async def stop(self) -> None:
        with anyio.CancelScope(shield=True):
            with suppress(ProcessLookupError):
                self._process.kill()
            await self._process.aclose()


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
        phrases = self._known(_alternatives(PHRASES) + list(vocabulary.phrases))
        terms = self._known(_alternatives(TERMS) + [" ".join(_parts(word)) for word in vocabulary.words])
        grammar = GRAMMAR.format(bounds=BOUNDS, phrases=factored(phrases), terms=factored(terms))
        self._strict.add_jsgf_string("interview", grammar)
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


def framed(pcm: bytes) -> bytes:
    """The speech in 16-bit sound at `RATE`, from the first loud sample to the last, between two silences of set length."""
    import numpy as np

    samples = np.frombuffer(pcm, np.int16)
    loud = np.flatnonzero(np.abs(samples.astype(np.int32)) > FAINT * np.abs(samples.astype(np.int32)).max())
    first, last = (int(loud[0]), int(loud[-1])) if len(loud) else (0, len(samples))
    silence = bytes(2 * QUIET)
    return silence + samples[max(0, first - BEFORE) : last + AFTER].tobytes() + silence


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


def _alternatives(text: str) -> list[str]:
    return [one.strip() for one in text.split("|")]


def factored(phrases: Iterable[str]) -> str:
    """One JSGF expression for many phrases, each first word written once: the decoder's work grows with the ways to begin."""
    rests: dict[str, list[str]] = {}
    for phrase in phrases:
        first, _, rest = phrase.partition(" ")
        rests.setdefault(first, []).append(rest)
    ways = []
    for first, after in rests.items():
        more = factored(rest for rest in after if rest)
        ways.append(first + (f" [{more}]" if more and "" in after else f" ({more})" if more else ""))
    return " | ".join(ways)


def _parts(identifier: str) -> list[str]:
    """`maxDepth`, `max_depth` -> max, depth."""
    return [part.lower() for part in re.findall(r"[A-Z]?[a-z']+|[A-Z]+(?![a-z])", identifier)]


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

    def answer(one: _Answer) -> None:
        answers.write(msgspec.json.encode(one) + b"\n")
        answers.flush()

    try:
        decoders = _Decoders()
        answer(_Answer(0))
        while line := questions.readline():
            question = msgspec.json.decode(line, type=_Question)
            pcm = questions.read(question.size)
            answer(_Answer(question.number, decoders.recognise(pcm, question.vocabulary)))
    except Unavailable as error:
        answer(_Answer(0, trouble=str(error)))
    except RuntimeError as error:  # what PocketSphinx raises for whatever it can't do
        answer(_Answer(0, trouble=f"The recogniser broke ({error})."))


if __name__ == "__main__":
    serve(sys.stdin.buffer, sys.stdout.buffer)
