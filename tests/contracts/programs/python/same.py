def solve(one, other, yes):
    return (one == other) is yes
