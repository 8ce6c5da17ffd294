"""Columns beside the indicators' own, and what the data check says about figures."""

from dataclasses import replace
from fractions import Fraction

from description import BLANK, Layout, Lost, School, Text, column, sheet, table, with_figures
from figures import combined, figures, juniors, primaries, primary
from shared_columns import (
    ABOVE,
    BACKBONE,
    BOOKS,
    EQUIPMENT,
    GROUND,
    INDOOR,
    LIST,
    NAME,
    PE_ARTS,
    PUPILS,
    ROOMS,
    SERIAL,
    SPORTS,
    TEACHING,
)

FEW = [*LIST, TEACHING, INDOOR, EQUIPMENT]
STAFF = column("教职工数", "staff")
TEACHERS = column("专任教师数", "full-time-teachers")
GRADES = [column(f"{words}年级在校生数", f"pupils-grade-{number}") for number, words in enumerate("一二三四五六", 1)]


def with_grades(school, wrong=0):
    """Six grades that add up to the pupils, or miss them by `wrong`."""
    each = school.figures["pupils"] // 6
    grades = {f"pupils-grade-{number}": each for number in range(1, 7)}
    grades["pupils-grade-6"] = school.figures["pupils"] - 5 * each + wrong
    return replace(school, figures={**school.figures, **grades})


