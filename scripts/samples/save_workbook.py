"""Saves a workbook so that the same input always gives the same bytes, with the results of its formulas."""

import io
import re
import zipfile
from pathlib import Path

FIXED_TIME = "2024-09-25T00:00:00Z"
EPOCH = (2024, 9, 25, 0, 0, 0)


def save_workbook(workbook, path, cached_by_sheet):
    """`cached_by_sheet`: sheet title -> {address: result} of its formula cells."""
    buffer = io.BytesIO()
    workbook.properties.creator = "县教育局"
    workbook.save(buffer)
    sheet_files = {f"xl/worksheets/sheet{i}.xml": s.title for i, s in enumerate(workbook.worksheets, start=1)}
    with zipfile.ZipFile(buffer) as source, zipfile.ZipFile(path, "w") as target:
        for name in sorted(source.namelist(), key=lambda n: (n != "[Content_Types].xml", n)):
            content = source.read(name)
            if name == "docProps/core.xml":
                content = re.sub(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", FIXED_TIME.encode(), content)
            if name in sheet_files:
                content = _with_results(content.decode("utf-8"), cached_by_sheet.get(sheet_files[name], {}))
            info = zipfile.ZipInfo(name, EPOCH)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.external_attr = 0o644 << 16
            target.writestr(info, content)
    print(f"{Path(path).name}: {Path(path).stat().st_size} bytes")


def _with_results(xml, cached):
    for address, result in cached.items():
        pattern = rf'(<c r="{address}"[^>]*>\s*<f>[^<]*</f>)<v\s*/>|(<c r="{address}"[^>]*>\s*<f>[^<]*</f>)<v></v>'
        xml, count = re.subn(pattern, lambda m: f"{m.group(1) or m.group(2)}<v>{result}</v>", xml)
        if count != 1:
            raise SystemExit(f"no formula at {address}")
    return xml.encode("utf-8")
