"""Words hidden in a sentence: spelt, enciphered, sounded out, or in the first letters of words.

Rules: `readings` gives the plain words that somebody could make out; whether they give anything away is for the gate. What is no
speech at all (signals, pictures, another script) is `not_speech`. Pure and total; only words that are no plain talk cost time.
"""

import base64
import binascii
import re
import string
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from difflib import SequenceMatcher
from functools import lru_cache
from itertools import accumulate
from typing import Final

from mochid.interview.words.vocabulary import stem, words

_NATO: Final = {
    word: word[0]
    for word in words("""
        alpha alfa bravo charlie delta echo foxtrot golf hotel india juliet juliett kilo lima mike november oscar papa quebec romeo
        sierra tango uniform victor whiskey whisky xray yankee zulu
    """)
}
_LETTER_NAMES: Final = {
    name: pair[0]
    for pair in words("""
        a=ay b=bee,be c=cee,see,sea d=dee e=ee f=eff,ef g=gee h=aitch,haitch i=eye j=jay k=kay l=ell,el m=em n=en o=oh,owe p=pee
        q=cue,kyoo r=ar,are s=ess,es t=tee,tea u=yoo,you v=vee x=ex y=why z=zee,zed
    """)
    for name in pair[2:].split(",")
}
_SIGNALS: Final = re.compile(
    r"(?:(?<=\s)|^)[.\-\u2212\u00b7\u2022_]{1,6}(?:[\s/|]+[.\-\u2212\u00b7\u2022_]{1,6}){2,}(?=[\s?!,]|$)"
)
_SIGNAL: Final = re.compile(r"(?<!\S)(?=[.\-]*-)(?=[.\-]*\.)[.\-]{2,6}(?=[\s?!,]|$)")
_ENTITY: Final = re.compile(r"&#?\w{2,8};|(?:[%=][0-9a-fA-F]{2}){3,}|(?:\b\d{2,3}\s+){7,}\d{2,3}\b")
_BITS: Final = re.compile(r"\b[01]{5,8}(?:[\s,]+[01]{5,8})+\b")
_HEX: Final = re.compile(r"\b(?:0x)?[0-9a-fA-F]{2}(?:[\s,]*(?:0x)?[0-9a-fA-F]{2}){3,}\b")
_BASE64: Final = re.compile(r"(?<![\w+/])[A-Za-z0-9+/_-]{6,}={0,2}(?![\w=])")
_NUMBERS: Final = re.compile(r"\b\d{1,3}(?:(?:\s*[,.\-]\s*|\s+)\d{1,3}){2,}\b")
_KEYED: Final = re.compile(r"\b[2-9](?:[\s,.-]{0,2}[2-9]){3,}\b")
_KEYPAD: Final = str.maketrans(string.ascii_lowercase, "22233344455566677778889999")
_WORD: Final = re.compile(r"[a-z]+")
ALIKE: Final = 0.65
"""How alike a word of few sounds must look to one that sounds the same."""
_DIGITS: Final = str.maketrans("034578", "oeastb")
CHANCE: Final = 4
"""Letters that come in a row by chance."""
_ACRONYMS: Final = frozenset({"bfs", "dfs"})
_OPEN: Final = frozenset("aeiouy")


_STUFFING: Final = ("ub", "ib", "ob", "op", "ag", "eg", "av", "iz", "uz", "arp", "idig", "ithag")


def not_speech(text: str) -> bool:
    """Whether there is something in it that no voice says: pictures, signals, letters of another script."""
    if text.isascii():
        return any(signs.search(text) for signs in (_SIGNALS, _SIGNAL, _BITS, _ENTITY))
    for letter in unicodedata.normalize("NFKC", text):
        if letter.isascii():
            continue
        kind = unicodedata.category(letter)
        if kind[0] == "L" and "LATIN" not in unicodedata.name(letter, ""):
            return True
        if kind in ("So", "Cf", "Co", "Cn", "Cs", "Sm"):
            return True
    return any(signs.search(text) for signs in (_SIGNALS, _SIGNAL, _BITS, _ENTITY))


