"""The web page: one file, read aloud well, nothing loaded and nothing run."""

import re
import tomllib
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import html5lib
import pytest

from companion.paths import resources
from companion.report import html, summarise, web
from tests.report.conftest import NEWS, QUESTIONS

H = "{http://www.w3.org/1999/xhtml}"
S = "{http://www.w3.org/2000/svg}"


def tree(page):
    return html5lib.HTMLParser(strict=True).parse(page)


class Tags(HTMLParser):
    """Which tags and attributes a browser would meet."""

    def __init__(self, page):
        super().__init__()
        self.tags, self.attributes = [], []
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes += attrs


def test_it_is_valid_and_names_its_language(summary):
    root = tree(html(summary))
    assert root.get("lang") == "en"
    assert root.find(f"{H}head/{H}title").text == "Summary for my clinic visit"


def test_headings_follow_one_another(summary):
    found = [tag for tag in Tags(html(summary)).tags if tag in ("h1", "h2", "h3")]
    assert found == ["h1", *["h2"] * 5]


def test_every_head_of_a_table_says_what_it_is_head_of(summary):
    heads = list(tree(html(summary)).iter(f"{H}th"))
    assert heads
    assert {head.get("scope") for head in heads} == {"col", "row"}


def test_each_chart_has_words_and_a_table(summary):
    root = tree(html(summary))
    pictures = list(root.iter(f"{S}svg"))
    assert [picture.get("aria-label") for picture in pictures] == [
        chart.alternative for chart in summary.charts
    ]
    assert all(picture.get("role") == "img" for picture in pictures)
    tables = list(root.iter(f"{H}details"))
    assert len(tables) == 2
    assert all(len(list(table.iter(f"{H}tr"))) == 13 for table in tables)


def test_nothing_is_loaded_and_nothing_runs(summary):
    page = html(summary)
    seen = Tags(page)
    assert not set(seen.tags) & {"script", "link", "img", "iframe", "object", "embed", "a", "form"}
    assert not {name for name, _ in seen.attributes} & {"src", "href", "onload", "onclick"}
    assert "default-src 'none'" in page
    for load in ("url(", "@import", "http://", "https://"):
        assert load not in page


@pytest.mark.parametrize(
    "payload",
    [
        "<b>bold</b>",
        "<img src=x onerror=alert(1)>",
        "</p></body><script>alert(1)</script>",
        "<style>*{display:none}</style>",
        "&amp; & &#x41; %1",
        '" onmouseover="x',
        "<!-- -->",
    ],
)
def test_what_i_type_stays_what_i_typed(payload, visit, period, figures, days):
    visit = replace(visit, questions=(payload,), news=payload)
    root = tree(html(summarise(visit, period, figures, days)))
    own = [each.text for each in root.iter() if each.get("class") == "own"]
    assert own == [payload, payload]


def test_turned_text_turns_nothing_else(visit, period, figures, days):
    page = html(summarise(replace(visit, news="\u202eabc"), period, figures, days))
    assert "\u202e" not in page
    assert 'dir="auto">abc</p>' in page


def test_the_same_words_stand_on_both_pages(summary):
    page = html(summary)
    for words in (*QUESTIONS, NEWS, summary.known, "First 2 weeks", "not a diagnosis"):
        assert words in page


def test_the_explanations_come_on_request(visit, period, figures, days, summary):
    made = html(summarise(replace(visit, explained=True), period, figures, days))
    assert "How each figure is worked out" in made
    assert "How each figure is worked out" not in html(summary)


def test_ten_thousand_signs_are_all_there(summary):
    page = html(replace(summary, questions=(), news="ñ" * 10_000))
    assert "ñ" * 10_000 in page


def test_it_has_the_colours_of_the_light_theme(summary):
    page = html(summary)
    theme = tomllib.loads((resources() / "themes" / "light.toml").read_text("utf-8"))
    for role in ("ink", "action", "plan", "line", "card"):
        assert f"--{role}: {theme['colours'][theme['roles'][role]]};" in page
    used = set(re.findall(r"var\(--(\w+)\)", page))
    assert used <= set(re.findall(r"--(\w+):", page))


def test_no_colour_is_written_into_its_code():
    code = Path(web.__file__).read_text("utf-8")
    assert not re.search(r"#[0-9a-fA-F]{3,6}\b", code)
