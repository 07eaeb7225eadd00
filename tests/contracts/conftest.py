"""One build cache for all that the contract tests compile: a cold one would cost each test seconds."""

import os
from pathlib import Path

import pytest


@pytest.fixture(autouse=True)
def build_cache(own_home: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Shared by every test, and by every worker of a parallel run."""
    base = tmp_path_factory.getbasetemp()
    folder = (base.parent if os.environ.get("PYTEST_XDIST_WORKER") else base) / "build-cache"
    folder.mkdir(exist_ok=True)
    monkeypatch.setenv("XDG_CACHE_HOME", str(folder))
    return folder
