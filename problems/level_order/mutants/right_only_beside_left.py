def level_order(root):
    rows, row = [], [root] if root else []
    while row:
        rows.append([node.val for node in row])
        below = []
        for node in row:
            if node.left:
                below.append(node.left)
                if node.right:
                    below.append(node.right)
        row = below
    return rows
