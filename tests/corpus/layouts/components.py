"""Quantities that stand in parts: degrees, subjects, areas, titles."""

from dataclasses import replace

from description import Layout, column, sheet, table
from figures import juniors, primaries
from shared_columns import ABOVE, BOOKS, COMPUTERS, EQUIPMENT, GROUND, INDOOR, LIST, PUPILS, ROOMS, SPORTS, TEACHING

TEACHERS = column(("专任教师数", "计"), "full-time-teachers")


def degree(words, field):
    return column(("专任教师数", "按学历分", words), field)


LAYOUTS = [
    Layout(
        "parts-degree-rows",
        "专任教师 by degree: 专科 and above count for primary schools.",
        (
            sheet(
                "小学",
                table(
                    [
                        *LIST,
                        TEACHERS,
                        degree("博士研究生", "teachers-doctor"),
                        degree("硕士研究生", "teachers-master"),
                        degree("本科", "teachers-bachelor"),
                        degree("专科", "teachers-college"),
                        degree("高中阶段及以下", "teachers-below-college"),
                        EQUIPMENT,
                    ],
                    primaries(5),
                ),
            ),
        ),
        ("degree-rows", "merged-header"),
    ),
    Layout(
        "parts-degree-rows-junior",
        "The same for junior schools, where 本科 and above count; 研究生 in one column.",
        (
            sheet(
                "初中",
                table(
                    [
                        *LIST,
                        TEACHERS,
                        degree("研究生毕业", "teachers-postgraduate"),
                        degree("本科毕业", "teachers-bachelor"),
                        degree("专科毕业", "teachers-college"),
                        EQUIPMENT,
                    ],
                    juniors(5),
                ),
            ),
        ),
        ("degree-rows", "merged-header"),
    ),
    Layout(
        "parts-degree-rows-incomplete",
        "硕士, 本科, 专科 without 博士: counted and said.",
        (
            sheet(
                "小学",
                table(
                    [
                        *LIST,
                        TEACHERS,
                        degree("硕士", "teachers-master"),
                        degree("本科", "teachers-bachelor"),
                        degree("专科", "teachers-college"),
                        EQUIPMENT,
                    ],
                    primaries(5),
                ),
            ),
        ),
        ("degree-rows", "degree-rows-incomplete"),
    ),
    Layout(
        "parts-subjects",
        "体育, 音乐 and 美术 teachers in three columns.",
        (
            sheet(
                "小学",
                table(
                    [
                        *LIST,
                        column(("专任教师", "体育"), "pe-teachers"),
                        column(("专任教师", "音乐"), "music-teachers"),
                        column(("专任教师", "美术"), "fine-arts-teachers"),
                        EQUIPMENT,
                    ],
                    primaries(5),
                ),
            ),
        ),
        ("subject-rows",),
    ),
    Layout(
        "parts-subjects-arts-twice",
        "体育与健康, 艺术 > 计 and below it 音乐 and 美术: 艺术 counts once.",
        (
            sheet(
                "小学",
                table(
                    [
                        *LIST,
                        column(("专任教师", "#按授课课程分", "体育与健康"), "pe-teachers"),
                        column(("专任教师", "#按授课课程分", "艺术", "计"), "arts-teachers"),
                        column(("专任教师", "#按授课课程分", "艺术", "音乐"), "music-teachers"),
                        column(("专任教师", "#按授课课程分", "艺术", "美术"), "fine-arts-teachers"),
                        EQUIPMENT,
                    ],
                    primaries(5),
                ),
            ),
        ),
        ("subject-rows", "arts-twice", "merged-header"),
    ),
    Layout(
        "parts-space-net-in-header",
        "教学及辅助用房（不含室内体育用房）, and the sports space as one figure.",
        (
            sheet(
                "小学",
                table(
                    [
                        *LIST,
                        column("教学及辅助用房面积（不含室内体育用房）（㎡）", "teaching-space-net", unit="㎡"),
                        SPORTS,
                        EQUIPMENT,
                    ],
                    primaries(5),
                ),
            ),
        ),
        ("space-net",),
    ),
    Layout(
        "parts-space-alone",
        "教学及辅助用房 and 运动场地 without any indoor sports rooms: used, with a doubt each.",
        (sheet("小学", table([*LIST, TEACHING, GROUND, EQUIPMENT], primaries(5))),),
        ("space-without-indoor",),
    ),
    Layout(
        "parts-space-net-by-note",
        "A footnote says that 室内体育用房 has been taken out of 教学及辅助用房.",
        (
            sheet(
                "小学",
                table(
                    [
                        *LIST,
                        replace(TEACHING, means="teaching-space-net", says=("space-net-by-note",)),
                        SPORTS,
                        EQUIPMENT,
                    ],
                    primaries(5),
                    notes=("注：教学及辅助用房面积已扣除室内体育用房面积。",),
                ),
            ),
        ),
        ("space-net", "footnote", "footnote-changes-meaning"),
    ),
    Layout(
        "basic-eight",
        "Basic balance with all eight quantities as totals.",
        (
            sheet(
                "小学",
                table(
                    [
                        *LIST,
                        TEACHING,
                        SPORTS,
                        EQUIPMENT,
                        COMPUTERS,
                        BOOKS,
                        column("专任教师数", "full-time-teachers"),
                        ABOVE,
                        column("中级及以上专业技术职务教师数", "intermediate-title-teachers"),
                    ],
                    primaries(6),
                ),
            ),
        ),
        ("basic-balance",),
        standard="basic-balance-2012",
    ),
    Layout(
        "basic-titles",
        "Basic balance with 正高级, 副高级 and 中级 in columns of their own.",
        (
            sheet(
                "初中",
                table(
                    [
                        *LIST,
                        column(("专任教师", "合计"), "full-time-teachers"),
                        column(("专任教师", "按专业技术职务分", "正高级"), "full-senior-title-teachers"),
                        column(("专任教师", "按专业技术职务分", "副高级"), "associate-senior-title-teachers"),
                        column(("专任教师", "按专业技术职务分", "中级"), "intermediate-title-only-teachers"),
                        BOOKS,
                        COMPUTERS,
                    ],
                    juniors(5),
                ),
            ),
        ),
        ("basic-balance", "title-rows"),
        standard="basic-balance-2012",
    ),
]
