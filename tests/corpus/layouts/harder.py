"""Two or three traps at once, as tables that went through several hands have them."""

from dataclasses import replace
from fractions import Fraction

from description import (
    Header,
    Layout,
    Line,
    Lost,
    School,
    Statistics,
    Sum,
    Text,
    column,
    label,
    sheet,
    table,
    with_figures,
)
from figures import combined, figures, junior, juniors, primaries, primary
from layouts.stages import DONGFENG, SHARED, part, per_stage, shared_rows
from shared_columns import (
    ABOVE,
    BACKBONE,
    BOOKS,
    COMPUTERS,
    EQUIPMENT,
    EQUIPMENT_WAN,
    GROUND,
    INDOOR,
    KIND,
    LIST,
    NAME,
    PE_ARTS,
    PUPILS,
    ROOMS,
    SERIAL,
    SEVEN,
    SPORTS,
    STAGE,
    TEACHING,
)

FEW = [*LIST, TEACHING, INDOOR, EQUIPMENT]
FIELDS = ("pupils", "teaching-space", "indoor-sports-space", "equipment-value")


def ratio(words, indicator, **more):
    return column(words, f"ratio:{indicator}", **more)


def sum_heading(words, schools):
    """A township's row that holds the sums of the schools below it."""
    cells = {at: sum(school.figures[name] for school in schools) for at, name in enumerate(FIELDS, 2)}
    return Line({1: words, **cells}, says=(("total-row-left-out", 1),))


def unnumbered(columns):
    return [one for one in columns if one.means != "serial"]


EIGHT_RATIOS = [
    ratio("生均教学及辅助用房面积（平方米）", "teaching-space-per-pupil"),
    ratio("生均体育运动场馆面积（平方米）", "sports-space-per-pupil"),
    ratio("生均教学仪器设备值（元）", "equipment-value-per-pupil"),
    ratio("每百名学生拥有计算机台数", "computers-per-100"),
    ratio("生均图书册数", "books-per-pupil"),
    ratio("师生比", "teachers-per-pupil", decimals=3),
    ratio("生均高于规定学历教师数", "qualified-teachers-per-pupil", decimals=3),
    ratio("生均中级及以上专业技术职务教师数", "intermediate-title-teachers-per-pupil", decimals=3),
]

TWELVE = {"primary": 720, "junior": 480, "senior": 360}

