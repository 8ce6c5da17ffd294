"""
Writes the test templates `tests/fixtures/template.xlsx` (as openpyxl saves) and `template-resaved.xlsx` (the same,
saved by LibreOffice): a table among everything that a program must not lose.
Run: `python3 scripts/samples/make_templates.py` (needs openpyxl and soffice).
"""

import struct
import subprocess
import tempfile
import zipfile
import zlib
from pathlib import Path

from openpyxl import Workbook
from openpyxl.chart import BarChart, Reference
from openpyxl.comments import Comment
from openpyxl.formatting.rule import CellIsRule, ColorScaleRule, DataBarRule, FormulaRule
from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side
from openpyxl.styles.colors import Color
from openpyxl.styles.fills import GradientFill
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation

from save_workbook import save_workbook

FIXTURES = Path(__file__).resolve().parents[2] / "tests" / "fixtures"
ROWS = [("东山小学", 412, 18, 2105.5), ("西山小学", 286, 12, 1387), ("南山小学", 655, 26, 3012.4), ("北山小学", 97, 5, 480)]
X14 = (
    '<extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" '
    'uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings><x14:conditionalFormatting '
    'xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="dataBar" '
    'id="{00000000-000E-0000-0000-000001000000}"><x14:dataBar minLength="0" maxLength="100" gradient="0">'
    '<x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/><x14:negativeFillColor rgb="FFFF0000"/>'
    '<x14:axisColor rgb="FF000000"/></x14:dataBar></x14:cfRule><xm:sqref>D4:D7</xm:sqref>'
    "</x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>"
)
CUSTOM_XML = '<?xml version="1.0" encoding="UTF-8"?><record xmlns="urn:example:record"><item>保留</item></record>'


def make_table(sheet):
    sheet["A1"] = "学校资源配置情况表"
    sheet.merge_cells("A1:E1")
    sheet["A2"], sheet["B2"], sheet["C2"] = "学校名称", "在校生数", "资源"
    sheet.merge_cells("A2:A3")
    sheet.merge_cells("B2:B3")
    sheet.merge_cells("C2:D2")
    sheet["C3"], sheet["D3"], sheet["E2"] = "高于规定学历教师数", "教学及辅助用房面积", "备注"
    sheet.merge_cells("E2:E3")
    for row, values in enumerate(ROWS, start=4):
        for column, value in enumerate(values, start=1):
            sheet.cell(row, column, value)
    sheet["A8"] = "合计"
    for letter in "BCD":
        sheet[f"{letter}8"] = f"=SUM({letter}4:{letter}7)"
    sheet["A9"] = "差异系数"
    sheet["F4"], sheet["F5"], sheet["F6"], sheet["F7"] = "=1/0", True, "=1=1", "=B4&\"人\""
    sheet["G4"] = 45566
    sheet["G4"].number_format = 'yyyy"年"m"月"d"日"'
    sheet["G5"] = " 两端有空格 "
    sheet["G6"] = "'=甲"


def dress(sheet):
    thin = Side(style="thin", color=Color(theme=1))
    for row in sheet["A1:E9"]:
        for cell in row:
            cell.font = Font(name="宋体", size=10.5, scheme="minor", charset=134, color=Color(theme=1))
            cell.border = Border(left=thin, right=thin, top=thin, bottom=thin, diagonal=Side("hair"), diagonalUp=False)
            cell.alignment = Alignment(horizontal="center", vertical="center", wrap_text=True)
    sheet["A1"].font = Font(name="黑体", size=16, bold=True)
    sheet["B4"].fill = PatternFill("solid", fgColor=Color(theme=4, tint=0.6))
    sheet["B5"].fill = PatternFill("solid", fgColor="FFFFEB9C")
    sheet["B6"].fill = PatternFill("lightUp", fgColor="FFFF0000", bgColor="FFFFFF00")
    sheet["B7"].fill = GradientFill(stop=("FFFF0000", "FF00FF00"), degree=90)
    sheet["C4"].number_format = "#,##0_);[Red](#,##0)"
    sheet["D4"].number_format = '#,##0.00"㎡"'
    sheet["D9"].number_format = "0.000"
    sheet["C5"].protection = Protection(locked=False, hidden=True)
    sheet["C5"].alignment = Alignment(horizontal="distributed", indent=1, text_rotation=45, shrink_to_fit=True)


