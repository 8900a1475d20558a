"""Figures: joints and things that hold together, and calm pictures of them in any colours."""

import math
import re
import xml.etree.ElementTree as ET
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.drawing import Paints, frame, svg, svg_row
from companion.domain.figure import CANVAS, HANDS, Pose, Prop, Thing, View, faults

FLOOR = Prop(Thing.FLOOR, (4, 92), (96, 92))
PAINTS = Paints(ink="currentColor", far="grey", body="none", accent="teal")
NAME = "{http://www.w3.org/2000/svg}"

STANDING = Pose(
    View.SIDE,
    {
        "trunk": ((46, 24.3), (46, 37.3), (46, 50.3)),
        "near_arm": ((46, 27.3), (46, 40.3), (46, 51.3), (46, 55.8)),
        "far_arm": ((46.6, 27.3), (46.6, 40.3), (46.6, 51.3), (46.6, 55.8)),
        "near_leg": ((46, 50.3), (46, 69.3), (46, 87.3), (53, 88.3)),
        "far_leg": ((46.6, 50.3), (46.6, 69.3), (46.6, 87.3), (53.6, 88.3)),
    },
    head=(46, 13.8),
    nose=(52.2, 13.8),
    props=(FLOOR,),
    touches=("near_ankle", "near_toe"),
)


def moved(pose, right=0.0, down=0.0):
    """The same figure elsewhere; what it stands on stays."""
    limbs = {
        name: tuple((x + right, y + down) for x, y in points) for name, points in pose.limbs.items()
    }
    (hx, hy), (nx, ny) = pose.head, pose.nose
    head, nose = (hx + right, hy + down), (nx + right, ny + down)
    return replace(pose, limbs=limbs, head=head, nose=nose)


def with_limb(pose, **limbs):
    return replace(pose, limbs={**pose.limbs, **limbs})


def elements(text):
    return list(ET.fromstring(text).iter())


# --- a figure ---------------------------------------------------------------------------


def test_a_person_who_stands_has_no_fault():
    assert faults([STANDING]) == ()


def test_joints_have_names():
    joints = STANDING.joints()
    assert joints["near_knee"] == (46, 69.3)
    assert joints["seat"] == (46, 50.3)
    assert len(joints) == 3 + 4 * 4


def test_limbs_are_as_long_as_their_joints_are_apart():
    assert STANDING.lengths()["near_leg"] == pytest.approx((19, 18, math.hypot(7, 1)))
    assert STANDING.lengths()["trunk"] == pytest.approx((26,))


def test_a_round_back_is_as_long_as_a_straight_one():
    bent = with_limb(STANDING, trunk=((46, 24.9), (48, 37.5), (46, 50.3)))
    assert faults([STANDING, bent]) == ()


def test_a_leg_that_grows_is_a_fault():
    short = with_limb(STANDING, near_leg=((46, 50.3), (46, 66), (46, 87.3), (53, 88.3)))
    assert "near_leg changes its length" in faults([STANDING, short])[0]
    assert faults([STANDING, short])[0].startswith("position 2")


def test_one_leg_longer_than_the_other_is_a_fault():
    short = with_limb(STANDING, far_leg=((46, 50.3), (46, 60), (46, 70), (50, 71)))
    assert faults([short]) == ("position 1: far_leg changes its length",)


def test_a_foot_in_the_air_is_a_fault():
    assert "near_ankle touches nothing" in faults([moved(STANDING, down=-4)])[0]


def test_a_foot_under_the_floor_is_a_fault():
    low = replace(moved(STANDING, down=4), touches=("near_toe",))
    assert faults([low]) == ("position 1: near_toe touches nothing",)


@pytest.mark.parametrize("right", [-60, 60])
def test_a_figure_outside_is_a_fault(right):
    found = faults([replace(moved(STANDING, right=right), touches=())])
    assert any("head is outside" in each for each in found)


def test_a_hand_touches_a_ball_at_its_edge():
    ball = Prop(Thing.BALL, (46, 63.1), (51, 63.1))
    holding = replace(STANDING, props=(ball,), touches=("near_hand",))
    assert faults([holding]) == ()
    far_away = replace(holding, props=(replace(ball, at=(80, 63), to=(85, 63)),))
    assert faults([far_away])


@pytest.mark.parametrize(
    ("kind", "at", "to", "count"),
    [
        (Thing.CHAIR, (30, 76), (50, 92), 1),
        (Thing.TABLE, (30, 50), (60, 92), 1),
        (Thing.WALL, (80, 6), (80, 92), 1),
        (Thing.STEP, (50, 80), (90, 92), 4),
    ],
)
def test_things_have_edges_to_touch(kind, at, to, count):
    edges = list(Prop(kind, at, to).edges())
    assert len(edges) == count
    assert at in edges[0]


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"limbs": {"tail": ((1, 1), (2, 2))}}, "no tail"),
        ({"limbs": {"trunk": ((1, 1), (2, 2))}}, "trunk has 3 joints"),
        ({"limbs": {}, "touches": ()}, "a person has a head"),
        ({"head": None}, "a person has a head"),
        ({"touches": ("wing",)}, "no such joint"),
        ({"size": 0}, "size"),
        ({"size": math.nan}, "size"),
    ],
)
def test_what_is_no_figure_is_refused(change, problem):
    with pytest.raises(ValueError, match=problem):
        replace(STANDING, **change)


