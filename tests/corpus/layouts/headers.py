"""Headers: merged, unmerged, repeated, deep, broken; groups of two or four columns a quantity."""

from dataclasses import replace

from description import Layout, column, sheet, table
from figures import juniors, primaries
from shared_columns import EQUIPMENT, EQUIPMENT_WAN, LIST, NAME, PUPILS, SERIAL, STAGE_WORDS

DEEP = [
    SERIAL,
    column("学校\n（机构）名称", "name"),
    column(("学生情况", "在校学生数（人）"), "pupils", unit="人"),
    column(("教师情况", "专任教师", "合计"), "full-time-teachers"),
    column(("教师情况", "专任教师", "其中", "高于规定学历"), "teachers-above-degree"),
    column(("教师情况", "专任教师", "其中", "县级及以上骨干教师"), "backbone-teachers"),
    column(("教师情况", "专任教师", "其中", "体育、艺术（美术、音乐）"), "pe-arts-teachers"),
    column(("办学条件", "校舍（平方米）", "教学及辅助用房", "计"), "teaching-space", unit="平方米"),
    column(
        ("办学条件", "校舍（平方米）", "教学及辅助用房", "其中：室内体育用房"), "indoor-sports-space", unit="平方米"
    ),
    column(("办学条件", "校园（平方米）", "运动场地面积"), "sports-ground", unit="平方米"),
    column(("办学条件", "设备", "教学仪器设备值（万元）"), "equipment-value", unit="万元", factor=10000),
    column(("办学条件", "设备", "网络多媒体教室（间）"), "networked-classrooms", unit="间"),
]


def deeper(one):
    """The same column under two more rows of groups."""
    if len(one.path) == 1:
        return one
    return replace(one, path=("义务教育学校办学条件监测", "2024年", *one.path))


def pair(indicator, words, threshold):
    """指标值 and 标准 under the indicator's words."""
    return (
        column((words, "指标值"), f"ratio:{indicator}"),
        column((words, "标准"), "unknown", fill=lambda school: threshold, key=f"{indicator}-standard"),
    )


def quadruple(indicator, words, threshold):
    """基本值, 达标值, 实际值 and 是否达标 under the indicator's words."""
    floor = round(threshold * 0.85, 4)
    return (
        column((words, "基本值"), "unknown", fill=lambda school: floor, key=f"{indicator}-floor"),
        column((words, "达标值"), "unknown", fill=lambda school: threshold, key=f"{indicator}-standard"),
        column((words, "实际值"), f"ratio:{indicator}"),
        column((words, "是否达标"), "unknown", fill=lambda school: "达标", key=f"{indicator}-met"),
    )


WORDS = (
    ("qualified-teachers-per-100", "每百名学生拥有高于规定学历教师数", 4.2),
    ("teaching-space-per-pupil", "生均教学及辅助用房面积（㎡）", 4.5),
    ("sports-space-per-pupil", "生均体育运动场馆面积（㎡）", 7.5),
    ("equipment-value-per-pupil", "生均教学仪器设备值（元）", 2000),
)