def furnish(workbook, sheet):
    listed = DataValidation(type="list", formula1='"是,否"', allow_blank=True, showErrorMessage=True, error="请选是或否")
    listed.add("E4:E7")
    whole = DataValidation(type="whole", operator="greaterThanOrEqual", formula1="0")
    whole.add("B4:C7")
    sheet.add_data_validation(listed)
    sheet.add_data_validation(whole)
    formats = sheet.conditional_formatting
    formats.add("B4:B7", CellIsRule(operator="lessThan", formula=["100"], fill=PatternFill("solid", bgColor="FFFFC7CE")))
    formats.add("C4:C7", ColorScaleRule(start_type="min", start_color="FFFFFFFF", end_type="max", end_color="FF63BE7B"))
    formats.add("D4:D7", DataBarRule(start_type="min", end_type="max", color="FF638EC6"))
    formats.add("A4:A7", FormulaRule(formula=["$B4>500"], font=Font(bold=True)))
    chart = BarChart()
    chart.title = "在校生数"
    chart.add_data(Reference(sheet, min_col=2, min_row=4, max_row=7))
    sheet.add_chart(chart, "I2")
    sheet["A4"].comment = Comment("请核对", "审核")
    sheet["A5"].hyperlink = "https://example.com/"
    sheet.row_dimensions[6].hidden = True
    sheet.column_dimensions["H"].hidden = True
    sheet.freeze_panes = "B4"
    sheet.print_title_rows = "$2:$3"
    sheet.print_area = "A1:G9"
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.sheet_properties.tabColor = "FF1072BA"
    sheet.oddHeader.left.text = "内部资料"
    sheet.auto_filter.ref = "A3:E7"
    workbook.defined_names.append(DefinedName("学生总数", attr_text="资源表!$B$8"))
    locked = workbook.create_sheet("封存")
    locked["A1"], locked["A2"] = "去年数据", 123.456
    locked.protection.set_password("1234")
    locked.protection.sheet = True
    hidden = workbook.create_sheet("参数")
    hidden["A1"] = "0.85"
    hidden.sheet_state = "hidden"


def picture():
    """A small red PNG."""
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
    rows = b"".join(b"\0" + b"\xcc\x22\x22" * 8 for _ in range(8))
    head = struct.pack(">IIBBBBB", 8, 8, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


PICTURE_ANCHOR = (
    '<xdr:oneCellAnchor xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">'
    "<xdr:from><xdr:col>8</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>20</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>"
    '<xdr:ext cx="76200" cy="76200"/><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="9" name="印章"/><xdr:cNvPicPr/></xdr:nvPicPr>'
    '<xdr:blipFill><a:blip r:embed="rIdPicture"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr>'
    '<a:xfrm><a:off x="0" y="0"/><a:ext cx="76200" cy="76200"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
    "</xdr:spPr></xdr:pic><xdr:clientData/></xdr:oneCellAnchor>"
)


def add_raw_parts(path):
    """What openpyxl cannot write: the x14 extension, a custom part and (without an imaging library) a picture."""
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}

    def edit(name, old, new):
        text = parts[name].decode("utf-8")
        if old not in text:
            raise SystemExit(f"{old} is not in {name}")
        parts[name] = text.replace(old, new, 1).encode("utf-8")

    relation = '<Relationship Id="{}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{}" Target="{}"/></Relationships>'
    sheet = "xl/worksheets/sheet1.xml"
    edit(sheet, "</worksheet>", X14 + "</worksheet>")
    parts["customXml/item1.xml"] = CUSTOM_XML.encode("utf-8")
    edit("_rels/.rels", "</Relationships>", relation.format("rIdCustom", "customXml", "customXml/item1.xml"))
    parts["xl/media/image1.png"] = picture()
    edit("[Content_Types].xml", "<Default ", '<Default Extension="png" ContentType="image/png"/><Default ')
    edit("xl/drawings/_rels/drawing1.xml.rels", "</Relationships>", relation.format("rIdPicture", "image", "/xl/media/image1.png"))
    drawing = parts["xl/drawings/drawing1.xml"].decode("utf-8")
    end = drawing[drawing.rindex("</"):]
    edit("xl/drawings/drawing1.xml", end, PICTURE_ANCHOR + end)
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in parts.items():
            info = zipfile.ZipInfo(name, (2024, 9, 25, 0, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(info, content)


def resave(path, target):
    with tempfile.TemporaryDirectory() as folder:
        profile = f"-env:UserInstallation=file://{folder}/profile"
        command = ["soffice", profile, "--headless", "--convert-to", "xlsx", "--outdir", folder, str(path)]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        target.write_bytes((Path(folder) / path.name).read_bytes())


if __name__ == "__main__":
    FIXTURES.mkdir(parents=True, exist_ok=True)
    book = Workbook()
    table = book.active
    table.title = "资源表"
    make_table(table)
    dress(table)
    furnish(book, table)
    results = {"B8": 1450, "C8": 61, "D8": 6984.9}
    save_workbook(book, FIXTURES / "template.xlsx", {"资源表": results})
    add_raw_parts(FIXTURES / "template.xlsx")
    resave(FIXTURES / "template.xlsx", FIXTURES / "template-resaved.xlsx")
