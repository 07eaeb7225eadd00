def level_order(root):
    rows, row = [], [root] if root else []
    while row:
        rows.insert(0, [node.val for node in row])
        row = [child for node in row for child in (node.left, node.right) if child]
    return rows
