"""Help now: the right numbers at once, corrected in place, and always a way back."""

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel

from companion.content.safety import load_safety
from companion.domain.help_line import HelpLine
from companion.domain.worksheet import SAFETY_PLAN, Worksheet
from companion.errors import CompanionError
from companion.screens.help import lines
from companion.screens.help.help_anywhere import HelpAnywhere
from companion.screens.help.help_screen import HelpScreen
from companion.screens.help.lines import country_of
from companion.wording.language import speak


@pytest.fixture
def british(monkeypatch):
    """A computer in the United Kingdom."""
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    monkeypatch.setattr(lines, "system_locale", lambda: QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def screen(dressed, british, stores, settings, clock, changes, qtbot):
    screen = HelpScreen(stores, settings, clock, changes)
    screen.heard = []
    screen.said.connect(screen.heard.append)
    qtbot.addWidget(screen)
    screen.resize(1280, 820)
    with qtbot.waitActive(screen):
        screen.show()
        screen.activateWindow()
    return screen


def press(qtbot, widget):
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)
    QApplication.processEvents()


def shown(card):
    return [(row.shown.line.name, row.shown.line.contact) for row in card.rows]


def words_of(widget):
    QApplication.processEvents()
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


# --- the country -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("locale", "chosen", "country"),
    [
        ("en_GB", "", "GB"),
        ("en_US", "", "US"),
        ("de_DE", "", "EU"),
        ("pt_BR", "", "OTHER"),
        ("C", "", "OTHER"),
        ("en_GB", "NZ", "NZ"),
        ("en_GB", "XX", "OTHER"),
    ],
)
def test_the_country_is_guessed_until_it_is_chosen(locale, chosen, country):
    assert country_of(load_safety(), chosen, QLocale(locale)).id == country


def test_a_computer_in_brazil_is_not_taken_for_an_american_one(british, monkeypatch):
    monkeypatch.setattr(lines, "system_locale", lambda: QLocale("pt_BR"))
    speak(None, QLocale("pt_BR"))
    assert QLocale().name() == "en_US"
    assert country_of(load_safety(), "").id == "OTHER"


def test_the_numbers_of_this_country_stand_first(screen):
    assert screen.countries.chosen == "GB"
    assert shown(screen.danger) == [("Emergency", "999")]
    assert ("Samaritans", "116 123") in shown(screen.lines)
    assert shown(screen.same_day) == [("NHS 111", "111")]


def test_another_country_is_chosen_and_kept(screen, settings, tmp_path, qtbot):
    settings.file = tmp_path / "settings.json"
    screen.countries.setFocus()
    qtbot.keyClick(screen.countries, Qt.Key.Key_End)
    qtbot.keyClick(screen.countries, Qt.Key.Key_Up)
    assert settings.country == "EU"
    assert shown(screen.danger) == [("Emergency", "112")]
    assert '"country": "EU"' in settings.file.read_text()


def test_a_country_without_a_crisis_line_says_so(screen, settings):
    assert not screen.no_line.isVisible()
    settings.country = "BR"
    screen.open_at(None)
    assert screen.no_line.isVisible()
    assert "We know no line for this country." in screen.no_line.text()
    assert shown(screen.danger) == [("Emergency, on many mobile phones", "112")]


def test_a_choice_that_cannot_be_kept_is_told(screen, settings, tmp_path, qtbot):
    settings.file = tmp_path / "no" / "folder" / "settings.json"
    (tmp_path / "no").write_text("a file where a folder would be")
    qtbot.keyClick(screen.countries, Qt.Key.Key_Home)
    qtbot.keyClick(screen.countries, Qt.Key.Key_Down)
    assert settings.country == "IE"
    assert "not longer" in screen.heard[-1].text


# --- what it says ------------------------------------------------------------------------


def test_signs_of_danger_and_what_to_do(screen):
    said = " ".join(words_of(screen.at_once))
    assert "numb or tingly between your legs" in said
    assert "Call the emergency number" in said
    assert "fever and bad back pain" in " ".join(words_of(screen.same_day))


def test_it_says_that_nobody_watches_and_that_nobody_called_the_numbers(screen):
    said = words_of(screen)
    assert "Nothing you write here is seen by anyone. No one gets a message from it." in said
    checked = "Numbers last checked: November 2026. We compared them with public pages."
    assert checked in said
    assert "We did not call them. Numbers can change." in said


def test_it_says_what_the_app_is_not_and_to_ask_before_a_medicine_is_changed(screen):
    said = " ".join(words_of(screen))
    assert "It does not diagnose" in said
    assert "Do not stop or change a medicine because of this app." in said


