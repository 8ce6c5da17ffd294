"""What must come of a declared table, worked out from the declaration and never from what the reader says."""

from dataclasses import dataclass, field
from fractions import Fraction

from description import PLAIN, STAGES_OF_KIND, Formula, Line, Lost, School, Sum, Text, exact
from drawing import address, drawing_cell
from rules import ASIDE, SHARED, STANDARDS, coefficient, misleads, shares

QUESTIONS = {
    "duplicate-school",
    "column-doubtful",
    "merged-amount",
    "name-missing",
    "stage-contradiction",
    "stage-unknown",
    "stage-assumed",
    "unit-unreadable",
    "branch-without-main",
    "resource-twice",
    "two-values",
}


@dataclass
class Amount:
    """A number with the cells it comes from, or the reason why there is none."""

    value: Fraction = None
    missing: str = None
    cells: tuple = ()

    def text(self):
        return f"missing:{self.missing}" if self.value is None else decimal(self.value)


@dataclass
class Section:
    name: str
    stage: str
    amounts: dict = field(default_factory=dict)
    stated: dict = field(default_factory=dict)
    cell: str = ""


@dataclass
class Found:
    findings: list = field(default_factory=list)
    questions: list = field(default_factory=list)

    def add(self, code, cell, is_question=None):
        asks = code.endswith("?") or (is_question if is_question is not None else code.rstrip("?") in QUESTIONS)
        entry = f"{code.rstrip('?!')}@{cell}"
        self.findings.append(entry)
        if asks and not code.endswith("!"):
            self.questions.append(entry)


def decimal(value):
    """Decimal text where there is one, `n/d` otherwise."""
    rest = value.denominator
    for prime in (2, 5):
        while rest % prime == 0:
            rest //= prime
    if rest != 1:
        return f"{value.numerator}/{value.denominator}"
    digits = 0
    while (value * 10**digits).denominator != 1:
        digits += 1
    whole = str(abs((value * 10**digits).numerator)).rjust(digits + 1, "0")
    text = whole if digits == 0 else f"{whole[:-digits]}.{whole[-digits:]}"
    return f"-{text}" if value < 0 else text


def expect_table(table, drawing, standard):
    """Sections, exclusions, findings, questions and coefficients of one table."""
    found = Found()
    place = lambda row, key: cell_of(table, drawing, row, key)
    columns_say(table, drawing, found)
    sections, excluded, engine = [], [], []
    rows = [(item, row) for item, row in drawing.rows if isinstance(item, School)]
    for item, row in drawing.rows:
        if isinstance(item, Sum):
            sum_says(table, (item, row), found)
        elif isinstance(item, Line):
            for code, at in item.says:
                found.add(code, address(row, table.left + at))
    hidden = [(school, row) for school, row in rows if school.hidden]
    if hidden:
        found.add("hidden-rows-counted", place(hidden[0][1], "name"))
    groups = grouped(rows)
    joined = {}
    for group in groups:
        name_cell = place(group[0][1], "name")
        for school, row in group:
            for code, key in school.says:
                found.add(code, place(row, key))
        made = sections_of(table, drawing, (group, found, engine))
        first = group[0][0]
        for section in made:
            section.cell = name_cell
        if first.branch_of:
            joined[first.name] = (first.branch_of, made)
        elif first.lost:
            engine.append(f"pupils-unknown@{name_cell}")
        elif first.excluded:
            excluded.append(f"{first.excluded}@{name_cell}")
        else:
            sections.extend(made)
    for main, made in joined.values():
        join(sections, main, made)
    sections.sort(key=lambda section: section.stage == "junior")
    for code, key in table.says:
        found.add(code, place_of(table, drawing, key))
    stages, doubts = judge(sections, standard)
    engine.extend(entry for section in sections for entry in implausible(section))
    for code, key in table.engine_says:
        engine.append(f"{code}@{place_of(table, drawing, key)}")
    unsaid = set(table.unsaid)
    keep = lambda entries: sorted(entry for entry in entries if entry.split("@")[0] not in unsaid)
    return {
        "sections": [
            {
                "name": section.name,
                "stage": section.stage,
                "cell": section.cell,
                "amounts": {name: amount.text() for name, amount in sorted(section.amounts.items())},
                "stated": {name: amount.text() for name, amount in sorted(section.stated.items())},
            }
            for section in sections
        ],
        "excluded": sorted(excluded),
        "findings": keep(found.findings),
        "questions": keep(found.questions),
        "certainty": "doubtful" if keep(found.questions) else "certain",
        "engine": keep([*engine, *doubts]),
        "squaredCoefficients": stages,
    }


