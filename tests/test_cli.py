"""The commands: what they print, what they leave, and how they end."""

import io
import json
from datetime import date, timedelta
from types import SimpleNamespace

import pytest

from companion import cli_import
from companion.cli import run_command
from companion.cli_arguments import parse, wants_window
from companion.demo import year
from companion.demo_diary import fill_with_demo
from companion.domain.diary import CheckIn
from companion.domain.topics import Topic
from companion.exchange import Kept, write_folder
from companion.exchange.kinds import DIARY, KNOWN_FILES, SLEEP
from companion.opening import open_companion

LAST = date(2026, 5, 11)
SESSIONS = "pacing_sessions.csv"


@pytest.fixture(autouse=True)
def _today(monkeypatch, clock):
    """The commands run on the Tuesday of all tests."""
    monkeypatch.setattr("companion.opening.system_clock", lambda: clock)


@pytest.fixture
def run(tmp_path, capsys):
    """Runs a command on a diary of its own; gives its status and what it said."""

    def command(*arguments, place="home"):
        wish = parse(["--data-dir", str(tmp_path / place), *map(str, arguments)])
        assert not wants_window(wish)
        status = run_command(wish)
        told = capsys.readouterr()
        return SimpleNamespace(status=status, out=told.out.splitlines(), err=told.err.splitlines())

    return command


@pytest.fixture
def exported(tmp_path):
    made_up = year(LAST)
    write_folder(tmp_path / "a-year", made_up.entries)
    return tmp_path / "a-year"


@pytest.fixture
def home(tmp_path, clock):
    """Opens the diary the commands worked on."""
    from companion.paths import AppPaths

    opened = []

    def open_home(place="home"):
        opened.append(open_companion(AppPaths.under(tmp_path / place), clock))
        return opened[-1]

    yield open_home
    for each in opened:
        each.close()


