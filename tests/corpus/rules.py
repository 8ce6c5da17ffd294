"""The two standards in short, written down a second time: which figures make a numerator, thresholds, weights."""

from fractions import Fraction
from math import floor

WEIGHTS = {"primary": Fraction(1), "junior": Fraction("1.1"), "senior": Fraction("1.32")}
SECONDARY_WEIGHTS = {"junior": Fraction(1), "senior": Fraction("1.2")}

SHARED = set(
    "teaching-space teaching-space-net indoor-sports-space sports-ground other-sports-ground sports-space building-area site-area "
    "equipment-value networked-classrooms computers books rented-sports-space nearby-sports-space laboratory-standard "
    "music-rooms music-room-area fine-arts-rooms fine-arts-room-area last-year-teaching-space last-year-sports-space "
    "last-year-equipment-value last-year-books".split()
)
# A blank there loses no indicator, so nothing is said about it.
ASIDE = set("classes staff building-area site-area grades".split())

# 其他体育场地 belongs to the grounds; 室内体育用房 is added where the figure does not hold it yet.
SPORTS_WAYS = [
    (["sports-space"], None),
    (["sports-ground", "other-sports-ground", "indoor-sports-space"], None),
    (["sports-ground", "indoor-sports-space"], None),
    (["sports-ground", "other-sports-ground"], "sports-space-without-indoor"),
    (["sports-ground"], "sports-space-without-indoor"),
]
TITLE_WAYS = [
    (["intermediate-title-teachers"], None),
    (["full-senior-title-teachers", "associate-senior-title-teachers", "intermediate-title-only-teachers"], None),
    (["associate-senior-title-teachers", "intermediate-title-only-teachers"], "title-columns-incomplete"),
]
DEGREES = {"primary": ["teachers-bachelor", "teachers-college"], "junior": ["teachers-bachelor"]}


def degree_choices(stage):
    lower = DEGREES[stage]
    return [
        (["teachers-above-degree"], None),
        (["teachers-postgraduate", *lower], None),
        (["teachers-doctor", "teachers-master", *lower], None),
        (["teachers-master", *lower], "degree-rows-incomplete"),
        (lower, "degree-rows-incomplete"),
    ]


def quality(stage):
    """Indicator: ways to the numerator best first, pupils it is per, threshold."""
    primary = stage == "primary"
    return {
        "qualified-teachers-per-100": (degree_choices(stage), 100, "4.2" if primary else "5.3"),
        "backbone-teachers-per-100": ([(["backbone-teachers"], None)], 100, "1"),
        "pe-arts-teachers-per-100": (
            [
                (["pe-arts-teachers"], None),
                (["pe-teachers", "arts-teachers"], None),
                (["pe-teachers", "music-teachers", "fine-arts-teachers"], None),
            ],
            100,
            "0.9",
        ),
        "teaching-space-per-pupil": (
            [
                (["teaching-space-net"], None),
                (["teaching-space", "-indoor-sports-space"], None),
                (["teaching-space"], "teaching-space-assumed-net"),
            ],
            1,
            "4.5" if primary else "5.8",
        ),
        "sports-space-per-pupil": (
            SPORTS_WAYS,
            1,
            "7.5" if primary else "10.2",
        ),
        "equipment-value-per-pupil": ([(["equipment-value"], None)], 1, "2000" if primary else "2500"),
        "networked-classrooms-per-100": ([(["networked-classrooms"], None)], 100, "2.3" if primary else "2.4"),
    }


def basic(stage):
    return {
        "teaching-space-per-pupil": ([(["teaching-space"], None), (["teaching-space-net"], None)], 1, None),
        "sports-space-per-pupil": (SPORTS_WAYS, 1, None),
        "equipment-value-per-pupil": ([(["equipment-value"], None)], 1, None),
        "computers-per-100": ([(["computers"], None)], 100, None),
        "books-per-pupil": ([(["books"], None)], 1, None),
        "teachers-per-pupil": ([(["full-time-teachers"], None)], 1, None),
        "qualified-teachers-per-pupil": (degree_choices(stage), 1, None),
        "intermediate-title-teachers-per-pupil": (TITLE_WAYS, 1, None),
    }


STANDARDS = {"quality-balance-2017": quality, "basic-balance-2012": basic}
FLOOR = Fraction("0.85")


def shares(pupils):
    """Each stage's share of what the whole school owns, by weighted pupils."""
    weights = WEIGHTS if "primary" in pupils else SECONDARY_WEIGHTS
    weighted = {stage: weights[stage] * count for stage, count in pupils.items()}
    return {stage: value / sum(weighted.values()) for stage, value in weighted.items()}


def misleads(value, threshold):
    """Whether two printed decimals stand on another side of the threshold or its floor than the value."""
    printed = Fraction(floor(value * 100 + Fraction(1, 2)), 100)
    return any((value >= bound) != (printed >= bound) for bound in (Fraction(threshold), Fraction(threshold) * FLOOR))


def coefficient(pairs):
    """Pupil-weighted coefficient of variation of (resource, pupils) pairs, squared, exact; None where the mean is 0."""
    pupils = sum(count for _, count in pairs)
    mean = sum(resource for resource, _ in pairs) / pupils
    if mean == 0:
        return None
    return sum(count * (resource / count - mean) ** 2 for resource, count in pairs) / pupils / mean**2
