"""Programs that try to break out, break down or cheat, and honest ones that must pass: data, and a runner for every tier.

Each `.cases` file holds cases: a line `=== name | VERDICTS ALLOWED | what it does`, then the solution. The problem is
`solve(x) -> 2 * x` for x = 1, 2, 3. `@HOME@` and its like stand for the canaries of `canaries.py`.
`python -m tests.abuse TIER [GROUP]` runs them and prints one JSON object a case.
"""
