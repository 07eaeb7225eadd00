def level_order(root):
    rows, row = [], [root] if root else []
    while row:
        rows.append([node.val for node in row])
        row = [child for node in row for child in (node.right, node.left) if child]
    return rows
