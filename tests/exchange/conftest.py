"""Folders of files that others made."""

from datetime import date

import pytest

from companion.exchange import read_folder

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
