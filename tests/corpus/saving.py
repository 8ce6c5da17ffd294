"""Saves workbooks so that the same description always gives the same bytes."""

import re
import shutil
import subprocess
import tempfile
import zipfile
from pathlib import Path

from openpyxl import Workbook
from openpyxl.drawing.image import Image
from openpyxl.utils import get_column_letter

EPOCH = (2024, 9, 1, 8, 0, 0)
STAMP = "2024-09-01T08:00:00Z"


def save(path, sheets):
    """Writes sheets of (name, drawing, hidden, picture) to an .xlsx file with fixed times."""
    book = Workbook()
    book.remove(book.active)
    for name, drawing, hidden, picture in sheets:
        sheet = book.create_sheet(name)
        for (row, column), value in sorted(drawing.cells.items()):
            cell = sheet.cell(row + 1, column + 1, value)
            if isinstance(value, str) and not value.startswith("="):
                cell.data_type = "s"
            if isinstance(value, str) and value.startswith("#") and value.endswith(("!", "?", "/A")):
                cell.data_type = "e"
        for top, left, bottom, right in drawing.merges:
            sheet.merge_cells(start_row=top + 1, start_column=left + 1, end_row=bottom + 1, end_column=right + 1)
        for row in drawing.hidden_rows:
            sheet.row_dimensions[row + 1].hidden = True
        for column in drawing.hidden_columns:
            sheet.column_dimensions[get_column_letter(column + 1)].hidden = True
        if hidden:
            sheet.sheet_state = "hidden"
        if picture:
            sheet.add_image(Image(str(dot())), "B2")
    book.save(path)
    settle(path)


def dot():
    """A picture of one black square."""
    import struct
    import zlib

    path = Path(tempfile.gettempdir()) / "corpus-dot.png"
    chunk = lambda kind, data: struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
    pixels = zlib.compress(b"".join(b"\0" + b"\0" * 16 for _ in range(16)))
    header = struct.pack(">IIBBBBB", 16, 16, 8, 0, 0, 0, 0)
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", pixels) + chunk(b"IEND", b""))
    return path


def settle(path):
    """Packs the file again with fixed times."""
    with zipfile.ZipFile(path) as package:
        parts = [(name, package.read(name)) for name in package.namelist()]
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in parts:
            if name == "docProps/core.xml":
                data = re.sub(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*", rb"\g<1>" + STAMP.encode(), data)
            info = zipfile.ZipInfo(name, EPOCH)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.external_attr = 0o644 << 16
            package.writestr(info, data)


FILTERS = {
    "xlsx": "xlsx:Calc MS Excel 2007 XML",
    "xls": "xls:MS Excel 97",
    "ods": "ods",
    "csv": "csv:Text - txt - csv (StarCalc):44,34,76,1",
}


def through_libreoffice(path, way):
    """Opens the file in LibreOffice and saves it, by way of another format where one is named."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        current = path
        for step, form in enumerate([*([] if way == "xlsx" else [way]), "xlsx"]):
            target = folder / str(step)
            convert(current, FILTERS[form], (target, folder / "profile"))
            current = target / f"{path.stem}.{form}"
        shutil.copyfile(current, path)
    settle(path)


def convert(source, form, places):
    target, profile = places
    command = ["soffice", "--headless", f"-env:UserInstallation=file://{profile}", "--convert-to", form]
    if source.suffix == ".csv":
        command.append("--infilter=csv:44,34,76,1")
    subprocess.run([*command, "--outdir", str(target), str(source)], check=True, capture_output=True, timeout=180)