class Keys:
    """The words that may be hidden, as they would be looked for."""

    def __init__(self, phrases: Iterable[str], tells: Callable[[str], bool]) -> None:
        """`phrases`: what may not be said. `tells`: whether a word of one does so on its own."""
        spelt: dict[str, str] = {}
        for phrase in phrases:
            each = phrase.split()
            joined = "".join(each)
            if joined.isalpha() and len(joined) >= 3:
                spelt.setdefault(joined, phrase)
            for word in each:
                if len(word) >= 4 and word.isalpha() and tells(word):
                    spelt.setdefault(word, phrase)
        self.spelt = spelt
        self._stems = frozenset(map(stem, spelt))
        self._long = tuple(joined for joined in spelt if len(joined) >= 8)
        self._initials = frozenset(joined for joined in spelt if len(joined) >= 4 or joined in _ACRONYMS)
        self._initial_sizes = sorted({len(joined) for joined in self._initials}, reverse=True)
        self._initial = re.compile("|".join(sorted(map(re.escape, self._initials), key=len, reverse=True)) or r"(?!)")
        self._sounds = {_sound(word): phrase for word, phrase in spelt.items() if len(_sound(word)) >= 4}
        self._dialled = {word.translate(_KEYPAD): phrase for word, phrase in spelt.items() if len(word) >= 4}
        self._short: dict[str, list[str]] = {}
        for word in spelt:
            if len(_sound(word)) == 3:
                self._short.setdefault(_sound(word), []).append(word)
        self._sizes = {size: [word for word in spelt if len(word) == size] for size in {len(word) for word in spelt}}

    def readings(self, sentence: str, said: str, odd: Iterable[str]) -> Iterator[str]:
        """What somebody could make out of the sentence: phrases that tell. `odd`: its words that are no plain talk."""
        yield from filter(None, (self._look(text) for text in _decoded(sentence)))
        tokens = said.split()
        yield from filter(None, (self._look(run) for run in _spelt_out(tokens)))
        if found := self.initials("".join(token[0] for token in tokens)):
            yield found
        for digits, least in _dialled(sentence):
            yield from (phrase for word, phrase in self._dialled.items() if len(word) >= least and word in digits)
        for word in odd:
            if found := self.hidden(word):
                yield found
        for run in (tokens, [token[::-1] for token in reversed(tokens)]):
            yield from self._broken_up(run)

    def _broken_up(self, tokens: list[str]) -> Iterator[str]:
        """Long phrases that whole words make, cut in other places: "dic tion ary"."""
        letters = "".join(tokens)
        ends = {0, *accumulate(map(len, tokens))}
        for word in self._long:
            at = letters.find(word)
            if at >= 0 and at in ends and at + len(word) in ends and word not in tokens:
                yield self.spelt[word]

    def initials(self, letters: str) -> str:
        """The phrase that the first letters of a sentence's words spell; "" when none. A few of them have to be all there are: by
        chance, one sentence in four hundred has "dict" in it ("what does it cost today")."""
        found = self._initial.search(letters)
        return self.spelt[found[0]] if found and (len(found[0]) > CHANCE or found[0] == letters) else ""

    def ends(self, letters: str) -> str:
        """The longest phrase that the last of the letters complete; "" when none."""
        ends = (letters[-size:] for size in self._initial_sizes)
        return next((self.spelt[end] for end in ends if end in self._initials), "")

    @lru_cache(maxsize=2048)  # noqa: B019 - a gate lives as long as its session
    def hidden(self, word: str) -> str:
        """The phrase that a single word hides; "" when none."""
        if len(word) < 3 or stem(word) in self._stems:
            return ""  # said openly: for others to judge
        if word[-1].isdigit():
            word = word.translate(_DIGITS)
            if word in self.spelt:
                return self.spelt[word]
        for form in (
            word[::-1],
            word[::2],
            re.sub(r"(.)\1+", r"\1", word),
            _atbash(word),
            *_pig(word),
            *_stuffed(word),
            *_shifted(word),
        ):
            if form in self.spelt:
                return self.spelt[form]
        sound = _sound(word)
        if sound in self._sounds:
            return self._sounds[sound]
        for key in self._short.get(sound, ()):
            if SequenceMatcher(None, word, key).ratio() >= ALIKE:
                return self.spelt[key]
        if len(word) >= 4:
            for size in (len(word) - 1, len(word), len(word) + 1):
                for key in self._sizes.get(size, ()):
                    if _one_slip(word, key):
                        return self.spelt[key]
        return ""

    def _look(self, text: str) -> str:
        letters = "".join(_WORD.findall(text.lower()))
        if letters in self.spelt:
            return self.spelt[letters]
        return next((phrase for word, phrase in self.spelt.items() if len(word) >= 4 and word in letters), "")


