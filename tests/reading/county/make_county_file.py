"""Makes a workbook with county sheets as another program writes them: renamed, columns moved, columns added.

Run with a Python that has openpyxl; the file is committed, the tests only read it.
"""

from pathlib import Path

from openpyxl import Workbook

HERE = Path(__file__).parent


def fill(sheet, rows, top=1, left=1):
    for down, row in enumerate(rows):
        for across, value in enumerate(row):
            sheet.cell(top + down, left + across, value)


def main():
    book = Workbook()
    figures = book.active
    figures.title = "政府保障 (2)"
    figures["C2"] = "青禾县政府保障程度填报表"
    figures.merge_cells("C2:H2")
    fill(
        figures,
        [
            ["责任单位", "佐证材料", "填报值", "项目", "单位", "编号"],
            ["人事科", None, None, "保11 校长教师交流轮岗", None, None],
            ["人事科", "交流名单", "104 人", "实际交流轮岗教师数", "人", "保11.2"],
            ["人事科", "交流名单", 860, "符合交流条件的教师数", None, None],
            ["财务科", "拨款文件", 125.5, "特殊教育学校公用经费", "万元", "保7.1"],
            ["督导室", "自查报告", "无", "弄虚作假行为", "无/有", "否6.1"],
            ["督导室", "报告", "Ⅲ", "国家义务教育质量监测水平等级（语文）", "等级", "质9.1"],
            ["督导室", "报告", 0.12, "国家义务教育质量监测校际差异率（语文）", "比率", "质9.2"],
        ],
        top=5,
        left=3,
    )
    figures["E12"].number_format = "0.0%"
    classes = book.create_sheet("九月班级")
    fill(
        classes,
        [
            ["学生数", "班主任", "班级名称", "年级", "学校名称", "学段"],
            [46, "略", "1班", "三年级", "甲镇中心小学", "小学"],
            [44, "略", "2班", "三年级", None, None],
            ["５１", "略", "九年级（1）班", None, "乙乡学校", None],
            [141, None, "合计", None, None, None],
        ],
    )
    classes.merge_cells("E2:E3")
    classes.merge_cells("F2:F3")
    rooms = book.create_sheet("音美教室")
    fill(
        rooms,
        [
            ["建成时间", "使用面积(平方米)", "用途", "校名"],
            [2015, 96.5, "音乐", "甲镇中心小学"],
            ["2018年", "90㎡", "美术", "甲镇中心小学"],
        ],
        top=3,
    )
    book.create_sheet("备注")["A1"] = "填报说明"
    book.save(HERE / "files" / "county-moved.xlsx")


if __name__ == "__main__":
    main()
