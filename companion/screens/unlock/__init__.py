"""The page that asks for the passphrase when the diary has one."""
