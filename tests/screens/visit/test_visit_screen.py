"""My visit: written, kept, looked at, printed, saved, read back."""

import subprocess
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from companion.demo import year
from companion.domain.profile import Ask, Profile
from companion.domain.topics import Topic
from companion.domain.visit import Reader, Section, Visit
from companion.errors import CompanionError
from companion.screens.forms.choosing import ask_file
from companion.screens.visit.visit_screen import VisitScreen
from companion.settings import Settings
from companion.ui.screen import Notice
from tests.on_paper import Asked, PaperPrinting
from tests.store.exercising import keep_all as exercise

TODAY = date(2026, 5, 12)


@pytest.fixture
def full(stores):
    """A diary with the demo's year in it."""
    demo = year(TODAY - timedelta(days=1))
    with stores.database.write(Topic.DIARY | Topic.SLEEP):
        for check_in in demo.check_ins:
            stores.diary.add(check_in)
        for night in demo.nights:
            stores.sleep.add(night)
    return stores


@pytest.fixture
def opened(qtbot, dressed, stores, settings, clock, changes, tmp_path):
    """The page, open in a window."""

    def make(printing=None, ask=None, width=1072):
        screen = VisitScreen(
            stores, settings, clock, changes, ask or Asked(tmp_path), printing or PaperPrinting()
        )
        said = []
        screen.said.connect(said.append)
        screen.heard = said
        screen.resize(width, 820)
        qtbot.addWidget(screen)
        with qtbot.waitExposed(screen):
            screen.show()
        qtbot.waitUntil(lambda: screen.card.preview.text.text != "")
        return screen

    return make


def shown(screen) -> str:
    return screen.card.preview.text.text


def read_back(file) -> str:
    done = subprocess.run(
        ["pdftotext", "-layout", file, "-"], capture_output=True, text=True, check=True
    )
    return " ".join(done.stdout.split())


def test_what_i_write_is_kept_by_itself_and_is_there_again(opened, stores, qtbot):
    screen = opened()
    qtbot.keyClicks(screen.form.questions[0], "What can I do about the stiff mornings?")
    qtbot.waitUntil(lambda: stores.visits.latest() is not None, timeout=2_000)
    kept = stores.visits.latest()
    assert kept.questions[0].startswith("What can I")
    screen.leave()
    assert opened().form.questions[0].text == "What can I do about the stiff mornings?"


def test_another_paper_chosen_in_settings_is_shown_here_at_once(opened, settings, changes, qtbot):
    settings.paper = "a4"
    screen = opened()
    assert screen.form.paper.chosen == "a4"
    settings.paper = "letter"
    changes.announce(Topic.VISIT)
    qtbot.waitUntil(lambda: screen.form.paper.chosen == "letter")


def test_leaving_the_page_keeps_the_last_word(opened, stores, qtbot):
    screen = opened()
    qtbot.keyClicks(screen.form.news, "One fall, nothing broken.")
    screen.leave()
    assert stores.visits.latest().news == "One fall, nothing broken."


def test_a_full_disk_is_told_and_nothing_typed_is_lost(opened, stores, qtbot, monkeypatch):
    screen = opened()

    def refuse(*_):
        raise CompanionError("The disk is full.", "What you typed is still here.")

    with monkeypatch.context() as patched:
        patched.setattr(type(stores.visits), "keep", refuse)
        qtbot.keyClicks(screen.form.news, "kept")
        screen.leave()
        assert screen.card.problem.text() == "The disk is full. What you typed is still here."
        assert screen.form.news.text == "kept"
        with pytest.raises(CompanionError):
            screen.keep_all()  # it holds the window open
    screen.keep_all()
    assert stores.visits.latest().news == "kept"


def test_only_looking_writes_nothing(opened, stores):
    screen = opened()
    screen.leave()
    assert stores.visits.latest() is None


def test_the_page_follows_what_i_write(opened, qtbot):
    screen = opened()
    qtbot.keyClicks(screen.form.questions[1], "Is swimming fine?")
    qtbot.waitUntil(lambda: "Is swimming fine?" in shown(screen), timeout=2_000)
    assert screen.card.preview.picture.accessibleDescription() == shown(screen)


def test_a_new_entry_is_on_the_page_at_once(opened, full, stores, qtbot):
    screen = opened()
    before = shown(screen)
    last = stores.diary.between(TODAY - timedelta(days=40), TODAY)[-1]
    stores.diary.remove(last.id, last.recorded_at)
    qtbot.waitUntil(lambda: shown(screen) != before, timeout=2_000)


