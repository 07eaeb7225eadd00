"""What is written to a file weighs what the net weighed that was taught."""

import pytest

torch = pytest.importorskip("torch", reason="teaching the net needs torch: .venv/bin/pip install torch==2.13.0")

from mochid import graphs  # noqa: E402  # after torch was found
from mochid.interview.gate.sense import Beside, Sense, Whose  # noqa: E402  # after torch was found
from tests.leakbench import graph, teach  # noqa: E402

VOCABULARY = "\n".join(
    ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", ".", *"abcdefghijklmnopqrstuvwxyz", "shelf", "book"]
)


@pytest.mark.parametrize("layers", sorted({*teach.LAYERS}))
@pytest.mark.parametrize("sentence", ["book.", "Shelf book shelf.", "a b c d e f g", "?"])
def test_a_net_weighs_the_same_from_its_file(sentence: str, layers: int) -> None:
    torch.manual_seed(7)
    net = teach.Net(VOCABULARY.count("\n") + 1, layers).eval()
    weights = {name: tensor.detach().numpy() for name, tensor in net.state_dict().items()}
    written = graph.written(weights, layers, {"vocabulary": VOCABULARY, "learned_from": "nothing"})
    sense = Sense([graphs.opened(written)])

    def whose(word: str) -> Whose:
        return Whose.SAID if word == "book" else Whose.NOBODYS

    beside = Beside("a book", whose)
    (window,) = sense.reader.windows(sentence, beside)
    with torch.no_grad():
        expected = net(*(torch.tensor([row]) for row in window)).item()

    assert sense.weight(sentence, beside) == pytest.approx(expected, abs=0.1)  # eight bits
    assert sense.learned_from == "nothing"
