"""Companion: what a person takes home from a pain rehabilitation programme.

The map (who may import whom is held by tests/test_layers.py):

    domain     what the app knows of pain and sleep: frozen values, pure functions
    content    the data files of resources/content, validated into frozen objects
    store      the encrypted database, one store per noun: reads are columns, writes are rows
    exchange   the export folder, in and out
    report     the page for the clinic: domain values in, document out
    wording    numbers, dates and sentences for people
    ui         our toolkit: Screen, theme, widgets, charts
    screens    one folder per page of the window
    opening    settings, keys, database and stores in their order, for window and commands alike
    app        the only place where the parts of the window are put together
"""

__version__ = "0.1.0"