def test_the_signs_of_danger_name_the_number_of_the_country(screen, settings, qtbot):
    assert screen.call.text() == "Emergency: 999"
    settings.country = "AU"
    screen.open_at(None)
    assert screen.call.text() == "Emergency: 000"
    correct(qtbot, screen.danger.rows[0], "Ambulance", "<b>112</b>")
    assert screen.call.text() == "Ambulance: <b>112</b>"
    assert screen.call.textFormat() == Qt.TextFormat.PlainText


def test_the_emergency_number_is_larger_than_all_else(screen):
    number = screen.danger.rows[0].number
    assert number.fontInfo().pixelSize() > screen.page.heading.fontInfo().pixelSize()
    assert number.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse


def test_the_emergency_number_is_shown_even_if_another_computer_hid_it(screen, stores):
    stores.help_lines.keep(
        HelpLine(id="gb-emergency", country="GB", name="Emergency", contact="112", hidden=True)
    )
    QApplication.processEvents()
    assert shown(screen.danger) == [("Emergency", "112")]


def test_a_number_that_nobody_checked_says_so(screen, settings):
    settings.country = "OTHER"
    screen.open_at(None)
    row = screen.danger.rows[0]
    assert "Not checked yet. Check it before you need it." in words_of(row)


def test_a_number_can_be_copied(screen, qtbot):
    press(qtbot, screen.lines.rows[0].copy)
    assert QGuiApplication.clipboard().text() == "116 123"


def test_the_shortcuts_are_one_press_away(screen, qtbot):
    with qtbot.waitSignal(screen.go_to) as heard:
        press(qtbot, screen.keys)
    assert heard.args[0] == "keys"


def test_tab_goes_from_top_to_bottom(screen, stores, qtbot):
    stores.help_lines.keep(HelpLine(id="x", country="", name="Bob", contact="2"))
    qtbot.waitUntil(
        lambda: (
            bool(screen.own.rows)
            and all(
                row.copy.isVisible() for card in (screen.danger, screen.own) for row in card.rows
            )
        )
    )
    screen.countries.setFocus()
    reached = []
    for _ in range(14):
        reached.append(QApplication.focusWidget().accessibleName())
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert reached == [
        "Country",
        "Copy: 999",
        "Change: Emergency",
        "Copy: 116 123",
        "Change: Samaritans",
        "Copy: Text SHOUT to 85258",
        "Change: Shout, by text message",
        "Write my plan",
        "Copy: 111",
        "Change: NHS 111",
        "Copy: 2",
        "Change: Bob",
        "Add someone",
        "Keyboard shortcuts",
    ]


def test_each_control_is_large_enough_and_has_a_name(screen, qtbot):
    press(qtbot, screen.lines.rows[0].change)
    for control in [*screen.lines.controls(), *screen.own.controls(), screen.countries]:
        if control.isVisible():
            assert control.height() >= 44, control.accessibleName()
            assert control.width() >= 44, control.accessibleName()
            assert control.accessibleName()


# --- corrections -------------------------------------------------------------------------


def correct(qtbot, row, name, contact):
    press(qtbot, row.change)
    for field, text in ((row.name, name), (row.contact, contact)):
        field.clear()
        qtbot.keyClicks(field, text)
    press(qtbot, row.keep)


def test_a_number_is_corrected_in_its_place_and_undone(screen, stores, qtbot):
    correct(qtbot, screen.lines.rows[0], "Samaritans", "116 124")
    assert ("Samaritans", "116 124") in shown(screen.lines)
    assert "You changed this line." in words_of(screen.lines.rows[0])
    screen.heard[-1].undo()
    QApplication.processEvents()
    assert ("Samaritans", "116 123") in shown(screen.lines)
    assert stores.help_lines.all() == ()


def test_the_emergency_number_can_be_corrected_too(screen, qtbot):
    correct(qtbot, screen.danger.rows[0], "Emergency", "112")
    assert shown(screen.danger) == [("Emergency", "112")]


def test_back_to_how_it_was(screen, stores, qtbot):
    correct(qtbot, screen.lines.rows[0], "Them", "1")
    row = screen.lines.rows[0]
    press(qtbot, row.change)
    press(qtbot, row.original)
    assert ("Samaritans", "116 123") in shown(screen.lines)
    screen.heard[-1].undo()
    assert stores.help_lines.all()[0].name == "Them"


def test_writing_what_stood_there_changes_nothing(screen, stores, qtbot):
    correct(qtbot, screen.lines.rows[0], "Samaritans", "116 123")
    assert stores.help_lines.all() == ()
    assert screen.heard == []
    assert not screen.lines.rows[0].editing


