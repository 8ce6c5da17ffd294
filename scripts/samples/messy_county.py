"""云岫县: one sheet as it comes back after many hands have been on it, between two sheets of prose."""

import random

from openpyxl import Workbook
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter

from clerk_sheet import CENTER, ClerkSheet
from save_workbook import save_workbook
from school_figures import figures, tidy

PRIMARY = [
    ("云岫镇", [
        ("云岫县第一小学", "小学", 1743, {}), ("云岫县第二小学", "小学", 1286, {"sports": 0.7}),
        ("云岫镇中心小学", "小学", 964, {}), ("云岫镇南街小学", "小学", 628, {"teaching": 0.9, "rooms": 0.92}),
        ("云岫县特殊教育学校", "特殊教育学校", 86, {"degree": 3.0, "teaching": 4.0}),
    ]),
    ("大坪镇", [
        ("大坪镇中心小学", "小学", 812, {}), ("大坪镇红岩小学", "小学", 356, {}),
        ("大坪镇花园小学", "小学", 241, {"degree": 0.8}), ("大坪镇高峰教学点", "教学点", 38, {"sports": 3.5}),
    ]),
    ("清水乡", [
        ("清水乡中心小学", "小学", 428, {}), ("清水乡两河小学", "小学", 167, {}),
        ("清水乡青山教学点", "教学点", 57, {}),
    ]),
    ("枫林乡", [
        ("枫林乡中心小学", "小学", 389, {"arts": 0.55}), ("枫林乡桐子坝小学", "小学", 133, {}),
    ]),
]

JUNIOR = [
    ("云岫镇", [
        ("云岫县第一中学初中部", "初级中学", 1512, {}), ("云岫县第二初级中学", "初级中学", 1134, {"equipment": 0.9}),
        ("云岫县实验初级中学", "初级中学", 876, {}),
    ]),
    ("大坪镇", [("大坪镇初级中学", "初级中学", 547, {"rooms": 0.8}), ("大坪镇民族初级中学", "初级中学", 318, {})]),
    ("清水乡", [("清水乡初级中学", "初级中学", 226, {})]),
]

HEADER = [
    ("A3:A5", "序 号"), ("B3:B5", "学 校 名 称"), ("C3:C5", "学校类别"), ("D3:D5", "在校\n学生数"),
    ("E3:E5", "教学班数\n(班)"), ("F3:I3", "专 任 教 师（人）"), ("F4:F5", "总数"), ("G4:I4", "其    中"),
    ("G5", "高于规定\n学历教师"), ("H5", "县级以上\n骨干教师"), ("I5", "体育、艺术 (美术、音乐)教师"),
    ("J3:K3", "办 学 条 件"), ("J4:J5", "教学及辅助用\n房面积（ ㎡）"), ("K4:K5", "体育运动场馆面积\n（平方米）"),
    ("L3:M3", "装  备"), ("L4:L5", "教学仪器设备\n资产值(万元)"), ("M4:M5", "网络多媒体 教室\n（间）"),
    ("N3:N5", "生均教学及辅助用房面积"), ("O3:O5", "备 注"),
]
WIDTHS = [6, 24, 12, 10, 8, 8, 10, 10, 12, 13, 14, 13, 12, 12, 16]
FIRST_ROW = 6
FORMATS = {10: "#,##0.0", 12: "0.00", 14: "0.00_ "}
SHADE = "FFF2F2F2"

# What many hands did to the cells: (school, column) -> what stands there now.
DISTURBED = {
    ("云岫县第二小学", 4): "1,286",
    ("云岫镇南街小学", 4): "628 ",
    ("大坪镇红岩小学", 4): "356",
    ("清水乡中心小学", 4): "４２８",
    ("清水乡两河小学", 8): "—",
    ("大坪镇民族初级中学", 11): None,
    ("云岫县第二初级中学", 4): "1134人",
    ("云岫县实验初级中学", 10): "5,913.5",
}
REMARKS = {"云岫县特殊教育学校": "特教", "大坪镇高峰教学点": "仅一、二年级", "云岫县第一中学初中部": "高中部另报",
           "大坪镇民族初级中学": "操场在建"}
HIDDEN = "枫林乡桐子坝小学"


def make_messy_county(path):
    workbook = Workbook()
    workbook.remove(workbook.active)
    _cover(workbook)
    page = ClerkSheet(workbook, "学校资源情况", 15)
    page.text_row(1, "云岫县二〇二四年义务教育阶段学校办学条件统计表", 16, True, CENTER, 34)
    page.text_row(2, "填报单位（盖章）：云岫县教育局　　　　　　　　　　　　　　　　　　　单位：人、㎡、万元")
    page.header(HEADER)
    _Body(page, random.Random(731)).write()
    page.widths(WIDTHS)
    page.sheet.freeze_panes = "C6"
    _instructions(workbook)
    workbook.active = 1
    for sheet in workbook.worksheets:
        sheet.sheet_view.tabSelected = sheet is page.sheet
    save_workbook(workbook, path, {page.sheet.title: page.cached})


