"""What is wrong with a file, a line or a cell that was to be read, in a plain sentence."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from companion.wording.days import long_date
from companion.wording.numbers import number
from companion.wording.refusals import field_name
from companion.wording.translate import tr

_LONGEST_NAME = 40


def shown(name: str) -> str:
    """A name from someone's file: short, on one line, without signs that steer a screen."""
    plain = "".join(sign if sign.isprintable() else "?" for sign in name)
    return plain if len(plain) <= _LONGEST_NAME else plain[:_LONGEST_NAME] + "…"


# --- cells ------------------------------------------------------------------------------


def not_a_day(field: str) -> str:
    """A cell that should hold a day does not."""
    return tr("“{name}” is not a day, like 2026-03-01.").format(name=field_name(field))


def not_an_instant(field: str) -> str:
    """A cell that should hold an instant does not."""
    said = tr("“{name}” is not a moment like 2026-03-01T08:42:00+00:00.")
    return said.format(name=field_name(field))


def not_yes(field: str) -> str:
    """A cell that should hold true or nothing does not."""
    return tr("“{name}” can be true, or empty.").format(name=field_name(field))


def not_yes_or_no(field: str) -> str:
    """A cell that should hold true or false does not."""
    return tr("“{name}” can be true or false.").format(name=field_name(field))


def not_a_number(field: str) -> str:
    """A cell that should hold a number does not."""
    return tr("“{name}” takes a number, like 12.5.").format(name=field_name(field))


def is_empty(field: str) -> str:
    """A cell that has to hold something holds nothing."""
    return tr("“{name}” is empty here. It needs a value.").format(name=field_name(field))


def not_one_of(field: str, known: Iterable[str]) -> str:
    """A cell holds another word than those that are known."""
    said = tr("“{name}” can be one of these: {words}.")
    return said.format(name=field_name(field), words=", ".join(known))


def not_known_here(field: str) -> str:
    """A cell names something that another version of the app may have."""
    said = tr("“{name}” names one that this version of Companion does not have.")
    return said.format(name=field_name(field))


def not_a_share(field: str) -> str:
    """A share of the baseline is written in another way, or too small or too large."""
    said = tr("“{name}” goes from 0.1 to 1 in this file. 80 % is 0.8.")
    return said.format(name=field_name(field))


# --- lines ------------------------------------------------------------------------------


def half_a_row(has: int, needs: int) -> str:
    """A row ends too early."""
    return tr("The row holds {has} of {needs} values.").format(has=has, needs=needs)


def too_long_a_row(has: int, needs: int) -> str:
    """A row has more cells than the header."""
    return tr("The row holds {has} values, but there are {needs} columns.").format(
        has=has, needs=needs
    )


def open_quote() -> str:
    """A quote was opened and never closed."""
    return tr("A quote that begins in this row is never closed.")


def text_after_quote() -> str:
    """Something stands between the closing quote and the next comma."""
    return tr("There is text after a closing quote in this row.")


def too_long_a_cell() -> str:
    """A cell so long that a quote may be open."""
    return tr("A text in this row is far too long, or its quote is never closed.")


def has_nul() -> str:
    """The line holds a NUL character."""
    return tr("The line holds a sign that cannot be kept (NUL).")


def not_utf8() -> str:
    """The line is written in another encoding."""
    return tr("The line is not UTF-8 text. Save the file as UTF-8 and try again.")


def same_id(line: int) -> str:
    """Two rows of one file have one id."""
    return tr("This id was there already, in line {line}.").format(line=number(line, 0))


def same_night(line: int) -> str:
    """Two rows of one file are about one night."""
    return tr("This night was there already, in line {line}.").format(line=number(line, 0))


def same_week(line: int) -> str:
    """Two rows of one file are about one week of an activity."""
    said = tr("This week of the activity was there already, in line {line}.")
    return said.format(line=number(line, 0))


def other_week() -> str:
    """Another choice or rule is kept for that week of that activity."""
    return tr("Something else is kept here already for this week of the activity.")


def full_programme(most: int, day: date) -> str:
    """A programme would hold more exercises on one day than there is room for."""
    said = tr("A programme has room for {most} exercises at a time. On {day} this one has more.")
    return said.format(most=number(most, 0), day=long_date(day))


def other_letters(name: str, file: str, line: int | None) -> str:
    """A programme has the name of another one in other letters.

    Args:
        name: Of the other one.
        file: Where both are.
        line: Of the other one; None where it is kept here.
    """
    if line is None:
        said = tr("A programme that is kept here has this name in other letters: “{name}”.")
        said = said.format(name=shown(name))
    else:
        said = tr("Line {line} of {file} has this name in other letters: “{name}”.")
        said = said.format(line=number(line, 0), file=file, name=shown(name))
    then = tr("Write both the same, or tell them apart by a second word.")
    return f"{said} {then}"


