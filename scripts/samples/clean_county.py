"""青禾县: a table as the province hands it out, filled in without a fault."""

import random

from openpyxl import Workbook
from openpyxl.utils import get_column_letter

from clerk_sheet import CENTER, ClerkSheet
from save_workbook import save_workbook
from school_figures import figures

PRIMARY = [
    ("县实验小学", "城关镇", 1868, {}),
    ("县第二小学", "城关镇", 1642, {"sports": 0.91}),
    ("县第三小学", "城关镇", 1385, {}),
    ("城关镇中心小学", "城关镇", 1120, {"sports": 0.62, "rooms": 0.9}),
    ("城关镇东门小学", "城关镇", 846, {}),
    ("城关镇北街小学", "城关镇", 733, {"teaching": 0.88, "equipment": 0.95}),
    ("云溪镇中心小学", "云溪镇", 968, {}),
    ("云溪镇竹坪小学", "云溪镇", 326, {}),
    ("云溪镇望水小学", "云溪镇", 215, {}),
    ("云溪镇茶园小学", "云溪镇", 142, {}),
    ("石桥镇中心小学", "石桥镇", 884, {"backbone": 0.9}),
    ("石桥镇上街小学", "石桥镇", 412, {}),
    ("石桥镇古渡小学", "石桥镇", 268, {}),
    ("石桥镇松坡小学", "石桥镇", 96, {}),
    ("白沙镇中心小学", "白沙镇", 756, {}),
    ("白沙镇沙湾小学", "白沙镇", 301, {"degree": 0.79}),
    ("白沙镇新桥小学", "白沙镇", 187, {}),
    ("柳林乡中心小学", "柳林乡", 438, {}),
    ("柳林乡杨树坪小学", "柳林乡", 158, {}),
    ("柳林乡半山小学", "柳林乡", 64, {}),
    ("东河乡中心小学", "东河乡", 395, {"arts": 0.6}),
    ("东河乡河口小学", "东河乡", 174, {}),
    ("双塔乡中心小学", "双塔乡", 352, {}),
    ("双塔乡石泉小学", "双塔乡", 118, {}),
]

JUNIOR = [
    ("县第一初级中学", "城关镇", 1786, {"equipment": 0.93}),
    ("县第二初级中学", "城关镇", 1524, {}),
    ("县实验初级中学", "城关镇", 1210, {"equipment": 3.4}),
    ("云溪镇初级中学", "云溪镇", 655, {}),
    ("石桥镇初级中学", "石桥镇", 602, {"rooms": 0.88}),
    ("白沙镇初级中学", "白沙镇", 488, {}),
    ("柳林乡初级中学", "柳林乡", 274, {"equipment": 3.1}),
    ("东河乡初级中学", "东河乡", 236, {}),
    ("双塔乡初级中学", "双塔乡", 198, {}),
]

HEADER = [
    ("A3:A5", "序号"), ("B3:B5", "学校名称"), ("C3:C5", "所在乡镇"), ("D3:D5", "办学类型"),
    ("E3:E5", "在校生数\n（人）"), ("F3:F5", "教学班数\n（个）"),
    ("G3:I3", "教师配备（人）"), ("G4:G5", "高于规定学历教师数"), ("H4:H5", "县级及以上骨干教师数"),
    ("I4:I5", "体育、艺术（美术、音乐）专任教师数"),
    ("J3:L3", "校舍与运动场地（㎡）"), ("J4:K4", "教学及辅助用房面积"), ("J5", "计"),
    ("K5", "其中：室内体育用房"), ("L4:L5", "运动场地面积"),
    ("M3:N3", "教学装备"), ("M4:M5", "教学仪器设备值（万元）"), ("N4:N5", "网络多媒体教室数（间）"),
    ("O3:O5", "备注"),
]
WIDTHS = [5, 22, 10, 10, 9, 9, 11, 11, 13, 11, 11, 11, 12, 11, 14]
FORMATS = {10: "#,##0.0", 12: "#,##0", 13: "#,##0.00"}
FIRST_ROW = 6


def make_clean_county(path):
    rng = random.Random(2024)
    workbook = Workbook()
    workbook.remove(workbook.active)
    cached = {}
    for title, stage, kind, schools in (("小学", "primary", "小学", PRIMARY), ("初中", "junior", "初级中学", JUNIOR)):
        page = ClerkSheet(workbook, title, 15)
        page.text_row(1, f"青禾县2024年义务教育学校资源配置情况表（{title}）", 16, True, CENTER, 34)
        page.text_row(2, "填报单位：青禾县教育局　　　　　　　　　　时点：2024年9月1日　　　　　　　　　　单位：人、个、㎡、万元、间")
        page.header(HEADER)
        rows = [_values(rng, stage, kind, index, school) for index, school in enumerate(schools, start=1)]
        for offset, values in enumerate(rows):
            page.row(FIRST_ROW + offset, values, formats=FORMATS)
        _closing(page, rows)
        cached[title] = page.cached
    save_workbook(workbook, path, cached)


def _values(rng, stage, kind, index, school):
    name, township, pupils, shares = school
    f = figures(rng, stage, pupils, shares)
    return [index, f"青禾县{name[1:] if name.startswith('县') else name}", township, kind, pupils, f.classes, f.degree,
            f.backbone, f.arts, f.teaching, f.indoor, f.ground, f.equipment_wan, f.rooms, None]


def _closing(page, rows):
    last = FIRST_ROW + len(rows) - 1
    sums = [(f"=SUM({get_column_letter(c)}{FIRST_ROW}:{get_column_letter(c)}{last})",
             round(sum(r[c - 1] for r in rows), 2)) for c in range(5, 15)]
    page.row(last + 1, ["合计", None, None, None, *sums], bold=True, formats=FORMATS)
    page.sheet.merge_cells(start_row=last + 1, end_row=last + 1, start_column=1, end_column=4)
    for offset, label in enumerate(("全县平均值", "标准差", "差异系数"), start=2):
        page.row(last + offset, [label], bold=True)
        page.sheet.merge_cells(start_row=last + offset, end_row=last + offset, start_column=1, end_column=4)
    page.text_row(last + 5, "注：1. 教学及辅助用房面积含室内体育用房。2. 全县平均值保留两位小数，差异系数保留三位小数。"
                            "3. 本表为示例，县名、校名、数据均为虚构。", height=32)
    page.text_row(last + 6, "填表人：　　　　　　　　　审核人：　　　　　　　　　填表日期：2024年9月25日")
    page.widths(WIDTHS)
    page.print_setup(1, 5, last + 6, "C6")
