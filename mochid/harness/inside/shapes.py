"""Arguments as the candidate's function wants them, and its answer as plain values: linked lists and trees, floats.

A linked list travels as a list of its values, a tree as its values level by level with None for a missing child (trailing
Nones cut), a graph as its adjacency list, which is also how the candidate gets it.
Rules: standard library only; this runs inside the sandbox too, on hostile objects: every walk is bounded.
"""

from collections import deque
from typing import Any

from mochid.harness.inside.wire import Kind, Unsendable, article

MAX_NODES = 100_000

NODES = """
class ListNode:
    def __init__(self, val=0, next=None):
        self.val = val
        self.next = next

class TreeNode:
    def __init__(self, val=0, left=None, right=None):
        self.val = val
        self.left = left
        self.right = right
"""
"""The node classes a solution may use without defining them."""


def plain(kind: Kind) -> bool:
    """Values of this type travel as they are."""
    return kind.name not in ("float", "linked_list", "tree") and all(map(plain, kind.of))


def build(kind: Kind, value: Any, classes: dict[str, Any]) -> Any:
    """An argument. `classes` holds `ListNode` and `TreeNode`: the candidate's own where the file defines them."""
    if plain(kind):
        return value
    match kind.name:
        case "float":
            return float(value) if type(value) is int else value
        case "linked_list":
            return _linked(value, classes)
        case "tree":
            return _tree(value, classes)
        case "optional":
            return None if value is None else build(kind.of[0], value, classes)
        case "list":
            return [build(kind.of[0], item, classes) for item in value]
        case _:
            key, item = kind.of
            return {build(key, k, classes): build(item, v, classes) for k, v in value.items()}


def _linked(values: Any, classes: dict[str, Any]) -> Any:
    head = None
    for value in reversed(values or ()):
        node = classes["ListNode"](value)
        node.next = head
        head = node
    return head


def _tree(values: Any, classes: dict[str, Any]) -> Any:
    if not values or values[0] is None:
        return None
    rest = iter(values)
    make = classes["TreeNode"]
    root = make(next(rest))
    parents = deque([root])
    while parents:
        parent = parents.popleft()
        for side in ("left", "right"):
            value = next(rest, None)
            if value is not None:
                child = make(value)
                setattr(parent, side, child)
                parents.append(child)
    return root


def strip(kind: Kind, value: Any) -> Any:
    """The plain value of an answer. Raises `Unsendable` for a list that never ends or a node where none is due."""
    if plain(kind) or kind.name == "float":
        return value
    match kind.name:
        case "linked_list":
            return _values(value)
        case "tree":
            return _levels(value)
        case "optional":
            return None if value is None else strip(kind.of[0], value)
        case "list" if type(value) is list:
            return [strip(kind.of[0], item) for item in value]
        case "dict" if type(value) is dict:
            return {key: strip(kind.of[1], item) for key, item in value.items()}
        case _:
            return value


def _values(node: Any) -> list[Any]:
    values: list[Any] = []
    seen: set[int] = set()
    while node is not None:
        _expect(node, "ListNode", "val", "next")
        if id(node) in seen:
            raise Unsendable("the linked list comes back to a node it has already passed, so it never ends")
        if len(values) >= MAX_NODES:
            raise Unsendable("the linked list is too long to read", "OLE")
        seen.add(id(node))
        values.append(node.val)
        node = node.next
    return values


def _levels(root: Any) -> list[Any]:
    values: list[Any] = []
    seen: set[int] = set()
    queue = deque([root])
    while queue:
        node = queue.popleft()
        if node is None:
            values.append(None)
            continue
        _expect(node, "TreeNode", "val", "left", "right")
        if id(node) in seen:
            raise Unsendable("the same node hangs in the tree twice")
        if len(seen) >= MAX_NODES:
            raise Unsendable("the tree is too big to read", "OLE")
        seen.add(id(node))
        values.append(node.val)
        queue.extend((node.left, node.right))
    while values and values[-1] is None:
        values.pop()
    return values


def _expect(node: Any, name: str, *fields: str) -> None:
    if not all(hasattr(node, field) for field in fields):
        raise Unsendable(f"{article(type(node).__name__)} is where {article(name)} or None should be")