def test_new_data_never_touch_what_i_am_writing(opened, full, stores, qtbot):
    screen = opened()
    qtbot.keyClicks(screen.form.questions[0], "half a sent")
    last = stores.diary.between(TODAY - timedelta(days=40), TODAY)[-1]
    stores.diary.remove(last.id, last.recorded_at)
    qtbot.wait(50)
    assert screen.form.questions[0].text == "half a sent"


def test_the_saved_pdf_reads_back_what_i_wrote(opened, full, qtbot, tmp_path):
    ask = Asked(tmp_path)
    screen = opened(ask=ask)
    qtbot.keyClicks(screen.form.questions[0], "Sitting stops me. What comes first?")
    qtbot.mouseClick(screen.card.save_pdf, Qt.MouseButton.LeftButton)
    assert ask.names == ["Summary 2026-05-12.pdf"]
    file = tmp_path / ask.names[0]
    text = read_back(file)
    assert "1. Sitting stops me. What comes first?" in text
    assert "How it has been" in text
    assert "(12 weeks)" in text
    assert screen.heard[-1] == Notice(f"Saved: {file}")


def test_the_saved_page_is_named_by_the_day_of_the_visit(opened, qtbot, tmp_path):
    ask = Asked(tmp_path)
    screen = opened(ask=ask)
    screen.form.day_known.click()
    screen.form.day.value = date(2026, 5, 26)
    qtbot.mouseClick(screen.card.save_web, Qt.MouseButton.LeftButton)
    assert ask.names == ["Summary 2026-05-26.html"]
    assert "Visit: 26 May 2026" in (tmp_path / ask.names[0]).read_text("utf-8")


def test_a_dialog_that_is_closed_saves_nothing(opened, qtbot, tmp_path):
    screen = opened(ask=Asked(None))
    qtbot.mouseClick(screen.card.save_pdf, Qt.MouseButton.LeftButton)
    assert screen.heard == []
    assert list(tmp_path.glob("*.pdf")) == []


def test_a_place_that_cannot_be_written_is_told_in_a_sentence(opened, qtbot, tmp_path):
    screen = opened(ask=Asked(tmp_path / "gone"))
    qtbot.mouseClick(screen.card.save_pdf, Qt.MouseButton.LeftButton)
    assert "not there any more" in screen.card.problem.text()
    assert screen.card.problem.isVisible()
    qtbot.keyClicks(screen.form.news, "x")
    assert not screen.card.problem.isVisible()


def test_print_hands_the_same_page_to_the_printer(opened, qtbot):
    printing = PaperPrinting()
    screen = opened(printing)
    qtbot.mouseClick(screen.card.print_page, Qt.MouseButton.LeftButton)
    ((title, content),) = printing.jobs
    assert title == "Summary for my clinic visit"
    assert content.startswith(b"%PDF")
    assert screen.heard == [Notice("Sent to the printer.")]


def test_without_a_printer_the_pdf_is_offered(opened, qtbot):
    printing = PaperPrinting(there=False)
    screen = opened(printing)
    qtbot.mouseClick(screen.card.print_page, Qt.MouseButton.LeftButton)
    assert printing.jobs == []
    assert "No printer was found" in screen.card.problem.text()
    assert screen.focusWidget() is screen.card.save_pdf


def test_a_printer_that_does_not_begin_is_told(opened, qtbot):
    screen = opened(PaperPrinting(begins=False))
    qtbot.mouseClick(screen.card.print_page, Qt.MouseButton.LeftButton)
    assert "The printer did not begin." in screen.card.problem.text()
    assert screen.heard == []


