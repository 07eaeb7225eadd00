"""What candidates mean: the share read right, by the rules alone and with the sentence encoder, tuned and held out apart."""

import time
from collections import Counter
from pathlib import Path

import anyio
import numpy as np

from mochid.adapters.minilm import MiniLm
from mochid.daemon import meaning
from mochid.interview.meaning import likest
from mochid.interview.meaning.intents import UNSURE, Intent, read
from mochid.ports import Unavailable
from tests.bench.table import heading, row

HELD_OUT = Path(__file__).parents[1] / "corpora" / "utterances.txt"


def shares(what: str, labels: tuple[Intent, ...], got: list[Intent], whole: bool) -> None:
    right = [label is found for label, found in zip(labels, got, strict=True)]
    print(f"{what:<44} {sum(right)} of {len(right)}: {100 * sum(right) / len(right):.1f} %")
    if whole:
        total, good = Counter(labels), Counter(label for label, fine in zip(labels, right, strict=True) if fine)
        cells = [f"{intent} {good[intent]}/{total[intent]}" for intent in Intent if total[intent]]
        for at in range(0, len(cells), 6):
            print("    " + "  ".join(f"{cell:<20}" for cell in cells[at : at + 6]))


async def with_encoder(texts: tuple[str, ...], got: list[Intent], model: MiniLm, vectors: "np.ndarray") -> list[Intent]:  # type: ignore[type-arg]
    labels, _ = meaning.labelled()
    better = list(got)
    for at, (text, found) in enumerate(zip(texts, got, strict=True)):
        if found in UNSURE:
            (vector,) = await model.encode((text,))
            better[at] = likest.opinion(found, (vectors @ vector).tolist(), labels) or found
    return better


async def main() -> None:
    tuned, held_out = meaning.labelled(), meaning.labelled(HELD_OUT)
    for what, (labels, texts) in (("tuned, rules alone", tuned), ("held out, rules alone", held_out)):
        shares(what, labels, [read(text) for text in texts], whole=what.startswith("held"))
    heading()
    began = time.perf_counter()
    for text in held_out[1]:
        read.__wrapped__(text)
    row("one reading", [1000 * (time.perf_counter() - began) / len(held_out[1])])
    try:
        model = await MiniLm(MiniLm.Settings()).__aenter__()
    except Unavailable as error:
        print(error)
        return
    vectors = np.concatenate([await model.encode(tuned[1][at : at + 16]) for at in range(0, len(tuned[1]), 16)])
    labels, texts = held_out
    shares(
        "held out, with the encoder",
        labels,
        await with_encoder(texts, [read(text) for text in texts], model, vectors),
        True,
    )
    times = []
    for text in texts[:30]:
        began = time.perf_counter()
        await model.encode((text,))
        times.append(1000 * (time.perf_counter() - began))
    row("one second opinion", times)


if __name__ == "__main__":
    anyio.run(main)
