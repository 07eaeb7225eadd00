def valid_parentheses(text: str) -> bool:
    closing = {"(": ")", "[": "]", "{": "}"}

    def after(start: int) -> int:
        while start >= 0 and start < len(text) and text[start] in closing:
            end = after(start + 1)
            start = end + 1 if 0 <= end < len(text) and text[end] == closing[text[start]] else -1
        return start

    return after(0) == len(text)
