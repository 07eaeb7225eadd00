"""A sentence in the pieces that a slow voice makes one after the other, so that the first is heard while the next is made.

Rules: together the pieces are the sentence; signs that no voice says are left out. The first is short, the later ones need not be.
"""

import re

FIRST = 12
"""Characters the first clause has at least; shorter ones sound clipped."""
LATER = 60
"""Characters from which a later clause is made by itself."""


def clauses(text: str) -> list[str]:
    """The pieces of a sentence that are made one after the other; together they are the sentence."""
    plain = " ".join(re.sub(r"[^\w\s.,;:!?'’()%$&+=/\"-]|_", " ", text).split())
    pieces: list[str] = []
    for part in re.findall(r".+?(?:[,;:.!?]+(?=\s)|$)", plain):
        room = FIRST if len(pieces) == 1 else LATER
        if pieces and len(pieces[-1]) < room:
            pieces[-1] += part
        elif re.search(r"\w", part):
            pieces.append(part.strip())
    return pieces