def bytes_of(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def change(file, line, cell, value):
    lines = file.read_bytes().split(b"\r\n")
    cells = lines[line - 1].split(b",")
    cells[cell] = value.encode()
    lines[line - 1] = b",".join(cells)
    file.write_bytes(b"\r\n".join(lines))


# --- demo -------------------------------------------------------------------------------


def test_the_made_up_year_is_written_and_the_own_diary_not_touched(run, tmp_path):
    assert run("demo", "--write", tmp_path / "out", "--last-day", "2026-05-11").status == 0
    assert {path.name for path in (tmp_path / "out").iterdir()} == {
        *KNOWN_FILES,
        "datapackage.json",
    }
    assert not (tmp_path / "home").exists()


def test_the_same_last_day_gives_the_same_bytes(run, tmp_path):
    for name in ("one", "other"):
        run("demo", "--write", tmp_path / name, "--last-day", "2024-02-29")
    assert bytes_of(tmp_path / "one") == bytes_of(tmp_path / "other")


def test_without_a_day_it_ends_yesterday(run, tmp_path, exported):
    run("demo", "--write", tmp_path / "out")
    assert bytes_of(tmp_path / "out") == bytes_of(exported)


def test_the_demo_fills_a_diary_at_once_and_tells_once(home, tmp_path):
    opened = home()
    told = []
    opened.database.listen(told.append)
    fill_with_demo(opened)
    made_up = year(LAST)
    stores = opened.stores
    assert stores.diary.span()[1] == LAST
    assert len(stores.sleep.between(date.min, date.max)) == len(made_up.nights)
    assert stores.profile.get() == made_up.profile
    assert stores.visits.latest() == made_up.visit
    assert stores.breaks.between(date.min, date.max) == made_up.breaks
    assert stores.spells.between(date.min, date.max) == made_up.spells
    assert len(told) == 1
    assert Topic.DIARY | Topic.SLEEP | Topic.PROFILE | Topic.VISIT in told[0]


# --- import and export ------------------------------------------------------------------


def test_a_year_is_imported_and_exported_to_the_same_bytes(run, exported, tmp_path):
    done = run("import", exported)
    assert (done.status, done.err) == (0, [])
    assert done.out[:2] == [
        "diary.csv: 345 read, 345 added, 0 unchanged, 0 refused",
        "sleep.csv: 294 read, 294 added, 0 unchanged, 0 refused",
    ]
    assert [each.split(":")[0] for each in done.out] == list(KNOWN_FILES)
    anew = "gas.csv: 3 read, 0 added, 0 unchanged, 0 refused, worked out anew from the others"
    assert anew in done.out
    assert all(" 0 read" in each or " 0 added" not in each for each in done.out if each != anew)
    assert run("export", tmp_path / "out").status == 0
    assert bytes_of(tmp_path / "out") == bytes_of(exported)


def test_the_same_folder_twice_adds_nothing(run, exported, home):
    run("import", exported)
    done = run("import", exported)
    assert done.status == 0
    assert done.out[:2] == [
        "diary.csv: 345 read, 0 added, 345 unchanged, 0 refused",
        "sleep.csv: 294 read, 0 added, 294 unchanged, 0 refused",
    ]
    assert all(" 0 added" in each and " 0 refused" in each for each in done.out)
    assert len(home().stores.diary.all_ids()) == 345


def test_a_dry_run_writes_nothing_at_all(run, exported, tmp_path):
    done = run("import", exported, "--dry-run")
    assert done.status == 0
    assert done.out[0] == "diary.csv: 345 read, 345 added, 0 unchanged, 0 refused"
    assert done.out[-1] == "Nothing was stored: this was a dry run."
    assert not (tmp_path / "home").exists()


def test_a_dry_run_on_a_kept_diary_leaves_it_as_it_was(run, exported, home):
    run("import", exported / SLEEP)
    run("import", exported, "--dry-run")
    opened = home()
    assert opened.stores.diary.all_ids() == {}
    assert len(opened.stores.sleep.all_ids()) == 294


def test_one_wrong_row_refuses_everything_and_every_wrong_row_is_listed(run, exported, tmp_path):
    change(exported / DIARY, 3, 5, "11")
    change(exported / DIARY, 9, 1, "2026-02-30")
    change(exported / SLEEP, 4, 2, "many")
    done = run("import", exported)
    assert done.status == 1
    assert done.out[:2] == [
        "diary.csv: 345 read, 0 added, 0 unchanged, 2 refused",
        "sleep.csv: 294 read, 0 added, 0 unchanged, 1 refused",
    ]
    assert done.out[len(KNOWN_FILES) :] == [
        "diary.csv, line 3, interference: “Pain got in the way” can be from 0 to 10.",
        "diary.csv, line 9, day: “Day” is not a day, like 2026-03-01.",
        "sleep.csv, line 4, quality: “How was last night?” can only be a whole number, like 4.",
    ]
    assert done.err == ["Nothing was stored, because of 3 problems."]
    assert not (tmp_path / "home").exists()


def test_half_a_row_refuses_everything(run, exported, home):
    diary = exported / DIARY
    diary.write_bytes(diary.read_bytes()[:-40])
    done = run("import", exported)
    assert done.status == 1
    assert done.out[len(KNOWN_FILES)].startswith("diary.csv, line 346: The row holds ")
    assert home().stores.sleep.all_ids() == {}


def test_other_answers_are_refused_unless_they_are_to_take_the_place(run, exported, home):
    run("import", exported)
    change(exported / DIARY, 2, 5, "1")
    refused = run("import", exported)
    assert refused.status == 1
    assert refused.out[len(KNOWN_FILES)] == (
        "diary.csv, line 2, id: This entry is kept here already, with other answers."
    )
    replaced = run("import", exported, "--replace")
    assert replaced.status == 0
    assert replaced.out[0] == "diary.csv: 345 read, 0 added, 344 unchanged, 1 replaced, 0 refused"
    opened = home()
    first = year(LAST).check_ins[0]
    assert opened.stores.diary.find(first.id).interference == 1


def test_an_entry_in_the_bin_is_not_brought_back(run, exported, home, clock):
    run("import", exported)
    opened = home()
    first = year(LAST).check_ins[0]
    opened.stores.diary.remove(first.id, clock.now())
    opened.close()
    done = run("import", exported, "--replace")
    assert done.status == 1
    assert done.out[len(KNOWN_FILES)].endswith(
        "id: You deleted this entry here. It still lies in the bin."
    )


def test_a_single_file_is_imported(run, exported):
    done = run("import", exported / DIARY)
    assert done.out == ["diary.csv: 345 read, 345 added, 0 unchanged, 0 refused"]


def test_a_strange_file_is_named_and_passed_over(run, exported):
    (exported / "letter.txt").write_text("mine", "utf-8")
    done = run("import", exported)
    assert done.status == 0
    assert done.out[-1] == "letter.txt: not read, it is not a file of an export"


def test_nothing_at_the_path_ends_with_status_1(run, tmp_path):
    done = run("import", tmp_path / "nowhere")
    assert done.status == 1
    assert done.out == ["nowhere: There is no such file or folder."]
    assert done.err == ["Nothing was stored, because of 1 problem."]


def test_export_takes_the_days_asked_for(run, exported, tmp_path):
    run("import", exported)
    run("export", tmp_path / "may", "--from", "2026-05-01", "--to", "2026-05-03")
    rows = (tmp_path / "may" / DIARY).read_text("utf-8").splitlines()[1:]
    assert {row.split(",")[1] for row in rows} <= {"2026-05-01", "2026-05-02", "2026-05-03"}
    assert rows


def test_of_some_days_all_activities_are_exported_with_what_was_worked_out(run, exported, tmp_path):
    run("import", exported)
    run("export", tmp_path / "may", "--from", "2026-05-01", "--to", "2026-05-03")
    for whole in ("activities.csv", "activity_reminders.csv"):
        assert (tmp_path / "may" / whole).read_bytes() == (exported / whole).read_bytes()
    of_days = (tmp_path / "may" / SESSIONS).read_text("utf-8").splitlines()
    assert {*of_days} < {*(exported / SESSIONS).read_text("utf-8").splitlines()}
    assert all(row.split(",")[2].startswith("2026-05-0") for row in of_days[1:])
    assert len(of_days) > 1


def test_a_wrong_row_of_a_plan_is_named_and_nothing_is_stored(run, exported, home):
    change(exported / "pacing_decisions.csv", 3, 2, "2026-03-10")
    change(exported / SESSIONS, 2, 1, "nowhere")
    done = run("import", exported)
    assert done.status == 1
    assert done.out[len(KNOWN_FILES) :] == [
        "pacing_decisions.csv, line 3, week_starts: “Start of the week” is not the first day of a"
        " week of this plan.",
        "pacing_sessions.csv, line 2, activity_id: Its activity is neither in the folder nor kept"
        " here.",
    ]
    assert home().stores.activities.all() == ()


def test_an_older_export_without_plans_is_imported(run, exported):
    for name in set(KNOWN_FILES) - {DIARY, SLEEP}:
        (exported / name).unlink()
    package = json.loads((exported / "datapackage.json").read_text("utf-8"))
    package["resources"] = package["resources"][:2]
    (exported / "datapackage.json").write_text(json.dumps(package), "utf-8")
    done = run("import", exported)
    assert (done.status, len(done.out)) == (0, 2)


def test_a_changed_activity_takes_the_place_and_its_sessions_stay(run, exported, home):
    run("import", exported)
    change(exported / "activities.csv", 2, 1, "Walk far")
    assert run("import", exported).status == 1
    replaced = run("import", exported, "--replace")
    assert replaced.out[2] == "activities.csv: 3 read, 0 added, 2 unchanged, 1 replaced, 0 refused"
    stores = home().stores
    assert stores.activities.all()[0].name == "Walk far"
    assert len(stores.sessions.all()) == len(year(LAST).sessions)


def test_an_empty_diary_is_exported_as_headers(run, tmp_path):
    assert run("export", tmp_path / "out").status == 0
    assert len((tmp_path / "out" / DIARY).read_bytes().splitlines()) == 1


def test_export_into_a_folder_with_other_things_writes_nothing(run, tmp_path):
    (tmp_path / "photos").mkdir()
    (tmp_path / "photos" / "cat.png").write_bytes(b"x")
    done = run("export", tmp_path / "photos")
    assert done.status == 1
    assert "holds other things. Nothing was written." in done.err[0]
    assert len(done.err) == 1
    assert bytes_of(tmp_path / "photos") == {"cat.png": b"x"}


@pytest.mark.parametrize(
    "command", [("import", "{export}"), ("export", "{out}"), ("summary", "{out}.pdf")]
)
def test_while_the_window_is_open_the_commands_say_so(run, home, exported, tmp_path, command):
    home()
    places = {"export": exported, "out": tmp_path / "out"}
    done = run(*(word.format(**places) for word in command))
    assert done.status == 1
    assert done.err == [
        "Companion is already open. Everything that was saved before is safe."
        " Go to its window, or close it and try again."
    ]
    assert not (tmp_path / "out").exists()


# --- the page for the clinic ------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "begins"), [("page.pdf", b"%PDF-"), ("page.html", b"<!DOCTYPE html>")]
)
def test_the_page_is_written(run, exported, tmp_path, name, begins):
    run("import", exported)
    assert run("summary", tmp_path / name, "--visit", "2026-05-14").status == 0
    assert (tmp_path / name).read_bytes().lower().startswith(begins.lower())


