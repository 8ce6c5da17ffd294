"""Several tables on a sheet, and what a selection means there."""

from dataclasses import replace

from description import Layout, Read, Statistics, Sum, column, sheet, table
from figures import juniors, primaries
from shared_columns import (
    ABOVE,
    BACKBONE,
    BOOKS,
    COMPUTERS,
    EQUIPMENT,
    GROUND,
    INDOOR,
    LIST,
    NAME,
    PE_ARTS,
    PUPILS,
    ROOMS,
    SERIAL,
    SEVEN,
    TEACHING,
)

FEW = [*LIST, TEACHING, INDOOR, EQUIPMENT]

UPPER = table(FEW, [*primaries(4), Sum("合计")], titles=("表一 某县小学办学条件",), title_width=6)
LOWER = table(
    [*LIST, ABOVE, BACKBONE, PE_ARTS],
    [*primaries(4), Sum("合计")],
    top=9,
    titles=("表二 某县小学教师情况",),
    title_width=6,
)

LEFT = table([NAME, PUPILS, TEACHING, INDOOR, EQUIPMENT], primaries(5), titles=("小学",), title_width=5)
RIGHT = table([NAME, PUPILS, TEACHING, INDOOR, EQUIPMENT], juniors(4), left=6, titles=("初中",), title_width=5)


BELOW_RESULTS = table(FEW, primaries(4), top=8, titles=("各校明细",), title_width=6)

SELECTED = table(FEW, [*primaries(6), Sum("合计"), Statistics()], titles=("某县小学办学条件一览表",), title_width=6)

LAYOUTS = [
    Layout(
        "sheets-two-tables-stacked",
        "Two tables of the same schools below each other: the first is read, the other named; a selection takes either.",
        (sheet("小学", UPPER, LOWER),),
        ("several-tables", "title-lines", "total-row", "selection"),
        reads=(
            Read("小学", UPPER, says=(("other-table", "A11"),)),
            Read("小学", LOWER, select="C13", says=(("other-table", "A2"),)),
        ),
    ),
    Layout(
        "sheets-side-by-side",
        "Primary schools on the left, junior schools on the right, each under its title.",
        (sheet("办学条件", LEFT, RIGHT),),
        ("side-by-side", "several-tables", "stage-by-title", "selection"),
        reads=(
            Read("办学条件", LEFT, says=(("other-table", "G2"),)),
            Read("办学条件", RIGHT, select="H4:H5", says=(("other-table", "A2"),)),
        ),
    ),
    Layout(
        "sheets-results-above",
        "A small block of county figures stands above the schools.",
        (
            sheet(
                "小学",
                BELOW_RESULTS,
                cells={
                    (0, 0): "某县义务教育概况",
                    (2, 0): "学校总数（所）",
                    (2, 1): 42,
                    (3, 0): "在校学生（人）",
                    (3, 1): 21043,
                    (4, 0): "专任教师（人）",
                    (4, 1): 1322,
                },
            ),
        ),
        ("small-block-above",),
    ),
    Layout(
        "sheets-selections",
        "One table, selected by a cell, a row, a column, its header, its title, the whole sheet, a cell beside it.",
        (sheet("小学", SELECTED),),
        ("selection", "title-lines", "total-row", "statistics-rows"),
        reads=tuple(
            Read("小学", SELECTED, select=select)
            for select in (None, "D5", "A4:F4", "C1:C40", "A2:F2", "A1", "A1:XFD1048576", "J20")
        ),
    ),
    Layout(
        "sheets-notes-sheet-beside",
        "A sheet of explanations and an empty sheet beside the table; a hidden sheet is not asked for.",
        (
            sheet(
                "填表说明",
                cells={
                    (0, 0): "填表说明",
                    (
                        1,
                        0,
                    ): "一、本表由各学校填写，经县教育局审核后汇总上报，所有数据以当年教育事业统计报表为准，不得漏报、瞒报。",
                    (2, 0): "二、教学仪器设备值按账面原值填写，单位为万元，保留两位小数，并与固定资产台账核对一致。",
                },
                refused="prose",
            ),
            sheet("小学", table(FEW, primaries(4))),
            sheet("空表", refused="empty-sheet"),
            sheet("去年", table(FEW, primaries(4)), hidden=True),
        ),
        ("explanations-sheet", "empty-sheet", "stage-by-sheet-name", "refusal"),
    ),
]
