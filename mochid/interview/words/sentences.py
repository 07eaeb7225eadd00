"""Text cut into sentences, whole or as it streams in.

Rules: pure. The cuts are the same however the text was chunked, so a replay says the same sentences.
"""

import re
from typing import Final

MAX_SENTENCE: Final = 800
"""Characters after which text without an end of sentence is cut at a space."""

_BREAK: Final = re.compile(
    r"(?P<fence>```)"
    r"|(?P<blank>\n[^\S\n]*\n)"
    r"|(?P<mark>[.!?…]+)[\"'”’)\]*_]*(?=\s)"
)
_SHORTENED: Final = re.compile(r"(?:^|[\s(\"'“])(?:e\.g|i\.e|cf|vs|approx|mr|mrs|ms|dr|fig|eq|resp)$", re.IGNORECASE)
_ET_CETERA: Final = re.compile(r"\betc$", re.IGNORECASE)
_NUMBERING: Final = re.compile(r"\s*\d{1,2}$")


class Splitter:
    """Cuts streamed text into whole sentences: `feed` it pieces of any size, then `flush` the rest."""

    def __init__(self) -> None:
        self._rest = ""

    def feed(self, text: str) -> list[str]:
        """The sentences that are complete now."""
        self._rest += text
        sentences = []
        while end := _end(self._rest):
            sentences.append(_tidy(self._rest[:end]))
            self._rest = self._rest[end:]
        return [sentence for sentence in sentences if sentence]

    def flush(self) -> list[str]:
        """What is left, complete or not."""
        sentence, self._rest = _tidy(self._rest), ""
        return [sentence] if sentence else []


def sentences(text: str) -> list[str]:
    """A whole text, cut as the splitter cuts it."""
    splitter = Splitter()
    return splitter.feed(text) + splitter.flush()


def _end(text: str) -> int:
    """Where the first sentence of `text` ends; 0 while that can't be known yet.

    Only the first `MAX_SENTENCE` characters count, and a place is judged when all it depends on has come: the answer
    does not change as more text arrives.
    """
    window = text[:MAX_SENTENCE]
    at = 0
    while found := _BREAK.search(window, at):
        if found["fence"]:
            close = window.find("```", found.end())
            if close < 0:
                break
            return close + 3
        if found["blank"]:
            if window[: found.start()].strip():
                return found.end()
        else:
            ends = _ends_sentence(window, found)
            if ends is None:
                break
            if ends:
                return found.end()
        at = found.end()
    return _cut(window) if len(window) == MAX_SENTENCE else 0


def _ends_sentence(text: str, found: re.Match[str]) -> bool | None:
    """Whether the mark ends the sentence; None when what follows it must be known and is not there yet."""
    before, mark = text[: found.start("mark")], found["mark"]
    if mark == ".":
        if _SHORTENED.search(before) or _NUMBERING.fullmatch(before):
            return False
        if not _ET_CETERA.search(before):
            return True
    elif not (mark.endswith(("…", "..."))):
        return True
    following = text[found.end() :].lstrip()
    return not following[0].islower() if following else None


def _cut(window: str) -> int:
    for at in range(len(window) - 1, 0, -1):
        if window[at].isspace() and window[:at].strip():
            return at
    return len(window)


def _tidy(sentence: str) -> str:
    return sentence.strip() if "```" in sentence else " ".join(sentence.split())
