"""The three that look at a session see what would be wrong with it."""

from dataclasses import replace

import pytest

from companion.exchange.kinds import KNOWN_FILES
from tests.reliability import left_behind, no_network, private_files
from tests.reliability.sessions import DEEDS, PLACE, WORDS, Seen

ASKED = ("recovery.txt", "recovery.pdf", "page.pdf", "page.html", "printed.pdf")
EXPORT = tuple(f"companion-export-2026-11-24/{each}" for each in KNOWN_FILES)
BACKUP = "companion-2026-11-24-172552.backup"
CONTENTS = {
    **dict.fromkeys((f"asked/{each}" for each in (*ASKED, *EXPORT, BACKUP)), b"."),
    "asked/companion-export-2026-11-24/datapackage.json": b"{}",
    "diary/data/companion.db": b"sealed",
    "diary/data/keys.json": b"{}",
    "diary/data/backups/keys.json": b"{}",
    "diary/settings/settings.json": b"{}",
    "diary/logs/companion.log": b"",
}
GOOD = Seen(
    (*["did: something"] * DEEDS, "ended: "), "", (), dict.fromkeys(CONTENTS, 0o600), CONTENTS, ()
)
WORD = WORDS[0].encode()
FAR = 'connect(3, {sa_family=AF_INET, sin_port=htons(443), sin_addr=inet_addr("192.0.2.1")}, 16)'
PRINTERS = FAR.replace("443", "631").replace("192.0.2.1", "127.0.0.1")
OWN = f'openat(AT_FDCWD, "/tmp/{PLACE}1-x/diary/data/a", O_RDWR|O_CREAT, 0600) = 3'


def of(module, seen, monkeypatch, tmp_path):
    monkeypatch.setattr(module, "session", lambda _: seen)
    return module.measure(tmp_path, 1)


def with_file(name, content, mode=0o600):
    contents, modes = GOOD.contents | {name: content}, GOOD.modes | {name: mode}
    return replace(GOOD, contents=contents, modes=modes)


@pytest.mark.parametrize("module", [no_network, left_behind, private_files])
def test_a_good_one_holds_and_one_that_broke_off_does_not(module, monkeypatch, tmp_path):
    good = replace(GOOD, traced=(PRINTERS, OWN))
    assert of(module, good, monkeypatch, tmp_path).holds
    assert not of(module, replace(good, output=()), monkeypatch, tmp_path).holds


@pytest.mark.parametrize(
    "seen",
    [
        replace(GOOD, traced=(FAR,)),
        replace(GOOD, traced=(PRINTERS.replace("127.0.0.1", "192.0.2.1"),)),
        replace(GOOD, output=(*GOOD.output, "connect: socket.getaddrinfo 'example.org'")),
    ],
)
def test_a_connection_is_seen(seen, monkeypatch, tmp_path):
    assert not of(no_network, seen, monkeypatch, tmp_path).holds


@pytest.mark.parametrize(
    "seen",
    [
        with_file("temporary/page.pdf", b"."),
        with_file("diary/data/page.pdf", b"."),
        with_file("here/core", b"."),
        with_file("diary/data/companion.db", b"not sealed: " + WORD),
        replace(GOOD, traced=(OWN.replace(PLACE, "elsewhere-"),)),
    ],
)
def test_what_is_left_is_seen(seen, monkeypatch, tmp_path):
    assert not of(left_behind, seen, monkeypatch, tmp_path).holds


@pytest.mark.parametrize(
    "seen",
    [
        with_file("asked/page.pdf", b".", 0o644),
        replace(GOOD, output=(*GOOD.output, "open: companion.db-wal")),
        replace(GOOD, modes=GOOD.modes | {"diary/data": 0o755}),
        with_file("diary/data/keys.json", WORD),
        with_file("diary/settings/settings.json", WORD),
        with_file(f"diary/data/backups/{WORDS[0]}", b""),
        replace(GOOD, headers=(WORD,)),
    ],
)
def test_what_others_could_read_is_seen(seen, monkeypatch, tmp_path):
    assert not of(private_files, seen, monkeypatch, tmp_path).holds
