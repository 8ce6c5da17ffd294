"""Draws a declared table into cells and keeps where everything stands."""

from dataclasses import dataclass, field
from fractions import Fraction

from openpyxl.utils import get_column_letter

from description import BLANK, PLAIN, Formula, Header, Line, Lost, School, Statistics, Sum, Text, exact
from rules import STANDARDS, quality


def address(row, column):
    return f"{get_column_letter(column + 1)}{row + 1}"


@dataclass
class Drawing:
    """Cells by (row, column), merged areas, hidden rows and columns; and the places that findings name."""

    cells: dict = field(default_factory=dict)
    merges: list = field(default_factory=list)
    hidden_rows: set = field(default_factory=set)
    hidden_columns: set = field(default_factory=set)
    header: dict = field(default_factory=dict)
    rows: list = field(default_factory=list)
    header_top: int = 0
    last_row: int = 0

    def put(self, row, column, value):
        if value is not None:
            self.cells[row, column] = value

    def merge(self, top, left, bottom, right):
        if (top, left) != (bottom, right):
            self.merges.append((top, left, bottom, right))


def draw(table):
    """The whole table with titles above and notes below."""
    drawing = Drawing()
    row = table.top
    for line in table.titles:
        row = draw_text_row(drawing, table, row, line)
    row += table.header_top_gap
    drawing.header_top = row
    row = draw_header(drawing, table, row)
    for codes in table.codes:
        for at, code in enumerate(codes):
            drawing.put(row, table.left + at, code)
        row += 1
    row = draw_rows(drawing, table, row)
    drawing.last_row = row - 1
    for key, first, last in table.merged_cells:
        at = table.left + column_at(table, key)
        top, bottom = drawing.rows[first][1], drawing.rows[last][1]
        for inner in range(top + 1, bottom + 1):
            drawing.cells.pop((inner, at), None)
        drawing.merge(top, at, bottom, at)
    for line in table.notes:
        row = draw_text_row(drawing, table, row, line)
    return drawing


def column_at(table, key):
    return [column.name for column in table.columns].index(key)


def draw_text_row(drawing, table, row, line):
    if isinstance(line, dict):
        for at, words in line.items():
            drawing.put(row, table.left + at, words)
    elif line:
        drawing.put(row, table.left, line)
        width = table.title_width or 0
        drawing.merge(row, table.left, row, table.left + max(0, width - 1))
    return row + 1


def draw_header(drawing, table, top):
    depth = max(len(column.path) for column in table.columns)
    bottom = top + depth - 1
    for at, column in enumerate(table.columns):
        here = table.left + at
        if column.hidden:
            drawing.hidden_columns.add(here)
        for level, words in enumerate(column.path):
            is_leaf = level == len(column.path) - 1
            before = table.columns[at - 1] if at else None
            is_same_group = (
                not is_leaf
                and before is not None
                and before.path[: level + 1] == column.path[: level + 1]
                and len(before.path) > level + 1
            )
            if not is_same_group or table.merges == "repeated":
                drawing.put(top + level, here, words or None)
            if table.merges == "merged":
                merge_header(drawing, table, (at, level), (top, bottom))
        drawing.header[at] = header_cell(drawing, table, at, (top, bottom))
    row = bottom + 1
    if table.units_in_row:
        for at, column in enumerate(table.columns):
            drawing.put(row, table.left + at, column.unit_below)
            if column.unit_below:
                drawing.header[at] = (row, table.left + at)
        row += 1
    return row


def merge_header(drawing, table, place, span):
    """Merges a group over its columns, a leaf down to the bottom of the header."""
    at, level = place
    top, bottom = span
    path = table.columns[at].path
    here = table.left + at
    if level == len(path) - 1:
        drawing.merge(top + level, here, bottom, here)
        return
    columns = table.columns
    same = lambda other: columns[other].path[: level + 1] == path[: level + 1] and len(columns[other].path) > level + 1
    if at and same(at - 1):
        return
    last = at
    while last + 1 < len(columns) and same(last + 1):
        last += 1
    drawing.merge(top + level, here, top + level, table.left + last)


def header_cell(drawing, table, at, span):
    """The lowest cell that names the column."""
    top, _ = span
    levels = [level for level, words in enumerate(table.columns[at].path) if words]
    level = levels[-1] if levels else 0
    return top + level, table.left + at


