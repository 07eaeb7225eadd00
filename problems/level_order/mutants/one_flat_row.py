def level_order(root):
    values, row = [], [root] if root else []
    while row:
        values += [node.val for node in row]
        row = [child for node in row for child in (node.left, node.right) if child]
    return [values] if values else []
