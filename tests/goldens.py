"""Golden files: what a program prints, kept under tests/golden/ and compared word for word.

`MOCHI_UPDATE_GOLDEN=1 pytest ...` writes them anew; the diff is then reviewed like any other.
"""

import os
from pathlib import Path

FOLDER = Path(__file__).parent / "golden"


def holds(name: str, text: str) -> None:
    """Assert that `text` is what the golden file says, but for the newline at its end."""
    file = FOLDER / name
    text = text.rstrip("\n") + "\n"
    if os.environ.get("MOCHI_UPDATE_GOLDEN"):
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    assert file.exists(), f"there is no {file.name} yet: run with MOCHI_UPDATE_GOLDEN=1"
    assert text == file.read_text(encoding="utf-8"), (
        f"{file.name} differs; if it should, run with MOCHI_UPDATE_GOLDEN=1"
    )
