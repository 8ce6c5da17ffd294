"""A worksheet as a clerk would lay it out: 宋体, thin borders, merged header, print set-up."""

from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter

THIN = Side(style="thin", color="FF000000")
BOX = Border(left=THIN, right=THIN, top=THIN, bottom=THIN)
CENTER = Alignment(horizontal="center", vertical="center", wrap_text=True)
LEFT = Alignment(horizontal="left", vertical="center", wrap_text=True)


def font(size=10, bold=False):
    return Font(name="宋体", size=size, bold=bold)


class ClerkSheet:
    """Writes cells with the look of the whole table; keeps what Excel would have cached for formulas."""

    def __init__(self, workbook, title, width):
        self.sheet = workbook.create_sheet(title)
        self.width = width
        self.cached = {}
        self.sheet.sheet_format.defaultRowHeight = 18

    def text_row(self, row, text, size=10, bold=False, align=LEFT, height=20):
        """A row of prose over the whole width of the table."""
        self.sheet.merge_cells(start_row=row, end_row=row, start_column=1, end_column=self.width)
        cell = self.sheet.cell(row, 1, text)
        cell.font = font(size, bold)
        cell.alignment = align
        self.sheet.row_dimensions[row].height = height

    def header(self, cells):
        """`cells`: (address or area, text). An area is merged."""
        for area, text in cells:
            first = area.split(":")[0]
            self.sheet[first] = text
            if ":" in area:
                self.sheet.merge_cells(area)
        top = min(self.sheet[a.split(":")[0]].row for a, _ in cells)
        bottom = max(self.sheet[a.split(":")[-1]].row for a, _ in cells)
        for row in range(top, bottom + 1):
            self.sheet.row_dimensions[row].height = 30
            for column in range(1, self.width + 1):
                self._dress(row, column, bold=True)
        return bottom

    def row(self, row, values, bold=False, formats=None, shade=None):
        """`values` from column A; a text that starts with `=` is a formula with its result: ("=A1", 3)."""
        for column in range(1, self.width + 1):
            value = values[column - 1] if column <= len(values) else None
            cell = self._dress(row, column, bold)
            if isinstance(value, tuple):
                cell.value, self.cached[cell.coordinate] = value
            elif value is not None:
                cell.value = value
            if isinstance(value, str):
                cell.data_type = "s"
            if formats and column in formats:
                cell.number_format = formats[column]
            if shade:
                cell.fill = PatternFill("solid", fgColor=shade)
        self.sheet.row_dimensions[row].height = 20

    def _dress(self, row, column, bold):
        cell = self.sheet.cell(row, column)
        cell.font = font(10, bold)
        cell.border = BOX
        cell.alignment = LEFT if column == 2 and not bold else CENTER
        return cell

    def widths(self, widths):
        for index, width in enumerate(widths, start=1):
            self.sheet.column_dimensions[get_column_letter(index)].width = width

    def print_setup(self, first_header, last_header, last_row, freeze):
        sheet = self.sheet
        sheet.freeze_panes = freeze
        sheet.page_setup.orientation = "landscape"
        sheet.page_setup.paperSize = sheet.PAPERSIZE_A4
        sheet.page_setup.fitToWidth = 1
        sheet.page_setup.fitToHeight = 0
        sheet.sheet_properties.pageSetUpPr.fitToPage = True
        sheet.print_title_rows = f"${first_header}:${last_header}"
        sheet.print_area = f"A1:{get_column_letter(self.width)}{last_row}"
        sheet.oddFooter.center.text = "第 &P 页，共 &N 页"
        sheet.page_margins.left = sheet.page_margins.right = 0.5
