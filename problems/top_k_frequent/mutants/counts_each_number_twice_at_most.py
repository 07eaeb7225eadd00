def top_k_frequent(nums: list[int], k: int) -> list[int]:
    once, twice = [], []
    for number in nums:
        if number in twice:
            continue
        if number in once:
            twice.append(number)
        else:
            once.append(number)
    return (twice + [number for number in once if number not in twice])[:k]
