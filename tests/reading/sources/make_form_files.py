"""Makes the workbooks of ministry forms and the list of teachers that formFiles.test.ts opens.

Run with a Python that has openpyxl; the files are committed, the tests only read them. Schools and figures are invented.
"""

from pathlib import Path

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, Side

FILES = Path(__file__).parent / "files"
THIN = Side(style="thin")
BOX = Border(left=THIN, right=THIN, top=THIN, bottom=THIN)
CENTRE = Alignment(horizontal="center", vertical="center", wrap_text=True)


def add_sheet(book, name, rows, merges=(), boxed_from=1):
    sheet = book.create_sheet(name)
    for r, row in enumerate(rows, start=1):
        for c, value in enumerate(row, start=1):
            cell = sheet.cell(row=r, column=c, value=value)
            if r >= boxed_from:
                cell.border = BOX
                cell.alignment = CENTRE
    for area in merges:
        sheet.merge_cells(area)
    sheet["A1"].font = Font(name="黑体", size=16, bold=True)
    return sheet


def lines(title, number, school, code):
    return [
        [title],
        [None, None, None, None, f"表    号：{number}"],
        [None, None, None, None, "制定机关：教　育　部"],
        [f"学校（机构）名称（章）：{school}", None, None, None, "2023学年"],
        [f"学校（机构）标识码：{code}", None, None, None, "计量单位：人"],
    ]


