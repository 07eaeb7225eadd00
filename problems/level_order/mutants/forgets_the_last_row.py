def level_order(root):
    rows, row = [], [root] if root else []
    while row:
        below = [child for node in row for child in (node.left, node.right) if child]
        if below or not rows:
            rows.append([node.val for node in row])
        row = below
    return rows
