"""Words in which a layout is declared: sheets, tables, columns, rows, cells, and what must come of them."""

from dataclasses import dataclass, field, replace
from fractions import Fraction

STAGES_OF_KIND = {
    "nine-year": ("primary", "junior"),
    "twelve-year": ("primary", "junior", "senior"),
    "complete-secondary": ("junior", "senior"),
}


def exact(value):
    """The number as a fraction; a float is the decimal that it prints as."""
    return value if isinstance(value, Fraction) else Fraction(str(value))


# --- cells ---------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Text:
    """A number written as text. `value` is what it stands for, before the column's unit; `code` says what is said."""

    text: str
    value: object
    code: str = "text-number"


@dataclass(frozen=True)
class Formula:
    """A formula with the value that it has."""

    text: str
    value: object


@dataclass(frozen=True)
class Lost:
    """A cell without a number: `code` of the finding and the reason for which the amount is missing."""

    text: object
    code: str = "not-a-number"
    missing: str = "not-a-number"


def non_value(text):
    """A sign for "none given"."""
    return Lost(text, "blank-cell", "blank")


def error_cell(text):
    return Lost(text, "error-cell", "error-cell")


BLANK = Lost(None, "blank-cell", "blank")

# --- columns -------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Column:
    """One column: header words from the top down, what it means, the unit that stands there, and its dress."""

    path: tuple
    means: str
    stage: str = None
    unit: str = None
    factor: object = 1
    decimals: int = None
    dress: object = None
    unit_below: str = None
    says: tuple = ()
    fill: object = None
    hidden: bool = False
    key: str = None

    @property
    def name(self):
        """By which a school's cell in this column is named."""
        if self.key:
            return self.key
        return self.means + (f"@{self.stage}" if self.stage else "")

    @property
    def is_ratio(self):
        return self.means.startswith("ratio:")


def column(path, means, **more):
    """A column; a single header word may stand without a tuple."""
    return Column((path,) if isinstance(path, str) else tuple(path), means, **more)


PLAIN = (
    "name code school-kind stage sponsor district serial counts-as-school main-school remark ignored unknown blank"
).split()

# --- rows ----------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class School:
    """A row of figures, in canonical units."""

    name: str
    figures: dict
    stage: str = "primary"
    kind: str = "primary"
    excluded: str = None
    lost: bool = False
    missing_stage: str = None
    branch_of: str = None
    says: tuple = ()
    cells: dict = field(default_factory=dict)
    written_name: object = None
    hidden: bool = False
    reads_as: str = None
    part_of: str = None
    is_blank: bool = False
    own_sums: bool = False


@dataclass(frozen=True)
class Line:
    """A row that is no school: texts by column number, findings by column number."""

    cells: dict = field(default_factory=dict)
    says: tuple = ()
    merge: tuple = ()
    hidden: bool = False


@dataclass(frozen=True)
class Sum:
    """A row of sums over the schools since `since` (`group`, or `all`)."""

    words: str
    since: str = "all"
    at: str = "name"
    wrong: dict = field(default_factory=dict)
    says: tuple = None
    formula: bool = False


@dataclass(frozen=True)
class Header:
    """The header once more (a printed page, a block of another stage)."""

    titles: tuple = ()


@dataclass(frozen=True)
class Statistics:
    """Rows that wait for mean, deviation and coefficient."""

    words: tuple = ("全县平均值", "标准差", "差异系数")


def label(words, column=0, merge=0):
    """A heading over a group of schools."""
    return Line({column: words}, merge=((column, column + merge),) if merge else ())


def gap():
    """A blank row."""
    return Line()


# --- tables, sheets, layouts ---------------------------------------------------------------------------------


@dataclass(frozen=True)
class Table:
    columns: tuple
    rows: tuple
    titles: tuple = ()
    notes: tuple = ()
    top: int = 0
    left: int = 0
    merges: str = "merged"
    codes: tuple = ()
    units_in_row: bool = False
    merged_cells: tuple = ()
    says: tuple = ()
    engine_says: tuple = ()
    unsaid: tuple = ()
    title_width: int = None
    header_top_gap: int = 0
    restarts: bool = False


@dataclass(frozen=True)
class Read:
    """One reading: the sheet, what is selected, and the table that must come (or the code of a refusal)."""

    sheet: str
    table: object = None
    refused: str = None
    select: str = None
    says: tuple = ()


@dataclass(frozen=True)
class Sheet:
    name: str
    tables: tuple = ()
    cells: dict = field(default_factory=dict)
    merges: tuple = ()
    refused: str = None
    hidden: bool = False
    picture: bool = False


@dataclass(frozen=True)
class Layout:
    id: str
    about: str
    sheets: tuple
    traps: tuple
    source: str = "field"
    standard: str = "quality-balance-2017"
    through: str = None
    reads: tuple = None
    # What is still read otherwise than it should be: the test then demands that it fails, until it is mended.
    open: str = None


def table(columns, rows, **more):
    return Table(tuple(columns), tuple(rows), **more)


def sheet(name, *tables, **more):
    return Sheet(name, tuple(tables), **more)


def with_figures(school, **changes):
    """The school with other figures or cells; names are written with `_` for `-`."""
    renamed = {name.replace("_", "-"): value for name, value in changes.items()}
    return replace(school, figures={**school.figures, **renamed})
