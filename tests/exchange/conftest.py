"""Folders of files that others made."""

from datetime import date

import pytest

from companion.exchange import Kept, plan_import, read_folder

TODAY = date(2026, 5, 12)


@pytest.fixture
def read(tmp_path):
    """Reads a folder that holds these files."""

    def read_files(**files):
        for name, content in files.items():
            file = tmp_path / (f"{name}.json" if name == "datapackage" else f"{name}.csv")
            file.write_bytes(content.encode() if isinstance(content, str) else content)
        return read_folder(tmp_path, TODAY)

    return read_files


@pytest.fixture
def compare(read):
    """Reads a folder that holds these files, and compares it with what is kept."""

    def compare_files(kept=(), in_bin=(), replace=False, **files):
        return plan_import(read(**files), Kept.of(kept, in_bin), replace=replace)

    return compare_files
