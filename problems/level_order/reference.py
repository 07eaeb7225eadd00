from collections import deque


def level_order(root: "TreeNode | None") -> list[list[int]]:  # noqa: F821 - whoever runs this brings the nodes
    rows: list[list[int]] = []
    waiting = deque([root] if root else [])
    while waiting:
        row = []
        for _ in range(len(waiting)):
            node = waiting.popleft()
            row.append(node.val)
            waiting.extend(child for child in (node.left, node.right) if child)
        rows.append(row)
    return rows
