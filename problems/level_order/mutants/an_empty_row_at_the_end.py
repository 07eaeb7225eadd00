def level_order(root):
    rows, row = [], [root]
    while row:
        rows.append([node.val for node in row if node])
        row = [child for node in row if node for child in (node.left, node.right)]
    return rows
