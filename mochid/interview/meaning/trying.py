"""Whether somebody wishes to have their code tried, by their own words: a second opinion may go by the subject alone.

Rules:
- By likeness alone, all talk of tests is like "run the tests": "which test", "the hidden tests are unfair".
- So the words themselves must order it, ask for it politely, or ask how it went.
"""

import re
from typing import Final

from mochid.interview.words.wording import opening

_TRY: Final = (
    r"(?:re)?(?:run|try|start|launch|execute|check|verify|validate|evaluate|compile)(?:ning|ing)?"
    r"|(?:re)?test(?:ing)? (?:it|this|that|them|my|mine|the|again|now)"
    r"|go|give|have (?:a|another)|put|show me (?:if|whether)|see (?:if|whether|how)|find out|let us see"
)
_IT: Final = r"(?:it|this|that|they|all|everything|mine|the code|my (?:code|solution|function|program|version))"
_BIDS: Final = re.compile(
    rf"(?:^|\b(?:and|then|now|so|okay|ok|well|please|just|us|time to|want to|like to|go ahead)) (?:please |just )?(?:{_TRY})\b"
    rf"|^(?:{_TRY})\b"
    rf"|\b(?:can|could|would|will|may|shall|should) (?:you|we|i|mind) (?:\w+ )?(?:{_TRY})\b"
    r"|\b(?:another|one more|a) (?:go|run|spin|try|turn|shot|whirl)\b"
    r"|\b(?:again|once more)(?: please| now| then)*(?: \?)?$"
    rf"|\b(?:does|do|did|is|are|will) {_IT} (?:\w+ )?(?:pass|work|green|through)\b"
)
_TO_KNOW: Final = re.compile(
    r"\b(?:which|why|who|whose|where|when|how (?:many|much)|what (?:is|are|was|were)|add|write)\b"
)


def wished(said: str) -> bool:
    """ "Give the test suite a go", "would you mind running the tests", "how about now, does it pass"."""
    words = opening(said)
    return _BIDS.search(words) is not None and _TO_KNOW.search(words) is None