def last_year(school, percent):
    """The year before, when the school had so many per cent of this year's pupils."""
    return replace(school, figures={**school.figures, "last-year-pupils": school.figures["pupils"] * percent // 100})


def exactly(name, pupils, **given):
    return School(
        name, {**figures(1, "primary", pupils), **{key.replace("_", "-"): value for key, value in given.items()}}
    )


LAYOUTS = [
    Layout(
        "extras-not-counted",
        "Rented venues and visiting teachers: read, shown, not counted, and said so.",
        (
            sheet(
                "小学",
                table(
                    [
                        *LIST,
                        PE_ARTS,
                        column("走教体育艺术教师数", "visiting-pe-arts-teachers", says=("not-counted",)),
                        SPORTS,
                        column("校外租赁场馆面积（㎡）", "rented-sports-space", unit="㎡", says=("not-counted",)),
                        EQUIPMENT,
                    ],
                    [
                        with_figures(school, visiting_pe_arts_teachers=1, rented_sports_space=300)
                        for school in primaries(4)
                    ],
                ),
            ),
        ),
        ("not-counted",),
    ),
    Layout(
        "extras-two-values",
        "Two columns for one quantity with different figures: asked, never chosen in silence.",
        (
            sheet(
                "小学",
                table(
                    [
                        *LIST,
                        BOOKS,
                        EQUIPMENT,
                        replace(
                            BOOKS,
                            means="unknown",
                            key="books-again",
                            says=("two-values?",),
                            fill=lambda school: school.figures["books"] + (40 if school.name == "东关小学" else 0),
                        ),
                    ],
                    primaries(5),
                ),
            ),
        ),
        ("two-values", "basic-balance"),
        standard="basic-balance-2012",
    ),
    Layout(
        "extras-same-column-twice",
        "在校生数 stands on both ends of a wide table with the same figures: said, not asked.",
        (
            sheet(
                "小学",
                table(
                    [
                        *FEW,
                        replace(
                            PUPILS,
                            means="unknown",
                            key="pupils-again",
                            says=("duplicate-column",),
                            fill=lambda school: school.figures["pupils"],
                        ),
                    ],
                    primaries(5),
                ),
            ),
        ),
        ("duplicate-column",),
    ),
    Layout(
        "extras-unit-of-a-cell",
        "One cell says 131万元 in a column of 元.",
        (
            sheet(
                "小学",
                table(
                    FEW,
                    [
                        replace(primary(0), cells={"equipment-value": Text("131万元", 1310000, "cell-unit")}),
                        *primaries(3, 1),
                    ],
                ),
            ),
        ),
        ("cell-unit",),
    ),
    Layout(
        "extras-rates",
        "Columns of rates beside the figures; a 巩固率 above 100 is shown, not capped.",
        (
            sheet(
                "小学",
                table(
                    [
                        *FEW,
                        column("专任教师学历合格率", "unknown", fill=lambda school: "100%", key="degree-rate"),
                        column("巩固率（%）", "unknown", key="stay-rate"),
                    ],
                    [
                        replace(school, cells={"stay-rate": rate}, says=says)
                        for school, rate, says in zip(
                            primaries(4), (99.5, 98.7, 101.2, 100), ((), (), (("rate-over-100", "stay-rate"),), ())
                        )
                    ],
                ),
            ),
        ),
        ("rate-columns",),
    ),
    Layout(
        "extras-last-year",
        "Last year's pupils beside this year's: another year is another quantity, a jump is said.",
        (
            sheet(
                "小学",
                table(
                    [*LIST, column(("上学年", "在校生数"), "last-year-pupils"), TEACHING, INDOOR, EQUIPMENT],
                    [
                        last_year(primary(0), 97),
                        last_year(primary(1), 103),
                        replace(last_year(primary(2), 60), says=(("year-jump", "pupils"),)),
                        last_year(primary(3), 100),
                    ],
                ),
            ),
        ),
        ("last-year-columns",),
    ),
    Layout(
        "extras-grades",
        "Pupils by grade beside the whole; one school's grades do not add up.",
        (
            sheet(
                "小学",
                table(
                    [*LIST, *GRADES, TEACHING, INDOOR, EQUIPMENT],
                    [
                        with_grades(primary(0)),
                        with_grades(primary(1)),
                        with_grades(primary(2), 7),
                        with_grades(primary(3)),
                    ],
                    engine_says=(("grades-differ", "C4"),),
                ),
            ),
        ),
        ("grade-columns",),
    ),
    Layout(
        "extras-five-grades",
        "Primary schools with five grades and junior schools with four are unusual.",
        (
            sheet(
                "全县",
                table(
                    [*LIST, column("年级数", "grades"), TEACHING, INDOOR, EQUIPMENT],
                    [primary(0), with_figures(primary(1), grades=5), *juniors(2)],
                    engine_says=(("grades-unusual", "D3"),),
                ),
            ),
        ),
        ("grade-numbers",),
    ),
    Layout(
        "extras-music-rooms",
        "Music and art rooms whose area is too small for their number.",
        (
            sheet(
                "小学",
                table(
                    [
                        *FEW,
                        column("音乐教室数（间）", "music-rooms", unit="间"),
                        column("音乐教室面积（㎡）", "music-room-area", unit="㎡"),
                        column("美术教室数（间）", "fine-arts-rooms", unit="间"),
                        column("美术教室面积（㎡）", "fine-arts-room-area", unit="㎡"),
                    ],
                    [
                        with_figures(
                            primary(0), music_rooms=1, music_room_area=98, fine_arts_rooms=1, fine_arts_room_area=92
                        ),
                        with_figures(
                            primary(1), music_rooms=2, music_room_area=150, fine_arts_rooms=1, fine_arts_room_area=96
                        ),
                        with_figures(
                            primary(2), music_rooms=2, music_room_area=200, fine_arts_rooms=2, fine_arts_room_area=185
                        ),
                    ],
                    engine_says=(("rooms-too-small", "H3"),),
                ),
            ),
        ),
        ("room-areas",),
    ),
    Layout(
        "extras-parts-over-wholes",
        "More teachers than staff; indoor sports rooms larger than the rooms they are part of.",
        (
            sheet(
                "小学",
                table(
                    [*LIST, STAFF, TEACHERS, TEACHING, INDOOR, EQUIPMENT],
                    [
                        primary(0),
                        with_figures(primary(1), staff=15),
                        replace(with_figures(primary(2), indoor_sports_space=6100)),
                        primary(3),
                    ],
                    engine_says=(("part-exceeds-whole", "E3"), ("part-exceeds-whole", "G4")),
                ),
            ),
        ),
        ("parts-over-wholes",),
    ),
    Layout(
        "extras-at-the-threshold",
        "9 teachers for 1,000 pupils meet 0.9 a hundred; printed decimals that would mislead are said.",
        (
            sheet(
                "小学",
                table(
                    [*LIST, PE_ARTS, SPORTS, EQUIPMENT],
                    [
                        exactly("东关小学", 1000, pe_arts_teachers=9, sports_space=7500, equipment_value=2000000),
                        exactly("西河小学", 1000, pe_arts_teachers=8, sports_space=7496, equipment_value=1999996),
                        exactly("白石小学", 800, pe_arts_teachers=7, sports_space=5100, equipment_value=1360000),
                    ],
                ),
            ),
        ),
        ("at-the-threshold",),
    ),
    Layout(
        "extras-stated-at-the-threshold",
        "Only values per pupil, one of them printed at the threshold itself: the total behind it would decide.",
        (
            sheet(
                "小学",
                table(
                    [
                        *LIST,
                        column("每百名学生拥有网络多媒体教室数", "ratio:networked-classrooms-per-100"),
                        column("生均教学仪器设备值（元）", "ratio:equipment-value-per-pupil"),
                    ],
                    [
                        replace(school, figures={**school.figures, "ratio:networked-classrooms-per-100": value})
                        for school, value in zip(primaries(3), ("2.3", "2.61", "1.95"))
                    ],
                ),
            ),
        ),
        ("ratios-only", "at-the-threshold"),
    ),
    Layout(
        "extras-combined-in-stage-sheet",
        "A nine-year school in the sheet of primary schools: that sheet holds its primary part.",
        (
            sheet(
                "小学",
                table(
                    [
                        *LIST[:2],
                        column(
                            "办学类型",
                            "school-kind",
                            fill=lambda school: "小学" if school.kind == "primary" else "九年一贯制学校",
                        ),
                        PUPILS,
                        TEACHING,
                        INDOOR,
                        EQUIPMENT,
                    ],
                    [
                        *primaries(3),
                        School(
                            "东风学校",
                            figures(5, "primary", 420),
                            kind="nine-year",
                            says=(("combined-school-one-row", "name"),),
                        ),
                    ],
                ),
            ),
        ),
        ("nine-year-in-stage-sheet",),
    ),
    Layout(
        "extras-title-against-sheet",
        "The sheet is called 小学, its title says 初中: asked.",
        (
            sheet(
                "小学",
                table(
                    FEW,
                    [
                        School(name, figures(number, "primary"))
                        for number, name in enumerate(("东关学校", "西河学校", "白石学校"))
                    ],
                    titles=("某县初中办学条件统计表",),
                    title_width=6,
                    says=(("stage-contradiction", "A1"),),
                ),
            ),
        ),
        ("stage-contradiction", "title-lines"),
    ),
    Layout(
        "extras-name-header-missing",
        "Nothing stands over the names; they name themselves.",
        (sheet("小学", table([SERIAL, column("单位", "name"), PUPILS, TEACHING, INDOOR, EQUIPMENT], primaries(5))),),
        ("name-header-vague",),
    ),
    Layout(
        "extras-many-remarks",
        "Addresses, heads, telephone numbers and remarks full of figures.",
        (
            sheet(
                "小学",
                table(
                    [
                        SERIAL,
                        NAME,
                        column("学校地址", "remark", fill=lambda school: "柳林镇2组15号", key="address"),
                        column("校长姓名", "remark", fill=lambda school: "王某", key="head"),
                        column("联系电话", "remark", fill=lambda school: 13800000000, key="phone"),
                        PUPILS,
                        TEACHING,
                        INDOOR,
                        EQUIPMENT,
                        column("备注", "remark", fill=lambda school: "含借用教室2间", key="note"),
                    ],
                    primaries(4),
                ),
            ),
        ),
        ("remark-columns",),
        through="xls",
    ),
]
