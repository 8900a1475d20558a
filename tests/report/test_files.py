"""Saving the page: whole or not at all, for its owner's eyes."""

import errno
import os
import stat

import pytest

from companion import settings
from companion.errors import CompanionError
from companion.report import html, lines, pdf, save
from tests.report.conftest import NEWS, QUESTIONS, text_of


def test_the_saved_page_can_be_read_back(summary, tmp_path):
    file = tmp_path / "Summary 2026-05-26.pdf"
    save(summary, file)
    assert file.read_bytes() == pdf(summary)
    assert QUESTIONS[0] in text_of(file)


@pytest.mark.parametrize("ending", [".html", ".HTM"])
def test_the_ending_says_that_it_is_a_web_page(ending, summary, tmp_path):
    file = tmp_path / f"page{ending}"
    save(summary, file)
    assert file.read_text("utf-8") == html(summary)


def test_only_its_owner_may_read_it(summary, tmp_path):
    file = tmp_path / "page.pdf"
    save(summary, file)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_a_folder_that_is_gone_is_told_in_a_sentence(summary, tmp_path):
    with pytest.raises(CompanionError) as told:
        save(summary, tmp_path / "gone" / "page.pdf")
    assert "not there any more" in told.value.title
    assert "Your entries are safe" in told.value.advice


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.ENOSPC, "The disk is full"),
        (errno.EACCES, "You may not write to this folder"),
        (errno.EIO, "could not be saved here"),
    ],
)
def test_what_stood_there_before_still_does(number, words, summary, tmp_path, monkeypatch):
    file = tmp_path / "page.pdf"
    file.write_bytes(b"older")

    def refuse(_handle):
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(settings.os, "fsync", refuse)
    with pytest.raises(CompanionError, match=words):
        save(summary, file)
    assert file.read_bytes() == b"older"
    assert [each.name for each in tmp_path.iterdir()] == ["page.pdf"]


def test_in_words_it_says_the_same_in_the_same_order(summary):
    said = lines(summary)
    assert said[:2] == ("Summary for my clinic visit", "Visit: 26 May 2026")
    assert f"1. {QUESTIONS[0]}" in said
    assert NEWS in said
    known = "Days known: 13 and 13 of 14"
    assert f"Pain got in the way, 0-10. First 2 weeks: 6.0; Last 2 weeks: 4.0; {known}" in said
    assert summary.charts[1].alternative in said
    assert said[-1].endswith("not a diagnosis.")
