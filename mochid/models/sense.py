"""The net that comes with mochi, which reads what a sentence means (`interview/sense.py`): its file, loaded once.

Loading takes a quarter of a second: whoever is in a hurry does it ahead, in a thread.
"""

from functools import cache
from importlib.resources import files

from mochid import graphs
from mochid.interview.sense import Sense


@cache
def sense() -> Sense:
    return Sense(graphs.opened((files("mochid.models") / "sense.onnx").read_bytes()))
