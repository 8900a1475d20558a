"""All stores of one person, made over one database."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from companion.domain.topics import Topic
from companion.store.activities import ActivityStore
from companion.store.activity_ratings import ActivityRatingStore
from companion.store.baseline import MeasureStore
from companion.store.calm_profile import CalmProfileStore
from companion.store.decisions import DecisionStore
from companion.store.diary import DiaryStore
from companion.store.drafts import DraftStore
from companion.store.exercise_log import ExerciseLogStore
from companion.store.exercise_pictures import ExercisePictureStore
from companion.store.exercise_profile import ExerciseProfileStore
from companion.store.exercised import ExercisedStore
from companion.store.flare_ups import FlareUpStore
from companion.store.goal_reviews import GoalReviewStore
from companion.store.goal_steps import GoalStepStore
from companion.store.goals import GoalStore
from companion.store.goals_profile import GoalsProfileStore
from companion.store.happenings import HappeningStore
from companion.store.help_lines import HelpLineStore
from companion.store.laterality import LateralityStore
from companion.store.pacing import PlanStore
from companion.store.pacing_profile import PacingProfileStore
from companion.store.pacing_sessions import SessionStore
from companion.store.practised import PractisedStore
from companion.store.profile import ProfileStore
from companion.store.programme import ProgrammeStore
from companion.store.questionnaires import QuestionnaireStore
from companion.store.quiet_days import QuietDayStore
from companion.store.sleep import SleepStore
from companion.store.spans import BreakStore, SpellStore
from companion.store.visit import VisitStore
from companion.store.week_plan import WeekPlanStore
from companion.store.wins import WinStore
from companion.store.worksheets import WorksheetStore

if TYPE_CHECKING:
    from datetime import datetime

    from companion.store.database import Database


@dataclass(frozen=True, slots=True)
class Stores:
    """One store per noun."""

    database: Database
    diary: DiaryStore
    sleep: SleepStore
    profile: ProfileStore
    breaks: BreakStore
    spells: SpellStore
    visits: VisitStore
    drafts: DraftStore
    help_lines: HelpLineStore
    activities: ActivityStore
    measures: MeasureStore
    decisions: DecisionStore
    sessions: SessionStore
    flare_ups: FlareUpStore
    week_plan: WeekPlanStore
    pacing_profile: PacingProfileStore
    plans: PlanStore
    programme: ProgrammeStore
    exercise_log: ExerciseLogStore
    laterality: LateralityStore
    quiet_days: QuietDayStore
    exercise_profile: ExerciseProfileStore
    exercise_pictures: ExercisePictureStore
    exercised: ExercisedStore
    practised: PractisedStore
    calm_profile: CalmProfileStore
    worksheets: WorksheetStore
    goals: GoalStore
    goal_steps: GoalStepStore
    goal_reviews: GoalReviewStore
    activity_ratings: ActivityRatingStore
    questionnaires: QuestionnaireStore
    wins: WinStore
    happenings: HappeningStore
    goals_profile: GoalsProfileStore

    @classmethod
    def over(cls, database: Database) -> Stores:
        """The stores of a database that is open and up to date."""
        activities, measures = ActivityStore(database), MeasureStore(database)
        decisions, sessions = DecisionStore(database), SessionStore(database)
        flare_ups, breaks = FlareUpStore(database), BreakStore(database)
        programme, log = ProgrammeStore(database), ExerciseLogStore(database)
        quiet_days = QuietDayStore(database)
        return cls(
            database=database,
            diary=DiaryStore(database),
            sleep=SleepStore(database),
            profile=ProfileStore(database),
            breaks=breaks,
            spells=SpellStore(database),
            visits=VisitStore(database),
            drafts=DraftStore(database),
            help_lines=HelpLineStore(database),
            activities=activities,
            measures=measures,
            decisions=decisions,
            sessions=sessions,
            flare_ups=flare_ups,
            week_plan=WeekPlanStore(database),
            pacing_profile=PacingProfileStore(database),
            plans=PlanStore(activities, measures, decisions, sessions, flare_ups),
            programme=programme,
            exercise_log=log,
            laterality=LateralityStore(database),
            quiet_days=quiet_days,
            exercise_profile=ExerciseProfileStore(database),
            exercise_pictures=ExercisePictureStore(database),
            exercised=ExercisedStore(
                programme, log, quiet_days, breaks, flare_ups, activities, sessions
            ),
            practised=PractisedStore(database),
            calm_profile=CalmProfileStore(database),
            worksheets=WorksheetStore(database),
            goals=GoalStore(database),
            goal_steps=GoalStepStore(database),
            goal_reviews=GoalReviewStore(database),
            activity_ratings=ActivityRatingStore(database),
            questionnaires=QuestionnaireStore(database),
            wins=WinStore(database),
            happenings=HappeningStore(database),
            goals_profile=GoalsProfileStore(database),
        )

    def purge_bin(self, now: datetime) -> None:
        """Remove for good what has been in the bin for more than 30 days; no page shows that."""
        from companion.store.bin import binned, purge, purge_pictures

        with self.database.write(Topic(0)) as session:
            purge_pictures(session, now)
            self.programme.keep_needed_names(now)
            for row_class in binned():
                purge(session, row_class, now)


def warm_up() -> None:
    """Import what the first write needs; called from a thread once the window can be used."""
    import sqlmodel

    import companion.store.engine
    import companion.store.keeping
    import companion.store.tables

    assert sqlmodel
    assert companion.store.engine
    assert companion.store.keeping
    assert companion.store.tables