def test_a_line_is_hidden_shown_again_and_undone(screen, stores, qtbot):
    row = screen.lines.rows[0]
    press(qtbot, row.change)
    press(qtbot, row.hide_line)
    assert ("Samaritans", "116 123") not in shown(screen.lines)
    assert screen.lines.hidden_lines.words == "Show 1 hidden line"
    press(qtbot, screen.lines.hidden_lines)
    again = next(
        button
        for button in screen.lines.findChildren(type(screen.lines.add))
        if button.accessibleName() == "Show again: Samaritans"
    )
    press(qtbot, again)
    assert ("Samaritans", "116 123") in shown(screen.lines)
    assert stores.help_lines.all() == ()
    screen.heard[-1].undo()
    assert stores.help_lines.all()[0].hidden


def test_cancel_leaves_the_line_as_it_was(screen, qtbot):
    row = screen.lines.rows[0]
    press(qtbot, row.change)
    qtbot.keyClicks(row.contact, "99")
    press(qtbot, row.cancel)
    assert row.contact.text() == "116 123"
    assert not row.editing
    assert row.change.hasFocus()


@pytest.mark.parametrize(("name", "contact"), [("", "1"), ("Ann", ""), ("  ", "  ")])
def test_half_a_line_is_told_and_not_kept(screen, stores, name, contact, qtbot):
    correct(qtbot, screen.lines.rows[0], name, contact)
    row = screen.lines.rows[0]
    assert row.editing
    assert row.error.text() == "Please write a name and a number."
    assert stores.help_lines.all() == ()


