"""What the page for the clinic says of goals."""

from companion.wording import report_goals as words


def test_the_second_page_says_by_how_few_days_an_activity_is_told():
    said = "For an activity 3 known days at either end are enough, not 4 in each week."
    assert said in words.how()
