class TreeNode:
    def __init__(self, val: int = 0, left: "TreeNode | None" = None, right: "TreeNode | None" = None) -> None:
        self.val = val
        self.left = left
        self.right = right


def level_order(root: "TreeNode | None") -> list[list[int]]:
    """Return the values of the tree row by row, each row from left to right."""
    raise NotImplementedError
