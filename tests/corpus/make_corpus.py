"""Makes the corpus of layouts: tests/corpus/files/*.xlsx and tests/corpus/expected/*.json.

Run with a Python that has openpyxl; the files are committed, the tests only read them. Running it again gives the
same bytes. Files that went through LibreOffice are made only with --libreoffice (other layouts keep their file).
Names of layouts after the options make only those.
"""

import argparse
import hashlib
import importlib
import json
import sys
from pathlib import Path

HERE = Path(__file__).parent
sys.dont_write_bytecode = True
sys.path.insert(0, str(HERE))

from description import Read  # noqa: E402
from drawing import Drawing, draw  # noqa: E402
from expectation import expect_table  # noqa: E402
from saving import save, through_libreoffice  # noqa: E402
from traps import TRAPS  # noqa: E402


def layouts():
    """Every declared layout, family by family."""
    found = []
    for path in sorted((HERE / "layouts").glob("*.py")):
        family = importlib.import_module(f"layouts.{path.stem}")
        found.extend((path.stem, layout) for layout in family.LAYOUTS)
    return found


def digest(*paths):
    """By which a test sees that files, descriptions and expectations belong together."""
    found = hashlib.sha256()
    for path in paths:
        found.update(path.read_bytes())
    return found.hexdigest()


def sources():
    """Everything that is described, in the order in which the test reads it too."""
    return sorted([*HERE.glob("*.py"), *HERE.glob("layouts/*.py")], key=lambda path: path.relative_to(HERE).as_posix())


def draw_sheet(sheet):
    """All tables of a sheet and its loose cells in one drawing; the tables' own drawings beside it."""
    whole = Drawing()
    tables = []
    for table in sheet.tables:
        drawing = draw(table)
        tables.append((table, drawing))
        clash = whole.cells.keys() & drawing.cells.keys()
        assert not clash, f"{sheet.name}: {sorted(clash)[:3]} drawn twice"
        whole.cells.update(drawing.cells)
        whole.merges.extend(drawing.merges)
        whole.hidden_rows |= drawing.hidden_rows
        whole.hidden_columns |= drawing.hidden_columns
    for place, value in sheet.cells.items():
        whole.put(*place, value)
    whole.merges.extend(sheet.merges)
    return whole, tables


def expect(layout, drawn):
    reads = layout.reads or default_reads(layout)
    return {
        "about": layout.about,
        "source": layout.source,
        "traps": sorted(layout.traps),
        "through": layout.through,
        "standard": layout.standard,
        "reads": [expect_read(layout, drawn, read) for read in reads],
    }


def default_reads(layout):
    """Each visible sheet as a whole: its first table, or its refusal."""
    return [
        Read(sheet.name, sheet.tables[0] if sheet.refused is None else None, sheet.refused)
        for sheet in layout.sheets
        if not sheet.hidden
    ]


def expect_read(layout, drawn, read):
    base = {"sheet": read.sheet, "select": read.select}
    if read.refused:
        return {**base, "refused": read.refused}
    drawing = next(drawing for table, drawing in drawn[read.sheet] if table is read.table)
    result = expect_table(read.table, drawing, layout.standard)
    for code, cell in read.says:
        entry = f"{code.rstrip('?')}@{cell}"
        result["findings"] = sorted([*result["findings"], entry])
        if code.endswith("?"):
            result["questions"] = sorted([*result["questions"], entry])
            result["certainty"] = "doubtful"
    return {**base, **result}


def make(layout, options):
    unknown = set(layout.traps) - TRAPS.keys()
    assert not unknown, f"{layout.id}: traps that are not declared: {sorted(unknown)}"
    drawn, sheets = {}, []
    for sheet in layout.sheets:
        whole, tables = draw_sheet(sheet)
        drawn[sheet.name] = tables
        sheets.append((sheet.name, whole, sheet.hidden, sheet.picture))
    path = HERE / "files" / f"{layout.id}.xlsx"
    if not layout.through or options.libreoffice:
        save(path, sheets)
        if layout.through:
            through_libreoffice(path, layout.through)
    expected = json.dumps(expect(layout, drawn), ensure_ascii=False, indent=1) + "\n"
    (HERE / "expected" / f"{layout.id}.json").write_text(expected, encoding="utf-8")


def entry(family, layout):
    return {
        "id": layout.id,
        "family": family,
        "through": layout.through,
        "open": layout.open,
        "traps": sorted(layout.traps),
        "file": digest(HERE / "files" / f"{layout.id}.xlsx"),
    }


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--libreoffice", action="store_true")
    parser.add_argument("only", nargs="*")
    options = parser.parse_args()
    found = layouts()
    names = [layout.id for _, layout in found]
    assert len(names) == len(set(names)), "two layouts of one name"
    for _, layout in found:
        if not options.only or layout.id in options.only:
            make(layout, options)
    index = {
        "descriptions": digest(*sources()),
        "traps": TRAPS,
        "layouts": [entry(family, layout) for family, layout in found],
    }
    (HERE / "corpus.json").write_text(json.dumps(index, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    if not options.only:
        for folder in ("files", "expected"):
            for path in (HERE / folder).iterdir():
                if path.stem not in names:
                    path.unlink()
    print(f"{len(found)} layouts, {sum(1 for _, layout in found if layout.through)} through LibreOffice")


if __name__ == "__main__":
    main()
