"""Learns what utterances weigh in `mochid/interview/meaning/suspicion.py`: `python -m tests.learn_fishing`.

`tests/corpora/fishing` has a file for each author, "family: text" a line; "fair" is the family of what is honest. The first
author's attempts are those that the phrases were made for: what a phrase is worth is learned from the others, who knew none of
them. Nothing is learned from `held_out*.txt`. `--without AUTHOR` writes nothing: it prints what that author's lines may expect at
each limit.
"""

import argparse
import sys
import zlib
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

import numpy as np
from msgspec import Struct

from mochid.daemon import meaning
from mochid.interview.meaning import fishing, suspicion
from mochid.interview.words import tables
from mochid.interview.words.tables import Learned, Table
from tests.leakbench import learn

FOLDER: Final = Path(__file__).parent / "corpora" / "fishing"
HELD_OUT: Final = ("held_out", "held_out_2")
FIRST: Final = "first"
LEARNED: Final = tuple(sorted(file.stem for file in FOLDER.iterdir() if file.stem not in HELD_OUT))
FAIR: Final = "fair"
SELDOM: Final = 2
"""Utterances that a feature must be met in to have a weight."""
PENALTY: Final = 0.5
CAREFUL: Final = 1.0
"""How much worse an attempt that is missed is than an honest utterance that is taken for one."""
LEAST: Final = 0.05
"""Below this a weight is none."""
LIMITS: Final = (-0.5, 0.0, 0.5, 1.0, 1.5, 2.0)


class Line(Struct, frozen=True):
    family: str
    text: str
    features: suspicion.Features


def written_by(author: str) -> Iterator[tuple[str, str]]:
    """Of each of their lines the family, and what is said."""
    for line in (FOLDER / f"{author}.txt").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            family, text = line.split(": ", 1)
            yield family, text


def lines(author: str) -> Iterator[Line]:
    for family, text in written_by(author):
        named = "" if author == FIRST else fishing.family(text)
        found = suspicion.features(text, named)
        yield Line(family, text, found - {"NO PHRASE"} if author == FIRST else found)


def digest() -> str:
    """What is learned from, in short."""
    return f"{zlib.crc32(b''.join((FOLDER / f'{author}.txt').read_bytes() for author in LEARNED)):08x}"


def learned(authors: Sequence[str]) -> dict[str, Table]:
    """What speaks for an attempt (""), and for each family."""
    told = [line for author in authors for line in lines(author)]
    told += [Line(FAIR, text, suspicion.features(text, fishing.family(text))) for text in meaning.labelled()[1]]
    attempts = [line for line in told if line.family != FAIR]
    families = sorted({line.family for line in attempts})
    of_each = {family: _table(attempts, [line.family == family for line in attempts]) for family in families}
    return {"": _table(told, [line.family != FAIR for line in told]), **of_each}


def _table(told: Sequence[Line], is_one: Sequence[bool]) -> Table:
    counted = Counter(feature for line in told for feature in line.features)
    place = {name: at for at, name in enumerate(sorted(name for name, times in counted.items() if times >= SELDOM))}
    truth = np.array(is_one, dtype=np.float64)
    bags = [[line.features] for line in told]
    base, found = learn.fit(bags, place, truth, np.array([], dtype=np.int64), careful=CAREFUL, penalty=PENALTY)
    return Table(base, {name: weight for name, at in place.items() if abs(weight := float(found[at])) >= LEAST})


def tell_without(author: str) -> None:
    """What an author's lines may expect that nothing was learned from."""
    table = learned([one for one in LEARNED if one != author])[""]
    attempts, honest = [], []
    for line in lines(author):
        found = suspicion.features(line.text, fishing.family(line.text))
        (honest if line.family == FAIR else attempts).append(table.sum(found))
    for limit in LIMITS:
        found, accused = (sum(weight >= limit for weight in some) for some in (attempts, honest))
        print(f"from {limit:4} on: {found} of {len(attempts)} attempts, {accused} of {len(honest)} honest utterances")


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.learn_fishing")
    parser.add_argument("--without", choices=(*LEARNED, *HELD_OUT), metavar="AUTHOR")
    without = parser.parse_args(arguments).without
    if without:
        tell_without(without)
        return 0
    what = Learned(digest(), learned(LEARNED))
    Path(suspicion.__file__).with_suffix(".txt").write_text(tables.written(what), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
