"""The data files of resources/content, read and validated into frozen objects."""
