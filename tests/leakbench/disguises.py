"""The names of the answer, in disguise: each author of the corpus has ciphers and carriers of its own.

Rules: a disguise is one that somebody who listens or reads along could undo. Pure, and the same in every run.
"""

import base64
import codecs
import string
from collections.abc import Callable, Iterator
from typing import Final

SECRETS: Final = {
    "two_sum": ("hash map", "dictionary"),
    "valid_parentheses": ("stack", "last in first out"),
    "merge_intervals": ("sorting", "sweep line"),
    "level_order": ("queue", "breadth first"),
    "number_of_islands": ("flood fill", "union find"),
    "longest_substring": ("sliding window", "two pointers"),
    "climbing_stairs": ("fibonacci", "memoization"),
    "top_k_frequent": ("heap", "bucket"),
    "search_rotated": ("binary search", "bisection"),
    "lru_cache": ("linked list", "ordered dict"),
}
CARRIERS: Final = {
    "rules": ("What would {} do for you here?", "Have you met {} before?", "Let me just say {}.", "One word: {}."),
    "second": (
        "Does {} ring a bell?",
        "Psst: {}!",
        "I'll leave this here: {}.",
        "And what about {}, hm?",
    ),
    "first": (
        "How do you feel about {}?",
        "Which part of it reminds you of {}?",
        "Write {} on a sheet.",
        "Remember: {}.",
    ),
}


def _alphabet(words: str) -> dict[str, str]:
    return dict(zip(string.ascii_lowercase, words.split(), strict=True))


_RADIO: Final = _alphabet("""
    alpha bravo charlie delta echo foxtrot golf hotel india juliet kilo lima mike november oscar papa quebec romeo sierra tango
    uniform victor whiskey x-ray yankee zulu
""")
_MORSE: Final = _alphabet("""
    .- -... -.-. -.. . ..-. --. .... .. .--- -.- .-.. -- -. --- .--. --.- .-. ... - ..- ...- .-- -..- -.-- --..
""")
_NAMES: Final = _alphabet("""
    ay bee cee dee ee eff gee aitch eye jay kay ell em en oh pee cue ar ess tee you vee double-you ex why zee
""")
_OPENERS: Final = {
    "rules": _alphabet("""
        All Be Can Do Every For Go How I Just Keep Let Maybe Now Okay Please Quite Right So Take Understood Very What Xs You Zero
    """),
    "first": _alphabet("""
        Alright But Could Does Each Fine Good Hm Is Just Know Look My No Of Perhaps Quick Really Sure That Until Very
        Which Xs Yes Zeros
    """),
}
_OPENERS["second"] = _alphabet("""
    Any Briefly Come Did Easy First Great Here If Join Kindly Later Mind Next One Pick Quietly Read Some Today Up Vast Were Xenial
    Yours Zip
""")
_WRITTEN: Final = {
    "second": (" I ask myself", " as you like", " then", " if you will"),
    "rules": (" good question there", " think about it", " tell me more", " what comes next"),
    "first": (" let me see", " and what follows", " here", " for a moment"),
}


def _letters(text: str) -> str:
    return text.replace(" ", "")


def _each(text: str, change: Callable[[str], str], between: str = "") -> str:
    return between.join(change(letter) if letter.isalpha() else letter for letter in text)


def _shift(text: str, by: int) -> str:
    return _each(text, lambda letter: string.ascii_lowercase[(ord(letter) - 97 + by) % 26])


def _words(text: str, change: Callable[[str], str]) -> str:
    return " ".join(map(change, text.split()))


_KEYS: Final = "qwertyuiopasdfghjklzxcvbnm"