def place_of(table, drawing, key):
    """A cell given as an address, or a column's name for its header."""
    names = [column.name for column in table.columns]
    if key in names:
        return address(*drawing.header[names.index(key)])
    return key


def cell_of(table, drawing, row, key):
    if key == "name":
        at = [column.means for column in table.columns].index("name")
    elif isinstance(key, int):
        at = key
    else:
        at = [column.name for column in table.columns].index(key)
    return address(row, table.left + at)


def columns_say(table, drawing, found):
    body = range(min((row for _, row in drawing.rows), default=0), drawing.last_row + 1)
    for at, column in enumerate(table.columns):
        cell = address(*drawing.header[at])
        for code in column.says:
            found.add(code, cell)
        if column.means == "unknown" and any((row, table.left + at) in drawing.cells for row in body):
            if not any(code.startswith("duplicate-column") or code.startswith("two-values") for code in column.says):
                found.add("column-not-recognised", cell)
        if column.means not in PLAIN and not column.is_ratio and exact(column.factor) != 1 and column.unit:
            found.add("unit-converted", cell)


def sum_says(table, given, found):
    item, row = given
    if item.says is not None:
        for code, key in item.says:
            at = key if isinstance(key, int) else [column.name for column in table.columns].index(key)
            found.add(code, address(row, table.left + at))
        return
    names = [column.name for column in table.columns]
    found.add("total-row-left-out", address(row, table.left + names.index(item.at)))
    for key in item.wrong:
        if key.split("@")[0] == "pupils":
            found.add("total-differs", address(row, table.left + names.index(key)))


def grouped(rows):
    """Rows of one school that the table joins by merged cells stand together."""
    groups = []
    for school, row in rows:
        if school.part_of and groups and groups[-1][0][0].part_of == school.part_of:
            groups[-1].append((school, row))
        else:
            groups.append([(school, row)])
    return groups


def sections_of(table, drawing, given):
    group, found, engine = given
    if len(group) > 1:
        return joined_rows(table, drawing, given)
    school, row = group[0]
    read = reader(table, (school, row), found)
    if school.stage is not None:
        return [one_stage(table, school, read)]
    return several_stages(table, school, (read, engine))


def reader(table, given, found):
    """Reads a column's cell as an amount; what is wrong with it is said at the cell."""
    school, row = given

    def read(at, column):
        cell = drawing_cell(column, school)
        here = address(row, table.left + at)
        if isinstance(cell, Lost) or cell is None:
            lost = cell if isinstance(cell, Lost) else Lost(None, "blank-cell", "blank")
            is_quiet = lost.missing == "blank" and (column.means in ASIDE or school.is_blank)
            if not is_quiet and lost.code:
                found.add(lost.code, here)
            return Amount(missing=lost.missing, cells=(here,))
        if isinstance(cell, Text) and cell.code:
            found.add(cell.code, here)
        value = exact(cell.value) if isinstance(cell, (Text, Formula)) else cell
        return Amount(exact(value) * exact(column.factor), None, (here,))

    return read


def figure_columns(table):
    """Columns by quantity and by the stage that they name."""
    result = {}
    for at, column in enumerate(table.columns):
        if column.means not in PLAIN:
            result.setdefault(column.means, {}).setdefault(column.stage or "whole", (at, column))
    return result


def needed_ratio(table, name):
    """Stated values are doubted only where nothing else gives the indicator; a table says which by its columns."""
    return name.startswith("ratio:")


