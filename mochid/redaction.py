"""Redaction: what identifies a person or opens a door is replaced by a short tag before it becomes part of a record.

Rules:
- A tag names the kind and the first four hex digits of a hash: `<email:3fa2>`. The same secret gives the same tag, so a talk still
  reads; 16 bits are too few to find the secret by trying.
- The talk is about code. A number is left alone unless it has the shape of a telephone, social security or card number (grouped as
  people group them, or with a card's checksum), or somebody says that it is one ("my phone number is four one five ...").
- No pattern takes in `<` or `>`, so a tag is never part of a match, and redacting twice changes nothing.
"""

import hashlib
import re

from msgspec import Struct

_LOCAL = r"[\w.!#$%&'*+/=?^`{|}~-]"
_THREE = r"[2-9]\d\d"
_NO_NUMBER_BEFORE = r"(?<![\w.])"
_NO_NUMBER_AFTER = r"(?!\w|\.\d)"
_SPOKEN_DIGIT = r"(?:\d|\b(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|double|triple)\b)"
_SPOKEN_DIGITS = rf"(?P<it>{_SPOKEN_DIGIT}(?:[\s,.()-]*{_SPOKEN_DIGIT}){{6,}})"
_IS = r"(?:\s+number)?(?:\s+(?:is|was|would\s+be)|\s*'s)?[\s:#]+"


class Rule(Struct, frozen=True):
    kind: str
    pattern: re.Pattern[str]
    """What to replace: the group `it` where there is one, else the whole match."""
    checksum: bool = False
    """Only if the digits pass a payment card's checksum."""


def _rule(kind: str, pattern: str, *, checksum: bool = False) -> Rule:
    return Rule(kind, re.compile(pattern, re.IGNORECASE), checksum)


