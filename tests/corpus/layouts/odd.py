"""Odd things that clerks do, each of which could count a wrong row or a wrong column without a word."""

from dataclasses import replace

from description import Layout, Line, Lost, School, Sum, column, sheet, table
from figures import figures, juniors, primaries, primary
from shared_columns import BOOKS, EQUIPMENT, INDOOR, KIND, LIST, NAME, PUPILS, ROOMS, SERIAL, SEVEN, TEACHING

FEW = [*LIST, TEACHING, INDOOR, EQUIPMENT]
FIELDS = ("pupils", "teaching-space", "indoor-sports-space", "equipment-value")


def figures_row(words, school, percent, code="row-left-out"):
    """A row that looks like a school's but is a part, a plan or a comparison."""
    cells = {at: school.figures[name] * percent // 100 for at, name in enumerate(FIELDS, 2)}
    return Line({1: words, **cells}, says=((code, 1),))


LAYOUTS = [
    Layout(
        "odd-parts-of-a-school",
        "其中：东校区 below its school: a part of what the row above holds, not counted again.",
        (
            sheet(
                "小学",
                table(
                    FEW, [primary(0), figures_row("其中：东校区", primary(0), 30, "row-left-out?"), *primaries(3, 1)]
                ),
            ),
        ),
        ("rows-of-which",),
    ),
    Layout(
        "odd-standard-row-first",
        "The first row below the header holds the standard values, as text with ≥.",
        (
            sheet(
                "小学",
                table(
                    [
                        *LIST,
                        column("生均教学及辅助用房面积（㎡）", "ratio:teaching-space-per-pupil"),
                        column("生均教学仪器设备值（元）", "ratio:equipment-value-per-pupil"),
                    ],
                    [Line({1: "标准值", 3: "≥4.5", 4: "≥2000"}, says=(("row-left-out", 1),)), *primaries(4)],
                ),
            ),
        ),
        ("standard-rows", "ratios-only"),
    ),
    Layout(
        "odd-total-words",
        "合计（4所）, 小学合计, 全县总计 4 所: sums in other words.",
        (sheet("小学", table(FEW, [*primaries(4), Sum("合计（4所）"), Sum("小学合计"), Sum("全县总计")])),),
        ("total-row", "total-words"),
    ),
    Layout(
        "odd-names-with-blanks",
        "Names stretched with blanks, broken by a line end, with brackets of both widths.",
        (
            sheet(
                "小学",
                table(
                    FEW,
                    [
                        replace(primary(0), written_name="东 关 小 学", reads_as="东 关 小 学"),
                        replace(primary(1), written_name="柳林镇\n中心小学", reads_as="柳林镇中心小学"),
                        replace(
                            primary(2), written_name=" 白石小学（含2个教学点） ", reads_as="白石小学（含2个教学点）"
                        ),
                        replace(primary(3), written_name="青山小学(原石桥完小)", reads_as="青山小学(原石桥完小)"),
                    ],
                ),
            ),
        ),
        ("names-with-blanks",),
    ),
    Layout(
        "odd-no-totals-no-serial-odd-names",
        "Schools named 希望学校, 育才书院, 三元里小学校 in a plain list.",
        (
            sheet(
                "小学",
                table(
                    [NAME, PUPILS, TEACHING, INDOOR, EQUIPMENT],
                    [
                        replace(school, name=name, kind="unknown")
                        for school, name in zip(primaries(4), ("希望学校", "育才书院", "三元里小学校", "实验学校"))
                    ],
                ),
            ),
        ),
        ("odd-names",),
    ),
    Layout(
        "odd-hidden-columns",
        "Hidden helper columns between the others.",
        (
            sheet(
                "小学",
                table(
                    [
                        *LIST,
                        column("辅助列1", "unknown", fill=lambda school: 1, key="helper", hidden=True),
                        TEACHING,
                        INDOOR,
                        column("", "blank", hidden=True),
                        EQUIPMENT,
                    ],
                    primaries(4),
                ),
            ),
        ),
        ("hidden-columns",),
    ),
    Layout(
        "odd-notes-in-figures",
        "Remarks typed into figure cells: 在建, 与镇政府共用, 见附表.",
        (
            sheet(
                "小学",
                table(
                    FEW,
                    [
                        primary(0),
                        replace(primary(1), cells={"indoor-sports-space": Lost("在建")}),
                        replace(primary(2), cells={"teaching-space": Lost("与镇政府共用")}),
                        replace(primary(3), cells={"equipment-value": Lost("见附表")}),
                    ],
                ),
            ),
        ),
        ("half-numbers", "notes-in-figures"),
    ),
    Layout(
        "odd-zero-figures",
        "Zeros that are meant: no indoor sports rooms, no backbone teachers.",
        (
            sheet(
                "小学",
                table(
                    [*LIST, *SEVEN],
                    [
                        primary(0),
                        replace(primary(1), figures={**primary(1).figures, "indoor-sports-space": 0}),
                        replace(primary(2), figures={**primary(2).figures, "backbone-teachers": 0}),
                        primary(3),
                    ],
                ),
            ),
        ),
        ("zeros",),
    ),
    Layout(
        "odd-one-school",
        "A county with one junior school: the coefficient of one school is zero.",
        (sheet("初中", table(FEW, [*juniors(1)])),),
        ("one-school",),
    ),
    Layout(
        "odd-many-schools",
        "Sixty schools over several townships without headings.",
        (
            sheet(
                "小学",
                table(
                    [
                        SERIAL,
                        column("乡镇", "district", fill=lambda school: "城关镇"),
                        NAME,
                        PUPILS,
                        TEACHING,
                        INDOOR,
                        EQUIPMENT,
                    ],
                    [School(f"第{number}村小学", figures(number, "primary")) for number in range(1, 61)],
                ),
            ),
        ),
        ("many-schools", "township-column"),
    ),
    Layout(
        "odd-percent-format-as-text",
        "Pupils typed with a trailing full-width full stop or 整: no numbers.",
        (
            sheet(
                "小学",
                table(
                    FEW,
                    [
                        primary(0),
                        replace(primary(1), cells={"pupils": Lost("312整")}),
                        replace(primary(2), cells={"equipment-value": Lost("￥2302900")}),
                        primary(3),
                    ],
                ),
            ),
        ),
        ("half-numbers",),
    ),
    Layout(
        "odd-codes-in-words",
        "Codes in front of header words and of names: L1 …, (1) …, 01东关小学.",
        (
            sheet(
                "小学",
                table(
                    [
                        SERIAL,
                        column("学校名称（盖章）", "name"),
                        column("L4在校生数", "pupils"),
                        column("（7）教学及辅助用房面积（㎡）", "teaching-space", unit="㎡"),
                        column("（8）室内体育用房面积（㎡）", "indoor-sports-space", unit="㎡"),
                        column("9.教学仪器设备值（元）", "equipment-value", unit="元"),
                    ],
                    [
                        replace(school, name=f"{number:02}{school.name}")
                        for number, school in enumerate(primaries(4), 1)
                    ],
                ),
            ),
        ),
        ("codes-in-words",),
    ),
    Layout(
        "odd-name-last",
        "The names stand in the last column, the serial number in the middle.",
        (sheet("小学", table([PUPILS, TEACHING, SERIAL, INDOOR, EQUIPMENT, NAME], primaries(5))),),
        ("column-order",),
    ),
    Layout(
        "odd-vertical-stage-cells",
        "小学 and 初中 in cells merged down over their schools, written vertically.",
        (
            sheet(
                "全县",
                table(
                    [column("学段", "stage"), SERIAL, NAME, PUPILS, TEACHING, INDOOR, EQUIPMENT],
                    [
                        replace(primary(0), cells={"stage": "小\n学"}),
                        *[replace(school, cells={"stage": None}) for school in primaries(2, 1)],
                        replace(juniors(1)[0], cells={"stage": "初\n中"}),
                        *[replace(school, cells={"stage": None}) for school in juniors(2, 1)],
                    ],
                    merged_cells=(("stage", 0, 2), ("stage", 3, 5)),
                ),
            ),
        ),
        ("stage-column", "merged-body-cells", "vertical-words"),
        through="xlsx",
    ),
    Layout(
        "odd-stage-cells-unmerged",
        "The same after the merges were lost: 小学 and 初中 stand in the first row of their schools only.",
        (
            sheet(
                "全县",
                table(
                    [column("学段", "stage"), SERIAL, NAME, PUPILS, TEACHING, INDOOR, EQUIPMENT],
                    [
                        replace(primary(0), cells={"stage": "小学"}),
                        *[replace(school, cells={"stage": None}) for school in primaries(2, 1)],
                        replace(juniors(1)[0], cells={"stage": "初中"}),
                        *[replace(school, cells={"stage": None}) for school in juniors(2, 1)],
                    ],
                ),
            ),
        ),
        ("stage-column", "merges-lost"),
    ),
]
