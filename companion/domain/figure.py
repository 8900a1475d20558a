"""A figure that shows an exercise: where its joints are, and what it sits, stands or leans on."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import pairwise

Point = tuple[float, float]
"""On a canvas of 100 by 100; y grows downwards."""

CANVAS = 100.0
TOLERANCE = 0.12
"""By how much a bone may differ from the first position: seen a little from the side."""

NEAR_ENOUGH = 1.6
"""How far a hand or foot may be from what it touches. Our choice: one line and a half."""

HEAD = 5.6
"""Half the width of the head."""


class View(StrEnum):
    """From where the person is seen; or hands or feet, seen close."""

    SIDE = "side"
    FRONT = "front"
    HAND = "hand"
    FOOT = "foot"


class Thing(StrEnum):
    """What stands, lies or is held near the figure."""

    FLOOR = "floor"
    WALL = "wall"
    MAT = "mat"
    CHAIR = "chair"
    TABLE = "table"
    STEP = "step"
    RAIL = "rail"
    STICK = "stick"
    BALL = "ball"
    CLOTH = "cloth"
    PILLOW = "pillow"
    WATER = "water"
    MIRROR = "mirror"
    CARD = "card"


_LINES = frozenset({Thing.FLOOR, Thing.WALL, Thing.RAIL, Thing.STICK, Thing.MIRROR})


@dataclass(frozen=True, slots=True)
class Limb:
    """How a chain of joints is built.

    Attributes:
        joints: Their names, from the middle of the body outwards.
        widths: Of what lies between each joint and the next.
    """

    joints: tuple[str, ...]
    widths: tuple[float, ...]


_ARM = Limb(("shoulder", "elbow", "wrist", "hand"), (6.2, 5.2, 4.6))
_LEG = Limb(("hip", "knee", "ankle", "toe"), (8.6, 6.8, 4.8))
FINGERS = ("little", "ring", "middle", "index", "thumb")
TOES = ("small", "fourth", "third", "second", "big")
"""In the order in which they are drawn."""

_SIDES = ("near", "far")

BODY = {
    "trunk": Limb(("neck", "waist", "seat"), (11.5, 11.5)),
    **{f"{side}_arm": _ARM for side in _SIDES},
    **{f"{side}_leg": _LEG for side in _SIDES},
}
"""In a front view "near" is the person's left, which is on the right of the picture."""

HANDS = {
    **{f"{side}_forearm": Limb(("elbow", "wrist"), (15.0,)) for side in _SIDES},
    **{
        f"{side}_{finger}": Limb(tuple(f"{finger}_{at}" for at in range(1, 5)), (7.0, 6.6, 6.2))
        for side in _SIDES
        for finger in FINGERS
    },
}

FEET = {
    **{f"{side}_shin": Limb(("knee", "heel"), (15.0,)) for side in _SIDES},
    **{
        f"{side}_{toe}": Limb((f"{toe}_1", f"{toe}_2"), (8.6 if toe == "big" else 6.0,))
        for side in _SIDES
        for toe in TOES
    },
}

_CLOSE = {View.HAND: HANDS, View.FOOT: FEET}


def limbs_of(view: View) -> Mapping[str, Limb]:
    """All chains of joints a figure in this view may have."""
    return _CLOSE.get(view, BODY)


@dataclass(frozen=True, slots=True)
class Prop:
    """A thing near the figure.

    Attributes:
        at: One end, or the upper left corner; of a ball the middle; of a chair the back of the
            seat.
        to: The other end, or the lower right corner; of a ball a point on its edge; of a chair
            the front of the seat, at the height of the floor.
    """

    kind: Thing
    at: Point
    to: Point

    def edges(self) -> Iterator[tuple[Point, Point]]:
        """The lines that can be touched."""
        (left, top), (right, bottom) = self.at, self.to
        if self.kind is Thing.CHAIR:
            yield self.at, (right, top)
        elif self.kind in _LINES:
            yield self.at, self.to
        elif self.kind is Thing.TABLE:
            yield self.at, (right, top)
        else:
            yield (left, top), (right, top)
            yield (left, bottom), (right, bottom)
            yield (left, top), (left, bottom)
            yield (right, top), (right, bottom)


