"""Which version of mochi this is. `pyproject.toml` reads it here, so that a starting daemon need not look for it in metadata."""

from typing import Final

VERSION: Final = "0.1.0"
