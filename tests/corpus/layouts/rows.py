"""What stands between the schools: blocks, sums, means, standards, pages, duplicates, hidden rows."""

from dataclasses import replace

from description import Header, Layout, Line, School, Statistics, Sum, column, gap, label, sheet, table
from figures import figures, junior, juniors, primaries, primary
from shared_columns import EQUIPMENT, INDOOR, LIST, NAME, PUPILS, ROOMS, SERIAL, SEVEN, TEACHING

FEW = [*LIST, TEACHING, INDOOR, EQUIPMENT, ROOMS]


def named(school, name, **more):
    return replace(school, name=name, **more)


def total_above(schools):
    """The sum over the schools, in the row before them."""
    fields = [one.means for one in FEW[2:]]
    cells = {at: sum(school.figures[field] for school in schools) for at, field in enumerate(fields, 2)}
    return Line({1: "总 计", **cells}, says=(("total-row-left-out", 1),))


LAYOUTS = [
    Layout(
        "rows-stage-blocks",
        "Blocks 一、小学 and 二、初中 in one table, each with its sum, serial numbers start again.",
        (
            sheet(
                "全县",
                table(
                    FEW,
                    [
                        label("一、小学"),
                        *primaries(4),
                        Sum("小计", since="group"),
                        label("二、初中"),
                        *juniors(3),
                        Sum("小计", since="group"),
                        Sum("总计"),
                    ],
                    restarts=True,
                    titles=("某县义务教育学校办学条件一览表",),
                    title_width=7,
                ),
            ),
        ),
        ("stage-blocks", "subtotals", "total-row", "serial-restarts", "title-lines"),
        through="xls",
    ),
    Layout(
        "rows-township-blocks",
        "Schools under their townships, each with a subtotal.",
        (
            sheet(
                "小学",
                table(
                    FEW,
                    [
                        label("城关镇"),
                        *primaries(3),
                        Sum("城关镇小计", since="group"),
                        label("柳林镇"),
                        *primaries(3, 3),
                        Sum("柳林镇小计", since="group"),
                        label("石桥乡"),
                        *primaries(2, 6),
                        Sum("石桥乡小计", since="group"),
                        Sum("全县合计"),
                    ],
                ),
            ),
        ),
        ("township-blocks", "subtotals", "total-row"),
    ),
    Layout(
        "rows-township-column",
        "Townships in a merged first column, subtotals between.",
        (
            sheet(
                "小学",
                table(
                    [column("乡镇", "district"), NAME, PUPILS, TEACHING, INDOOR, EQUIPMENT],
                    [
                        replace(primary(0), cells={"district": "城关镇"}),
                        *[replace(school, cells={"district": None}) for school in primaries(2, 1)],
                        replace(primary(3), cells={"district": "柳林镇"}),
                        *[replace(school, cells={"district": None}) for school in primaries(2, 4)],
                        Sum("合计", at="district"),
                    ],
                    merged_cells=(("district", 0, 2), ("district", 3, 5)),
                ),
            ),
        ),
        ("township-column", "merged-body-cells", "total-row"),
        through="xlsx",
    ),
    Layout(
        "rows-urban-rural-labels",
        "城区学校, 乡镇学校 and 教学点 as headings; the last makes teaching points of its schools.",
        (
            sheet(
                "小学",
                table(
                    FEW,
                    [
                        label("城区学校"),
                        *primaries(3),
                        label("乡镇学校"),
                        *primaries(2, 3),
                        label("教学点"),
                        named(primary(6, 36), "王庄小学", kind="teaching-point", excluded="teaching-point-under-50"),
                        named(primary(7, 58), "李庄小学", kind="teaching-point"),
                    ],
                ),
            ),
        ),
        ("place-labels", "teaching-points"),
    ),
    Layout(
        "rows-totals-above",
        "The total stands above the schools, as in statistics yearbooks.",
        (
            sheet(
                "小学",
                table(FEW, [total_above(primaries(5)), *primaries(5)], titles=("某县小学基本情况",), title_width=7),
            ),
        ),
        ("title-lines", "total-above"),
    ),
    Layout(
        "rows-averages-standards",
        "After the schools: total, mean, standard value, 85 % line, largest, smallest.",
        (
            sheet(
                "小学",
                table(
                    FEW,
                    [
                        *primaries(5),
                        Sum("合计"),
                        Statistics(("全县平均值", "标准差", "差异系数")),
                        Line({1: "标准值", 3: 4.5, 5: 2000}, says=(("row-left-out", 1),)),
                        Line({1: "85%底线", 3: 3.825, 5: 1700}, says=(("row-left-out", 1),)),
                        Line({1: "最大值", 3: 9.1, 5: 5000}, says=(("row-left-out", 1),)),
                        Line({1: "最小值", 3: 3.1, 5: 1500}, says=(("row-left-out", 1),)),
                    ],
                ),
            ),
        ),
        ("total-row", "statistics-rows", "standard-rows", "extreme-rows"),
    ),
    Layout(
        "rows-printed-pages",
        "A list printed on three pages: the header and the page's title again and again.",
        (
            sheet(
                "小学",
                table(
                    FEW,
                    [
                        *primaries(3),
                        Header(("某县小学办学条件统计表（续表）",)),
                        *primaries(3, 3),
                        Header(({5: "第3页 共3页"},)),
                        *primaries(2, 6),
                        Sum("合计"),
                    ],
                    titles=("某县小学办学条件统计表",),
                    title_width=7,
                ),
            ),
        ),
        ("repeated-header", "page-titles", "title-lines", "total-row"),
    ),
    Layout(
        "rows-blocks-with-own-titles",
        "Primary above junior schools, each block with its own title and the header again.",
        (
            sheet(
                "办学条件",
                table(
                    FEW,
                    [*primaries(4), gap(), Header(("某县初中办学条件统计表",)), *juniors(3)],
                    titles=("某县小学办学条件统计表",),
                    title_width=7,
                    restarts=True,
                ),
            ),
        ),
        ("stacked-blocks", "repeated-header", "stage-by-title", "title-lines", "serial-restarts"),
    ),
    Layout(
        "rows-blank-rows",
        "Blank rows between the schools, and a blank column in the table.",
        (
            sheet(
                "小学",
                table(
                    [*LIST, column("", "blank"), TEACHING, INDOOR, EQUIPMENT],
                    [primary(0), gap(), primary(1), primary(2), gap(), gap(), primary(3), gap(), Sum("合计")],
                ),
            ),
        ),
        ("blank-rows", "blank-columns", "total-row"),
    ),
    Layout(
        "rows-duplicates",
        "A school stands in the list twice.",
        (
            sheet(
                "小学",
                table(FEW, [*primaries(4), replace(primary(1), says=(("duplicate-school", "name"),))]),
            ),
        ),
        ("duplicates",),
    ),
    Layout(
        "rows-same-name-two-towns",
        "Two schools of the same name in two townships are two schools.",
        (
            sheet(
                "小学",
                table(
                    [SERIAL, column("所属乡镇", "district"), NAME, PUPILS, TEACHING, INDOOR, EQUIPMENT],
                    [
                        replace(school, name=name, cells={"district": town})
                        for school, name, town in zip(
                            primaries(4),
                            ("中心小学", "中心小学", "白石小学", "青山小学"),
                            ("城关镇", "柳林镇", "柳林镇", "石桥乡"),
                        )
                    ],
                ),
            ),
        ),
        ("same-name", "township-column"),
    ),
    Layout(
        "rows-hidden",
        "A filtered list: two schools are hidden, and counted.",
        (
            sheet(
                "小学",
                table(
                    FEW,
                    [
                        *primaries(2),
                        replace(primary(2), hidden=True),
                        replace(primary(3), hidden=True),
                        *primaries(2, 4),
                    ],
                ),
            ),
        ),
        ("hidden-rows",),
        through="ods",
    ),
    Layout(
        "rows-total-differs",
        "The total does not agree with the schools, because SUM passed over a text number.",
        (
            sheet(
                "小学",
                table(FEW, [*primaries(4), Sum("合计", wrong={"pupils": 1757})]),
            ),
        ),
        ("total-differs", "total-row"),
    ),
    Layout(
        "rows-names-like-labels",
        "县城小学, 农村小学, 小计小学: schools whose names look like headings.",
        (
            sheet(
                "小学",
                table(
                    FEW,
                    [
                        named(primary(0), "县城小学"),
                        named(primary(1), "合计沟小学"),
                        *primaries(3, 2),
                        named(primary(6), "镇中心小学"),
                    ],
                ),
            ),
        ),
        ("names-like-labels",),
    ),
    Layout(
        "rows-signatures",
        "Lines for signatures, dates and explanations below the table.",
        (
            sheet(
                "小学",
                table(
                    FEW,
                    [*primaries(4), Sum("合计")],
                    notes=(
                        {0: "填表人：李某", 3: "审核人：王某", 5: "填报日期：2024年9月10日"},
                        "备注：教学仪器设备值按账面原值填写。",
                        "说明：本表一式两份。",
                    ),
                ),
            ),
        ),
        ("footnote", "signatures", "total-row"),
    ),
    Layout(
        "rows-ellipsis-and-blanks",
        "A template with an ellipsis row and unused numbered rows after the schools.",
        (
            sheet(
                "小学",
                table(FEW, [*primaries(4), Line({0: 5, 1: "…"}), Line({0: 6}), Line({0: 7}), Sum("合计")]),
            ),
        ),
        ("ellipsis-row", "numbered-blank-rows", "total-row"),
    ),
    Layout(
        "rows-last-year",
        "Below the schools: last year's sum and the growth.",
        (
            sheet(
                "小学",
                table(
                    FEW,
                    [
                        *primaries(4),
                        Sum("合计"),
                        Line({1: "上年数", 2: 2010, 3: 13900}, says=(("row-left-out", 1),)),
                        Line({1: "比上年增减", 2: 59, 3: -1000}, says=(("row-left-out", 1),)),
                    ],
                ),
            ),
        ),
        ("last-year-rows", "total-row"),
    ),
    Layout(
        "rows-name-missing",
        "A numbered row of figures whose name has not been filled in: it is asked.",
        (
            sheet(
                "小学",
                table(
                    FEW,
                    [
                        *primaries(3),
                        Line({0: 4, 2: 310, 3: 1900, 4: 200, 5: 700000, 6: 8}, says=(("name-missing?", 1),)),
                        primary(5),
                    ],
                ),
            ),
        ),
        ("name-missing",),
    ),
]
