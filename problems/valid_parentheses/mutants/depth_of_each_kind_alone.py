def valid_parentheses(text: str) -> bool:
    depth = {"()": 0, "[]": 0, "{}": 0}
    for bracket in text:
        for kind in depth:
            if bracket in kind:
                depth[kind] += 1 if bracket == kind[0] else -1
                if depth[kind] < 0:
                    return False
    return not any(depth.values())