@given(st.floats(0, 12), st.floats(-8, 0))
def test_moving_a_figure_changes_no_limb(right, up):
    pose = moved(STANDING, right, up)
    assert [each for each in faults([STANDING, pose]) if "length" in each] == []


@given(st.floats(0.5, 0.85) | st.floats(1.15, 2))
def test_a_figure_that_is_blown_up_is_always_found(factor):
    limbs = {
        name: tuple((x * factor, y * factor) for x, y in points)
        for name, points in STANDING.limbs.items()
    }
    assert any("length" in each for each in faults([STANDING, replace(STANDING, limbs=limbs)]))


# --- its picture ------------------------------------------------------------------------


def test_a_picture_is_well_formed_and_says_what_it_shows():
    root = ET.fromstring(svg(STANDING, PAINTS, "Stand tall & <look>"))
    assert root.get("viewBox") == "0 0 100 100"
    assert root.find(f"{NAME}title").text == "Stand tall & <look>"


def test_only_the_given_colours_are_used():
    pose = replace(STANDING, arrows=(((60, 20), (70, 20), (80, 20)),))
    used = {
        each.get(key)
        for each in elements(svg(pose, PAINTS))
        for key in ("stroke", "fill")
        if each.get(key)
    }
    assert used == {"currentColor", "grey", "none", "teal"}


def test_what_is_far_is_drawn_before_what_is_near():
    text = svg(STANDING, PAINTS)
    assert text.rindex('"grey"') < text.index('"currentColor"')


def test_from_the_front_both_sides_are_alike():
    hips = {"near_leg": (55, 50.3), "far_leg": (45, 50.3)}
    limbs = dict(STANDING.limbs)
    for name, (x, _) in hips.items():
        limbs[name] = tuple((x, y) for _, y in limbs[name])
    front = replace(STANDING, view=View.FRONT, limbs=limbs, props=(), touches=())
    assert "grey" not in svg(front, PAINTS)


def test_a_frame_holds_all_positions_and_little_more():
    """So a person who lies fills a wide picture, and does not jump when the position changes."""
    left, top, width, height = frame([STANDING, replace(STANDING, props=(FLOOR,))])
    assert left <= FLOOR.at[0]
    assert left + width >= FLOOR.to[0]
    reached = [(point, around) for _, point, around in STANDING.room()]
    assert top <= min(point[1] - around for point, around in reached)
    assert top + height <= CANVAS
    narrow = frame([replace(STANDING, props=())])
    assert narrow[2] < width
    assert narrow[3] >= 0.9 * height


@pytest.mark.parametrize(
    ("prop", "edge"),
    [
        (Prop(Thing.CHAIR, (30, 40), (50, 92)), (30, 16)),
        (Prop(Thing.BALL, (80, 50), (90, 50)), (80, 40)),
        (Prop(Thing.BALL, (80, 50), (90, 50)), (90, 50)),
    ],
)
def test_a_frame_holds_the_back_of_a_chair_and_the_whole_of_a_ball(prop, edge):
    left, top, width, height = frame([replace(STANDING, props=(prop,))])
    assert left <= edge[0] <= left + width
    assert top <= edge[1] <= top + height


def test_positions_stand_side_by_side():
    root = ET.fromstring(svg_row([STANDING, STANDING, STANDING], PAINTS))
    assert root.get("viewBox") == "0 0 300 100"
    places = [each.get("transform") for each in root.iter() if each.get("transform")]
    assert places == ["translate(0 0)", "translate(100 0)", "translate(200 0)"]


@pytest.mark.parametrize("kind", Thing)
def test_every_thing_can_be_drawn(kind):
    alone = replace(STANDING, props=(), touches=())
    beside = replace(alone, props=(Prop(kind, (60, 60), (90, 80)),))
    assert len(elements(svg(beside, PAINTS))) > len(elements(svg(alone, PAINTS)))


def test_a_hand_is_drawn_with_five_fingers():
    limbs = {
        name: tuple((20.0 + 8 * at, 30.0 + row) for at in range(len(limb.joints)))
        for row, (name, limb) in enumerate(HANDS.items())
        if name.startswith("near")
    }
    hand = Pose(View.HAND, limbs)
    assert faults([hand]) == ()
    assert len([each for each in elements(svg(hand, PAINTS)) if each.tag == f"{NAME}circle"]) == 5


def test_the_back_of_a_hand_has_nails_and_its_palm_has_none():
    limbs = {
        name: tuple((20.0 + 8 * row, 60.0 - 9 * at) for at in range(len(limb.joints)))
        for row, (name, limb) in enumerate(HANDS.items())
        if name.startswith("near")
    }
    back = Pose(View.HAND, limbs)
    fine = [svg(each, PAINTS).count('"0.8"') for each in (back, replace(back, nails=False))]
    assert fine == [5, 2]


@given(st.floats(-20, 40), st.floats(-20, 8))
def test_numbers_in_a_picture_are_short_and_never_in_powers_of_ten(right, up):
    text = svg(moved(STANDING, right, up), PAINTS)
    paths = " ".join(each.get("d") or "" for each in elements(text))
    assert "e" not in paths
    assert all(len(each) <= 6 for each in re.findall(r"[-\d.]+", paths))


def test_the_canvas_is_a_square_of_a_hundred():
    assert CANVAS == 100
