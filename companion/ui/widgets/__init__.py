"""Widgets that know no noun of the app.

buttons (Primary, Quiet, Link, Icon), card, pill, toast, scale_picker, word_chips, fields (time,
duration), date_field, note_field, segmented, ticks (CheckBox, Switch), table, flow, rail.
Each is imported from its own module, so that a page loads only what it shows.
"""