def test_enter_goes_from_name_to_number_and_keeps(screen, qtbot):
    press(qtbot, screen.own.add)
    row = screen.own.rows[-1]
    assert row.name.hasFocus()
    qtbot.keyClicks(row.name, "My sister")
    qtbot.keyClick(row.name, Qt.Key.Key_Return)
    qtbot.keyClicks(row.contact, "0123 456")
    qtbot.keyClick(row.contact, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert shown(screen.own) == [("My sister", "0123 456")]
    assert screen.own.rows[0].change.hasFocus()


# --- own people --------------------------------------------------------------------------


def add(qtbot, screen, name, contact):
    press(qtbot, screen.own.add)
    row = screen.own.rows[-1]
    qtbot.keyClicks(row.name, name)
    qtbot.keyClicks(row.contact, contact)
    press(qtbot, row.keep)


def test_own_people_stay_whatever_the_country(screen, stores, settings, qtbot):
    add(qtbot, screen, "Dr Green & Co <b>", "0123")
    settings.country = "US"
    screen.open_at(None)
    assert shown(screen.own) == [("Dr Green & Co <b>", "0123")]
    assert "Dr Green & Co <b>" in words_of(screen.own)
    assert stores.help_lines.all()[0].country == ""


def test_an_own_line_is_deleted_and_undone(screen, stores, qtbot):
    add(qtbot, screen, "Ann", "1")
    row = screen.own.rows[0]
    press(qtbot, row.change)
    press(qtbot, row.forget)
    assert stores.help_lines.all() == ()
    assert screen.own.add.hasFocus()
    screen.heard[-1].undo()
    QApplication.processEvents()
    assert shown(screen.own) == [("Ann", "1")]


def test_adding_can_be_cancelled(screen, stores, qtbot):
    press(qtbot, screen.own.add)
    assert not screen.own.add.isVisible()
    press(qtbot, screen.own.rows[-1].cancel)
    assert screen.own.rows == []
    assert screen.own.add.hasFocus()
    assert stores.help_lines.all() == ()


def test_what_is_being_typed_survives_a_change_elsewhere(screen, stores, qtbot):
    press(qtbot, screen.own.add)
    row = screen.own.rows[-1]
    qtbot.keyClicks(row.name, "Ann")
    stores.help_lines.keep(HelpLine(id="x", country="", name="Bob", contact="2"))
    QApplication.processEvents()
    assert screen.own.rows[-1] is row
    assert row.name.text() == "Ann"
    press(qtbot, row.cancel)
    assert shown(screen.own) == [("Bob", "2")]


def test_a_full_disk_is_told_and_what_was_typed_stays(screen, stores, monkeypatch, qtbot):
    def full(_line):
        raise CompanionError("The disk is full.", "Your entries are safe.")

    monkeypatch.setattr(screen.own._store, "keep", full)
    add(qtbot, screen, "Ann", "1")
    assert screen.own.error.text() == "The disk is full. Your entries are safe."
    assert screen.own.rows[-1].name.text() == "Ann"
    assert screen.own.rows[-1].editing


# --- what is not finished ----------------------------------------------------------------


@pytest.fixture
def again(dressed, british, stores, settings, clock, changes, qtbot):
    """The page made anew, as after a crash: whatever was not kept is gone."""

    made = []

    def again():
        screen = HelpScreen(stores, settings, clock, changes)
        made.append(screen)
        qtbot.addWidget(screen)
        screen.show()
        QApplication.processEvents()
        return screen

    yield again
    made.clear()


def test_a_correction_that_is_not_finished_survives_a_crash(screen, again, stores, qtbot):
    press(qtbot, screen.lines.rows[0].change)
    qtbot.keyClicks(screen.lines.rows[0].contact, " ext 5")
    line_id = screen.lines.rows[0].shown.line.id
    qtbot.waitUntil(lambda: stores.drafts.forms() == (f"help line {line_id}",), timeout=2_000)
    row = again().lines.rows[0]
    assert not row.editing  # the number that is kept stays in sight
    assert row.number.isVisible()
    assert row.begun.text() == "You began to change this. Press the pencil to go on."
    assert row.begun.isVisible()
    press(qtbot, row.change)
    assert row.contact.text() == screen.lines.rows[0].contact.text()
    assert not row.begun.isVisible()
    press(qtbot, row.keep)
    assert stores.drafts.forms() == ()
    assert stores.help_lines.all()[0].contact.endswith("ext 5")
    assert not again().lines.rows[0].begun.isVisible()


def test_a_line_that_was_being_added_is_offered_again(screen, again, stores, qtbot):
    press(qtbot, screen.own.add)
    qtbot.keyClicks(screen.own.rows[-1].name, "Ana")
    screen.leave()
    anew = again()
    (row,) = anew.own.rows
    assert (row.editing, row.name.text()) == (True, "Ana")
    assert anew.own.add.isHidden()
    anew.come_back(screen.where())
    assert anew.own.rows == [row]
    qtbot.keyClicks(row.contact, "0123")
    press(qtbot, row.keep)
    assert [line.name for line in stores.help_lines.all()] == ["Ana"]
    assert stores.drafts.forms() == ()


def test_cancel_drops_the_draft(screen, again, stores, qtbot):
    press(qtbot, screen.lines.rows[0].change)
    qtbot.keyClicks(screen.lines.rows[0].name, "x")
    screen.leave()
    assert stores.drafts.forms() != ()
    press(qtbot, screen.lines.rows[0].cancel)
    assert stores.drafts.forms() == ()
    assert not again().lines.rows[0].begun.isVisible()


def test_a_line_added_and_cancelled_after_a_crash_is_gone(screen, again, stores, qtbot):
    press(qtbot, screen.own.add)
    qtbot.keyClicks(screen.own.rows[-1].name, "Ana")
    screen.leave()
    anew = again()
    press(qtbot, anew.own.rows[0].cancel)
    assert anew.own.rows == []
    assert not anew.own.add.isHidden()
    assert stores.drafts.forms() == ()


# --- my safety plan ---------------------------------------------------------------------


def test_a_safety_plan_is_written_from_here_and_opened_from_here(screen, stores, clock):
    went = []
    screen.go_to.connect(lambda page, where: went.append((page, where)))
    assert screen.plan.open.isHidden()
    assert screen.plan.write.words == "Write my plan"
    screen.plan.write.click()
    plan = Worksheet(
        id="p", kind=SAFETY_PLAN, version=1, day=clock.today(), created_at=clock.local(),
        content={"signs": "I stop answering"},
    )  # fmt: skip
    stores.worksheets.keep(plan)
    QApplication.processEvents()
    assert screen.plan.open.isVisible()
    assert "Tuesday 12 May 2026" in screen.plan.about.text()
    screen.plan.open.click()
    screen.plan.write.click()
    assert went == [
        ("worksheets", ("new", SAFETY_PLAN)),
        ("worksheets", ("open", "p")),
        ("worksheets", ("new", ("p",))),
    ]


def test_none_of_its_words_stand_where_others_may_look_on(screen, stores, clock):
    stores.worksheets.keep(
        Worksheet(
            id="p", kind=SAFETY_PLAN, version=1, day=clock.today(), created_at=clock.local(),
            title="Dark days", content={"signs": "I stop answering"},
        )
    )  # fmt: skip
    QApplication.processEvents()
    said = " ".join(each.text() for each in screen.findChildren(QLabel))
    assert "I stop answering" not in said
    assert "Dark days" not in said


def test_while_locked_help_says_where_the_plan_is_and_nothing_of_it(qtbot, dressed, settings):
    page = HelpAnywhere(settings)
    qtbot.addWidget(page)
    said = " ".join(each.text() for each in page.findChildren(QLabel))
    assert "Your safety plan is in your diary too." in said