def test_the_page_without_dates_takes_the_last_12_weeks_with_entries(run, exported, tmp_path):
    run("import", exported)
    run("summary", tmp_path / "page.html", "--visit", "2026-05-14")
    page = (tmp_path / "page.html").read_text("utf-8")
    assert "11 May" in page
    assert "12 weeks" in page
    assert "14 May" in page


def test_the_page_has_goals_what_happened_and_questionnaires(run, exported, tmp_path):
    run("import", exported)
    run("summary", tmp_path / "page.html", "--visit", "2026-05-14")
    page = (tmp_path / "page.html").read_text("utf-8")
    assert "Back to the choir" in page
    assert "start -2, now -1" in page
    assert "Tablet changed" in page
    assert "PEG, mean of three" in page
    run("summary", tmp_path / "march.html", "--from", "2026-02-17", "--to", "2026-03-20")
    march = (tmp_path / "march.html").read_text("utf-8")
    assert "start -2, now -2" in march
    assert "Tablet changed" not in march


def test_the_page_of_an_empty_diary_is_written_too(run, tmp_path):
    assert run("summary", tmp_path / "page.html").status == 0


def test_a_page_that_cannot_be_written_ends_with_status_1(run, tmp_path):
    done = run("summary", tmp_path / "no" / "such" / "page.html")
    assert done.status == 1
    assert len(done.err) == 1