@dataclass(frozen=True, slots=True)
class Pose:
    """One position of a figure.

    Attributes:
        limbs: Joints by the name of their chain; a figure may lack some.
        head: Its middle; None in a view of hands.
        nose: Where the face looks.
        arrows: Where something moves: from, by way of, to.
        touches: Names of joints that touch a thing, such as "near_toe".
        nails: A hand or foot shows its back, and with it the nails; else the palm or sole.
        size: How broad head and limbs are; over 1 where only a part is shown, close up.

    Raises:
        ValueError: the size is no size, or a chain is unknown or has too many or too few joints.
    """

    view: View
    limbs: Mapping[str, tuple[Point, ...]]
    head: Point | None = None
    nose: Point | None = None
    props: tuple[Prop, ...] = ()
    arrows: tuple[tuple[Point, Point, Point], ...] = ()
    touches: tuple[str, ...] = ()
    nails: bool = True
    size: float = 1.0

    def __post_init__(self) -> None:
        if not 0.5 <= self.size <= 3:
            raise ValueError("size is from 0.5 to 3")
        known = limbs_of(self.view)
        for name, points in self.limbs.items():
            if name not in known:
                raise ValueError(f"a figure has no {name}")
            if len(points) != len(known[name].joints):
                raise ValueError(f"{name} has {len(known[name].joints)} joints")
        if (self.head is None) != (self.view in _CLOSE) or not self.limbs:
            raise ValueError("a person has a head, hands and feet have none")
        if unknown := set(self.touches) - set(self.joints()):
            raise ValueError(f"no such joint: {sorted(unknown)}")

    def joints(self) -> dict[str, Point]:
        """Every joint by its name, such as "near_knee" or "seat"."""
        return {name: point for name, point, _ in self._placed()}

    def _placed(self) -> Iterator[tuple[str, Point, float]]:
        """Name, place and half the width of every joint."""
        known = limbs_of(self.view)
        for name, points in self.limbs.items():
            side = f"{name.partition('_')[0]}_" if "_" in name else ""
            limb = known[name]
            widths = (limb.widths[0], *limb.widths)
            for joint, point, width in zip(limb.joints, points, widths, strict=True):
                yield f"{side}{joint}", point, width * self.size / 2

    def room(self) -> Iterator[tuple[str, Point, float]]:
        """All that has to lie on the canvas: a name, a point, and how far it reaches around."""
        for name, point, around in self._placed():
            cut_off = self.view in _CLOSE and name.endswith(("elbow", "knee"))
            yield name, point, 0 if cut_off else around
        if self.head is not None:
            yield "head", self.head, HEAD * self.size
        for prop in self.props:
            yield prop.kind, prop.at, 0
            yield prop.kind, prop.to, 0
        for arrow in self.arrows:
            yield from (("arrow", point, 0) for point in arrow)

    def lengths(self) -> dict[str, tuple[float, ...]]:
        """How long each part of each limb is drawn. The back bends: its two halves count as one."""
        found = {
            name: tuple(math.dist(a, b) for a, b in pairwise(points))
            for name, points in self.limbs.items()
            if not name.endswith(("forearm", "shin"))
        }
        if "trunk" in found:
            found["trunk"] = (sum(found["trunk"]),)
        return found


def mirrored(pose: Pose) -> Pose:
    """The same as in a mirror: a right hand becomes a left one. Arrows are left out."""
    return _moved(pose, lambda point: (CANVAS - point[0], point[1]))


def turned(pose: Pose, degrees: float) -> Pose:
    """The same turned about the middle of the canvas, clockwise. Arrows are left out."""
    cos, sin = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    half = CANVAS / 2

    def turn(point: Point) -> Point:
        x, y = point[0] - half, point[1] - half
        return half + x * cos - y * sin, half + x * sin + y * cos

    return _moved(pose, turn)


def _moved(pose: Pose, move: Callable[[Point], Point]) -> Pose:
    return replace(
        pose,
        limbs={name: tuple(map(move, points)) for name, points in pose.limbs.items()},
        head=move(pose.head) if pose.head else None,
        nose=move(pose.nose) if pose.nose else None,
        arrows=(),
        touches=(),
    )


def faults(poses: Iterable[Pose]) -> tuple[str, ...]:
    """What is not as in a real body: limbs that grow, feet in the air, hands off the canvas."""
    all_poses = list(poses)
    return tuple(
        f"position {number}: {fault}"
        for number, pose in enumerate(all_poses, 1)
        for fault in (*_outside(pose), *_grown(all_poses[0], pose), *_in_the_air(pose))
    )


def _outside(pose: Pose) -> Iterator[str]:
    for name, point, around in pose.room():
        if not all(around <= each <= CANVAS - around for each in point):
            yield f"{name} is outside the canvas"


def _grown(first: Pose, pose: Pose) -> Iterator[str]:
    before = first.lengths()
    for name, lengths in pose.lengths().items():
        other = name.replace("far_", "near_")
        for usual in (before.get(name), pose.lengths().get(other)):
            if usual and any(
                abs(new - old) > TOLERANCE * old for old, new in zip(usual, lengths, strict=True)
            ):
                yield f"{name} changes its length"
                break


def _in_the_air(pose: Pose) -> Iterator[str]:
    widths = {name: half for name, _, half in pose.room()}
    joints = pose.joints()
    for name in pose.touches:
        gaps = [
            abs(_distance(joints[name], *edge) - widths.get(name, 0))
            for prop in pose.props
            for edge in prop.edges()
        ]
        gaps += [
            abs(math.dist(joints[name], prop.at) - math.dist(prop.at, prop.to) - widths[name])
            for prop in pose.props
            if prop.kind is Thing.BALL
        ]
        if not gaps or min(gaps) > NEAR_ENOUGH:
            yield f"{name} touches nothing"


def _distance(point: Point, start: Point, end: Point) -> float:
    """From a point to a line between two others."""
    (x, y), (x1, y1), (x2, y2) = point, start, end
    length = math.dist(start, end)
    if length == 0:
        return math.dist(point, start)
    share = ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length**2
    share = max(0.0, min(1.0, share))
    return math.dist(point, (x1 + share * (x2 - x1), y1 + share * (y2 - y1)))
