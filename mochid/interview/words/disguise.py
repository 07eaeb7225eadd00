"""Text with its disguises taken off, so that one rule finds "hash map", "HASH-MAP", "h.a.s.h m a p" and look-alike letters.

Rules: pure and total. The result is lower-case ASCII words and single spaces; what no rule should read is gone.
"""

import re
import unicodedata
from functools import lru_cache
from typing import Final

_LOOKALIKES: Final = str.maketrans(
    "\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0456\u0458\u0455\u0501\u04bb\u051d\u043a\u043c\u0578\u0442"
    "\u03b1\u03bf\u03bd\u03c1\u03c4\u03c5\u03ba\u03b5\u03b9\u0131\u0251\u0261",
    "aeopcyxijsdhwkmntaovptukeiiag",
)
"""Cyrillic, Armenian, Greek and phonetic letters that look Latin."""
_DIGITS: Final = str.maketrans("034578$@", "oeastbsa")
_INVISIBLE: Final = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufe00-\ufe0f\ufeff]")
_MIXED: Final = re.compile(r"\b(?![a-z]+[0-9]{1,2}\b|[0-9]+[a-z]{1,2}\b)(?=\w*[a-z])(?=\w*[0-9$@])[a-z0-9$@]{4,}\b")
"""Letters and digits in one word; "node2" and "100th" are no disguise."""
_APART: Final = re.compile(r"\b[a-z](?:[\s._*/|-]{1,3}[a-z]\b){2,}")
NOT_WORDS: Final = re.compile(r"[^a-z0-9]+")
_FOREIGN: Final = frozenset({
    *("der", "das", "ist", "eine", "einen", "und", "nicht", "mit", "sie", "verwende", "benutze", "nimm", "antwort"),
    *("el", "los", "las", "es", "una", "usar", "usa", "respuesta", "para", "con", "que", "necesitas", "puedes"),
    *("le", "les", "une", "est", "avec", "pour", "vous", "utilisez", "utilise", "reponse", "dans", "il", "faut"),
    *("uno", "usare", "risposta", "con", "della", "een", "het", "gebruik", "uma", "resposta", "voce", "di"),
})  # fmt: skip
_ENGLISH: Final = frozenset(
    ("the", "a", "you", "what", "is", "of", "to", "and", "in", "it", "your", "that", "how", "this", "for", "are")
)


@lru_cache(maxsize=64)
def plain(text: str) -> str:
    """The text as lower-case words of the letters a to z and digits, single spaces between; kept, since a sentence is looked at by
    many, and with each that comes after it."""
    text = folded(text).replace("'", "")
    text = _MIXED.sub(_letters, text)
    text = _APART.sub(_together, text)
    return NOT_WORDS.sub(" ", text).strip()


def folded(text: str) -> str:
    """The text in lower case, each letter the Latin one that it is or looks like; signs stay."""
    if not text.isascii():
        text = unicodedata.normalize("NFKD", _INVISIBLE.sub("", text))
        text = "".join(letter for letter in text if not unicodedata.combining(letter))
    return text.lower().translate(_LOOKALIKES).replace("’", "'")


def _together(apart: re.Match[str]) -> str:
    """Letters set apart, as one word; a leading "a" may be a word of its own, so both readings are given."""
    words = (re.sub(r"[^a-z]", "", word) for word in re.split(r"\s{2,}", apart[0]))
    return " ".join(f"{word} a {word[1:]}" if word.startswith("a") and len(word) > 1 else word for word in words)


def _letters(mixed: re.Match[str]) -> str:
    """A word with digits for letters; a one may be an i or an l, so both readings are given."""
    word = mixed[0].translate(_DIGITS)
    return f"{word.replace('1', 'i')} {word.replace('1', 'l')}" if "1" in word else word


def foreign(text: str) -> bool:
    """Whether the text is not English: another script, or another language's small words and none of ours."""
    lowered = text.lower()
    letters = sum(letter.isalpha() for letter in lowered)
    strange = sum(not letter.isascii() for letter in lowered if letter.isalpha())
    if letters and strange / letters > 0.25:
        return True
    words = set(plain(text).split())
    return len(words & _FOREIGN) >= 2 and not words & _ENGLISH
