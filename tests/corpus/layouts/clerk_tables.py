"""Tables as county clerks keep them: one sheet a stage, one row a school."""

from dataclasses import replace

from description import Layout, Statistics, Sum, column, sheet, table
from figures import juniors, primaries
from shared_columns import LIST, NAME, PUPILS, SERIAL, SEVEN

LAYOUTS = [
    Layout(
        "clerk-plain",
        "One row a school, one header row, nothing else.",
        (sheet("小学", table([*LIST, *SEVEN], primaries(6))),),
        ("stage-by-sheet-name",),
    ),
    Layout(
        "clerk-two-sheets",
        "A sheet for each stage, with title lines, a total and rows for mean and coefficient.",
        (
            sheet(
                "小学",
                table(
                    [*LIST, *SEVEN],
                    [*primaries(5), Sum("合计"), Statistics()],
                    titles=("某县2024年小学办学条件一览表", "填报单位：某县教育局"),
                    title_width=11,
                ),
            ),
            sheet(
                "初中",
                table(
                    [*LIST, *SEVEN],
                    [*juniors(4), Sum("合计"), Statistics()],
                    titles=("某县2024年初中办学条件一览表", "填报单位：某县教育局"),
                    title_width=11,
                ),
            ),
        ),
        ("stage-by-sheet-name", "title-lines", "total-row", "statistics-rows"),
        through="xls",
    ),
    Layout(
        "province-three-rows",
        "Three merged header rows with groups, a code row, a footnote, equipment in 万元.",
        (
            sheet(
                "Sheet1",
                table(
                    [
                        replace(SERIAL, path=("序 号",)),
                        replace(NAME, path=("学校\n名称",)),
                        replace(PUPILS, path=("在校\n学生数",)),
                        column(("专 任 教 师", "合计"), "full-time-teachers"),
                        column(("专 任 教 师", "其中", "高于规定学历教师"), "teachers-above-degree"),
                        column(("专 任 教 师", "其中", "县级及以上 骨干教师数"), "backbone-teachers"),
                        column(("校舍（㎡）", "教学及辅\n助用房面积（ ㎡）"), "teaching-space", unit="㎡"),
                        column(("校舍（㎡）", "其中：室内体育用房"), "indoor-sports-space", unit="㎡"),
                        column(("教学仪器设备值\n（万元）",), "equipment-value", unit="万元", factor=10000),
                    ],
                    [*primaries(6, 3), Sum("合 计")],
                    titles=("某县2024年小学办学条件统计表",),
                    title_width=9,
                    codes=(("甲", "乙", 1, 2, 3, 4, 5, 6, 7),),
                    notes=("注：1. 本表数据时点为9月1日。",),
                ),
            ),
        ),
        (
            "title-lines",
            "stage-by-title",
            "merged-header",
            "broken-header-words",
            "code-row",
            "unit-converted",
            "footnote",
            "total-row",
        ),
        through="ods",
    ),
    Layout(
        "clerk-one-sheet-names",
        "Primary and junior schools in one list; only their names tell the stage.",
        (sheet("Sheet1", table([*LIST, *SEVEN], [*primaries(4), *juniors(3)])),),
        ("stage-by-school-name",),
    ),
    Layout(
        "clerk-stage-column",
        "A column 学段 tells the stage of schools whose names do not.",
        (
            sheet(
                "全县",
                table(
                    [
                        *LIST[:2],
                        column("学段", "stage", fill=lambda school: "小学" if school.stage == "primary" else "初中"),
                        PUPILS,
                        *SEVEN,
                    ],
                    [
                        replace(primaries(1)[0], name="实验学校", kind="unknown"),
                        *primaries(2, 1),
                        replace(juniors(1)[0], name="第二中学", kind="unknown"),
                        *juniors(2, 1),
                    ],
                ),
            ),
        ),
        ("stage-column",),
    ),
    Layout(
        "clerk-middle-of-sheet",
        "The table starts at E8, with nothing above but a date and a stray remark.",
        (
            sheet(
                "小学",
                table([*LIST, *SEVEN], primaries(5), top=7, left=4),
                cells={(1, 1): "2024年9月", (2, 1): "请各校核对"},
            ),
        ),
        ("table-in-the-middle",),
    ),
    Layout(
        "clerk-no-serial-no-sheet",
        "No serial numbers; the title line alone tells the stage; the file came as CSV.",
        (
            sheet(
                "clerk-no-serial-no-sheet",
                table(
                    [NAME, PUPILS, *SEVEN],
                    [*juniors(5)],
                    titles=(
                        "附件2：",
                        "某县义务教育学校（初中）办学条件统计表",
                        {0: "填报单位（盖章）：某县教育局", 6: "填报日期：2024年9月10日"},
                    ),
                ),
            ),
        ),
        ("title-lines", "stage-by-title"),
        through="csv",
    ),
]
