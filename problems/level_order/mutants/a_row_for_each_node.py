def level_order(root):
    rows, waiting = [], [root] if root else []
    while waiting:
        node = waiting.pop(0)
        rows.append([node.val])
        waiting += [child for child in (node.left, node.right) if child]
    return rows