def _decoded(sentence: str) -> Iterator[str]:
    for found in _BASE64.finditer(sentence):
        token = found[0].rstrip("=")
        if token.isalpha() and (token.islower() or token.istitle()):
            continue
        for decode in (base64.urlsafe_b64decode, base64.b32decode):
            try:
                yield decode(token + "=" * (-len(token) % (4 if decode is base64.urlsafe_b64decode else 8))).decode(
                    "ascii"
                )
            except (binascii.Error, ValueError):
                continue
    for found in _HEX.finditer(sentence):
        digits = re.sub(r"0x|[\s,]", "", found[0])
        if len(digits) % 2 == 0:
            yield bytes.fromhex(digits).decode("latin-1")
    for found in _NUMBERS.finditer(sentence):
        numbers = [int(number) for number in re.findall(r"\d+", found[0])]
        if all(1 <= number <= 26 for number in numbers):
            yield "".join(string.ascii_lowercase[number - 1] for number in numbers)
        elif all(32 <= number <= 126 for number in numbers):
            yield "".join(map(chr, numbers))


def _dialled(sentence: str) -> Iterator[tuple[str, int]]:
    """Numbers as they are typed on a telephone's keys ("4327" is "heap"), and from how many letters on they may be no list."""
    for found in _KEYED.finditer(sentence):
        yield re.sub(r"[^2-9]", "", found[0]), 4 if found[0].isdigit() else 7


def _spelt_out(tokens: list[str]) -> Iterator[str]:
    """Runs of letters: single ones, their names, or the words that stand for them on the radio."""
    for letter_of in (_NATO, _LETTER_NAMES):
        run = ""
        for token in [*tokens, ""]:
            letter = letter_of.get(token, token if len(token) == 1 and token.isalpha() else "")
            if letter:
                run += letter
            elif token not in ("and", "then", "comma", "dash"):
                if len(run) >= 3:
                    yield run
                run = ""


def _shifted(word: str) -> Iterator[str]:
    for by in range(1, 26):
        yield "".join(
            string.ascii_lowercase[(ord(letter) - 97 + by) % 26] if letter.isalpha() else letter for letter in word
        )


def _atbash(word: str) -> str:
    return "".join(chr(219 - ord(letter)) if letter.isalpha() else letter for letter in word)


def _pig(word: str) -> Iterator[str]:
    """A word of pig Latin, put right: "eaphay" is "heap"."""
    if word.endswith("ay") and len(word) >= 5:
        body = word[:-2]
        yield body.removesuffix("w").removesuffix("y")
        for moved in range(1, min(4, len(body))):
            yield body[-moved:] + body[:-moved]


def _stuffed(word: str) -> Iterator[str]:
    """A word of a play language that puts a syllable before each vowel, put right: "hubeubap" is "heap"."""
    for syllable in _STUFFING:
        if syllable in word:
            yield re.sub(syllable + "(?=[aeiouy])", "", word)


@lru_cache(maxsize=4096)
def _sound(word: str) -> str:
    """What is left of a word when it is said: its consonants, those that sound alike as one."""
    for written, said in (
        ("ph", "f"),
        ("tch", "x"),
        ("ch", "x"),
        ("ck", "k"),
        ("que", "k"),
        ("c", "k"),
        ("q", "k"),
        ("z", "s"),
    ):
        word = word.replace(written, said)
    kept = word[:1] + "".join(letter for letter in word[1:] if letter not in _OPEN and letter != "h")
    return re.sub(r"(.)\1+", r"\1", kept)


def _one_slip(word: str, key: str) -> bool:
    """Whether one letter more, less, other or swapped makes the key of the word."""
    if len(word) == len(key):
        wrong = [at for at in range(len(word)) if word[at] != key[at]]
        return len(wrong) == 1 or (
            len(wrong) == 2
            and wrong[1] == wrong[0] + 1
            and word[wrong[0]] == key[wrong[1]]
            and word[wrong[1]] == key[wrong[0]]
        )
    short, long = sorted((word, key), key=len)
    at = next((at for at in range(len(short)) if short[at] != long[at]), len(short))
    return short[at:] == long[at + 1 :]
