def level_order(root):
    rows, row, seen = [], [root] if root else [], set()
    while row:
        rows.append([])
        below = []
        for node in row:
            if node.val not in seen:
                seen.add(node.val)
                rows[-1].append(node.val)
            below += [child for child in (node.left, node.right) if child]
        row = below
    return rows