# --- the end ----------------------------------------------------------------------------


def test_a_bug_is_told_without_a_word_of_the_diary(run, exported, monkeypatch):
    def break_down(*_):
        raise RuntimeError("secret words of the diary")

    monkeypatch.setattr(cli_import, "kept_in", break_down)
    done = run("import", exported)
    assert done.status == 1
    assert done.err[0] == "Something unexpected went wrong. Your entries are safe."
    assert "secret" not in "".join(done.err)
    assert "Traceback" not in "".join(done.err)


def test_stopping_changes_nothing(run, exported, home, monkeypatch):
    def stop(*_):
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr("companion.store.intake.take_in", stop)
        done = run("import", exported)
    assert (done.status, done.err) == (1, ["Stopped. Nothing was changed."])
    assert home().stores.diary.all_ids() == {}


def test_what_is_kept_is_gathered_for_comparing(stores, clock):
    kept = CheckIn(id="a", day=LAST, recorded_at=clock.local())
    gone = CheckIn(id="b", day=LAST - timedelta(days=1), recorded_at=clock.local())
    stores.diary.add(kept)
    stores.diary.add(gone)
    stores.diary.remove("b", clock.now())
    assert cli_import.kept_in(stores) == Kept.of([kept], [(CheckIn, "b")])


def test_a_terminal_that_knows_no_curly_quotes_is_no_hindrance(tmp_path, exported, monkeypatch):
    change(exported / DIARY, 3, 5, "11")
    terminal = io.TextIOWrapper(io.BytesIO(), encoding="ascii")
    monkeypatch.setattr("sys.stdout", terminal)
    place = str(tmp_path / "home")
    assert run_command(parse(["--data-dir", place, "import", str(exported)])) == 1
    terminal.flush()
    assert b"?Pain got in the way? can be from 0 to 10." in terminal.buffer.getvalue()