def pupils(book, suffix, stage, number, school, code, count):
    grades = ["一年级", "二年级", "三年级"]
    add_sheet(
        book,
        f"{number}_{suffix}",
        [
            *lines(f"{stage}分类型学生数", number, school, code),
            ["指标名称", "代码", "毕业生数", "招生数", "在校生数", None, *[None for _ in grades]],
            [None, None, None, None, "合计", "#女", *grades],
            ["甲", "乙", "1", "2", "3", "4", "5", "6", "7"],
            ["总  计", "01", 90, 101, count, count // 2, 101, 99, 97],
            ["  #女", "02", 44, 50, count // 2, "-", 50, 49, 48],
            ["  #寄宿生", "05", 0, 0, 20, 9, 0, 0, 0],
        ],
        ["A6:A7", "B6:B7", "C6:C7", "D6:D7", "E6:I6"],
        6,
    )


def teachers(book, suffix, school, code, stages):
    subjects = ["语文", "体育与健康", "艺术", None, None, "其他"]
    body = []
    for stage, (degrees, pe, music, art) in stages.items():
        body.append([stage, "02", sum(degrees), 9, 8, pe, music + art, music, art, 1])
        body.append(["  #女", "03", 9, "-", 1, 1, 1, 1, 0, 0])
        names = ["博士研究生", "硕士研究生", "本科", "专科", "高中阶段"]
        for at, (name, count) in enumerate(zip(names, degrees)):
            body.append([f"    {name}", f"{4 + at:02d}", count, 0, 0, 0, 0, 0, 0, 0])
    total = [sum(row[c] for row in body if row[0] in stages) for c in range(2, 10)]
    add_sheet(
        book,
        f"教基4155_{suffix}",
        [
            *lines("义务教育阶段专任教师分课程、分学历情况", "教基4155", school, code),
            ["指标名称", "代码", "合计", "#女", *subjects],
            [None, None, None, None, None, None, "计", "音乐", "美术", None],
            ["甲", "乙", *[str(n) for n in range(1, 9)]],
            ["总计", "01", *total],
            *body,
        ],
        ["A6:A7", "B6:B7", "C6:C7", "D6:D7", "E6:E7", "F6:F7", "G6:I6", "J6:J7"],
        6,
    )


def nine_year():
    book = Workbook()
    book.remove(book.active)
    school, code, suffix = "河湾镇育才学校", "3134005678", "九年一贯制学校"
    add_sheet(
        book,
        f"教基1001_{suffix}",
        [
            ["学校（机构）基本情况"],
            ["指标名称", "代码", "内容"],
            ["甲", "乙", "1"],
            ["学校（机构）名称", "01", school],
            ["学校（机构）标识码", "02", code],
            ["学校（机构）办学类型", "03", suffix],
            ["学校（机构）举办者", "04", "县级教育部门"],
        ],
    )
    pupils(book, suffix, "小学", "教基3112", school, code, 606)
    pupils(book, suffix, "初中", "教基3115", school, code, 311)
    teachers(
        book,
        suffix,
        school,
        code,
        {"小学": ((0, 2, 24, 9, 1), 3, 2, 2), "初中": ((0, 3, 25, 2, 0), 2, 1, 1)},
    )
    add_sheet(
        book,
        f"教基1102续_{suffix}",
        [
            ["学校（机构）其他情况（续）"],
            ["指标名称", "计量单位", "代码", "数量"],
            ["甲", "乙", "丙", "1"],
            ["县级以上骨干教师（小学）", "人", "12", 7],
            ["县级以上骨干教师（初中）", "人", "13", 4],
        ],
    )
    add_sheet(
        book,
        f"教基5170_{suffix}",
        [
            *lines("中小学校舍情况", "教基5170", school, code)[:4],
            [None, None, None, None, "计量单位：平方米"],
            ["指标名称", "代码", "学校产权校舍建筑面积", None, "非学校产权校舍建筑面积", None],
            [None, None, "计", "#危房", "独立使用", "共同使用"],
            ["甲", "乙", "1", "2", "3", "4"],
            ["总  计", "01", 8420.5, 0, 0, 0],
            ["一、教学及辅助用房", "02", 4630.2, 0, 0, 0],
            ["    教室", "03", 2400, 0, 0, 0],
            ["    公共教学用房", "04", 1000, 0, 0, 0],
            ["      室内体育用房", "05", 420, 0, 0, 0],
            ["二、行政办公用房", "06", 600, 0, 0, 0],
        ],
        ["A6:A7", "B6:B7", "C6:D6", "E6:F6"],
        6,
    )
    add_sheet(
        book,
        f"教基5176_{suffix}",
        [
            ["占地面积及其他办学条件"],
            ["指标名称", "计量单位", "代码", "合计"],
            ["甲", "乙", "丙", "1"],
            ["占地面积", "平方米", "01", 21500],
            ["  其中：绿化用地面积", "平方米", "02", 4000],
            ["　　　　运动场地面积", "平方米", "03", 7321.5],
            ["图书", "册", "04", 25110],
            ["数字终端数", "台", "05", 133],
            ["网络多媒体教室", "间", "06", 24],
            ["固定资产总值", "万元", "07", 1320.75],
            ["  其中：教学仪器设备资产值", "万元", "08", 176.4],
        ],
        boxed_from=2,
    )
    book.save(FILES / "nine-year-forms.xlsx")


def old_primary():
    book = Workbook()
    book.remove(book.active)
    school = "学校名称：石桥小学"
    add_sheet(
        book,
        "基础基312",
        [
            ["小学学生数"],
            [school, None, None, None, None, "单位：人"],
            [None, "编号", "毕业生数", "招生数", "在校生数", None, None],
            [None, None, None, None, "合计", "一年级", "二年级"],
            ["甲", "乙", "1", "2", "3", "4", "5"],
            ["总计", "01", 50, 61, 342, 61, 60],
            ["其中：女", "02", 20, 30, 160, 30, 29],
        ],
        ["C3:C4", "D3:D4", "E3:G3", "A3:A4", "B3:B4"],
        3,
    )
    add_sheet(
        book,
        "基础基423",
        [
            ["小学专任教师分课程、分学历情况"],
            [None, None, "编号", "合计", "语文", "体育", "艺术", None, None],
            [None, None, None, None, None, None, "计", "音乐", "美术"],
            ["甲", None, "乙", "1", "2", "3", "4", "5", "6"],
            ["总计", None, "01", 21, 9, 2, 2, 1, 1],
            ["其中", "女", "02", 12, 6, 0, 1, 1, 0],
            [None, "少数民族", "03", 0, 0, 0, 0, 0, 0],
            ["按学历分", "研究生毕业", "04", 1, 1, 0, 0, 0, 0],
            [None, "本科毕业", "05", 12, 5, 1, 1, 1, 0],
            [None, "专科毕业", "06", 7, 3, 1, 1, 0, 1],
            [None, "高中阶段毕业", "07", 1, 0, 0, 0, 0, 0],
        ],
        ["A2:B3", "C2:C3", "D2:D3", "G2:I2", "A4:B4", "A5:B5", "A6:A7", "A8:A11"],
        2,
    )
    add_sheet(
        book,
        "基础基512",
        [
            ["中小学校舍情况"],
            [None, None, None, "单位：平方米"],
            [None, "编号", "校舍建筑面积", None],
            [None, None, "合计", "砖混结构"],
            ["甲", "乙", "1", "2"],
            ["总计", "01", 2810, 2810],
            ["一、教学及辅助用房", "04", 1650.5, 1650.5],
            ["体育馆", "10", 0, 0],
        ],
        ["C3:D3"],
        3,
    )
    add_sheet(
        book,
        "基础基522",
        [
            ["中小学占地面积及其他办学条件"],
            [None, "编号", "占地面积（平方米）", None, "图书（册）", "计算机数（台）", "教室（间）", None, "固定资产总值（万元）", None],
            [None, None, "计", "其中：运动场地面积", None, None, "计", "其中：网络多媒体教室", "计", "其中：教学仪器设备资产值"],
            ["甲", "乙", "1", "2", "3", "4", "5", "6", "7", "8"],
            ["总计", "01", 9100, 2764.8, 8215, 47, 12, 9, 410, 71.55],
        ],
        ["C2:D2", "G2:H2", "I2:J2", "A2:A3", "B2:B3", "E2:E3", "F2:F3"],
        2,
    )
    book.save(FILES / "old-primary-forms.xlsx")


def roster():
    book = Workbook()
    book.remove(book.active)
    schools = [("石桥小学", "小学", 21), ("河湾镇育才学校", "小学", 36), ("河湾镇育才学校", "初中", 30)]
    rows = []
    for school, stage, count in schools:
        for at in range(count):
            rows.append(
                [
                    len(rows) + 1,
                    f"教师{len(rows) + 1:03d}",
                    school,
                    stage,
                    ["本科", "本科", "大学专科", "硕士研究生"][at % 4],
                    "√" if at % 6 == 0 else None,
                    ["语文", "数学", "体育", "音乐", "美术", "英语", "科学"][at % 7],
                    ["高级教师", "一级教师", "二级教师", "未评级"][at % 4],
                ]
            )
    add_sheet(
        book,
        "专任教师名册",
        [
            ["某县义务教育学校专任教师花名册"],
            ["序号", "姓名", "学校", "任教学段", "最高学历", "县级以上\n骨干教师", "任教学科", "职称"],
            *rows,
            ["制表：", None, None, None, "日期：2023年10月8日"],
        ],
        ["A1:H1"],
        2,
    )
    book.save(FILES / "teacher-roster.xlsx")


if __name__ == "__main__":
    FILES.mkdir(exist_ok=True)
    nine_year()
    old_primary()
    roster()