def test_the_exercise_programme_is_a_part_of_the_page_that_can_be_left_out(
    opened, full, stores, qtbot
):
    exercise(stores)
    screen = opened()
    assert "Towel squeeze: 2.5 min" in shown(screen)
    tick = screen.form.sections[Section.PROGRAMME]
    assert tick.isChecked()
    qtbot.mouseClick(tick, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Towel squeeze" not in shown(screen))


def test_parts_can_be_left_out_and_stay_left_out(opened, full, stores, qtbot):
    screen = opened()
    assert "What matters to me, days a week" in shown(screen)
    screen.form.sections[Section.CHARTS].click()
    qtbot.waitUntil(lambda: "What matters to me, days a week" not in shown(screen))
    screen.leave()
    assert stores.visits.latest().sections == frozenset(Section) - {Section.CHARTS}


def marked(screen):
    """The readers that are chosen, by what a screen reader hears."""
    heard = ((chip.words, QAccessible.queryAccessibleInterface(chip))
             for chip in screen.form.readers.values())  # fmt: skip
    return [words for words, each in heard if each.state().checked]


def test_the_chosen_reader_is_marked_until_a_part_is_changed_by_hand(opened, full, stores):
    screen = opened()
    assert marked(screen) == []
    doctor = screen.form.readers[Reader.DOCTOR]
    for _ in range(2):  # pressed again it stays
        doctor.click()
        assert marked(screen) == ["For my doctor"]
        assert doctor.icon_name == "check"  # not by colour alone
    screen.form.readers[Reader.PSYCHOLOGIST].click()
    assert marked(screen) == ["For my psychologist"]
    assert doctor.icon_name is None
    screen.leave()
    assert marked(opened()) == ["For my psychologist"]
    screen.form.sections[Section.CHARTS].click()
    assert marked(screen) == []
    screen.form.sections[Section.CHARTS].click()
    assert marked(screen) == ["For my psychologist"]


def test_the_reader_is_marked_though_pain_is_not_offered(opened, full, stores):
    stores.profile.keep(Profile(asks=frozenset(Ask) - {Ask.PAIN}))
    screen = opened()
    screen.form.readers[Reader.PHYSIOTHERAPIST].click()
    assert marked(screen) == ["For my physiotherapist"]


def test_the_second_page_comes_on_request(opened, full, qtbot):
    screen = opened()
    assert "1 sheet" in screen.card.preview.picture.accessibleName()
    screen.form.explained.click()
    qtbot.waitUntil(lambda: "2 sheets" in screen.card.preview.picture.accessibleName())


def test_other_days_can_be_chosen(opened, full, stores, qtbot):
    screen = opened()
    assert not screen.form.first.isVisible()
    screen.form.period.segments[1].click()
    assert screen.form.first.isVisible()
    assert screen.form.last.value == TODAY - timedelta(days=1)
    screen.form.first.line.setText("1 April 2026")
    qtbot.keyClick(screen.form.first.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "1 Apr to 11 May 2026 (41 days)" in shown(screen))
    screen.leave()
    assert stores.visits.latest().first == date(2026, 4, 1)


def test_the_first_day_cannot_come_after_the_last(opened, full):
    screen = opened()
    screen.form.period.segments[1].click()
    screen.form.first.line.setText("12 May 2026")
    screen.form.first.line.returnPressed.emit()
    assert screen.form.first.value < screen.form.last.value


def test_the_paper_is_remembered_on_this_machine(opened, settings, tmp_path):
    settings.file = tmp_path / "settings.json"
    screen = opened()
    screen.form.paper.segments[1].click()
    assert Settings.load(settings.file).paper == "letter"
    assert screen.summary().paper == "letter"


def test_who_switched_pain_off_is_not_asked_about_it(opened, full, stores):
    stores.profile.keep(Profile(asks=frozenset(Ask) - {Ask.PAIN}))
    screen = opened()
    assert not screen.form.sections[Section.PAIN].isVisible()
    assert "Usual pain" not in shown(screen)
    assert "Pain got in the way" in shown(screen)


def test_after_the_visit_a_new_page_begins_and_can_be_undone(opened, stores, clock, qtbot):
    past = Visit(id="past", day=TODAY - timedelta(days=1), questions=("Old?",), explained=True)
    stores.visits.keep(past, clock.now() - timedelta(days=2))
    screen = opened()
    assert screen.next_visit.isVisible()
    screen.next_visit.click()
    fresh = stores.visits.latest()
    assert (fresh.questions, fresh.day, fresh.explained) == ((), None, True)
    assert fresh.id != "past"
    assert screen.form.questions[0].text == ""
    (notice,) = screen.heard
    notice.undo()
    assert screen.form.questions[0].text == "Old?"


def test_before_the_visit_no_new_page_is_offered(opened):
    assert not opened().next_visit.isVisible()


def test_the_page_can_be_read_as_text_with_the_keyboard(opened, full, qtbot):
    preview = opened().card.preview
    assert not preview.text.isVisible()
    qtbot.keyClick(preview.as_text, Qt.Key.Key_Return)
    assert preview.text.isVisible()
    assert not preview.picture.isVisible()
    assert preview.text.isReadOnly()
    assert preview.text.textCursor().position() == 0  # it is read from its beginning
    qtbot.keyClick(preview.as_text, Qt.Key.Key_Return)
    assert preview.picture.isVisible()


def test_what_i_type_is_never_read_as_markup(opened, qtbot, tmp_path):
    ask = Asked(tmp_path)
    screen = opened(ask=ask)
    typed = '#read("/etc/passwd") <b>b</b> $x$ *y*'
    screen.form.questions[0].setPlainText(typed)
    qtbot.mouseClick(screen.card.save_pdf, Qt.MouseButton.LeftButton)
    assert typed in read_back(tmp_path / ask.names[0])


def test_a_nul_that_was_pasted_does_no_harm(opened, stores):
    screen = opened()
    screen.form.news.setPlainText("be\0fore")
    screen.leave()
    assert stores.visits.latest().news == "before"


def test_an_empty_diary_has_a_page_too(opened):
    screen = opened()
    assert "No entries in this time." in shown(screen)


def test_narrow_windows_have_one_column(opened, qtbot):
    screen = opened(width=640)
    form, card = screen.form, screen.card
    assert (
        card.mapTo(screen, card.rect().topLeft()).y()
        > form.mapTo(screen, form.rect().bottomLeft()).y()
    )


def test_the_question_for_a_file_suggests_the_name_and_gives_the_answer(qtbot, dressed, tmp_path):
    from PySide6.QtWidgets import QFileDialog, QWidget

    window = QWidget()
    qtbot.addWidget(window)
    chosen = []
    ask_file(window, "Save as PDF", "Summary 2026-05-26.pdf", "PDF (*.pdf)", chosen.append)
    (dialog,) = window.findChildren(QFileDialog)
    assert dialog.defaultSuffix() == "pdf"
    assert dialog.selectedFiles()[0].endswith("Summary 2026-05-26.pdf")
    dialog.fileSelected.emit(str(tmp_path / "page.pdf"))
    dialog.reject()
    assert chosen == [tmp_path / "page.pdf"]


# --- worksheets -------------------------------------------------------------------------


@pytest.fixture
def written(stores):
    """The demo's worksheets."""
    made_up = year(TODAY - timedelta(days=1)).worksheets
    for worksheet in made_up:
        stores.worksheets.keep(worksheet)
    return {each.kind: each for each in made_up}


def test_no_worksheet_is_on_the_page_unless_it_is_ticked_one_by_one(opened, written, qtbot):
    screen = opened()
    ticks = screen.form.worksheets
    assert len(ticks.boxes) == len(written)
    assert ticks.ticked == ()
    assert "the choir" not in shown(screen)
    ticks.boxes[written["barriers"].id].click()
    qtbot.waitUntil(lambda: "Go to the choir on Thursdays" in shown(screen))
    assert "To make music with others" not in shown(screen)
    ticks.boxes[written["barriers"].id].click()
    qtbot.waitUntil(lambda: "Go to the choir on Thursdays" not in shown(screen))


def test_a_ticked_worksheet_is_kept_with_the_visit_and_is_on_paper(
    opened, stores, written, tmp_path
):
    screen = opened()
    worksheet = written["thought_record"]
    screen.form.worksheets.boxes[worksheet.id].click()
    screen.leave()
    assert stores.visits.latest().worksheets == (worksheet.id,)
    again = opened()
    assert again.form.worksheets.ticked == (worksheet.id,)
    again.card.save_pdf.click()
    said = read_back(next(tmp_path.glob("*.pdf")))
    assert "The long queue" in said
    assert "In the shop. A long queue, and my back began to ache." in said
    assert "My sister" not in said


def test_the_next_page_begins_without_any(opened, stores, written):
    screen = opened()
    screen.form.worksheets.boxes[written["values"].id].click()
    screen._begin_next()
    assert screen.form.worksheets.ticked == ()
    assert stores.visits.latest().worksheets == ()


def test_older_ones_are_folded_and_one_that_is_ticked_stays_in_sight(opened, written):
    screen = opened()
    ticks = screen.form.worksheets
    shown_boxes = [box for box in ticks.boxes.values() if box.isVisible()]
    assert len(shown_boxes) == 5
    ticks.more.click()
    assert all(box.isVisible() for box in ticks.boxes.values())
    assert ticks.more.isHidden()


def test_a_worksheet_in_the_bin_is_not_on_the_page(opened, stores, written, clock, qtbot):
    screen = opened()
    worksheet = written["barriers"]
    screen.form.worksheets.boxes[worksheet.id].click()
    qtbot.waitUntil(lambda: "Go to the choir on Thursdays" in shown(screen))
    stores.worksheets.remove(worksheet.id, clock.now())
    qtbot.waitUntil(lambda: "Go to the choir on Thursdays" not in shown(screen))


def test_without_worksheets_nothing_is_asked_about_them(opened):
    assert opened().form.worksheets.isHidden()
