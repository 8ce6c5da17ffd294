"""Units: in the header, in a row of their own, in the title, in the cell, or nowhere."""

from dataclasses import replace
from fractions import Fraction

from description import Layout, Text, column, sheet, table, with_figures
from figures import primaries
from shared_columns import (
    ABOVE,
    BACKBONE,
    BOOKS,
    COMPUTERS,
    EQUIPMENT,
    EQUIPMENT_WAN,
    GROUND,
    INDOOR,
    LIST,
    PE_ARTS,
    ROOMS,
    SEVEN,
    TEACHING,
)

BARE_MONEY = column("教学仪器设备值", "equipment-value")


def in_thousands(school):
    """What stands in the sheet when the clerk counts in 千元 and does not say so."""
    return with_figures(school, equipment_value=school.figures["equipment-value"] // 1000)


def bare(one, words, below=None):
    """The column without its unit in the header, and perhaps with it below."""
    return replace(one, path=(words,), unit_below=below)


LAYOUTS = [
    Layout(
        "units-own-row",
        "Units stand in a row of their own under the header.",
        (
            sheet(
                "小学",
                table(
                    [
                        *LIST[:2],
                        replace(LIST[2], unit_below="人", unit="人"),
                        bare(ABOVE, "高于规定学历教师数", "人"),
                        bare(TEACHING, "教学及辅助用房面积", "平方米"),
                        bare(INDOOR, "室内体育用房面积", "平方米"),
                        bare(GROUND, "运动场地面积", "平方米"),
                        bare(EQUIPMENT_WAN, "教学仪器设备值", "万元"),
                        bare(ROOMS, "网络多媒体教室数", "间"),
                    ],
                    primaries(5),
                    units_in_row=True,
                ),
            ),
        ),
        ("unit-row", "unit-converted"),
        through="xlsx",
    ),
    Layout(
        "units-title-line",
        "The title line names all units: 单位：人、平方米、万元.",
        (
            sheet(
                "小学",
                table(
                    [
                        *LIST,
                        ABOVE,
                        bare(TEACHING, "教学及辅助用房面积"),
                        bare(INDOOR, "室内体育用房面积"),
                        bare(EQUIPMENT_WAN, "教学仪器设备值"),
                    ],
                    primaries(5),
                    titles=("某县小学办学条件表", {0: "填报单位：某县教育局", 5: "单位：人、平方米、万元"}),
                    title_width=7,
                ),
            ),
        ),
        ("unit-in-title", "unit-converted", "title-lines"),
    ),
    Layout(
        "units-yuan-by-plausibility",
        "教学仪器设备值 without a unit, written in 元.",
        (sheet("小学", table([*LIST, TEACHING, INDOOR, replace(BARE_MONEY, says=("unit-assumed",))], primaries(6))),),
        ("unit-nowhere",),
    ),
    Layout(
        "units-wan-by-plausibility",
        "教学仪器设备值 without a unit, written in 万元.",
        (
            sheet(
                "小学",
                table(
                    [*LIST, TEACHING, INDOOR, replace(BARE_MONEY, factor=10000, says=("unit-assumed",))], primaries(6)
                ),
            ),
        ),
        ("unit-nowhere",),
    ),
    Layout(
        "units-undecidable",
        "教学仪器设备值 without a unit, written in 千元: neither 元 nor 万元 is plausible, so it is asked.",
        (
            sheet(
                "小学",
                table(
                    [*LIST, TEACHING, INDOOR, replace(BARE_MONEY, says=("unit-assumed?",))],
                    [in_thousands(school) for school in primaries(6)],
                ),
            ),
        ),
        ("unit-nowhere", "unit-undecidable"),
    ),
    Layout(
        "units-thousand-yuan",
        "Equipment in 千元, as a fund table has it.",
        (
            sheet(
                "小学",
                table(
                    [
                        *LIST,
                        TEACHING,
                        INDOOR,
                        column("教学仪器设备值（千元）", "equipment-value", unit="千元", factor=1000),
                    ],
                    primaries(5),
                ),
            ),
        ),
        ("unit-converted", "unit-thousand-yuan"),
    ),
    Layout(
        "units-mu",
        "Grounds in 亩.",
        (
            sheet(
                "小学",
                table(
                    [
                        *LIST,
                        TEACHING,
                        INDOOR,
                        column("运动场地面积（亩）", "sports-ground", unit="亩", factor=Fraction(2000, 3), decimals=2),
                    ],
                    primaries(5),
                ),
            ),
        ),
        ("unit-converted", "unit-mu"),
    ),
    Layout(
        "units-wan-volumes",
        "Basic balance: books in 万册, computers in 台, money in 万元.",
        (
            sheet(
                "小学",
                table(
                    [
                        *LIST,
                        TEACHING,
                        column("图书册数（万册）", "books", unit="万册", factor=10000),
                        COMPUTERS,
                        EQUIPMENT_WAN,
                    ],
                    primaries(5),
                ),
            ),
        ),
        ("unit-converted", "unit-wan-volumes"),
        standard="basic-balance-2012",
    ),
    Layout(
        "units-in-cells",
        "Cells repeat the unit of their column: 12人, 4500㎡.",
        (
            sheet(
                "小学",
                table(
                    [
                        *LIST[:2],
                        column("在校生数（人）", "pupils", unit="人", dress=lambda value: Text(f"{value}人", value)),
                        replace(TEACHING, dress=lambda value: Text(f"{value}㎡", value)),
                        replace(INDOOR, dress=lambda value: Text(f"{value} 平方米", value)),
                        EQUIPMENT,
                    ],
                    primaries(4),
                ),
            ),
        ),
        ("unit-in-cell", "text-numbers"),
    ),
    Layout(
        "units-spellings",
        "M2, 平方米 and ㎡ beside each other, half-width and full-width brackets.",
        (
            sheet(
                "小学",
                table(
                    [
                        *LIST,
                        replace(TEACHING, path=("教学及辅助用房面积(M2)",)),
                        replace(INDOOR, path=("室内体育用房[平方米]",)),
                        replace(GROUND, path=("运动场地面积（平方米）",)),
                        replace(EQUIPMENT_WAN, path=("教学仪器设备资产值(账面原值)[万元]",)),
                        replace(ROOMS, path=("网络多媒体教室（间）",)),
                    ],
                    primaries(4),
                ),
            ),
        ),
        ("unit-spellings", "unit-converted"),
    ),
    Layout(
        "units-mu-by-plausibility",
        "Grounds without a unit, written in 亩: 12 of whatever for 500 pupils cannot be ㎡.",
        (
            sheet(
                "小学",
                table(
                    [
                        *LIST,
                        TEACHING,
                        INDOOR,
                        column(
                            "运动场地面积",
                            "sports-ground",
                            factor=Fraction(2000, 3),
                            decimals=2,
                            says=("unit-assumed",),
                        ),
                    ],
                    primaries(6),
                ),
            ),
        ),
        ("unit-nowhere", "unit-mu"),
    ),
    Layout(
        "units-wan-volumes-by-plausibility",
        "Basic balance: books without a unit, written in 万册.",
        (
            sheet(
                "小学",
                table(
                    [*LIST, TEACHING, COMPUTERS, column("图书", "books", factor=10000, says=("unit-assumed",))],
                    primaries(6),
                ),
            ),
        ),
        ("unit-nowhere", "unit-wan-volumes"),
        standard="basic-balance-2012",
    ),
    Layout(
        "units-title-two-money-units",
        "The title names 元 and 万元: which column is in which is found by what a pupil may have.",
        (
            sheet(
                "小学",
                table(
                    [*LIST, TEACHING, INDOOR, replace(BARE_MONEY, factor=10000, says=("unit-assumed",))],
                    primaries(6),
                    titles=("某县小学办学条件表", {0: "单位：人、平方米、元、万元"}),
                    title_width=6,
                ),
            ),
        ),
        ("unit-in-title", "unit-nowhere", "title-lines"),
    ),
    Layout(
        "units-people-in-wan",
        "Pupils in 万人, as a county's yearbook has them.",
        (
            sheet(
                "小学",
                table(
                    [
                        *LIST[:2],
                        column("在校生数（万人）", "pupils", unit="万人", factor=10000, says=("people-in-wan",)),
                        TEACHING,
                        INDOOR,
                        EQUIPMENT,
                    ],
                    primaries(4),
                ),
            ),
        ),
        ("unit-converted", "people-in-wan"),
    ),
]