RULES = (
    _rule("secret", r"-----BEGIN [A-Z ]*PRIVATE KEY-----[^<>]*?-----END [A-Z ]*PRIVATE KEY-----"),
    _rule("secret", r"\b(?-i:eyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]{8,})"),
    _rule("secret", r"\b(?-i:(?:sk|pk|rk)[-_](?:ant-|proj-|live_|test_)?[\w-]{20,})"),
    _rule(
        "secret",
        r"\b(?-i:gh[pousr]_\w{20,}|github_pat_\w{20,}|glpat-[\w-]{16,}|hf_\w{20,}|npm_\w{20,}|xox[abeoprs]-[\w-]{10,})",
    ),
    _rule("secret", r"\b(?-i:A[KS]IA[0-9A-Z]{16}|AIza[\w-]{35})(?![\w-])"),
    _rule("secret", r"\bbearer\s+(?P<it>[\w.~+/-]{20,}=*)"),
    _rule(
        "secret",
        r"\b\w{0,30}(?:api_?key|secret|passw(?:or)?d|passphrase|access_?token|auth_?token)\w{0,30}[\"']?\s*[:=]\s*"
        r"(?P<quote>[\"'])(?P<it>[^\"'<>\n]{8,200})(?P=quote)",
    ),
    _rule("secret", r"\b(?:api\s?key|password|passphrase)\s+is\s+(?P<it>(?=[^\s<>]*\d)[^\s<>]{6,200})"),
    _rule("secret", r"(?<=://)(?P<it>[^\s:/@<>]{1,64}:[^\s/@<>]{1,200})(?=@)"),
    _rule("email", rf"{_LOCAL}{{1,64}}@(?:[\w-]{{1,63}}\.){{1,126}}[^\W\d_][\w-]{{0,61}}\w"),
    _rule(
        "email",
        r"\b\w{1,30}(?:\s+(?:dot|underscore|dash)\s+\w{1,30}){0,4}\s+at\s+\w{1,30}(?:\s+dot\s+\w{1,30}){0,3}"
        r"\s+dot\s+(?:com|org|net|edu|gov|io|dev|co|uk|de|fr|in|ca)\b",
    ),
    _rule("ssn", rf"{_NO_NUMBER_BEFORE}(?<!-)(?!000|666|9)\d{{3}}-(?!00)\d\d-(?!0000)\d{{4}}{_NO_NUMBER_AFTER}(?!-)"),
    _rule("ssn", rf"\b(?:ssn|social\s+security){_IS}{_SPOKEN_DIGITS}"),
    _rule("card", rf"{_NO_NUMBER_BEFORE}[2-6]\d{{3}}([ -]?)\d{{4}}\1\d{{4}}\1\d{{4}}{_NO_NUMBER_AFTER}", checksum=True),
    _rule("card", rf"{_NO_NUMBER_BEFORE}3[47]\d\d([ -]?)\d{{6}}\1\d{{5}}{_NO_NUMBER_AFTER}", checksum=True),
    _rule("card", rf"\b(?:(?:credit|debit)\s+card|card\s+number){_IS}{_SPOKEN_DIGITS}"),
    # North American: neither the area nor the exchange begins with 0 or 1.
    _rule(
        "phone",
        rf"{_NO_NUMBER_BEFORE}(?<!-)(?:\+?1[ .-])?(?:\({_THREE}\)[ .-]?|{_THREE}[.-]){_THREE}[ .-]\d{{4}}{_NO_NUMBER_AFTER}(?!-)",
    ),
    # International: a plus that adds nothing to anything, then digits in groups, or eleven and more of them together.
    _rule(
        "phone",
        rf"(?<![\w)\]}}.+])\+(?=(?:[ .()-]{{0,2}}\d){{8}})(?!1[01])[1-9]"
        rf"(?:\d{{10,14}}|\d{{0,2}}(?: ?\(\d{{1,5}}\)\d{{0,4}})?(?:[ .-]\d{{2,8}}){{1,6}}){_NO_NUMBER_AFTER}",
    ),
    _rule(
        "phone",
        rf"\b(?:phone|telephone|whatsapp|fax|(?:cell|mobile)\s+(?:phone|number)|call\s+me\s+(?:at|on)){_IS}{_SPOKEN_DIGITS}",
    ),
    _rule("number", rf"\b(?:passport|bank\s+account|account\s+number|driver'?s\s+licen[cs]e){_IS}{_SPOKEN_DIGITS}"),
)


def redact(text: str) -> str:
    """`text` with e-mail addresses, telephone, social security and card numbers and credentials replaced by tags."""
    # Taking one thing out can lay bare another that touched it. Every round leaves less outside the tags, so this ends.
    while (cleaner := _once(text)) != text:
        text = cleaner
    return text


def _once(text: str) -> str:
    for rule in RULES:
        text = rule.pattern.sub(lambda match, rule=rule: _tagged(match, rule), text)  # type: ignore[misc]
    return text


def _tagged(match: re.Match[str], rule: Rule) -> str:
    whole = match[0]
    secret = match["it"] if "it" in rule.pattern.groupindex else whole
    if rule.checksum and not _passes_checksum(secret):
        return whole
    start = match.start("it") - match.start() if secret is not whole else 0
    return f"{whole[:start]}<{rule.kind}:{_mark(secret, rule.kind)}>{whole[start + len(secret) :]}"


def _mark(secret: str, kind: str) -> str:
    """Four hex digits, the same however a number is punctuated or an address is capitalised."""
    plain = (
        secret
        if kind == "secret"
        else "".join(letter for letter in secret.casefold() if letter.isalnum() or letter == "@")
    )
    return hashlib.sha256(plain.encode("utf-8", "surrogatepass")).hexdigest()[:4]


def _passes_checksum(text: str) -> bool:
    digits = [int(letter) for letter in reversed(text) if letter.isdigit()]
    return (sum(digits[::2]) + sum(sum(divmod(2 * digit, 10)) for digit in digits[1::2])) % 10 == 0