def no_such_activity() -> str:
    """A row refers to an activity that is nowhere."""
    return tr("Its activity is neither in the folder nor kept here.")


def no_longer_fits() -> str:
    """An activity would take the place of another, of which entries are kept that do not fit it."""
    said = tr("Entries about this activity are kept here that would not fit it any more.")
    then = tr("They have another unit, or other weeks.")
    return f"{said} {then}"


def no_such_goal() -> str:
    """A row refers to a goal that is nowhere."""
    return tr("Its goal is neither in the folder nor kept here.")


def goal_in_the_bin() -> str:
    """A row refers to a goal that was deleted here."""
    return tr("You deleted its goal here. It still lies in the bin.")


def goal_no_longer_fits() -> str:
    """A goal would take the place of another, of which reviews are kept that do not fit it."""
    said = tr("Reviews of this goal are kept here that would not fit it any more.")
    then = tr("They are from before its first day, or need its five levels.")
    return f"{said} {then}"


def no_activity_in_folder() -> str:
    """A reminder refers to an activity that the folder does not hold."""
    return tr("Its activity is not in the folder.")


def activity_in_the_bin() -> str:
    """A row refers to an activity that was deleted here."""
    return tr("You deleted its activity here. It still lies in the bin.")


def in_the_bin() -> str:
    """The entry was deleted here and can still be taken back."""
    return tr("You deleted this entry here. It still lies in the bin.")


def other_content() -> str:
    """The same id is kept with other answers."""
    return tr("This entry is kept here already, with other answers.")


def other_night() -> str:
    """Another night is kept for that day."""
    return tr("Another night is kept here already for this day.")


# --- headers ----------------------------------------------------------------------------


def no_header() -> str:
    """The file is empty."""
    return tr("The file is empty. Its first line names the columns.")


def no_names() -> str:
    """The first line is a row like the others."""
    return tr("The first line of the file names none of its columns.")


def unknown_columns(names: Iterable[str]) -> str:
    """Columns that are not ours."""
    return tr("Companion does not know this column: {names}.").format(names=_some(names))


def missing_columns(names: Iterable[str]) -> str:
    """Columns that are not there."""
    return tr("This column is missing: {names}.").format(names=_some(names))


def twice_the_same_column(names: Iterable[str]) -> str:
    """Columns that come twice."""
    return tr("This column is there twice: {names}.").format(names=_some(names))


# --- files ------------------------------------------------------------------------------


def nothing_known() -> str:
    """The path leads to nothing that can be read."""
    return tr("This is neither an export folder nor a file of one, like diary.csv.")


def not_there() -> str:
    """Nothing lies at the path."""
    return tr("There is no such file or folder.")


def cannot_be_read() -> str:
    """The system does not let us read it."""
    return tr("The file cannot be read. Check that you may open it.")


def is_a_link() -> str:
    """A file that points elsewhere is not followed."""
    return tr("The file is a link to another place, so it was not read.")


def is_not_a_file() -> str:
    """A folder or a device where a file is expected."""
    return tr("This is not a plain file.")


def too_big(megabytes: int) -> str:
    """A file over the limit."""
    return tr("The file is larger than {n} MB.").format(n=number(megabytes, 0))


def too_many_rows(most: int) -> str:
    """More rows than anyone writes in a life."""
    return tr("From here on there are more than {n} rows.").format(n=number(most, 0))


def too_many_words(most: int) -> str:
    """More activities and places than a computer holds with ease."""
    return tr("From here on the file holds more than {n} activities and places.").format(
        n=number(most, 0)
    )


def too_much_text() -> str:
    """More own words than a computer holds with ease."""
    return tr("From here on the notes are too long to bring in at once. Split the file in two.")


def too_many_problems() -> str:
    """So much is wrong that the rest was not looked at."""
    return tr("There is too much to mend here. The rest of the file was not read.")


def not_a_package() -> str:
    """datapackage.json is not what it should be."""
    return tr("The file does not describe an export folder.")


def leads_outside(path: str) -> str:
    """datapackage.json names a file outside its folder."""
    return tr("It names a file outside this folder: {path}.").format(path=shown(path))


def unknown_file(path: str) -> str:
    """datapackage.json names a file that this version does not know."""
    return tr("It names a file that this Companion does not know: {path}.").format(path=shown(path))


def named_but_missing(path: str) -> str:
    """datapackage.json names a file that is not there."""
    return tr("It names {path}, which is not in the folder.").format(path=shown(path))


def _some(names: Iterable[str]) -> str:
    listed = [tr("“{name}”").format(name=shown(name)) for name in names]
    return ", ".join(listed[:5]) + (", …" if len(listed) > 5 else "")
