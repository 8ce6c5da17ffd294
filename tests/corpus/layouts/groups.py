"""Groups of columns that say which stage, year, state or share a figure is of."""

from dataclasses import replace

from description import Layout, Line, column, sheet, table, with_figures
from figures import combined, figures, juniors, primaries, primary
from shared_columns import ABOVE, BOOKS, EQUIPMENT, INDOOR, KIND, LIST, NAME, PUPILS, ROOMS, SERIAL, SPORTS, TEACHING


def other(path, value, key, **more):
    """A column that is none of the standards' quantities."""
    return column(path, "unknown", fill=value if callable(value) else lambda school: value, key=key, **more)


def share(name, percent):
    return lambda school: school.figures[name] * percent // 100


def before(school):
    """The school with the year before, when it had 2 % less pupils."""
    return with_figures(school, last_year_pupils=school.figures["pupils"] * 98 // 100)


def merged_total(schools):
    """The sum of the schools under a label that covers serial and name."""
    fields = ("pupils", "teaching-space", "indoor-sports-space", "equipment-value")
    sums = {at: sum(school.figures[name] for school in schools) for at, name in enumerate(fields, 2)}
    return Line({0: "合    计", **sums}, says=(("total-row-left-out", 0),), merge=((0, 1),))


LAYOUTS = [
    Layout(
        "groups-stages-over-columns",
        "小学 and 初中 as the top groups over pupils, teachers and backbone teachers; rooms and money for the whole school.",
        (
            sheet(
                "全县",
                table(
                    [
                        *LIST[:2],
                        KIND,
                        column(("小学", "在校生数"), "pupils", stage="primary"),
                        column(("小学", "高于规定学历教师数"), "teachers-above-degree", stage="primary"),
                        column(("小学", "县级及以上骨干教师数"), "backbone-teachers", stage="primary"),
                        column(("初中", "在校生数"), "pupils", stage="junior"),
                        column(("初中", "高于规定学历教师数"), "teachers-above-degree", stage="junior"),
                        column(("初中", "县级及以上骨干教师数"), "backbone-teachers", stage="junior"),
                        TEACHING,
                        INDOOR,
                        EQUIPMENT,
                    ],
                    [*primaries(3), *juniors(2), combined("东风学校", "nine-year", {"primary": 420, "junior": 310}, 5)],
                ),
            ),
        ),
        ("stage-groups", "nine-year-one-row", "shared-split", "merged-header"),
    ),
    Layout(
        "groups-total-and-stages",
        "在校生数 as a total, of it 小学 and 初中: the parts are the stages' pupils, the total is none of them.",
        (
            sheet(
                "全县",
                table(
                    [
                        *LIST[:2],
                        column(("在校生数", "合计"), "pupils"),
                        column(("在校生数", "其中：小学"), "pupils", stage="primary"),
                        column(("在校生数", "其中：初中"), "pupils", stage="junior"),
                        TEACHING,
                        INDOOR,
                        EQUIPMENT,
                    ],
                    [
                        *primaries(3),
                        *juniors(2),
                        combined("东风九年一贯制学校", "nine-year", {"primary": 420, "junior": 310}, 5),
                    ],
                ),
            ),
        ),
        ("total-and-parts", "nine-year-one-row", "shared-split", "merged-header"),
    ),
    Layout(
        "groups-needed-have-lack",
        "应有, 现有, 差额 for each quantity: what is there counts.",
        (
            sheet(
                "小学",
                table(
                    [
                        *LIST,
                        other(("教学及辅助用房面积（㎡）", "应有"), share("teaching-space", 110), "needed-rooms"),
                        column(("教学及辅助用房面积（㎡）", "现有"), "teaching-space", unit="㎡"),
                        other(("教学及辅助用房面积（㎡）", "差额"), share("teaching-space", 10), "lack-rooms"),
                        INDOOR,
                        other(("教学仪器设备值（元）", "应有"), share("equipment-value", 105), "needed-money"),
                        column(("教学仪器设备值（元）", "现有"), "equipment-value", unit="元"),
                        other(("教学仪器设备值（元）", "差额"), share("equipment-value", 5), "lack-money"),
                    ],
                    primaries(4),
                ),
            ),
        ),
        ("needed-have-lack", "merged-header"),
    ),
    Layout(
        "groups-rooms-in-detail",
        "教学及辅助用房 > 计, 教室, 实验室, 图书室, 室内体育用房 and other rooms beside them.",
        (
            sheet(
                "小学",
                table(
                    [
                        *LIST,
                        column(("校舍建筑面积（平方米）", "总计"), "building-area", unit="平方米"),
                        column(("校舍建筑面积（平方米）", "一、教学及辅助用房", "计"), "teaching-space", unit="平方米"),
                        other(
                            ("校舍建筑面积（平方米）", "一、教学及辅助用房", "教室"),
                            share("teaching-space", 60),
                            "classrooms",
                        ),
                        other(
                            ("校舍建筑面积（平方米）", "一、教学及辅助用房", "实验室"),
                            share("teaching-space", 10),
                            "laboratories",
                        ),
                        other(
                            ("校舍建筑面积（平方米）", "一、教学及辅助用房", "图书室"),
                            share("teaching-space", 5),
                            "library",
                        ),
                        column(
                            ("校舍建筑面积（平方米）", "一、教学及辅助用房", "室内体育用房"),
                            "indoor-sports-space",
                            unit="平方米",
                        ),
                        other(("校舍建筑面积（平方米）", "二、行政办公用房"), share("teaching-space", 15), "offices"),
                        other(
                            ("校舍建筑面积（平方米）", "三、生活用房", "学生宿舍"),
                            share("teaching-space", 20),
                            "dormitories",
                        ),
                        EQUIPMENT,
                    ],
                    primaries(4),
                ),
            ),
        ),
        ("rooms-in-detail", "merged-header", "deep-header"),
    ),
    Layout(
        "groups-classes-by-size",
        "Classes by size, teachers by sex and age beside the totals.",
        (
            sheet(
                "小学",
                table(
                    [
                        *LIST,
                        column(("班级数", "合计"), "classes"),
                        other(("班级数", "45人及以下"), 5, "small-classes"),
                        other(("班级数", "46-55人"), 3, "big-classes"),
                        column(("专任教师", "合计"), "full-time-teachers"),
                        other(("专任教师", "其中：女"), 9, "women"),
                        other(("专任教师", "35岁及以下"), 4, "young"),
                        EQUIPMENT,
                        ROOMS,
                    ],
                    primaries(4),
                ),
            ),
        ),
        ("subgroups", "merged-header"),
    ),
    Layout(
        "groups-computers-and-books",
        "Basic balance: computers and books with their subgroups; only the whole counts.",
        (
            sheet(
                "小学",
                table(
                    [
                        *LIST,
                        column(("计算机台数（台）", "计"), "computers", unit="台"),
                        other(("计算机台数（台）", "其中：平板电脑"), 3, "tablets"),
                        column(("图书（册）", "合计"), "books", unit="册"),
                        other(("图书（册）", "其中：当年新增"), 120, "new-books"),
                        other("电子图书（册）", 9000, "e-books"),
                        SPORTS,
                    ],
                    primaries(4),
                ),
            ),
        ),
        ("subgroups", "basic-balance", "merged-header"),
        standard="basic-balance-2012",
    ),
    Layout(
        "groups-two-years",
        "在校生数 of 2023 and of 2024 beside each other: the later year is this year's.",
        (
            sheet(
                "小学",
                table(
                    [
                        *LIST[:2],
                        column(("在校生数", "2023年"), "last-year-pupils"),
                        column(("在校生数", "2024年"), "pupils"),
                        TEACHING,
                        INDOOR,
                        EQUIPMENT,
                    ],
                    [before(school) for school in primaries(4)],
                ),
            ),
        ),
        ("two-years", "merged-header"),
    ),
    Layout(
        "groups-two-years-backwards",
        "The later year stands first.",
        (
            sheet(
                "小学",
                table(
                    [
                        *LIST[:2],
                        column("2024年在校生数", "pupils"),
                        column("2023年在校生数", "last-year-pupils"),
                        TEACHING,
                        INDOOR,
                        EQUIPMENT,
                    ],
                    [before(school) for school in primaries(4)],
                ),
            ),
        ),
        ("two-years",),
    ),
    Layout(
        "groups-total-merged-label",
        "合计 stands in a cell merged over serial and name.",
        (
            sheet(
                "小学",
                table(
                    [*LIST, TEACHING, INDOOR, EQUIPMENT],
                    [*primaries(4), merged_total(primaries(4))],
                ),
            ),
        ),
        ("total-row",),
    ),
]
