"""Draws a figure: calm lines of one width, soft shapes, and an arrow for what moves.

Everything is in four colours the caller gives, so that light, dark and paper work alike.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from html import escape

from companion.domain.figure import (
    CANVAS,
    FINGERS,
    HEAD,
    TOES,
    Point,
    Pose,
    Prop,
    Thing,
    View,
    limbs_of,
)

LINE = 1.3
"""The width of every outline, in units of the canvas."""

_FINE = 0.8
"""Of nails and the creases of a palm."""


_ROUND = 4.0
"""Left free around what is drawn where a picture shows no more than that."""

_CHAIR_BACK = 24.0
_NECK = 4.6
_SHOULDER = 6.0
_FLAT = 10.0
"""From the first knuckle to the last: a hand seen from its back, no longer from its edge."""

_HELD = frozenset({Thing.STICK, Thing.BALL, Thing.CLOTH})
_IN_FRONT = _HELD | {Thing.WATER}
Frame = tuple[float, float, float, float]
"""A part of the canvas: left, top, width, height."""

Bone = tuple[str, float]
"""Path data and the width of what is drawn along it."""


@dataclass(frozen=True, slots=True)
class Paints:
    """Colours as SVG names them; "currentColor" is one.

    Attributes:
        ink: Lines of the head, the trunk and what is near.
        far: Lines of the arm and leg behind, and of things.
        body: What the figure is filled with.
        accent: The arrow, and what is held.
    """

    ink: str
    far: str
    body: str
    accent: str


def svg(pose: Pose, paints: Paints, title: str = "") -> str:
    """One position as a picture; the title is what a screen reader says."""
    return svg_row([pose], paints, title)


def svg_row(poses: Sequence[Pose], paints: Paints, title: str = "") -> str:
    """Positions side by side, in their order."""
    drawn = "".join(
        f'<g transform="translate({_n(CANVAS * place)} 0)">{"".join(_figure(pose, paints))}</g>'
        for place, pose in enumerate(poses)
    )
    width = _n(CANVAS * len(poses))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {_n(CANVAS)}" role="img">'
        f"<title>{escape(title, quote=False)}</title>"
        f'<g fill="none" stroke-width="{LINE}" stroke-linecap="round" stroke-linejoin="round">'
        f"{drawn}</g></svg>"
    )


def frame(poses: Iterable[Pose]) -> Frame:
    """The part of the canvas in which all of these are: a figure that lies needs little height."""
    reached = [each for pose in poses for each in _reached(pose)]
    left, right = min(x - r for x, _, r in reached), max(x + r for x, _, r in reached)
    top, bottom = min(y - r for _, y, r in reached), max(y + r for _, y, r in reached)
    left, top = max(0.0, left - _ROUND), max(0.0, top - _ROUND)
    return left, top, min(CANVAS, right + _ROUND) - left, min(CANVAS, bottom + _ROUND) - top


def _reached(pose: Pose) -> Iterator[tuple[float, float, float]]:
    """Points, and how far what is drawn reaches around them."""
    yield from ((*point, around) for _, point, around in pose.room())
    for prop in pose.props:
        if prop.kind is Thing.CHAIR:
            yield prop.at[0], prop.at[1] - _CHAIR_BACK, 0
        elif prop.kind is Thing.BALL:
            yield *prop.at, math.dist(prop.at, prop.to)


def _figure(pose: Pose, paints: Paints) -> Iterator[str]:
    held = _IN_FRONT - ({Thing.BALL} if pose.view is View.HAND else set())
    for prop in pose.props:
        if prop.kind not in held:
            yield from _prop(prop, paints)
    yield from (_person if pose.head else _close_up)(pose, paints)
    for prop in pose.props:
        if prop.kind in held:
            yield from _prop(prop, paints)
    for arrow in pose.arrows:
        yield from _arrow(arrow, paints.accent)


# --- a person ---------------------------------------------------------------------------


def _person(pose: Pose, paints: Paints) -> Iterator[str]:
    if pose.view is View.FRONT:
        yield from _limb(pose, "far_leg", paints.ink, paints.body)
        yield from _limb(pose, "near_leg", paints.ink, paints.body)
        arms = (*_bones(pose, "far_arm"), *_bones(pose, "near_arm"))
        yield from _outlined([*_trunk_and_head(pose), *arms], paints.ink, paints.body)
        yield from _face(pose, paints.ink)
        return
    yield from _limb(pose, "far_arm", paints.far, paints.body)
    yield from _limb(pose, "far_leg", paints.far, paints.body)
    yield from _outlined(list(_trunk_and_head(pose)), paints.ink, paints.body)
    yield from _limb(pose, "near_leg", paints.ink, paints.body, joined=True)
    yield from _limb(pose, "near_arm", paints.ink, paints.body, joined=True)


def _trunk_and_head(pose: Pose) -> Iterator[Bone]:
    trunk = pose.limbs.get("trunk")
    if trunk is None or pose.head is None:
        return
    neck, waist, seat = trunk
    width = limbs_of(pose.view)["trunk"].widths[0]
    if pose.view is View.FRONT:
        yield _closed(_corners(pose, seat)), _SHOULDER * pose.size
    else:
        bend = (2 * waist[0] - (neck[0] + seat[0]) / 2, 2 * waist[1] - (neck[1] + seat[1]) / 2)
        yield f"M{_p(neck)}Q{_p(bend)} {_p(seat)}", width * pose.size
    yield _line(neck, pose.head), _NECK * pose.size
    yield _line(pose.head, pose.head), 2 * HEAD * pose.size
    if pose.nose is not None and _in_profile(pose.head, pose.nose, pose.size):
        yield _line(pose.head, pose.nose), 2.2 * pose.size


def _corners(pose: Pose, seat: Point) -> Iterator[Point]:
    """Of the trunk from the front: both shoulders and both hips."""
    half = 5.0 * pose.size
    missing = {"far_leg": (seat[0] - half, seat[1]), "near_leg": (seat[0] + half, seat[1])}
    for name in ("near_arm", "far_arm", "far_leg", "near_leg"):
        yield pose.limbs[name][0] if name in pose.limbs else missing.get(name, seat)


def _face(pose: Pose, ink: str) -> Iterator[str]:
    """Seen from the front: a nose, where the face looks."""
    if pose.head and pose.nose and not _in_profile(pose.head, pose.nose, pose.size):
        x, y = pose.nose
        yield f'<path d="M{_n(x)} {_n(y - 1.2)}V{_n(y + 1)}" stroke="{ink}"/>'


def _in_profile(head: Point, nose: Point, size: float) -> bool:
    return math.dist(head, nose) > (HEAD - 1) * size


def _bones(pose: Pose, name: str) -> Iterator[Bone]:
    """What lies between the joints of a limb; nothing if the figure lacks it."""
    points = pose.limbs.get(name, ())
    widths = limbs_of(pose.view)[name].widths
    for start, end, width in zip(points, points[1:], widths, strict=False):
        yield _line(start, end), width * pose.size


def _limb(pose: Pose, name: str, line: str, body: str, *, joined: bool = False) -> Iterator[str]:
    """One limb from the body outwards; joined: no line where it leaves the body."""
    bones = list(_bones(pose, name))
    if not bones:
        return
    yield from _outlined(bones, line, body)
    if joined:
        yield _dot(pose.limbs[name][0], bones[0][1] / 2 + LINE + 0.3, body)


# --- hands and feet ---------------------------------------------------------------------


def _close_up(pose: Pose, paints: Paints) -> Iterator[str]:
    for side, line in (("far", paints.far), ("near", paints.ink)):
        if any(name.startswith(side) for name in pose.limbs):
            yield from _hand_or_foot(pose, side, line, paints.body)


def _hand_or_foot(pose: Pose, side: str, line: str, body: str) -> Iterator[str]:
    """Arm and leg are open at their end; fingers lie over the palm, the thumb over all."""
    stem, names = ("forearm", FINGERS) if pose.view is View.HAND else ("shin", TOES)
    end, joint = pose.limbs[f"{side}_{stem}"]
    digits = [f"{side}_{name}" for name in names]
    roots = [pose.limbs[digit][0] for digit in digits]
    flat = pose.view is View.FOOT or math.dist(roots[0], roots[3]) > _FLAT * pose.size
    width = limbs_of(pose.view)[f"{side}_{stem}"].widths[0] * pose.size
    palm = _closed([joint, *roots]), pose.size * (8 if flat else 12)
    bones = [(_line(end, joint), width), (_line(joint, joint), width), palm]
    yield from _outlined(bones, line, body, "butt")
    for digit in digits:
        yield from _limb(pose, digit, line, body, joined=not flat)
    if not flat:
        return
    # no line where fingers leave the palm, and none broken where they make its edge
    yield from _stroked(bones, 0, body, "butt")
    yield from _nails(pose, digits, line) if pose.nails else _creases(joint, roots, line)


def _nails(pose: Pose, digits: Iterable[str], line: str) -> Iterator[str]:
    """They tell the back of a hand from its palm, and so a left one from a right one."""
    for digit in digits:
        before, tip = pose.limbs[digit][-2:]
        step = pose.size / math.dist(before, tip)
        x, y = step * (tip[0] - before[0]), step * (tip[1] - before[1])
        corners = [
            (tip[0] + x * ahead - y * aside, tip[1] + y * ahead + x * aside)
            for ahead, aside in ((1.8, -1.5), (-1, -1.5), (-1, 1.5), (1.8, 1.5))
        ]
        path = "M" + "L".join(map(_p, corners))
        yield f'<path d="{path}" stroke="{line}" stroke-width="{_FINE}"/>'


def _creases(joint: Point, roots: Sequence[Point], line: str) -> Iterator[str]:
    """Two lines across a palm, below the fingers and around the thumb."""
    for start, end in ((roots[0], roots[2]), (roots[3], joint)):
        first, last = _between(start, joint, 0.3), _between(end, roots[1], 0.3)
        way = _between(_between(first, last, 0.5), joint, 0.15)
        path = f"M{_p(first)}Q{_p(way)} {_p(last)}"
        yield f'<path d="{path}" stroke="{line}" stroke-width="{_FINE}"/>'


def _between(start: Point, end: Point, share: float) -> Point:
    return start[0] + share * (end[0] - start[0]), start[1] + share * (end[1] - start[1])


# --- things and arrows ------------------------------------------------------------------


def _prop(prop: Prop, paints: Paints) -> Iterator[str]:
    line = paints.accent if prop.kind in _HELD else paints.far
    for path in _PROPS.get(prop.kind, _box)(prop):
        fill = {Thing.CLOTH: paints.body, Thing.BALL: paints.accent}.get(prop.kind, "none")
        yield f'<path d="{path}" stroke="{line}" fill="{fill}"/>'


def _straight(prop: Prop) -> Iterator[str]:
    yield _line(prop.at, prop.to)


def _box(prop: Prop) -> Iterator[str]:
    (left, top), (right, bottom) = prop.at, prop.to
    yield _closed([(left, top), (right, top), (right, bottom), (left, bottom)])


def _pillow(prop: Prop) -> Iterator[str]:
    (left, top), (right, bottom) = prop.at, prop.to
    middle, half = (left + right) / 2, (top + bottom) / 2
    yield (
        f"M{_n(left)} {_n(half)}Q{_n(left)} {_n(top)} {_n(middle)} {_n(top)}"
        f"T{_n(right)} {_n(half)}Q{_n(right)} {_n(bottom)} {_n(middle)} {_n(bottom)}"
        f"T{_n(left)} {_n(half)}Z"
    )


def _chair(prop: Prop) -> Iterator[str]:
    (back, seat), (front, floor) = prop.at, prop.to
    up = seat - _CHAIR_BACK
    yield f"M{_n(back)} {_n(up)}V{_n(floor)}M{_n(back)} {_n(seat)}H{_n(front)}V{_n(floor)}"


def _table(prop: Prop) -> Iterator[str]:
    (left, top), (right, bottom) = prop.at, prop.to
    inset = (right - left) / 8
    yield f"M{_n(left)} {_n(top)}H{_n(right)}"
    yield f"M{_n(left + inset)} {_n(top)}V{_n(bottom)}M{_n(right - inset)} {_n(top)}V{_n(bottom)}"


def _ball(prop: Prop) -> Iterator[str]:
    (x, y), radius = prop.at, math.dist(prop.at, prop.to)
    half = f"a{_n(radius)} {_n(radius)} 0 1 0"
    yield f"M{_n(x - radius)} {_n(y)}{half} {_n(2 * radius)} 0{half} {_n(-2 * radius)} 0Z"


def _cloth(prop: Prop) -> Iterator[str]:
    (left, top), (right, bottom) = prop.at, prop.to
    wave, fold = (right - left) / 4, min(2.5, (bottom - top) / 3)
    over = f"q{_n(wave)} {_n(-fold)} {_n(2 * wave)} 0t{_n(2 * wave)} 0"
    back = f"q{_n(-wave)} {_n(fold)} {_n(-2 * wave)} 0t{_n(-2 * wave)} 0"
    yield f"M{_n(left)} {_n(top)}{over}V{_n(bottom)}{back}Z"


def _water(prop: Prop) -> Iterator[str]:
    (left, y), (right, _) = prop.at, prop.to
    wave = (right - left) / 24
    yield f"M{_n(left)} {_n(y)}q{_n(wave)} -3 {_n(2 * wave)} 0" + f"t{_n(2 * wave)} 0" * 11


_PROPS: dict[Thing, Callable[[Prop], Iterable[str]]] = {
    Thing.FLOOR: _straight,
    Thing.WALL: _straight,
    Thing.RAIL: _straight,
    Thing.STICK: _straight,
    Thing.MIRROR: _straight,
    Thing.CHAIR: _chair,
    Thing.TABLE: _table,
    Thing.BALL: _ball,
    Thing.CLOTH: _cloth,
    Thing.WATER: _water,
    Thing.PILLOW: _pillow,
}


def _arrow(arrow: tuple[Point, Point, Point], line: str) -> Iterator[str]:
    start, way, end = arrow
    yield f'<path d="M{_p(start)}Q{_p(way)} {_p(end)}" stroke="{line}" stroke-width="1.8"/>'
    back = math.atan2(way[1] - end[1], way[0] - end[0])
    ends = [
        (end[0] + 4.2 * math.cos(back + turn), end[1] + 4.2 * math.sin(back + turn))
        for turn in (-0.6, 0.6)
    ]
    yield f'<path d="M{_p(ends[0])}L{_p(end)} {_p(ends[1])}" stroke="{line}" stroke-width="1.8"/>'


# --- strokes ----------------------------------------------------------------------------


def _outlined(bones: Sequence[Bone], line: str, body: str, cap: str = "round") -> Iterator[str]:
    """Several bones as one shape: drawn wide in the colour of the line, then filled.

    The cap says how the first bone ends: "butt" leaves its end open.
    """
    yield from _stroked(bones, 2 * LINE, line, cap)
    yield from _stroked(bones, 0, body, cap)


def _stroked(bones: Iterable[Bone], wider: float, colour: str, cap: str) -> Iterator[str]:
    for place, (path, width) in enumerate(bones):
        fill = colour if path.endswith("Z") else "none"
        ends = "" if place or cap == "round" else f' stroke-linecap="{cap}"'
        yield (
            f'<path d="{path}" stroke="{colour}" fill="{fill}"{ends}'
            f' stroke-width="{_n(width + wider)}"/>'
        )


def _dot(point: Point, radius: float, colour: str) -> str:
    x, y = map(_n, point)
    return f'<circle cx="{x}" cy="{y}" r="{_n(radius)}" fill="{colour}"/>'


def _line(start: Point, end: Point) -> str:
    if start == end:  # a point: some renderers draw a round cap only along a line
        end = (end[0] + 0.01, end[1])
    return f"M{_p(start)}L{_p(end)}"


def _closed(points: Iterable[Point]) -> str:
    return "M" + "L".join(map(_p, points)) + "Z"


def _p(point: Point) -> str:
    return f"{_n(point[0])} {_n(point[1])}"


def _n(number: float) -> str:
    return f"{number:.2f}".rstrip("0").rstrip(".")
