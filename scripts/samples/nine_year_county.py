"""澄溪县: one row a school, also where it teaches two or three stages; rooms and grounds are the whole school's."""

import random

from openpyxl import Workbook
from openpyxl.utils import get_column_letter

from clerk_sheet import CENTER, ClerkSheet
from save_workbook import save_workbook
from school_figures import figures, tidy

# name, 办学类型, pupils of primary, junior, senior
SCHOOLS = [
    ("澄溪县第一小学", "小学", 1526, None, None), ("澄溪县第二小学", "小学", 1148, None, None),
    ("澄溪县实验小学", "小学", 1302, None, None), ("古塘镇中心小学", "小学", 736, None, None),
    ("枣岭镇中心小学", "小学", 518, None, None), ("枣岭镇石门小学", "小学", 163, None, None),
    ("三里乡中心小学", "小学", 342, None, None), ("溪口乡中心小学", "小学", 287, None, None),
    ("澄溪县第一初级中学", "初级中学", None, 1415, None), ("澄溪县实验初级中学", "初级中学", None, 1038, None),
    ("古塘镇初级中学", "初级中学", None, 462, None),
    ("枣岭镇九年一贯制学校", "九年一贯制学校", 166, 210, None), ("溪口乡九年一贯制学校", "九年一贯制学校", 248, 137, None),
    ("三里乡九年一贯制学校", "九年一贯制学校", 305, 176, None), ("澄溪县育才学校", "十二年一贯制学校", 684, 512, 430),
    ("澄溪县第一中学", "完全中学", None, 768, 1240), ("澄溪县第二中学", "完全中学", None, 534, 862),
]
SHARES = {
    "枣岭镇石门小学": {"sports": 0.7}, "古塘镇初级中学": {"rooms": 0.9},
    "三里乡九年一贯制学校": {"teaching": 0.92}, "澄溪县第二小学": {"sports": 0.88, "equipment": 0.97},
}
HEADER = [
    ("A3:A5", "序号"), ("B3:B5", "学校名称"), ("C3:C5", "办学类型"), ("D3:F3", "在校学生"),
    ("D4:D5", "小学在校生数"), ("E4:E5", "初中在校生数"), ("F4:F5", "高中在校生数"),
    ("G3:I3", "小学部教师（人）"), ("G4:G5", "高于规定学历教师数"), ("H4:H5", "县级及以上骨干教师数"),
    ("I4:I5", "体育、艺术专任教师数"),
    ("J3:L3", "初中部教师（人）"), ("J4:J5", "高于规定学历教师数"), ("K4:K5", "县级及以上骨干教师数"),
    ("L4:L5", "体育、艺术专任教师数"),
    ("M3:Q3", "全校共用资源"), ("M4:N4", "教学及辅助用房面积（㎡）"), ("M5", "计"), ("N5", "其中：室内体育用房"),
    ("O4:O5", "运动场地面积（㎡）"), ("P4:P5", "教学仪器设备值（元）"), ("Q4:Q5", "网络多媒体教室数（间）"),
]
WIDTHS = [5, 24, 15, 9, 9, 9, 10, 10, 10, 10, 10, 10, 11, 11, 11, 13, 11]
FORMATS = {13: "#,##0.0", 15: "#,##0", 16: "#,##0"}
FIRST_ROW = 6


def make_nine_year_county(path):
    rng = random.Random(912)
    workbook = Workbook()
    workbook.remove(workbook.active)
    page = ClerkSheet(workbook, "学校资源（含一贯制）", 17)
    page.text_row(1, "澄溪县2024年义务教育学校资源配置一览表", 16, True, CENTER, 34)
    page.text_row(2, "填报单位：澄溪县教育局　　　　时点：2024年9月1日")
    page.header(HEADER)
    rows = [_values(rng, index, school) for index, school in enumerate(SCHOOLS, start=1)]
    for offset, values in enumerate(rows):
        page.row(FIRST_ROW + offset, values, formats=FORMATS)
    last = FIRST_ROW + len(rows) - 1
    sums = [(f"=SUM({get_column_letter(c)}{FIRST_ROW}:{get_column_letter(c)}{last})",
             tidy(sum(r[c - 1] or 0 for r in rows))) for c in range(4, 18)]
    page.row(last + 1, ["合计", None, None, *sums], bold=True, formats=FORMATS)
    page.sheet.merge_cells(start_row=last + 1, end_row=last + 1, start_column=1, end_column=3)
    page.text_row(last + 2, "注：一贯制学校、完全中学的校舍、场地、设备和网络多媒体教室为全校合计数，教师按任教学段填报。")
    page.text_row(last + 3, "　　县名、校名、数据均为虚构，仅作示例。")
    page.widths(WIDTHS)
    page.print_setup(3, 5, last + 3, "C6")
    save_workbook(workbook, path, {page.sheet.title: page.cached})


def _values(rng, index, school):
    name, kind, primary, junior, senior = school
    parts = {stage: figures(rng, stage, pupils, SHARES.get(name))
             for stage, pupils in (("primary", primary), ("junior", junior)) if pupils}
    whole = list(parts.values())
    # The senior part uses the same rooms: somewhat more for each of its pupils than a junior pupil needs.
    extra = 1 + (1.25 * senior / junior if senior and junior else 0) * len([p for p in parts if p == "junior"]) / len(parts)
    return [
        index, name, kind, primary, junior, senior, *_teachers(parts.get("primary")), *_teachers(parts.get("junior")),
        tidy(sum(f.teaching for f in whole) * extra), sum(f.indoor for f in whole),
        tidy(round(sum(f.ground for f in whole) * extra)), round(sum(f.equipment_yuan for f in whole) * extra / 100) * 100,
        round(sum(f.rooms for f in whole) * extra),
    ]


def _teachers(part):
    return [part.degree, part.backbone, part.arts] if part else [None, None, None]