class _Body:
    """Blocks, township groups with subtotals, grand total and notes."""

    def __init__(self, page, rng):
        self.page, self.rng, self.at, self.serial = page, rng, FIRST_ROW, 0
        self.numbers = {}

    def write(self):
        totals = [self._block("一、小学", "小学合计", "primary", PRIMARY),
                  self._block("二、初中", "初中合计", "junior", JUNIOR)]
        self._sum_row("总  计", totals)
        last = self.at
        self.page.text_row(last, "注：1. 学生数为2024年9月1日在籍学生。2. 教学及辅助用房面积已扣除室内体育用房，"
                                 "体育运动场馆面积含室内体育用房。", height=30)
        self.page.text_row(last + 1, "    3. 县名、校名、数据均为虚构，仅作示例。")
        self.page.text_row(last + 2, "填表人：　　　　　　联系电话：　　　　　　负责人：　　　　　　2024年10月8日")
        self.page.print_setup(3, 5, last + 2, "C6")

    def _block(self, label, total, stage, townships):
        self.page.row(self.at, [label], bold=True)
        self.page.sheet.merge_cells(start_row=self.at, end_row=self.at, start_column=1, end_column=15)
        self.page.sheet.cell(self.at, 1).alignment = CENTER
        self.at += 1
        subtotals = []
        for township, schools in townships:
            first = self.at
            for school in schools:
                self._school(stage, school)
            self._sum_row(f"{township}小计", list(range(first, self.at)), shade=SHADE)
            subtotals.append(self.at - 1)
        self._sum_row(total, subtotals)
        for statistic in ("全县平均值", "差异系数"):
            self.page.row(self.at, [None, statistic], bold=True)
            self.at += 1
        return self.at - 3

    def _school(self, stage, school):
        name, kind, pupils, shares = school
        f = figures(self.rng, stage, pupils, shares)
        self.serial += 1
        values = [self.serial, name, kind, pupils, f.classes, f.degree + f.classes // 3, f.degree, f.backbone, f.arts,
                  tidy(f.teaching_net), f.sports, f.equipment_wan, f.rooms, None, REMARKS.get(name)]
        for (school_name, column), text in DISTURBED.items():
            if school_name == name:
                values[column - 1] = text
        area = values[9] if isinstance(values[9], (int, float)) else f.teaching_net
        values[13] = (f"=ROUND(J{self.at}/D{self.at},2)", round(area / pupils, 2)) if isinstance(values[3], int) else None
        if isinstance(values[9], str):
            values[13] = None
        self.page.row(self.at, values, formats=FORMATS)
        if name == HIDDEN:
            self.page.sheet.row_dimensions[self.at].hidden = True
        self.numbers[self.at] = values
        self.at += 1

    def _sum_row(self, label, rows, shade=None):
        """SUM passes over text, as Excel does: the totals of a disturbed column are too small."""
        values = [None, label, None]
        for column in range(4, 14):
            parts = [self.numbers[r][column - 1] for r in rows]
            result = tidy(sum(p[1] if isinstance(p, tuple) else p for p in parts if isinstance(p, (int, float, tuple))), 2)
            letter = get_column_letter(column)
            contiguous = rows == list(range(rows[0], rows[-1] + 1))
            inner = f"{letter}{rows[0]}:{letter}{rows[-1]}" if contiguous else ",".join(f"{letter}{r}" for r in rows)
            values.append((f"=SUM({inner})", result))
        self.page.row(self.at, values, bold=True, formats=FORMATS, shade=shade)
        self.numbers[self.at] = values
        self.at += 1


def _cover(workbook):
    sheet = workbook.create_sheet("封面")
    sheet.column_dimensions["A"].width = 90
    lines = [("云岫县义务教育优质均衡发展", 26, 60), ("自 评 数 据 汇 编", 26, 60), ("", 12, 30),
             ("本汇编数据来自全县各义务教育学校2024年秋季学期初填报，经乡镇中心校初核、县教育局复核。", 12, 40),
             ("云岫县教育局", 16, 40), ("2024年10月", 16, 40)]
    for row, (text, size, height) in enumerate(lines, start=4):
        cell = sheet.cell(row, 1, text or None)
        cell.font = Font(name="宋体", size=size, bold=size > 20)
        cell.alignment = CENTER
        sheet.row_dimensions[row].height = height


def _instructions(workbook):
    page = ClerkSheet(workbook, "填表说明", 3)
    page.text_row(1, "填 表 说 明", 16, True, CENTER, 30)
    page.header([("A2", "序号"), ("B2", "项目"), ("C2", "说明")])
    notes = [("在校学生数", "学年初在籍学生，不含借读。"), ("高于规定学历教师", "小学为专科及以上，初中为本科及以上。"),
             ("县级以上骨干教师", "以县级及以上教育行政部门文件为准。"), ("教学仪器设备资产值", "按账面原值填写，单位为万元。"),
             ("网络多媒体教室", "接入网络并配有多媒体设备的教室。")]
    for index, (item, note) in enumerate(notes, start=1):
        page.row(2 + index, [index, item, note])
    page.widths([6, 24, 60])
