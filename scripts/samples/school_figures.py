"""Figures of one fictitious school part, laid out around the national per-pupil standards."""

import math
from dataclasses import dataclass

STANDARDS = {
    "primary": {"degree": 4.2, "backbone": 1, "arts": 0.9, "teaching": 4.5, "sports": 7.5, "equipment": 2000, "rooms": 2.3},
    "junior": {"degree": 5.3, "backbone": 1, "arts": 0.9, "teaching": 5.8, "sports": 10.2, "equipment": 2500, "rooms": 2.4},
}
PER_HUNDRED = ("degree", "backbone", "arts", "rooms")


@dataclass
class Figures:
    pupils: int
    classes: int
    degree: int
    backbone: int
    arts: int
    teaching_net: float
    indoor: int
    sports: float
    equipment_yuan: int
    rooms: int

    @property
    def teaching(self):
        return tidy(self.teaching_net + self.indoor)

    @property
    def ground(self):
        return tidy(self.sports - self.indoor)

    @property
    def equipment_wan(self):
        return tidy(self.equipment_yuan / 10000, 2)


def tidy(number, digits=1):
    """A figure as a clerk types it: no trailing `.0`."""
    rounded = round(number, digits)
    return int(rounded) if rounded == int(rounded) else rounded


def figures(rng, stage, pupils, shares=None):
    """`shares`: what part of the standard the school has, by indicator; the others lie somewhat above it."""
    amounts = {}
    for name, standard in STANDARDS[stage].items():
        given = (shares or {}).get(name)
        share = given if given is not None else rng.uniform(1.04, 1.38)
        exact = standard * share * pupils / (100 if name in PER_HUNDRED else 1)
        whole = math.ceil(exact) if given is None else round(exact)
        amounts[name] = whole if name in PER_HUNDRED else exact
    indoor = rng.choice((0, 0, 120, 180)) if pupils < 500 else rng.choice((240, 360, 480, 600))
    return Figures(
        pupils=pupils,
        classes=max(6 if stage == "primary" else 3, math.ceil(pupils / rng.choice((38, 40, 42)))),
        degree=amounts["degree"],
        backbone=amounts["backbone"],
        arts=amounts["arts"],
        teaching_net=round(amounts["teaching"], 1),
        indoor=indoor,
        sports=round(amounts["sports"]),
        equipment_yuan=round(amounts["equipment"] / 100) * 100,
        rooms=amounts["rooms"],
    )
