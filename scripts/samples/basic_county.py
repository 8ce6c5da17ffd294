"""禾川县: the eight-indicator table of basic balance (基本均衡), both stages in one sheet."""

import random

from openpyxl import Workbook
from openpyxl.utils import get_column_letter

from clerk_sheet import CENTER, ClerkSheet
from save_workbook import save_workbook

# name, 学校类别, 举办者, pupils, how well equipped it is
SCHOOLS = [
    ("禾川县第一小学", "小学", "县级教育部门", 1812, 0.8), ("禾川县第二小学", "小学", "县级教育部门", 1356, 0.75),
    ("禾川县实验小学", "小学", "县级教育部门", 1104, 1.1), ("下渡镇中心小学", "小学", "县级教育部门", 742, 0.9),
    ("下渡镇长堤小学", "小学", "县级教育部门", 318, 1.2), ("麦田镇中心小学", "小学", "县级教育部门", 653, 1.0),
    ("麦田镇东桥小学", "小学", "县级教育部门", 226, 1.4), ("金竹乡中心小学", "小学", "县级教育部门", 384, 1.3),
    ("金竹乡月亮湾小学", "小学", "县级教育部门", 121, 2.4), ("马鞍乡中心小学", "小学", "县级教育部门", 297, 1.2),
    ("禾川县启明小学", "小学", "民办", 468, 1.6), ("马鞍乡云台教学点", "教学点", "县级教育部门", 26, 3.0),
    ("禾川县第一初级中学", "初中", "县级教育部门", 1638, 0.85), ("禾川县第二初级中学", "初中", "县级教育部门", 1217, 0.9),
    ("下渡镇初级中学", "初中", "县级教育部门", 586, 1.1), ("麦田镇初级中学", "初中", "县级教育部门", 431, 1.25),
    ("金竹乡初级中学", "初中", "县级教育部门", 208, 1.7), ("马鞍乡初级中学", "初中", "县级教育部门", 176, 1.5),
]
HEADER = [
    ("A3:A4", "序号"), ("B3:B4", "学校名称"), ("C3:C4", "学校类别"), ("D3:D4", "举办者类型"), ("E3:E4", "在校学生数（人）"),
    ("F3:H3", "专任教师"), ("F4", "专任教师数（人）"), ("G4", "高于规定学历教师数（人）"),
    ("H4", "中级及以上专业技术职务教师数（人）"), ("I3:J3", "校舍场地"), ("I4", "教学及辅助用房面积（㎡）"),
    ("J4", "体育运动场馆面积（㎡）"), ("K3:M3", "设备图书"), ("K4", "教学仪器设备值（万元）"),
    ("L4", "计算机台数（台）"), ("M4", "图书册数（册）"),
]
WIDTHS = [5, 22, 9, 13, 10, 10, 11, 13, 12, 12, 12, 10, 10]
FORMATS = {9: "#,##0.0", 10: "#,##0", 11: "#,##0.00", 13: "#,##0"}
FIRST_ROW = 5


def make_basic_county(path):
    rng = random.Random(1203)
    workbook = Workbook()
    workbook.remove(workbook.active)
    page = ClerkSheet(workbook, "义务教育学校基本情况", 13)
    page.text_row(1, "禾川县义务教育学校基本情况统计表", 16, True, CENTER, 34)
    page.text_row(2, "填报单位：禾川县教育局　　　　　　　　　　2024年9月")
    page.header(HEADER)
    rows = [_values(rng, index, school) for index, school in enumerate(SCHOOLS, start=1)]
    for offset, values in enumerate(rows):
        page.row(FIRST_ROW + offset, values, formats=FORMATS)
    last = FIRST_ROW + len(rows) - 1
    sums = [(f"=SUM({get_column_letter(c)}{FIRST_ROW}:{get_column_letter(c)}{last})",
             round(sum(r[c - 1] for r in rows), 2)) for c in range(5, 14)]
    page.row(last + 1, [None, "合 计", None, None, *sums], bold=True, formats=FORMATS)
    page.text_row(last + 2, "注：县名、校名、数据均为虚构，仅作示例。")
    page.widths(WIDTHS)
    page.print_setup(3, 4, last + 2, "C5")
    save_workbook(workbook, path, {page.sheet.title: page.cached})


def _values(rng, index, school):
    name, kind, sponsor, pupils, wealth = school
    junior = kind == "初中"
    near = lambda middle, spread=0.12: middle * wealth * rng.uniform(1 - spread, 1 + spread) * pupils
    teachers = max(3, round(pupils * (0.072 if junior else 0.054) * (0.7 + 0.3 * wealth) * rng.uniform(0.95, 1.05)))
    degree = round(teachers * rng.uniform(0.86, 0.99))
    titled = round(teachers * rng.uniform(0.45, 0.66))
    return [index, name, kind, sponsor, pupils, teachers, degree, titled, round(near(5.6 if junior else 4.4), 1),
            round(near(10.8 if junior else 8.2, 0.25)), round(near(2400 if junior else 1800, 0.2) / 10000, 2),
            round(near(0.14 if junior else 0.11)), round(near(38 if junior else 26))]
