"""Linked lists and trees as candidates get them, and what they give back."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mochid.harness.inside import shapes
from mochid.harness.inside.wire import Kind, Unsendable

pytestmark = pytest.mark.fast

INT = Kind("int")
LINKED, TREE = Kind("linked_list", (INT,)), Kind("tree", (INT,))
CLASSES: dict[str, Any] = {}
exec(shapes.NODES, CLASSES)


def there_and_back(kind: Kind, value: Any) -> Any:
    return shapes.strip(kind, shapes.build(kind, value, CLASSES))


@given(st.lists(st.integers()))
def test_a_linked_list_is_the_list_of_its_values(values: list[int]) -> None:
    assert there_and_back(LINKED, values) == values
    assert there_and_back(Kind("list", (LINKED,)), [values, []]) == [values, []]


@st.composite
def trees(draw: st.DrawFn) -> list[Any]:
    """Level by level, as problems write them: no child below a None, no None at the end."""
    size = draw(st.integers(0, 12))
    values: list[Any] = []
    places = 1
    while places and len([value for value in values if value is not None]) < size:
        there = draw(st.booleans()) or not values
        values.append(draw(st.integers(-9, 9)) if there else None)
        places += 1 if there else -1
    while values and values[-1] is None:
        values.pop()
    return values


@given(trees())
def test_a_tree_is_its_values_level_by_level(values: list[Any]) -> None:
    assert there_and_back(TREE, values) == values


def test_a_tree_has_its_nodes_where_the_levels_say() -> None:
    root = shapes.build(TREE, [3, 9, 20, None, None, 15, 7], CLASSES)

    assert (root.val, root.left.val, root.right.val) == (3, 9, 20)
    assert root.left.left is root.left.right is None
    assert (root.right.left.val, root.right.right.val) == (15, 7)


def test_a_list_that_comes_back_to_itself_and_a_tree_with_a_shared_node_are_refused() -> None:
    head = shapes.build(LINKED, [1, 2, 3], CLASSES)
    head.next.next.next = head
    root = shapes.build(TREE, [1, 2, 3], CLASSES)
    root.right.left = root.left

    with pytest.raises(Unsendable, match="never ends"):
        shapes.strip(LINKED, head)
    with pytest.raises(Unsendable, match="twice"):
        shapes.strip(TREE, root)


def test_a_plain_list_is_no_answer_where_a_node_is_due() -> None:
    with pytest.raises(Unsendable, match="a list is where a ListNode or None should be"):
        shapes.strip(LINKED, [1, 2])


def test_whole_numbers_become_floats_where_the_type_says_so() -> None:
    built = shapes.build(Kind("list", (Kind("float"),)), [1, 2.5], CLASSES)

    assert [type(value) for value in built] == [float, float]


def test_optional_and_dict_are_followed_inside() -> None:
    kind = Kind("dict", (Kind("str"), Kind("optional", (LINKED,))))

    assert there_and_back(kind, {"a": [1, 2], "b": None}) == {"a": [1, 2], "b": None}
