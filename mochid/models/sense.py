"""The nets that come with mochi, which read what a sentence means (`interview/gate/sense.py`): their files, loaded once.

Loading takes a fifth of a second: whoever is in a hurry does it ahead, in a thread.
"""

from functools import cache
from importlib.resources import files
from typing import Final

from mochid import graphs
from mochid.interview.gate.sense import Sense

NETS: Final = ("sense_1.onnx", "sense_2.onnx", "sense_3.onnx")
"""In the order in which they are asked; the first is small."""


@cache
def sense() -> Sense:
    folder = files("mochid.models")
    return Sense([graphs.opened((folder / name).read_bytes()) for name in NETS])