def draw_rows(drawing, table, row):
    serial = 0
    schools = []
    for item in table.rows:
        start = row
        if isinstance(item, School):
            serial = 1 if table.restarts and schools and schools[-1][0].stage != item.stage else serial + 1
            draw_school(drawing, table, (row, serial), item)
            schools.append((item, row))
            row += 1
        elif isinstance(item, Sum):
            draw_sum(drawing, table, row, (item, schools))
            row += 1
        elif isinstance(item, Header):
            for title in item.titles:
                row = draw_text_row(drawing, table, row, title)
            keep = dict(drawing.header)
            row = draw_header(drawing, table, row)
            drawing.header = keep
        elif isinstance(item, Statistics):
            for words in item.words:
                drawing.put(row, table.left + column_at(table, "name"), words)
                row += 1
        else:
            draw_line(drawing, table, row, item)
            row += 1
        drawing.rows.append((item, start))
    return row


def draw_line(drawing, table, row, line):
    for at, value in line.cells.items():
        drawing.put(row, table.left + at, value)
    for first, last in line.merge:
        drawing.merge(row, table.left + first, row, table.left + last)
    if line.hidden:
        drawing.hidden_rows.add(row)


def draw_school(drawing, table, place, school):
    row, serial = place
    if school.hidden:
        drawing.hidden_rows.add(row)
    for at, column in enumerate(table.columns):
        drawing.put(row, table.left + at, shown(drawing_cell(column, school, serial)))


def shown(cell):
    if isinstance(cell, (Text, Formula, Lost)):
        return cell.text
    return plain_number(cell) if isinstance(cell, Fraction) else cell


def plain_number(value):
    """A whole number or the float that prints as the same decimal."""
    if value.denominator == 1:
        return value.numerator
    result = float(value)
    assert Fraction(repr(result)) == value, f"{value} is no decimal that a cell can hold"
    return result


def drawing_cell(column, school, serial=None):
    """What the school has in the column: a number in the column's unit, a dressed cell, or words."""
    if column.name in school.cells:
        return school.cells[column.name]
    if column.means == "name":
        return school.name if school.written_name is None else school.written_name
    if column.means == "serial":
        return serial
    if column.means in PLAIN:
        return column.fill(school) if column.fill else None
    value = figure(column, school)
    if value is None or isinstance(value, (Text, Formula, Lost)):
        return value
    drawn = exact(value) / exact(column.factor)
    decimals = (2 if column.is_ratio else 4) if column.decimals is None else column.decimals
    drawn = Fraction(round(drawn * 10**decimals), 10**decimals)
    return column.dress(drawn) if column.dress else drawn


def figure(column, school):
    """The canonical figure, that of the school's own stage where the column names one."""
    if column.name in school.figures:
        return school.figures[column.name]
    if column.is_ratio:
        return ratio_of(school, column)
    if column.stage is None:
        return school.figures.get(column.means)
    return school.figures.get(column.means) if school.stage == column.stage else None


def ratio_of(school, column):
    indicator = column.means.removeprefix("ratio:")
    stage = column.stage or school.stage
    if stage not in ("primary", "junior") or (column.stage and school.stage and column.stage != school.stage):
        return None
    suffix = f"@{stage}" if school.stage is None else ""
    source = STANDARDS["basic-balance-2012"](stage) | quality(stage)
    choices, per, _ = source[indicator]
    amount = lambda name: exact(school.figures.get(name + suffix, school.figures.get(name)))
    terms = next(terms for terms, _ in choices if all(term.lstrip("-") in school.figures for term in terms))
    total = sum((-1 if term.startswith("-") else 1) * amount(term.lstrip("-")) for term in terms)
    return total * per / amount("pupils")


def ends_group(item):
    """Whether a sum after it no longer holds what stands before it: a blank row ends nothing."""
    return not isinstance(item, School) and not (isinstance(item, Line) and not item.cells)


def draw_sum(drawing, table, row, given):
    item, schools = given
    since = max((start for other, start in drawing.rows if ends_group(other)), default=-1)
    chosen = [pair for pair in schools if item.since == "all" or pair[1] > since]
    for at, column in enumerate(table.columns):
        if column.name == item.at:
            drawing.put(row, table.left + at, item.words)
        elif column.means not in PLAIN and not column.is_ratio:
            drawing.put(row, table.left + at, sum_cell(drawing, table, (at, column), (item, chosen)))


def sum_cell(drawing, table, place, given):
    at, column = place
    item, chosen = given
    if column.name in item.wrong:
        return item.wrong[column.name]
    if item.formula and chosen:
        here = table.left + at
        return f"=SUM({address(chosen[0][1], here)}:{address(chosen[-1][1], here)})"
    values = [number_in(drawing_cell(column, school)) for school, _ in chosen]
    known = [value for value in values if value is not None]
    return plain_number(sum(known)) if known else None


def number_in(cell):
    """The number that a drawn cell stands for, in the column's unit; None without one."""
    if cell is None or isinstance(cell, Lost):
        return None
    return exact(cell.value) if isinstance(cell, (Text, Formula)) else cell