def one_stage(table, school, read):
    section = Section(school.reads_as or school.name, school.stage)
    for name, columns in figure_columns(table).items():
        own, whole = columns.get(school.stage), columns.get("whole")
        is_own_blank = own is not None and drawing_cell(own[1], school) is None
        is_plain = school.kind not in STAGES_OF_KIND
        is_whole_filled = whole is not None and drawing_cell(whole[1], school) is not None
        used = whole if own and is_own_blank and is_plain and is_whole_filled else own or whole
        if used:
            put(section, name, read(*used))
    return section


# One figure is stated in two ways: per hundred pupils by one standard, per pupil by the other.
TWINS = {
    "qualified-teachers-per-100": ("qualified-teachers-per-pupil", Fraction(1, 100)),
    "qualified-teachers-per-pupil": ("qualified-teachers-per-100", Fraction(100)),
}


def put(section, name, amount):
    if not name.startswith("ratio:"):
        section.amounts[name] = amount
        return
    indicator = name.removeprefix("ratio:")
    section.stated[indicator] = amount
    twin, scale = TWINS.get(indicator, (None, None))
    if twin:
        value = None if amount.value is None else amount.value * scale
        section.stated[twin] = Amount(value, amount.missing, amount.cells)


def several_stages(table, school, given):
    """One row, several stages: what the whole school owns is split, people have to be given per stage."""
    read, engine = given
    expected = STAGES_OF_KIND.get(school.kind, ())
    amounts = {}
    for name, columns in figure_columns(table).items():
        entry = {}
        for part, (at, column) in columns.items():
            is_filled = drawing_cell(column, school) is not None
            if part == "whole" or part in expected or is_filled:
                entry[part] = read(at, column)
        if entry:
            amounts[name] = entry
    return split(school.reads_as or school.name, (amounts, expected, engine))


def split(name, given):
    amounts, expected, engine = given
    pupils = amounts.get("pupils", {})
    taught = [stage for stage in ("primary", "junior", "senior") if has_pupils(pupils.get(stage), stage in expected)]
    counts = {stage: pupils[stage].value for stage in taught if stage in pupils and pupils[stage].value is not None}
    part = shares(counts) if len(counts) == len(taught) and counts else None
    sections = []
    for stage in taught:
        if stage == "senior":
            continue
        section = Section(name, stage)
        for field_name, entry in amounts.items():
            amount = part_amount(field_name, (entry, stage), (taught, part))
            if amount:
                put(section, field_name, amount)
        sections.append(section)
    if sections:
        for reason in ("not-per-stage", "no-split"):
            lost = [amount for amount in sections[0].amounts.values() if amount.missing == reason]
            if lost:
                engine.append(f"{reason}@{lost[0].cells[0]}")
    return sections


def has_pupils(amount, is_expected):
    if amount is None or amount.value is None:
        return is_expected
    return amount.value > 0


def part_amount(name, given, how):
    entry, stage = given
    taught, part = how
    if stage in entry:
        return entry[stage]
    whole = entry.get("whole")
    if whole is None:
        return None
    if len(taught) == 1:
        return whole
    if name.startswith("ratio:") or name not in SHARED:
        return Amount(missing="not-per-stage", cells=whole.cells)
    if whole.value is None:
        return whole
    if part is None:
        return Amount(missing="no-split", cells=whole.cells)
    return Amount(whole.value * part[stage], None, whole.cells)


def joined_rows(table, drawing, given):
    """Rows of one school, one a stage; cells merged over them are the whole school's."""
    group, found, engine = given
    merged = {key for key, _, _ in table.merged_cells}
    amounts = {}
    for index, (school, row) in enumerate(group):
        read = reader(table, (school, row), found)
        for name, columns in figure_columns(table).items():
            at, column = columns["whole"]
            if column.name in merged:
                if index == 0:
                    amounts.setdefault(name, {})["whole"] = read(at, column)
            else:
                amounts.setdefault(name, {})[school.stage] = read(at, column)
    first = group[0][0]
    expected = tuple(school.stage for school, _ in group)
    return split(first.reads_as or first.name, (amounts, expected, engine))


