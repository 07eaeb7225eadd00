"""How much a sentence gives away, by what it means: small nets that read it beside what the candidate said just before.

Words have synonyms, and there is no end of kind ways to say yes. Each net was a sentence model (all-MiniLM-L6-v2, see NOTICE) until
it was taught on the corpus what a leak is (`tests/leakbench/teach.py`), in an order of its own; they are data, with their
vocabulary in them (`models/sense.py`).

Rules:
- They see a sentence, the candidate's latest utterance, and whose each word is: the candidate's, the statement's, the hints'. They
  also see whether the coach was shown a run, without which every result is made up. They know nothing else of a problem, so what
  they learned holds for any problem.
- A long text is read in windows, and weighs as much as its heaviest window.
- Nets that learned the same err differently, so a sentence weighs the average of what they find. The first is small and quick. If
  the answers so far are far from the limit, the other nets are not asked: they could not turn it round.
- The same sentence weighs the same each time. A net reads it on one thread, in about a millisecond; the first in half of that.
"""

from collections.abc import Callable, Iterator, Sequence
from enum import IntEnum
from itertools import groupby
from statistics import fmean
from typing import Any, Final

from msgspec import Struct

from mochid.interview.words.disguise import folded

MOST: Final = 5.0
"""The most that a sentence can weigh, either way: words outweigh that, and are not read for their meaning then."""
SURE: Final = (3.0, 2.0, 0.0)
"""How far from the limit the nets asked so far have to be on average so that no other is: after the first, the second, the last."""
WINDOW: Final = 60
"""Tokens of a sentence that are read together."""
PIECE: Final = 15
"""Tokens of a part of a sentence that are read together: kind words around a leak are not to thin it."""
ASKED: Final = 30
"""Tokens of the candidate's utterance that are read: its last."""

Tokens = list[int]
Window = tuple[Tokens, Tokens, Tokens]
"""Of each token its number, the part it stands in (0: the sentence, 1: the utterance), and whose word it is (`Whose`)."""


class Whose(IntEnum):
    """Who brought a word in. The numbers are the net's: teach it anew when they change."""

    NOBODYS = 0
    SAID = 1
    SHOWN = 2
    HINTED = 3
    ASKED = 4
    A_RUNS = 5
    """No word's: it is the sign at the beginning's, where there has been a run."""


class Beside(Struct, frozen=True):
    """What a sentence is read beside."""

    asked: str
    """The candidate's latest utterance."""
    whose: Callable[[str], Whose]
    """Tells of a word who brought it in."""
    ran: bool = False
    """Whether the coach was shown a run of the candidate's code."""


class Reader:
    """Makes tokens of text."""

    def __init__(self, vocabulary: str) -> None:
        """`vocabulary`: one piece of a word a line, as BERT has them."""
        from tokenizers import Tokenizer, models, normalizers, pre_tokenizers

        pieces = {piece: at for at, piece in enumerate(vocabulary.split("\n"))}
        self._tokenizer = Tokenizer(models.WordPiece(pieces, unk_token="[UNK]"))
        self._tokenizer.normalizer = normalizers.BertNormalizer(lowercase=True)
        self._tokenizer.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
        self._begins, self._ends = pieces["[CLS]"], pieces["[SEP]"]

    def windows(self, sentence: str, beside: Beside, size: int = WINDOW) -> Iterator[Window]:
        """What the net is shown. `size`: tokens of the sentence in a window; the next begins after two thirds of it."""
        text = folded(sentence)
        read = self._tokenizer.encode(text, add_special_tokens=False)
        places = zip(read.ids, read.word_ids, read.offsets, strict=True)
        tokens: Tokens = []
        kinds: Tokens = []
        for _, group in groupby(places, key=lambda place: place[1]):
            word = list(group)
            kind = beside.whose(text[word[0][2][0] : word[-1][2][1]])
            tokens += [number for number, _, _ in word]
            kinds += [int(kind)] * len(word)
        before = self._tokenizer.encode(folded(beside.asked), add_special_tokens=False).ids[-ASKED:]
        begins = int(Whose.A_RUNS if beside.ran else Whose.NOBODYS)
        step = size * 2 // 3
        for at in range(0, max(len(tokens) - size + step, 1), step):
            own, theirs = [self._begins, *tokens[at : at + size], self._ends], [*before, self._ends]
            yield (
                own + theirs,
                [0] * len(own) + [1] * len(theirs),
                [begins, *kinds[at : at + size], 0, *[0] * len(theirs)],
            )


class Sense:
    """Weighs sentences by their meaning."""

    def __init__(self, nets: Sequence[Any]) -> None:
        """`nets`: one to three of what `tests/leakbench/graph.py` writes, opened (`graphs.opened`); all with one vocabulary."""
        self._nets = tuple(nets)
        about = self._nets[0].get_modelmeta().custom_metadata_map
        self.learned_from: str = about["learned_from"]
        """The corpus, in short (`corpus.digest`)."""
        self.reader = Reader(about["vocabulary"])

    def weight(self, sentence: str, beside: Beside, size: int = WINDOW) -> float:
        """The logarithm of the odds that the sentence gives something away; the arguments are those of `Reader.windows`."""
        windows = tuple(self.reader.windows(sentence, beside, size))
        return fmean(_weight(net, windows) for net in self._nets)

    def reaches(self, limit: float, sentence: str, beside: Beside, size: int = WINDOW) -> bool:
        """Whether it weighs that much or more: `weight`, and quicker."""
        windows = tuple(self.reader.windows(sentence, beside, size))
        found: list[float] = []
        for net, sure in zip(self._nets, SURE, strict=False):
            found.append(_weight(net, windows))
            if abs(fmean(found) - limit) > sure:
                break
        return fmean(found) >= limit


def _weight(net: Any, windows: tuple[Window, ...]) -> float:
    """What the windows of a sentence weigh to one net."""
    import numpy as np

    heaviest = -MOST
    for window in windows:
        rows = zip(("tokens", "parts", "whose"), window, strict=True)
        heaviest = max(heaviest, float(net.run(None, {name: np.array(row, dtype=np.int64) for name, row in rows})[0]))
    return min(heaviest, MOST)
