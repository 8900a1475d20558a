"""A key, and the passphrase that locks it in the tests."""

import errno

KEY = bytes(range(32))
WALK = "a long walk"


def before(file):
    return file.with_name("keys.json.before")


def no_space(*_, **__):
    raise OSError(errno.ENOSPC, "No space left on device")
