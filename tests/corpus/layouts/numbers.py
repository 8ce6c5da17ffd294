"""How figures are written in cells."""

from dataclasses import replace

from description import BLANK, Formula, Layout, Lost, Sum, Text, column, error_cell, non_value, sheet, table
from figures import primaries
from shared_columns import (
    ABOVE,
    BACKBONE,
    EQUIPMENT,
    GROUND,
    INDOOR,
    LIST,
    NAME,
    PE_ARTS,
    PUPILS,
    ROOMS,
    SEVEN,
    TEACHING,
)


def dressed(school, **cells):
    """The school with cells written in another way; `_` stands for `-` in the columns' names."""
    return replace(school, cells={name.replace("_", "-"): cell for name, cell in cells.items()})


def full_width(number):
    return str(number).translate(str.maketrans("0123456789.,", "０１２３４５６７８９．，"))


ONE, TWO, THREE, FOUR, FIVE, SIX = primaries(6)
PLAIN = [*LIST, ABOVE, TEACHING, INDOOR, EQUIPMENT]


def text(school, name, form):
    value = school.figures[name]
    return Text(form(value), value)


LAYOUTS = [
    Layout(
        "numbers-as-text",
        "Text numbers, thousands, full-width digits, trailing blanks, an apostrophe, 科学计数.",
        (
            sheet(
                "小学",
                table(
                    PLAIN,
                    [
                        dressed(
                            ONE,
                            pupils=text(ONE, "pupils", str),
                            equipment_value=text(ONE, "equipment-value", "{:,}".format),
                        ),
                        dressed(
                            TWO,
                            pupils=text(TWO, "pupils", "{} ".format),
                            teaching_space=text(TWO, "teaching-space", full_width),
                        ),
                        dressed(
                            THREE, pupils=text(THREE, "pupils", "{:,}".format), equipment_value=Text("2.5E+6", 2500000)
                        ),
                        dressed(
                            FOUR,
                            pupils=text(FOUR, "pupils", "'{}".format),
                            teaching_space=text(FOUR, "teaching-space", "\u00a0{}".format),
                        ),
                        dressed(FIVE, equipment_value=Text("1 713 600", 1713600)),
                    ],
                ),
            ),
        ),
        ("text-numbers", "thousands", "full-width-digits"),
        through="ods",
    ),
    Layout(
        "numbers-none-given",
        "Signs for nothing given: — / * 无 未填 and blank cells. Missing is never zero.",
        (
            sheet(
                "小学",
                table(
                    PLAIN,
                    [
                        ONE,
                        dressed(TWO, teaching_space=non_value("—")),
                        dressed(THREE, indoor_sports_space=non_value("无")),
                        dressed(FOUR, equipment_value=non_value("/"), teachers_above_degree=non_value("*")),
                        dressed(FIVE, indoor_sports_space=BLANK),
                        dressed(SIX, teaching_space=non_value("未填"), equipment_value=non_value("…")),
                    ],
                ),
            ),
        ),
        ("non-values", "blank-cells"),
        through="xls",
    ),
    Layout(
        "numbers-half-said",
        "600多, 2563(完中), ≥20, 约500, two figures in one cell: no numbers.",
        (
            sheet(
                "小学",
                table(
                    PLAIN,
                    [
                        ONE,
                        dressed(TWO, pupils=Lost("600多")),
                        dressed(THREE, pupils=Lost("2563(完中)")),
                        dressed(FOUR, teachers_above_degree=Lost("≥20")),
                        dressed(FIVE, teaching_space=Lost("约500")),
                        dressed(SIX, equipment_value=Lost("12,34,567"), indoor_sports_space=Lost("900\n600")),
                    ],
                ),
            ),
        ),
        ("half-numbers",),
    ),
    Layout(
        "numbers-error-cells",
        "Cells that hold #REF!, #DIV/0! and #N/A.",
        (
            sheet(
                "小学",
                table(
                    PLAIN,
                    [
                        ONE,
                        dressed(TWO, equipment_value=error_cell("#REF!")),
                        dressed(THREE, teaching_space=error_cell("#DIV/0!")),
                        dressed(FOUR, indoor_sports_space=error_cell("#N/A")),
                        FIVE,
                    ],
                ),
            ),
        ),
        ("error-cells",),
    ),
    Layout(
        "numbers-negative",
        "A negative area and a negative sum of money are slips of the pen.",
        (
            sheet(
                "小学",
                table(
                    PLAIN, [ONE, dressed(TWO, teaching_space=Lost(-1200, "negative-number", "negative")), THREE, FOUR]
                ),
            ),
        ),
        ("negative-numbers",),
    ),
    Layout(
        "numbers-row-blank",
        "One school has not been filled in: said once, and it still counts as a school without figures.",
        (
            sheet(
                "小学",
                table(
                    PLAIN,
                    [
                        ONE,
                        TWO,
                        replace(
                            THREE,
                            is_blank=True,
                            says=(("row-blank", "name"),),
                            cells={
                                name: BLANK
                                for name in (
                                    "pupils",
                                    "teachers-above-degree",
                                    "teaching-space",
                                    "indoor-sports-space",
                                    "equipment-value",
                                )
                            },
                        ),
                        FOUR,
                    ],
                ),
            ),
        ),
        ("row-blank",),
    ),
    Layout(
        "numbers-formulas",
        "Totals and areas by formula, with the results that a spreadsheet program stored.",
        (
            sheet(
                "小学",
                table(
                    PLAIN,
                    [
                        ONE,
                        dressed(TWO, teaching_space=Formula("=1500+800", 2300)),
                        dressed(THREE, equipment_value=Formula("=2398.4*1000", 2398400)),
                        FOUR,
                        Sum("合计", formula=True),
                    ],
                ),
            ),
        ),
        ("formulas", "total-row"),
        through="xlsx",
    ),
    Layout(
        "numbers-formulas-uncalculated",
        "Formulas whose results the file does not hold.",
        (
            sheet(
                "小学",
                table(
                    PLAIN,
                    [
                        ONE,
                        dressed(TWO, teaching_space=Lost("=1500+800", "formula-without-value", "blank")),
                        THREE,
                        FOUR,
                    ],
                ),
            ),
        ),
        ("formulas", "formulas-uncalculated"),
    ),
    Layout(
        "numbers-decimals",
        "Areas with decimals that binary numbers cannot hold.",
        (
            sheet(
                "小学",
                table(
                    PLAIN,
                    [
                        replace(ONE, figures={**ONE.figures, "teaching-space": "2771.3", "indoor-sports-space": "0.3"}),
                        replace(
                            TWO, figures={**TWO.figures, "teaching-space": "2085.7", "indoor-sports-space": "275.4"}
                        ),
                        replace(
                            THREE,
                            figures={**THREE.figures, "teaching-space": "7310.65", "indoor-sports-space": "561.33"},
                        ),
                        FOUR,
                    ],
                ),
            ),
        ),
        ("decimals",),
    ),
    Layout(
        "numbers-fractions-of-people",
        "A pupil figure with a decimal is asked back.",
        (
            sheet(
                "小学",
                table(
                    PLAIN,
                    [
                        ONE,
                        replace(
                            TWO, figures={**TWO.figures, "pupils": "312.5"}, says=(("fraction-of-people", "pupils"),)
                        ),
                        THREE,
                        FOUR,
                    ],
                ),
            ),
        ),
        ("fraction-of-people",),
    ),
]
