"""Works out what the page for the clinic says from an export folder alone, as a reader would.

It knows the files and their columns, the csv module and a calendar; nothing of Companion.
"""

from __future__ import annotations

import csv
import json
import math
from collections import defaultdict
from collections.abc import Collection
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path

WEEKS = 12
TWO_WEEKS = 14
DASH = "–"


class ByHand:
    """The figures of the last twelve weeks with entries.

    Args:
        folder: An export folder.
        today: Goals are followed until this day.
        away: Days of rest, of illness and of a break, which no file has: the person tells them.
    """

    def __init__(self, folder: Path, today: date, away: Collection[date]) -> None:
        self.folder = folder
        self.today = today
        self.away = set(away)
        days = [day_of(row) for name in ("diary", "sleep") for row in self.rows(name)]
        self.last = max(days)
        self.first = max(self.last - timedelta(days=7 * WEEKS - 1), min(days))
        self.entries = len({day for day in days if self.inside(day)})

    def rows(self, name: str) -> list[dict[str, str]]:
        with (self.folder / f"{name}.csv").open(encoding="utf-8", newline="") as file:
            return list(csv.DictReader(file))

    def inside(self, day: date) -> bool:
        return self.first <= day <= self.last

    @property
    def ends(self) -> tuple[tuple[date, date], tuple[date, date]]:
        """The first two weeks, and the last two."""
        two = timedelta(days=TWO_WEEKS - 1)
        return (self.first, self.first + two), (self.last - two, self.last)

    # --- day by day ---------------------------------------------------------------------

    def by_day(self, name: str, column: str, of_several) -> dict[date, float]:
        """One value a day; of several entries as asked for."""
        found = defaultdict(list)
        for row in self.rows(name):
            if row[column] and self.inside(day_of(row)):
                found[day_of(row)].append(float(row[column]))
        return {day: of_several(values) for day, values in found.items()}

    def start_and_now(self, values: dict[date, float]) -> tuple[list[float], list[float]]:
        """The values of the first two weeks, and of the last two."""
        start, now = (
            [value for day, value in values.items() if first <= day <= last]
            for first, last in self.ends
        )
        return start, now

    def means(self, values: dict[date, float]) -> tuple[str, str, str]:
        """Mean at the start and now, and how many days are known."""
        start, now = self.start_and_now(values)
        return shown(mean(start)), shown(mean(now)), f"{len(start)} and {len(now)} of 14"

    def did(self) -> tuple[str, str, str]:
        found = defaultdict(bool)
        for row in self.rows("diary"):
            if self.inside(day_of(row)):
                found[day_of(row)] |= bool(row["did"])
        start, now = self.start_and_now({day: float(did) for day, did in found.items()})
        done = [f"{int(sum(each))} of {len(each)}" for each in (start, now)]
        return *done, f"{len(start)} and {len(now)} of 14"

    def asleep(self) -> tuple[str, str, str]:
        start, now = self.start_and_now(self.by_day("sleep", "total_sleep_min", mean))
        return hours(mean(start)), hours(mean(now)), f"{len(start)} and {len(now)} of 14"

    def efficiency(self) -> tuple[str, str, str]:
        asleep = self.by_day("sleep", "total_sleep_min", mean)
        in_bed = self.by_day("sleep", "time_in_bed_min", mean)
        told = []
        for first, last in self.ends:
            both = [day for day in asleep if day in in_bed and first <= day <= last]
            pct = 100 * sum(asleep[day] for day in both) / sum(in_bed[day] for day in both)
            told.append((f"{shown(pct, 0)} %", len(both)))
        return told[0][0], told[1][0], f"{told[0][1]} and {told[1][1]} of 14"

    # --- plans and exercise -------------------------------------------------------------

    def gentle(self, day: date, more: int = 2) -> bool:
        """Whether a day is one of a flare-up, or of the days back up."""
        return any(
            date.fromisoformat(row["starts_on"])
            <= day
            <= date.fromisoformat(row["ends_on"]) + timedelta(days=more)
            for row in self.rows("flare_ups")
        )

    def plan(self, name: str) -> tuple[str, str]:
        """The whole amount of the first and of the last day that was planned and done."""
        activity = next(row for row in self.rows("activities") if row["name"] == name)
        told = [
            float(row["quota"])
            for row in self.sessions(activity)
            if row["quota"] and not self.gentle(day_of(row))
        ]
        return plain(told[0]), plain(told[-1])

    def sessions(self, activity: dict[str, str]) -> list[dict[str, str]]:
        found = [
            row
            for row in self.rows("pacing_sessions")
            if row["activity_id"] == activity["id"] and self.inside(day_of(row))
        ]
        return sorted(found, key=day_of)

    def weeks_kept(self, name: str) -> str:
        """Own weeks of a plan with four of five planned days kept, of those with a session."""
        activity = next(row for row in self.rows("activities") if row["name"] == name)
        sessions = self.sessions(activity)
        kept_on = {day_of(row) for row in sessions if row["kept_to_plan"] == "true"}
        begins = date.fromisoformat(activity["starts_on"])
        kept = known = 0
        while begins + timedelta(days=6) <= self.last:
            week = [begins + timedelta(days=n) for n in range(7)]
            planned = [day for day in week if str(day.isoweekday()) in self.planned(activity, week)]
            if begins >= self.first and any(day_of(row) in week for row in sessions):
                known += 1
                kept += sum(day in kept_on for day in planned) >= 0.8 * len(planned)
            begins += timedelta(days=7)
        return f"{kept} of {known} weeks kept"

    def planned(self, activity: dict[str, str], week: list[date]) -> str:
        """The weekdays of the plan in a week, by the rule that holds then."""
        edits = [
            row["weekdays"]
            for row in sorted(self.rows("pacing_rules"), key=lambda row: row["week_starts"])
            if row["activity_id"] == activity["id"] and row["week_starts"] <= week[0].isoformat()
        ]
        return (edits or [activity["weekdays"]])[-1]

    def exercise(self) -> tuple[str, str, str]:
        """Days a week with an exercise at the start and in the last two weeks, and those planned.

        Two weeks of which one had no plan yet, and in which nothing was done, have a dash.
        """
        done, told = self.exercised(), []
        for first, _ in self.ends:
            two = days_from(first, TWO_WEEKS)
            count = len(done.intersection(two))
            begun = all(any(map(self.due, week)) for week in (two[:7], two[7:]))
            told.append(f"{plain(count / 2)} days a week" if count or begun else DASH)
        planned = sum(bool(self.due(day)) for day in days_from(self.ends[1][0], TWO_WEEKS))
        return *told, f"{plain(planned / 2)} days planned"

    def exercised(self) -> set[date]:
        """The days on which an exercise was done: a row with a 0 says that nothing was."""
        figures = ("sets", "repetitions", "hold_s", "minutes")
        return {
            day_of(row)
            for row in self.rows("exercise_log")
            if self.inside(day_of(row)) and all(float(row[name] or 1) for name in figures)
        }

    def due(self, day: date) -> list[dict[str, str]]:
        """The exercises that are planned on a day."""
        return [
            row
            for row in self.rows("exercise_plan")
            if str(day.isoweekday()) in row["weekdays"]
            and row["starts_on"] <= day.isoformat()
            and (not row["ends_on"] or day.isoformat() <= row["ends_on"])
        ]

    def by_session(self) -> dict[date, dict[str, float]]:
        """Of each day with exercises of the plan: per cent of the amount of each, 100 at most."""
        plan = {row["id"]: row for row in self.rows("exercise_plan")}
        assert len({row["programme"] for row in plan.values()}) == 1  # so a day is a session
        found = defaultdict(dict)
        for row in self.rows("exercise_log"):
            item = plan.get(row["plan_id"])
            if item is None or not self.inside(day_of(row)):
                continue
            whole = row["as_planned"] == "as planned"
            found[day_of(row)][row["plan_id"]] = 100 if whole else share(row, item)
        return found

    def sessions_by_week(self) -> tuple[date, list[tuple[int, int]]]:
        """The first Monday, and from it on sessions done and planned in each week."""
        done, found = self.by_session(), []
        monday = begins = self.first - timedelta(days=self.first.weekday())
        while monday <= self.last:
            week = days_from(monday, 7)
            planned = [
                day
                for day in week
                if self.inside(day) and self.due(day)
                if day not in self.away and not self.gentle(day)
            ]
            found.append((len(done.keys() & set(week)), len(planned)))
            monday += timedelta(days=7)
        return begins, found

    def amounts(self) -> str:
        """What was done of the amounts, in per cent: the weeks' means, weighed by their sessions.

        What is planned on the day of a session and was not done counts as 0.
        """
        weeks = defaultdict(list)
        sessions = defaultdict(int)
        for day, done in self.by_session().items():
            monday = day - timedelta(days=day.weekday())
            sessions[monday] += 1
            if day not in self.away and not self.gentle(day):
                weeks[monday] += {**{row["id"]: 0 for row in self.due(day)}, **done}.values()
        every = [(mean(pcts), sessions[monday]) for monday, pcts in weeks.items()]
        return shown(sum(pct * n for pct, n in every) / sum(n for _, n in every), 0)

    def practice_days(self) -> int:
        return len({day_of(row) for row in self.rows("practice") if self.inside(day_of(row))})

    def back_on_plan(self, name: str) -> date:
        """The first day after the flare-up with the whole amount done as planned."""
        activity = next(row for row in self.rows("activities") if row["name"] == name)
        ended = date.fromisoformat(self.rows("flare_ups")[-1]["ends_on"])
        return next(
            day_of(row)
            for row in self.sessions(activity)
            if day_of(row) > ended
            and not self.gentle(day_of(row))
            and row["kept_to_plan"] == "true"
        )

    # --- week by week -------------------------------------------------------------------

    def weeks(self, values: dict[date, float], fewest: int, total: bool) -> list[float | None]:
        found: list[float | None] = []
        for week in range(WEEKS):
            begins = self.first + timedelta(days=7 * week)
            some = [values[d] for n in range(7) if (d := begins + timedelta(days=n)) in values]
            enough = len(some) >= fewest
            found.append((sum(some) if total else mean(some)) if enough else None)
        return found

    def minutes(self, name: str) -> list[float | None]:
        activity = next(row for row in self.rows("activities") if row["name"] == name)
        done = defaultdict(float)
        for row in self.sessions(activity):
            done[day_of(row)] += float(row["amount"])
        return self.weeks(dict(done), 1, total=True)

    def interference(self) -> list[float | None]:
        return self.weeks(self.by_day("diary", "interference", mean), 3, total=False)

    # --- questionnaires, activities, goals ----------------------------------------------

    def scores(self, questionnaire: str, work_out) -> tuple[str, str]:
        """The first figure and the latest of the time, with their days."""
        found = [
            (work_out(json.loads(row["answers"])), day_of(row))
            for row in sorted(self.rows("questionnaires"), key=day_of)
            if row["questionnaire_id"] == questionnaire and self.first <= day_of(row)
        ]
        told = [f"{value} ({short(day)})" for value, day in found]
        return (told[0] if len(told) > 1 else DASH), told[-1]

    def activities(self) -> tuple[str, str, str]:
        rounds = defaultdict(dict)
        for row in self.rows("activity_ratings"):
            if self.first <= day_of(row):
                rounds[day_of(row)][row["activity"]] = int(row["rating"])
        first, last = min(rounds), max(rounds)
        same = rounds[first].keys() & rounds[last].keys()
        start, now = (mean([rounds[day][each] for each in same]) for day in (first, last))
        told = [f"{shown(value)} ({short(day)})" for value, day in ((start, first), (now, last))]
        return *told, f"change {'+' if now > start else '-'}{plain(abs(now - start))}"

    def t_scores(self) -> tuple[str, str]:
        """All goals that are not let go as one figure, at their first levels and their latest."""
        weights = {
            row["id"]: int(row["weight_importance"] or 1) * int(row["weight_difficulty"] or 1)
            if row["weight_importance"] and row["weight_difficulty"]
            else 1
            for row in self.rows("goals")
            if row["state"] != "let_go"
        }
        first, latest, days = {}, {}, []
        for row in sorted(self.rows("goal_reviews"), key=day_of):
            if row["level"] and row["goal_id"] in weights:
                first.setdefault(row["goal_id"], int(row["level"]))
                latest[row["goal_id"]] = int(row["level"])
                days.append(day_of(row))
        start, now = (t_score(weights, levels) for levels in (first, latest))
        return f"{shown(start, 0)} ({short(days[0])})", f"{shown(now, 0)} ({short(days[-1])})"

    def levels(self, goal: dict[str, str]) -> tuple[int, int]:
        """The first level of a goal and the latest."""
        found = [
            int(row["level"])
            for row in sorted(self.rows("goal_reviews"), key=day_of)
            if row["goal_id"] == goal["id"] and row["level"]
        ]
        return found[0], found[-1]

    def followed(self, goal: dict[str, str]) -> tuple[str, str] | None:
        """What a goal follows, in its first 14 days and until today; None: it is rated by hand."""
        what, _, of = goal["follows"].partition(":")
        first = date.fromisoformat(goal["starts_on"])
        two = timedelta(days=TWO_WEEKS - 1)
        spans = ((first, first + two), (self.today - two, self.today))
        if not what:
            return None
        if what == "activity":
            activity = next(row for row in self.rows("activities") if row["id"] == of)
            unit = {"minutes": "min"}[activity["unit"]]
            start, now = self._in_spans("pacing_sessions", "amount", spans, activity_id=of)
            return f"{plain(mean(start))} {unit}", f"{plain(mean(now))} {unit}"
        if what != "interference":
            raise ValueError(f"no reader can work out {goal['follows']} yet")
        start, now = self._in_spans("diary", "interference", spans)
        return shown(mean(start)), shown(mean(now))

    def _in_spans(self, name: str, column: str, spans, **only: str) -> list[list[float]]:
        """The means of the days that lie in each span."""
        found = defaultdict(list)
        for row in self.rows(name):
            if row[column] and all(row[key] == value for key, value in only.items()):
                found[day_of(row)].append(float(row[column]))
        return [
            [mean(found[day]) for day in found if begins <= day <= ends] for begins, ends in spans
        ]

    # --- how much is known --------------------------------------------------------------

    def days_with(self, name: str, column: str, **only: str) -> str:
        """On how many days of the page something stands in a column."""
        return str(
            len(
                {
                    day_of(row)
                    for row in self.rows(name)
                    if row[column] and self.inside(day_of(row))
                    if all(row[key] == value for key, value in only.items())
                }
            )
        )

    def times(self, name: str, **only: str) -> str:
        """How often something was filled in, day by day, up to today."""
        days = {
            day_of(row)
            for row in self.rows(name)
            if self.first <= day_of(row) and all(row[key] == value for key, value in only.items())
        }
        return f"{len(days)} times" if len(days) != 1 else "1 time"

    def rated_goals(self) -> str:
        """How many goals that were not let go have a level."""
        kept = {row["id"] for row in self.rows("goals") if row["state"] != "let_go"}
        rated = {row["goal_id"] for row in self.rows("goal_reviews") if row["level"]}
        return f"{len(kept & rated)} goals"


