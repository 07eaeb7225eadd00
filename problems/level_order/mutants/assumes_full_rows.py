def level_order(root):
    values, waiting = [], [root] if root else []
    for node in waiting:
        values.append(node.val)
        waiting += [child for child in (node.left, node.right) if child]
    rows, size = [], 1
    while values:
        rows.append(values[:size])
        values = values[size:]
        size *= 2
    return rows
