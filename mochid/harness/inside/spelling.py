"""How other languages write a name of ours.

Rules: standard library only; this is seen inside the sandbox, too.
"""


def camel(name: str) -> str:
    """ "two_sum" -> "twoSum"."""
    first, *rest = name.split("_")
    return first + "".join(part.title() for part in rest)


def spellings(name: str) -> tuple[str, ...]:
    """twoSum, two_sum, TwoSum."""
    camelled = camel(name)
    return tuple(dict.fromkeys((camelled, name, camelled[:1].upper() + camelled[1:])))