def share(row: dict[str, str], item: dict[str, str]) -> float:
    """Per cent of the planned repetitions of an exercise, 100 at most."""
    done, planned = (int(each["sets"] or 1) * int(each["repetitions"]) for each in (row, item))
    return min(100, 100 * done / planned)


def days_from(first: date, count: int) -> list[date]:
    return [first + timedelta(days=n) for n in range(count)]


def day_of(row: dict[str, str]) -> date:
    return date.fromisoformat(row["day"])


def mean(values: list[float]) -> float:
    return sum(values) / len(values)


def shown(value: float, digits: int = 1) -> str:
    """A number as people round it: half goes up."""
    step = Decimal(1).scaleb(-digits)
    return str(Decimal(str(value)).quantize(step, ROUND_HALF_UP))


def plain(value: float) -> str:
    """A number to a tenth, without a needless nought."""
    return shown(value).removesuffix(".0")


def hours(minutes: float) -> str:
    whole = int(shown(minutes, 0))
    return f"{whole // 60} h {whole % 60} min"


def short(day: date) -> str:
    return f"{day.day} {day:%b}"


def t_score(weights: dict[str, int], levels: dict[str, int]) -> float:
    """T = 50 + 10 times the sum of w x, over the root of 0.7 sum w2 + 0.3 (sum w)2."""
    some = [weights[goal] for goal in levels]
    reached = sum(weights[goal] * level for goal, level in levels.items())
    under = 0.7 * sum(weight * weight for weight in some) + 0.3 * sum(some) ** 2
    return 50 + 10 * reached / math.sqrt(under)
