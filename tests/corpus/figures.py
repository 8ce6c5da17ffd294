"""Plausible schools: every quantity that any template asks for, consistent with each other."""

from fractions import Fraction

from description import School

PER_PUPIL = {
    "primary": dict(
        ft=650,
        above=480,
        backbone=130,
        pe=48,
        music=32,
        art=31,
        net=51,
        ground=76,
        money=2300,
        rooms=262,
        computers=1250,
        books=224,
        title=310,
    ),
    "junior": dict(
        ft=860,
        above=610,
        backbone=150,
        pe=54,
        music=29,
        art=33,
        net=66,
        ground=104,
        money=2900,
        rooms=275,
        computers=1600,
        books=335,
        title=430,
    ),
    "senior": dict(
        ft=900,
        above=600,
        backbone=170,
        pe=50,
        music=25,
        art=25,
        net=70,
        ground=98,
        money=3900,
        rooms=290,
        computers=1900,
        books=410,
        title=520,
    ),
}
SWING = (100, 112, 93, 121, 87, 104, 131, 96, 109, 90, 117, 99, 106)
PUPILS = (486, 312, 1043, 228, 765, 154, 1387, 409, 96, 642, 873, 271, 538, 1190, 347, 705)


def figures(number, stage="primary", pupils=None):
    """The quantities of the school with this number, in canonical units."""
    base = PER_PUPIL[stage]
    count = PUPILS[number % len(PUPILS)] if pupils is None else pupils
    swing = lambda step: Fraction(SWING[(number * 5 + step * 3) % len(SWING)], 100)
    whole = lambda per, step, scale: max(1, round(Fraction(per) * count * swing(step) / scale))
    result = {"pupils": count, "classes": -(-count // 43), "grades": 6 if stage == "primary" else 3}
    pe, music, art = (whole(base[name], step, 10000) for name, step in (("pe", 3), ("music", 4), ("art", 5)))
    below = max(1, whole(base["ft"], 1, 10000) // 12)
    bachelor = whole(base["above"] * Fraction(7, 10), 1, 10000)
    master, doctor = max(1, bachelor // 9), number % 2
    college = whole(base["above"] * Fraction(3, 10), 2, 10000)
    above = bachelor + master + doctor + (college if stage == "primary" else 0)
    teachers = max(bachelor + master + doctor + college + below, pe + music + art + 2)
    below = teachers - bachelor - master - doctor - college
    full, associate = number % 2, whole(base["title"] * Fraction(3, 10), 6, 10000)
    middle = max(1, min(whole(base["title"] * Fraction(7, 10), 7, 10000), teachers - full - associate))
    indoor = whole(6, 8, 10)
    net = whole(base["net"], 9, 10)
    result.update(
        {
            "full-time-teachers": teachers,
            "staff": teachers + 2 + number % 4,
            "teachers-above-degree": above,
            "teachers-doctor": doctor,
            "teachers-master": master,
            "teachers-postgraduate": master + doctor,
            "teachers-bachelor": bachelor,
            "teachers-college": college,
            "teachers-below-college": below,
            "backbone-teachers": min(whole(base["backbone"], 10, 10000), teachers),
            "pe-teachers": pe,
            "music-teachers": music,
            "fine-arts-teachers": art,
            "arts-teachers": music + art,
            "pe-arts-teachers": pe + music + art,
            "full-senior-title-teachers": full,
            "associate-senior-title-teachers": associate,
            "intermediate-title-only-teachers": middle,
            "intermediate-title-teachers": full + associate + middle,
            "indoor-sports-space": indoor,
            "teaching-space-net": net,
            "teaching-space": net + indoor,
            "sports-ground": whole(base["ground"], 11, 10),
            "building-area": (net + indoor) * 2 + 35,
            "equipment-value": whole(base["money"], 12, 1) // 100 * 100,
            "networked-classrooms": whole(base["rooms"], 13, 10000),
            "computers": whole(base["computers"], 14, 10000),
            "books": whole(base["books"], 15, 10),
        }
    )
    result["sports-space"] = result["sports-ground"] + indoor
    result["site-area"] = result["sports-ground"] * 2 + result["building-area"]
    return result


PRIMARY = "城关第一小学 城关第二小学 东关小学 西河小学 柳林镇中心小学 白石小学 青山小学 石桥中心小学 杨庄小学 育才小学 文昌小学 南湖小学 河口小学 永安小学 建设路小学 双桥小学".split()
JUNIOR = (
    "城关初级中学 柳林初级中学 石桥初级中学 永安初级中学 河口初级中学 南湖初级中学 东关初级中学 青山初级中学".split()
)


def primary(number, pupils=None, **more):
    """The primary school with this number."""
    return School(PRIMARY[number % len(PRIMARY)], figures(number, "primary", pupils), **more)


def junior(number, pupils=None, **more):
    """The junior school with this number."""
    given = {"stage": "junior", "kind": "junior", **more}
    return School(JUNIOR[number % len(JUNIOR)], figures(number + 3, "junior", pupils), **given)


def primaries(count, start=0):
    return tuple(primary(number) for number in range(start, start + count))


def juniors(count, start=0):
    return tuple(junior(number) for number in range(start, start + count))


def combined(name, kind, pupils, number=0, **more):
    """A school of several stages in one row: material quantities as a whole, people per stage."""
    parts = {stage: figures(number + at, stage, count) for at, (stage, count) in enumerate(pupils.items())}
    people = "pupils classes full-time-teachers staff teachers-above-degree teachers-doctor teachers-master teachers-postgraduate teachers-bachelor teachers-college teachers-below-college backbone-teachers pe-teachers music-teachers fine-arts-teachers arts-teachers pe-arts-teachers intermediate-title-teachers".split()
    merged = {}
    for field in parts[next(iter(parts))]:
        whole = sum(part[field] for part in parts.values())
        merged[field] = whole
        if field in people:
            merged.update({f"{field}@{stage}": part[field] for stage, part in parts.items()})
    return School(name, merged, stage=None, kind=kind, **more)
