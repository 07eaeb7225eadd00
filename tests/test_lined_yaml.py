"""A page knows the line of everything in it, and reads what plain YAML means."""

import os
import shutil
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from mochid.problems import bank
from mochid.problems.lined_yaml import MAX_DEPTH, PageError, read, spelled

pytestmark = pytest.mark.fast

plain = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**15), 10**15) | st.floats(-1e6, 1e6) | st.text(max_size=12),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=6) | st.integers(0, 99), inner, max_size=4),
    max_leaves=12,
)  # fmt: skip


def page(tmp_path: Path, text: str) -> Path:
    file = tmp_path / "page.yaml"
    file.write_text(text, encoding="utf-8")
    return file


@given(value=plain, flow=st.sampled_from([None, True, False]))
def test_what_a_yaml_writer_writes_is_read_back(
    tmp_path_factory: pytest.TempPathFactory, value: object, flow: bool | None
) -> None:
    class Plain(yaml.SafeDumper):
        def ignore_aliases(self, data: object) -> bool:
            return True

    text = yaml.dump(value, Dumper=Plain, default_flow_style=flow, allow_unicode=False)

    assert read(page(tmp_path_factory.getbasetemp(), text)).data == value


def test_every_value_knows_its_line(tmp_path: Path) -> None:
    text = "# first\na: 1\nb:\n  - x\n  - {c: 2,\n     d: 3}\ne: |\n  long\n  text\nf: 4\n"

    read_back = read(page(tmp_path, text))

    lines = {
        key: read_back.line(key) for key in [("a",), ("b",), ("b", 1), ("b", 1, "c"), ("b", 1, "d"), ("e",), ("f",)]
    }
    assert list(lines.values()) == [2, 3, 5, 5, 6, 7, 10]
    assert read_back.line(("b", 1, "nowhere", 7)) == 5
    assert read_back.data == {"a": 1, "b": ["x", {"c": 2, "d": 3}], "e": "long\ntext\n", "f": 4}


def test_nesting_is_fine_up_to_the_limit(tmp_path: Path) -> None:
    read(page(tmp_path, "[" * MAX_DEPTH + "]" * MAX_DEPTH))
    with pytest.raises(PageError, match="nested"):
        read(page(tmp_path, "[" * (MAX_DEPTH + 1) + "]" * (MAX_DEPTH + 1)))


@pytest.mark.parametrize(
    "written", ["yes", "On", "010", "0x1F", "1_000", "1:30", "2020-01-01", "+.INF", "!!str 3.5e", "!x y"]
)
def test_what_yaml_reads_otherwise_than_people_do_must_be_quoted(tmp_path: Path, written: str) -> None:
    if written.startswith("!!str"):
        assert read(page(tmp_path, f"a: {written}\n")).data == {"a": "3.5e"}
        return
    with pytest.raises(PageError, match=r"page\.yaml, line 2: a: YAML would not read .* put it in quotes"):
        read(page(tmp_path, f"# one\na: {written}\n"))
    assert read(page(tmp_path, f'a: "{written}"\n')).data == {"a": written}


@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused_with_the_files_name(
    tmp_path_factory: pytest.TempPathFactory, data: bytes
) -> None:
    file = tmp_path_factory.getbasetemp() / "bytes.yaml"
    file.write_bytes(data)
    said = str(file)
    try:
        read(file)
    except PageError as error:
        said = str(error)
    assert str(file) in said


def test_a_key_is_spelled_as_people_write_it() -> None:
    assert spelled(("visible", 2, "input", "nums", 0)) == "visible[2].input.nums[0]"


def test_what_is_not_an_ordinary_file_is_not_waited_for(tmp_path: Path) -> None:
    pipe, endless = tmp_path / "pipe.yaml", tmp_path / "endless.yaml"
    os.mkfifo(pipe)
    endless.symlink_to("/dev/zero")
    for file in (pipe, endless, tmp_path):
        with pytest.raises(PageError, match="can't be read"):
            read(file)


def test_nor_is_it_in_a_problem_s_folder(tmp_path: Path) -> None:
    folder = tmp_path / "two_sum"
    shutil.copytree(bank.builtin() / "two_sum", folder)
    (folder / "reference.py").unlink()
    os.mkfifo(folder / "reference.py")
    with pytest.raises(bank.ProblemError, match="not an ordinary file"):
        bank.load(folder)