LAYOUTS = [
    Layout(
        "headers-four-rows",
        "Four merged header rows with nested groups.",
        (sheet("小学", table(DEEP, primaries(5))),),
        ("merged-header", "deep-header", "unit-converted"),
    ),
    Layout(
        "headers-six-rows",
        "Six merged header rows.",
        (
            sheet(
                "小学",
                table([deeper(one) for one in DEEP], primaries(5), titles=("某县小学办学条件监测表",), title_width=12),
            ),
        ),
        ("merged-header", "deep-header", "six-header-rows", "unit-converted", "title-lines"),
    ),
    Layout(
        "headers-merges-lost",
        "The four-row header after a copy that lost every merge: group words stand in the first cell only.",
        (sheet("小学", table(DEEP, primaries(5), merges="lost")),),
        ("merges-lost", "deep-header", "unit-converted"),
    ),
    Layout(
        "headers-merges-lost-six",
        "Six header rows whose merges were lost, through the CSV form.",
        (
            sheet(
                "headers-merges-lost-six",
                table([deeper(one) for one in DEEP], primaries(5), merges="lost", titles=("某县小学办学条件监测表",)),
            ),
        ),
        ("merges-lost", "six-header-rows", "stage-by-title", "unit-converted"),
        through="csv",
    ),
    Layout(
        "headers-repeated-words",
        "A program filled the group words into every cell instead of merging.",
        (sheet("小学", table(DEEP, primaries(5), merges="repeated")),),
        ("repeated-group-words", "unit-converted"),
    ),
    Layout(
        "headers-justified",
        "Header words stretched with blanks and broken by line ends, as a justified Word table gives them.",
        (
            sheet(
                "小学",
                table(
                    [
                        replace(SERIAL, path=("序　号",)),
                        replace(NAME, path=("学 校 名 称",)),
                        replace(PUPILS, path=("在 校\n生 数\n（人）",), unit="人"),
                        column("高 于 规 定\n学 历 教 师 数", "teachers-above-degree"),
                        column("县级及以上 骨 干\n教师数", "backbone-teachers"),
                        column("教学及辅 助用房 面积（ ㎡）", "teaching-space", unit="㎡"),
                        column("室内体育\n用  房（㎡）", "indoor-sports-space", unit="㎡"),
                        column("教学仪器设备\n 值 （ 元 ）", "equipment-value", unit="元"),
                        column("网络多媒体 教室 数", "networked-classrooms"),
                    ],
                    primaries(5),
                ),
            ),
        ),
        ("broken-header-words",),
        through="xlsx",
    ),
    Layout(
        "headers-value-and-standard",
        "指标值 and 标准 side by side: the value is read, the standard is none.",
        (sheet("小学", table([*LIST, *[one for words in WORDS for one in pair(*words)]], primaries(5))),),
        ("pairs", "ratios-only"),
    ),
    Layout(
        "headers-quadruples",
        "基本值, 达标值, 实际值, 是否达标: only 实际值 is the school's.",
        (sheet("初中", table([*LIST, *[one for words in WORDS for one in quadruple(*words)]], juniors(4))),),
        ("quadruples", "ratios-only"),
    ),
    Layout(
        "headers-wrong-parents",
        "Leaf words that mean something under the right parent only: 危房, 幼儿园, 上学年, 学生体育达标.",
        (
            sheet(
                "小学",
                table(
                    [
                        SERIAL,
                        NAME,
                        column(("在校生数", "合计"), "pupils"),
                        column(
                            ("在校生数", "其中：女"),
                            "unknown",
                            fill=lambda school: school.figures["pupils"] // 2,
                            key="girls",
                        ),
                        column(("附设幼儿园", "在校生数"), "unknown", fill=lambda school: 31, key="kindergarten"),
                        column(("校舍面积（㎡）", "教学及辅助用房"), "teaching-space", unit="㎡"),
                        column(("校舍面积（㎡）", "室内体育用房"), "indoor-sports-space", unit="㎡"),
                        column(("其中危房（㎡）", "教学及辅助用房"), "unknown", fill=lambda school: 12, key="unsafe"),
                        column(("学生体质", "体育达标人数"), "unknown", fill=lambda school: 200, key="fit"),
                        EQUIPMENT,
                    ],
                    primaries(5),
                ),
            ),
        ),
        ("wrong-parents", "merged-header"),
    ),
    Layout(
        "headers-subset-columns",
        "Columns of subgroups beside the whole: 女, 寄宿生, 随迁子女, 其中：危房.",
        (
            sheet(
                "小学",
                table(
                    [
                        *LIST,
                        column("其中：女生", "unknown", fill=lambda school: 80, key="girls"),
                        column("其中：寄宿生", "unknown", fill=lambda school: 20, key="boarders"),
                        column("其中：随迁子女", "unknown", fill=lambda school: 15, key="migrants"),
                        column("专任教师数", "full-time-teachers"),
                        column("其中：高于规定学历", "teachers-above-degree"),
                        EQUIPMENT_WAN,
                    ],
                    primaries(5),
                ),
            ),
        ),
        ("subgroups", "unit-converted"),
    ),
    Layout(
        "headers-thresholds-in-words",
        "The standard values stand in the header's brackets.",
        (
            sheet(
                "小学",
                table(
                    [
                        *LIST,
                        column(
                            "每百名学生拥有高于规定学历教师数（小学4.2人以上，初中5.3人以上）",
                            "ratio:qualified-teachers-per-100",
                        ),
                        column("生均教学及辅助用房面积（≥4.5㎡）", "ratio:teaching-space-per-pupil"),
                        column("生均教学仪器设备值（小学不低于2000元）", "ratio:equipment-value-per-pupil"),
                    ],
                    primaries(5),
                ),
            ),
        ),
        ("thresholds-in-header", "ratios-only"),
    ),
    Layout(
        "headers-notes-beside-units",
        "Remarks beside the unit in one bracket, or a unit on a line of its own.",
        (
            sheet(
                "小学",
                table(
                    [
                        SERIAL,
                        NAME,
                        column("在校生数（人，不含附设幼儿班）", "pupils", unit="人"),
                        column("教学及辅助用房面积\n单位：平方米", "teaching-space", unit="平方米"),
                        column("室内体育用房面积（㎡）（含风雨操场）", "indoor-sports-space", unit="㎡"),
                        column(
                            "教学仪器设备值（万元，保留两位小数）",
                            "equipment-value",
                            unit="万元",
                            factor=10000,
                        ),
                        column("网络多媒体教室数（间）（含专用教室）", "networked-classrooms", unit="间"),
                    ],
                    primaries(5),
                ),
            ),
        ),
        ("notes-beside-units", "unit-converted"),
    ),
]