LAYOUTS = [
    Layout(
        "harder-township-sums-as-headings",
        "Each township's row holds the sums of the schools below it.",
        (
            sheet(
                "小学",
                table(
                    FEW,
                    [
                        sum_heading("城关镇", primaries(3)),
                        *primaries(3),
                        sum_heading("柳林镇", primaries(3, 3)),
                        *primaries(3, 3),
                    ],
                    unsaid=(),
                ),
            ),
        ),
        ("township-blocks", "sums-as-headings"),
    ),
    Layout(
        "harder-senior-block",
        "Blocks of primary, junior and senior schools; the last is not counted.",
        (
            sheet(
                "全县",
                table(
                    FEW,
                    [
                        label("一、小学"),
                        *primaries(3),
                        label("二、初中"),
                        *juniors(3),
                        label("三、高中"),
                        School(
                            "县第一中学",
                            figures(4, "senior", 1200),
                            stage="senior",
                            kind="senior",
                            excluded="senior-school",
                        ),
                        School(
                            "县第二中学",
                            figures(5, "senior", 900),
                            stage="senior",
                            kind="senior",
                            excluded="senior-school",
                        ),
                        Sum("合计"),
                    ],
                    restarts=True,
                ),
            ),
        ),
        ("stage-blocks", "senior-school", "serial-restarts", "total-row"),
    ),
    Layout(
        "harder-unit-row-and-code-row",
        "Names, units, then a code row; the title names the reporting unit.",
        (
            sheet(
                "小学",
                table(
                    [
                        *LIST[:2],
                        replace(PUPILS, unit="人", unit_below="人"),
                        replace(TEACHING, path=("教学及辅助用房面积",), unit_below="㎡"),
                        replace(INDOOR, path=("室内体育用房面积",), unit_below="㎡"),
                        replace(EQUIPMENT_WAN, path=("教学仪器设备值",), unit_below="万元"),
                    ],
                    [*primaries(4), Sum("合计")],
                    titles=("某县小学办学条件", "填报单位：某县教育局"),
                    title_width=6,
                    units_in_row=True,
                    codes=(("甲", "乙", "(1)", "(2)", "(3)", "(4)"),),
                ),
            ),
        ),
        ("unit-row", "code-row", "unit-converted", "total-row", "title-lines"),
        through="xls",
    ),
    Layout(
        "harder-eight-ratios",
        "Basic balance with all eight items as values per pupil.",
        (sheet("初中", table([*LIST, *EIGHT_RATIOS], juniors(5))),),
        ("ratios-only", "basic-balance"),
        standard="basic-balance-2012",
    ),
    Layout(
        "harder-ratio-in-wan",
        "生均教学仪器设备值（万元）: 0.23 a pupil.",
        (
            sheet(
                "小学",
                table(
                    [
                        *LIST,
                        ratio(
                            "生均教学仪器设备值（万元）",
                            "equipment-value-per-pupil",
                            factor=10000,
                            decimals=4,
                            unit="万元",
                        ),
                        ratio("生均教学及辅助用房面积（㎡）", "teaching-space-per-pupil"),
                    ],
                    primaries(4),
                ),
            ),
        ),
        ("ratios-only", "ratio-unit"),
    ),
    Layout(
        "harder-ratio-cells-with-units",
        "Cells such as 4.38㎡ and 2300.5元 under values per pupil.",
        (
            sheet(
                "小学",
                table(
                    [
                        *LIST,
                        ratio(
                            "生均教学及辅助用房面积（㎡）",
                            "teaching-space-per-pupil",
                            dress=lambda value: Text(f"{float(value)}㎡", value),
                        ),
                        ratio(
                            "生均教学仪器设备值（元）",
                            "equipment-value-per-pupil",
                            dress=lambda value: Text(f"{float(value)}元", value),
                        ),
                    ],
                    primaries(4),
                ),
            ),
        ),
        ("ratios-only", "unit-in-cell"),
    ),
    Layout(
        "harder-ratios-with-gaps",
        "Only values per pupil, some blank, one of them 未测.",
        (
            sheet(
                "小学",
                table(
                    [
                        *LIST,
                        ratio("每百名学生拥有网络多媒体教室数", "networked-classrooms-per-100"),
                        ratio("生均教学仪器设备值（元）", "equipment-value-per-pupil"),
                    ],
                    [
                        primary(0),
                        replace(
                            primary(1), cells={"ratio:networked-classrooms-per-100": Lost(None, "blank-cell", "blank")}
                        ),
                        replace(primary(2), cells={"ratio:equipment-value-per-pupil": Lost("未测")}),
                        primary(3),
                    ],
                ),
            ),
        ),
        ("ratios-only", "blank-cells", "half-numbers"),
    ),
    Layout(
        "harder-branch-words",
        "是否计校数 as 是 and 否, the main school by a shared school code.",
        (
            sheet(
                "小学",
                table(
                    [
                        column("学校标识码", "code"),
                        NAME,
                        column("是否计校数", "counts-as-school", fill=lambda school: "是"),
                        PUPILS,
                        TEACHING,
                        INDOOR,
                        EQUIPMENT,
                    ],
                    [
                        replace(primary(0), cells={"code": "2136000001"}),
                        School(
                            "河西教学部",
                            figures(6, "primary", 190),
                            branch_of="城关第一小学",
                            says=(("branch-joined", "name"),),
                            cells={"code": "2136000001", "counts-as-school": "否"},
                        ),
                        replace(primary(1), cells={"code": "2136000002"}),
                        replace(primary(2), cells={"code": "2136000003"}),
                    ],
                ),
            ),
        ),
        ("branch-campus", "school-codes"),
    ),
    Layout(
        "harder-shared-cells-three-rows",
        "A twelve-year school in three rows, what it shares merged over all of them.",
        (
            sheet(
                "全县",
                table(
                    [NAME, STAGE, PUPILS, ABOVE, TEACHING, INDOOR, EQUIPMENT],
                    [
                        *[
                            School(
                                "县实验学校",
                                {
                                    **figures(2 + at, stage, count),
                                    **{
                                        name: 3 * figures(2, "primary", 720)[name]
                                        for name in ("teaching-space", "indoor-sports-space", "equipment-value")
                                    },
                                },
                                stage=stage,
                                kind="twelve-year",
                                part_of="县实验学校",
                                written_name="县实验学校" if at == 0 else "",
                            )
                            for at, (stage, count) in enumerate(TWELVE.items())
                        ],
                        *primaries(3),
                        *juniors(2),
                    ],
                    merged_cells=tuple(
                        (key, 0, 2) for key in ("name", "teaching-space", "indoor-sports-space", "equipment-value")
                    ),
                    says=(("parts-joined", "E2"),),
                ),
            ),
        ),
        ("shared-cells-merged", "twelve-year", "shared-split", "stage-column"),
    ),
    Layout(
        "harder-same-school-in-two-blocks",
        "东风学校 in the primary and in the junior block with the same whole-school figures: asked.",
        (
            sheet(
                "全县",
                table(
                    [*LIST, ABOVE, *SHARED],
                    [
                        label("一、小学"),
                        *primaries(2),
                        replace(part("东风学校", "primary", 5, 420)),
                        label("二、初中"),
                        *juniors(2),
                        replace(
                            part("东风学校", "junior", 8, 310, says=(("resource-twice", "name"),)),
                            figures={
                                **figures(8, "junior", 310),
                                **{
                                    name: figures(5, "primary", 420)[name]
                                    for name in (
                                        "teaching-space",
                                        "indoor-sports-space",
                                        "sports-ground",
                                        "equipment-value",
                                        "networked-classrooms",
                                    )
                                },
                            },
                        ),
                    ],
                    restarts=True,
                ),
            ),
        ),
        ("resource-twice", "stage-blocks", "serial-restarts"),
    ),
    Layout(
        "harder-pupils-merged",
        "Pupils merged over a school's two rows: people of no stage, so nothing can be divided by them.",
        (
            sheet(
                "全县",
                table(
                    [NAME, STAGE, PUPILS, TEACHING, INDOOR, EQUIPMENT],
                    [
                        replace(
                            part("东风学校", "primary", 5, 420),
                            cells={"pupils": Fraction(730)},
                            kind="nine-year",
                            part_of="东风学校",
                        ),
                        replace(part("东风学校", "junior", 8, 310), kind="nine-year", part_of="东风学校"),
                        *primaries(3),
                    ],
                    merged_cells=(("pupils", 0, 1),),
                    says=(("parts-joined", "C2"),),
                ),
            ),
        ),
        ("people-merged", "nine-year-two-rows"),
    ),
    Layout(
        "harder-everything-at-once",
        "Title lines, three header rows, a code row, units in headers, blocks with subtotals, text numbers, remarks, statistics rows, notes.",
        (
            sheet(
                "附件1",
                table(
                    [
                        replace(SERIAL, path=("序 号",)),
                        replace(NAME, path=("学 校 名 称",)),
                        column(("学生情况", "在校\n学生数（人）"), "pupils", unit="人"),
                        column(("教师情况（人）", "专任教师", "合计"), "full-time-teachers", unit="人"),
                        column(
                            ("教师情况（人）", "专任教师", "其中：高于规定学历"), "teachers-above-degree", unit="人"
                        ),
                        column(("教师情况（人）", "专任教师", "其中：县级及以上骨干"), "backbone-teachers", unit="人"),
                        column(("校舍情况（㎡）", "教学及辅助用房"), "teaching-space", unit="㎡"),
                        column(("校舍情况（㎡）", "其中：室内体育用房"), "indoor-sports-space", unit="㎡"),
                        column(("装备情况", "教学仪器设备值（万元）"), "equipment-value", unit="万元", factor=10000),
                        column(("装备情况", "网络多媒体教室（间）"), "networked-classrooms", unit="间"),
                        column(
                            "备注", "remark", fill=lambda school: "寄宿制" if school.figures["pupils"] % 2 else None
                        ),
                    ],
                    [
                        label("一、小学"),
                        *primaries(3),
                        replace(
                            primary(3),
                            cells={"pupils": Text("２２８", 228), "equipment-value": Text("55.58万元", "55.58")},
                        ),
                        Sum("小计", since="group"),
                        label("二、初中"),
                        *juniors(2),
                        replace(junior(2), cells={"networked-classrooms": Lost("4多")}),
                        Sum("小计", since="group"),
                        Sum("总计"),
                        Statistics(("全县平均值", "差异系数")),
                    ],
                    titles=(
                        "附件1",
                        "某县义务教育学校资源配置情况表",
                        {0: "填报单位：某县教育局（盖章）", 8: "2024年9月10日"},
                    ),
                    title_width=11,
                    codes=(("甲", "乙", 1, 2, 3, 4, 5, 6, 7, 8, 9),),
                    notes=(
                        "注：1.教学仪器设备值按账面原值；2.骨干教师指县级及以上。",
                        {0: "填表人：李某", 4: "负责人：王某"},
                    ),
                    restarts=True,
                ),
            ),
        ),
        (
            "title-lines",
            "merged-header",
            "deep-header",
            "code-row",
            "stage-blocks",
            "subtotals",
            "text-numbers",
            "half-numbers",
            "statistics-rows",
            "footnote",
            "signatures",
            "unit-converted",
            "serial-restarts",
        ),
        through="ods",
    ),
]
