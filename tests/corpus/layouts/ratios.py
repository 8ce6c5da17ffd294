"""Values per pupil beside totals, or instead of them."""

from dataclasses import replace
from fractions import Fraction

from description import Layout, Lost, Text, column, sheet, table
from figures import juniors, primaries
from shared_columns import ABOVE, BACKBONE, BOOKS, EQUIPMENT, GROUND, INDOOR, LIST, ROOMS, SEVEN, SPORTS, TEACHING


def ratio(words, indicator, **more):
    return column(words, f"ratio:{indicator}", **more)


SCHOOLS = primaries(5)
TEACHERS = column("专任教师数", "full-time-teachers")


def stated(school, indicator, cell):
    return replace(school, figures={**school.figures, f"ratio:{indicator}": cell})


def pupils_per_teacher(school, form):
    """师生比 in the notation that `form` writes, from pupils per teacher with two decimals."""
    count = Fraction(round(Fraction(school.figures["pupils"] * 100, school.figures["full-time-teachers"])), 100)
    return form(count)


LAYOUTS = [
    Layout(
        "ratios-agree",
        "Totals, and beside each the value per pupil, which agrees: totals win and nothing is said.",
        (
            sheet(
                "小学",
                table(
                    [
                        *LIST,
                        ABOVE,
                        ratio("每百名学生拥有高于规定学历教师数", "qualified-teachers-per-100"),
                        EQUIPMENT,
                        ratio("生均教学仪器设备值（元）", "equipment-value-per-pupil"),
                        ROOMS,
                        ratio("每百名学生拥有网络多媒体教室数", "networked-classrooms-per-100"),
                    ],
                    SCHOOLS,
                ),
            ),
        ),
        ("totals-and-ratios",),
    ),
    Layout(
        "ratios-contradict",
        "One school's stated value per pupil is not what its totals give.",
        (
            sheet(
                "小学",
                table(
                    [
                        *LIST,
                        EQUIPMENT,
                        ratio("生均教学仪器设备值（元）", "equipment-value-per-pupil"),
                        SPORTS,
                        ratio("生均体育运动场馆面积（㎡）", "sports-space-per-pupil"),
                    ],
                    [
                        *SCHOOLS[:2],
                        replace(
                            stated(SCHOOLS[2], "equipment-value-per-pupil", "3999.5"),
                            says=(("ratio-differs", "ratio:equipment-value-per-pupil"),),
                        ),
                        *SCHOOLS[3:],
                    ],
                ),
            ),
        ),
        ("totals-and-ratios", "ratios-contradict"),
    ),
    Layout(
        "ratios-blank-beside-totals",
        "The columns per pupil are still empty where totals are there: nothing is missing.",
        (
            sheet(
                "小学",
                table(
                    [*LIST, EQUIPMENT, ratio("生均教学仪器设备值（元）", "equipment-value-per-pupil"), ROOMS],
                    [stated(school, "equipment-value-per-pupil", Lost(None, None, "blank")) for school in SCHOOLS],
                ),
            ),
        ),
        ("totals-and-ratios",),
    ),
    Layout(
        "ratios-per-stage-columns",
        "Only values per pupil, in columns of each stage, for schools in one list.",
        (
            sheet(
                "全县",
                table(
                    [
                        *LIST,
                        ratio(("生均教学仪器设备值（元）", "小学"), "equipment-value-per-pupil", stage="primary"),
                        ratio(("生均教学仪器设备值（元）", "初中"), "equipment-value-per-pupil", stage="junior"),
                        ratio(("生均教学及辅助用房面积（㎡）", "小学"), "teaching-space-per-pupil", stage="primary"),
                        ratio(("生均教学及辅助用房面积（㎡）", "初中"), "teaching-space-per-pupil", stage="junior"),
                    ],
                    [*primaries(3), *juniors(3)],
                ),
            ),
        ),
        ("ratios-only", "ratio-per-stage"),
    ),
    Layout(
        "ratios-teachers-fraction",
        "Basic balance: 师生比 as teachers per pupil, 0.049.",
        (
            sheet(
                "小学",
                table([*LIST, ratio("师生比", "teachers-per-pupil", decimals=3), BOOKS], SCHOOLS),
            ),
        ),
        ("teacher-ratio-notations", "basic-balance"),
        standard="basic-balance-2012",
    ),
    Layout(
        "ratios-teachers-one-to",
        "Basic balance: 师生比 written 1:16.5.",
        (
            sheet(
                "小学",
                table(
                    [*LIST, ratio("师生比", "teachers-per-pupil"), BOOKS],
                    [
                        stated(
                            school,
                            "teachers-per-pupil",
                            pupils_per_teacher(school, lambda count: Text(f"1:{float(count)}", 1 / count)),
                        )
                        for school in SCHOOLS
                    ],
                    unsaid=("text-number",),
                ),
            ),
        ),
        ("teacher-ratio-notations", "basic-balance"),
        standard="basic-balance-2012",
    ),
    Layout(
        "ratios-pupils-per-teacher",
        "Basic balance: 生师比 16.53, pupils per teacher, turned over.",
        (
            sheet(
                "小学",
                table(
                    [*LIST, ratio("生师比", "teachers-per-pupil"), BOOKS],
                    [
                        stated(
                            school,
                            "teachers-per-pupil",
                            pupils_per_teacher(school, lambda count: Text(float(count), 1 / count)),
                        )
                        for school in SCHOOLS
                    ],
                    unsaid=("text-number",),
                ),
            ),
        ),
        ("teacher-ratio-notations", "basic-balance"),
        standard="basic-balance-2012",
    ),
    Layout(
        "ratios-teaching-space-twice",
        "B17-like group 生均教学及辅助用房面积 over 总面积 and 生均: one is the area, one the value per pupil.",
        (
            sheet(
                "小学",
                table(
                    [
                        *LIST,
                        column(("生均教学及辅助用房面积（㎡）", "总面积"), "teaching-space", unit="㎡"),
                        ratio(("生均教学及辅助用房面积（㎡）", "生均"), "teaching-space-per-pupil"),
                        INDOOR,
                        EQUIPMENT,
                    ],
                    [
                        replace(
                            school,
                            figures={
                                **school.figures,
                                "ratio:teaching-space-per-pupil": Fraction(
                                    round(Fraction(school.figures["teaching-space"] * 100, school.figures["pupils"])),
                                    100,
                                ),
                            },
                        )
                        for school in SCHOOLS
                    ],
                ),
            ),
        ),
        ("raw-under-ratio", "merged-header"),
    ),
]
