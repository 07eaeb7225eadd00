def level_order(root: "TreeNode | None") -> list[list[int]]:  # noqa: F821 - whoever runs this brings the nodes
    rows: list[list[int]] = []

    def visit(node: "TreeNode | None", depth: int) -> None:  # noqa: F821
        if node is None:
            return
        if depth == len(rows):
            rows.append([])
        rows[depth].append(node.val)
        visit(node.left, depth + 1)
        visit(node.right, depth + 1)

    visit(root, 0)
    return rows