def join(sections, main, made):
    """Adds a branch campus to its main school."""
    for branch in made:
        target = next(one for one in sections if one.name == main and one.stage == branch.stage)
        for name in sorted({*target.amounts, *branch.amounts}):
            both = [one.amounts[name] for one in (target, branch) if name in one.amounts]
            cells = tuple(cell for amount in both for cell in amount.cells)
            lost = next((amount for amount in both if amount.value is None), None)
            if lost:
                target.amounts[name] = Amount(missing=lost.missing, cells=cells)
            else:
                target.amounts[name] = Amount(sum(amount.value for amount in both), None, cells)


def judge(sections, standard):
    """Squared coefficients per stage and indicator, and what must be said about how numerators were obtained."""
    stages, doubts = {}, []
    for stage in ("primary", "junior"):
        chosen = [section for section in sections if section.stage == stage]
        if not chosen:
            continue
        present = {name for section in chosen for name in section.amounts}
        stated = {name for section in chosen for name in section.stated}
        result = {}
        for indicator, rule in STANDARDS[standard](stage).items():
            way = way_to(rule, (indicator, present, stated))
            if way is None:
                continue
            values = [numerator(section, way) for section in chosen]
            if way[1]:
                doubts.append(f"{way[1]}@{first_cell(chosen[0], way)}")
            result[indicator] = coefficient_text(chosen, (values, rule))
            for section, value in zip(chosen, values):
                if is_misleading(section, (value, rule)):
                    doubts.append(f"rounding-would-mislead@{section.cell}")
                if way[2] and is_near(section.stated.get(indicator), rule[2]):
                    doubts.append(f"stated-near-threshold@{section.stated[indicator].cells[0]}")
        stages[stage] = result
    return stages, doubts


def implausible(section):
    """K5: less than 20 or more than 100,000 yuan of equipment a pupil."""
    value, pupils = section.amounts.get("equipment-value"), section.amounts.get("pupils")
    if value is None or not value.value or pupils is None or not pupils.value:
        return []
    per_pupil = value.value / pupils.value
    return [] if 20 <= per_pupil <= 100000 else [f"per-pupil-implausible@{value.cells[0]}"]


def way_to(rule, given):
    indicator, present, stated = given
    choices, per, _ = rule
    for terms, doubt in choices:
        if all(term.lstrip("-") in present for term in terms):
            return terms, doubt, None
    return ([], "stated-values-used", (indicator, per)) if indicator in stated else None


def first_cell(section, way):
    terms, _, stated = way
    if stated:
        amount = section.stated.get(stated[0])
    else:
        amount = section.amounts.get(terms[0].lstrip("-"))
    return amount.cells[0] if amount and amount.cells else ""


def numerator(section, way):
    terms, _, stated = way
    pupils = section.amounts.get("pupils")
    if stated:
        amount = section.stated.get(stated[0])
        if amount is None or amount.value is None or pupils is None or pupils.value is None:
            return None
        return amount.value * pupils.value / stated[1]
    total = Fraction(0)
    for term in terms:
        amount = section.amounts.get(term.lstrip("-"))
        if amount is None or amount.value is None:
            return None
        total += -amount.value if term.startswith("-") else amount.value
    return total if total >= 0 else None


def coefficient_text(sections, given):
    values, _ = given
    pupils = [section.amounts["pupils"].value for section in sections]
    if any(value is None for value in [*values, *pupils]):
        return None
    squared = coefficient(list(zip(values, pupils)))
    return None if squared is None else float(squared)


def is_near(amount, threshold):
    """Whether rounding to the decimals that stand there, two at least, may have carried a stated value over a bound."""
    if threshold is None or amount is None or amount.value is None:
        return False
    digits = 2
    while digits < 15 and (amount.value * 10**digits).denominator != 1:
        digits += 1
    half = Fraction(1, 2 * 10 ** (digits if digits < 15 else 2))
    bounds = (Fraction(threshold), Fraction(threshold) * Fraction("0.85"))
    return any(
        amount.value - half < bound if amount.value >= bound else amount.value + half > bound for bound in bounds
    )


def is_misleading(section, given):
    value, (_, per, threshold) = given
    pupils = section.amounts["pupils"].value
    if threshold is None or value is None or not pupils:
        return False
    return misleads(value * per / pupils, threshold)