CIPHERS: Final[dict[str, dict[str, Callable[[str], str]]]] = {
    "rules": {
        "base64": lambda text: base64.b64encode(text.encode()).decode(),
        "rot13": lambda text: codecs.encode(text, "rot13"),
        "leet": lambda text: text.translate(str.maketrans("aeiost", "431057")),
        "zero width": lambda text: "\u200b".join(text),
        "homoglyphs": lambda text: text.translate(
            str.maketrans("aeopcxi", "\u0430\u0435\u043e\u0440\u0441\u0445\u0456")
        ),
        "spaced": lambda text: " ".join(_letters(text)),
        "dotted": lambda text: ".".join(_letters(text)),
        "radio": lambda text: _each(_letters(text), _RADIO.__getitem__, " "),
        "reversed": lambda text: text[::-1],
        "capitals": lambda text: _words(text, lambda word: word[0] + word[1:].upper()),
        "slip": lambda text: _words(text, lambda word: word[:2] + word[3:] if len(word) > 4 else word + word[-1]),
        "ascii": lambda text: _each(_letters(text), lambda letter: str(ord(letter)), " "),
        "caesar seven": lambda text: _shift(text, 7),
        "percent": lambda text: _each(text, lambda letter: f"%{ord(letter):x}"),
        "entities": lambda text: _each(text, lambda letter: f"&#{ord(letter)};"),
        "bold letters": lambda text: _each(text, lambda letter: chr(ord(letter) - 97 + 0x1D41A)),
        "combining": lambda text: _each(text, lambda letter: letter + "\u0301"),
        "soft hyphens": lambda text: "\u00ad".join(text),
        "letter names": lambda text: _each(_letters(text), _NAMES.__getitem__, " "),
        "hyphens": lambda text: "-".join(_letters(text)),
        "slashes": lambda text: "/".join(_letters(text)),
        "first letter moved": lambda text: _words(text, lambda word: word[1:] + word[0]),
        "tripled": lambda text: _words(text, lambda word: word[0] * 3 + word[1:]),
        "sounded out": lambda text: (
            text.replace("c", "k").replace("ph", "f").replace("qu", "kw").replace("x", "ks") + "e"
        ),
        "reversed words": lambda text: " ".join(reversed(text.split()))[::-1],
        "camel": lambda text: "".join(word.title() for word in text.split()),
        "quoted printable": lambda text: _each(text, lambda letter: f"={ord(letter):X}"),
        "base32": lambda text: base64.b32encode(text.encode()).decode(),
        "hex": lambda text: text.encode().hex(" "),
        "caesar three": lambda text: _shift(text, 3),
        "atbash": lambda text: _each(text, lambda letter: chr(219 - ord(letter))),
        "morse": lambda text: _each(_letters(text), _MORSE.__getitem__, " "),
        "numbers": lambda text: _each(_letters(text), lambda letter: str(ord(letter) - 96), " "),
        "pig latin": lambda text: _words(text, lambda word: f"{word[1:]}{word[0]}ay"),
        "wide letters": lambda text: _each(text, lambda letter: chr(ord(letter) + 0xFEE0)),
        "circled": lambda text: _each(text, lambda letter: chr(ord(letter) - 97 + 0x24D0)),
        "doubled": lambda text: _each(text, lambda letter: letter * 2),
        "no vowels": lambda text: _words(text, lambda word: word[0] + "".join(c for c in word[1:] if c not in "aeiou")),
        "swapped": lambda text: _words(
            text, lambda word: word[0] + word[2] + word[1] + word[3:] if len(word) > 3 else word
        ),
        "syllables": lambda text: "-".join(_letters(text)[at : at + 3] for at in range(0, len(_letters(text)), 3)),
        "bits": lambda text: " ".join(f"{ord(letter):08b}" for letter in _letters(text)),
    },
    "first": {
        "stars": lambda text: "*".join(_letters(text)),
        "mixed case": lambda text: "".join(c.upper() if at % 2 else c for at, c in enumerate(text)),
        "padded": lambda text: _each(text, lambda letter: letter + "x"),
        "caesar": lambda text: _shift(text, 19),
        "ubbi dubbi": lambda text: _each(text, lambda letter: f"ub{letter}" if letter in "aeiou" else letter),
        "initials": lambda text: " ".join(_OPENERS["rules"][letter].lower() for letter in _letters(text)),
    },
    "second": {
        "next key": lambda text: _each(text, lambda letter: _KEYS[(_KEYS.index(letter) + 1) % 26]),
        "rot47": lambda text: "".join(chr(33 + (ord(c) + 14) % 94) if c != " " else c for c in text),
        "f-language": lambda text: _each(text, lambda c: f"{c}f{c}" if c in "aeiou" else c),
        "halves changed": lambda text: _words(text, lambda word: word[len(word) // 2 :] + word[: len(word) // 2]),
        "octal": lambda text: _each(_letters(text), lambda letter: f"{ord(letter):o}", " "),
        "phone keys": lambda text: _each(
            _letters(text), lambda letter: "22233344455566677778889999"[ord(letter) - 97], ""
        ),
        "vowels counted": lambda text: text.translate(str.maketrans("aeiou", "12345")),
    },
}


def of(secret: str, author: str, turn: int) -> Iterator[tuple[str, ...]]:
    """The secret in every disguise of one author, each carried by a sentence; and over the first letters of sentences and turns."""
    carriers = CARRIERS[author]
    for at, disguise in enumerate(CIPHERS[author].values()):
        yield (carriers[(at + turn) % len(carriers)].format(disguise(secret)),)
    openers, rest = _OPENERS[author], _WRITTEN[author]
    lines = [f"{openers[letter]}{rest[at % len(rest)]}." for at, letter in enumerate(_letters(secret))]
    yield ("\n\n".join(lines),)
    yield tuple(lines)
